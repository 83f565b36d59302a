/**
 * A year of a vendor, played through the real code: `npm run bench:year [-- --partners=40 --referrals=1000 --seed=1
 * --quick --database=FILE]`. Exit status 1 where a check does not hold.
 */
import 'reflect-metadata';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { print } from './support/table.js';
import { checkYear } from './year/checks/index.js';
import { printYear } from './year/report.js';
import { playYear } from './year/run.js';

const { values } = parseArgs({
  options: {
    partners: { type: 'string' },
    referrals: { type: 'string' },
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    database: { type: 'string', default: path.join(tmpdir(), `desk-year-${process.pid}.sqlite`) },
  },
});

const options = {
  partners: Number(values.partners ?? (values.quick ? 5 : 40)),
  referrals: Number(values.referrals ?? (values.quick ? 60 : 1000)),
  seed: Number(values.seed),
  path: values.database,
  onProgress: print,
};
print(`A year: ${options.partners} partners, ${options.referrals} referrals, seed ${options.seed}; ${options.path}`);
const year = await playYear(options);
const checks = await checkYear(year);
await printYear(year, checks);
await year.world.desk.close();
const failed = checks.filter(({ problems }) => problems.length > 0);
process.exitCode = failed.length === 0 ? 0 : 1;
