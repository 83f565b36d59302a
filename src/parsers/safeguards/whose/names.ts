/**
 * Names that are none of this job: no words of the customer's, its contact's, the partner's, the desk's or the service's, no given name, no
 * month, no trade, and no software that a job may link with. German writes every noun large, so there a noun by its build is no name either.
 */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../calendarNames.js';
import { GIVEN_NAMES } from '../../mentions/customer/givenNames.js';
import { foldWord, isTrade } from '../../mentions/customer/names.js';
import { COMMON, TITLES } from '../../mentions/customer/trim.js';
import { allIn } from '../../patterns/matches.js';
import type { Language, ReadingContext } from '../../types.js';

/** One word or two of a name, in a pattern. Further alternatives call theirs `named` and `third`: a group's name stands once. */
export const NAME = '(?<name>\\p{Lu}\\p{Ll}[\\p{L}&-]{1,24}(?: \\p{Lu}[\\p{L}&-]{1,24})?)';

const NO_NAME = new Set(
  [
    Object.values(MONTH_NAMES),
    Object.values(WEEKDAY_NAMES),
    'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|easter|christmas|xmas|ostern|weihnachten|pâques|noël|jänner',
    'gst|vat|mwst|tva|phase|stage|part|teil|etappe|étape|year|option|lot|los|site|module|modul|monat|jahr|rate|tranche',
    'sie|ihre|ihren|ihr|euch|eure|dich|dein|uns|unsere|das|den|die|der|dem|dieses|diesen|diese|alles|next|you|your|us|it|this|that|vous|votre|nous',
    'xero|myob|sap|datev|salesforce|sage|bexio|abacus|outlook|office|microsoft|google|quickbooks|zapier|stripe|lexware|hubspot|odoo|excel|internet|website',
    'australia|zealand|germany|deutschland|schweiz|österreich|austria|switzerland|suisse|france|frankreich|belgique|europe|europa|north|south|east|west|nord|süd|ost',
  ]
    .flat()
    .flatMap((words) => words.split('|')),
);

/** German nouns by their build, and what a job is made of. */
const GERMAN_NOUN =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|sion|tät|täten|ment|age|agen|bau|werk|ware|zeit|kosten|paket|pakete|arbeit|arbeiten|dienst|dienste|gerät|geräte|lizenz|lizenzen|satz|summe|betrag|preis|leistung|projekt|auftrag|team|gang|stunden|tage|fahrt|fahrten|anlage|anlagen|nutzer|plätze|system|systeme|support|setup|start|server|portal|app|modul|module|gebühr|gebühren|option|optionen|hälfte|material|transport|einsatz|umzug|import|export|planer|kurs|kurse|vertrag|rechnung|termin|provision|anteil|vermittlung|empfehlung|betrieb|büro|kunde|kunden|rabatt|steuer|skonto|hosting|training|rollout|test|tests|daten|beginn|lager|werkstatt|haus|halle|fuhrpark)$/u;

/** The words that are this job's. */
export function ownWords({ desk, partner, referral }: ReadingContext): ReadonlySet<string> {
  const names = [
    desk.name,
    partner.name,
    partner.contact.name,
    referral.customer,
    referral.customerContact,
    referral.service,
  ];
  return new Set(names.flatMap((name) => name.split(/[\s&+,./-]{1,8}/u).map(foldWord)));
}

/** Whether one of the matches of a pattern with NAME in it names somebody else. */
export function namesAnother(
  pattern: RegExp,
  written: string,
  own: ReadonlySet<string>,
  language: Language,
  people = false,
): boolean {
  return allIn(pattern, written).some(({ groups }) =>
    isOther(groups?.['name'] ?? groups?.['named'] ?? groups?.['third'] ?? '', own, language, people),
  );
}

function isOther(name: string, own: ReadonlySet<string>, language: Language, people: boolean): boolean {
  const words = name.split(' ');
  if (words.length === 0 || words.some((word) => isOwn(foldWord(word), own))) return false;
  const [first = ''] = words;
  if (NO_NAME.has(first.toLowerCase()) || (!people && TITLES.test(foldWord(first)))) return false;
  if (!people && GIVEN_NAMES.has(first.toLowerCase())) return false;
  if (words.every((word) => COMMON.has(foldWord(word)) || isTrade(foldWord(word)))) return false;
  return language !== 'de' || !GERMAN_NOUN.test(first.toLowerCase());
}

/** "Vogels", "Kestrel's" are the customer's, too. */
function isOwn(word: string, own: ReadonlySet<string>): boolean {
  return own.has(word) || (word.endsWith('s') && own.has(word.slice(0, -1)));
}
