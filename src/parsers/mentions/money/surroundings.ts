/** What the words beside an amount say of it: that it is no exact one, and how it stands to tax. */
import type { TaxTreatment } from '../../types.js';
import { everyWord } from '../languages.js';
import { anyOf, WORD_END, WORD_START, type Span } from '../text.js';
import { eachMatch } from '../../patterns/guard.js';
import { isNotFirm } from './notFirm.js';

const ABOUT_BEFORE = new RegExp(
  `(?:${WORD_START}${anyOf(everyWord(({ money }) => money.aboutBefore))}\\s{0,3}(?:a\\s)?|[~≈≃±<>≤≥]\\s?)[(]?$`,
  'iu',
);
const TAX = anyOf(everyWord(({ money }) => money.taxes));
const ABOUT_AFTER = new RegExp(
  `^(?:\\s{0,2}\\(?${anyOf(everyWord(({ money }) => money.aboutAfter))}${WORD_END}|\\+(?=[\\s,.;)]|$)(?!\\s{0,2}(?:${TAX}|[\\d$€£])))`,
  'iu',
);

/** True where the words directly before or after the span make it a guess or a bound. */
export function isApproximate(text: string, span: Span): boolean {
  return (
    ABOUT_BEFORE.test(text.slice(Math.max(0, span.start - 40), span.start)) ||
    ABOUT_AFTER.test(text.slice(span.end, span.end + 40)) ||
    isNotFirm(text.slice(span.end))
  );
}

const RATE =
  '(?:(?:the|der|die|gesetzlicher?n?|applicable|la|de la|les)\\s{1,2}){0,2}(?:\\d{1,2}(?:[.,]\\d{1,2})?\\s?%\\s?)?';
const WITH = anyOf(everyWord(({ money }) => money.taxIncluded));
const WITHOUT = anyOf(everyWord(({ money }) => money.taxExcluded));
const GROSS = anyOf(everyWord(({ money }) => money.gross));
const NET = anyOf(everyWord(({ money }) => money.net));
/** "net 30 days", "30 Tage netto" are terms of payment. */
const NO_TERM = '(?!\\s{0,2}\\d{1,3}(?:\\s|$|[.,;)]))';

const INCLUSIVE = `(?:(?<![\\p{L}\\p{N}])(?:(?:${WITH}\\s{0,2}${RATE}${TAX})|${GROSS})(?![\\p{L}\\p{N}]))`;
const EXCLUSIVE = `(?:(?<![\\p{L}\\p{N}])(?:(?:${WITHOUT}\\s{0,2}${RATE}${TAX})|${NET}${NO_TERM}|(?:excl|exkl|ex)\\.?(?=\\s{0,2}(?:[,.;)\\n]|$)))(?![\\p{L}\\p{N}]))`;
const EITHER = new RegExp(`(${INCLUSIVE})|(${EXCLUSIVE})`, 'giu');

interface TaxWord {
  readonly treatment: TaxTreatment;
  readonly start: number;
  readonly end: number;
}

function taxWords(text: string): TaxWord[] {
  const found: TaxWord[] = [];
  for (const match of eachMatch(EITHER, text)) {
    found.push({
      treatment: match[1] === undefined ? 'exclusive' : 'inclusive',
      start: match.index,
      end: match.index + match[0].length,
    });
    if (found.length >= 8) break;
  }
  return found;
}

const REACH = 42;
const NEAR = /^[\s,(–-]{0,4}$/u;
const CLAUSE_END =
  /[;\n]|(?<!(?:incl|inkl|excl|exkl|zzgl|inc|exc|ex|zuz|zuzügl|mwst|ust|ges|gesetzl|t\.v\.a|h\.t|t\.t\.c))\.\s/iu;

export interface TaxFound {
  readonly treatment: TaxTreatment;
  /** Where the words end, for those that stand after the amount: they are no words of the next one. */
  readonly end: number;
}

/**
 * Tax words near an amount: directly after it, directly before it, else further on in its clause. `from` and `to` bound
 * the search: the previous amount with its own tax words, and the start of the next amount (null: there is none).
 */
export function taxOf(text: string, span: Span, from: number, to: number | null): TaxFound {
  const ahead = text.slice(span.end, Math.min(to ?? text.length, span.end + REACH));
  const right = ahead.slice(0, CLAUSE_END.exec(ahead)?.index ?? ahead.length);
  const left =
    text
      .slice(Math.max(from, span.start - REACH), span.start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  const [next] = taxWords(right);
  const previous = taxWords(left).at(-1);
  const before: TaxFound = { treatment: previous?.treatment ?? 'unknown', end: span.end };
  const previousNear = previous !== undefined && /^[\s,:(=]{0,4}$/u.test(left.slice(previous.end));
  if (next === undefined) return before;
  const after: TaxFound = { treatment: next.treatment, end: span.end + next.end };
  const nextNear = NEAR.test(right.slice(0, next.start));
  const touchesNext = to !== null && after.end + 2 >= to;
  // "net 48,500 gross 53,350": the word after belongs to the amount that follows it.
  // So it does behind a comma: "netto sind das 40.000, brutto 48.000".
  const divided = right.slice(0, next.start).includes(',');
  if (nextNear) return touchesNext && (previousNear || divided) ? before : after;
  return previousNear || touchesNext ? before : after;
}

/** "Without" or "with" alone directly behind an amount: the tax itself was named with the other one. */
const ALONE =
  /^\s{0,2}[([]?(?:(?:(without|before|excluding|excl\.?|exclusive|ohne|exkl\.?|sans|hors)|(with|including|incl\.?|inclusive|mit|inkl\.?|avec))(?:\s(?:it|that|them))?)(?=\s{0,2}(?:[.,;)\]]|$|(?:and|und|et)\s))/iu;

/** "52,800 with GST, 48,000 without": the side of tax that one word tells where the amount beside it stands on the other. */
export function taxAlone(text: string, span: Span, others: readonly TaxTreatment[]): TaxTreatment {
  const match = ALONE.exec(text.slice(span.end, span.end + 24));
  if (match === null) return 'unknown';
  const side: TaxTreatment = match[1] === undefined ? 'inclusive' : 'exclusive';
  return others.includes(side === 'exclusive' ? 'inclusive' : 'exclusive') ? side : 'unknown';
}
