/**
 * A win that the rest of the mail leaves open. Refiners look at the words around the win; "It is all subject to their
 * board" two sentences on, "they asked to cancel" and "hold off on the invoice" are for this net.
 */
import { clauseAround, type Span } from '../clauses.js';
import { saysOnlyAnother } from '../meaning/otherThings.js';
import { saysNothingElse } from '../nothingElse.js';
import { fold, MAX_SENTENCE, onOneLine } from '../phrases.js';
import type { Doubt, Evidence, Language, Sentence } from '../types.js';
import { allMatches, firstMatch } from '../words.js';
import { aboutSomethingElse } from './about.js';
import { saidOfThisToo } from './alsoHere.js';
import { merelyTold } from './merelyTold.js';
import { withoutNoHearsay } from './noHearsay.js';
import { spanOf, stretchOf } from './stretches.js';
import { oursToo } from './oursToo.js';
import { safeguardWords } from './words.js';

/**
 * null where nothing leaves the win open. `sentences` are what the mail says of this referral, `said` is where the win
 * was read, `explained` words that the reading has set aside.
 */
export function doubtFirmness(
  sentences: readonly Sentence[],
  said: readonly Evidence[],
  language: Language,
  explained: readonly Evidence[] = [],
): Doubt | null {
  const words = safeguardWords(language);
  for (const [index, sentence] of sentences.entries()) {
    const folded = fold(sentence.text.slice(0, MAX_SENTENCE));
    const previous = fold((sentences[index - 1]?.text ?? '').slice(0, MAX_SENTENCE));
    const next = fold((sentences[index + 1]?.text ?? '').slice(0, MAX_SENTENCE));
    // "Auf Eis liegt bei uns nur der Sekt"
    if (saysOnlyAnother(folded)) continue;
    const blanked = withoutHarmless(folded, language, next, winsIn(sentence, folded, said));
    const corrects = said.some(({ reader }) => reader.endsWith('/correction'));
    const settled = without(explained, sentence, blanked);
    const text = corrects ? withoutOldDay(settled, sentence, sentences) : settled;
    const unsettled =
      (sentence.question ? null : oursToo(folded, previous, language)) ??
      firstMatch(words.unsettled, text) ??
      firstMatch(words.voids, text) ??
      hearsayIn(sentence, text, said, language) ??
      saidOfThisToo(sentence, sentences[index - 1]);
    if (unsettled !== null) {
      return {
        code: 'meaning-unclear',
        message: 'The mail gives a win, and words that leave it open.',
        needs: 'review',
        evidence: [evidenceOf(sentence, unsettled)],
      };
    }
    const open = firstMatch(words.openFigures, text) ?? (corrects ? null : firstMatch(words.dropsFigures, blanked));
    if (open !== null) {
      return {
        code: 'total-ambiguous',
        message: 'The mail says that its figures may still change, or takes one back.',
        needs: 'ask',
        evidence: [evidenceOf(sentence, open)],
      };
    }
  }
  return null;
}

/** Blanks what the reading has set aside: "den Termin abgesagt", "refusés" in "ne nous a pas refusés". */
function without(explained: readonly Evidence[], { start }: Sentence, text: string): string {
  return explained
    .map((each) => ({ from: each.start - start, to: each.end - start }))
    .filter(({ from, to }) => from >= 0 && to <= text.length)
    .reduce((rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to), text);
}

/** "Der 11. Januar klappt doch nicht": the old day of a correction, where no other sentence names it. */
const OLD_DAY =
  /(?<!\p{L})de[rn] (\d{1,2}\.)(?: ?(?:\d{1,2}\.|\p{L}{3,9}))?(?: als (?:start|beginn|starttermin))? (?:klappt|geht|passt|haut)(?: \p{L}{2,20}){0,4}? doch nicht(?: hin)?(?=\s{0,2}[.;!]|\s{0,2}$|, (?:da|weil|denn|wir|sondern))/u;

function withoutOldDay(text: string, own: Sentence, sentences: readonly Sentence[]): string {
  const match = own.question ? null : OLD_DAY.exec(text);
  const [words, day] = match ?? [];
  if (match === null || words === undefined || day === undefined) return text;
  if (sentences.some((each) => each !== own && new RegExp(`(?<!\\d)${day.replace('.', '\\.')}`, 'u').test(each.text)))
    return text;
  return text.slice(0, match.index) + ' '.repeat(words.length) + text.slice(match.index + words.length);
}

/** A word of hearsay before the win in its clause; anywhere, where only the amounts tell of a win. */
function hearsayIn(
  sentence: Sentence,
  text: string,
  said: readonly Evidence[],
  language: Language,
): RegExpExecArray | null {
  const { hearsay, besideFigures } = safeguardWords(language);
  if (!said.some(({ reader }) => reader.startsWith('locales/')))
    return firstMatch(hearsay, withoutNoHearsay(text, language)) ?? firstMatch(besideFigures, text);
  for (const { start, end, part } of said) {
    const from = start - sentence.start;
    if (part !== 'body' || from < 0 || from >= text.length) continue;
    const clause = clauseAround(text, from, end - sentence.start);
    const match = firstMatch(hearsay, ' '.repeat(clause.from) + text.slice(clause.from, end - sentence.start));
    if (match !== null) return match;
  }
  return null;
}

/** "The cooling-off period is over on 20 December", "kam noch nicht", "dès que la condition est levée": not settled yet. */
const STILL_OPEN =
  /(?<!\p{L})(?:yet|still|unless|until|till|if|once|as soon as|outstanding|pending|missing|next|will|(?:was|were) not|wasn't|weren't|over on|noch|erst|bis|sobald|sofern|falls|wenn|wird|werden|unter der bedingung|vorbei am|am \d|encore|sauf|jusqu\p{L}{0,3}|tant qu\p{L}?|dès qu\p{L}?|une fois|à condition|sera|seront|si)(?!\p{L})/u;

/** The win in its clause, where this sentence alone tells it: "er hat dem Mitbewerber abgesagt und bei uns unterschrieben". */
function winsIn(sentence: Sentence, text: string, said: readonly Evidence[]): Span[] {
  const here = said.filter(
    ({ start, end, part }) => part === 'body' && start >= sentence.start && end <= sentence.start + text.length,
  );
  if (here.length < said.length) return [];
  return here
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
    .map(({ start, end }) => ({ from: clauseAround(text, start, end).from, to: end }));
}

/** The folded text with harmless phrases blanked, so that offsets stay true; `next` is the sentence behind, `wins` where the win stands. */
function withoutHarmless(text: string, language: Language, next: string, wins: readonly Span[]): string {
  let blanked = text;
  const { harmless, settledSince } = safeguardWords(language);
  const line = onOneLine(text);
  const settled = STILL_OPEN.test(text) ? [] : allMatches(settledSince, text);
  const spans = [
    ...allMatches(harmless, text).map(stretchOf),
    ...aboutSomethingElse(line, language, next),
    ...[...settled.map(stretchOf), ...merelyTold(line)].filter((each) =>
      saysNothingElse(line, [spanOf(each), ...wins], language, next),
    ),
  ];
  for (const { index, length } of spans)
    blanked = blanked.slice(0, index) + ' '.repeat(length) + blanked.slice(index + length);
  return blanked;
}

function evidenceOf(sentence: Sentence, match: RegExpExecArray): Evidence {
  const start = sentence.start + match.index;
  const text = sentence.text.slice(match.index, match.index + match[0].length);
  return { text, start, end: start + text.length, part: 'body', reader: 'safeguards/openly' };
}
