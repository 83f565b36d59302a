/** Phrases find what their plain expression finds: the filter only spares work. */
import { expect } from 'chai';
import fc from 'fast-check';
import { DE } from '../../../src/parsers/locales/de/index.js';
import { EN } from '../../../src/parsers/locales/en/index.js';
import { FR } from '../../../src/parsers/locales/fr/index.js';
import { fold, phrasePattern, Phrases } from '../../../src/parsers/phrases.js';

const lists = [EN, DE, FR].flatMap((locale) =>
  [locale.refine, locale.roles, locale.hostile].flatMap((words) =>
    Object.entries(words)
      .filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]))
      .map(([name, phrases]) => ({
        name: `${locale.language} ${name}`,
        phrases: new Phrases(phrases),
        plain: phrasePattern(phrases, 'g'),
        words: phrases.flatMap((phrase) => phrase.match(/[\p{L}\p{N}'-]+(?: [\p{L}\p{N}'-]+)*/gu) ?? []),
      })),
  ),
);
const words = lists.flatMap((list) => list.words);
const anyWord = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom('the', 'kestrel', '48,500', "they've", 'über', 'été', '10 %', '§', 'PO-4711', 'x'),
);
const sentence = fc
  .array(fc.tuple(anyWord, fc.constantFrom(' ', ' ', ' ', ', ', '. ', '-', "'", '', 'é')), { maxLength: 14 })
  .map((pieces) => fold(pieces.flat().join('')));

const spans = (matches: Iterable<RegExpExecArray>): unknown[] => [...matches].map((match) => [match.index, match[0]]);

describe('parsers/phrases: the filter', () => {
  for (const list of lists) {
    it(`changes nothing of what ${list.name} finds`, () => {
      fc.assert(
        fc.property(sentence, fc.constantFrom('', ...list.words), (before, own) => {
          const text = fold(`${before} ${own}`);
          list.plain.lastIndex = 0;
          const expected = spans(text.matchAll(list.plain));
          expect(spans(list.phrases.all(text))).to.deep.equal(expected);
          const first = list.phrases.first(text);
          expect(first === null ? [] : spans([first])).to.deep.equal(expected.slice(0, 1));
          expect(list.phrases.has(text)).to.equal(expected.length > 0);
        }),
        { numRuns: 12 },
      );
    });
  }

  it('takes the phrase written first where two begin at one place', () => {
    expect(new Phrases(['won', 'won it']).first('we won it')?.[0]).to.equal('won');
    expect(new Phrases(['won it', 'won']).first('we won it')?.[0]).to.equal('won it');
  });

  it('begins at the offset that it is given', () => {
    expect(new Phrases(['won']).first('won, won', 1)?.index).to.equal(5);
  });

  it('replaces every match', () => {
    expect('if you can, if not'.replace(new Phrases(['if you', 'if not']), ' ')).to.equal('  can,  ');
  });

  it('finds nothing with no phrases', () => {
    expect(new Phrases([]).first('anything')).to.equal(null);
    expect(new Phrases([]).has('')).to.equal(false);
  });
});

describe('parsers/phrases: letters', () => {
  it('takes \\p{L} for a letter, accented ones and classes included', () => {
    const phrases = new Phrases(['our price to \\p{L}{2,15}', '[\\p{L}-]{3,9} liegt vor']);
    expect(phrases.first(fold('Our price to René is out'))?.[0]).to.equal('our price to rené');
    expect(phrases.first(fold('Teil-Änd liegt vor'))?.[0]).to.equal('teil-änd liegt vor');
    expect(phrases.has('our price to 48')).to.equal(false);
  });
});
