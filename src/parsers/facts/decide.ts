/** Which of the role words around an amount says what it is for: the nearest, before or behind it. */
import { MONTH_NAMES } from '../calendarNames.js';
import type { CompiledLocale } from '../languages.js';
import { blanked, fold } from '../phrases.js';
import { firstMatch, has, lastMatch } from '../words.js';
import type { AmountRole, AmountUse } from './amounts.js';
import { isNoAgreedFall } from './fromTo.js';
import { eachOf } from './instalments.js';
import type { Placed } from './mentions.js';
import { leadsToInvoice } from './sumToInvoice.js';

const MONTHS = Object.values(MONTH_NAMES).join('|');

const BEFORE = ['corrects', 'superseded', 'other', 'base', 'quoted', 'invoice', 'total'] as const;

/** "Contract sum before GST": on which side of tax a sum stands makes it no tax. */
const TAX_SIDE =
  /(?<![a-z])\(?(?:before|ex|excl\.?|excluding|exclusive of|net of|without|plus|incl\.?|including|inclusive of|after|with)\s{1,4}(?:gst|vat|hst|sales tax|tax)(?![a-z])\)?/g;

/** "Smaller than first thought: 17,450" is no old figure: what was thought is not told. */
const THAN_THOUGHT =
  /(?<!\p{L})(?:(?:smaller|bigger|larger|less|more|lower|higher|cheaper|dearer|leaner|tidier|better) than (?:(?:first|originally|initially|at|we|i|they|he|she|you|all|both|was|had|what)(?:'d|'ve)? ){0,4}(?:thought|planned|expected|hoped|feared|intended|envisaged|imagined|anticipated|discussed|(?:told|gave|quoted) you|said|mentioned|guessed|reckoned|figured|estimated)(?: (?:on|over) the phone| yesterday| last (?:week|time|month)| the other day)?|(?:kleiner|größer|grösser|weniger|mehr|niedriger|höher|günstiger|besser),? als (?:(?:zuerst|anfangs|ursprünglich|wir|ich|er|sie) ){0,3}(?:gedacht|geplant|erwartet|erhofft|befürchtet|vorgesehen|besprochen)|(?:kleiner|größer|grösser|weniger|mehr|niedriger|höher|günstiger),? als (?:(?:ich|wir|dir|euch|ihnen|am telefon|letzte woche|neulich|zuletzt|gestern|zuerst) ){1,4}(?:gesagt|genannt|geschätzt|angekündigt|erwähnt)(?: (?:hatten?|haben?))?|(?:plus (?:petit|grand|modeste|important|élevé)e?|moins|moindre|mieux) que (?:ce que \p{L}{2,5} )?(?:prévu|pensé|attendu|espéré|envisagé|pensions|pensais|espérions|(?:ce que )?(?:je|nous) (?:t'|vous |te |l')?(?:avais|avions|ai|avons) (?:dit|annoncé|indiqué|estimé)(?: au téléphone| hier| la semaine dernière| lundi| l'autre jour)?))(?=\s?[:,–-]|\s(?:because|since|as|at|weil|da|car)\s)/gu;

/** The role whose words end nearest to the end of the text; of two that end together, the longer. */
export function nearest(
  words: string,
  locale: CompiledLocale,
): { role: AmountRole | 'corrects'; distance: number } | null {
  const text = blanked(blanked(words, TAX_SIDE), THAN_THOUGHT);
  let best: { role: AmountRole | 'corrects'; end: number; start: number } | null = null;
  for (const role of BEFORE) {
    const match = lastMatch(locale.roles[role], text);
    if (match?.index === undefined) continue;
    const end = match.index + match[0].length;
    // Of two that end together the longer counts; but "your share of the" is no share, it takes one.
    const longer = best !== null && end === best.end && best.role !== 'base' && match.index < best.start;
    if (best === null || end > best.end || longer) best = { role, end, start: match.index };
  }
  return best === null ? null : { role: best.role, distance: text.length - best.end };
}

/** Words directly behind an amount ("to invoice", "all up", "per month"); "on order" is a label, not a total. */
const SOON = 10;
export function behind(text: string, locale: CompiledLocale): AmountRole {
  const leading = text.length - text.trimStart().length;
  if (firstMatch(locale.roles.part, text)?.index === leading) return null;
  const tests = [
    ['superseded', locale.roles.supersededAfter],
    ['other', locale.roles.otherAfter],
    ['invoice', locale.roles.invoiceAfter],
    ['total', locale.roles.totalAfter],
  ] as const;
  let best: { role: AmountRole; index: number } | null = null;
  for (const [role, pattern] of tests) {
    const match = firstMatch(pattern, text);
    if (match === null) continue;
    const reach = role === 'other' || role === 'superseded' ? leading : leading + SOON;
    if (match.index <= reach && (best === null || match.index < best.index)) best = { role, index: match.index };
  }
  return best?.role ?? null;
}

/** "Total excl. GST": says which side of tax, not that the amount is a tax. */
const WITH_TAX =
  /(?:exkl|inkl|excl|incl|inc|exc|zzgl|ohne|mit|plus|ex|before|after|excluding|including|exclusive of|inclusive of|without|with|hors|avec|sans|avant|y compris|\+)\.?[\s-]{0,3}(?:(?:the|der|die|la) )?(?:mwst|ust|gst|vat|hst|qst|tva|tax(?:es)?|mehrwertsteuer|umsatzsteuer)\b\.?/g;

/** "You have $3,725 to invoice": what there is now, and nothing that was noted before. */
const YOU_HAVE = /(?:^|[\s,;])you (?:now |then |therefore |also )?have\s{0,3}[$€£]?\s{0,3}$/u;

const ADVANCE =
  /^\s{1,3}\(?(?:as (?:a |the )?|in |for )?(?:up ?front|down payment|deposit|advance|starters|anzahlung|vorab|voraus|d'avance|d'acompte|acompte)(?!\p{L})/u;

/** "Your invoice 1, on order": the label's head says what for, its tail when; "order" is no total there. */
function isPartOfLabel({ sentence, place, lead }: Placed, locale: CompiledLocale): boolean {
  const line = /(?:^|\n)([^:\n]{1,80}):\s{0,8}$/.exec(lead.slice(-100))?.[1];
  const name = line ?? (place === 0 ? fold(sentence.label?.name ?? '') : '');
  const mark = /[,;(]|\s[-–]\s/.exec(name);
  if (mark === null) return false;
  const tail = name.slice(mark.index + mark[0].length);
  const part = firstMatch(locale.roles.part, tail);
  if (part === null || tail.slice(0, part.index).trim() !== '') return false;
  return nearest(name.slice(0, mark.index), locale)?.role === 'invoice';
}

interface Decision {
  readonly role: AmountRole;
  /** The word stands behind the amount: the next amount of the sentence cannot have it too. */
  readonly fromBehind: boolean;
}

export function decide(placed: Placed, locale: CompiledLocale, taken: number, next?: Placed): Decision {
  // A rate is no sum: "450 a month".
  const { mention } = placed;
  if (
    placed.kind === 'money' &&
    mention.evidence.text !== '' &&
    placed.mention.certainty === 'stated' &&
    eachOf(placed) === null
  ) {
    if (has(locale.roles.otherAfter, fold(mention.evidence.text).replace(/^\S{1,40}/, ' ')))
      return { role: 'other', fromBehind: false };
  }
  if (BELOW.test(placed.before) || isNoAgreedFall(placed)) return { role: 'other', fromBehind: false };
  const left = (text: string): string =>
    taken === 0 ? text : text.slice(Math.max(0, text.length - (placed.from - taken)));
  const before = blanked(left(placed.before), WITH_TAX);
  const nearby = nearest(before, locale)?.role ?? null;
  // "The monthly plan: 950 a month for 24 months, so 22,800": the rate is in the sum already.
  const found = nearby === 'other' && isTerm(placed) && endsInRate(before, locale) ? null : nearby;
  const right =
    found === 'invoice' && !PAST.test(placed.before) && DUE.test(fold(placed.sentence.text.slice(placed.to)))
      ? null
      : isHeadOf(placed, next, locale)
        ? null
        : behind(placed.after, locale);
  // "Amounts: 47,450 (total), 4,745 (your invoice)": what stands in brackets behind it names it.
  const bracketed = inBrackets(placed, locale);
  if (bracketed === 'superseded' || (bracketed !== null && (nearby === 'total' || nearby === null)))
    return { role: bracketed, fromBehind: true };
  if (found === 'superseded' && right === 'invoice' && YOU_HAVE.test(placed.before))
    return { role: 'invoice', fromBehind: true };
  // "The total is wrong: it should be 52,400": what the figure is for was said before.
  if (found === 'corrects') {
    const named = right === 'total' || right === 'invoice' ? right : null;
    return { role: roleIn(placed.lead, locale) ?? named, fromBehind: false };
  }
  if (found === 'total' && isPartOfLabel(placed, locale)) return { role: 'invoice', fromBehind: false };
  // "They pay us 5,000 up front": a part of what they pay.
  if (found === 'total' && right === null && ADVANCE.test(placed.after)) return { role: 'other', fromBehind: false };
  // "Invoice us a lump sum of 4,850": a sum, for what the words before it say.
  const role = weigh(
    found === 'total' && leadsToInvoice(before, locale) ? 'invoice' : found,
    right,
    () => nearest(blanked(left(placed.wide), WITH_TAX), locale)?.role ?? oldClause(placed, locale),
  );
  // "10 % of the installation, so 3,000": what the share comes to, not what it is taken of.
  if ((role === 'base' || (role === 'total' && isBehindShare(placed))) && found === null && RESULT.test(placed.wide))
    return { role: 'invoice', fromBehind: false };
  return { role: role === 'corrects' ? null : role, fromBehind: found === null && right !== null };
}

/** "Total 44,850 invoice 4,485": with no break between, the word stands before the smaller figure, which none stands behind. */
function isHeadOf(placed: Placed, next: Placed | undefined, locale: CompiledLocale): boolean {
  if (placed.kind !== 'money' || next?.kind !== 'money' || placed.to + placed.after.length !== next.from) return false;
  const [value, smaller] = [placed.mention.value, next.mention.value];
  return (
    value !== null &&
    smaller !== null &&
    value.minor > smaller.minor &&
    nearest(next.before, locale)?.role === 'invoice' &&
    behind(next.after, locale) === null
  );
}

/** "Your share was 4,850 before …" */
const PAST = /(?<!\p{L})(?:was|were|had|been|war|waren|hatten?|était|étaient|avait|avions)(?!\p{L})/u;
/** "Invoice us 4,850 before 31 December." until when, and no figure of before; what goes on ("was the plan") may take it back. */
const DUE = new RegExp(
  `^\\s{0,3}(?:before|vor|avant)\\s(?:(?:the|le|la|l'|dem|den|der|fin|end of|ende)\\s?){0,3}(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:of )?(?:${MONTHS})|christmas|weihnachten|noël|new year|neujahr|jahresende|month|year|monatsende|année|mois)(?:,? 20\\d\\d)?\\s{0,3}(?:please|bitte|thanks|merci)?\\s{0,3}(?:[.;!]|$)`,
  'u',
);

/** A sum that is worked out from a rate: "950 a month for 24 months". */
function isTerm({ kind, mention }: Placed): boolean {
  return kind === 'money' && 'certainty' in mention && mention.certainty === 'computed';
}

/** "Jobs under 15,000 we no longer take": a bound, and no sum. */
const BELOW =
  /(?<!\p{L})(?:unter|unterhalb von|en dessous de|au-dessous de|(?:jobs?|orders?|projects?|work|anything) (?:under|below|of less than))\s{1,3}(?:chf|eur|aud|nzd|cad|usd|gbp|[$€£])?\s{0,3}$/u;

const RATE_WORD = /^(?:monthly|yearly|annual|weekly|quarterly|monatlich|jährlich|mensuel|annuel)/u;

function endsInRate(before: string, locale: CompiledLocale): boolean {
  return RATE_WORD.test(lastMatch(locale.roles.other, before)?.[0].trim() ?? '');
}

const RESULT =
  /(?:=|[,:;(–-]\s{0,3}(?:so|that's|that is(?: to say)?|which (?:is|makes|comes to|gives|equals)|namely|viz\.?|being|making|amounting to|equal(?:s|ling)?(?: to)?|in other words|in figures|i\.e\.|also|somit|macht|das macht|das sind|das ist|das heißt|das heisst|nämlich|und zwar|sprich|ergibt|d\.\s?h\.|mithin|soit|donc|ce qui fait|c'est-à-dire|à savoir|cela fait),?)\s{0,3}(?:eur|chf|usd|aud|gbp|[$€£])?\s{0,3}$/;

const TURNED = /\d[^\d]{0,12}(?<!\p{L})(?:sondern|but|mais)\s{1,3}(?:eur|chf|aud|usd|gbp|[$€£])?\s{0,3}$/u;

/** "What we reported before Christmas was 22,000": a day between the words and the figure does not make it new. */
function oldClause(placed: Placed, locale: CompiledLocale): 'superseded' | null {
  const clause = placed.lead.split(/[;,.!?:()\n]/).at(-1) ?? '';
  // "Nicht 4850 sondern 4580": the figure behind the turn is the new one.
  if (TURNED.test(clause)) return null;
  return nearest(clause, locale)?.role === 'superseded' ? 'superseded' : null;
}

type Found = AmountRole | 'corrects';

function weigh(left: AmountRole, right: AmountRole, around: () => Found): Found {
  if (left === 'superseded' || right === 'superseded') return 'superseded';
  if (right === 'other' && left !== 'invoice') return 'other';
  if (left === 'base' || left === 'other') return right === 'invoice' && left === 'other' ? 'invoice' : left;
  if (left === 'quoted') return right === 'total' ? 'total' : (right ?? 'quoted');
  if (left === 'invoice' || right === 'invoice') return 'invoice';
  if (left !== null || right !== null) return left ?? right;
  return around();
}

/** "about", "should come to", directly before the figure. */
const FILL =
  '(?:\\s{1,8}(?:the|a|an|at|on|in|be|of|to|going|for|start|begin|am|um|bei|auf|der|den|sein|le|la|à|de|être|aux)){0,3}';
const FILLED = new RegExp(`^${FILL}\\s{0,8}(?:(?!you|him|her|our)[a-z]{3}|[$€£])?\\s{0,4}$`);

/** "Of that sum 9 % are yours, so 5,184": the share stands just before it. */
function isBehindShare({ wide }: Placed): boolean {
  return /%|\bper ?cent\b|prozent|pour ?cent/.test(wide.slice(-80));
}

/** "(die Werft rechnet in Euro)" is a sentence of its own. */
const BRACKETS = /^\s?\((?=[^)]{3,24}\))([^()\s\d]{1,20}(?: [^()\s\d]{1,20}){0,3})\)/u;

/** "48,500 (old price)" */
const OLD =
  /^(?:(?:the|our|your|their|die|der|unser|l['’]|le|la|notre) ?)?(?:old|former|previous|original|first|last|alte[rsn]?|bisherige[rsn]?|frühere[rsn]?|ursprüngliche[rsn]?|ancien(?:ne)?|précédente?) (?:price|total|figure|amount|quote|offer|value|sum|preis|betrag|wert|summe|angebot|prix|montant|offre|devis|chiffre)$/u;

function inBrackets({ sentence, to }: Placed, locale: CompiledLocale): AmountRole {
  const inside = BRACKETS.exec(fold(sentence.text.slice(to, to + 50)))?.[1];
  if (inside === undefined) return null;
  if (OLD.test(inside)) return 'superseded';
  const role = behind(` ${inside}`, locale) ?? nearest(inside, locale)?.role ?? null;
  return role === 'total' || role === 'invoice' ? role : null;
}

export function isInexact(before: string, locale: CompiledLocale): boolean {
  const match = lastMatch(locale.roles.inexact, before);
  if (match?.index === undefined) return false;
  return FILLED.test(before.slice(match.index + match[0].length));
}

/** "goes up to 6,420" says where it ends up; "up to 6,420" does not. */
export function endsWith(pattern: CompiledLocale['roles']['exact'], text: string): boolean {
  const match = lastMatch(pattern, text);
  return match !== null && text.slice(match.index + match[0].length).trim() === '';
}

/** What a superseded figure was for: the role in the words before it, the superseding words aside. */
export function inherited(use: AmountUse, locales: readonly CompiledLocale[]): AmountRole {
  for (const locale of locales) {
    const role = roleIn(use.placed.wide, locale) ?? roleIn(use.placed.lead, locale);
    if (role !== null) return role;
  }
  return null;
}

/** The last of total and invoice that the text names. */
function roleIn(text: string, locale: CompiledLocale): 'total' | 'invoice' | null {
  const invoice = lastMatch(locale.roles.invoice, text);
  const total = lastMatch(locale.roles.total, text);
  if (invoice === null && total === null) return null;
  const end = (match: RegExpExecArray | null): number => (match === null ? -1 : match.index + match[0].length);
  return end(invoice) >= end(total) ? 'invoice' : 'total';
}
