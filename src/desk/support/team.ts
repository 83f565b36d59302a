/** The teams behind the desk: technical support and management, each at its address. */
import type { Config } from '../../config/schema.js';
import type { SupportCase } from '../../entities/index.js';
import type { TeamTier } from '../../support/case.js';
import type { PersonView } from '../../templates/views.js';

export interface Team {
  readonly tier: TeamTier;
  /** As partners are told. */
  readonly name: string;
  /** Who gets the requests. */
  readonly people: readonly PersonView[];
  /** Who speaks for it. */
  readonly addresses: ReadonlySet<string>;
}

/** Technical support's requests go to management where it has no address; management is staff with that role. */
export function teamOf(config: Config, tier: TeamTier): Team {
  const { technicalSupport, management } = config.support;
  const managers = config.staff.filter(({ role }) => role === 'management');
  const given = tier === 'technical-support' ? (technicalSupport ?? management) : management;
  if (given !== undefined) {
    const { name, email, members } = given;
    // Staff with the role are management under their own addresses as well.
    const own = given === management ? managers.map((manager) => manager.email) : [];
    return { tier, name, people: [{ name, email }], addresses: new Set([email, ...members, ...own]) };
  }
  const people = (managers.length > 0 ? managers : config.staff.slice(0, 1)).map(({ name, email }) => ({
    name,
    email,
  }));
  return { tier, name: 'Management', people, addresses: new Set(people.map(({ email }) => email)) };
}

/**
 * The team that an address speaks for in a case, or outside any; null for everybody else. Who is of both speaks for the one that has the
 * case, else for the own one: management stands in for technical support where that has no address.
 */
export function teamWith(config: Config, address: string, kase: Pick<SupportCase, 'tier'> | null = null): Team | null {
  const own = config.support.technicalSupport?.email === address ? 'technical-support' : 'management';
  const other = own === 'management' ? 'technical-support' : 'management';
  const tiers = [...(kase === null || kase.tier === 'partner' ? [] : [kase.tier]), own, other] as const;
  return tiers.map((tier) => teamOf(config, tier)).find(({ addresses }) => addresses.has(address)) ?? null;
}

/** Who has the case; a case of the partner's own tier would go to technical support first. */
export function teamOfCase(config: Config, { tier }: Pick<SupportCase, 'tier'>): Team {
  return teamOf(config, tier === 'partner' ? 'technical-support' : tier);
}

/** How a letter to the team greets. */
export function greeting({ name, people }: Team): PersonView {
  const [first, ...others] = people;
  return first === undefined ? { name, email: '' } : others.length === 0 ? first : { name, email: first.email };
}
