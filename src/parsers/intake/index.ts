/**
 * A staff mail read as a referral (policy R1): labelled lines, free words, or both. Labels win over free words; what is not
 * certain is a doubt to be asked, never a value.
 *
 *   labels.ts   "Customer: …", one a line or several        names.ts    partners and services by their short forms
 *   free.ts     "Please refer Dan Ord at Kestrel to …"      values.ts   addresses, phones, rules, regions, languages
 */
import type { DraftField, DraftFields, Said } from '../../values/draftFields.js';
import { readFree } from './free.js';
import { readLabels, type Labelled } from './labels.js';
import { matchName, matchService } from './names.js';
import type { IntakeReading, KnownNames } from './types.js';
import { findAddresses, findPhones, findWinRule, readLanguage, readPhone, readRegion } from './values.js';

export type { IntakeReading, KnownNames } from './types.js';
export { countryOfAddress } from './values.js';
export { matchName } from './names.js';

/** More of a mail than this is not read. */
const MOST_TEXT = 20_000;

/** Reads the new text of a staff mail. `signedBy` is the writer's name. */
export function readIntake(newText: string, known: KnownNames, signedBy: string): IntakeReading {
  const { labelled, rest } = readLabels(newText.slice(0, MOST_TEXT));
  const given = new Values(known);
  for (const one of labelled) given.add(one);
  const free = readFree(rest, known, signedBy);
  const labels = new Set(labelled.map(({ field }) => field));
  const telling = TELLING.filter((field) => labels.has(field));
  return {
    labelled: given.fields,
    free: without(free.fields, labels),
    needSaid: free.needSaid && !labels.has('description'),
    doubts: [...given.doubts, ...free.doubts.filter((doubt) => !settled(doubt, labels))],
    isReferral: free.isReferral || (labels.has('customer') && telling.length >= 2),
    rest,
  };
}

/** Labels that tell a referral from any other mail with a colon in it. */
const TELLING = ['customer', 'contact', 'contactEmail', 'description', 'partners', 'service'] as const;

function without(fields: DraftFields, labels: ReadonlySet<DraftField>): DraftFields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !labels.has(field as DraftField)));
}

/** A doubt of free words that a labelled line has settled. */
function settled(doubt: string, labels: ReadonlySet<DraftField>): boolean {
  return (
    (labels.has('partners') && doubt.includes('`partners:`')) ||
    (labels.has('service') && doubt.includes('`service:`')) ||
    (labels.has('contactEmail') && doubt.includes('`email:`'))
  );
}

class Values {
  fields: DraftFields = {};
  readonly doubts: string[] = [];

  constructor(private readonly known: KnownNames) {}

  add({ field, value, words }: Labelled): void {
    switch (field) {
      case 'customer':
        return this.put(field, oneLine(value), words);
      case 'contact':
        return this.contact(value, words);
      case 'contactEmail': {
        const [address, ...more] = findAddresses(value);
        if (address === undefined || more.length > 0) return this.doubt(words, 'write one mail address');
        return this.put(field, address.value, words);
      }
      case 'contactPhone': {
        const phone = readPhone(value);
        return phone === null ? this.doubt(words, 'that is no phone number') : this.put(field, phone, words);
      }
      case 'description': {
        const before = this.fields.description;
        const whole = before === undefined ? value : `${before.value}\n${value}`;
        this.fields = { ...this.fields, description: { value: plain(whole).slice(0, 5000), words: '' } };
        return;
      }
      case 'service':
        return this.service(value, words);
      case 'partners':
        return this.partners(value, words);
      case 'winRule': {
        const rule = findWinRule(value.replace(/-/g, ' '));
        if (rule === null) return this.doubt(words, 'write “first win” or “customer chooses”');
        this.fields = { ...this.fields, winRule: { value: rule.value, words } };
        return;
      }
      case 'region': {
        const region = readRegion(value, this.known.regions);
        if (region === null) return this.doubt(words, 'write a country, or country and state such as AU-NSW');
        return this.put(field, region, words);
      }
      case 'language': {
        const language = readLanguage(value);
        if (language === null) return this.doubt(words, 'write English, German or French');
        this.fields = { ...this.fields, language: { value: language, words } };
        return;
      }
    }
  }

  private put(
    field: 'customer' | 'contact' | 'contactEmail' | 'contactPhone' | 'service' | 'region',
    value: string,
    words: string,
  ): void {
    const before = this.fields[field];
    if (before !== undefined && before.value !== value) {
      this.doubts.push(`${before.words} / ${words}: which of the two?`);
      const { [field]: _gone, ...others } = this.fields;
      this.fields = others;
      return;
    }
    this.fields = { ...this.fields, [field]: { value, words } satisfies Said<string> };
  }

  private doubt(words: string, why: string): void {
    this.doubts.push(`“${words.slice(0, 100)}”: ${why}.`);
  }

  /** "Dan Ord, dan@kestrel.example, +61 2 5550 0142" names all three. */
  private contact(value: string, words: string): void {
    const [address, ...moreAddresses] = findAddresses(value);
    const [phone, ...morePhones] = findPhones(value);
    const cuts = [address, phone].filter((found) => found !== undefined).map(({ start }) => start);
    const name = oneLine(value.slice(0, Math.min(value.length, ...cuts)).replace(/[\s,;:<(|-]+$/, ''));
    if (name !== '') this.put('contact', name, words);
    if (address !== undefined && moreAddresses.length === 0) this.put('contactEmail', address.value, words);
    if (phone !== undefined && morePhones.length === 0) this.put('contactPhone', phone.value, words);
  }

  private service(value: string, words: string): void {
    const { services } = this.known;
    if (services.length === 0) return this.put('service', oneLine(value), words);
    const match = matchService(value, services);
    if (match === null) return this.doubt(words, `we have ${services.slice(0, 20).join(', ')}`);
    if ('among' in match) return this.doubt(words, `that could be ${match.among.join(' or ')}`);
    return this.put('service', match.name, words);
  }

  private partners(value: string, words: string): void {
    const names = [...(this.fields.partners?.value ?? [])];
    let sure = true;
    for (const piece of pieces(value, this.known.partners)) {
      const match = matchName(piece, this.known.partners);
      if (match !== null && 'name' in match) {
        if (!names.includes(match.name)) names.push(match.name);
        continue;
      }
      sure = false;
      if (match === null) this.doubts.push(`There is no partner “${piece.slice(0, 80)}”.`);
      else this.doubts.push(`“${piece.slice(0, 80)}” could be ${match.among.join(' or ')}: write the whole name.`);
    }
    if (names.length > 10) return this.doubt(words, 'at most ten partners can be asked at once');
    // Half a list is no list: the writer says it again.
    if (sure && names.length > 0) this.fields = { ...this.fields, partners: { value: names, words } };
  }
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
