/** A statement of account as a PDF: one section a currency, so that nobody adds up what cannot be added up (policy R7). */
import PDFDocument from 'pdfkit';
import type { StatementDocument, StatementItem, StatementSection } from '../entities/statement.js';
import { formatDay } from '../values/calendarDay.js';
import { formatMoney } from '../values/money.js';
import { fill, paperLanguage } from './labels/index.js';
import { STATEMENT_LABELS, type StatementLabels } from './labels/statement.js';
import { collect } from './pdf/collect.js';
import { Canvas, COLOUR, CONTENT_WIDTH, MARGIN, PAGE, RIGHT, type Box, type Piece } from './pdf/canvas.js';
import { loadFonts } from './pdf/fonts.js';
import { drawTable } from './pdf/table.js';
import { printable } from './printable.js';

interface Sheet {
  readonly canvas: Canvas;
  readonly labels: StatementLabels;
  readonly locale: string;
  readonly title: string;
}

const WIDE: Box = { x: MARGIN.left, width: CONTENT_WIDTH };
const HEADING = { size: 11, weight: 'bold', colour: COLOUR.accent } as const;
const LONGEST_NAME = 250;
const LONGEST_LINE = 100;

/**
 * A4, tagged, in the buyer's language. The same document always gives the same bytes. Throws DeskError file-unreadable where
 * the fonts are missing.
 */
export async function renderStatementPdf(document: StatementDocument): Promise<Buffer> {
  const language = paperLanguage(document.locale);
  const { locale } = language;
  const labels = STATEMENT_LABELS.get(language.labels.language) ?? STATEMENT_LABELS.get('en');
  if (labels === undefined) throw new RangeError('no words for statements');
  const title = fill(labels.title, { month: monthName(document.period, locale) });
  const made = new Date(`${document.madeOn}T00:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: locale,
    displayTitle: true,
    info: {
      Title: title,
      Author: document.seller.name,
      Subject: document.buyer.name,
      Creator: 'Referral Desk',
      Producer: 'Referral Desk',
      CreationDate: made,
      ModDate: made,
    },
  });
  const bytes = collect(doc);
  const canvas = new Canvas(doc, await loadFonts());
  const sheet = { canvas, labels, locale, title };
  canvas.onFurtherPage(() => {
    canvas.artifact(() => canvas.write(title, { ...WIDE, size: 8.5, colour: COLOUR.muted }));
    canvas.y += 26;
  });
  drawHead(sheet, document);
  for (const section of document.sections) drawSection(sheet, section);
  drawPayment(sheet, document);
  drawFooters(sheet, document, language.labels.page);
  doc.end();
  return bytes;
}

/** "2026-11" as "November 2026" in the reader's language; English where papers are. */
export function monthName(period: string, tag: string): string {
  return new Intl.DateTimeFormat(paperLanguage(tag).locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${period}-01T00:00:00Z`),
  );
}

function drawHead({ canvas, labels, locale, title }: Sheet, { seller, buyer, madeOn, since }: StatementDocument): void {
  const top = canvas.y;
  const left = { x: MARGIN.left, width: 240 } as const;
  const right = { x: MARGIN.left + 252, width: RIGHT - MARGIN.left - 252, align: 'right' } as const;
  canvas.tag(
    'H1',
    () => (canvas.y += canvas.write(title, { ...right, size: 17, weight: 'bold', colour: COLOUR.accent })),
  );
  const titleBottom = canvas.y;
  canvas.y = top;
  const muted = (texts: readonly string[]): Piece[] =>
    texts.map((text) => ({ text: printable(text, LONGEST_LINE), size: 8.5, colour: COLOUR.muted }));
  canvas.stack(
    [
      { text: printable(seller.name, LONGEST_NAME), size: 13, weight: 'bold', after: 3 },
      ...muted([...seller.addressLines, seller.taxId, seller.email]),
    ],
    left,
  );
  canvas.y = Math.max(canvas.y, titleBottom) + 24;
  const names = canvas.y;
  canvas.stack(
    [
      { text: labels.for, size: 8, colour: COLOUR.muted, after: 1 },
      { text: printable(buyer.name, LONGEST_NAME), size: 10.5, weight: 'bold', after: 1 },
      ...[buyer.contact, ...buyer.addressLines.slice(0, 6), buyer.taxId].map((text) => ({
        text: printable(text, LONGEST_LINE),
      })),
    ],
    left,
  );
  const bottom = canvas.y;
  canvas.y = names;
  canvas.stack(
    [
      { text: `${labels.madeOn} ${formatDay(madeOn, locale, 'long')}`, weight: 'bold' },
      { text: since === null ? '' : `${labels.since} ${formatDay(since, locale, 'long')}`, colour: COLOUR.muted },
    ],
    right,
  );
  canvas.y = Math.max(canvas.y, bottom) + 18;
}

function drawSection(sheet: Sheet, section: StatementSection): void {
  const { canvas, labels, locale } = sheet;
  const { currency } = section;
  const amount = (minor: number): string => formatMoney({ minor, currency }, locale).slice(currency.length + 1);
  const day = (value: StatementItem['dueOn']): string => formatDay(value, locale, 'short');
  heading(sheet, fill(labels.account, { currency }), 12);
  const head = [labels.day, labels.what, labels.customer, fill(labels.amount, { currency })];
  const closing = section.closing < 0 ? labels.inCredit : labels.closing;
  drawTable(canvas, COLUMNS.movements, head, [
    ...(section.opening === 0 && section.entries.length > 0
      ? []
      : [{ cells: ['', labels.opening, '', amount(section.opening)] }]),
    ...section.entries.map(({ day: on, kind, number, customer, minor }) => ({
      cells: [day(on), fill(labels.entry[kind], { number }), printable(customer, LONGEST_NAME), amount(minor)],
    })),
    { cells: ['', closing, '', amount(section.closing)], strong: true },
  ]);
  heading(sheet, labels.openItems, 9.5);
  if (section.openItems.length === 0) canvas.stack([{ text: labels.none, after: 4 }], WIDE);
  else
    drawTable(
      canvas,
      COLUMNS.items,
      [labels.dueOn, labels.what, labels.customer, labels.age, fill(labels.amount, { currency })],
      section.openItems.map(({ number, customer, dueOn, minor, overdueDays }) => ({
        cells: [
          minor < 0 ? '' : day(dueOn),
          fill(labels.entry.invoice, { number }),
          printable(customer, LONGEST_NAME),
          minor < 0 ? labels.credit : overdueDays === 0 ? labels.notDue : fill(labels.overdue, { days: overdueDays }),
          amount(minor),
        ],
      })),
    );
  if (section.jobs.length === 0) return;
  heading(sheet, labels.jobs, 9.5);
  drawTable(
    canvas,
    COLUMNS.jobs,
    [labels.job, labels.customer, `${labels.total} (${currency})`, `${labels.toInvoice} (${currency})`],
    section.jobs.map(({ job, referral, customer, total, toInvoice }) => ({
      cells: [`${job}, ${referral}`, printable(customer, LONGEST_NAME), amount(total), amount(toInvoice)],
    })),
  );
}

const AMOUNT = { x: RIGHT - 92, width: 92, align: 'right' } as const;
const COLUMNS = {
  movements: [
    { x: MARGIN.left, width: 66 },
    { x: MARGIN.left + 70, width: 160 },
    { x: MARGIN.left + 236, width: 148 },
    AMOUNT,
  ],
  items: [
    { x: MARGIN.left, width: 66 },
    { x: MARGIN.left + 70, width: 106 },
    { x: MARGIN.left + 182, width: 118 },
    { x: MARGIN.left + 304, width: 82 },
    AMOUNT,
  ],
  jobs: [
    { x: MARGIN.left, width: 92 },
    { x: MARGIN.left + 98, width: 182 },
    { x: MARGIN.left + 284, width: 100, align: 'right' },
    AMOUNT,
  ],
} as const;

function heading({ canvas }: Sheet, text: string, size: number): void {
  canvas.room(70);
  canvas.y += 14;
  canvas.tag('H2', () => (canvas.y += canvas.write(text, { ...WIDE, ...HEADING, size }) + 4));
}

function drawPayment({ canvas, labels }: Sheet, { sections, bankLines }: StatementDocument): void {
  const owes = sections.some(({ openItems }) => openItems.some(({ minor }) => minor > 0));
  const lines = owes ? [labels.quote, ...bankLines] : [];
  canvas.room([...lines, labels.wrong].reduce((sum, line) => sum + canvas.height(line, WIDE), 60));
  if (owes) heading({ canvas, labels, locale: '', title: '' }, labels.payment, 9.5);
  canvas.stack(
    lines.map((text) => ({ text: printable(text, LONGEST_LINE) })),
    WIDE,
  );
  canvas.y += 12;
  canvas.stack([{ text: labels.wrong, colour: COLOUR.muted }], WIDE);
}

function drawFooters({ canvas }: Sheet, { seller }: StatementDocument, pageText: string): void {
  const { start, count } = canvas.doc.bufferedPageRange();
  const sender = [seller.name, seller.taxId].filter((part) => part !== '').join(' · ');
  const style = { size: 7.5, colour: COLOUR.muted, single: true } as const;
  const y = PAGE.height - 46;
  for (let page = 0; page < count; page++) {
    canvas.doc.switchToPage(start + page);
    canvas.rule(y - 8);
    canvas.artifact(() => {
      canvas.write(printable(sender, LONGEST_NAME), { x: MARGIN.left, width: CONTENT_WIDTH - 110, ...style }, y);
      const text = fill(pageText, { page: page + 1, pages: count });
      canvas.write(text, { x: RIGHT - 100, width: 100, align: 'right', ...style }, y);
    });
  }
}
