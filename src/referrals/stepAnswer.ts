/** Which steps of a remediation plan a text says are done (policy R24): by the partner, who is then shown to staff. Pure. */

const LONGEST = 6000;
/** A line that mail software has wrapped goes on; a blank line, an item of a list and a line about a step do not. */
const SENTENCE_END = /(?<=[.!?;])\s+|\n[ \t]*\n\s*|\n(?=[ \t]{0,8}(?:[-*•]|steps?\b|schritte?\b|[ée]tapes?\b))/i;
const NUMBERS =
  '(\\d{1,2}(?:\\s{0,2}(?:,|&|\\+|and|und|et)\\s{0,2}(?:steps?\\s|schritte?\\s|étapes?\\s)?\\d{1,2}){0,11})';
const STEP = '(?:steps?|schritte?|étapes?|etapes?|nr\\.?|no\\.?)';
const DONE =
  '(?:done|completed?|finished|erledigt|abgeschlossen|fertig|umgesetzt|faite?s?|terminée?s?|achevée?s?|réalisée?s?)';
const ALL = /(?<!\p{L})(?:all (?:the )?steps|alle schritte|toutes les étapes)(?!\p{L})/iu;
const SAID = new RegExp(
  `(?<!\\p{L})${STEP}\\s{0,2}#?${NUMBERS}(?!\\d)[^.!?\\n\\d]{0,80}?(?<!\\p{L})${DONE}(?!\\p{L})`,
  'iu',
);
const ENDS = new RegExp(`(?<!\\p{L})${DONE}(?!\\p{L})`, 'iu');
const NOT =
  /(?<!\p{L})(?:not|isn.t|aren.t|hasn.t|haven.t|will|shall|going to|to be|almost|nearly|partly|nicht|noch|wird|werden|fast|teilweise|pas|sera|seront|presque|bientôt|soon|bald|if|when|once|wenn|sobald|si|quand)(?!\p{L})/iu;

export type StepsSaid = 'all' | readonly number[];

/** `text`: the new text of the mail. Numbers in their order, [] where none is said to be done. */
export function readStepsDone(text: string): StepsSaid {
  const numbers = new Set<number>();
  for (const sentence of text.slice(0, LONGEST).normalize('NFC').split(SENTENCE_END)) {
    if (NOT.test(sentence) || sentence.trim().endsWith('?')) continue;
    if (ALL.test(sentence) && ENDS.test(sentence)) return 'all';
    for (const number of SAID.exec(sentence)?.[1]?.match(/\d{1,2}/g) ?? []) numbers.add(Number(number));
  }
  return [...numbers].sort((a, b) => a - b);
}
