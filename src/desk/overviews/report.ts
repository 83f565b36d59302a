/** The report: every overview for a period, of all partners or of one. */
import { Partner } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { addDays, instantAt, parseCalendarDay, type CalendarDay } from '../../values/calendarDay.js';
import { caseFigures, casesByCategory, casesByPartner, type CaseFigure } from '../support/figures.js';
import { answerTimes } from '../complaints/answerTimes.js';
import { deskDay, type Unit } from '../unit.js';
import { loadBook } from './book.js';
import * as sections from './sections.js';
import type { AnswerHours, Period } from './sections.js';
import type { Table } from './tables.js';

export const SECTIONS = [
  'states',
  'open',
  'wins',
  'partners',
  'partner-value',
  'invoices',
  'breaches',
  'complaints',
  'clients',
  'cases',
  'case-partners',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface ReportRequest {
  /** ISO days of the desk; default: the 30 days up to today. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Name of a partner, as `partner list` shows it. */
  readonly partner?: string | undefined;
  readonly sections: readonly SectionName[];
}

const DEFAULT_DAYS = 30;
const LONGEST_DAYS = 3660;

/** Throws DeskError input-invalid for a bad period, not-found for an unknown partner. */
export async function makeReport(unit: Unit, request: ReportRequest): Promise<Table[]> {
  const period = periodOf(unit, request);
  const partner = request.partner === undefined ? null : await partnerNamed(unit, request.partner);
  const book = await loadBook(unit.manager, partner === null ? null : [partner.id]);
  const casesIn = async (): Promise<readonly CaseFigure[]> =>
    (await caseFigures(unit, partner === null ? null : [partner.id])).filter(({ openedAt }) =>
      sections.within(openedAt, period),
    );
  const made: Readonly<Record<SectionName, () => Table | Promise<Table>>> = {
    states: () => sections.states(book, period),
    open: () => sections.openReferrals(book, period),
    wins: () => sections.wins(book, period),
    partners: async () => sections.partners(book, period, await answerHours(unit, book.partners, period)),
    'partner-value': () => sections.partnerValues(book, period),
    invoices: () => sections.invoices(book, period),
    breaches: () => sections.breaches(book, period),
    complaints: () => sections.complaints(book, period),
    clients: () => sections.clients(book),
    cases: async () => casesByCategory(await casesIn(), casesTitle(period)),
    'case-partners': async () => casesByPartner(await casesIn(), casesTitle(period)),
  };
  const tables: Table[] = [];
  for (const name of request.sections) tables.push(await made[name]());
  return tables;
}

function casesTitle({ from, to }: Period): string {
  return `Support cases from ${from} to ${to}; times in office hours`;
}

function periodOf(unit: Unit, { from, to }: ReportRequest): Period {
  const today = deskDay(unit);
  const end = to === undefined ? today : dayNamed(to);
  const start = from === undefined ? addDays(end, -DEFAULT_DAYS) : dayNamed(from);
  if (start > end || addDays(start, LONGEST_DAYS) < end) {
    throw new DeskError('input-invalid', `not a period: from ${start} to ${end}`, {
      wayOut: 'Give --from and --to as days such as 2026-11-01, the earlier one first, at most ten years apart.',
    });
  }
  return { from: start, to: end, today, timezone: unit.config.desk.timezone };
}

function dayNamed(text: string): CalendarDay {
  const day = parseCalendarDay(text.trim());
  if (day !== null) return day;
  throw new DeskError('input-invalid', `not a day: ${text.slice(0, 40)}`, { wayOut: 'Write it as 2026-11-01.' });
}

async function partnerNamed({ manager }: Unit, name: string): Promise<Partner> {
  const partner = await manager.findOneBy(Partner, { name });
  if (partner !== null) return partner;
  throw new DeskError('not-found', `there is no partner “${name.slice(0, 80)}”`, {
    wayOut: '`referral-desk partner list` shows all names.',
  });
}

async function answerHours(
  unit: Unit,
  partners: readonly { readonly id: number }[],
  { from, to, timezone }: Period,
): Promise<AnswerHours> {
  const start = instantAt(from, '00:00', timezone);
  const end = instantAt(addDays(to, 1), '00:00', timezone);
  const hours = new Map<number, { median: number | null; longest: number | null }>();
  for (const { id } of partners) {
    const { medianHours, longestHours } = await answerTimes(unit, id, start, end);
    hours.set(id, { median: medianHours, longest: longestHours });
  }
  return hours;
}
