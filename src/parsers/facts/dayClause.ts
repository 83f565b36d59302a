/** What the words around a day say of it by their build: an old day told in an aside, a job that runs from it. */
import { daysBetween, type CalendarDay } from '../../values/calendarDay.js';
import { blanked } from '../phrases.js';
import type { Line, Placed } from './mentions.js';
import type { DayUse } from './startDate.js';

/** "Ab 18. Januar läuft das Projekt" */
export const RUNS =
  /^ (?:läuft|laufen) (?:das|die|der|unsere?) (?:projekt|arbeit|arbeiten|umsetzung|einführung|installation|einsatz)(?!\p{L})/u;

/** "The start, announced for 18 January, is put back to 22 February": an aside tells the old day, where another follows. */
const ASIDE =
  /^\s{0,3}(?:(?:first|originally|initially|zuerst|zunächst|ursprünglich|d'abord|initialement)\s)?(?:announced|notified|reported|advised|given|scheduled|planned|set|booked|fixed|angekündigt|gemeldet|mitgeteilt|avisiert|vorgesehen|geplant|angesetzt|vereinbart|(?:annoncé|communiqué|indiqué|notifié|prévu|fixé|planifié|donné)e?s?)\s(?:for|as|on|für|auf|am|mit|pour|au|à|le)(?:\s(?:the|den|dem|le|la))?(?:\s\p{L}{3,12},?(?:\s(?:den|dem|the))?)?\s{0,3}$/u;

export function isAside(placed: Placed, line: Line): boolean {
  if (!ASIDE.test(placed.before) || !/[,(]\s{0,3}$/.test(placed.lead.slice(0, -placed.before.length))) return false;
  return line.mentions.slice(placed.place + 1).some(({ kind }) => kind === 'date');
}

const TOLD_EN =
  '(?:planned|reported|expected|announced|notified|advised|agreed|thought|hoped|intended|scheduled|told|said|wrote|written)';
const TOLD_DE =
  '(?:geplant|gemeldet|erwartet|angekündigt|mitgeteilt|vereinbart|gedacht|gehofft|vorgesehen|gesagt|geschrieben|angegeben|genannt)';
const TOLD_FR = '(?:prévu|annoncé|communiqué|convenu|indiqué|signalé|pensé|espéré|notifié|dit|écrit)';
/**
 * "A week later than reported, on 18 January": what the new day is compared with makes it no old one. Where it is compared with a day
 * ("than the date we gave you, 11 January") or goes on behind the new one ("11 January being too late"), nobody can tell.
 */
const THAN = new RegExp(
  `(?<!\\p{L})(?:(?:later|earlier|sooner) than (?:(?:first|originally|previously|(?:i|we|you)(?:'d|'ve| had| have)?|you|them) ){0,2}${TOLD_EN}(?: you)?|(?:später|früher|eher) als (?:(?:zuerst|ursprünglich|zunächst|bisher|von uns|ihnen) ){0,2}${TOLD_DE}|(?:tard|tôt) qu(?:e |')(?:(?:initialement|d'abord|ce que|nous|je|(?:l')?(?:avions|avais|ai)|vous) ?){0,4}${TOLD_FR})(?=\\s?(?:,|:\\s(?:on|am|le)\\s))`,
  'gu',
);
/** "… than the date we gave you, 11 January", "als am gemeldeten Tag, dem 11. Januar": the day that it is compared with. */
const COMPARED =
  /(?<!\p{L})(?:later|earlier|sooner|später|früher|eher|tard|tôt) (?:than|als|qu(?:e |'))[^,;:.!?()]{0,40}(?<!\p{L})(?:date|day|slot|tag|termin|datum|(?:start)?termin|jour)(?!\p{L})[^,;:.!?()]{0,30}[,:(–-]\s{0,3}(?:(?:the|on|dem|den|der|am|le|au)\s)?(?:\p{L}{3,12},?\s(?:dem |den |the )?)?$/u;

export function isComparedWith({ lead }: Placed): boolean {
  return COMPARED.test(lead);
}

/** Nothing, or the old day. */
const ENDS =
  /^\s{0,2}(?:,?\s?\(?(?:instead of|not|statt|anstatt|nicht|au lieu d|et non)(?!\p{L})[^;:!?]{0,40})?[\s.!)]{0,4}$/u;

export function withoutComparison(words: string, { sentence, to }: Placed): string {
  return ENDS.test(sentence.text.slice(to)) ? blanked(words, THAN) : words;
}

/** "Halt, falsch, that week they are stocktaking: it is the 18th": what is wrong is the day before. */
const RIGHTED =
  /(?:^|[.!?\s])(?:no|nein|non|wait|stop|halt|stopp|sorry|pardon|moment|oh|argh?|hang on|hold on)[,.! ]{1,3}(?:(?:that's|that is|that was|das ist|das war|das stimmt|c'est|c'était) )?(?:wrong|incorrect|rubbish|falsch|quatsch|unsinn|verkehrt|nicht(?: richtig)?|faux|une erreur)(?!\p{L})[^.;!?]{0,80}[:–-] ?(?:(?:it is|it's|it will be|es ist|es sind|es wird|das ist|das sind|richtig ist|c'est|ce sera|ce sont) )?(?:(?:on|the|am|der|den|dem|le|au) ?)*$/u;

export function isRightedBehind(wide: string): boolean {
  return RIGHTED.test(wide);
}

/** "From 11 January, we …": the clause behind the comma says what begins. */
export function opensSentence({ sentence, lead, before, to }: Placed): boolean {
  return lead.trim() === before.trim() && /^\s{0,2},\s{1,3}\p{L}/u.test(sentence.text.slice(to));
}

/** "The SOW is signed as of yesterday": since when it holds. Of a day to come it is no news but a start, or a slip. */
const HOLDS =
  /(?<!\p{L})(?:signed|countersigned|closed|done|agreed|sealed|official|executed|in hand|in our hands|won|ours|in force|in effect|binding|confirmed|appointed|awarded|approved|accepted|ordered|committed|agreed|under contract|contracted|on board|aboard|on (?:our|the) books|in the bag|with us|a (?:new )?(?:client|customer)(?: of ours)?|our (?:new(?:est)? |latest )?(?:client|customer)|joined us|come on board|came on board|come aboard|a done deal|ours now|(?:appointed|engaged|hired|commissioned|retained|instructed) (?:us|our firm)),? (?:as of|as from|effective|since|with effect from) (?:the )?$|(?<!\p{L})(?:mandatée?s?|engagée?s?|retenue?s?|choisie?s?|désignée?s?|nommée?s?|confié le mandat|signé|conclu),? (?:avec effet (?:au|du|le|dès le)|en date du|depuis le) $/u;

/** "Vogel hat uns mit Wirkung vom 16. November beauftragt" */
const SINCE_DE = /(?<!\p{L})(?:mit wirkung (?:vom|zum|ab)|rückwirkend (?:zum|ab|per)|per|seit)(?: dem)? $/u;
const HIRED_DE =
  /^(?: \S{1,20}){0,2}? (?:beauftragt|mandatiert|engagiert|verpflichtet|unter vertrag genommen|bestellt|an bord|(?:unser|unsere) kund(?:e|in))(?!\p{L})/u;

/** "Executed contract in hand as of Monday": nobody has a signed paper from a weekday to come. */
const IN_HAND =
  /(?<!\p{L})(?<!(?:will be|'ll be|to be|should be|be) )(?:signed|countersigned|executed|sealed|inked|in hand|in our hands|in the bag|won),? (?:as of|since) $/u;
const WEEKDAY_ALONE = /^\p{L}+$/u;

function holdsSince({ placed, mention }: DayUse, mailDay: CalendarDay): boolean {
  if (mention.value === null) return false;
  if (HOLDS.test(placed.lead) && daysBetween(mention.value, mailDay) >= 0) return true;
  if (SINCE_DE.test(placed.lead) && HIRED_DE.test(placed.after) && daysBetween(mention.value, mailDay) >= 0)
    return true;
  return WEEKDAY_ALONE.test(mention.evidence.text) && IN_HAND.test(placed.lead);
}

/** "The first visit on 25 November went well" tells how it was won. */
function isPastVisit({ placed, mention }: DayUse, mailDay: CalendarDay): boolean {
  return (
    mention.value !== null &&
    daysBetween(mention.value, mailDay) > 0 &&
    /first (?:\S{1,20} )?(?:session|workshop|appointment|visit)/.test(placed.before)
  );
}

export function isOfThePast(use: DayUse, mailDay: CalendarDay): boolean {
  return isPastVisit(use, mailDay) || holdsSince(use, mailDay);
}
