/** What stands in a digest: the book and what waits, cut down to one manager's or the whole desk's. Pure. */
import { isOpen } from '../../referrals/transitions.js';
import type { InterestKind } from '../../support/interest.js';
import type { DigestView } from '../../templates/overviewViews.js';
import { dayOf, daysBetween, type Instant } from '../../values/calendarDay.js';
import { sumByCurrency } from '../clients/value.js';
import type { Book, BookPartner } from './book.js';
import { ageOf, overdue, within, type Period } from './sections.js';
import type { CaseFigure } from '../support/figures.js';
import { countsOf } from '../support/figures.js';
import { TIERS } from '../../parsers/triage/types.js';
import type { Waiting } from './waiting.js';

export interface StuckClock {
  readonly id: number;
  readonly kind: string;
  readonly state: 'held' | 'overdue';
  readonly about: string;
  readonly dueAt: Instant;
  readonly partnerId: number | null;
}

export interface DigestSources {
  readonly book: Book;
  readonly waiting: readonly Waiting[];
  readonly clocks: readonly StuckClock[];
  readonly cases: readonly CaseFigure[];
  readonly interests: readonly NotedInterest[];
}

export interface NotedInterest {
  readonly kind: InterestKind;
  readonly client: string;
  readonly partner: { readonly id: number; readonly name: string };
  readonly notedAt: Instant;
}

export type DigestContent = Omit<DigestView, 'desk' | 'staff' | 'day'>;

/** Rows of one section; the rest is a number. */
const MOST_ROWS = 15;

/** `mine` says which partners count; `owner` whose waiting things: null for everybody's. */
export function digestContent(
  { book, waiting, clocks, cases, interests }: DigestSources,
  period: Period,
  mine: (partner: BookPartner) => boolean,
  owner: string | null,
): DigestContent {
  const { today, timezone } = period;
  const offers = book.offers.filter(({ partner }) => mine(partner));
  const open = offers.filter(({ state }) => isOpen(state)).sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1));
  const jobs = book.jobs.filter(({ offer, recordedAt }) => mine(offer.partner) && within(recordedAt, period));
  const late = overdue(
    book.invoices.filter(({ partner }) => mine(partner)),
    today,
  );
  const mineById = new Set(book.partners.filter(mine).map(({ id }) => id));
  const breaches = book.breaches.filter((b) => mine(b.partner) && !b.excused && within(b.notedAt, period));
  const week = cases.filter(({ partner, openedAt }) => mineById.has(partner.id) && within(openedAt, period));
  const waits = waiting.filter((one) => owner === null || one.owner === owner);
  const stuck = clocks.filter(({ partnerId }) => (partnerId === null ? owner === null : mineById.has(partnerId)));
  return {
    wholeDesk: owner === null,
    waiting: cutTo(waits, ({ kind, about, partner, since }) => ({
      kind,
      about,
      partner: { name: partner },
      days: ageOf(since, period),
    })),
    clocks: cutTo(stuck, ({ id, kind, state, about, dueAt }) => ({
      number: String(id),
      kind,
      state,
      about,
      dueOn: dayOf(dueAt, timezone),
    })),
    atRisk: cutTo(
      offers.filter(({ atRisk }) => atRisk),
      ({ ref, customer, partner, sentAt }) => ({
        ref,
        customer,
        partner: { name: partner.name },
        days: ageOf(sentAt, period),
      }),
    ),
    open: cutTo(open, ({ ref, customer, partner, state, sentAt }) => ({
      ref,
      customer,
      partner: { name: partner.name },
      state,
      days: ageOf(sentAt, period),
    })),
    breaches: cutTo(breaches, ({ kind, partner, notedAt }) => ({
      kind,
      partner: { name: partner.name },
      notedOn: dayOf(notedAt, timezone),
    })),
    won: cutTo(jobs, ({ offer, total }) => ({
      ref: offer.ref,
      customer: offer.customer,
      partner: { name: offer.partner.name },
      total,
    })),
    wonTotals: sumByCurrency(jobs.map(({ total }) => total)).map((amount) => ({ amount, label: null })),
    overdue: cutTo(late, ({ number, partner, open: amount, dueOn }) => ({
      number,
      partner: { name: partner.name },
      amount,
      days: daysBetween(dueOn, today),
    })),
    overdueTotals: sumByCurrency(late.map((paper) => paper.open)).map((amount) => ({ amount, label: null })),
    support: { ...supportRows(week), count: week.length },
    interest: cutTo(
      interests.filter(({ partner, notedAt }) => mineById.has(partner.id) && within(notedAt, period)),
      ({ kind, client, partner }) => ({ kind, client: client === '' ? '–' : client, partner: { name: partner.name } }),
    ),
    away: cutTo(
      book.partners.filter((partner) => mine(partner) && partner.awayUntil !== null && partner.awayUntil > today),
      ({ name, contactName, awayUntil }) => ({ partner: { name }, contactName, until: awayUntil ?? today }),
    ),
  };
}

/** Nothing to say: no mail. */
export function isEmpty(content: DigestContent): boolean {
  const { waiting, clocks, atRisk, open, breaches, won, overdue: late, support, interest, away } = content;
  return [waiting, clocks, atRisk, open, breaches, won, late, support, interest, away].every(
    ({ count }) => count === 0,
  );
}

function supportRows(cases: readonly CaseFigure[]): Omit<DigestContent['support'], 'count'> {
  const rows = TIERS.flatMap((tier) => {
    const some = cases.filter((one) => one.tier === tier);
    const [all, open, answer, , , corrected] = countsOf(some).map((cell) =>
      cell === null ? '' : String(cell as number),
    );
    return some.length === 0
      ? []
      : [{ tier, cases: all ?? '', open: open ?? '', answer: answer ?? '', corrected: corrected ?? '' }];
  });
  return { rows, more: 0 };
}

function cutTo<A, B>(all: readonly A[], view: (one: A) => B): { rows: B[]; count: number; more: number } {
  return { rows: all.slice(0, MOST_ROWS).map(view), count: all.length, more: Math.max(0, all.length - MOST_ROWS) };
}
