/**
 * A mail that takes back everything above in so many words, and tells how it stands instead: "They signed! 29,000, start 14 December.
 * Edit before I press send: scrap all of that … they're still thinking." What was taken back in the same mail was not said
 * (READING.md). Without news behind them, or with a win there, such words take nothing back here (takenBack.ts).
 */
import { clausesOf } from '../clauses.js';
import type { CompiledLocale } from '../languages.js';
import { anyOf, folded } from '../phrases.js';
import { refine } from '../refiners/index.js';
import type { Candidate } from '../refiners/types.js';
import { isSale, type Language, type Sentence } from '../types.js';
import { isLossAside } from './lossAside.js';
import { isOfAnotherThing } from './otherThings.js';

type ByLanguage = Readonly<Record<Language, readonly string[]>>;

const DROP: ByLanguage = {
  en: ['scrap', 'scratch', 'forget', 'ignore', 'disregard', 'strike', 'bin', 'delete'],
  de: ['vergessen sie', 'vergesst', 'vergiss', 'streichen sie', 'streicht', 'streich', 'ignorieren sie'],
  fr: ['oubliez', 'oublie', 'biffez', 'ignorez', 'rayez', 'effacez', 'annulez'],
};
/** All of it: a bare "that" may be one figure. */
const EVERYTHING: ByLanguage = {
  en: [
    'all (?:of )?(?:that|this|the above)',
    'everything(?: (?:above|i (?:just )?(?:said|wrote)))?',
    'the (?:lot|above|whole thing)',
    'what i (?:just )?(?:said|wrote)',
  ],
  de: [
    '(?:bitte )?(?:das )?alles(?: (?:wieder|hier|oben|obige|vorige|da oben|hier oben|davor|darüber|obenstehende|bisherige|vorherige|von vorhin))?',
    '(?:bitte )?(?:das|den) (?:obige[ns]?|text oben)',
    '(?:bitte )?was (?:ich (?:eben |gerade |oben )?(?:schrieb|geschrieben habe)|oben steht)',
  ],
  fr: [
    "(?:donc )?tout(?: (?:cela|ça|ceci|ce qui précède|ce que j['’]ai écrit))?",
    '(?:donc )?ce qui (?:précède|est écrit plus haut)',
  ],
};
/** Says so without an object. */
const OUTRIGHT: ByLanguage = {
  en: ['(?:i |we )?spoke too soon', '(?:it was a )?false alarm', 'i take it all back'],
  de: [
    'kommando zurück',
    'alles zurück',
    '(?:das war (?:ein )?)?fehlalarm',
    '(?:ich habe mich |wir haben uns |da habe ich mich )?zu früh gefreut',
  ],
  fr: [
    'contrordre',
    'fausse alerte',
    "(?:je me suis|j['’]ai) (?:réjoui|parlé|crié victoire) trop (?:vite|tôt)",
    '(?:on fait )?marche arrière',
  ],
};
const LEAD =
  '(?:(?:please|sorry|oh|no|ah|oops|well|but|so|actually|bitte|ach|nein|leider|also|pardon|non|mais|merci|désolé|hélas)[,:.]? ){0,3}';

const OPENERS: Readonly<Record<Language, RegExp>> = {
  en: opener('en'),
  de: opener('de'),
  fr: opener('fr'),
};

const OUTRIGHTS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(anyOf(OUTRIGHT.en), 'u'),
  de: new RegExp(anyOf(OUTRIGHT.de), 'u'),
  fr: new RegExp(anyOf(OUTRIGHT.fr), 'u'),
};

function opener(language: Language): RegExp {
  const drop = `${anyOf(DROP[language])},? ${anyOf(EVERYTHING[language])}`;
  return new RegExp(
    `^\\s{0,3}${LEAD}(?:${drop}|${anyOf(OUTRIGHT[language])})(?=\\s{0,2}(?:[.;:!)–-]|,(?! (?:was|what|which|that|dass|ce qu|qu))|$|again|wieder|gleich|please|bitte|s'il|übrigens|leider|sadly|by the way|hélas|d'ailleurs))`,
    'u',
  );
}

/** "They're still thinking" tells how it stands directly behind; further on talks are others'. */
const NEWS_APART = 1;
/** Further on the mail is about something else. */
const MAX_APART = 6;

function takesAllBack(sentence: Sentence, language: Language): boolean {
  if (sentence.question) return false;
  const text = folded(sentence).replace(/\s/gu, ' ');
  return clausesOf(text).some(({ from }) => OPENERS[language].test(text.slice(from)));
}

/** A part of the job, or one thing of several: what is told of it does not tell how the whole stands. */
const PART =
  /(?<!\p{L})(?:second|third|other|both|one of|part|half|modules?|depots?|sites?|branch(?:es)?|training|phases?|options?|licen[cs]es?|zweite[nrs]?|dritte[nrs]?|andere[nrs]?|teil|hälfte|\p{L}{0,12}module?|filialen?|standorte?|\p{L}{0,12}schulung(?:en)?|etappen?|optionen?|lizenzen|deuxième|troisième|autre|partie|moitié|succursales?|formations?|étapes?|tranches?)(?!\p{L})/u;

/** "Spoke too soon" is no talk, and "won't be going ahead" no win that is on its way. */
function isOwnNews(
  { text, from, to, clause, index }: Candidate,
  found: readonly Candidate[],
  language: Language,
): boolean {
  return (
    !OPENERS[language].test(text.slice(clause.from, clause.to)) &&
    !found.some((each) => each.statement === 'lost' && each.index === index && each.from < to && from < each.to)
  );
}

/** "Kestrel have signed … False alarm. It's Kestrel Roofing that signed": a win on both sides, and which of them stands is not clear. */
function isSoldAnew(sold: readonly Candidate[], found: readonly Candidate[], at: number): boolean {
  const isLost = (win: Candidate): boolean =>
    found.some(
      (each) => each.statement === 'lost' && each.index === win.index && each.from < win.to && win.from < each.to,
    );
  return sold.some(({ index }) => index < at) && sold.some((each) => each.index >= at && !isLost(each));
}

export interface AllTakenBack {
  /** Sentences in which nothing was said. */
  readonly retracted: ReadonlySet<number>;
  /** All before this sentence is taken back, and what is so instead nobody understood: -1 where it is not so. */
  readonly openUntil: number;
}

const NOTHING: AllTakenBack = { retracted: new Set(), openUntil: -1 };

/** `found`: everything that phrases find in the mail. */
export function allTakenBack(
  sentences: readonly Sentence[],
  found: readonly Candidate[],
  factLines: ReadonlySet<number>,
  [locale]: readonly CompiledLocale[],
): AllTakenBack {
  const language = locale?.language ?? 'en';
  const at = sentences.findLastIndex((sentence) => takesAllBack(sentence, language));
  const opening = sentences[at];
  if (at <= 0 || opening === undefined) return NOTHING;
  const refined = found.map((each) => ({ each, said: refine(each)?.statement ?? null }));
  const isOutright = OUTRIGHTS[language].test(folded(opening));
  const sold = refined.filter(({ said }) => said !== null && isSale(said)).map(({ each }) => each);
  if (sold.some(({ index }) => index >= at))
    return isOutright && isSoldAnew(sold, found, at) ? { retracted: new Set(), openUntil: at } : NOTHING;
  if ([...factLines].some((index) => index > at)) return NOTHING;
  // A false alarm may be about anything: only a loss behind it is sure to be this job's.
  const news = refined.filter(
    ({ each, said }) =>
      each.index >= at &&
      each.index - at <= MAX_APART &&
      !PART.test(each.text.slice(each.clause.from, each.clause.to)) &&
      ((said === 'lost' && !isOfAnotherThing(each, found) && !isLossAside(each, found, sentences)) ||
        (said === 'acknowledged' && !isOutright && each.index - at <= NEWS_APART && isOwnNews(each, found, language))),
  );
  if (news.length === 0) return { retracted: new Set(), openUntil: at };
  const newsToo = news.some(({ each }) => each.index === at);
  return {
    retracted: new Set([...sentences.keys()].filter((index) => index < at || (index === at && !newsToo))),
    openUntil: -1,
  };
}

/** A win that the mail takes back with all the rest: how it stands instead a person reads. */
export function openUntil(index: number, candidate: Candidate): Candidate {
  return isSale(candidate.statement) && candidate.index < index
    ? { ...candidate, statement: 'acknowledged', refinedBy: 'nearly' }
    : candidate;
}
