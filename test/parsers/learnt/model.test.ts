import { expect } from 'chai';
import fc from 'fast-check';
import { train } from '../../../src/parsers/learnt/train.js';
import { decodeWeights, encodeWeights, guess } from '../../../src/parsers/learnt/model.js';

describe('a learnt model', () => {
  it('gives its weights back as they were written', () => {
    fc.assert(
      fc.property(fc.int8Array({ maxLength: 2_000 }), (weights) => {
        expect(decodeWeights(encodeWeights(weights))).to.deep.equal(weights);
      }),
    );
  });

  it('tells the classes that its examples show apart, and is unsure of what it has never seen', () => {
    const examples = Array.from({ length: 40 }, (_, index) => ({
      features: index % 2 === 0 ? [1, 2, 3 + index] : [500, 501, 502 + index],
      classes: [index % 2 === 0 ? 'yes' : 'no'] as ('yes' | 'no')[],
    }));
    const model = train(['yes', 'no'], examples);
    const [first] = guess(model, [1, 2]);
    expect(first?.class).to.equal('yes');
    expect(first?.probability).to.be.greaterThan(0.9);
    expect(guess(model, [60_000])[0]?.probability).to.be.lessThan(0.6);
    expect(guess(model, []).reduce((sum, each) => sum + each.probability, 0)).to.be.closeTo(1, 1e-9);
  });

  it('is the same whenever it is learnt from the same examples', () => {
    const examples = [
      { features: [1, 2], classes: ['a' as const] },
      { features: [3, 4], classes: ['b' as const] },
      { features: [5], classes: ['a' as const, 'b' as const] },
    ];
    expect(train(['a', 'b'], examples)).to.deep.equal(train(['a', 'b'], examples));
  });
});
