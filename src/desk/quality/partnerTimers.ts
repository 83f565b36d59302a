/** The clocks about a partner's compliance and remediation plan (policy R23, R24). */
import { Partner, type RemediationStep, type Timer } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { addBusinessDays, businessDayFrom } from '../../scheduler/businessDays.js';
import { dayOf, type CalendarDay } from '../../values/calendarDay.js';
import { closedUntil, deskOffice, officeOf, setAlarm } from '../clocks.js';
import { managerOf } from '../dossier.js';
import type { TimerHandler } from '../timerHandler.js';
import type { Unit } from '../unit.js';
import { REVIEW } from './breaches.js';
import { TELL, tellSteps } from './compliance.js';
import { managementOf } from './people.js';
import {
  openSteps,
  partnerSubject,
  PLAN_CONFIRM,
  PLAN_DAY,
  PLAN_LATE,
  PLAN_MISSING,
  PLAN_TELL,
  tellPlan,
} from './plan.js';
import { queuePlanLetter, queuePlanNews } from './planLetters.js';
import { escalateProposal, review, UNANSWERED } from './proposals.js';

type Fire = (unit: Unit, partner: Partner, timer: Timer) => Promise<void>;

const TO_STAFF = new Map<string, Fire>([
  [REVIEW, review],
  [UNANSWERED, escalateProposal],
  [
    PLAN_MISSING,
    async (unit, partner, timer) => {
      if (partner.certification === 'certified' || (await openSteps(unit, partner.id)).length > 0) return;
      await queuePlanNews(unit, partner, 'plan-missing', dueDay(unit, timer), [managerOf(unit.config, partner)], []);
    },
  ],
  [
    PLAN_CONFIRM,
    async (unit, partner, timer) => {
      const reported = (await openSteps(unit, partner.id)).filter(({ state }) => state === 'reported');
      if (reported.length === 0) return;
      const to = [managerOf(unit.config, partner), ...managementOf(unit.config)];
      await queuePlanNews(unit, partner, 'step-unconfirmed', dueDay(unit, timer), to, reported);
    },
  ],
  [PLAN_LATE, tellOfLateSteps],
]);

const TO_PARTNER = new Map<string, Fire>([
  [TELL, tellSteps],
  [PLAN_TELL, tellPlan],
  [PLAN_DAY, remindOfSteps],
]);

export const partnerTimers: TimerHandler = {
  kinds: [...TO_STAFF.keys(), ...TO_PARTNER.keys()],
  async fire(unit, timer) {
    const partner = await unit.manager.findOneByOrFail(Partner, { id: timer.subjectId });
    const toPartner = TO_PARTNER.get(timer.kind);
    const office = toPartner === undefined ? deskOffice(unit.services) : officeOf(partner, unit.services);
    const open = closedUntil(unit, office);
    if (open !== null) return open;
    const fire = toPartner ?? TO_STAFF.get(timer.kind);
    if (fire === undefined) throw new DeskError('internal', `${timer.kind} is no timer of a partner`);
    await fire(unit, partner, timer);
    return null;
  },
};

/** Reminds the partner of steps that are due soon or today, and has the manager told of those that are late; each once. */
async function remindOfSteps(unit: Unit, partner: Partner): Promise<void> {
  const office = officeOf(partner, unit.services);
  const today = dayOf(unit.now, office.timezone);
  const ahead = addBusinessDays(today, unit.config.quality.planRemindBeforeDays, office.calendar);
  for (const { due, of, steps } of await openByDay(unit, partner)) {
    if (due === today) await queuePlanLetter(unit, partner, 'due', of, steps);
    else if (due > today && due <= ahead) await queuePlanLetter(unit, partner, 'soon', of, steps);
  }
  await tellOfLateSteps(unit, partner);
}

/** Tells the manager of steps whose day has passed, each once; when the manager's office opens, where only the partner's is open. */
async function tellOfLateSteps(unit: Unit, partner: Partner): Promise<void> {
  const today = dayOf(unit.now, partner.timezone);
  const late = (await openByDay(unit, partner)).filter(({ due }) => due < today);
  if (late.length === 0) return;
  const open = closedUntil(unit, deskOffice(unit.services));
  if (open !== null) return setAlarm(unit, { kind: PLAN_LATE, about: partnerSubject(partner.id), dueAt: open });
  for (const { of, steps } of late) {
    await queuePlanNews(unit, partner, 'step-late', of, [managerOf(unit.config, partner)], steps);
  }
}

interface StepsOfDay {
  /** The business day on which they are due: a day on which nobody works is over when the next business day is. */
  readonly due: CalendarDay;
  /** Tells letters about them apart from those about other steps. */
  readonly of: string;
  readonly steps: readonly RemediationStep[];
}

/** The steps that the partner has not reported, by the day that the plan names. */
async function openByDay(unit: Unit, partner: Partner): Promise<StepsOfDay[]> {
  const { calendar } = officeOf(partner, unit.services);
  const days = new Map<CalendarDay, RemediationStep[]>();
  for (const step of await openSteps(unit, partner.id)) {
    if (step.state === 'open') days.set(step.dueOn, [...(days.get(step.dueOn) ?? []), step]);
  }
  return [...days].map(([dueOn, steps]) => ({
    due: businessDayFrom(dueOn, calendar),
    of: `${dueOn}:${steps.map(({ id }) => id).join('-')}`,
    steps,
  }));
}

const dueDay = (unit: Unit, timer: Timer): string => dayOf(timer.dueAt, unit.config.desk.timezone);
