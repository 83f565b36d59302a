/** Resolves what desk.yaml refers to as {env: NAME} or {file: PATH}. A secret appears in no message. */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { secretSchema, type SecretRef } from './schema.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Secrets of a login: `password` for a password, the others for OAuth2. */
export interface AuthSecrets {
  readonly password?: string;
  readonly clientSecret?: string;
  readonly refreshToken?: string;
}

export interface SecretProblem {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

export interface ResolvedSecrets {
  readonly imap: AuthSecrets;
  readonly smtp: AuthSecrets;
  readonly signingKey: Buffer;
}

export interface SecretsReport {
  readonly secrets: ResolvedSecrets;
  readonly problems: readonly SecretProblem[];
  readonly warnings: readonly string[];
}

/** Key of a 256-bit HMAC (RFC 2104 §3): shorter than its output it would weaken the signature. */
const SIGNING_KEY_LENGTH = 32;
const LARGEST_FILE = 64 * 1024;
const AUTH_SECRETS = ['password', 'clientSecret', 'refreshToken'] as const;

/**
 * Resolves every secret that the configuration, valid or not, refers to. Relative files are looked for beside desk.yaml.
 * References that are themselves malformed are left to the schema.
 */
export async function resolveSecrets(
  config: unknown,
  folder: string,
  environment: Environment,
): Promise<SecretsReport> {
  const problems: SecretProblem[] = [];
  const warnings: string[] = [];
  const resolve = async (place: readonly string[]): Promise<string | null> => {
    const reference = secretSchema.safeParse(place.reduce(step, config));
    if (!reference.success) return null;
    const { value, problem, warning } = await read(reference.data, folder, environment);
    if (warning !== undefined) warnings.push(`${place.join('.')}: ${warning}`);
    if (problem !== undefined) problems.push({ path: place, message: problem });
    return value ?? null;
  };
  const login = async (part: 'mailbox' | 'smtp'): Promise<AuthSecrets> => {
    const found: Partial<Record<(typeof AUTH_SECRETS)[number], string>> = {};
    for (const name of AUTH_SECRETS) {
      const value = await resolve([part, 'auth', name]);
      if (value !== null) found[name] = value;
    }
    return found;
  };

  const imap = await login('mailbox');
  const smtp = await login('smtp');
  const signingKey = await resolve(['signingKey']);
  if (signingKey !== null && signingKey.length < SIGNING_KEY_LENGTH) {
    problems.push({
      path: ['signingKey'],
      message: `is too short: ${signingKey.length} characters, at least ${SIGNING_KEY_LENGTH}; make one with: openssl rand -hex 32`,
    });
  }
  return { secrets: { imap, smtp, signingKey: Buffer.from(signingKey ?? '', 'utf8') }, problems, warnings };
}

interface Read {
  readonly value?: string;
  readonly problem?: string;
  readonly warning?: string;
}

async function read(reference: SecretRef, folder: string, environment: Environment): Promise<Read> {
  if ('env' in reference) {
    const value = environment[reference.env];
    if (value === undefined) return { problem: `needs the environment variable ${reference.env}, which is not set` };
    return value.trim() === ''
      ? { problem: `needs the environment variable ${reference.env}, which is empty` }
      : { value };
  }
  const file = path.resolve(folder, reference.file);
  try {
    const { size, mode } = await stat(file);
    if (size > LARGEST_FILE) return { problem: `needs the file ${file}, which is too large for a secret` };
    // Editors and `echo` end a file with a line break that is no part of the secret.
    const value = (await readFile(file, 'utf8')).replace(/\r?\n$/, '');
    if (value.trim() === '') return { problem: `needs the file ${file}, which is empty` };
    if ((mode & 0o007) !== 0) return { value, warning: `everybody on this host can read ${file}; chmod 600 it` };
    return { value };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    const why = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
    return { problem: `needs the file ${file}, which ${why}` };
  }
}

function step(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
