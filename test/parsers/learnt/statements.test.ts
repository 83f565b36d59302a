import { expect } from 'chai';
import { hashExamples, STATEMENT_MAKERS } from '../../../scripts/learn/examples.js';
import { CLASSES, guessStatements } from '../../../src/parsers/learnt/statements.js';
import { EXAMPLES } from '../../../src/parsers/learnt/statementWeights.js';

describe('the learnt reader of statements', () => {
  it('was learnt from the examples as they stand (npm run learn)', async () => {
    expect(
      await hashExamples(['examples/statements', 'examples/mails'], STATEMENT_MAKERS),
      'the examples have changed: npm run learn',
    ).to.equal(EXAMPLES);
  });

  it('understands plain sentences of every language', () => {
    const first = (text: string, language: 'en' | 'de' | 'fr'): string | undefined =>
      guessStatements(text, language)[0]?.class;
    expect(first('They have signed the contract with us.', 'en')).to.equal('won');
    expect(first('Der Kunde hat sich leider für einen Mitbewerber entschieden.', 'de')).to.equal('lost');
    expect(first('Impossible de joindre le client malgré plusieurs appels.', 'fr')).to.equal('unreachable');
    expect(first('Kind regards from a sunny Perth', 'en')).to.equal('none');
  });

  it('gives every class a probability, and all of them together one', () => {
    const guesses = guessStatements('We start on Monday.', 'en');
    expect(guesses.map((each) => each.class).sort()).to.deep.equal([...CLASSES].sort());
    expect(guesses.reduce((sum, each) => sum + each.probability, 0)).to.be.closeTo(1, 1e-9);
  });
});
