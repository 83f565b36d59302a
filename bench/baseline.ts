/**
 * Our reading beside what one would build in a day from npm packages (baseline/read.ts), on the same cases, by the same
 * scoring: `npm run bench:baseline [DIR…]` (default test/fixtures/replies).
 */
import { withAttachmentTexts } from '../src/inbox/attachments/index.js';
import { parseMail } from '../src/inbox/mime.js';
import { readMail } from '../src/parsers/read.js';
import { readingToJson } from '../src/parsers/toJson.js';
import {
  FACTS,
  loadCases,
  recordShare,
  score,
  share,
  type Case,
  type Got,
  type Scored,
} from '../scripts/eval/score.js';
import { readBaseline } from './baseline/read.js';
import { median } from './support/numbers.js';
import { print, table } from './support/table.js';

type Reader = (each: Case) => Promise<Got>;

const READERS: readonly (readonly [string, Reader])[] = [
  [
    'Referral Desk',
    async ({ raw, context }) => readingToJson(readMail(await withAttachmentTexts(await parseMail(raw)), context)),
  ],
  ['baseline', ({ raw, context }) => readBaseline(raw, context)],
];

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const cases = await loadCases(folders.length > 0 ? folders : ['test/fixtures/replies']);
const results = new Map(READERS.map(([name]) => [name, { scored: [] as Scored[], times: [] as number[] }]));

// Both readers take turns on each case, so that a busy moment of the machine meets both; the first round warms up.
for (const round of ['warm-up', 'measured']) {
  for (const each of cases) {
    for (const [name, read] of READERS) {
      const started = performance.now();
      const got = await read(each);
      const time = performance.now() - started;
      if (round === 'warm-up') continue;
      results.get(name)?.times.push(time);
      results.get(name)?.scored.push(score(each, got));
    }
  }
}

print(`${cases.length} cases; ms a mail are medians, MIME included\n`);
print(
  table([
    ['', ...results.keys()],
    ...['statements', ...FACTS, 'action'].map((check) => [
      check,
      ...[...results.values()].map(({ scored }) => share(scored, check)),
    ]),
    ['recorded of what should be', ...[...results.values()].map(({ scored }) => recordShare(scored))],
    ['wrong records', ...[...results.values()].map(({ scored }) => scored.filter((each) => each.wrongRecord).length)],
    ['ms a mail', ...[...results.values()].map(({ times }) => median(times).toFixed(2))],
    ['slowest mail, ms', ...[...results.values()].map(({ times }) => Math.max(...times).toFixed(0))],
  ]),
);
