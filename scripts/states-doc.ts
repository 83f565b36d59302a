/**
 * Writes docs/states.md from the states and transitions of everything that has them: npx tsx scripts/states-doc.ts
 * A test compares the file with statesDoc().
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Machine, MovedBy } from '../src/values/machine.js';
import { MACHINES, type Described } from './states/machines.js';

export const STATES_FILE = 'docs/states.md';

/** The whole page, formatted as the repository is. */
export async function statesDoc(): Promise<string> {
  const text = [
    '# States',
    '',
    '_Made by `npx tsx scripts/states-doc.ts` from the transitions in the code; change them there._',
    '',
    'What has states, and who may bring which step about: **partner** (a certain statement of the partner), **customer** and',
    '**finance** (their mails), **staff** (an answer or a command), **desk** (a clock, or what has happened to another',
    'record). What a mail says beyond that is shown to staff, who may do it by their answer. Open: somebody owes something,',
    'and a clock runs for it or a person has it.',
    '',
    ...MACHINES.flatMap(section),
  ].join('\n');
  return format(text, { ...(await resolveConfig(STATES_FILE)), filepath: STATES_FILE });
}

function section({ machine, about }: Described): string[] {
  const { name, initial, states, transitions } = machine;
  return [
    `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    '',
    about,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...Object.keys(states)
      .filter((state) => mermaidName(state) !== state)
      .map((state) => `    state "${state}" as ${mermaidName(state)}`),
    `    [*] --> ${mermaidName(initial)}`,
    ...transitions.map(({ from, to, by }) => `    ${mermaidName(from)} --> ${mermaidName(to)}: ${words(by)}`),
    '```',
    '',
    '| state | open | what it means |',
    '| --- | --- | --- |',
    ...Object.entries(states).map(
      ([state, { meaning, open }]) => `| \`${state}\` | ${open ? 'yes' : 'no'} | ${meaning} |`,
    ),
    '',
    '| from | to | by | when |',
    '| --- | --- | --- | --- |',
    ...steps(machine),
    '',
  ];
}

/** One row for each set of states that step to the same one for the same reason. */
function steps({ transitions }: Machine<string>): string[] {
  const rows = new Map<string, string[]>();
  for (const { from, to, by, when } of transitions) {
    const key = `\`${to}\` | ${words(by)} | ${when}`;
    rows.set(key, [...(rows.get(key) ?? []), `\`${from}\``]);
  }
  return [...rows].map(([rest, froms]) => `| ${froms.join(', ')} | ${rest} |`);
}

/** A state's name in a diagram: a hyphen is none of Mermaid's letters. */
function mermaidName(state: string): string {
  return state.replaceAll('-', '_');
}

function words(by: readonly MovedBy[]): string {
  return by.join(' or ');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(STATES_FILE, await statesDoc());
  console.log(STATES_FILE);
}
