/** Days that look like the start beside the one that counts: struck out ("scrub that date"), of another subject, months in which it cannot be. */
import { WEEKDAY_NAMES } from '../calendarNames.js';
import { firstIn } from '../patterns/guard.js';
import type { DayUse } from './startDate.js';
import type { Line } from './mentions.js';
import { isOfOtherSubject } from './otherSubject.js';
import { strikeDays } from './struckDays.js';
import type { Language } from '../types.js';

const DAY_EN = `(?:${WEEKDAY_NAMES.en})`;
const DAY_DE = `(?:${WEEKDAY_NAMES.de})`;
const DAY_FR = `(?:${WEEKDAY_NAMES.fr})`;
/** Another mail's or paper's day: "forget the date in your form". */
const NOT_ELSEWHERE = '(?! (?:in|on|of|from|im|in|auf|aus|vom|dans|sur|du|de) )';

/** "Scrub that date", "streichen Sie diesen Termin", "oubliez cette date". */
const STRIKES = new RegExp(
  [
    `(?<!\\p{L})(?:scrub|scratch|scrap|strike|forget|ignore|disregard|cancel|bin|drop|delete)(?: out| about)? (?:that|this|the|my) (?:first |last |earlier |start(?:ing)? ){0,2}(?:date|day|start|${DAY_EN})(?!\\p{L})${NOT_ELSEWHERE}`,
    `(?<!\\p{L})(?:that|this) (?:start(?:ing)? )?(?:date|day|${DAY_EN}) (?:is|was) (?:already )?(?:off|wrong|no good|out|dead|history|a mistake)(?!\\p{L})`,
    `(?<!\\p{L})(?:streich|vergiss|ignorier|vergess|lösch)\\p{L}{0,3}(?: (?:sie|ihr|bitte|wir|gleich|wieder)){0,3} (?:den|dieses|diesen|das) (?:ersten |start)?(?:termin|datum|tag|starttermin|startdatum|start|${DAY_DE})(?: (?:bitte|wieder|gleich)){0,2}(?!\\p{L})${NOT_ELSEWHERE}`,
    `(?<!\\p{L})(?:dieser|der|dieses|das) (?:start)?(?:termin|datum|tag|${DAY_DE}) (?:ist|war) (?:schon |bereits |leider |wieder ){0,2}(?:hinfällig|überholt|falsch|ein irrtum|vom tisch)(?!\\p{L})`,
    `(?<!\\p{L})(?:oubli|ray|biff|effac|ignor|annul|barr)(?:ez|e|ons)(?: donc| plutôt| vite)? (?:cette|ce|la|le) (?:date|jour|démarrage|début|${DAY_FR})(?!\\p{L})${NOT_ELSEWHERE}`,
    `(?<!\\p{L})(?:cette date|ce jour|ce ${DAY_FR}) (?:est|n'est) (?:déjà )?(?:caduque?|fausse?|plus (?:bonne?|valable)|une erreur|tombée? à l'eau)(?!\\p{L})`,
  ].join('|'),
  'u',
);
const DENIED = /(?<!\p{L})(?:not|never|don't|do not|nicht|ne|pas|n')\s{0,2}$/u;

/** "January is taken up with their stocktake": said of a month, behind it. */
const TAKEN_UP =
  /^\s{0,2}(?:(?:is|are|will be|has been) (?:already |all |completely |fully )?(?:taken|full|out|booked(?: up| out|$)?|blocked|spoken for|used up|stocktake|busy|no good|impossible)|(?:ist|sind|wird) (?:\p{L}{2,20} ){0,4}?(?:belegt|voll|ausgebucht|dicht|blockiert|verplant|besetzt|zu|vergeben)|geht (?:\p{L}{2,12} ){0,2}nicht|gehört|brauchen sie|(?:est|sera) (?:déjà |tout entier |entièrement ){0,2}(?:prise?|occupée?|complet|complète|réservée?|consacrée?|bloquée?|impossible|pleine?))(?!\p{L})/u;

/** "About our lunch. Not Monday, but 2 December." */
const MEAL =
  /(?<!\p{L})(?:lunch|dinner|breakfast|brunch|drinks|barbecue|bbq|(?:mittag|abend|geschäfts|weihnachts)essen|frühstück|stammtisch|grillen|déjeuner|dîner|apéro)(?!\p{L})/u;
const STARTS = /start|begin|began|kick|commenc|go-?live|first day|los|fang|erster? tag|début|démarr|premier jour/u;

/** A day set against another, behind a meal in its own sentence or a short one before it that has no figure. */
function isOfMeal({ placed }: DayUse, uses: readonly DayUse[], texts: ReadonlyMap<number, string>): boolean {
  const sameLine = (other: DayUse): boolean => other.placed.line === placed.line && other.placed.to <= placed.from;
  if (!uses.some((other) => other.role === 'superseded' && sameLine(other))) return false;
  const previous = texts.get(placed.line - 1) ?? '';
  const near = `${previous.length <= 60 && !/\d/.test(previous) ? previous : ''} ${texts.get(placed.line) ?? ''}`;
  return MEAL.test(near) && !STARTS.test(near);
}

/** Takes their role from such days, where another sentence gives the start exactly; `language` is the mail's own. */
export function setDaysAside(uses: readonly DayUse[], lines: readonly Line[], language: Language | undefined): void {
  if (uses.length === 0) return;
  const texts = new Map(lines.map(({ index, text }) => [index, text]));
  strikeDays(uses, (line) => texts.get(line) ?? '');
  const isExactStart = ({ role, mention, inexact }: DayUse): boolean =>
    role === 'start' && mention.value !== null && !inexact;
  for (const use of uses) if (use.role === 'start' && isOfMeal(use, uses, texts)) use.role = 'other';
  for (const line of lines) {
    const struck = line.sentence.question ? null : firstIn(STRIKES, line.text);
    if (struck === null || DENIED.test(line.text.slice(0, struck.index))) continue;
    const isBefore = ({ placed }: DayUse): boolean =>
      placed.line < line.index || (placed.line === line.index && placed.to <= struck.index);
    if (!uses.some((use) => !isBefore(use) && isExactStart(use))) continue;
    for (const use of uses) if (isBefore(use) && use.role === 'start') use.role = 'superseded';
  }
  for (const use of uses) {
    if (use.role !== 'start' || language === undefined) continue;
    if (isOfOtherSubject(use.placed, language)) use.role = 'other';
  }
  for (const use of uses) {
    const { placed, mention, role } = use;
    if (role !== 'start' || mention.value !== null || (mention.problem ?? 'vague') !== 'vague') continue;
    const rest = placed.sentence.text.slice(placed.to).toLowerCase();
    if (TAKEN_UP.test(rest) && uses.some((other) => other !== use && isExactStart(other))) use.role = 'other';
  }
}
