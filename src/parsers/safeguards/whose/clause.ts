/** The words around a figure, in which the figure itself stands as "#" and every other amount or day as "¤". */
import type { Line, Placed } from '../../facts/mentions.js';

export interface Clause {
  /** The clause of the figure, folded, on one line. */
  readonly text: string;
  /** The same as it was written: names have their capitals. */
  readonly written: string;
  /** The whole sentence, folded. */
  readonly sentence: string;
  readonly writtenSentence: string;
}

const MARK = /[;:!?()|\n]|,|\s\/\s|\s-{1,3}\s|(?<!¤|#)\.(?=\s|$)/u;
const MAX_SIDE = 160;

export function clauseOf(placed: Placed, line: Line): Clause {
  const raw = placed.sentence.text;
  const [folded, written] = [sides(line.text, placed, line), sides(raw, placed, line)];
  return {
    text: clause(folded),
    written: clause(written),
    sentence: plain(folded.join('#')),
    writtenSentence: plain(written.join('#')),
  };
}

function sides(text: string, own: Placed, { mentions }: Line): readonly [string, string] {
  let [before, behind, end] = ['', '', 0];
  for (const placed of [...mentions].sort((a, b) => a.from - b.from)) {
    if (placed.from < end || (placed !== own && placed.from < own.to && own.from < placed.to)) continue;
    const words = text.slice(end, placed.from);
    if (placed.from < own.from) before += `${words}¤`;
    else if (placed.from === own.from) before += words;
    else behind += `${words}¤`;
    end = placed.to;
  }
  behind += text.slice(end);
  return [before.slice(-MAX_SIDE), behind.slice(0, MAX_SIDE)];
}

function clause([before, behind]: readonly [string, string]): string {
  return plain(`${before.split(MARK).at(-1) ?? ''}#${behind.split(MARK)[0] ?? ''}`);
}

function plain(text: string): string {
  return text.replace(/\s{1,8}/gu, ' ').trim();
}
