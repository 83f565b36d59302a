/** The upper part of a paper: who sends it, what it is, to whom it goes, and what it is about. */
import { formatDay } from '../../values/calendarDay.js';
import { formatMoney } from '../../values/money.js';
import type { DocumentParty, InvoiceDocument } from '../document.js';
import { fill, type PaperLanguage } from '../labels/index.js';
import { titleOf } from '../title.js';
import { printable } from '../printable.js';
import { CONTENT_WIDTH, COLOUR, MARGIN, RIGHT, type Canvas, type Piece } from './canvas.js';

const LEFT_WIDTH = 262;
const FACTS_X = MARGIN.left + 280;
const FACTS_WIDTH = RIGHT - FACTS_X;
/**
 * Bounds that keep a block of names on one page whatever somebody has typed into a record. They cut nothing that a real
 * firm is called; the machine-readable twin has the whole.
 */
const MOST_ADDRESS_LINES = 6;
const LONGEST_NAME = 250;
const LONGEST_LINE = 100;

export function drawLetterhead(canvas: Canvas, document: InvoiceDocument, language: PaperLanguage): void {
  drawSender(canvas, document, language);
  canvas.y += 26;
  drawBuyerAndFacts(canvas, document, language);
  canvas.y += 20;
  if (document.credits !== null) drawCredits(canvas, document.credits, language);
  drawReference(canvas, document, language);
}

function drawSender(canvas: Canvas, document: InvoiceDocument, { labels, locale }: PaperLanguage): void {
  const top = canvas.y;
  const { seller } = document;
  const titleX = MARGIN.left + LEFT_WIDTH + 12;
  const right = { x: titleX, width: RIGHT - titleX, align: 'right' } as const;
  const title = { ...right, size: 19, weight: 'bold', colour: COLOUR.accent } as const;
  canvas.tag('H1', () => (canvas.y += canvas.write(labels.title[titleOf(document)], title)));
  canvas.stack([{ text: document.number, size: 11 }], right);
  const titleBottom = canvas.y;
  canvas.y = top;
  const contact = [seller.email, seller.phone].filter((part) => part !== '').join(' · ');
  const details = [...addressOf(seller, locale), seller.taxId, contact];
  canvas.stack(
    [
      { text: printable(seller.name, LONGEST_NAME), size: 13, weight: 'bold', after: 3 },
      ...details.map((text) => ({ text: printable(text, LONGEST_LINE), size: 8.5, colour: COLOUR.muted })),
    ],
    { x: MARGIN.left, width: LEFT_WIDTH },
  );
  canvas.y = Math.max(canvas.y, titleBottom);
}

function drawBuyerAndFacts(canvas: Canvas, document: InvoiceDocument, language: PaperLanguage): void {
  const { labels, locale } = language;
  const { buyer } = document;
  const contact = buyer.contact === '' ? '' : fill(labels.attention, { name: buyer.contact });
  const details = [contact, ...addressOf(buyer, locale), buyer.taxId, buyer.email];
  const pieces: Piece[] = [
    { text: labels.billTo, size: 8, colour: COLOUR.muted, after: 1 },
    { text: printable(buyer.name, LONGEST_NAME), size: 10.5, weight: 'bold', after: 1 },
    ...details.map((text) => ({ text: printable(text, LONGEST_LINE) })),
  ];
  const box = { x: MARGIN.left, width: LEFT_WIDTH } as const;
  canvas.room(canvas.stackHeight(pieces, box));
  const top = canvas.y;
  canvas.stack(pieces, box);
  const bottom = canvas.y;
  canvas.y = top;
  drawFacts(canvas, document, language);
  canvas.y = Math.max(bottom, canvas.y);
}

/** Number, days and references as a two-column list. */
function drawFacts(canvas: Canvas, document: InvoiceDocument, { labels, locale }: PaperLanguage): void {
  const { reference } = document;
  const day = (value: InvoiceDocument['issuedOn']): string => formatDay(value, locale, 'long');
  const job =
    reference.revision > 1
      ? fill(labels.jobRevision, { job: reference.job, revision: reference.revision })
      : reference.job;
  const rows = [
    [labels.number, document.number],
    [labels.issuedOn, day(document.issuedOn)],
    [labels.suppliedOn, day(document.suppliedOn)],
    ...(document.kind === 'invoice' ? [[labels.dueOn, day(document.dueOn)] as const] : []),
    [labels.referral, reference.referral],
    [labels.job, job],
  ] as const;
  const labelWidth = FACTS_WIDTH * 0.52;
  const table = canvas.group('Table');
  for (const [label, value] of rows) {
    const row = canvas.group('TR', table);
    const labelBox = { x: FACTS_X, width: labelWidth - 8, colour: COLOUR.muted } as const;
    const valueBox = { x: FACTS_X + labelWidth, width: FACTS_WIDTH - labelWidth, align: 'right' } as const;
    canvas.tag('TH', () => canvas.write(label, labelBox), row);
    canvas.tag('TD', () => canvas.write(value, valueBox), row);
    canvas.y += Math.max(canvas.height(label, labelBox), canvas.height(value, valueBox)) + 2;
  }
}

function drawCredits(
  canvas: Canvas,
  credits: NonNullable<InvoiceDocument['credits']>,
  { labels, locale }: PaperLanguage,
): void {
  const box = { x: MARGIN.left, width: CONTENT_WIDTH } as const;
  const text = fill(labels.credits, {
    number: credits.number,
    date: formatDay(credits.issuedOn, locale, 'long'),
  });
  const reason = credits.reason === '' ? '' : fill(labels.reason, { reason: credits.reason });
  const pieces: Piece[] = [{ text, weight: 'bold' }, { text: reason }];
  const height = canvas.stackHeight(pieces, box) + 14;
  canvas.room(height);
  canvas.band(canvas.y, height);
  canvas.y += 7;
  canvas.stack(pieces, box);
  canvas.y += 21;
}

/** The referral and the job that the amounts come from, as four columns. */
function drawReference(canvas: Canvas, document: InvoiceDocument, { labels, locale }: PaperLanguage): void {
  const { reference, currency } = document;
  const cells = [
    { share: 0.34, label: labels.customer, value: reference.customer },
    { share: 0.28, label: labels.service, value: reference.service },
    { share: 0.18, label: labels.jobStart, value: formatDay(reference.jobStart, locale, 'short') },
    {
      share: 0.2,
      label: labels.jobTotal,
      value: formatMoney({ minor: reference.jobTotal, currency }, locale),
      align: 'right' as const,
    },
  ];
  let x: number = MARGIN.left;
  const placed = cells.map(({ share, label, value, align = 'left' as const }) => {
    const box = { x, width: CONTENT_WIDTH * share - (align === 'right' ? 0 : 12), align };
    x += CONTENT_WIDTH * share;
    return { label, value, box };
  });
  const labelHeight = Math.max(...placed.map(({ label, box }) => canvas.height(label, { ...box, size: 8 })));
  const height = labelHeight + 1 + Math.max(...placed.map(({ value, box }) => canvas.height(value, box)));
  canvas.room(height);
  for (const { label, value, box } of placed) {
    canvas.tag('P', () => canvas.write(label, { ...box, size: 8, colour: COLOUR.muted }));
    canvas.tag('P', () => canvas.write(value, box, canvas.y + labelHeight + 1));
  }
  canvas.y += height + 20;
}

function addressOf(party: DocumentParty, locale: string): string[] {
  const country = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(party.country) ?? '';
  const lines = party.addressLines.filter((line) => line !== '').slice(0, MOST_ADDRESS_LINES);
  return lines.some((line) => line.toLowerCase() === country.toLowerCase()) ? lines : [...lines, country];
}
