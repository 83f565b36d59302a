/**
 * How many mails one recipient and one thread may get (DESIGN: header tests miss some automatic mail, so outgoing mail is
 * capped in rising windows). What is above a cap is held for staff, never dropped. Pure: earlier mails and `now` are
 * passed in.
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

/** A mail as far as caps look at it; `at` is when it was let through. */
export interface CountedMail {
  readonly at: Instant;
  readonly audience: Audience;
  readonly recipients: readonly string[];
  /** The thread: one offer. null for mail that belongs to none. */
  readonly offerId: number | null;
}

export type HoldReason = 'recipient-hour' | 'recipient-day' | 'thread-day';

export type CapDecision =
  | { readonly decision: 'send' }
  | {
      readonly decision: 'hold';
      readonly reason: HoldReason;
      readonly recipient: string | null;
      readonly limit: number;
    };

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
 * out of account); a mail counts for a thread together with mails of the same offer to the same side (partner and
 * customer, or staff and finance).
 */
export function decideCap(mail: CountedMail, earlier: readonly CountedMail[], caps: Caps): CapDecision {
  const limits = capsFor(mail.audience, caps);
  const now = Date.parse(mail.at);
  const lastDay = earlier.filter((other) => Date.parse(other.at) > now - DAY);

  for (const recipient of mail.recipients) {
    const toRecipient = lastDay.filter((other) => other.recipients.includes(recipient));
    const inHour = toRecipient.filter((other) => Date.parse(other.at) > now - HOUR).length;
    if (inHour >= limits.perHour)
      return { decision: 'hold', reason: 'recipient-hour', recipient, limit: limits.perHour };
    if (toRecipient.length >= limits.perDay) {
      return { decision: 'hold', reason: 'recipient-day', recipient, limit: limits.perDay };
    }
  }
  if (mail.offerId !== null) {
    const inThread = lastDay.filter(
      (other) => other.offerId === mail.offerId && isInside(other.audience) === isInside(mail.audience),
    );
    if (inThread.length >= limits.perThreadPerDay) {
      return { decision: 'hold', reason: 'thread-day', recipient: null, limit: limits.perThreadPerDay };
    }
  }
  return { decision: 'send' };
}

/** One sentence for staff: which limit was reached. */
export function describeHold(held: CapDecision & { decision: 'hold' }): string {
  switch (held.reason) {
    case 'recipient-hour':
      return `${held.recipient ?? 'a recipient'} already had ${held.limit} mails within an hour`;
    case 'recipient-day':
      return `${held.recipient ?? 'a recipient'} already had ${held.limit} mails within a day`;
    case 'thread-day':
      return `this thread already had ${held.limit} mails within a day`;
  }
}

function isInside(audience: Audience): boolean {
  return audience === 'staff' || audience === 'finance';
}
