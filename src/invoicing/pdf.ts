/** An invoice or credit note as a PDF for people; ubl.ts is its twin for machines. */
import PDFDocument from 'pdfkit';
import type { InvoiceDocument } from './document.js';
import { fill, paperLanguage, type PaperLanguage } from './labels/index.js';
import { drawLines, drawMentions, drawPayment, drawTotals } from './pdf/amounts.js';
import { collect } from './pdf/collect.js';
import { Canvas, COLOUR, CONTENT_WIDTH, MARGIN, PAGE, RIGHT } from './pdf/canvas.js';
import { loadFonts } from './pdf/fonts.js';
import { drawLetterhead } from './pdf/letterhead.js';
import { printableDocument } from './printable.js';
import { titleOf } from './title.js';

/**
 * A4, tagged, in the buyer's language, with embedded fonts. The same document always gives the same bytes: the dates in
 * the file are the day of issue, so that a paper can be made again from the record. Names wrap and lines flow to further
 * pages. Throws DeskError file-unreadable where the fonts are missing.
 */
export async function renderInvoicePdf(original: InvoiceDocument): Promise<Buffer> {
  const document = printableDocument(original);
  const language = paperLanguage(document.locale);
  const title = `${language.labels.title[titleOf(document)]} ${document.number}`;
  const issued = new Date(`${document.issuedOn}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    // Page breaks are the canvas's; pdfkit must never begin a page of its own.
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: language.locale,
    displayTitle: true,
    info: {
      Title: title,
      Author: document.seller.name,
      Subject: `${document.reference.referral}, ${document.reference.customer}`,
      Creator: 'Referral Desk',
      Producer: 'Referral Desk',
      CreationDate: issued,
      ModDate: issued,
    },
  });
  const bytes = collect(doc);
  const canvas = new Canvas(doc, await loadFonts());
  canvas.onFurtherPage(() => drawContinuation(canvas, document, language));
  drawLetterhead(canvas, document, language);
  drawLines(canvas, document, language);
  drawTotals(canvas, document, language);
  drawMentions(canvas, document);
  drawPayment(canvas, document, language);
  drawFooters(canvas, document, language);
  doc.end();
  return bytes;
}

function drawContinuation(canvas: Canvas, document: InvoiceDocument, { labels }: PaperLanguage): void {
  canvas.artifact(() => {
    const text = fill(labels.continued, { title: labels.title[titleOf(document)], number: document.number });
    canvas.write(text, { x: MARGIN.left, width: CONTENT_WIDTH, size: 8.5, colour: COLOUR.muted });
  });
  canvas.y += 26;
}

/** Drawn last, when the number of pages is known. */
function drawFooters(canvas: Canvas, document: InvoiceDocument, { labels }: PaperLanguage): void {
  const { seller } = document;
  const { start, count } = canvas.doc.bufferedPageRange();
  const sender = [seller.name, seller.taxId].filter((part) => part !== '').join(' · ');
  const style = { size: 7.5, colour: COLOUR.muted, single: true } as const;
  const y = PAGE.height - 46;
  for (let page = 0; page < count; page++) {
    canvas.doc.switchToPage(start + page);
    canvas.rule(y - 8);
    canvas.artifact(() => {
      canvas.write(sender, { x: MARGIN.left, width: CONTENT_WIDTH - 110, ...style }, y);
      const text = fill(labels.page, { page: page + 1, pages: count });
      canvas.write(text, { x: RIGHT - 100, width: 100, align: 'right', ...style }, y);
    });
  }
}
