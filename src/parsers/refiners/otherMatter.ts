/** "We won another client of ours": what is said of somebody else's job is not said of this referral. */
import { TURN } from '../phrases.js';
import { has } from '../words.js';
import type { Candidate } from './types.js';

const ABOUT_REFERRAL = new Set(['won', 'lost', 'declined', 'unreachable', 'at-risk', 'milestone', 'correction']);

export function otherMatter(candidate: Candidate): Candidate | null {
  if (!ABOUT_REFERRAL.has(candidate.statement)) return candidate;
  // The rival that took the job is part of a loss: "they chose another company".
  const text =
    candidate.statement === 'lost'
      ? sinceTurn(candidate.text.slice(0, candidate.from))
      : candidate.text.slice(isRelative(candidate) ? 0 : candidate.clause.from, candidate.clause.to);
  return has(candidate.locale.refine.otherMatter, text) ? null : candidate;
}

/** "It has nothing to do with you, but the order is cancelled": the turn begins anew. */
function sinceTurn(text: string): string {
  const turn = TURN.exec(text);
  return turn === null ? text : text.slice(turn.index);
}

/** "… mit einem Spitalauftrag ausgelastet, den wir im Oktober gewonnen haben": what was won stands before the comma. */
function isRelative({ text, clause }: Candidate): boolean {
  return RELATIVE.test(text.slice(clause.from, clause.from + 40));
}

const RELATIVE =
  /^[\s,]{0,3}(?:(?:den|die|das|welche[nrs]?) wir|qu(?:e |['’])(?:nous|on)|(?:that|which|whom) we)(?!\p{L})/u;
