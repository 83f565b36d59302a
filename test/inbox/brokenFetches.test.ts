import { expect } from 'chai';
import { BrokenFetches } from '../../src/inbox/brokenFetches.js';

describe('inbox/brokenFetches', () => {
  const breakAt = async (broken: BrokenFetches, uids: number[]): Promise<void> => {
    await broken.during(uids, () => Promise.reject(new Error('gone'))).catch(() => undefined);
    broken.connectionLost();
  };

  it('suspects all mails of a fetch that broke, and no later ones', async () => {
    const broken = new BrokenFetches();
    await breakAt(broken, [3, 4, 7]);
    expect([3, 7, 8].map((uid) => broken.isSuspect(uid))).to.deep.equal([true, true, false]);
    expect(broken.isHopeless(7)).to.equal(false);
  });

  it('gives a mail up that broke the connection four times by itself', async () => {
    const broken = new BrokenFetches();
    for (let times = 1; times <= 4; times += 1) {
      expect(broken.isHopeless(5)).to.equal(false);
      await breakAt(broken, [5]);
    }
    expect(broken.isHopeless(5)).to.equal(true);
    expect(broken.isHopeless(4)).to.equal(false);
  });

  it('blames no mail when the connection breaks outside of a fetch', async () => {
    const broken = new BrokenFetches();
    for (let times = 0; times < 9; times += 1) {
      await broken.during([5], () => Promise.resolve());
      broken.connectionLost();
    }
    expect(broken.isSuspect(5)).to.equal(false);
    expect(broken.isHopeless(5)).to.equal(false);
  });
});
