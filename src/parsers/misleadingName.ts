/**
 * Customers whose recorded name would be read as something else: "Not Now Cafe", "{{Blank}} Signs", "Storno GmbH", "May Day",
 * "Phase Two Electrics". A name is plain text (READING.md), so while the mail is read a word that means nothing stands in its
 * place, as long as the name, and what was read is given back in the mail's own words.
 */
import type { CompiledLocale } from './languages.js';
import { foldWord, isLegalForm, isTrade } from './mentions/customer/names.js';
import { readDates } from './mentions/dates.js';
import { readMoney } from './mentions/money.js';
import { allIn } from './patterns/matches.js';
import { fold, Phrases } from './phrases.js';
import { safeguardWords } from './safeguards/words.js';
import type { Setting, Understood } from './setting.js';
import type { Evidence, Sentence } from './types.js';

export interface PlainName {
  /** The text with the stand-in wherever the name stood; as long as it was. */
  readonly text: string;
  readonly setting: Setting;
  /** Puts the mail's own words and the recorded name back into what was read. */
  readonly restored: (said: Understood) => Understood;
}

/** null where the name misleads nobody, or does not stand in the text as recorded. */
export function withPlainName(text: string, setting: Setting): PlainName | null {
  const { context } = setting;
  const recorded = context.referral.customer.slice(0, MAX_NAME);
  const { core, form } = partsOf(recorded);
  const words = wordsOf(core);
  if (words.length === 0 || core.length < 4 || !misleads(core, setting)) return null;
  const found = allIn(nameIn(core, words, setting), text);
  const [first] = found;
  // Written in more than one way: the stand-in would be two names.
  if (first === undefined || found.some((each) => each[0].length !== first[0].length)) return null;
  const name = standInOf(first[0].length);
  let plain = '';
  let end = 0;
  for (const { index, 0: written } of found) {
    plain += text.slice(end, index) + name;
    end = index + written.length;
  }
  plain += text.slice(end);
  if (standsAlone(words[0] ?? '', plain, setting)) return null;
  const customer = `${name}${form}`;
  const own = (value: string): string => value.replaceAll(customer, () => recorded).replaceAll(name, () => core);
  return {
    text: plain,
    setting: { ...setting, context: { ...context, referral: { ...context.referral, customer } } },
    restored: (said) => restore(said, { plain, text, own }) as Understood,
  };
}

/** "Mo confirmed the order", beside "{{Mo}} & 24/7 Fitness": the short form must be known as the customer's name. */
function standsAlone(word: string, text: string, setting: Setting): boolean {
  if (!/^\p{Lu}/u.test(word) || misleads(word, setting)) return false;
  return text.split(/[^\p{L}\p{M}\p{N}]{1,20}/u).includes(word);
}

/** A word of no language, which no list knows. */
const STAND_IN = 'zorvekalimudona';

/** As long as the name, in words that a phrase may skip (patterns allow for 20 letters). */
function standInOf(length: number): string {
  const words = Math.ceil((length + 1) / (STAND_IN.length + 1));
  let name = '';
  for (let left = words; left > 0; left -= 1) {
    const size = Math.round((length - name.length - (left - 1)) / left);
    // Each begins with another letter: they are the words of one name, not one word over and over.
    const at = words - left;
    const word = (STAND_IN.slice(at) + STAND_IN.slice(0, at)).slice(0, size);
    name += word.charAt(0).toUpperCase() + word.slice(1) + (left > 1 ? ' ' : '');
  }
  return name;
}
const MAX_NAME = 120;
const MAX_DEPTH = 12;

interface Names {
  readonly plain: string;
  readonly text: string;
  readonly own: (value: string) => string;
}

/** Every evidence is cut from the mail's own text, every other string has the name back. */
function restore(value: unknown, names: Names, depth = 0): unknown {
  if (typeof value === 'string') return names.own(value);
  if (value === null || typeof value !== 'object' || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((each) => restore(each, names, depth + 1));
  const made = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, restore(each, names, depth + 1)] as const),
  );
  const { text, start, end, part } = value as Partial<Evidence>;
  if (part !== 'body' || start === undefined || end === undefined || names.plain.slice(start, end) !== text)
    return made;
  return { ...made, text: names.text.slice(start, end) };
}

/** "Not Now Cafe Pty Ltd": the name, and its legal form with what stands before that. */
function partsOf(name: string): { readonly core: string; readonly form: string } {
  let core = name.trimEnd();
  for (let cut = 0; cut < 4; cut += 1) {
    const last = /[\s,]{1,3}(?:[&+]\s)?[^\s,]{1,14}$/u.exec(core);
    if (last === null || !isLegalForm(foldWord(last[0].replace(/[^\p{L}]/gu, '')))) break;
    core = core.slice(0, last.index);
  }
  return { core, form: name.slice(core.length) };
}

const AND = /^(?:and|und|et|n|u)$/iu;

function wordsOf(core: string): string[] {
  return core.split(/[^\p{L}\p{M}\p{N}'’]{1,20}/u).filter((word) => word !== '' && !AND.test(word));
}

/** With and without its marks, "and" for "&", and without trades at its end where two words are left. */
function nameIn(core: string, words: readonly string[], setting: Setting): RegExp {
  const own = [...words];
  while (own.length > 2 && isTrade(foldWord(own.at(-1) ?? ''))) own.pop();
  const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]");
  const [opening = ''] = /^[^\p{L}\p{N}]{0,6}/u.exec(core) ?? [];
  const [closing = ''] = /[^\p{L}\p{N}]{0,6}$/u.exec(core) ?? [];
  const BETWEEN =
    '[^\\p{L}\\p{N}\\n]{0,4}(?:[ \\n]{1,2}(?:(?:&|\\+|and|und|et|n)[ \\n]{1,2})?|[-/&+.])[^\\p{L}\\p{N}\\n]{0,4}';
  const trades = words.slice(own.length).map((word) => `(?:${BETWEEN}${quoted(word)})?`);
  // One word, or a day or a sum, is the name only with the legal form behind it: "wir beginnen am 1. Januar".
  const needsForm = words.length === 1 || isValue(core, setting);
  const form = needsForm
    ? '(?=[\\s,]{1,3}(?:Pty|Ltd|Limited|Inc|LLC|GmbH|AG|KG|OHG|UG|SA|SARL|Sàrl|SAS|SRL|BV|AB|& Co|e\\.)(?!\\p{L}))'
    : '';
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${quoted(opening)})?${own.map(quoted).join(BETWEEN)}${trades.join('')}(?![\\p{L}\\p{N}])(?:${quoted(closing)})?${form}`,
    'gu',
  );
}

/** Marks of templates, markup, formulas and headers. */
const MARKS = /[{}<>$€£%=[\]|*_#@\\^~:?!]/u;

function misleads(core: string, setting: Setting): boolean {
  if (MARKS.test(core)) return true;
  const text = fold(core);
  const sentence = asSentence(core);
  return (
    setting.locales.slice(0, 1).some((locale) => says(locale, sentence, text)) ||
    readDates(sentence, setting.mention).length > 0 ||
    readMoney(sentence, setting.mention).length > 0
  );
}

/** A day or a sum and no more. */
function isValue(core: string, { mention }: Setting): boolean {
  const sentence = asSentence(core);
  return [...readDates(sentence, mention), ...readMoney(sentence, mention)].some(
    ({ evidence }) => evidence.text.length >= core.length - 2,
  );
}

function asSentence(text: string): Sentence {
  return { text, start: 0, label: null, paragraph: 0, question: false, before: '', behind: '' };
}

/** A reader of statements, or a list that changes what is said, finds something in the name. */
function says({ readers, refine, roles, language }: CompiledLocale, sentence: Sentence, text: string): boolean {
  const lists = [refine, roles, safeguardWords(language)].flatMap((words) => Object.values(words) as unknown[]);
  return (
    readers.some((read) => read(sentence) !== null) || lists.some((list) => list instanceof Phrases && list.has(text))
  );
}
