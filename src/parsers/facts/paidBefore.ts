/**
 * "Your last invoice, $2,860, was paid on 3 November": beside a win it is a word about an earlier one. Its figure is none of
 * this job.
 */
import type { CompiledLocale } from '../languages.js';
import { firstMatch } from '../words.js';
import type { AmountUse } from './amounts.js';
import type { Line } from './mentions.js';

/** How far behind the words the figure may stand: "was paid on 3 November by bank transfer (2,860.00)". */
const MAX_BEHIND = 60;

/** Sets the figures of such words aside in place. */
export function setPaidAside(uses: readonly AmountUse[], lines: readonly Line[], locale: CompiledLocale): void {
  for (const use of uses) {
    const text = lines.find(({ index }) => index === use.placed.line)?.text;
    const paid = text === undefined ? null : firstMatch(locale.roles.paid, text);
    if (paid === null) continue;
    if (use.placed.from >= paid.index && use.placed.to <= paid.index + paid[0].length + MAX_BEHIND) use.role = 'other';
  }
}
