/** What the steps of a reading share: what is known of the parties, and what was understood of one text. */
import type { AttachmentText } from '../values/attachmentText.js';
import type { CompiledLocale } from './languages.js';
import type { Recorded } from './recorded.js';
import type { Doubt, Evidence, Language, MentionContext, ReadingContext, StatementFinding, WonFacts } from './types.js';

/** Longer new text is read in its first part only, and a person looks at it. */
export const MAX_TEXT = 30_000;

export interface Setting {
  readonly context: ReadingContext;
  readonly language: Language;
  readonly locales: readonly CompiledLocale[];
  readonly mention: MentionContext;
  readonly recorded: Recorded | null;
  /** What the attached files say. */
  readonly attached?: readonly AttachmentText[];
}

export interface Understood {
  readonly statements: readonly StatementFinding[];
  readonly won: WonFacts | null;
  readonly reason: Evidence | null;
  readonly doubts: readonly Doubt[];
}
