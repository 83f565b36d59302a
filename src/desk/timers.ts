/** The clocks of an offer (policy R6, R12, R16). */
import { LessThanOrEqual } from 'typeorm';
import { Partner, Timer } from '../entities/index.js';
import type { Subject } from '../entities/subject.js';
import type { Config } from '../config/schema.js';
import { TIMER_KINDS, type Periods, type TimerKind } from '../referrals/types.js';
import { clearClocks, setClock } from './clocks.js';
import type { Dossier } from './dossier.js';
import type { Unit } from './unit.js';

/** Further away than this an absence moves no clock: the manager should know instead. */
export const LONGEST_ABSENCE_DAYS = 60;

const offerSubject = (id: number): Subject => ({ kind: 'offer', id });

/** Clocks of an offer that ask the partner something at short intervals. */
export const OFFER_QUESTIONS: readonly TimerKind[] = ['question', 'at-risk', 'status', 'unanswered'];

/** Sets a timer of the offer; see setClock. While staff hold its reminders, it is held from the beginning. */
export async function setTimer(unit: Unit, dossier: Dossier, kind: TimerKind, businessDays: number): Promise<void> {
  const { offer, partner } = dossier;
  const about = offerSubject(offer.id);
  // A deputy is there: the absence of the contact moves no clock of theirs.
  const answering = offer.deputyFor === null ? partner : Object.assign(new Partner(), partner, { awayUntil: null });
  await setClock(unit, { kind, about, businessDays, partner: answering, offerId: offer.id });
  if (offer.remindersHeldAt !== null) {
    const running = { subject: about.kind, subjectId: about.id, kind, state: 'pending' as const };
    await unit.manager.update(Timer, running, { state: 'held' });
  }
}

/** Clears the clocks of an answer or of news; what else runs about the offer or its jobs goes on. */
export function clearTimers(unit: Unit, offerId: number): Promise<void> {
  return clearClocks(unit, offerSubject(offerId), TIMER_KINDS);
}

/** Kinds of the offer's other timers that are due as well. */
export async function alsoDue(unit: Unit, timer: Timer): Promise<TimerKind[]> {
  const others = await unit.manager.findBy(Timer, {
    subject: timer.subject,
    subjectId: timer.subjectId,
    state: 'pending',
    dueAt: LessThanOrEqual(unit.now),
  });
  return others.flatMap(({ id, kind }) => (id !== timer.id && isTimerKind(kind) ? [kind] : []));
}

/** Whether a timer is one of the offer's own. */
export function isTimerKind(kind: string): kind is TimerKind {
  return (TIMER_KINDS as readonly string[]).includes(kind);
}

export function periodsOf({ reminders }: Config): Periods {
  return reminders;
}
