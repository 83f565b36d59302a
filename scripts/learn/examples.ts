/** Examples of what sentences say, one a line: class, tab, sentence; two classes are joined by "+". */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { featuresOf } from '../../src/parsers/learnt/features.js';
import type { Language } from '../../src/parsers/types.js';
import type { Example } from '../../src/parsers/learnt/train.js';

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr'];

/** What the model follows from besides the examples. */
const MAKERS = ['src/parsers/learnt/features.ts', 'scripts/learn/examples.ts', 'src/parsers/learnt/train.ts'];

export interface Labelled<Class extends string> {
  readonly text: string;
  readonly language: Language;
  readonly classes: readonly Class[];
}

/** All lines of the folder's `<language>.tsv` files. Throws an Error that names file and line of the first bad one. */
export async function readExamples<Class extends string>(
  folder: string,
  classes: readonly Class[],
): Promise<Labelled<Class>[]> {
  const examples: Labelled<Class>[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.tsv')).sort()) {
    const language = LANGUAGES.find((each) => each === name.slice(0, -4));
    if (language === undefined) throw new Error(`${name}: no language of ours; use ${LANGUAGES.join(', ')}`);
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const [label = '', text = ''] = line.split('\t');
      const said = label.split('+').map((each) => classes.find((known) => known === each));
      if (text === '' || said.includes(undefined))
        throw new Error(`${name}, line ${index + 1}: "class<tab>sentence" is wanted; classes: ${classes.join(', ')}`);
      examples.push({ text, language, classes: said.filter((each) => each !== undefined) });
    }
  }
  return examples;
}

/** What is learnt from: the sentences, and each that says something once more beside one that says nothing. */
export function lessons<Class extends string>(examples: readonly Labelled<Class>[]): Example<Class>[] {
  return [
    ...examples,
    ...LANGUAGES.flatMap((language) => joined(examples.filter((each) => each.language === language))),
  ].map(({ text, language, classes }) => ({ features: featuresOf(text, language), classes }));
}

/**
 * SHA-256 over the folder's files and the code that learns from them: tells whether a model was made by these. `makers`:
 * what the model follows from besides what all do.
 */
export async function hashExamples(folder: string, makers: readonly string[] = []): Promise<string> {
  const hash = createHash('sha256');
  const files = [...(await readdir(folder)).sort().map((name) => join(folder, name)), ...MAKERS, ...makers];
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/** "They signed" with "total 48,500, start 1 December": what is said is said, whatever stands beside it. */
function joined<Class extends string>(own: readonly Labelled<Class>[]): Labelled<Class>[] {
  const isSilent = ({ classes }: Labelled<Class>): boolean => classes.every((each) => each === 'none');
  const silent = own.filter(isSilent);
  return own
    .filter((each) => !isSilent(each))
    .flatMap((each, index) => {
      const other = silent[(index * 7) % Math.max(1, silent.length)];
      if (other === undefined) return [];
      const [first, second] = index % 2 === 0 ? [each, other] : [other, each];
      return [{ ...each, text: `${first.text.replace(/[.!]$/, ',')} ${second.text}` }];
    });
}
