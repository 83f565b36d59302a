/**
 * A line break inside a date or an amount, or between it and the words that announce it: "Beginn Montag,\n1. Februar 2027",
 * "10\n%", "die Rechnung lautet auf\n€ 1.590,--". Whatever broke the line there, a fact goes on behind it.
 */
import { MONTH, OF, SHORT_WEEKDAY, THE, WEEKDAY } from '../mentions/dates/words.js';

const ORDINAL = '(?:st|nd|rd|th|er|\\.)?';
const DAY = `(?:[12]\\d|3[01]|0?[1-9])${ORDINAL}`;
const END = '(?![\\p{L}\\d])';
const YEAR = '(?:19|20)\\d\\d(?!\\d|[.,]\\d)';
const MARKS = ['[$€£]', 'CHF', 'EUR', 'USD', 'AUD', 'NZD', 'GBP', 'CAD', 'SGD', 'Fr\\.', 'A\\$', 'NZ\\$'];
const CURRENCY = `(?:${MARKS.join('|')})`;
const UNITS = [
  ...MARKS,
  ...['euros?', 'dollars?', 'pounds', 'franken', 'francs?', 'k', 'tsd', 'mio'],
  ...['%', 'per ?cent', 'prozent', 'pour ?cent'],
];

const BEFORE_A_DAY = [
  ...['on', 'from', 'to', 'until', 'till', 'by', 'before', 'after', 'of'],
  ...['am', 'ab', 'vom', 'zum', 'bis', 'den', 'auf den'],
  ...['dès', 'du', 'au', 'dès le', "jusqu'au"],
  ...['starts?', 'starting', 'start date', 'begins?', 'beginning', 'kick-?off', 'beginn', 'los', 'début', 'démarrage'],
].join('|');

/** The two sides of a break inside one date. */
const DATE_PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    new RegExp(`(?<!\\p{L})(?:${WEEKDAY}|${SHORT_WEEKDAY})\\.?,?(?:\\s${THE})?$`, 'iu'),
    new RegExp(
      `^(?:${THE}\\s)?(?:${DAY}(?:$|[ -](?:${OF}\\s)?(?:${MONTH})${END}|(?<=th|st|nd|rd)[.,;)])|\\d{1,2}[./-]\\d{1,2}[./-]|(?:${MONTH})\\.?\\s${DAY}${END})`,
      'iu',
    ),
  ],
  // "Users: 12 / January 2027 start": a day stands alone, is an ordinal, or has a word of days before it.
  [
    new RegExp(
      `^${DAY}$|\\d(?:st|nd|rd|th|er|\\.)$|(?<!\\p{L})(?:${WEEKDAY}|${SHORT_WEEKDAY}|${THE}|${BEFORE_A_DAY})[.,:]?\\s${DAY}$`,
      'iu',
    ),
    new RegExp(`^(?:${OF}\\s|d['’])?(?:${MONTH})(?:\\.?$|[.,;)]|\\.?,?\\s(?:${YEAR}|\\p{Ll}))`, 'iu'),
  ],
  [new RegExp(`(?:^|[\\s.])(?:${MONTH})\\.?,?$`, 'iu'), new RegExp(`^(?:${YEAR}|${DAY}(?:,|$))`, 'u')],
  [new RegExp(`(?:${MONTH})\\.?\\s${DAY},?$`, 'iu'), new RegExp(`^${YEAR}`, 'u')],
  [/(?:^|\s)\d{1,2}[./]\d{1,2}[./]$/u, new RegExp(`^${YEAR}`, 'u')],
];

const FIGURE = "[1-9]\\d{0,2}(?:[.,'’\\s]\\d{3}|\\d{1,3}(?!\\d))*(?:[.,](?:\\d{2}(?!\\d)|-{1,2}|–))?";
const ENDS_IN_CURRENCY = new RegExp(`(?:^|(?<!\\d)[\\s(])${CURRENCY}$`, 'iu');
const ENDS_IN_FIGURE = /\d[)]?$/u;
const OPENS_WITH_FIGURE = /^-?\d(?!\d?[.)]\s)/u;
const OPENS_WITH_UNIT = new RegExp(`^(?:${UNITS.join('|')})${END}(?!\\s?\\d)`, 'iu');

/** "4 / 048 CHF": the break stands where the thousands are parted. */
const THOUSANDS = [
  /(?:^|[^\d.,'’])[1-9]\d{0,2}$/u,
  new RegExp(`^\\d{3}(?:[.,]\\d{2})?\\s?(?:${UNITS.join('|')})${END}(?!\\s?\\d)`, 'iu'),
] as const;

/** What may follow an amount without telling what it is for: then the words before the break do. */
const BESIDES = [
  ...['net', 'ex', 'excl', 'excluding', 'plus', 'incl', 'including', 'gross', 'in total', 'and', 'as', 'before', 'per'],
  ...['netto', 'brutto', 'exkl', 'zzgl', 'zuzüglich', 'inkl', 'inklusive', 'ohne', 'und', 'vor', 'insgesamt'],
  ...['ht', 'hors', 'ttc', 'h\\.t', 'et', 'au total', 'avant', 'sans'],
].join('|');
const CLOSED = `(?=$|[.,;)](?:\\s|$)|\\s\\(|\\s(?:${BESIDES})(?!\\p{L}))`;
const UNIT = `(?:\\s?(?:${UNITS.join('|')})(?!\\p{L}))?`;
const AMOUNT = new RegExp(`^(?!\\d{1,2}[.)]\\s)(?:${CURRENCY}\\s?)?${FIGURE}${UNIT}${CLOSED}`, 'iu');
const DATE = new RegExp(
  `^(?:(?:${WEEKDAY}),?\\s)?(?:${THE}\\s)?(?:${DAY}(?:$|[ -](?:${OF}\\s)?(?:${MONTH})${END}|,?\\s?$)|\\d{1,2}[./-]\\d{1,2}[./-]|(?:${MONTH})\\.?\\s${DAY}${END})|^(?:${WEEKDAY}),?$`,
  'iu',
);

const BARE_CURRENCY = new RegExp(`^${CURRENCY}$`, 'iu');

function isValue(line: string): boolean {
  return AMOUNT.test(line) || DATE.test(line) || BARE_CURRENCY.test(line);
}

/** Words with no figure since the last mark, and not the end of a sentence: they may wait for a value. */
const WAITS = /(?:^|[,;:.]\s|\s(?:and|und|et)\s)[^\d.,;:!?]{0,120}\p{L}[)]?\s?:?$/u;
/** "Kestrel have signed" waits for nothing. */
const SIGNED =
  /(?:signed|confirmed|won|unterschrieben|unterzeichnet|erteilt|bestellt|beauftragt|gewonnen|signé|confirmé|commandé|gagné)$/iu;

/** A word over a value that stands alone is its label: labelled.ts takes it so. */
const TITLE = /^\p{Lu}\p{L}{2,20}(?:\s\([^()]{1,30}\))?$/u;
const ALONE = /^\S{4,20}(?<![.,;!?])$/u;

/**
 * For each line of a paragraph, whether it goes on what the line before it broke off. One pass: a line is judged by the lines
 * around it and by what was found of those before.
 */
export function brokenFacts(lines: readonly string[]): boolean[] {
  const rights = lines.map((line) => line.trim().slice(0, 200));
  const values = rights.map(isValue);
  const broken: boolean[] = [];
  const isAwaited = (left: string, right: string, at: number): boolean => {
    if (values[at] !== true || !WAITS.test(left) || SIGNED.test(left)) return false;
    if (TITLE.test(left) && ALONE.test(right)) return false;
    // Columns of values stand by themselves, and one whose values come first gives each the label below it.
    const columns = values[at + 1] === true && !WAITS.test(right) && !isOneFact(right, rights[at + 1] ?? '');
    return !columns && (values[at - 2] !== true || broken[at - 2] === true);
  };
  for (const [at, right] of rights.entries()) {
    const left = (lines[at - 1] ?? '').trim().slice(-200);
    broken.push(left !== '' && right !== '' && (isOneFact(left, right) || isAwaited(left, right, at)));
  }
  return broken;
}

/** The break is inside a date or an amount. */
function isOneFact(left: string, right: string): boolean {
  if (DATE_PAIRS.some(([before, behind]) => before.test(left) && behind.test(right))) return true;
  if (THOUSANDS[0].test(left) && THOUSANDS[1].test(right)) return true;
  if (ENDS_IN_CURRENCY.test(left) && OPENS_WITH_FIGURE.test(right)) return true;
  return ENDS_IN_FIGURE.test(left) && OPENS_WITH_UNIT.test(right);
}
