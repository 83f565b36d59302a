/** Ranges of money: "40–45k", "40 bis 45 TEUR", "entre 40 et 45 k€". One mention, no value, both ends as candidates. */
import type { CurrencyCode } from '../../../values/money.js';
import { everyWord } from '../languages.js';
import { compare } from '../numbers/decimal.js';
import { anyOf, WORD_END, WORD_START } from '../text.js';
import { amountOf, distinct, numberOf } from './draft.js';
import type { Computation } from './computed.js';
import type { Figure } from './figures.js';

const DASH = /^\s{0,2}(?:-|–|—|−|\.{2,3}|…)\s{0,2}$/u;
/** "$48,000-49,000" */
const TIGHT = /^[-–—−]$/u;
const JOIN = new RegExp(`^\\s{0,2}${anyOf(everyWord(({ money }) => money.rangeJoin))}\\s{0,2}$`, 'iu');
const BETWEEN_JOIN = new RegExp(`^\\s{0,2}${anyOf(everyWord(({ money }) => money.betweenJoin))}\\s{0,2}$`, 'iu');
const BETWEEN = new RegExp(`${WORD_START}${anyOf(everyWord(({ money }) => money.between))}\\s{1,3}$`, 'iu');
const CHANGE = new RegExp(`${WORD_START}${anyOf(everyWord(({ money }) => money.changes))}\\p{L}{0,8}${WORD_END}`, 'iu');

/**
 * The range that begins with the figure of that index, or null. A change ("went from 40,000 to 45,000") is none: its
 * two ends are two mentions.
 */
export function rangeAt(
  text: string,
  figures: readonly Figure[],
  index: number,
  partner: CurrencyCode,
): Computation | null {
  const first = figures[index];
  const second = figures[index + 1];
  if (first === undefined || second === undefined || second.start < first.end) return null;
  if (first.kind === 'other' || second.kind !== 'amount' || second.start - first.end > 12) return null;
  const left = text.slice(0, first.start);
  const joint = text.slice(first.end, second.start);
  const between = BETWEEN.test(left.slice(-30)) && BETWEEN_JOIN.test(joint);
  // A minus sign of the second figure was the dash of the range.
  const dashed = DASH.test(joint) || (joint.trim() === '' && second.negative !== 'no');
  if (!between && !dashed && !(JOIN.test(joint) && !CHANGE.test(left.slice(-120)))) return null;
  // A dash with spaces also separates ("Total $4,000 - 48,500"): only figures of one notation make a range then.
  const tight = TIGHT.test(text.slice(first.end, second.number.start));
  if (dashed && !tight && first.strong && first.mark !== null && second.mark === null) return null;
  const low = rangeEnd(first, second);
  if (low === null) return null;
  const from = amountOf({ ...first, negative: 'no' }, partner, { mark: second.mark, scale: low });
  const to = amountOf({ ...second, negative: 'no' }, partner, { mark: first.mark, scale: 0 });
  if (from === null || to === null) return null;
  return {
    draft: {
      start: first.start,
      end: second.end,
      value: null,
      candidates: distinct([...valuesOf(from), ...valuesOf(to)]),
      currencyFrom: to.currencyFrom === 'partner' ? from.currencyFrom : to.currencyFrom,
      computed: false,
      approximate: true,
    },
    used: 2,
  };
}

function valuesOf(draft: {
  readonly value: Computation['draft']['value'];
  readonly candidates: Computation['draft']['candidates'];
}) {
  return draft.value === null ? draft.candidates : [draft.value];
}

/** The scale of the lower end: its own, or the upper end's where only that makes it the lower one; null: no range. */
function rangeEnd(first: Figure, second: Figure): number | null {
  const high = numberOf(second);
  if (high === null) return first.scale;
  const own = numberOf(first);
  if (own === null) return first.scale;
  if (first.scale === 0 && second.scale > 0) {
    const shared = numberOf(first, second.scale);
    if (shared !== null && compare(shared, high) < 0) return second.scale;
  }
  return compare(own, high) < 0 ? first.scale : null;
}
