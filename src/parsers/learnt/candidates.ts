/** What the learnt reader makes of sentences in which no phrase is known. */
import type { CompiledLocale } from '../languages.js';
import { evidenceIn, folded } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import { isSale, type Sentence, type Statement } from '../types.js';
import { has } from '../words.js';
import type { Guess } from './model.js';
import {
  caveatOf,
  guessesAlone,
  guessesOf,
  isLongEnough,
  MAX_ASKED,
  withoutCaveat,
  type StatementClass,
} from './statements.js';

/** From this likeness on a sentence says what its like say, though a person looks at it … */
const LIKELY = 0.45;
/** … and from this one on for certain, where it costs no money; less than that says nothing beside known phrases. */
const SURE = 0.65;
/** Progress is told in the loosest words. */
const SURE_OF_PROGRESS = 0.9;
/** Nobody need look at a sale from here on, nor two fates be put together by less. */
const BEYOND_DOUBT = 0.9;
/** Beside mere progress this is enough for a person to look: the news may be in that sentence. */
const POSSIBLE = 0.4;
/** A caveat of this likelihood leaves too little for a sale. */
const OUTWEIGHS = 0.5;

export interface Learnt {
  readonly candidate: Candidate;
  /**
   * `hint`: too unlikely to be said, too likely to be passed over. What is `sure` needs nobody to look; what is `certain`
   * not even where a phrase of its sentence was refused.
   */
  readonly standing: 'certain' | 'sure' | 'unsure' | 'hint';
}

/**
 * `open`: the sentences that nobody has understood, by position; `said`: what the others say; `locale`: the mail's own
 * language.
 */
export function learntCandidates(
  sentences: readonly Sentence[],
  open: readonly number[],
  said: ReadonlySet<Statement>,
  locale: CompiledLocale,
): Learnt[] {
  return open.slice(0, MAX_ASKED).flatMap((index): Learnt[] => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    const text = folded(sentence);
    if (!isLongEnough(text)) return [];
    const [best] = withoutCaveat(guessesOf(sentence, locale.language));
    if (best === undefined || best.class === 'none' || best.class === 'caveat' || isElsewhere(text, best.class, locale))
      return [];
    // "It is not Kestrel who signed": of the little that is left beside a caveat nothing can be said.
    if (isSale(best.class) && caveatOf(guessesAlone(sentence, locale.language)) >= OUTWEIGHS) return [];
    // A question says what it asks for; of anything else it only speaks.
    if (sentence.question && best.class !== 'question' && best.class !== 'support') return [];
    const standing = standingOf(best, said, sentence.label !== null);
    if (standing === null) return [];
    const candidate: Candidate = {
      statement: best.class,
      evidence: evidenceIn(sentence, 0, text.length, `learnt/${best.class}`),
      sentence,
      index,
      text,
      from: 0,
      to: text.length,
      clause: { from: 0, to: text.length },
      locale,
      refinedBy: null,
    };
    return [{ candidate, standing }];
  });
}

const FATES: ReadonlySet<Statement> = new Set(['won', 'lost', 'declined', 'unreachable', 'follow-up', 'correction']);

/** `isLabelled`: a line of facts, which is seldom more. */
function standingOf(
  { class: statement, probability }: Guess<StatementClass>,
  said: ReadonlySet<Statement>,
  isLabelled: boolean,
): Learnt['standing'] | null {
  const certain = probability >= BEYOND_DOUBT;
  if (said.size === 0) {
    if (certain) return 'certain';
    if (!isSale(statement) && probability >= (statement === 'acknowledged' ? SURE_OF_PROGRESS : SURE)) return 'sure';
    return probability >= LIKELY && !isLabelled ? 'unsure' : null;
  }
  if (statement === 'none' || statement === 'caveat' || said.has(statement)) return null;
  const progress = [...said].every((each) => each === 'acknowledged');
  if (probability < SURE) return progress && probability >= POSSIBLE && !isLabelled ? 'hint' : null;
  // Of two fates of the referral the one in known words stands.
  const another = FATES.has(statement) && [...said].some((each) => FATES.has(each) && !areOneSale(each, statement));
  if (probability < BEYOND_DOUBT && another) return null;
  if (certain && !another) return 'certain';
  return statement === 'question' ? 'sure' : 'unsure';
}

/** Whether a sale is the first or a further one, the rest of the mail tells. */
function areOneSale(one: Statement, other: StatementClass): boolean {
  return (one === 'won' && other === 'follow-up') || (one === 'follow-up' && other === 'won');
}

/** Of another time, another matter, somebody else's words, or taken back ("no, scrap that, he says they're keeping the date"). */
function isElsewhere(text: string, statement: StatementClass, { refine }: CompiledLocale): boolean {
  // "He told our consultant that he is disappointed": a complaint is always told by somebody.
  const reported = statement === 'complaint' ? [] : [refine.reported];
  // "Live with us since last summer, have ordered the stock module": how long they have been customers belongs to further work.
  const background = statement === 'follow-up' ? [] : [refine.background];
  return [...background, refine.otherMatter, refine.takenBack, ...reported].some((list) => has(list, text));
}
