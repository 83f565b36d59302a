import type { ReminderKind } from '../referrals/types.js';
import type { LetterName } from '../templates/views.js';
import { dayOf, type CalendarDay } from '../values/calendarDay.js';
import { baseView, contactView, referralView, type Dossier } from './dossier.js';
import { queueLetter, type Letter } from './letters.js';
import { partnerLetter } from './partnerLetter.js';
import { askOf, type Ask } from './reminders/ask.js';
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
  const letter = partnerLetter(dossier, `${key}:reminder`, 'reminder', inReplyTo, {
    ...baseView(unit.config),
    contact: contactView(dossier),
    referral: { ...referralView(dossier), contactName: customer.contactName },
    kind,
    sentOn: dayOf(offer.sentAt, partner.timezone),
    manager,
  });
  await askContact(unit, dossier, letter, { kind, since: sinceWhen(dossier, kind), milestones: [] });
}

/** Queues a letter that asks the contact for news; where a clock asks, it may go out in a list with others of that day. */
export async function askContact<N extends LetterName>(
  unit: Unit,
  dossier: Dossier,
  letter: Letter<N>,
  about: Ask['about'],
): Promise<void> {
  const alone = async (): Promise<void> => {
    await queueLetter(unit, letter);
  };
  if (unit.asks === undefined) return alone();
  unit.asks.push(askOf(unit, dossier, letter, about, alone));
}

/** The day that the list shows: of the referral, of the start, or of the last word. */
function sinceWhen({ offer, partner, subject }: Dossier, kind: ReminderKind): CalendarDay {
  if (kind === 'start' && subject !== null) return subject.revision.startDate;
  const heard = kind === 'unanswered' ? null : offer.heardAt;
  return dayOf(heard ?? offer.sentAt, partner.timezone);
}
