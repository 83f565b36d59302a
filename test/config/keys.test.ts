import { expect } from 'chai';
import fc from 'fast-check';
import { keysAt, nearest } from '../../src/config/keys.js';

describe('config/keys', () => {
  it('lists the keys at a place, of all kinds of login together', () => {
    expect(keysAt([])).to.include.members(['desk', 'mailbox', 'smtp', 'signingKey']);
    expect(keysAt(['staff', 0])).to.have.members(['name', 'email', 'role']);
    expect(keysAt(['smtp', 'auth'])).to.include.members(['password', 'tenant', 'refreshToken']);
    expect(keysAt(['nowhere', 'at', 'all'])).to.deep.equal([]);
  });

  for (const [word, key] of [
    ['pollsecond', 'pollSeconds'],
    ['PollSeconds', 'pollSeconds'],
    ['hsot', 'host'],
    ['adress', 'address'],
  ] as const) {
    it(`takes ${word} for ${key}`, () => {
      expect(nearest(word, ['pollSeconds', 'host', 'port', 'address', 'name'])).to.equal(key);
    });
  }

  it('suggests nothing that is not near', () => {
    expect(nearest('frobnicate', ['host', 'port'])).to.equal(null);
    expect(nearest('', ['host'])).to.equal(null);
    expect(nearest('x'.repeat(10_000), ['host'])).to.equal(null);
  });

  it('finds a word that is one edit away', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), (key, seed) => {
        const at = seed % key.length;
        expect(nearest(key.slice(0, at) + key.slice(at + 1), [key])).to.equal(key);
      }),
    );
  });
});
