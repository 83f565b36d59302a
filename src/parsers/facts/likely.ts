/**
 * Facts that no word names, where the mail of a win leaves little choice: the one day to come, the one sum, the smaller
 * of two beside the greater. They are told with a doubt, and the partner is asked whether they are meant.
 */
import { daysBetween, type CalendarDay } from '../../values/calendarDay.js';
import { sameMoney, type Money } from '../../values/money.js';
import type { CompiledLocale } from '../languages.js';
import type { Doubt, Fact, InvoiceAmount, MoneyMention } from '../types.js';
import { has } from '../words.js';
import type { AmountUse } from './amounts.js';
import type { Facts } from './index.js';
import type { Line } from './mentions.js';
import { ask } from './outcome.js';
import { daysOf } from './startDate.js';

export interface LikelyInput {
  readonly lines: readonly Line[];
  /** The mail's own language first. */
  readonly locales: readonly CompiledLocale[];
  readonly facts: Facts;
  readonly mailDay: CalendarDay;
}

/** What is invoiced is a share of the total, and no great one. */
const GREATEST_SHARE = 0.5;

/** `facts` with what is likely in the place of what is missing; a fact that is doubted already is left alone. */
export function withLikely({ facts, ...input }: LikelyInput): Facts {
  const doubts: Doubt[] = [];
  const isOpen = (fact: Doubt['fact']): boolean => !facts.doubts.some((doubt) => doubt.fact === fact);
  let { total, invoice, startDate } = facts.won;

  const sums = plainSums(facts.uses, input);
  const [greatest, smaller, third] = sums;
  if (total === null && invoice.length === 0 && isOpen('total') && isOpen('invoice') && third === undefined) {
    if (greatest !== undefined && (smaller === undefined || isShareOf(smaller.value, greatest.value))) {
      total = factOf(greatest);
      doubts.push(ask('total-likely', 'No word says that this is the total.', 'total', [greatest.evidence]));
      if (smaller !== undefined) invoice = invoiceOf(smaller, doubts);
    }
  } else if (total !== null && invoice.length === 0 && isOpen('invoice') && smaller === undefined) {
    if (greatest !== undefined && isShareOf(greatest.value, total.value)) invoice = invoiceOf(greatest, doubts);
  }

  const [day, other] = startDate === null && isOpen('startDate') ? daysToCome(input) : [];
  if (day !== undefined && other === undefined) {
    startDate = day;
    doubts.push(ask('start-likely', 'No word says that this is the day of the start.', 'startDate', day.evidence));
  }
  return { ...facts, won: { ...facts.won, total, invoice, startDate }, doubts: [...facts.doubts, ...doubts] };
}

type Sum = MoneyMention & { readonly value: Money };

function invoiceOf(sum: Sum, doubts: Doubt[]): readonly Fact<InvoiceAmount>[] {
  doubts.push(ask('invoice-likely', 'No word says that this is to be invoiced.', 'invoice', [sum.evidence]));
  return [{ value: { amount: sum.value, label: null }, certainty: 'assumed', evidence: [sum.evidence] }];
}

function factOf(sum: Sum): Fact<Money> {
  return { value: sum.value, certainty: 'assumed', evidence: [sum.evidence] };
}

function isShareOf(part: Money, whole: Money): boolean {
  return part.currency === whole.currency && part.minor <= whole.minor * GREATEST_SHARE;
}

/** Different sums that no word explains, said as facts, the greatest first. */
function plainSums(uses: readonly AmountUse[], { lines, locales }: Omit<LikelyInput, 'facts'>): Sum[] {
  const sums: Sum[] = [];
  for (const { role, mention, inexact, label, placed } of uses) {
    const { value } = mention;
    if (role !== null || value === null || value.minor <= 0 || inexact || label !== null) continue;
    if (!isSaid(lines, placed.line, locales) || sums.some((sum) => sameMoney(sum.value, value))) continue;
    sums.push({ ...mention, value });
  }
  return sums.sort((a, b) => b.value.minor - a.value.minor);
}

/** "Flat out today": the day on which the mail is written, with no word for starting, is not what it tells. */
const BY_THE_WAY =
  /^(?:(?:later |earlier )?today|tonight|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|ce (?:matin|soir))$/iu;

/** Different days to come that no word explains. */
function daysToCome({ lines, locales, mailDay }: Omit<LikelyInput, 'facts'>): Fact<CalendarDay>[] {
  const days: Fact<CalendarDay>[] = [];
  for (const { role, mention, inexact, placed } of daysOf(lines, locales)) {
    const { value } = mention;
    if (role !== null || value === null || inexact || daysBetween(mailDay, value) < 0) continue;
    if (BY_THE_WAY.test(mention.evidence.text)) continue;
    if (!isSaid(lines, placed.line, locales) || days.some((day) => day.value === value)) continue;
    days.push({ value, certainty: 'assumed', evidence: [mention.evidence] });
  }
  return days;
}

/** Neither asked nor under a condition, nor of another time or matter. */
function isSaid(lines: readonly Line[], index: number, locales: readonly CompiledLocale[]): boolean {
  const line = lines.find((each) => each.index === index);
  if (line === undefined || line.sentence.question) return false;
  return locales.slice(0, 1).every(({ refine }) => {
    const lists = [refine.conditional, refine.hedgeAnywhere, refine.background, refine.otherMatter, refine.reported];
    const text = line.text.replace(refine.politeConditional, ' ');
    return !lists.some((list) => has(list, text));
  });
}
