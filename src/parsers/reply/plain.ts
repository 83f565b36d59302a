/** Plain text to lines: quote marks counted, and the marks undone that clients put there for bold, links and pictures. */
import type { Elided } from '../types.js';
import type { SourceLine, SourceText } from './types.js';

const MAX_LINES = 20_000;
/** Longer lines are nobody's typing; the rest of one is left out. */
export const MAX_LINE = 8000;

/** `text` is normalised already (normalise.ts). */
export function readPlain(text: string): SourceText {
  const elided: Elided[] = [];
  const lines = text.split('\n', MAX_LINES).map((line): SourceLine => {
    const { depth, rest } = unquote(line.slice(0, MAX_LINE));
    const clean = undecorate(rest, (struck) => elided.push({ kind: 'struck-out', text: struck }));
    return { text: clean.trimEnd(), depth, hint: null, colour: null };
  });
  return { lines, elided };
}

/**
 * Counts quote marks: "> > text", ">>text", and with initials ("GP> text"), as some clients mark them.
 * RFC 3676 §4.5 is the only text that defines them, and only for format=flowed.
 */
export function unquote(line: string): { depth: number; rest: string } {
  let depth = 0;
  // Before the first mark stand initials, or a little white space.
  let at = /^(?: ?[A-Z][A-Za-z]{0,2}(?=>(?: |$))|[ \t]{1,4}(?=>|&gt;))/.exec(line)?.[0].length ?? 0;
  for (let ahead = at; ahead < line.length && depth < 100; ahead += 1) {
    const character = line.charAt(ahead);
    if (character === '>') {
      depth += 1;
      at = ahead + 1;
    } else if (line.startsWith('&gt;', ahead)) {
      depth += 1;
      at = ahead + 4;
      ahead += 3;
    } else if (character !== ' ' || ahead > at + 1) break;
  }
  if (depth === 0) return { depth, rest: line };
  const rest = line.slice(at);
  return { depth, rest: rest.startsWith(' ') ? rest.slice(1) : rest };
}

/** "https://…" and "mailto:…" in brackets after the words that were linked, as clients write an <a>. */
const LINK = /\s?<(?:https?:\/\/|mailto:|tel:|www\.)[^<>\s]{1,2000}>/gi;
const PICTURE = /\[(?:cid:[^\]\s]{1,200}|(?:image|bild|inline image)(?:: ?[^\]\n]{0,200}|\d{0,3}))\]/gi;
/** *bold*: the stars hug the words. "5 * 3 * 2" and "* item" stay. */
const BOLD = /(^|[\s(["'>|])\*{1,2}([^\s*](?:[^*\n]{0,300}[^\s*])?)\*{1,2}(?=$|[\s)\]"'.,;:!?|<])/g;
const UNDERLINED = /(^|[\s(["'])_([^\s_](?:[^_\n]{0,200}[^\s_])?)_(?=$|[\s)\]"'.,;:!?])/g;
const STRUCK = /~~([^~\n]{1,300})~~/g;

/** Undoes what a client writes into the plain version for markup; `~~struck~~` is told to `onStruck` and left out. */
export function undecorate(line: string, onStruck: (text: string) => void = () => undefined): string {
  if (!/[*_~<[]/.test(line)) return line;
  return line
    .replace(LINK, '')
    .replace(PICTURE, '')
    .replace(BOLD, '$1$2')
    .replace(UNDERLINED, '$1$2')
    .replace(STRUCK, (_match, text: string) => {
      onStruck(text);
      return '';
    });
}
