/** When a percentage is the desk's share: only where a word beside it says so. Discounts, taxes and odds are none. */
import type { CompiledLocale } from '../languages.js';
import { firstMatch, has, lastMatch } from '../words.js';
import type { Placed } from './mentions.js';
import { readShareOf } from './shareOf.js';

/** Between an amount and the percentage of it: "15,800 x 10 %". */
export const TIMES_SHARE = /^\s{0,2}(?:x|×|\*|@|times|mal|fois)\s{0,2}$/;
const MULTIPLIED = /\d\s{0,2}(?:x|×|\*|@|times|mal|fois)\s{0,2}$/;

export function isShare(placed: Placed, locales: readonly CompiledLocale[]): boolean {
  for (const locale of locales) {
    const { roles } = locale;
    if (MULTIPLIED.test(placed.lead) && has(roles.invoice, placed.lead.slice(-80))) return true;
    const before = wordsBefore(placed);
    if (has(roles.other, before) && lastEnd(roles.other, before) >= lastEnd(roles.invoice, before)) continue;
    if (firstMatch(roles.otherAfter, placed.after)?.index === leading(placed.after)) continue;
    // "10 % of the total may be invoiced": what is said of the share stands behind what it is taken of.
    const said = placed.after.slice(readShareOf(placed.after, locale.language).end);
    const billed = [placed.after, said].some((text) => (firstMatch(roles.invoiceAfter, text)?.index ?? 13) <= 12);
    if (has(roles.invoice, before) || billed || has(roles.yours, placed.before)) return true;
  }
  return false;
}

/** "Your usual commission (8 %)": of a percentage alone in brackets the words before them tell. */
function wordsBefore({ before, lead }: Placed): string {
  const words = /(?:^|[,;:.])([^,;:.()\d]{3,60})\(\s{0,2}$/.exec(lead)?.[1];
  // "For your commission, count 10 %"
  const counted =
    /(?:^|[,;:.])([^,;:.()\d]{3,60}),\s(?:count|make it|say|rechnet|nehmt|comptez|compte|mettez|prenez|disons)\s{1,3}$/.exec(
      lead,
    )?.[1];
  if (counted !== undefined) return counted;
  // "Ihr Anteil liegt bei 10 %": the words that part one amount from the next join these two.
  const joined = JOINED.exec(lead.slice(-100))?.[1];
  if (joined !== undefined) return joined;
  return before.trim() === '' && words !== undefined ? words : before;
}

const JOINED =
  /(?:^|[,;:.!?()\d])([^,;:.!?()\d]{3,80}\s(?:(?:liegt|liegen|lag|bleibt|bleiben|es) (?:\p{L}{2,12} ){0,2}bei|macht|machen|makes|fait|font)\s(?:[^,;:.!?()\d]{1,40}\s)?)$/u;

/** "10 % of the reported total of 24,600": from a share straight to the sum that it is taken of, which has its own noun. */
const OF_THE_SUM =
  /^\s{0,3}(?:of|on|from|der|des|vom|von|aus|auf|du|de|sur)\s(?:[\p{L}'’-]{1,25}\s){0,4}?(?:[\p{L}-]{0,20}(?:summe|wert|volumen|preis|betrag)e?s?|total(?:s| amount| price| value| sum)?|sum|value|price|amount|figure|contract|order|(?:montant|prix|valeur|somme|commande|contrat|marché)(?: \p{L}{3,14}){0,2}?)\s(?:of|von|über|zu|de|d['’])\s{0,2}(?:eur|chf|usd|aud|gbp|[$€£])?\s{0,3}$/u;

/** The words lead from the share, the mention directly before, to a sum with its own noun. */
export function leadsToSum(share: Placed | undefined, { line, place, lead }: Placed): boolean {
  return (
    share?.kind === 'percent' &&
    share.line === line &&
    share.place === place - 1 &&
    OF_THE_SUM.test(lead.slice(share.to))
  );
}

function lastEnd(pattern: CompiledLocale['roles']['other'], text: string): number {
  const match = lastMatch(pattern, text);
  return match?.index === undefined ? -1 : match.index + match[0].length;
}

export function leading(text: string): number {
  return text.length - text.trimStart().length;
}
