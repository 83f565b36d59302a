/** "Scratch that, the 8th is off", "der 8. ist gestorben", "le lundi 8 tombe à l'eau": a day that falls away is no lost job. */
import type { Statement } from '../types.js';
import { before, type Refiner } from './types.js';

const ENDS: ReadonlySet<Statement> = new Set(['lost', 'declined', 'at-risk']);
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...['december', 'januar', 'jänner', 'februar', 'märz', 'mai', 'juni', 'juli', 'oktober', 'dezember', 'janvier'],
  ...['février', 'mars', 'avril', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
].join('|');
const DAY = new RegExp(
  `(?:^|[\\s,;:.–-])(?:(?:the|that|der|den|dieser|le|ce) )?(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi),?(?: (?:the|der|den|le))?|(?:(?:\\p{L}{5,10},? (?:the |der |den |le )?)?\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?: (?:of )?(?:${MONTHS}))?))(?: (?:start|date))?\\s{0,2}$`,
  'u',
);

export const ofADay: Refiner = (candidate) =>
  ENDS.has(candidate.statement) && DAY.test(before(candidate)) ? null : candidate;
