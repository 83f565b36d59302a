/** Examples of what sentences say, one a line: class, tab, sentence; two classes are joined by "+". */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { featuresOf } from '../../src/parsers/learnt/features.js';
import type { Language } from '../../src/parsers/types.js';
import type { Example } from './train.js';

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr'];

/** All examples of the folder's `<language>.tsv` files. Throws an Error that names file and line of the first bad one. */
export async function readExamples<Class extends string>(
  folder: string,
  classes: readonly Class[],
): Promise<Example<Class>[]> {
  const examples: Example<Class>[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.tsv')).sort()) {
    const language = LANGUAGES.find((each) => each === name.slice(0, -4));
    if (language === undefined) throw new Error(`${name}: no language of ours; use ${LANGUAGES.join(', ')}`);
    const own: { text: string; classes: Class[] }[] = [];
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const [label = '', text = ''] = line.split('\t');
      const said = label.split('+').map((each) => classes.find((known) => known === each));
      if (text === '' || said.includes(undefined))
        throw new Error(`${name}, line ${index + 1}: "class<tab>sentence" is wanted; classes: ${classes.join(', ')}`);
      own.push({ text, classes: said.filter((each) => each !== undefined) });
    }
    for (const { text, classes: said } of [...own, ...joined(own)])
      examples.push({ features: featuresOf(text, language), classes: said });
  }
  return examples;
}

/** SHA-256 over names and contents of the folder's files: tells whether the model was learnt from them. */
export async function hashExamples(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).sort()) hash.update(name).update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

/** "They signed" with "total 48,500, start 1 December": what is said is said, whatever stands beside it. */
function joined<Class extends string>(
  own: readonly { text: string; classes: Class[] }[],
): { text: string; classes: Class[] }[] {
  const silent = own.filter(({ classes }) => classes.every((each) => each === 'none'));
  const saying = own.filter(({ classes }) => !classes.every((each) => each === 'none'));
  return saying.flatMap(({ text, classes }, index) => {
    const other = silent[(index * 7) % Math.max(1, silent.length)];
    if (other === undefined) return [];
    return [
      {
        text:
          index % 2 === 0
            ? `${text.replace(/[.!]$/, ',')} ${other.text}`
            : `${other.text.replace(/[.!]$/, ',')} ${text}`,
        classes,
      },
    ];
  });
}
