/**
 * "We won't be on site on 11 January", "vor dem 18. Januar können wir nicht anfangen", "on ne peut pas démarrer le 11 janvier": a sentence
 * that denies the start which another gives. Either may be true, so the partner is asked.
 */
import type { CalendarDay } from '../../values/calendarDay.js';
import { daysBetween } from '../../values/calendarDay.js';
import { MONTHS } from '../mentions/dates/words.js';
import { folded } from '../phrases.js';
import type { Language } from '../types.js';
import type { Placed } from './mentions.js';

const BEGINS: Readonly<Record<Language, string>> = {
  en: '(?:start|begin|commence|kick off|go in|move in|there|get (?:going|started|in|there|to site|on ?-?site|under way)|be (?:in|there|on ?-?site|with them|at theirs)|make it|starting|beginning|going in)',
  de: '(?:start(?:en|et|e)|beginn(?:en|t|e)|(?:an)?fang(?:en|e)|angefangen|loslegen|losgehen|los|anrücken|antreten|(?:dort|da|vor ort|beim kunden|auf der baustelle) sein|vor ort|kommen)',
  fr: '(?:commenc(?:er|e|erons|erez|era|ons)|démarr(?:er|e|erons|era|ons)|début(?:er|e|erons|era|ons)|intervenir|attaquer|être (?:là|sur place|sur site|chez eux)|serons (?:là|sur place|sur site|chez eux)|sera (?:sur place|sur site|chez eux))',
};
/** Who does not begin: we, ours, or the job itself; nobody else. */
const OURS: Readonly<Record<Language, string>> = {
  en: '(?:we|it|(?:the |our )?(?:crew|team|people|lads|guys|engineers|technicians|fitters|installers|job|work|project|roll-?out|installation))',
  de: '(?:wir|es|team|leute|techniker|monteure|trupp|mannschaft|arbeiten|projekt|installation|das)',
  fr: '(?:nous|on|équipes?|techniciens|monteurs|travaux|chantier|projet|mission|cela|ça)',
};
const NOT: Readonly<Record<Language, string>> = {
  en: "(?:can't|cannot|can not|won't|will not|couldn't|could not|aren't|are not|isn't|is not|don't|do not|doesn't|does not|(?:not|un)able to|never)",
  de: '(?:nicht|noch nicht|keinesfalls|auf keinen fall|unmöglich)',
  fr: '(?:pas|plus|jamais)',
};

/** "Der 11. Januar klappt bei uns leider nicht" */
const DAY_DE = '\\d{1,2}\\.(?: ?(?:\\d{1,2}\\.?|\\p{L}{3,9}))?(?: ?20\\d\\d)?(?: (?:als|zum) (?:start|beginn))?';

const DENIALS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?<!\\p{L})${OURS.en}(?: \\S{1,12}){0,2}? ${NOT.en} (?:\\S{1,14} ){0,3}?${BEGINS.en}(?!\\p{L}| in (?:the office|touch))`,
    'u',
  ),
  de: new RegExp(
    `(?<!\\p{L})${OURS.de}(?!\\p{L}).{0,60}?(?<!\\p{L})${NOT.de} (?:\\S{1,16} ){0,3}?${BEGINS.de}(?!\\p{L})|${DAY_DE} (?:klappt|passt|geht|haut|funktioniert)(?: \\S{1,16}){0,4}? (?:nicht|nimmer)(?! nur| ganz|\\p{L})`,
    'u',
  ),
  fr: new RegExp(`(?<!\\p{L})${OURS.fr}(?: \\S{1,16}){0,4}? ${NOT.fr} (?:\\S{1,14} ){0,2}?${BEGINS.fr}(?!\\p{L})`, 'u'),
};
const UP_TO =
  /(?:^|\s)(?:before|until|till|vor|bis|avant|jusqu['’]au|jusqu['’]en)(?: (?:the|dem|zum|mid|mitte|ende|end of|le|la|fin|mi))?[\s-]{0,3}$/u;

/** True where the sentence around the day says that the job does not begin then, or not before a later day. */
export function deniesStart(placed: Placed, start: CalendarDay, language: Language): boolean {
  if (placed.kind !== 'date') return false;
  const { sentence, lead, from, to, mention } = placed;
  const text = folded(sentence);
  const first = Math.max(text.lastIndexOf(',', from), text.lastIndexOf(';', from), text.lastIndexOf('(', from)) + 1;
  // "Le 11 janvier, nous ne pouvons pas démarrer": the day opens the sentence.
  const opens = text.slice(first, from).trim().length <= 12 && text[to] === ',';
  const rest = (opens ? /^,[^,;()]{0,120}/u : /^[^,;()]{0,120}/u).exec(text.slice(to))?.[0] ?? '';
  const clause = `${text.slice(first, to)}${rest}`;
  if (!DENIALS[language].test(clause)) return false;
  const bound =
    UP_TO.test(lead.slice(-24)) || UP_TO.test(`${/^\p{L}+/u.exec(mention.evidence.text.toLowerCase())?.[0] ?? ''} `);
  const [candidate] = mention.candidates;
  const day = mention.value ?? candidate ?? null;
  if (day !== null) return bound ? daysBetween(start, day) > 0 : mention.value === start;
  const named = /\p{L}{3,12}$/u.exec(mention.evidence.text.toLowerCase())?.[0];
  const month = named === undefined ? undefined : MONTHS.get(named);
  return bound && month !== undefined && month !== Number(start.slice(5, 7));
}
