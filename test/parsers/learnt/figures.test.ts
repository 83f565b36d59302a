import { expect } from 'chai';
import { FIGURE_EXAMPLES, FIGURE_MAKERS } from '../../../scripts/learn/figures.js';
import { hashExamples } from '../../../scripts/learn/examples.js';
import { readLine } from '../../../src/parsers/facts/mentions.js';
import { localesFor } from '../../../src/parsers/languages.js';
import { figuresIn, likelihoodOf, type FigureClass } from '../../../src/parsers/learnt/figures.js';
import { EXAMPLES } from '../../../src/parsers/learnt/figureWeights.js';
import { splitSentences } from '../../../src/parsers/reply/sentences.js';
import type { Language, MentionContext } from '../../../src/parsers/types.js';
import { parseCalendarDay } from '../../../src/values/calendarDay.js';

const DAY = parseCalendarDay('2026-11-18')!;
const LOCALES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['en-AU', 'AUD'],
  de: ['de-DE', 'EUR'],
  fr: ['fr-CH', 'CHF'],
};

/** The figures of a text as they stand in it, with how likely each is what. */
function figuresOf(text: string, language: Language): Map<string, (name: Exclude<FigureClass, 'other'>) => number> {
  const [locale, currency] = LOCALES[language];
  const context: MentionContext = {
    language,
    locale,
    currency,
    dateOrder: 'DMY',
    mailDay: DAY,
    mailInstant: '2026-11-18T03:00:00.000Z',
  };
  const lines = splitSentences(text, language).map((sentence, index) =>
    readLine(sentence, index, context, localesFor(language)),
  );
  return new Map(
    figuresIn(lines, language, DAY).map((figure) => [
      figure.placed.mention.evidence.text,
      (name) => likelihoodOf(name, figure),
    ]),
  );
}

const MAILS: readonly (readonly [Language, string, string, string, string])[] = [
  [
    'en',
    'Ferry Lane have come aboard. They part with $31,700, of which $3,170 wanders over to you, and Jo turns up there on 3 February.',
    '$31,700',
    '$3,170',
    '3 February',
  ],
  [
    'de',
    'Die Gärtnerei macht mit. Sie legt dafür 31.700 € hin, 3.170 € wandern davon zu euch, und Jo rückt am 3. Februar dort an.',
    '31.700 €',
    '3.170 €',
    '3. Februar',
  ],
  [
    'fr',
    'La jardinerie marche avec nous. Elle débourse 31 700 CHF, dont 3 170 CHF reviennent chez vous, et Jo débarque le 3 février.',
    '31 700 CHF',
    '3 170 CHF',
    '3 février',
  ],
];

describe('the learnt reader of figures', () => {
  it('was learnt from the examples as they stand (npm run learn)', async () => {
    expect(
      await hashExamples([FIGURE_EXAMPLES], FIGURE_MAKERS),
      'the examples have changed: npm run learn -- --only figures',
    ).to.equal(EXAMPLES);
  });

  for (const [language, text, total, invoice, start] of MAILS)
    it(`tells the figures of a win apart, in words that no phrase knows: ${text}`, () => {
      const figures = figuresOf(text, language);
      expect(figures.get(total)?.('total')).to.be.above(0.8);
      expect(figures.get(invoice)?.('invoice')).to.be.above(0.8);
      expect(figures.get(start)?.('start')).to.be.above(0.8);
      expect(figures.get(total)?.('invoice')).to.be.below(0.2);
      expect(figures.get(invoice)?.('total')).to.be.below(0.2);
    });

  it('knows figures of something else', () => {
    const figures = figuresOf(
      'Ferry Lane signed for $31,700. Last year you billed us $2,900. The inspector comes on 3 February.',
      'en',
    );
    expect(figures.get('$2,900')?.('invoice')).to.be.below(0.5);
    expect(figures.get('3 February')?.('start')).to.be.below(0.5);
  });

  it('tells of every figure with a value, and of no other', () => {
    expect([
      ...figuresOf('Total 31,700, that is 10 % more, start in spring, call me on Monday.', 'en').keys(),
    ]).to.deep.equal(['31,700', 'Monday']);
  });
});
