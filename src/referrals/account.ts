/**
 * A partner's account (policy R7): what was booked, what is open, in each currency on its own. Pure; amounts are minor units,
 * above zero what the partner owes.
 *
 * A statement covers what was booked after the one before it, whatever day a payment was made on: so its opening balance is
 * always the closing balance that the partner has seen.
 */
import { daysBetween, type CalendarDay, type Instant } from '../values/calendarDay.js';
import { bookedMinor, settle, type PaymentKind } from './invoice.js';

/** A party of a statement, as printed. */
export interface StatementParty {
  readonly name: string;
  readonly contact: string;
  readonly addressLines: readonly string[];
  readonly country: string;
  readonly taxId: string;
  readonly email: string;
  readonly phone: string;
}

/** A movement of the account: above zero is owed by the partner, below zero to the partner's credit. */
export interface StatementEntry {
  readonly day: CalendarDay;
  readonly kind: 'invoice' | 'credit-note' | PaymentKind | `${PaymentKind}-taken-back`;
  /** The invoice or credit note; of a payment the invoice that it is for. */
  readonly number: string;
  /** The customer whose job it is for. */
  readonly customer: string;
  readonly minor: number;
}

export interface StatementItem {
  readonly number: string;
  readonly customer: string;
  readonly issuedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  /** Still to be paid; below zero for a credit balance. */
  readonly minor: number;
  /** Days since it was due, 0 where it is not due yet or is a credit. */
  readonly overdueDays: number;
}

export interface StatementJob {
  readonly job: string;
  readonly referral: string;
  readonly customer: string;
  readonly total: number;
  /** Sum of the amounts to invoice, without tax where tax is put on top. */
  readonly toInvoice: number;
}

/** The account in one currency: amounts of several are never added up. */
export interface StatementSection {
  readonly currency: string;
  readonly opening: number;
  readonly entries: readonly StatementEntry[];
  readonly closing: number;
  readonly openItems: readonly StatementItem[];
  readonly jobs: readonly StatementJob[];
}

/** What stands on a statement of account, frozen when it is made. Minor units throughout. */
export interface StatementDocument {
  /** The month, "2026-11". */
  readonly period: string;
  readonly madeOn: CalendarDay;
  /** First day of the movements; null on a partner's first statement. */
  readonly since: CalendarDay | null;
  readonly locale: string;
  readonly seller: StatementParty;
  readonly buyer: StatementParty;
  readonly bankLines: readonly string[];
  readonly sections: readonly StatementSection[];
}

/** An invoice or credit note of the partner. */
export interface BookedPaper {
  readonly id: number;
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly creditsId: number | null;
  readonly jobId: number;
  readonly customer: string;
  readonly currency: string;
  readonly gross: number;
  readonly issuedOn: CalendarDay;
  readonly dueOn: CalendarDay;
  readonly bookedAt: Instant;
}

export interface BookedPayment {
  readonly invoiceId: number;
  readonly kind: PaymentKind;
  readonly minor: number;
  readonly paidOn: CalendarDay;
  readonly bookedAt: Instant;
  readonly takenBackAt: Instant | null;
}

export interface WonJob extends StatementJob {
  readonly currency: string;
  readonly recordedAt: Instant;
}

export interface AccountRecord {
  readonly papers: readonly BookedPaper[];
  readonly payments: readonly BookedPayment[];
  readonly jobs: readonly WonJob[];
}

export interface AccountWindow {
  /** Bookings up to here are in the opening balance; null on the first statement. */
  readonly since: Instant | null;
  /** Bookings up to here count. */
  readonly cutAt: Instant;
  readonly today: CalendarDay;
  /** The desk's calendar day of an instant. */
  readonly dayOf: (instant: Instant) => CalendarDay;
}

/** The account, one section a currency in the order of the codes; a currency with nothing to say has none. */
export function accountSections(record: AccountRecord, window: AccountWindow): StatementSection[] {
  const currencies = [...record.papers, ...record.jobs].map(({ currency }) => currency);
  return [...new Set(currencies)].toSorted().flatMap((currency) => {
    const section = sectionOf(record, window, currency);
    const { opening, entries, openItems, jobs } = section;
    return opening === 0 && entries.length === 0 && openItems.length === 0 && jobs.length === 0 ? [] : [section];
  });
}

function sectionOf(record: AccountRecord, window: AccountWindow, currency: string): StatementSection {
  const { since, cutAt } = window;
  const papers = record.papers.filter((paper) => paper.currency === currency && paper.bookedAt <= cutAt);
  const bookings = movements(papers, record.payments, window).toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
  const before = bookings.filter(({ at }) => since !== null && at <= since);
  const within = bookings.filter(({ at }) => since === null || at > since);
  const opening = sum(before);
  return {
    currency,
    opening,
    entries: within.map(({ at: _at, ...entry }) => entry),
    closing: opening + sum(within),
    openItems: openItems(papers, record.payments, window),
    jobs: record.jobs
      .filter(
        (job) => job.currency === currency && job.recordedAt <= cutAt && (since === null || job.recordedAt > since),
      )
      .map(({ currency: _currency, recordedAt: _recordedAt, ...job }) => job),
  };
}

const sum = (entries: readonly StatementEntry[]): number => entries.reduce((total, { minor }) => total + minor, 0);

type Movement = StatementEntry & { readonly at: Instant };

function movements(
  papers: readonly BookedPaper[],
  payments: readonly BookedPayment[],
  { since, cutAt, dayOf }: AccountWindow,
): Movement[] {
  const issued = papers.map(({ kind, number, customer, gross, issuedOn, bookedAt }) => ({
    at: bookedAt,
    day: issuedOn,
    kind,
    number,
    customer,
    minor: kind === 'invoice' ? gross : -gross,
  }));
  const paid = payments.flatMap((payment): Movement[] => {
    const paper = papers.find(({ id }) => id === payment.invoiceId);
    if (paper === undefined || payment.bookedAt > cutAt) return [];
    const { number, customer } = paper;
    const minor = -bookedMinor(payment.kind, payment.minor);
    const gone = payment.takenBackAt !== null && payment.takenBackAt <= cutAt ? payment.takenBackAt : null;
    // Recorded in error and taken back between two statements: no partner has to read of it.
    if (gone !== null && (since === null || payment.bookedAt > since)) return [];
    const booked: Movement = { at: payment.bookedAt, day: payment.paidOn, kind: payment.kind, number, customer, minor };
    return gone === null
      ? [booked]
      : [booked, { ...booked, at: gone, day: dayOf(gone), kind: `${payment.kind}-taken-back`, minor: -minor }];
  });
  return [...issued, ...paid];
}

/** What is open on each invoice, oldest first, and each credit balance below zero. */
function openItems(
  papers: readonly BookedPaper[],
  payments: readonly BookedPayment[],
  { cutAt, today }: AccountWindow,
): StatementItem[] {
  const credited = new Set(papers.map(({ creditsId }) => creditsId));
  const standing = payments.filter(
    ({ bookedAt, takenBackAt }) => bookedAt <= cutAt && (takenBackAt === null || takenBackAt > cutAt),
  );
  const jobs = new Set(papers.map(({ jobId }) => jobId));
  return [...jobs]
    .flatMap((jobId) => {
      const invoices = papers.filter((paper) => paper.jobId === jobId && paper.kind === 'invoice');
      const settled = settle(
        invoices.map(({ id, gross, currency }) => ({ id, gross, currency, credited: credited.has(id) })),
        standing
          .filter(({ invoiceId }) => invoices.some(({ id }) => id === invoiceId))
          .map(({ invoiceId, kind, minor }) => ({ invoiceId, minor: bookedMinor(kind, minor) })),
      );
      return invoices.map((invoice) => {
        const { open = 0, credit = 0 } = settled.get(invoice.id) ?? {};
        return { invoice, minor: open - credit };
      });
    })
    .filter(({ minor }) => minor !== 0)
    .toSorted((a, b) => a.invoice.id - b.invoice.id)
    .map(({ invoice, minor }) => ({
      number: invoice.number,
      customer: invoice.customer,
      issuedOn: invoice.issuedOn,
      dueOn: invoice.dueOn,
      minor,
      overdueDays: minor > 0 ? Math.max(0, daysBetween(invoice.dueOn, today)) : 0,
    }));
}
