/**
 * Whose job it is (READING.md): the referral's customer where the mail names none or a short form; another name is
 * given as the mail has it, and the partner is asked.
 */
import { findCompanies, findCustomerNames, matchCustomer } from '../mentions/customer.js';
import { GIVEN_NAMES } from '../mentions/customer/givenNames.js';
import { companyName, foldWord, isTrade } from '../mentions/customer/names.js';
import { beginsIn, fold } from '../phrases.js';
import type { Fact, ReadingContext, Sentence } from '../types.js';
import { ask, type Outcome } from './outcome.js';

type CustomerName = ReturnType<typeof findCustomerNames>[number];

export interface CustomerNames {
  readonly elsewhere: ReadonlySet<number>;
  readonly here: ReadonlySet<number>;
  readonly named: ReadonlyMap<number, readonly ReturnType<typeof findCustomerNames>[number][]>;
}

/** Finds the names once; the statements need to know which sentences are about somebody else. */
export function findNames(sentences: readonly Sentence[], context: ReadingContext): CustomerNames {
  const elsewhere = new Set<number>();
  const here = new Set<number>();
  const named = new Map<number, readonly ReturnType<typeof findCustomerNames>[number][]>();
  sentences.forEach((sentence, index) => {
    const names = findCustomerNames(sentence, context).map((name) => insideAnother(name, sentence, context));
    if (names.length === 0) return;
    named.set(index, names);
    if (names.some((name) => name.relation !== 'other')) here.add(index);
    else elsewhere.add(index);
  });
  return { elsewhere, here, named };
}

const HOUSE = /(?<!\p{L})(?:holdings?|gruppe|groupe|group|konzern|international|beteiligung\p{L}{0,4})(?!\p{L})/u;

/** The sentence names a house that bears the customer's own name. */
export function isHouseAbove({ named }: CustomerNames, index: number, customer: string): boolean {
  const [first = ''] = fold(customer).split(/[\s&+,.-]{1,8}/);
  return (named.get(index) ?? []).some(({ name }) => {
    const folded = fold(name);
    return first.length > 2 && folded.includes(first) && HOUSE.test(folded);
  });
}

/** Words that may stand with a capital before a customer's name without being part of another. */
const BESIDE_NAMES =
  /^(?:the|a|an|our|your|with|for|and|at|of|from|to|that|now|hi|hello|dear|re|great|good|news|re:|mr|mrs|ms|dr|mme|mmes|mlle|me|maître|patronne?|gérante?|herrn?|frau|familie|firma|fa|kunden?|kundin|[a-z]{3,10}kunden?|[a-z]{3,10}kundin|chefin?|inhaber(?:in)?|kollegin|kollege|auftrag|projekt|referral|customer|client|project|job|deal|die|der|das|den|dem|bei|von|mit|für|le|la|les|chez|avec|pour|de|du|monsieur|madame|société|cliente?|affaire|dossier|entreprise|contrat|mandat|vertrag|angebot|offerte|won|signed|subject|betreff|objet|yes|ja|oui|ok|so|but|aber|mais|today|heute|korrektur|berichtigung|nachtrag|änderung|update|folgeauftrag|zusatzauftrag|anschlussauftrag|neuigkeiten|meldung|gewinnmeldung|status|stand|info|kurzinfo|eckdaten|abschluss|zusage|zuschlag|bestellung|unterschrift|betreffend|correction|rectificatif|signature|commande|order)$/;

/** "Harbour Chillers" is not "Changi Chillers" in short: a later word of the recorded name behind another name's first. */
function insideAnother(name: CustomerName, sentence: Sentence, context: ReadingContext): CustomerName {
  if (name.relation !== 'short') return name;
  const words = fold(context.referral.customer).split(/[\s&+,.-]{1,8}/);
  const first = words.find((word) => word.length > 2 && !BESIDE_NAMES.test(word));
  if (first === undefined || fold(name.name).includes(first)) return name;
  const at = name.evidence.start - sentence.start;
  const lead = sentence.text.slice(Math.max(0, at - 60), at);
  const before = /(\p{Lu}[\p{L}\p{N}'’&-]{1,30})[ \n]{1,2}$/u.exec(lead)?.[1] ?? otherTrades(lead, words);
  const bare = fold(before ?? '').replace(/^[lds]'/, '');
  const people = fold(context.referral.customerContact).split(/\s{1,8}/);
  if (people.includes(bare)) return name;
  if (before === undefined || BESIDE_NAMES.test(bare)) return name;
  // "Transport Ferrand" for "Transports Ferrand"; "Odile Ferrand" is a person.
  if (words.some((word) => word === bare || word === `${bare}s` || bare === `${word}s`)) return name;
  // "Maler Hoyer" for "Malerbetrieb Hoyer", "Zahnarzt Huber" for "Zahnarztpraxis Huber": the trade in short.
  if (bare.length > 3 && words.some((word) => word.length > bare.length + 2 && word.startsWith(bare))) return name;
  if (GIVEN_NAMES.has(bare) && companyName(name.name).legal.length === 0) return name;
  const start = name.evidence.start - before.length - 1;
  const whole = sentence.text
    .slice(start - sentence.start, name.evidence.end - sentence.start)
    .replace(/\s{1,8}/g, ' ');
  if (matchCustomer(whole, context.referral.customer) !== 'other') return name;
  return { name: whole, relation: 'other', evidence: { ...name.evidence, text: whole, start } };
}

/** "cabinet vétérinaire Favre" is not "Cabinet dentaire Favre": trades in small letters, behind an article or another trade. */
function otherTrades(lead: string, recorded: readonly string[]): string | undefined {
  const [, previous = '', trade = ''] =
    /(?:(?:^|[\s(])([\p{L}'’]{1,30})[ \n])?(\p{Ll}{5,30})[ \n]{1,2}$/u.exec(lead) ?? [];
  if (!isTrade(foldWord(trade)) || ANY_FIRM.test(fold(trade)) || recorded.includes(fold(trade))) return undefined;
  if (previous.length > 3 && isTrade(foldWord(previous))) return `${previous} ${trade}`;
  return previous === '' || /^(?:l[ea]s?|une?|du|au|the|d(?:er|ie|as|en|em))$/iu.test(previous) ? trade : undefined;
}

const ANY_FIRM =
  /^(?:société|entreprise|établissements?|maison|groupe|holding|service|services|solutions?|travaux|commerce|magasins?|association|company|firm|business|office|family)$/u;

/**
 * `elsewhere`: sentences that speak of somebody else while others speak of the referral's customer; `sold`: the sentences of a
 * mail that tells of a sale, none where it tells of something else.
 */
export function readCustomer(
  names: CustomerNames,
  elsewhere: ReadonlySet<number>,
  context: ReadingContext,
  sold: readonly Sentence[] = [],
): Outcome<Fact<string>> {
  const recorded = context.referral.customer;
  const all = [...names.named].filter(([index]) => !elsewhere.has(index)).flatMap(([, found]) => found);
  const denied = all.filter((name) => name.relation !== 'other' && isDenied(name, sold));
  const own = all.filter((name) => name.relation !== 'other' && !denied.includes(name));
  const stated = all.filter((name) => name.relation === 'other');
  // "The order is not Vogel's but comes from Adler Ltd": found by its legal form wherever it stands.
  const others =
    stated.length > 0 || denied.length === 0 ? stated : anybodyElse(sold.filter(holdsOneOf(denied)), context);
  // "Mr Vogel signed, in the name of his other firm", "not Vogel Ltd but Adler Ltd": whom the contract is with, though Vogel is named too.
  const party = others.find((name) => name.party === true) ?? (denied.length > 0 ? others[0] : undefined);
  const other = party ?? (own.length === 0 ? others[0] : undefined);
  if (other !== undefined) {
    return {
      fact: { value: other.name, certainty: 'stated', evidence: [other.evidence] },
      doubts: [
        ask('customer-other', `The mail names ${other.name}, the referral is about ${recorded}.`, 'customer', [
          other.evidence,
        ]),
      ],
    };
  }
  const doubts = others.map((name) =>
    ask('customer-other', `The mail names ${name.name} beside ${recorded}.`, 'customer', [name.evidence]),
  );
  if (others.length === 0 && names.here.size === 0) {
    const [instead] = anybodyElse(sold, context);
    if (instead !== undefined)
      return {
        fact: { value: instead.name, certainty: 'assumed', evidence: [instead.evidence] },
        doubts: [
          ask('customer-other', `The mail names ${instead.name}, not ${recorded}.`, 'customer', [instead.evidence]),
        ],
      };
  }
  // "It is some sister firm and not Vogel that signed": whoever it is, it is not the customer.
  const [not] = denied;
  if (not !== undefined && others.length === 0)
    doubts.push(ask('customer-other', `The mail says that it is not ${not.name}.`, 'customer', [not.evidence]));
  const [first] = own.length > 0 ? own : [...names.named.values()].flat().filter((name) => name.relation !== 'other');
  if (first === undefined) return { fact: { value: recorded, certainty: 'assumed', evidence: [] }, doubts };
  return { fact: { value: recorded, certainty: 'stated', evidence: [first.evidence] }, doubts };
}

/** "Not Vogel Ltd but Adler Ltd signed": the customer is named, and said not to be the one. */
const ARTICLES =
  "(?:(?:the|for|with|from|by|die|der|das|den|dem|bei|für|mit|von|vom|la|le|les|chez|avec|pour|de|du|par|l['’]|monsieur|madame|m\\.|mme|herrn?|frau|firma|fa\\.|société|company)\\s?){0,3}$";
const DENIED = new RegExp(
  `(?<![\\p{L}])(?:not|isn['’]t|wasn['’]t|nicht(?: etwa| mehr)?|keineswegs|(?:n['’]est|n['’]était|c['’]est|n['’]a|n['’]ont) pas|non pas)\\s${ARTICLES}`,
  'iu',
);
/** "Statt der Vogel GmbH die Adler AG", "au lieu de Vogel", "rather than Vogel" */
const IN_PLACE_OF = new RegExp(
  `(?<!\\p{L})(?:(?:an)?statt|an ?stelle(?: von)?|instead of|in place of|rather than(?: by| with)?|au lieu d[eu]|à la place d[eu]|plutôt qu(?:e|['’])(?: (?:de|par|avec))?)\\s${ARTICLES}`,
  'iu',
);
const INSTEAD = /^[^;!?]{0,60}?(?:,\s(?:but|sondern|mais)|\s(?:but(?: rather)?|sondern|mais(?: bien)?))\s/u;
/** "Adler Ltd, not Vogel Ltd" */
const NOT_BEHIND = new RegExp(
  `(?:,\\s(?:and\\s|und\\s|et\\s)?|\\s(?:and|und|et)\\s)(?:not|nicht|non|pas)\\s${ARTICLES}`,
  'iu',
);

/** "Kestrel isn't the one who signs", "Vogel ist nicht der Auftraggeber", "Vogel n'est pas partie au contrat" */
const NOT_THE_ONE =
  /^(?:\s(?:GmbH|AG|SA|SAS|SARL|Ltd|Pty Ltd|Limited|KG))?(?:\s(?:itself|himself|herself|selbst|selber|lui-même|elle-même|ist|war|sind))?\s?(?:is not|isn['’]t|was not|wasn['’]t|are not|aren['’]t|ist|war|nicht|n['’]est|n['’]était|ne sont)?(?:\s(?:itself|himself|selbst|selber|hier|aber|allerdings|dabei|actually|in fact|en fait|lui-même|elle-même)){0,2}\s?(?:not|nicht|pas)?\s(?:the (?:ones?|customer|client|buyer|signatory|party|contracting)(?! for)|(?:a )?party to|derjenige|diejenigen?|(?:der|die),\s(?:der|die)|(?:der |die |unser |unsere )?(?:kunde|kundin)|celui|celle|ceux|le client|la cliente|(?:le |la )?signataire|partie (?:au|à|prenante)|l['’]acheteur|le donneur d['’]ordre|vertragspartner(?:in)?|auftraggeber(?:in)?|besteller(?:in)?)(?!\p{L})/iu;
const HOLDS_NOT = /(?:\bnot|n['’]t|\bnicht|\bpas)\s/iu;
/** "It is not Kestrel that signed", "ce n'est pas Vogel qui a signé" */
const WHO = /^,?\s(?:who|that|which|qui|(?:der|die|das)\s\S)/u;

function isDenied({ evidence }: CustomerName, sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => {
    const from = evidence.start - sentence.start;
    if (from < 0 || from >= sentence.text.length) return false;
    const before = sentence.text.slice(Math.max(0, from - 60), from);
    const after = sentence.text.slice(from + evidence.text.length).slice(0, 120);
    const notTheOne = NOT_THE_ONE.exec(after)?.[0];
    return (
      NOT_BEHIND.test(before) ||
      IN_PLACE_OF.test(before) ||
      (DENIED.test(before) && (INSTEAD.test(after) || WHO.test(after))) ||
      (notTheOne !== undefined && HOLDS_NOT.test(notTheOne))
    );
  });
}

function holdsOneOf(names: readonly CustomerName[]): (sentence: Sentence) => boolean {
  return (sentence) => names.some(({ evidence }) => beginsIn(sentence, evidence));
}

/** "The contract came back from Falcon Ltd": where the mail does not name its customer, it may be about whom it names. */
function anybodyElse(sentences: readonly Sentence[], context: ReadingContext): CustomerName[] {
  for (const sentence of sentences.slice(0, MAX_LOOKED_AT)) {
    const found = findCompanies(sentence, context);
    if (found.length > 0) return found;
  }
  return [];
}

const MAX_LOOKED_AT = 60;
