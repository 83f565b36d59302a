/**
 * "CHF 43'240 incl. VAT, CHF 40'000 excl. VAT": both sides of tax of one sum are for the same thing. Which of them counts, the mail
 * says elsewhere (sideOfTax.ts) or nowhere; so the one that only its word of tax named has the role of the other.
 */
import type { AmountUse } from './amounts.js';

/** No tax on sales is above 27 per cent. */
export const MOST_TAX = 1.271;

export function joinSides(uses: AmountUse[]): AmountUse[] {
  uses.forEach((use, at) => {
    for (const other of [uses[at - 1], uses[at + 1]])
      if ((use.role === 'total' || use.role === null) && other !== undefined && isOtherSideOf(other, use))
        other.role = use.role ?? (other.role === 'other' ? null : other.role);
  });
  return uses;
}

function isOtherSideOf(other: AmountUse, use: AmountUse): boolean {
  if (other.role !== 'other' && other.role !== null) return false;
  if (Math.abs(other.placed.line - use.placed.line) > 1) return false;
  const [net, gross] = use.mention.tax === 'exclusive' ? [use, other] : [other, use];
  if (net.mention.tax !== 'exclusive' || gross.mention.tax !== 'inclusive') return false;
  const [less, more] = [net.mention.value, gross.mention.value];
  if (less === null || more === null || less.currency !== more.currency) return false;
  return less.minor > 0 && more.minor > less.minor && more.minor / less.minor <= MOST_TAX;
}
