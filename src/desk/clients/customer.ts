/** A client is one row, however often it is referred: its history hangs on that row (policy S5). */
import type { EntityManager } from 'typeorm';
import { Customer } from '../../entities/index.js';
import { companyName } from '../../parsers/mentions/customer/names.js';
import { PUBLIC_DOMAINS } from '../partnerInput.js';
import { audit, type Unit } from '../unit.js';

export interface CustomerInput {
  readonly name: string;
  readonly contactName: string;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
}

/** Rows of one name that are looked at; more clients with the same name there are not. */
const MOST_NAMESAKES = 50;

/**
 * The client with the same name (whatever its case, accents or legal form) and the same mail domain, or with no address on
 * one of the two sides; a new one otherwise. The newest contact replaces the one on record; the audit trail keeps both.
 */
export async function findOrCreateCustomer(unit: Unit, input: CustomerInput): Promise<Customer> {
  const { manager } = unit;
  const given = { ...input, contactEmail: input.contactEmail?.toLowerCase() ?? null };
  const nameKey = nameKeyOf(given.name);
  const mailKey = mailKeyOf(given.contactEmail);
  const known = await findClient(manager, nameKey, mailKey);
  if (known === null) return manager.save(manager.create(Customer, { ...given, nameKey, mailKey }));
  const contact = contactAfter(known, given);
  const changed = (['contactName', 'contactEmail', 'contactPhone'] as const).filter(
    (key) => known[key] !== contact[key],
  );
  if (changed.length > 0) {
    await audit(unit, {
      action: 'client-contact-changed',
      details: {
        client: known.id,
        before: { name: known.contactName, email: known.contactEmail, phone: known.contactPhone },
        after: { name: contact.contactName, email: contact.contactEmail, phone: contact.contactPhone },
      },
    });
  }
  return manager.save(Object.assign(known, contact, { mailKey: known.mailKey ?? mailKey }));
}

/** A person's address and phone stay where the same person is named again without them. */
function contactAfter(known: Customer, given: CustomerInput): Omit<CustomerInput, 'name'> {
  const same = known.contactName.toLowerCase() === given.contactName.toLowerCase();
  return {
    contactName: given.contactName,
    contactEmail: given.contactEmail ?? (same ? known.contactEmail : null),
    contactPhone: given.contactPhone ?? (same ? known.contactPhone : null),
  };
}

async function findClient(manager: EntityManager, nameKey: string, mailKey: string | null): Promise<Customer | null> {
  await fillKeys(manager);
  const namesakes = await manager.find(Customer, { where: { nameKey }, order: { id: 'ASC' }, take: MOST_NAMESAKES });
  const sameMail = namesakes.find((client) => mailKey !== null && client.mailKey === mailKey);
  return sameMail ?? namesakes.find((client) => mailKey === null || client.mailKey === null) ?? null;
}

/** Rows from before clients had keys get them when one is first looked for. */
async function fillKeys(manager: EntityManager): Promise<void> {
  for (const client of await manager.findBy(Customer, { nameKey: '' })) {
    const keys = { nameKey: nameKeyOf(client.name), mailKey: client.mailKey ?? mailKeyOf(client.contactEmail) };
    await manager.update(Customer, { id: client.id }, keys);
  }
}

/** "Kestrel Plumbing Pty Ltd" and "KESTREL Plumbing" are one client. Never empty. */
export function nameKeyOf(name: string): string {
  const { words } = companyName(name);
  return (words.length > 0 ? words.join(' ') : name.trim().toLowerCase()).slice(0, 500) || '?';
}

/** A firm's own domain; the whole address of a provider that is open to everybody; null where there is no address. */
export function mailKeyOf(address: string | null): string | null {
  if (address === null) return null;
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return PUBLIC_DOMAINS.has(domain) ? address.toLowerCase() : domain;
}
