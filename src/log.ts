/**
 * The service's log: one JSON object a line (pino). Nothing that a person wrote in a mail and no secret ever gets into it:
 * fields of such names are replaced whatever they hold, octets become their count, long texts are cut.
 */
import { pino, type DestinationStream, type Logger } from 'pino';
import { DeskError } from './errors.js';

export type { Logger } from 'pino';

export interface LogOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Default: standard output. */
  readonly destination?: DestinationStream;
}

/** Fields that hold a secret. */
const SECRETS = [
  'password',
  'pass',
  'secret',
  'clientSecret',
  'refreshToken',
  'accessToken',
  'token',
  'authorization',
  'signingKey',
  'replyToken',
];
/** Fields that hold words of a mail. */
const BODIES = ['raw', 'text', 'html', 'body', 'content', 'newText', 'headers', 'source'];
const SECRET_FIELDS = lowerCase(SECRETS);
const BODY_FIELDS = lowerCase(BODIES);
const LONGEST_TEXT = 1000;
const DEEPEST = 5;
const MOST_ITEMS = 50;

/** A logger; children carry what they are about: `log.child({ part: 'outbox' })`, `log.child({ message: 17, referral: 'R-2041' })`. */
export function createLogger(options: LogOptions): Logger {
  const settings = {
    level: options.level,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    messageKey: 'message',
    formatters: {
      level: (label: string) => ({ level: label }),
      log: (fields: Record<string, unknown>) => withoutPrivate(fields) as Record<string, unknown>,
    },
    // withoutPrivate() has done the work by then.
    serializers: { err: (error: unknown) => error },
    // Fields that a child logger is bound to do not pass through formatters.log.
    redact: { paths: [...SECRETS, ...BODIES].flatMap((name) => [name, `*.${name}`]), censor: censored },
  };
  return options.destination === undefined ? pino(settings) : pino(settings, options.destination);
}

/** A copy that may be logged. */
export function withoutPrivate(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') {
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT)}… (${value.length} characters)` : value;
  }
  if (typeof value === 'bigint') return value.toString();
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return `(${value.byteLength} octets)`;
  if (value instanceof Error) return errorFields(value, depth);
  if (value instanceof Date) return value.toISOString();
  if (depth >= DEEPEST) return Array.isArray(value) ? '(list)' : '(object)';
  if (Array.isArray(value)) {
    const items = value.slice(0, MOST_ITEMS).map((item) => withoutPrivate(item, depth + 1));
    return value.length > MOST_ITEMS ? [...items, `(${value.length - MOST_ITEMS} more)`] : items;
  }
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MOST_ITEMS)
      .map(([key, item]) => [key, field(key.toLowerCase(), item, depth)]),
  );
}

/** Leaves what is censored already. */
function censored(value: unknown): unknown {
  return typeof value === 'string' && /^\((?:secret|not logged|\d+ (?:characters|octets))\)$/.test(value)
    ? value
    : '(not logged)';
}

function lowerCase(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

function field(name: string, value: unknown, depth: number): unknown {
  if (SECRET_FIELDS.has(name)) return '(secret)';
  if (BODY_FIELDS.has(name)) return typeof value === 'string' ? `(${value.length} characters)` : '(not logged)';
  return withoutPrivate(value, depth + 1);
}

/** What happened, not where: a stack is for DEBUG, and libraries hang whole requests on their errors. */
function errorFields(error: Error, depth: number): object {
  const cause = error.cause instanceof Error && depth < 2 ? { cause: errorFields(error.cause, depth + 1) } : {};
  const message = withoutPrivate(error.message);
  if (error instanceof DeskError)
    return { name: error.name, code: error.code, message, wayOut: error.wayOut, ...cause };
  return { name: error.name, message, ...cause };
}
