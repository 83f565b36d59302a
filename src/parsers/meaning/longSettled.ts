/**
 * Trouble that is over: "he complained about the training in November; all of that is long settled". Background and history are no
 * statements (READING.md). What ended it stands behind it in its sentence, or in one of the next two, in words that say only that
 * ("he complained that his questions were forgotten" ends nothing); and it is told as long past, by when it was or by how long it
 * has been over.
 */
import { MONTH_NAMES } from '../calendarNames.js';
import { anyOf, blanked, folded, wholeWord } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Language, Sentence, Statement } from '../types.js';
import { goesOn, isEmpty } from '../nothingElse.js';

type ByLanguage<T> = Readonly<Record<Language, T>>;
type Words = ByLanguage<readonly string[]>;

const TROUBLES: ReadonlySet<Statement> = new Set(['complaint', 'at-risk', 'support']);

/** What becomes of trouble in the end. */
const ENDED: Words = {
  en: [
    'settled|sorted(?: out)?|forgotten|forgiven|resolved|dealt with|put right|cleared up|ironed out|smoothed over',
    'behind (?:us|them|him|her)|in the past|(?:ancient )?history|water under the bridge|over and done with|overcome',
  ],
  de: [
    'erledigt|geklärt|ausgeräumt|vergessen|vom tisch|beigelegt|bereinigt|behoben|geschichte|vergangenheit|gelegt',
    'schnee von gestern|überstanden|verziehen|aus der welt|gelöst|überwunden|verraucht|kalter kaffee',
  ],
  fr: [
    'réglée?s?|oubliée?s?|résolue?s?|derrière nous|histoire ancienne|pardonnée?s?|dissipée?s?|surmontée?s?',
    "aplanie?s?|close?s?|qu'un (?:mauvais )?souvenir|du passé|rentrée?s? dans l'ordre",
  ],
};

/** How long it has been over. */
const LONG: Words = {
  en: ['long ago|long since|long|ages ago|(?:weeks|months) ago|since|by now|well and truly'],
  de: ['längst|seit langem|schon lange|lange|inzwischen|mittlerweile|seither|ja alles'],
  fr: ["depuis longtemps|de longue date|depuis|entre-temps|tout (?:cela|ça|ceci)|bel et bien|aujourd'hui"],
};

/** That trouble itself was long ago. */
const BACK_THEN: Words = {
  en: [
    '(?:in|of|from|during|over|back in) (?:the )?(?:early |late |last )?(?:spring|summer|autumn|fall|winter)',
    `(?:in|of|from|during|back in) (?:early |late |mid-)?(?:${MONTH_NAMES.en})`,
    'last (?:year|month|spring|summer|autumn|winter)|at first|at the (?:start|beginning|outset)|early on|initially|at one point',
    "you(?:'ll| will| may)? remember|as you know|back then|at the time|once|earlier (?:this year|on)|months ago",
  ],
  de: [
    `(?:im|vom|vergangenen|letzten|anfang|ende|mitte) (?:\\p{L}{3,12} )?(?:${MONTH_NAMES.de}|frühling|frühjahr|sommer|herbst|winter)`,
    'letztes jahr|voriges jahr|damals|anfangs|zu beginn|am anfang|zuerst|zunächst|seinerzeit|vor (?:wochen|monaten)',
    'sie (?:erinnern sich|wissen)|ihr (?:erinnert euch|wisst)|zwischendurch|zwischenzeitlich',
  ],
  fr: [
    `(?:en|de|d'|au mois de|courant|début|fin) ?(?:${MONTH_NAMES.fr}|été|hiver|automne)|(?:au|du) printemps|cet été`,
    "au (?:début|départ)|à l'époque|l'an (?:dernier|passé)|l'année (?:dernière|passée)|d'abord|dans un premier temps",
    'vous vous (?:en )?souvenez|comme vous (?:le )?savez|à un moment|il y a (?:des|quelques|plusieurs) (?:semaines|mois)',
  ],
};

/** It goes on, or has come back. */
const STILL = wholeWord(
  [
    'still|again|today|yesterday|this (?:morning|week)|now that|once more|currently|not|never|nearly|almost|hardly|hope\\p{L}{0,4}',
    'will|until|till|unless|if|once (?:we|they|he|she|it|the)|should|must|noch|wieder|heute|gestern|derzeit|aktuell|nicht|nie|kaum|fast',
    'hoff\\p{L}{1,6}|wird|werden|sobald|wenn|falls|soll|muss|encore|toujours|de nouveau|hier|ce matin|pas|jamais|presque|espér\\p{L}{1,4}',
    'sera|seront|une fois|dès que|si|doit',
  ].join('|'),
);

const pattern = (words: Words, language: Language): RegExp => wholeWord(words[language].join('|'));
const of = (words: Words): ByLanguage<RegExp> => ({
  en: pattern(words, 'en'),
  de: pattern(words, 'de'),
  fr: pattern(words, 'fr'),
});
const END = of(ENDED);
const FOR_LONG = of(LONG);
const THEN = of(BACK_THEN);

/** It says nothing by itself of how long. */
const NOW = wholeWord('now|jetzt|nun|maintenant');

/** What is over, by name. */
const TROUBLE_WORDS = anyOf([
  'complaints?|troubles?|problems?|issues?|delays?|bottlenecks?|concerns?|worries|grievances?',
  'beschwerden?|reklamation(?:en)?|ärger|probleme?|\\p{L}{0,12}engp(?:ass|ässe)|störung(?:en)?|verzögerung(?:en)?|bedenken|sorgen',
  'plaintes?|réclamations?|problèmes?|soucis?|retards?|inquiétudes?|mécontentement',
]);
const TROUBLE = wholeWord(TROUBLE_WORDS);

/** A sentence of its own is about the trouble: "The deposit is sorted" is not. */
const OF_IT = new RegExp(
  `^\\s{0,3}(?:(?:but|and|so|well|by now|aber|und|inzwischen|mittlerweile|mais|et|depuis),? )?(?:all (?:of )?(?:that|this|it)|that(?:'s)?|this|it(?:'s)?|everything|the (?:matter|whole thing|dispute)|das|es|dies|all das|(?:das |ist )?(?:inzwischen |längst )?alles|die sache|c'est|cela|ça|tout (?:cela|ça|ceci|est)|l'(?:affaire|incident)|(?:the |that |his |her |their |die |das |der |ihre? |seine? |la |le |les |sa |son |cette |ce )?${TROUBLE_WORDS})(?!\\p{L})`,
  'u',
);

/** Sentences behind the trouble in which its end may stand. */
const MAX_BEHIND = 2;

/** "…, but all of that is long settled": behind the words, where a new part of the sentence begins. */
const PART = /[,;:–]\s{1,3}| - |(?<!\p{L})(?:and|but|und|aber|et|mais)(?!\p{L})/gu;

export function isLongSettled(candidate: Candidate, sentences: readonly Sentence[]): boolean {
  const { statement, text, from, to, clause, index, locale } = candidate;
  const { language } = locale;
  const isOnly = (words: string): boolean =>
    END[language].test(words) &&
    !STILL.test(words) &&
    isEmpty(blanked(words, OF_IT, END[language], FOR_LONG[language], THEN[language], NOW), language);
  // "Die Beschwerde vom September hat sich erledigt": it is the trouble that is over, and not the job.
  const named =
    TROUBLE.test(text.slice(clause.from, statement === 'lost' ? from : to)) && isOnly(blanked(text, TROUBLE));
  if (statement === 'lost') return named;
  if (!TROUBLES.has(statement) || STILL.test(text)) return false;
  const next = sentences[index + 1];
  const then = THEN[language].test(text);
  const isEnd = (end: string): boolean => isOnly(end) && (then || FOR_LONG[language].test(end));
  if (named && isEnd(blanked(text, TROUBLE))) return next === undefined || !goesOn(folded(next), language);
  const [part] = [...text.slice(to).matchAll(PART)].slice(-1);
  const tail = part === undefined ? '' : text.slice(to + part.index + part[0].length);
  if (OF_IT.test(tail) && isEnd(tail)) return true;
  return sentences.slice(index + 1, index + 1 + MAX_BEHIND).some((sentence) => {
    const end = folded(sentence);
    return !sentence.question && OF_IT.test(end) && isEnd(end);
  });
}

const NOT_ENDED = (language: Language): RegExp =>
  wholeWord(`(?:not|never|nicht|nie|pas|n't)(?: \\p{L}{2,12}){0,3} (?:${ENDED[language].join('|')})`);
const UNSETTLED: ByLanguage<RegExp> = { en: NOT_ENDED('en'), de: NOT_ENDED('de'), fr: NOT_ENDED('fr') };
/** "And still is", "and again today" */
const GOES_ON =
  /(?<!\p{L})(?:(?:and|und|et) (?:still (?:is|are)|again (?:today|yesterday|this (?:morning|week))|(?:ist|sind) (?:er |sie |es )?(?:noch immer|immer noch)|(?:heute|gestern) (?:erneut|wieder)|(?:l['’]est|le sont) (?:encore|toujours)|de nouveau (?:hier|aujourd['’]hui|ce matin)))(?!\p{L})/u;

/** "The complaint from last spring is not settled yet": old, and as open as on its first day. */
export function isStillOpen({ statement, text, to, locale }: Candidate): boolean {
  const behind = text.slice(to);
  return statement === 'complaint' && (UNSETTLED[locale.language].test(behind) || GOES_ON.test(behind));
}
