/**
 * Policy of trained teams and agreed scope (policy R8, R15): who of a team has valid training on a day, which notices of
 * expiry are due, and the states of what is kept. No clock, no database.
 */
import { addDays, addMonths, type CalendarDay } from '../values/calendarDay.js';
import type { Machine } from '../values/machine.js';

export type ScopeState = 'unknown' | 'not-yet' | 'attached' | 'agreed';
export type TeamState = 'unknown' | 'not-needed' | 'trained' | 'untrained' | 'excused';
export type JobCheckState = 'noted' | 'planned' | 'asked' | 'with-manager' | 'settled' | 'cancelled';
export type TrainingListState = 'waiting' | 'recorded' | 'rejected';

/** The questions of a job: who does the work, is the scope agreed. */
export const JOB_CHECK: Machine<JobCheckState> = {
  name: 'job check',
  initial: 'noted',
  states: {
    noted: {
      meaning: 'No job is on record yet; what the partner says of team and scope is noted.',
      open: true,
    },
    planned: { meaning: 'The partner will be asked for what he has not said.', open: true },
    asked: { meaning: 'The partner was asked and has not said all of it.', open: true },
    'with-manager': {
      meaning: 'The partner did not answer, or not so that it can be read; the manager settles it.',
      open: true,
    },
    settled: { meaning: 'Who does the work and the scope are known.', open: false },
    cancelled: { meaning: 'The job was taken back.', open: false },
  },
  transitions: [
    { from: 'noted', to: 'planned', by: ['desk'], when: 'the job is recorded' },
    { from: 'planned', to: 'asked', by: ['desk'], when: 'the question goes out' },
    { from: 'planned', to: 'settled', by: ['partner', 'staff', 'desk'], when: 'all of it is known without asking' },
    { from: 'planned', to: 'with-manager', by: ['partner'], when: 'an answer cannot be read' },
    { from: 'asked', to: 'settled', by: ['partner', 'staff', 'desk'], when: 'all of it is known' },
    { from: 'asked', to: 'with-manager', by: ['desk', 'partner'], when: 'no answer comes, or one that cannot be read' },
    { from: 'with-manager', to: 'settled', by: ['partner', 'staff', 'desk'], when: 'all of it is known' },
    { from: 'settled', to: 'asked', by: ['desk'], when: 'a scope that was not agreed yet is asked for again' },
    { from: 'noted', to: 'cancelled', by: ['desk'], when: 'the offer is closed' },
    { from: 'planned', to: 'cancelled', by: ['desk'], when: 'the job is cancelled' },
    { from: 'asked', to: 'cancelled', by: ['desk'], when: 'the job is cancelled' },
    { from: 'with-manager', to: 'cancelled', by: ['desk'], when: 'the job is cancelled' },
    { from: 'settled', to: 'cancelled', by: ['desk'], when: 'the job is cancelled' },
  ],
};

/** A list of training that a partner mailed in. */
export const TRAINING_LIST: Machine<TrainingListState> = {
  name: 'training list',
  initial: 'waiting',
  states: {
    waiting: { meaning: 'The manager has been shown it and has not answered.', open: true },
    recorded: { meaning: 'The manager has said ok; its records count.', open: false },
    rejected: { meaning: 'The manager has rejected it.', open: false },
  },
  transitions: [
    { from: 'waiting', to: 'recorded', by: ['staff'], when: 'the manager answers ok' },
    { from: 'waiting', to: 'rejected', by: ['staff'], when: 'the manager answers reject' },
  ],
};

export interface Training {
  readonly person: string;
  readonly course: string;
  readonly completedOn: CalendarDay;
  /** The last day on which it counts; null: for good. */
  readonly expiresOn: CalendarDay | null;
}

/** Counts from the day of completion up to and with the day of expiry. */
export function isValidOn(training: Training, day: CalendarDay): boolean {
  return training.completedOn <= day && (training.expiresOn === null || day <= training.expiresOn);
}

/** The last day on which a course counts that is valid for so many months; null: for good. */
export function expiryOf(completedOn: CalendarDay, validMonths: number | null): CalendarDay | null {
  return validMonths === null ? null : addMonths(completedOn, validMonths);
}

/** Course names are compared without regard to case and blanks. */
export function isSameName(a: string, b: string): boolean {
  return foldName(a) === foldName(b);
}

/** Letters and digits in lower case without diacritics, words parted by one blank. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export type Standing = 'trained' | 'expired' | 'too-late' | 'unknown' | 'ambiguous';

export interface MemberCheck {
  /** As the partner names the person. */
  readonly name: string;
  readonly standing: Standing;
  /** Whose records these are; null where nobody or more than one person has the name. */
  readonly person: string | null;
  /** Of an expired one, the last day; of one completed after the start, the day of completion. */
  readonly day: CalendarDay | null;
}

/**
 * Whether each person of the team has valid training in the course on the day that the work starts (policy R15). A first or
 * last name alone stands for a person where only one of the partner's trained people has it.
 */
export function checkTeam(
  team: readonly string[],
  trainings: readonly Training[],
  course: string,
  startDay: CalendarDay,
): MemberCheck[] {
  const ofCourse = trainings.filter((training) => isSameName(training.course, course));
  return team.map((name) => checkMember(name, trainings, ofCourse, startDay));
}

function checkMember(
  name: string,
  all: readonly Training[],
  ofCourse: readonly Training[],
  startDay: CalendarDay,
): MemberCheck {
  const people = peopleNamed(name, all);
  const [person = null, ...others] = people;
  if (person === null) return { name, standing: 'unknown', person: null, day: null };
  if (others.length > 0) return { name, standing: 'ambiguous', person: null, day: null };
  const own = ofCourse.filter((training) => isSameName(training.person, person));
  if (own.some((training) => isValidOn(training, startDay))) return { name, standing: 'trained', person, day: null };
  const expired = own
    .filter(({ completedOn }) => completedOn <= startDay)
    .map(({ expiresOn }) => expiresOn ?? startDay);
  const [last] = expired.sort().reverse();
  if (last !== undefined) return { name, standing: 'expired', person, day: last };
  const [later] = own.map(({ completedOn }) => completedOn).sort();
  return later === undefined
    ? { name, standing: 'unknown', person, day: null }
    : { name, standing: 'too-late', person, day: later };
}

/** People of the records whom the name can mean: the same name, else all whose name has its words. */
function peopleNamed(name: string, trainings: readonly Training[]): string[] {
  const people = [...new Map(trainings.map(({ person }) => [foldName(person), person])).entries()];
  const wanted = foldName(name);
  const exact = people.filter(([folded]) => folded === wanted);
  if (exact.length > 0) return exact.map(([, person]) => person);
  const words = wanted.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  return people
    .filter(([folded]) => {
      const own = folded.split(' ');
      return words.every((word) => own.includes(word));
    })
    .map(([, person]) => person);
}

/** What a team check comes to. */
export function teamStateOf(checks: readonly MemberCheck[]): 'unknown' | 'trained' | 'untrained' {
  if (checks.length === 0) return 'unknown';
  return checks.every(({ standing }) => standing === 'trained') ? 'trained' : 'untrained';
}

export interface Expiring extends Training {
  readonly id: number;
  /** The shortest notice given so far, days ahead; 0: told that it has expired; null: none. */
  readonly noticeDays: number | null;
}

/** Of each person and course the record that counts longest; an older one needs no notice. */
export function currentOf<T extends Training>(trainings: readonly T[]): T[] {
  const current = new Map<string, T>();
  for (const training of trainings) {
    const key = `${foldName(training.person)}|${foldName(training.course)}`;
    const known = current.get(key);
    if (known === undefined || isLonger(training, known)) current.set(key, training);
  }
  return [...current.values()];
}

function isLonger(a: Training, b: Training): boolean {
  if (b.expiresOn === null) return false;
  return a.expiresOn === null || a.expiresOn > b.expiresOn;
}

export interface ExpiryNotices<T> {
  /** For the partner, with the step that has come. */
  readonly expiring: readonly { readonly training: T; readonly noticeDays: number }[];
  /** For the manager: they no longer count. */
  readonly expired: readonly T[];
}

/** What comes within so many days of a notice goes into the same mail. */
const TOGETHER_DAYS = 7;

/** The notices that are due today; `steps` are days ahead ("60, 14"). */
export function noticesDue<T extends Expiring>(
  trainings: readonly T[],
  today: CalendarDay,
  steps: readonly number[],
): ExpiryNotices<T> {
  const current = currentOf(trainings);
  const expired = current.filter(
    ({ expiresOn, noticeDays }) => expiresOn !== null && expiresOn < today && noticeDays !== 0,
  );
  const running = current.filter(({ expiresOn }) => expiresOn !== null && expiresOn >= today);
  const dueBy = (day: CalendarDay) => running.flatMap((training) => stepDue(training, day, steps));
  return { expiring: dueBy(today).length === 0 ? [] : dueBy(addDays(today, TOGETHER_DAYS)), expired };
}

function stepDue<T extends Expiring>(training: T, day: CalendarDay, steps: readonly number[]) {
  const { expiresOn, noticeDays } = training;
  if (expiresOn === null) return [];
  const [step] = steps.filter((days) => addDays(expiresOn, -days) <= day).sort((a, b) => a - b);
  return step !== undefined && (noticeDays === null || step < noticeDays) ? [{ training, noticeDays: step }] : [];
}

/** The first day on which a notice will be due; null where none is to come. */
export function nextNoticeDay(trainings: readonly Expiring[], steps: readonly number[]): CalendarDay | null {
  const days = currentOf(trainings).flatMap(({ expiresOn, noticeDays }) => {
    if (expiresOn === null || noticeDays === 0) return [];
    const open = steps.filter((step) => noticeDays === null || step < noticeDays);
    return [...open.map((step) => addDays(expiresOn, -step)), addDays(expiresOn, 1)];
  });
  return days.sort()[0] ?? null;
}
