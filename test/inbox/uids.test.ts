import { expect } from 'chai';
import fc from 'fast-check';
import { nextBatch, uidSet } from '../../src/inbox/uids.js';

const LIMITS = { count: 3, octets: 100, maxMailBytes: 80 };
const copies = (...sizes: number[]) => sizes.map((size, at) => ({ uid: at + 1, size }));
const sizes = (batch: { size: number | null }[]) => batch.map(({ size }) => size);

describe('inbox/uids: uidSet', () => {
  it('writes runs as ranges', () => {
    expect(uidSet([1, 2, 3, 7, 9, 10])).to.equal('1:3,7,9:10');
    expect(uidSet([5])).to.equal('5');
    expect(uidSet([])).to.equal('');
  });

  it('names exactly the UIDs that it was given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (uids) => {
        const sorted = uids.toSorted((a, b) => a - b);
        const named = uidSet(sorted)
          .split(',')
          .flatMap((run) => {
            const [first = 0, last = first] = run.split(':').map(Number);
            return Array.from({ length: last - first + 1 }, (_, at) => first + at);
          });
        expect(named).to.deep.equal(sorted);
      }),
    );
  });
});

describe('inbox/uids: nextBatch', () => {
  it('ends at the count and at the octets', () => {
    expect(sizes(nextBatch(copies(1, 1, 1, 1), LIMITS))).to.deep.equal([1, 1, 1]);
    expect(sizes(nextBatch(copies(60, 40, 1), LIMITS))).to.deep.equal([60, 40]);
    expect(sizes(nextBatch(copies(60, 41, 1), LIMITS))).to.deep.equal([60]);
  });

  it('takes a single mail that is above the octets, and counts nothing for one that is not fetched', () => {
    expect(sizes(nextBatch(copies(500, 1), { ...LIMITS, maxMailBytes: 1000 }))).to.deep.equal([500]);
    expect(sizes(nextBatch(copies(500, 60, 40), LIMITS))).to.deep.equal([500, 60, 40]);
  });

  it('leaves a mail of unknown size to a batch by itself', () => {
    const unknown = { uid: 9, size: null };
    const rest = copies(1, 500);
    expect(nextBatch([unknown, ...rest], LIMITS)).to.deep.equal([unknown]);
    expect(nextBatch([...rest, unknown], LIMITS)).to.deep.equal(rest);
  });

  it('is empty only where nothing is left', () => {
    expect(nextBatch([], LIMITS)).to.deep.equal([]);
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1 }), (list) => {
        const all = copies(...list);
        const batch = nextBatch(all, LIMITS);
        expect(batch.length).to.be.within(1, LIMITS.count);
        expect(batch).to.deep.equal(all.slice(0, batch.length));
      }),
    );
  });
});
