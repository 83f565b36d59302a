/**
 * A start that the words around its day leave open: it was only planned ("we were to start on"), somebody else or something else begins
 * then ("our new engineer starts on", "the survey starts on … , the job after Easter"), or another day stands to choose from ("or a few
 * days later", "Dan would prefer the 18th", "in the contract it says 18 January"). The partner is asked.
 */
import { WEEKDAY_NAMES } from '../calendarNames.js';
import { weekday } from '../../values/calendarDay.js';
import { WEEKDAYS } from '../mentions/dates/words.js';
import { folded } from '../phrases.js';
import type { Line, Placed } from './mentions.js';
import type { DayUse } from './startDate.js';

/** Before the day, in its clause: it was to be, or is no more. */
const WAS_TO_BE = words(
  [
    '(?:were|was) (?:\\p{L}{2,10} )?(?:to|going to|supposed to|meant to|due to|planning to|hoping to|set to) (?:start|begin|be|kick off|commence|go in)',
    '(?:hoped|wanted|planned|intended|meant) to (?:start|begin|be|kick off|commence|go in)',
    '(?:wollten|sollten?|hätten|wollte) (?:\\p{L}{2,12} ){0,3}?(?=#)',
    '(?:devions|devait|voulions|voulait|pensions|pensait|pensais|comptions|comptait|comptais|aurions dû|aurait dû) (?:\\p{L}{2,12} ){0,2}?(?:commencer|démarrer|débuter|attaquer|être)',
    '(?:start|begin|kick-?off|beginn|début|démarrage|commencement) (?:is |ist |wird |est )?(?:not|nicht|pas|no longer|nicht mehr)',
    "(?:n['’]est|n['’]a|ne (?:sera|commence|démarre)) (?:plus|pas)|n['’]est désormais plus",
  ],
  '[^,;:()]{0,40}#',
);
/** What begins then is no job, or nobody who does it. */
const THING_EN =
  '(?:payments?|licen[cs]es?|subscription|warranty|guarantee|lease|rent|survey|site survey|audit|training|trial|holidays?|school|term|billing|financing|support|maintenance|insurance|course|season|sale)';
const THING_DE =
  '(?:(?:die |der |das |ihre |unsere |seine )?(?:\\p{L}{0,12}lizenz(?:en)?|zahlungen|garantie|gewährleistung|miete|leasing|wartung|begehung|schule|schulung|ferien|probezeit|testphase|ausbildung|saison|abrechnung|laufzeit))';
const THING_FR =
  "(?:(?:la |le |les |l['’])?(?:licences?|paiements?|garantie|location|loyer|maintenance|visite|repérage|école|formation|vacances|essai|période d['’]essai|abonnement|saison))";
const NEW =
  '(?:(?:our|their|his|her|the|a|my) new (?!crew|team|gang|site)(?:\\p{L}{3,12} )?\\p{L}{3,16}|(?:unser|ihr|sein|der|die|ein)e?r? neue[nr]? (?!team|trupp|mannschaft)\\p{L}{3,20}|(?:notre|leur|son|le|la|un|une) nou(?:veau|vel|velle) (?!équipe)\\p{L}{3,20})';
const NO_JOB = '(?!jobs?|projects?|orders?|works?|phase|auftrag|projekt|chantier|projet|contra[ct]t?)';
const BEGINS =
  '(?:starts?|begins?|commences?|start|will (?:start|begin)|beginnt|beginnen|startet|starten|fängt|läuft|commence(?:nt)?|démarre(?:nt)?|débute(?:nt)?)';
const OTHERS_BEGIN = words(
  [`(?:${NEW}|${THING_EN}|${THING_DE}|${THING_FR}) (?:${NO_JOB}\\p{L}{2,12} )?${BEGINS}`],
  '(?: (?:on|from|am|ab|le|dès|au|the|\\p{L}{3,8}day|\\p{L}{2,8}tag|mittwoch|\\p{L}{3,5}di),?){0,3}[:,]? ?#',
);
const OTHERS_BEHIND = new RegExp(`^ (?:${BEGINS}) (?:${NEW}|${THING_DE}|${THING_FR})(?!\\p{L})`, 'u');
const SURVEY_BEFORE =
  /(?<!\p{L})(?:begehung|aufmaß|besichtigung|ortstermin|survey|visite|repérage)(?: (?:am|on|le))?\s{0,2}#$/u;
const LATER_BEHIND =
  /(?<!\p{L})(?:(?:start|beginn) (?:danach|dann|später|im anschluss)|(?:start|starting) (?:after that|afterwards|later)|(?:job|work|project|rest) itself|the (?:job|work|project|rest) (?:after|later|in|from)|(?:wir|auftrag|projekt|der rest) (?:erst )?(?:im|ab|später|danach|nach)|(?:nous|le reste|le chantier|le projet) (?:en|plus tard|après|dès))(?!\p{L})/u;

/** "Or the week after", "oder ein paar Tage später", "ou quelques jours après": behind the day, to choose from. */
const OR_LATER =
  /^[^.;!?]{0,60}?(?<!\p{L})(?:or|oder|ou)\s(?:(?:maybe|perhaps|possibly|else|even|rather|vielleicht|eventuell|auch|erst|peut-être|bien|the|a|an|in|on|am|in der|die|der|den|dem|ein|eine|la|le|une?|dans) ){0,3}(?:(?:few|couple of|paar|quelques|one|two|ein bis zwei|eine|zwei|deux) )?(?:weeks?|days?|months?|years?|wochen?|tagen?|tage|monate?n?|jahre?n?|semaines?|jours?|mois|année|next|following|after|later|earlier|before|soon|folgewoche|drauf|danach|später|früher|suivante?|d['’]après|plus tard|mon|tues|wednes|thurs|fri|satur|sun|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi)/u;
const LATER_INSTEAD =
  /^[^.;!?]{0,40},\s(?:but )?(?:later|not yet|rather later|sondern später|später|mais plus tard|plus tard)(?=\s?[.,;!)]|$)/u;

/** "Start 11 January unless Dan's brother objects" */
const UNLESS =
  /^[^.;!?]{0,20}(?<!\p{L})(?:unless|except if|es sei denn|außer wenn|ausser wenn|sofern (?!\p{L}{0,12} ?(?:wie|nichts))|sauf (?:si|imprévu|avis)|à moins (?:que|qu['’]))(?! (?:something|nothing|anything|otherwise|etwas|nichts))/u;

/** Said of a day other than the start, in its sentence: somebody would rather have it, or a paper says so. */
const WOULD_RATHER =
  /(?<!\p{L})(?:prefers?|preferred|rather|suits?|likes?|wants?|wish(?:es)?|asked for|lieber|besser|bevorzugt|möchte|wünscht|will|préf[eé]r\p{L}{1,5}|aimerait|voudrait|souhait\p{L}{1,4}|arrange(?:rait)?)(?!\p{L})/u;
/** The German word that makes the day named before it the new one; alone in a sentence it only wishes. */
const LIEBER = /(?<!\p{L})wären?(?!\p{L})/u;
/** "The 11th doesn't suit them for the call" */
const NEVER = /(?<!\p{L})(?:\p{L}{1,8}n['’]t|not|no longer|never|nicht|kein\p{L}{0,2}|pas|plus)(?!\p{L})/u;
const IF_NOT = /^\s{0,3}(?:if|should|unless|wenn|falls|sollte|ist|sind|si|à moins)(?!\p{L})/u;
const PAPER_SAYS =
  /(?<!\p{L})(?:contract|order|agreement|last mail|form|mail|vertrag|auftrag|bestellung|mail|contrat|commande|bon|courriel|message)(?!\p{L})[^.;!?]{0,30}(?<!\p{L})(?:says?|said|reads?|states?|shows?|steht|stand|sagt|nennt|dit|indiquée?|disait|mentionne)(?!\p{L})|(?<!\p{L})(?:says?|said|states?|steht|dit|indiquée?)(?!\p{L})[^.;!?]{0,30}(?<!\p{L})(?:contract|vertrag|contrat)(?!\p{L})/u;
/** "We told Dan 11 January; he hasn't answered" */
const NO_ANSWER =
  /(?<!\p{L})(?:(?:has|have)(?:n['’]t| not)(?: yet)? (?:answered|replied|responded|confirmed|come back|agreed)|(?:noch nicht|nicht) (?:geantwortet|bestätigt|zugestimmt|reagiert)|(?:pas|n['’]a pas) (?:encore )?(?:répondu|confirmé|accepté|réagi))(?!\p{L})/u;
const WEEKDAY_BEHIND = new RegExp(
  `^,?\\s{1,2}(?:(?:the|a|on|ein|der|den|dem|am|le|un|first|second|next|erster|ersten|premier) ){0,3}(${WEEKDAY_NAMES.en}|${WEEKDAY_NAMES.de}|${WEEKDAY_NAMES.fr})(?!\\p{L})(?! (?:\\d|evening|abend|soir))`,
  'u',
);

function words(list: readonly string[], until: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list.join('|')})${until}$`, 'u');
}

/** True where the start that was read is not settled; `start` is one of `days`. */
export function isStartOpen(start: DayUse, days: readonly DayUse[], lines: readonly Line[]): boolean {
  const { placed } = start;
  const text = folded(placed.sentence);
  const before = `${(
    text
      .slice(0, placed.from)
      .split(/[.;!?\n]\s/u)
      .at(-1) ?? ''
  ).slice(-100)}#`;
  const behind = text.slice(placed.to);
  if (WAS_TO_BE.test(before) || SURVEY_BEFORE.test(before)) return true;
  if (OTHERS_BEGIN.test(before) || OTHERS_BEHIND.test(behind)) return true;
  if (LATER_BEHIND.test(behind.slice(0, 120)) || OR_LATER.test(behind) || LATER_INSTEAD.test(behind)) return true;
  if (NO_ANSWER.test(behind) || UNLESS.test(behind)) return true;
  if (isOtherWeekday(start, behind)) return true;
  return days.some((other) => isRival(other, start, lines));
}

/** "11 January 2027, the Tuesday": it is a Monday. */
function isOtherWeekday({ mention }: DayUse, behind: string): boolean {
  const name = WEEKDAY_BEHIND.exec(behind)?.[1];
  const told = name === undefined ? undefined : WEEKDAYS.get(name);
  return told !== undefined && mention.value !== null && weekday(mention.value) !== told;
}

/** Another day that somebody would rather have, that holds if something fails, or that a paper gives. */
function isRival({ placed, mention, role }: DayUse, start: DayUse, lines: readonly Line[]): boolean {
  if (role === 'start' || isSame(placed, start.placed) || !/\d/u.test(mention.evidence.text)) return false;
  if (mention.value === start.mention.value || placed.line < start.placed.line) return false;
  const text = lines.find(({ index }) => index === placed.line)?.text ?? '';
  const own = placed.line === start.placed.line ? text.slice(start.placed.to) : text;
  if (PAPER_SAYS.test(own)) return true;
  if (role === 'superseded') return LIEBER.test(own);
  return role === null && ((WOULD_RATHER.test(own) && !NEVER.test(own)) || IF_NOT.test(own));
}

function isSame(a: Placed, b: Placed): boolean {
  return a.line === b.line && a.from === b.from;
}
