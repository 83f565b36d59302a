/**
 * What a partner's mail in the thread of a case says about the case itself: solved, not helped, whose it is. English and
 * German; sentence by sentence, so that a "not" belongs to its own sentence only. What is not certain is null.
 */
import { isCourtesy } from '../parsers/courtesy.js';

export type PartnerWord =
  | 'solved'
  | 'not-helped'
  | 'to-support'
  | 'to-management'
  /** The partner answers it itself. */
  | 'ours'
  /** Nothing but a thank-you. */
  | 'thanks';

const MAX_TEXT = 8000;
const MAX_SENTENCES = 60;

const NEGATED = /\b(?:not|never|no longer|without|nicht|kein\w{0,3}|nie|ohne)\b|n['’]t\b/i;
const HEDGED =
  /\b(?:if|whether|when|once|unless|until|hope|hopefully|should|falls|wenn|sobald|ob|hoffentlich|bis)\b|\?$/i;

const NOT_HELPED = [
  // "That didn't help." "No luck, I'm afraid." "It is still the same after the restart."
  /\b(?:did|does|do|has|have)(?:n['’]t| not) (?:really |actually )?(?:help(?:ed)?|work(?:ed)?|solved?|fix(?:ed)?|change anything|make (?:a|any) difference)\b/i,
  /\b(?:no|any) (?:luck|joy|difference|improvement|success)\b/i,
  /\bstill (?:the same|happening|happens?|not (?:working|solved|fixed|resolved)|(?:does|do|is|are|can|will|wo|ca)n['’]?t|cannot|fails?|failing|broken|down|occurs?|appears?|there|unresolved|get(?:s|ting)?|see(?:s|ing)?|stuck)\b/i,
  /\b(?:problem|issue|error|fault) (?:persists|remains|is back|came back|has returned)\b|\bsame (?:problem|error|issue|result) (?:as before|again|still)\b/i,
  /\b(?:tried|did) (?:all|everything|that|this|these)\b.{0,60}\b(?:nothing|no change|without|same|not)\b|\bnot (?:solved|resolved|fixed|helped)\b/i,
  // "Das hat leider nicht geholfen." "Der Fehler besteht immer noch."
  /\b(?:hat|haben) (?:\S{1,20} ){0,4}?nicht geholfen\b|\b(?:hilft|klappt|geht|funktioniert|half) (?:\S{1,20} ){0,4}?nicht\b/i,
  /\b(?:immer noch|noch immer|nach wie vor|weiterhin)\b|\bunverändert\b|\bohne erfolg\b|\bkein(?:en)? (?:erfolg|unterschied|besserung)\b/i,
  /\b(?:fehler|problem) (?:besteht|bleibt|ist wieder da)\b|\bnicht (?:gelöst|behoben)\b/i,
];

const SOLVED = [
  /\b(?:is|are|'s|’s|got|been|now|all|consider it|problem|issue) (?:now )?(?:solved|resolved|sorted|fixed)\b|^\W*(?:solved|resolved|sorted|fixed)\b/i,
  /\b(?:that|this|it|which) (?:has |did )?(?:helped|worked|did the trick|solved it|fixed it|did it)\b|\bworks? (?:now|again|fine|like a charm)\b|\b(?:working|running) (?:now|again|fine)\b/i,
  /\b(?:you can|please|may|can be|feel free to) close(?:d)?\b|\bcase closed\b|^\W*(?:please )?close(?:d)?(?: (?:it|this|the case))?(?:,? please)?\W*$/i,
  /^\W*(?:erledigt|gelöst|behoben)\b|\b(?:ist|wurde|hat sich|damit|jetzt) (?:\S{1,20} ){0,3}?(?:gelöst|behoben|erledigt)\b|\bhat (?:\S{1,20} ){0,3}?geholfen\b/i,
  /\b(?:funktioniert|klappt|geht|läuft) (?:\S{1,20} ){0,3}?(?:wieder|jetzt|nun|einwandfrei)\b|\b(?:kann|können sie) (?:\S{1,20} ){0,3}?(?:schließen|geschlossen werden)\b/i,
];

const TO_SUPPORT = [
  /\b(?:this|that|it)(?: is|['’]s) (?:really |clearly )?(?:one |something )?for (?:your |the )?(?:technical support|support(?: team)?|techni(?:cians?|cal team))\b/i,
  /\b(?:pass|hand|give|send|forward|escalate|take) (?:this|it|that) (?:\S{1,20} )?to (?:your |the )?(?:technical )?support\b|\bneeds? (?:your |the )?technical support\b|^\W*to (?:technical )?support\W*$/i,
  /\b(?:das|dies|es) ist (?:\S{1,20} ){0,3}?für (?:den |ihren |euren )?(?:technischen )?support\b|\ban (?:den |ihren |euren )(?:technischen )?support\b|\bbrauchen (?:\S{1,20} ){0,3}?technischen support\b/i,
];

const TO_MANAGEMENT = [
  /\b(?:this|that|it)(?: is|['’]s) (?:\S{1,20} )?for (?:your |the )?management\b|\b(?:pass|hand|give|send|forward|escalate|take) (?:this|it|that) (?:\S{1,20} )?to (?:your |the )?management\b|^\W*to management\W*$/i,
  /\b(?:das|dies|es) ist (?:\S{1,20} ){0,3}?für (?:das |die |ihr |ihre )?(?:management|geschäftsleitung)\b|\ban (?:das|die|ihre?) (?:management|geschäftsleitung)\b/i,
];

const OURS = [
  /\b(?:this|that|it)(?: is|['’]s) ours\b|\bwe(?:['’]ll| will| can) (?:handle|answer|deal with|take care of|do) (?:this|it|that) ourselves\b/i,
  /\b(?:das|dies) (?:ist unser(?:e|es|s)?|machen wir selbst|klären wir selbst|übernehmen wir)\b/i,
];

/** "Great, thanks": pleasure before a thank-you. */
const PLEASED =
  /^(?:great|perfect|super|wonderful|brilliant|lovely|excellent|prima|toll|klasse|wunderbar|perfekt)[\s,.!–-]{1,4}/iu;
const NAME = /^\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2}$/u;
/** A thumb up is all that a telephone sends. */
const ONLY_SIGNS = /^(?=.*[👍🙏👌✅🙂😊🎉💪❤])[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\s.!]+$/u;
/** A longer sentence says more than that it is solved: "the run is fixed, now the reports show wrong totals". */
const MOST_WORDS = 9;

/** A greeting, a thank-you, a name: nothing that anybody would have to answer. */
function saysNothing(sentence: string): boolean {
  return (
    isCourtesy(sentence.replace(PLEASED, ''), '') ||
    ONLY_SIGNS.test(sentence.replace(PLEASED, '')) ||
    NAME.test(sentence) ||
    PLEASED.test(`${sentence} `)
  );
}

/** Reads the new text of the partner's mail. */
export function readPartnerWord(text: string): PartnerWord | null {
  const read = text.slice(0, MAX_TEXT);
  const sentences = read
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim().slice(0, 500))
    .filter((sentence) => sentence !== '')
    .slice(0, MAX_SENTENCES);
  const says = (patterns: readonly RegExp[], plain: boolean): boolean =>
    sentences.some(
      (sentence) =>
        patterns.some((pattern) => pattern.test(sentence)) &&
        (!plain || !(NEGATED.test(sentence) || HEDGED.test(sentence))),
    );
  if (says(TO_MANAGEMENT, true)) return 'to-management';
  if (says(TO_SUPPORT, true)) return 'to-support';
  // What else stands in the mail has to be read: it may be a new request, and a more careful one.
  const settles = (patterns: readonly RegExp[]): boolean =>
    sentences.every(
      (sentence) =>
        saysNothing(sentence) ||
        (patterns.some((pattern) => pattern.test(sentence)) && sentence.split(/\s+/).length <= MOST_WORDS),
    );
  if (says(OURS, true) && settles(OURS)) return 'ours';
  // Both said in one mail: the more careful one counts.
  if (sentences.some((sentence) => !HEDGED.test(sentence) && NOT_HELPED.some((pattern) => pattern.test(sentence))))
    return 'not-helped';
  if (says(SOLVED, true)) return settles([...SOLVED, ...OURS]) ? 'solved' : null;
  return sentences.length > 0 && sentences.every(saysNothing) ? 'thanks' : null;
}
