/**
 * How many mails one recipient and one thread may get (RFC 3834 §5: header tests miss some automatic mail, so outgoing mail is
 * capped in rising windows). A busy hour is ordinary business: what is above the hour's cap is deferred until the window
 * opens. What is above the day's cap, or fills one thread, looks like a loop: it is held for staff, never dropped. Pure:
 * earlier mails and `now` are passed in.
 */
import type { Audience } from '../entities/outgoingMail.js';
import type { Instant } from '../values/calendarDay.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Limits for mail to partners and customers, from desk.yaml (`smtp.caps`). */
export interface Caps {
  readonly perHour: number;
  readonly perDay: number;
  readonly perThreadPerDay: number;
}

/**
 * Staff and finance get the mails of all partners, so their limits are this many times higher; they are not without
 * limit, because a loop with a colleague's mailbox is a loop as well.
 */
export const INSIDE_FACTOR = 5;

/** A mail as far as caps look at it; `at` is when it was let through, or when its turn is to come. */
export interface CountedMail {
  readonly at: Instant;
  readonly audience: Audience;
  readonly recipients: readonly string[];
  /** The thread: one offer. null for mail that belongs to none. */
  readonly offerId: number | null;
}

/** A mail that asks to be let through at `at`. */
export interface CandidateMail extends CountedMail {
  readonly letter: string;
}

export type CapReason = 'recipient-hour' | 'recipient-day' | 'thread-day';

interface Reached {
  readonly reason: CapReason;
  /** Who had too many; null for a thread. */
  readonly recipient: string | null;
  readonly limit: number;
}

export type CapDecision =
  | { readonly decision: 'send' }
  /** Not before `at`, when the window opens. */
  | (Reached & { readonly decision: 'defer'; readonly at: Instant })
  | (Reached & { readonly decision: 'hold' });

/** Papers that a partner must get: there is one for each job, so they cannot be a loop. They wait at the most. */
const NEVER_HELD: ReadonlySet<string> = new Set(['invoice', 'credit-note']);

/**
 * Notices that a mail did not arrive: at most one a mail, and none about another notice. They are neither capped nor
 * counted, or a burst of trouble would hide itself.
 */
export const UNCAPPED: ReadonlySet<string> = new Set(['bounce-notice']);

/** Limits that hold for an audience. */
export function capsFor(audience: Audience, caps: Caps): Caps {
  const factor = audience === 'staff' || audience === 'finance' ? INSIDE_FACTOR : 1;
  return {
    perHour: caps.perHour * factor,
    perDay: caps.perDay * factor,
    perThreadPerDay: caps.perThreadPerDay * factor,
  };
}

/**
 * Says whether a mail may go out now. `earlier` are mails that were let through before (older ones than a day are left
 * out of account) and, with an `at` in the future, those whose turn is to come: they take no place now, but the next
 * turn comes after theirs. A mail counts for a thread together with mails of the same offer to the same side (partner
 * and customer, or staff and finance). Of several caps that are reached, one that holds goes first, then the longest
 * wait.
 */
export function decideCap(mail: CandidateMail, earlier: readonly CountedMail[], caps: Caps): CapDecision {
  if (UNCAPPED.has(mail.letter)) return { decision: 'send' };
  const limits = capsFor(mail.audience, caps);
  const mayHold = !NEVER_HELD.has(mail.letter);
  const windows = mail.recipients.flatMap((recipient): Window[] => {
    const theirs = earlier.filter((other) => other.recipients.includes(recipient));
    return [
      { reason: 'recipient-hour', recipient, limit: limits.perHour, span: HOUR, mails: theirs, holds: false },
      { reason: 'recipient-day', recipient, limit: limits.perDay, span: DAY, mails: theirs, holds: mayHold },
    ];
  });
  if (mail.offerId !== null) {
    const inThread = earlier.filter(
      (other) => other.offerId === mail.offerId && isInside(other.audience) === isInside(mail.audience),
    );
    const limit = limits.perThreadPerDay;
    windows.push({ reason: 'thread-day', recipient: null, limit, span: DAY, mails: inThread, holds: mayHold });
  }

  let decision: CapDecision = { decision: 'send' };
  for (const { reason, recipient, limit, span, mails, holds } of windows) {
    const turn = nextTurn(mails, Date.parse(mail.at), limit, span);
    if (turn === null) continue;
    if (holds) return { decision: 'hold', reason, recipient, limit };
    const at = new Date(turn).toISOString();
    if (decision.decision === 'send' || at > decision.at)
      decision = { decision: 'defer', reason, recipient, limit, at };
  }
  return decision;
}

interface Window extends Reached {
  /** Its length in milliseconds. */
  readonly span: number;
  readonly mails: readonly CountedMail[];
  readonly holds: boolean;
}

/** When fewer than `limit` mails will stand in the window, in milliseconds of Unix time; null where that is so now. */
function nextTurn(mails: readonly CountedMail[], now: number, limit: number, span: number): number | null {
  const times = mails.map(({ at }) => Date.parse(at)).filter((at) => at > now - span);
  if (times.filter((at) => at <= now).length < limit) return null;
  times.sort((a, b) => a - b);
  return (times.at(-limit) ?? now) + span;
}

/** One sentence for staff: which limit was reached. */
export function describeCap({ reason, recipient, limit }: Reached): string {
  switch (reason) {
    case 'recipient-hour':
      return `${recipient ?? 'a recipient'} already had ${limit} mails within an hour`;
    case 'recipient-day':
      return `${recipient ?? 'a recipient'} already had ${limit} mails within a day`;
    case 'thread-day':
      return `this thread already had ${limit} mails within a day`;
  }
}

function isInside(audience: Audience): boolean {
  return audience === 'staff' || audience === 'finance';
}
