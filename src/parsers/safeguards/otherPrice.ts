/** "Kestrel pays 52,000 dollars.", beside a total of 48,500: a price that no rule took, and greater than the total. */
import { ask } from '../facts/outcome.js';
import type { Doubt } from '../types.js';
import type { FiguresInput } from './figures.js';

/** Somebody pays, and the figure ends the clause: no rent by the year, nothing paid for another thing. */
const PAYS =
  /(?<!\p{L})(?:pays?|(?:is|are|will be) paying|will pay|zahlt|zahlen|bezahlt|bezahlen|paie|paient|paye|payent|paiera|paieront|verse|versent)(?: (?:us|you|uns|dafür|insgesamt|a total of|in total|au total))?\s{1,3}$/u;
const ENDS = /^\s{0,2}(?:(?:in total|in all|altogether|insgesamt|en tout|au total)\s{0,2})?(?:[.,;!)]|$)/u;

/** "$48,500 plus GST, so Kestrel pays $53,350": the same price with tax, at a usual rate and to the cent or the whole unit. */
const TAX_RATES = [
  0.05, 0.077, 0.081, 0.09, 0.1, 0.13, 0.15, 0.17, 0.19, 0.2, 0.21, 0.22, 0.23, 0.24, 0.25, 0.255, 0.27,
];
const ROUNDED_BY = 100;

function isWithTax(net: number, gross: number): boolean {
  return TAX_RATES.some((rate) => Math.abs(net * (1 + rate) - gross) < ROUNDED_BY);
}

export function doubtOtherPrice({ uses, facts }: FiguresInput): Doubt | null {
  const total = facts.total?.value;
  if (total === undefined) return null;
  const exclusive = uses.some(({ role, mention }) => role === 'total' && mention.tax === 'exclusive');
  const other = uses.find(
    ({ role, mention, placed }) =>
      (role === null || role === 'other') &&
      mention.value !== null &&
      mention.value.currency === total.currency &&
      mention.value.minor > total.minor &&
      !(exclusive && isWithTax(total.minor, mention.value.minor)) &&
      PAYS.test(placed.lead) &&
      ENDS.test(placed.sentence.text.slice(placed.to)),
  );
  if (other === undefined) return null;
  return ask('total-contradictory', 'The mail names another price beside the total.', 'total', [
    ...(facts.total?.evidence ?? []),
    other.mention.evidence,
  ]);
}
