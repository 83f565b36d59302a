/**
 * Figures: every number of a sentence, in digits or words, with its currency mark, scale and sign, and whether it can
 * be an amount of money at all. Ranges and computations (ranges.ts, computed.ts) are put together from these.
 */
import { minorDigits } from '../../../values/money.js';
import type { MentionContext } from '../../types.js';
import { everyEntry, everyWord } from '../languages.js';
import { asInteger, atLeast, shift, type Decimal } from '../numbers/decimal.js';
import { readNumeral, type Notation } from '../numbers/notation.js';
import { spelledNumbers } from '../numbers/words.js';
import { anyOf, folded, overlap, WORD_END, type Span } from '../text.js';
import { markAfter, markBefore, merge, type CurrencyMark } from './currency.js';
import {
  countsThingsBeside,
  countsUnknownNoun,
  isAmountWordBefore,
  isCountedAfter,
  isNumberedBefore,
  isNumberOfNoun,
  isReferenceBefore,
  isTimeAfter,
} from './exclude.js';
import { allIn } from '../../patterns/matches.js';

export interface Figure extends Span {
  /** Where the bare number stands, without mark, sign and scale. */
  readonly number: Span;
  /**
   * amount: may be money. count: a number of things or of units of time. small: a bare number too small to be money
   * by itself. other: a year, a reference, a part of something else.
   */
  readonly kind: 'amount' | 'count' | 'small' | 'other';
  /** What the digits may mean, before the scale is applied. */
  readonly readings: readonly Decimal[];
  /** Power of ten of "k", "Tsd.", "million". */
  readonly scale: number;
  readonly mark: CurrencyMark | null;
  readonly negative: 'no' | 'yes' | 'maybe';
  /** Written in a way that only money is: a mark, a scale, Swiss ".–". */
  readonly strong: boolean;
}

/** Numbers that one sentence may have; a list of more is not read to its end. */
const MAX_FIGURES = 80;

const NUMBER = /\d+(?:[.,'’‘´`]\d+|\s\d{3}(?!\d))*/gu;
const NO_SPACE = /\S+/gu;
const SPACED = /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/u;
const TAIL = /^(?:[.,]\s?(?:--|[-–—]{1,2})|--)(?![\d\p{L}])/u;
const KILO = /^\s?k(?![\p{L}\p{N}])/iu;
const MEGA = /^m(?![\p{L}\p{N}²])/iu;
const SCALES = everyEntry('en', ({ money }) => money.scales);
/** "Un grand merci", "un grand projet": a great one, no thousand. */
const NO_SCALE =
  '(?:merci|bravo|plaisir|client|projet|chantier|pas|jour|moment|nom|soulagement|succès|contrat|dossier)(?!\\p{L})';
const SCALE = new RegExp(
  `^\\s{0,2}-?(${anyOf(everyWord(({ money }) => money.scales.keys()))})(?!\\p{L}|\\s{1,3}${NO_SCALE})`,
  'iu',
);
const ATTACHED = /^(?:[\p{L}_°²³%‰]|\s?(?:%|‰)|\/\s?\d|:\d)/u;
const PERCENT_AFTER = new RegExp(`^\\s{0,2}${anyOf(everyWord(({ money }) => money.percent))}${WORD_END}`, 'iu');
const HYPHENED = /^-\p{L}/u;
const SIGN_BEFORE = /(?:^|[\s(:])([-−–])$/u;
const LINE_START = /(?:^|\n)\s{0,8}[-–−]$/u;
const NEW_LINE = /^[^\S\n]{0,3}\n\s{0,3}\p{Lu}/u;
const TIMES_AFTER = /^\s?[x×*]\s?\d/iu;

/** "You can invoice 2 100": the verb, and no "Invoice 2" of a list. */
const ASKS_TO_INVOICE =
  /(?<!\p{L})(?:can|may|could|should|please|to|and|then|now|will|shall) (?:then |now |also |please |therefore )?(?:invoice|bill)\s{1,2}$/iu;

/** Splits "4,850 960" and "2026 500", where the space groups nothing. */
function numberSpans(text: string, spacesGroupLines: boolean): Span[] {
  const spans: Span[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match !== null && spans.length < MAX_FIGURES; match = NUMBER.exec(text)) {
    const { index } = match;
    const [token] = match;
    const grouped = SPACED.test(token) && !token.startsWith('0') && (spacesGroupLines || !token.includes('\n'));
    if (!/\s/u.test(token) || grouped) {
      spans.push({ start: index, end: index + token.length });
      continue;
    }
    for (const part of allIn(NO_SPACE, token)) {
      spans.push({ start: index + part.index, end: index + part.index + part[0].length });
    }
  }
  return spans;
}

/** "six hundred and thirty of that", "sechshundertdreißig für euch": said of money just named. */
const OF_IT =
  /^\s{1,3}(?:of (?:that|it|which)|for you|davon|für\s{1,3}(?:euch|sie)|an euch|dürft ihr|dürfen sie|pour (?:vous|toi)|dont)(?!\p{L})/iu;

/** "davon gehen 2.160 an euch": no French years. */
const GERMAN_AN = /^\s{1,3}an(?!\p{L})/iu;
const BARE_SCALE = /^(?:an?\s{1,3})?(?:hundred|thousand|million|hundert|tausend|cent|mille)$/iu;
const YEAR = /^(?:19[89]\d|20[0-4]\d)$/;

interface Found {
  readonly span: Span;
  readonly readings: readonly Decimal[];
  readonly spelled: boolean;
  /** Only digits: no separator tells that it is more than a count. */
  readonly plain: boolean;
}

function finish(found: Found, text: string, from: number, context: MentionContext): Figure {
  const { span } = found;
  const left = text.slice(from, span.start);
  let right = text.slice(span.end);
  let { end } = span;
  const take = (length: number): void => {
    end += length;
    right = right.slice(length);
  };

  const before = markBefore(left, context.currency);
  let strong = before !== null;
  let scale = before?.mark.scale ?? 0;
  let mark = before?.mark ?? null;
  let scaled = false;

  const tail = TAIL.exec(right);
  if (tail !== null && !found.spelled) {
    take(tail[0].length);
    strong = true;
  }
  const after = markAfter(right, context.currency);
  if (after !== null && after.mark.scale > 0) {
    take(after.length);
    scale = after.mark.scale;
    mark = merge(mark, after.mark);
    strong = true;
  } else {
    const word = SCALE.exec(right);
    if (word !== null) {
      scale = Math.max(scale, SCALES.get(folded(word[1] ?? '')) ?? 0);
      take(word[0].length);
      scaled = true;
    } else if (KILO.test(right)) {
      scale = Math.max(scale, 3);
      take(KILO.exec(right)?.[0].length ?? 0);
      scaled = true;
    } else if (
      MEGA.test(right) &&
      !found.spelled &&
      (mark !== null || found.readings.some((reading) => reading.places > 0))
    ) {
      scale = 6;
      take(1);
      scaled = true;
    }
    const last = markAfter(right, context.currency);
    // "48,500 $4,850": a symbol that touches the next figure belongs to it.
    if (last !== null && !(/^\s/u.test(right) && /^[$£€]\d/u.test(right.slice(last.length - 1)))) {
      take(last.length);
      mark = merge(mark, last.mark);
      strong = true;
    }
  }
  if (scaled) strong = true;

  let start = span.start - (before?.length ?? 0);
  let sign = before?.sign ?? '';
  let bullet = false;
  if (sign === '') {
    // "4500-1187": behind a digit it is a hyphen, wherever the reading begins.
    sign = /\d[-−–]$/u.test(text.slice(Math.max(0, start - 2), start))
      ? ''
      : (SIGN_BEFORE.exec(text.slice(from, start))?.[1] ?? '');
    if (sign !== '') {
      bullet = LINE_START.test(text.slice(0, start));
      start -= 1;
    }
  }
  const negative = sign === '' ? 'no' : bullet || sign === '–' ? 'maybe' : 'yes';

  const kind = kindOf({ found, text, left, right, mark, strong, scaled, scale, context });
  return { start, end, number: span, kind, readings: found.readings, scale, mark, negative, strong };
}

interface Judged {
  readonly found: Found;
  readonly text: string;
  readonly left: string;
  readonly right: string;
  readonly mark: CurrencyMark | null;
  readonly strong: boolean;
  readonly scaled: boolean;
  readonly scale: number;
  readonly context: MentionContext;
}

function kindOf(judged: Judged): Figure['kind'] {
  const { found, left, mark, strong, scaled, scale, context } = judged;
  // A capital on the next line begins something new; German nouns have one anyway.
  const right = context.language !== 'de' && NEW_LINE.test(judged.right) ? '' : judged.right;
  const [value] = found.readings;
  if (value === undefined) return 'other';
  if (ATTACHED.test(right) && !TIMES_AFTER.test(right)) return 'other';
  if (PERCENT_AFTER.test(right)) return 'other';
  if (mark === null && /[\p{L}\p{N}_/#§]$/u.test(left)) return 'other';
  if (mark !== null) return 'amount';
  const preposition = context.language === 'de' && GERMAN_AN.test(right);
  if (!preposition && (isTimeAfter(right) || isCountedAfter(right))) return 'count';
  if (HYPHENED.test(right) && !scaled) return 'other';
  if ((found.spelled || !strong) && atLeast(value, 100) && countsThingsBeside(left, right, context.language))
    return 'count';
  if (found.spelled) {
    if (scaled || scale > 0) return 'amount';
    // "thanks a million", "mille mercis": a round word by itself is no amount.
    if (BARE_SCALE.test(judged.text.slice(found.span.start, found.span.end)))
      return isAmountWordBefore(left) ? 'amount' : 'small';
    return atLeast(value, 1000) || (atLeast(value, 100) && (isAmountWordBefore(left) || OF_IT.test(right)))
      ? 'amount'
      : 'small';
  }
  if (strong) return 'amount';
  const digits = judged.text.slice(found.span.start, found.span.end);
  if (found.plain) {
    const named = isAmountWordBefore(left);
    if (YEAR.test(digits) && (!named || /^20[23]\d$/.test(digits))) return 'other';
    // More digits than an amount without separators has: the number of an order or account.
    if (digits.length > 7) return 'other';
    if (isReferenceBefore(left) || /\p{L}-$/u.test(left)) return 'other';
    if (!atLeast(value, 100))
      return named && !countsUnknownNoun(right, digits, context.language) && !/^\s?[:/]|^\.\s?\p{L}/u.test(right)
        ? 'amount'
        : 'small';
    return countsUnknownNoun(right, digits, context.language) ? 'count' : 'amount';
  }
  if (/^\d{1,3}(?:[.,'’ ]\d{3}){1,2}$/u.test(digits) && isNumberOfNoun(left)) return 'other';
  if (found.readings.length === 1 && !atLeast(value, 100)) return isAmountWordBefore(left) ? 'amount' : 'small';
  return 'amount';
}

/**
 * All figures of a sentence in order. `masked` are spans that hold no amount (exclude.ts and the dates of the sentence);
 * `before` is the sentence before it.
 */
export function figuresOf(
  text: string,
  context: MentionContext,
  notation: Notation,
  masked: readonly Span[],
  before = '',
): Figure[] {
  const spacesGroupLines = /^(?:fr|de-(?:CH|AT|LI))/i.test(context.locale);
  const found: Found[] = [];
  for (const span of numberSpans(text, spacesGroupLines)) {
    if (masked.some((mask) => overlap(mask, span))) {
      found.push({ span, readings: [], spelled: false, plain: true });
      continue;
    }
    const token = text.slice(span.start, span.end);
    found.push({
      span,
      readings: readingsOf(token, span, text, context, notation, before),
      spelled: false,
      plain: /^\d+$/.test(token),
    });
  }
  for (const number of spelledNumbers(text, context.language)) {
    if (masked.some((mask) => overlap(mask, number))) continue;
    found.push({ span: number, readings: [number.value], spelled: true, plain: !number.scaled });
  }
  found.sort((a, b) => a.span.start - b.span.start);

  const figures: Figure[] = [];
  let from = 0;
  for (const each of found.slice(0, MAX_FIGURES)) {
    // "40 mille euros": the scale was taken by the digits before it.
    if (each.span.start < from) continue;
    if (each.readings.length === 0) {
      figures.push({
        ...each.span,
        number: each.span,
        kind: 'other',
        readings: [],
        scale: 0,
        mark: null,
        negative: 'no',
        strong: false,
      });
      from = each.span.end;
      continue;
    }
    const figure = finish(each, text, from, context);
    figures.push(figure);
    from = figure.end;
  }
  return figures;
}

function readingsOf(
  token: string,
  span: Span,
  text: string,
  context: MentionContext,
  notation: Notation,
  before: string,
): readonly Decimal[] {
  const right = text.slice(span.end, span.end + 24);
  const codes =
    markBefore(text.slice(0, span.start), context.currency)?.mark.codes ??
    markAfter(right, context.currency)?.mark.codes ??
    [];
  const [code = context.currency] = codes;
  const word = SCALE.exec(right);
  const scale =
    word !== null
      ? SCALES.get(folded(word[1] ?? ''))
      : KILO.test(right)
        ? 3
        : MEGA.test(right)
          ? 6
          : markAfter(right, context.currency)?.mark.scale;
  const readings = readNumeral(token, notation, {
    wholeUnits: minorDigits(code) === 0,
    ...(scale === undefined ? {} : { scale }),
  });
  // "Phase 2 850 €": may be 2,850 or, after "Phase 2", 850.
  const [group, rest] = token.split(/\s/u);
  if (
    readings.length === 1 &&
    group?.length === 1 &&
    // "Facture 5 000 €": there is no 000.
    rest?.startsWith('0') === false &&
    isNumberedBefore(text.slice(0, span.start), group, before) &&
    !ASKS_TO_INVOICE.test(text.slice(Math.max(0, span.start - 40), span.start))
  ) {
    return [...readings, ...readNumeral(token.slice(2), notation)];
  }
  return readings;
}

/** A count as an integer ("12 months", "twelve months"), or null. */
export function countOf(figure: Figure): number | null {
  const [value, other] = figure.readings;
  return value === undefined || other !== undefined ? null : asInteger(shift(value, figure.scale));
}
