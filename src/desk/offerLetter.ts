/** What the mail of a referral says (policy R2, R8), to the nominated contact or to the deputy who stands in. */
import { addBusinessDays } from '../scheduler/businessDays.js';
import type { ReferralOfferView } from '../templates/views.js';
import { dayOf } from '../values/calendarDay.js';
import { baseView, contactView, referralView, type Dossier } from './dossier.js';
import { serviceNamed } from './progress/service.js';
import type { Unit } from './unit.js';

export function offerView(unit: Unit, dossier: Dossier): ReferralOfferView {
  const { partner, customer, referral, offer } = dossier;
  const today = dayOf(unit.now, partner.timezone);
  const calendar = unit.services.calendarFor(partner.holidays);
  return {
    ...baseView(unit.config),
    contact: contactView(dossier),
    manager: dossier.manager,
    managerOnCopy: serviceNamed(unit.config, referral.service)?.managerOnCopy ?? false,
    standsInFor:
      offer.deputyFor === null
        ? null
        : {
            name: partner.contactName,
            reason: offer.deputyFor,
            until: offer.deputyFor === 'away' ? partner.awayUntil : null,
          },
    referral: {
      ...referralView(dossier),
      description: referral.description,
      contactName: customer.contactName,
      contactEmail: customer.contactEmail,
      contactPhone: customer.contactPhone,
    },
    answerBy: addBusinessDays(today, unit.config.reminders.breachAfterDays, calendar),
  };
}
