/** What the scenario files say of themselves, without running them. */
import { existsSync, readFileSync } from 'node:fs';
import { scenarioFile, type Clause } from './clauses.js';

const TITLE = /^\s*(?:it|specify)\(\s*(?:'((?:[^'\\]|\\.)*)'|`([^`]*)`|"((?:[^"\\]|\\.)*)")/gm;

/** Titles of a clause's scenarios, in their order; [] where there is no file. */
export function scenariosOf(clause: Clause): string[] {
  const file = scenarioFile(clause);
  if (!existsSync(file)) return [];
  return [...readFileSync(file, 'utf8').matchAll(TITLE)].map(([, single, back, double]) =>
    (single ?? back ?? double ?? '').replace(/\\(['"])/g, '$1').replace(/\$\{[^}]*\}/g, '…'),
  );
}
