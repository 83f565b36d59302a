/** What the readers of a referral are told: names on record and in the configuration. */
import { Partner } from '../../entities/index.js';
import type { KnownNames } from '../../parsers/intake/index.js';
import type { Unit } from '../unit.js';

export async function knownNames({ manager, config }: Unit): Promise<KnownNames> {
  const partners = await manager.find(Partner, {
    select: { id: true, name: true, holidays: true },
    order: { id: 'ASC' },
  });
  const { desk, staff, finance } = config;
  return {
    partners: partners.map(({ name }) => name),
    services: config.services.map(({ name }) => name),
    regions: [...new Set([desk.holidays, ...partners.map(({ holidays }) => holidays)])],
    ownAddresses: [
      desk.address,
      ...desk.aliases,
      ...staff.map(({ email }) => email),
      ...finance.map(({ email }) => email),
    ],
  };
}
