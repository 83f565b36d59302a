/**
 * Whether the true value of the work was reported (policy R14). Signs only, no proof: each names two figures, and the partner
 * manager decides. Pure; src/desk/accounts/valueChecks.ts carries it out.
 */
import {
  compareMoney,
  isCurrency,
  moneyFromDecimal,
  moneyFromJson,
  multiplyMoney,
  sameMoney,
  sumMoney,
  type Money,
} from '../values/money.js';
import type { JobFacts, Notice } from './types.js';

export const VALUE_REASONS = [
  /** The share to invoice is not what the service usually pays. */
  'commission-unusual',
  /** An attached order or scope names another total. */
  'attachment-differs',
  /** The total was raised after the invoice, and the amount to invoice was not. */
  'raised-after-invoice',
  /** A later mail of the partner names a higher total than is on record. */
  'later-mail-higher',
  /** The customer names another figure. */
  'customer-differs',
] as const;
export type ValueReason = (typeof VALUE_REASONS)[number];

export interface ValueDifference {
  readonly reason: ValueReason;
  /** What the partner reported: the amount to invoice for `commission-…` and `raised-…`, the total otherwise. */
  readonly reported: Money;
  /** The figure that speaks against it; null where the source gives no single one. */
  readonly other: Money | null;
  /** Words of a mail that the other figure was read from; the usual per cent for `commission-unusual`; '' where there are none. */
  readonly words: string;
}

/** A difference that was noted before; minor units. */
export interface NotedDifference {
  readonly reported: number;
  readonly other: number | null;
}

/**
 * Whether a difference is to be told, given what was noted of the same job for the same reason. Each thing is told once, but
 * every raise is a new one: that an earlier one was accepted says nothing of it.
 */
export function isNews({ reason, reported, other }: ValueDifference, noted: readonly NotedDifference[]): boolean {
  if (noted.length === 0) return true;
  if (reason !== 'raised-after-invoice') return false;
  return !noted.some((one) => one.reported === reported.minor && one.other === (other?.minor ?? null));
}

export interface CommissionRule {
  /** Per cent with at most two places, "10"; null where the service has none. */
  readonly usualPercent: string | null;
  /** Points of a per cent that the share may be away from it, at most two places. */
  readonly tolerancePercent: string;
}

/** Hundredths of a per cent: "7.5" is 750. */
function hundredths(percent: string): number {
  const [whole = '0', fraction = ''] = percent.split('.');
  return Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'));
}

const WHOLE = 10_000;

function invoiced(facts: JobFacts): Money {
  return sumMoney(facts.invoice.map(moneyFromJson), facts.total.currency);
}

/** The share that is invoiced, against what the service usually pays. A smallest unit of rounding is never a difference. */
export function checkCommission(facts: JobFacts, rule: CommissionRule): ValueDifference | null {
  if (rule.usualPercent === null) return null;
  const total = moneyFromJson(facts.total);
  const amount = invoiced(facts);
  const usual = hundredths(rule.usualPercent);
  const away = hundredths(rule.tolerancePercent);
  const least = multiplyMoney(total, Math.max(0, usual - away), WHOLE);
  const most = multiplyMoney(total, usual + away, WHOLE);
  if (amount.minor >= least.minor - 1 && amount.minor <= most.minor + 1) return null;
  return {
    reason: 'commission-unusual',
    reported: amount,
    other: multiplyMoney(total, usual, WHOLE),
    words: rule.usualPercent,
  };
}

/** Figures of attached files that differed from a mail, where what is on record now is still not the file's. */
export function checkAttachments(facts: JobFacts, notices: readonly Notice[]): ValueDifference | null {
  const total = moneyFromJson(facts.total);
  for (const { doubts } of notices) {
    for (const { code, fact, message } of doubts) {
      if (code !== 'attachment-differs' || fact !== 'total') continue;
      const figures = figuresOf(message);
      // "The mail says A, the attached F says B": where the partner has taken over the file's figure, nothing differs.
      const inFiles = message.startsWith('The mail says') ? figures.slice(1) : figures;
      const others = inFiles.filter((figure) => !sameMoney(figure, total));
      if (inFiles.length > 0 && others.length === 0) continue;
      return { reason: 'attachment-differs', reported: total, other: others[0] ?? null, words: message };
    }
  }
  return null;
}

/** Amounts as doubts write them: "AUD 52,000.00". */
function figuresOf(message: string): Money[] {
  return [...message.matchAll(/\b([A-Z]{3})[ \u00a0](\d[\d,]{0,18}(?:\.\d{1,3})?)/g)].flatMap(
    ([, currency = '', figure = '']) => {
      const value = isCurrency(currency) ? moneyFromDecimal(figure.replaceAll(',', ''), currency) : null;
      return value === null ? [] : [value];
    },
  );
}

/** A correction that raises the total while the amount to invoice falls behind the share that it had. */
export function checkRaise(before: JobFacts, after: JobFacts): ValueDifference | null {
  const [was, is] = [moneyFromJson(before.total), moneyFromJson(after.total)];
  if (was.currency !== is.currency || compareMoney(is, was) <= 0 || was.minor === 0) return null;
  const expected = multiplyMoney(invoiced(before), is.minor, was.minor);
  if (invoiced(after).minor >= expected.minor - 1) return null;
  return {
    reason: 'raised-after-invoice',
    reported: invoiced(after),
    other: expected,
    words: '',
  };
}

/** A mail after the win, a milestone for instance, that names a higher total than the record has. */
export function checkLaterMail(facts: JobFacts, notice: Notice): ValueDifference | null {
  const said = notice.facts?.total ?? null;
  if (said === null || said.currency !== facts.total.currency) return null;
  const [total, named] = [moneyFromJson(facts.total), moneyFromJson(said)];
  if (compareMoney(named, total) <= 0) return null;
  const words = notice.facts?.origins.find(({ fact }) => fact === 'total')?.words.join(' … ') ?? '';
  return { reason: 'later-mail-higher', reported: total, other: named, words };
}

/** The customer's own figures; those that agree with the record say nothing against it. */
export function checkCustomer(facts: JobFacts, figures: readonly Money[], words: string): ValueDifference | null {
  const total = moneyFromJson(facts.total);
  const others = figures.filter((figure) => !sameMoney(figure, total));
  if (figures.length > 0 && others.length < figures.length) return null;
  return {
    reason: 'customer-differs',
    reported: total,
    other: others.length === 1 ? (others[0] ?? null) : null,
    words,
  };
}

/**
 * Whether something numbered is one of a sample of so many per cent. Always the same for the same number and seed
 * (FNV-1a), so that nobody can ask again until the answer suits.
 */
export function isSampled(id: number, seed: string, percent: number): boolean {
  let hash = 0x811c9dc5;
  for (const character of `${seed}:${id}`) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  // The low bits of FNV-1a follow the last character closely; fold the high ones in.
  return ((hash ^ (hash >>> 15)) >>> 0) % 100 < percent;
}
