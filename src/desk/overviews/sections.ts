/** The sections of a report, worked out from the book. Pure; periods are days of the desk, both ends included. */
import { isOpen } from '../../referrals/transitions.js';
import { OFFER_STATES } from '../../referrals/types.js';
import { dayOf, daysBetween, type CalendarDay, type Instant } from '../../values/calendarDay.js';
import type { Money } from '../../values/money.js';
import { sumByCurrency } from '../clients/value.js';
import type { Book, BookInvoice, BookJob } from './book.js';
import type { Cell, Table } from './tables.js';

export interface Period {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly today: CalendarDay;
  readonly timezone: string;
}

/** Office hours until the first answer, by partner; worked out with the partners' calendars. */
export type AnswerHours = ReadonlyMap<number, { readonly median: number | null; readonly longest: number | null }>;

export const within = (instant: Instant, { from, to, timezone }: Period): boolean => {
  const day = dayOf(instant, timezone);
  return day >= from && day <= to;
};
const dayWithin = (day: CalendarDay, { from, to }: Period): boolean => day >= from && day <= to;
export const ageOf = (instant: Instant, { today, timezone }: Period): number =>
  Math.max(0, daysBetween(dayOf(instant, timezone), today));

const AGES = [7, 30, 90] as const;

/** Where all offers stand, and how old the referrals of each state are. */
export function states({ offers }: Book, period: Period): Table {
  const rows = OFFER_STATES.map((state): Cell[] => {
    const ages = offers.filter((offer) => offer.state === state).map(({ sentAt }) => ageOf(sentAt, period));
    const upTo = (least: number, most: number) => ages.filter((age) => age > least && age <= most).length;
    return [
      state,
      upTo(-1, AGES[0]),
      upTo(AGES[0], AGES[1]),
      upTo(AGES[1], AGES[2]),
      upTo(AGES[2], Infinity),
      ages.length,
    ];
  });
  return {
    name: 'states',
    title: 'Referrals by state and age in days',
    columns: ['State', 'Up to 7', '8 to 30', '31 to 90', 'Over 90', 'All'],
    rows: rows.filter((row) => row.at(-1) !== 0),
  };
}

export function openReferrals({ offers }: Book, period: Period): Table {
  const open = offers.filter(({ state, atRisk }) => isOpen(state) || atRisk);
  return {
    name: 'open',
    title: 'Open referrals and work at risk, the oldest first',
    columns: ['Referral', 'Customer', 'Partner', 'Service', 'State', 'At risk', 'Sent on', 'Days'],
    rows: open
      .sort((a, b) => (a.sentAt < b.sentAt ? -1 : 1))
      .map(({ ref, customer, partner, service, state, atRisk, sentAt }) => [
        ref,
        customer,
        partner.name,
        service,
        state,
        atRisk ? 'yes' : '',
        dayOf(sentAt, period.timezone),
        ageOf(sentAt, period),
      ]),
  };
}

export function jobsWon({ jobs }: Book, period: Period): readonly BookJob[] {
  return jobs.filter(({ recordedAt }) => within(recordedAt, period));
}

export function wins(book: Book, period: Period): Table {
  const won = jobsWon(book, period);
  return {
    name: 'wins',
    title: `Won from ${period.from} to ${period.to}`,
    columns: ['Kind', 'Currency', 'Jobs', 'Value'],
    rows: (['won', 'follow-up'] as const).flatMap((kind) =>
      byCurrency(won.filter((job) => job.kind === kind)).map(({ total, jobs }): Cell[] => [
        kind,
        total.currency,
        jobs,
        total,
      ]),
    ),
  };
}

export function partners(book: Book, period: Period, hours: AnswerHours): Table {
  return {
    name: 'partners',
    title: `Partners from ${period.from} to ${period.to}; answer times in office hours`,
    columns: [
      'Partner',
      'Compliance',
      'Offers',
      'Won',
      'Not won',
      'Open',
      'Median answer',
      'Longest answer',
      'Breaches',
      'Complaints',
    ],
    rows: book.partners.map(({ id, name, certification }): Cell[] => {
      const offers = book.offers.filter(({ partner, sentAt }) => partner.id === id && within(sentAt, period));
      const count = (of: (state: string) => boolean) => offers.filter(({ state }) => of(state)).length;
      const open = offers.filter(({ state }) => isOpen(state)).length;
      const won = count((state) => state === 'won');
      const answer = hours.get(id);
      return [
        name,
        certification,
        offers.length,
        won,
        offers.length - won - open,
        open,
        answer?.median ?? null,
        answer?.longest ?? null,
        book.breaches.filter((b) => b.partner.id === id && !b.excused && within(b.notedAt, period)).length,
        book.concerns.filter((c) => c.partner?.id === id && c.nature === 'complaint' && within(c.openedAt, period))
          .length,
      ];
    }),
  };
}

/** What each partner has brought in the period and since it began, by currency. */
export function partnerValues(book: Book, period: Period): Table {
  return {
    name: 'partner-value',
    title: 'Value of jobs by partner and currency',
    columns: ['Partner', 'Currency', 'Jobs in the period', 'Value in the period', 'Jobs so far', 'Value so far'],
    rows: book.partners.flatMap(({ id, name }) => {
      const mine = book.jobs.filter(({ offer }) => offer.partner.id === id);
      const recent = byCurrency(mine.filter(({ recordedAt }) => within(recordedAt, period)));
      return byCurrency(mine).map(({ total, jobs }): Cell[] => {
        const now = recent.find((one) => one.total.currency === total.currency);
        return [name, total.currency, now?.jobs ?? 0, now?.total ?? { ...total, minor: 0 }, jobs, total];
      });
    }),
  };
}

/** Issued, credited and paid in the period; overdue, and to the partner's credit, as of today. */
export function invoices(book: Book, period: Period): Table {
  return {
    name: 'invoices',
    title: `Invoices by partner and currency: issued from ${period.from} to ${period.to}, overdue on ${period.today}`,
    columns: ['Partner', 'Currency', 'Invoices', 'Issued', 'Credited', 'Paid of these', 'Open', 'Overdue', 'Credit'],
    rows: book.partners.flatMap(({ id, name }) => {
      const mine = book.invoices.filter(({ partner }) => partner.id === id);
      const currencies = [...new Set(mine.map(({ gross }) => gross.currency))].sort();
      return currencies.map((currency): Cell[] => {
        const all = mine.filter(({ gross }) => gross.currency === currency);
        const recent = all.filter(({ issuedOn }) => dayWithin(issuedOn, period));
        const sum = (of: readonly BookInvoice[], which: 'gross' | 'paid' | 'open' | 'credit'): Money =>
          sumByCurrency(of.map((paper) => paper[which]))[0] ?? { minor: 0, currency };
        const issued = recent.filter(({ kind }) => kind === 'invoice');
        return [
          name,
          currency,
          issued.length,
          sum(issued, 'gross'),
          sum(
            recent.filter(({ kind }) => kind === 'credit-note'),
            'gross',
          ),
          sum(issued, 'paid'),
          sum(all, 'open'),
          sum(overdue(all, period.today), 'open'),
          sum(all, 'credit'),
        ];
      });
    }),
  };
}

/** Unpaid, in whole or in part, after their due day. */
export function overdue(papers: readonly BookInvoice[], today: CalendarDay): readonly BookInvoice[] {
  return papers.filter(({ dueOn, open }) => open.minor > 0 && dueOn < today);
}

export function breaches(book: Book, period: Period): Table {
  return {
    name: 'breaches',
    title: `Breaches noted from ${period.from} to ${period.to}`,
    columns: ['Partner', 'Kind', 'Noted on', 'Excused', 'Details'],
    rows: book.breaches
      .filter(({ notedAt }) => within(notedAt, period))
      .map(({ partner, kind, notedAt, excused, details }) => [
        partner.name,
        kind,
        dayOf(notedAt, period.timezone),
        excused ? 'yes' : '',
        details,
      ]),
  };
}

export function complaints(book: Book, period: Period): Table {
  return {
    name: 'complaints',
    title: `Complaints and enquiries that are open or came from ${period.from} to ${period.to}`,
    columns: ['Number', 'Kind', 'State', 'Customer', 'Partner', 'Owner', 'Opened on', 'Subject'],
    rows: book.concerns
      .filter(({ open, openedAt }) => open || within(openedAt, period))
      .map(({ id, nature, state, customer, partner, owner, openedAt, subject }) => [
        `C-${id}`,
        nature,
        state,
        customer,
        partner?.name ?? null,
        owner,
        dayOf(openedAt, period.timezone),
        subject,
      ]),
  };
}

/** Each client's lifetime value (policy S5), the most valuable first within its currency. */
export function clients(book: Book): Table {
  const ids = [...new Set(book.offers.map(({ customerId }) => customerId))];
  const rows = ids.flatMap((id) => {
    const offers = book.offers.filter(({ customerId }) => customerId === id);
    const jobs = book.jobs.filter(({ offer }) => offer.customerId === id);
    const referrals = new Set(offers.map(({ ref }) => ref)).size;
    const followUps = jobs.filter(({ kind }) => kind === 'follow-up').length;
    return byCurrency(jobs).map(({ total, jobs: count }) => ({
      total,
      row: [offers[0]?.customer ?? '', total.currency, referrals, count, followUps, total] as Cell[],
    }));
  });
  return {
    name: 'clients',
    title: 'Clients and what they have brought so far',
    columns: ['Client', 'Currency', 'Referrals', 'Jobs', 'Follow-up jobs of all', 'Value so far'],
    rows: rows
      .sort((a, b) =>
        a.total.currency === b.total.currency
          ? b.total.minor - a.total.minor
          : a.total.currency < b.total.currency
            ? -1
            : 1,
      )
      .map(({ row }) => row),
  };
}

function byCurrency(jobs: readonly BookJob[]): { readonly total: Money; readonly jobs: number }[] {
  return sumByCurrency(jobs.map(({ total }) => total)).map((total) => ({
    total,
    jobs: jobs.filter((job) => job.total.currency === total.currency).length,
  }));
}
