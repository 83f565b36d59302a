/** The world on its first morning: partners taken on, their people trained, staff and finance at their desks. */
import { addPartner } from '../../src/desk/partners.js';
import { importTraining } from '../../src/desk/training/record.js';
import { FINANCE, HOME, MANAGEMENT, type StaffEntry } from './config.js';
import type { YearDesk } from './desk.js';
import { FIRMS, OFFICES, personName, type Office } from './offices.js';
import { Finance } from './people/finance.js';
import type { PartnerFacts } from './people/facts.js';
import { PartnerContact } from './people/partner.js';
import { PERSONAS } from './people/personas.js';
import { StaffMember } from './people/staff.js';
import type { World } from './world.js';

export interface Cast {
  readonly partners: readonly PartnerFacts[];
  readonly staff: readonly StaffMember[];
}

const COURSE = 'NextService Implementer';

function officeOf(number: number): Office {
  const office = OFFICES[number % OFFICES.length];
  if (office === undefined) throw new RangeError('no office');
  return office;
}

const ascii = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}]+/gu, '-')
    .replace(/[^a-zA-Z-]/g, '')
    .toLowerCase();

export async function setUp(world: World, count: number, managers: readonly StaffEntry[]): Promise<Cast> {
  const { desk, chance } = world;
  const partners: PartnerFacts[] = [];
  for (let number = 0; number < count; number += 1) partners.push(await takeOn(world, number, managers));
  await train(desk, partners);

  const staff = [...managers, MANAGEMENT].map(({ name, email }, index) => {
    // Every third one is slow and leaves some mails lie.
    const late = index % 3 === 2;
    const facts = {
      name,
      address: email,
      place: HOME,
      answerHours: late ? ([4, 30] as const) : ([0.3, 5] as const),
      silent: late ? 0.12 : 0.02,
    };
    return new StaffMember(world, facts, chance.stream(email));
  });
  for (const member of staff) world.join(member, HOME);
  world.management.add(MANAGEMENT.email);
  const finance = new Finance(world, FINANCE.name, FINANCE.email, HOME, chance.stream('finance'));
  world.join(finance, HOME);
  finance.start();
  return { partners, staff };
}

async function takeOn(world: World, number: number, managers: readonly StaffEntry[]): Promise<PartnerFacts> {
  const office = officeOf(number);
  const persona = PERSONAS[number % PERSONAS.length];
  const manager = managers[number % managers.length];
  // Names run out above forty partners: later ones are numbered branches.
  const round = Math.floor(number / FIRMS.length);
  const name = `${FIRMS[number % FIRMS.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`;
  if (persona === undefined || manager === undefined) throw new RangeError('no persona or manager');
  const domain = `${ascii(name)}${round === 0 ? '' : round + 1}.example`;
  const contactName = personName(number);
  const address = `${ascii(contactName)}@${domain}`;
  const deputy = persona.deputy ? { name: personName(number + 80), address: `office@${domain}` } : null;
  const { id } = await addPartner(
    world.desk.services,
    {
      name,
      domains: [domain],
      contactName,
      contactEmail: address,
      ...(deputy === null ? {} : { deputyName: deputy.name, deputyEmail: deputy.address }),
      billingName: 'Accounts',
      billingEmail: `accounts@${domain}`,
      managerEmail: manager.email,
      addressLines: ['1 Example Street'],
      country: office.country,
      taxId: '',
      locale: office.locale,
      currency: office.currency,
      timezone: office.timezone,
      dateOrder: office.dateOrder,
      holidays: office.region,
      invoicing: number % 5 === 3 ? 'statement' : 'at-once',
    },
    'bench:year',
  );
  const facts = { id, name, contactName, address, deputy, managerEmail: manager.email, office, persona };
  const contact = new PartnerContact(world, facts, world.chance.stream(`partner ${number}`));
  world.join(contact, office);
  // Who stands in answers as the contact does, from another mailbox.
  if (deputy !== null)
    world.join({ address: deputy.address, receive: (mail) => contact.receive(mail, 'deputy') }, office);
  world.join({ address: `accounts@${domain}`, receive: () => undefined }, office);
  return facts;
}

/** Two people a partner, one of them for half a year only. */
async function train(desk: YearDesk, partners: readonly PartnerFacts[]): Promise<void> {
  const rows = partners.flatMap(({ id, name }, index) => [
    `"${name}","${personName(id)}",${COURSE},2026-02-02,`,
    `"${name}","${personName(id + 40)}",${COURSE},2026-02-02,${index % 4 === 1 ? '2027-03-01' : ''}`,
  ]);
  const text = ['partner,person,course,completed,expires', ...rows].join('\n');
  await importTraining(desk.services, text, { by: 'bench:year', dryRun: false });
}
