import { expect } from 'chai';
import { findBankAccount, isIban } from '../../src/invoicing/bank.js';
import { taxNumber } from '../../src/invoicing/taxId.js';

describe('invoicing/bank', () => {
  for (const [line, iban] of [
    ['IBAN CH93 0076 2011 6238 5295 7', 'CH9300762011623852957'],
    ['IBAN: de89370400440532013000', 'DE89370400440532013000'],
    ['BE68 5390 0754 7034 BIC GEBABEBB', 'BE68539007547034'],
    ['Musterbank, DE89 3704 0044 0532 0130 00 BIC COBADEFF', 'DE89370400440532013000'],
    ['FR14 2004 1010 0505 0001 3M02 606', 'FR1420041010050500013M02606'],
  ] as const) {
    it(`finds the IBAN in "${line}"`, () => expect(findBankAccount(['The Bank', line])?.iban).to.equal(iban));
  }

  it('finds the BIC where it is named as one, on any line', () => {
    const lines = ['Musterbank COMMERZBANK', 'DE89 3704 0044 0532 0130 00', 'BIC: COBADEFFXXX'];
    expect(findBankAccount(lines)).to.deep.equal({ iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' });
    expect(findBankAccount(lines.slice(0, 2))?.bic).to.equal('');
  });

  for (const line of [
    'BSB 062-000 Account 1234 5678',
    'DE88 3704 0044 0532 0130 00',
    'CH93 0076 2011 6238 5295 8',
    'Ref AB12 CDEF',
    'XDE89 3704 0044 0532 0130 00',
    '',
  ]) {
    it(`finds none in ${JSON.stringify(line)}`, () => expect(findBankAccount([line])).to.equal(null));
  }

  it('checks the check digits', () => {
    expect(isIban('GB82WEST12345698765432')).to.equal(true);
    expect(isIban('GB82WEST12345698765423')).to.equal(false);
    expect(isIban('GB82')).to.equal(false);
  });
});

describe('invoicing/taxId', () => {
  for (const [printed, number] of [
    ['ABN 51 824 753 556', '51824753556'],
    ['ABN: 51 824 753 556', '51824753556'],
    ['DE123456789', 'DE123456789'],
    ['USt-IdNr. DE 123 456 789', 'DE123456789'],
    ['UID CHE-123.456.789 MWST', 'CHE-123.456.789MWST'],
    ['TVA intracom. FR 40 303265045', 'FR40303265045'],
    ['VAT no. GB 123 4567 89', 'GB123456789'],
    ['VATICAN 1', 'VATICAN1'],
    ['GST', 'GST'],
    ['exempt', 'exempt'],
  ] as const) {
    it(`reads ${printed}`, () => expect(taxNumber(printed)).to.equal(number));
  }
});
