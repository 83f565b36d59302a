import { formatDay } from '../../values/calendarDay.js';
import type { Unit } from '../unit.js';
import { partnerRecord } from './record.js';
import { say } from '../say.js';
import { lineOf } from '../../texts/line.js';

const MOST_BREACHES = 20;

/** A partner's record for people, a line each. Throws DeskError not-found. */
export async function recordLines(unit: Unit, partnerId: number): Promise<string[]> {
  const record = await partnerRecord(unit, partnerId);
  const { locale } = unit.config.desk;
  const { offers, checks, complaints, breaches, plan } = record;
  const since =
    record.since === null ? '' : say(unit, ' since {day}', { day: formatDay(record.since, locale, 'long') });
  const proposed = record.proposed === null ? '' : say(unit, '; proposed: {state}', { state: lineOf(record.proposed) });
  return [
    say(unit, '{partner}: {state}{since}{proposed}', {
      partner: record.name,
      state: lineOf(record.state),
      since,
      proposed,
    }),
    say(unit, 'Referrals: {all} ({open} open, {won} won, {lost} not won), jobs: {jobs}', {
      all: offers.all,
      open: offers.open,
      won: offers.won,
      lost: offers.lost,
      jobs: record.jobs,
    }),
    say(unit, 'Breaches that count: {count}, {points} points; no answer in time: {answerBreaches}', {
      count: breaches.length,
      points: record.points,
      answerBreaches: record.answerBreaches,
    }),
    ...breaches
      .slice(-MOST_BREACHES)
      .map(
        ({ id, notedOn, points, details }) => `  ${id} (${formatDay(notedOn, locale, 'short')}, ${points}): ${details}`,
      ),
    say(unit, 'Spot checks: {all} ({open} open, {deviations} with a deviation)', {
      all: checks.all,
      open: checks.open,
      deviations: checks.deviations,
    }),
    say(unit, 'Complaints and enquiries: {all} ({open} open)', { all: complaints.all, open: complaints.open }),
    say(unit, 'People with valid training: {trained}', { trained: record.trained }),
    ...plan.map(({ number, text, dueOn, state }) =>
      say(unit, 'Plan, step {number}: {text} by {day}{reported}', {
        number,
        text,
        day: formatDay(dueOn, locale, 'long'),
        reported: state === 'reported' ? say(unit, ' (reported as done)') : '',
      }),
    ),
  ];
}
