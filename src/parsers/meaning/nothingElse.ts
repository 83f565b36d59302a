/**
 * Whether a sentence says anything beside the words that a rule knows. A rule that takes words away from reading ("that was the old
 * contract", "that is long settled", "that customer was not yours") has read its own words only: "he cancelled the old contract, and
 * ours" must be read as a whole. So it may act where nothing is left of the sentence but words that say nothing by themselves.
 */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendarNames.js';
import { anyOf, wholeWord } from '../phrases.js';
import type { Language } from '../types.js';

type Words = Readonly<Record<Language, readonly string[]>>;

/**
 * Left out with intent: "and", "too", "so", "that", "us", "ours", "new", "not" and the like, by which a second thing is said, and
 * prepositions of a place ("he is with Wexford now").
 */
const EMPTY: Words = {
  en: [
    "the|an?|he|she|it|they|we|i|his|her|their|its|our|my|has|have|had|was|were|is|are|been|be|being|to|'s|'ve|'d",
    `(?:(?:in|of|from|last|this|for|back in|since|late|early|mid) ?){1,2}(?:${MONTH_NAMES.en})|(?:(?:on|of|from|last|this|for|next) )?(?:${WEEKDAY_NAMES.en})(?:'s)?(?: (?:morning|afternoon|evening|night))?`,
    `(?:on |the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH_NAMES.en})|20\\d\\d`,
    "yesterday(?:'s)?|today(?:'s)?|tomorrow(?:'s)?|(?:last|this|next) (?:week|month|year|spring|summer|autumn|winter)(?:'s)?|(?:days?|weeks?|months?) ago|this morning|already|at first|at the (?:start|beginning)|once|back then|earlier|before|since|by now",
    'sorry|sadly|unfortunately|by the way|ps|p\\.s\\.|fyi|oh|well|anyway|as you know|you may remember|after all|in the end|though|just|simply|politely|of course|only',
  ],
  de: [
    'der|die|das|den|dem|des|ein(?:e[nrms]?)?|er|sie|es|wir|ich|seine?[nrms]?|ihre?[nrms]?|unsere?[nrms]?|meine?[nrms]?|hat|haben|hatte|hatten|ist|sind|war|waren|wurde|wurden|worden|wird|sich',
    `(?:am|im|vom|vor|seit|letzten|diesen|anfang|mitte|ende) ?(?:${MONTH_NAMES.de}|${WEEKDAY_NAMES.de})(?:morgen|mittag|nachmittag|abend)?|\\d{1,2}\\.(?= ?(?:${MONTH_NAMES.de}))|20\\d\\d`,
    'gestern|heute|heute früh|(?:letzte|vorige|diese|vergangene)[nrs]? (?:woche|monat|jahr|frühjahr|frühling|sommer|herbst|winter)|vor (?:tagen|wochen|monaten)|damals|anfangs|zuerst|zunächst|schon|bereits|früher|inzwischen|mittlerweile',
    'leider|übrigens|ps|na|ja|tja|also|doch|zwar|einfach|freundlich|höflich|natürlich|nur|mit|wie sie wissen|am ende|nämlich',
  ],
  fr: [
    "les?|la|l'|une?|des|du|de|d'|ils?|elles?|on|j'|je|ses?|sa|son|leurs?|notre|nos|mon|ma|mes|s'|a|ont|avait|avaient|est|sont|était|étaient|été|se",
    `(?:en|de|d'|fin|début|depuis|courant) ?(?:${MONTH_NAMES.fr})|(?:ce |de )?(?:${WEEKDAY_NAMES.fr})(?: (?:matin|dernier|soir|passé))?|20\\d\\d|(?:le )?\\d{1,2}(?= (?:${MONTH_NAMES.fr}))`,
    "hier|aujourd'hui|ce matin|la semaine (?:dernière|passée)|le mois (?:dernier|passé)|(?:cet|en|l') ?(?:été|hiver|automne)|au printemps|il y a (?:des|quelques) (?:semaines|mois)|déjà|d'abord|au (?:début|départ)|autrefois|entre-temps",
    'désolée?s?|malheureusement|au fait|ps|oh|bien|finalement|simplement|poliment|bien sûr|seulement|comme vous (?:le )?savez',
  ],
};

const EMPTY_WORDS: Readonly<Record<Language, RegExp>> = {
  en: wholeWord(anyOf(EMPTY.en), 'gu'),
  de: wholeWord(anyOf(EMPTY.de), 'gu'),
  fr: wholeWord(anyOf(EMPTY.fr), 'gu'),
};

/** "And", at the very head: it joins the sentence to the one before. */
const HEAD = /^\W{0,3}(?:(?:and|but|und|aber|et|mais)(?!\p{L}),? ?)?/u;

/** The customer's person, by title, or whoever stands at the head of the sentence with his verb. */
const PERSON =
  /(?<!\p{L})(?:(?:mr|mrs|ms|herrn?|frau|m|mme|mlle|monsieur|madame)\.? \p{L}{2,20}(?:'s)?|(?:the|our|der|die|le|la) (?:customer|client|kunde|kundin|cliente?))(?!\p{L})/gu;
const NAME_AT_HEAD = /^\W{0,3}\p{L}{2,20}(?='s(?!\p{L})| (?:has|have|had|hat|hatte|a|ont|avait)(?!\p{L})| {2})/u;

/** `rest`: a folded sentence in which the rule has blanked what it knows. A name at its head counts as nothing. */
export function isEmpty(rest: string, language: Language): boolean {
  const left = rest.replace(HEAD, '').replace(PERSON, ' ').replace(EMPTY_WORDS[language], ' ');
  if (!/[\p{L}\p{N}]/u.test(left)) return true;
  const named = rest.replace(HEAD, '').replace(PERSON, ' ').replace(NAME_AT_HEAD, ' ');
  return !/[\p{L}\p{N}]/u.test(named.replace(EMPTY_WORDS[language], ' '));
}

/** Here a second thing may be joined to the first. */
const JOINT = /[,;:!?()–]| - |(?<!\p{L})(?:and|or|und|oder|et|ou)(?!\p{L})/u;

/** How much of the words that a phrase with a gap in it has found is one thing. */
export function stretchLength(words: string): number {
  return JOINT.exec(words)?.index ?? words.length;
}

/** "À nous aussi.", "So has the order.": short, and said of one thing more. */
const ONE_MORE =
  /^(?=.{0,60}$).*(?<!\p{L})(?:too|as well|also|likewise|ditto|same|so (?:is|was|did|has|have|are|were)|auch|ebenso|ebenfalls|gleichfalls|genauso|aussi|de même|pareil|idem|non plus)(?!\p{L})/su;

/** `next`: the folded sentence behind, where there is one. */
export function goesOn(next: string): boolean {
  return ONE_MORE.test(next.trim());
}
