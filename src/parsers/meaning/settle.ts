/** What is left of the statements once they stand beside each other: some swallow others (READING.md). */
import { asksForHelp, asksToHandOn } from '../questions.js';
import type { Candidate } from '../refiners/types.js';
import { STATEMENTS, type Evidence, type Statement } from '../types.js';
import type { MeaningInput } from './input.js';

/** Statements that swallow others; thanks count only where nothing else is said. */
export const SWALLOWED_BY: ReadonlyMap<Statement, readonly Statement[]> = new Map<Statement, readonly Statement[]>([
  [
    'acknowledged',
    [
      'won',
      'lost',
      'declined',
      'unreachable',
      'at-risk',
      'milestone',
      'correction',
      'follow-up',
      'complaint',
      'support',
    ],
  ],
  ['at-risk', ['lost', 'declined']],
  ['milestone', ['lost', 'declined']],
  // Somebody who does not answer in a job under way, or before a decision, is part of that story.
  ['unreachable', ['lost', 'won', 'at-risk', 'milestone', 'correction', 'follow-up', 'complaint']],
  ['unrelated', STATEMENTS.filter((statement) => statement !== 'unrelated')],
]);

/** The barest words of receipt; "happy to take it on" says more. */
const RECEIPT =
  /^(?:(?:is |duly |well |all )?(?:noted|received|understood|acknowledged|got it|roger|copy that)|(?:ist |alles )?(?:notiert|vermerkt|erhalten|angekommen|verstanden|zur kenntnis genommen)|(?:c'est )?(?:bien )?(?:noté|reçu|compris))(?!\p{L})/iu;

/** What has not happened, and of which nobody says that it is on its way. */
const SUPPOSED =
  /^\s{0,3}(?:if|should|suppose|supposing|assuming|falls|sollten?|wenn|angenommen|si|s['’]ils?|à supposer)(?!\p{L})/u;

const SEASON =
  /(?<!\p{L})(?:(?:merry|happy|blessed|peaceful|lovely|good|joyful) (?:and \p{L}{3,12} )?(?:christmas|xmas|new year|holidays?|festive season|diwali|deepavali|hanukkah|easter)|season['’]s greetings|(?:frohe|schöne|besinnliche|gesegnete) (?:und \p{L}{3,12} )?(?:weihnacht|fest|feier|ostern)|guten rutsch|(?:gutes|frohes|gesundes) neues|joyeux noël|bonnes? (?:fêtes?|année)|joyeuses fêtes|meilleurs v(?:œ|oe)ux)/iu;

export function settle(
  findings: Map<Statement, Evidence[]>,
  { onRecord, newText, sentences }: MeaningInput,
  candidates: readonly Candidate[],
): void {
  const forwarded = newText.forwarded !== null;
  // After the desk's thank-you "noted, thanks" closes the conversation.
  const bare = candidates
    .filter((candidate) => candidate.statement === 'acknowledged')
    .every((candidate) => candidate.evidence.reader.endsWith('taken-up'));
  const thanked = candidates.some((candidate) => candidate.statement === 'unrelated');
  if (onRecord && bare && findings.size <= 2 && findings.has('acknowledged')) {
    const evidence = findings.get('acknowledged') ?? [];
    findings.delete('acknowledged');
    if (!thanked) findings.set('unrelated', evidence);
  }
  // "Noted with thanks, and a merry Christmas to you all!": a wish at the end of the year, and no more.
  const wished = candidates.some(({ statement, text }) => statement === 'unrelated' && SEASON.test(text));
  if (wished && bare && (findings.get('acknowledged') ?? []).every(({ text }) => RECEIPT.test(text)))
    findings.delete('acknowledged');
  // "Does your 10 % apply to the tablets too? Should they sign for 30,000, 12,000 of it would be hardware": only asks.
  const supposed = candidates
    .filter((candidate) => candidate.statement === 'acknowledged')
    .every(({ text }) => SUPPOSED.test(text));
  if (supposed && findings.has('question')) findings.delete('acknowledged');
  // Thanks around a forwarded mail: what was forwarded may matter, and a person reads it.
  if (forwarded && [...findings.keys()].every((statement) => statement === 'unrelated')) findings.clear();
  // "Could you take a look?" in a support request or complaint is the request itself, no question beside it.
  if (findings.has('support') || findings.has('complaint')) dropQuestions(findings, asksForHelp);
  // "We can't take this. Could you give it to another partner?": nothing that wants an answer.
  if (findings.has('declined')) dropQuestions(findings, asksToHandOn);
  // "Testing has passed. Dan put his name to it today.": what is on record is not won again without a figure.
  if (onRecord && findings.has('milestone') && !sentences.some(({ text }) => /\d/.test(text))) findings.delete('won');
  for (const [swallowed, swallowing] of SWALLOWED_BY) {
    if (swallowing.some((statement) => findings.has(statement))) findings.delete(swallowed);
  }
}

/** Leaves out the questions that are none beside what else is said. */
function dropQuestions(findings: Map<Statement, Evidence[]>, isNone: (text: string) => boolean): void {
  const questions = (findings.get('question') ?? []).filter(({ text }) => !isNone(text));
  if (questions.length === 0) findings.delete('question');
  else findings.set('question', questions);
}
