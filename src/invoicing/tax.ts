/**
 * Tax on a document: which rule holds for a buyer, and what its lines come to. Exact integer arithmetic throughout; tax
 * is worked out once for the document, never a line, so that net + tax = gross and no cent is lost on the way.
 */
import { DeskError } from '../errors.js';
import { money, multiplyMoney, type CurrencyCode } from '../values/money.js';
import type { DocumentLine, InvoiceDocument, TaxCategory } from './document.js';

/** One entry of `invoicing.tax` in desk.yaml. */
export interface TaxRule {
  /** ISO 3166 alpha-2 of the buyer, or 'default'. */
  readonly country: string;
  readonly name: string;
  /** Per cent as decimal text with at most three places: "10", "7.7". */
  readonly ratePercent: string;
  readonly note: string;
  /** Where it is missing it is told from rate and note. */
  readonly category?: TaxCategory;
}

/** Whether the amounts that were notified contain tax. */
export type AmountMode = 'exclusive' | 'inclusive';

/** An amount to invoice in minor units, as the partner notified it. */
export interface NotifiedLine {
  readonly description: string;
  readonly amount: number;
}

export interface TaxedLines {
  readonly lines: readonly DocumentLine[];
  readonly totals: InvoiceDocument['totals'];
}

/** A rate of 100 % in thousandths of a per cent. */
const WHOLE = 100_000;

/**
 * The rule for a buyer's country: the first that names it, else the first 'default'.
 * Throws DeskError config-invalid where neither is there.
 */
export function pickTaxRule(rules: readonly TaxRule[], country: string): TaxRule {
  const rule =
    rules.find((candidate) => candidate.country === country) ??
    rules.find((candidate) => candidate.country === 'default');
  if (rule === undefined) {
    throw new DeskError('config-invalid', `no tax rule for a buyer in ${country}`, {
      wayOut: `Add an entry with "country: ${country}" or "country: default" to invoicing.tax in desk.yaml.`,
    });
  }
  return rule;
}

/** "7.7" → 7700 thousandths of a per cent. RangeError for anything but a plain percentage below 100. */
export function rateFromPercent(percent: string): number {
  const match = /^(\d{1,2})(?:\.(\d{1,3}))?$/.exec(percent);
  if (match === null) throw new RangeError(`not a percentage: ${JSON.stringify(percent)}`);
  return Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
}

/** 7700 → "7.7", 10000 → "10": as short as it can be said. */
export function percentFromRate(rate: number): string {
  const fraction = (rate % 1000).toString().padStart(3, '0').replace(/0+$/, '');
  const whole = Math.trunc(rate / 1000).toString();
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

// The words of 2006/112/EC art. 226 no. 11a in the languages of the union's larger members.
const REVERSE_CHARGE =
  /reverse[ -]charge|autoliquidation|steuerschuldnerschaft des leistungsempf|inversione contabile|inversi[oó]n del sujeto pasivo|btw verlegd|odwrotne obci/i;

/**
 * The category of a rule. A rate above zero is the standard rate; at zero the words of the note decide, because an
 * exemption has to be given a reason and a zero rate must not have one (EN 16931 BR-E-10, BR-AE-10, BR-Z-10).
 */
export function taxCategory(rule: Pick<TaxRule, 'ratePercent' | 'note' | 'category'>): TaxCategory {
  if (rule.category !== undefined) return rule.category;
  if (rateFromPercent(rule.ratePercent) > 0) return 'S';
  if (rule.note === '') return 'Z';
  return REVERSE_CHARGE.test(rule.note) ? 'AE' : 'E';
}

/**
 * Lines without tax and the totals, all in minor units of one currency.
 * 'exclusive': net is the sum of the lines and tax is added, rounded half away from zero.
 * 'inclusive': gross is the sum of the lines, whatever the rate; tax is taken out of it, rounded in the same way, and the
 * net of every line is within one minor unit of its exact share, so that the lines add up to the net total.
 * Throws RangeError for amounts beyond MAX_MINOR (values/money.ts).
 */
export function computeTotals(
  lines: readonly NotifiedLine[],
  rule: Pick<TaxRule, 'ratePercent'>,
  amounts: AmountMode,
  currency: CurrencyCode,
): TaxedLines {
  const rate = rateFromPercent(rule.ratePercent);
  const sum = lines.reduce((total, line) => total + money(line.amount, currency).minor, 0);
  const base = money(sum, currency);
  if (amounts === 'exclusive') {
    const tax = multiplyMoney(base, rate, WHOLE).minor;
    return {
      lines: lines.map((line) => ({ description: line.description, net: line.amount })),
      totals: { net: sum, tax, gross: money(sum + tax, currency).minor },
    };
  }
  const tax = multiplyMoney(base, rate, WHOLE + rate).minor;
  const nets = shareNet(lines, sum - tax, rate);
  return {
    lines: lines.map((line, index) => ({ description: line.description, net: nets[index] ?? 0 })),
    totals: { net: sum - tax, tax, gross: sum },
  };
}

/** Splits the net total over the lines by largest remainder; of equal remainders the earlier line comes first. */
function shareNet(lines: readonly NotifiedLine[], net: number, rate: number): number[] {
  const divisor = BigInt(WHOLE + rate);
  const shares = lines.map((line, index) => {
    const exact = BigInt(line.amount) * BigInt(WHOLE);
    const floor = exact >= 0n ? exact / divisor : -((-exact + divisor - 1n) / divisor);
    return { index, floor: Number(floor), remainder: exact - floor * divisor };
  });
  let missing = net - shares.reduce((total, share) => total + share.floor, 0);
  const result = shares.map((share) => share.floor);
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (missing <= 0) break;
    if (share.remainder === 0n) continue;
    result[share.index] = share.floor + 1;
    missing -= 1;
  }
  return result;
}
