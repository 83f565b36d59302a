/**
 * A start that the same mail strikes out by its day ("forget the 8th", "not the 8th after all", "den 8. bitte streichen",
 * "le 8 ne vaut plus") is none: the day told in its place counts, or the start is missing.
 */
import { weekday } from '../../values/calendarDay.js';
import { MONTHS, WEEKDAYS } from '../mentions/dates/words.js';
import type { DayUse } from './startDate.js';

// German has "ich bin ab Montag …".
const STRIKES = [
  'forget|scrap|scratch|scrub|strike|ignore|disregard|drop|delete|cancel|bin(?= (?:the|that) )|not',
  'vergessen|vergesst|vergiss|streichen|streicht|streich|ignorieren|ignoriert|nicht',
  'oubliez|oublie|rayez|biffez|effacez|ignorez|supprimez|annulez|pas|plus',
].join('|');
const BETWEEN = [
  'out|about|that|the|on|from|for|monday the|until',
  'sie|ihr|bitte|also|wieder|den|der|dem|am|ab|zum|erst|mehr',
  'donc|plutôt|le|la|du|au|dès|ce|cette|date',
].join('|');
const STRUCK_BEFORE = new RegExp(
  `(?<!\\p{L})(?<deny>${STRIKES})(?: (?:${BETWEEN}|\\p{L}{3,7}day|\\p{L}{2,8}tag|mittwoch|\\p{L}{3,5}di),?){0,4} {0,2}$`,
  'u',
);
const DEAD = [
  '(?:is|was) (?:now |already )?(?:off|out|wrong|dead|history|no good|no longer \\p{L}{2,8}|not (?:on|right|happening))',
  "(?:isn't|wasn't|doesn't|does not|won't|no longer) (?:right|correct|happening|works?|suits?|fits?|stands?|valid|on|applies|possible)",
  '(?:bitte )?(?:wieder )?(?:streichen|vergessen|ignorieren|löschen)',
  '(?:ist|war) (?:schon |leider |damit |also ){0,2}(?:hinfällig|überholt|falsch|vom tisch|gestorben|passé|ein irrtum)',
  '(?:gilt|passt|geht|klappt) (?:\\p{L}{2,8} ){0,3}?(?:nicht|nimmer)(?: mehr)?',
  'fällt (?:\\p{L}{2,8} ){0,3}?(?:aus|weg|flach|ins wasser)',
  '(?:est|était) (?:donc |déjà )?(?:annulée?|caduque?|fausse?|faux|une erreur|oubliée?|abandonnée?)',
  "(?:ne (?:vaut|tient|va|compte|convient|marche|colle)|n'est) (?:donc |malheureusement )?plus(?: \\p{L}{3,10})?",
  "tombe à l'eau",
].join('|');
const STRUCK_BEHIND = new RegExp(
  `^ ?,? ?(?:(?:unfortunately|sadly|leider|malheureusement) )?(?:${DEAD})(?!\\p{L})`,
  'u',
);
/** "Ignore that", "vergessen Sie das", "oubliez ça": whatever was told before. */
const ALL_STRUCK =
  /(?<!\p{L})(?:(?:forget|scrap|scratch|strike|ignore) that|(?:vergessen|streichen|ignorieren) sie das|vergesst das|(?:oubliez|rayez|ignorez|oublie) (?:ça|cela))(?= ?(?:[,;:.!–-]|$))/u;

/** What may stand before the day that counts now, where nothing else says that it is the start. */
const INSTEAD = [
  "it's|it is|its|make it|make that|so|but|now|it'll be|it will be|rather|instead",
  'es ist|es wird|sondern|neu|neu ist|jetzt|nun|richtig ist|es gilt|es bleibt|lieber',
  "ce sera|c'est|mais|plutôt|ce serait|donc|nouvelle date|retenez",
].join('|');
const TOLD_INSTEAD = new RegExp(
  `(?:^|[\\s,;:–-])(?:${INSTEAD})(?: (?:on|the|am|der|den|dem|ab|le|au|bien))? {0,2}$|^[\\s,;:–-]{1,6}$`,
  'u',
);

/** What else a day may be of: its day is struck out, and the start stays. */
const OTHER_EVENT = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:phone |conference |video )?calls?|workshops?|seminar|lunch|breakfast|dinner|coffee|tea',
    'drinks?|beers?|e-?mails?|meetings?|catch-?up|chat|webinar|demo|interview|party',
    '\\p{L}{0,12}(?:telefonat|anruf|gespräch|besprechung|meeting|sitzung|treffen|konferenz|mail)s?',
    'frühstück|(?:mittag|abend)?essen|kaffee|bier|besuch',
    'appels?|coup de fil|ateliers?|séminaire|déjeuner|dîner|café|repas|courriels?',
    'réunion|rendez-vous|visio\\p{L}{0,10}|rencontre|entretien',
  ].join('|')})(?!\\p{L})`,
  'u',
);
/** "The inspection: not the 11th", "cancel the 11th for the dentist": names what the day is of, and that may not be the start. */
const SAYS_WHAT =
  /^(?![^:]{0,60}(?:no|nein|nee|non|sorry|stop|halt|wait|moment|hang on|correct|korrekt|rectif|start|begin|début|démarr|note|update|nachtrag|date|termin|pardon|attention|erratum)(?!\p{Ll}{4}))[^:,;]{3,60} ?: |\d\S{0,3}(?: of \p{L}+)? (?:for|für|pour) (?:the |my |our |den |die |das |meinen |le |la )?\p{L}/u;
/** "Not the 11th, as I said on the phone": who said it is no event. */
const AS_SAID = /(?<!\p{L})(?:as|like|wie|comme)(?: \S{1,20}){1,8}/u;

/** Takes their role from starts that were struck out, and gives it to the day told in their place. */
export function strikeDays(uses: readonly DayUse[], textOf: (line: number) => string): void {
  for (const [at, use] of uses.entries()) {
    const { line, sentence } = use.placed;
    if (sentence.question || !isStruck(use, textOf(line))) continue;
    const same = uses.slice(0, at).filter((earlier) => isOrWasStart(earlier) && isSameDay(use, earlier));
    if (same.length === 0) continue;
    const isStart = use.role === 'start' || use.role === null;
    const isOfOther = namesOtherEvent(textOf(line));
    const behind = uses.slice(at + 1).filter(({ placed }) => placed.line <= line + 1);
    if (isOfOther && behind.length === 0) continue;
    for (const earlier of same) earlier.role = 'superseded';
    if (isStart) use.role = 'superseded';
    tellInstead(behind, same[0], isOfOther || SAYS_WHAT.test(textOf(line)));
  }
  for (const { line, from } of allStruck(uses, textOf)) {
    const before = uses.filter(({ placed }) => placed.line < line || (placed.line === line && placed.to <= from));
    const behind = uses.filter((use) => !before.includes(use));
    const [last] = before.filter(({ role }) => role === 'start').slice(-1);
    if (last === undefined || last.placed.line < line - 1 || namesOtherEvent(textOf(line).slice(0, from))) continue;
    tellInstead(
      behind.filter(({ placed }) => placed.line <= line + 1),
      last,
      false,
    );
    if (!behind.some(({ role, mention }) => role === 'start' && mention.value !== null)) continue;
    for (const use of before) if (use.role === 'start') use.role = 'superseded';
  }
}

function namesOtherEvent(text: string): boolean {
  return OTHER_EVENT.test(text.replace(AS_SAID, ''));
}

function allStruck(uses: readonly DayUse[], textOf: (line: number) => string): { line: number; from: number }[] {
  const lines = new Set(uses.flatMap(({ placed: { line } }) => [line - 1, line]));
  return [...lines].flatMap((line) => {
    const match = ALL_STRUCK.exec(textOf(line));
    return match === null ? [] : [{ line, from: match.index }];
  });
}

function isStruck({ placed }: DayUse, text: string): boolean {
  const before = STRUCK_BEFORE.exec(text.slice(Math.max(0, placed.from - 60), placed.from));
  const denied = DENIES.test(before?.groups?.['deny'] ?? '');
  // "Not the 8th" says so by itself; "not on the 8th but …" and "we do not start on the 8th" are read elsewhere.
  if (before !== null && (!denied || isOwnClause(text.slice(0, placed.from))))
    return !NEVER.test(text.slice(0, placed.from));
  return STRUCK_BEHIND.test(text.slice(placed.to, placed.to + 60));
}

const DENIES = /^(?:not|nicht|pas|plus)$/u;
const NEVER = /(?<!\p{L})(?:don't|do not|never|nicht zu|n'oubliez pas|ne pas) ?(?:\p{L}{4,12} )?(?:the |den |le )?$/u;
/** Nothing but words of taking back stands before the denial in its clause. */
function isOwnClause(text: string): boolean {
  const clause = text.split(/[,;:.!?–]|\s-\s/u).at(-1) ?? '';
  return /^\s{0,2}(?:(?:and|so|no|actually|in fact|sorry|also|doch|nein|aber|lieber|finalement|non|et|donc|alors) ){0,2}(?:not|nicht|pas|plus) /u.test(
    clause,
  );
}

/** Words of taking back beside the second may have set the first aside already. */
function isOrWasStart({ role }: DayUse): boolean {
  return role === 'start' || role === 'superseded';
}

/** With its month (and year) the very day; a number or a weekday alone is the start's. */
function isSameDay({ placed, mention }: DayUse, earlier: DayUse): boolean {
  const day = earlier.mention.value;
  if (day === null || mention.value === day) return day !== null;
  const words = wordsOf(placed);
  if (namesMonth(words)) return false;
  const number = /\d{1,2}/u.exec(words)?.[0];
  if (number !== undefined) return Number(number) === Number(day.slice(8, 10));
  return WEEKDAYS.get(/\p{L}{5,10}$/u.exec(words)?.[0] ?? '') === weekday(day);
}

function wordsOf({ sentence, from, to }: DayUse['placed']): string {
  return sentence.text.slice(from, to).toLowerCase();
}

function namesMonth(words: string): boolean {
  return /\d\s?[./-]\s?\d/u.test(words) || words.split(/[^\p{L}]+/u).some((word) => MONTHS.has(word));
}

/** What may follow the day that counts now: whatever else is said of it makes it another day than the start. */
const ENDS = /^(?: (?:now|instead|then|dann|jetzt|nun|stattdessen|donc|plutôt))?\s?[.!)]{0,3}\s{0,3}$/u;

/**
 * The first exact day behind, in the same sentence or the next, where no start is told there. A number alone has its month from
 * the day that was struck out: where it would be read as of another it is asked about, and so is every day where the strike may
 * be of something else.
 */
function tellInstead(behind: readonly DayUse[], struck: DayUse | undefined, isOfOther: boolean): void {
  const isUnsure = (use: DayUse): boolean =>
    isOfOtherMonth(use, struck) || (isOfOther && TOLD_INSTEAD.test(use.placed.wide));
  for (const use of behind) if (use.role === 'start' && isUnsure(use)) use.role = 'superseded';
  if (isOfOther || behind.some(({ role, mention }) => role === 'start' && mention.value !== null)) return;
  const next = behind.find(({ role, mention }) => role === null && mention.value !== null);
  if (next === undefined || isOfOtherMonth(next, struck) || !TOLD_INSTEAD.test(next.placed.wide)) return;
  if (ENDS.test(next.placed.sentence.text.slice(next.placed.to))) next.role = 'start';
}

function isOfOtherMonth({ placed, mention }: DayUse, struck: DayUse | undefined): boolean {
  const words = wordsOf(placed);
  return /\d/u.test(words) && !namesMonth(words) && mention.value?.slice(0, 7) !== struck?.mention.value?.slice(0, 7);
}
