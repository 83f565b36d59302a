import { expect } from 'chai';
import fc from 'fast-check';
import { Keys } from '../../../src/parsers/patterns/keys.js';
import { allIn } from '../../../src/parsers/patterns/matches.js';

describe('parsers/patterns: all matches', () => {
  for (const pattern of [/a/g, /a?/g, /a?/gu, /(?=😀)/gu, /\b/g, /$/gm, /(a)(b)?/g]) {
    it(`finds with ${String(pattern)} what matchAll finds`, () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom('a', 'b', ' ', '\n', '😀')), (units) => {
          const text = units.join('');
          expect(allIn(pattern, text)).to.deep.equal([...text.matchAll(pattern)]);
        }),
      );
    });
  }

  it('begins at the beginning, wherever the pattern stood, and stops at the limit', () => {
    const pattern = /a/g;
    pattern.lastIndex = 2;
    expect(allIn(pattern, 'aaaa', 3).map((match) => match.index)).to.deep.equal([0, 1, 2]);
    expect(allIn(pattern, 'aaaa')).to.have.length(4);
  });
});

describe('parsers/patterns: numbers of keys', () => {
  it('gives every key one number, and none to what was never added', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 28), max: 2 ** 30 }).filter((key) => key !== 0)), (added) => {
        const keys = new Keys();
        const numbers = new Map<number, number>();
        for (const key of added) {
          if (!numbers.has(key)) numbers.set(key, numbers.size);
          expect(keys.add(key)).to.equal(numbers.get(key));
        }
        for (const key of added) expect(keys.find(key)).to.equal(numbers.get(key));
        expect(keys.find(2 ** 30 + 1)).to.equal(-1);
        expect(keys.size).to.equal(numbers.size);
      }),
    );
  });

  it('grows past its first size', () => {
    const keys = new Keys();
    for (let key = 1; key <= 20_000; key += 1) keys.add(key);
    for (let key = 1; key <= 20_000; key += 1) expect(keys.find(key)).to.equal(key - 1);
  });
});
