/** Where OAuth2 access tokens come from: Microsoft's client credentials flow and Google's refresh tokens (RFC 6749 §4.4, §6). */
import { ConfidentialClientApplication } from '@azure/msal-node';
import { OAuth2Client } from 'google-auth-library';
import type { TokenSource } from './credentials.js';

/** Covers IMAP.AccessAsApp and SMTP.SendAsApp, whatever of them the administrator granted. */
const MICROSOFT_SCOPE = 'https://outlook.office365.com/.default';
/** Providers state a lifetime; this is assumed where one does not. */
const DEFAULT_LIFETIME_MS = 30 * 60_000;

export function microsoftTokens(options: {
  readonly tenant: string;
  readonly clientId: string;
  readonly clientSecret: string;
}): TokenSource {
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: options.clientId,
      clientSecret: options.clientSecret,
      authority: `https://login.microsoftonline.com/${encodeURIComponent(options.tenant)}`,
    },
  });
  return async () => {
    // The library has a cache of its own, and a token that the mail server refused would come out of it again.
    const answer = await client.acquireTokenByClientCredential({ scopes: [MICROSOFT_SCOPE], skipCache: true });
    if (answer === null) throw new Error('Microsoft gave no token');
    return { token: answer.accessToken, expiresAt: answer.expiresOn?.getTime() ?? Date.now() + DEFAULT_LIFETIME_MS };
  };
}

export function googleTokens(options: {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}): TokenSource {
  return async () => {
    // A new client each time: it keeps its token otherwise, and caching is the caller's.
    const client = new OAuth2Client({ clientId: options.clientId, clientSecret: options.clientSecret });
    client.setCredentials({ refresh_token: options.refreshToken });
    const { token } = await client.getAccessToken();
    if (token === null || token === undefined) throw new Error('Google gave no token');
    return { token, expiresAt: client.credentials.expiry_date ?? Date.now() + DEFAULT_LIFETIME_MS };
  };
}
