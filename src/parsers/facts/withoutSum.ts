/** Which of the figures to invoice are amounts of their own: not their sum, and not the same amount told again. */
import { compareMoney, sameMoney, sumMoney, type Money } from '../../values/money.js';
import type { AmountUse } from './amounts.js';
import { closesRow, partsMakeAnother } from './instalments.js';
import type { Placed } from './mentions.js';
import { NUMERAL, numberOf } from './numerals.js';

const EITHER = /^\s{0,3},?\s{0,3}(?:oder|or|ou)\s{0,3}(?:[a-z]{2,6}\s{1,3})?$/;

/** A figure to invoice that can be read. */
export interface Amount {
  readonly use: AmountUse;
  readonly value: Money;
}

/**
 * Repeated mentions of one amount are one amount; where one is the sum of the others, the others are what is invoiced.
 * null where different single amounts claim to be the same thing.
 */
export function withoutSum(amounts: readonly Amount[]): Amount[] | null {
  const [first] = amounts;
  if (first === undefined) return [];
  // "960 or 980": one of the two, and nobody says which.
  if (amounts.some((each) => EITHER.test(each.use.placed.wide))) return null;
  if (amounts.some((each) => each.value.currency !== first.value.currency)) return null;
  const [, second] = amounts;
  if (amounts.length === 2 && second !== undefined && partsMakeAnother(second.use, first.value.minor)) return null;
  const sum = amounts.find((each) => {
    const rest = amounts.filter((other) => other !== each);
    return (
      rest.length >= 2 &&
      compareMoney(
        sumMoney(
          rest.map((other) => other.value),
          first.value.currency,
        ),
        each.value,
      ) === 0
    );
  });
  // "In three parts: 1,800 now, 1,080 at go-live, 720 on handover": three, though the first happens to be the others' sum.
  if (sum !== undefined && isCounted(amounts)) return [...amounts];
  if (sum !== undefined) return amounts.filter((each) => each !== sum);
  // "1,500 now and 1,500 at go-live, 3,200 altogether"
  if (amounts.length > 2 && amounts.some(({ use }) => closesRow(use))) return null;
  if (areNumberedRows(amounts)) return [...amounts];
  const plain = amounts.filter((each) => each.use.label === null);
  const labelled = amounts.filter((each) => each.use.label !== null);
  const distinct = plain.filter((each, i) => plain.findIndex((other) => sameMoney(other.value, each.value)) === i);
  // A stated sum beside labelled instalments that make something else.
  if (distinct.length === 1 && labelled.length >= 2 && plain[0] === amounts[0]) {
    const made = sumMoney(
      labelled.map((each) => each.value),
      first.value.currency,
    );
    return compareMoney(made, first.value) === 0 ? labelled : null;
  }
  const together =
    new Set(amounts.map((each) => each.use.placed.line)).size === 1 || labelled.length > 0 || isList(amounts);
  if (distinct.length > 1 && !together) return null;
  // The same amount said twice in different sentences is said once; in one list it is two instalments.
  if (isSchedule(amounts) || isCounted(amounts)) return [...amounts];
  return amounts.filter(
    (each, i) =>
      each.use.label !== null ||
      isAnother(each, amounts[i - 1]) ||
      hasOwnDay(each, amounts.slice(0, i)) ||
      amounts.findIndex((other) => other.use.label === null && sameMoney(other.value, each.value)) === i,
  );
}

/** "1. Rechnung 2.000 Euro", "2nd invoice: 2,000", « 3e facture 1 500 »: rows that number themselves, in order. */
const NUMBERED_ROW =
  /^\s{0,3}(?:[-*•]\s{0,2})?([1-6])(?:[.)]|st|nd|rd|th|re|er|e|ère|ème)?\s{0,2}(?:(?:teil|anzahlungs|schluss)?rechnung|rate|invoice|bill|instal{1,2}ment|payment|facture|acompte|versement|tranche|échéance)(?!\p{L})/iu;

function areNumberedRows(amounts: readonly Amount[]): boolean {
  return (
    amounts.length > 1 &&
    amounts.every(({ use: { placed } }, i) => NUMBERED_ROW.exec(placed.sentence.text)?.[1] === String(i + 1))
  );
}

function isList(amounts: readonly Amount[]): boolean {
  return (
    amounts.every((each, i) => i === 0 || each.use.placed.line - (amounts[i - 1]?.use.placed.line ?? 0) <= 1) &&
    amounts.every((each) => !each.use.own || each.use.placed.sentence.label !== null)
  );
}

/** "on 1 February": when an amount falls due, as the words directly behind it say; '' where they say no such thing. */
function dayBehind({ sentence, to }: Placed): string {
  const [words = ''] = sentence.text.slice(to, to + 40).split(/[,;)\n]|(?<!\d)\.|\s(?:and|und|et|then|dann|puis)\s/);
  return DUE.test(words) ? words.trim().toLowerCase() : '';
}

const DUE =
  /^\s{0,3}\(?(?:on|in|at|after|upon|when|by|before|now|today|up ?front|am|im|bei|beim|nach|per|zum|le|en|à|au|après)\b/i;

/** "1,800 on order, 1,800 at acceptance and 1,500 later": the same amount for another day is another one. */
function hasOwnDay(each: Amount, earlier: readonly Amount[]): boolean {
  const day = dayBehind(each.use.placed);
  const same = earlier.filter((other) => sameMoney(other.value, each.value));
  return (
    day !== '' &&
    same.every(({ use: { placed } }) => placed.line === each.use.placed.line && !['', day].includes(dayBehind(placed)))
  );
}

const COUNTED = new RegExp(
  `(?<!\\p{L})(${NUMERAL}) (?:\\S{1,20} )?(?:invoices|bills|instal{1,2}ments|payments|parts|amounts|sums|beträgen?|summen|rechnungen|raten|teilrechnungen|teile[n]?|teilbeträge[n]?|tranchen|factures|montants|sommes|versements|échéances|acomptes|tranches)(?!\\p{L})`,
  'u',
);

/** "Three invoices: 1,800, 1,800 and 1,500": as many amounts behind the number as it says, whatever repeats among them. */
function isCounted(amounts: readonly Amount[]): boolean {
  const [first] = amounts;
  if (first === undefined || amounts.some(({ use }) => use.placed.line !== first.use.placed.line)) return false;
  const said = COUNTED.exec(first.use.placed.lead)?.[1];
  return said !== undefined && numberOf(said) === amounts.length;
}

/** "A third now (910), a third in March (910)": one more of the same, not the same again. */
function isAnother(each: Amount, before: Amount | undefined): boolean {
  if (before?.use.placed.line !== each.use.placed.line || !sameMoney(before.value, each.value)) return false;
  return ANOTHER.test(each.use.placed.lead.slice(before.use.placed.to));
}

const ANOTHER =
  /(?<!\p{L})(?:another|a further|again|second|third|half|quarter|plus|other|the same|weitere[nrs]?|nochmals?|noch einmal|zweite[nrs]?|dritte[nrs]?|encore|autre|deuxième|troisième)(?!\p{L})/u;

/** "1,800 on 1 February, 1,800 on 1 April": each amount with its own day, or each in its own line under one heading. */
function isSchedule(amounts: readonly Amount[]): boolean {
  const days = amounts.map(({ use: { placed } }) => dayBehind(placed));
  const names = amounts.map(({ use }) => use.placed.sentence.label?.name ?? '');
  if (names.every((name, i) => /\d/.test(name) && names.indexOf(name) === i)) return true;
  const places = new Set(amounts.map(({ use }) => use.placed.line));
  if (places.size === amounts.length && amounts.every(({ use }) => !use.own))
    return amounts.every((each, i) => i === 0 || each.use.placed.line - (amounts[i - 1]?.use.placed.line ?? 0) === 1);
  return places.size === 1 && days.every((day, i) => day !== '' && days.indexOf(day) === i);
}
