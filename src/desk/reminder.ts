import type { ReminderKind } from '../referrals/types.js';
import { dayOf } from '../values/calendarDay.js';
import { baseView, contactView, referralView, type Dossier } from './dossier.js';
import { queueLetter } from './letters.js';
import { partnerLetter } from './partnerLetter.js';
import type { Unit } from './unit.js';

export interface ReminderRequest {
  readonly key: string;
  readonly kind: ReminderKind;
  readonly inReplyTo: string | null;
}

/** Asks the partner for a first answer or for news, in the offer's thread (policy R6, R12, R16). */
export async function queueReminder(
  unit: Unit,
  dossier: Dossier,
  { key, kind, inReplyTo }: ReminderRequest,
): Promise<void> {
  const { offer, partner, customer, manager } = dossier;
  await queueLetter(
    unit,
    partnerLetter(dossier, `${key}:reminder`, 'reminder', inReplyTo, {
      ...baseView(unit.config),
      contact: contactView(dossier),
      referral: { ...referralView(dossier), contactName: customer.contactName },
      kind,
      sentOn: dayOf(offer.sentAt, partner.timezone),
      manager,
    }),
  );
}
