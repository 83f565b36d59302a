import { expect } from 'chai';
import { withoutEarlierJob } from '../../../src/parsers/facts/earlier.js';
import { readLine } from '../../../src/parsers/facts/mentions.js';
import { localesFor } from '../../../src/parsers/languages.js';
import { splitSentences } from '../../../src/parsers/reply/sentences.js';
import type { Language, MentionContext } from '../../../src/parsers/types.js';

/** What is left of the figures and days of a text. */
function left(text: string, language: Language): string[] {
  const context: MentionContext = {
    language,
    currency: 'CHF',
    locale: 'de-CH',
    dateOrder: 'DMY',
    mailDay: '2026-11-18' as MentionContext['mailDay'],
    mailInstant: '2026-11-18T12:00:00Z',
  };
  const locales = localesFor(language);
  const lines = splitSentences(text, language).map((sentence, index) => readLine(sentence, index, context, locales));
  return withoutEarlierJob(lines).flatMap(({ mentions }) => mentions.map(({ mention }) => mention.evidence.text));
}

describe('parsers/facts/earlier', () => {
  const cases: readonly (readonly [Language, string, readonly string[]])[] = [
    ['en', 'The client we won last fall for 64,000 (we started on 19 October) ordered more. Total 23,600.', ['23,600']],
    ['en', 'Kestrel, which we landed two years ago for 31,000, signed again for 12,000.', ['12,000']],
    ['en', 'Kestrel, which you sent us last year (48,500, live on 3 August), ordered more for 12,000.', ['12,000']],
    [
      'de',
      'Vogel, die wir letzten Herbst gewonnen haben (CHF 31000, Start 2. November), bestellt für CHF 18400.',
      ['CHF 18400'],
    ],
    [
      'fr',
      "Vogel, que nous avons gagnée l'automne dernier (CHF 31000, début le 2 novembre), commande pour CHF 18400.",
      ['CHF 18400'],
    ],
    // What tells of this job, or of no other figure, is left alone.
    ['en', 'Kestrel, which you sent us last year, signed for 48,500.', ['48,500']],
    ['en', 'The client we won last fall for 64,000 is live.', ['64,000']],
    ['en', 'We won Kestrel last week for 48,500. Invoice 4,850.', ['48,500', '4,850']],
    ['de', 'Vogel, die wir gestern gewonnen haben (CHF 31000), zahlt CHF 3100.', ['gestern', 'CHF 31000', 'CHF 3100']],
  ];
  for (const [language, text, expected] of cases)
    it(`leaves ${expected.join(', ')} of "${text}"`, () => expect(left(text, language)).to.deep.equal(expected));
});
