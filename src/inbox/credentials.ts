/**
 * What a login needs, asked for anew before each connection: an access token lasts an hour, a changed password works
 * without a restart. Who implements it knows where secrets come from; who uses it does not.
 */
export type Credentials =
  | { readonly user: string; readonly pass: string }
  /** An OAuth2 access token, sent with SASL XOAUTH2 or OAUTHBEARER (RFC 7628). */
  | { readonly user: string; readonly accessToken: string };

export interface AccessTokens {
  /** Throws DeskError oauth2-failed or secret-missing. */
  get(): Promise<Credentials>;
}
