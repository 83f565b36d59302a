/** A choice of somebody by name, and the name is the partner's own. */
import { fold } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';

/** Of a rival by name: the partner's own name, in or directly behind the words, makes the choice a win. */
export function withOurselves(candidate: Candidate, partner: string): Candidate {
  const [first = '', second = ''] = fold(partner).split(/[\s,.]{1,8}/);
  const name = first.length > 3 ? first : `${first} ${second}`.trim();
  if (candidate.statement !== 'lost' || name.length < 3) return candidate;
  const words = candidate.text.slice(candidate.from, candidate.to);
  const behind = /\b(?:with|for|on|to)$/.test(words) && candidate.text.slice(candidate.to).trimStart().startsWith(name);
  // "Today Molonglo Digital have won it", written at Molonglo.
  const won = candidate.evidence.reader.endsWith('/anothers-win') && ` ${words} `.includes(` ${name} `);
  return behind || won || words.endsWith(` ${name}`) ? { ...candidate, statement: 'won' } : candidate;
}
