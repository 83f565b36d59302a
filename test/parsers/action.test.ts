import { expect } from 'chai';
import fc from 'fast-check';
import { actionFor, mostCareful } from '../../src/parsers/action.js';
import { ACTIONS, STATEMENTS, type Action, type Statement } from '../../src/parsers/types.js';

const statement = fc.constantFrom(...STATEMENTS);
const doubt = fc.constantFrom<{ needs: 'ask' | 'review' }>({ needs: 'ask' }, { needs: 'review' });
const rank = (action: Action): number => ACTIONS.indexOf(action);

describe('parsers/action', () => {
  const table: readonly (readonly [readonly Statement[], readonly ('ask' | 'review')[], Action])[] = [
    [[], [], 'review'],
    [['won'], [], 'record'],
    [['won'], ['ask'], 'ask'],
    [['won'], ['ask', 'review'], 'review'],
    [['lost'], [], 'record'],
    [['acknowledged', 'question'], [], 'review'],
    [['complaint'], [], 'review'],
    [['support'], [], 'record'],
    [['auto-reply'], [], 'ignore'],
    [['unrelated'], [], 'ignore'],
    [['unrelated'], ['review'], 'review'],
    [['milestone', 'correction'], ['ask'], 'ask'],
  ];
  for (const [statements, needs, expected] of table) {
    it(`says ${expected} for [${statements.join(', ')}] with doubts that need [${needs.join(', ')}]`, () => {
      expect(
        actionFor(
          statements,
          needs.map((need) => ({ needs: need })),
        ),
      ).to.equal(expected);
    });
  }

  it('never grows less careful by a further doubt or statement', () => {
    fc.assert(
      fc.property(
        fc.array(statement, { minLength: 1, maxLength: 5 }),
        fc.array(doubt, { maxLength: 5 }),
        doubt,
        statement,
        (statements, doubts, more, another) => {
          const before = rank(actionFor(statements, doubts));
          expect(rank(actionFor(statements, [...doubts, more]))).to.be.at.least(before);
          expect(rank(actionFor([...statements, another], doubts))).to.be.at.least(before);
        },
      ),
    );
  });

  it('does not depend on the order of statements or doubts', () => {
    fc.assert(
      fc.property(fc.array(statement), fc.array(doubt), (statements, doubts) => {
        expect(actionFor([...statements].reverse(), [...doubts].reverse())).to.equal(actionFor(statements, doubts));
      }),
    );
  });

  it('takes the most careful of several actions', () => {
    expect(mostCareful(['record', 'ignore', 'ask'])).to.equal('ask');
    expect(mostCareful([])).to.equal('ignore');
  });
});
