import { expect } from 'chai';
import { faultOf, MAX_PHRASE, toPhrase } from '../../../src/parsers/triage/notation.js';
import { Phrases } from '../../../src/parsers/phrases.js';

const finds = (phrase: string, text: string): boolean => new Phrases([toPhrase(phrase)]).has(text);

describe('parsers/triage/notation', () => {
  it('finds whole words, choices, endings, beginnings, figures and gaps', () => {
    expect(finds('notice period', 'what is the notice  period?')).to.equal(true);
    expect(finds('licen(s|c)es?', 'two licence seats')).to.equal(true);
    expect(finds('encrypt*', 'is it encrypted')).to.equal(true);
    expect(finds('*bericht', 'der monatsbericht fehlt')).to.equal(true);
    expect(finds('adds up to <n>', 'it adds up to 1,204 today')).to.equal(true);
    expect(finds('connection … refused', 'the connection has just been refused')).to.equal(true);
    expect(finds('pop ?up', 'a popup')).to.equal(true);
  });

  it('finds nothing inside words, and no farther than the gap', () => {
    expect(finds('bug', 'debugging')).to.equal(false);
    expect(finds('a ~ b', 'a one two three b')).to.equal(false);
    expect(finds('a … b', 'a one two three four five six b')).to.equal(false);
  });

  for (const [phrase, fault] of [
    ['', 'empty'],
    ['a.{1,99}b', 'character'],
    ['(a|b', 'brackets'],
    ['a))', 'brackets'],
    ['? a', 'nothing beside'],
    ['(a|b)*', 'behind a bracket'],
    ['a… b', 'between words'],
    ['x'.repeat(MAX_PHRASE + 1), 'longer'],
    ['(?:a)', 'nothing beside'],
    ['a\\d', 'character'],
  ] as const) {
    it(`refuses "${phrase.slice(0, 20)}"`, () => expect(faultOf(phrase)).to.include(fault));
  }

  it('has no free repetition, whatever is written: a long sentence is read at once', () => {
    const phrase = '(a|aa|aaa)* … (a|aa)* … *a* … b';
    expect(faultOf(phrase)).to.not.equal(null);
    const allowed = '*a* … *a* … *a* … b';
    expect(faultOf(allowed)).to.equal(null);
    const started = performance.now();
    expect(finds(allowed, 'a'.repeat(1_000))).to.equal(false);
    expect(finds(allowed, 'a '.repeat(500))).to.equal(false);
    expect(performance.now() - started).to.be.below(500);
  });
});
