/** Remediation plan (policy R24): the states of its steps as data, and the plan as staff write it. Pure. */
import type { CalendarDay } from '../values/calendarDay.js';
import type { Machine } from '../values/machine.js';
import { lineOf, type Line } from '../texts/line.js';

export type StepState = 'open' | 'reported' | 'done' | 'dropped';

export const REMEDIATION_STEP: Machine<StepState> = {
  name: 'remediation step',
  initial: 'open',
  states: {
    open: { meaning: 'The partner is to do it by its day, with the partner manager’s help.', open: true },
    reported: { meaning: 'The partner says that it is done; staff are to confirm it.', open: true },
    done: { meaning: 'Staff have confirmed it.', open: false },
    dropped: { meaning: 'A newer plan or a decision about the partner took its place.', open: false },
  },
  transitions: [
    { from: 'open', to: 'reported', by: ['partner'], when: 'the partner says that it is done' },
    { from: 'reported', to: 'open', by: ['staff'], when: 'staff answer `step N not done`' },
    { from: 'open', to: 'done', by: ['staff'], when: 'staff answer `step N done`' },
    { from: 'reported', to: 'done', by: ['staff'], when: 'staff answer `step N done`' },
    { from: 'open', to: 'dropped', by: ['staff', 'desk'], when: 'staff send a new plan, or decide about the partner' },
    {
      from: 'reported',
      to: 'dropped',
      by: ['staff', 'desk'],
      when: 'staff send a new plan, or decide about the partner',
    },
  ],
};

export interface PlannedStep {
  readonly number: number;
  readonly text: string;
  readonly dueOn: CalendarDay;
}

export type ReadPlan = { readonly steps: readonly PlannedStep[] } | { readonly problem: Line };

const MOST_STEPS = 12;
const LONGEST_STEP = 300;
const NUMBERED = /^\s{0,5}(\d{1,2})\s{0,2}[.):]\s{0,3}(?=\S)/;
/** What parts the step from its day: "… by 15 Jan", "… bis 15. Januar", "… (15 Jan)"; the last one counts. */
const BEFORE_DAY =
  /^(.*\S)(?:[\s,;–-]{1,5}(?:by|until|till|before|on|due|bis(?: zum)?|am|jusqu['’]au|pour le|avant le):?\s{1,3}(?:the\s)?|\s{0,3}[(–:,]\s{0,3})(?=\S)/isu;

/** Days that a piece of text names, with where they stand in it; the desk gives the reader of dates. */
export type DayFinder = (
  text: string,
) => readonly { readonly value: CalendarDay | null; readonly start: number; readonly end: number }[];

/**
 * "1. Retrain two people by 15 Jan; 2. Redo the go-live checklist by 1 Feb": steps parted by semicolons, each with exactly one
 * day, which is the last thing that it says. Numbers are given where they are left out. Nothing is guessed: a problem names the
 * step that it is in.
 */
export function readPlan(text: string, today: CalendarDay, daysIn: DayFinder): ReadPlan {
  const pieces = text
    .split(/;|\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return { problem: lineOf('the plan has no step') };
  if (pieces.length > MOST_STEPS)
    return { problem: lineOf('the plan has more than {most} steps', { most: MOST_STEPS }) };
  const steps: PlannedStep[] = [];
  for (const [index, piece] of pieces.entries()) {
    const number = Number(NUMBERED.exec(piece)?.[1] ?? index + 1);
    const step = readStep(number, piece.replace(NUMBERED, ''), today, daysIn);
    if ('problem' in step) return step;
    if (steps.some((other) => other.number === number))
      return { problem: lineOf('there are two steps {number}', { number }) };
    steps.push(step);
  }
  return { steps };
}

/** One step without its number: "Retrain two people by 15 Jan". */
export function readStep(
  number: number,
  text: string,
  today: CalendarDay,
  daysIn: DayFinder,
): PlannedStep | { readonly problem: Line } {
  if (text.length > LONGEST_STEP)
    return { problem: lineOf('step {number} is longer than {most} characters', { number, most: LONGEST_STEP }) };
  const before = BEFORE_DAY.exec(text);
  const what = before?.[1]?.trim() ?? '';
  const tail = text.slice(before?.[0].length ?? 0);
  const [day, ...others] = daysIn(tail);
  if (before === null || day?.value == null || others.length > 0) {
    return { problem: lineOf('step {number} names no single exact day: write “… by 15 Jan”', { number }) };
  }
  if (/[\p{L}\p{N}]/u.test(tail.slice(0, day.start) + tail.slice(day.end))) {
    return { problem: lineOf('the day of step {number} must stand at its end: write “… by 15 Jan”', { number }) };
  }
  if (day.value <= today) return { problem: lineOf('the day of step {number} is not in the future', { number }) };
  if (!/\p{L}/u.test(what)) return { problem: lineOf('step {number} does not say what is to be done', { number }) };
  return { number, text: what, dueOn: day.value };
}
