/**
 * Days on which the start will be told, agreed or decided: "you'll have the start from me on Monday", "der Starttermin folgt morgen",
 * "nous fixerons le démarrage le 11 janvier". The start itself is open there.
 */
import { allIn } from '../patterns/matches.js';
import { stands } from '../patterns/guard.js';
import { folded } from '../phrases.js';
import type { Placed } from './mentions.js';

const W = '(?:\\S{1,20} )';
const START = {
  en: `(?:(?<=(?:^\\s{0,3}|(?<!(?:for|at|until|from|before|by) )(?:the|a|an|our|your|their|this|and|exact|firm|final|definite|precise|actual) ))(?:start(?! of)|kick-?off|commencement)|start(?:ing)? ?-?(?:date|day)|kick-?off date|commencement date|go(?:-| )date|when (?:we|they|it|i|the \\S{1,15}|work|works)(?: can| will| shall|'ll)? (?:be able to )?(?:start|begin|go|get going|commence))`,
  de: `(?<!(?:bis zum|für den|vor dem|nach dem|seit dem|licht zum) )(?:(?:\\p{L}{2,12})?(?:start|beginn|auftakt)(?:termin|datum|tag|zeitpunkt|s)?|termin für den (?:start|beginn)|(?:ab )?wann (?:wir|sie|es|die arbeiten|das projekt) (?:\\S{1,15} ){0,3}?(?:starten|beginnen|anfangen|los(?:legen|geht)|startet|beginnt))`,
  fr: `(?<!(?:pour l[ea]|avant l[ea]|dès le|après le|jusqu['’]au|au|que l[ea]) )(?:date (?:de |du |d['’])?(?:début|démarrage|lancement|commencement|départ)|début|démarrage|lancement|commencement|quand (?:nous|on|ils|les travaux|le \\S{1,15}) (?:pourrons |pouvons |pourra )?(?:démarrer|démarr\\S{2,6}|commenc\\S{1,6}|débute\\S{0,4}))`,
} as const;

/** Sure in themselves: to tell, to decide, to agree, in a tense of what is to come. */
const TELLS_EN = `(?:(?:'ll|(?<!\\p{L})(?:will|shall|should|can|could|to|going to|must|need to|have to)) (?:then |also |only |hopefully |be able to )?(?:have|get|receive|send|give|tell|(?<!(?:can|could) )confirm|advise|agree|fix|decide|settle|discuss|clarify|determine|know|find out|hear|let|pass on|provide|supply|share|forward|announce|follow|come|be (?:fixed|agreed|decided|confirmed|settled|discussed|told|sent|announced|known|determined|clarified|advised|communicated))|follows|more (?:on|about)|details (?:on|of|about)|expect(?:s|ed|ing)?|await(?:s|ing)?|waiting for|(?:still )?to be (?:confirmed|agreed|decided|fixed|advised|announced)|tbc|tba)`;
const TELLS_DE = `(?<!\\p{L})(?:folgt|folgen|näheres|mehr zu[mr]?|einzelheiten|nachreichen|reich(?:e|en)|bekomm(?:en|t)|erhalt(?:en|et)|erfahr(?:en|e|t)|teil(?:e|en|t)|gebe?n?|gibt|nenn(?:e|en|t)|schick(?:e|en|t)|send(?:e|en|et)|(?<=wann .{0,60})sag(?:e|en|t)|kann .{0,60}sagen|meld(?:e|en|et)|liefer(?:e|n|t)|wiss(?:en|t)|klär(?:en|e|t)|besprech(?:en|e)|bespricht|entscheid(?:en|e|et)|vereinbaren|stimm(?:e|en|t)|leg(?:e|en|t)(?=.{0,80} fest)|(?:wird|werden)(?=.{0,80} (?:festgelegt|vereinbart|mitgeteilt|bestätigt|entschieden|besprochen|geklärt|bekannt ?gegeben|nachgereicht|abgestimmt|bestimmt|fixiert|genannt|gemeldet))|werden? .{0,80}(?:mitteilen|bestätigen|festlegen|nachreichen|nennen|melden|schicken|sagen|klären|abstimmen))`;
const TELLS_FR = `(?<![\\p{L}'’])(?:reviens|reviendr\\S{1,3}|revenons|aurez|auras|aurons|recevrez|recevez|suivra|suit|suivront|parviendra|parvient|enverr\\S{1,3}|envoie|communiquer\\S{1,3}|communique|donner\\S{1,4}|donne|dira|dirai|dirons|préciser\\S{1,4}|précise|confirmer\\S{1,4}|transmettr\\S{1,4}|transmets|saurons|saurez|saurai|fixer\\S{0,4}|fixons|décider\\S{0,4}|décidons|convenir|conviendrons|discuter\\S{0,4}|discutons|déterminer\\S{0,4}|(?:sera|seront|vous est|reste|restent)(?: \\S{1,15}){0,2}? (?:fixée?|décidée?|communiquée?|confirmée?|arrêtée?|précisée?|transmise?|annoncée?|convenue?|déterminée?|connue?|à \\p{L}{4,14})|à (?:suivre|confirmer|fixer|définir|préciser|convenir|déterminer)|attendons|attends)`;

const told = (start: string, tells: string): RegExp =>
  new RegExp(
    `(?:(?:${tells})(?!\\p{L}| qu[e'’]| that | dass ) ${W}{0,14}?\\(?(?:l['’])?${start}(?!\\p{L})|(?<!\\p{L})${start}(?!\\p{L})[: ]{1,3}${W}{0,10}?(?:${tells})(?!\\p{L}))`,
    'u',
  );
const TOLD: readonly RegExp[] = [told(START.en, TELLS_EN), told(START.de, TELLS_DE), told(START.fr, TELLS_FR)];
/** "I confirm the start date on Monday": of a weekday alone; "we confirm the start on 11 January" gives it. */
const CONFIRMS =
  /(?:confirm(?:e|ons)?|bestätig(?:e|en)) (?:\S{1,15} ){0,4}?(?:start(?:ing)? ?date|\p{L}{0,12}(?:start|beginn)(?:termin|datum)|date de \p{L}{4,14})(?!\p{L})/u;

/** "The start will be fixed for 11 January", "auf den 11. Januar", "au 11 janvier" name it. */
const AS =
  /(?<!\p{L})(?:for|as|at|of|to be|is|is on|auf|auf den|für|für den|ist|ist am|au|pour|pour le|est|est le)(?: (?:the|den|dem|le))?(?: \p{L}{3,12},?(?: (?:the|den|dem))?)?\s{0,3}$/u;

/** Who lets the job start tells nothing later. */
const RELEASED = /grünes licht|freigabe|go-?ahead|green light|feu vert/u;

const WEEKDAY_ALONE = /^\p{L}{3,12}$/u;

/** "The start is confirmed for", "der Start ist bestätigt für den", "le démarrage a été confirmé pour le": the day itself. */
const NAMES_IT = new RegExp(
  `(?<!\\p{L})(?:${START.en}|${START.de}|${START.fr}) (?:\\S{1,12} ){0,4}?(?:confirmed|agreed|approved|bestätigt|vereinbart|festgelegt|fixiert|abgestimmt|confirmée?|convenue?|validée?|fixée?|arrêtée?) (?:for|auf|für|pour|au)(?: (?:the|den|le))?(?: \\p{L}{3,12},?(?: (?:the|den|dem))?)?\\s{0,3}$`,
  'u',
);

/** True for a day that the start is confirmed for: no day of the confirmation. */
export function isConfirmedStart({ sentence, from }: Placed): boolean {
  const text = folded(sentence);
  return NAMES_IT.test(text.slice(Math.max(0, from - 120), from));
}

/** True for a day on which the partner will tell, agree or decide the start. */
export function tellsOfTheStart({ sentence, from, to, mention }: Placed): boolean {
  const text = folded(sentence);
  if (AS.test(text.slice(Math.max(0, from - 40), from))) return false;
  const clause = clauseAround(text, from, to);
  if (RELEASED.test(clause)) return false;
  if (TOLD.some((pattern) => stands(pattern, clause))) return true;
  return WEEKDAY_ALONE.test(mention.evidence.text) && CONFIRMS.test(clause);
}

/** "As of Friday we have the signed contract back": since when it is won. */
const SINCE = /(?:^|\s)(?:as of|since|from|ab|seit|à partir d[eu]|depuis)(?: the| dem| le)?\s{0,3}$/;
const HAVE_SIGNED =
  /^\s?,?\s(?:(?:we|i)(?:['’]ve| have| hold| now have)|(?:haben|habe|liegt|besitzen) (?:wir|ich|uns|mir|der|die|das)|(?:nous|on|j['’]) ?(?:avons|a|ai|tenons))(?: \S{1,20}){0,4}? (?:signed|countersigned|signature|unterschrieben\p{L}{0,2}|unterzeichnet\p{L}{0,2}|unterschrift|signée?|signature)(?!\p{L})/u;

export function tellsOfSigning(placed: Placed): boolean {
  return SINCE.test(placed.lead.slice(-30)) && HAVE_SIGNED.test(folded(placed.sentence).slice(placed.to));
}

const CLAUSE_BREAK = /[,;()!?]|\s[–-]\s/gu;

/** The words between the commas around the day; a clause of "when" belongs to what is said of it. */
function clauseAround(text: string, from: number, to: number): string {
  const start = Math.max(...allIn(CLAUSE_BREAK, text.slice(0, from)).map(({ index }) => index + 1), 0);
  const asks = /^\s{0,3}(?:(?:ab )?wann|when|quand)(?!\p{L})/u.test(text) && text.indexOf(',') === start - 1;
  const rest = /^[^,;()!?]{0,200}/u.exec(text.slice(to))?.[0] ?? '';
  return text.slice(asks ? 0 : start, to).replace(',', ' ') + rest;
}
