/** Whether a full stop ends a sentence, or an abbreviation, an initial or an ordinal number. */
import type { Language } from '../types.js';

/** Abbreviations without their last full stop, lower case. Data for all languages: partners mix them. */
const ABBREVIATIONS = new Set(
  // English
  (
    'mr mrs ms dr prof st jr sr no nos vs etc approx est incl excl ex inc ltd co corp pty llc plc dept fig tel ext ref attn ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e eg ie a.m p.m w/c ' +
    'min max avg qty p.a p.m approx acct mgr gov rd ave rs ' +
    // German
    'z.b d.h u.a o.ä usw bzw ca nr hr fr frl str tel inkl exkl zzgl abzgl evtl ggf vgl s.o s.u z.t i.d.r u.u mio mrd tsd mwst ' +
    'zz gem lt mind max ung abt ing dipl mag jän mai juni juli do mo di mi sa so vorauss zb bspw sog geb gmbh ' +
    // French
    'm mm mme mlle mgr env p.ex cf ch av bd n° no réf tél janv févr avr juil déc lun mer jeu ven sam dim sté ets h.t t.t.c'
  ).split(' '),
);

/** After a company's "Ltd." or "Co." a new sentence may begin, but only with a word that begins sentences. */
const COMPANY = new Set([
  'inc',
  'ltd',
  'co',
  'corp',
  'pty',
  'llc',
  'plc',
  'gmbh',
  'etc',
  'usw',
  'incl',
  'excl',
  'ex',
  'p.a',
  'a.m',
  'p.m',
  'p.m',
  'ttc',
  'ht',
  'h.t',
  't.t.c',
  'mwst',
]);
const STARTERS = new Set(
  (
    'the we they i it our their his her this that these he she you your please total start invoice work job contract they’ve they’re ' +
    'we’ll we’re i’ll it’s customer value kick-off price signed thanks regards ' +
    'der die das wir sie er es ihr ihre unser unsere bitte beginn start auftrag rechnung kunde ich dies diese danke ' +
    'le la les nous ils elle il vous votre notre ce cette début montant facture merci je client on'
  ).split(' '),
);
const MONTHS =
  /^(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|jän|janv|févr|mars|avr|juin|juil|août|déc)\p{L}{0,9}/iu;

/** Typed on a phone: it opens with a small letter, and no capital stands behind a mark. */
export function isInSmallLetters(text: string): boolean {
  return /^[^\p{L}\d]{0,5}\p{Ll}/u.test(text) && !/[.!?…]\s{1,20}\p{Lu}/u.test(text);
}

/**
 * `at` is the offset of the mark, `end` the one after it and any closing quotation mark. Where all is written `small`, a small
 * letter begins sentences as well.
 */
export function endsSentence(text: string, at: number, end: number, language: Language, small: boolean): boolean {
  const after = /^\s{1,20}["'(«„“[]{0,2}(\S{1,40})/.exec(text.slice(end, end + 70))?.[1] ?? '';
  const mark = text.slice(at, end);
  if (!mark.startsWith('.') || mark.startsWith('..')) {
    // A row of dots leads from a label to its value.
    if (mark.startsWith('....')) return false;
    // "who do i call? thanks dan"
    if (mark === '?' || (small && !/^(?:\.\.|…)/.test(mark))) return true;
    // "Yahoo! have signed", "… and then": a small letter goes on.
    return !/^\p{Ll}/u.test(after) && !(/^(?:\.\.|…)/.test(mark) && /^[\d$€£]/.test(after));
  }
  const before = /[^\s("'„“«]{1,40}$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const word = before.toLowerCase();
  if (/^\d{1,2}$/.test(before)) {
    // "1. Dezember", "am 7. und 8.": an ordinal in German, and the number of a list item anywhere.
    if (MONTHS.test(after) || (at <= 5 && /^\s{0,3}\d{1,2}$/.test(text.slice(0, at)))) return false;
    if (language === 'de') return /^\p{Lu}/u.test(after) && STARTERS.has(clean(after));
  }
  if (/^\p{Ll}/u.test(after) && !(small && before.length > 3 && !ABBREVIATIONS.has(word))) return false;
  // "J. Smith", "G. Ashworth"; a lone capital at the end of a sentence is rare ("Plan B.").
  if (/^\p{Lu}$/u.test(before)) return STARTERS.has(clean(after));
  if (COMPANY.has(word)) return STARTERS.has(clean(after));
  // "Kunden-Nr. 70412"
  if (ABBREVIATIONS.has(word) || word.endsWith('-nr')) return false;
  return true;
}

function clean(word: string): string {
  return word
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[,.;:!?)]+$/, '');
}
