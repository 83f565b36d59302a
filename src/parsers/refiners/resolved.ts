/** "We couldn't reach him for a week, but spoke on Tuesday": a trouble that is over is history. */
import { has } from '../words.js';
import type { Candidate } from './types.js';

const TROUBLES = new Set(['unreachable', 'at-risk', 'complaint']);
const CONTRAST =
  /(?:,|;|-|\.|\b(?:but|though|until|aber|jedoch|doch|nun|inzwischen|mittlerweile|mais|finally|now|endlich|enfin|maintenant|depuis))\s/;

export function resolved(candidate: Candidate): Candidate | null {
  if (!TROUBLES.has(candidate.statement)) return candidate;
  const rest = candidate.text.slice(candidate.to);
  const contrast = CONTRAST.exec(rest);
  if (contrast === null) return candidate;
  return has(candidate.locale.refine.resolved, rest.slice(contrast.index)) ? null : candidate;
}
