/** "We couldn't reach him for a week, but spoke on Tuesday": a trouble that is over is history. */
import { firstMatch, has } from '../words.js';
import type { Candidate } from './types.js';

/** How a complaint ended, meaning/longSettled.ts looks at. */
const TROUBLES = new Set(['unreachable', 'at-risk']);
const CONTRAST =
  /(?:,|;|-|\.|\b(?:but|though|until|aber|jedoch|doch|nun|inzwischen|mittlerweile|mais|finally|now|endlich|enfin|maintenant|depuis))\s/;

export function resolved(candidate: Candidate): Candidate | null {
  if (!TROUBLES.has(candidate.statement)) return candidate;
  const rest = candidate.text.slice(candidate.to);
  const contrast = CONTRAST.exec(rest);
  if (contrast === null) return candidate;
  const behind = rest.slice(contrast.index);
  const over = firstMatch(candidate.locale.refine.resolved, behind);
  if (over === null) return candidate;
  // "… and nobody called back": the trouble goes on.
  const clause =
    behind
      .slice(0, over.index)
      .split(/[,.;:]/)
      .at(-1) ?? '';
  return has(candidate.locale.refine.negation, clause) ? candidate : null;
}
