/** Where a sentence names the recorded customer, or another company in the customer's place. */
import type { Evidence, ReadingContext, Sentence } from '../../types.js';
import { matchCustomer, type CustomerRelation } from './match.js';
import { anyOf, evidenceOf, folded, MAX_MATCHES, overlap, readable, WORD_END, WORD_START, type Span } from '../text.js';
import { occurrenceOf } from '../occurs.js';
import { GIVEN_NAMES } from './givenNames.js';
import { otherBranch } from './branch.js';
import { COMPANIES, companyName, foldWord, isDistinctive, isLegalForm, isTrade, isTypo } from './names.js';
import { bySigns, literally } from './literal.js';
import { NAME } from './name.js';
import { NUMBERED_COMPANY } from './numberedCompany.js';
import { COMMON, TITLES, trimName, withItsDot } from './trim.js';
import { hasForm, isSignerLabel, namedParties } from './party.js';
import { eachMatch } from '../../patterns/guard.js';
import { allIn } from '../../patterns/matches.js';

export interface CustomerName {
  /** As the mail has it. */
  readonly name: string;
  readonly relation: CustomerRelation;
  readonly evidence: Evidence;
  /** The sentence names it as a party to the contract. */
  readonly party?: boolean;
}

export const READER = 'mentions/customer';

interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.](?=[\p{L}\p{N}])){0,40}/gu;
/** Between the words of one name. */
const WITHIN_NAME = /^(?:[\s-]{1,3}|\s{0,2}(?:[&+,]|and|und|et|u\.)\s{1,2}|\.\s?)$/iu;
const PLAIN_GAP = /^(?:\s{1,3}|-|\.\s?|\s?&\s?)$/u;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of allIn(WORD, text, 400)) {
    const plain = match[0].replace(/['’](?:s|S)$/u, '');
    words.push({
      start: match.index,
      end: match.index + plain.length,
      text: plain,
      folded: foldWord(plain.replace(/['’.]/g, '')),
    });
  }
  return words;
}

/**
 * The names of a sentence in order. The recorded customer is found anywhere; another company only where a customer
 * stands: behind a label ("Customer:"), as the one who signed, as the one who was won. The partner, the desk, the
 * service, the people of the referral and a competitor that the customer went with are none.
 */
export function findCustomerNames(sentence: Sentence, context: ReadingContext): CustomerName[] {
  const text = readable(sentence.text);
  const words = wordsOf(text);
  const found: (Span & { readonly relation: CustomerRelation; readonly party?: boolean })[] = [];
  const recorded = context.referral.customer;
  const companies = numbered(text);
  const literal = literally(text, recorded);
  const own = ownMentions(text, words, context);
  const others = [...labelled(sentence, text), ...companies, ...contracting(text), ...positioned(text)];
  const signed = bySigns(text, recorded).map((span) => {
    const last = words.findLastIndex((word) => span.start <= word.start && word.end <= span.end);
    return withWhatGoesOn(text, span, [...own, ...others, ...(last < 0 ? [] : [extend(text, words, last, NO_WORDS)])]);
  });
  for (const { start, end, longer } of signed) found.push({ start, end, relation: longer ? 'other' : 'same' });
  for (const span of own) {
    if (signed.some((whole) => overlap(whole, span))) continue;
    if (companies.some((company) => overlap(company, span))) continue;
    const branch = otherBranch(text, span, recorded, (word) => COMMON.has(word));
    found.push(
      branch !== null
        ? { ...branch, relation: 'other' }
        : { ...span, relation: matchCustomer(text.slice(span.start, span.end), recorded) },
    );
  }
  for (const span of others) {
    const name = text.slice(span.start, span.end);
    // "7 Fitness Ltd" of "=24/7 Fitness Ltd"
    if (literal.some((whole) => whole.start < span.start && span.end <= whole.end)) continue;
    if (signed.some((whole) => overlap(whole, span) && (!span.labelled || span.end <= whole.end))) continue;
    if (
      found.some(
        (other) => overlap(other, span) && (!span.labelled || (other.start === span.start && other.end === span.end)),
      )
    )
      continue;
    // One digit makes another company.
    const other = span.numbered === true && digitsOf(name) !== digitsOf(recorded);
    const relation = other ? 'other' : matchCustomer(name, recorded);
    if (relation === 'other' && span.numbered !== true && !isOtherCompany(name, span, context)) continue;
    const inside = found.findIndex((other) => overlap(other, span));
    if (inside >= 0) {
      // "Customer: Kestrel Plumbing Pty Ltd Brisbane" holds the whole recorded name.
      const own = found[inside];
      if (relation !== 'other' || own === undefined || own.relation === 'same') continue;
      found.splice(inside, 1);
    }
    found.push({ start: span.start, end: span.end, relation, party: span.party === true });
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map((each) => ({
      name: text.slice(each.start, each.end),
      relation: each.relation,
      evidence: evidenceOf(sentence, each, READER),
      ...(each.party === true ? { party: true } : {}),
    }));
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** "Müller/Meier Holding AG" is not "Müller/Meier AG": a longer name is the whole name, unless only its legal form goes on. */
function withWhatGoesOn(text: string, span: Span, names: readonly Span[]): Span & { readonly longer: boolean } {
  const end = Math.max(...names.filter((name) => overlap(name, span)).map((name) => name.end), span.end);
  const isWhole = companyName(text.slice(span.start, span.end)).legal.length > 0;
  const rest = wordsOf(text.slice(span.end, end));
  if (isWhole || rest.every((word) => isLegalForm(word.folded))) return { ...span, longer: false };
  return { start: span.start, end, longer: true };
}

// -----------------------------------------------------------------------------------------------------------------
// the recorded customer

function ownMentions(text: string, words: readonly Word[], context: ReadingContext): Span[] {
  const own = companyName(context.referral.customer).words;
  const partner = new Set(companyName(context.partner.name).words);
  const distinctive = own.filter(isDistinctive);
  const [first] = distinctive;
  const spans: Span[] = [];
  for (let index = 0; index < words.length && spans.length < MAX_MATCHES; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    const capital = /^[\p{Lu}\d]/u.test(word.text);
    const anchor = distinctive.find(
      (each) => each === word.folded || `${each}s` === word.folded || (capital && isTypo(word.folded, each)),
    );
    if (anchor === undefined || (!capital && anchor !== first)) continue;
    const span = extend(text, words, index, new Set(own));
    const matched = words.filter((each) => each.start >= span.start && each.end <= span.end).length;
    // A word that the partner's name has too needs a second one beside it.
    if (partner.has(anchor) && matched < 2) continue;
    spans.push(span);
    while ((words[index + 1]?.start ?? Number.POSITIVE_INFINITY) < span.end) index += 1;
  }
  return spans;
}

/** "Thill S.à r.l.": a legal form of several words. Its last dot may end the sentence as well. */
const SARL_NEXT = /^\s{1,2}s\.?\s?à\.?\s?r\.?\s?l(?![\p{L}\p{N}])\.?/iu;

/** Widens an anchor to the whole name: words of the recorded name on either side, then a trade or legal form. */
function extend(text: string, words: readonly Word[], index: number, own: ReadonlySet<string>): Span {
  let low = index;
  let high = index;
  const gap = (a: number, b: number): string => text.slice(words[a]?.end ?? 0, words[b]?.start ?? 0);
  const capital = (at: number): boolean => /^[\p{Lu}\d]/u.test(words[at]?.text ?? '');
  while (low > 0 && own.has(words[low - 1]?.folded ?? '') && WITHIN_NAME.test(gap(low - 1, low))) low -= 1;
  for (;;) {
    const next = words[high + 1];
    if (next === undefined) break;
    const sarl = SARL_NEXT.exec(text.slice(words[high]?.end ?? text.length));
    if (sarl !== null) return { start: words[low]?.start ?? 0, end: (words[high]?.end ?? 0) + sarl[0].length };
    const joint = gap(high, high + 1);
    // "Shutters and Doors": the connector is a word of its own here.
    if (/^(?:and|und|et|u)$/u.test(next.folded) && own.has(words[high + 2]?.folded ?? '') && /^\s{1,3}$/u.test(joint)) {
      high += 2;
      continue;
    }
    if (own.has(next.folded) && WITHIN_NAME.test(joint) && !/,/u.test(joint)) high += 1;
    else if (isLegalForm(next.folded) && capital(high + 1) && /^[\s,.&-]{1,4}$/u.test(joint)) high += 1;
    else if (isTrade(next.folded) && capital(high + 1) && PLAIN_GAP.test(joint) && !isFunctionWord(next.folded))
      high += 1;
    else break;
  }
  // "Kestrel Falcon Pty Ltd" is one name to its legal form.
  for (let ahead = high + 1; ahead <= high + 4 && capital(ahead) && PLAIN_GAP.test(gap(ahead - 1, ahead)); ahead += 1) {
    if (isLegalForm(words[ahead]?.folded ?? '')) {
      high = ahead;
      break;
    }
  }
  return { start: words[low]?.start ?? 0, end: words[high]?.end ?? 0 };
}

function isFunctionWord(word: string): boolean {
  return [
    'the',
    'of',
    'und',
    'der',
    'die',
    'das',
    'et',
    'de',
    'du',
    'des',
    'la',
    'le',
    'les',
    'it',
    'service',
    'services',
    'project',
    'projects',
    'training',
  ].includes(word);
}

// -----------------------------------------------------------------------------------------------------------------
// other companies

interface Candidate extends Span {
  readonly labelled: boolean;
  /** Nothing but a bullet stands before it, so that its capital says little. */
  readonly opens: boolean;
  /** A numbered company: its number is its name. */
  readonly numbered?: boolean;
  readonly party?: boolean;
}

const every = (pick: (words: (typeof COMPANIES)[number]) => readonly string[]): string[] =>
  COMPANIES.flatMap((words) => [...pick(words)]);
const LABELS: ReadonlySet<string> = new Set(every(({ labels }) => labels).map(folded));
const INLINE_LABEL = new RegExp(`^[\\s•*–-]{0,6}(?:${anyOf(LABELS)})\\s{0,3}[:=]\\s{0,6}`, 'iu');
const VALUE =
  /^(?:[^\n,;(|/]|(?<=\sP)\/(?=L(?!\p{L}))){1,120}(?:,\s?(?:inc|incorporated|llc|llp|lp|ltd|limited|corp|co|gmbh|ag|s\.?a|plc|pty ltd)(?![\p{L}\p{N}])\.?)?/iu;

function labelled(sentence: Sentence, text: string): Candidate[] {
  let start: number | null = null;
  const label = folded(sentence.label?.name ?? '').replace(/[:\s]+$/u, '');
  if (sentence.label !== null && (LABELS.has(label) || isSignerLabel(label))) {
    start = sentence.label.valueStart - sentence.start;
    // A label's offset may be one of the text or of the sentence; the value itself tells.
    if (text.slice(start, start + 8) !== sentence.label.value.slice(0, 8))
      start = text.indexOf(sentence.label.value.slice(0, 80));
  } else {
    const match = INLINE_LABEL.exec(text);
    if (match !== null) start = match[0].length;
  }
  if (start === null || start < 0 || start >= text.length) return [];
  const raw = VALUE.exec(text.slice(start))?.[0] ?? '';
  const value = raw.replace(/\s[-–—]\s.*$/u, '').replace(/[\s.!*"“”»«]{1,10}$/u, '');
  // "Falcon Holdings, Inc."
  const dotted =
    /(?:(?<!\p{L})(?:inc|ltd|co|corp)|(?:\p{Lu}\.){1,3}\p{Lu})$/iu.test(value) &&
    raw.slice(value.length, value.length + 1) === '.'
      ? 1
      : 0;
  const lead = /^[\s*"“”»«]{0,10}/u.exec(value)?.[0].length ?? 0;
  if (!/^[\p{Lu}\d]/u.test(value.slice(lead))) return [];
  if (!LABELS.has(label) && isSignerLabel(label) && !hasForm(value.slice(lead))) return [];
  return [{ start: start + lead, end: start + value.length + dotted, labelled: true, opens: false }];
}

function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

function numbered(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of eachMatch(NUMBERED_COMPANY, text)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      labelled: false,
      opens: false,
      numbered: true,
    });
    if (found.length >= 16) break;
  }
  return found;
}

const ADVERB =
  '(?:\\s{1,2}(?:just|now|finally|also|officially|today|yesterday|this morning|heute|gestern|nun|jetzt|soeben|gerade|bereits|enfin|bien|aujourd’hui|hier))?';
const SUBJECT = new RegExp(
  `(?<![\\p{L}\\p{N}’'.@-])(${NAME})(?:\\s\\([^()\\n]{1,30}\\))?,?${ADVERB}\\s{1,2}${anyOfLower(every(({ subjectOf }) => subjectOf))}${WORD_END}`,
  'gu',
);
const OBJECT = new RegExp(
  `${WORD_START}${anyOfLower(every(({ objectOf }) => objectOf))}\\s{1,2}(?:the\\s|la\\s|le\\s|l’|die\\s|der\\s|das\\s)?(?:company\\s|firma\\s|Firma\\s|Fa\\.\\s|société\\s)?(${NAME})`,
  'gu',
);
/** "Falcon Foods Ltd has released the PO": what only a customer does; a company's form or trade must tell it from a person. */
const ACTOR = new RegExp(
  `(?<![\\p{L}\\p{N}’'.@-])(${NAME})(?:\\s\\([^()\\n]{1,30}\\))?,?${ADVERB}\\s{1,2}(?:has|have|had)?${ADVERB}\\s{0,2}(?:released|raised|issued|returned|executed|countersigned|engaged|appointed|selected|commissioned|opted|decided|inked|pulled the trigger|come across|put pen|paid (?:the|its|their) deposit|sent (?:us )?(?:the|their|its|a|back)|given the|(?:went|gone|goes|is|are|now) live|is up and running|are up and running|a (?:mis|été mis) en service)${WORD_END}`,
  'gu',
);
/** "Bad news on Morley Glazing": whom the news is about; here too form or trade must tell a company from a person or a place. */
const ABOUT =
  /(?<![\p{L}\p{N}])(?:[Nn]ews (?:on|from|about|of|for|regarding)|[Rr]egarding|[Cc]oncerning|[Uu]pdate on|(?:its|the|their) (?:parent|holding)(?: company)?(?: is)?,?|party is|Neuigkeiten (?:von|zu|bei)|Nachrichten (?:von|zu|bei)|Muttergesellschaft|nouvelles? (?:de|pour|concernant)|[Cc]oncernant|maison mère,?)\s{1,2}(?:the\s|la\s|le\s|der\s|die\s)?/gu;
const NAME_HERE = new RegExp(NAME, 'uy');

export const RIVAL_BEFORE = new RegExp(
  `${WORD_START}${anyOfLower(every(({ rivalOf }) => rivalOf))}\\s{1,2}(?:the\\s|la\\s|le\\s|die\\s|der\\s)?$`,
  'u',
);

/** Names need their capital, so the pattern cannot ignore case; the phrases around them may open a sentence. */
function anyOfLower(phrases: readonly string[]): string {
  return anyOf(phrases.flatMap((phrase) => [phrase, phrase.charAt(0).toUpperCase() + phrase.slice(1)]));
}

const saysSubject = occurrenceOf(
  every(({ subjectOf }) => subjectOf),
  'both',
);
const saysObject = occurrenceOf(
  every(({ objectOf }) => objectOf),
  'both',
);

/** "Nous avons signé avec": whoever we signed with is no rival. */
const WE_SIGNED =
  /(?:avons|on a|j['’]ai)\s(?:\p{Ll}{2,12}\s){0,2}?(?:signé|conclu|traité)\s(?:avec|chez)\s(?:le\s|la\s|l['’])?$/iu;

function positioned(text: string): Candidate[] {
  const found: Candidate[] = [];
  const add = (name: string, start: number): void => {
    const trimmed = trimName(name, start);
    if (trimmed === null) return;
    const before = text.slice(Math.max(0, trimmed.start - 40), trimmed.start);
    if (RIVAL_BEFORE.test(before.slice(-30)) && !WE_SIGNED.test(before)) return;
    const opens = /(?:^|[.!?\n:])[\s•*"“–-]{0,6}$/u.test(text.slice(0, trimmed.start));
    found.push({ ...withItsDot(text, trimmed), labelled: false, opens });
  };
  for (const match of saysSubject(text) ? eachMatch(SUBJECT, text) : []) {
    add(match[1] ?? '', match.index);
    if (found.length >= 16) return found;
  }
  for (const match of eachMatch(ACTOR, text)) {
    const words = companyName(match[1] ?? '');
    if (words.words.length < 2 || (words.legal.length === 0 && !words.words.slice(1).some(isTrade))) continue;
    add(match[1] ?? '', match.index);
    if (found.length >= 16) return found;
  }
  for (const match of eachMatch(ABOUT, text)) {
    const start = match.index + match[0].length;
    NAME_HERE.lastIndex = start;
    const name = NAME_HERE.exec(text)?.[0] ?? '';
    const words = companyName(name);
    if (words.legal.length === 0 && !(words.words.length >= 2 && words.words.some(isTrade))) continue;
    add(name, start);
    if (found.length >= 16) return found;
  }
  for (const match of saysObject(text) ? eachMatch(OBJECT, text) : []) {
    const name = match[1] ?? '';
    add(name, match.index + match[0].length - name.length);
    if (found.length >= 16) return found;
  }
  return found;
}

/** Whom the sentence names as a party to the contract, "signed with" and all. */
function contracting(text: string): Candidate[] {
  return namedParties(text).flatMap(({ name, start }) => {
    const trimmed = trimName(name, start);
    return trimmed === null ? [] : [{ ...withItsDot(text, trimmed), labelled: false, opens: false, party: true }];
  });
}

/** Whether a name in the customer's place is some other company, rather than a person, a thing or one of the parties. */
export function isOtherCompany(name: string, place: Candidate, context: ReadingContext): boolean {
  const { partner, desk, referral } = context;
  const { words, legal } = companyName(name);
  if (words.length === 0 || /[@{}<>=]|\p{L}-\d|\d{5}/u.test(name)) return false;
  for (const known of [partner.name, desk.name])
    if (known !== '' && matchCustomer(name, known) !== 'other') return false;
  const people = new Set([...companyName(referral.customerContact).words, ...companyName(partner.contact.name).words]);
  if (words.some((word) => people.has(word) && word.length > 2) && legal.length === 0) return false;
  const service = new Set(companyName(referral.service).words);
  if (words.every((word) => service.has(word) || COMMON.has(word))) return false;
  if (words.every((word) => COMMON.has(word))) return false;
  if (legal.length > 0) return true;
  const [first = ''] = words;
  if (
    TITLES.test(first) ||
    (GIVEN_NAMES.has(name.split(/\s/u)[0]?.toLowerCase() ?? '') && words.length <= 2 && !words.some(isTrade))
  )
    return false;
  if (words.some(isTrade) && words.some(isDistinctive)) return true;
  if (place.labelled) return words.some(isDistinctive);
  // German nouns have capitals too: one alone is no name.
  return words.filter(isDistinctive).length >= (GERMAN.test(context.partner.locale) ? 2 : 1);
}

const GERMAN = /^de/iu;
