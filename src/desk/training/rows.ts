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
import { lineOf, type Line } from '../../texts/line.js';
import { loneSentence } from '../../parsers/reply/sentences.js';

export interface TrainingEntry extends TrainingEntryJson {
  readonly partner: Partner;
}

export interface CheckedRows {
  readonly entries: readonly TrainingEntry[];
  readonly problems: readonly Line[];
}

export interface RowRules {
  /** The partner of every row; a partner column may only repeat it. null: each row names its own. */
  readonly partner: Partner | null;
  /** Whose training may be recorded; the reason where it may not. */
  readonly refusal: (partner: Partner) => Line | null;
}

const PERSON = /^\p{L}[\p{L}\p{M}'’. -]{1,199}$/u;
const ADDRESS = /^[^\s@]{1,64}@[^\s@]{3,190}$/u;

export async function checkRows(unit: Unit, rows: readonly TrainingRow[], rules: RowRules): Promise<CheckedRows> {
  const { config, manager } = unit;
  const partners = rules.partner === null ? await manager.find(Partner, { order: { id: 'ASC' } }) : [];
  const known = new Map<number, Set<string>>();
  const entries: TrainingEntry[] = [];
  const problems: Line[] = [];
  const mention = deskMention(unit);
  for (const { line, cells } of rows) {
    const fault = (problem: Line): void => {
      problems.push(lineOf('line {line}: {problem}', { line, problem }));
    };
    const partner = partnerOf(cells.partner, partners, rules.partner);
    if (!('id' in partner)) {
      fault(partner);
      continue;
    }
    const refused = rules.refusal(partner);
    if (refused !== null) fault(refused);
    const course = knownCourse(config, cells.course);
    if (!PERSON.test(cells.person))
      fault(
        cells.person === ''
          ? lineOf('the person is missing')
          : lineOf('“{person}” is no name', { person: cells.person }),
      );
    if (course === null) fault(courseProblem(config, cells.course));
    if (cells.email !== '' && !ADDRESS.test(cells.email))
      fault(lineOf('“{email}” is no mail address', { email: cells.email }));
    const completedOn = dayIn(cells.completed, mention);
    if (completedOn === null) fault(lineOf('“{day}” is no day; write 2026-11-03', { day: cells.completed }));
    else if (completedOn > mention.mailDay)
      fault(lineOf('{day} lies ahead; completed is a day that has been', { day: completedOn }));
    const expiresOn = cells.expires === '' ? null : dayIn(cells.expires, mention);
    if (cells.expires !== '' && expiresOn === null)
      fault(lineOf('“{day}” is no day; write 2028-11-03', { day: cells.expires }));
    if (completedOn !== null && expiresOn !== null && expiresOn <= completedOn)
      fault(lineOf('expires before it is completed'));
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
    if (seen.has(keyOf(entry)))
      fault(
        lineOf('{person}, {course}, {day} stands there twice, or is on record', {
          person: entry.person,
          course,
          day: completedOn,
        }),
      );
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
export function findPartner(written: string, partners: readonly Partner[]): Partner | Line {
  const wanted = foldName(written);
  if (wanted === '') return lineOf('the partner is missing');
  const exact = partners.filter(({ name }) => foldName(name) === wanted);
  const fitting = exact.length > 0 ? exact : partners.filter(({ name }) => isPartOf(wanted, foldName(name)));
  const [partner, ...others] = fitting;
  if (partner === undefined) return lineOf('there is no partner “{written}”', { written: written.slice(0, 80) });
  if (others.length > 0) {
    return lineOf('“{written}” fits several partners: {names}', {
      written: written.slice(0, 80),
      names: fitting.map(({ name }) => name).join(', '),
    });
  }
  return partner;
}

function isPartOf(wanted: string, name: string): boolean {
  const words = name.split(' ');
  return wanted.split(' ').every((word) => words.includes(word));
}

function partnerOf(written: string, partners: readonly Partner[], own: Partner | null): Partner | Line {
  if (own === null) return findPartner(written, partners);
  if (written === '' || findPartner(written, [own]) === own) return own;
  return lineOf('“{written}” is not {own}', { written: written.slice(0, 80), own: own.name });
}

export function courseProblem(config: Config, written: string): Line {
  const courses = coursesOf(config);
  const known =
    courses.length === 0
      ? lineOf('desk.yaml names none')
      : lineOf('courses are {courses}', { courses: courses.slice(0, 10).join(', ') });
  return written === ''
    ? lineOf('the course is missing; {known}', { known })
    : lineOf('there is no course “{written}”; {known}', { written: written.slice(0, 80), known });
}

/** An ISO day, or a day as people write it, with nothing else in the cell. */
function dayIn(text: string, mention: MentionContext): CalendarDay | null {
  const iso = parseCalendarDay(text);
  if (iso !== null || text.length > 40) return iso;
  const [day, ...others] = readDates(loneSentence(text), mention);
  if (day?.value == null || others.length > 0 || day.yearAssumed) return null;
  return day.evidence.text.trim().length >= text.trim().length - 1 ? day.value : null;
}
