/** Partners and services by the names that people use for them: whole, without the legal form, or a short form that fits one only. */
import { lineOf, type SlotValue } from '../../texts/line.js';
import { companyName, foldWord } from '../mentions/customer/names.js';

export type NameMatch =
  | { readonly name: string }
  /** Several fit. */
  | { readonly among: readonly string[] }
  | null;

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Words of a written name; a short form must have one of three letters at least. */
function wordsOf(written: string): readonly string[] {
  return companyName(written).words;
}

/**
 * The name among `known` that is meant: the same words, or else the only one that has all written words. null: none has.
 */
export function matchName(written: string, known: readonly string[]): NameMatch {
  const words = wordsOf(written);
  if (words.length === 0) return null;
  const equal = known.filter((name) => same(wordsOf(name), words));
  if (equal.length === 1 && equal[0] !== undefined) return { name: equal[0] };
  if (equal.length > 1) {
    // Told apart by their legal forms alone.
    const exact = equal.filter((name) => name.trim().toLowerCase() === written.trim().toLowerCase());
    return exact.length === 1 && exact[0] !== undefined ? { name: exact[0] } : { among: equal };
  }
  if (!words.some((word) => word.length >= 3)) return null;
  const fitting = known.filter((name) => {
    const own = new Set(wordsOf(name));
    return words.every((word) => own.has(word));
  });
  const [only, ...others] = fitting;
  if (only === undefined) return null;
  return others.length === 0 ? { name: only } : { among: fitting };
}

export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly match: NonNullable<NameMatch>;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]{0,60}/gu;
const MOST_WORDS = 2000;

/**
 * Names of partners in running text: one begins with the first word of a partner's name, in capitals as names are, and goes
 * on for as long as the words are the name's own.
 */
export function findNames(text: string, known: readonly string[]): NameMention[] {
  const tokens = [...text.matchAll(WORD)].slice(0, MOST_WORDS).map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/['’.&-]+$/u, '').length,
    capital: /^[\p{Lu}\p{N}]/u.test(match[0]),
    folded: foldWord(match[0].replace(/['’]s$/iu, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, '')),
  }));
  const names = known.map((name) => ({ name, words: wordsOf(name) }));
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined || !first.capital || first.folded.length < 3) continue;
    let fitting = names.filter(({ words }) => words[0] === first.folded);
    if (fitting.length === 0) continue;
    let last = first;
    let length = 1;
    for (let next = tokens[at + length]; next !== undefined; next = tokens[at + length]) {
      const word = next.folded;
      if (!/^[\s.&'’-]*$/u.test(text.slice(last.end, next.start))) break;
      const longer = fitting.filter(({ words }) => words.includes(word));
      if (longer.length === 0) break;
      fitting = longer;
      last = next;
      length += 1;
    }
    const words = text.slice(first.start, last.end);
    const match = matchName(
      words,
      fitting.map(({ name }) => name),
    );
    if (match !== null) found.push({ start: first.start, end: last.end, words, match });
    at += length - 1;
  }
  return found;
}

/**
 * The configured service that a text speaks of: by its whole name, or by words that no other service has. Several where the
 * text fits several.
 */
export function matchService(text: string, services: readonly string[]): NameMatch {
  const said = new Set(serviceWords(text));
  const whole = services.filter((service) => serviceWords(service).every((word) => said.has(word)));
  const longest = whole.filter((one) => !whole.some((other) => other !== one && contains(other, one)));
  if (longest.length > 0)
    return longest.length === 1 && longest[0] !== undefined ? { name: longest[0] } : { among: longest };
  const own = services.filter((service) =>
    serviceWords(service).some(
      (word) =>
        word.length >= 4 &&
        said.has(word) &&
        !services.some((other) => other !== service && serviceWords(other).includes(word)),
    ),
  );
  const [only, ...others] = own;
  if (only === undefined) return null;
  return others.length === 0 ? { name: only } : { among: own };
}

function contains(longer: string, shorter: string): boolean {
  const words = new Set(serviceWords(longer));
  return words.size > serviceWords(shorter).length && serviceWords(shorter).every((word) => words.has(word));
}

/** Folded words, one form for singular and plural. */
function serviceWords(text: string): string[] {
  return text
    .slice(0, 20_000)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => foldWord(word).replace(/(?<=\w{4})s$/, ''));
}

/** "A or B or C": the names that words can mean. */
export function oneOf(names: readonly string[]): SlotValue {
  const [first = '', ...others] = names;
  return others.reduce<SlotValue>((list, last) => lineOf('{list} or {last}', { list, last }), first);
}
