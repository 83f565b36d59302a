/** How long a team let a partner wait: from the hand-over to its first words (policy S1–S3, R16). */
import type { Instant } from '../values/calendarDay.js';

/** What a case's story is read for. */
export const ANSWER_KINDS = ['moved', 'answer', 'closed', 'help'] as const;

/** An entry of a case's story that has words. */
export interface Told {
  readonly kind: string;
  readonly side: string;
  /** '' for the desk. */
  readonly byName: string;
  readonly at: Instant;
}

export interface FirstAnswer {
  /** When a team was given the case; when it was opened where a person answered unasked. */
  readonly from: Instant;
  readonly at: Instant;
}

/**
 * `story`: oldest first, of entries that have words. null while nobody of the vendor has answered: help that the desk sends by itself is no answer of a
 * team, and a case that was closed without a word has none.
 */
export function firstAnswer(story: readonly Told[], openedAt: Instant): FirstAnswer | null {
  const answered = story.findIndex(isAnswer);
  const answer = story[answered];
  if (answer === undefined) return null;
  const handed = story.slice(0, answered).find(({ kind }) => kind === 'moved');
  return { from: handed?.at ?? openedAt, at: answer.at };
}

function isAnswer({ kind, side, byName }: Told): boolean {
  // What a person gives back to the partner in own words (`this is yours: TEXT`) is told by the desk in that name.
  if (kind === 'help') return byName !== '';
  return kind === 'answer' || (kind === 'closed' && (side === 'team' || side === 'staff'));
}
