/**
 * New text to sentences: what one reader looks at. A sentence is an exact substring of the text, so that evidence has
 * an offset, but for the line feeds of lines that a client wrapped, which say nothing and are spaces in it. Lines that
 * seem to be broken by hand keep theirs inside; list items and label lines stand alone, and a label without value takes
 * the line below it.
 */
import type { Language, Sentence } from '../types.js';
import { brokenFacts } from './brokenFact.js';
import { endsSentence, isInSmallLetters } from './sentenceEnd.js';
import { findLabel, labelsOnLine, opensLabel } from './label.js';
import { allIn } from '../patterns/matches.js';

/** More sentences than any reply has; the rest of a text is left unread. */
const MAX_SENTENCES = 2000;

interface TextLine {
  readonly start: number;
  readonly text: string;
}

/** Splits new text into sentences, in order. `language` settles abbreviations and ordinals ("1. Dezember"). */
export function splitSentences(text: string, language: Language): Sentence[] {
  const sentences: Alone[] = [];
  let paragraph = 0;
  const width = wrapWidth(text);
  for (const lines of withLabelValues(paragraphs(text))) {
    for (const block of blocks(lines, width)) {
      const start = block[0]?.start;
      if (start === undefined) continue;
      addBlock(sentences, block.map(({ text }) => text).join(''), start, paragraph, language);
      if (sentences.length >= MAX_SENTENCES) return inOrder(sentences.slice(0, MAX_SENTENCES));
    }
    paragraph += 1;
  }
  return inOrder(sentences);
}

type Alone = Omit<Sentence, 'before' | 'behind'>;

function inOrder(sentences: readonly Alone[]): Sentence[] {
  return sentences.map((sentence, index) => ({
    ...sentence,
    before: sentences[index - 1]?.text ?? '',
    behind: sentences[index + 1]?.text ?? '',
  }));
}

/** Words that are one sentence, whatever stands in them: a name, a day, a line of staff's. */
export function loneSentence(text: string): Sentence {
  return { text, start: 0, label: null, paragraph: 0, question: false, before: '', behind: '' };
}

/** Runs of non-blank lines. */
function paragraphs(text: string): TextLine[][] {
  const result: TextLine[][] = [];
  let current: TextLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (current.length > 0) result.push(current);
      current = [];
    } else current.push({ start, text: line });
    start += line.length + 1;
  }
  if (current.length > 0) result.push(current);
  return result;
}

/** The width at which the text seems to be wrapped: its longest line. */
function wrapWidth(text: string): number {
  let width = 0;
  for (const line of text.split('\n')) width = Math.max(width, line.trimEnd().length);
  return width;
}

const BULLET = /^\s{0,20}(?:[-–—*•·▪‣◦o+✓✔☑→➢➤>]|\(?\d{1,2}[.)]|\(?[a-zA-Z][.)])\s{1,10}(?=\S)/u;

function isListItem(line: string): boolean {
  return BULLET.test(line);
}

/**
 * Lines that belong together: the wrapped lines of one paragraph of prose, or one list item, or a label and its value. Each
 * line but a block's first begins with what joins it to the one above: a space where it was wrapped, a line feed else.
 */
function blocks(lines: readonly TextLine[], width: number): TextLine[][] {
  const result: TextLine[][] = [];
  const broken = brokenFacts(lines.map(({ text }) => text));
  lines.forEach((line, at) => {
    const current = result.at(-1);
    const above = lines[at - 1];
    if (
      current !== undefined &&
      above !== undefined &&
      (continues(above.text, line.text, width, current.length === 1) ||
        broken[at] === true ||
        hasLabelInProse(above.text, line.text, lines[at + 1]?.text ?? '', width))
    ) {
      const end = above.start + above.text.length;
      const wrapped =
        !opensLabel(above.text.trimEnd()) && (broken[at] === true || isWrapped(above.text, line.text, width));
      current.push({ start: end, text: (wrapped ? ' ' : '\n').repeat(line.start - end) + line.text });
    } else result.push([line]);
  });
  return result;
}

/** A label alone in its paragraph, as some HTML has it, takes the first line of the next one as its value. */
function withLabelValues(all: readonly TextLine[][]): TextLine[][] {
  const result: TextLine[][] = [];
  for (const lines of all) {
    const above = result.at(-1);
    const label = above?.at(-1);
    const value = lines[0];
    const opens = above?.length === 1 && label !== undefined && opensLabel(label.text);
    if (
      above !== undefined &&
      opens &&
      value !== undefined &&
      value.text.length <= 60 &&
      findLabel(value.text) === null
    ) {
      above.push(...lines);
    } else result.push([...lines]);
  }
  return result;
}

/** True where `line` goes on what `above` began. */
function continues(above: string, line: string, width: number, aboveIsFirst: boolean): boolean {
  const left = above.trimEnd();
  const right = line.trimStart();
  if (isListItem(line) || right.startsWith('|') || left.endsWith('|') || GREETING.test(left)) return false;
  const rightLabel = findLabel(right);
  // "Total:" with its value on the next line.
  if (aboveIsFirst && opensLabel(left)) return rightLabel === null && !opensLabel(right);
  if (rightLabel !== null && (rightLabel.strong || /^\p{Lu}/u.test(right))) return HANGING_WORD.test(left);
  const full = isFull(left, right, width);
  // A finished sentence goes on only where the client wrapped a full line.
  if (CLOSED.test(left) && !/\d\.$/.test(left)) return full && findLabel(left) === null;
  return full || /^\p{Ll}/u.test(right) || (UNFINISHED.test(left) && !ROUND_SUM.test(left));
}

/**
 * True where the break between two lines of one sentence says nothing: the line above is full, or long and the one below
 * goes on in small letters or with a figure, or it stops at an article, a preposition. "Total: 48,500 / start: 11 January" is broken by hand.
 */
function isWrapped(above: string, line: string, width: number): boolean {
  const [left, right] = [above.trimEnd(), line.trimStart()];
  if (isFull(left, right, width)) return true;
  return GOES_ON.test(right) && (left.length >= LONG_LINE || HANGING_WORD.test(left));
}

const LONG_LINE = 45;
const GOES_ON = /^[\p{Ll}\d$€£(]/u;

/**
 * "… bill us in two / lots: 1,000 in December and 1,090 in January. We start": a colon in the first words of a line that the client
 * wrapped makes no row of it. A row stands among rows, and has its value behind the label and nothing else.
 */
function hasLabelInProse(above: string, line: string, below: string, width: number): boolean {
  const [left, right] = [above.trimEnd(), line.trimStart()];
  if (findLabel(right) === null || isListItem(line) || CLOSED.test(left) || GREETING.test(left)) return false;
  if (!isFull(left, right, width)) return false;
  const begun = left.slice(left.search(LAST_SENTENCE));
  if (findLabel(left) !== null && (begun === left || /\d/.test(begun))) return false;
  return findLabel(below)?.strong !== true && (right.length >= MIN_WRAP || /[.!?](?:\s|$)/.test(right));
}

const CLOSED = /[.!?:;…]["')\]»”]{0,2}$/;
const LAST_SENTENCE = /[^.!?;]{0,400}$/;

/** Nobody wraps narrower; below it a line break is meant. */
const MIN_WRAP = 40;
const MIN_WIDTH = 54;

/** True where the first word of `right` would not have fitted on the line above. */
function isFull(left: string, right: string, width: number): boolean {
  if (left.length < MIN_WRAP || width < MIN_WIDTH) return false;
  const word = /^\S{1,60}/.exec(right)?.[0].length ?? 0;
  return left.length + 1 + word > width;
}

/** "Hi Anna," stands alone although its comma asks for more. */
const GREETING =
  /^\s{0,5}(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|day|evening)|g['’]day|morning|hallo|guten (?:tag|morgen|abend)|gr(?:ü|ue)(?:ezi|ß gott|essech)|servus|moin|liebe[rs]?|sehr geehrte[rs]?|bonjour|bonsoir|cher|chère|salut|madame|monsieur)\b[^,.!:\n]{0,45}[,.!:]?$/i;

/** A line that cannot end here: it stops at an article, a preposition, a conjunction. */
const HANGING_WORD =
  /(?:^|\s)(?:the|a|an|and|or|of|to|for|in|on|at|by|with|from|is|are|was|our|your|their|der|die|das|den|dem|des|ein|eine|einen|einem|und|oder|von|vom|mit|für|im|am|ab|zu|zum|zur|bei|ist|sind|über|le|la|les|un|une|des|du|de|et|ou|à|au|aux|en|pour|avec|sur|est|sont|notre|votre)$/iu;
/** … or at a currency, a sign, a comma or an ordinal. */
const UNFINISHED = new RegExp(
  `${HANGING_WORD.source}|\\b(?:USD|AUD|EUR|CHF|GBP|NZD|CAD|SGD)$|[,$€£&+/(-]$|\\b\\d{1,2}\\.$`,
  'iu',
);

/** "15'900.-" is a whole sum. */
const ROUND_SUM = /\d[.,]-{1,2}$/;

/** Splits one block into sentences, a sentence of several labels into one for each, and adds them. */
function addBlock(sentences: Alone[], block: string, start: number, paragraph: number, language: Language): void {
  let from = 0;
  for (const end of sentenceEnds(block, language)) {
    for (const piece of labelsOnLine(block.slice(from, end))) {
      const text = piece.text.trim();
      if (text === '') continue;
      const at = start + from + piece.start + (piece.text.length - piece.text.trimStart().length);
      const label = findLabel(text);
      sentences.push({
        text,
        start: at,
        label:
          label === null
            ? null
            : { name: label.name, value: text.slice(label.valueStart), valueStart: at + label.valueStart },
        paragraph,
        question: /\?[?!.…"')\]»”\s]{0,6}(?:[:;]-?[)D])?$/.test(text),
      });
    }
    from = end;
  }
}

const STOP = /[.!?…]+["')\]»”’]{0,2}(?=\s)/g;
/** "It's us :) Worth 19,990": a smiley before a capital closes a sentence, too; behind a mark it stands beside it. */
const SMILEY = /(?<=[\p{L}\p{N}]\s?)(?:[:;]-?[)D]|\p{Extended_Pictographic}\ufe0f?)+(?=\s{1,3}\p{Lu}\p{Ll})/gu;

/** Offsets after which a sentence has ended; the last is the end of the text. */
function sentenceEnds(text: string, language: Language): number[] {
  const ends: number[] = [];
  const small = isInSmallLetters(text);
  for (const match of allIn(STOP, text)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, match.index, end, language, small)) ends.push(end);
  }
  for (const match of allIn(SMILEY, text)) ends.push(match.index + match[0].length);
  ends.push(text.length);
  return ends.sort((one, other) => one - other);
}
