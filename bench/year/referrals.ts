/** Customers' needs over the year: most are mailed in by staff, in free words or with labels, the others by command. */
import { refer } from '../../src/desk/refer.js';
import { Job, Offer } from '../../src/entities/index.js';
import { messageOf } from '../../src/errors.js';
import { HOME } from './config.js';
import { customerName, personName } from './offices.js';
import { CustomerContact } from './people/customer.js';
import type { PartnerFacts } from './people/facts.js';
import type { Cast } from './setup.js';
import type { World } from './world.js';

export interface Asked {
  byMail: number;
  byCommand: number;
  /** Refused by the policy (a suspended partner, one without training), with the reason. */
  readonly refused: string[];
}

const SERVICES = ['NextService deployment', 'NextService training'] as const;
const DAY = 86_400_000;

/** Plans all referrals of the year, at random working hours. */
export function planReferrals(world: World, cast: Cast, count: number): Asked {
  const asked: Asked = { byMail: 0, byCommand: 0, refused: [] };
  const begin = Date.parse(world.desk.now);
  const length = Date.parse(world.end) - begin;
  for (let number = 0; number < count; number += 1) {
    const chance = world.chance.stream(`referral ${number}`);
    const at = new Date(begin + DAY / 2 + chance.next() * (length - DAY)).toISOString();
    world.plan(world.later(chance.between(0, 7), HOME, at), () => ask(world, cast, asked, number));
  }
  return asked;
}

async function ask(world: World, { partners, staff }: Cast, asked: Asked, number: number): Promise<void> {
  const chance = world.chance.stream(`need ${number}`);
  const first = chance.pick(partners);
  const others = partners.filter(({ id, office }) => id !== first.id && office.currency === first.office.currency);
  const wanted = Math.min(chance.weighted({ one: 70, two: 22, three: 8 }) === 'one' ? 1 : 2, 1 + others.length);
  const chosen = wanted === 1 ? [first] : [first, chance.pick(others)];
  // A third of the customers come again within the year.
  const who = chance.happens(0.33) ? chance.whole(0, 60) : number;
  const customer = customerName(who, first.office);
  const contact = personName(who * 7 + 3);
  const address = `${contact.split(' ')[0]?.toLowerCase() ?? 'info'}@customer${who}-${first.office.country.toLowerCase()}.example`;
  const person = new CustomerContact(world, contact, address, first.office, chance.stream('customer'));
  world.join(person, first.office);
  planConcerns(world, person, customer);
  const need = {
    customer,
    contact,
    contactEmail: address,
    service: chance.happens(0.6) ? SERVICES[0] : SERVICES[1],
    description: `${chance.whole(3, 60)} people, paper job cards today.`,
    partners: chosen.map(({ name }) => name),
    winRule: chosen.length > 1 && chance.happens(0.25) ? ('customer-chooses' as const) : ('first-win' as const),
  };
  const writer = staff.find(({ address: email }) => email === first.managerEmail);
  if (writer === undefined || chance.happens(0.35)) {
    asked.byCommand += 1;
    await refer(world.desk.services, need, 'bench:year').catch((error: unknown) =>
      asked.refused.push(messageOf(error)),
    );
    return;
  }
  asked.byMail += 1;
  const labelled = labels(need);
  world.drafts.set(writer.address, [...(world.drafts.get(writer.address) ?? []).slice(-3), labelled]);
  await writer.write(chance.happens(0.5) ? labelled : freely(need, chosen), undefined, 'A referral');
}

interface Need {
  readonly customer: string;
  readonly contact: string;
  readonly contactEmail: string;
  readonly service: string;
  readonly description: string;
  readonly partners: readonly string[];
  readonly winRule: 'first-win' | 'customer-chooses';
}

function labels(need: Need): string {
  return [
    `Customer: ${need.customer}`,
    `Contact: ${need.contact}, ${need.contactEmail}`,
    `Needs: ${need.description}`,
    `Service: ${need.service}`,
    `Partners: ${need.partners.join(', ')}`,
    ...(need.winRule === 'customer-chooses' ? ['Rule: customer chooses'] : []),
  ].join('\n');
}

function freely({ customer, contact, contactEmail, service, winRule }: Need, chosen: readonly PartnerFacts[]): string {
  const [, kind = service] = service.split(' ');
  const to = chosen.map(({ name }) => name).join(' and ');
  const rule = winRule === 'customer-chooses' ? ', customer chooses' : '';
  return `Please refer ${contact} at ${customer}, ${contactEmail}, they need a ${kind}, to ${to}${rule}`;
}

/** One customer in twenty complains some weeks on, one in twenty asks something, about what the desk knows by then. */
function planConcerns(world: World, person: CustomerContact, customer: string): void {
  const chance = world.chance.stream(`concern ${person.address} ${world.desk.now}`);
  const kind = chance.weighted({ complaint: 4, enquiry: 5, none: 91 });
  if (kind === 'none') return;
  const at = new Date(Date.parse(world.desk.now) + chance.whole(20, 90) * DAY).toISOString();
  if (at < world.end) world.plan(world.later(chance.between(0, 7), HOME, at), () => person.bring(kind, customer));
}

/** What the year came to, for the report. */
export async function counts(world: World): Promise<{ readonly offers: number; readonly jobs: number }> {
  const { manager } = world.desk;
  return { offers: await manager.count(Offer), jobs: await manager.count(Job) };
}
