/**
 * Label lines: "Total: $48,500", "Total - 48,500", "Total = …", "Total ........ 48,500", "Total<TAB>48,500",
 * "| Total | 48,500 |", "- Auftragssumme CHF 41'600" is none (a bullet with words).
 */
import { allIn } from '../patterns/matches.js';

export interface Label {
  readonly name: string;
  /** Offset of the value in the line given. */
  readonly valueStart: number;
  /** A colon, equals sign, tab or leader: certain; a dash or two spaces might be prose. */
  readonly strong: boolean;
}

const LEAD = '(?:\\s{0,20}(?:[-–—*•·▪‣◦+|]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s{1,10}|\\s{0,20}\\|?\\s{0,10})';
const NAME = "\\p{L}[\\p{L}\\p{N}/()'’.&% -]{0,60}?";
/** A colon or equals sign; not the one of a time ("at 10:30") or of a link. */
const COLON = new RegExp(`^(${LEAD})(${NAME})(\\s{0,20}(?:[:：=]|:=|=>|->)\\s{0,20})(?=\\S)(?!//)`, 'iu');
const TABBED = new RegExp(`^(${LEAD})(${NAME})(\\s{0,5}\\t\\s{0,20})(?=\\S)`, 'iu');
const PIPED = new RegExp(`^(${LEAD})(${NAME})(\\s{0,20}\\|\\s{0,20})(?=[^\\s|])`, 'iu');
const VALUE_OPENS = '(?=[\\d$€£¥(]|(?:[A-Z]{2,3}|US|AU|A|NZ|C|S)\\s?[$€£]?\\s?\\d|CHF|Fr\\.|TBC|tbc|n/a)';
/** "Total ........ 48,500": three dots may also be a pause, so there the value must begin like one. */
const LEADER = new RegExp(
  `^(${LEAD})(${NAME})(\\s{0,5}(?:(?:\\.{4,120}|_{3,120}|(?:\\. ){3,60}\\.?)\\s{0,20}:?\\s{0,5}(?=\\S)|(?:\\.{3}|…{1,40})\\s{0,20}${VALUE_OPENS}))`,
  'iu',
);
/** "Total - 48,500", "Start - Monday": otherwise hyphenated prose would be a label. */
const DASHED = new RegExp(
  `^(${LEAD})(${NAME})(\\s{1,10}[-–—~]{1,2}\\s{1,10})(?:${VALUE_OPENS}|(?=\\S{1,30}(?:\\s\\S{1,30}){0,5}\\s{0,3}$))`,
  'u',
);
const SPACED = new RegExp(`^(${LEAD})(${NAME})(\\s{2,60})(?=\\S)`, 'u');

/** Without any of these no pattern matches: most prose is done with here. */
const SEPARATES = /[:：=\t|…_~–—]|\.\.|\. \.|->|\s-|\s\s/;

const MAX_NAME_WORDS = 7;

/** The label of a line, or null. Looks at the first 400 characters. */
export function findLabel(line: string): Label | null {
  const text = line.slice(0, 400);
  if (!SEPARATES.test(text)) return null;
  for (const [pattern, strong] of [
    [COLON, true],
    [LEADER, true],
    [TABBED, true],
    [PIPED, true],
    [DASHED, false],
    [SPACED, false],
  ] as const) {
    const match = pattern.exec(text);
    const name = match?.[2]?.trim() ?? '';
    if (match === null || name === '' || !isName(name, match[3] ?? '', text.slice(match[0].length))) continue;
    return { name, valueStart: match[0].length, strong };
  }
  return null;
}

/** "Our quote of Nov. 30", "Offer no. 12": the stop ends no sentence. */
const ABBREVIATED =
  /(?<!\p{L})(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez|janv|févr|juil|déc|no|nr)\.\s(?=\d)/giu;

function isName(name: string, separator: string, value: string): boolean {
  if (name.split(/\s+/).length > MAX_NAME_WORDS) return false;
  // A sentence before the colon is no name: "They signed. Details: …"
  if (/[.!?]\s/.test(name.replace(ABBREVIATED, ' '))) return false;
  // "10:30", "http://", "C:\": a colon without space between figures or in a link.
  if (separator.includes(':') && !/\s/.test(separator) && (/\d$/.test(name) || value.startsWith('\\'))) return false;
  return !/^(?:https?|mailto|tel|ftp)$/i.test(name);
}

/** "Total:" alone: its value stands on the next line. */
export function opensLabel(line: string): boolean {
  const text = line.trim();
  if (text.length > 60 || !/[:：]$/.test(text)) return false;
  return isShortName(text.slice(0, -1));
}

/** "Here are the details:" opens a list, not a label. */
function isShortName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    words.length <= 4 &&
    /^[\s•*-]{0,4}\p{L}/u.test(name) &&
    !/[,;.!?]/.test(name) &&
    !/\b(?:is|are|as|details|follows|folgt|folgendes|wie|sind|voici|sont|suit|suivant\w*|facts?|infos?|information|angaben|daten)\b/i.test(
      name,
    )
  );
}

/** Where the next of several labels on one line begins: "Total: 48,500, Invoice: 4,850 | Start: 1 Dec". */
const NEXT_LABEL =
  /(?:[,;|/•·]\s{0,5}|\s{1,5}[-–—]\s{1,5}|\s{2,10}|(?<=[\d.)])\s)(?=\p{Lu}[\p{L}/()'’.-]{1,25}(?: [\p{L}()/]{1,20}){0,3}\s{0,2}[:=]\s)/gu;

/** The line cut before each further label; one piece where it has at most one. */
export function labelsOnLine(line: string): { text: string; start: number }[] {
  if (findLabel(line)?.strong !== true || line.length > 1000) return [{ text: line, start: 0 }];
  const starts = [0];
  for (const match of allIn(NEXT_LABEL, line)) {
    const cut = match.index + match[0].length;
    const label = findLabel(line.slice(starts.at(-1)));
    // What stands before must be a label with its value, not a list number.
    if (label !== null && (starts.at(-1) ?? 0) + label.valueStart < match.index) starts.push(cut);
  }
  return starts.map((start, at) => {
    const end = starts[at + 1];
    return { text: end === undefined ? trimEnd(line.slice(start)) : trimSeparator(line.slice(start, end)), start };
  });
}

function trimEnd(text: string): string {
  return text.replace(/\s{0,5}\|\s{0,5}$/, '').trimEnd();
}

function trimSeparator(text: string): string {
  return text.replace(/\s{0,5}[,;|/•·–—-]\s{0,5}$/u, '').trimEnd();
}
