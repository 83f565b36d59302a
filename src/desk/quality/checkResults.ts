/** What staff say of a spot check, by mail, command or console (policy R22). Each returns what was done, a line each. */
import { SpotCheck } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { isCheckOpen, type CheckHeading } from '../../referrals/spotCheck.js';
import { addBusinessDays } from '../../scheduler/businessDays.js';
import { dayOf, formatDay, instantAt, type CalendarDay } from '../../values/calendarDay.js';
import { clearClocks, hasClock, officeOf, setAlarm, setClock } from '../clocks.js';
import { audit, type Unit } from '../unit.js';
import { noteBreach } from './breaches.js';
import { queueDeviationLetter } from './checkLetters.js';
import { checkSubject, jobRef, type LoadedCheck } from './checkRecord.js';
import { moveCheck } from './checks.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

/** The kinds of its clocks that wait for the partner to mend a deviation. */
const DUE_CLOCKS = ['deviation-soon', 'deviation-late'] as const;
const ANSWER_CLOCKS = ['deviation-acknowledge', 'deviation-unacknowledged'] as const;

export async function passCheck(unit: Unit, loaded: LoadedCheck, by: string, remark: string | null) {
  const { check } = loaded;
  await moveCheck(unit, check, 'passed', 'staff', { ...checked(unit, by), remark, ...closed(unit, by) }, { by });
  return [say(unit, 'Spot check of {job}: passed', { job: jobRef(check.jobId) })];
}

/** A small deviation: for the record; the partner is not written to. */
export async function noteMinor(unit: Unit, loaded: LoadedCheck, by: string, heading: CheckHeading, text: string) {
  const { check } = loaded;
  const findings = [...check.findings, { heading, significance: 'minor', text } as const];
  if (check.state === 'planned') {
    await moveCheck(
      unit,
      check,
      'minor',
      'staff',
      { ...checked(unit, by), findings, ...closed(unit, by) },
      { by, text },
    );
  } else if (check.state === 'minor' || isCheckOpen(check.state)) {
    await keep(unit, check, { findings }, { by, text });
  } else throw over(check);
  return [
    say(unit, 'Spot check of {job}: a minor deviation is on record; the partner is not written to', {
      job: jobRef(check.jobId),
    }),
  ];
}

/**
 * A significant deviation: a breach, and the partner is told of it in its office hours, of all that is noted until then in one
 * mail. Without a day of its own it is due after the configured business days.
 */
export async function noteDeviation(unit: Unit, loaded: LoadedCheck, by: string, heading: CheckHeading, text: string) {
  const { check, dossier } = loaded;
  const { partner, referral } = dossier;
  const findings = [...check.findings, { heading, significance: 'significant', text } as const];
  if (check.state === 'planned' || check.state === 'minor') {
    const calendar = unit.services.calendarFor(partner.holidays);
    const dueOn =
      check.dueOn ?? addBusinessDays(dayOf(unit.now, partner.timezone), unit.config.quality.checks.mendDays, calendar);
    const change = { ...checked(unit, by), findings, dueOn, closedBy: null, closedAt: null };
    await moveCheck(unit, check, 'deviation', 'staff', change, { by, heading, text, dueOn });
    await clearClocks(unit, checkSubject(check.id), ['check-result', 'check-management']);
  } else if (isCheckOpen(check.state)) {
    await keep(unit, check, { findings }, { by, heading, text });
    if (check.toldAt !== null) await queueDeviationLetter(unit, loaded, 'changed', stamp(unit, check));
  } else throw over(check);
  await noteBreach(unit, {
    key: `spot-check:${check.id}:deviation`,
    kind: 'deviation',
    partnerId: partner.id,
    offerId: check.offerId,
    details: say(unit, '{ref}, {job}: significant deviation in a spot check: {text}', {
      ref: referral.ref,
      job: jobRef(check.jobId),
      text: text.slice(0, 200),
    }),
  });
  await tellSoon(unit, check);
  return [
    say(unit, 'Spot check of {job}: deviation noted; {partner} is told and asked to mend it by {day}', {
      job: jobRef(check.jobId),
      partner: partner.name,
      day: shown(unit, check),
    }),
  ];
}

/** Until when it is to be mended; before the deviation it is kept for it. The partner hears of a day that changes. */
export async function setDueDay(unit: Unit, loaded: LoadedCheck, by: string, dueOn: CalendarDay) {
  const { check } = loaded;
  if (!isCheckOpen(check.state)) throw over(check);
  if (dueOn <= dayOf(unit.now, loaded.dossier.partner.timezone)) {
    throw new DeskError(
      'input-invalid',
      lineOf('{day} is not in the future', { day: formatDay(dueOn, unit.config.desk.locale) }),
    );
  }
  await keep(unit, check, { dueOn }, { by, dueOn });
  if (check.state === 'overdue') await moveCheck(unit, check, 'acknowledged', 'staff', {}, { by });
  if (check.toldAt !== null) {
    await queueDeviationLetter(unit, loaded, 'changed', stamp(unit, check));
    await setDueClocks(unit, loaded);
  }
  const { partner } = loaded.dossier;
  return [
    check.state === 'planned'
      ? say(unit, 'A deviation would be due on {day}', { day: shown(unit, check) })
      : say(unit, 'To be mended by {day}{told}', {
          day: shown(unit, check),
          told: check.toldAt === null ? '' : say(unit, '; {partner} is told', { partner: partner.name }),
        }),
  ];
}

export async function closeMended(unit: Unit, loaded: LoadedCheck, by: string) {
  const { check, dossier } = loaded;
  await moveCheck(unit, check, 'mended', 'staff', closed(unit, by), { by });
  if (check.toldAt !== null) await queueDeviationLetter(unit, loaded, 'mended', 'closed');
  const told = check.toldAt === null ? '' : say(unit, '; {partner} is told', { partner: dossier.partner.name });
  return [say(unit, 'Spot check of {job}: mended and closed{told}', { job: jobRef(check.jobId), told })];
}

/** The partner says that it is mended, staff find that it is not. */
export async function refuseMended(unit: Unit, loaded: LoadedCheck, by: string, why: string) {
  const { check, dossier } = loaded;
  const change = { reportedAt: null };
  await moveCheck(unit, check, 'acknowledged', 'staff', change, { by, why });
  await clearClocks(unit, checkSubject(check.id), ['check-result', 'check-management']);
  await queueDeviationLetter(unit, loaded, 'not-mended', stamp(unit, check), why);
  await setDueClocks(unit, loaded);
  return [
    say(unit, '{partner} is told that it is not mended yet; due {day}', {
      partner: dossier.partner.name,
      day: shown(unit, check),
    }),
  ];
}

/** The check is not carried out, or its deviation taken back; a breach from it no longer counts when staff excuse it. */
export async function dropCheck(unit: Unit, loaded: LoadedCheck, by: string, why: string) {
  const { check, dossier } = loaded;
  await moveCheck(unit, check, 'dropped', 'staff', { ...closed(unit, by), remark: why }, { by, why });
  if (check.toldAt !== null) await queueDeviationLetter(unit, loaded, 'dropped', 'closed');
  const told = check.toldAt === null ? '' : say(unit, '; {partner} is told', { partner: dossier.partner.name });
  return [say(unit, 'Spot check of {job}: dropped{told}', { job: jobRef(check.jobId), told })];
}

/** The partner's clocks from when it was told: to acknowledge, a reminder, and the due day. */
export async function setDueClocks(unit: Unit, { check, dossier }: LoadedCheck): Promise<void> {
  const { partner } = dossier;
  const about = checkSubject(check.id);
  if (check.dueOn === null) return;
  await clearClocks(unit, about, DUE_CLOCKS);
  const office = officeOf(partner, unit.services);
  const { remindBeforeDays } = unit.config.quality.checks;
  const soon = addBusinessDays(check.dueOn, -remindBeforeDays, office.calendar);
  const late = addBusinessDays(check.dueOn, 1, office.calendar);
  const today = dayOf(unit.now, partner.timezone);
  const opening = (day: CalendarDay) => instantAt(day, office.from, office.timezone);
  const { offerId } = check;
  if (soon > today) await setAlarm(unit, { kind: 'deviation-soon', about, dueAt: opening(soon), offerId });
  await setAlarm(unit, { kind: 'deviation-late', about, dueAt: opening(late), offerId });
}

export async function setAnswerClock(unit: Unit, { check, dossier }: LoadedCheck): Promise<void> {
  await setClock(unit, {
    kind: 'deviation-acknowledge',
    about: checkSubject(check.id),
    businessDays: unit.config.quality.checks.acknowledgeDays,
    partner: dossier.partner,
    offerId: check.offerId,
  });
}

export function clearAnswerClocks(unit: Unit, check: SpotCheck): Promise<void> {
  return clearClocks(unit, checkSubject(check.id), ANSWER_CLOCKS);
}

export function clearDueClocks(unit: Unit, check: SpotCheck): Promise<void> {
  return clearClocks(unit, checkSubject(check.id), DUE_CLOCKS);
}

/** By clock: in the partner's office hours, and after all lines of the mail that notes the deviation. */
async function tellSoon(unit: Unit, check: SpotCheck): Promise<void> {
  const about = checkSubject(check.id);
  if (check.toldAt !== null || (await hasClock(unit, about, ['deviation-notice']))) return;
  await setAlarm(unit, { kind: 'deviation-notice', about, dueAt: unit.now, offerId: check.offerId });
}

async function keep(unit: Unit, check: SpotCheck, change: Partial<SpotCheck>, details: object): Promise<void> {
  Object.assign(check, change);
  await unit.manager.update(SpotCheck, { id: check.id }, change);
  await audit(unit, { action: 'check-noted', offerId: check.offerId, details: { check: check.id, ...details } });
}

/** Tells one change from the next, for keys of letters. */
const stamp = ({ actor, now }: Unit, { findings, dueOn }: SpotCheck): string =>
  `${actor.slice(0, 60)}:${now}:${findings.length}:${dueOn ?? ''}`;

const checked = ({ now }: Unit, by: string) => ({ checkedBy: by, checkedAt: now });
const closed = ({ now }: Unit, by: string) => ({ closedBy: by, closedAt: now });

function over(check: SpotCheck): DeskError {
  return new DeskError(
    'not-allowed',
    lineOf('the check of {job} is over ({state})', { job: jobRef(check.jobId), state: check.state }),
    {
      wayOut: lineOf('Have the job looked at again with: spot check {job}', { job: jobRef(check.jobId) }),
    },
  );
}

function shown({ config }: Unit, { dueOn }: SpotCheck): string {
  return dueOn === null ? say({ config }, 'no day') : formatDay(dueOn, config.desk.locale);
}
