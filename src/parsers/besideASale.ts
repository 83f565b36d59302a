/**
 * The net under a sale that would be recorded: its other sentences are held against the examples. How much it may hold back hangs on
 * what tells of the sale, words or figures alone.
 */
import type { Line } from './facts/mentions.js';
import {
  CAVEAT,
  CAVEAT_ALONE,
  CAVEAT_WITH_FACTS,
  caveatIn,
  saleIn,
  saleInText,
  unheard,
  type Asked,
} from './learnt/silence.js';
import { guessesAlone, type StatementClass } from './learnt/statements.js';
import type { Meaning } from './meaning.js';
import { beginsIn } from './phrases.js';
import { isSale, type Evidence, type Language, type Sentence, type StatementFinding, type WonFacts } from './types.js';

/**
 * Beside a win in words only what most surely says something else stops it: of sentences that nobody had seen, 35 % held
 * back one harmless one in thirteen for each one in four of the warnings that phrases miss, 10 % one in sixty for one in
 * seven; and there are hundreds of harmless ones for each such warning.
 */
const SILENCE = 0.1;
/**
 * "Mr Behrens is at a fair and asked me to answer": beside a sale half of what is like being in touch is what led to it, the
 * other half is still open.
 */
const IN_TOUCH = 0.5;
/** Beside a win that only figures tell no sentence is swallowed as being in touch, and more of it must say nothing, or a win. */
const SURE_SILENCE = 0.65;
/** Total, amount and start, told exactly, tell most of a win themselves. */
const WITH_FACTS = 0.85;
/**
 * "Pitching Kestrel at 48,500, 4,850 for you": the figures of an offer, where no words say that it was accepted. The sentences that
 * hold them must be like a sale's, or like nothing.
 */
const FIGURES_TELL_IT = 0.88;
const SALES: readonly StatementClass[] = ['won', 'follow-up'];
const TELLS_A_SALE: readonly StatementClass[] = ['won', 'follow-up', 'correction', 'milestone', 'support', 'complaint'];
/** Beside a figure or a day of the job hardly any words are like those that say nothing: only another statement counts. */
const SAID_WITH_FACT: readonly StatementClass[] = ['won', 'acknowledged', 'correction', 'caveat'];

/** The first sentence beside a sale that, with more likelihood than it may, says something else; null where none does. */
export function unheardIn(
  lines: readonly Line[],
  meaning: Meaning,
  statements: readonly StatementFinding[],
  won: WonFacts,
  language: Language,
): Evidence | null {
  const told = factsOf(won);
  // "Since Monday the app closes by itself": a day that is no fact of the job makes no sentence heard. Of figures other
  // safeguards judge.
  const givesFact = ({ mentions, sentence }: Line): boolean =>
    mentions.some(({ kind }) => kind !== 'date') ||
    told.some((each) => each.part === 'body' && beginsIn(sentence, each));
  const inWords = isInOwnWords(statements, told, language);
  // What only figures tell, no sentence says once more; and a further order is "signed" as the first one was.
  const said = inWords
    ? [...statements.map(({ statement }) => statement), 'won' as const]
    : isComplete(won)
      ? SALES
      : [];
  // How likely the words of the win are, opinion.ts has judged.
  const [winLine] = meaning.winLines;
  return unheard(
    lines
      .filter(
        ({ index, sentence, mentions }) =>
          !meaning.retracted.has(index) &&
          (sentence.label === null || (!inWords && mentions.length > 1)) &&
          index !== winLine,
      )
      .map((line): Asked => {
        if (givesFact(line))
          return inWords
            ? { sentence: line.sentence, said: [...said, ...SAID_WITH_FACT], silence: SILENCE, inTouch: 1 }
            : { sentence: line.sentence, said: TELLS_A_SALE, silence: FIGURES_TELL_IT, inTouch: 0 };
        // "They rang on Monday": a win swallows what led to it.
        const swallowed = meaning.contactLines.has(line.index) ? (['acknowledged'] as const) : [];
        return inWords
          ? { sentence: line.sentence, said: [...said, ...swallowed], silence: SILENCE, inTouch: IN_TOUCH }
          : { sentence: line.sentence, said, silence: isComplete(won) ? WITH_FACTS : SURE_SILENCE, inTouch: 0 };
      }),
    language,
  );
}

/** Words that are only like those of a win, by themselves more so than like anything else that is said … */
export function isLikeASale(evidence: Evidence, sentences: readonly Sentence[], language: Language): boolean {
  const sentence = sentences.find((each) => beginsIn(each, evidence));
  if (sentence === undefined || !/^learnt\/(?:won|follow-up)$/.test(evidence.reader)) return false;
  const sale = saleIn(sentence, language);
  const isOther = (each: StatementClass): boolean => each !== 'none' && !isSale(each);
  return (
    sale >= LIKE_A_SALE &&
    guessesAlone(sentence, language).every((each) => !isOther(each.class) || each.probability < sale)
  );
}
const LIKE_A_SALE = 0.4;

/** What costs no sale where it is overheard: phrases of these, that the examples deny, have met a sentence that they were not written for. */
const BY_THE_WAY = /^locales\/[a-z]{2}\/(at-risk|question|milestone|won|acknowledged|declined|unreachable)$/;
const DENIED = 0.05;
const SAYS_NOTHING_ELSE = 0.7;

/** "Sorry this is late, I've had the flu" beside a complete sale puts nothing at risk. */
export function isOverheard(evidence: Evidence, sentences: readonly Sentence[], language: Language): boolean {
  const statement = BY_THE_WAY.exec(evidence.reader)?.[1];
  const sentence = sentences.find((each) => beginsIn(each, evidence));
  if (statement === undefined || sentence === undefined) return false;
  const guesses = guessesAlone(sentence, language);
  const of = (which: (each: StatementClass) => boolean): number =>
    guesses.reduce((sum, each) => (which(each.class) ? sum + each.probability : sum), 0);
  return (
    of((each) => each === statement) <= DENIED && of((each) => each === 'none' || isSale(each)) >= SAYS_NOTHING_ELSE
  );
}

/** … tell no less of it than the three facts do by themselves. */
export function isComplete({ total, invoice, startDate }: WonFacts): boolean {
  return total !== null && invoice.length > 0 && startDate !== null;
}

/** Known words tell of the sale. */
export function isToldInWords(statements: readonly StatementFinding[]): boolean {
  return statements.some(
    ({ statement, evidence }) => isSale(statement) && evidence.some(({ reader }) => reader.startsWith('locales/')),
  );
}

/** Words, not figures alone, tell of the sale. */
export function isInWords(statements: readonly StatementFinding[]): boolean {
  return statements.some(
    ({ statement, evidence }) =>
      isSale(statement) && evidence.some((each) => /^(?:locales|learnt|answers)/.test(each.reader)),
  );
}

/**
 * The same, where a sentence that is like those of a win must be so without the facts that it holds: "Numbers for Kestrel: total
 * 48,500, your share 4,850, start 11 January" is like one only for its figures.
 */
export function isInOwnWords(
  statements: readonly StatementFinding[],
  facts: readonly Evidence[],
  language: Language,
): boolean {
  return statements.some(
    ({ statement, evidence }) =>
      isSale(statement) &&
      evidence.some(
        (each) =>
          /^(?:locales|answers)/.test(each.reader) ||
          (each.reader.startsWith('learnt') && saleInText(without(each, facts), language) >= IN_OWN_WORDS),
      ),
  );
}
const IN_OWN_WORDS = 0.6;

/** The words of a sentence that are none of these facts. */
function without({ text, start, end }: Evidence, facts: readonly Evidence[]): string {
  return facts
    .filter((fact) => fact.part === 'body' && fact.start >= start && fact.end <= end)
    .sort((one, other) => other.start - one.start)
    .reduce((rest, fact) => rest.slice(0, fact.start - start) + rest.slice(fact.end - start), text);
}

/** The words of the three facts. */
export function factsOf({ total, invoice, startDate }: WonFacts): Evidence[] {
  return [total, ...invoice, startDate].flatMap((fact) => fact?.evidence ?? []);
}

/** The first sentence that takes back or qualifies what stands beside it; beside figures alone less is enough. */
export function qualifiedIn(
  sentences: readonly Sentence[],
  statements: readonly StatementFinding[],
  won: WonFacts,
  explained: readonly Evidence[],
  language: Language,
): Evidence | null {
  const alone = isComplete(won) ? CAVEAT_WITH_FACTS : CAVEAT_ALONE;
  const inWords = isInOwnWords(statements, factsOf(won), language);
  // What was read in a sentence says what it says; the loss that a win came after is one of them.
  const isRead = (sentence: Sentence): boolean =>
    [...statements.flatMap(({ evidence }) => evidence), ...explained].some((each) => beginsIn(sentence, each));
  return caveatIn(sentences, language, inWords ? CAVEAT : alone, (sentence) => inWords && !isRead(sentence));
}
