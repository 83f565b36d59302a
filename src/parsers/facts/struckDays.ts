/**
 * A start that the same mail strikes out by its day ("forget the 8th", "not the 8th after all", "den 8. bitte streichen",
 * "le 8 ne vaut plus") is none: the day told in its place counts, or the start is missing.
 */
import { weekday } from '../../values/calendarDay.js';
import { WEEKDAYS } from '../mentions/dates/words.js';
import type { DayUse } from './startDate.js';

// German has "ich bin ab Montag …".
const STRIKES = [
  ...[
    'forget',
    'scrap',
    'scratch',
    'scrub',
    'strike',
    'ignore',
    'disregard',
    'drop',
    'delete',
    'cancel',
    'bin(?= (?:the|that) )',
    'not',
  ],
  ...['vergessen', 'vergesst', 'vergiss', 'streichen', 'streicht', 'streich', 'ignorieren', 'ignoriert', 'nicht'],
  ...['oubliez', 'oublie', 'rayez', 'biffez', 'effacez', 'ignorez', 'supprimez', 'annulez', 'pas', 'plus'],
].join('|');
const BETWEEN = [
  ...['out', 'about', 'that', 'the', 'on', 'from', 'for', 'monday the', 'until'],
  ...['sie', 'ihr', 'bitte', 'also', 'wieder', 'den', 'der', 'dem', 'am', 'ab', 'zum', 'erst', 'mehr'],
  ...['donc', 'plutôt', 'le', 'la', 'du', 'au', 'dès', 'ce', 'cette', 'date'],
].join('|');
const STRUCK_BEFORE = new RegExp(
  `(?<!\\p{L})(?<deny>${STRIKES})(?: (?:${BETWEEN}|\\p{L}{3,7}day|\\p{L}{2,8}tag|mittwoch|\\p{L}{3,5}di),?){0,4} {0,2}$`,
  'u',
);
const DEAD = [
  '(?:is|was) (?:now |already )?(?:off|out|wrong|dead|history|no good|no longer \\p{L}{2,8}|not (?:on|right|happening))',
  "(?:isn't|wasn't|doesn't|won't|no longer) (?:right|correct|happening|works?|stands?|valid|on|applies)",
  '(?:bitte )?(?:wieder )?(?:streichen|vergessen|ignorieren|löschen)',
  '(?:ist|war) (?:schon |leider |damit |also ){0,2}(?:hinfällig|überholt|falsch|vom tisch|gestorben|passé|ein irrtum)',
  'gilt (?:damit |also |doch )?(?:nicht|nimmer)(?: mehr)?',
  '(?:est|était) (?:donc |déjà )?(?:annulée?|caduque?|fausse?|faux|une erreur|oubliée?|abandonnée?)',
  "(?:ne (?:vaut|tient|va|compte)|n'est) (?:donc )?plus(?: \\p{L}{3,10})?",
  "tombe à l'eau",
].join('|');
const STRUCK_BEHIND = new RegExp(`^ ?,? ?(?:${DEAD})(?!\\p{L})`, 'u');
/** "Ignore that", "vergessen Sie das", "oubliez ça": whatever was told before. */
const ALL_STRUCK =
  /(?<!\p{L})(?:(?:forget|scrap|scratch|strike|ignore) that|(?:vergessen|streichen|ignorieren) sie das|vergesst das|(?:oubliez|rayez|ignorez|oublie) (?:ça|cela))(?= ?(?:[,;:.!–-]|$))/u;

/** What may stand before the day that counts now, where nothing else says that it is the start. */
const INSTEAD = [
  ...[
    "it's",
    'it is',
    'its',
    'make it',
    'make that',
    'so',
    'but',
    'now',
    "it'll be",
    'it will be',
    'rather',
    'instead',
  ],
  ...[
    'es ist',
    'es wird',
    'sondern',
    'neu',
    'neu ist',
    'jetzt',
    'nun',
    'richtig ist',
    'es gilt',
    'es bleibt',
    'lieber',
  ],
  ...['ce sera', "c'est", 'mais', 'plutôt', 'ce serait', 'donc', 'nouvelle date', 'retenez'],
].join('|');
const TOLD_INSTEAD = new RegExp(
  `(?:^|[\\s,;:–-])(?:${INSTEAD})(?: (?:on|the|am|der|den|dem|ab|le|au|bien))? {0,2}$|^[\\s,;:–-]{1,6}$`,
  'u',
);

/** Takes their role from starts that were struck out, and gives it to the day told in their place. */
export function strikeDays(uses: readonly DayUse[], textOf: (line: number) => string): void {
  for (const [at, use] of uses.entries()) {
    if (use.placed.sentence.question || !isStruck(use, textOf(use.placed.line))) continue;
    const same = uses.slice(0, at).filter((earlier) => wasStart(earlier) && isSameDay(use, earlier));
    const isStart = use.role === 'start' || use.role === null;
    if (same.length === 0) continue;
    for (const earlier of same) earlier.role = 'superseded';
    if (isStart) use.role = 'superseded';
    tellInstead(uses.slice(at + 1), use.placed.line);
  }
  for (const { line, from } of allStruck(uses, textOf)) {
    const before = uses.filter(({ placed }) => placed.line < line || (placed.line === line && placed.to <= from));
    const behind = uses.filter((use) => !before.includes(use));
    const [last] = before.filter(({ role }) => role === 'start').slice(-1);
    if (last === undefined || last.placed.line < line - 1) continue;
    tellInstead(behind, line);
    if (!behind.some(({ role, mention }) => role === 'start' && mention.value !== null)) continue;
    for (const use of before) if (use.role === 'start') use.role = 'superseded';
  }
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
function wasStart({ role }: DayUse): boolean {
  return role === 'start' || role === 'superseded';
}

function isSameDay({ placed, mention }: DayUse, earlier: DayUse): boolean {
  const day = earlier.mention.value;
  if (day === null) return false;
  const words = placed.sentence.text.slice(placed.from, placed.to).toLowerCase();
  const number = /\d{1,2}/u.exec(words)?.[0];
  if (mention.value === day) return true;
  if (number !== undefined) return Number(number) === Number(day.slice(8, 10)) && !/\d.*\d{4}|\d[./]\d/u.test(words);
  const name = /\p{L}{5,10}$/u.exec(words)?.[0] ?? '';
  return WEEKDAYS.get(name) === weekday(day);
}

/** The first exact day behind, in the same sentence or the next, where no start is told there. */
function tellInstead(behind: readonly DayUse[], line: number): void {
  const near = behind.filter(({ placed }) => placed.line <= line + 1);
  if (near.some(({ role, mention }) => role === 'start' && mention.value !== null)) return;
  const next = near.find(({ role, mention }) => role === null && mention.value !== null);
  if (next !== undefined && TOLD_INSTEAD.test(next.placed.wide)) next.role = 'start';
}
