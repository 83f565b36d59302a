/** A win where the customer chooses (policy R3): staff are told that the others stay open until they say who it is. */
import { In, Not } from 'typeorm';
import { Offer, Partner } from '../../entities/index.js';
import { isOpen } from '../../referrals/transitions.js';
import type { Reaction } from '../reactions.js';

export const hintToChoose: Reaction = async ({ manager }, event, { offer, referral, partner }) => {
  if (event.kind !== 'job-recorded' || event.jobKind !== 'won' || referral.winRule !== 'customer-chooses') return [];
  const others = (await manager.findBy(Offer, { referralId: referral.id, id: Not(offer.id) })).filter(({ state }) =>
    isOpen(state),
  );
  if (others.length === 0) return [];
  const names = (await manager.findBy(Partner, { id: In(others.map(({ partnerId }) => partnerId)) })).map(
    ({ name }) => name,
  );
  return [
    `Still open, as the customer chooses: ${names.join(', ')}. Reply \`chosen: ${partner.name}\` to close them kindly`,
  ];
};
