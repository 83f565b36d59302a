/**
 * Numbers that are no money: phones, registration numbers, references, times, addresses, counts. A mask is a span that
 * no amount may touch; a label or a noun beside a figure is looked at by figures.ts through the tests here.
 */
import type { Language } from '../../types.js';
import { compiledFor, everyWord, WORDS } from '../languages.js';
import { NUMBERED_COMPANY } from '../customer/numberedCompany.js';
import { anyOf, folded, matches, spanOf, WORD_END, WORD_START, type Span } from '../text.js';
import { countsThings, identifierSpans } from './identifiers.js';

const ID_LABELS = anyOf([
  'abn',
  'acn',
  'arbn',
  'tfn',
  'bsb',
  'ein',
  'nzbn',
  'hrb',
  'hra',
  'fn',
  'uid',
  'ust-id',
  'ust-idnr',
  'ust-idnr.',
  'ust-id-nr.',
  'ust-id nr.',
  'ust.-idnr.',
  'ust.-id-nr.',
  'umsatzsteuer-id',
  'steuernummer',
  'steuer-nr.',
  'st.-nr.',
  'mwst-nr.',
  'mwst-nummer',
  'siret',
  'siren',
  'rcs',
  'tva intracommunautaire',
  'n° tva',
  'n° de tva',
  'no tva',
  'numéro de tva',
  'vat no',
  'vat no.',
  'vat number',
  'vat reg',
  'vat reg no',
  'vat reg. no.',
  'vat registration',
  'vat id',
  'gst no',
  'gst no.',
  'gst number',
  'gst reg',
  'gst reg no',
  'company no',
  'company no.',
  'company number',
  'company reg',
  'registered no',
  'reg no',
  'reg. no.',
  'registration number',
  'iban',
  'bic',
  'account',
  'account no',
  'account number',
  'sort code',
  'konto',
  'kontonummer',
  'kto',
  'kto.',
  'blz',
  'bankleitzahl',
  'compte',
  'uen',
  'crn',
  'cvr',
]);

const PHONE_LABELS = anyOf([
  'tel',
  'tel.',
  'telephone',
  'phone',
  'ph',
  'ph.',
  'mobile',
  'mob',
  'mob.',
  'cell',
  'fax',
  'direct',
  'call',
  'call me on',
  'call us on',
  'ring',
  'ring me on',
  'dial',
  'whatsapp',
  'telefon',
  'fon',
  'mobil',
  'handy',
  'natel',
  'durchwahl',
  'tél',
  'tél.',
  'téléphone',
  'portable',
  'hotline',
  'reach me on',
  'm:',
  't:',
  'p:',
]);

// Every repeat is bounded, so that each pattern is linear in the (capped) sentence.
const MASKS: readonly RegExp[] = [
  // addresses of the web and of mail, file names
  /(?:https?:\/\/|www\.)\S{1,500}/giu,
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,120}/gu,
  /(?<![\p{L}\p{N}_-])[\p{L}\p{N}_-]{1,60}\.(?:pdf|docx?|xlsx?|csv|png|jpe?g|zip|com|net|org|io|example|au|de|ch|at|fr|uk|eu|nz)(?![\p{L}\p{N}])/giu,
  // IBAN (ISO 13616) and numbers of registers, tax and banks
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
  new RegExp(`${WORD_START}${ID_LABELS}(?!\\p{L})[\\s.:#]{0,3}(?:[A-Z]{2,3}[\\s-]?)?\\d[\\d\\s./-]{2,24}\\d`, 'giu'),
  /(?<![\p{L}\p{N}])CHE[-\s]?\d{3}\.?\d{3}\.?\d{3}/gu,
  /(?<![\p{L}\p{N}])(?:DE|ATU|FR|GB|IE|NL|BE|LU)\s?\d{2,3}(?:\s?\d{3}){2,3}(?!\d)/gu,
  /\b\d{2}\s\d{3}\s\d{3}\s\d{3}(?!\d)/g,
  // Canadian companies that have a number for a name
  NUMBERED_COMPANY,
  // telephones: international, with an area code in brackets, with a leading zero, North American, labelled
  /\+\d[\d\s()./-]{6,22}\d/g,
  /\(0?\d{1,5}\)\s?\d{2,5}(?:[\s-]\d{2,5}){0,3}/g,
  /(?<![\d.,'’])(?<!\d\s)0\d{1,4}(?:[\s./-]{1,3}\d{2,8}){1,5}(?!\d)/g,
  /(?<![\d.,'’])0\d{5,12}(?!\d)/g,
  /(?<![\d.,'’-])\d{3}[-.\s]\d{3}[-.]\d{4}(?!\d)/g,
  /(?<![\d.,'’-])\d{3}-\d{4}(?![\d-])/g,
  /(?<![\d.,'’-])\d{4}\s\d{4}(?![\d.,])/g,
  /(?<![\d.,'’-])1[38]00[\s-]\d{3}[\s-]\d{3}(?!\d)/g,
  new RegExp(`${WORD_START}${PHONE_LABELS}[\\s.:]{0,3}[\\d(+][\\d\\s()./-]{5,22}\\d`, 'giu'),
  // times of day
  /(?<![\d.,])\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:uhr|h|am|pm|a\.m\.|p\.m\.)(?![\p{L}\p{N}])/giu,
  /(?<![\d.,:])\d{1,2}:\d{2}(?!\d)/g,
  /(?<![\d.,])\d{1,2}\s?(?:h\s?\d{0,2}|uhr|am|pm|a\.m\.|p\.m\.)(?![\p{L}\p{N}])/giu,
  // references: R-2041, PO-4711, Q-2026-118, INV/2026/12, SO4711, 2026-118, #4521
  /(?<![\p{L}\p{N}])(?!(?:EUR|AUD|USD|GBP|CHF|NZD|CAD|SGD|HKD|TEUR|JPY)[-/])[A-Z]{1,8}(?:[-/_]\d{1,12})(?:[-/_.]\d{1,12}){0,4}(?![\p{L}\p{N}]|[.,]\d)/gu,
  /(?<![\p{L}\p{N}.,'’])(?:19|20)\d{2}[-/_]\d{2,6}(?![\p{L}\p{N}])/gu,
  /[#№§]\s?\d{1,12}(?:[-/.]\d{1,12}){0,4}/gu,
  // versions and addresses of the network
  /(?<![\p{L}\p{N}.,])v?\d{1,5}(?:\.\d{1,5}){2,8}(?![\d,])(?<!(?:\d{1,3})(?:\.\d{3}){2,8})/giu,
  /(?<![\p{L}\p{N}])(?:v|version|release|ver\.?)\s{0,2}\d{1,4}(?:\.\d{1,5}){0,6}/giu,
  // ratios, fractions, resolutions
  /(?<![\d.,'’]|\d\s)\d{1,4}\s?\/\s?\d{1,4}(?![\d.,'’]?\d|\s\d{3}(?!\d))/g,
  /(?<![\d.,])\d{3,4}\s?x\s?\d{3,4}(?:\s?px)?(?![\d.,])/giu,
  // street and number in either order, post office boxes, postcodes behind a state
  /(?<![\p{L}\p{N}.,])\d{1,5}[a-z]?\s(?:\p{Lu}[\p{L}'’-]{1,25}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Drive|Dr|Lane|Ln|Court|Ct|Place|Pl|Way|Boulevard|Blvd|Highway|Hwy|Terrace|Tce|Parade|Pde|Crescent|Cres|Close|Square|Sq|Quay|Wharf|Park|Row)(?![\p{L}])/gu,
  /\p{Lu}?\p{L}{2,30}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|ring|damm|ufer)\s{1,2}\d{1,4}[a-z]?(?![\d.,]?\d)/giu,
  /(?<![\p{L}\p{N}.,])\d{1,4}(?:\s?bis|\s?ter)?,?\s(?:rue|avenue|av\.|boulevard|bd|chemin|route|place|quai|allée|impasse|cours)\s/giu,
  /(?<![\p{L}\p{N}])(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s{1,2}\d{4}(?!\d)/gu,
  /,\s[A-Z]{2}\s\d{5}(?:-\d{4})?(?!\d)/g,
  /(?<![\p{L}\p{N}])(?:CH|D|A|F|AT|DE|FR|L|LU|B|BE)-\d{4,5}(?!\d)/gu,
];

/** Spans that hold no amount, whatever stands beside them. */
export function masksOf(text: string): Span[] {
  return [...MASKS.flatMap((mask) => matches(mask, text).map(spanOf)), ...identifierSpans(text)];
}

/** Short labels that are words of another kind unless written in capitals. */
const CAPITALS_ONLY: ReadonlySet<string> = new Set(
  'so wo en act fn cs bp bc vic ide din soc ape naf az tas id pin v p s lot no bsb pos'.split(' '),
);

const REFERENCE = new RegExp(
  `${WORD_START}(${anyOf(everyWord(({ money }) => money.references))})(?:\\s{0,2}(?:no|nr|n°|nº|num|number|nummer|numéro|#)\\.?)?[\\s:.#(-]{0,3}(?:(?:is|ist|lautet|est|was)[\\s:]{1,2})?$`,
  'iu',
);
const DOCUMENT = new RegExp(`${WORD_START}${anyOf(everyWord(({ money }) => money.documents))}\\s{1,3}$`, 'iu');

/** "Their customer number with us is", "Kunden-Nr.", "numéro de commande :", "PLZ": any noun that has a number. */
const NUMBER_OF = new RegExp(
  `${WORD_START}(?:${[
    '\\p{L}{3,24} (?:number|no\\.?|id|code)',
    '(?:post ?code|postal code|zip(?: code)?|plz|postleitzahl|code postal)',
    '\\p{L}{3,24}[-]?(?:nummer|nr\\.?|kennzahl)',
    // no count, but "with no changes at all: 30,900"
    "(?:numéro|num|n°|nº|no(?! (?:chang|surpris|extra|further|fewer|less|more|discount|problem|longer|fuss|haggl|other|one))|code|référence|réf)\\.? (?:de la |du |de |d['’]|des )?\\p{L}{3,16}(?: (?:de |d['’])\\p{L}{3,16})?",
  ].join(
    '|',
  )})(?: (?:with|at|from|for|bei|von|für|chez|auprès de) \\p{L}{2,14}){0,1}\\s{0,3}(?:[:=]|(?:is|was|ist|lautet|est|sera)(?: (?:the|now|die|der|das|nun|le|la))?(?: :)?)?\\s{0,3}$`,
  'iu',
);
/** "The total no. is", "le numéro du montant": a noun of money has no number that names it. */
const NUMBER_OF_MONEY = new RegExp(
  `${WORD_START}${anyOf(everyWord(({ money }) => money.amounts))} (?:number|no|id|code)`,
  'iu',
);

/** "Ta part 2390": what is someone's own is a sum, though a word of another language would make it a number ("part 2390"). */
const OWN_SUM = new RegExp(
  `${WORD_START}(?:votre|vos|ta|ton|tes|your|our|their) ${anyOf(everyWord(({ money }) => money.amounts))}[\\s:=-]{1,3}$`,
  'iu',
);

/** True where the words to the left make the bare figure a name of something ("PO 4711", "ISO 9001"). */
export function isReferenceBefore(left: string): boolean {
  if (isNumberOfNoun(left)) return true;
  if (OWN_SUM.test(left.slice(-40))) return false;
  const window = left.slice(-40);
  const match = REFERENCE.exec(window);
  if (match !== null) {
    const label = match[1] ?? '';
    if (!CAPITALS_ONLY.has(folded(label).replace(/\.$/, '')) || label.endsWith('.') || label === label.toUpperCase())
      return true;
  }
  return DOCUMENT.test(window);
}

/** "Client no. 52,000", "Kundennummer 52.000": a noun that has a number, whatever marks group its digits. */
export function isNumberOfNoun(left: string): boolean {
  const named = NUMBER_OF.exec(left.slice(-70));
  return named !== null && !NUMBER_OF_MONEY.test(named[0]);
}

const TIME_UNITS = anyOf(everyWord(({ money }) => money.timeUnits.keys()));
const THINGS = anyOf(everyWord(({ money }) => [...money.things, ...money.timeUnits.keys()]));
/** Not an adjective between a count and its noun. Nor does a French year follow one: "4.620 gehen an euch". */
const NO_ADJECTIVE =
  '(?!(?:for|in|of|and|or|per|to|at|on|from|by|with|the|a|net|plus|für|in|pro|und|oder|von|bis|mit|an|ab|zu|bei|je|pour|dans|par|et|ou|de|du|des|sur|à|en|le|la|les|ht|ttc|netto|brutto|now|total|this|x)\\s)';
const COUNTED = new RegExp(
  `^\\s{0,2}-?\\s?(?:${NO_ADJECTIVE}\\p{Ll}[\\p{L}-]{1,18}\\s{1,2}(?!an\\s))?${THINGS}${WORD_END}`,
  'iu',
);
const COUNTED_TIME = new RegExp(`^\\s{0,2}-?\\s?${TIME_UNITS}${WORD_END}`, 'iu');

/** True where the noun to the right is one that is counted or measured ("12 licences", "120 billable hours"). */
export function isCountedAfter(right: string): boolean {
  return COUNTED.test(right.slice(0, 60));
}

export function isTimeAfter(right: string): boolean {
  return COUNTED_TIME.test(right.slice(0, 40));
}

const NEXT_WORD = /^\s{1,2}(\p{L}[\p{L}\p{M}'’-]{1,39})/u;
const MONEY_NOUN_DE =
  /(?:summe|preis|betrag|volumen|wert|honorar|kosten|rechnung|provision|zahlung|pauschale|budget|anteil|umsatz|euro|franken|start|beginn|termin|rate|steuer|vertrag|auftrag)n?s?$/u;

interface NounTests {
  readonly allowed: ReadonlySet<string>;
}

const nounTests = compiledFor((language: Language): NounTests => {
  const words = WORDS.get(language);
  const dates = [...WORDS.values()].flatMap(({ dates: d }) => [
    ...d.months.keys(),
    ...d.weekdays.keys(),
    ...d.relative.keys(),
  ]);
  const money = [...WORDS.values()].flatMap((each) => [
    ...each.money.afterAmount,
    ...each.money.amounts,
    ...each.money.net,
    ...each.money.gross,
    ...each.money.taxes,
  ]);
  return { allowed: new Set([...dates, ...money, ...(words?.money.taxExcluded ?? [])]) };
});

const PLURAL = /^\p{Ll}[\p{Ll}'’-]{2,}[sx]$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/**
 * True where a bare integer seems to count the noun after it, though the noun is in no list: an English or French
 * plural, a German noun, or a place behind a postcode ("50996 Köln").
 */
export function countsUnknownNoun(right: string, digits: string, language: Language): boolean {
  const word = NEXT_WORD.exec(right.slice(0, 44))?.[1];
  if (word === undefined) return false;
  if (nounTests(language).allowed.has(folded(word))) return false;
  if (CAPITALISED.test(word)) {
    if (MONEY_NOUN_DE.test(word.toLowerCase())) return false;
    return language === 'de' || digits.length === 4 || digits.length === 5;
  }
  return language !== 'de' && PLURAL.test(word) && !word.endsWith('ss');
}

/** The same of a figure with groups or in words, or with a word before its noun; only in a clause that does not speak of money. */
export function countsThingsBeside(left: string, right: string, language: Language): boolean {
  if (isAmountWordBefore(left)) return false;
  return countsThings(left, right, language, (word) => {
    const lower = word.toLowerCase();
    return nounTests(language).allowed.has(folded(word)) || MONEY_NOUN_DE.test(lower);
  });
}

const AMOUNT_WORD = new RegExp(
  `${anyOf(everyWord(({ money }) => money.amounts))}\\p{L}{0,3}[\\s:=.-]{1,6}(?:${anyOf(everyWord(({ money }) => money.amountJoin))}[\\s:]{1,2}){0,4}$`,
  'iu',
);

/** True where a word of money leads up to a small bare number ("total 50", "Provision: 80"). */
export function isAmountWordBefore(left: string): boolean {
  return AMOUNT_WORD.test(left.slice(-60));
}

const NUMBERED = new RegExp(`${WORD_START}${anyOf(everyWord(({ money }) => money.numbered))}\\s{1,2}$`, 'iu');

/** "Your invoice 1 700" is none of several. */
const OWNED = /(?<!\p{L})(?:your|ihre|eure|deine|votre|ta)\s{1,2}\p{L}{2,12}\s{1,2}$/iu;

/** "Facture 2 275 CHF": no second invoice comes without a first. */
const INVOICE = /(?<!\p{L})(?:facture|invoice|rechnung)\s{1,2}$/iu;
const FIRST_INVOICE = /(?<!\p{L})(?:facture|invoice|rechnung)\s{1,2}(?:n°\s?|no\.?\s?|nr\.?\s?)?1(?!\d)/iu;

/** "Phase 2 850 €": the first digit may be the number of the phase. `before` is the sentence before. */
export function isNumberedBefore(left: string, digit = '1', before = ''): boolean {
  const near = left.slice(-24);
  if (digit !== '1' && INVOICE.test(near) && !FIRST_INVOICE.test(`${before.slice(-200)} ${left.slice(-200)}`))
    return false;
  return NUMBERED.test(near) && !OWNED.test(near) && !isGroupedLike(left, digit);
}

/** "Total 44 850 facture 4 485": the amount before is grouped alike, and no third invoice comes without a first. */
function isGroupedLike(left: string, digit: string): boolean {
  const before = left.replace(NUMBERED, '');
  return (
    digit !== '1' && /(?<![\d.,'’])\d{1,3}\s\d{3}(?!\d)/u.test(before) && !/(?<![\d\s.,'’]|\d\s)\s1\s/u.test(before)
  );
}
