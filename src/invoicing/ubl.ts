/**
 * The twin of a paper for machines: UBL 2.1 Invoice or CreditNote (OASIS, ISO/IEC 19845) with the core elements of
 * EN 16931-1; the BT and BG numbers are that standard's. Elements stand in the order of the UBL schemas.
 */
import { toDecimal } from '../values/money.js';
import { findBankAccount } from './bank.js';
import type { DocumentParty, InvoiceDocument } from './document.js';
import { fill, paperLanguage } from './labels/index.js';
import { mentionsOf } from './mentions.js';
import { printableDocument } from './printable.js';
import { percentFromRate } from './tax.js';
import { taxNumber } from './taxId.js';
import { element, writeXml, type XmlElement } from './xml.js';

type Node = XmlElement | null;

const SPECIFICATION = 'urn:cen.eu:en16931:2017';
/** UN/CEFACT code list 1001. */
const TYPE_CODE = { invoice: '380', 'credit-note': '381' } as const;
/** UN/CEFACT code list 4461: credit transfer, and "not defined" where the account is for people to read. */
const MEANS = { transfer: '30', undefined: '1' } as const;
/** UN/ECE recommendation 20: one. */
const UNIT = 'C62';
/** Where tax on sales is registered as GST. */
const GST_COUNTRIES = new Set(['AU', 'NZ', 'SG', 'IN', 'MY', 'CA']);

/**
 * The document as UBL XML, UTF-8, the same text for the same document. Sums are the document's own: line amounts add up
 * to the net total, net and tax to gross.
 */
export function renderUbl(original: InvoiceDocument): string {
  const document = printableDocument(original);
  const isInvoice = document.kind === 'invoice';
  const root = element(
    isInvoice ? 'Invoice' : 'CreditNote',
    [
      // BT-24. GST is outside EN 16931 (its BR-CO-09 wants a country before a tax number), so nothing is claimed for it.
      taxScheme(document) === 'VAT' ? cbc('CustomizationID', SPECIFICATION) : null,
      cbc('ID', document.number),
      cbc('IssueDate', document.issuedOn),
      isInvoice ? cbc('DueDate', document.dueOn) : null,
      cbc(isInvoice ? 'InvoiceTypeCode' : 'CreditNoteTypeCode', TYPE_CODE[document.kind]),
      ...notes(document).map((note) => cbc('Note', note)),
      cbc('DocumentCurrencyCode', document.currency),
      cbc('BuyerReference', document.reference.referral),
      billingReference(document),
      cac('ContractDocumentReference', [cbc('ID', document.reference.job)]),
      cac('AccountingSupplierParty', [party(document.seller)]),
      cac('AccountingCustomerParty', [party(document.buyer)]),
      cac('Delivery', [cbc('ActualDeliveryDate', document.suppliedOn)]),
      isInvoice ? paymentMeans(document) : null,
      paymentTerms(document),
      taxTotal(document),
      monetaryTotal(document),
      ...document.lines.map((_, index) => line(document, index)),
    ],
    namespaces(isInvoice ? 'Invoice' : 'CreditNote'),
  );
  if (root === null) throw new TypeError('a document always has elements');
  return writeXml(root);
}

/** BT-22: what a person reads on the paper and no element of its own holds. */
function notes(document: InvoiceDocument): string[] {
  const { credits, reference } = document;
  return [
    `${reference.customer}, ${reference.service}`,
    ...(credits === null || credits.reason === '' ? [] : [credits.reason]),
    ...mentionsOf(document).filter((mention) => mention !== document.tax.note),
  ];
}

/** BG-3. */
function billingReference({ credits }: InvoiceDocument): Node {
  if (credits === null) return null;
  return cac('BillingReference', [
    cac('InvoiceDocumentReference', [cbc('ID', credits.number), cbc('IssueDate', credits.issuedOn)]),
  ]);
}

/** BG-4, BG-7. The address is free text: its lines are given as lines, never guessed into city and postcode. */
function party(value: DocumentParty): Node {
  const [street = '', additional = '', ...more] = value.addressLines;
  const number = value.taxId === '' ? '' : taxNumber(value.taxId);
  const scheme = GST_COUNTRIES.has(value.country) ? 'GST' : 'VAT';
  const hasScheme = value.country !== 'US';
  return cac('Party', [
    cac('PartyName', [cbc('Name', value.name)]),
    cac('PostalAddress', [
      cbc('StreetName', street),
      cbc('AdditionalStreetName', additional),
      cac('AddressLine', [cbc('Line', more.join(', '))]),
      cac('Country', [cbc('IdentificationCode', value.country)]),
    ]),
    hasScheme && number !== ''
      ? cac('PartyTaxScheme', [cbc('CompanyID', number), cac('TaxScheme', [cbc('ID', scheme)])])
      : null,
    cac('PartyLegalEntity', [
      cbc('RegistrationName', value.name),
      hasScheme && scheme === 'VAT' ? null : cbc('CompanyID', number),
    ]),
    cac('Contact', [cbc('Name', value.contact), cbc('Telephone', value.phone), cbc('ElectronicMail', value.email)]),
  ]);
}

/** BG-16. */
function paymentMeans({ bankLines, number }: InvoiceDocument): Node {
  const account = findBankAccount(bankLines);
  if (account === null) {
    return cac('PaymentMeans', [
      cbc('PaymentMeansCode', MEANS.undefined),
      cbc('InstructionNote', bankLines.join(', ')),
      cbc('PaymentID', number),
    ]);
  }
  return cac('PaymentMeans', [
    cbc('PaymentMeansCode', MEANS.transfer),
    cbc('PaymentID', number),
    cac('PayeeFinancialAccount', [
      cbc('ID', account.iban),
      cac('FinancialInstitutionBranch', [cbc('ID', account.bic)]),
    ]),
  ]);
}

/** BT-20, in the words of the paper's language; BR-CO-25 wants it on a credit note as well. */
function paymentTerms({ kind, termsDays, dueOn, locale }: InvoiceDocument): Node {
  const { labels } = paperLanguage(locale);
  const note = kind === 'credit-note' ? labels.credit : fill(labels.terms, { days: termsDays, due: dueOn });
  return cac('PaymentTerms', [cbc('Note', note)]);
}

/** BG-23: one rate a document. */
function taxTotal(document: InvoiceDocument): Node {
  const { totals } = document;
  return cac('TaxTotal', [
    amount('TaxAmount', totals.tax, document),
    cac('TaxSubtotal', [
      amount('TaxableAmount', totals.net, document),
      amount('TaxAmount', totals.tax, document),
      cac('TaxCategory', taxCategory(document, { reason: true })),
    ]),
  ]);
}

/** BG-22. */
function monetaryTotal(document: InvoiceDocument): Node {
  const { totals } = document;
  return cac('LegalMonetaryTotal', [
    amount('LineExtensionAmount', totals.net, document),
    amount('TaxExclusiveAmount', totals.net, document),
    amount('TaxInclusiveAmount', totals.gross, document),
    amount('PayableAmount', totals.gross, document),
  ]);
}

/** BG-25: each notified amount is one piece of its own price. */
function line(document: InvoiceDocument, index: number): Node {
  const { description, net } = document.lines[index] ?? { description: '', net: 0 };
  const isInvoice = document.kind === 'invoice';
  // EN 16931 BR-27: a price is never negative; a negative line is a negative quantity.
  const quantity = net < 0 ? '-1' : '1';
  return cac(isInvoice ? 'InvoiceLine' : 'CreditNoteLine', [
    cbc('ID', String(index + 1)),
    cbc(isInvoice ? 'InvoicedQuantity' : 'CreditedQuantity', quantity, { unitCode: UNIT }),
    amount('LineExtensionAmount', net, document),
    cac('Item', [cbc('Name', description), cac('ClassifiedTaxCategory', taxCategory(document, { reason: false }))]),
    cac('Price', [amount('PriceAmount', Math.abs(net), document)]),
  ]);
}

/** BT-118, BT-119, BT-120, BT-121. */
function taxCategory(document: InvoiceDocument, { reason }: { reason: boolean }): Node[] {
  const { tax } = document;
  return [
    cbc('ID', tax.category),
    // BR-O-05: outside the scope there is no rate, not even zero.
    tax.category === 'O' ? null : cbc('Percent', percentFromRate(tax.rate)),
    reason && tax.category === 'AE' ? cbc('TaxExemptionReasonCode', 'VATEX-EU-AE') : null,
    reason && tax.category !== 'S' && tax.category !== 'Z' ? cbc('TaxExemptionReason', tax.note) : null,
    cac('TaxScheme', [cbc('ID', taxScheme(document))]),
  ];
}

function taxScheme({ tax }: InvoiceDocument): 'GST' | 'VAT' {
  return tax.name.trim().toUpperCase() === 'GST' ? 'GST' : 'VAT';
}

function amount(name: string, minor: number, { currency }: InvoiceDocument): Node {
  return cbc(name, toDecimal({ minor, currency }), { currencyID: currency });
}

function cbc(name: string, text: string, attributes: Record<string, string> = {}): Node {
  return element(`cbc:${name}`, text, attributes);
}

function cac(name: string, children: readonly Node[]): Node {
  return element(`cac:${name}`, children);
}

function namespaces(root: 'Invoice' | 'CreditNote'): Record<string, string> {
  const ubl = 'urn:oasis:names:specification:ubl:schema:xsd';
  return {
    xmlns: `${ubl}:${root}-2`,
    'xmlns:cac': `${ubl}:CommonAggregateComponents-2`,
    'xmlns:cbc': `${ubl}:CommonBasicComponents-2`,
  };
}
