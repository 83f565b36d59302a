/** The lower part of a paper: its lines, totals, the sentences that the law wants, and how to pay. */
import { formatDay } from '../../values/calendarDay.js';
import { formatMoney } from '../../values/money.js';
import type { InvoiceDocument } from '../document.js';
import { fill, type PaperLanguage } from '../labels/index.js';
import { mentionsOf } from '../mentions.js';
import { percentFromRate } from '../tax.js';
import { CONTENT_WIDTH, COLOUR, MARGIN, RIGHT, type Canvas, type Element } from './canvas.js';

const COLUMN = {
  position: { x: MARGIN.left, width: 26 },
  description: { x: MARGIN.left + 30, width: 280 },
  tax: { x: MARGIN.left + 318, width: 62, align: 'right' },
  amount: { x: RIGHT - 98, width: 98, align: 'right' },
} as const;
const TOTALS = { x: MARGIN.left + 220, label: 150 } as const;
const PADDING = 5;

/** One row a line; the head stands again on every further page. */
export function drawLines(canvas: Canvas, document: InvoiceDocument, language: PaperLanguage): void {
  const table = canvas.group('Table');
  const rate = rateText(document, language.locale);
  drawHead(canvas, table, document, language);
  document.lines.forEach((line, index) => {
    const height = canvas.height(line.description, COLUMN.description);
    if (canvas.room(height + 2 * PADDING)) drawHead(canvas, table, document, language);
    const row = canvas.group('TR', table);
    const y = canvas.y + PADDING;
    for (const [text, box] of [
      [String(index + 1), COLUMN.position],
      [line.description, COLUMN.description],
      [rate, COLUMN.tax],
      [figure(line.net, document, language), COLUMN.amount],
    ] as const) {
      canvas.tag('TD', () => canvas.write(text, box, y), row);
    }
    canvas.y += height + 2 * PADDING;
    canvas.rule();
  });
}

function drawHead(canvas: Canvas, table: Element, document: InvoiceDocument, { labels }: PaperLanguage): void {
  const style = { size: 8, weight: 'bold' } as const;
  const cells = [
    [labels.position, { ...COLUMN.position, ...style }],
    [labels.description, { ...COLUMN.description, ...style }],
    [document.tax.name, { ...COLUMN.tax, ...style }],
    [fill(labels.amount, { currency: document.currency }), { ...COLUMN.amount, ...style }],
  ] as const;
  const height = Math.max(...cells.map(([text, box]) => canvas.height(text, box))) + 2 * PADDING;
  canvas.band(canvas.y, height);
  const row = canvas.group('TR', table);
  for (const [text, box] of cells) canvas.tag('TH', () => canvas.write(text, box, canvas.y + PADDING), row);
  canvas.y += height;
}

/** Net, tax and gross, kept together on one page. */
export function drawTotals(canvas: Canvas, document: InvoiceDocument, language: PaperLanguage): void {
  const { labels, locale } = language;
  const { totals, tax, kind } = document;
  const money = (minor: number): string => formatMoney({ minor, currency: document.currency }, locale);
  const last =
    kind === 'credit-note' ? labels.credited : tax.rate > 0 ? fill(labels.gross, { tax: tax.name }) : labels.total;
  const rows = [
    { label: labels.net, value: money(totals.net), style: {} },
    { label: `${tax.name} ${rateText(document, locale)}`, value: money(totals.tax), style: {} },
    { label: last, value: money(totals.gross), style: { weight: 'bold', size: 11 } as const },
  ];
  const placed = rows.map((row) => {
    const label = { x: TOTALS.x, width: TOTALS.label, ...row.style };
    const valueX = TOTALS.x + TOTALS.label;
    const value = { x: valueX, width: RIGHT - valueX, align: 'right', ...row.style } as const;
    return { ...row, boxes: { label, value }, height: canvas.height(row.label, label) + 7 };
  });
  canvas.room(placed.reduce((sum, { height }) => sum + height, 12));
  canvas.y += 8;
  const table = canvas.group('Table');
  placed.forEach(({ label, value, boxes, height }, index) => {
    if (index === placed.length - 1) {
      canvas.rule(canvas.y, { x: TOTALS.x, width: RIGHT - TOTALS.x, colour: COLOUR.accent });
      canvas.y += 4;
    }
    const row = canvas.group('TR', table);
    canvas.tag('TH', () => canvas.write(label, boxes.label), row);
    canvas.tag('TD', () => canvas.write(value, boxes.value), row);
    canvas.y += height;
  });
}

export function drawMentions(canvas: Canvas, document: InvoiceDocument): void {
  const box = { x: MARGIN.left, width: CONTENT_WIDTH } as const;
  for (const mention of mentionsOf(document)) {
    canvas.room(canvas.height(mention, box) + 8);
    canvas.y += 8;
    canvas.stack([{ text: mention }], box);
  }
}

/** What to pay, until when, quoting what, and the bank details; on a credit note, that nothing is to be paid. */
export function drawPayment(canvas: Canvas, document: InvoiceDocument, { labels, locale }: PaperLanguage): void {
  const box = { x: MARGIN.left, width: CONTENT_WIDTH } as const;
  const heading = { ...box, size: 10, weight: 'bold', colour: COLOUR.accent } as const;
  const sentence = paymentSentence(document, { labels, locale });
  const lines = document.kind === 'invoice' ? document.bankLines : [];
  const height = [sentence, ...lines].reduce((sum, line) => sum + canvas.height(line, box), 50);
  canvas.room(height);
  canvas.y += 22;
  canvas.tag('H2', () => (canvas.y += canvas.write(labels.payment, heading) + 3));
  canvas.stack([{ text: sentence, after: 5 }, ...lines.map((text) => ({ text }))], box);
}

function paymentSentence(document: InvoiceDocument, { labels, locale }: PaperLanguage): string {
  if (document.kind === 'credit-note') return labels.credit;
  return fill(document.termsDays === 0 ? labels.payNow : labels.pay, {
    gross: formatMoney({ minor: document.totals.gross, currency: document.currency }, locale),
    due: formatDay(document.dueOn, locale, 'long'),
    days: document.termsDays,
    number: document.number,
  });
}

/** "7.7%" in the reader's notation. */
function rateText(document: InvoiceDocument, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 });
  // Exact: a decimal string with an exponent is no float (ECMA-402); the declared type lags behind.
  return format.format(`${percentFromRate(document.tax.rate)}e-2` as `${number}`);
}

/** An amount without its currency, which stands at the head of the column. */
function figure(minor: number, { currency }: InvoiceDocument, { locale }: PaperLanguage): string {
  return formatMoney({ minor, currency }, locale).slice(currency.length + 1);
}
