/** The figure of the mail that a share is taken of: the total, or the one line that has the name ("10% of the licences"). */
import type { CompiledLocale } from '../languages.js';
import { compareMoney, sameMoney, type Money } from '../../values/money.js';
import type { Fact } from '../types.js';
import type { AmountUse } from './amounts.js';
import type { Line, Placed } from './mentions.js';
import { readShareOf } from './shareOf.js';
import { isOfPart } from './shareScope.js';

export interface ShareBaseInput {
  readonly uses: readonly AmountUse[];
  readonly lines: readonly Line[];
  readonly locales: readonly CompiledLocale[];
  readonly total: Fact<Money> | null;
}

/** null where it is the total; 'unclear' where it is something that the mail gives no figure for. */
export function baseOfShare(
  shares: readonly Placed[],
  { uses: all, lines, locales, total }: ShareBaseInput,
): AmountUse | 'unclear' | null {
  const [locale] = locales;
  const uses = all.filter(({ mention: { value } }) => total !== null && value !== null && isLess(value, total.value));
  const known = (noun: string): boolean => linesNamed(noun, uses).length > 0;
  let base: AmountUse | null = null;
  let whole = false;
  for (const share of shares) {
    const line = lines.find(({ index }) => index === share.line)?.text ?? share.lead;
    const behind = behindShare(share, line);
    // Where the amount is told as well, the two are compared.
    const told = all.some(({ role }) => role === 'invoice');
    if ((!told && isOfOtherSide(behind, total, all)) || isOfWhatStandsBefore(share, total, all)) return 'unclear';
    const of = locale === undefined ? null : readShareOf(behind, locale.language, known);
    if (of?.kind === 'share') return 'unclear';
    if (of?.kind !== 'part') {
      if (isOfPart(share, lines)) return 'unclear';
      whole = true;
      continue;
    }
    const [own, ...others] = of.noun === null ? [] : linesNamed(of.noun, uses);
    if (own === undefined || others.length > 0 || namesMore(behind.slice(of.end), known)) return 'unclear';
    if (lines.some(({ index, mentions }) => index === share.line && mentions.filter(isPercent).length > 1))
      return 'unclear';
    if (base !== null && base !== own) return 'unclear';
    base = own;
  }
  return base !== null && whole ? 'unclear' : base;
}

const OF_NET =
  /^\s{0,3}(?:of|on|from|von|vom|auf|de|du|sur)(?: (?:the|den|dem|der|le|la))?\s{1,3}(?:net|netto\p{L}{0,8}|ht|hors[ -]taxes?|hors[ -]tva|montant (?:ht|hors[ -]taxes?))(?!\p{L})/u;
const OF_GROSS =
  /^\s{0,3}(?:of|on|from|von|vom|auf|de|du|sur)(?: (?:the|den|dem|der|le|la))?\s{1,3}(?:gross|brutto\p{L}{0,8}|ttc|montant ttc)(?!\p{L})/u;

/** "Total 48,500 including GST. Invoice us 10% of the net": the net is told nowhere. */
function isOfOtherSide(behind: string, total: Fact<Money> | null, uses: readonly AmountUse[]): boolean {
  const tax = totalOf(total, uses)?.mention.tax;
  return (tax === 'inclusive' && OF_NET.test(behind)) || (tax === 'exclusive' && OF_GROSS.test(behind));
}

const OF_THAT = /(?<!\p{L})(?:davon|hiervon|daraus|dont|en)\s{1,3}$/u;
const THAT_BEHIND = /^\s{0,3}(?:(?:of|on|from) (?:that|it|which)|davon|hiervon|de (?:cela|ça))(?!\p{L})/u;

/** "Total 48,500, deposit 12,000. Invoice us 10% of that": of which of the two? */
function isOfWhatStandsBefore(share: Placed, total: Fact<Money> | null, uses: readonly AmountUse[]): boolean {
  if (!OF_THAT.test(share.lead) && !THAT_BEHIND.test(share.after)) return false;
  const before = uses.findLast(
    ({ placed, mention, role }) =>
      mention.tax === 'unknown' &&
      role !== 'superseded' &&
      share.line - placed.line <= 1 &&
      (placed.line < share.line || (placed.line === share.line && placed.to <= share.from)),
  );
  const value = before?.mention.value ?? null;
  return value !== null && total !== null && !sameMoney(value, total.value);
}

function totalOf(total: Fact<Money> | null, uses: readonly AmountUse[]): AmountUse | undefined {
  return uses.find(({ mention }) => total?.evidence.some(({ start }) => start === mention.evidence.start) === true);
}

/** "Half of": the little word belongs to the share and to what it is taken of. */
function behindShare({ mention, to }: Placed, text: string): string {
  const of = /\s(?:of|von|vom|der|des|de|du|d['’])$/u.exec(mention.evidence.text)?.[0] ?? '';
  return text.slice(to - of.length);
}

function isLess(value: Money, total: Money): boolean {
  return value.currency === total.currency && compareMoney(value, total) < 0;
}

function isPercent({ kind }: Placed): boolean {
  return kind === 'percent';
}

/** "Of the licences and the installation": of two lines, then. */
function namesMore(behind: string, known: (noun: string) => boolean): boolean {
  const joined = /^\s{0,3}(?:,|and|und|et|&|plus|\+|sowie|ainsi que)\s{1,3}([^.;:!?]{1,60})/u.exec(behind)?.[1] ?? '';
  return (joined.match(/\p{L}{3,40}/gu) ?? []).slice(0, 4).some(known);
}

/** The amounts whose line has the noun for its name; one sum named twice is one. */
function linesNamed(noun: string, uses: readonly AmountUse[]): AmountUse[] {
  const stem = stemOf(noun);
  if (stem.length < 4) return [];
  const named = uses.filter(
    ({ mention, role, placed, inexact }) =>
      mention.value !== null &&
      !inexact &&
      (role === null || role === 'total' || role === 'base' || role === 'other') &&
      nameOf(placed).some((word) => stemOf(word) === stem),
  );
  return named.filter(({ mention: { value } }, i) => {
    const at = named.findIndex(
      (other) => other.mention.value !== null && value !== null && sameMoney(other.mention.value, value),
    );
    return at === i;
  });
}

/** "Licences 24,000", "24,000 for the licences": the few words that say what an amount is for. */
function nameOf({ before, after, place }: Placed): readonly string[] {
  const front = place === 0 || before.trim().length > 2 ? (before.match(/\p{L}{3,40}/gu) ?? []) : [];
  const back = /^\s{0,3}(?:(?:for|für|pour|de|of|in|the|die|den|das|les|la|le)\s){0,3}(\p{L}{4,40})/u.exec(after)?.[1];
  return [...(front.length <= 3 ? front : []), ...(back === undefined ? [] : [back])];
}

function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/licens/u, 'licenc')
    .replace(/(?:en|es|n|s|e)$/u, '');
}
