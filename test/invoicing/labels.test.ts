import { expect } from 'chai';
import { de } from '../../src/invoicing/labels/de.js';
import { en } from '../../src/invoicing/labels/en.js';
import { fr } from '../../src/invoicing/labels/fr.js';
import { fill, paperLanguage } from '../../src/invoicing/labels/index.js';

const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
const texts = (labels: typeof en) =>
  new Map(
    Object.entries({ ...labels, ...labels.title }).filter(([, value]) => typeof value === 'string') as [
      string,
      string,
    ][],
  );

describe('invoicing/labels', () => {
  for (const labels of [de, fr]) {
    it(`says in ${labels.language} all that English says, with the same values`, () => {
      for (const [key, text] of texts(en)) {
        // French has one word for a total with any tax.
        if (key === 'gross' && labels.language === 'fr') continue;
        expect(names(texts(labels).get(key) ?? ''), key).to.deep.equal(names(text));
      }
    });
  }

  it('never looks again at what a value contains', () => {
    expect(fill('{a} {b} {c}', { a: '{b}', b: '$&' })).to.equal('{b} $& {c}');
    expect(fill('{constructor}', {})).to.equal('{constructor}');
  });

  for (const [tag, language, locale] of [
    ['de-CH', 'de', 'de-CH'],
    ['FR', 'fr', 'fr'],
    ['en-US', 'en', 'en-US'],
    ['de-u-nu-arab', 'de', 'de'],
    ['it-CH', 'en', 'en-GB'],
    ['', 'en', 'en-GB'],
    ['constructor', 'en', 'en-GB'],
  ] as const) {
    it(`takes ${language} in ${locale} notation for ${JSON.stringify(tag)}`, () => {
      const found = paperLanguage(tag);
      expect([found.labels.language, found.locale]).to.deep.equal([language, locale]);
    });
  }
});
