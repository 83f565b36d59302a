/** Partners: taken on one by one or from a file, and listed. What comes in is stored as a whole or not at all. */
import type { EntityManager } from 'typeorm';
import { Partner, PartnerDomain } from '../entities/index.js';
import { DeskError } from '../errors.js';
import { checkPartner, type FieldProblem, type NewPartner, type PartnerInput } from './partnerInput.js';
import { audit, inUnit, type DeskServices, type Unit } from './unit.js';

/** What is known of a partner, with its mail domains. */
export type ListedPartner = Partner & { readonly domains: readonly string[] };

/** One partner of a file; `line` is where it begins, from 1. */
export interface PartnerRow {
  readonly line: number;
  readonly input: unknown;
  /** What was wrong before the fields could be looked at. */
  readonly problems?: readonly FieldProblem[];
}

const MOST_ROWS = 5000;

/**
 * Takes one partner on. Throws DeskError input-invalid with every bad field, or already-exists where the name or a mail
 * domain belongs to a partner already. `actor` goes on the audit trail.
 */
export function addPartner(services: DeskServices, input: PartnerInput, actor: string): Promise<ListedPartner> {
  const checked = checkPartner(input, services.config);
  if ('problems' in checked) {
    throw new DeskError('input-invalid', list('the partner cannot be taken on', checked.problems.map(words)));
  }
  return inUnit(services, actor, async (unit) => {
    const taken = conflicts(await loadTaken(unit.manager), checked.partner);
    if (taken.length > 0) {
      throw new DeskError('already-exists', list('the partner cannot be taken on', taken), { wayOut: TAKEN_WAY_OUT });
    }
    return store(unit, checked.partner);
  });
}

/**
 * Takes on all partners of a file, or none: then DeskError input-invalid names every bad row with its line, duplicates
 * within the file and with the record included.
 */
export function importPartners(
  services: DeskServices,
  rows: readonly PartnerRow[],
  actor: string,
): Promise<ListedPartner[]> {
  if (rows.length === 0) throw new DeskError('input-invalid', 'the file holds no partner');
  if (rows.length > MOST_ROWS) throw new DeskError('input-invalid', `the file holds more than ${MOST_ROWS} partners`);
  return inUnit(services, actor, async (unit) => {
    const taken = await loadTaken(unit.manager);
    const bad: string[] = [];
    const good: NewPartner[] = [];
    const seen = new Map<string, number>();
    for (const { line, input, problems = [] } of rows) {
      const checked = problems.length > 0 ? { problems } : checkPartner(input, services.config);
      const found = 'problems' in checked ? checked.problems.map(words) : conflicts(taken, checked.partner);
      if ('partner' in checked) {
        for (const key of identities(checked.partner)) {
          const first = seen.get(key);
          if (first === undefined) seen.set(key, line);
          else found.push(`${key} stands in line ${first} already`);
        }
        good.push(checked.partner);
      }
      bad.push(...found.map((problem) => `line ${line}: ${problem}`));
    }
    if (bad.length > 0) {
      throw new DeskError('input-invalid', list('nothing was imported', bad), {
        wayOut: 'Mend these rows and import the file again; no row of it has been stored.',
      });
    }
    const stored: ListedPartner[] = [];
    for (const partner of good) stored.push(await store(unit, partner));
    return stored;
  });
}

/** All partners by name. */
export function listPartners(services: Pick<DeskServices, 'database'>): Promise<ListedPartner[]> {
  return services.database.transaction(async (manager) => {
    const partners = await manager.find(Partner, { order: { name: 'ASC' } });
    const domains = await manager.find(PartnerDomain, { order: { domain: 'ASC' } });
    const byPartner = new Map<number, string[]>();
    for (const { partnerId, domain } of domains) {
      byPartner.set(partnerId, [...(byPartner.get(partnerId) ?? []), domain]);
    }
    return partners.map((partner) => Object.assign(partner, { domains: byPartner.get(partner.id) ?? [] }));
  });
}

const TAKEN_WAY_OUT = 'See who has it with: referral-desk partner list';

async function store(unit: Unit, { domains, ...fields }: NewPartner): Promise<ListedPartner> {
  const { manager, now } = unit;
  const partner = await manager.save(manager.create(Partner, { ...fields, awayUntil: null, createdAt: now }));
  for (const domain of domains) await manager.insert(PartnerDomain, { domain, partnerId: partner.id });
  await audit(unit, { action: 'partner-added', details: { partner: partner.id, name: partner.name, domains } });
  return Object.assign(partner, { domains });
}

/** Names (plain) and domains that are taken, each with the name of the partner that has it. */
interface Taken {
  readonly names: ReadonlyMap<string, string>;
  readonly domains: ReadonlyMap<string, string>;
}

async function loadTaken(manager: EntityManager): Promise<Taken> {
  const partners = await manager.find(Partner, { select: { id: true, name: true } });
  const nameOf = new Map(partners.map(({ id, name }) => [id, name]));
  const domains = await manager.find(PartnerDomain);
  return {
    names: new Map(partners.map(({ name }) => [plain(name), name])),
    domains: new Map(domains.map(({ domain, partnerId }) => [domain, nameOf.get(partnerId) ?? 'another partner'])),
  };
}

/** What of a new partner belongs to another one already. */
function conflicts(taken: Taken, partner: NewPartner): string[] {
  const twin = taken.names.get(plain(partner.name));
  const owned = partner.domains.flatMap((domain) => {
    const owner = taken.domains.get(domain);
    return owner === undefined ? [] : [`domains: ${domain} belongs to "${owner}" already`];
  });
  return twin === undefined ? owned : [`name: there is a partner "${twin}" already`, ...owned];
}

function identities(partner: NewPartner): string[] {
  return [`name "${plain(partner.name)}"`, ...partner.domains.map((domain) => `domain ${domain}`)];
}

/** Names are compared without regard to case and spacing. */
function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function words({ field, message }: FieldProblem): string {
  return field === '' ? message : `${field}: ${message}`;
}

function list(headline: string, items: readonly string[]): string {
  return [`${headline}:`, ...items.map((item) => `  ${item}`)].join('\n');
}
