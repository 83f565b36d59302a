/** Views of the letters about support cases (policy S1–S4). */
import type { Category, Tier } from '../parsers/triage/types.js';
import type { LeftWhy } from '../support/carriedFiles.js';
import type { CalendarDay } from '../values/calendarDay.js';
import type { BaseView, PersonView } from './views.js';

export type { Category } from '../parsers/triage/types.js';

/** Files that were not carried to the other side. */
export type LeftView = readonly { readonly name: string; readonly why: LeftWhy }[];

/** S2: to the partner: why this is theirs to answer, and what helps. */
export interface CaseAnswerView extends BaseView {
  readonly contact: PersonView;
  readonly number: string;
  readonly subject: string;
  /** `given-back` by a person, with a word in `text`. */
  readonly kind: 'help' | 'again' | 'given-back';
  /** '' where none is named. */
  readonly client: string;
  readonly category: Category;
  /** Who gave it back; '' where nobody did. */
  readonly by: string;
  readonly text: string;
  readonly answers: readonly {
    readonly title: string;
    readonly text: string;
    readonly links: readonly { readonly title: string; readonly url: string }[];
  }[];
  readonly closesOn: CalendarDay;
}

/** S1–S4: a word to whoever wrote: what has become of the mail. */
export interface CaseNoteView extends BaseView {
  readonly contact: PersonView;
  /** null where there is no case. */
  readonly number: string | null;
  readonly subject: string;
  readonly kind:
    | 'passed-on'
    | 'unclear'
    | 'language'
    | 'moved'
    | 'reopened'
    | 'closed'
    | 'encrypted'
    | 'no-words'
    | 'too-large'
    | 'kept-back'
    | 'refused'
    | 'already'
    | 'no-files'
    | 'files-left';
  /** Who has it. */
  readonly team: string;
  readonly text: string;
  readonly left: LeftView;
  readonly answerBy: CalendarDay | null;
}

/** S3, S4: to technical support or management: the request with all that is known. */
export interface CaseRequestView extends BaseView {
  readonly team: PersonView;
  readonly number: string;
  readonly subject: string;
  readonly kind: 'new' | 'moved' | 'unresolved' | 'reopened';
  readonly tier: Tier;
  /** '' where none is named. */
  readonly client: string;
  readonly clientShown: string;
  readonly partner: { readonly name: string };
  readonly contact: PersonView;
  readonly category: Category;
  readonly sure: boolean;
  /** The words that decided: "“crashes”, “error 500”"; '' where there are none. */
  readonly evidence: string;
  /** "R-2041, NextService deployment"; '' where there is none. */
  readonly referral: string;
  /** Who handed it over, '' where the desk did; the word that came with it is in `text`. */
  readonly by: string;
  readonly note: boolean;
  readonly text: string;
  /** What was said so far, the request first. */
  readonly history: readonly { readonly who: string; readonly on: CalendarDay; readonly text: string }[];
  readonly left: LeftView;
  readonly mark: string;
  readonly answerBy: CalendarDay;
}

/** S3, S4: the other side's words, carried across. */
export interface CaseRelayView extends BaseView {
  readonly number: string;
  readonly subject: string;
  /** Whose words they are. */
  readonly side: 'partner' | 'team';
  readonly kind: 'words' | 'closing';
  readonly by: string;
  readonly partner: { readonly name: string };
  readonly text: string;
  readonly left: LeftView;
  readonly mark: string;
  readonly closesOn: CalendarDay;
}

/** S3, S4, R18: to the team, the manager or management: somebody has to act. */
export interface CaseNewsView extends BaseView {
  readonly staff: PersonView;
  readonly kind: 'reminder' | 'due' | 'overdue' | 'undelivered' | 'busy';
  /** The reader's plain words go to the partner. */
  readonly toTeam: boolean;
  readonly number: string;
  readonly subject: string;
  readonly clientShown: string;
  readonly partner: { readonly name: string };
  readonly team: string;
  readonly category: Category;
  readonly since: CalendarDay;
  readonly text: string;
  /** What the other server said; '' otherwise. */
  readonly reason: string;
}
