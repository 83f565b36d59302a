import { expect } from 'chai';
import { readMoney } from '../../src/parsers/mentions/money.js';
import type { Language, MentionContext } from '../../src/parsers/types.js';
import { LINES } from '../../src/texts/catalogue.js';
import { loneSentence } from '../../src/parsers/reply/sentences.js';

const AMOUNT = /(?<![\d-])(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?:[.,]\d{2})?|\d{1,6}[.,]\d{2})(?!\d)/g;

/** The amounts that a line shows, as the desk reads each after `total:` where it is typed as shown; null where it cannot. */
function typed(text: string, language: Language, locale: string): (number | null)[] {
  const context: MentionContext = {
    language,
    locale,
    currency: 'EUR',
    dateOrder: 'DMY',
    mailDay: '2026-11-22' as MentionContext['mailDay'],
    mailInstant: '2026-11-22T10:00:00.000Z',
  };
  return (text.match(AMOUNT) ?? []).map((amount) => {
    const sentence = loneSentence(`total ${amount}`);
    const [read, ...more] = readMoney(sentence, context);
    return read === undefined || more.length > 0 ? null : (read.value?.minor ?? null);
  });
}

describe('texts/examples', () => {
  for (const [english, { de, fr }] of Object.entries(LINES)) {
    const meant = typed(english, 'en', 'en-AU');
    if (meant.length === 0) continue;
    it(`can be typed as they are shown: “${english.slice(0, 80)}”`, () => {
      expect(meant).to.not.include(null);
      expect(de + fr).to.not.match(/\d,\d{3}/);
      for (const locale of ['de-DE', 'de-AT', 'de-CH']) expect(typed(de, 'de', locale), locale).to.deep.equal(meant);
      for (const locale of ['fr-FR', 'fr-CH', 'fr-CA']) expect(typed(fr, 'fr', locale), locale).to.deep.equal(meant);
    });
  }
});
