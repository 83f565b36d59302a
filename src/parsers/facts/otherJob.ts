/**
 * The figures of another job told as a comparison: "the same set-up as the Murray Freight job last year (61,000 in total, you
 * invoiced us 6,100 and we started on 2 March), only smaller: …". What the clause of comparing says, its bracket and what goes
 * on about it in the past, is history (READING.md); the facts of this win stand behind it.
 */
import { eachMatch } from '../patterns/guard.js';
import { allIn } from '../patterns/matches.js';
import { stretchEnd } from './stretchEnd.js';

const WORD = '[^\\s,;:()]{1,30}';
const AGO = [
  "last (?:year|spring|summer|autumn|fall|winter)(?:'s)?|the year before|back then|at the time",
  '(?:a|one|two|three|several|\\d{1,2}) (?:years?|months) (?:ago|back)|earlier this year|at that time',
  '(?:im )?(?:letzte|vorige|vergangene)[nsm]? (?:jahr|frühjahr|sommer|herbst|winter)|damals|seinerzeit',
  'vor (?:einem|zwei|drei|einigen|mehreren|\\d{1,2}) (?:jahr|jahren|monaten)|im vorjahr|vorjährigen?',
  "l'(?:an|année|automne|hiver|été) (?:dernier|dernière|passée?)|à l'époque|au printemps dernier",
  'il y a (?:un|deux|trois|quelques|plusieurs|\\d{1,2}) (?:ans?|mois)|à ce moment-là',
].join('|');
/** The desk's invoice, the work or the figure, told in the past. */
const TOLD_THEN = [
  "(?:you|we|they|it|that|there|which|this)(?: had| have|'d|'ve)? (?:invoiced|billed|charged|started|began|kicked off|came to|was|were|cost|got|paid|signed)",
  '(?:your|the|our) (?:\\p{L}{3,12} )?(?:invoice|bill|share|fee|total|start|order)(?: \\p{L}{2,8})? (?:was|were|came to|had been)',
  '(?:sie|ihr|wir|es|das|die)(?: \\p{L}{2,8}){0,3} (?:berechnet|verrechnet|fakturiert|gestellt|begonnen|gestartet|gekostet|betrug|betragen)',
  '(?:haben|habt|hatten|hattet|waren|betrug|betrugen|lag|lagen|lautete|kostete|begann|begannen|war)',
  "(?:vous|nous|on|c'|il|elle|le total|la facture|votre facture|votre part)(?: n?ous)? ?(?:avez|aviez|avons|avions|a|avait|était|étaient|valait|s'élevait)",
].join('|');
const HAS_AGO = new RegExp(`(?<!\\p{L})(?:${AGO})(?!\\p{L})`, 'u');
const HAS_TOLD_THEN = new RegExp(`(?<!\\p{L})(?:${TOLD_THEN})(?!\\p{L})`, 'u');

/** Sets this job beside another: the name or the job stands behind. */
const COMPARES = [
  `same (?:${WORD} ){0,4}?as|similar to|much like|just like|unlike|like|think of|compared (?:with|to)`,
  `as (?:with|at|for|in)|(?:small|larg|bigg|cheap|short|great|few|long|dear)er than|less than|more than`,
  `(?:gleiche[rns]?|selbe[rns]?|dasselbe|derselbe|dieselbe) (?:${WORD} ){0,2}?wie|ähnlich wie|so wie|wie`,
  'anders als|(?:kleiner|größer|grösser|billiger|günstiger|kürzer|teurer|weniger|mehr) als|verglichen mit',
  'im vergleich (?:zu[mr]?|mit)|gegenüber',
  `mêmes? (?:${WORD} ){1,3}?que|comme|contrairement aux?|contrairement à|par rapport aux?|par rapport à`,
  'plus (?:petite?|grande?|courte?) que|moins (?:cher|chère|grande?) que|à la différence d[eu]s?|semblable aux?',
].join('|');
/** "Unlike the contract, which was 46,000": the papers of this very job, whose figures contradict it. */
const OWN_PAPER = [
  '(?:(?:it|is|stands|es|steht|as|in|bei|dans|sur) ){0,3}',
  "(?:(?:the|our|your|this|that|der|den|dem|des|das|im|beim|vom|zum|unser(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|le|la|les|l'|du|au|notre|votre|ce|cette) ?)?",
  '(?:(?:signed|first|original|initial|earlier|previous|old|written|erste[mnrs]?|ursprüngliche[mnrs]?|alte[mnrs]?|unterschriebene[mnrs]?|premi(?:er|ère)|ancien(?:ne)?) ){0,2}',
  '(?:(?:purchase )?order|contract|agreement|quot(?:e|ation)|offer|estimate|proposal|po|vertrag|angebot|offerte|bestellung|kostenvoranschlag|contrat|devis|offre|(?:bon de )?commande)(?:s|es|e)?(?!\\p{L})',
].join('');
const COMPARISON = new RegExp(
  `(?<!\\p{L})(?:${COMPARES}) (?!${OWN_PAPER}|(?:i|we|you|agreed|discussed|mentioned|usual|always|before|ever|soon|follows|wir|ich|sie|besprochen|immer|üblich|gehabt|vereinbart|bisher|folgt|convenu|d'habitude|toujours|vous|nous|prévu|suit|un (?:chef|pro|lion|as|diable|roi))(?!\\p{L}))`,
  'gu',
);
/** Announces that what follows is of another job: to the end of the sentence, or to what is now. */
const ASIDE =
  /(?<!\p{L})(?:(?:for|by|in|as a) comparison|as a (?:comparison|reference)|zum vergleich|im vergleich dazu|pour comparaison|à titre de comparaison)(?!\p{L})[ ,:–-]{0,3}/gu;
/** "…, where it came to 61,000": goes on about the job just named. */
const GOES_ON =
  /^\s?[,–-]?\s{0,2}(?:where|which|who|that (?:was|one)|there|wo|die|der|das|bei (?:dem|der|denen)|damals|où|qui|dont|à l'époque|là-bas)(?!\p{L})/u;
const AND_THEN = /^\s?,?\s{0,2}(?:and|und|et)(?: (?:where|wo|où))?\s(?=(.{1,60}))/u;
/** This job again: a comparison ends here. */
const HERE = new RegExp(
  `(?<!\\p{L})(?:${[
    'this (?:one|time|job)|here|please|(?:only|but|just) smaller|you (?:can|may|will|could|get)|we start',
    'hier|diesmal|dieses mal|bitte|nur kleiner|sie (?:können|dürfen)|(?:können|dürfen|stellen) sie',
    'wir (?:beginnen|starten)|(?:beginnen|starten) wir|ici|cette fois|merci de|veuillez',
    'vous (?:pouvez|pourrez)|nous (?:commençons|démarrons)',
  ].join('|')})(?!\\p{L})`,
  'u',
);
const NOW = /, (?:[^\s,;]{1,12} ){0,3}?(?:now|jetzt|nun|maintenant|désormais)(?!\p{L})/u;

/** "As last year": when it was usual, and no other job. */
const WHEN = new RegExp(`^(?:in |im |en |im jahr )?(?:${AGO}|(?:19|20)\\d\\d)(?!\\p{L})`, 'u');

/** Where another job is spoken of; `text` is folded. Names are no matter: it was another job, or it was then. */
export function otherJobs(text: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (const { index, 0: words } of eachMatch(COMPARISON, text)) {
    const from = index + words.length;
    if (WHEN.test(text.slice(from))) continue;
    const followed = withWhatFollows(text, from);
    const here = HERE.exec(text.slice(from, followed))?.index;
    const end = here === undefined ? followed : from + here;
    if (isOfThen(text.slice(index, end))) spans.push([index, end]);
  }
  for (const { index, 0: words } of eachMatch(ASIDE, text)) {
    const from = index + words.length;
    const behind = text.slice(from);
    const rest = behind.slice(0, /[;!?]|\.\s|$/u.exec(behind)?.index);
    const here = Math.min(...[HERE, NOW].map((pattern) => pattern.exec(rest)?.index ?? rest.length));
    spans.push([index, from + here]);
  }
  for (const [from, to] of parts(text)) if (isBilledThen(text.slice(from, to))) spans.push([from, to]);
  return spans;
}

function isOfThen(words: string): boolean {
  return (
    HAS_AGO.test(words) ||
    HAS_TOLD_THEN.test(words) ||
    /(?<!\p{L})(?:in|en|von|im jahr|de) 20[0-2]\d(?!\d)/u.test(words)
  );
}

/** The end of the clause, with its bracket, and of the clauses that go on about the same job. */
function withWhatFollows(text: string, from: number): number {
  let end = partEnd(text, from);
  for (let more = 0; more < 4; more += 1) {
    const rest = text.slice(end);
    const and = AND_THEN.exec(rest);
    const goesOn =
      and === null
        ? (GOES_ON.exec(rest)?.[0].length ?? 0)
        : HAS_TOLD_THEN.test(firstPart(and[1] ?? ''))
          ? and[0].length
          : 0;
    if (goesOn === 0 || HERE.test(firstPart(rest.slice(goesOn)))) return end;
    end = partEnd(text, end + goesOn);
  }
  return end;
}

function firstPart(text: string): string {
  return text.slice(0, partEnd(text, 0));
}

/** "For Murray Freight you billed us 6,100 on 61,000 last year": the desk's invoice of another year. */
const BILLED = new RegExp(
  [
    "(?<!\\p{L})you(?:'d| had| have|'ve)? (?:invoiced|billed|charged)(?: us)?(?!\\p{L})",
    '(?<!\\p{L})(?:haben|hatten|habt|hattet) (?:sie|ihr) uns(?!\\p{L}).{0,80}(?<!\\p{L})(?:berechnet|verrechnet|fakturiert|gestellt)(?!\\p{L})',
    '(?<!\\p{L})(?:sie|ihr)(?: \\p{L}{4,7})? uns(?!\\p{L}).{0,80}(?<!\\p{L})(?:berechnet|verrechnet|fakturiert|gestellt)(?: (?:haben|hatten|habt))?(?!\\p{L})',
    '(?<!\\p{L})vous nous (?:avez|aviez) (?:factur|compt)',
  ].join('|'),
  'u',
);

function isBilledThen(words: string): boolean {
  return BILLED.test(words) && HAS_AGO.test(words) && !HERE.test(words);
}

const PART = /[^;:()]{1,400}/gu;

/** Stretches of a sentence between strong marks. */
function parts(text: string): (readonly [number, number])[] {
  const result: (readonly [number, number])[] = [];
  for (const { index, 0: part } of allIn(PART, text)) result.push([index, index + part.length]);
  return result;
}

const MARK = /^[,;:!?]/u;
const AND = /^\s(?:and|und|et|-|–)\s/u;

/** The next mark or "and" that ends a stretch; a full stop behind a digit is the number of a day or a list. */
function partEnd(text: string, from: number): number {
  return stretchEnd(
    text,
    from,
    (at, mark) =>
      MARK.test(mark) ||
      (mark === '.' && /\s/u.test(text[at + 1] ?? ' ') && !/\d/u.test(text[at - 1] ?? '')) ||
      AND.test(text.slice(at, at + 5)),
  );
}
