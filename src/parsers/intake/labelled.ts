/** Labelled values of a referral: each becomes a field, or a doubt that says what to write. */
import type { DraftFields } from '../../values/draftFields.js';
import { lineOf, type Line } from '../../texts/line.js';
import type { Labelled } from './labels.js';
import { matchName, matchService, oneOf } from './names.js';
import type { KnownNames } from './types.js';
import { findAddresses, findPhones, findWinRule, readLanguage, readPhone, readRegion } from './values.js';

const MOST_PARTNERS = 10;
const MOST_DESCRIPTION = 5000;

/** What one label gives: fields, or what is wrong with it. */
type Value = { readonly fields: DraftFields } | { readonly doubts: readonly Line[] };

export function readLabelled(
  labelled: readonly Labelled[],
  known: KnownNames,
): { readonly fields: DraftFields; readonly doubts: readonly Line[] } {
  let fields: DraftFields = {};
  const doubts: Line[] = [];
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
      doubts.push(lineOf('{before} / {words}: which of the two?', { before: before.words, words: one.words }));
      contradicted.add(field);
    }
    fields = { ...fields, ...value.fields };
  }
  const kept = Object.entries(fields).filter(([field]) => !contradicted.has(field));
  return { fields: Object.fromEntries(kept), doubts };
}

function valueOf({ field, value, words }: Labelled, before: DraftFields, known: KnownNames): Value {
  const quoted = words.slice(0, 100);
  const doubt = (why: Line): Value => ({ doubts: [why] });
  const as = (read: string): Value => ({ fields: { [field]: { value: read, words } } });
  switch (field) {
    case 'customer':
      return as(oneLine(value));
    case 'contact':
      return contact(value, words);
    case 'contactEmail': {
      const [address, ...more] = findAddresses(value);
      return address === undefined || more.length > 0
        ? doubt(lineOf('“{words}”: write one mail address.', { words: quoted }))
        : as(address.value);
    }
    case 'contactPhone': {
      const phone = readPhone(value);
      return phone === null ? doubt(lineOf('“{words}”: that is no phone number.', { words: quoted })) : as(phone);
    }
    case 'description': {
      const whole = before.description === undefined ? value : `${before.description.value}\n${value}`;
      return { fields: { description: { value: plain(whole).slice(0, MOST_DESCRIPTION), words: '' } } };
    }
    case 'service': {
      const { services } = known;
      if (services.length === 0) return as(oneLine(value));
      const match = matchService(value, services);
      if (match === null) {
        return doubt(lineOf('“{words}”: we have {services}.', { words: quoted, services: services.slice(0, 20) }));
      }
      return 'among' in match
        ? doubt(lineOf('“{words}”: that could be {names}.', { words: quoted, names: oneOf(match.among) }))
        : as(match.name);
    }
    case 'partners':
      return partners(value, words, before.partners?.value ?? [], known.partners);
    case 'winRule': {
      const rule = findWinRule(value.replace(/-/g, ' '));
      if (rule === null) return doubt(lineOf('“{words}”: write “first win” or “customer chooses”.', { words: quoted }));
      return { fields: { winRule: { value: rule.value, words } } };
    }
    case 'region': {
      const region = readRegion(value, known.regions);
      return region === null
        ? doubt(lineOf('“{words}”: write a country, or country and state such as AU-NSW.', { words: quoted }))
        : as(region);
    }
    case 'language': {
      const language = readLanguage(value);
      return language === null
        ? doubt(lineOf('“{words}”: write English, German or French.', { words: quoted }))
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
  const doubts: Line[] = [];
  for (const piece of pieces(value, known)) {
    const match = matchName(piece, known);
    if (match === null) doubts.push(lineOf('There is no partner “{name}”.', { name: piece.slice(0, 80) }));
    else if ('name' in match) names.add(match.name);
    else {
      const among = { words: piece.slice(0, 80), names: oneOf(match.among) };
      doubts.push(lineOf('“{words}” could be {names}: write the whole name.', among));
    }
  }
  if (names.size > MOST_PARTNERS) {
    doubts.push(lineOf('“{words}”: at most ten partners can be asked at once.', { words: words.slice(0, 100) }));
  }
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
