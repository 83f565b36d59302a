/**
 * The win of a customer whom the partner found alone, told in passing: "Bendigo Blinds signed for $88,000 (they came in off our own
 * website, so nothing there for you), start 30 November. And Geelong Pumps went the same way." Neither the win nor its figures are
 * the referral's (READING.md: another's job is background).
 */
import { anyOf, folded } from '../phrases.js';
import type { Language, Sentence } from '../types.js';

const NOT_FOR_YOU: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'not one of yours',
    'not (?:a |one of )?your referrals?',
    'nothing (?:there |in (?:it|that|this) |here )?for you',
    'nothing to do with your referral',
    '(?:off|through|from|via|on) our own (?:website|network|list|marketing|doing|steam|bat)',
    'one of our own',
  ],
  de: [
    '(?:keiner|keine|nicht) von (?:ihnen|euch)',
    'keine empfehlung von (?:ihnen|euch)',
    '(?:nicht|ohne) (?:über|durch) (?:sie|euch)',
    '(?:über|durch|aus) (?:unsere?[nrms]?) eigene[nrms]? (?:website|netz\\p{L}{0,6}|kontakte|werbung|akquise)',
    'eigene akquise',
  ],
  fr: [
    'pas (?:un|une) des vôtres',
    'pas de (?:chez )?vous',
    "(?:ce n['’]est pas|n['’]est pas) (?:un |une )?(?:de )?(?:votre|vos) (?:client|recommandation|dossier)s?",
    '(?:par|via) notre propre (?:site|réseau)',
    'hors recommandation',
  ],
};

const DISOWNED: Readonly<Record<Language, RegExp>> = {
  en: disowned('en'),
  de: disowned('de'),
  fr: disowned('fr'),
};

function disowned(language: Language): RegExp {
  return new RegExp(`(?<!\\p{L})${anyOf(NOT_FOR_YOU[language])}(?!\\p{L})`, 'u');
}

/** Letters of a name's first word that tell it. */
const MIN_NAME = 3;

/** Whether the sentence is about a customer that the desk did not refer; `customer` is the referral's. */
export function isOfOthers(sentence: Sentence, customer: string, language: Language): boolean {
  const text = folded(sentence).replace(/\s/gu, ' ');
  if (sentence.question || !DISOWNED[language].test(text)) return false;
  const words = customer.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return !words.some((word) => word.length > MIN_NAME && !LEGAL.test(word) && text.includes(word));
}

const LEGAL = /^(?:gmbh|sàrl|sarl|limited|holding|gruppe|groupe|group|company)$/u;
