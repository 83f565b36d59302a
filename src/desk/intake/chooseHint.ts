/** A win where the customer chooses (policy R3): staff are told that the others stay open until they say who it is. */
import { In, Not } from 'typeorm';
import { Offer, Partner } from '../../entities/index.js';
import { isOpen } from '../../referrals/transitions.js';
import type { Reaction } from '../reactions.js';
import { say } from '../say.js';

export const hintToChoose: Reaction = async (unit, event, { offer, referral, partner }) => {
  const { manager } = unit;
  if (event.kind !== 'job-recorded' || event.jobKind !== 'won' || referral.winRule !== 'customer-chooses') return [];
  const others = (await manager.findBy(Offer, { referralId: referral.id, id: Not(offer.id) })).filter(({ state }) =>
    isOpen(state),
  );
  if (others.length === 0) return [];
  const names = (await manager.findBy(Partner, { id: In(others.map(({ partnerId }) => partnerId)) })).map(
    ({ name }) => name,
  );
  return [
    say(unit, 'Still open, as the customer chooses: {names}. Reply `chosen: {partner}` to close them kindly', {
      names: names.join(', '),
      partner: partner.name,
    }),
  ];
};
