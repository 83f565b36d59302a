/**
 * How long reading takes: `npm run bench:reading [DIR…] [--floor=1.25] [--growth=2] [--rounds=15] [--no-growth]`.
 *
 * Prints our MIME and reading against mailparser's simpleParser alone on the same mails, what costs what, how long a
 * process takes to read one mail, and how time and memory grow with size. Exit status 1 where the ratio is above the
 * floor or a step of growth is more than `--growth` times linear.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureGrowth, SIZES, superlinearSteps, type Growth } from './reading/growth.js';
import { KINDS } from './reading/growing.js';
import { measureRatio } from './reading/ratio.js';
import { measureStages } from './reading/stages.js';
import { measureStartUp } from './reading/startUp.js';
import { loadMails } from './support/corpus.js';
import { median, sum, withSpread } from './support/numbers.js';
import { print, table } from './support/table.js';

const DEFAULT_FOLDERS = ['replies', 'not-replies', 'hostile'].map((name) => join('test/fixtures', name));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    floor: { type: 'string', default: '1.25' },
    growth: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '15' },
    'no-growth': { type: 'boolean', default: false },
  },
});
const floor = Number(values.floor);
const failures: string[] = [];

const folders = positionals.length > 0 ? positionals : DEFAULT_FOLDERS;
const mails = await loadMails(folders);
const octets = sum(mails.map((mail) => mail.raw.length)) / mails.length;
print(`${mails.length} mails of ${folders.join(', ')}: ${(octets / 1000).toFixed(1)} KB on average`);
print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);

const ratio = await measureRatio(mails, 4, Number(values.rounds));
print(`Against simpleParser, floor ${floor} (${values.rounds} rounds in turns; median, middle half)`);
print(
  table([
    ['', 'ms a mail', 'fastest of each mail'],
    ['MIME and reading', withSpread(ratio.ours), ratio.best.ours.toFixed(2)],
    ['simpleParser', withSpread(ratio.theirs), ratio.best.theirs.toFixed(2)],
    ['ratio', withSpread(ratio.ratios), ratio.best.ratio.toFixed(2)],
  ]),
);
const measured = median(ratio.ratios);
if (measured > floor) failures.push(`ratio ${measured.toFixed(2)} is above ${floor}`);

print('\nWhat costs what');
const stages = await measureStages(mails, 6);
const whole = sum([...stages.values()]);
print(
  table([
    ['', 'ms a mail', 'share'],
    ...[...stages].map(([stage, ms]) => [stage, ms.toFixed(3), `${((100 * ms) / whole).toFixed(0)} %`]),
  ]),
);

const [first] = folders;
const file = mails[0];
const startUp = first === undefined || file === undefined ? null : await measureStartUp(join(first, file.name), 7);
print('\nOne mail in a process of its own (referral-desk parse FILE), ms');
print(
  startUp === null
    ? 'not measured: run `npm run build` first'
    : table([
        ['parse', withSpread(startUp.parse, 0)],
        ['node alone', withSpread(startUp.node, 0)],
      ]),
);

if (!values['no-growth']) {
  print('\nGrowth with the size of the body: ms (peak memory of the process, MiB)');
  const growths: Growth[] = [];
  for (const kind of KINDS) growths.push(await measureGrowth(kind));
  print(
    table([
      ['', ...SIZES.map((size) => (size < 1_000_000 ? `${size / 1000} KB` : `${size / 1_000_000} MB`))],
      ...growths.map(({ kind, points }) => [
        kind,
        ...points.map(({ ms, mib }) => `${ms.toFixed(1)} (${mib.toFixed(0)})`),
      ]),
    ]),
  );
  failures.push(...growths.flatMap((growth) => superlinearSteps(growth, Number(values.growth))));
}

print();
for (const failure of failures) print(`missed: ${failure}`);
if (failures.length === 0) print('all within their bounds');
process.exitCode = failures.length === 0 ? 0 : 1;
