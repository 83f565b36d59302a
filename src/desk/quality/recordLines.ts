import { formatDay } from '../../values/calendarDay.js';
import type { Unit } from '../unit.js';
import { partnerRecord } from './record.js';

const MOST_BREACHES = 20;

/** A partner's record for people, a line each. Throws DeskError not-found. */
export async function recordLines(unit: Unit, partnerId: number): Promise<string[]> {
  const record = await partnerRecord(unit, partnerId);
  const { locale } = unit.config.desk;
  const { offers, checks, complaints, breaches, plan } = record;
  const since = record.since === null ? '' : ` since ${formatDay(record.since, locale, 'long')}`;
  const proposed = record.proposed === null ? '' : `; proposed: ${record.proposed}`;
  return [
    `${record.name}: ${record.state}${since}${proposed}`,
    `Referrals: ${offers.all} (${offers.open} open, ${offers.won} won, ${offers.lost} not won), jobs: ${record.jobs}`,
    `Breaches that count: ${breaches.length}, ${record.points} points; no answer in time: ${record.answerBreaches}`,
    ...breaches
      .slice(-MOST_BREACHES)
      .map(
        ({ id, notedOn, points, details }) => `  ${id} (${formatDay(notedOn, locale, 'short')}, ${points}): ${details}`,
      ),
    `Spot checks: ${checks.all} (${checks.open} open, ${checks.deviations} with a deviation)`,
    `Complaints and enquiries: ${complaints.all} (${complaints.open} open)`,
    `People with valid training: ${record.trained}`,
    ...plan.map(
      ({ number, text, dueOn, state }) =>
        `Plan, step ${number}: ${text} by ${formatDay(dueOn, locale, 'long')}${state === 'reported' ? ' (reported as done)' : ''}`,
    ),
  ];
}
