/**
 * Whether words that are to be set aside are all that their sentence says. "The lunch was cancelled" is about a lunch; "the lunch was
 * cancelled, and so was the order" is not. Every rule that takes words for another matter, for another's or for long over has read its
 * own words only, so it asks here first: what is not plain is read, and a person decides.
 *
 * There are two measures. isEmpty: not a word is left that says anything. saysNothingElse: no word of the job is left, and no further
 * clause; for rules whose words name their matter and leave much unread.
 */
import { MONTH_NAMES, WEEKDAY_NAMES } from './calendarNames.js';
import type { Span } from './clauses.js';
import { anyOf, wholeWord } from './phrases.js';
import type { Language } from './types.js';

interface Vocabulary {
  /**
   * Say nothing by themselves. Left out with intent: "and", "too", "so", "that", "only", "us", "ours", "new", "not" and the like, by
   * which a second thing is said, and prepositions of a place ("he is with Wexford now").
   */
  readonly empty: readonly string[];
  /** Beside one of these, something of the job may be meant too: "the start is from a draft plan", "it was all cancelled". */
  readonly ofTheJob: readonly string[];
  /** Here another clause begins, and may say anything: "the old supplier walked away and …". */
  readonly joints: readonly string[];
  /** Behind a comma these say nothing of their own; at the end of the sentence. */
  readonly fillers: readonly string[];
  /** In a short sentence behind it: the same of somebody or something more, "so did Dan", "Vogel auch". */
  readonly oneMore: readonly string[];
  /** Whoever is at the customer's: by title, or by part. */
  readonly person: readonly string[];
  /** A name at the head is a person's before these. */
  readonly has: string;
  /** "PS: on the discount, …" */
  readonly about: string;
}

const WORDS: Readonly<Record<Language, Vocabulary>> = {
  en: {
    empty: [
      "the|an?|he|she|it|they|we|i|his|her|their|its|our|my|has|have|had|was|were|is|are|been|be|being|to|'s|'ve|'d",
      `(?:(?:in|of|from|last|this|for|back in|since|late|early|mid) ?){1,2}(?:${MONTH_NAMES.en})|(?:(?:on|of|from|last|this|for|next) )?(?:${WEEKDAY_NAMES.en})(?:'s)?(?: (?:morning|afternoon|evening|night))?`,
      `(?:on |the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH_NAMES.en})|20\\d\\d`,
      "yesterday(?:'s)?|today(?:'s)?|tomorrow(?:'s)?|(?:last|this|next) (?:week|month|year|spring|summer|autumn|winter)(?:'s)?|(?:days?|weeks?|months?) ago|this morning|already|at first|at the (?:start|beginning)|once|back then|earlier|before|since|by now",
      'sorry|sadly|unfortunately|by the way|ps|p\\.s\\.|fyi|oh|well|anyway|as you know|you may remember|after all|in the end|though|just|simply|politely|of course',
    ],
    ofTheJob: [
      'orders?|contracts?|jobs?|deal|sign|signing|signature|starts?|starting|begins?|beginning|dates?|days?|figures?|numbers?|prices?|totals?|amounts?',
      'all(?! (?:the time|along|right|day|week|year)(?!\\p{L}))|everything|it|this(?! (?:one|time)(?!\\p{L}))|that|these|those|rest',
      'so|too|also|same|both(?! of which)|nor|neither|only',
    ],
    joints: [
      'and|or|but|as(?! (?:ever|always|usual)(?!\\p{L}))|like|than|when|while|because|although|until|till|except|save|then|which(?<!of which)|who',
    ],
    fillers: [
      '(?:to put it|too (?:much|many)) ?[^,;:]{1,25}|though|by the way|out of nostalgia|as (?:ever|always|usual)',
    ],
    oneMore: [
      '(?:so|nor|neither) (?:is|was|did|do|does|has|have|had|are|were)|too|as well|also|likewise|ditto|same|follow(?:ed|s)',
    ],
    person: ["(?:mr|mrs|ms)\\.? \\p{L}{2,20}(?:'s)?|(?:the|our) (?:customer|client)"],
    has: 'has|have|had',
    about: 'on|about|regarding|as for',
  },
  de: {
    empty: [
      'der|die|das|den|dem|des|ein(?:e[nrms]?)?|er|sie|es|wir|ich|seine?[nrms]?|ihre?[nrms]?|unsere?[nrms]?|meine?[nrms]?|hat|haben|hatte|hatten|ist|sind|war|waren|wurde|wurden|worden|wird|sich',
      `(?:am|im|vom|vor|seit|letzten|diesen|anfang|mitte|ende) ?(?:${MONTH_NAMES.de}|${WEEKDAY_NAMES.de})(?:morgen|mittag|nachmittag|abend)?|\\d{1,2}\\.(?= ?(?:${MONTH_NAMES.de}))|20\\d\\d`,
      'gestern|heute|heute früh|(?:letzte|vorige|diese|vergangene)[nrs]? (?:woche|monat|jahr|frühjahr|frühling|sommer|herbst|winter)|vor (?:tagen|wochen|monaten)|damals|anfangs|zuerst|zunächst|schon|bereits|früher|inzwischen|mittlerweile',
      'leider|übrigens|ps|na|ja|tja|also|doch|zwar|einfach|freundlich|höflich|natürlich|mit|wie sie wissen|am ende|nämlich',
    ],
    ofTheJob: [
      'auftrag\\p{L}{0,2}|vertrag\\p{L}{0,2}|bestellung\\p{L}{0,2}|deal|unterschr\\p{L}{1,6}|\\p{L}{0,12}termine?s?|\\p{L}{0,12}beginns?|starts?|starten|starttag|datum|tag|zahlen|preise?|summen?|beträge?|betrag',
      'alle[sn]?|nur|auch|ebenso|ebenfalls|genauso|beide[sn]?|rest',
    ],
    joints: [
      'und|oder|aber|als|wie(?! (?:immer|üblich|sie wissen)(?!\\p{L}))|bis|außer|ausser|denn|weil|obwohl|(?<!also )doch|sondern',
    ],
    fillers: [
      'zu viele? ?[^,;:]{1,25}|das (?:schreckt|stört|kümmert|betrifft) (?:sie|ihn|ihr|ihre|uns) nicht(?: ab)?|aus nostalgie|allerdings|übrigens|wie (?:immer|üblich)',
    ],
    oneMore: ['auch|ebenso|ebenfalls|gleichfalls|genauso|folgte(?:n)?'],
    person: ['(?:herrn?|frau)\\.? \\p{L}{2,20}|(?:der|die|unser|unsere) (?:kunde|kundin)'],
    has: 'hat|hatte',
    about: 'zum|zur|was',
  },
  fr: {
    empty: [
      "les?|la|l'|une?|des|du|de|d'|ils?|elles?|on|j'|je|ses?|sa|son|leurs?|notre|nos|mon|ma|mes|s'|a|ont|avait|avaient|est|sont|était|étaient|été|se",
      `(?:en|de|d'|fin|début|depuis|courant) ?(?:${MONTH_NAMES.fr})|(?:ce |de )?(?:${WEEKDAY_NAMES.fr})(?: (?:matin|dernier|soir|passé))?|20\\d\\d|(?:le )?\\d{1,2}(?= (?:${MONTH_NAMES.fr}))`,
      "hier|aujourd'hui|ce matin|la semaine (?:dernière|passée)|le mois (?:dernier|passé)|(?:cet|en|l') ?(?:été|hiver|automne)|au printemps|il y a (?:des|quelques) (?:semaines|mois)|déjà|d'abord|au (?:début|départ)|autrefois|entre-temps",
      'désolée?s?|malheureusement|au fait|ps|oh|bien|finalement|simplement|poliment|bien sûr|comme vous (?:le )?savez',
    ],
    ofTheJob: [
      'commandes?|contrat|marché|signe\\p{L}{0,3}|signature|dates?|débute?|démarr\\p{L}{1,5}|jours?|chiffres?|montants?|prix|total',
      'tout|tous|toutes?|reste|aussi|également|de même|seulement',
    ],
    joints: [
      "et|ou|mais|comme(?! (?:toujours|d'habitude|vous))|quand|parce|puisque|lorsque|sauf|hormis|jusqu\\p{L}{0,2}|donc|puis|car|dont|qui",
    ],
    fillers: ["trop d[e'] ?[^,;:]{1,25}|par nostalgie|d'ailleurs|comme (?:toujours|d'habitude)"],
    oneMore: ["aussi|également|de même|pareil|idem|non plus|l'a suivie?|a suivi"],
    person: ['(?:m|mme|mlle|monsieur|madame)\\.? \\p{L}{2,20}|(?:le|la|notre) (?:cliente?)'],
    has: 'a|ont|avait',
    about: 'sur|quant à|pour',
  },
};

/** The longest sentence that is one thing more, and no more. */
const LONGEST_MORE = 60;

const compile = (language: Language) => {
  const { empty, ofTheJob, joints, fillers, oneMore, person, has, about } = WORDS[language];
  const joint = (comma: string): RegExp =>
    new RegExp(`[;:()–—]| - |[!?](?=.*\\p{L})|${comma}|(?<!\\p{L})${anyOf(joints)}(?!\\p{L})`, 'u');
  return {
    empty: wholeWord(anyOf(empty), 'gu'),
    ofTheJob: wholeWord(anyOf(ofTheJob)),
    joint: joint(','),
    anotherClause: joint(`,(?! (?:${anyOf(fillers)}\\s?[.!]?\\s?$|(?:both|all) of which ))`),
    oneMore: wholeWord(anyOf(oneMore)),
    person: wholeWord(anyOf(person), 'gu'),
    nameAtHead: new RegExp(`^\\W{0,3}\\p{L}{2,20}(?='s(?!\\p{L})| (?:${has})(?!\\p{L})| {2})`, 'u'),
    about: new RegExp(`^\\s{0,3}(?:p\\.?s\\.?:? )?(?:(?:${about}) [^,;:.]{3,25}, )?`, 'u'),
  };
};
const PATTERNS = { en: compile('en'), de: compile('de'), fr: compile('fr') };

/** "And", at the very head: it joins the sentence to the one before. */
const AND_AT_HEAD = /^\W{0,3}(?:(?:and|but|und|aber|et|mais)(?!\p{L}),? ?)?/u;
/** What joins a stretch to what stands before it. */
const JOIN = /(?:[,;:–—-]|(?<!\p{L})(?:and|und|et))?(?: (?:and|und|et|but|aber|mais))? ?$/u;
const SAYS = /[\p{L}\p{N}]/u;

/** `rest`: a folded sentence in which the rule has blanked what it knows. A name at its head counts as nothing. */
export function isEmpty(rest: string, language: Language): boolean {
  const { empty, person, nameAtHead } = PATTERNS[language];
  const left = rest.replace(AND_AT_HEAD, '').replace(person, ' ');
  return [left, left.replace(nameAtHead, ' ')].some((words) => !SAYS.test(words.replace(empty, ' ')));
}

/**
 * True where nothing else is said beside `own`: nothing of the job, no further clause, and no "so did Dan" in `next`, the sentence
 * behind. `text` is folded.
 */
export function saysNothingElse(text: string, own: readonly Span[], language: Language, next = ''): boolean {
  return isOneClause(text, own, language, next) && !PATTERNS[language].ofTheJob.test(restOf(text, own, language));
}

/** The same of words that name their own matter: the job may be named beside them, but no further clause follows. */
export function isOneClause(text: string, own: readonly Span[], language: Language, next = ''): boolean {
  return !PATTERNS[language].anotherClause.test(restOf(text, own, language)) && !goesOn(next, language);
}

/** `next`: the folded sentence behind. "À nous aussi.", "So has the order." */
export function goesOn(next: string, language: Language): boolean {
  const text = next.trim();
  return text.length <= LONGEST_MORE && PATTERNS[language].oneMore.test(text);
}

/** How much of the words that a phrase with a gap in it has found is one thing. */
export function stretchLength(words: string, language: Language): number {
  return PATTERNS[language].joint.exec(words)?.index ?? words.length;
}

/** Where the clause begins, with what stands at the head of the sentence to tell what it is about. */
export function withHead(text: string, from: number, language: Language): number {
  return Math.abs((PATTERNS[language].about.exec(text)?.[0].length ?? 0) - from) <= 1 ? 0 : from;
}

function restOf(text: string, own: readonly Span[], language: Language): string {
  const beside = [...own]
    .sort((one, other) => one.from - other.from)
    .reduce(
      ({ rest, end }, { from, to }) => ({
        rest: `${rest}${text.slice(end, Math.max(end, from)).replace(JOIN, '')} | `,
        end: Math.max(end, to),
      }),
      { rest: '', end: 0 },
    );
  return (beside.rest + text.slice(beside.end)).replace(/\s/gu, ' ').replace(PATTERNS[language].about, '');
}
