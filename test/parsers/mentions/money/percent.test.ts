import { expect } from 'chai';
import { readPercents } from '../../../../src/parsers/mentions/money.js';
import { sentence } from '../mentionCase.js';

const CASES: readonly (readonly [text: string, ...found: (readonly [string, number])[]])[] = [
  ['your 10 % is 4,850', ['10 %', 100_000]],
  ['7.5% of it', ['7.5%', 75_000]],
  ['7,5 % Provision', ['7,5 %', 75_000]],
  ['12.125 %', ['12.125 %', 121_250]],
  ['ten percent', ['ten percent', 100_000]],
  ['10 per cent', ['10 per cent', 100_000]],
  ['zehn Prozent', ['zehn Prozent', 100_000]],
  ['10 v.H.', ['10 v.H.', 100_000]],
  ['8 pour cent', ['8 pour cent', 80_000]],
  ['dix pour cent', ['dix pour cent', 100_000]],
  ['un dixième du montant', ['un dixième', 100_000]],
  ['a tenth for you', ['a tenth', 100_000]],
  ['50% now and 50 % later', ['50%', 500_000], ['50 %', 500_000]],
  ['die Hälfte vorab', ['die Hälfte', 500_000]],
  ['one hundred percent', ['one hundred percent', 1_000_000]],
  ['total 48,500, R-2041, 10 days'],
  ['version 1.10.5%'],
  ['the tenth of January'],
];

describe('parsers/mentions/money/percent', () => {
  for (const [text, ...found] of CASES) {
    it(`reads "${text}" in parts per million`, () => {
      const mentions = readPercents(sentence(text, 5));
      expect(mentions.map(({ evidence, partsPerMillion }) => [evidence.text, partsPerMillion])).to.deep.equal(found);
      for (const { evidence } of mentions)
        expect(text.slice(evidence.start - 5, evidence.end - 5)).to.equal(evidence.text);
    });
  }
});
