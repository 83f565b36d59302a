/**
 * A customer whom the partner found alone, told of in passing: "Bendigo Blinds signed for $88,000 (they came in off our own website,
 * so nothing there for you), start 30 November. And Geelong Pumps went the same way." Neither what became of it nor its figures are
 * the referral's (READING.md: another's job is background). "Nothing there for you, they've backed out" is about this one: a sentence
 * is another's only where it names another firm, and says nothing but what came of that, with which figures, and whose it is.
 */
import { anyOf, folded, onOneLine } from '../phrases.js';
import type { Language, Sentence } from '../types.js';
import { isEmpty } from '../nothingElse.js';

type ByLanguage<T> = Readonly<Record<Language, T>>;

const NOT_FOR_YOU: ByLanguage<readonly string[]> = {
  en: [
    'not one of yours',
    'not (?:a |one of )?your (?:referral|customer|client)s?',
    'no (?:referral|customer) of yours',
    'nothing (?:there |in (?:it|that|this) |here )?for you',
    'nothing to do with (?:you|your referral)',
    '(?:came in |found )?(?:off|through|from|via|on) our own (?:website|network|list|marketing|doing|steam|bat)',
    'one of our own',
  ],
  de: [
    '(?:keiner|keine|nicht) von (?:ihnen|euch)',
    'kein(?:e)? (?:kunde|kundin|empfehlung) von (?:ihnen|euch)',
    'nicht ihre? (?:kunde|kundin|empfehlung)',
    '(?:nicht|ohne) (?:über|durch) (?:sie|euch)',
    '(?:über|durch|aus) (?:unsere?[nrms]?) eigene[nrms]? (?:website|netz\\p{L}{0,6}|kontakte|werbung|akquise)',
    'eigene akquise',
  ],
  fr: [
    'pas (?:un|une) des vôtres',
    'pas (?:un|une) de vos (?:clients|recommandations)',
    'pas de (?:chez )?vous',
    '(?:ce )?n.est pas (?:un |une )?(?:de )?(?:votre|vos) (?:client|recommandation|dossier)s?',
    '(?:par|via) notre propre (?:site|réseau)',
    'rien à voir avec vous',
    'hors recommandation',
  ],
};
/** "…, which has", "(they are", "aber das war ja": what leads there. */
const LEAD =
  "(?:[\\s,(–-]|(?<!\\p{L})(?:but|and|so|which|that|this|they|it|he|she|is|are|was|were|has|have|aber|und|also|das|die|der|sie|er|es|ist|sind|war|waren|hat|ja|mais|et|donc|ce|il|elle|qui)(?!\\p{L})|'s){0,8}";

const disowned = (language: Language): RegExp =>
  new RegExp(`${LEAD}(?<!\\p{L})${anyOf(NOT_FOR_YOU[language])}(?!\\p{L})`, 'gu');
const DISOWNED: ByLanguage<RegExp> = { en: disowned('en'), de: disowned('de'), fr: disowned('fr') };

/** What came of it, when it begins and for how much. */
const TOLD = new RegExp(
  `(?<!\\p{L})${anyOf([
    "signed(?: up)?|c[ao]me on board|won|bought|ordered|went ahead|said (?:yes|no)|declined|refused|turned (?:us|it) down|pulled out|with us|too|start(?:s|ing)?|just|we've",
    'unterschrieben|unterzeichnet|bestellt|beauftragt|gewonnen|gekauft|zugesagt|abgesagt|abgelehnt|bei uns|auch|start(?:et)?|beginn',
    'signé|commandé|gagné|acheté|accepté|dit (?:oui|non)|refusé|renoncé|(?:chez|avec|à) nous|nous|aussi|début|démarrage',
  ])}(?!\\p{L})|(?:(?<!\\p{L})(?:for|at|für|zu|über|pour|à|worth) )?[$€£]? ?\\d[\\d.,']{2,11}(?: ?(?:k|€|eur(?:os?)?|chf|francs?|franken|dollars?)(?!\\p{L}))?`,
  'gu',
);

/** Two words of a name, or one with its legal form: no first name, and no word that merely begins a sentence. */
const FIRM =
  /(?<!\p{L})\p{Lu}[\p{L}'’&-]{2,24} (?:\p{Lu}[\p{L}'’&-]{2,24}|AG|SA|SE|KG|Sàrl|GmbH|Ltd|Pty Ltd|Inc)(?: (?:\p{Lu}[\p{L}'’&-]{2,24}|AG|SA|SE|KG|Sàrl|GmbH|Ltd|Pty Ltd|Inc))?(?!\p{L})/u;
/**
 * "Bei der Schreinerei Brandl haben wir gerade einen Auftrag abgeschlossen", "gewonnen haben wir bisher nur die Sache mit Huber": a firm
 * with its trade or its form, or the only one that was won.
 */
const AT_ANOTHERS =
  /^\s{0,3}(?:Bei|Von|Mit) (?:der |dem |den )?(?:(?:\p{Lu}\p{Ll}{0,20}(?:erei|bau|technik|haus|handel|logistik|reinigung|betrieb)|Firma|Spedition|Praxis|Apotheke|Klinik|Gemeinde|Hotel|Gasthof) \p{Lu}[\p{L}-]{2,24}|\p{Lu}[\p{L}&-]{2,24} (?:GmbH|AG|KG|SE|OHG|UG))(?: (?:haben|hatten|konnten) wir| hat(?:te)? (?:es |alles )?geklappt)(?!\p{L})/u;
const ONLY_ANOTHER =
  /(?<!\p{L})(?:[Gg]ewonnen|[Uu]nterschrieben|[Aa]bgeschlossen) (?:haben wir|ist|hat)(?: (?:bisher|bislang|bis jetzt|vorerst|ja|diesen Monat|dieses Jahr|zuletzt)){0,2} (?:nur|bloß|bloss|lediglich|einzig|allein) (?:\p{L}{3,14} ){0,3}?(?:(?:mit|bei|von|der|dem|den|die) )?\p{Lu}[\p{L}-]{2,24}/u;
/** Large for another reason: who speaks for the customer, and the house above him. */
const NO_FIRM =
  /(?<!\p{L})(?:director|manager|management|office|headquarters|hq|boards?|company|chief|officer|owner|head|ceo|cfo|cto|coo|department|team|holdings?|mother|parent|sister|group|council|committee|finance|legal|purchasing|accounts?|accountants?|buyers?|chair(?:man|woman)?|president|vice|partners?|secretary|solicitors?|lawyers?|bank|landlord|\p{L}{0,14}(?:leiter(?:in)?|leitung|führer(?:in)?|führung|rat|vorstand|zentrale|mutter|konzern|gesellschaft|direktor(?:in)?|direktion|einkauf|anwalt|inhaber(?:in)?|chef(?:in)?|eigentümer(?:in)?)|direct(?:eur|rice|ion)|siège|maison|société|conseil|gérante?|patronn?e?|responsable|propriétaire|comité)(?!\p{L})/iu;
/** A firm's name in German begins with its trade: its article goes with it. */
const LEADING =
  /^(?:The|Die|Der|Das|La|Le|Les|And|Also|And The|Our|We|Mr|Mrs|Herr|Frau|Monsieur|Madame|Yesterday|Gestern|Hier) /u;

/** Whether the sentence is about a customer that the desk did not refer; `own` are the names of the referral's and its people. */
export function isOfOthers(sentence: Sentence, own: string, language: Language): boolean {
  const text = onOneLine(folded(sentence));
  const rest = text.replace(DISOWNED[language], ' ');
  if (sentence.question) return false;
  if (language === 'de' && [AT_ANOTHERS, ONLY_ANOTHER].some((told) => told.test(onOneLine(sentence.text))))
    return !namesOne(own, text);
  if (rest === text) return false;
  const line = onOneLine(sentence.text);
  const lead = LEADING.exec(line)?.[0].length ?? 0;
  const firm = FIRM.exec(line.slice(lead))?.[0];
  if (firm === undefined || NO_FIRM.test(firm)) return false;
  if (namesOne(own, text)) return false;
  return isEmpty(rest.replace(folded({ ...sentence, text: firm }), ' ').replace(TOLD, ' '), language);
}

function namesOne(own: string, text: string): boolean {
  const names: readonly string[] = own.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return names.some((name) => !LEGAL.test(name) && text.includes(name));
}

const LEGAL = /^(?:gmbh|sàrl|sarl|ltd|pty|inc|limited|holding|gruppe|groupe|group|company)$/u;
