/**
 * "34,150 total, bill us 3,415. … Hang on, I swapped the digits: the total is 31,450, so it's 3,145 for you": figures that the mail
 * itself puts right lower down. What was taken back in the same mail was not said (READING.md).
 */
import { wholeWord } from '../phrases.js';
import type { Language } from '../types.js';
import type { AmountUse } from './amounts.js';
import type { Line } from './mentions.js';

/** Words that put right what the writer wrote; a mere "sorry" may be for anything. */
const PUTS_RIGHT: Readonly<Record<Language, RegExp>> = {
  en: wholeWord(
    [
      'correction|erratum|oops|whoops|(?:hang|hold) on|no,? wait|wait,? no|scratch that|scrap that|strike that|typo(?:s)?(?: above)?',
      "(?:i|i have|i've|we|we've) (?:\\S{1,12} )?(?:swapped|transposed|mixed up|misread|mistyped|mis-?keyed|typed) (?:the |those |two |my |that )?(?:\\S{1,12} )?(?:digits|figures|numbers|amounts?|wrong|line|column|row|it)?",
      '(?:i|we) (?:got|had|have|gave|quoted|read|took|copied) (?:you )?(?:that|those|these|it|the|both)(?: \\S{1,12}){0,2}? wrong|wrong (?:figures?|numbers?|line|column|row|sheet|tab|version)',
    ].join('|'),
  ),
  de: wholeWord(
    [
      'korrektur|berichtigung|zahlendreher|(?:tipp|schreib)fehler|stopp?|halt,? nein|moment,? (?:nein|falsch)|kommando zurück|verschrieben|vertippt|verlesen|verrechnet',
      '(?:habe|hab) (?:\\S{1,12} ){0,3}?(?:verwechselt|vertauscht|falsch (?:abgeschrieben|gelesen|abgetippt|gesehen|notiert))|falsche (?:zeile|spalte|zahl|zahlen|version|liste)',
    ].join('|'),
  ),
  fr: wholeWord(
    [
      'correction|rectification|erratum|coquille|oups|faute de frappe|erreur de (?:frappe|ma part|lecture|ligne)|attendez,? non|non,? attendez|minute',
      "(?:j'ai|nous avons|on a) (?:\\S{1,12} ){0,2}?(?:inversé|interverti|confondu|mal (?:lu|recopié|tapé|noté))|je me suis tromp\\S{1,3}|mauvaise? (?:ligne|colonne|version|chiffre)s?",
    ].join('|'),
  ),
};

/** A further job, another one: its figures put nothing right. */
const ANOTHER: Readonly<Record<Language, RegExp>> = {
  en: wholeWord('second|other|another|further|also|additional|extra|as well|on top|option'),
  de: wholeWord('zweite[nrs]?|andere[nrs]?|weitere[nrs]?|auch|zusätzlich\\p{L}{0,2}|dazu|option'),
  fr: wholeWord('deuxième|seconde?|autre|aussi|supplémentaire|en plus|option'),
};
/** Sentences in which the new figures follow the words. */
const FOLLOWS = 1;

/** Sets the old figures aside in place: those of the sentences before, where the words and new ones of their kind stand behind. */
export function settleRestated(uses: readonly AmountUse[], lines: readonly Line[], language: Language): void {
  const at = lines.findLast(({ text }) => PUTS_RIGHT[language].test(text));
  if (at === undefined) return;
  const behind = uses.filter(({ placed }) => placed.line >= at.index && placed.line <= at.index + FOLLOWS);
  const texts = lines.filter(({ index }) => index >= at.index && index <= at.index + FOLLOWS);
  if (texts.some(({ text }) => ANOTHER[language].test(text))) return;
  // A figure that no word names may be the new one.
  if (behind.some(({ role }) => role !== 'total' && role !== 'invoice')) return;
  // Of both, or of none: "hang on, they took ten grand out" tells of no new total.
  const old = uses.filter(({ role, placed }) => (role === 'total' || role === 'invoice') && placed.line < at.index);
  const isTold = (kind: 'total' | 'invoice'): boolean =>
    count(old, kind) > 0 &&
    count(old, kind) === count(behind, kind) &&
    behind.every(({ mention }) => mention.value !== null);
  if (isTold('total') && isTold('invoice')) for (const use of old) use.role = 'superseded';
}

function count(uses: readonly AmountUse[], kind: AmountUse['role']): number {
  return uses.filter(({ role }) => role === kind).length;
}
