/** Tests of a statement reader: sentences that it reads with the words it must find, and sentences that it must leave alone. */
import { expect } from 'chai';
import { loneSentence } from '../../../src/parsers/reply/sentences.js';
import type { StatementReader } from '../../../src/parsers/phrases.js';
import type { Sentence, Statement } from '../../../src/parsers/types.js';

/** Where the sentence stands in the new text: evidence counts from there. */
const START = 40;

export interface ReaderCases {
  readonly statement: Statement;
  /** Sentence, and the exact words that say it. */
  readonly reads: readonly (readonly [sentence: string, words: string])[];
  readonly leaves: readonly string[];
}

export function sentenceOf(text: string, start = 0): Sentence {
  return { ...loneSentence(text), start, question: text.trim().endsWith('?') };
}

export function describeReader(name: string, reader: StatementReader, { statement, reads, leaves }: ReaderCases): void {
  describe(`parsers/locales/${name}`, () => {
    for (const [text, words] of reads) {
      it(`reads "${text}"`, () => {
        const finding = reader(sentenceOf(text, START));
        expect(finding?.statement).to.equal(statement);
        const start = START + text.indexOf(words);
        expect(finding?.evidence).to.deep.include({ text: words, start, end: start + words.length, part: 'body' });
      });
    }
    for (const text of leaves) {
      it(`leaves "${text}" alone`, () => expect(reader(sentenceOf(text, START))).to.equal(null));
    }
    it('reads a wrapped sentence and other apostrophes alike', () => {
      for (const [text] of reads) {
        const wrapped = text.replace(/ /g, '\n').replace(/'/g, '’');
        expect(reader(sentenceOf(wrapped))?.statement, text).to.equal(statement);
      }
    });
    it('is done at once with a long line', () => {
      for (const word of ['not ', 'we have ', 'a'.repeat(40) + ' ', '1.1.1.', '> ']) {
        reader(sentenceOf(word.repeat(20_000)));
      }
    }).timeout(2_000);
  });
}
