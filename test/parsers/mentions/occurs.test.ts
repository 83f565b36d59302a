import { expect } from 'chai';
import fc from 'fast-check';
import { occurrenceOf } from '../../../src/parsers/mentions/occurs.js';
import { anyOf, WORD_END, WORD_START } from '../../../src/parsers/mentions/text.js';

const PHRASES = ['mai', 'mais', 'next week', "l'an", 'été', 'k', 's3'];
const pieces = [
  'mai',
  's',
  'MAI',
  'next',
  'week',
  ' ',
  '  ',
  '\n',
  '     ',
  "l'",
  'l’',
  'an',
  'Été',
  'ſ3',
  '\u212a',
  '9',
  '.',
  'ç',
  '_',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));

describe('parsers/mentions/occurs', () => {
  it('says anywhere exactly what the pattern says', () => {
    const occurs = occurrenceOf(PHRASES, 'anywhere');
    const pattern = new RegExp(anyOf(PHRASES), 'iu');
    fc.assert(
      fc.property(text, (each) => {
        expect(occurs(each)).to.equal(pattern.test(each));
      }),
      { numRuns: 3000 },
    );
  });

  it('never says no where whole words match', () => {
    const words = occurrenceOf(PHRASES, 'both');
    const ends = occurrenceOf(PHRASES, 'end');
    const whole = new RegExp(`${WORD_START}${anyOf(PHRASES)}${WORD_END}`, 'iu');
    const ended = new RegExp(`(?:${anyOf(PHRASES)})${WORD_END}`, 'iu');
    fc.assert(
      fc.property(text, (each) => {
        if (whole.test(each)) expect(words(each)).to.equal(true);
        if (ended.test(each)) expect(ends(each)).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });

  for (const each of ['maison', 'romai', 'the nextweek', 'next    week', '1s3'])
    it(`spares "${each}"`, () => expect(occurrenceOf(PHRASES, 'both')(each)).to.equal(false));
});
