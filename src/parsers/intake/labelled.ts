/** Labelled values of a referral: each becomes a field, or a doubt that says what to write. */
import type { DraftFields } from '../../values/draftFields.js';
import type { Labelled } from './labels.js';
import { matchName, matchService } from './names.js';
import type { KnownNames } from './types.js';
import { findAddresses, findPhones, findWinRule, readLanguage, readPhone, readRegion } from './values.js';

const MOST_PARTNERS = 10;
const MOST_DESCRIPTION = 5000;

/** What one label gives: fields, or what is wrong with it. */
type Value = { readonly fields: DraftFields } | { readonly doubts: readonly string[] };

export function readLabelled(
  labelled: readonly Labelled[],
  known: KnownNames,
): { readonly fields: DraftFields; readonly doubts: readonly string[] } {
  let fields: DraftFields = {};
  const doubts: string[] = [];
  const contradicted = new Set<string>();
  for (const one of labelled) {
    const value = valueOf(one, fields, known);
    if ('doubts' in value) {
      doubts.push(...value.doubts);
      continue;
    }
    for (const field of ['customer', 'contact', 'contactEmail', 'contactPhone', 'service', 'region'] as const) {
      const before = fields[field];
      const now = value.fields[field];
      if (before === undefined || now === undefined || before.value === now.value) continue;
      doubts.push(`${before.words} / ${one.words}: which of the two?`);
      contradicted.add(field);
    }
    fields = { ...fields, ...value.fields };
  }
  const kept = Object.entries(fields).filter(([field]) => !contradicted.has(field));
  return { fields: Object.fromEntries(kept), doubts };
}

function valueOf({ field, value, words }: Labelled, before: DraftFields, known: KnownNames): Value {
  const doubt = (why: string): Value => ({ doubts: [`“${words.slice(0, 100)}”: ${why}.`] });
  const text = (read: string | null, why: string): Value =>
    read === null ? doubt(why) : { fields: { [field]: { value: read, words } } };
  switch (field) {
    case 'customer':
      return text(oneLine(value), '');
    case 'contact':
      return contact(value, words);
    case 'contactEmail': {
      const [address, ...more] = findAddresses(value);
      return text(more.length > 0 ? null : (address?.value ?? null), 'write one mail address');
    }
    case 'contactPhone':
      return text(readPhone(value), 'that is no phone number');
    case 'description': {
      const whole = before.description === undefined ? value : `${before.description.value}\n${value}`;
      return { fields: { description: { value: plain(whole).slice(0, MOST_DESCRIPTION), words: '' } } };
    }
    case 'service': {
      const { services } = known;
      if (services.length === 0) return text(oneLine(value), '');
      const match = matchService(value, services);
      if (match === null) return doubt(`we have ${services.slice(0, 20).join(', ')}`);
      return 'among' in match ? doubt(`that could be ${match.among.join(' or ')}`) : text(match.name, '');
    }
    case 'partners':
      return partners(value, words, before.partners?.value ?? [], known.partners);
    case 'winRule': {
      const rule = findWinRule(value.replace(/-/g, ' '));
      if (rule === null) return doubt('write “first win” or “customer chooses”');
      return { fields: { winRule: { value: rule.value, words } } };
    }
    case 'region':
      return text(readRegion(value, known.regions), 'write a country, or country and state such as AU-NSW');
    case 'language': {
      const language = readLanguage(value);
      return language === null
        ? doubt('write English, German or French')
        : { fields: { language: { value: language, words } } };
    }
  }
}

/** "Dan Ord, dan@kestrel.example, +61 2 5550 0142" names all three. */
function contact(value: string, words: string): Value {
  const addresses = findAddresses(value);
  const phones = findPhones(value);
  const cuts = [...addresses, ...phones].map(({ start }) => start);
  const name = oneLine(value.slice(0, Math.min(value.length, ...cuts)).replace(/[\s,;:<(|-]+$/, ''));
  const only = (found: readonly { readonly value: string }[]) => (found.length === 1 ? found[0]?.value : undefined);
  const address = only(addresses);
  const phone = only(phones);
  return {
    fields: {
      ...(name === '' ? {} : { contact: { value: name, words } }),
      ...(address === undefined ? {} : { contactEmail: { value: address, words } }),
      ...(phone === undefined ? {} : { contactPhone: { value: phone, words } }),
    },
  };
}

/** Half a list is no list: where one name is not certain, the writer says all again. */
function partners(value: string, words: string, before: readonly string[], known: readonly string[]): Value {
  const names = new Set(before);
  const doubts: string[] = [];
  for (const piece of pieces(value, known)) {
    const match = matchName(piece, known);
    if (match === null) doubts.push(`There is no partner “${piece.slice(0, 80)}”.`);
    else if ('name' in match) names.add(match.name);
    else doubts.push(`“${piece.slice(0, 80)}” could be ${match.among.join(' or ')}: write the whole name.`);
  }
  if (names.size > MOST_PARTNERS) doubts.push(`“${words.slice(0, 100)}”: at most ten partners can be asked at once.`);
  return doubts.length > 0 || names.size === 0 ? { doubts } : { fields: { partners: { value: [...names], words } } };
}

/** A list of partners, whose own names may hold a comma or “and”. */
function pieces(value: string, known: readonly string[]): string[] {
  let rest = value;
  const whole: string[] = [];
  for (const name of known.toSorted((a, b) => b.length - a.length)) {
    const at = rest.toLowerCase().indexOf(name.toLowerCase());
    if (at === -1) continue;
    whole.push(name);
    rest = `${rest.slice(0, at)},${rest.slice(at + name.length)}`;
  }
  const parts = rest.split(/\s*(?:[,;&/\n|]|\s(?:and|und|et)\s)\s*/iu).map((part) => part.trim());
  return [...whole, ...parts.filter((part) => /[\p{L}\p{N}]/u.test(part) && !/^(?:and|und|et)$/iu.test(part))].slice(
    0,
    30,
  );
}

function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim().slice(0, 200);
}

/** Without control characters, line ends apart. */
function plain(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, ' ').trim();
}
