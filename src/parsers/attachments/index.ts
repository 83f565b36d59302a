/**
 * Facts from attached files (docs/reading.md, "Attachments"). A file makes no statement: where the mail itself says won,
 * correction or follow-up, it may give a fact that the mail leaves open, and then the partner is asked whether that value is
 * meant. What the mail states stays; a file that says otherwise, or that cannot be read where a fact is missing, is a doubt.
 *
 *   paper.ts         which papers give no facts: the desk's own, another customer's
 *   confirmation.ts  the "yes" to the question
 *   words.ts         the words of each language
 */
import { formatMoney, sameMoney } from '../../values/money.js';
import type { AttachmentText, UnreadReason } from '../../values/attachmentText.js';
import type { AmountUse } from '../facts/amounts.js';
import type { Line } from '../facts/mentions.js';
import { ask } from '../facts/outcome.js';
import { fold } from '../phrases.js';
import type { Recorded } from '../recorded.js';
import type {
  AttachmentReading,
  Doubt,
  Evidence,
  FactName,
  Language,
  Reading,
  ReadingContext,
  Sentence,
  WonFacts,
} from '../types.js';
import { has } from '../words.js';
import { isInvoice, isOwnPaper, otherCustomer } from './paper.js';
import { attachmentWords } from './words.js';

/** What read.ts understands of a paper's text. */
export interface PaperFacts {
  readonly language: Language;
  readonly lines: readonly Line[];
  readonly won: Omit<WonFacts, 'customer'>;
  readonly uses: readonly AmountUse[];
}

export interface AttachedInput {
  readonly texts: readonly AttachmentText[];
  readonly leading: 'won' | 'correction' | 'follow-up';
  /** What the mail itself gives, and its doubts about that. */
  readonly own: WonFacts;
  readonly doubts: readonly Doubt[];
  readonly recorded: Recorded | null;
  readonly context: ReadingContext;
  readonly language: Language;
  /** The sentences of the mail that count. */
  readonly sentences: readonly Sentence[];
  readonly readPaper: (text: string) => PaperFacts;
  /** The amount to invoice that the mail's own share ("your 10 %") makes of a total. */
  readonly shareOf: (total: NonNullable<WonFacts['total']>) => WonFacts['invoice'];
}

export interface Attached {
  readonly won: WonFacts;
  readonly doubts: readonly Doubt[];
}

type Name = 'total' | 'invoice' | 'startDate';
const NAMES: readonly Name[] = ['total', 'invoice', 'startDate'];

interface Paper extends PaperFacts {
  readonly file: string;
}

/** The facts of the mail with those of its attached files, and the doubts that these raise. */
export function withAttached(input: AttachedInput): Attached {
  const { texts, own, context } = input;
  if (texts.length === 0) return { won: own, doubts: [] };
  const papers: Paper[] = [];
  const doubts: Doubt[] = [];
  for (const { name, text } of texts) {
    if (text === null || isOwnPaper(text, context)) continue;
    const read = input.readPaper(text);
    const other = otherCustomer(
      read.lines.map((line) => line.sentence),
      context,
      read.language,
    );
    if (other !== null) {
      const message = `The attached ${name} is about ${other}, the referral about ${context.referral.customer}.`;
      doubts.push({ ...ask('attachment-differs', message, 'customer', []), attachment: { name, reason: null } });
      continue;
    }
    const won = { ...read.won, ...(isInvoice(text) ? { invoice: [] } : {}) };
    papers.push({ ...read, won: markedWith(won, name), file: name });
  }
  let won = own;
  for (const fact of NAMES) {
    const settled = input.doubts.some((doubt) => doubt.fact === fact);
    if (settled) continue;
    const found = compare(fact, own, papers);
    if (found.differs !== null) doubts.push(found.differs);
    if (found.given === null || !mayGive(fact, input)) continue;
    won = { ...won, [fact]: found.given.won[fact] };
    if (fact === 'total') won = { ...won, taxTreatment: found.given.won.taxTreatment };
    doubts.push(given(fact, found.given.file, evidenceOf(fact, won)));
  }
  won = withShare(input, won, doubts);
  const order = (doubt: Doubt): number => (doubt.code === 'from-attachment' ? 0 : 1);
  return { won, doubts: [...doubts.toSorted((a, b) => order(a) - order(b)), ...unread(input, won, doubts)] };
}

/** The attached files as the reading shows them. */
export function attachmentReadings(
  texts: readonly AttachmentText[] | undefined,
  doubts: Reading['doubts'],
): Pick<Reading, 'attachments'> {
  if (texts === undefined || texts.length === 0) return {};
  return {
    attachments: texts.map(({ name, contentType, size, reason }): AttachmentReading => {
      const facts = doubts.flatMap((doubt) =>
        doubt.code === 'from-attachment' && doubt.attachment?.name === name && doubt.fact !== undefined
          ? [doubt.fact]
          : [],
      );
      return { name, contentType, size, reason, facts };
    }),
  };
}

/** A correction gives only what changes: a file adds to it where the mail gives nothing, or where the record tells what changes. */
function mayGive(fact: Name, { leading, own, recorded }: AttachedInput): boolean {
  if (leading !== 'correction') return true;
  return NAMES.every((name) => isEmpty(name, own)) || (recorded !== null && !isEmpty(fact, recorded));
}

interface Comparison {
  /** The paper that gives a fact which the mail leaves open. */
  readonly given: Paper | null;
  readonly differs: Doubt | null;
}

function compare(fact: Name, own: WonFacts, papers: readonly Paper[]): Comparison {
  const giving = papers.filter((paper) => !isEmpty(fact, paper.won));
  const [first] = giving;
  if (first === undefined) return { given: null, differs: null };
  if (!isEmpty(fact, own)) {
    const other = giving.find((paper) => !sameFact(fact, own, paper.won) && !mentions(fact, own, paper));
    if (other === undefined) return { given: null, differs: null };
    const message = `The mail says ${shown(fact, own)}, the attached ${other.file} says ${shown(fact, other.won)}.`;
    return {
      given: null,
      differs: differing(message, fact, other.file, [...evidenceOf(fact, own), ...evidenceOf(fact, other.won)]),
    };
  }
  const other = giving.find((paper) => !sameFact(fact, first.won, paper.won));
  if (other === undefined) return { given: first, differs: null };
  const message = `The attached ${first.file} says ${shown(fact, first.won)}, the attached ${other.file} says ${shown(fact, other.won)}.`;
  const files = `${first.file}, ${other.file}`;
  return {
    given: null,
    differs: differing(message, fact, files, [...evidenceOf(fact, first.won), ...evidenceOf(fact, other.won)]),
  };
}

function given(fact: Name, file: string, evidence: readonly Evidence[]): Doubt {
  const message = `The ${LABELS[fact]} stands only in the attached ${file}: the partner confirms it first.`;
  return { ...ask('from-attachment', message, fact, evidence), attachment: { name: file, reason: null } };
}

function differing(message: string, fact: FactName, file: string, evidence: readonly Evidence[]): Doubt {
  return { ...ask('attachment-differs', message, fact, evidence), attachment: { name: file, reason: null } };
}

const LABELS = { total: 'total', invoice: 'amount to invoice', startDate: 'start date' } as const;

/** "Your 10 % as usual, the figures are attached": the share is the mail's, what it is taken of is the file's. */
function withShare({ shareOf, leading, doubts: own }: AttachedInput, won: WonFacts, doubts: Doubt[]): WonFacts {
  const source = doubts.find((doubt) => doubt.code === 'from-attachment' && doubt.fact === 'total');
  if (source?.attachment === undefined || won.total === null || won.invoice.length > 0 || leading === 'correction')
    return won;
  if ([...own, ...doubts].some((doubt) => doubt.fact === 'invoice')) return won;
  const invoice = shareOf(won.total);
  if (invoice.length === 0) return won;
  doubts.push(
    given(
      'invoice',
      source.attachment.name,
      invoice.flatMap(({ evidence }) => evidence),
    ),
  );
  return { ...won, invoice };
}

/** A file that could not be read, where the mail leaves a fact open or names the file as the source of its figures. */
function unread(input: AttachedInput, won: WonFacts, attached: readonly Doubt[]): Doubt[] {
  const { texts, leading, recorded, doubts, sentences, language } = input;
  const failed = texts.flatMap(({ name, reason }) => (reason === null ? [] : [{ name, reason }]));
  const [first] = failed;
  if (first === undefined) return [];
  const missing = missingFacts(won, leading, leading === 'won' ? recorded : null);
  const fact = missing.find((name) => ![...doubts, ...attached].some((doubt) => doubt.fact === name));
  const [words] = attachmentWords(language);
  const named = sentences.some(
    (sentence) => words !== undefined && has(words.figuresAttached, fold(sentence.text.slice(0, 2_000))),
  );
  if (fact === undefined && (missing.length > 0 || !named)) return [];
  const message = failed.map(({ name, reason }) => `The attached ${name} was not read: ${REASONS[reason]}.`).join(' ');
  return [
    {
      code: 'attachment-unread',
      message,
      needs: 'ask',
      evidence: [],
      ...(fact === undefined ? {} : { fact }),
      attachment: first,
    },
  ];
}

/** Why a file was not read, for staff and the command line; letters have their own words for partners. */
export const REASONS: Readonly<Record<UnreadReason, string>> = {
  unsupported: 'only text, CSV, HTML and PDF files are read',
  'too-large': 'it is too large',
  encrypted: 'it is protected by a password',
  damaged: 'it is damaged, or not what its name says',
  'no-text': 'it holds no text; perhaps it is a scan',
  'too-many': 'the mail has more files than are read',
  'timed-out': 'reading it took too long',
};

/** As doubtCompleteness asks: all facts of a win; of a correction one at least. */
function missingFacts(won: WonFacts, leading: AttachedInput['leading'], before: Recorded | null): Name[] {
  const missing = NAMES.filter((name) => isEmpty(name, won) && (before === null || isEmpty(name, before)));
  if (leading !== 'correction') return missing;
  return missing.length === NAMES.length ? ['total'] : [];
}

type Values = Pick<WonFacts, Name>;

function isEmpty(fact: Name, values: { readonly [K in Name]: unknown }): boolean {
  const value = values[fact];
  return value === null || (Array.isArray(value) && value.length === 0);
}

function sameFact(fact: Name, a: Values, b: Values): boolean {
  switch (fact) {
    case 'total':
      return a.total !== null && b.total !== null && sameMoney(a.total.value, b.total.value);
    case 'invoice':
      return (
        a.invoice.length === b.invoice.length &&
        a.invoice.every((amount, at) => {
          const other = b.invoice[at];
          return other !== undefined && sameMoney(amount.value.amount, other.value.amount);
        })
      );
    case 'startDate':
      return a.startDate?.value === b.startDate?.value;
  }
}

/** The mail's net total stands in the order as its subtotal: no difference, though the order's own total is gross. */
function mentions(fact: Name, own: WonFacts, { uses }: Paper): boolean {
  const { total } = own;
  if (fact !== 'total' || total === null) return false;
  return uses.some(
    ({ role, mention }) =>
      role !== 'superseded' && role !== 'quoted' && mention.value !== null && sameMoney(mention.value, total.value),
  );
}

function evidenceOf(fact: Name, values: Values): readonly Evidence[] {
  return fact === 'invoice' ? values.invoice.flatMap(({ evidence }) => evidence) : (values[fact]?.evidence ?? []);
}

function shown(fact: Name, values: Values): string {
  if (fact === 'startDate') return values.startDate?.value ?? '';
  const amounts =
    fact === 'total'
      ? values.total === null
        ? []
        : [values.total.value]
      : values.invoice.map(({ value }) => value.amount);
  return amounts.map((amount) => formatMoney(amount, 'en')).join(' + ');
}

/** The evidence of a paper's facts, with the file's name as its place. */
function markedWith(won: PaperFacts['won'], file: string): PaperFacts['won'] {
  const marked = <F extends { readonly evidence: readonly Evidence[] }>(fact: F): F => ({
    ...fact,
    evidence: fact.evidence.map((piece) => ({ ...piece, part: file })),
  });
  return {
    ...won,
    total: won.total === null ? null : marked(won.total),
    invoice: won.invoice.map(marked),
    startDate: won.startDate === null ? null : marked(won.startDate),
  };
}
