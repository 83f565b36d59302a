import { dayOf } from '../../values/calendarDay.js';
import type { Reaction } from '../reactions.js';
import { noteBreach } from './breaches.js';
import { say } from '../say.js';

/** No answer in time is a breach of the partner (R16). */
export const noteNoAnswer: Reaction = async (unit, event, { offer, partner, referral }) => {
  if (event.kind !== 'breached') return [];
  const since = dayOf(offer.heardAt ?? offer.sentAt, partner.timezone);
  await noteBreach(unit, {
    key: `offer:${offer.id}:no-answer:${since}`,
    kind: 'no-answer',
    partnerId: partner.id,
    offerId: offer.id,
    details: say(unit, '{ref}: no answer since {since}.', { ref: referral.ref, since }),
  });
  return [];
};
