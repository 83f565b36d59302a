import { expect } from 'chai';
import fc from 'fast-check';
import { BUCKETS, featuresOf } from '../../../src/parsers/learnt/features.js';

describe('what a sentence looks like to the learnt reader', () => {
  it('is the same whatever the figures, the accents and the case', () => {
    const one = featuresOf('Elles ont signé pour 48 500 €.', 'fr');
    expect(featuresOf('ELLES ONT SIGNE POUR 4.850 €.', 'fr')).to.deep.equal(one);
  });

  it('differs between languages and between orders of words', () => {
    const one = featuresOf('the order is in', 'en');
    expect(featuresOf('the order is in', 'de')).not.to.deep.equal(one);
    expect(new Set(featuresOf('in is the order', 'en'))).not.to.deep.equal(new Set(one));
  });

  it('has the words of its neighbours, those before and those behind told apart from its own', () => {
    const alone = featuresOf('She signed yesterday.', 'en');
    const before = featuresOf('She signed yesterday.', 'en', { before: 'Not with us.', behind: '' });
    const behind = featuresOf('She signed yesterday.', 'en', { before: '', behind: 'Not with us.' });
    expect(before).to.include.members(alone);
    expect(behind).to.include.members(alone);
    expect(new Set(before)).not.to.deep.equal(new Set(behind));
    expect(new Set(before)).not.to.deep.equal(new Set(featuresOf('She signed yesterday. Not with us.', 'en')));
  });

  it('is bounded, each number once and below the number of buckets', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20_000, unit: 'binary' }), (text) => {
        const features = featuresOf(text, 'en');
        expect(features.length).to.be.lessThan(20_000);
        expect(new Set(features).size).to.equal(features.length);
        expect(features.every((each) => Number.isInteger(each) && each >= 0 && each < BUCKETS)).to.equal(true);
      }),
      { numRuns: 50 },
    );
    const long = 'word '.repeat(100_000);
    expect(featuresOf(long, 'en').length).to.equal(featuresOf('word '.repeat(400), 'en').length);
    expect(featuresOf('word', 'en', { before: long, behind: long }).length).to.be.lessThan(100);
  });
});
