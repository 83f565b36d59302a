import type { Reaction } from '../reactions.js';
import { openFromPartner } from './open.js';
import { numberOf, openConcernOf } from './record.js';
import { say } from '../say.js';

/**
 * The partner says that the customer is unhappy, and that is settled: a complaint opens on the job, without a mail to the
 * customer (policy R19). One that is open already has it in hand.
 */
export const openToldComplaint: Reaction = async (unit, event, dossier, { key }) => {
  if (event.kind !== 'stated' || event.statement !== 'complaint') return [];
  const open = await openConcernOf(unit, dossier.offer.id);
  if (open?.nature === 'complaint')
    return [say(unit, 'Complaint {number} is open already', { number: numberOf(open) })];
  const concern = await openFromPartner(unit, dossier, key, event.words.join(' … '));
  return [
    say(unit, 'Complaint {number} opened; {partner} is asked how it is being resolved', {
      number: numberOf(concern),
      partner: dossier.partner.name,
    }),
  ];
};
