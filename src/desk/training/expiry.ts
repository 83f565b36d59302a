/** Training that will expire: the partner is reminded in time, all of it in one mail; what has expired goes to the manager (R15). */
import { In } from 'typeorm';
import { Partner, TrainingRecord } from '../../entities/index.js';
import { nextNoticeDay, noticesDue } from '../../referrals/training.js';
import { addDays, instantAt } from '../../values/calendarDay.js';
import { clearClocks, closedUntil, deskOffice, officeOf, setAlarm } from '../clocks.js';
import { baseView, managerOf } from '../dossier.js';
import { queueLetter } from '../letters.js';
import type { TimerHandler } from '../timerHandler.js';
import { deskDay, type Unit } from '../unit.js';
import { recordsOf } from './valid.js';

const KIND = 'training-expiry';

/** Sets the partner's clock to the next day on which a notice will be due: tomorrow at the earliest. */
export async function planExpiry(unit: Unit, partnerId: number): Promise<void> {
  const { expiryNoticeDays } = unit.config.training;
  const about = { kind: 'partner', id: partnerId } as const;
  await clearClocks(unit, about, [KIND]);
  const day = nextNoticeDay(await recordsOf(unit, partnerId), expiryNoticeDays);
  if (day === null) return;
  // A clock that has fired today is not set anew for today.
  const tomorrow = addDays(deskDay(unit), 1);
  const { from, timezone } = deskOffice(unit.services);
  await setAlarm(unit, { kind: KIND, about, dueAt: instantAt(day < tomorrow ? tomorrow : day, from, timezone) });
}

export const trainingTimers: TimerHandler = {
  kinds: [KIND],
  async fire(unit, timer) {
    const { manager, config } = unit;
    const partner = await manager.findOneBy(Partner, { id: timer.subjectId });
    if (partner === null) return null;
    const today = deskDay(unit);
    const due = noticesDue(await recordsOf(unit, partner.id), today, config.training.expiryNoticeDays);
    const office = due.expiring.length > 0 ? officeOf(partner, unit.services) : deskOffice(unit.services);
    const open = closedUntil(unit, office);
    if (open !== null) return open;
    const about = { kind: 'partner', id: partner.id } as const;
    const person = managerOf(config, partner);
    if (due.expiring.length > 0) {
      await queueLetter(unit, {
        key: `timer:${timer.id}:training-expiry`,
        letter: 'training-expiry',
        view: {
          ...baseView(config),
          contact: { name: partner.contactName, email: partner.contactEmail },
          manager: person,
          trainings: shown(due.expiring.map(({ training }) => training)),
        },
        audience: 'partner',
        to: [{ name: partner.contactName, email: partner.contactEmail }],
        locale: partner.locale,
        replySubject: about,
      });
    }
    if (due.expired.length > 0) {
      await queueLetter(unit, {
        key: `timer:${timer.id}:training-expired`,
        letter: 'training-expired',
        view: { ...baseView(config), manager: person, partner: { name: partner.name }, trainings: shown(due.expired) },
        audience: 'staff',
        to: [person],
        locale: config.desk.locale,
        replySubject: about,
      });
    }
    for (const { training, noticeDays } of due.expiring) {
      await manager.update(TrainingRecord, { id: training.id }, { noticeDays });
    }
    await manager.update(TrainingRecord, { id: In(due.expired.map(({ id }) => id)) }, { noticeDays: 0 });
    await planExpiry(unit, partner.id);
    return null;
  },
};

function shown(records: readonly TrainingRecord[]) {
  return records
    .flatMap(({ person, course, expiresOn }) => (expiresOn === null ? [] : [{ person, course, expiresOn }]))
    .sort((a, b) =>
      a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : a.person.localeCompare(b.person),
    );
}
