/** Remediation plans (policy R24): written by staff, worked through by the partner, confirmed by staff step by step. */
import { In } from 'typeorm';
import { RemediationStep, type Partner } from '../../entities/index.js';
import type { Subject } from '../../entities/subject.js';
import { DeskError } from '../../errors.js';
import { REMEDIATION_STEP, type PlannedStep, type StepState } from '../../referrals/remediation.js';
import { addBusinessDays, businessDayFrom } from '../../scheduler/businessDays.js';
import { dayOf, instantAt, type CalendarDay } from '../../values/calendarDay.js';
import { mayStep, type MovedBy } from '../../values/machine.js';
import { clearClocks, closedUntil, officeOf, setAlarm, setClock } from '../clocks.js';
import { audit, type Unit } from '../unit.js';
import { queuePlanLetter } from './planLetters.js';
import { proposeRestoring } from './proposals.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

/** Timers about a partner's plan: none yet, to be told, a day of it, news of late steps, a step to be confirmed. */
export const PLAN_MISSING = 'plan-missing';
export const PLAN_TELL = 'plan-tell';
export const PLAN_DAY = 'plan-day';
export const PLAN_LATE = 'plan-late';
export const PLAN_CONFIRM = 'plan-confirm';

export const partnerSubject = (id: number): Subject => ({ kind: 'partner', id });

/** Steps that somebody still owes something for, by number. */
export function openSteps({ manager }: Unit, partnerId: number): Promise<RemediationStep[]> {
  return manager.find(RemediationStep, {
    where: { partnerId, state: In(['open', 'reported']) },
    order: { number: 'ASC' },
  });
}

/** A new plan; the open steps of an earlier one are dropped. Throws DeskError not-allowed for a certified partner. */
export async function writePlan(unit: Unit, partner: Partner, steps: readonly PlannedStep[], by: string) {
  requireRemediation(partner);
  await dropPlan(unit, partner.id, by);
  for (const step of steps) await addStep(unit, partner, step, by);
  await audit(unit, { action: 'plan-written', details: { partner: partner.id, by, steps } });
  return planned(unit, partner, say(unit, 'the plan has {count} steps', { count: steps.length }));
}

/** One step more, or another text or day for one that is open. */
export async function writeStep(unit: Unit, partner: Partner, step: PlannedStep, by: string) {
  requireRemediation(partner);
  const known = (await openSteps(unit, partner.id)).find(({ number }) => number === step.number);
  if (known !== undefined) await moveStep(unit, known, 'dropped', 'staff');
  await addStep(unit, partner, step, by);
  await audit(unit, { action: 'plan-written', details: { partner: partner.id, by, steps: [step] } });
  return planned(
    unit,
    partner,
    say(unit, known === undefined ? 'step {number} is added' : 'step {number} is changed', { number: step.number }),
  );
}

async function planned(unit: Unit, partner: Partner, what: string): Promise<string[]> {
  await clearClocks(unit, partnerSubject(partner.id), [PLAN_MISSING]);
  await setPlanClocks(unit, partner);
  await tellPlan(unit, partner);
  return [
    say(unit, '{partner}: {what}; the partner is told, and reminded of each day', { partner: partner.name, what }),
  ];
}

async function addStep({ manager, now }: Unit, partner: Partner, step: PlannedStep, by: string): Promise<void> {
  await manager.insert(RemediationStep, {
    partnerId: partner.id,
    ...step,
    state: REMEDIATION_STEP.initial,
    plannedBy: by,
    reportedAt: null,
    doneBy: null,
    doneAt: null,
    createdAt: now,
  });
}

function requireRemediation(partner: Partner): void {
  if (partner.certification !== 'certified') return;
  throw new DeskError(
    'not-allowed',
    lineOf('{partner} is certified and needs no remediation plan', { partner: partner.name }),
    {
      wayOut: lineOf('Begin remediation first: remediate {partner}: REASON', { partner: partner.name }),
    },
  );
}

/** The open steps are dropped; how many they were. */
export async function dropPlan(unit: Unit, partnerId: number, by: string): Promise<number> {
  const steps = await openSteps(unit, partnerId);
  for (const step of steps) await moveStep(unit, step, 'dropped', 'staff', {}, by);
  await clearClocks(unit, partnerSubject(partnerId), [PLAN_DAY, PLAN_LATE, PLAN_TELL, PLAN_CONFIRM]);
  return steps.length;
}

/** In the partner's office hours. */
export async function tellPlan(unit: Unit, partner: Partner): Promise<void> {
  const open = closedUntil(unit, officeOf(partner, unit.services));
  if (open !== null) {
    await setAlarm(unit, { kind: PLAN_TELL, about: partnerSubject(partner.id), dueAt: open });
    return;
  }
  const steps = await openSteps(unit, partner.id);
  const newest = Math.max(...steps.map(({ id }) => id));
  if (steps.length > 0) await queuePlanLetter(unit, partner, 'plan', `${unit.now}:${newest}`, steps);
}

/** Before the day of each step, on it, and after it. */
async function setPlanClocks(unit: Unit, partner: Partner): Promise<void> {
  const office = officeOf(partner, unit.services);
  const about = partnerSubject(partner.id);
  const today = dayOf(unit.now, office.timezone);
  const before = -unit.config.quality.planRemindBeforeDays;
  const days = new Set<CalendarDay>();
  for (const { dueOn } of await openSteps(unit, partner.id)) {
    const due = businessDayFrom(dueOn, office.calendar);
    for (const n of [before, 0, 1]) days.add(addBusinessDays(due, n, office.calendar));
  }
  await clearClocks(unit, about, [PLAN_DAY]);
  for (const day of days) {
    if (day <= today) continue;
    await setAlarm(unit, { kind: PLAN_DAY, about, dueAt: instantAt(day, office.from, office.timezone) });
  }
}

/** The partner says that steps are done: staff are to confirm them. Steps that are reported already stay so. */
export async function reportSteps(unit: Unit, partner: Partner, steps: readonly RemediationStep[]): Promise<void> {
  if (steps.length === 0) return;
  for (const step of steps) {
    if (step.state === 'open') await moveStep(unit, step, 'reported', 'partner', { reportedAt: unit.now });
  }
  const { proposalDays } = unit.config.quality;
  const about = partnerSubject(partner.id);
  await setClock(unit, { kind: PLAN_CONFIRM, about, businessDays: proposalDays, partner: null });
}

/** Staff confirm a step; when none is left, the desk proposes to restore the partner. Throws DeskError not-found. */
export async function confirmStep(unit: Unit, partner: Partner, number: number, by: string): Promise<string[]> {
  const step = await stepOf(unit, partner, number);
  await moveStep(unit, step, 'done', 'staff', { doneBy: by, doneAt: unit.now }, by);
  const left = await openSteps(unit, partner.id);
  if (!left.some(({ state }) => state === 'reported')) {
    await clearClocks(unit, partnerSubject(partner.id), [PLAN_CONFIRM]);
  }
  if (left.length > 0)
    return [
      say(unit, 'Step {number} is done; open: {left}', { number, left: left.map((other) => other.number).join(', ') }),
    ];
  await clearClocks(unit, partnerSubject(partner.id), [PLAN_DAY, PLAN_LATE]);
  await proposeRestoring(unit, partner);
  return [
    say(unit, 'Step {number} is done, and with it the plan. Answer `restore` to certify {partner} again.', {
      number,
      partner: partner.name,
    }),
  ];
}

/** Staff find that a reported step is not done. Throws DeskError not-found or not-allowed. */
export async function refuseStep(unit: Unit, partner: Partner, number: number, by: string): Promise<string[]> {
  const step = await stepOf(unit, partner, number);
  if (step.state !== 'reported')
    throw new DeskError('not-allowed', lineOf('step {number} has not been reported as done', { number }));
  await moveStep(unit, step, 'open', 'staff', { reportedAt: null }, by);
  await queuePlanLetter(unit, partner, 'not-done', `${step.id}:${unit.now}`, [step]);
  return [say(unit, 'Step {number} is open again; {partner} is told', { number, partner: partner.name })];
}

async function stepOf(unit: Unit, partner: Partner, number: number): Promise<RemediationStep> {
  const open = await openSteps(unit, partner.id);
  const step = open.find((candidate) => candidate.number === number);
  if (step === undefined) {
    const numbers = open.map((candidate) => candidate.number).join(', ');
    throw new DeskError(
      'not-found',
      lineOf('the plan of {partner} has no open step {number}', { partner: partner.name, number }),
      {
        wayOut: numbers === '' ? lineOf('No step is open.') : lineOf('Open steps: {numbers}.', { numbers }),
      },
    );
  }
  return step;
}

async function moveStep(
  unit: Unit,
  step: RemediationStep,
  to: StepState,
  by: MovedBy,
  change: Partial<RemediationStep> = {},
  who: string | null = null,
): Promise<void> {
  const from = step.state;
  if (!mayStep(REMEDIATION_STEP, from, to, by)) {
    throw new DeskError(
      'not-allowed',
      lineOf('step {number} is {from} and cannot become {to}', { number: step.number, from, to }),
    );
  }
  Object.assign(step, change, { state: to });
  await unit.manager.update(RemediationStep, { id: step.id }, { ...change, state: to });
  const details = { partner: step.partnerId, step: step.number, from, to, by: who ?? by };
  await audit(unit, { action: 'plan-step-moved', reason: to, details });
}
