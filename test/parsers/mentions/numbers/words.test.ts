import { expect } from 'chai';
import { asInteger } from '../../../../src/parsers/mentions/numbers/decimal.js';
import { spelledNumbers } from '../../../../src/parsers/mentions/numbers/words.js';
import type { Language } from '../../../../src/parsers/types.js';

const read = (text: string, language: Language): (number | null)[] =>
  spelledNumbers(text, language).map((number) => asInteger(number.value));

describe('parsers/mentions/numbers/words', () => {
  for (const [language, text, ...values] of [
    ['en', 'forty-eight thousand five hundred', 48_500],
    ['en', 'one hundred and twenty thousand', 120_000],
    ['en', 'twelve hundred', 1200],
    ['en', 'two and a half million', 2_500_000],
    ['en', 'half a million', 500_000],
    ['en', 'a hundred grand', 100_000],
    ['en', 'two three', 2, 3],
    ['de', 'achtundvierzigtausendfünfhundert', 48_500],
    ['de', 'einundzwanzigtausend', 21_000],
    ['de', 'zwei Tausend', 2000],
    ['en', 'forty-eight thousand three sixty', 48_360],
    ['en', 'twelve thousand four fifteen', 12_415],
    ['en', 'forty-eight fifty'],
    ['de', 'hundertzwanzigtausend', 120_000],
    ['de', 'dreissigtausend', 30_000],
    ['de', 'eine halbe Million', 500_000],
    ['de', 'anderthalb Millionen', 1_500_000],
    ['de', 'zweieinhalbtausend', 2500],
    ['fr', 'quarante-huit mille cinq cents', 48_500],
    ['fr', 'soixante et onze', 71],
    ['fr', 'soixante-dix mille', 70_000],
    ['fr', 'quatre-vingt-dix-sept', 97],
    ['fr', 'nonante-sept', 97],
    ['fr', 'deux millions et demi', 2_500_000],
    ['fr', 'un demi-million', 500_000],
    ['de', 'wir werden einladen und achten darauf'],
    ['en', 'someone weighed the tentative often'],
    ['en', 'a few thousand'],
    ['de', 'ein paar tausend', 1],
  ] as const) {
    it(`reads "${text}" as ${values.length === 0 ? 'no number' : values.join(', ')}`, () => {
      expect(read(text, language)).to.deep.equal(values);
    });
  }
});
