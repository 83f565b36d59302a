/**
 * Sentences beside complete figures (test/fixtures/beside-a-win/): those of `against.tsv` take the win back, belong to
 * somebody else or mean something else; those of `harmless.tsv` change nothing. `open.tsv` and `closed.tsv`
 * are the same in words that nothing was learnt from. Each is put before and behind the figures.
 */
import { readFile } from 'node:fs/promises';
import { readMail } from '../../../src/parsers/read.js';
import type { Language, Reading } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

export interface Row {
  readonly language: Language;
  /** `beside`: the mail says the win in plain words as well; `alone`: nothing else is said. */
  readonly kind: 'beside' | 'alone';
  readonly sentence: string;
  /** Which half of its set the sentence belongs to: the second was kept apart while the reader was mended. */
  readonly half: 1 | 2;
}

const LANGUAGES: readonly Language[] = ['en', 'de', 'fr'];

const WIN: Readonly<Record<Language, string>> = {
  en: 'We won Kestrel Plumbing.',
  de: 'Wir haben Vogel gewonnen.',
  fr: 'Nous avons remporté Vogel.',
};

const FIGURES: Readonly<Record<Language, string>> = {
  en: 'Total 48,500, invoice 4,850, start 11 January 2027.',
  de: 'Gesamtsumme 48.500 €, Rechnung an uns 4.850 €, Start 11. Januar 2027.',
  fr: 'Total 48 500 CHF, à facturer 4 850 CHF, début le 11 janvier 2027.',
};

const SALES: ReadonlySet<string> = new Set(['won', 'follow-up', 'correction']);

export async function rowsOf(file: `${'against' | 'harmless' | 'open' | 'closed'}.tsv`): Promise<readonly Row[]> {
  const lines = (await readFile(`test/fixtures/beside-a-win/${file}`, 'utf8'))
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line, index): Row => {
    const [name, kind, sentence] = line.split('\t');
    const language = LANGUAGES.find((each) => each === name);
    if (language === undefined || sentence === undefined || (kind !== 'beside' && kind !== 'alone'))
      throw new Error(`${file}, line ${index + 1}: "language<tab>beside or alone<tab>sentence" is wanted`);
    return { language, kind, sentence, half: index % 2 === 0 ? 1 : 2 };
  });
}

/** Both readings of a row: with the sentence before the figures, and behind them. */
export async function readBoth({ language, kind, sentence }: Row): Promise<readonly Reading[]> {
  const win = kind === 'beside' ? `${WIN[language]} ` : '';
  const texts = [`${win}${sentence} ${FIGURES[language]}`, `${win}${FIGURES[language]}\n\n${sentence}`];
  return Promise.all(
    texts.map(async (text) =>
      readMail(await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language), contextFor(language)),
    ),
  );
}

/** A sale would be written down, and invoiced, without a person having looked. */
export function recordsSale({ action, statements }: Pick<Reading, 'action' | 'statements'>): boolean {
  return action === 'record' && statements.some(({ statement }) => SALES.has(statement));
}
