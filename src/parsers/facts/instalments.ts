/**
 * Equal instalments told by a number and one amount ("three of 900 each"), and the sum that closes a row of them
 * ("1,500 now and 1,500 at go-live, 3,200 altogether").
 */
import { fold } from '../phrases.js';
import type { AmountUse } from './amounts.js';
import type { Placed } from './mentions.js';
import { NUMERAL, numberOf } from './numerals.js';

const EACH = /(?:each|apiece|je|jeweils|chacune?)$/;
const COUNT_OF = new RegExp(
  `(?<![\\p{L}\\d.,])(${NUMERAL})(?: (?:equal|monthly|gleiche|gleich große|égales)){0,1}(?: (?:invoices|bills|instal{1,2}ments|payments|parts|lots|rechnungen|raten|teilrechnungen|teile|tranchen|factures|versements|échéances|tranches|parts))?(?: (?:of|at|for|zu|von|à|de)){0,2}\\s{0,3}(?:chf|eur|aud|nzd|cad|usd|gbp|[$€£])?\\s{0,3}$`,
  'u',
);

/** "Two lots of 900" are 900 each, with no word for it. */
const LOTS_OF = new RegExp(`(?<![\\p{L}\\d.,])(${NUMERAL}) (?:equal )?lots of\\s{1,3}$`, 'u');

/** How many of an amount that is "900 each" the words before it count; null where they count none. */
export function eachOf({ mention, lead, after }: Placed): number | null {
  const lots = LOTS_OF.exec(lead.slice(-40))?.[1];
  if (lots !== undefined && !ALTOGETHER.test(after)) return numberOf(lots);
  if (!EACH.test(fold(mention.evidence.text).trim())) return null;
  const word = COUNT_OF.exec(lead.slice(-60))?.[1];
  return word === undefined ? null : numberOf(word);
}

const PARTS = [
  'instal{1,2}ments|parts|payments|lots|invoices|raten|teilen?|teilbeträgen?|teilrechnungen',
  'tranchen|versements|échéances|tranches|fois|acomptes|factures',
].join('|');
const PARTS_OF = new RegExp(
  `(?<![\\p{L}\\d.,])(${NUMERAL}) (?:\\p{L}{4,12} )?(?:${PARTS})(?: \\p{L}{4,12})? (?:of|zu|von|à|de)(?: je)?\\s{1,3}(?=\\D{0,5}\\d|$)`,
  'u',
);

/** "Invoice it in three instalments of 1,600": whether the parts so told come to another sum than `whole` (minor units). */
export function partsMakeAnother({ mention, placed }: AmountUse, whole: number): boolean {
  const said = PARTS_OF.exec(`${placed.lead.slice(-60)}${fold(mention.evidence.text)}`)?.[1];
  const { value } = mention;
  if (said === undefined || value === null) return false;
  return (mention.certainty === 'computed' ? value.minor : value.minor * numberOf(said)) !== whole;
}

const BILLS = /^(?:[2-6]|\p{L}{3,6}) (?:\p{L}{1,12} )?(?:invoices|bills|rechnungen|teilrechnungen|factures)(?!\p{L})/u;
const SENT_BY_YOU = new RegExp(
  `(?<!\\p{L})(?:${[
    'you (?:may|can|could|are free to|will|should)(?: \\p{L}{1,10}){0,2} us|(?:please )?(?:send|raise|issue|address|make) us',
    '(?:sie|ihr|du) (?:dürfen|dürft|darfst|können|könnt|kannst|schicken|schickt|schickst|senden|sendet|sendest|stellen|stellt|stellst)(?: bitte)? uns',
    '(?:schicken|senden|stellen) sie (?:bitte )?uns|(?:schick|schicke|schickt|sende|sendet|stell|stelle|stellt)(?: bitte)? uns(?: bitte)?',
    '(?:vous (?:pouvez|pourrez)|tu (?:peux|pourras)) (?:donc )?nous(?: \\p{L}{1,12}){1,2}|(?:merci|prière|à vous|à toi) de nous(?: \\p{L}{1,12}){1,2}',
    '(?:envoyez|adressez|faites|envoie|adresse|fais)-nous',
  ].join('|')})\\s{1,3}$`,
  'u',
);

/** "You may send us three invoices of 900 each": bills that the desk sends are amounts to invoice. */
export function areBillsToUs({ mention, lead }: Placed): boolean {
  return BILLS.test(fold(mention.evidence.text).trim()) && SENT_BY_YOU.test(lead.slice(-80));
}

const ALTOGETHER =
  /^\s{0,3}(?:altogether|in total|in all|all told|all up|overall|insgesamt|zusammen|total|gesamthaft|alles in allem|en tout|au total)(?= |[.,;!)]|$)/u;

const ALTOGETHER_BEFORE =
  /(?<!\p{L})(?:altogether|together|in total|in all|insgesamt|zusammen|gesamthaft|en tout|au total|soit|which makes|das macht|das sind|ce qui fait)\s{0,3}$/u;

/** "3,200 altogether", "zusammen 3.200": what closes a row of amounts. */
export function closesRow({ placed }: AmountUse): boolean {
  return ALTOGETHER.test(placed.after) || ALTOGETHER_BEFORE.test(placed.before);
}

/**
 * Behind two or more amounts to invoice of one sentence it is their sum, where another figure of the mail is greater, or where
 * it is of their size: of no job half of the total is the desk's.
 */
export function sumOfInstalments(uses: AmountUse[]): AmountUse[] {
  uses.forEach((sum, at) => {
    const value = sum.mention.value;
    if (sum.role !== 'total' || value === null || !closesRow(sum)) return;
    const row = uses.slice(0, at).filter(({ placed }) => placed.line === sum.placed.line);
    if (row.length < 2 || !row.every(({ role }) => role === 'invoice')) return;
    const greater = uses.some(
      ({ role, mention, placed }) =>
        (role === null || role === 'total') &&
        placed.line !== sum.placed.line &&
        (mention.value?.minor ?? 0) > value.minor,
    );
    const parts = row.reduce((minor, { mention }) => minor + (mention.value?.minor ?? 0), 0);
    if (greater || value.minor <= 2 * parts) sum.role = 'invoice';
  });
  return uses;
}
