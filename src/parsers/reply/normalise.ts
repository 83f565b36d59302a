/**
 * Characters as a person sees them (READING.md, "What a person would not see is not said"): odd spaces become spaces,
 * invisible characters go, full-width forms become ASCII. Look-alike letters of other scripts stay what they are:
 * mapping them would make a forged name look genuine.
 */
import { allIn } from '../patterns/matches.js';

export interface NormalisedText {
  readonly text: string;
  /** Where directional overrides, embeddings and isolates enclosed text: offsets in `text`. */
  readonly bidi: readonly { readonly start: number; readonly end: number }[];
  /** Text struck out with combining overlay characters (U+0335 … U+0338), which is left out of `text`. */
  readonly struck: readonly string[];
}

/** White space other than tab and line feed: no-break, thin, en, em, ideographic, Ogham, Braille blank. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/g;
const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/**
 * Zero-width and other invisible characters: soft hyphen, grapheme joiner, Hangul fillers, zero-width (non-)joiners,
 * directional marks, word joiner and invisible operators, byte order mark, variation selectors, tag characters.
 */
const INVISIBLE =
  // eslint-disable-next-line no-misleading-character-class, no-control-regex -- each stands for itself and is removed
  /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2060-\u2065\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_SIGNS = new Map([
  ['\uffe0', '¢'],
  ['\uffe1', '£'],
  ['\uffe5', '¥'],
  ['\uffe6', '₩'],
]);
// eslint-disable-next-line no-misleading-character-class -- the overlay characters are looked for by themselves
const OVERLAID = new RegExp('(?:[^\\n\\u0335-\\u0338][\\u0335-\\u0338]{1,4}){2,400}', 'gu');

const BIDI_OPEN = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068';
const BIDI_CLOSE = '\u202c\u2069';
const BIDI = new RegExp(`[${BIDI_OPEN}${BIDI_CLOSE}]`, 'g');

/** Normalises a whole text; line breaks become \n and keep their number. */
export function normaliseText(source: string): NormalisedText {
  const struck: string[] = [];
  let text = source.replace(LINE_BREAKS, '\n').replace(SPACES, ' ').replace(INVISIBLE, '');
  // eslint-disable-next-line no-control-regex -- a cheap test for "nothing left to do"
  if (/^[\x00-\x7f]*$/.test(text)) return { text, bidi: [], struck };
  text = text
    .replace(OVERLAID, (overlaid) => {
      struck.push(overlaid.replace(/[\u0335-\u0338]/g, ''));
      return '';
    })
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\uffe0\uffe1\uffe5\uffe6]/g, (character) => FULL_WIDTH_SIGNS.get(character) ?? character)
    .normalize('NFC');
  return { ...removeBidi(text), struck };
}

/** Removes the controls of UAX #9 and tells what they enclosed; an unclosed one reaches to the end of its line. */
function removeBidi(source: string): Pick<NormalisedText, 'text' | 'bidi'> {
  const bidi: { start: number; end: number }[] = [];
  let text = '';
  let end = 0;
  let opened: number | null = null;
  const close = (at: number): void => {
    if (opened !== null) bidi.push({ start: opened, end: at });
    opened = null;
  };
  for (const match of allIn(BIDI, source)) {
    const piece = source.slice(end, match.index);
    const lineEnd = piece.indexOf('\n');
    if (lineEnd !== -1) close(text.length + lineEnd);
    text += piece;
    if (BIDI_CLOSE.includes(match[0])) close(text.length);
    else opened ??= text.length;
    end = match.index + 1;
  }
  const rest = source.slice(end);
  const lineEnd = rest.indexOf('\n');
  close(text.length + (lineEnd === -1 ? rest.length : lineEnd));
  return { text: text + rest, bidi };
}
