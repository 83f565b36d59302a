/** "Total 64,800, of it 21,300 for devices and 43,500 for set-up": parts that add up to the total are not to invoice. */
import type { AmountUse } from './amounts.js';

export function setPartsAside(uses: readonly AmountUse[]): void {
  const totals = uses.filter(({ role }) => role === 'total');
  const most = Math.max(...totals.map(({ mention }) => mention.value?.minor ?? 0));
  for (const { mention, placed } of totals) {
    // "You bill us 4,850 in total, 2,000 now and 2,850 later": only of the largest total are the parts the customer's.
    if (mention.value?.minor !== most) continue;
    const parts = uses.filter((use) => use.placed.line === placed.line && use.placed.place > placed.place);
    const sum = parts.reduce((all, part) => all + (part.mention.value?.minor ?? NaN), 0);
    // "Our part 7,380, for you 820": there the words tell them apart.
    const alike = parts.length >= 2 && parts.every((part) => part.role === 'invoice');
    if (alike && sum === most) for (const part of parts) part.role = 'other';
  }
}
