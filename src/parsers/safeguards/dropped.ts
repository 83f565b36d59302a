/**
 * A correction that says of a fact that it no longer holds, and not what holds instead: "the 1,800 for your invoice are no longer
 * right, the new amount is being worked out". What else it changes is clear; recorded alone, it would leave the old figure standing.
 */
import { ask } from '../facts/outcome.js';
import type { Line } from '../facts/mentions.js';
import { evidenceIn } from '../phrases.js';
import type { CompiledLocale } from '../languages.js';
import type { Doubt, FactName, WonFacts } from '../types.js';
import { firstMatch } from '../words.js';
import { safeguardWords } from './words.js';

const MISSING = { invoice: 'invoice-missing', startDate: 'start-missing', total: 'total-missing' } as const;

/** The facts that are dropped, of those to which the mail gives no new value; one doubt each at most. */
export function doubtDropped(
  lines: readonly Line[],
  facts: Pick<WonFacts, 'total' | 'invoice' | 'startDate'>,
  locales: readonly CompiledLocale[],
): Doubt[] {
  const open = new Map<FactName, Doubt>();
  for (const { sentence, text } of lines) {
    if (sentence.question) continue;
    for (const { language, roles } of locales.slice(0, 1)) {
      const match = firstMatch(safeguardWords(language).noLonger, text);
      if (match === null) continue;
      // What it is that no longer holds stands in the words before, nearest first; the invoice's "amount" is no total.
      const before = text.slice(0, match.index + match[0].length);
      const fact = roles.invoice.has(before)
        ? 'invoice'
        : roles.start.has(before)
          ? 'startDate'
          : roles.total.has(before)
            ? 'total'
            : null;
      if (fact === null || (fact === 'invoice' ? facts.invoice.length > 0 : facts[fact] !== null)) continue;
      const evidence = evidenceIn(sentence, match.index, match[0].length, 'safeguards/dropped');
      open.set(fact, ask(MISSING[fact], 'The mail says that it no longer holds, and not what does.', fact, [evidence]));
    }
  }
  return [...open.values()];
}
