import { expect } from 'chai';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import type { InvoiceDocument } from '../../src/invoicing/document.js';
import { buildCreditNote, buildInvoice } from '../../src/invoicing/issue.js';
import { renderUbl } from '../../src/invoicing/ubl.js';
import { escapeXml } from '../../src/invoicing/xml.js';
import { day, job, partner, request, REVERSE_CHARGE_NOTE, terms } from './samples.js';

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** The XML as read back by htmlparser2; well-formedness is checked by weighing tags by hand besides. */
function read(xml: string): Element {
  type Node = ReturnType<typeof parseDocument>['children'][number];
  const convert = (node: Node): Element[] => {
    if (!('attribs' in node)) return [];
    const children = node.children;
    return [
      {
        name: node.name,
        attributes: new Map(Object.entries(node.attribs)),
        children: children.flatMap(convert),
        text: children.map((child) => ('data' in child ? child.data : '')).join(''),
      },
    ];
  };
  return parseDocument(xml, { xmlMode: true, decodeEntities: true }).children.flatMap(convert)[0]!;
}

function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  for (const [, close, name = '', attributes = ''] of body.matchAll(/<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)>/g)) {
    if (close === '') open.push(name);
    else if (open.pop() !== name || attributes !== '') return false;
  }
  const rest = body.replace(/<\/?[\w:]+(?: [\w:]+="[^"<]*")*>/g, '');
  return open.length === 0 && !/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/.test(rest);
}

function all(root: Element, path: string): Element[] {
  return path
    .split('/')
    .reduce<Element[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((c) => c.name.endsWith(`:${name}`))),
      [root],
    );
}
const one = (root: Element, path: string): string => {
  const found = all(root, path);
  expect(found, path).to.have.length(1);
  return found[0]!.text;
};
const cents = (text: string): number => Math.round(Number(text) * 100);

const german = {
  ...partner,
  country: 'DE',
  locale: 'de-DE',
  taxId: 'USt-IdNr. DE 123 456 789',
  name: 'Müller & Söhne <GmbH>',
};
const invoice = buildInvoice(request());
const credit = buildCreditNote(invoice, { number: '2026-015', issuedOn: day('2026-12-02'), reason: 'New total.' });

describe('invoicing/ubl', () => {
  it('carries number, days, currency and references', () => {
    const root = read(renderUbl(invoice));
    expect(root.name).to.equal('Invoice');
    expect(root.attributes.get('xmlns')).to.equal('urn:oasis:names:specification:ubl:schema:xsd:Invoice-2');
    expect(one(root, 'ID')).to.equal('2026-014');
    expect(one(root, 'IssueDate')).to.equal('2026-11-23');
    expect(one(root, 'DueDate')).to.equal('2026-12-07');
    expect(one(root, 'InvoiceTypeCode')).to.equal('380');
    expect(one(root, 'DocumentCurrencyCode')).to.equal('AUD');
    expect(one(root, 'BuyerReference')).to.equal('R-2041');
    expect(one(root, 'ContractDocumentReference/ID')).to.equal('J-17');
    expect(one(root, 'Delivery/ActualDeliveryDate')).to.equal('2026-11-20');
    expect(one(root, 'PaymentTerms/Note')).to.contain('14 days').and.to.contain('2026-12-07');
  });

  it('names both parties with their tax numbers', () => {
    const root = read(renderUbl(buildInvoice(request({ partner: german }))));
    const seller = all(root, 'AccountingSupplierParty/Party')[0]!;
    const buyer = all(root, 'AccountingCustomerParty/Party')[0]!;
    expect(one(seller, 'PartyTaxScheme/CompanyID')).to.equal('51824753556');
    expect(one(seller, 'PartyTaxScheme/TaxScheme/ID')).to.equal('GST');
    expect(one(buyer, 'PartyTaxScheme/CompanyID')).to.equal('DE123456789');
    expect(one(buyer, 'PartyTaxScheme/TaxScheme/ID')).to.equal('VAT');
    expect(one(buyer, 'PartyLegalEntity/RegistrationName')).to.equal('Müller & Söhne <GmbH>');
    expect(one(buyer, 'PostalAddress/Country/IdentificationCode')).to.equal('DE');
    expect(one(buyer, 'PostalAddress/StreetName')).to.equal('8 Quay Road');
    expect(one(buyer, 'Contact/ElectronicMail')).to.equal('accounts@harbourfield.example');
  });

  it('leaves out the tax number that a partner does not have', () => {
    const root = read(renderUbl(buildInvoice(request({ partner: { ...partner, taxId: '' } }))));
    expect(all(root, 'AccountingCustomerParty/Party/PartyTaxScheme')).to.deep.equal([]);
  });

  it('says why there is no tax', () => {
    const root = read(renderUbl(buildInvoice(request({ partner: german }))));
    expect(one(root, 'CustomizationID')).to.equal('urn:cen.eu:en16931:2017');
    expect(one(root, 'TaxTotal/TaxSubtotal/TaxCategory/ID')).to.equal('AE');
    expect(one(root, 'TaxTotal/TaxSubtotal/TaxCategory/Percent')).to.equal('0');
    expect(one(root, 'TaxTotal/TaxSubtotal/TaxCategory/TaxExemptionReason')).to.equal(REVERSE_CHARGE_NOTE);
    expect(one(root, 'InvoiceLine/Item/ClassifiedTaxCategory/ID')).to.equal('AE');
    expect(all(root, 'InvoiceLine/Item/ClassifiedTaxCategory/TaxExemptionReason')).to.deep.equal([]);
  });

  it('claims no European standard for GST', () => {
    const root = read(renderUbl(invoice));
    expect(all(root, 'CustomizationID')).to.deep.equal([]);
    expect(one(root, 'TaxTotal/TaxSubtotal/TaxCategory/TaxScheme/ID')).to.equal('GST');
  });

  it('gives an IBAN as an account, and other bank details as words', () => {
    const words = read(renderUbl(invoice));
    expect(one(words, 'PaymentMeans/PaymentMeansCode')).to.equal('1');
    expect(one(words, 'PaymentMeans/InstructionNote')).to.contain('BSB 062-000');
    expect(one(words, 'PaymentMeans/PaymentID')).to.equal('2026-014');
    const bank = { lines: ['IBAN CH93 0076 2011 6238 5295 7', 'BIC POFICHBEXXX'] };
    const account = read(renderUbl(buildInvoice(request({ invoicing: { ...terms, bank } }))));
    expect(one(account, 'PaymentMeans/PaymentMeansCode')).to.equal('30');
    expect(one(account, 'PaymentMeans/PayeeFinancialAccount/ID')).to.equal('CH9300762011623852957');
    expect(one(account, 'PaymentMeans/PayeeFinancialAccount/FinancialInstitutionBranch/ID')).to.equal('POFICHBEXXX');
  });

  it('writes a credit note that names its invoice, with positive amounts and nothing to pay', () => {
    const root = read(renderUbl(credit));
    expect(root.name).to.equal('CreditNote');
    expect(one(root, 'CreditNoteTypeCode')).to.equal('381');
    expect(one(root, 'BillingReference/InvoiceDocumentReference/ID')).to.equal('2026-014');
    expect(one(root, 'BillingReference/InvoiceDocumentReference/IssueDate')).to.equal('2026-11-23');
    expect(one(root, 'LegalMonetaryTotal/TaxInclusiveAmount')).to.equal('5335.00');
    expect(one(root, 'CreditNoteLine/CreditedQuantity')).to.equal('1');
    expect(all(root, 'DueDate')).to.deep.equal([]);
    expect(all(root, 'PaymentMeans')).to.deep.equal([]);
  });

  it('keeps the order of the schemas', () => {
    const names = read(renderUbl(invoice)).children.map(({ name }) => name.replace(/^c[ab]c:/, ''));
    const order = [
      ...['CustomizationID', 'ID', 'IssueDate', 'DueDate', 'InvoiceTypeCode', 'Note', 'DocumentCurrencyCode'],
      ...['BuyerReference', 'BillingReference', 'ContractDocumentReference', 'AccountingSupplierParty'],
      ...['AccountingCustomerParty', 'Delivery', 'PaymentMeans', 'PaymentTerms', 'TaxTotal', 'LegalMonetaryTotal'],
      'InvoiceLine',
    ];
    const ranks = names.map((name) => order.indexOf(name));
    expect(ranks).to.not.include(-1);
    expect(ranks).to.deep.equal(ranks.toSorted((a, b) => a - b));
  });

  const names = fc.string({ unit: 'binary', maxLength: 60 });
  it('is well-formed and reads back for any text in any name', () => {
    fc.assert(
      fc.property(names, names, names, (name, label, note) => {
        const document: InvoiceDocument = {
          ...credit,
          buyer: { ...credit.buyer, name: `x${name}`, addressLines: [label, name, note, label] },
          lines: [{ description: `${label}]]>`, net: 100 }],
          credits: { number: '1', issuedOn: day('2026-11-23'), reason: note },
        };
        const xml = renderUbl(document);
        expect(isWellFormed(xml)).to.equal(true);
        expect(xml).to.not.match(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
        expect(one(read(xml), 'CreditNoteLine/Item/Name')).to.match(/\]\]>$/);
        expect(renderUbl(document)).to.equal(xml);
      }),
      { numRuns: 200 },
    );
  });

  it('adds up for any amounts: lines to net, net and tax to gross', () => {
    const amounts = fc.array(fc.record({ label: fc.constant(null), minor: fc.integer({ min: 1, max: 9_999_999 }) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(amounts, fc.constantFrom('exclusive' as const, 'inclusive' as const), (list, mode) => {
        const root = read(
          renderUbl(buildInvoice(request({ job: { ...job, amounts: list }, invoicing: { ...terms, amounts: mode } }))),
        );
        const total = (name: string) => cents(one(root, `LegalMonetaryTotal/${name}`));
        const lines = all(root, 'InvoiceLine/LineExtensionAmount').reduce((sum, { text }) => sum + cents(text), 0);
        expect(lines).to.equal(total('LineExtensionAmount'));
        expect(total('TaxExclusiveAmount') + cents(one(root, 'TaxTotal/TaxAmount'))).to.equal(
          total('TaxInclusiveAmount'),
        );
        expect(total('PayableAmount')).to.equal(total('TaxInclusiveAmount'));
        expect(
          all(root, 'InvoiceLine/LineExtensionAmount').every(
            ({ attributes }) => attributes.get('currencyID') === 'AUD',
          ),
        ).to.equal(true);
      }),
    );
  });

  it('escapes what XML reads and replaces what it forbids', () => {
    expect(escapeXml(`<a b="c">&'`)).to.equal('&lt;a b=&quot;c&quot;&gt;&amp;&apos;');
    expect(escapeXml('a\u0000b\ufffe\ud800')).to.equal('a\ufffdb\ufffd\ufffd');
  });
});
