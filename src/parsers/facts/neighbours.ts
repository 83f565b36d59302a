/** What an amount is for by what stands beside it: an old figure, a share, a quote that has become another sum. */
import type { CompiledLocale } from '../languages.js';
import { has } from '../words.js';
import { sameMoney } from '../../values/money.js';
import type { AmountUse } from './amounts.js';
import { behind } from './decide.js';
import type { Line, Placed } from './mentions.js';
import { isShare, TIMES_SHARE } from './share.js';

/** "3,600 instead of 3,840 for you": the words behind the old figure say what both are for. */
export function namedBehindOld(
  placed: Placed,
  line: Line,
  locales: readonly CompiledLocale[],
): 'invoice' | 'total' | null {
  const old = line.mentions[placed.place + 1];
  if (old?.kind !== 'money' || !INSTEAD.test(between(placed, old))) return null;
  for (const locale of locales) {
    const role = behind(old.after, locale);
    if (role === 'invoice' || role === 'total') return role;
  }
  return null;
}

export const INSTEAD =
  /^\s{0,3},?\s{0,3}(?:instead of|rather than|(?:and )?not|statt|anstatt|anstelle von|(?:und )?nicht|au lieu de|(?:et )?non(?: pas)?)(?:\s(?:the|der|den|die|bisher|bisherigen|les|de))?\s{0,3}$/;

/** "Your 10 % is 4,400", "4,400 (your 10 %)": the amount that a share comes to. */
export function besideShare(placed: Placed, line: Line, locales: readonly CompiledLocale[]): boolean {
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
export function repeats(uses: readonly AmountUse[], { line, mention }: Placed & { kind: 'money' }): boolean {
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
export function isMultiplied(placed: Placed, line: Line): boolean {
  const next = line.mentions[placed.place + 1];
  return next?.kind === 'percent' && TIMES_SHARE.test(between(placed, next));
}

/** "We quoted 27,500, without the tablets it is now 24,800": what was offered has become another sum. */
export function replacesQuote(earlier: AmountUse, placed: Placed): boolean {
  return earlier.role === 'quoted' && earlier.placed.line === placed.line && NOW.test(placed.wide);
}

const NOW =
  /(?<!\p{L})(?:(?:is|are|it's|that's|we're|comes?(?: out)? (?:to|at)|stands? at|makes it)\s(?:now|only|down to)|now\s(?:at|is|it's|stands at|comes? to)|now|(?:came|come|went|brought|got|are|is) down to|(?:sind|ist|wird|werden|bleiben|macht|kommen|kommt) (?:es |wir |das )?(?:jetzt|nun|noch|nur noch)(?: auf)?|(?:jetzt|nun) (?:noch|nur noch|sind es|bei)|jetzt|nun|(?:est|sont|sommes|passe|tombe|descend|reste) (?:maintenant|désormais|donc|finalement|plus que)?\s?(?:à)?|désormais|maintenant)(?:\s(?:the|at|on|bei|auf|à|de|aux?|exactly|genau)){0,2}\s{0,3}(?:eur|chf|usd|aud|gbp|[$€£])?\s{0,3}$/u;

/** "30,000, of which 8,000 is hardware": a part of the figure before it. */
export function includedIn(whole: AmountUse | undefined, part: Placed): boolean {
  if (whole === undefined || whole.placed.line !== part.line || whole.placed.place !== part.place - 1) return false;
  if (whole.role !== null && whole.role !== 'total') return false;
  const [total, value] = [whole.mention.value, part.kind === 'money' ? part.mention.value : null];
  if (total === null || value === null || value.minor >= total.minor) return false;
  return /^[\s,(]{0,4}(?:of which|including|dont|y compris|davon|darunter)\s{0,3}$/.test(between(whole.placed, part));
}

/** "We reported 22,000 with 1,650 to you", "last year's job was 60,000 and your share 6,000": as old as what it stands beside. */
export function alongside(earlier: AmountUse | undefined, placed: Placed, locales: readonly CompiledLocale[]): boolean {
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

/** "46,800… sorry, I am rereading the order: 48,600": words of taking back stand between two totals of one sentence. */
export function isReplaced(earlier: AmountUse, placed: Placed, locales: readonly CompiledLocale[]): boolean {
  if (earlier.role !== 'total' && earlier.role !== null) return false;
  if (earlier.placed.line !== placed.line || earlier.placed.place !== placed.place - 1) return false;
  return locales.slice(0, 1).some(({ roles }) => has(roles.takesBack, withoutExcuses(between(earlier.placed, placed))));
}

/** The one figure of the sentence before, of no use yet, and much like the one that is put in its place. */
export function isAlike(earlier: AmountUse, placed: Placed): boolean {
  const [before, now] = [earlier.mention.value, placed.kind === 'money' ? placed.mention.value : null];
  if (earlier.role !== null || before === null || now === null || before.currency !== now.currency) return false;
  const next = earlier.placed.line === placed.line - 1 && earlier.placed.place === 0 && placed.place === 0;
  return next && Math.max(before.minor, now.minor) <= MOST_APART * Math.min(before.minor, now.minor);
}

/** A slip changes a sum by less than this. */
const MOST_APART = 2;

/** "Sorry for the delay" takes nothing back. */
const EXCUSES =
  /(?:sorry|apologies|pardon|désolée?s?|entschuldigung|sorry|pardon) (?:for|about|pour|de|du|für|wegen)(?: \S{1,12}){0,3}? ?(?:delay|wait|late(?: \S{1,12})?|slow(?: \S{1,12})?|silence|retard|attente|délai|silence|verspätung|verzögerung|wartezeit|späte)(?!\p{L})|sorry (?:that|if) i (?:was|have been|am|went) (?:so |a bit )?(?:quiet|silent|slow|late|short|absent)/gu;

export function withoutExcuses(text: string): string {
  return text.replace(EXCUSES, ' ');
}

function between(a: Placed, b: Placed): string {
  return b.lead.slice(a.to);
}

export function isDate(line: Line, placed: Placed): boolean {
  return line.mentions.some(
    (other) => other.kind === 'date' && other.place === placed.place - 1 && placed.before.trim() === '',
  );
}
