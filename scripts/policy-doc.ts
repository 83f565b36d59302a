/**
 * Writes docs/policy.md: every clause of the partner policy, what the desk does about it, and the scenarios that play it.
 * npx tsx scripts/policy-doc.ts; a test compares the file with policyDoc().
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { CLAUSES, scenarioFile } from './policy/clauses.js';
import { scenariosOf } from './policy/scenarios.js';

export const POLICY_FILE = 'docs/policy.md';

export async function policyDoc(): Promise<string> {
  const text = [
    '# The partner policy, clause by clause',
    '',
    '_Made by `npx tsx scripts/policy-doc.ts` from `scripts/policy/clauses.ts` and the titles of `test/policy/`; change it there._',
    '',
    '`npm run policy` plays every scenario through the code and prints which clauses hold.',
    '',
    ...CLAUSES.flatMap((clause) => [
      `## ${clause.name}: ${clause.policy}`,
      '',
      clause.desk,
      '',
      `[${scenarioFile(clause)}](../${scenarioFile(clause)}):`,
      '',
      ...scenariosOf(clause).map((title) => `- ${title.replace(/[<>_*]/g, '\\$&')}`),
      '',
    ]),
  ].join('\n');
  return format(text, { ...(await resolveConfig(POLICY_FILE)), filepath: POLICY_FILE });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(POLICY_FILE, await policyDoc());
  console.log(POLICY_FILE);
}
