/**
 * The account of mail: every mail that the server had and every mail that the desk wrote, by what became of it. Sums that do
 * not agree are differences, and a difference is said. Pure.
 */
import type { CalendarDay } from '../../values/calendarDay.js';

/** What was counted for days of the desk, each figure on its own. */
export interface MailCounts {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Copies that the server had and that were seen. */
  readonly copies: number;
  /** Of these: first copies of a mail. */
  readonly firsts: number;
  /** Left on the server because they are too large or cannot be fetched; staff were told. */
  readonly refused: number;
  /** Mails kept. */
  readonly kept: number;
  /** Those kept, by what has become of them. */
  readonly handled: number;
  readonly ignored: number;
  readonly waiting: number;
  readonly unreadable: number;
  /** Kept and not looked at yet. */
  readonly received: number;
  /** Mails written, and what has become of them. */
  readonly written: number;
  readonly sent: number;
  /** Queued, or on their way. */
  readonly queued: number;
  readonly held: number;
  readonly failed: number;
  readonly cancelled: number;
  /** The newest look at the mailbox; null before the first one. */
  readonly look: { readonly at: string; readonly onServer: number; readonly onRecord: number } | null;
  /** Numbers of all mails that wait for a person, whenever they came. */
  readonly waitingNumbers: readonly number[];
}

export interface Difference {
  readonly code: 'copies' | 'kept' | 'written' | 'server';
  /** What should be there, and what is. */
  readonly expected: number;
  readonly found: number;
}

export interface MailAccount extends MailCounts {
  /** What the server had: copies seen, and those refused. */
  readonly onServer: number;
  /** Copies of mails that were kept before. */
  readonly again: number;
  readonly differences: readonly Difference[];
}

export function accountOf(counts: MailCounts): MailAccount {
  const { copies, firsts, refused, kept, written, look } = counts;
  const settled = counts.handled + counts.ignored + counts.waiting + counts.unreadable + counts.received;
  const out = counts.sent + counts.queued + counts.held + counts.failed + counts.cancelled;
  const differences: Difference[] = [
    { code: 'copies', expected: firsts, found: kept },
    { code: 'kept', expected: kept, found: settled },
    { code: 'written', expected: written, found: out },
    ...(look === null ? [] : [{ code: 'server' as const, expected: look.onServer, found: look.onRecord }]),
  ];
  return {
    ...counts,
    onServer: copies + refused,
    again: copies - firsts,
    differences: differences.filter(({ expected, found }) => expected !== found),
  };
}
