/** A valid configuration for tests: an Australian vendor with two managers, management and finance. */
import { configSchema, type Config } from '../../src/config/schema.js';

export const CONFIG_INPUT = {
  desk: {
    name: 'Next Technik',
    address: 'referrals@nexttechnik.example',
    locale: 'en-AU',
    currency: 'AUD',
    timezone: 'Australia/Sydney',
    holidays: 'AU-NSW',
    partnerSupport: 'partners@nexttechnik.example',
  },
  mailbox: {
    host: '127.0.0.1',
    port: 1143,
    security: 'none',
    auth: { type: 'password', user: 'referrals@nexttechnik.example', password: { env: 'IMAP_PASSWORD' } },
  },
  smtp: { host: '127.0.0.1', port: 1025, security: 'none' },
  database: { path: ':memory:' },
  signingKey: { env: 'SIGNING_KEY' },
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
    },
    bank: { lines: ['Example Bank', 'BSB 000-000', 'Account 12345678'] },
    tax: [
      { country: 'AU', name: 'GST', ratePercent: '10' },
      { country: 'default', name: 'GST', ratePercent: '0', note: 'Export of services: GST-free.' },
    ],
  },
  services: [{ name: 'NextService deployment' }],
} as const;

/** `override` is merged one level deep over the input, so that a test names only what it is about. */
export function testConfig(override: Record<string, object> = {}): Config {
  const merged: Record<string, unknown> = { ...CONFIG_INPUT };
  for (const [key, value] of Object.entries(override)) {
    const base = merged[key];
    merged[key] = Array.isArray(value) || base === undefined ? value : { ...(base as object), ...value };
  }
  return configSchema.parse(merged);
}
