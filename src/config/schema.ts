/**
 * The shape of desk.yaml. Every key has its description here; desk.example.yaml is tested against it.
 * Durations carry their unit in the key (pollSeconds), money and rates are decimal strings, times are HH:MM.
 */
import { z } from 'zod';
import { isTimeZone } from '../values/calendarDay.js';
import { isCurrency } from '../values/money.js';
import { qualitySchema } from './policy/quality.js';
import { serviceSchema } from './policy/service.js';
import { accountsSchema } from './policy/accounts.js';
import { progressSchema } from './policy/progress.js';
import { intakeSchema } from './policy/intake.js';
import { clientsSchema, overviewsSchema } from './policy/overviews.js';
import { servicesSchema } from './policy/services.js';
import { supportSchema } from './policy/support.js';
import { trainingSchema } from './policy/training.js';
import { triageSchema } from './policy/triage.js';

const text = z.string().trim().min(1).max(500);
const address = z.string().trim().toLowerCase().max(254).pipe(z.email());
const currency = z
  .string()
  .trim()
  .toUpperCase()
  .refine(isCurrency, { message: 'must be an ISO 4217 code such as AUD' });
const timezone = z.string().refine(isTimeZone, { message: 'must be an IANA time zone such as Australia/Sydney' });
const locale = z.string().refine(
  (tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  },
  { message: 'must be a BCP 47 language tag such as en-AU' },
);
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00');
const port = z.number().int().min(1).max(65535);
const seconds = z.number().int().min(1).max(86_400);
const rate = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,2}(\.\d{1,3})?$/, 'must be a percentage such as 10 or 7.7'));

/** Where a secret comes from: never the file itself. */
export const secretSchema = z.union([z.strictObject({ env: text }), z.strictObject({ file: text })], {
  error: 'must be {env: NAME} or {file: PATH}: a secret never stands in desk.yaml itself',
});

export const personSchema = z.strictObject({ name: text, email: address });

export const authSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('password'), user: text, password: secretSchema }),
  z.strictObject({
    type: z.literal('oauth2-microsoft'),
    user: text,
    tenant: text,
    clientId: text,
    clientSecret: secretSchema,
  }),
  z.strictObject({
    type: z.literal('oauth2-google'),
    user: text,
    clientId: text,
    clientSecret: secretSchema,
    refreshToken: secretSchema,
  }),
]);

export const securitySchema = z.enum(['tls', 'starttls', 'none']);

export const configSchema = z.strictObject({
  desk: z.strictObject({
    name: text,
    address,
    /** Further addresses that deliver into the same mailbox; mail from them is the desk's own. */
    aliases: z.array(address).max(50).default([]),
    locale,
    currency,
    timezone,
    dateOrder: z.enum(['DMY', 'MDY', 'YMD']).default('DMY'),
    /** date-holidays region, "AU", "AU-NSW", "CH-BE". */
    holidays: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,10}){0,2}$/, 'must be a region such as AU or AU-NSW'),
    officeHours: z.strictObject({ from: timeOfDay, to: timeOfDay }).default({ from: '09:00', to: '17:00' }),
    /** RFC 8601 authserv-ids that are trusted; empty: the desk address's domain and hosts below it. */
    authservIds: z.array(text).max(20).default([]),
    /** Where partners find help: named in the mails. */
    partnerSupport: z.string().trim().max(500).default(''),
  }),
  mailbox: z.strictObject({
    host: text,
    port: port.default(993),
    security: securitySchema.default('tls'),
    /** Accept a certificate that no known authority signed; for a test server only. */
    allowSelfSigned: z.boolean().default(false),
    auth: authSchema,
    inbox: text.default('INBOX'),
    /** Where handled mail goes; 'keywords' leaves it in the inbox with an IMAP keyword. */
    filing: z.enum(['folders', 'keywords']).default('folders'),
    folders: z
      .strictObject({ done: text, waiting: text, ignored: text })
      .default({ done: 'Desk/Done', waiting: 'Desk/Waiting', ignored: 'Desk/Ignored' }),
    pollSeconds: seconds.default(60),
    idle: z.boolean().default(true),
    batchSize: z.number().int().min(1).max(500).default(25),
    maxMailBytes: z.number().int().min(10_000).max(100_000_000).default(25_000_000),
    /** 'plus': referrals+token@…; 'subject': the token stands in the subject. */
    replyAddress: z.enum(['plus', 'subject']).default('plus'),
  }),
  smtp: z.strictObject({
    host: text,
    port: port.default(587),
    security: securitySchema.default('starttls'),
    allowSelfSigned: z.boolean().default(false),
    auth: authSchema.optional(),
    connections: z.number().int().min(1).max(20).default(2),
    /** Temporary failures are tried again for this long before staff are told. */
    giveUpAfterHours: z.number().int().min(1).max(240).default(48),
    /** Most mails that one recipient gets in rising windows: more wait an hour, or for staff. */
    caps: z
      .strictObject({
        perHour: z.number().int().min(1),
        perDay: z.number().int().min(1),
        perThreadPerDay: z.number().int().min(1),
      })
      .default({ perHour: 100, perDay: 400, perThreadPerDay: 12 }),
    /**
     * Where the desk finds a copy of a mail that it sent, so that a crash while sending does not send it twice. 'self':
     * the desk's own address is a further envelope recipient of each mail; 'sent-folder': the provider itself keeps sent
     * mail; 'none': there is no copy, and such a mail is sent again.
     */
    ownCopy: z.enum(['self', 'sent-folder', 'none']).default('self'),
  }),
  database: z.strictObject({ path: text }).default({ path: 'referral-desk.sqlite' }),
  /** Key for signed reply addresses, at least 32 characters. */
  signingKey: secretSchema,
  staff: z
    .array(
      z.strictObject({
        name: text,
        email: address,
        role: z.enum(['partner-manager', 'management']).default('partner-manager'),
      }),
    )
    .min(1)
    .max(200),
  finance: z.array(personSchema).min(1).max(20),
  invoicing: z.strictObject({
    seller: z.strictObject({
      name: text,
      addressLines: z.array(text).min(1).max(6),
      /** Two-letter ISO 3166 code. */
      country: z.string().regex(/^[A-Z]{2}$/),
      /** As it is to stand on the invoice: "ABN 51 824 753 556". */
      taxId: text,
      email: address,
      phone: z.string().trim().max(50).default(''),
    }),
    bank: z.strictObject({ lines: z.array(text).min(1).max(6) }),
    /** Counters: a series has its own gapless numbers. */
    series: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,20}$/)
      .default('invoices'),
    /** {series}, {year} of issue, {number} or {number:4} zero-padded. The counter starts anew each year where {year} stands. */
    numberFormat: z
      .string()
      .max(40)
      .regex(/\{number(:\d)?\}/, 'must contain {number}')
      .default('{year}-{number:3}'),
    termsDays: z.number().int().min(0).max(365).default(14),
    /** Tax by the buyer's country; 'default' stands for all others. First match wins. */
    tax: z
      .array(
        z.strictObject({
          country: z.string().regex(/^([A-Z]{2}|default)$/),
          /** "GST", "MWST", "VAT". */
          name: text,
          ratePercent: rate,
          /** Sentence that the law wants on the invoice, such as a reverse charge note. */
          note: z.string().trim().max(300).default(''),
        }),
      )
      .min(1),
    /** Whether the amounts that partners notify contain tax. */
    amounts: z.enum(['exclusive', 'inclusive']).default('exclusive'),
    /** What the invoiced amount is called in the line text. */
    lineText: text.default('Referral commission'),
  }),
  reminders: z
    .strictObject({
      /** Business days of the partner until a reminder (policy R16). */
      unansweredAfterDays: z.number().int().min(1).max(30).default(1),
      /** Business days until the breach is noted and the manager told. */
      breachAfterDays: z.number().int().min(1).max(60).default(2),
      /** Business days without news of an acknowledged offer until its status is asked for (policy R6). */
      statusAfterDays: z.number().int().min(1).max(120).default(10),
      /** Business days until an unanswered question is asked again. */
      questionAfterDays: z.number().int().min(1).max(30).default(2),
      /** Business days between status requests while a job is at risk (policy R12). */
      atRiskEveryDays: z.number().int().min(1).max(30).default(1),
      /** At the most so many status requests or repeated questions in a row before the manager is told instead. */
      most: z.number().int().min(1).max(20).default(3),
      /** Reminders of one contact that come due in one office day go out as one mail. */
      together: z.boolean().default(true),
    })
    .prefault({}),
  services: servicesSchema,
  clients: clientsSchema,
  overviews: overviewsSchema,
  intake: intakeSchema,
  progress: progressSchema,
  accounts: accountsSchema,
  training: trainingSchema,
  service: serviceSchema,
  support: supportSchema,
  triage: triageSchema,
  quality: qualitySchema,
  scheduler: z
    .strictObject({
      /** node-cron expression that wakes the due-timer query. */
      wake: text.default('* * * * *'),
      /** Timers fired in one waking; the rest waits for the next one. */
      batch: z.number().int().min(1).max(1000).default(50),
    })
    .prefault({}),
  /** Folder with templates that replace shipped ones of the same name. */
  templates: z.string().trim().max(500).default(''),
  log: z.strictObject({ level: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info') }).prefault({}),
});

/** The validated configuration, defaults filled in; secrets are still references. */
export type Config = z.output<typeof configSchema>;
export type SecretRef = z.output<typeof secretSchema>;
export type AuthConfig = z.output<typeof authSchema>;
export type Person = z.output<typeof personSchema>;
