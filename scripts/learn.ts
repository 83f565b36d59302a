/**
 * Learns what sentences say: `npm run learn` reads examples/statements/<language>.tsv (class, tab, sentence) and writes
 * src/parsers/learnt/statementWeights.ts. `npm run learn -- --check` learns from four fifths and shows, five times over,
 * how the rest is understood; it writes nothing.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { encodeWeights, guess } from '../src/parsers/learnt/model.js';
import { CLASSES, type StatementClass } from '../src/parsers/learnt/statements.js';
import { hashExamples, readExamples } from './learn/examples.js';
import { train, type Example } from './learn/train.js';

const FOLDER = 'examples/statements';
const TARGET = 'src/parsers/learnt/statementWeights.ts';
const FOLDS = 5;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const examples = await readExamples(FOLDER, CLASSES);
print(`${examples.length} examples`);
if (values.check) check(examples);
else {
  const model = train(CLASSES, examples);
  await writeFile(
    TARGET,
    `/** Made by \`npm run learn\` from ${examples.length} examples in examples/statements/; not to be edited. */\n` +
      `export const EXAMPLES = '${await hashExamples(FOLDER)}';\nexport const STEP = ${model.step};\nexport const BIAS: readonly number[] = ${JSON.stringify(model.bias)};\n` +
      `export const WEIGHTS =\n  '${encodeWeights(model.weights)}';\n`,
  );
  print(`written: ${TARGET}`);
}

/** Each fifth is understood by a model that has not seen it. */
function check(all: readonly Example<StatementClass>[]): void {
  const rows: { right: boolean; said: boolean; probability: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(
      CLASSES,
      all.filter((_, index) => index % FOLDS !== fold),
    );
    for (const [index, example] of all.entries()) {
      if (index % FOLDS !== fold) continue;
      const [first] = guess(model, example.features);
      if (first === undefined) continue;
      rows.push({
        right: example.classes.includes(first.class),
        said: first.class !== 'none',
        probability: first.probability,
      });
    }
    print(`${fold + 1} of ${FOLDS} learnt`);
  }
  print(`right: ${share(rows.filter((row) => row.right).length, rows.length)}`);
  for (const threshold of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const sure = rows.filter((row) => row.said && row.probability >= threshold);
    const right = sure.filter((row) => row.right).length;
    print(
      `from ${threshold}: ${share(sure.length, rows.length)} are given a statement, ${share(right, sure.length)} of them right`,
    );
  }
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
