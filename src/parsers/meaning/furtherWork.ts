/** Whether a win is the first from its customer or work beyond an earlier one. */
import type { CompiledLocale } from '../languages.js';
import { guessesOf } from '../learnt/statements.js';
import { folded } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Sentence } from '../types.js';
import { has } from '../words.js';
import { furtherJobIn, tellsOfRecord } from './furtherJob/index.js';
import type { MeaningInput } from './input.js';
import { isWonBefore } from './wonBefore.js';

/** Of the mail's own language, without what a first win says in the same words. */
export function pointsAtEarlierWork(sentence: Sentence, locales: readonly CompiledLocale[]): boolean {
  return locales
    .slice(0, 1)
    .some(({ refine: words }) => has(words.furtherWork, folded(sentence).replace(words.noFurtherWork, ' ')));
}

/** "Dan has taken the extra module out again", "das Zusatzmodul wieder herausgenommen", "a retiré le module supplémentaire" */
const LESS =
  /(?<!\p{L})(?:(?:taken|took|taking) (?:(?!and |then )[^\s,;.]{1,20} ){1,6}?(?:out|off|back)(?: again)?(?=[ .,;!)]|$)|(?:wieder |doch ){0,2}(?:heraus|raus|zurück)genommen|abbestellt|(?:retiré|enlevé|supprimé|ôté) (?:\S{1,20} ){1,5}?(?:supplémentaires?|additionnel(?:le)?s?|complémentaires?))(?!\p{L})/u;

/** What is taken out of an order is no further work, whatever it is like. */
export function isLessWork({ statement, text }: Candidate): boolean {
  return statement === 'follow-up' && LESS.test(text);
}

/** A new job, where one is on record: "ce nouveau mandat", "dieser neue Auftrag"; not "the new order value". */
const NEW_JOB =
  /(?<!\p{L})(?:(?:this|the|their|an?|that) (?:new|latest|second|additional|further) (?:job|orders?|project|contract|engagement|assignment|mandate|site|branch|depot)(?! (?:value|total|amount|sum|volume|price|date|start|figure|comes|is now|now|replaces))|(?:diese[rnsm]?|de[rnms]|das|die|eine?[nmr]?|ihre?[nmr]?) (?:neue[rnsm]?|weitere[rnsm]?|zweite[rnsm]?) (?:auftrag|auftrags|aufträge|projekt|vertrag|mandat|bestellung|standort|filiale)|(?:ce|le|du|cette|la|leur|un|une|son|sa|cet) (?:nouveau|nouvelle|nouvel|second|seconde|deuxième) (?:mandat|contrat|commande|projet|affaire|mission|marché|lot|site|magasin|agence)|(?:confi|attribu|command)\p{L}{1,4} (?:aussi |également |maintenant )?(?:la suite|aussi|également))(?!\p{L})/u;

/** "Dan's gone and ordered" is as like further orders as first ones: where no job is on record, only known words or a sure likeness tell of one. */
function isToldSo({ evidence, sentence, locale }: Candidate): boolean {
  if (!evidence.reader.startsWith('learnt/')) return true;
  const further = guessesOf(sentence, locale.language).find((each) => each.class === 'follow-up');
  return (further?.probability ?? 0) >= SURELY_FURTHER;
}
const SURELY_FURTHER = 0.65;

/** A win whose words point at earlier work is a follow-up, unless the mail tells the first win as well. */
export function followUps(candidates: readonly Candidate[], input: MeaningInput): Candidate[] {
  const { sentences, locales } = input;
  const language = locales[0]?.language ?? 'en';
  // "The $38,000 you already have on file" is as good as the desk's record of it.
  const onRecord = input.onRecord || sentences.some((sentence) => tellsOfRecord(sentence, language));
  const further = new Set<number>();
  sentences.forEach((sentence, index) => {
    const job = onRecord && !sentence.question && furtherJobIn(sentence.text, language) === 'customers';
    if (job || pointsAtEarlierWork(sentence, locales)) further.add(index);
  });
  const isNewJob = onRecord && sentences.some((sentence) => !sentence.question && NEW_JOB.test(folded(sentence)));
  const wins = candidates.filter((candidate) => candidate.statement === 'won');
  const named = candidates.some(
    (candidate) => candidate.statement === 'follow-up' && (onRecord || isToldSo(candidate)),
  );
  // "Has now ordered the second module as well": the win inside the words of further work is no first one.
  const inFurther = (win: Candidate): boolean =>
    candidates.some(
      (each) => each.statement === 'follow-up' && each.index === win.index && each.from < win.to && win.from < each.to,
    );
  const phrased = candidates.some(
    ({ statement, evidence }) => statement === 'follow-up' && evidence.reader.startsWith('locales/'),
  );
  // Beside words of further work, "we get going once …" is like sentences of wins, and tells no first one.
  const onlyLike = (win: Candidate): boolean => phrased && win.evidence.reader.startsWith('learnt/');
  const plain = wins.filter(
    (candidate) =>
      !further.has(candidate.index) &&
      !inFurther(candidate) &&
      !onlyLike(candidate) &&
      !(named && isWonBefore(candidate)),
  );
  const [firstPlain] = plain;
  // "You may remember them, we rolled out last autumn. They have just ordered …": the sentence before tells.
  const led = firstPlain !== undefined && further.has(firstPlain.index - 1);
  const points = named || led || isNewJob || wins.some((candidate) => further.has(candidate.index));
  const isFollowUp = points && (onRecord || firstPlain === undefined || led);
  if (isFollowUp)
    return candidates.map((candidate) =>
      candidate.statement === 'won' ? { ...candidate, statement: 'follow-up' as const } : candidate,
    );
  return candidates.map((candidate) =>
    candidate.statement === 'follow-up' ? { ...candidate, statement: 'won' as const } : candidate,
  );
}
