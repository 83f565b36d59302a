/**
 * Who the desk is at its mail servers: user and password, or user and an OAuth2 access token (RFC 7628 / XOAUTH2). IMAP
 * and SMTP share it. A token is fetched when it is first needed, kept until shortly before it expires, and asked for
 * once however many callers wait.
 */
import type { AuthConfig } from '../config/schema.js';
import type { AuthSecrets } from '../config/secrets.js';
import { DeskError, messageOf } from '../errors.js';
import { googleTokens, microsoftTokens } from './oauth2.js';

export type { AuthSecrets };

export type Login =
  { readonly user: string; readonly pass: string } | { readonly user: string; readonly accessToken: string };

export interface Credentials {
  /** Throws DeskError oauth2-failed when no token can be had. */
  get(): Promise<Login>;
  /** The server refused what get() gave: the next get() asks for a new token. */
  invalidate(): void;
}

export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Fetches a new token from the identity provider; throws whatever the provider's library throws. */
export type TokenSource = () => Promise<AccessToken>;

/** A token is renewed this long before it expires, so that it does not expire between get() and the login. */
const EARLY_MS = 5 * 60_000;
const FETCH_TIMEOUT_MS = 30_000;

/**
 * Credentials for one server. `now` gives milliseconds since 1970; `source` replaces the provider's client. Throws
 * DeskError secret-missing when the secrets do not fit the configuration.
 */
export function createCredentials(
  auth: AuthConfig,
  secrets: AuthSecrets,
  { now, source }: { readonly now: () => number; readonly source?: TokenSource },
): Credentials {
  switch (auth.type) {
    case 'password': {
      const login = { user: auth.user, pass: secretOf(secrets.password, 'password') };
      return { get: () => Promise.resolve(login), invalidate: () => undefined };
    }
    case 'oauth2-microsoft': {
      const clientSecret = secretOf(secrets.clientSecret, 'clientSecret');
      return tokenCredentials(auth.user, source ?? microsoftTokens({ ...auth, clientSecret }), now);
    }
    case 'oauth2-google': {
      const clientSecret = secretOf(secrets.clientSecret, 'clientSecret');
      const refreshToken = secretOf(secrets.refreshToken, 'refreshToken');
      return tokenCredentials(auth.user, source ?? googleTokens({ ...auth, clientSecret, refreshToken }), now);
    }
  }
}

function tokenCredentials(user: string, source: TokenSource, now: () => number): Credentials {
  let held: AccessToken | null = null;
  let fetching: Promise<AccessToken> | null = null;

  const fetchToken = async (): Promise<AccessToken> => {
    try {
      const token = await withinTime(source(), FETCH_TIMEOUT_MS);
      if (token.token === '') throw new Error('the answer holds no access token');
      held = token;
      return token;
    } catch (error) {
      throw new DeskError('oauth2-failed', `no OAuth2 access token for ${user}: ${messageOf(error).slice(0, 300)}`, {
        wayOut:
          'Check tenant, clientId, client secret and refresh token, that consent was given, and that this host reaches the provider.',
        cause: error,
      });
    } finally {
      fetching = null;
    }
  };

  return {
    async get() {
      if (held !== null && held.expiresAt - EARLY_MS > now()) return { user, accessToken: held.token };
      fetching ??= fetchToken();
      return { user, accessToken: (await fetching).token };
    },
    invalidate() {
      held = null;
    },
  };
}

function secretOf(secret: string | undefined, name: string): string {
  if (secret !== undefined) return secret;
  throw new DeskError('secret-missing', `the secret ${name} was not resolved`);
}

async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${milliseconds / 1000} s`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
