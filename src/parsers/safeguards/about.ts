/**
 * What words that leave a win open are about. A draft of a timetable, a cancelled lunch, a rival who pulled out, a day that is named
 * and only told by the season it falls in: none of it leaves the order open.
 */
import { allIn } from '../patterns/matches.js';
import { anyOf } from '../phrases.js';
import { saysNothingElse } from '../nothingElse.js';
import type { Language } from '../types.js';
import { spanOf, stretchesOf, stretchOf, type Stretch } from './stretches.js';

/** Up to `most` words of one clause between two others. */
const gap = (most: number): string => `(?: [^\\s,;:.!?]{1,25}){0,${String(most)}}?`;
/** Where a clause begins: what stands there is its subject or its object, and no place or time. */
const CLAUSE = '(?<=^\\s{0,3}|[,;:.!(–-] |(?:and|but|und|aber|et|mais) )';

/** What papers are drawn up beside a contract. */
const PAPER: Readonly<Record<Language, string>> = {
  en: anyOf([
    '(?:project |training |roll-?out |deployment |migration )?(?:plans?|schedules?|timetables?|programmes?)',
    'agendas?',
    'press releases?',
    'minutes',
    'slides',
    'presentations?',
    'handbooks?',
    'checklists?',
    'case stud(?:y|ies)',
    'newsletters?',
    'rotas?',
  ]),
  de: anyOf([
    '\\p{L}{0,16}(?:plans|planes|plan|pläne|agenda|programms?|protokolls?|präsentation|handbuchs?|checkliste)',
    '(?:presse|medien)(?:mitteilung|text(?:es)?)',
    'folien',
    'newsletters?',
    'ablaufs',
  ]),
  fr: anyOf([
    'planning',
    'calendrier',
    'programme',
    'plan',
    'ordre du jour',
    'communiqué',
    'compte rendu',
    'compte-rendu',
    'présentation',
    'manuel',
    'diapositives',
  ]),
};

/** What is put into a diary and out again, and is no step of the job. */
const EVENT: Readonly<Record<Language, string>> = {
  en: '(?:lunch|dinner|breakfast|drinks|flight|train|ferry|hotel|trip|holiday|webinar|golf|party|barbecue|outing|dentist|team meeting)',
  de: '(?:mittagessen|abendessen|frühstück|flug|zug|fähre|hotel|hotelzimmer|reise|ferien|webinar|golfturnier|feier|weihnachtsessen|ausflug|zahnarzttermin|teamsitzung)',
  fr: '(?:déjeuner|dîner|repas|vol|train|ferry|hôtel|voyage|webinaire|golf|fête|apéro|sortie|dentiste)',
};

/** Who else was in the race, or had the customer before. */
const OTHER_PARTY: Readonly<Record<Language, string>> = {
  en: '(?:the |an? |our |their )(?:(?:other|rival|second|last|old|previous|former|competing) )?(?:competitors?|rivals?|bidders?|runner-?up|(?<=(?:other|rival|old|previous|former|competing) )(?:suppliers?|vendors?|firms?|providers?|compan(?:y|ies)))',
  de: '(?:der|die|ein|eine|unser|ihr|sein)\\p{L}{0,2} (?:\\p{L}{3,12} )?(?:mitbewerber(?:in)?|wettbewerber(?:in)?|konkurrent(?:in|en)?|konkurrenz|(?<=(?:alte|andere|bisherige|frühere|ehemalige|vorherige)r? )(?:anbieter|lieferant|dienstleister|firma|systemhaus|partner))',
  fr: "(?:le |la |l['’]|les |un |une |notre |leur )(?:(?:autre|ancien|ancienne|précédent|dernier|second) )?(?:concurrente?s?|confrère|candidat|rival|(?<=(?:autre|ancien|précédent) )(?:prestataire|fournisseur|éditeur))",
};

/** Parts of a job: taken off it before the figure that is given behind. */
const PART_FR = '(?:module|option|lot|volet|portail|poste|prestation|licences?|formation)';

/** The draft of a paper that is no contract. */
const DRAFTS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(
      `(?<!\\p{L})(?:draft|preliminary|provisional|tentative)(?: (?:of|for))?(?: (?:the|an?|our|your|their|this|my))?(?: (?!contract|order|agreement)[^\\s,;.]{1,20}){0,2}? ${PAPER.en}(?!\\p{L})(?! (?:is (?:that|to|for)|only))`,
      'gu',
    ),
  ],
  de: [
    new RegExp(
      `(?<!\\p{L})(?:entwurf (?:des|der|eines|einer|vom|für (?:den|die|das|einen|eine))|(?:vorläufige|provisorische|unverbindliche)[nrs]?)(?: [^\\s,;.]{1,20})? ${PAPER.de}(?!\\p{L})`,
      'gu',
    ),
  ],
  fr: [
    new RegExp(
      `(?<!\\p{L})(?:projet|brouillon|ébauche) (?:de la |de l['’]|du |de |d['’]un |d['’]une )${PAPER.fr}(?!\\p{L})|(?<!\\p{L})${PAPER.fr} provisoires?(?!\\p{L})`,
      'gu',
    ),
  ],
};

const ABOUT_OTHERS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /(?<!\p{L})informal (?:drinks|chat|lunch|dinner|get-together|coffee|catch-?up)(?!\p{L})/gu,
    new RegExp(
      `(?<!\\p{L})(?:my|our|the|his|her|their)(?: [^\\s,;.]{1,15}){0,2}? ${EVENT.en}${gap(3)} (?:was|is|were|been|got|had to be) (?:cancel\\p{L}{2,4}|called off|on hold|paused|postponed)`,
      'gu',
    ),
    new RegExp(
      `(?<!\\p{L})(?:cancel\\p{L}{2,4}|called off|postponed|paused) (?:my|our|the|his|her|their)(?: [^\\s,;.]{1,15}){0,2}? ${EVENT.en}(?!\\p{L})`,
      'gu',
    ),
    new RegExp(
      `${CLAUSE}${OTHER_PARTY.en}${gap(2)} (?:pulled out|withdrew|withdrawn|backed out|dropped out|walked away)`,
      'gu',
    ),
    /(?<!\p{L})chang(?:ed|ing|es) (?:his|her|their) minds? (?:about|on|over) the (?:\p{L}{3,12} ){0,2}?(?:colou?rs?|logo|font|layout|carpet|menu|cover|case|name)(?!\p{L})/gu,
    /(?<!\p{L})(?:i|we) walked away (?:with a|feeling|happy|smiling|impressed)(?!\p{L})/gu,
  ],
  de: [
    new RegExp(
      `${CLAUSE}(?:das|der|die|den|mein|unser|sein|ihr)\\p{L}{0,2} ${EVENT.de}${gap(4)} (?:abgesagt|storniert|verschoben|ausgefallen)`,
      'gu',
    ),
    new RegExp(
      `${CLAUSE}${OTHER_PARTY.de} (?:hat|haben|ist|sind)${gap(4)} (?:zurückgezogen|abgesprungen|ausgestiegen|zurückgetreten)`,
      'gu',
    ),
    /(?<!\p{L})bei (?:den|der|dem) (?:\p{L}{3,12} )?(?:farben?|logos?|schrift|namen?|hülle|menü)(?: [^\s,;.]{1,15}){0,4}? meinung geändert/gu,
    /(?<!\p{L})(?:hotel|tisch|zimmer|platz)?reservierung(?: (?:fürs|für das|für den|im|beim|des)) (?:\p{L}{3,12} )?(?:hotels?|restaurants?|zimmer|tisch|mittagessen|abendessen|parkplatz)(?!\p{L})/gu,
  ],
  fr: [
    new RegExp(
      `${CLAUSE}(?:la |le |l['’]|mon |ma |notre |son |leur )${EVENT.fr}${gap(3)} (?:est|a été|fut|sera) (?:annulée?|reportée?|suspendue?)`,
      'gu',
    ),
    new RegExp(
      `${CLAUSE}${OTHER_PARTY.fr}${gap(1)} (?:(?:s['’]est|s['’]était|se sont) (?:\\p{L}{4,12} )?(?:retirée?s?|désistée?s?)|a renoncé)`,
      'gu',
    ),
    /(?<!\p{L})retiré (?:de l['’]argent|les papiers|le (?:colis|courrier|paquet)|la lettre|des billets)(?!\p{L})/gu,
    /(?<!\p{L})changé d['’]avis (?:sur|pour|quant à) (?:la |le |les )(?:couleurs?|logo|nom|taille|menu|police|housse)(?!\p{L})/gu,
  ],
};

/** The module is off before the contract's figure is given. */
const LESS_FR = new RegExp(
  `(?<!\\p{L})retiré (?:le|la|l['’]|un|une|les|deux) ?(?:\\p{L}{3,12} )?${PART_FR}(?= .{0,60}(?:contrat|commande|total|montant|prix)${gap(3)} .{0,4}\\d)`,
  'u',
);

/** A draft that lies beside the mail or was sent is a paper; elsewhere it may be where the figures come from. */
const ATTACHED =
  /(?<!\p{L})(?:attach(?:ed|ing)?|enclos(?:ed?|ing)|here is|(?:is|are) with|beiliegend|beigefügt|angehängt|(?:im|als) anhang|lieg(?:t|en) bei|anbei|ci-joint|en pièce jointe|joins|jointe?|sen[dt]|goes out|schicke|geschickt|verschickt|envoyée?|envoie)(?!\p{L})/u;

/** The stretches of a folded sentence that are about something else than the job, by index and length; `next` is the sentence behind. */
export function aboutSomethingElse(text: string, language: Language, next = ''): Stretch[] {
  const less = language === 'fr' ? LESS_FR.exec(text) : null;
  const season = seasonOfNamedDay(text, language);
  return [
    ...stretchesOf(DRAFTS[language], text).filter(
      (each) => ATTACHED.test(text) && saysNothingElse(text, [spanOf(each)], language, next),
    ),
    ...stretchesOf(ABOUT_OTHERS[language], text).filter((each) =>
      saysNothingElse(text, [spanOf(each)], language, next),
    ),
    ...(less === null ? [] : [stretchOf(less)]),
    ...(season === null ? [] : [season]),
  ];
}

/** A day with its month: "am Montag, 1. März 2027", "am 11.1." */
const NAMED_DAY =
  /\d{1,2}\. ?(?:\d{1,2}\.|jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez)[^\s,;]{0,7}(?: \d{4})?,? $/u;
/** Who comes back, opens or ends with a season: no one who decides, and nothing that is paid. */
const SEASONAL_DE = anyOf([
  '\\p{L}{0,12}(?:haus|betrieb|hotel|lager|werk|werkstatt|büro|laden|geschäft|küche|schule|bahn|skigebiet|restaurant)',
  '\\p{L}{0,12}(?:saison|ferien|urlaub|feiertage|pause|inventur|ernte|messe|winter|sommer)',
  '(?:lehrlinge|leute|mitarbeiter|mitarbeitenden|monteure|techniker|fahrer|mannschaft|team|belegschaft|kollegen|schüler)',
]);
const WHEN = /(?<!\p{L})(?:wenn|sobald)(?!\p{L})/gu;

/** What the day falls in, and not what it hangs on: who is back, what is over. */
const SEASON = new RegExp(
  `^(?:wenn|sobald) (?:(?:die|der|das|ihre?|seine?) (?:\\p{L}{3,14} )?${SEASONAL_DE}|alle)(?: [^\\s,;.]{1,15}){0,2}? (?:(?:wieder )?(?:zurück|da|offen|geöffnet|vorbei|zu ende|frei) (?:ist|sind)|(?:wieder )?(?:öffnet|aufmacht|aufsperrt)|aus (?:de[mnr] )?\\p{L}{0,12}(?:pause|ferien|urlaub) (?:kommt|kommen|zurückkommt|zurückkommen|zurück ist))(?=\\s?[.!,;)]|\\s?$)`,
  'u',
);

/** "Wir starten am 1. März, wenn das Haus aus der Winterpause kommt": where the time beside a named day stands, or null. */
function seasonOfNamedDay(text: string, language: Language): Stretch | null {
  if (language !== 'de') return null;
  for (const match of allIn(WHEN, text)) {
    const season = SEASON.exec(text.slice(match.index));
    if (season !== null && NAMED_DAY.test(text.slice(0, match.index)))
      return { index: match.index, length: season[0].length };
  }
  return null;
}
