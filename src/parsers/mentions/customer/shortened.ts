/**
 * Names as people shorten them in the middle: "cabinet des Trois Ponts" for "Cabinet vétérinaire des Trois Ponts", "garage Monnier" for
 * "Garage Éric Monnier SARL", "Praxis Müller" for "Zahnarztpraxis Dr. Müller & Kollegen", "Krüger Sanitär" for "Sanitär Krüger Bad & Heizung".
 */
import { GIVEN_NAMES } from './givenNames.js';
import { companyName, foldWord, isDistinctive, isTrade, isTypo, type CompanyName } from './names.js';

/** Words between the others that say nothing of their own. */
const GLUE: ReadonlySet<string> = new Set('de du des d of for von vom zum zur am im'.split(' '));
/** Left out like a description, though no trade: titles, and whose it is. */
const DESCRIPTIVE: ReadonlySet<string> = new Set(
  'family familie familiale familial dr prof professor med dent vet dipl ing docteur me maitre'.split(' '),
);
/** What a trade is called by those who work with it. */
const ABBREVIATED: ReadonlyMap<string, readonly string[]> = new Map([
  ['aircon', ['air', 'conditioning']],
  ['vet', ['veterinary']],
  ['vets', ['veterinary', 'clinic']],
  ['vetos', ['veterinaire']],
  ['resto', ['restaurant']],
  ['tech', ['technology']],
]);
/** "Maler", "Malerei", "Malermeister" and "Malerbetrieb" are one trade; so are "Building" and "Builders". */
const OF_A_TRADE =
  'meisterbetrieb meister betriebe betrieb geschaft firma haus handwerk erei rie ei ers er ing s'.split(' ');

function stemOf(trade: string): string {
  const ending = OF_A_TRADE.find((each) => trade.endsWith(each) && trade.length >= each.length + 4);
  const stem = ending === undefined ? trade : trade.slice(0, -ending.length);
  return /(?:er|e)$/.test(stem) && stem.length > 5 ? stem.replace(/er?$/, '') : stem.replace(/er$/, '');
}

function sameTrade(named: string, recorded: string): boolean {
  if (stemOf(named) === stemOf(recorded)) return true;
  // "Praxis" for "Zahnarztpraxis"
  return isTrade(named) && named.length >= 5 && recorded.endsWith(named) && recorded.length > named.length + 2;
}

/** The same word, misspelt, in another number or case, or as a place's adjective ("Grünauer Stadtwerke"). */
function sameWord(named: string, recorded: string, sure: boolean): boolean {
  if (named === recorded || isTypo(named, recorded)) return true;
  if (recorded.length >= 4 && (named === `${recorded}s` || `${named}s` === recorded || named === `${recorded}er`))
    return true;
  if ((isTrade(named) || isTrade(recorded)) && sameTrade(named, recorded)) return true;
  // One letter of five, where the rest of the name leaves no doubt: "Tamer Valley Pumps"
  return sure && recorded.length === 5 && isTypo(`${named}_`, `${recorded}_`);
}

/** Words of `recorded` that may be left out with others of it behind them: descriptions, given names, initials, titles. */
function leavable(recorded: string, words: readonly string[]): boolean[] {
  const written = recorded.split(/[\s,]+/u);
  return words.map((word) => {
    if (GLUE.has(word) || DESCRIPTIVE.has(word) || word.length === 1 || GIVEN_NAMES.has(word)) return true;
    const at = written.findIndex((each) => companyName(each).words.includes(word));
    const own = written[at] ?? '';
    // What "and" joins is a branch of its own: "Ballarat Gas" is not "Ballarat Heating & Gas".
    if ([written[at - 1], written[at + 1]].some((next) => /^(?:&|\+|and|und|et)$/u.test(next ?? ''))) return false;
    return /^\p{Ll}/u.test(own) || isTrade(word) || GIVEN_NAMES.has(own.toLowerCase());
  });
}

/**
 * True where every word of the name is one of the recorded name's, in whatever order, one at least is its own, and nothing but
 * descriptions was left out before the last of them.
 */
export function isShortened(named: CompanyName, b: CompanyName, recorded: string): boolean {
  const a = named.words.filter((word) => !GLUE.has(word)).flatMap((word) => ABBREVIATED.get(word)?.slice(0) ?? [word]);
  if (a.length < 2 || b.words.length < 2) return false;
  const exact = a.filter((word) => b.words.includes(word)).length;
  const used = new Set<number>();
  for (const word of a) {
    const fits = (sure: boolean): number =>
      b.words.findIndex((other, index) => !used.has(index) && !GLUE.has(other) && sameWord(word, other, sure));
    const same = b.words.findIndex((other, index) => !used.has(index) && other === word);
    const at = same >= 0 ? same : fits(exact >= 2);
    if (at < 0) return false;
    used.add(at);
  }
  if (![...used].some((index) => isDistinctive(b.words[index] ?? ''))) return false;
  const last = Math.max(...used);
  const free = leavable(recorded, b.words.map(foldWord));
  return b.words.every((_, index) => index > last || used.has(index) || free[index] === true);
}
