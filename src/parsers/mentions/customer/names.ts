/** Company names as they are compared: folded words without legal form, and which of them tell companies apart. */
import { deCompanies } from '../../locales/de/companies.js';
import { enCompanies } from '../../locales/en/companies.js';
import { frCompanies } from '../../locales/fr/companies.js';
import type { CompanyWords } from '../lexicon.js';

export const COMPANIES: readonly CompanyWords[] = [enCompanies, deCompanies, frCompanies];

/** Longer names are cut: nobody writes one, and comparing stays cheap. */
const MAX_NAME = 160;
const MAX_WORDS = 12;

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'pty ltd pl limited proprietary inc incorporated llc llp lp plc corp corporation co company gmbh ag kg ohg ug gbr ev eg se kgaa mbh ek eu ' +
    'sarl sas sasu sa eurl sci snc srl sprl scs selarl scop bv nv oy ab as aps spa cie gesmbh sagl klg cv cvba scrl haftungsbeschrankt pte bhd sdn pvt asbl aisbl vzw ggmbh gaec scea gie vof ulc partg partgmbb'
  ).split(' '),
);
/** One legal form in different words. */
const FORM_FAMILIES: readonly (readonly string[])[] = [
  ['pty', 'pl', 'ltd', 'limited', 'proprietary', 'pte', 'plc', 'pvt'],
  ['inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'llc', 'cie'],
  ['gmbh', 'gesmbh', 'mbh', 'ggmbh', 'ug', 'kg', 'haftungsbeschrankt'],
  ['ag', 'sa', 'spa', 'se'],
  ['sarl', 'sas', 'sasu', 'eurl', 'sagl', 'srl'],
];

const CONNECTORS: ReadonlySet<string> = new Set([
  'and',
  'und',
  'et',
  'u',
  'n',
  'the',
  'der',
  'die',
  'das',
  'le',
  'la',
  'les',
  'l',
  'firma',
  'fa',
  'messrs',
]);

// eslint-disable-next-line no-control-regex -- the whole of ASCII is meant
const PLAIN = /^[\x00-\x7f]*$/;

const SAINT = /^(?:saint|sankt)$/;

/** One word folded: no case, no accents, umlauts as their vowels in both spellings, ß as ss. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (SAINT.test(lower)) return 'st';
  if (PLAIN.test(lower)) return lower.replace(/([aou])e/g, '$1');
  return lower
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1');
}

const TRADES: ReadonlySet<string> = new Set(COMPANIES.flatMap(({ trades }) => trades.map(foldWord)));

export function isLegalForm(folded: string): boolean {
  return LEGAL_FORMS.has(folded);
}

export function isTrade(folded: string): boolean {
  return TRADES.has(folded) || LEGAL_FORMS.has(folded);
}

/** A word that only this company's name would have: no trade, no connector, no single letter. */
export function isDistinctive(folded: string): boolean {
  return folded.length >= 2 && !isTrade(folded) && !CONNECTORS.has(folded);
}

export interface CompanyName {
  /** Folded words in order, without legal form and connectors. */
  readonly words: readonly string[];
  readonly legal: readonly string[];
}

/** "S.A.R.L." and "e.V." are one word; the last dot may be the sentence's. */
const DOTTED = /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){1,4}\p{L}(?:\.\s?|(?![\p{L}\p{N}]))(?![\p{L}\p{N}])/gu;

/** "s.à r.l." of Luxembourg, in all its spellings. */
const SARL = /(?<![\p{L}\p{N}])s\.?\s?à\.?\s?r\.?\s?l(?![\p{L}\p{N}])\.?/giu;

export function companyName(name: string): CompanyName {
  const plain = name
    .slice(0, MAX_NAME)
    .replace(SARL, ' sarl ')
    .replace(/(?<!\p{L})P\/L(?!\p{L})/gu, 'PL')
    .replace(DOTTED, (dotted) => `${dotted.replace(/[.\s]/g, '')} `)
    .replace(/['’‘`´](?:s|S)(?![\p{L}])/gu, '')
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const all = plain
    .split(' ')
    .filter((word) => word !== '')
    .map(foldWord);
  const words = all.filter((word) => !CONNECTORS.has(word));
  const legal: string[] = [];
  // "co" and "company" inside a name are part of it; at its end they are its form.
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) legal.push(words.pop() ?? '');
  return { words: words.slice(0, MAX_WORDS), legal };
}

/** True where both names give a legal form and these are of different kinds. */
export function formsDiffer(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0 || a.some((form) => b.includes(form))) return false;
  return !FORM_FAMILIES.some(
    (family) => a.some((form) => family.includes(form)) && b.some((form) => family.includes(form)),
  );
}

/** Edit distance with transpositions (optimal string alignment), given up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** One wrong letter in six, two in ten; never a digit, which tells one branch from another. */
export function isTypo(word: string, of: string): boolean {
  if (word === of || /\d/.test(word + of)) return false;
  const limit = of.length >= 10 ? 2 : of.length >= 6 ? 1 : 0;
  return limit > 0 && word.length <= 60 && of.length <= 60 && distance(word, of, limit) <= limit;
}
