/**
 * History, denials and other people's news beside the news: "running since last summer" in a support request, "as a reminder, ordered
 * in November" beside the go-live, "not that the job would be at risk" in a complaint. Background and history are no statements
 * (READING.md). Told alone, the same words are the news: what is dropped here, something else in the mail has to outweigh.
 */
import { MONTH_NAMES } from '../calendarNames.js';
import { clausesOf } from '../clauses.js';
import type { Learnt } from '../learnt/candidates.js';
import { saysNothingElse } from '../nothingElse.js';
import { anyOf, fold, folded, onOneLine, wholeWord } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import { isSale, type Language, type Sentence, type Statement } from '../types.js';
import { has } from '../words.js';

type ByLanguage<T> = Readonly<Record<Language, T>>;
type Words = ByLanguage<readonly string[]>;

const patterns = (words: Words): ByLanguage<RegExp> => ({
  en: wholeWord(anyOf(words.en)),
  de: wholeWord(anyOf(words.de)),
  fr: wholeWord(anyOf(words.fr)),
});

/** Long past, with no day: a month or a season that is over. */
const LONG_AGO = patterns({
  en: [
    `(?:since|in|back in|from) (?:early |late |mid-)?(?:${MONTH_NAMES.en})(?! \\d)`,
    '(?:since |in )?(?:last|this|the|that) (?:spring|summer|autumn|winter|year)|(?:in|since) (?:spring|summer|autumn|winter)',
    '(?:for|since) (?:\\p{L}{3,8} )?(?:months|years)|back then|at the time|long since|ages ago|(?:months|years) ago',
  ],
  de: [
    `(?:seit|im|schon im) (?:anfang |mitte |ende )?(?:${MONTH_NAMES.de})`,
    '(?:seit |im |schon )?(?:(?:dem |letzte[mn] |vorige[mn] |vergangene[mn] ){0,2})(?:frühjahr|frühling|sommer|herbst|winter|jahr)',
    'seit (?:\\p{L}{3,9} )?(?:monaten|jahren)|vor (?:\\p{L}{3,9} )?(?:monaten|jahren)|damals|seinerzeit|seit langem|längst',
  ],
  fr: [
    `(?:depuis|en|au mois de|dès) (?:début |fin |mi-)?(?:${MONTH_NAMES.fr})`,
    "(?:depuis |dès )?(?:l['’]|le |au |cet )(?:printemps|été|automne|hiver)|depuis (?:l['’]an (?:dernier|passé)|des (?:mois|années))",
    "il y a (?:\\p{L}{3,9} )?(?:mois|ans)|à l['’]époque|de longue date",
  ],
});

/** Told before something else that is told as past: "had", "hatten", "avaient". */
const HAD = patterns({
  en: ['had|thought|feared|believed'],
  de: ['hatten?|waren?|dachten?|glaubten?'],
  fr: ['avait|avaient|avions|avais|étaient|était|pensions|pensais|croyions|croyais'],
});

/** Then came this: it is the later of the two. */
const LATER = patterns({
  en: ['then|but|since|later|by now|meanwhile|after that|however|only to|again'],
  de: ['dann|aber|inzwischen|mittlerweile|später|seither|danach|jedoch|doch|wieder'],
  fr: ['puis|mais|ensuite|depuis|entre-temps|après|plus tard|cependant|nouveau'],
});

/** At the head of what the desk knows already. */
const REMINDER: ByLanguage<RegExp> = {
  en: /^\s{0,3}(?:(?:just )?(?:as a|a (?:quick |short )?) ?reminder|to recap|for reference|as (?:you(?:['’]ll| will| may)? (?:know|remember|recall)|reported|notified|already told))(?!\p{L})/u,
  de: /^\s{0,3}(?:(?:nur )?zur erinnerung|zur einordnung|wie (?:sie wissen|ihr wisst|du weißt|gemeldet|berichtet|bekannt|mitgeteilt)|sie erinnern sich)(?!\p{L})/u,
  fr: /^\s{0,3}(?:pour (?:rappel|mémoire)|petit rappel|je (?:vous )?rappelle|comme (?:vous (?:le )?savez|annoncé|signalé|indiqué))(?!\p{L})/u,
};

/** "… has been live since April and now reports that": the news is what is reported. */
const REPORTS =
  /(?<!\p{L})(?:reports?|says|tells us|asks?|complains?|meldet|melden|berichtet|fragt|klagt|bittet|signale|indique|rapporte|demande)(?!\p{L})/u;

/** What is news beside a step that lies long back. */
const BESIDE_STEP: ReadonlySet<Statement> = new Set(['complaint', 'support', 'at-risk', 'follow-up', 'correction']);

/** Sentences that remind the desk of the order, beside a step that was reached: their figures and days are no news. */
export function remindersIn(sentences: readonly Sentence[], found: readonly Candidate[]): number[] {
  const [step] = found.filter(({ statement }) => statement === 'milestone');
  if (step === undefined) return [];
  return [...sentences.keys()].filter((index) => {
    const sentence = sentences[index];
    return index !== step.index && sentence !== undefined && REMINDER[step.locale.language].test(folded(sentence));
  });
}

/** `found`: everything that phrases find in the mail. */
export function isRetold(candidate: Candidate, found: readonly Candidate[], sentences: readonly Sentence[]): boolean {
  const { statement, text, clause, locale, index } = candidate;
  const { language } = locale;
  const own = text.slice(clause.from, clause.to);
  const beside = (is: (each: Statement) => boolean): readonly Candidate[] =>
    found.filter((each) => is(each.statement) && !(each.index === index && each.clause.from === clause.from));
  const hasNews = (is: (each: Statement) => boolean): boolean =>
    beside(is).some((each) => !LONG_AGO[language].test(each.text.slice(each.clause.from, each.clause.to)));
  switch (statement) {
    case 'milestone':
      return (
        LONG_AGO[language].test(own) &&
        (REPORTS.test(text.slice(candidate.to)) || hasNews((each) => BESIDE_STEP.has(each)))
      );
    case 'won':
      return (
        (REMINDER[language].test(text) && hasNews((each) => each === 'milestone')) ||
        (HAD[language].test(own) && !LATER[language].test(own) && hasNews((each) => each === 'lost') && isAside(text))
      );
    case 'lost':
      // Beside a win a day or a price that falls away is no small thing: who corrects a job on record tells the new one.
      if (isOfAFact(candidate)) return found.some((each) => each.statement === 'correction');
      return hadBeen(candidate) && hasNews(isSale) && beside(isSale).every((each) => each.index > index);
    case 'declined':
      return HAD[language].test(own) && isOverSince(sentences[index + 1], language);
    case 'at-risk':
      return isDenied(candidate);
    case 'complaint':
      return isOfANeighbour(candidate);
    default:
      return false;
  }
}

/** "They had even said yes in October": told for the surprise of it, with no word of a later turn. */
function isAside(text: string): boolean {
  return !/(?:^|\s)(?:us|uns|nous) (?:again|wieder|à nouveau)(?!\p{L})/u.test(text);
}

/** "Im November hatten sie noch abgesagt, das ist vom Tisch": of the sentence all that is bad is from before the win. */
function hadBeen({ text, locale: { language } }: Candidate): boolean {
  return HAD[language].test(text) && LONG_AGO[language].test(text) && !LATER[language].test(text);
}

const OVER_SINCE = patterns({
  en: [
    '(?:that|this|things?|it) (?:has|have|is|are) (?:now |since )?(?:changed|different|no longer (?:so|true|the case))',
  ],
  de: [
    '(?:das|dies|die lage) (?:hat sich|ist) (?:nun |jetzt |inzwischen |mittlerweile )?(?:geändert|anders|überholt|erledigt)',
  ],
  fr: ["(?:cela|ça|la situation|ce n['’]est) (?:a |est |plus )(?:désormais |depuis )?(?:changé|évolué|le cas|vrai)"],
});

function isOverSince(sentence: Sentence | undefined, language: Language): boolean {
  return sentence !== undefined && !sentence.question && OVER_SINCE[language].test(folded(sentence));
}

/** "Die 46'000 sind vom Tisch", "the later start is off the table": a figure or a day falls away, and not the job. */
const OF_A_FACT = wholeWord(
  [
    "(?:die|der|das|the|les?|la|l['’]) ?(?:(?:new|neuen?|höheren?|nouveau|nouvelle|nouveaux|later|spätere|chf|eur|€|\\$|£) ?){0,2}",
    "(?:\\d[\\d.,'’ ]{0,14}(?: ?(?:chf|eur|euro|franken|francs|€|\\$))?|betrag|summe|preis|termin|start(?:termin)?|figure|amount|price|date|start|montant|prix|somme|date)",
    " (?:sind|ist|wären|is|are|est|sont|ne sont|n['’]est|have|has|been|leider|nun|damit|wieder|now|again|désormais|donc| ){1,4}$",
  ].join(''),
);
const FALLS_AWAY = /^(?:vom tisch|off the table|hinfällig|erledigt|plus d['’]actualité|dead|passé|gestrichen|caducs?)/u;

function isOfAFact({ text, from, clause }: Candidate): boolean {
  return FALLS_AWAY.test(onOneLine(text.slice(from))) && OF_A_FACT.test(onOneLine(text.slice(clause.from, from)));
}

const NEIGHBOUR =
  /^\s{0,3}(?:(?:the|a|his|her|their|one|der|die|ein|eine|ihr|sein|le|la|les|un|une|son|sa|leur) ?)?(?:neighbou?r\p{L}{0,12}|nachbar\p{L}{0,12}|voisine?s?|another (?:customer|client|company|firm)|andere[rs]? (?:kund\p{L}{1,3}|betrieb|firma)|autre (?:client|cliente|entreprise|société))(?!\p{L})(?! (?:of|der|des|von|vom|d[eu])(?! (?:ours|uns|nous)))/u;
const NEXT_SUBJECT = /(?<!\p{L})(?:and|und|et|so|but|but now|aber|mais) (?!\p{L}{1,12}(?:ed|t|é)(?!\p{L}))/u;

/** "Der Nachbarbetrieb, der dasselbe System hat, hat sich beklagt": it is the neighbour who is unhappy. */
function isOfANeighbour({ text, from, to, sentence, locale }: Candidate): boolean {
  const head = text.slice(0, from);
  return (
    NEIGHBOUR.test(head) &&
    !NEXT_SUBJECT.test(head) &&
    saysNothingElse(text, [{ from: 0, to }], locale.language, fold(sentence.behind))
  );
}

const DANGER: Words = {
  en: [
    'at risk',
    'in (?:danger|jeopardy|doubt)',
    'endangered',
    'threatened',
    'pull(?:ing)? out',
    'cancel(?:ling)?',
    'risks?',
    'danger',
  ],
  de: [
    'gefährdet',
    'in gefahr',
    'bedroht',
    'auf der kippe',
    'abspringen',
    'aussteigen',
    'kündigen',
    'gefahr',
    'risiko',
  ],
  fr: ['en danger', 'menacée?s?', 'compromise?s?', 'en péril', 'résilier', 'renoncer', 'risques?', 'danger'],
};
const NOT: ByLanguage<string> = {
  en: "(?:not|\\p{L}{2,6}n['’]t|no|never|nothing|nowhere near|neither)",
  de: '(?:nicht|kein(?:e[nmrs]?)?|keineswegs|keinesfalls|nie|nichts|weder)',
  fr: '(?:pas|aucun(?:e)?|nullement|jamais|ni|rien|point)',
};
const safe = (language: Language): RegExp =>
  new RegExp(
    `(?<!\\p{L}|not |nicht |pas )${NOT[language]}(?! (?:only|just|merely|nur|bloß|seulement|ruled|sure|yet))(?: (?!if|wenn|si|but|aber|mais)\\p{L}{1,12}){0,4} ${anyOf(DANGER[language])}(?!\\p{L})`,
    'gu',
  );
const SAFE: ByLanguage<RegExp> = { en: safe('en'), de: safe('de'), fr: safe('fr') };
const DANGERS = patterns(DANGER);
/** Denied of one thing, and said of another: "the start is not at risk, but the completion is". */
const TURNS =
  /(?<!\p{L})(?:but|yet|however|unless|aber|jedoch|sondern|wenn|falls|sofern|noch|mais|sauf|si|encore|yet|anymore|mehr|still)(?!\p{L})(?! (?:i|we|he|she) (?:wanted|thought|felt)| (?:ich|er|sie) (?:wollte|dachte)| (?:je|nous) (?:voulais|tenais|voulions))/u;

/** "L'achèvement n'est pas en danger": it is denied, and of nothing else it is said. */
function isDenied({ text, clause, locale: { language } }: Candidate): boolean {
  const own = text.slice(clause.from, clause.to);
  const rest = own.replace(SAFE[language], ' ');
  return rest !== own && !DANGERS[language].test(rest) && !TURNS.test(text);
}

const REACHED_SINCE = patterns({
  en: [
    '(?:finally|at last|eventually|then|now|today|just) (?:\\p{L}{2,8} )?(?:rang|called|phoned|wrote|answered|replied|got (?:hold|through|back))',
  ],
  de: [
    '(?:endlich|doch noch|nun|jetzt|heute|inzwischen|schließlich) (?:\\p{L}{2,12} ){0,4}?(?:zurückgerufen|angerufen|gemeldet|zurückgemeldet|geantwortet|erreicht)',
  ],
  fr: [
    "(?:m['’]a|nous a|m['’]ont|nous ont|l['’]avons|l['’]ai) (?:enfin |finalement |depuis ){1,2}(?:rappelée?s?|recontactée?s?|répondu|contactée?s?|jointe?s?|eue?)",
  ],
});
const CONTRAST = wholeWord(anyOf(['but', 'until', 'though', 'aber', 'doch', 'jedoch', 'bis', 'mais', 'jusqu']));

/** A machine answers, or somebody who cannot help. */
const NOT_HIMSELF =
  /(?<!\p{L})(?:mailbox|anrufbeantworter|voice-?mail|machine|répondeur|messagerie|boîte vocale|office|colleague|secretary|receptionist|switchboard|kolleg\p{L}{1,4}|sekretari\p{L}{1,3}|empfang|zentrale|collègue|secrétaire|accueil|standard)(?!\p{L})/u;

/** Steps that lie long back, beside what phrases and examples together found to be the news. */
export function withoutOldSteps(kept: readonly Candidate[], sentences: readonly Sentence[]): Candidate[] {
  return kept.filter((each) => each.statement !== 'milestone' || !isRetold(each, kept, sentences));
}

/** What only examples say: of a whole sentence, in which the end of the matter may stand as well. */
export function notRetold(each: Learnt, found: readonly Candidate[], sentences: readonly Sentence[]): Learnt[] {
  const { candidate } = each;
  if (candidate.statement === 'at-risk' && (isDenied(candidate) || deniesRisk(sentences, candidate, found))) return [];
  if (candidate.statement === 'unreachable' && isReachedSince(candidate))
    return [{ ...each, candidate: { ...candidate, statement: 'acknowledged' } }];
  return candidate.statement !== 'at-risk' && isRetold(candidate, found, sentences) ? [] : [each];
}

/** Beside a complaint that phrases know: "the completion is not in danger", in as many words. */
function deniesRisk(
  sentences: readonly Sentence[],
  { locale: { language } }: Candidate,
  found: readonly Candidate[],
): boolean {
  return (
    found.some(({ statement }) => statement === 'complaint') &&
    sentences.some((sentence) => {
      const text = folded(sentence);
      return !sentence.question && !TURNS.test(text) && text.replace(SAFE[language], ' ') !== text;
    })
  );
}

/** "Je n'arrivais pas à le joindre depuis dix jours, mais il m'a enfin rappelé": they are in contact. */
function isReachedSince({ text, locale }: Candidate): boolean {
  const turn = CONTRAST.exec(text);
  if (turn === null) return false;
  const behind = text.slice(turn.index);
  if (NOT_HIMSELF.test(behind)) return false;
  const reached = REACHED_SINCE[locale.language].exec(behind);
  return (
    reached !== null &&
    !has(
      locale.refine.negation,
      clausesOf(behind)
        .map(({ from, to }) => behind.slice(from, to))
        .join(' '),
    )
  );
}
