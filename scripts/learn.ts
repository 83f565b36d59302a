/**
 * Learns what sentences say, what the figures of a win are for and what clients' requests are about: `npm run learn` reads
 * examples/statements/, examples/figures/ and examples/triage/ (<language>.tsv) and writes
 * src/parsers/learnt/statementWeights.ts, src/parsers/learnt/figureWeights.ts and src/parsers/triage/weights.ts.
 * `npm run learn -- --check` learns from four fifths and shows, five times over, how the rest is understood; it writes nothing.
 * `--only statements`, `--only figures` or `--only triage` takes one of the three.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { shippedExamples } from '../src/desk/triageModel.js';
import { triageRules } from '../src/desk/triageRules.js';
import { encodeWeights, guess, type Model } from '../src/parsers/learnt/model.js';
import { CLASSES, statementFeatures, type StatementClass } from '../src/parsers/learnt/statements.js';
import { trainTriage } from '../src/parsers/triage/lessons.js';
import { FIGURE_CLASSES } from '../src/parsers/learnt/figures.js';
import { hashExamples, lessons, readExamples, readMails, STATEMENT_MAKERS, type Labelled } from './learn/examples.js';
import { checkFigures, FIGURE_EXAMPLES, FIGURE_MAKERS, readFigures } from './learn/figures.js';
import { train } from '../src/parsers/learnt/train.js';
import { checkTriage, TRIAGE_EXAMPLES, TRIAGE_MAKERS, TRIAGE_TARGET } from './learn/triage.js';

const STATEMENTS = 'examples/statements';
const MAILS = 'examples/mails';
const STATEMENTS_TARGET = 'src/parsers/learnt/statementWeights.ts';
const FIGURES_TARGET = 'src/parsers/learnt/figureWeights.ts';
const FOLDS = 5;
/** A third less to ship, and as right on sentences that were left out. */
const RARE_IN_STATEMENTS = 5;

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

const isWanted = (name: string): boolean => values.only === '' || values.only === name;

if (isWanted('statements')) {
  const examples = await readExamples(STATEMENTS, CLASSES);
  const inMails = await readMails(MAILS, CLASSES);
  print(`${examples.length} examples of statements, ${inMails.length} more in mails`);
  if (values.check) checkStatements(examples, inMails);
  else {
    const learn = () => train(CLASSES, lessons(examples, inMails), RARE_IN_STATEMENTS);
    const count = examples.length + inMails.length;
    await write(STATEMENTS_TARGET, [STATEMENTS, MAILS], count, STATEMENT_MAKERS, learn);
  }
}
if (isWanted('figures')) {
  const figures = await readFigures(FIGURE_EXAMPLES);
  print(`${figures.length} examples of figures`);
  if (values.check) checkFigures(figures, FOLDS, print);
  else {
    const learn = () => train(FIGURE_CLASSES, figures);
    await write(FIGURES_TARGET, [FIGURE_EXAMPLES], figures.length, FIGURE_MAKERS, learn);
  }
}
if (isWanted('triage')) {
  const rules = triageRules('');
  const examples = shippedExamples();
  print(`${examples.length} examples of requests`);
  if (values.check) checkTriage(examples, rules, FOLDS, print);
  else {
    const learn = () => trainTriage(examples, rules);
    await write(TRIAGE_TARGET, [TRIAGE_EXAMPLES], examples.length, TRIAGE_MAKERS, learn);
  }
}

async function write(
  target: string,
  folders: readonly string[],
  count: number,
  makers: readonly string[],
  learn: () => Model<string>,
): Promise<void> {
  const model = learn();
  await writeFile(
    target,
    `/** Made by \`npm run learn\` from ${count} examples in ${folders.join(', ')}; not to be edited. */\n` +
      `export const EXAMPLES = '${await hashExamples(folders, makers)}';\nexport const STEP = ${model.step};\nexport const BIAS: readonly number[] = ${JSON.stringify(model.bias)};\n` +
      `export const WEIGHTS =\n  '${encodeWeights(model.weights)}';\n`,
  );
  print(`written: ${target}`);
}

/** Each fifth is understood by a model that has not seen its sentences; the same people wrote both, though. */
function checkStatements(
  examples: readonly Labelled<StatementClass>[],
  inMails: readonly Labelled<StatementClass>[],
): void {
  const parts = (which: (index: number) => boolean) =>
    [examples, inMails].map((each) => each.filter((_, index) => which(index % FOLDS)));
  const rows: { right: boolean; guessed: StatementClass; probability: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const [seen = [], seenInMails = []] = parts((part) => part !== fold);
    const model = train(CLASSES, lessons(seen, seenInMails), RARE_IN_STATEMENTS);
    for (const { text, language, classes, neighbours } of parts((part) => part === fold).flat()) {
      const [first] = guess(model, statementFeatures(text, language, neighbours ?? null));
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
