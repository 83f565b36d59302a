/** Values of a referral from their words: addresses, phones, rules, regions, languages. null where the words are none. */
import type { DraftLanguage } from '../../values/draftFields.js';

const ADDRESS = /(?<![\w.+-])[\w.+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}\p{N}-]{2,24}(?![\w@])/gu;
const PHONE = /(?<![\w@./-])(?:\+|\(0|\(\+|0)[\d][\d ()/.-]{5,22}\d(?![\w@])/g;

export interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export function findAddresses(text: string): Found[] {
  return [...text.matchAll(ADDRESS)]
    .slice(0, 20)
    .map((match) => ({ value: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length }))
    .filter(({ value }) => value.length <= 254);
}

export function findPhones(text: string): Found[] {
  return [...text.matchAll(PHONE)]
    .slice(0, 20)
    .map((match) => ({ value: match[0].trim(), start: match.index, end: match.index + match[0].length }))
    .filter(({ value }) => {
      const digits = value.replace(/\D/g, '').length;
      return digits >= 7 && digits <= 16;
    });
}

/** One phone number as a label gives it. */
export function readPhone(text: string): string | null {
  const digits = text.replace(/\D/g, '').length;
  return /^[\d +()/.,;extdurchwahl-]{5,50}$/i.test(text) && digits >= 5 && digits <= 20 ? text.trim() : null;
}

const CHOOSES =
  /\b(?:(?:the )?customers?[ -](?:to )?(?:chooses?|decides?|picks?|selects?)|let (?:the )?(?:customer|client|them) (?:choose|decide|pick)|(?:the )?client (?:chooses|decides|picks)|(?:der )?kunde (?:wählt|entscheidet|sucht sich)|le client (?:choisit|décide))\b/iu;
const FIRST_WIN =
  /\b(?:first[ -]win|first (?:one )?(?:to win|wins)|first come|wer zuerst|der erste gewinnt|premier gagnant)\b/iu;

export function findWinRule(text: string): (Found & { readonly value: 'first-win' | 'customer-chooses' }) | null {
  const chooses = CHOOSES.exec(text);
  const first = FIRST_WIN.exec(text);
  // Both at once is no rule.
  if ((chooses === null) === (first === null)) return null;
  const match = chooses ?? first;
  if (match === null) return null;
  const value = chooses === null ? 'first-win' : 'customer-chooses';
  return { value, start: match.index, end: match.index + match[0].length };
}

const LANGUAGES: ReadonlyMap<string, DraftLanguage> = new Map(
  (
    [
      ['en', 'en|english|englisch|anglais'],
      ['de', 'de|german|deutsch|allemand'],
      ['fr', 'fr|french|französisch|français'],
    ] as const
  ).flatMap(([language, names]) => names.split('|').map((name) => [name, language] as const)),
);

export function readLanguage(text: string): DraftLanguage | null {
  return LANGUAGES.get(text.trim().toLowerCase()) ?? null;
}

const CODE = /^([A-Z]{2})(?:-([A-Z0-9]{1,10}))?$/;
const COUNTRIES = new Map<string, string>();

/** Country codes by their names in the three languages, worked out once. */
function countries(): ReadonlyMap<string, string> {
  if (COUNTRIES.size > 0) return COUNTRIES;
  for (const language of ['en', 'de', 'fr']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (let a = 65; a <= 90; a += 1) {
      for (let b = 65; b <= 90; b += 1) {
        const code = String.fromCharCode(a, b);
        const name = names.of(code);
        if (name !== undefined) COUNTRIES.set(name.toLowerCase(), code);
      }
    }
  }
  for (const [name, code] of [
    ['uk', 'GB'],
    ['usa', 'US'],
    ['schweiz', 'CH'],
    ['suisse', 'CH'],
  ] as const)
    COUNTRIES.set(name, code);
  return COUNTRIES;
}

/** "AU-NSW", "NSW" where one of the known regions ends so, "Germany", "Schweiz". */
export function readRegion(text: string, known: readonly string[]): string | null {
  const written = text.trim();
  const code = CODE.exec(written.toUpperCase());
  if (code !== null && (code[2] !== undefined || isCountry(code[1] ?? ''))) return code[0];
  const states = [...new Set(known.map((region) => region.split('-').slice(0, 2).join('-')))].filter(
    (region) => region.split('-')[1] === written.toUpperCase(),
  );
  if (states.length === 1 && states[0] !== undefined) return states[0];
  return countries().get(written.toLowerCase()) ?? null;
}

function isCountry(code: string): boolean {
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

/** The country of an address by its top-level domain, a hint only: "kestrel.com.au" → "AU". */
export function countryOfAddress(address: string): string | null {
  const top = /\.([a-z]{2})$/.exec(address.toLowerCase())?.[1]?.toUpperCase();
  if (top === undefined) return null;
  const code = top === 'UK' ? 'GB' : top;
  // Two letters that are sold to everybody say nothing.
  return ['IO', 'AI', 'CO', 'ME', 'TV', 'EU'].includes(code) || !isCountry(code) ? null : code;
}
