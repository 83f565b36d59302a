import { expect } from 'chai';
import fc from 'fast-check';
import { retryDelay } from '../../src/inbox/retryDelay.js';

describe('inbox/retryDelay', () => {
  it('doubles from half a second to two and a half minutes where the dice show nothing', () => {
    const delays = [1, 2, 3, 4, 20, 5000].map((count) => retryDelay({ count, temporary: true }, 0));
    expect(delays).to.deep.equal([500, 1000, 2000, 4000, 150_000, 150_000]);
  });

  it('waits much longer after a refused password', () => {
    expect(retryDelay({ count: 1, temporary: false }, 0)).to.equal(30_000);
    expect(retryDelay({ count: 20, temporary: false }, 0)).to.equal(900_000);
  });

  it('spreads over the upper half and never leaves it', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.boolean(),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (count, temporary, random) => {
          const least = retryDelay({ count, temporary }, 0);
          const delay = retryDelay({ count, temporary }, random);
          expect(delay).to.be.within(least, least * 2);
        },
      ),
    );
    expect(retryDelay({ count: 1, temporary: true }, 0.5)).to.equal(750);
  });
});
