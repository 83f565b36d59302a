/** The customer's details are checked by staff (policy R10): put right on the record, and told to the partners who need them. */
import { Customer, Offer } from '../../entities/index.js';
import { isOpen } from '../../referrals/transitions.js';
import { baseView, contactView, loadDossier, referralView, type Dossier } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { partnerLetter } from '../partnerLetter.js';
import { clearTimers, periodsOf, setTimer } from '../timers.js';
import { audit, type Unit } from '../unit.js';
import { say } from '../say.js';

export type CustomerDetails = Partial<Pick<Customer, 'contactName' | 'contactEmail' | 'contactPhone'>>;

/** Puts details right; `tellPartners` sends them, once for all that one mail has changed. */
export async function correctCustomer(
  unit: Unit,
  { customer, offer }: Dossier,
  details: CustomerDetails,
): Promise<readonly string[]> {
  await unit.manager.update(Customer, { id: customer.id }, details);
  await audit(unit, {
    action: 'customer-corrected',
    offerId: offer.id,
    referralId: offer.referralId,
    details,
  });
  return Object.values(details).map((value) =>
    say(unit, '{customer}: {value} is on record', { customer: customer.name, value: value ?? '' }),
  );
}

/** Tells each partner who still works on the referral, and gives one who could not reach the customer a new clock. */
export async function tellPartners(unit: Unit, { referral }: Dossier, key: string): Promise<readonly string[]> {
  const offers = await unit.manager.findBy(Offer, { referralId: referral.id });
  const told: string[] = [];
  for (const { id } of offers.filter(({ state }) => isOpen(state) || state === 'won')) {
    const theirs = await loadDossier(unit, id);
    const { customer, offer } = theirs;
    await queueLetter(
      unit,
      partnerLetter(theirs, `${key}:offer:${id}:contact-details`, 'contact-details', null, {
        ...baseView(unit.config),
        contact: contactView(theirs),
        manager: theirs.manager,
        referral: {
          ...referralView(theirs),
          contactName: customer.contactName,
          contactEmail: customer.contactEmail,
          contactPhone: customer.contactPhone,
        },
      }),
    );
    if (offer.state === 'unreachable') {
      await clearTimers(unit, id);
      await setTimer(unit, theirs, 'status', periodsOf(unit.config).questionAfterDays);
    }
    told.push(theirs.partner.name);
  }
  return told.length === 0 ? [] : [`Told: ${told.join(', ')}`];
}
