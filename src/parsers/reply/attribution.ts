/**
 * The line a client writes above what it quotes: "On 12 Nov 2026 at 14:30, Anna <a@b.example> wrote:", in its many
 * languages and orders, wrapped over up to four lines.
 */
import type { ReadingContext } from '../types.js';
import { namesDesk } from './headerBlock.js';

/** Lines joined before giving up. */
export const MAX_ATTRIBUTION_LINES = 4;

const WROTE =
  'wrote|writes|said|schrieb|schreibt|geschrieben|a écrit|écrit|a ecrit|ha scritto|scrisse|escribió|escreveu|schreef|skrev|napisał(?:\\(a\\))?|kirjoitti';
/** "On …", "Am …", "Le …", "At 10:30 …", "El …", "Il …", "Op …", "Em …", "W dniu …" */
const OPENING = '(?:on|at|am|le|el|il(?: giorno)?|op|em|den|w dniu|dne)\\b';

const STARTS = new RegExp(`^[\\s*_-]{0,8}${OPENING}`, 'iu');

/** "On …, X wrote:", "Am … schrieb X:", "Le …, X a écrit :" */
const DATED = new RegExp(
  `^[\\s*_-]{0,8}${OPENING} .{4,300}\\b(?:${WROTE})(?![\\p{L}])(?:.{0,200}[:-])?\\s{0,3}$`,
  'iu',
);
/** "X <a@b> wrote:", "X schrieb am 12.11.2026 um 14:30:", "X a écrit le …:" */
const NAMED = new RegExp(
  `^.{1,160}(?:^|[\\s,>])(?:${WROTE})(?=[\\s:]).{0,120}:\\s{0,3}$|^.{1,160}\\s(?:${WROTE})\\s?:\\s{0,3}$`,
  'iu',
);
/** "Zitat von X <a@b>:", "Citando a …", "X hat am … geschrieben:" */
const CITED = /^(?:zitat von|quoting|citation de|selon|citando)\s.{2,160}:\s{0,3}$/iu;
/** Notes: "Next Technik ---12.11.2026 14:30:05---Hi Georgia …" */
const NOTES = /^.{1,120}\s?-{2,4}\s?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?\s?-{2,4}/i;
/** Zoho: "---- On Thu, 12 Nov 2026 14:30:00 +1100 X <a@b> wrote ----" */
const ZOHO = new RegExp(`^-{2,10}\\s?${OPENING} .{4,300}\\b(?:${WROTE})\\b.{0,120}-{2,10}\\s{0,3}$`, 'iu');
/** The words of the earlier mail follow on the same line, its break lost. */
const RUN_ON = new RegExp(`^${OPENING} .{4,200}<[^<>\\s@]{1,64}@[^<>\\s]{1,200}>,? ?(?:${WROTE})\\b ?:`, 'iu');

const ENDS = new RegExp(`[:-]$|(?:${WROTE})$`, 'iu');

const ADDRESS = /[^\s<>@"']{1,64}@[^\s<>@"']{1,200}\.[^\s<>@"']{1,30}/;
const TIME = /\b\d{1,2}[:.h]\d{2}\b/;
const DATE =
  /\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}\.? ?\p{L}{3,10}\.? ?,?\d{2,4}\b|\b\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b/u;

/**
 * How many of these lines, from the first on, are one attribution; 0 where they are none. `nextQuoted` tells whether
 * the line after `count` lines is quoted: then weak evidence is enough, because a client wrote what stands above it.
 */
export function attributionLength(
  lines: readonly string[],
  context: Pick<ReadingContext, 'desk'>,
  nextQuoted: (count: number) => boolean,
): number {
  const parts: string[] = [];
  for (let count = 1; count <= Math.min(MAX_ATTRIBUTION_LINES + 1, lines.length); count += 1) {
    const line = (lines[count - 1] ?? '').trim();
    if (line === '') {
      // "Next Technik <" and the address in the next paragraph: only a line that cannot end there goes on.
      if (/[<(,]$/.test(parts.at(-1) ?? '')) continue;
      return 0;
    }
    parts.push(line);
    const joined = parts.join(' ');
    if (joined.length > 600) return 0;
    if (!mayEndHere(line, count) || !isAttribution(joined, parts.length, context, nextQuoted(count))) continue;
    // Prose above it is not part of it: a later line that begins one by itself is where it begins.
    const opens = STARTS.test(parts[0] ?? '');
    const own = parts.slice(1).findIndex((part, at) => {
      const rest = parts.slice(at + 1);
      const better = !opens || STARTS.test(part);
      return better && isAttribution(rest.join(' '), rest.length, context, nextQuoted(count));
    });
    return own === -1 ? count : 0;
  }
  return 0;
}

/** Cheap test that spares most lines of a mail the expensive ones. */
function mayEndHere(line: string, count: number): boolean {
  return ENDS.test(line) || (count === 1 && (line.includes('--') || line.includes('@')));
}

function isAttribution(text: string, count: number, context: Pick<ReadingContext, 'desk'>, quoted: boolean): boolean {
  if (count === 1 && (NOTES.test(text) || RUN_ON.test(text))) return true;
  if (ZOHO.test(text)) return true;
  const evidence = evidenceIn(text, context);
  // "On Monday Helen wrote:" may be the partner's own prose; a client gives a time, an address or the desk's name.
  if (DATED.test(text)) return quoted || evidence >= 2 || ADDRESS.test(text) || TIME.test(text);
  // A name that opens the line is weaker than a date: without quotes below it must name address and time, or the desk.
  if (count <= 2 && (NAMED.test(text) || CITED.test(text))) return quoted || evidence >= 2;
  // Any other language: address and date, and a colon at the end.
  return (
    /:\s{0,3}$/.test(text) &&
    ADDRESS.test(text) &&
    (TIME.test(text) || DATE.test(text)) &&
    (quoted || count <= 2) &&
    !/^[^\s:]{1,20}\s?:/.test(text)
  );
}

/** One for an address, one for a time of day or full date, two for the desk's name or address. */
function evidenceIn(text: string, context: Pick<ReadingContext, 'desk'>): number {
  const desk = namesDesk(text, context);
  return (desk ? 2 : 0) + (ADDRESS.test(text) ? 1 : 0) + (TIME.test(text) || DATE.test(text) ? 1 : 0);
}
