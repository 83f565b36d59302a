import { expect } from 'chai';
import fc from 'fast-check';
import { eachMatch, firstIn, stands } from '../../../src/parsers/patterns/guard.js';

const PATTERNS = [
  /(?<!\p{L})(?:forget|strike)(?: out)? (?:that|the) date(?!\p{L})/gu,
  /(?<!\p{L})(?:nicht|ne pas) (?:stellen|facturer)(?!\p{L})/giu,
  /total: \d{1,3}/g,
];
const words = fc.array(
  fc.constantFrom(
    'forget',
    'strike',
    'out',
    'that',
    'the',
    'date',
    'dates',
    'Nicht',
    'stellen',
    'ne',
    'pas',
    'total:',
    '40',
  ),
  { maxLength: 8 },
);

describe('parsers/patterns: guarded matches', () => {
  for (const pattern of PATTERNS) {
    it(`finds with ${String(pattern)} what the pattern finds alone`, () => {
      const single = new RegExp(pattern.source, pattern.flags.replace('g', ''));
      fc.assert(
        fc.property(words, (chosen) => {
          const text = chosen.join(' ');
          expect(eachMatch(pattern, text)).to.deep.equal([...text.matchAll(pattern)]);
          expect(firstIn(single, text)).to.deep.equal(single.exec(text));
          expect(stands(single, text)).to.equal(single.test(text));
        }),
        {
          examples: [
            [['forget', 'that', 'date']],
            [['Nicht', 'stellen']],
            [['total:', '40']],
            [['forget', 'the', 'dates']],
          ],
        },
      );
    });
  }
});
