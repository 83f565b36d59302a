/** The vendor of the simulation: the policy's own values, two services, as many managers as the partners need. */
import { configSchema, type Config } from '../../src/config/schema.js';

export interface StaffEntry {
  readonly name: string;
  readonly email: string;
  readonly role?: 'management';
}

export const MANAGERS: readonly StaffEntry[] = [
  { name: 'Oskar Lindqvist', email: 'oskar@vendor.example' },
  { name: 'Sandra Keller', email: 'sandra@vendor.example' },
  { name: 'Amara Diallo', email: 'amara@vendor.example' },
  { name: 'Tom Reid', email: 'tom@vendor.example' },
  { name: 'Hanna Weiss', email: 'hanna@vendor.example' },
  { name: 'Luc Fournier', email: 'luc@vendor.example' },
  { name: 'Grace Chen', email: 'grace@vendor.example' },
  { name: 'Ivo Brandt', email: 'ivo@vendor.example' },
];
export const MANAGEMENT: StaffEntry = { name: 'Mara Voss', email: 'mara@vendor.example', role: 'management' };
export const FINANCE: StaffEntry = { name: 'Accounts', email: 'accounts@vendor.example' };

export const HOME = { region: 'AU-NSW', timezone: 'Australia/Sydney', from: '09:00', to: '17:00' } as const;

export function vendorConfig(managers: readonly StaffEntry[]): Config {
  return configSchema.parse({
    desk: {
      name: 'Next Technik',
      address: 'referrals@vendor.example',
      locale: 'en-AU',
      currency: 'AUD',
      timezone: HOME.timezone,
      holidays: HOME.region,
      partnerSupport: 'partners@vendor.example',
    },
    mailbox: {
      host: '127.0.0.1',
      port: 1143,
      security: 'none',
      auth: { type: 'password', user: 'referrals@vendor.example', password: { env: 'IMAP_PASSWORD' } },
    },
    smtp: { host: '127.0.0.1', port: 1025, security: 'none' },
    database: { path: ':memory:' },
    signingKey: { env: 'SIGNING_KEY' },
    staff: [...managers, MANAGEMENT],
    finance: [FINANCE],
    invoicing: {
      seller: {
        name: 'Next Technik Pty Ltd',
        addressLines: ['Level 9, 120 Example Street', 'Sydney NSW 2000'],
        country: 'AU',
        taxId: 'ABN 51 824 753 556',
        email: FINANCE.email,
      },
      bank: { lines: ['Example Bank', 'BSB 000-000', 'Account 12345678'] },
      tax: [
        { country: 'AU', name: 'GST', ratePercent: '10' },
        { country: 'default', name: 'GST', ratePercent: '0', note: 'Export of services: GST-free.' },
      ],
    },
    services: [
      {
        name: 'NextService deployment',
        managerOnCopy: true,
        testing: true,
        milestones: [
          { name: 'kick-off', afterStartDays: 5 },
          { name: 'go-live', afterStartDays: 60 },
        ],
        usualCommissionPercent: '10',
        course: 'NextService Implementer',
      },
      { name: 'NextService training' },
    ],
    training: { courses: [{ name: 'NextService Implementer', validMonths: 24 }] },
  });
}
