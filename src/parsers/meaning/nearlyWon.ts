/** What was nearly a win: "we honestly thought we'd won it", "so gut wie zugesagt", "c'était quasiment signé". */
import { folded, wholeWord } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Sentence } from '../types.js';

/** Directly before the words of winning, a word or three apart. */
const NEARLY =
  /(?<!\p{L})(?:all but|as good as|practically|virtually|nearly|(?<!was )(?<!is )almost|so gut wie|praktisch(?: schon)?|quasi|beinahe|schon halb|fast(?: schon)?|presque|quasiment|pratiquement|pour ainsi dire|à deux doigts d[e'’]) ?(?!\d)(?:[^\s,;]{1,15} ){0,2}$/u;

/** The same between the order and the verb: "den Auftrag am Telefon noch so gut wie zugesagt". */
const NEARLY_DONE =
  /(?<!\p{L})(?:all but|as good as|practically|virtually|nearly|so gut wie|praktisch|quasi|beinahe|schon halb|fast schon|presque|quasiment|pratiquement|pour ainsi dire) (?:signed|ours|won|agreed|promised|settled|zugesagt|versprochen|unterschrieben|unterzeichnet|gewonnen|erteilt|sicher|in der tasche|promis|signée?|gagnée?|acquise?|accordée?)(?!\p{L})/u;

/** What was believed before it came out otherwise. */
const THOUGHT =
  /(?<!\p{L})(?:(?:thought|believed|reckoned|convinced|felt sure|were sure|was sure|assumed|counted on)(?: that)? (?:we|it|they|he|she|that|this)(?:['’](?:d|s)| had| was| were)?|(?:dachten?|glaubten?|meinten?|rechneten?)(?: \p{L}{1,12}){0,3}, (?:dass )?(?:wir|es|er|sie|das|der|den)|(?:pensions?|pensais|croyions|croyais|étions (?:sûrs|convaincus|persuadés))(?: \p{L}{1,12}){0,2} (?:(?:de |d['’])?(?:l['’])?avoir|l['’]emporter|que (?:nous|c['’]était|c['’]est)))(?: [^\s;,.]{1,15}){0,3} ?$/u;

/** A win that only nearly was, or was thought to be, is a referral in progress. */
export function nearlyWon(candidate: Candidate): Candidate {
  const { statement, text, from, to, clause } = candidate;
  if (statement !== 'won' && statement !== 'follow-up') return candidate;
  const lead = text.slice(Math.max(0, from - 90), from);
  // The words of winning may begin before those of believing: "den Auftrag noch so gut wie zugesagt".
  const said = text.slice(Math.max(0, from - 90), to).replace(/\S{1,40}$/u, '');
  const [own = ''] = text.slice(clause.from).split(/[,;.!?]/);
  const thought = [lead, said].some((words) => THOUGHT.test(words));
  if (!thought && !NEARLY_DONE.test(own) && ![lead, said].some((words) => NEARLY.test(words))) return candidate;
  return { ...candidate, statement: 'acknowledged', refinedBy: thought || PAST.test(own) ? 'nearly' : 'almost' };
}

/** "It was as good as won": and then? "Is as good as won" tells where it stands. */
const PAST =
  /(?<!\p{L})(?:was|were|had|['’]d|would|war|waren|hatten?|wäre|wurden?|était|étaient|avait|avaient|avions|serait)(?!\p{L})/u;

/** "Almost" is left open by what follows it; a signature or a blessing that is still to come is said with it. */
const HOWEVER = wholeWord(
  'but|though|however|only|unless|yet|except|aber|nur|allerdings|jedoch|doch|ausser|außer|mais|toutefois|cependant|pourtant|sauf|seulement',
);
const TO_COME =
  /sign|approv|board|paper|purchase order|(?<!\p{L})po(?!\p{L})|confirm|unterschr|unterz|freigabe|genehm|vorstand|bestätig|fehlt|manque|conseil|accord|valid/u;

/** "As good as won, but they may go elsewhere": how it stands nobody can tell. `firm`: what the mail says. */
export function almostOnly(sentences: readonly Sentence[], firm: readonly Candidate[]): Sentence | undefined {
  const almost = firm.find(({ refinedBy }) => refinedBy === 'almost');
  if (almost === undefined) return undefined;
  return sentences.find((sentence, index) => {
    const text = folded(sentence).slice(index === almost.index ? almost.to : 0);
    return index >= almost.index && index <= almost.index + 1 && HOWEVER.test(text) && !TO_COME.test(text);
  });
}
