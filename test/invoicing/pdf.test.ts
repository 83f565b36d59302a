import { expect } from 'chai';
import fc from 'fast-check';
import type { InvoiceDocument } from '../../src/invoicing/document.js';
import { buildCreditNote, buildInvoice, type InvoiceRequest } from '../../src/invoicing/issue.js';
import { renderInvoicePdf } from '../../src/invoicing/pdf.js';
import { readPdf, type ReadPdf, type Run } from './pdfReader.js';
import { day, job, partner, request, REVERSE_CHARGE_NOTE, terms } from './samples.js';

const read = async (document: InvoiceDocument): Promise<ReadPdf> => readPdf(await renderInvoicePdf(document));
const paper = (change: Partial<InvoiceRequest> = {}): Promise<ReadPdf> => read(buildInvoice(request(change)));
const all = (pdf: ReadPdf): readonly Run[] => pdf.pages.flat();
const credit = { number: '2026-015', issuedOn: day('2026-12-02'), reason: 'The total was corrected.' };
const amounts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ label: `stage ${index + 1}`, minor: 100_00 }));

/** Every text ends inside the margins and above the footer's lower edge. */
function expectInside(pdf: ReadPdf): void {
  for (const { text, x, y } of all(pdf)) {
    expect(x, text).to.be.within(50, 545);
    expect(y, text).to.be.within(40, 812);
  }
}

describe('invoicing/pdf', function () {
  // Some tests draw a dozen papers.
  this.timeout(30_000);

  it('shows number, days, parties, references and amounts', async () => {
    const { text, pages } = await paper();
    expect(pages).to.have.length(1);
    for (const part of [
      ...['Tax invoice', '2026-014', '23 November 2026', '20 November 2026', '7 December 2026'],
      ...['Next Technik Pty Ltd', 'ABN 51 824 753 556', 'Harbour Field Solutions Pty Ltd', 'ABN 83 914 571 673'],
      ...['Attention: Accounts Payable', 'R-2041', 'J-17', 'Kestrel Plumbing Pty Ltd', 'AUD 48,500.00'],
      ...['4,850.00', 'GST 10%', 'AUD 485.00', 'AUD 5,335.00', 'BSB 062-000', 'Page 1 of 1'],
    ]) {
      expect(text).to.contain(part);
    }
    expect(text).to.contain(
      'Please pay AUD 5,335.00 by 7 December 2026 (14 days from the date of issue), quoting 2026-014.',
    );
  });

  it('keeps the notified amount as the total where amounts contain tax', async () => {
    const { text } = await paper({ invoicing: { ...terms, amounts: 'inclusive' } });
    for (const part of ['4,409.09', 'AUD 440.91', 'AUD 4,850.00']) expect(text).to.contain(part);
  });

  it('calls a paper a tax invoice only where tax is charged', async () => {
    const { text } = await paper({ partner: { ...partner, country: 'NZ' } });
    expect(text).to.contain('Invoice').and.not.to.contain('Tax invoice');
    expect(text).to.contain('GST-free export of services.');
  });

  it('carries the sentence of the reverse charge', async () => {
    const { text } = await paper({ partner: { ...partner, country: 'DE' } });
    expect(text).to.contain(REVERSE_CHARGE_NOTE).and.to.contain('VAT 0%');
  });

  it('writes German with Swiss notation for a Swiss partner', async () => {
    const { text } = await paper({
      partner: { ...partner, country: 'CH', locale: 'de-CH' },
      invoicing: { ...terms, tax: [{ country: 'CH', name: 'MWST', ratePercent: '8.1', note: '' }] },
      job: { ...job, currency: 'CHF', revision: 2, amounts: [{ label: null, minor: 1_234_567_85 }] },
    });
    for (const part of [
      'Rechnung',
      'Rechnungsdatum',
      '23. November 2026',
      'MWST 8.1%',
      'CHF 1’234’567.85',
      'J-17, Fassung 2',
    ]) {
      expect(text.replaceAll("'", '’')).to.contain(part);
    }
    expect(text).to.not.contain('Date of issue');
  });

  it('writes French, and what French law wants of a French seller', async () => {
    const { text } = await paper({
      partner: { ...partner, locale: 'fr-FR' },
      invoicing: { ...terms, seller: { ...terms.seller, country: 'FR' } },
    });
    for (const part of ['Facture', 'Total HT', 'Total TTC', '23 novembre 2026']) expect(text).to.contain(part);
    expect(text.replaceAll('\n', '')).to.contain('indemnité forfaitaire de 40 €');
  });

  for (const locale of ['ja-JP', 'ar-EG', 'xx', 'not a tag', 'it-CH']) {
    it(`writes English for a partner whose locale is ${locale}`, async () => {
      const { text } = await paper({ partner: { ...partner, locale } });
      expect(text).to.contain('Date of issue').and.to.contain('23 November 2026').and.to.contain('AUD 5,335.00');
    });
  }

  it('never writes amounts in digits that a locale extension asks for', async () => {
    expect((await paper({ partner: { ...partner, locale: 'en-AU-u-nu-arab' } })).text).to.contain('AUD 5,335.00');
  });

  it('titles a credit note clearly, names its invoice and asks for no money', async () => {
    const { text } = await read(buildCreditNote(buildInvoice(request()), credit));
    expect(text).to.contain('Credit note');
    expect(text).to.contain('This credit note takes back invoice 2026-014 of 23 November 2026 in full.');
    expect(text).to.contain('Reason: The total was corrected.');
    expect(text).to.contain('nothing to pay').and.not.to.contain('Please pay').and.not.to.contain('BSB');
    expect(text).to.not.contain('Due date').and.not.to.contain('Tax invoice');
  });

  it('asks for payment on receipt where the terms are no days', async () => {
    const { text } = await paper({ invoicing: { ...terms, termsDays: 0 } });
    expect(text).to.contain('Please pay AUD 5,335.00 on receipt, quoting 2026-014.');
  });

  it('lets many lines flow to further pages, each with its head and number', async () => {
    const pdf = await paper({ job: { ...job, amounts: amounts(60) } });
    expect(pdf.pages.length).to.be.greaterThan(2);
    for (const [index, page] of pdf.pages.entries()) {
      const text = page.map((run) => run.text).join('\n');
      expect(text).to.contain(`Page ${index + 1} of ${pdf.pages.length}`);
      if (text.includes('stage')) expect(text).to.contain('Net amount (AUD)');
      if (index > 0) expect(text).to.contain('Tax invoice 2026-014, continued');
    }
    for (let stage = 1; stage <= 60; stage++) expect(pdf.text).to.contain(`stage ${stage}\n`);
    expectInside(pdf);
  });

  it('keeps the totals on one page wherever the lines end', async () => {
    for (let count = 15; count <= 21; count++) {
      const pdf = await paper({ job: { ...job, amounts: amounts(count) } });
      const pageOf = (label: string) => pdf.pages.findIndex((page) => page.some(({ text }) => text === label));
      expect(pageOf('Net total'), `${count} lines`).to.equal(pageOf('Total including GST'));
      expectInside(pdf);
    }
  });

  it('ends amounts of every length at the same place, with figures of equal width', async () => {
    const pdf = await paper({
      job: {
        ...job,
        amounts: [
          { label: null, minor: 1_11 },
          { label: null, minor: 8_000_88 },
        ],
      },
    });
    const find = (text: string) => all(pdf).find((run) => run.text === text)!;
    // A figure is 572 of 1000 units wide, comma and stop are 268 each: the wider amount begins that much further left.
    const apart = find('1.11').x - find('8,000.88').x;
    expect(apart).to.be.closeTo(((3 * 572 + 268) / 1000) * 9, 0.2);
  });

  it('wraps very long names and keeps every page inside its margins', async () => {
    const long = 'Gesellschaft für vorausschauende Instandhaltung '.repeat(12);
    const pdf = await paper({
      partner: {
        ...partner,
        name: long,
        billingName: 'W'.repeat(500),
        addressLines: Array<string>(20).fill('W'.repeat(500)),
      },
      job: { ...job, customer: 'W'.repeat(500) },
      referral: { ref: 'R-'.padEnd(40, '9'), service: long },
      invoicing: {
        ...terms,
        seller: { ...terms.seller, name: 'M'.repeat(500), addressLines: Array<string>(6).fill(long) },
      },
    });
    expectInside(pdf);
    expect(pdf.pages.length).to.be.below(6);
    expect(pdf.text).to.contain('AUD 5,335.00');
  });

  it('prints Greek, Cyrillic and Vietnamese, and a visible sign for what its fonts lack', async () => {
    const name = 'Ωμέγα Жук Đặng ẞ';
    const pdf = await paper({ partner: { ...partner, name }, job: { ...job, customer: '漢字 Ltd' } });
    expect(pdf.text).to.contain(name);
    expect(pdf.text).to.contain('\ufffd\ufffd Ltd');
  });

  it('ends the totals where the amounts end', async () => {
    const pdf = await paper();
    const find = (text: string) => all(pdf).find((run) => run.text === text)!;
    // "4," is 572 + 268 units of 9 points wider.
    expect(find('AUD 485.00').x - find('AUD 4,850.00').x).to.be.closeTo((840 / 1000) * 9, 0.2);
  });

  it('draws a text with line ends and invisible characters as one line', async () => {
    const customer = 'One\nTwo\u2028Three\u200b\u202e\u0000Four';
    expect((await paper({ job: { ...job, customer } })).text).to.contain('Referral commission – One Two ThreeFour\n');
  });

  it('takes hostile text as text', async () => {
    const name = '\u202eevil\u0000 <b>{{total}}</b> ) Tj ET endstream endobj %%EOF (\\';
    const pdf = await paper({ partner: { ...partner, name }, referral: { ref: 'R-1', service: name } });
    expect(pdf.text.replaceAll('\n', '')).to.contain('evil <b>{{total}}</b> ) Tj ET endstream endobj %%EOF (\\');
    expect(pdf.raw.match(/%%EOF/g)).to.have.length(1);
    expect(pdf.text).to.not.contain('\u202e');
  });

  it('survives any text anywhere', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (a, b, c) => {
        const invoice = buildInvoice(request());
        const pdf = await read({
          ...buildCreditNote(invoice, { ...credit, number: a, reason: c }),
          seller: { ...invoice.seller, name: a, phone: b },
          buyer: { ...invoice.buyer, name: b, addressLines: [a, b, c], taxId: c },
          lines: [{ description: `${a}${b}`, net: 1 }],
          tax: { ...invoice.tax, name: c, note: b },
        });
        expect(pdf.text).to.contain('AUD 5,335.00');
        expectInside(pdf);
      }),
      { numRuns: 12 },
    );
  });

  it('gives the same bytes for the same document, and others for another', async () => {
    const first = await renderInvoicePdf(buildInvoice(request()));
    expect((await renderInvoicePdf(buildInvoice(request()))).equals(first)).to.equal(true);
    expect((await renderInvoicePdf(buildInvoice(request({ number: '2026-016' })))).equals(first)).to.equal(false);
  });

  it('names itself, its author, language and day of issue, and is tagged', async () => {
    const { raw } = await paper();
    for (const entry of [
      '(Tax invoice 2026-014)',
      '(Next Technik Pty Ltd)',
      '(D:20261123000000Z)',
      '/Lang (en-AU)',
      '/Marked true',
      '/DisplayDocTitle true',
    ]) {
      expect(raw).to.contain(entry);
    }
  });

  it('opens and closes every marked content in turn, on every page', async () => {
    for (const { contents } of [
      await paper({ job: { ...job, amounts: amounts(60) } }),
      await read(buildCreditNote(buildInvoice(request()), credit)),
    ]) {
      for (const content of contents) {
        let depth = 0;
        for (const operator of content.match(/\b(?:BDC|BMC|EMC)\b/g) ?? []) {
          depth += operator === 'EMC' ? -1 : 1;
          expect(depth).to.be.within(0, 1);
        }
        expect(depth).to.equal(0);
      }
    }
  });
});
