/** Who plays in the demo: a vendor with its people, four partners in three countries, and what is referred to whom. */
import type { ReferralInput } from '../../desk/refer.js';
import type { SandboxUser } from '../types.js';

export const DESK_ADDRESS = 'referrals@nexttechnik.example';
export const PASSWORD = 'demo';

/** desk.yaml of the demo; ports and paths are put in when they are known. */
export function demoConfig(ports: { imapPort: number; smtpPort: number }, databasePath: string): object {
  const auth = { type: 'password', user: DESK_ADDRESS, password: { env: 'DEMO_PASSWORD' } };
  return {
    desk: {
      name: 'Next Technik',
      address: DESK_ADDRESS,
      locale: 'en-AU',
      currency: 'AUD',
      timezone: 'Australia/Sydney',
      holidays: 'AU-NSW',
      partnerSupport: 'partners@nexttechnik.example',
    },
    mailbox: { host: '127.0.0.1', port: ports.imapPort, security: 'none', auth, pollSeconds: 5 },
    smtp: { host: '127.0.0.1', port: ports.smtpPort, security: 'none', auth },
    database: { path: databasePath },
    signingKey: { env: 'DEMO_SIGNING_KEY' },
    staff: [
      { name: 'Oskar Lindqvist', email: 'oskar@nexttechnik.example' },
      { name: 'Sandra Keller', email: 'sandra@nexttechnik.example' },
      { name: 'Mara Voss', email: 'mara@nexttechnik.example', role: 'management' },
    ],
    finance: [{ name: 'Accounts', email: 'accounts@nexttechnik.example' }],
    invoicing: {
      seller: {
        name: 'Next Technik Pty Ltd',
        addressLines: ['Level 9, 120 Example Street', 'Sydney NSW 2000'],
        country: 'AU',
        taxId: 'ABN 51 824 753 556',
        email: 'accounts@nexttechnik.example',
        phone: '+61 2 5550 0100',
      },
      bank: { lines: ['Example Bank, Sydney', 'BSB 000-000', 'Account 1234 5678'] },
      tax: [
        { country: 'AU', name: 'GST', ratePercent: '10' },
        { country: 'default', name: 'GST', ratePercent: '0', note: 'Export of services: GST-free.' },
      ],
    },
  };
}

interface DemoPartner {
  readonly name: string;
  readonly domains: readonly string[];
  readonly locale: string;
  readonly currency: string;
  readonly timezone: string;
  readonly holidays: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly billingName: string;
  readonly billingEmail: string;
  readonly managerEmail: string;
  readonly addressLines: readonly string[];
  readonly country: string;
  readonly taxId: string;
}

export const PARTNERS: readonly DemoPartner[] = [
  {
    name: 'Harbour Field Solutions',
    domains: ['harbourfield.example'],
    locale: 'en-AU',
    currency: 'AUD',
    timezone: 'Australia/Sydney',
    holidays: 'AU-NSW',
    contactName: 'Priya Nair',
    contactEmail: 'priya@harbourfield.example',
    billingName: 'Harbour Field Accounts',
    billingEmail: 'accounts@harbourfield.example',
    managerEmail: 'oskar@nexttechnik.example',
    addressLines: ['1 Quay Road', 'Newcastle NSW 2300'],
    country: 'AU',
    taxId: 'ABN 11 222 333 444',
  },
  {
    name: 'Swanline IT',
    domains: ['swanline.example'],
    locale: 'en-AU',
    currency: 'AUD',
    timezone: 'Australia/Perth',
    holidays: 'AU-WA',
    contactName: 'Gary Oakes',
    contactEmail: 'gary.oakes@swanline.example',
    billingName: 'Swanline Accounts Payable',
    billingEmail: 'ap@swanline.example',
    managerEmail: 'oskar@nexttechnik.example',
    addressLines: ['Unit 4, 88 Hay Street', 'Subiaco WA 6008'],
    country: 'AU',
    taxId: 'ABN 00 123 456 789',
  },
  {
    name: 'Kelvin Park Digital',
    domains: ['kelvinpark.example'],
    locale: 'en-GB',
    currency: 'GBP',
    timezone: 'Europe/London',
    holidays: 'GB-SCT',
    contactName: 'Eilidh Buchanan',
    contactEmail: 'eilidh@kelvinpark.example',
    billingName: 'Kelvin Park Finance',
    billingEmail: 'finance@kelvinpark.example',
    managerEmail: 'sandra@nexttechnik.example',
    addressLines: ['12 Argyle Lane', 'Glasgow G3 8AA'],
    country: 'GB',
    taxId: 'GB 123 4567 89',
  },
  {
    name: 'Rheinwerk Systemhaus GmbH',
    domains: ['rheinwerk.example'],
    locale: 'de-DE',
    currency: 'EUR',
    timezone: 'Europe/Berlin',
    holidays: 'DE-NW',
    contactName: 'Katrin Vogt',
    contactEmail: 'k.vogt@rheinwerk.example',
    billingName: 'Rheinwerk Buchhaltung',
    billingEmail: 'buchhaltung@rheinwerk.example',
    managerEmail: 'sandra@nexttechnik.example',
    addressLines: ['Uferstraße 9', '50996 Köln'],
    country: 'DE',
    taxId: 'DE 299118402',
  },
];

/** In the order of their numbers. */
export const REFERRALS = {
  kestrel: {
    customer: 'Kestrel Plumbing Pty Ltd',
    contact: 'Dan Ord',
    contactEmail: 'dan@kestrelplumbing.example',
    contactPhone: '02 5550 0148',
    service: 'NextService deployment',
    description: 'Twelve vans with paper job cards; wants mobile work orders before summer.',
    partners: ['Harbour Field Solutions'],
  },
  pilbara: {
    customer: 'Pilbara Crane & Rigging Pty Ltd',
    contact: 'Shirley Mack',
    contactEmail: 'shirley@pilbaracrane.example',
    service: 'Mobile workforce rollout',
    description: 'Forty riggers on three sites.',
    partners: ['Swanline IT'],
  },
  govan: {
    customer: 'Govan Access Platforms',
    contact: 'Derek Shields',
    contactPhone: '0141 496 0126',
    service: 'Mobile workforce rollout',
    description: 'Inspection lists for hired platforms.',
    partners: ['Kelvin Park Digital'],
  },
  sommerfeld: {
    customer: 'Bäckerei Sommerfeld GmbH',
    contact: 'Uwe Sommerfeld',
    contactEmail: 'uwe@baeckerei-sommerfeld.example',
    service: 'nextShop Filialanbindung',
    description: 'Sieben Filialen, tägliche Bestellungen.',
    partners: ['Rheinwerk Systemhaus GmbH'],
  },
  coogee: {
    customer: 'Coogee Pool Care',
    contact: 'Lena Hart',
    contactEmail: 'lena@coogeepools.example',
    service: 'Starter package',
    description: 'Six technicians, first software of this kind.',
    partners: ['Harbour Field Solutions'],
  },
} satisfies Record<string, ReferralInput>;

/** Everyone who has a mailbox in the demo. */
export function demoUsers(): SandboxUser[] {
  const addresses = [
    DESK_ADDRESS,
    'oskar@nexttechnik.example',
    'sandra@nexttechnik.example',
    'mara@nexttechnik.example',
    'accounts@nexttechnik.example',
    ...PARTNERS.flatMap(({ contactEmail, billingEmail }) => [contactEmail, billingEmail]),
  ];
  return [...new Set(addresses)].map((address) => ({ address, password: PASSWORD }));
}
