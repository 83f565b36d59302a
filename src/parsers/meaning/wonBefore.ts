/**
 * "You'll remember Kestrel, who signed with us in October. They have now ordered a second stage": beside further work the first
 * win, told with the month, season or year it was won in and with no figure, is history (READING.md).
 */
import { MONTH_NAMES } from '../calendarNames.js';
import { folded, wholeWord } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Language } from '../types.js';

const YEAR = '20\\d\\d';

/** When it was; a day or a word of now makes it news. */
const BACK_THEN: Readonly<Record<Language, RegExp>> = {
  en: wholeWord(
    [
      `(?:back )?(?:in|since|during|early in|late in) (?:early |late |mid-? ?)?(?:${MONTH_NAMES.en}|(?:the )?(?:spring|summer|autumn|fall|winter)|${YEAR})`,
      'last (?:spring|summer|autumn|fall|winter|year|season)|earlier this year|(?:a year|months|two years) ago',
    ].join('|'),
  ),
  de: wholeWord(
    [
      `(?:im|seit|anfang|ende|mitte) (?:\\p{L}{4,12} )?(?:${MONTH_NAMES.de}|frühling|frühjahr|sommer|herbst|winter|vorjahr|${YEAR})`,
      '(?:letzte[nrs]|vorige[nrs]|vergangene[nrs]) (?:frühling|frühjahr|sommer|herbst|winter|jahr)|dieses frühjahr|diesen sommer|vor (?:monaten|einem jahr|zwei jahren)',
    ].join('|'),
  ),
  fr: wholeWord(
    [
      `(?:en|depuis|début|fin|courant|au mois de|au mois d') ?(?:${MONTH_NAMES.fr}|été|hiver|automne|${YEAR})|au printemps`,
      "(?:le printemps|l['’](?:été|hiver|automne|an|année)) (?:derni(?:er|ère)|passée?)|cet été|il y a (?:un an|deux ans|des mois|quelques mois)",
    ].join('|'),
  ),
};

const NOW = wholeWord(
  'today|yesterday|this (?:morning|week|afternoon)|just|now|finally|heute|gestern|soeben|gerade|eben|jetzt|nun|endlich|diese woche|aujourd.hui|hier|ce matin|cette semaine|vien(?:t|nent)|maintenant|enfin',
);

/** An amount: then it is the win that the mail is about. */
const AMOUNT =
  /[$€£]\s?\d|(?<![\p{L}\d-])\d{1,3}(?:[.,'’ \u00a0]\d{3})+(?!\d)|(?<![\p{L}\d-])(?!20\d\d(?!\d))\d{4,7}(?!\d)/u;

/** What a month may belong to besides the win: "they signed and we begin in January", "want it live by March". */
const TO_COME =
  /(?<!\p{L})(?:start|begin|kick|commenc|go(?:es|ing)? live|live|ready|will|want|need|due|beginn|start|los|fertig|bis|soll|will|wird|commenc|démarr|début|lanc|prêt|veu|ser[ao]|livr)/u;

export function isWonBefore({ statement, sentence, locale, clause }: Candidate): boolean {
  if (statement !== 'won') return false;
  const text = folded(sentence);
  const own = text.slice(clause.from, clause.to);
  return BACK_THEN[locale.language].test(own) && !TO_COME.test(own) && !NOW.test(text) && !AMOUNT.test(text);
}
