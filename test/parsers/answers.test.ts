import { expect } from 'chai';
import { answersOf } from '../../src/parsers/answers.js';
import { localesFor } from '../../src/parsers/languages.js';
import { splitSentences } from '../../src/parsers/reply/sentences.js';
import type { Language } from '../../src/parsers/types.js';

function said(question: string, answer: string, language: Language): string[] {
  const input = {
    sentences: splitSentences(answer, language),
    newText: { answers: [{ question, start: 0, end: answer.length }] },
    locales: localesFor(language),
    deskAsked: '',
  };
  return answersOf(input, new Map()).map((finding) => finding.statement);
}

describe('parsers/answers', () => {
  const cases: readonly (readonly [Language, string, string, readonly string[]])[] = [
    ['en', 'Has Kestrel signed?', 'Yes, on Tuesday.', ['won']],
    ['en', 'Has Kestrel signed?', 'Not yet.', ['acknowledged']],
    ['en', 'Has Kestrel signed?', 'Yes, verbally.', ['acknowledged']],
    ['en', 'Have you lost Kestrel?', 'Yes, to a cheaper one.', ['lost']],
    ['en', 'Have you lost Kestrel?', 'No.', ['acknowledged']],
    ['en', 'What is the total?', 'Yes.', []],
    ['de', 'Ist der Auftrag da?', 'Ja, seit gestern.', ['won']],
    ['fr', 'Le client a-t-il signé ?', 'Oui, hier.', ['won']],
  ];
  for (const [language, question, answer, statements] of cases) {
    it(`takes "${answer}" to "${question}" for [${statements.join(', ')}]`, () => {
      expect(said(question, answer, language)).to.deep.equal(statements);
    });
  }

  it('takes a bare answer for one to the newest quoted question, unless something else was said', () => {
    const sentences = splitSentences('Yes.', 'en');
    const input = { sentences, newText: { answers: [] }, locales: localesFor('en'), deskAsked: 'Has Kestrel signed?' };
    expect(answersOf(input, new Map())[0]?.statement).to.equal('won');
    expect(answersOf(input, new Map([['lost', []]]))).to.deep.equal([]);
  });
});
