import { expect } from 'chai';
import { namedNumbers, readStatedPayment } from '../../src/invoicing/statedPayment.js';

describe('invoicing/statedPayment', () => {
  for (const text of [
    'We paid 2026-014 on 3 Dec.',
    'Hi,\nThis invoice has already been paid, see attached.',
    'Paid on Monday.',
    'The transfer was made last week.',
    'Die Rechnung 2026-014 haben wir am 3. Dezember überwiesen.',
    'Nous avons réglé la facture 2026-014 le 3 décembre.',
  ]) {
    it(`hears that it is paid: ${text.replace('\n', ' ')}`, () => expect(readStatedPayment(text)).to.be.a('string'));
  }
  for (const text of [
    'We will have it paid by Friday.',
    'It was not paid because the amount is wrong.',
    'When was this paid?',
    'The customer has paid us the deposit.',
    'Wir haben die Rechnung noch nicht bezahlt.',
    'Nous n’avons pas payé cette facture.',
    'We never agreed to this.',
    '',
  ]) {
    it(`hears nothing of the kind: ${text}`, () => expect(readStatedPayment(text)).to.equal(null));
  }

  it('finds numbers that stand as words of their own', () => {
    const numbers = ['2026-014', '2026-01', '2026-002'];
    expect(namedNumbers('We paid 2026-014 and (2026-002).', numbers)).to.deep.equal(['2026-014', '2026-002']);
  });

  it('stays quick on a hostile text', () => {
    const began = Date.now();
    readStatedPayment(`${'was '.repeat(20_000)}${'a'.repeat(100_000)}`);
    expect(Date.now() - began).to.be.below(500);
  });
});
