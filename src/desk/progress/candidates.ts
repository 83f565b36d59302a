import { In, Not } from 'typeorm';
import { Offer, Partner } from '../../entities/index.js';
import type { Dossier } from '../dossier.js';
import { partnersTrainedFor } from '../training/valid.js';
import type { Unit } from '../unit.js';

const MOST = 5;

/** Names of partners that could take the referral: not asked before, certified, trained for the service (policy R11, R15, R23). */
export async function partnersThatCould(unit: Unit, { referral }: Dossier): Promise<string[]> {
  const { manager } = unit;
  const offers = await manager.findBy(Offer, { referralId: referral.id });
  const partners = await manager.find(Partner, {
    where: { id: Not(In(offers.map(({ partnerId }) => partnerId))), certification: In(['certified', 'remediation']) },
    order: { name: 'ASC' },
  });
  const trained = await partnersTrainedFor(unit, referral.service);
  return partners
    .filter(({ id }) => trained.has(id))
    .sort((a, b) => Number(a.certification !== 'certified') - Number(b.certification !== 'certified'))
    .slice(0, MOST)
    .map(({ name }) => name);
}
