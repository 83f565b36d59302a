/** The partners that could take a referral, with what the record says of them (policy R15, R23). */
import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import { Breach, Offer, Partner } from '../../entities/index.js';
import { countryOfAddress } from '../../parsers/intake/index.js';
import { proposePartners, type Proposal } from '../../referrals/propose.js';
import { isClosed, isOpen } from '../../referrals/transitions.js';
import { addMilliseconds } from '../../values/calendarDay.js';
import type { DraftFields } from '../../values/draftFields.js';
import { partnersTrainedFor } from '../training/valid.js';
import type { Unit } from '../unit.js';

const DAY = 24 * 3_600_000;

/** The best three for a draft whose service is known; none otherwise. `without`: partners that have had it already. */
export async function proposalsFor(
  unit: Unit,
  fields: Pick<DraftFields, 'service' | 'region' | 'contactEmail'>,
  without: readonly number[] = [],
): Promise<Proposal[]> {
  const { manager, now, config } = unit;
  const { service, region, contactEmail } = fields;
  if (service === undefined) return [];
  const partners = await manager.find(Partner, { where: { certification: In(['certified', 'remediation']) } });
  const trained = await partnersTrainedFor(unit, service.value);
  const offers = await manager.find(Offer, { select: { id: true, partnerId: true, state: true } });
  const since = addMilliseconds(now, -config.intake.breachWindowDays * DAY);
  const breaches = await manager.findBy(Breach, { notedAt: MoreThanOrEqual(since), excusedAt: IsNull() });
  const where = region?.value ?? (contactEmail === undefined ? null : countryOfAddress(contactEmail.value));
  const candidates = partners
    .filter(({ id }) => !without.includes(id))
    .map((partner) => {
      const own = offers.filter(({ partnerId }) => partnerId === partner.id);
      return {
        id: partner.id,
        name: partner.name,
        certification: partner.certification,
        trained: trained.has(partner.id),
        region: partner.holidays,
        openOffers: own.filter(({ state }) => isOpen(state)).length,
        won: own.filter(({ state }) => state === 'won').length,
        settled: own.filter(({ state }) => state === 'won' || isClosed(state)).length,
        breaches: breaches.filter(({ partnerId }) => partnerId === partner.id).length,
      };
    });
  return proposePartners(candidates, where);
}
