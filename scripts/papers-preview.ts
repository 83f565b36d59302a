/**
 * Writes sample papers, PDF and UBL, to a folder: `npx tsx scripts/papers-preview.ts FOLDER`. To look at after a change
 * to src/invoicing; the samples are invented and cover tax, languages, length and hostile text.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { InvoiceDocument } from '../src/invoicing/document.js';
import { buildCreditNote, buildInvoice, type InvoiceRequest } from '../src/invoicing/issue.js';
import { renderInvoicePdf } from '../src/invoicing/pdf.js';
import { renderUbl } from '../src/invoicing/ubl.js';
import { parseCalendarDay, type CalendarDay } from '../src/values/calendarDay.js';

const day = (text: string): CalendarDay => {
  const parsed = parseCalendarDay(text);
  if (parsed === null) throw new RangeError(`no such day: ${text}`);
  return parsed;
};

const australian: InvoiceRequest = {
  invoicing: {
    seller: {
      name: 'Next Technik Pty Ltd',
      addressLines: ['Level 4, 12 Harbour Street', 'Sydney NSW 2000'],
      country: 'AU',
      taxId: 'ABN 51 824 753 556',
      email: 'finance@nexttechnik.example',
      phone: '+61 2 5550 0100',
    },
    bank: { lines: ['Harbour Bank, Sydney', 'BSB 062-000', 'Account 1234 5678'] },
    termsDays: 14,
    tax: [
      { country: 'AU', name: 'GST', ratePercent: '10', note: '' },
      { country: 'default', name: 'GST', ratePercent: '0', note: 'GST-free export of services (s 38-190 GST Act).' },
    ],
    amounts: 'exclusive',
    lineText: 'Referral commission',
  },
  partner: {
    name: 'Harbour Field Solutions Pty Ltd',
    billingName: 'Accounts Payable',
    billingEmail: 'accounts@harbourfield.example',
    addressLines: ['8 Quay Road', 'Fremantle WA 6160'],
    country: 'AU',
    taxId: 'ABN 83 914 571 673',
    locale: 'en-AU',
  },
  referral: { ref: 'R-2041', service: 'NextService deployment' },
  job: {
    ref: 'J-17',
    revision: 1,
    customer: 'Kestrel Plumbing Pty Ltd',
    total: 48_500_00,
    currency: 'AUD',
    startDate: day('2026-12-01'),
    notifiedOn: day('2026-11-20'),
    amounts: [{ label: null, minor: 4_850_00 }],
  },
  number: '2026-014',
  issuedOn: day('2026-11-23'),
};

const swiss: InvoiceRequest = {
  invoicing: {
    seller: {
      name: 'Alpenwerk Software AG',
      addressLines: ['Bundesgasse 12', '3011 Bern'],
      country: 'CH',
      taxId: 'CHE-123.456.789 MWST',
      email: 'rechnungen@alpenwerk.example',
      phone: '+41 31 555 01 00',
    },
    bank: { lines: ['PostFinance AG', 'IBAN CH93 0076 2011 6238 5295 7', 'BIC POFICHBEXXX'] },
    termsDays: 30,
    tax: [{ country: 'CH', name: 'MWST', ratePercent: '8.1', note: '' }],
    amounts: 'exclusive',
    lineText: 'Vermittlungsprovision',
  },
  partner: {
    name: 'Aarebogen Informatik GmbH',
    billingName: 'Buchhaltung',
    billingEmail: 'buchhaltung@aarebogen.example',
    addressLines: ['Uferweg 3', '3600 Thun'],
    country: 'CH',
    taxId: 'CHE-987.654.321 MWST',
    locale: 'de-CH',
  },
  referral: { ref: 'R-77', service: 'Einführung NextService' },
  job: {
    ...australian.job,
    customer: 'Käserei Grünenmatt AG',
    currency: 'CHF',
    total: 1_248_500_00,
    amounts: [
      { label: 'erste Rate', minor: 62_425_05 },
      { label: 'zweite Rate', minor: 62_424_95 },
    ],
    revision: 2,
  },
  number: '2026-003',
  issuedOn: day('2026-11-23'),
};

const german: InvoiceRequest = {
  ...swiss,
  invoicing: {
    ...swiss.invoicing,
    seller: {
      name: 'Nordlicht Software GmbH',
      addressLines: ['Hafenstraße 5', '20457 Hamburg'],
      country: 'DE',
      taxId: 'USt-IdNr. DE123456789',
      email: 'rechnung@nordlicht.example',
      phone: '',
    },
    bank: { lines: ['Musterbank', 'IBAN DE89 3704 0044 0532 0130 00', 'BIC COBADEFFXXX'] },
    tax: [
      { country: 'DE', name: 'USt', ratePercent: '19', note: '' },
      {
        country: 'default',
        name: 'USt',
        ratePercent: '0',
        note: 'Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge, Art. 196 MwStSystRL).',
      },
    ],
  },
  partner: { ...swiss.partner, country: 'DE', locale: 'de-DE', taxId: 'USt-IdNr. DE987654321' },
  job: { ...swiss.job, currency: 'EUR', revision: 1 },
};

const french: InvoiceRequest = {
  ...german,
  invoicing: {
    ...german.invoicing,
    seller: {
      name: 'Atelier Numérique SAS',
      addressLines: ['14 rue des Forges', '69002 Lyon', 'SAS au capital de 10 000 €, RCS Lyon 123 456 789'],
      country: 'FR',
      taxId: 'TVA FR40303265045',
      email: 'factures@atelier.example',
      phone: '+33 4 55 50 10 00',
    },
    tax: [{ country: 'FR', name: 'TVA', ratePercent: '20', note: '' }],
    lineText: 'Commission d’apport d’affaires',
  },
  partner: {
    ...german.partner,
    name: 'Société Bréhat Services',
    billingName: 'Service comptabilité',
    addressLines: ['3 quai de l’Île', '35400 Saint-Malo'],
    country: 'FR',
    taxId: 'TVA FR23334175221',
    locale: 'fr-FR',
  },
  referral: { ref: 'R-301', service: 'Déploiement NextService' },
  job: {
    ...german.job,
    customer: 'Crêperie du Port SARL',
    amounts: [{ label: null, minor: 124_850_00 }],
  },
};

const long = 'Internationale Gesellschaft für vorausschauende Instandhaltung und Fernwartung verteilter Anlagen ';
const hostile =
  '\u202e<script>alert(1)</script> {{total}} ${x} %PDF-1.7 endobj \u0000\u0007 Zal\u0316\u0317\u0318\u0319\u0320go 漢字 😀 مرحبا → Ωμέγα Жук';

const PAPERS = new Map<string, InvoiceDocument>();
const plain = buildInvoice(australian);
PAPERS.set('au-exclusive', plain);
PAPERS.set(
  'au-inclusive',
  buildInvoice({ ...australian, invoicing: { ...australian.invoicing, amounts: 'inclusive' } }),
);
PAPERS.set(
  'au-credit-note',
  buildCreditNote(plain, {
    number: '2026-015',
    issuedOn: day('2026-12-02'),
    reason: 'The partner corrected the total to AUD 52,000.00.',
  }),
);
PAPERS.set('ch-de', buildInvoice(swiss));
PAPERS.set('de-domestic', buildInvoice(german));
PAPERS.set(
  'de-reverse-charge',
  buildInvoice({ ...german, partner: { ...french.partner, locale: 'en-IE', country: 'FR' } }),
);
PAPERS.set('fr', buildInvoice(french));
PAPERS.set(
  'fr-credit-note',
  buildCreditNote(buildInvoice(french), { number: 'A-9', issuedOn: day('2026-12-02'), reason: 'Montant corrigé.' }),
);
PAPERS.set(
  'sixty-lines',
  buildInvoice({
    ...australian,
    job: {
      ...australian.job,
      amounts: Array.from({ length: 60 }, (_, index) => ({
        label: index % 7 === 3 ? `stage ${index + 1}, ${long.repeat(2)}` : `stage ${index + 1}`,
        minor: 100_00 + index * 137,
      })),
    },
  }),
);
PAPERS.set(
  'long-names',
  buildInvoice({
    ...german,
    invoicing: { ...german.invoicing, seller: { ...german.invoicing.seller, name: long.repeat(2) } },
    partner: { ...german.partner, name: long.repeat(5), billingName: long, addressLines: [long, 'Ü'.repeat(190)] },
    referral: { ref: 'R-'.padEnd(40, '9'), service: long.repeat(3) },
    job: { ...german.job, customer: 'W'.repeat(400) },
  }),
);
PAPERS.set(
  'hostile',
  buildInvoice({
    ...australian,
    partner: { ...australian.partner, name: hostile, addressLines: [hostile, '', '\n\n', 'e\u0301'.repeat(60)] },
    referral: { ref: 'R-1\u2028', service: hostile },
    job: { ...australian.job, customer: hostile, amounts: [{ label: hostile, minor: 1 }] },
  }),
);

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npx tsx scripts/papers-preview.ts FOLDER\n');
  process.exitCode = 64;
} else {
  await mkdir(folder, { recursive: true });
  for (const [name, document] of PAPERS) {
    await writeFile(path.join(folder, `${name}.pdf`), await renderInvoicePdf(document));
    await writeFile(path.join(folder, `${name}.xml`), renderUbl(document));
  }
  process.stdout.write(`${PAPERS.size} papers in ${folder}\n`);
}
