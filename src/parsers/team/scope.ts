/** Whether the scope has been agreed with the customer (policy R8), in one sentence of a partner's answer; null where it does not say. */
import { addMonths, type CalendarDay, addDays } from '../../values/calendarDay.js';
import { readDates } from '../mentions/dates.js';
import { allIn } from '../patterns/matches.js';
import type { MentionContext, Sentence } from '../types.js';
import { loneSentence } from '../reply/sentences.js';

export interface ScopeFinding {
  readonly state: 'agreed' | 'attached' | 'not-yet' | 'unclear';
  /** When it was agreed, where that is said. */
  readonly on: CalendarDay | null;
  readonly words: string;
}

const TOPIC =
  /\b(?:scope(?: of works?)?|scoping|sow|statement of work|specification|spec|leistungsumfang|umfang|leistungsbeschreibung|pflichtenheft|lastenheft|périmètre|cahier des charges)\b/iu;
const AGREED =
  /\b(?:signed(?: off)?|agreed|confirmed|approved|accepted|settled|fixed|abgestimmt|vereinbart|unterschrieben|unterzeichnet|freigegeben|bestätigt|abgenommen|geklärt|convenue?|validée?|signée?|approuvée?|acceptée?|arrêtée?|confirmée?)(?![\p{L}])/iu;
const ATTACHED =
  /\b(?:attached|enclosed|attachment|anbei|im anhang|angehängt|beigefügt|ci-joint|ci-jointe|en pièce jointe|joint|jointe)(?![\p{L}])/iu;
const NOT =
  /\b(?:not|isn['’]t|hasn['’]t|wasn['’]t|still (?:being|to be|open|waiting|in)|waiting for|awaiting|to be (?:agreed|signed|confirmed)|will be|should be|pending|nicht|noch offen|noch in|ausstehend|wird (?:noch|am|nächste)|warten (?:noch )?auf|steht (?:noch )?aus|pas|n['’]est pas|en cours|en attente|sera)(?![\p{L}])/iu;
const UNCERTAIN =
  /\b(?:probably|perhaps|maybe|likely|might|more or less|almost|nearly|verbally|in principle|wahrscheinlich|vielleicht|fast|weitgehend|mündlich|im prinzip|grundsätzlich|probablement|peut-être|presque|en principe)\b/iu;

/** Answers to the question alone: "not yet", "yes, on 3 December", "noch nicht", "pas encore". */
const BARE_NO = /^(?:no\b|not yet\b|still open\b|nein\b|noch nicht\b|non\b|pas encore\b)/iu;
const BARE_YES =
  /^(?:(?:yes|yep|ja|oui)\b(?!,? but|,? aber|,? mais)|done\b|(?:it(?: is|['’]s| has been| was) )?(?:agreed|signed)\b|erledigt\b|c['’]est fait\b)/iu;

const YES = /^(?:yes|yep|ja|oui)\b/iu;
const DONE = /^(?:done|erledigt|c['’]est fait)\b/iu;

export interface ScopeOptions {
  readonly mention: MentionContext;
  /** The question was asked, and alone: a bare yes answers it. */
  readonly askedAlone: boolean;
  readonly asked: boolean;
  /** Whether something is attached to the mail. */
  readonly hasAttachment: boolean;
}

/** `text`: the sentence, or an answer with its number taken off. */
export function readScope(sentence: Sentence, text: string, options: ScopeOptions): ScopeFinding | null {
  if (sentence.question) return null;
  const words = sentence.text.trim();
  const topic = TOPIC.exec(text);
  const value = sentence.label !== null && TOPIC.test(sentence.label.name) ? sentence.label.value.trim() : null;
  if (topic === null) return bare(text, words, options);
  // The words around the topic: a list of people before it, or another matter after it, says nothing of the scope.
  const around = clauseOf(text, topic.index);
  if (UNCERTAIN.test(around)) return { state: 'unclear', on: null, words };
  const day = dayIn(sentence, options.mention);
  if (NOT.test(around) || (value !== null && BARE_NO.test(value))) return { state: 'not-yet', on: null, words };
  if (AGREED.test(around) || (value !== null && BARE_YES.test(value))) return agreed(day, words);
  if (ATTACHED.test(around)) return { state: options.hasAttachment ? 'attached' : 'unclear', on: null, words };
  return options.asked ? { state: 'unclear', on: null, words } : null;
}

function bare(text: string, words: string, options: ScopeOptions): ScopeFinding | null {
  const answer = text.trim();
  if (!options.asked || answer.length > 120) return null;
  if (BARE_NO.test(answer)) return options.askedAlone || /yet|noch|encore/iu.test(answer) ? notYet(words) : null;
  if (!BARE_YES.test(answer)) return null;
  if (!options.askedAlone && !AGREED.test(answer)) return null;
  if (NOT.test(answer) || UNCERTAIN.test(answer)) return { state: 'unclear', on: null, words };
  const plain = loneSentence(answer);
  const day = dayIn(plain, options.mention);
  // "Yes, we have tested it" says yes to something else.
  const more = answer.replace(YES, '').replace(/[\s.,!]+/g, '');
  if (more !== '' && day === null && !AGREED.test(answer) && !DONE.test(answer)) return null;
  return agreed(day, words);
}

const notYet = (words: string): ScopeFinding => ({ state: 'not-yet', on: null, words });

/** A day that is still to come is a plan. */
function agreed(day: CalendarDay | 'to-come' | null, words: string): ScopeFinding {
  if (day === 'to-come') return notYet(words);
  return { state: 'agreed', on: day, words };
}

const LONGEST_BACK_MONTHS = 6;

/**
 * The one exact day of the sentence. Without a year it is the last such day, because an agreement lies behind; `to-come`
 * where that is long ago and the next one is meant.
 */
function dayIn(sentence: Sentence, mention: MentionContext): CalendarDay | 'to-come' | null {
  const days = readDates(sentence, mention);
  const [day] = days;
  if (days.length !== 1 || day?.value == null) return null;
  const today = addDays(mention.mailDay, 1);
  if (day.value <= today) return day.value;
  const before = addMonths(day.value, -12);
  return day.yearAssumed && before >= addMonths(mention.mailDay, -LONGEST_BACK_MONTHS) ? before : 'to-come';
}

const CLAUSE_ENDS = /[;.]|,|\s(?:but|aber|mais|while|während)\s/giu;

/** The part between commas and conjunctions that the topic stands in, with the one after it ("the scope, signed by Dan"). */
function clauseOf(text: string, at: number): string {
  const ends = allIn(CLAUSE_ENDS, text).map(({ index }) => index);
  const start = ends.filter((end) => end < at).at(-1) ?? 0;
  const after = ends.filter((end) => end > at);
  const [first] = after;
  const clause = text.slice(start, first ?? text.length);
  return AGREED.test(clause) || NOT.test(clause) || ATTACHED.test(clause)
    ? clause
    : text.slice(start, after[1] ?? text.length);
}

/** What makes another scope of it, or a part: that is news of the job, not of the question. */
const ANOTHER_SCOPE =
  /\b(?:cut|reduc|trim|half|part|phase|only|smaller|less|drop|without|chang|new\b|extend|larger|nur|teil|halb|kürz|reduzier|klein|ohne|ander|neu|geänder|erweiter|rédui|partie|seulement|moiti|sans|modifi|nouve|élargi)/iu;

/**
 * "The scope has been agreed with Dan.": plainly the answer to what the desk asks of every job (policy R8), and nothing that
 * takes a win or its figures back.
 */
export function saysScopeAgreed(sentence: Sentence, mention: MentionContext): boolean {
  const { text } = sentence;
  if (!TOPIC.test(text) || ANOTHER_SCOPE.test(text)) return false;
  const found = readScope(sentence, text, { mention, askedAlone: false, asked: false, hasAttachment: false });
  return found?.state === 'agreed';
}
