/**
 * The second opinion on what a phrase says. Phrases are few and sentences many: where the examples make a statement
 * unlikely in the sentence that a phrase was found in, the phrase has met a sentence that it was not written for.
 */
import type { Candidate } from '../refiners/types.js';
import { SALES, type Language, type Sentence, type Statement } from '../types.js';
import type { Guess } from './model.js';
import { guessesOf, guessStatements, withoutCaveat, type StatementClass } from './statements.js';

/** `denies`: unlikely; `rejects`: unlikely, and something else for sure. */
export type Opinion = 'agrees' | 'doubts' | 'denies' | 'rejects';

/** The sentence says something else for certain, and this not at all. */
const CERTAIN = 0.85;
const UNHEARD_OF = 0.03;

const INSISTS: ReadonlyMap<Statement, number> = new Map([
  ['at-risk', 0.7],
  ['complaint', 0.9],
]);

interface Bounds {
  readonly denies: number;
  readonly doubts: number;
}

const BOUNDS: Bounds = { denies: 0.05, doubts: 0.08 };
/** Being in touch with a customer has the loosest phrases: offers, calls and visits stand in mails of every kind. */
const LOOSE: ReadonlyMap<Statement, Bounds> = new Map([
  ['acknowledged', { denies: 0.06, doubts: 0.35 }],
  // A win is invoiced: likely enough is not enough.
  ['won', { denies: 0.05, doubts: 0.25 }],
]);

/** A sale is a sale: whether it is the first, a further one or a change of it, the rest of the mail tells. */
const KIN: ReadonlyMap<StatementClass, readonly StatementClass[]> = new Map(SALES.map((each) => [each, SALES]));

/** What the sentence, or the clause that the phrase stands in, makes of the candidate's statement. */
export function opinionOn(candidate: Candidate): Opinion {
  const statement = classOf(candidate.statement);
  if (statement === null) return 'agrees';
  // "Signed yesterday, only not with us": but for the last words a win, and these alone tell whose.
  if (candidate.evidence.reader.endsWith('/anothers-win')) return 'agrees';
  // "Got Kestrel!": whose name it is, the examples cannot know.
  if (candidate.evidence.reader.endsWith('/sold-by-name')) return 'agrees';
  const { denies, doubts } = LOOSE.get(candidate.statement) ?? BOUNDS;
  const { text, clause, sentence, locale } = candidate;
  const whole = likelihoods(sentence, locale.language);
  if (isOtherwise(whole, statement) && (whole.get(statement) ?? 0) < UNHEARD_OF) return 'rejects';
  const views = [whole];
  if (clause.to - clause.from < text.length)
    views.push(asMap(guessStatements(sentence.text.slice(clause.from, clause.to), locale.language)));
  const likely = Math.max(...views.map((view) => view.get(statement) ?? 0));
  if (likely < denies) return 'denies';
  const kin = KIN.get(statement) ?? [statement];
  const withKin = Math.max(...views.map((view) => kin.reduce((sum, each) => sum + (view.get(each) ?? 0), 0)));
  return withKin < doubts ? 'doubts' : 'agrees';
}

/**
 * The sentence as a whole says just this. "If that's not sorted, finishing in time is at risk": for a risk, a condition or a
 * "not" before it takes nothing back; "he told our consultant that he is disappointed": nor does it a complaint that somebody
 * told it.
 */
export function insistsOn({ statement, sentence, locale }: Candidate): boolean {
  const bound = INSISTS.get(statement);
  const like = classOf(statement);
  if (bound === undefined || like === null) return false;
  return (likelihoods(sentence, locale.language).get(like) ?? 0) >= bound;
}

/** Another statement is certain. That a sentence says nothing at all is enough only against words of mere progress. */
function isOtherwise(view: Likelihoods, statement: StatementClass): boolean {
  for (const [other, likely] of view)
    if (likely >= CERTAIN && other !== statement && (other !== 'none' || statement === 'acknowledged')) return true;
  return false;
}

function classOf(statement: Statement): StatementClass | null {
  return statement === 'auto-reply' || statement === 'bounce' || statement === 'unrelated' ? null : statement;
}

type Likelihoods = ReadonlyMap<StatementClass, number>;

function likelihoods(sentence: Sentence, language: Language): Likelihoods {
  return asMap(guessesOf(sentence, language));
}

function asMap(guesses: readonly Guess<StatementClass>[]): Likelihoods {
  return new Map(withoutCaveat(guesses).map((each) => [each.class, each.probability]));
}
