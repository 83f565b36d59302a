/**
 * The action of a mail (READING.md): a pure function of statements, facts and doubts. The table in docs/reading.md says
 * the same in words. A mail takes the most careful action that any part of it needs: review > ask > record > ignore.
 */
import { ACTIONS, type Action, type Doubt, type Statement } from './types.js';

/** What a statement needs by itself. A win, follow-up or correction is held up by doubts about its facts, not here. */
const OF_STATEMENT: ReadonlyMap<Statement, Action> = new Map<Statement, Action>([
  ['acknowledged', 'record'],
  ['won', 'record'],
  ['lost', 'record'],
  ['unreachable', 'record'],
  ['declined', 'record'],
  ['at-risk', 'record'],
  ['milestone', 'record'],
  ['correction', 'record'],
  ['follow-up', 'record'],
  ['complaint', 'review'],
  ['question', 'review'],
  // A case is opened and triaged (policy clause S1); nobody has to look first.
  ['support', 'record'],
  ['auto-reply', 'ignore'],
  ['bounce', 'ignore'],
  ['unrelated', 'ignore'],
]);

export function mostCareful(actions: readonly Action[]): Action {
  return actions.reduce<Action>(
    (worst, action) => (ACTIONS.indexOf(action) > ACTIONS.indexOf(worst) ? action : worst),
    'ignore',
  );
}

/** A mail that makes no statement goes to a person. */
export function actionFor(statements: readonly Statement[], doubts: readonly Pick<Doubt, 'needs'>[]): Action {
  if (statements.length === 0) return 'review';
  return mostCareful([
    ...statements.map((statement) => OF_STATEMENT.get(statement) ?? 'review'),
    ...doubts.map((doubt) => doubt.needs),
  ]);
}
