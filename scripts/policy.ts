/**
 * `npm run policy`: plays the scenarios of every clause through the code and prints clause by clause what holds. Exit status
 * 1 where a scenario fails or a clause has none.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CLAUSES, scenarioFile, type Clause } from './policy/clauses.js';
import { scenariosOf } from './policy/scenarios.js';

interface Played {
  readonly file: string;
  readonly title: string;
  readonly err: { readonly message?: string };
}

interface Report {
  readonly tests: readonly Played[];
  readonly pending: readonly Played[];
}

/** One mocha for all files: the code is loaded once. */
async function play(files: readonly string[]): Promise<Report> {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-policy-'));
  const output = path.join(folder, 'report.json');
  try {
    const mocha = spawn('npx', ['mocha', '--reporter', 'json', '--reporter-option', `output=${output}`, ...files], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await new Promise((resolve, reject) => mocha.once('close', resolve).once('error', reject));
    return JSON.parse(readFileSync(output, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

function show(clause: Clause, report: Report): boolean {
  const skipped = new Set(report.pending.map(({ title }) => title));
  const played = report.tests.filter(({ file, title }) => file.endsWith(scenarioFile(clause)) && !skipped.has(title));
  const failed = played.filter(({ err }) => err.message !== undefined);
  const holds = played.length > 0 && failed.length === 0;
  print(`${holds ? 'pass' : 'FAIL'}  ${clause.name.padEnd(4)} ${clause.policy}`);
  if (played.length === 0) print(`            no scenario: ${scenarioFile(clause)}`);
  for (const { title, err } of played) {
    print(`            ${err.message === undefined ? '✓' : '✗'} ${title}`);
    if (err.message !== undefined) print(`              ${err.message.split('\n')[0] ?? ''}`);
  }
  return holds;
}

const there = CLAUSES.filter((clause) => scenariosOf(clause).length > 0);
print(`Playing the scenarios of ${there.length} clauses …`);
const report = await play(there.map(scenarioFile));
const holding = CLAUSES.filter((clause) => show(clause, report)).length;
print();
print(`${holding} of ${CLAUSES.length} clauses hold.`);
process.exitCode = holding === CLAUSES.length ? 0 : 1;
