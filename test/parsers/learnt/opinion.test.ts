import { expect } from 'chai';
import { candidatesOf } from '../../../src/parsers/candidates.js';
import { localesFor } from '../../../src/parsers/languages.js';
import { learntCandidates, type Learnt } from '../../../src/parsers/learnt/candidates.js';
import { opinionOn } from '../../../src/parsers/learnt/opinion.js';
import type { Sentence, Statement } from '../../../src/parsers/types.js';
import { splitSentences } from '../../../src/parsers/reply/sentences.js';

const LOCALES = localesFor('en');
const [ENGLISH] = LOCALES;

function sentencesOf(text: string): readonly Sentence[] {
  return splitSentences(text, 'en');
}

function opinions(text: string): string[] {
  return sentencesOf(text).flatMap((sentence, index) =>
    candidatesOf(sentence, index, LOCALES).map((candidate) => `${candidate.statement} ${opinionOn(candidate)}`),
  );
}

function learnt(text: string, said: readonly Statement[] = []): Learnt[] {
  const sentences = sentencesOf(text);
  return learntCandidates(sentences, [...sentences.keys()], new Set(said), ENGLISH!);
}

describe('the second opinion', () => {
  it('agrees with what is plainly said', () => {
    expect(opinions('They have signed the contract with us.')).to.include('won agrees');
    expect(opinions('They went with another provider.')).to.include('lost agrees');
  });

  it('is given on statements only, never on thanks', () => {
    for (const opinion of opinions('Thank you very much!')) expect(opinion).to.equal('unrelated agrees');
  });
});

describe('what the learnt reader says where no phrase is known', () => {
  const plain = 'We regret to tell you that they have decided to give the job to another firm.';

  it('is a statement where the likeness is great, beside another fate only for a person to look at', () => {
    expect(learnt(plain).map(({ candidate, standing }) => [candidate.statement, standing])).to.deep.equal([
      ['lost', 'certain'],
    ]);
    expect(learnt(plain, ['acknowledged']).map(({ standing }) => standing)).to.deep.equal(['certain']);
    expect(learnt(plain, ['won']).map(({ standing }) => standing)).to.deep.equal(['unsure']);
  });

  it('is nothing beside the same statement, and in words too few to be like anything', () => {
    expect(learnt(plain, ['lost'])).to.deep.equal([]);
    expect(learnt('Lost it.')).to.deep.equal([]);
  });

  it('is nothing in a greeting, a signature or a line of facts', () => {
    for (const text of ['Hope you had a good weekend down there.', 'Kind regards from all of us', 'Total: 48,500'])
      expect(learnt(text), text).to.deep.equal([]);
  });

  it('asks about at most so many sentences', () => {
    expect(learnt(`${plain} `.repeat(300)).length).to.be.at.most(60);
  });
});
