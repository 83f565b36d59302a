/** The facts of a win, follow-up or correction: every amount and day gets a role, the roles make the facts. */
import type { CalendarDay } from '../../values/calendarDay.js';
import type { Money } from '../../values/money.js';
import type { CompiledLocale } from '../languages.js';
import { figuresIn } from '../learnt/figures.js';
import type { Meaning } from '../meaning.js';
import type { Recorded } from '../recorded.js';
import type { Setting } from '../setting.js';
import type { Doubt, Fact, WonFacts } from '../types.js';
import { anyHas } from '../words.js';
import { readAmounts, type AmountUse } from './amounts.js';
import { isInstalments, namesShare, readInvoice } from './invoice.js';
import { isNoTotal, isOtherSum } from './likeness.js';
import type { Line } from './mentions.js';
import { readNumbered } from './numbered.js';
import { ask, type Outcome } from './outcome.js';
import { settleChanges, settleSplitInvoice } from './splitInvoice.js';
import { readStartDate } from './startDate.js';
import { figuresStay, staysWithAnother } from './startStays.js';
import { readTotal } from './total.js';

export interface Facts {
  readonly won: Omit<WonFacts, 'customer'>;
  readonly uses: readonly AmountUse[];
  readonly doubts: readonly Doubt[];
}

/** `correcting`: only what changes counts; a figure that is confirmed, or equals the record, does not. */
export function readFacts(
  lines: readonly Line[],
  meaning: Pick<Meaning, 'winLines' | 'milestoneLines'> & Partial<Pick<Meaning, 'furtherJobs'>>,
  { context, locales, mention, recorded }: Setting,
  correcting = false,
): Facts {
  const uses = readAmounts(lines, locales);
  const stay = correcting && figuresStay(lines);
  const kept = correcting ? uses.filter((use) => stay || staysByWord(use, recorded, locales)) : [];
  if (correcting) for (const use of uses) if (kept.includes(use) || isOnRecord(use, recorded)) use.role = 'superseded';
  if (correcting && !stay) {
    settleChanges(uses, recorded);
    settleSplitInvoice(uses, recorded);
  }
  if (context.asked === 'total' || context.asked === 'invoice') {
    const bare = uses.filter((use) => use.role === null);
    const [only] = bare;
    if (bare.length === 1 && only !== undefined) only.role = context.asked;
  }
  setFurtherPricesAside(uses, meaning.furtherJobs);
  setDifferencesAside(uses);
  byRecord(uses, recorded, kept);
  const numbered = readNumbered(lines);
  if (numbered !== null) {
    for (const use of uses) {
      if (use.placed === numbered.total) use.role = 'total';
      if (numbered.invoice.includes(use.placed)) use.role = 'invoice';
    }
  }
  const figures = correcting ? [] : figuresIn(lines, mention.language, mention.mailDay);
  for (const use of uses)
    if ((use.role === 'total' || use.role === 'invoice') && isOtherSum(use.role, use.placed, figures)) use.role = null;
  const totals = uses.filter(({ role }) => role === 'total');
  for (const use of totals) if (isNoTotal(use, totals, figures)) use.role = 'other';
  const total = readTotal({
    uses,
    lines,
    locales,
    winLines: meaning.winLines,
    shareNamed: namesShare(lines, locales),
    alone: recorded === null,
    correcting,
  });
  const invoice = readInvoice({ uses, lines, locales, total: total.fact });
  const factLines = new Set([
    ...meaning.winLines,
    ...uses.filter((use) => use.role === 'total' || use.role === 'invoice').map((use) => use.placed.line),
  ]);
  // "Kick-off was held yesterday" tells progress, not the day on which a notified job starts.
  const startLines = correcting ? lines.filter((line) => !meaning.milestoneLines.has(line.index)) : lines;
  const read = readStartDate({
    lines: startLines,
    locales,
    asked: context.asked === 'startDate' || numbered !== null,
    factLines,
    mailDay: mention.mailDay,
    correcting,
    recorded: recorded?.startDate ?? null,
    numbered: numbered?.start ?? null,
    figures,
  });
  const start = isOfOtherMonth(read.fact, recorded) ? unsettledMonth(read.fact) : read;
  return {
    won: { total: total.fact, invoice: invoice.fact, startDate: start.fact, taxTreatment: total.tax },
    uses,
    doubts: [...total.doubts, ...invoice.doubts, ...start.doubts],
  };
}

/** "The 25th, not the 11th" of what starts in January: the first 25th from now may not be what is meant. */
function isOfOtherMonth(fact: Fact<CalendarDay> | null, recorded: Recorded | null): fact is Fact<CalendarDay> {
  const old = recorded?.startDate ?? null;
  if (fact === null || old === null) return false;
  const dayOnly = fact.evidence.every(({ text }) =>
    /^(?:\p{L}{2,10},?\s)?(?:\p{L}{2,3}\s)?\d{1,2}(?:st|nd|rd|th|er|\.)?$/u.test(text),
  );
  return dayOnly && fact.evidence.length > 0 && fact.value.slice(0, 7) !== old.slice(0, 7);
}

function unsettledMonth(fact: Fact<CalendarDay>): Outcome<null> {
  return {
    fact: null,
    doubts: [ask('start-ambiguous', 'The day is given without its month.', 'startDate', fact.evidence)],
  };
}

/** "$50,200 is right", of a figure that nobody has on record: it is the one that was put right. */
const IS_RIGHT =
  /^\s?(?:(?:is|are|was|ist|sind|war|wäre|est|sont|était) )?(?:the )?(?:right|correct|richtig|korrekt|stimmt|exacte?s?|correcte?s?|bonn?e?s?|justes?)(?: (?:one|figure|amount|sum|total|number))?(?!\p{L})/u;

/** "Your 4,850 does not change" */
function staysByWord(use: AmountUse, recorded: Recorded | null, locales: readonly CompiledLocale[]): boolean {
  const { value } = use.mention;
  const known = [recorded?.total, ...(recorded?.invoice ?? [])].some((each) => each?.minor === value?.minor);
  if (recorded !== null && value !== null && !known && IS_RIGHT.test(use.placed.after)) return false;
  const around = `${use.placed.before} | ${use.placed.after}`;
  return anyHas(locales.slice(0, 1), ({ roles }) => roles.unchanged, around) || staysWithAnother(use.placed);
}

/** Told once more, as it was notified. */
function isOnRecord({ role, mention }: AmountUse, recorded: Recorded | null): boolean {
  // "Instead of one invoice over 4,850 two of 2,425 each": the same sum, in parts.
  if (isInstalments(mention)) return false;
  const minor = mention.value?.minor;
  // "You noted euros, it is CHF 24,000": the same number in the currency that the mail names is another sum.
  const noted = recorded?.total?.currency;
  if (mention.currencyFrom !== 'partner' && noted !== undefined && mention.value?.currency !== noted) return false;
  if (role === 'total') return recorded?.total?.minor === minor && minor !== undefined;
  return role === 'invoice' && (recorded?.invoice.some((amount) => amount.minor === minor) ?? false);
}

/** The sum of all that is sold, the further job with it: "so $48,500 in all". */
const OF_ALL =
  /(?<!\p{L})(?:in all|all in all|all told|altogether|together|(?:in |grand )?total|insgesamt|zusammen|gesamt\p{L}{0,10}|alles in allem|en tout|au total|ensemble|total|totalité)(?!\p{L})/u;

/** "They also ordered the planner for $12,000": the price of a further job, and not of the win. */
function setFurtherPricesAside(uses: readonly AmountUse[], furtherJobs?: Meaning['furtherJobs']): void {
  for (const use of uses) {
    const { line, before, after } = use.placed;
    if ((use.role !== null && use.role !== 'total') || furtherJobs?.has(line) !== true) continue;
    if (!OF_ALL.test(`${before} | ${after}`)) use.role = 'other';
  }
}

/** "Dropped a part, 4,300, so it is down from 29,800 to 25,500": what lies between the old figure and the new one. */
function setDifferencesAside(uses: ReturnType<typeof readAmounts>): void {
  for (const use of uses) {
    const { value } = use.mention;
    if (use.role !== null || value === null) continue;
    const near = uses.filter(
      (other) => other.placed.line === use.placed.line && other.mention.value?.currency === value.currency,
    );
    const lies = (old: AmountUse, now: AmountUse): boolean =>
      old.role === 'superseded' &&
      (now.role === 'total' || now.role === 'invoice') &&
      Math.abs((old.mention.value?.minor ?? 0) - (now.mention.value?.minor ?? 0)) === value.minor;
    if (near.some((old) => near.some((now) => lies(old, now)))) use.role = 'other';
  }
}

/** "It's 52,400, not 48,500": the old figure, found on record, says what the new one is for. */
function byRecord(uses: ReturnType<typeof readAmounts>, recorded: Recorded | null, kept: readonly AmountUse[]): void {
  if (recorded === null) return;
  besideWhatStays(uses, recorded, kept);
  for (const use of uses) {
    if (use.role !== null) continue;
    const old = uses.find(
      (other) =>
        other.role === 'superseded' &&
        other.placed.line === use.placed.line &&
        other.mention.value !== null &&
        !kept.includes(other),
    );
    const value = old?.mention.value;
    if (value === undefined || value === null) continue;
    if (recorded.total?.minor === value.minor) use.role = 'total';
    else if (recorded.invoice.some((amount) => amount.minor === value.minor)) use.role = 'invoice';
  }
}

/** A change leaves a figure within this many times of what it was. */
const MOST_CHANGED = 2;

/** "It is 44,090; your 4,850 does not change": what stays cannot be what changes, so the one other figure is for the other fact. */
function besideWhatStays(uses: readonly AmountUse[], { total, invoice }: Recorded, kept: readonly AmountUse[]): void {
  const [only, ...more] = uses.filter(({ role, mention }) => role === null && mention.value !== null);
  const value = only?.mention.value;
  if (only === undefined || value === undefined || value === null || more.length > 0) return;
  const stays = (known: Money | undefined): boolean =>
    known !== undefined &&
    kept.some(({ mention, placed }) => mention.value?.minor === known.minor && placed.line === only.placed.line);
  const near = (known: Money | undefined): boolean =>
    known?.currency === value.currency &&
    Math.max(known.minor, value.minor) <= MOST_CHANGED * Math.min(known.minor, value.minor);
  const [first, ...others] = invoice;
  if (first === undefined || others.length > 0 || total === null) return;
  if (stays(first) && !stays(total) && near(total)) only.role = 'total';
  else if (stays(total) && !stays(first) && near(first)) only.role = 'invoice';
}
