/**
 * The amounts that the desk may invoice (policy clause R5), in the order of the mail. An amount that follows exactly
 * from what the mail says ("your 10 %") is computed; a share without a clear base is no amount (READING.md).
 */
import type { CompiledLocale } from '../languages.js';
import { fold } from '../phrases.js';
import { allMatches, firstMatch } from '../words.js';
import type { Evidence, Fact, InvoiceAmount } from '../types.js';
import { money, sameMoney, sumMoney, type Money } from '../../values/money.js';
import type { AmountUse } from './amounts.js';
import type { Line, Placed } from './mentions.js';
import { ask, type Outcome } from './outcome.js';
import { isHeldBack } from './heldBack.js';
import { eachOf } from './instalments.js';
import { EQUAL_PARTS, HALF_EACH, IN_PARTS, isPaid } from './parts.js';
import { isShare, leading, leadsToSum } from './share.js';
import { baseOfShare } from './shareBase.js';
import { isChangedBehind, isPartOnly } from './changedBehind.js';
import { areSeveral, areSidesOfTax } from './severalInvoices.js';
import { partsOfShare } from './sharePart.js';
import { bySideOfTax } from './sideOfTax.js';
import { isShareOfShare } from './statedShare.js';
import { withoutSum, type Amount } from './withoutSum.js';

const WHOLE = 1_000_000;

export interface InvoiceInput {
  readonly uses: readonly AmountUse[];
  readonly lines: readonly Line[];
  readonly locales: readonly CompiledLocale[];
  readonly total: Fact<Money> | null;
}

export function readInvoice(input: InvoiceInput): Outcome<readonly Fact<InvoiceAmount>[]> {
  const stated = input.uses.filter((use) => use.role === 'invoice');
  const evidence = stated.map((use) => use.mention.evidence);
  if (stated.some((use) => use.mention.value === null && !use.mention.approximate)) {
    return none('invoice-ambiguous', 'An amount to invoice can be read in more than one way.', evidence);
  }
  if (stated.some((use) => use.inexact || use.mention.value === null)) {
    return none('amount-range', 'An amount to invoice is a range or only about right.', evidence);
  }
  const amounts = stated.map((use) => ({ use, value: use.mention.value as Money }));
  const share = readShare(input);
  if (share.unclear && amounts.length === 0) {
    return none('invoice-ambiguous', 'A share is named, but not clearly of what.', share.evidence);
  }

  const instalments = withoutSum(amounts);
  if (instalments === null)
    return none('invoice-contradictory', 'The amounts to invoice do not add up to the stated sum.', evidence);
  if (instalments.length > 0) {
    const total = sumMoney(
      instalments.map((each) => each.value),
      instalments[0]?.value.currency ?? 'EUR',
    );
    if (share.value !== null && !share.unclear && !sameMoney(share.value, total)) {
      return none('invoice-contradictory', 'The share and the amount to invoice disagree.', [
        ...share.evidence,
        ...evidence,
      ]);
    }
    const single = areSeveral(instalments, input.lines, input.locales[0]?.language ?? 'en')
      ? instalments
      : sideThatCounts(instalments, input);
    if (single === null)
      return none(
        'invoice-ambiguous',
        'Further figures stand behind the amount to invoice, and what they are is not said.',
        evidence,
      );
    const split = splitUp(single, input);
    if (single.some(({ use }) => isChangedBehind(use.placed)))
      return none('invoice-ambiguous', 'Behind the amount something is taken off or made of it.', evidence);
    if (split.length === 1 && (isInParts(single, input) || single.some(({ use }) => isPartOnly(use.placed))))
      return none('invoice-ambiguous', 'It is to be invoiced in parts, and how much each is is not said.', evidence);
    return { fact: split, doubts: [] };
  }
  if (share.value === null) return { fact: [], doubts: [] };
  const parts = partsOfShare(share.lines, input.lines, input.locales);
  if (parts === 'unclear' || share.value.minor % parts !== 0)
    return none(
      'invoice-ambiguous',
      'A share is to be invoiced in parts, and how much each is is not said.',
      share.evidence,
    );
  const part: Fact<InvoiceAmount> = {
    value: { amount: money(share.value.minor / parts, share.value.currency), label: null },
    certainty: 'computed',
    evidence: share.evidence,
  };
  return { fact: Array.from({ length: parts }, () => part), doubts: [] };
}

function none(
  code: 'invoice-ambiguous' | 'amount-range' | 'invoice-contradictory',
  message: string,
  evidence: readonly Evidence[],
): Outcome<[]> {
  return { fact: [], doubts: [ask(code, message, 'invoice', evidence)] };
}

/** With and without tax: the one that the mail says counts; null where it says nothing, or the two are something else. */
function sideThatCounts(amounts: readonly Amount[], { uses, lines, locales }: InvoiceInput): Amount[] | null {
  if (amounts.length !== 2 || !areSidesOfTax(amounts)) return null;
  const counts = bySideOfTax(
    amounts.map(({ use }) => use),
    uses,
    lines,
    locales,
  );
  return counts.length === 1 ? amounts.filter(({ use }) => counts.includes(use)) : null;
}

/** "4,850, half now and half at go-live": two equal parts, where the cents allow it. */
function splitUp(amounts: readonly Amount[], { lines, locales }: InvoiceInput): Fact<InvoiceAmount>[] {
  const facts = amounts.map((each): Fact<InvoiceAmount> => ({
    value: { amount: each.value, label: each.use.label },
    certainty: each.use.mention.certainty,
    evidence: [each.use.mention.evidence],
  }));
  const [only] = amounts;
  if (only === undefined || amounts.length > 1) return facts;
  const times = instalmentsOf(only);
  if (times !== null) return times.map((amount) => computed(amount, only));
  if (AS_MUCH.test(fold(only.use.placed.sentence.text).slice(only.use.placed.to)))
    return [...facts, computed(only.value, only)];
  if (only.value.minor % 2 !== 0) return facts;
  const near = lines
    .filter(
      (line) =>
        line.index === only.use.placed.line || (Math.abs(line.index - only.use.placed.line) <= 1 && !isPaid(line)),
    )
    .map((line) => line.text)
    .join(' ');
  const { placed } = only.use;
  const parted = EQUAL_PARTS.test(near) || HALF_EACH.test(fold(placed.sentence.text).slice(placed.to));
  const halves = parted ? 2 : Math.max(...locales.map((locale) => allMatches(locale.roles.half, near).length));
  if (halves < 2) return facts;
  const half = computed(money(only.value.minor / 2, only.value.currency), only);
  return [half, half];
}

const MAX_BEHIND = 60;
const DIRECTLY = 8;

/** The words around the one amount, or the line beside it that speaks of invoicing and names no amount. */
function isInParts(amounts: readonly Amount[], { lines, locales }: InvoiceInput): boolean {
  const [only] = amounts;
  if (only === undefined || amounts.length > 1) return false;
  const { placed } = only.use;
  if (IN_PARTS.test(`${placed.before} … ${placed.after}`)) return true;
  // "4,850, split over two years"
  const behind = fold(placed.sentence.text).slice(placed.to, placed.to + MAX_BEHIND);
  if ((IN_PARTS.exec(behind)?.index ?? MAX_BEHIND) <= DIRECTLY) return true;
  return lines.some(
    (line) =>
      line.index === placed.line + 1 &&
      !line.sentence.question &&
      line.mentions.length === 0 &&
      IN_PARTS.test(line.text) &&
      locales.some((locale) => locale.roles.invoice.has(line.text) || locale.roles.yours.has(line.text)),
  );
}

/** "2,400 on signature and the same again on delivery" */
const AS_MUCH =
  /(?<!\p{L})(?:the same(?: amount| sum)? again|as much again|nochmals? (?:so ?viel|das ?gleiche|dasselbe)|noch einmal (?:so ?viel|das ?gleiche|dasselbe)|(?:et|puis) (?:encore )?autant|(?:et|puis) la même (?:somme|chose)|(?:et|puis) le même montant)(?!\p{L})/u;

function computed(amount: Money, from: Amount): Fact<InvoiceAmount> {
  return { value: { amount, label: null }, certainty: 'computed', evidence: [from.use.mention.evidence] };
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...['two', 'zwei', 'deux', 'twice'].map((word): [string, number] => [word, 2]),
  ...['three', 'drei', 'trois', 'thrice'].map((word): [string, number] => [word, 3]),
  ...['four', 'vier', 'quatre'].map((word): [string, number] => [word, 4]),
]);
const COUNT = `([2-6]|${[...COUNTS.keys()].join('|')})`;
/** "three instalments of 320", "2 x 480": reckoned together, but invoiced one by one. */
const PAYMENTS = new RegExp(
  `^${COUNT}\\s{0,2}(?:[x×]|mal\\b|times\\b|fois\\b|(?:zu|mit|von|über) (?:je|jeweils)\\b|je\\b|à |(?:\\S{1,20}\\s)?(?:raten|\\S{0,12}rechnungen|tranchen|teilbeträge\\S?|teilzahlungen|zahlungen|teilen?|instal?lments|payments|invoices|parts|versements|échéances|factures|acomptes)\\b)`,
);
/** "zweimal 480", "twice 480" */
const REPEATED = new RegExp(`(?:^|\\s)${COUNT}(?:\\s?mal|\\stimes|\\sfois|(?<=twice|thrice))\\s{1,3}$`);

/** "Zwei Rechnungen zu je 2.425": one amount, reckoned out of its parts. */
export function isInstalments({ certainty, evidence }: AmountUse['mention']): boolean {
  return certainty === 'computed' && PAYMENTS.test(fold(evidence.text));
}

/** The equal parts of one amount that is said to be invoiced several times; null where none is. */
function instalmentsOf({ use: { mention, placed }, value }: Amount): Money[] | null {
  const asNumber = (word: string): number => COUNTS.get(word) ?? Number(word);
  const each = eachOf(placed);
  if (each !== null) return Array.from({ length: each }, () => value);
  const repeated = REPEATED.exec(placed.before)?.[1];
  if (repeated !== undefined) return Array.from({ length: asNumber(repeated) }, () => value);
  const payments = mention.certainty === 'computed' ? PAYMENTS.exec(fold(mention.evidence.text))?.[1] : undefined;
  const count = payments === undefined ? 1 : asNumber(payments);
  if (count === 1 || value.minor % count !== 0) return null;
  return Array.from({ length: count }, () => money(value.minor / count, value.currency));
}

interface Share {
  readonly value: Money | null;
  /** A share is named, but of what, or how much, cannot be said exactly. */
  readonly unclear: boolean;
  readonly evidence: readonly Evidence[];
  /** Where it stands. */
  readonly lines: ReadonlySet<number>;
}

/** True where a line names a percentage that is the desk's. */
export function namesShare(lines: readonly Line[], locales: readonly CompiledLocale[]): boolean {
  return lines.some((line) => line.mentions.some((placed) => placed.kind === 'percent' && isShare(placed, locales)));
}

/** "At ten per cent that's 3,300 for your invoice": the amount that the percentage is said to make is the desk's. */
function makesInvoice(placed: Placed, uses: readonly AmountUse[]): boolean {
  return uses.some(
    (use) =>
      use.role === 'invoice' &&
      use.placed.line === placed.line &&
      use.placed.place === placed.place + 1 &&
      MAKES.test(use.placed.lead.slice(placed.to)),
  );
}

/** "Stellen Sie uns 10 % der gemeldeten Auftragssumme von 24.600 in Rechnung": what it is for stands around the sum. */
function isBilledOf(placed: Placed, uses: readonly AmountUse[], [own]: readonly CompiledLocale[]): boolean {
  if (own === undefined) return false;
  return uses.some(
    ({ role, placed: sum }) =>
      role === 'base' &&
      leadsToSum(placed, sum) &&
      (firstMatch(own.roles.invoiceAfter, sum.after)?.index === leading(sum.after) ||
        firstMatch(own.roles.invoice, placed.before) !== null),
  );
}

const MAKES =
  /^[\s,]{0,3}(?:=|:|that's|that is|that makes|which is|which makes|makes|is|are|comes? to|gives|so|i\.e\.|macht|ergibt|sind|ist|das sind|das macht|also|somit|fait|font|soit|donne|cela fait|ça fait)(?:\s(?:it|a|an|exactly|just|genau|exactement)){0,2}\s{0,3}$/;

/** "10% of the services, how much of the 48,500 that is I cannot say" */
const ANOTHER_CLAUSE = /[,;:][^,;:]{0,80}\p{L}\s{1,3}\p{L}{2,}\s{1,3}\p{L}/u;

/** "your 10 %", "8 % Provision": the share of the total or of the amount named with it. */
function readShare(input: InvoiceInput): Share {
  const { lines, locales, uses, total } = input;
  const shares = lines.flatMap((line) =>
    line.mentions.filter(
      (placed) =>
        placed.kind === 'percent' &&
        !isHeldBack(placed, line) &&
        (isShare(placed, locales) || makesInvoice(placed, uses) || isBilledOf(placed, uses, locales)),
    ),
  );
  const parts = new Set(shares.map((placed) => (placed.kind === 'percent' ? placed.mention.partsPerMillion : 0)));
  const evidence = shares.map((placed) => placed.mention.evidence);
  const at = new Set(shares.map(({ line }) => line));
  const [first] = shares;
  if (first?.kind !== 'percent') return { value: null, unclear: false, evidence: [], lines: at };
  if (parts.size > 1) return { value: null, unclear: true, evidence, lines: at };

  // "Your 10 % is on the services only, so invoice 10 % of 50,000": the share that names its base counts.
  const named = uses.find(
    (use) =>
      use.role === 'base' &&
      shares.some(
        (share) =>
          use.placed.line === share.line &&
          use.placed.place === share.place + 1 &&
          !ANOTHER_CLAUSE.test(use.placed.lead.slice(share.to)),
      ),
  );
  const taken = named === undefined ? baseOfShare(shares, input) : null;
  if (taken === 'unclear') return { value: null, unclear: true, evidence, lines: at };
  if (named !== undefined && isShareOfShare(named, first, uses))
    return { value: null, unclear: true, evidence, lines: at };
  const line = named ?? taken;
  const base = line?.mention.value ?? total?.value ?? null;
  if (base === null) return { value: null, unclear: false, evidence, lines: at };
  const product = BigInt(base.minor) * BigInt(first.mention.partsPerMillion);
  if (product % BigInt(WHOLE) !== 0n) return { value: null, unclear: true, evidence, lines: at };
  return {
    value: money(Number(product / BigInt(WHOLE)), base.currency),
    unclear: false,
    evidence: [...evidence, ...(line === null ? (total?.evidence ?? []) : [line.mention.evidence])],
    lines: at,
  };
}
