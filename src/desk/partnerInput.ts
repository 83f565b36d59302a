/** What a partner needs to be known by, from a command, a file or a mail: checked, completed, and every fault named. */
import { domainToASCII } from 'node:url';
import { z } from 'zod';
import type { Config } from '../config/schema.js';
import type { Partner } from '../entities/index.js';
import { isKnownRegion } from '../scheduler/holidays.js';
import { isTimeZone } from '../values/calendarDay.js';
import { domainOf } from '../values/mail.js';
import { isCurrency } from '../values/money.js';
import type { DateOrder } from '../parsers/types.js';

const line = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(200, 'must have at most 200 characters')
  .refine((text) => !/\p{Cc}/u.test(text), 'must be one line');
const address = z.string().trim().toLowerCase().max(254).pipe(z.email('must be a mail address'));
const upper = z.string().trim().toUpperCase();

/** Labels of a domain in ASCII; at least two of them. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

export const partnerInputSchema = z.strictObject({
  name: line,
  /** Mail domains: who writes from one of them speaks for the partner. */
  domains: z
    .array(
      z
        .string()
        .trim()
        .transform((text) => domainToASCII(text.replace(/^@/, '')))
        .pipe(z.string().regex(DOMAIN, 'must be a mail domain such as harbourfield.example')),
    )
    .min(1, 'must name at least one mail domain')
    .max(20),
  /** The nominated referral contact (policy R2). */
  contactName: line,
  contactEmail: address,
  deputyName: line.nullish(),
  deputyEmail: address.nullish(),
  /** Who gets the invoices; the contact where nobody is named. */
  billingName: line.nullish(),
  billingEmail: address.nullish(),
  /** A staff address of desk.yaml. */
  managerEmail: address,
  addressLines: z.array(line).max(6).default([]),
  country: upper.pipe(z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter ISO 3166 code such as AU')),
  taxId: z.string().trim().max(100).default(''),
  locale: z.string().trim().refine(isLocale, 'must be a language tag such as en-AU').nullish(),
  currency: upper.refine(isCurrency, 'must be an ISO 4217 code such as AUD').nullish(),
  timezone: z.string().trim().refine(isTimeZone, 'must be an IANA time zone such as Australia/Sydney').nullish(),
  dateOrder: z.enum(['DMY', 'MDY', 'YMD'], 'must be DMY, MDY or YMD').nullish(),
  holidays: z.string().trim().refine(isKnownRegion, 'must be a region such as AU-NSW or DE').nullish(),
  /** An invoice for each notification, or all with the month's statement (policy R7). */
  invoicing: z.enum(['at-once', 'statement'], 'must be at-once or statement').default('at-once'),
  certification: z
    .enum(['certified', 'remediation', 'suspended', 'revoked'], 'must be certified, remediation, suspended or revoked')
    .default('certified'),
});

export type PartnerInput = z.input<typeof partnerInputSchema>;
export const PARTNER_FIELDS = Object.keys(partnerInputSchema.shape) as (keyof PartnerInput)[];

/** A partner ready to be stored. */
export type NewPartner = Omit<Partner, 'id' | 'createdAt' | 'awayUntil'> & { readonly domains: readonly string[] };

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/**
 * Mailbox providers: everybody has an address there, so such a domain says nothing about who speaks for a partner.
 */
export const PUBLIC_DOMAINS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'ymail.com',
  'icloud.com',
  'me.com',
  'aol.com',
  'gmx.de',
  'gmx.net',
  'gmx.ch',
  'gmx.at',
  'web.de',
  't-online.de',
  'freenet.de',
  'bluewin.ch',
  'orange.fr',
  'wanadoo.fr',
  'free.fr',
  'laposte.net',
  'bigpond.com',
  'optusnet.com.au',
  'proton.me',
  'protonmail.com',
]);

export function isPublicDomain(domain: string): boolean {
  return PUBLIC_DOMAINS.has(domain.toLowerCase());
}

/** Checks and completes one partner; `known` are what desk.yaml says of the desk, its staff and its country. */
export function checkPartner(
  input: unknown,
  config: Pick<Config, 'desk' | 'staff' | 'invoicing'>,
): { readonly partner: NewPartner } | { readonly problems: readonly FieldProblem[] } {
  const parsed = partnerInputSchema.safeParse(input);
  if (!parsed.success) return { problems: parsed.error.issues.flatMap(problemsOf) };
  const { data } = parsed;
  const problems: FieldProblem[] = [];
  const say = (field: keyof PartnerInput, message: string): void => {
    problems.push({ field, message });
  };

  const own = new Set([config.desk.address, ...config.desk.aliases].map(domainOf));
  for (const domain of data.domains) {
    if (PUBLIC_DOMAINS.has(domain))
      say('domains', `${domain} is open to everybody; a partner needs a domain of its own`);
    if (own.has(domain)) say('domains', `${domain} is the desk's own domain`);
  }
  const staff = config.staff.map(({ email }) => email);
  if (!staff.includes(data.managerEmail)) {
    say('managerEmail', `${data.managerEmail} is not in the staff list of desk.yaml (${staff.join(', ')})`);
  }
  if ((data.deputyName ?? null) === null && (data.deputyEmail ?? null) !== null) say('deputyName', 'is missing');
  if ((data.deputyEmail ?? null) === null && (data.deputyName ?? null) !== null) say('deputyEmail', 'is missing');

  // What the desk's own country has may be taken for granted there, and nowhere else: money and dates hang on it.
  const local = data.country === config.invoicing.seller.country;
  const orOwn = (field: 'locale' | 'currency' | 'timezone' | 'holidays'): string => {
    const value = data[field] ?? (local ? config.desk[field] : null);
    if (value === null) say(field, `is missing (needed for a partner outside ${config.invoicing.seller.country})`);
    return value ?? '';
  };
  const locale = orOwn('locale');
  const partner: NewPartner = {
    name: data.name,
    domains: [...new Set(data.domains)],
    locale,
    currency: orOwn('currency'),
    timezone: orOwn('timezone'),
    holidays: orOwn('holidays'),
    dateOrder: data.dateOrder ?? (locale === '' ? config.desk.dateOrder : dateOrderOf(locale)),
    contactName: data.contactName,
    contactEmail: data.contactEmail,
    deputyName: data.deputyName ?? null,
    deputyEmail: data.deputyEmail ?? null,
    billingName: data.billingName ?? data.contactName,
    billingEmail: data.billingEmail ?? data.contactEmail,
    managerEmail: data.managerEmail,
    addressLines: data.addressLines,
    country: data.country,
    taxId: data.taxId,
    invoicing: data.invoicing,
    certification: data.certification,
  };
  return problems.length > 0 ? { problems } : { partner };
}

/** The order in which a language writes day, month and year, as ECMA-402 has it. */
export function dateOrderOf(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' })
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
  if (parts[0] === 'year') return 'YMD';
  return parts[0] === 'month' ? 'MDY' : 'DMY';
}

function problemsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ field, message: 'is no field of a partner' }));
  }
  const [field = ''] = issue.path;
  const missing = issue.code === 'invalid_type' && issue.message.includes('undefined');
  return [{ field: String(field), message: missing ? 'is missing' : issue.message }];
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
