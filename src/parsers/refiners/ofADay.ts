/**
 * "Scratch that, the 8th is off", "der 8. ist gestorben", "le lundi 8 tombe à l'eau": a day that falls away is no lost job. The day
 * is the subject: it opens the clause and the verb follows. "On Monday they pulled out", "hat am Freitag abgesagt" tell when.
 */
import { MONTH, OF, THE, WEEKDAY } from '../mentions/dates/words.js';
import { onOneLine } from '../phrases.js';
import type { Statement } from '../types.js';
import { before, matched, type Refiner } from './types.js';

const ENDS: ReadonlySet<Statement> = new Set(['lost', 'declined', 'at-risk']);

const NUMBER = `\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?: (?:${OF} )?${MONTH})?`;
const VERB =
  "(?:is|was|are|has|falls?|fell|won['’]t|isn['’]t|ist|war|hat|fällt|fiel|entfällt|platzt|est|était|a été|tombe|tombent|n['’]est)";
const DAY = `^[\\s,;:–-]{0,3}(?:(?:and|but|so|und|aber|et|mais|donc) )?(?:(?:${THE}|that|dieser|ce) )?(?:${WEEKDAY}(?:,? (?:${THE} )?${NUMBER})?|${NUMBER})(?: start| date)? `;
const DAY_BEFORE = new RegExp(`${DAY}$`, 'iu');
const DAY_IS_BEFORE = new RegExp(
  `${DAY}${VERB} (?:(?:now|sadly|unfortunately|leider|nun|also|sich|malheureusement|donc) ){0,2}$`,
  'iu',
);
const VERB_FIRST = new RegExp(`^${VERB}(?!\\p{L})`, 'iu');

export const ofADay: Refiner = (candidate) =>
  ENDS.has(candidate.statement) && isDaySubject(onOneLine(before(candidate)), onOneLine(matched(candidate)))
    ? null
    : candidate;

function isDaySubject(left: string, words: string): boolean {
  return DAY_IS_BEFORE.test(left) || (DAY_BEFORE.test(left) && VERB_FIRST.test(words));
}
