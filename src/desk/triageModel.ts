/**
 * The classifier of the triage as an operator has it: the shipped one, or one learnt anew with the desk's own corrections
 * (`triage.learnt` in desk.yaml, written by `referral-desk triage learn --apply`).
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { DeskError, messageOf } from '../errors.js';
import { decodeWeights, encodeWeights, type Model } from '../parsers/learnt/model.js';
import type { TriageOptions } from '../parsers/triage/index.js';
import { exampleLine, parseExamples, type TriageExample } from '../parsers/triage/lessons.js';
import { likelihoodsBy } from '../parsers/triage/learnt.js';
import { CATEGORIES, type Category } from '../parsers/triage/types.js';

const SHIPPED = fileURLToPath(new URL('../../examples/triage', import.meta.url));
const MODEL = 'model.json';

const modelSchema = z.strictObject({
  classes: z.array(z.string()).length(CATEGORIES.length),
  bias: z.array(z.number()).length(CATEGORIES.length),
  step: z.number(),
  weights: z.string().max(20_000_000),
});

const READ = new Map<string, TriageOptions>();

/** What readTriage reads with; '' or a folder without a model: the shipped classifier. Throws DeskError config-invalid. */
export function triageOptions(folder: string): TriageOptions {
  const known = READ.get(folder);
  if (known !== undefined) return known;
  const model = folder === '' ? null : readModel(join(folder, MODEL));
  const options: TriageOptions = model === null ? {} : { learnt: (features) => likelihoodsBy(model, features) };
  READ.set(folder, options);
  return options;
}

/** The examples that the shipped classifier was learnt from. */
export function shippedExamples(): TriageExample[] {
  return examplesIn(SHIPPED);
}

/** The desk's own examples, from corrections that were applied; [] where there are none yet. */
export function ownExamples(folder: string): TriageExample[] {
  try {
    return examplesIn(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Keeps examples and classifier; the next start of the service reads with it. */
export function keepModel(folder: string, examples: readonly TriageExample[], model: Model<Category>): void {
  mkdirSync(folder, { recursive: true });
  for (const language of new Set(examples.map((each) => each.language))) {
    const lines = examples.filter((each) => each.language === language).map(exampleLine);
    replace(join(folder, `${language}.tsv`), `${lines.join('\n')}\n`);
  }
  const { classes, bias, step, weights } = model;
  replace(join(folder, MODEL), `${JSON.stringify({ classes, bias, step, weights: encodeWeights(weights) })}\n`);
  READ.delete(folder);
}

/** A crash leaves the old file or the new one, never half of one. */
function replace(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function examplesIn(folder: string): TriageExample[] {
  return readdirSync(folder)
    .filter((name) => /^[a-z]{2,8}\.tsv$/.test(name))
    .sort()
    .flatMap((name) => {
      try {
        return parseExamples(readFileSync(join(folder, name), 'utf8'), name.replace('.tsv', ''));
      } catch (error) {
        throw new DeskError('input-invalid', `${join(folder, name)}: ${messageOf(error)}`);
      }
    });
}

function readModel(file: string): Model<Category> | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw refused(file, error);
  }
  try {
    const { classes, bias, step, weights } = modelSchema.parse(JSON.parse(text));
    if (classes.join() !== CATEGORIES.join()) throw new TypeError('it was learnt for other categories');
    return { classes: CATEGORIES, bias, step, weights: decodeWeights(weights) };
  } catch (error) {
    throw refused(file, error);
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function refused(file: string, error: unknown): DeskError {
  return new DeskError('config-invalid', `${file}: ${messageOf(error)}`, {
    wayOut:
      'Make it anew with referral-desk triage learn --apply, or leave triage.learnt out for the shipped classifier.',
  });
}
