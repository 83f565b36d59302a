/**
 * Answers by number: the desk's referral mail asks for "1. the customer's name 2. the total amount 3. the amount or
 * amounts that we may invoice 4. the date", and some partners answer just so. The numbers give each value its meaning
 * only where the whole pattern fits; nothing is guessed from a part of it.
 */
import type { Line, Placed } from './mentions.js';

const NUMBERED = /^\s{0,4}\(?([1-4])\s{0,2}[.):/-]/;

export interface Numbered {
  readonly total: Placed;
  readonly invoice: readonly Placed[];
  readonly start: Placed;
}

/** "3. still to be seen with our bookkeeper": the pattern holds, and no amount is given yet. */
function leftOpen(line: Line | undefined): readonly Placed[] | null {
  return line?.mentions.length === 0 ? [] : null;
}

export function readNumbered(lines: readonly Line[]): Numbered | null {
  const items = new Map<string, Line>();
  for (const line of lines) {
    const number = NUMBERED.exec(line.text)?.[1];
    if (number === undefined) continue;
    if (items.has(number)) return null;
    items.set(number, line);
  }
  const of = (number: string, kind: Placed['kind']): Placed[] | null => {
    const line = items.get(number);
    if (line === undefined || line.mentions.length === 0 || line.mentions.some((placed) => placed.kind !== kind))
      return null;
    return [...line.mentions];
  };
  const name = items.get('1');
  const total = of('2', 'money');
  const invoice = of('3', 'money') ?? leftOpen(items.get('3'));
  const start = of('4', 'date');
  if (name === undefined || name.mentions.length > 0 || total?.length !== 1 || invoice === null || start?.length !== 1)
    return null;
  const [onlyTotal] = total;
  const [onlyStart] = start;
  return onlyTotal === undefined || onlyStart === undefined ? null : { total: onlyTotal, invoice, start: onlyStart };
}
