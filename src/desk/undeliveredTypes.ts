import type { BounceNoticeView, PersonView } from '../templates/views.js';

/** What the desk has done about a mail that the partner never got. */
export interface NotReached {
  /** Who got it instead. */
  readonly deputy: PersonView | null;
  /** What no longer waits for the partner's answer, until staff see to it; null: nothing did, or the deputy's clock runs. */
  readonly stopped: BounceNoticeView['stopped'];
}

export const NOTHING: NotReached = { deputy: null, stopped: null };
