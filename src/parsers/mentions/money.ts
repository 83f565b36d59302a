/**
 * Money: every amount that a sentence mentions, exactly and with its certainty. What an amount is for (total, invoice,
 * budget, a rival's price) is decided by the readers of facts.
 *
 *   text ──exclude──► masks ──figures──► figures ──computed, ranges, draft──► drafts ──surroundings──► mentions
 */
import type { MentionContext, MoneyMention, Sentence } from '../types.js';
import { readDates } from './dates.js';
import { everyWord } from './languages.js';
import { computationAt } from './money/computed.js';
import { hasMark } from './money/currency.js';
import { amountOf, type Draft } from './money/draft.js';
import { masksOf } from './money/exclude.js';
import { figuresOf, type Figure } from './money/figures.js';
import { rangeAt } from './money/ranges.js';
import { rateAfter, rateBefore } from './money/rates.js';
import { isApproximate, taxAlone, taxOf } from './money/surroundings.js';
import { notationFor, notationOf, type Notation } from './numbers/notation.js';
import { occurrenceOf } from './occurs.js';
import { evidenceOf, readable, type Span } from './text.js';

export { readPercents } from './money/percent.js';
export { notationOf, type Notation } from './numbers/notation.js';

const READER = 'mentions/money';

const hasScale = occurrenceOf(
  everyWord(({ numbers }) => [...numbers.scales.keys(), ...numbers.hundreds]),
  'anywhere',
);

/**
 * All amounts of a sentence, in order. `shown` is what the numbers of the whole mail show of its notation
 * (notationOf(newText.text)); without it the partner's locale settles a lone separator, or nothing does and the mention
 * has no value (DESIGN.md: `1.234` asks).
 *
 * - A bare number takes the partner's currency (READING.md), `currencyFrom` is then `partner`. Bare integers below 100
 *   are read only behind a word of money ("total 50"); see isWeak for the others.
 * - A range has both ends as candidates, no value, and is approximate.
 * - A price per unit that is not multiplied out has its unit in the evidence ("450 per month"); see isRate.
 */
export function readMoney(sentence: Sentence, context: MentionContext, shown: Notation | null = null): MoneyMention[] {
  const text = readable(sentence.text);
  if (!/\d/.test(text) && !(hasScale(text) || hasMark(text))) return [];
  const notation = notationFor(context.locale, context.language, shown ?? notationOf(text));
  const figures = figuresOf(
    text,
    context,
    notation,
    [...masksOf(text), ...dateSpans(sentence, context)],
    sentence.before,
  );
  const drafts: Draft[] = [];
  for (let index = 0; index < figures.length;) {
    const found =
      computationAt(text, figures, index, context.currency) ?? rangeAt(text, figures, index, context.currency);
    if (found !== null) {
      drafts.push(found.draft);
      index += found.used;
      continue;
    }
    const single = singleAt(text, figures[index], context);
    if (single !== null) drafts.push(single);
    index += 1;
  }
  let from = 0;
  const sides = drafts.map((draft, index) => {
    const tax = taxOf(text, draft, from, drafts[index + 1]?.start ?? null);
    from = tax.end;
    return tax.treatment;
  });
  return drafts.map((draft, index) => {
    const side = sides[index] ?? 'unknown';
    return {
      value: draft.value,
      candidates: draft.candidates,
      currencyFrom: draft.currencyFrom,
      certainty: draft.computed ? 'computed' : 'stated',
      approximate: draft.approximate || isApproximate(text, draft),
      tax: side === 'unknown' ? taxAlone(text, draft, sides) : side,
      evidence: evidenceOf(sentence, draft, READER),
    };
  });
}

/** Words of dates are no amounts; days that are only relative ("tomorrow") have no figures to mask. */
function dateSpans(sentence: Sentence, context: MentionContext): Span[] {
  return readDates(sentence, context).map(({ evidence }) => ({
    start: evidence.start - sentence.start,
    end: evidence.end - sentence.start,
  }));
}

function singleAt(text: string, figure: Figure | undefined, context: MentionContext): Draft | null {
  if (figure?.kind !== 'amount') return null;
  const draft = amountOf(figure, context.currency);
  const rate = draft === null ? null : rateAfter(text.slice(draft.end));
  if (draft === null) return null;
  const start = draft.start - rateBefore(text.slice(0, draft.start));
  return { ...draft, start, end: draft.end + (rate?.length ?? 0) };
}

/**
 * A bare number that only its role can make an amount ("invoice 960"): digits alone, no currency, scale, separator or
 * computation.
 */
export function isWeak(mention: MoneyMention): boolean {
  return (
    mention.currencyFrom === 'partner' && mention.certainty === 'stated' && /^[-−–]?\d+$/.test(mention.evidence.text)
  );
}

/** A price per month, day or thing that the sentence does not multiply out: no amount of the job by itself. */
export function isRate(mention: MoneyMention): boolean {
  if (mention.certainty === 'computed') return false;
  const { text } = mention.evidence;
  const figure = text.search(/[\d$€£]/u);
  if (figure > 0 && rateBefore(text.slice(0, figure)) > 0) return true;
  for (let at = text.search(/\d(?!.*\d)/u) + 1; at < text.length; at += 1) {
    const rest = text.slice(at);
    if (rateAfter(rest)?.length === rest.length) return true;
  }
  return false;
}
