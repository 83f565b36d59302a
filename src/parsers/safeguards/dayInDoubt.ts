/**
 * The start of a win, and what the rest of the mail says of that day without naming another: our people are only free in a later month,
 * it is a holiday, the day of the delivery, an old plan, another day would suit the customer better.
 */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendarNames.js';
import { ask } from '../facts/outcome.js';
import { MONTHS } from '../mentions/dates/words.js';
import { evidenceIn, fold, MAX_SENTENCE, phrasePattern } from '../phrases.js';
import type { CalendarDay } from '../../values/calendarDay.js';
import type { Doubt, Language, Sentence, WonFacts } from '../types.js';

const EN_CREW = '(?:crew|crews|team|people|fitters|engineers|technicians|installers|lads|guys|men|we|electricians)';
const DE_CREW = '(?:leute|monteure|team|techniker|trupp|mannschaft|wir|elektriker|kapazitäten|kapazität|installateure)';
const FR_CREW = '(?:équipes?|techniciens|monteurs|gens|installateurs|nous|électriciens|ouvriers)';
const EN_GEAR =
  '(?:gear|hardware|equipment|kit|units?|devices|parts|material|materials|tablets|servers?|switches|delivery|scanners)';
const DE_GEAR = '(?:geräte|hardware|material|ware|teile|tablets|server|lieferung|ausrüstung|scanner|module|anlage)';
const FR_GEAR = '(?:matériel|appareils|équipements?|pièces|tablettes|serveurs?|livraison|marchandises?|scanners)';

/** The last group is a month; a later one than the start's leaves the start open. */
const NOT_BEFORE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `${EN_CREW}(?: \\S{1,12}){0,2}? (?:only|not|n't) (?:\\S{1,12} ){0,2}?(?:free|available|back|there|ready|people|hands|capacity|a crew) (?:again )?(?:in|from|before|until|till) (?:early |mid-? ?|late )?(${MONTH_NAMES.en})(?! \\d)`,
    `${EN_CREW}(?: \\S{1,12}){0,2}? (?:busy|booked|tied up|booked (?:up|solid|out)|away|out|taken|full|elsewhere) (?:until|till|to|through) (?:early |mid-? ?|late |the end of )?(${MONTH_NAMES.en})(?! \\d)`,
    `${EN_GEAR}(?: \\S{1,12}){0,2}? (?:\\S{1,8}n't|not|only|never)(?: \\S{1,12}){0,3}? (?:before|until|till|in) (?:early |mid-? ?|late |the end of )?(${MONTH_NAMES.en})(?! \\d)`,
  ],
  de: [
    `${DE_CREW}(?: \\S{1,12}){0,3}? (?:erst|nicht vor|frühestens)(?: \\S{1,12}){0,2}? (${MONTH_NAMES.de})(?! \\d)(?: (?:wieder )?(?:frei|verfügbar|leute|zeit|monteure|kapazität|da|zurück|bereit))?`,
    `${DE_CREW}(?: \\S{1,12}){0,2}? bis (?:\\S{1,12} ){0,2}?(${MONTH_NAMES.de})(?! \\d) (?:\\S{1,12} )?(?:ausgebucht|verplant|belegt|besetzt|weg|voll|gebunden|beschäftigt)`,
    `${DE_GEAR}(?: \\S{1,12}){0,3}? (?:erst|nicht vor|frühestens)(?: \\S{1,12}){0,2}? (${MONTH_NAMES.de})(?! \\d)`,
  ],
  fr: [
    `${FR_CREW}(?: \\S{1,12}){0,2}? (?:libres?|disponibles?|de retour)(?: \\S{1,12})? (?:qu'en|qu'à partir de|que|qu'à la fin de|seulement en|pas avant) ?(?:début |mi-|fin )?(${MONTH_NAMES.fr})(?! \\d)`,
    `${FR_CREW}(?: \\S{1,12}){0,2}? (?:prises?|pris|occupée?s?|réservée?s?|absents?|complètes?|complets?|pleines?)(?: \\S{1,12})? jusqu'(?:en|à la fin de|à|au mois de|au) ?(?:début |mi-|fin )?(${MONTH_NAMES.fr})(?! \\d)`,
    `${FR_GEAR}(?: \\S{1,12}){0,4}? (?:pas avant|qu'en|qu'au mois de|seulement en) ?(?:début |mi-|fin )?(${MONTH_NAMES.fr})(?! \\d)`,
  ],
};

/** # stands for the number of the start's day. */
const EN_THAT =
  '(?:(?:the|that|this) (?:start )?(?:date|day)|(?:the )?(?:\\d{1,2} \\p{L}{3,9}|#(?:st|nd|rd|th))(?: (?:of )?(?:\\p{L}{3,9}))?(?: 20\\d\\d)?)';
const DE_THAT =
  '(?:(?:de[rmn]|diese[rmn]) (?:#\\.(?: ?(?:\\d{1,2}\\.|\\p{L}{3,9}))?|(?:start)?termin|tag)|(?:an|am) (?:dem|diesem) (?:tag|termin|datum)|das datum|am #\\.(?: ?(?:\\d{1,2}\\.|\\p{L}{3,9}))?)';
const FR_THAT = '(?:(?:le|ce) (?:#(?: \\p{L}{3,9})?|jour|jour-là)|(?:la|cette) date|ce jour-là)';
const EN_THING =
  "(?:delivery|kick-?off call|hand-?over|survey|site visit|inspection|training|paperwork|hardware|first call|walk-?through|fitters' induction|shipping)";
const DE_THING =
  '(?:liefer(?:termin|tag|datum)|lieferung|kick-?off-?(?:telefonat|gespräch|call|meeting)|begehung|besichtigung|schulung|telefonat|vorbesprechung|anlieferung)';
const FR_THING =
  "(?:livraison|réunion (?:de lancement|d'ouverture|préparatoire)|visite|repérage|formation|appel|coup de fil|signature)";

const OF_THE_DAY: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `${EN_THAT}(?:'s| is| was)(?: \\S{1,12})? (?:only |just )?(?:for |of )?(?:the |our |their )?(?:\\S{1,12} )?${EN_THING}(?! (?:and|as well))`,
    `${EN_THAT}(?:'s| is| falls on)(?: (?!not|no)\\S{1,12})? (?:an? )?(?:public |bank |school |local |regional )?holiday|(?:it's|it is|that's|that is) (?:a |an )(?:public |bank |local |regional )?holiday(?: \\S{1,12})?,? (?:so|then|and) (?:\\S{1,12} ){0,2}?(?:a day|the day|one day|a week|later|the next)`,
    `(?<!(?:if|should|when|unless) )${EN_THAT} (?:was|were)(?: (?!not|never|always)\\S{1,12}){0,2}? (?:plan|idea|guess|suggestion|hope|estimate|wish|thought)(?! (?:and|from the start|all along))`,
    `(?<!(?:if|should|when|unless|in case) )${EN_THAT} (?:doesn't|does not|won't|will not|isn't going to|can't|cannot)(?: \\S{1,12})? (?:work|hold|suit|fit|happen|stand|be kept)(?!(?: \\S{1,20}){0,2}? for (?:the|an?|our|his|her|their) (?:photo|lunch|party|visit|call|chat|meeting|dinner))`,
    `(?:${WEEKDAY_NAMES.en}|(?:a|one) (?:day|week) (?:later|earlier)|the (?:day|week) (?:after|before)|the \\d{1,2}(?:st|nd|rd|th)) would (?:\\S{1,12} )?(?:suit|be|work|fit)(?: (?!me|us|you)\\S{1,20}){0,3}? (?:better|best|easier|more convenient)(?! (?:for (?:a|the|our) (?:call|chat|lunch|coffee|meeting|demo|visit)|for (?:me|us|you)))`,
  ],
  de: [
    `${DE_THAT}(?: (?:ist|wäre|gilt|findet|war))(?: (?:nur|bloss|bloß|erst|lediglich|aber|für|eigentlich|das|der|die|den|unser|ihr|sein)){0,4} ${DE_THING}`,
    `${DE_THAT}(?: \\S{1,12})? (?:ist|haben wir|fällt|hat)(?: (?!kein|nicht)\\S{1,12}){0,3}? (?:\\S{0,12}feiertag|feiertags?)`,
    `${DE_THAT} (?:war|waren|wäre)(?: (?!nicht|nie|immer)\\S{1,12}){0,2}? (?:plan|idee|schätzung|vorschlag|hoffnung|annahme|wunschdatum|stand)(?= (?:vo[nm]|der|aus)| ?[.,;!)]| ?$)`,
    `(?<!(?:falls|wenn|sollte) )${DE_THAT} (?:passt|klappt|geht|haut|hält|funktioniert)(?: (?!zeit)\\S{1,12}){0,3}? nicht(?= ?[.,;!)]| ?$)`,
    `(?:${WEEKDAY_NAMES.de}|(?:ein(?:en)?|eine) (?:tag|woche) (?:später|früher)|der tag (?:danach|davor)|der \\d{1,2}\\.) (?:wäre|würde|passt|passte|ist)(?: (?!mir|uns|ihnen|euch)\\S{1,20}){1,3}? (?:lieber|besser|angenehmer|recht wäre)(?! (?:für|zum) )`,
  ],
  fr: [
    `${FR_THAT},? (?:c'est|ce n'est que|c'était|est)(?: (?:seulement|juste|en fait|pour|le jour de|celui de|celle de)){0,2} (?:la |le |l'|notre |une? )?\\s?${FR_THING}`,
    `${FR_THAT},? (?:est|c'est|tombe sur|sera)(?: (?!pas)\\S{1,12}){0,2}? fériée?`,
    `${FR_THAT},? (?:c'était|était)(?: (?!pas|toujours)\\S{1,12}){0,2}? (?:plan|idée|estimation|proposition|espoir|projet|hypothèse)`,
    `(?<!si )${FR_THAT} (?:ne |n')(?:convient|va|tient|marche|joue|passe|colle)(?: \\S{1,12})? pas(?! (?:pour|à) (?:la|le|un|une) )`,
    `(?:${WEEKDAY_NAMES.fr}|un jour (?:plus tard|après|avant)|une semaine (?:plus tard|avant)|le lendemain|le \\d{1,2}) (?:conviendrait|irait|arrangerait|serait)(?: (?:mieux|préférable|plus pratique))(?: (?:à|pour) (?!moi|nous|vous)\\S{1,20})?(?! (?:pour (?:l'|un|une|notre)|à (?:moi|nous)))`,
  ],
};

const LATER: Readonly<Record<Language, readonly RegExp[]>> = {
  en: monthPatterns('en'),
  de: monthPatterns('de'),
  fr: monthPatterns('fr'),
};

function monthPatterns(language: Language): readonly RegExp[] {
  return NOT_BEFORE[language].map((phrase) => phrasePattern([phrase]));
}

/** Later than the start's month, and before the same month comes round again. */
const LATER_BY = 8;

export function doubtDay(
  sentences: readonly Sentence[],
  { startDate }: Pick<WonFacts, 'startDate'>,
  language: Language,
): Doubt | null {
  if (startDate === null) return null;
  const { value } = startDate;
  const open = patternsOf(language, Number(value.slice(8, 10)));
  for (const sentence of sentences) {
    if (sentence.question) continue;
    const text = fold(sentence.text.slice(0, MAX_SENTENCE));
    const match =
      open.map((each) => each.exec(text)).find((each) => each !== null) ?? laterMonth(text, value, language);
    if (match !== null)
      return ask('start-ambiguous', 'The mail says something against its start date.', 'startDate', [
        ...startDate.evidence,
        evidenceIn(sentence, match.index, match[0].length, 'safeguards/dayInDoubt'),
      ]);
  }
  return null;
}

/** By language and day of the month: there are not many. */
const compiled = new Map<string, readonly RegExp[]>();

function patternsOf(language: Language, day: number): readonly RegExp[] {
  const key = `${language} ${String(day)}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = OF_THE_DAY[language].map((phrase) => phrasePattern([phrase.replaceAll('#', String(day))], 'u'));
  compiled.set(key, made);
  return made;
}

function laterMonth(text: string, start: CalendarDay, language: Language): RegExpExecArray | null {
  for (const pattern of LATER[language]) {
    const match = pattern.exec(text);
    const month = MONTHS.get(match?.[1] ?? '');
    if (match === null || month === undefined) continue;
    const by = (month - Number(start.slice(5, 7)) + 12) % 12;
    if (by > 0 && by <= LATER_BY) return match;
  }
  return null;
}
