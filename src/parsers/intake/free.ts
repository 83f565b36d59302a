/**
 * A referral in free words: "Please refer Dan Ord at Kestrel Plumbing, dan@kestrel.example, they need a deployment, to
 * Harbour and Rheinwerk, customer chooses." Reads only what stands there plainly; what does not is asked for.
 */
import type { DraftFields, Said } from '../../values/draftFields.js';
import { lineOf, type Line } from '../../texts/line.js';
import { isCourtesy } from '../courtesy.js';
import { findNames, matchService, oneOf, type NameMention } from './names.js';
import type { KnownNames } from './types.js';
import { findAddresses, findPhones, findWinRule, type Found } from './values.js';

export interface FreeReading {
  readonly fields: DraftFields;
  readonly needSaid: boolean;
  readonly doubts: readonly Line[];
  readonly isReferral: boolean;
}

/** Longer sentences are cut: nobody writes one. */
const MOST_SENTENCE = 1500;
const MOST_SENTENCES = 60;

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’-]{0,40}\\.?";
const PERSON = `(?:(?:Mr|Mrs|Ms|Dr|Herrn?|Frau|Mme|M)\\.?\\s)?${CAPITAL}(?:\\s(?:(?:van|von|de|der|den|la|le|du)\\s){0,2}${CAPITAL}){0,3}`;
/** No part of a company's name, although capitals may begin it. */
const NO_NAME = '(?:They|He|She|We|It|Please|The|This|Their|Could|Sie|Wir|Er|Es|Bitte|Ils|Elle|Nous)';
const COMPANY_WORD = `(?!${NO_NAME}\\b)[\\p{Lu}\\p{N}][^\\s,;:()<>"“”]{0,60}`;
const COMPANY = `${COMPANY_WORD}(?:\\s(?:(?:&|and|und|et|of|the|de|la)\\s)?${COMPANY_WORD}){0,7}`;

const ASKS = new RegExp(
  '\\b(?:(?:please|can you|could you|pls|bitte|merci de|veuillez)\\s(?:\\p{L}{1,12}\\s){0,2})?(?:refer|introduce|recommander)\\b(?! to (?:the|our|my|your)\\b)|' +
    '\\b(?:new )?referral (?:for|of)\\b|\\bempfehlung für\\b|\\bvermittlung (?:für|von)\\b|' +
    '\\b(?:empfehlen|empfiehl|vermitteln|vermittle|weitervermitteln|recommandez|recommander)\\b',
  'iu',
);
const WHO: readonly RegExp[] = [
  new RegExp(
    `\\b(?:refer|introduce|referral for|referral of)\\s(?<person>${PERSON})\\s(?:at|from|of|with)\\s(?<company>${COMPANY})`,
    'u',
  ),
  new RegExp(`\\b[Rr]eferral (?:for|of)\\s(?<person>${PERSON})\\s(?:at|from|of|with)\\s(?<company>${COMPANY})`, 'u'),
  new RegExp(
    `(?:[Ee]mpfehlen Sie|[Vv]ermitteln Sie|[Ee]mpfiehl|[Vv]ermittle|[Ee]mpfehlung für|[Vv]ermittlung (?:für|von)|[Bb]itte)\\s(?:bitte\\s)?(?<person>${PERSON})\\s(?:von|bei|aus)\\s(?:der Firma\\s)?(?<company>${COMPANY})`,
    'u',
  ),
  new RegExp(`\\b(?:recommander|recommandez)\\s(?<person>${PERSON})\\s(?:de|chez)\\s(?<company>${COMPANY})`, 'u'),
];
const WHICH: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Rr]efer|[Ii]ntroduce|[Rr]eferral (?:for|of))\\s(?<company>${COMPANY})(?=\\s?[,.;(]|\\s(?:to|for|who|they|which|and)\\b|$)`,
    'u',
  ),
  new RegExp(
    `(?:[Ee]mpfehlen Sie|[Vv]ermitteln Sie|[Ee]mpfiehl|[Vv]ermittle|[Ee]mpfehlung für|[Vv]ermittlung (?:für|von))\\s(?:bitte\\s)?(?:die Firma\\s)?(?<company>${COMPANY})(?=\\s?[,.;(]|\\s(?:an|für|die|der|sie)\\b|$)`,
    'u',
  ),
];
const CONTACT = new RegExp(
  `\\b(?:[Cc]ontact(?: person)?(?: there)?(?: is)?|[Ss]peak (?:to|with)|[Aa]sk for|[Tt]alk to|[Aa]nsprechpartner(?:in)?(?: ist)?|[Kk]ontakt(?:person)?(?: ist)?)\\s(?:Herrn?\\s|Frau\\s)?(?<person>${PERSON})`,
  'u',
);
const NEED =
  /\b(?:need|needs|want|wants|would like|(?:are|is|am) looking for|require|requires|brauch(?:t|en)|benötig(?:t|en)|such(?:t|en)|möchten?|wünsch(?:t|en)(?: sich)?|a besoin d(?:e|['’])|ont besoin d(?:e|['’])|cherchent?)\s+/iu;
/** "die einen Rollout brauchen": the need stands before its verb. */
const NEED_BEFORE =
  /\b(?:die|der|sie|welche)\s+(?<need>[^,.;]{3,300}?)\s+(?:brauch(?:t|en)|benötig(?:t|en)|such(?:t|en)|wünsch(?:t|en))\b/iu;
/** A partner is named to get it: after these words or another partner's name. */
const TOWARDS =
  /(?:\b(?:to|an|à|at|with|via|through|bei|für|partners?|and|und|et|or|oder|ou|both|either|zu)|[,;&/:(])\s*$/iu;
/** "…, they need a deployment, to Acme Corp.": somebody is meant, whom the desk does not know. */
const TOWARDS_UNKNOWN = new RegExp(`,\\s(?:to|an|à)\\s(?<company>${COMPANY})$`, 'u');
const AWAY = /\b(?:not|never|except|instead of|don['’]?t|no|nicht|kein|außer|statt|anstatt|pas)\b[^.;]{0,40}$/iu;
const trimmed = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** Paragraphs as one line each, cut into sentences; addresses and "Pty. Ltd." keep their points. */
export function intakeSentences(lines: readonly string[]): string[] {
  return lines
    .join('\n')
    .split(/\n\s*\n/)
    .flatMap((paragraph) =>
      paragraph
        .replace(/\s*\n\s*/g, ' ')
        .split(
          /(?<=[.!?])(?<!\b(?:Pty|Ltd|Inc|Co|Corp|St|Mr|Mrs|Ms|Dr|Nr|Tel|bzw|ca|z\.B|e\.g|i\.e)\.)\s+(?=[\p{Lu}\p{N}])/u,
        ),
    )
    .map((sentence) => sentence.trim().slice(0, MOST_SENTENCE))
    .filter((sentence) => sentence !== '')
    .slice(0, MOST_SENTENCES);
}

/** Reads lines without labels. `signedBy`: the writer, whose name at the end is no contact. */
export function readFree(lines: readonly string[], known: KnownNames, signedBy: string): FreeReading {
  const kept = lines.filter((line) => !isCourtesy(line, signedBy));
  // A line that ends without a point is a sentence of its own where the next begins with a capital.
  const sentences = intakeSentences(kept.map((line) => line.trim()));
  const text = sentences.join('\n');
  const asks = sentences.some(asksToRefer);

  const doubts: Line[] = [];
  const who = firstOf(sentences, WHO);
  const which = who === null ? firstOf(sentences, WHICH) : null;
  const customer = who?.company ?? which?.company ?? null;
  const contact = who?.person ?? firstOf(sentences, [CONTACT])?.person ?? null;
  const withoutCustomer =
    customer === null ? text : text.replaceAll(customer.words, (words) => '\u0000'.repeat(words.length));

  const addresses = findAddresses(text).filter(({ value }) => !known.ownAddresses.includes(value));
  const distinct = [...new Set(addresses.map(({ value }) => value))];
  if (distinct.length > 1) {
    doubts.push(
      lineOf('Several addresses are named ({addresses}): write `email:` with the customer’s.', {
        addresses: distinct.slice(0, 5),
      }),
    );
  }
  const phones = findPhones(text);
  const rule = findWinRule(text);
  const mentions = findNames(withoutCustomer, known.partners);
  const partners = partnersOf(withoutCustomer, mentions, doubts);
  const unknown = mentions.length === 0 ? (firstOf(sentences, [TOWARDS_UNKNOWN])?.company ?? null) : null;
  if (unknown !== null) {
    doubts.push(
      lineOf('There is no partner “{name}”: write `partners:` with all who are to get it.', { name: unknown.value }),
    );
  }
  const description = need(
    sentences,
    customer?.value ?? null,
    mentions,
    [...addresses, ...phones, ...(rule === null ? [] : [rule])],
    text,
  );
  const service = known.services.length === 0 ? null : matchService(blank(withoutCustomer, mentions), known.services);
  if (service !== null && 'among' in service) {
    doubts.push(
      lineOf('The service could be {names}: write `service:` with one of them.', { names: oneOf(service.among) }),
    );
  }

  return {
    fields: {
      ...(customer === null ? {} : { customer }),
      ...(contact === null ? {} : { contact }),
      ...(distinct.length === 1 ? { contactEmail: { value: distinct[0] ?? '', words: distinct[0] ?? '' } } : {}),
      ...(phones.length === 1
        ? { contactPhone: { value: phones[0]?.value ?? '', words: phones[0]?.value ?? '' } }
        : {}),
      ...(description === null ? {} : { description }),
      ...(service !== null && 'name' in service ? { service: { value: service.name, words: '' } } : {}),
      ...(partners === null ? {} : { partners }),
      ...(rule === null ? {} : { winRule: { value: rule.value, words: text.slice(rule.start, rule.end) } }),
    },
    needSaid: sentences.some((sentence) => NEED.test(sentence) || NEED_BEFORE.test(sentence)),
    doubts,
    isReferral: asks && (customer !== null || contact !== null || partners !== null || doubts.length > 0),
  };
}

const FORBIDS =
  /\b(?:don['’]?t|do not|never|not|nicht|keine?n?|ne)\b.{0,30}\b(?:refer|introduce|empfehlen|vermitteln|recommander)\b/iu;
const REQUEST =
  /^(?:hi |hello |hey |hallo )?(?:\p{L}{1,20}, )?(?:can|could|would|will) (?:you|we)\b|^(?:könn(?:t|te|ten|en)|kannst)\b|^pou(?:vez|rriez)\b/iu;

/** Whether the sentence asks for a referral; a question is a request only where it is put as one. */
function asksToRefer(sentence: string): boolean {
  return ASKS.test(sentence) && !FORBIDS.test(sentence) && (!/\?\s*$/.test(sentence) || REQUEST.test(sentence));
}

interface Who {
  readonly person?: Said<string>;
  readonly company?: Said<string>;
}

function firstOf(sentences: readonly string[], patterns: readonly RegExp[]): Who | null {
  for (const sentence of sentences) {
    for (const pattern of patterns) {
      const groups = pattern.exec(sentence)?.groups;
      if (groups === undefined) continue;
      const person = groups['person'];
      const company = groups['company'];
      return {
        ...(person === undefined
          ? {}
          : { person: said(person.replace(/^(?:Herrn?|Frau|Mr|Mrs|Ms|Mme|M)\.?\s/u, ''), person) }),
        ...(company === undefined
          ? {}
          : { company: said(company.replace(/(?<!\b(?:Pty|Ltd|Inc|Co|Corp))[.!?]+$/u, ''), company) }),
      };
    }
  }
  return null;
}

function said(value: string, words: string): Said<string> {
  return { value: trimmed(value).slice(0, 200), words: trimmed(words).slice(0, 200) };
}

/** Partners that are to get it. One that is named otherwise, or against whom the words speak, is asked about. */
function partnersOf(text: string, mentions: readonly NameMention[], doubts: Line[]): Said<string[]> | null {
  const names: string[] = [];
  const words: string[] = [];
  let previousEnd = -1;
  for (const mention of mentions) {
    const before = text.slice(Math.max(0, mention.start - 80), mention.start);
    const inList =
      previousEnd >= 0 &&
      /^[\s,;&/]*(?:and|und|et|or|oder|ou)?[\s,;&/]*$/iu.test(text.slice(previousEnd, mention.start));
    previousEnd = mention.end;
    if ('among' in mention.match) {
      doubts.push(
        lineOf('“{words}” could be {names}: write `partners:` with the whole name.', {
          words: mention.words,
          names: oneOf(mention.match.among),
        }),
      );
    } else if (AWAY.test(before.split('\n').at(-1) ?? '') || !(inList || TOWARDS.test(before))) {
      doubts.push(lineOf('Is {name} to get it? Write `partners:` with all who are.', { name: mention.match.name }));
    } else if (!names.includes(mention.match.name)) {
      names.push(mention.match.name);
      words.push(mention.words);
    }
  }
  // Half a list is no list.
  const unclear = doubts.some((doubt) => doubt.key.includes('`partners:`'));
  return names.length === 0 || unclear ? null : { value: names, words: words.join(', ') };
}

/** The need: the words after "they need", to where the sentence turns to something else; and sentences about nothing else. */
function need(
  sentences: readonly string[],
  customer: string | null,
  mentions: readonly NameMention[],
  spans: readonly Found[],
  text: string,
): Said<string> | null {
  const parts: string[] = [];
  let offset = 0;
  for (const sentence of sentences) {
    const from = offset;
    const to = from + sentence.length;
    offset = to + 1;
    const inside = [...mentions, ...spans].filter(({ start }) => start >= from && start < to);
    const verb = NEED.exec(sentence);
    const before = verb === null ? NEED_BEFORE.exec(sentence)?.groups?.['need'] : undefined;
    if (before !== undefined) {
      parts.push(trimmed(before));
    } else if (verb !== null) {
      const begin = verb.index + verb[0].length;
      const end = Math.min(
        sentence.length,
        ...inside.map(({ start }) => start - from).filter((start) => start > begin),
      );
      const words = trimmed(sentence.slice(begin, end)).replace(
        /(?:[\s,;]+(?:please|to|an|à|via|with|and|und|et|their|his|her|(?:e-?)?mail|phone|tel\.?|is|the|let|reach (?:him|her|them) (?:at|on)|bitte|bei))*[\s,;:.(]*$/iu,
        '',
      );
      if (words !== '') parts.push(words);
    } else if (
      inside.length === 0 &&
      !ASKS.test(sentence) &&
      !CONTACT.test(sentence) &&
      !WHO.some((pattern) => pattern.test(sentence))
    ) {
      parts.push(trimmed(sentence));
    }
  }
  const whole = parts
    .filter((part) => part !== customer)
    .join('\n')
    .slice(0, 5000);
  return whole === '' ? null : { value: whole, words: text.includes(whole) ? whole.slice(0, 300) : '' };
}

function blank(text: string, mentions: readonly NameMention[]): string {
  return mentions.reduce((all, { start, end }) => all.slice(0, start) + ' '.repeat(end - start) + all.slice(end), text);
}
