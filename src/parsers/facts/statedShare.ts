/**
 * A share whose own amount stands beside it is that amount: "ten per cent of that sum, namely 6,148.00". Where the
 * percentage of one figure in the mail makes another, the smaller one is the share, never what a share is taken of.
 */
import type { CompiledLocale } from '../languages.js';
import { has } from '../words.js';
import { sameMoney } from '../../values/money.js';
import type { AmountUse } from './amounts.js';
import { isHeldBack } from './heldBack.js';
import type { Line, Placed } from './mentions.js';
import { isShare } from './share.js';

const WHOLE = 1_000_000n;

/** "10 % of the 5,000": nothing but the small words between them, so that it is taken of that figure. */
const TAKEN_OF =
  /^\s{0,3}(?:of|on|from|von|aus|auf|vom|de|du|des|sur)(?:\s(?:the|that|those|this|these|our|their|den|der|die|diesen|dieser|les|ces|la|le)){0,2}\s{0,3}(?:eur|chf|usd|aud|gbp|[$€£])?\s{0,3}$/;

/** Gives every amount that a named share of another one comes to its role, and sets aside what is not to be invoiced. */
export function settleStatedShares(
  uses: AmountUse[],
  lines: readonly Line[],
  locales: readonly CompiledLocale[],
): AmountUse[] {
  for (const use of uses) {
    const line = lines.find(({ index }) => index === use.placed.line);
    if (use.role === 'invoice' && line !== undefined && isHeldBack(use.placed, line)) use.role = 'other';
  }
  for (const use of uses) {
    if (use.role === 'base') {
      if (sharesNear(use, lines).some((share) => !takenOf(share, use) && wholeOf(use, share, uses) !== null))
        use.role = 'invoice';
    } else if ((use.role === null || use.role === 'total') && !uses.some(({ role }) => role === 'invoice')) {
      const shares = sharesNear(use, lines).filter(
        (share) => isShare(share, locales) || isNamedBefore(share, use, locales),
      );
      const wholes = shares.map((share) => wholeOf(use, share, uses));
      if (wholes.some((whole) => whole !== null && (whole.role === 'total' || whole.role === null)))
        use.role = 'invoice';
    }
  }
  return uses;
}

/** "Total 50,000. Your 10 % of the 5,000": of the share itself, or of a part that happens to be as great? */
export function isShareOfShare(base: AmountUse, share: Placed, uses: readonly AmountUse[]): boolean {
  return wholeOf(base, share, uses) !== null;
}

function takenOf(share: Placed, { placed }: AmountUse): boolean {
  return placed.line === share.line && placed.place === share.place + 1 && TAKEN_OF.test(placed.lead.slice(share.to));
}

/** "Referral fee, being 7.5 % of the total charges: 6,480": the words before the share say what it is for. */
function isNamedBefore(share: Placed, { placed }: AmountUse, locales: readonly CompiledLocale[]): boolean {
  if (placed.line !== share.line || placed.place !== share.place + 1) return false;
  return locales.slice(0, 1).some(({ roles }) => {
    const clause = share.lead.split(/[;.!?]\s/).at(-1) ?? '';
    return (has(roles.invoice, clause) || has(roles.yours, clause)) && !has(roles.other, clause);
  });
}

function sharesNear({ placed }: AmountUse, lines: readonly Line[]): Placed[] {
  return lines
    .filter(({ index }) => index === placed.line || index === placed.line - 1)
    .flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'percent'));
}

/** The figure that the percentage is taken of where it comes to the amount; null where no figure of the mail is. */
function wholeOf({ mention }: AmountUse, share: Placed, uses: readonly AmountUse[]): AmountUse | null {
  const part = mention.value;
  if (part === null || part.minor === 0 || share.kind !== 'percent') return null;
  const parts = BigInt(share.mention.partsPerMillion);
  if (parts <= 0n || parts >= WHOLE) return null;
  return (
    uses.find(
      ({ mention: { value }, role }) =>
        value !== null &&
        value.currency === part.currency &&
        role !== 'superseded' &&
        role !== 'other' &&
        !sameMoney(value, part) &&
        BigInt(value.minor) * parts === BigInt(part.minor) * WHOLE,
    ) ?? null
  );
}
