/** The clocks of spot checks (policy R22). */
import { DeskError } from '../../errors.js';
import { SpotCheck } from '../../entities/index.js';
import type { Timer } from '../../entities/index.js';
import { dayOf, formatDay, type Instant } from '../../values/calendarDay.js';
import { closedUntil, deskOffice, officeOf, setAlarm, setClock } from '../clocks.js';
import type { TimerHandler } from '../timerHandler.js';
import { audit, type Unit } from '../unit.js';
import { noteBreach } from './breaches.js';
import { queueCheckNews, queueDeviationLetter } from './checkLetters.js';
import { jobRef, loadCheck, type LoadedCheck } from './checkRecord.js';
import { setAnswerClock, setDueClocks } from './checkResults.js';
import { moveCheck } from './checks.js';
import { managementOf } from './people.js';
import { say } from '../say.js';

type Fire = (unit: Unit, loaded: LoadedCheck, timer: Timer) => Promise<void>;

/** The manager is to hear that the day of a deviation has passed. */
const OVERDUE_NEWS = 'deviation-overdue';

const TO_STAFF: Readonly<Record<string, Fire>> = {
  /** Staff owe the result of a check, or whether it is mended: they are reminded. */
  'check-result': async (unit, loaded, timer) => {
    const { check, dossier } = loaded;
    const kind = owedBy(loaded);
    if (kind === null) return;
    await queueCheckNews(unit, loaded, kind, day(unit, timer), [dossier.manager]);
    await setClock(unit, {
      kind: 'check-management',
      about: { kind: 'spot-check', id: check.id },
      businessDays: unit.config.quality.checks.resultDays,
      partner: null,
      offerId: check.offerId,
    });
  },
  /** Still nothing: management owns it from here on (R18). */
  'check-management': async (unit, loaded, timer) => {
    const kind = owedBy(loaded);
    if (kind !== null) {
      await queueCheckNews(unit, loaded, kind, `management:${day(unit, timer)}`, managementOf(unit.config));
    }
  },
  'deviation-unacknowledged': async (unit, loaded, timer) => {
    if (loaded.check.state !== 'deviation') return;
    await queueCheckNews(unit, loaded, 'unacknowledged', day(unit, timer), [loaded.dossier.manager]);
  },
  /** The day passed in the partner's office hours; the manager's may be others. */
  [OVERDUE_NEWS]: async (unit, loaded, timer) => {
    if (loaded.check.state !== 'overdue') return;
    await queueCheckNews(unit, loaded, 'overdue', day(unit, timer), [loaded.dossier.manager]);
  },
};

const TO_PARTNER: Readonly<Record<string, Fire>> = {
  'deviation-notice': async (unit, loaded) => {
    const { check } = loaded;
    if (check.state !== 'deviation' || check.toldAt !== null) return;
    await queueDeviationLetter(unit, loaded, 'notice', 'first');
    check.toldAt = unit.now;
    await unit.manager.update(SpotCheck, { id: check.id }, { toldAt: unit.now });
    await audit(unit, { action: 'deviation-told', offerId: check.offerId, details: { check: check.id } });
    await setAnswerClock(unit, loaded);
    await setDueClocks(unit, loaded);
  },
  'deviation-acknowledge': async (unit, loaded, timer) => {
    const { check, dossier } = loaded;
    if (check.state !== 'deviation') return;
    await queueDeviationLetter(unit, loaded, 'acknowledge', day(unit, timer));
    await setClock(unit, {
      kind: 'deviation-unacknowledged',
      about: { kind: 'spot-check', id: check.id },
      businessDays: unit.config.quality.checks.acknowledgeDays,
      partner: dossier.partner,
      offerId: check.offerId,
    });
  },
  'deviation-soon': async (unit, loaded, timer) => {
    if (!owes(loaded)) return;
    await queueDeviationLetter(unit, loaded, 'soon', day(unit, timer));
  },
  'deviation-late': async (unit, loaded, timer) => {
    const { check, dossier } = loaded;
    if (!owes(loaded)) return;
    await moveCheck(unit, check, 'overdue', 'desk');
    const due = check.dueOn === null ? '' : formatDay(check.dueOn, unit.config.desk.locale, 'long');
    await noteBreach(unit, {
      key: `spot-check:${check.id}:overdue:${check.dueOn ?? ''}`,
      kind: 'deviation-overdue',
      partnerId: check.partnerId,
      offerId: check.offerId,
      details: say(unit, '{ref}, {job}: a deviation was to be mended by {due}.', {
        ref: dossier.referral.ref,
        job: jobRef(check.jobId),
        due,
      }),
    });
    await queueDeviationLetter(unit, loaded, 'overdue', day(unit, timer));
    await setAlarm(unit, {
      kind: OVERDUE_NEWS,
      about: { kind: 'spot-check', id: check.id },
      dueAt: closedUntil(unit, deskOffice(unit.services)) ?? unit.now,
      offerId: check.offerId,
    });
  },
};

export const checkTimers: TimerHandler = {
  kinds: [...Object.keys(TO_STAFF), ...Object.keys(TO_PARTNER)],
  async fire(unit, timer): Promise<Instant | null> {
    const loaded = await loadCheck(unit, timer.subjectId);
    // The job was cancelled, and its checks with it (checkReaction.ts).
    if (loaded.dossier.subject === null) return null;
    const toPartner = TO_PARTNER[timer.kind];
    const office =
      toPartner === undefined ? deskOffice(unit.services) : officeOf(loaded.dossier.partner, unit.services);
    const open = closedUntil(unit, office);
    if (open !== null) return open;
    const fire = toPartner ?? TO_STAFF[timer.kind];
    if (fire === undefined) throw new DeskError('internal', `${timer.kind} is no timer of a spot check`);
    await fire(unit, loaded, timer);
    return null;
  },
};

/** What staff owe in this state, or null. */
function owedBy({ check }: LoadedCheck): 'unanswered' | 'unconfirmed' | null {
  if (check.state === 'planned') return 'unanswered';
  return check.state === 'reported' ? 'unconfirmed' : null;
}

function owes({ check }: LoadedCheck): boolean {
  return check.state === 'deviation' || check.state === 'acknowledged';
}

const day = (unit: Unit, timer: Timer): string => dayOf(timer.dueAt, unit.config.desk.timezone);
