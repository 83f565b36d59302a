/**
 * What each amount of money is for. The word nearest to an amount decides; a figure that is no longer true, a rate, a
 * tax or a rival's price is set aside before anyone counts totals.
 */
import type { CompiledLocale } from '../languages.js';
import { firstMatch, has } from '../words.js';
import type { MoneyMention } from '../types.js';
import { sameMoney } from '../../values/money.js';
import { leadsToSum } from './share.js';
import { isRightedBehind } from './dayClause.js';
import { isSpan, movesFrom } from './fromTo.js';
import type { Line, Placed } from './mentions.js';
import { decide, endsWith, inherited, isInexact, nearest } from './decide.js';
import { setBesidesAside } from './besides.js';
import { setDepositsAside, setFirstPaymentsAside } from './deposit.js';
import { settleFiguresThatCount } from './figureThatCounts.js';
import { areBillsToUs, sumOfInstalments } from './instalments.js';
import {
  alongside,
  besideShare,
  includedIn,
  isDate,
  isMultiplied,
  isReplaced,
  isAlike,
  namedBehindOld,
  repeats,
  replacesQuote,
  withoutExcuses,
} from './neighbours.js';
import { setPaidAside } from './paidBefore.js';
import { setPartsAside } from './partsOfTotal.js';
import { settlePoliteShares } from './politeShare.js';
import { settleRestated } from './restated.js';
import { settleStatedShares } from './statedShare.js';
import { beforeTheTurn, withItsShare } from './turn.js';
import { joinSides } from './twoSides.js';
import { setWavedAside } from './waved.js';

export type AmountRole = 'total' | 'invoice' | 'base' | 'quoted' | 'superseded' | 'other' | null;

export interface AmountUse {
  readonly placed: Placed;
  readonly mention: MoneyMention;
  role: AmountRole;
  /** "deposit", "on completion": as the mail calls it. */
  readonly label: string | null;
  /** Not exact: "about", "probably". */
  inexact: boolean;
  /** Set by a word of its own, not by the sentence around it. */
  own: boolean;
}

/** `follows`: an amount stands before it; with none, "another 9,500" is no part of a series. */
function labelOf(placed: Placed, locale: CompiledLocale, follows: boolean): string | null {
  for (const words of [placed.before, placed.after]) {
    // The desk's own question above an answer names no part.
    const text = words.slice(words.lastIndexOf('?') + 1).replace(/^\s?:\s/, '');
    const match = firstMatch(locale.roles.part, text);
    if (match !== null && (follows || !/^(?:another|further)$/.test(match[0].trim())))
      return text
        .trim()
        .replace(/\s{1,8}/g, ' ')
        .replace(/^[-*•:]\s?|[:.]$/g, '')
        .trim()
        .slice(0, 80);
  }
  return null;
}

/** A heading ("You can invoice:") gives its role to the amounts of the lines under it. */
function headingRole(line: Line, locale: CompiledLocale): AmountRole {
  if (!/:\s{0,8}$/.test(line.text)) return null;
  // "Total 20,000, to invoice in three parts:": what stands behind the last amount heads the lines.
  const last = line.mentions.findLast((mention) => mention.kind === 'money');
  // "Please bill us in two parts, as the customer also pays us in two:" says why behind what for.
  const [what = ''] = line.text
    .slice(last?.to ?? 0)
    .replace(/^[\s,;.]{1,4}/, '')
    .replace(/:\s{0,8}$/, '')
    .split(/[,;(]|\s(?:as|because|since|da|weil|car|puisque)\s/);
  const found = nearest(what, locale);
  if (last !== undefined) return found?.role === 'invoice' ? 'invoice' : null;
  // "Breakdown as per their order:" heads the parts of a total, not totals.
  if (found?.role === 'total' && has(locale.roles.lines, line.text)) return null;
  return found?.role === 'invoice' || found?.role === 'total' ? found.role : null;
}

/**
 * Gives every amount of the mail its role; lines that were taken back are left out by the caller. The words of the
 * mail's own language come first; those of the others only where they say nothing.
 */
export function readAmounts(lines: readonly Line[], locales: readonly CompiledLocale[]): AmountUse[] {
  const own = assign(lines, locales.slice(0, 1));
  const read = own.some((use) => use.role === 'total' || use.role === 'invoice') ? own : assign(lines, locales);
  const [locale] = locales;
  const uses = locale === undefined ? read : setBesidesAside(read, lines, locale.language);
  if (locale !== undefined) setPaidAside(uses, lines, locale);
  setPartsAside(uses);
  withItsShare(uses);
  setDepositsAside(uses);
  setFirstPaymentsAside(uses);
  setWavedAside(uses);
  const settled = settlePoliteShares(
    settleFiguresThatCount(joinSides(settleStatedShares(sumOfInstalments(uses), lines, locales))),
  );
  if (locale !== undefined) settleRestated(settled, lines, locale.language);
  return settled;
}

function assign(lines: readonly Line[], locales: readonly CompiledLocale[]): AmountUse[] {
  const uses: AmountUse[] = [];
  let heading: AmountRole = null;
  let takenLine = -1;
  let taken = 0;
  for (const line of lines) {
    const money = line.mentions.filter((placed) => placed.kind === 'money');
    if (money.length === 0) {
      heading = null;
      for (const locale of locales) heading ??= headingRole(line, locale);
      continue;
    }
    for (const placed of money) {
      let role: AmountRole = null;
      let fromBehind = false;
      for (const locale of locales) {
        if (role !== null) break;
        ({ role, fromBehind } = decide(
          placed,
          locale,
          takenLine === line.index ? taken : 0,
          line.mentions[placed.place + 1],
        ));
      }
      if (fromBehind) {
        takenLine = line.index;
        taken = placed.to + placed.after.length;
      }
      role ??= namedBehindOld(placed, line, locales) ?? (areBillsToUs(placed) ? 'invoice' : null);
      const own = role !== null;
      if (role === null && besideShare(placed, line, locales)) role = 'invoice';
      // "You bill us 15,800 x 10 %": what the share is taken of.
      if (role === 'invoice' && isMultiplied(placed, line)) role = 'base';
      // "Bill us 10 % of the reported total of 24,600": the words to invoice speak of the share.
      if ((role === 'invoice' || role === 'total') && leadsToSum(line.mentions[placed.place - 1], placed))
        role = 'base';
      const previous = uses.at(-1);
      const earlier =
        previous?.placed.line === line.index || previous?.placed.line === line.index - 1 ? previous : undefined;
      const replaces = role === 'total' && earlier !== undefined && isReplaced(earlier, placed, locales);
      if (replaces) earlier.role = 'total';
      const wide = withoutExcuses(placed.wide);
      const righted = isRightedBehind(wide);
      const takesBack = replaces || righted || locales.some((locale) => has(locale.roles.takesBack, wide));
      const span = earlier !== undefined && isSpan(earlier.placed, placed, line, locales);
      if (span) {
        role = earlier.role;
        earlier.inexact = true;
      }
      if (earlier !== undefined && movesFrom(earlier.placed, placed, line, locales)) {
        role = earlier.role === 'total' || earlier.role === 'invoice' ? earlier.role : inherited(earlier, locales);
        earlier.role = 'superseded';
      }
      const label =
        locales.map((locale) => labelOf(placed, locale, uses.length > 0)).find((found) => found !== null) ?? null;
      // "Scratch that, wrong line, it's 16,200": the words of taking back speak of the figure before.
      const old =
        !righted &&
        locales.some(({ roles }) => has(roles.superseded, placed.before) || has(roles.supersededAfter, placed.after));
      if (takesBack && role === 'superseded' && !old) role = null;
      // "It's 14,200. No, scratch that, the order says 13,900.": the figure before had no word of its own.
      if (takesBack && role !== null && !old && earlier !== undefined && isAlike(earlier, placed)) earlier.role = role;
      if (role !== null && role !== 'superseded' && alongside(earlier, placed, locales)) role = 'superseded';
      if (earlier !== undefined && (role === null || role === earlier.role) && takesBack && !isDate(line, placed)) {
        const was = earlier.role === 'superseded' ? inherited(earlier, locales) : earlier.role;
        // "It's 51,200, not 48,500. No, hang on: 50,200.": the first is taken back as well.
        if (earlier.role === 'superseded' && earlier.placed.line < placed.line)
          for (const use of uses)
            if (use.placed.line === earlier.placed.line && use.role === was) use.role = 'superseded';
        role = was;
        earlier.role = 'superseded';
      } else if (role === null && earlier?.role === 'superseded' && earlier.placed.line === line.index) {
        // "from 48,500 to 52,400", "not 48,500 but 52,400": the new figure is for what the old one was for.
        role = inherited(earlier, locales);
      } else if (role === null && earlier !== undefined && /^\s{0,3}(?:oder|or|ou)\s{0,3}$/.test(placed.wide)) {
        // "48,500 or 52,400": neither is settled.
        role = earlier.role;
      } else if (earlier !== undefined && role === null && replacesQuote(earlier, placed)) {
        role = 'total';
        earlier.role = 'superseded';
      } else if (role === null && includedIn(earlier, placed)) {
        role = 'other';
      } else if (role === null && heading !== null) {
        role = heading;
      } else if (
        role === null &&
        earlier?.role === 'invoice' &&
        earlier.placed.line === line.index &&
        placed.wide.length < 60
      ) {
        role = 'invoice';
      } else if (role === null && earlier?.role === 'base' && earlier.placed.line === line.index) {
        // "your share of the 48,500 is 4,850"
        role = 'invoice';
      } else if (role === null && earlier?.role === 'invoice' && label !== null) {
        role = 'invoice';
      }
      // "Or 2,600, accounts has it at 2,600": the same sum again is for what it was for.
      if (role === 'total' && repeats(uses, placed)) role = 'invoice';
      const exact = locales.some((locale) => endsWith(locale.roles.exact, placed.before));
      const inexact =
        span || (!exact && (placed.mention.approximate || locales.some((locale) => isInexact(placed.before, locale))));
      uses.push({ placed, mention: placed.mention, role, label, inexact, own });
    }
    if (line.text.trimEnd().endsWith(':')) {
      heading = null;
      for (const locale of locales) heading ??= headingRole(line, locale);
    }
  }
  return beforeTheTurn(takenBack(uses));
}

/**
 * "Total 19,800, 1,980 for you. No wait, the 19,800 was the old offer. He signed 17,900, so bill us 1,790.": a figure
 * that is called superseded further down was not said, nor was the amount to invoice that came with it.
 */
function takenBack(uses: AmountUse[]): AmountUse[] {
  for (const later of uses) {
    if (later.role !== 'superseded' || later.mention.value === null) continue;
    const value = later.mention.value;
    for (const use of uses) {
      const earlier = use.placed.line < later.placed.line && (use.role === 'total' || use.role === 'invoice');
      if (!earlier || use.mention.value === null || !sameMoney(use.mention.value, value)) continue;
      use.role = 'superseded';
      const again = uses.some((each) => each.role === 'invoice' && each.placed.line > later.placed.line);
      if (again)
        for (const each of uses)
          if (each.role === 'invoice' && each.placed.line <= use.placed.line) each.role = 'superseded';
    }
  }
  return uses;
}
