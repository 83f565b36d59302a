/** Commands of one mail that cannot both be meant. */
import type { Command } from './types.js';

export interface GivenCommand {
  readonly line: string;
  readonly command: Command;
}

/** A line for each pair that decides the same thing in two ways; the same line twice is one. */
export function contradictions(given: readonly GivenCommand[]): string[] {
  const problems: string[] = [];
  const first = new Map<string, string>();
  for (const { line, command } of given) {
    const { decides } = command;
    if (decides === undefined) continue;
    const said = line.trim().toLowerCase();
    const before = first.get(decides);
    if (before === undefined) first.set(decides, said);
    else if (before !== said)
      problems.push(`“${before.slice(0, 80)}” and “${said.slice(0, 80)}” contradict each other`);
  }
  return problems;
}
