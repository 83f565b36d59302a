/**
 * Examples of what sentences say, one a line: class, tab, sentence; two classes are joined by "+". Sentences of whole mails
 * stand in the order of the mail, with an empty line between two mails; "-" for a class: it stands there for its neighbours.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Neighbours } from '../../src/parsers/learnt/features.js';
import { statementFeatures } from '../../src/parsers/learnt/statements.js';
import type { Language } from '../../src/parsers/types.js';
import type { Example } from '../../src/parsers/learnt/train.js';

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr'];

/** What the model of statements follows from besides the examples and what all do. */
export const STATEMENT_MAKERS = [
  'src/parsers/learnt/concepts.ts',
  ...LANGUAGES.map((language) => `src/parsers/locales/${language}/concepts.ts`),
];

/** What all models follow from. */
const MAKERS = ['src/parsers/learnt/features.ts', 'scripts/learn/examples.ts', 'src/parsers/learnt/train.ts'];

export interface Labelled<Class extends string> {
  readonly text: string;
  readonly language: Language;
  readonly classes: readonly Class[];
  /** Left out for a sentence alone. */
  readonly neighbours?: Neighbours;
}

/** The sentences of a folder's `<language>.tsv` files. Throws an Error that names file and line of the first bad one. */
export async function readExamples<Class extends string>(
  folder: string,
  classes: readonly Class[],
): Promise<Labelled<Class>[]> {
  return (await readRows(folder, classes)).filter((row) => row !== null);
}

/** The sentences of a folder's mails, each with those before and behind it. Throws as `readExamples` does. */
export async function readMails<Class extends string>(
  folder: string,
  classes: readonly Class[],
): Promise<Labelled<Class>[]> {
  const rows = await readRows(folder, classes);
  return rows.flatMap((row, at) => {
    if (row === null || row.classes.length === 0) return [];
    return [{ ...row, neighbours: { before: rows[at - 1]?.text ?? '', behind: rows[at + 1]?.text ?? '' } }];
  });
}

/** Without a class: "-"; null: an empty line, and the end of a file. */
async function readRows<Class extends string>(
  folder: string,
  classes: readonly Class[],
): Promise<(Labelled<Class> | null)[]> {
  const rows: (Labelled<Class> | null)[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.tsv')).sort()) {
    const language = LANGUAGES.find((each) => each === name.slice(0, -4));
    if (language === undefined) throw new Error(`${name}: no language of ours; use ${LANGUAGES.join(', ')}`);
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    for (const [index, line] of [...lines, ''].entries()) {
      if (line.startsWith('#')) continue;
      if (line.trim() === '') {
        rows.push(null);
        continue;
      }
      const [label = '', text = ''] = line.split('\t');
      const said = label === UNLEARNT ? [] : label.split('+').map((each) => classes.find((known) => known === each));
      if (text === '' || said.includes(undefined))
        throw new Error(`${name}, line ${index + 1}: "class<tab>sentence" is wanted; classes: ${classes.join(', ')}`);
      rows.push({ text, language, classes: said.filter((each) => each !== undefined) });
    }
  }
  return rows;
}

const UNLEARNT = '-';

/**
 * What is learnt from: the sentences, each that says something once more beside one that says nothing; those of mails with
 * their neighbours, and once more alone, for a clause is asked about without any.
 */
export function lessons<Class extends string>(
  examples: readonly Labelled<Class>[],
  inMails: readonly Labelled<Class>[],
): Example<Class>[] {
  const alone = [...examples, ...inMails.map((each) => ({ ...each, neighbours: null }))];
  return [
    ...alone,
    ...LANGUAGES.flatMap((language) => joined(examples.filter((each) => each.language === language))),
    ...inMails,
  ].map(({ text, language, classes, neighbours }) => ({
    features: statementFeatures(text, language, neighbours ?? null),
    classes,
  }));
}

/**
 * SHA-256 over the folders' files and the code that learns from them: tells whether a model was made by these. `makers`:
 * what the model follows from besides what all do.
 */
export async function hashExamples(folders: readonly string[], makers: readonly string[] = []): Promise<string> {
  const hash = createHash('sha256');
  const files = [...MAKERS, ...makers];
  for (const folder of folders) files.push(...(await readdir(folder)).sort().map((name) => join(folder, name)));
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
