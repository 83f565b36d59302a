/** Rows of a training file checked against the record: entries ready to be kept, or every problem with its line. */
import type { Config } from '../../config/schema.js';
import { Partner } from '../../entities/index.js';
import type { TrainingEntryJson } from '../../entities/training.js';
import { readDates } from '../../parsers/mentions/dates.js';
import type { MentionContext } from '../../parsers/types.js';
import { foldName } from '../../referrals/training.js';
import { dayOf, parseCalendarDay, type CalendarDay } from '../../values/calendarDay.js';
import { languageOf } from '../language.js';
import type { Unit } from '../unit.js';
import type { TrainingRow } from './csv.js';
import { coursesOf, knownCourse, validMonthsOf } from './courses.js';
import { expiryOf } from '../../referrals/training.js';
import { recordsOf } from './valid.js';

export interface TrainingEntry extends TrainingEntryJson {
  readonly partner: Partner;
}

export interface CheckedRows {
  readonly entries: readonly TrainingEntry[];
  readonly problems: readonly string[];
}

export interface RowRules {
  /** The partner of every row; a partner column may only repeat it. null: each row names its own. */
  readonly partner: Partner | null;
  /** Whose training may be recorded; the reason where it may not. */
  readonly refusal: (partner: Partner) => string | null;
}

const PERSON = /^\p{L}[\p{L}\p{M}'’. -]{1,199}$/u;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{3,190}$/u;

export async function checkRows(unit: Unit, rows: readonly TrainingRow[], rules: RowRules): Promise<CheckedRows> {
  const { config, manager } = unit;
  const partners = rules.partner === null ? await manager.find(Partner, { order: { id: 'ASC' } }) : [];
  const known = new Map<number, Set<string>>();
  const entries: TrainingEntry[] = [];
  const problems: string[] = [];
  const mention = deskMention(unit);
  for (const { line, cells } of rows) {
    const say = (message: string): void => {
      problems.push(`line ${line}: ${message}`);
    };
    const partner = partnerOf(cells.partner, partners, rules.partner);
    if (typeof partner === 'string') {
      say(partner);
      continue;
    }
    const refused = rules.refusal(partner);
    if (refused !== null) say(refused);
    const course = knownCourse(config, cells.course);
    if (!PERSON.test(cells.person)) say(cells.person === '' ? 'the person is missing' : `“${cells.person}” is no name`);
    if (course === null) say(courseProblem(config, cells.course));
    if (cells.email !== '' && !ADDRESS.test(cells.email)) say(`“${cells.email}” is no mail address`);
    const completedOn = dayIn(cells.completed, mention);
    if (completedOn === null) say(`“${cells.completed}” is no day; write 2026-11-03`);
    else if (completedOn > mention.mailDay) say(`${completedOn} lies ahead; completed is a day that has been`);
    const expiresOn = cells.expires === '' ? null : dayIn(cells.expires, mention);
    if (cells.expires !== '' && expiresOn === null) say(`“${cells.expires}” is no day; write 2028-11-03`);
    if (completedOn !== null && expiresOn !== null && expiresOn <= completedOn) say('expires before it is completed');
    if (course === null || completedOn === null) continue;
    const entry: TrainingEntry = {
      partner,
      person: cells.person,
      email: cells.email === '' ? null : cells.email.toLowerCase(),
      course,
      completedOn,
      expiresOn: expiresOn ?? expiryOf(completedOn, validMonthsOf(config, course)),
    };
    const seen = known.get(partner.id) ?? new Set((await recordsOf(unit, partner.id)).map(keyOf));
    known.set(partner.id, seen);
    if (seen.has(keyOf(entry))) say(`${entry.person}, ${course}, ${completedOn} stands there twice, or is on record`);
    seen.add(keyOf(entry));
    entries.push(entry);
  }
  return { entries, problems };
}

/** The same person's same course on the same day is one record. */
export function keyOf(entry: Pick<TrainingEntry, 'person' | 'course' | 'completedOn'>): string {
  return `${foldName(entry.person)}|${foldName(entry.course)}|${entry.completedOn}`;
}

/** How days are read that staff write. */
export function deskMention({ config, now }: Pick<Unit, 'config' | 'now'>): MentionContext {
  const { desk } = config;
  return {
    language: languageOf(desk.locale),
    currency: desk.currency,
    locale: desk.locale,
    dateOrder: desk.dateOrder,
    mailDay: dayOf(now, desk.timezone),
    mailInstant: now,
  };
}

/** The partner of that name, or the only one whose name has all of its words; a string says why there is none. */
export function findPartner(written: string, partners: readonly Partner[]): Partner | string {
  const wanted = foldName(written);
  if (wanted === '') return 'the partner is missing';
  const exact = partners.filter(({ name }) => foldName(name) === wanted);
  const fitting = exact.length > 0 ? exact : partners.filter(({ name }) => isPartOf(wanted, foldName(name)));
  const [partner, ...others] = fitting;
  if (partner === undefined) return `there is no partner “${written.slice(0, 80)}”`;
  if (others.length > 0) return `“${written.slice(0, 80)}” fits ${fitting.map(({ name }) => name).join(' and ')}`;
  return partner;
}

function isPartOf(wanted: string, name: string): boolean {
  const words = name.split(' ');
  return wanted.split(' ').every((word) => words.includes(word));
}

function partnerOf(written: string, partners: readonly Partner[], own: Partner | null): Partner | string {
  if (own === null) return findPartner(written, partners);
  if (written === '' || findPartner(written, [own]) === own) return own;
  return `“${written.slice(0, 80)}” is not ${own.name}`;
}

export function courseProblem(config: Config, written: string): string {
  const courses = coursesOf(config);
  const known = courses.length === 0 ? 'desk.yaml names none' : `courses are ${courses.slice(0, 10).join(', ')}`;
  return `${written === '' ? 'the course is missing' : `there is no course “${written.slice(0, 80)}”`}; ${known}`;
}

/** An ISO day, or a day as people write it, with nothing else in the cell. */
function dayIn(text: string, mention: MentionContext): CalendarDay | null {
  const iso = parseCalendarDay(text);
  if (iso !== null || text.length > 40) return iso;
  const [day, ...others] = readDates({ text, start: 0, label: null, paragraph: 0, question: false }, mention);
  if (day?.value == null || others.length > 0 || day.yearAssumed) return null;
  return day.evidence.text.trim().length >= text.trim().length - 1 ? day.value : null;
}
