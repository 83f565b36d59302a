import { expect } from 'chai';
import type { Config } from '../../src/config/schema.js';
import { DeskError } from '../../src/errors.js';
import { buildCreditNote, buildInvoice, type InvoicingTerms } from '../../src/invoicing/issue.js';
import { day, job, partner, request, REVERSE_CHARGE_NOTE, terms } from './samples.js';

describe('invoicing/issue', () => {
  it('takes the invoicing section of desk.yaml as it is', () => {
    const asTerms = (invoicing: Config['invoicing']): InvoicingTerms => invoicing;
    expect(asTerms).to.be.a('function');
  });

  it('invoices the notified amount and adds the tax of the buyer’s country', () => {
    const invoice = buildInvoice(request());
    expect(invoice.lines).to.deep.equal([
      { description: 'Referral commission – Kestrel Plumbing Pty Ltd', net: 4_850_00 },
    ]);
    expect(invoice.totals).to.deep.equal({ net: 4_850_00, tax: 485_00, gross: 5_335_00 });
    expect(invoice.tax).to.deep.equal({ name: 'GST', rate: 10_000, category: 'S', note: '' });
    expect(invoice).to.include({
      kind: 'invoice',
      number: '2026-014',
      credits: null,
      currency: 'AUD',
      locale: 'en-AU',
    });
    expect(invoice.reference).to.deep.equal({
      referral: 'R-2041',
      job: 'J-17',
      revision: 1,
      customer: 'Kestrel Plumbing Pty Ltd',
      service: 'NextService deployment',
      jobStart: '2026-12-01',
      jobTotal: 48_500_00,
    });
  });

  it('is due so many calendar days after its issue, and says when the service was done', () => {
    const invoice = buildInvoice(request({ issuedOn: day('2026-12-20') }));
    expect(invoice.dueOn).to.equal('2027-01-03');
    expect(invoice.suppliedOn).to.equal('2026-11-20');
  });

  it('keeps the notified amount as gross where amounts contain tax', () => {
    const invoice = buildInvoice(request({ invoicing: { ...terms, amounts: 'inclusive' } }));
    expect(invoice.totals).to.deep.equal({ net: 440909, tax: 44091, gross: 4_850_00 });
    expect(invoice.lines[0]?.net).to.equal(440909);
  });

  it('puts every amount on a line of its own, with the label that the partner gave it', () => {
    const amounts = [
      { label: 'first half', minor: 2_425_00 },
      { label: ' ', minor: 2_000_00 },
      { label: 'x'.repeat(1000), minor: 425_00 },
    ];
    const { lines, totals } = buildInvoice(request({ job: { ...job, amounts } }));
    expect(lines.map(({ net }) => net)).to.deep.equal([2_425_00, 2_000_00, 425_00]);
    expect(lines[0]?.description).to.equal('Referral commission – Kestrel Plumbing Pty Ltd, first half');
    expect(lines[1]?.description).to.equal('Referral commission – Kestrel Plumbing Pty Ltd');
    expect(lines[2]?.description).to.have.length.below(300);
    expect(totals.net).to.equal(4_850_00);
  });

  it('charges no tax where the buyer owes it, and carries the sentence', () => {
    const { tax, totals } = buildInvoice(request({ partner: { ...partner, country: 'DE' } }));
    expect(tax).to.deep.equal({ name: 'VAT', rate: 0, category: 'AE', note: REVERSE_CHARGE_NOTE });
    expect(totals).to.deep.equal({ net: 4_850_00, tax: 0, gross: 4_850_00 });
  });

  for (const amounts of [[], [{ label: null, minor: 0 }], [{ label: null, minor: -100 }]]) {
    it(`refuses to invoice ${JSON.stringify(amounts.map(({ minor }) => minor))}`, () => {
      expect(() => buildInvoice(request({ job: { ...job, amounts } })))
        .to.throw(DeskError)
        .with.property('code', 'input-invalid');
    });
  }

  it('addresses the billing contact, and no contact where it is the firm itself', () => {
    expect(buildInvoice(request()).buyer).to.include({
      contact: 'Accounts Payable',
      email: 'accounts@harbourfield.example',
    });
    expect(buildInvoice(request({ partner: { ...partner, billingName: partner.name } })).buyer.contact).to.equal('');
  });

  it('credits an invoice whole, with its own parties, lines and amounts', () => {
    const invoice = buildInvoice(request());
    const credit = buildCreditNote(invoice, { number: '2026-015', issuedOn: day('2026-12-02'), reason: 'New total.' });
    expect(credit).to.include({ kind: 'credit-note', number: '2026-015', issuedOn: '2026-12-02', dueOn: '2026-12-02' });
    expect(credit.credits).to.deep.equal({ number: '2026-014', issuedOn: '2026-11-23', reason: 'New total.' });
    for (const part of ['seller', 'buyer', 'lines', 'totals', 'tax', 'reference', 'currency'] as const) {
      expect(credit[part], part).to.deep.equal(invoice[part]);
    }
  });

  it('never credits a credit note', () => {
    const ask = { number: '2026-015', issuedOn: day('2026-12-02'), reason: 'New total.' };
    const credit = buildCreditNote(buildInvoice(request()), ask);
    expect(() => buildCreditNote(credit, { ...ask, number: '2026-016' }))
      .to.throw(DeskError)
      .with.property('code', 'not-allowed');
  });
});
