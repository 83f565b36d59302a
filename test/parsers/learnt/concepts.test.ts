/** What words are about: shared by the languages, whatever they are. */
import { expect } from 'chai';
import fc from 'fast-check';
import { conceptFeatures, CONCEPTS } from '../../../src/parsers/learnt/concepts.js';
import { BUCKETS } from '../../../src/parsers/learnt/features.js';
import { deConcepts } from '../../../src/parsers/locales/de/concepts.js';
import { enConcepts } from '../../../src/parsers/locales/en/concepts.js';
import { frConcepts } from '../../../src/parsers/locales/fr/concepts.js';

describe('concepts of words', () => {
  it('are the same in every language', () => {
    const english = conceptFeatures('solicitor hesitates', 'en');
    expect(conceptFeatures('Anwalt zögert', 'de')).to.deep.equal(english);
    expect(new Set(conceptFeatures('notaire regrette', 'fr'))).to.deep.equal(
      new Set(conceptFeatures('solicitor regrets', 'en')),
    );
  });

  it('tell order and negation', () => {
    expect(new Set(conceptFeatures('boss signed', 'en'))).not.to.deep.equal(
      new Set(conceptFeatures('signed boss', 'en')),
    );
    expect(conceptFeatures("The boss hasn't signed", 'en').length).to.be.greaterThan(
      conceptFeatures('The boss signed', 'en').length,
    );
  });

  it('are told for each language by words of its own', () => {
    for (const words of [enConcepts, deConcepts, frConcepts])
      for (const concept of CONCEPTS) expect(words[concept].trim(), concept).not.to.equal('');
  });

  it('are buckets, each once, however long and odd the sentence', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const features = conceptFeatures(text, 'de');
        expect(new Set(features).size).to.equal(features.length);
        for (const feature of features) expect(feature).to.be.within(0, BUCKETS - 1);
      }),
    );
    expect(conceptFeatures('he may not sign '.repeat(5_000), 'en').length).to.be.lessThan(5_000);
  });
});
