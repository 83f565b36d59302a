/** Commands of one mail that cannot both be meant. */
import type { Command } from './types.js';
import { lineOf, type Line } from '../../texts/line.js';

export interface GivenCommand {
  readonly line: string;
  readonly command: Command;
}

/** A line for each pair that decides the same thing in two ways; the same line twice is one. */
export function contradictions(given: readonly GivenCommand[]): Line[] {
  const problems: Line[] = [];
  const first = new Map<string, string>();
  for (const { line, command } of given) {
    const { decides } = command;
    if (decides === undefined) continue;
    const said = line.trim().toLowerCase();
    const before = first.get(decides);
    if (before === undefined) first.set(decides, said);
    else if (before !== said)
      problems.push(
        lineOf('“{before}” and “{said}” contradict each other', {
          before: before.slice(0, 80),
          said: said.slice(0, 80),
        }),
      );
  }
  return problems;
}
