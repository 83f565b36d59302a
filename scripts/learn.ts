/**
 * Learns what sentences say: `npm run learn` reads examples/statements/<language>.tsv (class, tab, sentence) and writes
 * src/parsers/learnt/statementWeights.ts. `npm run learn -- --check` learns from four fifths and shows, five times over,
 * how the rest is understood; it writes nothing.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { featuresOf } from '../src/parsers/learnt/features.js';
import { encodeWeights, guess } from '../src/parsers/learnt/model.js';
import { CLASSES, type StatementClass } from '../src/parsers/learnt/statements.js';
import { hashExamples, lessons, readExamples, type Labelled } from './learn/examples.js';
import { train } from './learn/train.js';

const FOLDER = 'examples/statements';
const TARGET = 'src/parsers/learnt/statementWeights.ts';
const FOLDS = 5;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const examples = await readExamples(FOLDER, CLASSES);
print(`${examples.length} examples`);
if (values.check) check(examples);
else {
  const model = train(CLASSES, lessons(examples));
  await writeFile(
    TARGET,
    `/** Made by \`npm run learn\` from ${examples.length} examples in examples/statements/; not to be edited. */\n` +
      `export const EXAMPLES = '${await hashExamples(FOLDER)}';\nexport const STEP = ${model.step};\nexport const BIAS: readonly number[] = ${JSON.stringify(model.bias)};\n` +
      `export const WEIGHTS =\n  '${encodeWeights(model.weights)}';\n`,
  );
  print(`written: ${TARGET}`);
}

/** Each fifth is understood by a model that has not seen its sentences; the same people wrote both, though. */
function check(all: readonly Labelled<StatementClass>[]): void {
  const rows: { right: boolean; guessed: StatementClass; probability: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = train(CLASSES, lessons(all.filter((_, index) => index % FOLDS !== fold)));
    for (const [index, { text, language, classes }] of all.entries()) {
      if (index % FOLDS !== fold) continue;
      const [first] = guess(model, featuresOf(text, language));
      if (first === undefined) continue;
      rows.push({ right: classes.includes(first.class), guessed: first.class, probability: first.probability });
    }
    print(`${fold + 1} of ${FOLDS} learnt`);
  }
  print(`right: ${share(rows.filter((row) => row.right).length, rows.length)}`);
  for (const name of CLASSES) {
    const told = [0.5, 0.75, 0.9].map((threshold) => {
      const sure = rows.filter((row) => row.guessed === name && row.probability >= threshold);
      return `from ${threshold} ${share(sure.filter((row) => row.right).length, sure.length)} of ${sure.length}`;
    });
    print(`${name}: right ${told.join(', ')}`);
  }
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
