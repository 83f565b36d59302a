/**
 * Several figures behind the words to invoice are several invoices only where the mail says so: each has an occasion of its own
 * ("1,500 now and 1,500 at go-live"), they are counted ("in two parts: …"), named ("deposit 1,500, balance 2,000"), rows of a list, or
 * joined by a bare "and". Else the second figure may be the first with its tax, a part of it, a credit, an old invoice, another
 * customer's: nobody can tell, so the partner is asked.
 */
import type { Money } from '../../values/money.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendarNames.js';
import { allIn } from '../patterns/matches.js';
import type { Language } from '../types.js';
import type { AmountUse } from './amounts.js';
import type { Line, Placed } from './mentions.js';
import { MOST_TAX } from './twoSides.js';

/** When an amount falls due; never how much of what ("in all", "in one go", "à Wexel"). */
const WHEN = [
  '(?:on|at|after|upon|when|by|before|once|as soon as|right|straight|now|today|tomorrow|immediately|later|then|up ?front|within|ninety|thirty|sixty|next|this)',
  'in (?!all|total|the end|one|two|three|several|full|sum|parts|addition|euros?|us|zwei|drei|vier|raten|rechnung|höhe|summe|\\d ?(?:parts|teile))',
  '(?:\\p{L}{2,8} |\\d{1,3} )(?:days|weeks|months|tage|wochen|monate|jours|semaines|mois) (?:later|after|afterwards|später|danach|darauf|plus tard|après)',
  '(?:am|im|bei|beim|nach|per|zum|zur|zu|ab|vor|sofort|jetzt|gleich|heute|später|dann|nächste[nrms]?|ende|anfang|mitte|sobald|wenn|vorab|direkt)',
  '(?:le|au|aux|après|dès|une fois|maintenant|tout de suite|immédiatement|ensuite|puis|plus tard|lors|fin|début|mi-|quand|à (?:la |l.|mi-?|réception|partir|compter|chaque|terme|échéance|fin))',
  'en (?!tout|une|deux|trois|euros?|francs|plus|sus)',
  '(?:for|für|pour) (?:the |die |das |den |la |les |le |l.)?(?:licen[cs]es?|training|set-?up|roll-?out|installation|deployment|hardware|(?:first|second|third|other) (?:half|part|phase|stage|site)|lizenzen|schulung|einrichtung|einführung|(?:erste|zweite|dritte)n? (?:hälfte|teil|phase|rate)|formation|mise en (?:service|place)|(?:première|deuxième|seconde) (?:moitié|partie|phase))',
].join('|');
/** Names a part of a row: "first instalment", "deposit", "Rechnung 2", "solde". */
const NAMED = [
  '(?:deposit|down payment|balance|remainder|remaining|rest|(?:first|second|third|final|last|1st|2nd|3rd) (?:\\p{L}{1,12} )?(?:instal{1,2}ment|part|payment|invoice|bill|half|third|stage|phase|one)|(?:invoice|part|instal{1,2}ment|payment|stage|phase) (?:no\\.? ?)?(?:\\d|one|two|three|i{1,3}))',
  '(?:anzahlung|akonto|restbetrag|rest|restliche[nrs]?|übrigen|schlussrechnung|schlusszahlung|schlussrate|(?:erste|zweite|dritte|letzte)[nrs]? (?:\\p{L}{1,12} )?(?:rate|rechnung|teilrechnung|tranche|hälfte|teil|zahlung|abschlag)|(?:rechnung|teilrechnung|rate|teil|tranche|etappe) (?:nr\\.? ?)?\\d|\\d\\. ?(?:rate|rechnung|teilrechnung|tranche|teil|zahlung))',
  '(?:acompte|solde|reste|restants?|arrhes|(?:premi(?:er|ère)|1(?:er|re|ère)|[2-6](?:e|ème)|2de?|deuxième|second|seconde|troisième|derni(?:er|ère)) (?:facture|acompte|versement|tranche|échéance|moitié|partie)|(?:facture|acompte|versement|tranche|échéance) (?:(?:n[°ºo]|no\\.|numéro|#)\\s?)?\\d)',
].join('|');
/** "In two parts", "three invoices", "zwei", "en deux fois": the mail counts them itself. */
const COUNTED =
  /(?<![\p{L}\d.,])(?:twice|two|three|four|several|both|halves|[2-6](?![\d.,'’]\d|\d)|zwei|drei|vier|zweimal|dreimal|mehrere[nr]?|beide[nr]?|raten|teilrechnungen|rechnungen|deux|trois|quatre|plusieurs|factures|acomptes|invoices|instal{1,2}ments|parts|split)(?!\p{L})/u;

const AMOUNT_FILL =
  '(?:\\s|[:(–-]|(?<!\\p{L})(?:and|then|an?|one|the|last|final|letzte[nrs]?|your|ihre|votre|eine[rns]?|another|further|again|same|of|over|for|plus|und|dann|nochmals?|noch einmal|weitere[nrs]?|wieder|die|der|den|das|über|von|zu|et|puis|encore|de|une?|la|le|les|l.(?:une|autre)|autres?|premi(?:er|ère)|deuxième|seconde?|troisième|derni(?:er|ère)|à nouveau|nouveau|eur|euros?|chf|usd|aud|nzd|cad|sgd|zar|gbp|fr\\.?|us|nz|s|r)(?!\\p{L})|[$€£]){0,12}';
const CONNECTED = '(?:\\)?\\s{0,3}(?:[,;\\n&+/]|(?<!\\p{L})(?:and|und|et|then|dann|puis|plus|sowie)(?!\\p{L})))';
/** "1,900 can be invoiced straight away" */
const DUE = '(?:(?:can|may|to|will|is|are|be|due|payable|invoiced|billed|fällig|zahlbar|dus?|payables?) ){0,4}';
const OCCASION = `(?:[\\s,(:–-]{0,4}(?<!\\p{L})${DUE}(?:${WHEN})[^;:!?]{0,70}?)`;
/** What the figure is, behind it, no label of the next row: "as (the) deposit", "(balance)", "als Anzahlung", "à titre d'acompte". */
const CALLED = `(?:(?!\\n[^\\n:]{0,60}:)[\\s(–-]{1,4}(?:(?:as|being|als|comme|en tant que?|à titre d[e’']|d[e’'])\\s?)?(?:(?:an?|the|your|die|der|den|eine?|ihre|le|la|l[’']|une?|votre)\\s?)?(?:${NAMED})(?!\\p{L})\\)?)`;
const CALLED_BEHIND = new RegExp(`^${CALLED}`, 'u');
const BETWEEN = new RegExp(
  `^${CALLED}?${OCCASION}?${CONNECTED}${AMOUNT_FILL}(?<name>(?:(?:${NAMED}|${WHEN})(?!\\p{L})[^,;:!?]{0,40}?)?)${AMOUNT_FILL}$`,
  'u',
);
const OCCASION_BEHIND = new RegExp(`^(?:${CALLED}|${OCCASION})`, 'u');
const OCCASION_BEFORE = new RegExp(`(?<!\\p{L})(?:${NAMED}|${WHEN})(?!\\p{L})[^,;!?]{0,40}$`, 'u');
/** What may close the row: nothing, when it falls due, or the end of the request. */
const CLOSES = new RegExp(
  `^(?:${OCCASION}|[\\s)]{0,3}(?:$|[.,;!?)\\n–-])|\\s{1,2}(?:please|to us|each|as agreed|in rechnung|berechnen|verrechnen|fakturieren|stellen|zu berechnen|wie \\p{L}{4,12}|comme (?:convenu|prévu)|merci))`,
  'u',
);
const TAX =
  /[\s(]{0,3}(?:\+|(?<!\p{L})(?:plus|excl\.?|ex|excluding|incl\.?|inc|including|with|before|zzgl\.?|zuzüglich|exkl\.?|inkl\.?|ohne|mit|hors|hors la|avec|sans))?\s{0,3}(?<!\p{L})(?:gst|vat|hst|tax|sales tax|mwst\.?|ust\.?|mehrwertsteuer|umsatzsteuer|tva|ht|htva|h\.t\.|ttc|tvac|nett?o?|brutto|gross|(?:gst|vat)[ -](?:exclusive|inclusive))(?!\p{L})\)?/gu;

/** "2,500 now and the rest later": how much the rest is, the mail leaves to be reckoned; the first figure is their sum. */
const REST_LATER =
  /(?<!\p{L})(?:rest|remainder|balance|remaining|restbetrag|restliche[nrs]?|übrige[nrs]?|solde|reste|restante?)(?!\p{L})[^\d.;!?]{0,40}(?:[.;!?]|$)/u;

export interface Billed {
  readonly use: AmountUse;
  readonly value: Money;
}

/** "At Wombat's", "after Wombat pays": somebody has a name. German writes every noun large, so there nobody can tell. */
const LARGE = /\s(?:for|at|to|from|after|once|when|by|chez|pour|à|de|après|quand)\s(\p{Lu}[\p{L}-]{1,30})/gu;
const NO_NAME: ReadonlySet<string> = new Set([
  ...[MONTH_NAMES.en, WEEKDAY_NAMES.en, 'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec'].join('|').split('|'),
  ...['gst', 'vat', 'go', 'go-live', 'uat', 'start', 'completion', 'easter', 'christmas', 'pâques', 'noël'],
  ...['chf', 'eur', 'euro', 'euros', 'usd', 'aud', 'nzd', 'cad', 'sgd', 'zar', 'gbp', 'us', 'nz', 's', 'r', 'fr'],
]);

/** "When you may also bill Wexford": no occasion, another request. */
const ANOTHER_REQUEST =
  /(?<!\p{L})(?:(?:also|auch|aussi) )?(?:bill|invoice|charge|berechne\p{L}{0,2}|factur\p{L}{1,3}|credit)(?!\p{L})/u;
/** Parts two figures that a mere comma does not make two invoices: "4,850 by the end of March, 3,000 now". */
const ONLY_COMMA = /,\s{0,3}(?:chf|eur|aud|nzd|usd|gbp|[$€£]|\s){0,3}$/u;

export function areSeveral(amounts: readonly Billed[], lines: readonly Line[], language: Language): boolean {
  const [first] = amounts;
  if (first === undefined || amounts.length === 1) return true;
  if (areSidesOfTax(amounts)) return false;
  const places = amounts.map(({ use }) => surroundings(use.placed, lines));
  const counted = COUNTED.test(places[0]?.head ?? '');
  const named = places.map(({ row, behind }) => OCCASION_BEHIND.test(behind) || OCCASION_BEFORE.test(row));
  if (!counted && named.some((each) => each !== named[0])) return false;
  if (amounts.some(({ use }) => isSomebodys(use.placed, language))) return false;
  return places.every(({ behind, line, to }, at) => {
    const next = places[at + 1];
    const said = behind.replace(CALLED_BEHIND, '');
    if (next === undefined) return CLOSES.test(said) && !REST_LATER.test(said);
    const between = next.line === line ? untaxed(next.lead.slice(to)) : null;
    if (between !== null && !between.includes('\n'))
      return (
        BETWEEN.test(between) &&
        !ANOTHER_REQUEST.test(between) &&
        (counted || places.length > 2 || !ONLY_COMMA.test(between))
      );
    return (counted || named[at] === true) && next.line - line <= 1 && CLOSES.test(said);
  });
}

/** The words behind the amount, up to the next figure or the end of its clause, speak of somebody by name. */
function isSomebodys({ sentence, to }: Placed, language: Language): boolean {
  if (language === 'de') return false;
  const behind = /^[^\d.;!?\n]{0,80}/u.exec(sentence.text.slice(to))?.[0] ?? '';
  return allIn(LARGE, behind).some(([, name = '']) => !NO_NAME.has(name.toLowerCase()));
}

interface Surroundings {
  readonly line: number;
  readonly to: number;
  readonly lead: string;
  /** Behind the amount, to the end of the sentence. */
  readonly behind: string;
  /** Before it, in its own row. */
  readonly row: string;
  /** Before it, with the heading above. */
  readonly head: string;
}

function surroundings({ line, lead, before, place, to }: Placed, lines: readonly Line[]): Surroundings {
  const textOf = (index: number): string => lines.find((each) => each.index === index)?.text ?? '';
  const row = lead.slice(lead.lastIndexOf('\n') + 1);
  return {
    line,
    to,
    lead,
    behind: untaxed(textOf(line).slice(to)),
    row: lead.includes('\n') || place === 0 ? row : before,
    head: place === 0 ? `${textOf(line - 1)} ${lead}` : lead,
  };
}

function untaxed(text: string): string {
  return text.replace(TAX, '');
}

/** "4,850 excl. GST, 5,335 incl. GST", "4,850 plus GST, so 5,335": one sum with and without its tax. */
export function areSidesOfTax(amounts: readonly Billed[]): boolean {
  const sides = new Set(amounts.map(({ use }) => use.mention.tax));
  if (sides.has('exclusive') && sides.has('inclusive')) return true;
  if (sides.size === 1) return false;
  return amounts.some(({ value }, at) => {
    const before = amounts[at - 1]?.value;
    return before !== undefined && value.minor > before.minor && value.minor <= before.minor * MOST_TAX;
  });
}
