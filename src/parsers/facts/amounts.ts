/**
 * What each amount of money is for. The word nearest to an amount decides; a figure that is no longer true, a rate, a
 * tax or a rival's price is set aside before anyone counts totals.
 */
import type { CompiledLocale } from '../languages.js';
import { fold } from '../phrases.js';
import { firstMatch, has, lastMatch } from '../words.js';
import type { MoneyMention } from '../types.js';
import { sameMoney } from '../../values/money.js';
import { isShare, leadsToSum, TIMES_SHARE } from './share.js';
import { movesFrom, type Line, type Placed } from './mentions.js';
import { settleFiguresThatCount } from './figureThatCounts.js';
import { areBillsToUs, eachOf, sumOfInstalments } from './instalments.js';
import { settleStatedShares } from './statedShare.js';
import { beforeTheTurn } from './turn.js';

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

const BEFORE = ['corrects', 'superseded', 'other', 'base', 'quoted', 'invoice', 'total'] as const;

/** "Contract sum before GST": on which side of tax a sum stands makes it no tax. */
const TAX_SIDE =
  /(?<![a-z])\(?(?:before|ex|excl\.?|excluding|exclusive of|net of|without|plus|incl\.?|including|inclusive of|after|with)\s{1,4}(?:gst|vat|hst|sales tax|tax)(?![a-z])\)?/g;

/** The role whose words end nearest to the end of the text; of two that end together, the longer. */
function nearest(words: string, locale: CompiledLocale): { role: AmountRole | 'corrects'; distance: number } | null {
  const text = words.replace(TAX_SIDE, (side) => ' '.repeat(side.length));
  let best: { role: AmountRole | 'corrects'; end: number; start: number } | null = null;
  for (const role of BEFORE) {
    const match = lastMatch(locale.roles[role], text);
    if (match?.index === undefined) continue;
    const end = match.index + match[0].length;
    // Of two that end together the longer counts; but "your share of the" is no share, it takes one.
    const longer = best !== null && end === best.end && best.role !== 'base' && match.index < best.start;
    if (best === null || end > best.end || longer) best = { role, end, start: match.index };
  }
  return best === null ? null : { role: best.role, distance: text.length - best.end };
}

/** Words directly behind an amount ("to invoice", "all up", "per month"); "on order" is a label, not a total. */
const SOON = 10;
function behind(text: string, locale: CompiledLocale): AmountRole {
  const leading = text.length - text.trimStart().length;
  if (firstMatch(locale.roles.part, text)?.index === leading) return null;
  const tests = [
    ['superseded', locale.roles.supersededAfter],
    ['other', locale.roles.otherAfter],
    ['invoice', locale.roles.invoiceAfter],
    ['total', locale.roles.totalAfter],
  ] as const;
  let best: { role: AmountRole; index: number } | null = null;
  for (const [role, pattern] of tests) {
    const match = firstMatch(pattern, text);
    if (match === null) continue;
    const reach = role === 'other' || role === 'superseded' ? leading : leading + SOON;
    if (match.index <= reach && (best === null || match.index < best.index)) best = { role, index: match.index };
  }
  return best?.role ?? null;
}

/** "Total excl. GST": says which side of tax, not that the amount is a tax. */
const WITH_TAX =
  /(?:exkl|inkl|excl|incl|inc|exc|zzgl|ohne|mit|plus|ex|before|after|excluding|including|exclusive of|inclusive of|without|with|hors|avec|sans|avant|y compris|\+)\.?[\s-]{0,3}(?:(?:the|der|die|la) )?(?:mwst|ust|gst|vat|hst|qst|tva|tax(?:es)?|mehrwertsteuer|umsatzsteuer)\b\.?/g;

function blank(match: string): string {
  return ' '.repeat(match.length);
}

const ADVANCE =
  /^\s{1,3}\(?(?:as (?:a |the )?|in |for )?(?:up ?front|down payment|deposit|advance|starters|anzahlung|vorab|voraus|d'avance|d'acompte|acompte)(?!\p{L})/u;

/** "Your invoice 1, on order": the label's head says what for, its tail when; "order" is no total there. */
function isPartOfLabel({ sentence, place, lead }: Placed, locale: CompiledLocale): boolean {
  const line = /(?:^|\n)([^:\n]{1,80}):\s{0,8}$/.exec(lead.slice(-100))?.[1];
  const name = line ?? (place === 0 ? fold(sentence.label?.name ?? '') : '');
  const mark = /[,;(]|\s[-–]\s/.exec(name);
  if (mark === null) return false;
  const tail = name.slice(mark.index + mark[0].length);
  const part = firstMatch(locale.roles.part, tail);
  if (part === null || tail.slice(0, part.index).trim() !== '') return false;
  return nearest(name.slice(0, mark.index), locale)?.role === 'invoice';
}

interface Decision {
  readonly role: AmountRole;
  /** The word stands behind the amount: the next amount of the sentence cannot have it too. */
  readonly fromBehind: boolean;
}

function decide(placed: Placed, locale: CompiledLocale, taken: number): Decision {
  // A rate is no sum: "450 a month".
  const { mention } = placed;
  if (
    placed.kind === 'money' &&
    mention.evidence.text !== '' &&
    placed.mention.certainty === 'stated' &&
    eachOf(placed) === null
  ) {
    if (has(locale.roles.otherAfter, fold(mention.evidence.text).replace(/^\S{1,40}/, ' ')))
      return { role: 'other', fromBehind: false };
  }
  const left = (text: string): string =>
    taken === 0 ? text : text.slice(Math.max(0, text.length - (placed.from - taken)));
  const before = left(placed.before).replace(WITH_TAX, blank);
  const nearby = nearest(before, locale)?.role ?? null;
  // "The monthly plan: 950 a month for 24 months, so 22,800": the rate is in the sum already.
  const found = nearby === 'other' && isTerm(placed) && endsInRate(before, locale) ? null : nearby;
  const right = behind(placed.after, locale);
  // "The total is wrong: it should be 52,400": what the figure is for was said before.
  if (found === 'corrects') {
    const named = right === 'total' || right === 'invoice' ? right : null;
    return { role: roleIn(placed.lead, locale) ?? named, fromBehind: false };
  }
  if (found === 'total' && isPartOfLabel(placed, locale)) return { role: 'invoice', fromBehind: false };
  // "They pay us 5,000 up front": a part of what they pay.
  if (found === 'total' && right === null && ADVANCE.test(placed.after)) return { role: 'other', fromBehind: false };
  const role = weigh(
    found,
    right,
    () => nearest(left(placed.wide).replace(WITH_TAX, blank), locale)?.role ?? oldClause(placed, locale),
  );
  // "10 % of the installation, so 3,000": what the share comes to, not what it is taken of.
  if (role === 'base' && found === null && right === null && RESULT.test(placed.wide))
    return { role: 'invoice', fromBehind: false };
  return { role: role === 'corrects' ? null : role, fromBehind: found === null && right !== null };
}

/** A sum that is worked out from a rate: "950 a month for 24 months". */
function isTerm({ kind, mention }: Placed): boolean {
  return kind === 'money' && 'certainty' in mention && mention.certainty === 'computed';
}

const RATE_WORD = /^(?:monthly|yearly|annual|weekly|quarterly|monatlich|jährlich|mensuel|annuel)/u;

function endsInRate(before: string, locale: CompiledLocale): boolean {
  return RATE_WORD.test(lastMatch(locale.roles.other, before)?.[0].trim() ?? '');
}

const RESULT =
  /(?:=|[,:;(–-]\s{0,3}(?:so|that's|that is(?: to say)?|which (?:is|makes|comes to|gives|equals)|namely|viz\.?|being|making|amounting to|equal(?:s|ling)?(?: to)?|in other words|in figures|i\.e\.|also|somit|macht|das macht|das sind|das ist|das heißt|das heisst|nämlich|und zwar|sprich|ergibt|d\.\s?h\.|mithin|soit|donc|ce qui fait|c'est-à-dire|à savoir|cela fait),?)\s{0,3}(?:eur|chf|usd|aud|gbp|[$€£])?\s{0,3}$/;

/** "What we reported before Christmas was 22,000": a day between the words and the figure does not make it new. */
function oldClause(placed: Placed, locale: CompiledLocale): 'superseded' | null {
  const clause = placed.lead.split(/[;,.!?:()\n]/).at(-1) ?? '';
  return nearest(clause, locale)?.role === 'superseded' ? 'superseded' : null;
}

type Found = AmountRole | 'corrects';

function weigh(left: AmountRole, right: AmountRole, around: () => Found): Found {
  if (left === 'superseded' || right === 'superseded') return 'superseded';
  if (right === 'other' && left !== 'invoice') return 'other';
  if (left === 'base' || left === 'other') return right === 'invoice' && left === 'other' ? 'invoice' : left;
  if (left === 'quoted') return right === 'total' ? 'total' : (right ?? 'quoted');
  if (left === 'invoice' || right === 'invoice') return 'invoice';
  if (left !== null || right !== null) return left ?? right;
  return around();
}

/** "about", "should come to", directly before the figure. */
const FILL =
  '(?:\\s{1,8}(?:the|a|an|at|on|in|be|of|to|going|for|start|begin|am|um|bei|auf|der|den|sein|le|la|à|de|être|aux)){0,3}';
const FILLED = new RegExp(`^${FILL}\\s{0,8}(?:[a-z]{3}|[$€£])?\\s{0,4}$`);

function isInexact(before: string, locale: CompiledLocale): boolean {
  const match = lastMatch(locale.roles.inexact, before);
  if (match?.index === undefined) return false;
  return FILLED.test(before.slice(match.index + match[0].length));
}
export { isInexact };

/** "goes up to 6,420" says where it ends up; "up to 6,420" does not. */
function endsWith(pattern: CompiledLocale['roles']['exact'], text: string): boolean {
  const match = lastMatch(pattern, text);
  return match !== null && text.slice(match.index + match[0].length).trim() === '';
}

/** `follows`: an amount stands before it; with none, "another 9,500" is no part of a series. */
function labelOf(placed: Placed, locale: CompiledLocale, follows: boolean): string | null {
  for (const text of [placed.before, placed.after]) {
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
  const uses = own.some((use) => use.role === 'total' || use.role === 'invoice') ? own : assign(lines, locales);
  return settleFiguresThatCount(settleStatedShares(sumOfInstalments(uses), lines, locales));
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
        ({ role, fromBehind } = decide(placed, locale, takenLine === line.index ? taken : 0));
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
      const takesBack = locales.some((locale) => has(locale.roles.takesBack, placed.wide));
      if (earlier !== undefined && movesFrom(earlier.placed, placed, line, locales)) {
        role = earlier.role === 'total' || earlier.role === 'invoice' ? earlier.role : inherited(earlier, locales);
        earlier.role = 'superseded';
      }
      const label =
        locales.map((locale) => labelOf(placed, locale, uses.length > 0)).find((found) => found !== null) ?? null;
      // "Scratch that, wrong line, it's 16,200": the words of taking back speak of the figure before.
      const old = locales.some(
        ({ roles }) => has(roles.superseded, placed.before) || has(roles.supersededAfter, placed.after),
      );
      if (takesBack && role === 'superseded' && !old) role = null;
      if (role !== null && role !== 'superseded' && alongside(earlier, placed, locales)) role = 'superseded';
      if (earlier !== undefined && (role === null || role === earlier.role) && takesBack && !isDate(line, placed)) {
        role = earlier.role === 'superseded' ? inherited(earlier, locales) : earlier.role;
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
        !exact && (placed.mention.approximate || locales.some((locale) => isInexact(placed.before, locale)));
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

/** "3,600 instead of 3,840 for you": the words behind the old figure say what both are for. */
function namedBehindOld(placed: Placed, line: Line, locales: readonly CompiledLocale[]): 'invoice' | 'total' | null {
  const old = line.mentions[placed.place + 1];
  if (old?.kind !== 'money' || !INSTEAD.test(between(placed, old))) return null;
  for (const locale of locales) {
    const role = behind(old.after, locale);
    if (role === 'invoice' || role === 'total') return role;
  }
  return null;
}

const INSTEAD =
  /^\s{0,3},?\s{0,3}(?:instead of|rather than|(?:and )?not|statt|anstatt|anstelle von|(?:und )?nicht|au lieu de|(?:et )?non(?: pas)?)(?:\s(?:the|der|den|die|bisher|bisherigen|les|de))?\s{0,3}$/;

/** "Your 10 % is 4,400", "4,400 (your 10 %)": the amount that a share comes to. */
function besideShare(placed: Placed, line: Line, locales: readonly CompiledLocale[]): boolean {
  const previous = line.mentions[placed.place - 1];
  if (previous?.kind === 'percent' && isShare(previous, locales)) {
    return /^\s{0,3}(?:is|are|comes? to|makes|equals|=|:|,|\(|-|i\.e\.|so|being|ist|sind|macht|machen|also|somit|das sind|d\.h\.|soit|c'est-à-dire|fait|font|donc|of that|thereof|davon|\s){0,4}$/.test(
      between(previous, placed),
    );
  }
  const next = line.mentions[placed.place + 1];
  return (
    next?.kind === 'percent' &&
    isShare(next, locales) &&
    /^\s{0,3}(?:\(|=|-|i\.e\.|being|d\.h\.|soit)\s{0,2}(?:your|the|usual|ihre|eure|die|vos|les|\s){0,4}$/.test(
      between(placed, next),
    )
  );
}

/** The sum that was read as one to invoice in the same sentence, behind a greater total. */
function repeats(uses: readonly AmountUse[], { line, mention }: Placed & { kind: 'money' }): boolean {
  const { value } = mention;
  if (value === null) return false;
  const same = uses.some(
    (use) =>
      use.role === 'invoice' &&
      use.placed.line === line &&
      use.mention.value !== null &&
      sameMoney(use.mention.value, value),
  );
  return same && uses.some((use) => use.role === 'total' && (use.mention.value?.minor ?? 0) > value.minor);
}

/** "15,800 x 10 %" */
function isMultiplied(placed: Placed, line: Line): boolean {
  const next = line.mentions[placed.place + 1];
  return next?.kind === 'percent' && TIMES_SHARE.test(between(placed, next));
}

/** "We quoted 27,500, without the tablets it is now 24,800": what was offered has become another sum. */
function replacesQuote(earlier: AmountUse, placed: Placed): boolean {
  return earlier.role === 'quoted' && earlier.placed.line === placed.line && NOW.test(placed.wide);
}

const NOW =
  /(?<!\p{L})(?:(?:is|are|it's|that's|we're|comes?(?: out)? (?:to|at)|stands? at|makes it)\s(?:now|only|down to)|now\s(?:at|is|it's|stands at|comes? to)|now|(?:came|come|went|brought|got|are|is) down to|(?:sind|ist|wird|werden|bleiben|macht|kommen|kommt) (?:es |wir |das )?(?:jetzt|nun|noch|nur noch)(?: auf)?|(?:jetzt|nun) (?:noch|nur noch|sind es|bei)|jetzt|nun|(?:est|sont|sommes|passe|tombe|descend|reste) (?:maintenant|désormais|donc|finalement|plus que)?\s?(?:à)?|désormais|maintenant)(?:\s(?:the|at|on|bei|auf|à|de|aux?|exactly|genau)){0,2}\s{0,3}(?:eur|chf|usd|aud|gbp|[$€£])?\s{0,3}$/u;

/** "30,000, of which 8,000 is hardware": a part of the figure before it. */
function includedIn(whole: AmountUse | undefined, part: Placed): boolean {
  if (whole === undefined || whole.placed.line !== part.line || whole.placed.place !== part.place - 1) return false;
  if (whole.role !== null && whole.role !== 'total') return false;
  const [total, value] = [whole.mention.value, part.kind === 'money' ? part.mention.value : null];
  if (total === null || value === null || value.minor >= total.minor) return false;
  return /^[\s,(]{0,4}(?:of which|including|dont|y compris|davon|darunter)\s{0,3}$/.test(between(whole.placed, part));
}

/** "We reported 22,000 with 1,650 to you", "last year's job was 60,000 and your share 6,000": as old as what it stands beside. */
function alongside(earlier: AmountUse | undefined, placed: Placed, locales: readonly CompiledLocale[]): boolean {
  if (earlier?.placed.line !== placed.line || earlier.placed.place !== placed.place - 1) return false;
  const joined = between(earlier.placed, placed);
  if (earlier.role === 'superseded' && /^[\s(,]{0,4}(?:with|along with|together with|mit|avec)\s{0,3}$/.test(joined))
    return true;
  return (
    (earlier.role === 'superseded' || earlier.role === 'other') &&
    /^\s{0,3},?\s{0,3}(?:and|und|et|,)\s[^;.!?:]{0,40}$/.test(joined) &&
    locales.slice(0, 1).some(({ refine }) => has(refine.background, earlier.placed.lead.split(/[;.!?:]/).at(-1) ?? ''))
  );
}

function between(a: Placed, b: Placed): string {
  return b.lead.slice(a.to);
}

function isDate(line: Line, placed: Placed): boolean {
  return line.mentions.some(
    (other) => other.kind === 'date' && other.place === placed.place - 1 && placed.before.trim() === '',
  );
}

/** What a superseded figure was for: the role in the words before it, the superseding words aside. */
function inherited(use: AmountUse, locales: readonly CompiledLocale[]): AmountRole {
  for (const locale of locales) {
    const role = roleIn(use.placed.wide, locale) ?? roleIn(use.placed.lead, locale);
    if (role !== null) return role;
  }
  return null;
}

/** The last of total and invoice that the text names. */
function roleIn(text: string, locale: CompiledLocale): 'total' | 'invoice' | null {
  const invoice = lastMatch(locale.roles.invoice, text);
  const total = lastMatch(locale.roles.total, text);
  if (invoice === null && total === null) return null;
  const end = (match: RegExpExecArray | null): number => (match === null ? -1 : match.index + match[0].length);
  return end(invoice) >= end(total) ? 'invoice' : 'total';
}
