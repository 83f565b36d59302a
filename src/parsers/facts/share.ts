/** When a percentage is the desk's share: only where a word beside it says so. Discounts, taxes and odds are none. */
import type { CompiledLocale } from '../languages.js';
import { firstMatch, has, lastMatch } from '../words.js';
import type { Placed } from './mentions.js';

export function isShare(placed: Placed, locales: readonly CompiledLocale[]): boolean {
  for (const locale of locales) {
    const { roles } = locale;
    if (has(roles.other, placed.before) && lastEnd(roles.other, placed.before) >= lastEnd(roles.invoice, placed.before))
      continue;
    if (firstMatch(roles.otherAfter, placed.after)?.index === leading(placed.after)) continue;
    const hit = firstMatch(roles.invoiceAfter, placed.after);
    if (has(roles.invoice, placed.before) || (hit !== null && hit.index <= 12) || has(roles.yours, placed.before))
      return true;
  }
  return false;
}

function lastEnd(pattern: CompiledLocale['roles']['other'], text: string): number {
  const match = lastMatch(pattern, text);
  return match?.index === undefined ? -1 : match.index + match[0].length;
}

export function leading(text: string): number {
  return text.length - text.trimStart().length;
}
