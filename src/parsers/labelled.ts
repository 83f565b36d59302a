/**
 * Sentences with the label that stands beside them: the desk's quoted question above an answer ("> What is the total?"
 * "13,300"), and the line above a line that is nothing but a value (tables whose cells became lines). The facts then
 * read them like "Total: 13,300". Pure.
 */
import { allIn } from './patterns/matches.js';
import type { NewText, Sentence } from './types.js';

const MAX_LABEL = 160;
/** Nothing but one amount or day: figures, a currency, punctuation. */
const BARE_VALUE =
  /^[\s•*-]{0,4}(?:[A-Z]{0,3}[$€£]|[A-Z]{3})?\s{0,2}[\d.,'’\s/-]{1,24}(?:\s?(?:[A-Z]{3}|€|\$|[.,]?[-–]{1,2}))?\s{0,2}(?:\([^()\n]{1,30}\))?\s{0,2}$/;
const BARE_DAY =
  /^[\s•*-]{0,4}(?:\p{L}{2,12}\.?,?\s)?\d{1,4}[.\-/\s]{1,2}(?:\p{L}{3,12}\.?|\d{1,2})[.\-/\s,]{0,2}\d{0,4}\s{0,2}$/u;

export function withLabels(sentences: readonly Sentence[], answers: NewText['answers']): Sentence[] {
  return sentences.map((sentence, index) => {
    if (sentence.label !== null && !isCounted(sentence.label)) return sentence;
    const answer = answers.find((each) => sentence.start >= each.start && sentence.start < each.end);
    if (sentence.label !== null && answer === undefined) return sentence;
    const above = answer === undefined ? labelAbove(sentences, index) : questionOf(answer.question);
    if (above === null || above === '') return sentence;
    return { ...sentence, label: { name: above, value: sentence.text, valueStart: sentence.start } };
  });
}

/** "Two: 1,500 now and 1,290 at the end", "Yes: 27,400": how many, or that it is so; what, the question has named. */
const COUNT =
  /^[\s•*-]{0,4}(?:(?<none>yes|no|ja|nein|doch|oui|non|si)|(?<one>one|eine[nr]?|une?|1)|(?<two>two|zwei|deux|2)|(?<three>three|drei|trois|3)|(?<four>four|vier|quatre|4))\s{0,2}:?$/iu;
const COUNTS = ['none', 'one', 'two', 'three', 'four'];
const FIGURE = /\d[\d.,'’]{2,}\d/g;
/** What was once planned, or comes off again. */
const NOT_SO =
  /(?<!\p{L})(?:was|were|off|less|minus|discount|rebate|credit|war|waren|weniger|abzüglich|abzug|rabatt|gutschrift|était|étaient|moins|remise|avoir)(?!\p{L})/iu;

/** As many figures as are counted, and nothing taken back of them; behind a mere "yes" nothing but the value. */
function isCounted({ name, value }: NonNullable<Sentence['label']>): boolean {
  const groups = COUNT.exec(name)?.groups;
  if (groups === undefined) return false;
  const count = COUNTS.findIndex((each) => groups[each] !== undefined);
  if (count < 2) return BARE_VALUE.test(value) || BARE_DAY.test(value);
  return allIn(FIGURE, value).length === count && !NOT_SO.test(value);
}

/** The question itself, without what the desk said around it: in brackets, or behind it ("1 January would be a holiday."). */
function questionOf(quoted: string): string {
  const plain = quoted
    .replace(/\([^()]{0,200}\)/g, ' ')
    .replace(/\s{1,20}/g, ' ')
    .trim();
  const end = plain.lastIndexOf('?');
  return plain.slice(0, end < 0 ? plain.length : end + 1).slice(-MAX_LABEL);
}

/** A short line with no figures, directly above a bare value. */
function labelAbove(sentences: readonly Sentence[], index: number): string | null {
  const text = sentences[index]?.text ?? '';
  const above = sentences[index - 1];
  if (above === undefined || text.length > 60 || !(BARE_VALUE.test(text) || BARE_DAY.test(text))) return null;
  if (above.label !== null || above.question || above.text.length > 80 || /\d{3}|[.!]$/.test(above.text.trim()))
    return null;
  return above.text.replace(/[:\s]{1,8}$/, '');
}
