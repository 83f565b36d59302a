/**
 * A win that the rest of the mail gives to somebody else or takes back: "Herr Brandt hat unterschrieben, Beginn am 11. Januar.
 * Nur leider nicht mit uns", "… said yes! Scrap all of that … so we've lost this one." What was taken back in the same mail was
 * not said (READING.md). A loss that is told before the win is history and takes nothing back (turnedRound.ts).
 */
import { clausesOf } from '../clauses.js';
import type { CompiledLocale } from '../languages.js';
import type { Opinion } from '../learnt/opinion.js';
import { anyOf, folded, onOneLine } from '../phrases.js';
import { refine } from '../refiners/index.js';
import type { Candidate } from '../refiners/types.js';
import type { Language, Sentence } from '../types.js';
import { isOfAnotherThing } from './otherThings.js';

/** What a sentence may open with before it says so. */
const LEAD: Readonly<Record<Language, string>> = {
  en: '(?:(?:only|just|but|except|unfortunately|sadly|alas|however|though|regrettably|no|oh|sorry|well|and|then)[,:.]? ){0,3}',
  de: '(?:(?:nur|leider|blo(?:ss|ß)|aber|allerdings|eben|jedoch|dummerweise|freilich|halt|doch|nein|ach|sorry|bitte)[,:.]? ){0,4}',
  fr: "(?:(?:mais|seulement|malheureusement|hélas|simplement|dommage|sauf que|non|bref|ah|pardon)[,:.]? |ce n['’]est ){0,4}",
};

/** "With Murray, not with us": who has it instead may stand in front. */
const ELSEWHERE: Readonly<Record<Language, string>> = {
  en: `${LEAD.en}(?:(?:with|to) (?:\\S{1,20} ){1,5}?(?:and |but )?)?(?:not|instead of|rather than) (?:with|to) us`,
  de: `${LEAD.de}(?:(?:mit|bei|an) (?:\\S{1,20} ){1,5}?)?(?:(?:nicht|statt|anstatt) (?:mit |bei |an )uns|nicht uns)`,
  fr: `${LEAD.fr}(?:(?:avec|chez|à) (?:\\S{1,20} ){1,5}?(?:et )?)?(?:pas|plutôt qu['’]|au lieu d['’]être) ?(?:avec|chez|à) nous`,
};

/** The contract is not with the partner: it, and no more, or who has it instead. */
const NOT_WITH_US: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^\\s{0,3}${ELSEWHERE.en}(?=\\s?(?:[.!)]|$)|,? (?:though|unfortunately|sadly|i['’]m afraid|however|alas)|,? but (?:with|to) (?!(?:him|her|them|you)(?!\\p{L})))`,
    'u',
  ),
  de: new RegExp(
    `^\\s{0,3}${ELSEWHERE.de}(?=\\s?(?:[.!)]|$)|, sondern (?:mit |bei |an )?(?:eine|de|seine|ihre)[mr] )`,
    'u',
  ),
  fr: new RegExp(
    `^\\s{0,3}${ELSEWHERE.fr}(?=\\s?(?:[.!):]|$)|,? (?:hélas|malheureusement)|,? mais (?:avec|chez|à|au) (?!lui|elle|eux|vous))`,
    'u',
  ),
};
/** The clause, and nothing else in it. */
const WHOLLY_NOT_WITH_US: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`^\\s{0,3}${ELSEWHERE.en}[\\s.!]{0,3}$`, 'u'),
  de: new RegExp(`^\\s{0,3}${ELSEWHERE.de}[\\s.!]{0,3}$`, 'u'),
  fr: new RegExp(`^\\s{0,3}${ELSEWHERE.fr}[\\s.!]{0,3}$`, 'u'),
};
/** However it goes on: with whom they have signed is open. */
const PERHAPS_NOT_WITH_US: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`^\\s{0,3}${ELSEWHERE.en}(?!\\p{L})`, 'u'),
  de: new RegExp(`^\\s{0,3}${ELSEWHERE.de}(?!\\p{L})`, 'u'),
  fr: new RegExp(`^\\s{0,3}${ELSEWHERE.fr}(?!\\p{L})`, 'u'),
};

/** A sentence of its own: "Finalement non." may mean the whole win, and a person looks. */
const AFTER_ALL_NOT: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^\\s{0,3}${LEAD.en}(?:actually,? no(?:t)?|in the end,? no(?:t)?|not after all)\\s?[.!…]{0,3}\\s?$`,
    'u',
  ),
  de: new RegExp(`^\\s{0,3}${LEAD.de}(?:(?:nun |jetzt |also |dann )?doch nicht|am ende nicht)\\s?[.!…]{0,3}\\s?$`, 'u'),
  fr: new RegExp(
    `^\\s{0,3}${LEAD.fr}(?:(?:en fait|finalement|en fin de compte),? (?:non|pas)|finalement pas)\\s?[.!…]{0,3}\\s?$`,
    'u',
  ),
};

/** Between the win and those words stand facts of the job, what we and the desk do with them included, and nothing that others do. */
const OTHERS = /(?<!\p{L})(?:they|he|she|er|il|elle|ils|elles)(?!\p{L})/u;
const FACT =
  /(?<!\p{L})(?:total|amount|price|invoice|bill|gesamt\p{L}{0,8}|summe|betrag|preis|rechnung|berechnen|montant|prix|factur\p{L}{1,3}|start|starting|beginn(?:en)?|début|débutons|démarrons|commençons)(?!\p{L})/u;
const OURS =
  /(?<!\p{L})(?:(?:with|to|from|by|at) us|(?:mit|bei|von|an) uns|(?:avec|chez|à) nous|our|unser\p{L}{0,2}|notre)(?!\p{L})/u;

/** The win of a sentence that the next one gives to somebody else is a loss; where a later one may do so, it is open. */
export function notWithUs(
  candidate: Candidate,
  sentences: readonly Sentence[],
  factLines: ReadonlySet<number>,
): Candidate {
  const { statement, index, text, from, clause, locale, evidence } = candidate;
  if (statement !== 'won') return candidate;
  const behind = sentences.slice(index + 1);
  const lost: Candidate = {
    ...candidate,
    statement: 'lost',
    evidence: { ...evidence, reader: `locales/${locale.language}/lost` },
  };
  if (!OURS.test(text.slice(clause.from, clause.to))) {
    // "Have signed - just not with us": a clause of its own, in the same sentence.
    if (
      clausesOf(text).some(
        (own) => own.from > from && WHOLLY_NOT_WITH_US[locale.language].test(text.slice(own.from, own.to)),
      )
    )
      return lost;
    for (const [ahead, sentence] of behind.slice(0, 3).entries()) {
      if (says(NOT_WITH_US, sentence, locale.language)) return lost;
      const next = onOneLine(folded(sentence));
      if (!factLines.has(index + 1 + ahead) || OTHERS.test(next) || !FACT.test(next)) break;
    }
  }
  const isOpen =
    // "Just not with us yet"
    clausesOf(text).some(
      (own) => own.from > from && PERHAPS_NOT_WITH_US[locale.language].test(text.slice(own.from, own.to)),
    ) ||
    behind.some(
      (each) => says(PERHAPS_NOT_WITH_US, each, locale.language) || says(AFTER_ALL_NOT, each, locale.language),
    );
  // As what was nearly won: how it came out a person reads.
  return isOpen ? { ...candidate, statement: 'acknowledged', refinedBy: 'nearly' } : candidate;
}

const ALL_EN = anyOf([
  'all (?:of )?(?:that|this|the above)',
  'everything(?: (?:above|i (?:just )?(?:said|wrote)))?',
  'the (?:lot|above|whole thing|whole mail)',
  '(?:that|this)(?: last bit| whole mail)?',
  'what i (?:just )?(?:said|wrote)',
]);
const ALL_DE = anyOf([
  '(?:das |dies )?alles(?: (?:wieder|hier|obige|oben|vorige))?',
  'das(?: (?:wieder|obige|ganze|vorige))?',
  'was (?:ich (?:eben |gerade |da |oben )?(?:schrieb|geschrieben)|oben steht|da steht)',
]);
const ALL_FR = anyOf([
  "tout(?: (?:cela|ça|ceci|ce qui précède|ce que je viens d[e’'] ?écrire))?",
  'cela',
  'ça',
  'ce qui précède',
]);
/** Opens a sentence, and takes back all that stands before it. */
const TAKES_ALL_BACK: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `^\\s{0,3}${LEAD.en}(?:(?:scrap|scratch|forget|ignore|disregard|strike|bin|delete|cancel) (?:about )?${ALL_EN}|stop press|hold the press(?:es)?|no,? wait|wait,? no|actually,? no)(?=\\s?[.,:;!-]|$| -| because| please)`,
    'u',
  ),
  de: new RegExp(
    `^\\s{0,3}${LEAD.de}(?:(?:vergessen|streichen|ignorieren|löschen) sie,? (?:bitte |einfach )?${ALL_DE}|(?:vergiss|vergesst|streich|streicht),? (?:bitte )?${ALL_DE}|${ALL_DE} (?:bitte )?(?:streichen|vergessen|ignorieren)|kommando zurück|alles zurück|(?:nun |jetzt )?doch nicht|stopp|halt)(?=\\s?[.,:;!-]|$| -)`,
    'u',
  ),
  fr: new RegExp(
    `^\\s{0,3}${LEAD.fr}(?:(?:oubliez|oublie|biffez|ignorez|rayez|effacez|annulez)(?: donc)? ${ALL_FR}|en fait,? non|finalement,? non|contrordre|(?:on fait )?marche arrière|non,? attendez)(?=\\s?[.,:;!-]|$| -)`,
    'u',
  ),
};

/** Where a clause begins: the loss is told of its subject. */
const CLAUSE =
  '(?:^\\s{0,3}|[,;:.!–-] )(?:(?:so|and|but|then|now|because|sadly|unfortunately|also|nun|und|aber|denn|leider|donc|et|mais|car|bref|malheureusement),? ){0,3}';
const JOB_EN = '(?:this one|it|them|the (?:job|order|deal|contract|customer|client))';
const JOB_DE = '(?:den auftrag|das projekt|den kunden|die kundin)';
const JOB_FR =
  "(?:cette affaire|ce (?:marché|client|dossier|contrat|mandat)|l['’]affaire|le (?:marché|contrat|client|mandat))";
/**
 * The whole job is lost, and we, they or the job itself is what it is told of; "they won't take the training after all" is a part of
 * it, "Murray lost the job" and "the webinar isn't going ahead" are none of it.
 */
const WHOLE_JOB: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `${CLAUSE}(?:we(?:['’]ve| have)?(?: now| just)? lost ${JOB_EN}|it['’]s a no(?: after all| from them)?|we (?:did not|didn['’]t) get (?:it|the job|this one)|(?:it|they|he|she|the (?:job|order|deal|project|customer|client))(?: is|['’]s| are|['’]re)? (?:won['’]t be|not) going ahead(?: with us)?|(?:they|he|she|the (?:customer|client))(?:['’]ve|['’]s| have| has)? cancelled (?:it all|everything|the (?:order|contract)))(?=\\s?[.,;:!)]|\\s?$| after all)`,
    'u',
  ),
  de: new RegExp(
    `(?:${CLAUSE}(?:(?:damit|somit) )?(?:wir haben|haben wir) (?:(?:damit|leider|also|nun|doch|somit|wieder) ){0,3}${JOB_DE}(?: (?:damit|leider|also|nun|doch|somit|wieder)){0,3} verloren|${CLAUSE}(?:(?:damit|somit) ist )?der auftrag(?: ist)?(?: (?:damit|leider|also|nun|doch|somit)){0,3} verloren|${CLAUSE}verloren ist der auftrag|${CLAUSE}(?:daraus wird|es wird|wird es)(?: (?:leider|also|nun)){0,2} doch nichts)(?=\\s?[.,;:!)]|\\s?$)`,
    'u',
  ),
  fr: new RegExp(
    `${CLAUSE}(?:(?:nous avons|on a) (?:donc |finalement |bien )?perdu (?:donc )?${JOB_FR}|(?:l['’]affaire|le marché|le contrat) est (?:donc |finalement )?perdue?|c['’]est (?:donc|finalement) non)(?=\\s?[.,;:!)]|\\s?$)`,
    'u',
  ),
};

/** A mail turns once; longer stretches are no story any more. */
const MAX_APART = 6;

export interface TakenBackByLoss {
  readonly retracted: ReadonlySet<number>;
  /** What is said against the win: beside it the examples find it unlikely, and it is said. */
  readonly losses: ReadonlySet<Candidate>;
}

/**
 * Sentences of a win that is taken back in so many words and lost further down, with its figures and what is told between the two.
 * A loss without such words stands beside the win, and a person looks. `found`: everything that phrases find in the mail.
 */
export function takenBackByLoss(
  sentences: readonly Sentence[],
  found: readonly Candidate[],
  [locale]: readonly CompiledLocale[],
): TakenBackByLoss {
  const language = locale?.language ?? 'en';
  const losses = found.filter(
    (each) => isSaid(each, 'lost') && !isOfAnotherThing(each, found) && says(WHOLE_JOB, each.sentence, language),
  );
  const wins = found.filter((each) => isSaid(each, 'won') && !losses.some((loss) => overlap(loss, each)));
  const retracted = new Set<number>();
  const sure = new Set<Candidate>();
  for (const loss of losses) {
    const told = wins.filter((win) => win.index < loss.index);
    const last = Math.max(-1, ...told.map((win) => win.index));
    if (last < 0 || wins.some((win) => win.index >= loss.index)) continue;
    const between = [...sentences.keys()].filter((index) => index > last && index <= loss.index);
    const opener = between.findLast((index) => says(TAKES_ALL_BACK, sentences[index], language));
    sure.add(loss);
    if (opener === undefined || loss.index - opener > MAX_APART) continue;
    for (let index = 0; index < loss.index; index += 1) {
      const known = found.some((each) => each.index === index && each.statement !== 'unrelated');
      if (index <= opener || !known) retracted.add(index);
    }
  }
  return { retracted, losses: sure };
}

/**
 * What took the win back is doubted at most; "Scrap that, they don't want the second depot" may be a part of the job, and no loss for
 * certain. `losses` are those of takenBackByLoss.
 */
export function besideTheTurn(candidate: Candidate, losses: ReadonlySet<Candidate>, opinion: Opinion): Opinion {
  if (losses.has(candidate)) return opinion === 'agrees' ? 'agrees' : 'doubts';
  const { statement, sentence, locale } = candidate;
  if (statement !== 'lost' || opinion !== 'agrees') return opinion;
  const partly = says(TAKES_ALL_BACK, sentence, locale.language) && !says(WHOLE_JOB, sentence, locale.language);
  return partly ? 'doubts' : opinion;
}

function isSaid(candidate: Candidate, statement: 'won' | 'lost'): boolean {
  return candidate.statement === statement && refine(candidate)?.statement === statement;
}

/** "Wir haben den Auftrag verloren" begins like a win. */
function overlap(one: Candidate, other: Candidate): boolean {
  return one.index === other.index && one.from < other.to && other.from < one.to;
}

function says(words: Readonly<Record<Language, RegExp>>, sentence: Sentence | undefined, language: Language): boolean {
  return sentence !== undefined && !sentence.question && words[language].test(onOneLine(folded(sentence)));
}
