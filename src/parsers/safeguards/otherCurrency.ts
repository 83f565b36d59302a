/**
 * A currency in words, apart from the figures: "Mind you, those are Singapore dollars". The figures were read in
 * the currency that they bear, or in the partner's; where another one is named for them, the partner is asked.
 */
import { currenciesIn } from '../mentions/money/currency.js';
import { ask } from '../facts/outcome.js';
import type { Line } from '../facts/mentions.js';
import { evidenceIn } from '../phrases.js';
import type { Doubt, WonFacts } from '../types.js';
import type { CurrencyCode } from '../../values/money.js';

/** null where every such currency may be that of the total. */
export function doubtCurrency(
  lines: readonly Line[],
  { total }: Pick<WonFacts, 'total'>,
  partner: CurrencyCode,
): Doubt | null {
  if (total === null) return null;
  for (const { sentence, mentions } of lines) {
    if (mentions.some(({ kind }) => kind === 'money')) continue;
    const other = currenciesIn(sentence.text, partner).find(({ codes }) => !codes.includes(total.value.currency));
    if (other === undefined) continue;
    return ask('currency-unexpected', 'The mail names another currency for its amounts.', 'total', [
      evidenceIn(sentence, other.index, other.text.length, 'safeguards/otherCurrency'),
    ]);
  }
  return null;
}
