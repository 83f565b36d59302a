/**
 * The desk's part tells of what it is a part. Shares are round (10 %, 7.5 %): where the amount to invoice is a round share of
 * another figure of the mail and none of the total, that figure may be the total (another project's, the sum with tax).
 */
import { sumMoney, type Money } from '../../values/money.js';
import type { AmountUse } from '../facts/amounts.js';
import type { Line } from '../facts/mentions.js';
import { ask } from '../facts/outcome.js';
import type { Doubt, WonFacts } from '../types.js';

export interface ShareInput {
  readonly lines: readonly Line[];
  readonly uses: readonly AmountUse[];
  readonly facts: Pick<WonFacts, 'total' | 'invoice'>;
}

/** Steps of half a per cent, up to the half of the total. */
const STEPS = 200;

/** null where the share fits, or no figure fits better. */
export function doubtShare({ lines, uses, facts: { total, invoice } }: ShareInput): Doubt | null {
  if (total === null || invoice.length === 0) return null;
  // A share that is named is held to what it is named of (figures.ts).
  if (lines.some(({ mentions }) => mentions.some(({ kind }) => kind === 'percent'))) return null;
  const { currency } = total.value;
  if (invoice.some(({ value }) => value.amount.currency !== currency)) return null;
  const part = sumMoney(
    invoice.map(({ value }) => value.amount),
    currency,
  );
  if (isRoundShare(part, total.value)) return null;
  const better = uses.find(
    ({ role, mention: { value } }) =>
      role !== 'superseded' &&
      role !== 'invoice' &&
      role !== 'base' &&
      value?.currency === currency &&
      isRoundShare(part, value),
  );
  if (better === undefined) return null;
  return ask(
    'total-contradictory',
    'The amount to invoice is a round share of another figure, and not of the total.',
    'total',
    [...total.evidence, better.mention.evidence],
  );
}

/** To the cent, for shares are rounded to cents. */
function isRoundShare(part: Money, whole: Money): boolean {
  if (whole.minor <= 0 || part.minor <= 0 || part.minor * 2 > whole.minor) return false;
  const steps = Math.round((part.minor * STEPS) / whole.minor);
  return steps > 0 && Math.abs((whole.minor * steps) / STEPS - part.minor) < 1;
}
