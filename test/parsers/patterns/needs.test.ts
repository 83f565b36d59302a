import { expect } from 'chai';
import { candidatesIn, enter } from '../../../src/parsers/patterns/filter.js';
import { mayMatch } from '../../../src/parsers/patterns/guard.js';
import { parseSource, splitSource } from '../../../src/parsers/patterns/source.js';

const spared = (pattern: RegExp, text: string): boolean => !mayMatch(pattern, text);

describe('parsers/patterns: what a pattern needs', () => {
  const start = '(?<![\\p{L}\\p{N}_])';
  const end = '(?![\\p{L}\\p{N}_])';

  for (const [source, text] of [
    [`${start}signed${end}`, 'They have chosen us.'],
    [`${start}(?:signed|won)${end}`, 'Wondering about the signature.'],
    [`${start}(?:has |have )?signed${end}`, 'They have chosen us.'],
    [`${start}the \\S{1,20} contract${end}`, 'the signed agreement'],
    ['\\d{4}', 'No figure at all.'],
    ['[\\w.]{1,20}@[\\w.]{1,20}', 'write to helen at kestrel'],
    ['(?:\\+|00)\\d{6}', 'No figure at all.'],
    [`^po${end}`, 'police'],
    ['^Lu\\s:', 'Lucky you: all is well'],
    [`${start}(?:the |a )?other (?:depot|shop)${end}`, 'the other day'],
    [`${start}\\d{1,2}[\\s-]{0,3}(?:january|march)`, '12 people'],
    [`${start}(\\d{4})([-/])(\\d{2})\\2(\\d{2})${end}`, 'no figure'],
  ] as const) {
    it(`spares ${source} for "${text}"`, () => {
      expect(new RegExp(source, 'iu').test(text)).to.equal(false);
      expect(spared(new RegExp(source, 'iu'), text)).to.equal(true);
    });
  }

  for (const [source, text] of [
    [`${start}signed${end}`, 'SIGNED!'],
    [`${start}counter-?signed${end}`, 'It was counter-signed.'],
    [`${start}(?:\\S{1,9} )?signed${end}`, 'zzz signed'],
    [`${start}\\S{1,9}n't${end}`, "haven't"],
    [`${start}für${end}`, 'Danke FÜR alles'],
    [`${start}straße${end}`, 'HAUPTSTRAẞE oder STRAẞE'],
    [`${start}kelvin${end}`, '5 \u212aelvin'],
    [`${start}s[eé]ance${end}`, 'la séance'],
    [`${start}s[eé]ance${end}`, 'la seance'],
    [`${start}phase \\d${end}`, 'phase 2'],
    ['\\bwon\\b', 'éwon'],
    ['(?<!x)won', 'unwon'],
    ['(?:a|b){2}c', 'xabc'],
    ['[^a-z]won', '-won'],
    ['(?:€|\\$)\\s?\\d', '$ 5'],
    ['a{0,2}won', 'aawon'],
    ['won(?=\\W)', 'x won!'],
    [`${start}(\\d{4})([-/])(\\d{2})\\2(\\d{2})${end}`, 'on 2026-12-01'],
    ['\\d{1,2}[\\s-]{0,3}(?:january|march)', 'the 18January'],
    ['(?<!\\p{L})(?:january|march)', '18January'],
    ['(?<!\\p{L})\\d{2}', '1234'],
    [`${start}(?:a |b)?won${end}`, 'bwon'],
    [`${start}(?:a|b )?won${end}`, 'awon'],
  ] as const) {
    it(`keeps ${source} for "${text}"`, () => {
      expect(new RegExp(source, 'iu').test(text)).to.equal(true);
      expect(spared(new RegExp(source, 'iu'), text)).to.equal(false);
    });
  }

  it('knows nothing of a source that it does not understand, and never spares it', () => {
    expect(parseSource('(?<x>a)\\k<x>')).to.equal(null);
    expect(spared(/(?<x>a)\k<x>/, 'nothing of it')).to.equal(false);
  });

  it('gives the patterns that may match in their order, though they were entered in several goes', () => {
    const first = enter(['alpha', 'beta', 'gamma'].map((word) => `${start}${word}${end}`));
    const second = enter(['beta', 'delta'].map((word) => `${start}${word}${end}`));
    expect(candidatesIn('gamma and alpha', first)).to.deep.equal([first.from, first.from + 2]);
    expect(candidatesIn('gamma and alpha', second)).to.deep.equal([]);
    expect(candidatesIn('delta, beta', second)).to.deep.equal([second.from, second.from + 1]);
  });

  it('sees patterns that were entered after a text was first looked through', () => {
    const text = 'omega comes late';
    expect(candidatesIn(text, enter(['nothing'], true))).to.deep.equal([]);
    expect(candidatesIn(text, enter(['omega'], true))).to.have.length(1);
  });

  it('splits alternatives at the outermost strokes only, and groups that are the whole of one', () => {
    expect(splitSource('(?:a|b(?:c|d))|[|]e|(?:f|g)h|\\|i|(?:j)(?:k|l)|(?:m|n)?')).to.deep.equal([
      'a',
      'b(?:c|d)',
      '[|]e',
      '(?:f|g)h',
      '\\|i',
      '(?:j)(?:k|l)',
      '(?:m|n)?',
    ]);
  });
});
