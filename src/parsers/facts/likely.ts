/**
 * Facts that no word names, where the mail of a win leaves little choice: the one day to come, the one sum, the smaller
 * of two beside the greater. They are told with a doubt, and the partner is asked whether they are meant; but for what leaves
 * no choice at all: "Signed! 15,600. You: 1,560. 1 March 2027."
 */
import { daysBetween, type CalendarDay } from '../../values/calendarDay.js';
import { sameMoney, type Money } from '../../values/money.js';
import type { CompiledLocale } from '../languages.js';
import { figuresIn } from '../learnt/figures.js';
import type { Doubt, Fact, InvoiceAmount, MoneyMention } from '../types.js';
import { wholeWord } from '../phrases.js';
import { has } from '../words.js';
import type { AmountUse } from './amounts.js';
import type { Facts } from './index.js';
import type { Line, Placed } from './mentions.js';
import { ask } from './outcome.js';
import { daysOf, type DayUse } from './startDate.js';
import { mayBe, theOneLike, type Candidate } from './likeness.js';

export interface LikelyInput {
  readonly lines: readonly Line[];
  /** The mail's own language first. */
  readonly locales: readonly CompiledLocale[];
  readonly facts: Facts;
  readonly mailDay: CalendarDay;
  /** The win is told in known words. */
  readonly told: boolean;
  /** It is told in words at all, and not by figures alone. */
  readonly inWords: boolean;
}

/** What is invoiced is a share of the total, and no great one. */
const GREATEST_SHARE = 0.5;

/** "Two: 2,425", as the answer to how many. */
const COUNTED = /(?:^|\s)(?:[2-9]|two|three|four|zwei|drei|vier|deux|trois|quatre)\s?:\s{0,3}\S{0,4}$/u;

/** `facts` with what is likely in the place of what is missing; a fact that is doubted already is left alone. */
export function withLikely({ facts, ...input }: LikelyInput): Facts {
  const doubts: Doubt[] = [];
  const isOpen = (fact: Doubt['fact']): boolean => !facts.doubts.some((doubt) => doubt.fact === fact);
  let { total, invoice, startDate } = facts.won;
  if (input.inWords) ({ total, invoice, startDate } = byLikeness(facts, input));

  const figures = figuresIn(input.lines, input.locales[0]?.language ?? 'en', input.mailDay);
  const isPlain = (sum: Sum, of: Money): boolean =>
    input.told && isPlainShare(sum, of, input) && mayBe('invoice', sum.placed, figures);
  const known = total?.value;
  const sums = plainSums(facts.uses, input).filter(({ value }) => known === undefined || !sameMoney(value, known));
  const [greatest, smaller, third] = sums;
  if (total === null && invoice.length === 0 && isOpen('total') && isOpen('invoice') && third === undefined) {
    if (greatest !== undefined && (smaller === undefined || isShareOf(smaller.value, greatest.value))) {
      total = factOf(greatest);
      const sure = smaller !== undefined && isPlain(smaller, greatest.value);
      if (!sure) doubts.push(ask('total-likely', 'No word says that this is the total.', 'total', [greatest.evidence]));
      if (smaller !== undefined) invoice = invoiceOf(smaller, sure, doubts);
    }
  } else if (total !== null && invoice.length === 0 && isOpen('invoice') && smaller === undefined) {
    if (greatest !== undefined && isShareOf(greatest.value, total.value))
      invoice = invoiceOf(greatest, isPlain(greatest, total.value), doubts);
  }

  const [day, other] = startDate === null && isOpen('startDate') ? daysToCome(input) : [];
  if (day !== undefined && other === undefined) {
    startDate = day.fact;
    if (!(input.told && day.isAlone && total !== null && invoice.length > 0))
      doubts.push(
        ask('start-likely', 'No word says that this is the day of the start.', 'startDate', day.fact.evidence),
      );
  }
  return { ...facts, won: { ...facts.won, total, invoice, startDate }, doubts: [...facts.doubts, ...doubts] };
}

/**
 * `facts`, complete, where figures that no word tells are surely like the three facts of a win: "Vollzug! 69.300 Euro, 6.500 Euro an
 * Next Technik, los am 10. Februar." tells one. Unchanged where not all three are there.
 */
export function completedByLikeness(facts: Facts, input: Omit<LikelyInput, 'facts' | 'told' | 'inWords'>): Facts {
  if (facts.doubts.length > 0 || isComplete(facts.won)) return facts;
  const won = byLikeness(facts, input);
  // "48,500 / 4,850 / 1 December" may be an offer: for whom it is must be said.
  const isNamed = won.invoice.every(({ evidence }) =>
    facts.uses.every(({ mention, placed }) => !evidence.includes(mention.evidence) || !isBare(placed)),
  );
  return isComplete(won) && isNamed ? { ...facts, won } : facts;
}

function isComplete({ total, invoice, startDate }: Facts['won']): boolean {
  return total !== null && invoice.length > 0 && startDate !== null;
}

/** What is missing and not in doubt, where a figure is surely like those of the examples that are this fact. */
function byLikeness(
  { won, uses, doubts }: Facts,
  input: Omit<LikelyInput, 'facts' | 'told' | 'inWords'>,
): Facts['won'] {
  const { lines, locales, mailDay } = input;
  const isOpen = (fact: Doubt['fact']): boolean => !doubts.some((doubt) => doubt.fact === fact);
  const figures = figuresIn(lines, locales[0]?.language ?? 'en', mailDay);
  let { total, invoice, startDate } = won;
  const sums = uses.flatMap((use): Sum[] => {
    const { value } = use.mention;
    const isTaken = use.role === 'total' || use.role === 'invoice';
    if (isTaken || value === null || value.minor <= 0 || use.inexact || !isSaid(lines, use.placed.line, locales))
      return [];
    // "The total is 48,500. … The 48,500 is off the table.": told as it stood, and taken back.
    const isToldTwice = uses.some(
      ({ mention }) => mention !== use.mention && mention.value !== null && sameMoney(mention.value, value),
    );
    if (use.role === 'superseded' && isToldTwice) return [];
    return [{ ...use.mention, value, placed: use.placed, role: use.role }];
  });
  if (total === null && isOpen('total')) {
    const alike = theOneLike('total', sums, figures);
    if (alike !== null && invoice.every(({ value }) => isShareOf(value.amount, alike.value))) total = factOf(alike);
  }
  if (total !== null && invoice.length === 0 && isOpen('invoice')) {
    const alike = theOneLike('invoice', sums, figures);
    if (alike !== null && isShareOf(alike.value, total.value) && !COUNTED.test(alike.placed.before))
      invoice = invoiceOf(alike, true, []);
  }
  if (startDate === null && isOpen('startDate'))
    startDate = theOneLike('start', daysToCome(input, ['other']), figures)?.fact ?? null;
  return { ...won, total, invoice, startDate };
}

type Sum = MoneyMention & { readonly value: Money; readonly placed: Placed; readonly role: AmountUse['role'] };

function invoiceOf(sum: Sum, sure: boolean, doubts: Doubt[]): readonly Fact<InvoiceAmount>[] {
  if (!sure) doubts.push(ask('invoice-likely', 'No word says that this is to be invoiced.', 'invoice', [sum.evidence]));
  return [{ value: { amount: sum.value, label: null }, certainty: 'assumed', evidence: [sum.evidence] }];
}

function factOf(sum: Sum): Fact<Money> {
  return { value: sum.value, certainty: 'assumed', evidence: [sum.evidence] };
}

function isShareOf(part: Money, whole: Money): boolean {
  return part.currency === whole.currency && part.minor <= whole.minor * GREATEST_SHARE;
}

/** Whole and half percentages are shares that people agree on. */
const MOST_PERCENT = 25;
/** The desk, or its invoice. */
const FOR_THE_DESK = wholeWord(
  "you(?:rs?|'re)?|u|ur|next ?technik|nextvision|nt|invoic\\p{L}{1,3}|bill|ihr|ihnen|euch|eure?r?|dein|dir|du|sie|üs|rechnung|rg|fakturieren|verrechnen|berechnen|vous|votre|vos|toi|ta|ton|te|factur\\p{L}{1,4}",
);

/** "You: 1,560" or "1,560" by itself, just 10 % of the total. */
function isPlainShare({ value, placed }: Sum, total: Money, { lines }: Omit<LikelyInput, 'facts'>): boolean {
  const halves = (value.minor * 200) / total.minor;
  const words = `${placed.before} ${placed.after}`;
  return (
    Number.isInteger(halves) &&
    halves <= MOST_PERCENT * 2 &&
    (isBare(placed) || FOR_THE_DESK.test(words)) &&
    lines.every(({ mentions }) => mentions.every(({ kind }) => kind !== 'percent'))
  );
}

/** Nothing but the amount or the day, and what leads to it. */
function isBare({ before, after }: Placed): boolean {
  return LEADS.test(before) && /^[^\p{L}\d]{0,6}$/u.test(after);
}
const LEADS = /^[^\p{L}\d]{0,6}(?:(?:\d\s?[.)]{1,2}|ab|am|on|from|le|dès|dès le|chf|eur|aud|fr)[^\p{L}\d]{0,4}){0,2}$/u;

/** Different sums that no word explains, said as facts, the greatest first. */
function plainSums(uses: readonly AmountUse[], { lines, locales }: Omit<LikelyInput, 'facts'>): Sum[] {
  const sums: Sum[] = [];
  for (const { role, mention, inexact, label, placed } of uses) {
    const { value } = mention;
    if (role !== null || value === null || value.minor <= 0 || inexact || label !== null) continue;
    if (!isSaid(lines, placed.line, locales) || sums.some((sum) => sameMoney(sum.value, value))) continue;
    sums.push({ ...mention, value, placed, role });
  }
  return sums.sort((a, b) => b.value.minor - a.value.minor);
}

/** "Flat out today": the day on which the mail is written, with no word for starting, is not what it tells. */
const BY_THE_WAY =
  /^(?:(?:later |earlier )?today|tonight|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|ce (?:matin|soir))$/iu;

interface Day extends Candidate {
  readonly value: CalendarDay;
  readonly fact: Fact<CalendarDay>;
  readonly isAlone: boolean;
}

/** Different days to come that no word explains. */
function daysToCome(
  { lines, locales, mailDay }: Omit<LikelyInput, 'facts' | 'told' | 'inWords'>,
  roles: readonly DayUse['role'][] = [],
): Day[] {
  const days: Day[] = [];
  for (const { role, mention, inexact, placed } of daysOf(lines, locales)) {
    const { value } = mention;
    if ((role !== null && !roles.includes(role)) || value === null || inexact || daysBetween(mailDay, value) < 0)
      continue;
    if (BY_THE_WAY.test(mention.evidence.text)) continue;
    if (!isSaid(lines, placed.line, locales) || (roles.length === 0 && days.some((day) => day.value === value)))
      continue;
    days.push({
      placed,
      role,
      value,
      fact: { value, certainty: 'assumed', evidence: [mention.evidence] },
      isAlone: isBare(placed) && (placed.place > 0 || LEADS.test(placed.lead)),
    });
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
