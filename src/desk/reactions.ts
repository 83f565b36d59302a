/**
 * What follows from what has happened to an offer: other parts of the desk react to it within the same unit of work. A
 * reaction sets its own clocks, queues its own letters, and returns lines for the summary to staff ("Team asked for").
 */
import type { Notice, OfferState } from '../referrals/types.js';
import type { Statement } from '../parsers/types.js';
import type { JobKind } from '../referrals/types.js';
import type { Message } from '../entities/index.js';
import { creditCancelled } from './accounts/accountNote.js';
import { confirmWithCustomer } from './accounts/customerConfirmation.js';
import { checkValue } from './accounts/valueChecks.js';
import { watchRisk } from './complaints/atRisk.js';
import { openToldComplaint } from './complaints/complaintReaction.js';
import type { Dossier } from './dossier.js';
import { followProgress } from './progress/reaction.js';
import { askLater } from './clients/followUpAsk.js';
import { tellValue } from './clients/valueReaction.js';
import { hintToChoose } from './intake/chooseHint.js';
import { noteNoAnswer } from './quality/breachReaction.js';
import { dropChecksOfCancelled } from './quality/checkReaction.js';
import { noteTeamAndScope } from './training/jobReaction.js';
import type { Unit } from './unit.js';

export type DeskEvent =
  | { readonly kind: 'offer-sent' }
  | { readonly kind: 'state-changed'; readonly from: OfferState; readonly to: OfferState }
  | { readonly kind: 'job-recorded'; readonly jobId: number; readonly jobKind: JobKind }
  | { readonly kind: 'job-revised'; readonly jobId: number }
  | { readonly kind: 'job-cancelled'; readonly jobId: number }
  | { readonly kind: 'risk-changed'; readonly atRisk: boolean }
  /** No answer in time (R16). */
  | { readonly kind: 'breached' }
  /** The partner says it with certainty, or staff have confirmed that he does. */
  | { readonly kind: 'stated'; readonly statement: Statement; readonly words: readonly string[] };

/** What brought the event about. */
export interface EventCause {
  /** Unique: keys of letters begin with it. */
  readonly key: string;
  readonly message: Message | null;
  readonly notice: Notice | null;
  /** Staff address where a person approved it. */
  readonly approvedBy: string | null;
  /** New text of the partner's mail; absent or '' where there is none. */
  readonly newText?: string;
}

/** `dossier` is the record after the event. */
export type Reaction = (
  unit: Unit,
  event: DeskEvent,
  dossier: Dossier,
  cause: EventCause,
) => Promise<readonly string[]>;

/** In the order in which their lines stand in the summary. */
const REACTIONS: readonly Reaction[] = [
  hintToChoose,
  noteNoAnswer,
  watchRisk,
  openToldComplaint,
  followProgress,
  tellValue,
  askLater,
  checkValue,
  confirmWithCustomer,
  creditCancelled,
  noteTeamAndScope,
  dropChecksOfCancelled,
];

/** Lets every part of the desk react to the events, one event after another. */
export async function react(
  unit: Unit,
  events: readonly DeskEvent[],
  load: () => Promise<Dossier>,
  cause: EventCause,
): Promise<string[]> {
  const lines: string[] = [];
  if (events.length === 0) return lines;
  const dossier = await load();
  for (const event of events) {
    for (const reaction of REACTIONS) lines.push(...(await reaction(unit, event, dossier, cause)));
  }
  return lines;
}
