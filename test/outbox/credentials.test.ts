import { expect } from 'chai';
import type { AuthConfig } from '../../src/config/schema.js';
import { DeskError } from '../../src/errors.js';
import { createCredentials, type AccessToken } from '../../src/outbox/credentials.js';

const google: AuthConfig = {
  type: 'oauth2-google',
  user: 'desk@example.org',
  clientId: 'c',
  clientSecret: { env: 'A' },
  refreshToken: { env: 'B' },
};
const secrets = { clientSecret: 's', refreshToken: 'r' };
const HOUR = 3_600_000;

describe('outbox/credentials', () => {
  it('gives user and password as they are', async () => {
    const credentials = createCredentials(
      { type: 'password', user: 'desk', password: { env: 'A' } },
      { password: 'pa ss' },
      { now: () => 0 },
    );
    expect(await credentials.get()).to.deep.equal({ user: 'desk', pass: 'pa ss' });
  });

  it('keeps a token until shortly before it expires', async () => {
    let now = 0;
    let fetched = 0;
    const source = (): Promise<AccessToken> => {
      fetched += 1;
      return Promise.resolve({ token: `t${fetched}`, expiresAt: now + HOUR });
    };
    const credentials = createCredentials(google, secrets, { now: () => now, source });
    expect(await credentials.get()).to.deep.equal({ user: 'desk@example.org', accessToken: 't1' });
    now = 54 * 60_000;
    expect(await credentials.get()).to.have.property('accessToken', 't1');
    now = 56 * 60_000;
    expect(await credentials.get()).to.have.property('accessToken', 't2');
  });

  it('asks the provider once, however many connections wait', async () => {
    let fetched = 0;
    const source = async (): Promise<AccessToken> => {
      fetched += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return { token: 't', expiresAt: HOUR };
    };
    const credentials = createCredentials(google, secrets, { now: () => 0, source });
    await Promise.all([credentials.get(), credentials.get(), credentials.get()]);
    expect(fetched).to.equal(1);
  });

  it('asks again after a failure and after the server refused the token', async () => {
    const answers: (AccessToken | Error)[] = [
      new Error('consent missing'),
      { token: 'a', expiresAt: HOUR },
      { token: 'b', expiresAt: HOUR },
    ];
    const source = (): Promise<AccessToken> => {
      const answer = answers.shift()!;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    };
    const credentials = createCredentials(google, secrets, { now: () => 0, source });
    const error: unknown = await credentials.get().catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(DeskError).with.property('code', 'oauth2-failed');
    expect((error as DeskError).message).to.contain('consent missing');
    expect(await credentials.get()).to.have.property('accessToken', 'a');
    credentials.invalidate();
    expect(await credentials.get()).to.have.property('accessToken', 'b');
  });

  it('takes an empty token for none', async () => {
    const source = (): Promise<AccessToken> => Promise.resolve({ token: '', expiresAt: HOUR });
    const credentials = createCredentials(google, secrets, { now: () => 0, source });
    expect(await credentials.get().catch((error: unknown) => error)).to.have.property('code', 'oauth2-failed');
  });

  it('refuses to begin without the secrets that the configuration names', () => {
    expect(() => createCredentials(google, { clientSecret: 's' }, { now: () => 0 })).to.throw('refreshToken');
  });
});
