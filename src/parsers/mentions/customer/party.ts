/**
 * The party to the contract, where a mail names it as such: "the contract stands in the name of Falcon Ltd", "Vertragspartner ist die
 * Adler AG", "le contrat est signé avec Faucon SA", "Purchase order's in from Falcon Holdings", "Signatory: Falcon Ltd". Whoever it is
 * that signs is the customer that the mail names (READING.md), by whatever name the referral goes.
 */
import { eachMatch } from '../../patterns/guard.js';
import { companyName, isDistinctive, isTrade } from './names.js';
import { GIVEN_NAMES } from './givenNames.js';
import { NAME } from './name.js';

export interface Party {
  readonly name: string;
  readonly start: number;
}

const ARTICLE =
  "(?:(?:the|a|an|die|der|das|dem|den|la|le|les|l[’']|company|firm|firma|Firma|Fa\\.|société|entreprise|companies|firms|called|namens)\\s{0,2}){0,3}";
/** "In the name of his other company, Falcon Ltd": what the party is to the customer, before its name. */
const OTHER_FIRM =
  "(?:(?:his|her|their|its|the\\s(?:owner|boss)[’']s|seine[rnms]?|ihre[rnms]?|der|dem|die|eine[rnms]?|an?|the|son|sa|leur|une?|la|l[’'])\\s(?:\\p{Ll}{2,12}\\s)?(?:(?:other|second|third|new|sister|parent|holding|own|andere[nrms]?|zweite[nrms]?|dritte[nrms]?|neue[nrms]?|eigene[nrms]?|autre|deuxième|seconde|troisième|nouvelle|propre)\\s(?:\\p{Ll}{2,12}\\s)?)?(?:company|firm|business|outfit|entity|subsidiary|affiliate|Firma|Gesellschaft|Unternehmen|Unternehmens|Betrieb|Betriebs|Betriebes|(?:Schwester|Tochter|Mutter|Zweit|Immobilien|Betriebs|Besitz)(?:firma|gesellschaft|unternehmen)|Holding|société(?:\\s(?:sœur|mère))?|entreprise|filiale|holding|structure|maison(?:\\smère)?)[,:]?\\s{1,2})?";
/** Between what is signed and who signs stands nothing but when and how. */
const gap = (words: string): string => `(?:[,:]?\\s{1,2}(?:${words})){0,6}[,:]?\\s{1,2}`;

const EN_GAP = gap(
  'is|was|are|has|have|had|been|being|in|came|come|comes|arrived|landed|back|signed|countersigned|executed|placed|made|out|drawn|up|issued|raised|written|closed|concluded|set|runs?|running|stands?|sits?|goes|lies|today|yesterday|this|morning|just|now|finally|actually|though|however|officially|all|done|on|(?:Mon|Tues|Wednes|Thurs|Fri)day|to|it|that|which|we|got|received|hold|here',
);
const DE_GAP = gap(
  'ist|war|wurde|sind|liegt|liegen|hier|vor|kam|kommt|kamen|gekommen|eingegangen|eingetroffen|da|heute|gestern|nun|jetzt|soeben|aber|allerdings|übrigens|unterschrieben|unterzeichnet|gezeichnet|geschlossen|abgeschlossen|erteilt|ausgestellt|gültig|läuft|laufen|lautet|lauten|steht|stehen|geht|gehen|trägt|wir|haben|offiziell|rechtlich|formal|formell|am|(?:Mon|Diens|Donners|Frei)tag|Mittwoch|den|Vertrag',
);
const FR_GAP = gap(
  "est|était|sont|a|ont|été|vient|viennent|arrivée?|reçue?|tombée?|signée?s?|contresignée?|conclue?|passée?|émise?|établie?|libellée?|rédigée?|ce|matin|hier|aujourd[’']hui|bien|enfin|donc|toutefois|en|fait|officiellement|lundi|mardi|mercredi|jeudi|vendredi|rentrée?|d[’']arriver|de nous parvenir|nous|avons|on|porte|figure|court",
);

/** What may be signed, and then by whom: only a company's form or trade tells it from a person or a place. */
const SIGNED = [
  `(?:[Oo]rder|PO|P\\.O\\.|[Cc]ontract|[Aa]greement|[Pp]aperwork|[Dd]eal|[Ss]ignature|[Aa]cceptance|[Cc]ommitment)(?:\\s{1,2}\\d{2,8})?(?:[’']s)?${EN_GAP}(?:from|with|by|for|on behalf of)`,
  `(?:[Ww]e|I)(?:\\s{1,2}have|[’']ve)?\\s{1,2}(?:contracted|signed|closed|concluded)(?:\\s{1,2}(?:it|this|now|today|yesterday|the\\s(?:contract|deal|agreement))){0,2}\\s{1,2}with`,
  '(?:[Cc]ounters|[Ss])igned\\s{1,2}(?:by|for|on behalf of)',
  `(?:\\p{L}{0,12}[Aa]uftrag|\\p{L}{0,12}[Vv]ertrag|[Bb]estellung|[Uu]nterschrift|[Bb]eauftragung|[Zz]usage|[Bb]estellschein)${DE_GAP}(?:von|vom|mit|durch|bei|seitens|für)`,
  '(?:[Uu]nterschrieben|[Uu]nterzeichnet|[Gg]egengezeichnet|[Bb]estellt|[Bb]eauftragt)(?:\\s{1,2}(?:hat|haben|wurde|wurden|ist|uns|ihn|sie|es|aber|allerdings|jedoch|übrigens|der\\sVertrag|von|durch|im\\sNamen)){1,5}',
  `(?:[Cc]ommande|[Cc]ontrat|[Bb]on de commande|[Ss]ignature|[Aa]ccord|[Mm]arché|[Aa]ffaire|[Dd]evis)(?:\\s{1,2}ferme)?${FR_GAP}(?:de la part de|de|d[’']|du|par|avec|chez|pour le compte de)`,
  '(?:[Cc]ontres|[Ss])ignée?s?\\s{1,2}(?:par|pour le compte de)',
  "(?:[Cc][’']est|[Cc]e fut|[Mm]arché|[Aa]ffaire)\\s(?:\\p{Ll}{2,12}\\s){0,2}?(?:signé|conclu|gagné|bouclé|fait|acté)e?\\s(?:avec|chez)",
  "(?:[Nn]ous avons|[Oo]n a|[Jj][’']ai)\\s(?:\\p{Ll}{2,12}\\s){0,2}?(?:signé|conclu|contracté|traité)\\s{1,2}(?:avec|chez)",
];
/** Whom these name is the party, whatever it is called. */
const NAMED = [
  '(?:in|under|on)\\s{1,2}the\\s{1,2}name\\s{1,2}(?:of|is)',
  '(?:made|drawn|written)\\s{1,2}(?:out|up)\\s{1,2}(?:to|for)',
  '(?:contracting\\s(?:party|entity|firm|company)|contract\\spartner|counter-?party|legal\\sentity|customer\\sof\\srecord|signatory|purchaser|buyer|party\\sto\\sthe\\scontract|(?:company|firm|entity|name|party)\\s(?:on|in|behind)\\sthe\\s(?:contract|order|paperwork|po|PO|purchase\\sorder|agreement)|(?:company|firm|entity|one)\\s(?:that|which|who)\\s(?:signed|signs|ordered|orders))(?:\\s(?:here|now|though|however|actually|to\\sthe\\scontract)){0,2}\\s{1,2}(?:is|was|will\\sbe|being|reads|says)(?:\\s(?:now|actually|in\\sfact|therefore|not\\sthem\\sbut))?',
  '(?:lautet|lauten|läuft|laufen|geht|gehen|steht|ausgestellt|abgeschlossen)(?:\\s(?:aber|allerdings|jedoch|übrigens|formell|rechtlich|ist|nun|jetzt)){0,2}\\s{1,2}(?:auf\\s(?:den\\sNamen\\s)?|über\\sdie\\s)',
  'auf\\sden\\sNamen|im\\sNamen',
  '(?:[Vv]ertragspartner|[Vv]ertragspartei|[Vv]ertragsnehmer|[Aa]uftraggeber|[Bb]esteller|[Uu]nterzeichner|[Kk]äufer)(?:in)?(?:\\s(?:ist|war|wird|sind|aber|allerdings|jedoch|also|übrigens|nun|jetzt|dabei|laut\\sVertrag|im\\sVertrag|formell|rechtlich)){1,4}',
  "au\\snom\\s(?:de|du|d[’'])",
  "(?:partie\\s(?:contractante|au\\scontrat)|co-?contractant|contractant|signataire|donneur\\sd[’']ordre|acheteur|acquéreur|société\\s(?:signataire|contractante|acheteuse))(?:\\sdu\\scontrat)?(?:\\s(?:ici|en\\sfait|par\\scontre|toutefois|cependant|juridiquement)){0,2}\\s{1,2}(?:est|sera|était)(?:\\s(?:donc|en\\sfait|toutefois|cependant|désormais))?",
];
/** "Falcon Ltd is the contracting party", "die Adler AG ist Vertragspartnerin", "Faucon SA est la signataire". */
const IS_PARTY =
  "(?:is|was|will\\sbe|are|ist|war|wird|est|sera|était)(?:\\s(?:the|our|now|here|actually|die|der|unser|unsere|hier|nun|jetzt|aber|allerdings|formell|rechtlich|la|le|notre|ici|donc|en\\sfait)){0,4}\\s{1,2}(?:contracting\\s(?:party|entity|firm|company)|contract\\spartner|counter-?party|legal\\sentity|signatory|purchaser|buyer|customer\\sof\\srecord|party\\sto\\sthe\\scontract|(?:company|name|entity|one)\\son\\sthe\\s(?:contract|order|purchase\\sorder|PO)|[Vv]ertragspartner(?:in)?|[Vv]ertragspartei|[Aa]uftraggeber(?:in)?|[Bb]esteller(?:in)?|[Uu]nterzeichner(?:in)?|partie\\s(?:contractante|au\\scontrat)|co-?contractante?|contractante?|signataire|donneur\\sd[’']ordre|acheteur|acheteuse)";
const SIGNS =
  "(?:signs|is\\ssigning|are\\ssigning|issued|has\\sissued|raised|has\\sraised|placed\\sthe\\s(?:order|PO)|pays\\sand\\ssigns|unterschreibt|unterzeichnet|zeichnet(?:e)?|bestellt(?:e)?|unterschrieb|signe(?=\\s(?:le|la|l[’'])|[.,;])|passe\\s(?:la\\s)?commande|(?:nous\\s)?a\\spassé\\s(?:la\\s)?commande|porte\\sle\\scontrat)";

/** What it is called from now on: "now trades as Falcon Ltd", "heißt jetzt Adler AG", "s'appelle désormais Faucon SA". */
const RENAMED = [
  '(?:is|are|will\\sbe|now)\\s(?:now\\s)?(?:called|named|known\\sas)|now\\s(?:trad(?:e|es|ing)|operat(?:e|es|ing)|going)\\s(?:as|under|by)',
  '(?:been\\s|was\\s|were\\s)?(?:renamed|rebranded)(?:\\s(?:to|as|into))?|changed?\\s(?:its|their|the)\\s(?:\\p{Ll}{3,12}\\s)?name\\sto',
  '(?:heisst|heißt|nennt\\ssich|firmiert)(?:\\s(?:jetzt|neu|nun|künftig|neuerdings|seit\\s\\p{L}{3,12})){1,2}(?:\\s(?:als|unter))?',
  '(?:umbenannt|umfirmiert)\\s(?:in|zu)|(?:in|zu)(?=\\s(?:die\\s)?\\p{Lu}[^.;!?\\n]{2,60}\\s(?:umbenannt|umfirmiert))',
  "(?:s[’']appelle|se\\snomme|est\\sdevenue?|devient)(?:\\s(?:désormais|maintenant|dorénavant))?|rebaptisée?|renommée?(?:\\sen)?",
];

const FOLLOWED = (phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})\\s{0,2}${OTHER_FIRM}${ARTICLE}(${NAME})`, 'gu');
const BEHIND_SIGNED = FOLLOWED(SIGNED);
const BEHIND_NAMED = FOLLOWED(NAMED);
const BEHIND_RENAMED = FOLLOWED(RENAMED);
const BEFORE_PARTY = new RegExp(`(?<![\\p{L}\\p{N}’'.@-])(${NAME}),?\\s{1,2}(?:${IS_PARTY})(?!\\p{L})`, 'gu');
const BEFORE_SIGNS = new RegExp(`(?<![\\p{L}\\p{N}’'.@-])(${NAME}),?\\s{1,2}(?:${SIGNS})(?!\\p{L})`, 'gu');
/** "Frau Haberl hat für die Adler AG unterschrieben" */
const FOR_WHOM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:für|namens|im Auftrag|in Vertretung)\\s{1,2}${OTHER_FIRM}${ARTICLE}(${NAME}),?\\s{1,2}(?:\\p{Ll}{2,12}\\s){0,2}?(?:unterschrieb|unterzeichne|gezeichnet)`,
  'gu',
);
/** "Not signed by Vogel SA but by Adler SA": the second of the two. */
const NOT_BUT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:not|nicht|pas)\\s(?:been\\s)?[^.;:!?\\n]{1,80}?,?\\s(?:but|sondern|mais)\\s(?:rather\\s|bien\\s)?(?:by|with|from|von|mit|durch|par|avec)\\s{1,2}${OTHER_FIRM}${ARTICLE}(${NAME})`,
  'gu',
);
/** "C'est Faucon SA qui signe", "it is Falcon Ltd that signs", "es ist die Adler AG, die unterschreibt" */
const CLEFT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Cc][’']est(?:\\s(?:donc|en\\sfait|finalement))?|[Ii]t(?:\\sis|\\swas|[’']s)(?:\\s(?:actually|in\\sfact))?|[Ee]s\\s(?:ist|war)(?:\\s(?:aber|allerdings))?)\\s{1,2}${ARTICLE}(${NAME}),?\\s{1,2}(?:qui|that|who|which|die|der|das)\\s(?:\\p{Ll}{1,12}\\s){0,3}?(?:sign|order|unter|bestell|beauftrag|command|achèt|engag|contract|a\\ssigné|a\\scommandé)`,
  'gu',
);

/** A contract that is not this one: the old supplier's, the lessor's, the partner's with the vendor, one that ended. */
const OTHER_CONTRACT =
  /(?<!\p{L})(?:old|existing|previous|former|leas(?:e|es|ed|ing)|rental|loan|financ\p{L}{0,8}|insurance|maintenance|support|supply|framework|purchase of|alte[nrs]?|bisherig\p{L}{0,2}|frühere[nrs]?|bestehend\p{L}{0,2}|(?:miet|leasing|kredit|wartungs|rahmen|liefer|versicherungs|kauf)(?:vertrag|auftrag)\p{L}{0,2}|leasing|ancien\p{L}{0,2}|précédent\p{L}{0,2}|actuel\p{L}{0,2}|location|crédit|bail|entretien|maintenance|assurance|sous-trait\p{L}{0,5}|sub-?contract\p{L}{0,3}|unterauftrag\p{L}{0,6})(?!\p{L})/iu;
const ENDED =
  /(?<!\p{L})(?:cancel\p{L}{0,6}|terminat\p{L}{0,5}|ends?|ended|ending|expir\p{L}{0,4}|ran out|runs out|gekündigt|kündig\p{L}{0,4}|ausgelaufen|läuft aus|lief aus|endete?|résili\p{L}{0,5}|échéance|prend fin|a pris fin|supplier|lieferant\p{L}{0,2}|fournisseur)(?!\p{L})/iu;

function isOtherContract(text: string, from: number, to: number): boolean {
  return (
    OTHER_CONTRACT.test(text.slice(Math.max(0, from - 25), to)) ||
    ENDED.test(text.slice(Math.max(0, from - 40), to + 60))
  );
}

/** "They placed the order with Falcon": whom somebody else signs with is a rival; "we signed with" is us. */
const WITH = /\s(?:with|avec|chez|mit|bei)\s$/u;
const THEY =
  /(?<!\p{L})(?:they|he|she|have|has|placed|signed|gave|awarded|sie|er|haben|hat|ils?|elles?|ont|a)(?!\p{L})[^.,;:!?]{0,30}$/iu;
const WE = /(?<!\p{L})(?:we|i|i['’]ve|we['’]ve|wir|ich|nous|on|j['’]ai)(?!\p{L})[^.,;:!?]{0,30}$/iu;

function isTheirs(text: string, from: number, phrase: string): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  return (
    WITH.test(phrase.replace(/(?:the|die|der|dem|den|la|le|l[’']|société|Firma|company)\s$/u, '')) &&
    THEY.test(before) &&
    !WE.test(before)
  );
}

/** The parties that a sentence's prose names, in no order. `text` is readable text (typographic apostrophes are kept). */
export function namedParties(text: string): Party[] {
  const found: Party[] = [];
  const collect = (pattern: RegExp, form: 'form' | 'any'): void => {
    for (const match of eachMatch(pattern, text)) {
      const name = match[1] ?? '';
      if (isOtherContract(text, match.index, match.index + match[0].length)) continue;
      if (!(form === 'form' ? hasForm(name) : mayBeNamed(name))) continue;
      if (form === 'form' && isTheirs(text, match.index, match[0].slice(0, match[0].lastIndexOf(name)))) continue;
      const at =
        pattern === BEFORE_PARTY || pattern === BEFORE_SIGNS ? match[0].indexOf(name) : match[0].lastIndexOf(name);
      found.push({ name, start: match.index + at });
      if (found.length >= MAX) return;
    }
  };
  collect(BEHIND_SIGNED, 'form');
  collect(BEHIND_NAMED, 'any');
  collect(BEHIND_RENAMED, 'form');
  collect(BEFORE_PARTY, 'any');
  collect(BEFORE_SIGNS, 'form');
  collect(NOT_BUT, 'form');
  collect(CLEFT, 'form');
  collect(FOR_WHOM, 'form');
  return found;
}

const MAX = 8;

/** Labels of the one who signs; it may also be the person who held the pen, so that a form or trade must tell. */
const SIGNER =
  /^(?:signed (?:by|for|with)|counter-?signed by|signatory|ordered by|order (?:from|placed by)|(?:po|purchase order|contract|agreement|deal)(?: is)? (?:from|with|by|signed by|issued by)|contract signed by|in the name of|unterschrieben (?:von|hat)|unterzeichne[tr](?:in)? ?(?:von|durch)?|(?:auftrag|vertrag|bestellung|unterschrift|zusage) (?:von|vom|mit|durch|der|des)|beauftragt (?:von|durch)|bestellt (?:von|durch)|signé(?:e)? (?:par|avec)|signataire|commande (?:de|passée par|signée par)|contrat (?:avec|de|signé par|signé avec|au nom de)|bon de commande de)$/u;

/** True for a label whose value is a party only where its form or trade says that it is a company. */
export function isSignerLabel(folded: string): boolean {
  return SIGNER.test(folded);
}

/** A legal form, or a trade beside a word of its own. */
export function hasForm(name: string): boolean {
  const { words, legal } = companyName(name);
  return (
    words.length > 0 && (legal.length > 0 || (words.length >= 2 && words.some(isTrade) && words.some(isDistinctive)))
  );
}

/** A company, or a word that is no given name. */
export function mayBeNamed(name: string): boolean {
  const { words } = companyName(name);
  return hasForm(name) || (words.some(isDistinctive) && !GIVEN_NAMES.has(name.split(/\s/u)[0]?.toLowerCase() ?? ''));
}
