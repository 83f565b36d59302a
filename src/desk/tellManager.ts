/** A partner owes an answer and the desk has asked often enough: the manager has it. */
import type { BreachView } from '../templates/views.js';
import { dayOf } from '../values/calendarDay.js';
import { baseView, contactView, referralView, type Dossier } from './dossier.js';
import { queueLetter } from './letters.js';
import { lastReminded } from './reminders/reminded.js';
import { audit, type Unit } from './unit.js';

export interface ManagerNotice {
  /** Keys the letter. */
  readonly key: string;
  readonly about: BreachView['about'];
  /** The decision's named reason, for the audit trail. */
  readonly reason: string;
}

export async function tellManager(unit: Unit, dossier: Dossier, notice: ManagerNotice): Promise<void> {
  const { config } = unit;
  const { offer, partner, manager } = dossier;
  const { key, about, reason } = notice;
  await queueLetter(unit, {
    key: `${key}:breach`,
    letter: 'breach',
    view: {
      ...baseView(config),
      manager,
      partner: { name: partner.name },
      contact: contactView(dossier),
      referral: referralView(dossier),
      about,
      sentOn: dayOf(offer.heardAt ?? offer.sentAt, partner.timezone),
      businessDays: config.reminders.breachAfterDays,
      asked: config.reminders.most,
      remindedOn: await remindedOn(unit, dossier),
    },
    audience: 'staff',
    to: [manager],
    locale: config.desk.locale,
    replySubject: { kind: 'offer', id: offer.id },
    offerId: offer.id,
  });
  await audit(unit, {
    action: about === 'no-answer' ? 'breach-noted' : 'no-news-noted',
    offerId: offer.id,
    referralId: offer.referralId,
    reason,
  });
}

async function remindedOn({ manager }: Unit, { offer, partner }: Dossier): Promise<BreachView['remindedOn']> {
  const at = await lastReminded(manager, offer.id);
  return at === null ? null : dayOf(at, partner.timezone);
}
