/**
 * Numbers that name something ("our order number for our own records is 7731", "unter der Projektnummer 26-118") and numbers that
 * count something ("about twelve thousand addresses", "rund 1.200 Anlagen"): no money, though they have the size and the marks of it.
 */
import { allIn } from '../../patterns/matches.js';
import type { Language } from '../../types.js';
import { everyWord } from '../languages.js';
import { anyOf, spanOf, type Span } from '../text.js';

const MONEY = anyOf(everyWord(({ money }) => money.amounts));

/** Nouns whose number is a name, as they stand before "number", "no." */
const NAMED_EN = [
  'order|job|project|case|contract|customer|client|file|ticket|supplier|vendor|creditor|debtor',
  'document|account|invoice|quote|serial|registration|booking|membership|licence|license|reference',
  'tracking|personnel|commission|property|plot|room|building|policy|claim|batch|part|asset',
].join('|');
const NUMBER_NOUN = [
  `(?:${NAMED_EN}) (?:number|no\\.?|id|code)`,
  '(?:ticket|reference|referenz)',
  '\\p{L}{3,24}[-]?(?:nummer|nr\\.?|zeichen|kennung)',
  '(?:nummer|nr\\.)(?: (?:der|des|dieser|dieses|vom|von) \\p{L}{3,20})?',
  "(?:numéro|n°|référence|réf\\.?)(?: (?:de la |du |de |d['’])\\p{L}{3,16}(?: \\p{L}{3,12})?)?",
].join('|');
/** Papers that are called by their number. */
const PAPERS = [
  '(?:purchase )?order|contract|po|quote',
  'bestellung|auftrag|vertrag|angebot|offerte',
  '(?:bon de )?commande|contrat|devis',
].join('|');
/** Between the noun and what names it: no figure, no word of money, no break. */
const FILL = `(?: (?!${MONEY}(?!\\p{L}))[\\p{L}'’-]{1,20}){0,6}?`;
const LINK = '(?: ?[:=]| (?:is|was|reads|ist|lautet|unter|est|sera|sous|as))';
const NAME = '(?:(?:the|die|der|das|le|la) )?[A-Z]{0,4}\\d{1,10}(?:[-/]\\d{1,10}){0,4}';
/** No group of thousands and no currency behind it. */
const ENDS = "(?![\\p{L}\\d]|[.,'’]\\d| ?(?:[$€£%]|k(?!\\p{L}))| \\d{3}(?!\\d))";

const IDENTIFIERS: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:${NUMBER_NOUN})${FILL}${LINK} ${NAME}${ENDS}`, 'giu'),
  // In parts, no link is needed: "Nummer 4500-778", "ticket 26-118", "Bestellung 4500-1187".
  new RegExp(`(?<!\\p{L})(?:${NUMBER_NOUN}|${PAPERS}) \\d{1,10}(?:[-/]\\d{1,10}){1,4}${ENDS}`, 'giu'),
  // "Bonitätsindex 158", "a credit score of 212"
  /(?<!\p{L})(?:\p{L}{0,16}index|(?:credit )?(?:score|rating)|indice)(?: (?:of|is|von|ist|de|est))? \d{1,4}(?![\p{L}\d]|[.,'’]\d)/giu,
];

/** Spans of numbers that name an order, a file, a rank. */
export function identifierSpans(text: string): Span[] {
  return IDENTIFIERS.flatMap((pattern) => allIn(pattern, text).map(spanOf));
}

/** Words by which a clause speaks of money, whatever noun stands behind its figure. */
const SPEAKS_OF_MONEY =
  /(?<!\p{L})(?:(?:\p{L}{0,16}(?:invoic|bill(?:s|ed|ing)?(?!\p{L})|charg|cost|price|amount|summe|betrag|preis|wert(?!\p{L})|rechnung|rechn(?:en|et)|kosten|kostet|provision|honorar|umsatz|budget|factur|montant))|pay(?:s|ing|ments?)?(?!\p{L})|paid|worth|totals?(?!\p{L})|sum(?!\p{L})|fees?(?!\p{L})|shares?(?!\p{L})|commission|discount|rabatt|anteil|zahl(?:en|t|ung\p{L}*)(?!\p{L})|bezahl|überweis|owe|earn|spend|spent|prix|coût|payer|paie|paye|somme|valeur|remise|versé)/iu;
const SLANG =
  /^(?:mäuse|kröten|tacken|eier|steine|scheine|mücken|piepen|riesen|flocken|taler|bucks|smackers|clams|dollarydoos|greenbacks|balles|briques|boules|sous|francs?|euros?|dollars?|pounds?|franken|cents?|fränkli|kronen|mark)$/iu;
/** Verbs and small words in "s" and "x" behind an amount, which are no plural. */
const NO_PLURAL =
  /^(?:includ|cover|pay|mak|go|com|seem|stand|remain|stay|sound|look|work|leav|mean|tak|giv|get|need|want|appl|cost|buy|reflect|represent|equal|result|contain|settl|stem|depend|belong|hold|count|start|begin|kick|run|end|fall|land|sit)(?:es|s|ies)$|^(?:always|perhaps|besides|towards?|afterwards|versus|sometimes|unless|across|jamais|toujours|moins|plus|sans|dans|mais|puis|alors|dès|sous|tous|toutes|frais|tax(?:es)?|vers|après|depuis|nous|vous|les|des|hors|lots|works)$/iu;
const NEXT =
  /^\s{1,2}(?!(?:and|or|for|in|of|per|to|at|on|from|by|with|the|a|an|net|plus|is|was|für|in|pro|und|oder|von|bis|mit|an|ab|zu|bei|je|pour|dans|par|et|ou|de|du|des|sur|à|en|le|la|les)\s)(?:(\p{Ll}[\p{L}-]{2,18})\s{1,2})?([\p{L}][\p{L}\p{M}'’-]{2,39})/u;

/**
 * True where a round or grouped figure counts the noun behind it ("3.000 Kleinteile", "12,000 customer records"): a German noun, an
 * English or French plural, maybe with one word before it, in a clause that does not speak of money.
 */
export function countsThings(
  left: string,
  right: string,
  language: Language,
  isMoneyWord: (word: string) => boolean,
): boolean {
  const next = NEXT.exec(right.slice(0, 70));
  if (next === null) return false;
  const [, word, second = ''] = next;
  const noun = isNoun(second, language) ? second : word !== undefined && isNoun(word, language) ? word : null;
  if (noun === null || isMoneyWord(noun) || SLANG.test(noun)) return false;
  if (word !== undefined && (isMoneyWord(word) || (language === 'de' ? !/e[nrs]?$/u.test(word) : NO_PLURAL.test(word))))
    return false;
  const before = left.split(/[,;:!?()\n]|\.\s/u).at(-1) ?? '';
  const [behind = ''] = right.split(/[,;:!?()\n]|\.(?:\s|$)/u);
  return !SPEAKS_OF_MONEY.test(before) && !SPEAKS_OF_MONEY.test(behind) && !/[:=]\s{0,3}$/u.test(left);
}

function isNoun(word: string, language: Language): boolean {
  if (language === 'de')
    return (
      /^\p{Lu}\p{Ll}{2}/u.test(word) &&
      !/^(?:Sie|Ihr|Ihre|Ihnen|Wir|Start|Beginn|Davon|Dazu|Das|Die|Der|Netto|Brutto|Bitte)/u.test(word)
    );
  return /^\p{Ll}[\p{Ll}'’-]{2,}[sx]$/u.test(word) && !word.endsWith('ss') && !NO_PLURAL.test(word);
}
