/**
 * Examples of what the figures of a win are for, one mail a line, its columns divided by tabs: the partner's locale, order of
 * dates and currency, the day of the mail, the total, the amounts to invoice (joined by "+"), the day of the start, the text
 * ("\n" for a line break). "-" where the mail does not tell it. A figure with another value is of something else.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLine } from '../../src/parsers/facts/mentions.js';
import { localesFor } from '../../src/parsers/languages.js';
import {
  FIGURE_CLASSES,
  figureFeatures,
  figuresIn,
  type FigureClass,
  type FigureInMail,
} from '../../src/parsers/learnt/figures.js';
import { guess } from '../../src/parsers/learnt/model.js';
import { train, type Example } from '../../src/parsers/learnt/train.js';
import { withLabels } from '../../src/parsers/labelled.js';
import { splitSentences } from '../../src/parsers/reply/sentences.js';
import { LANGUAGES } from '../../src/parsers/mentions/languages.js';
import type { DateOrder, Language } from '../../src/parsers/types.js';
import { parseCalendarDay } from '../../src/values/calendarDay.js';
import { isCurrency } from '../../src/values/money.js';

export const FIGURE_EXAMPLES = 'examples/figures';
/** What the model follows from besides what all do. */
export const FIGURE_MAKERS = ['src/parsers/learnt/figures.ts', 'scripts/learn/figures.ts'];

export interface LabelledFigure extends Example<FigureClass> {
  /** The number of the mail. */
  readonly mail: number;
}

/** "Start 11 January 2027" in a hundred mails teaches no more than in two. */
const MOST_ALIKE = 2;

const ORDERS: readonly DateOrder[] = ['DMY', 'MDY', 'YMD'];

/** The figures of a folder's `<language>.tsv` files. Throws an Error that names file and line of the first bad row. */
export async function readFigures(folder: string): Promise<LabelledFigure[]> {
  const found: LabelledFigure[] = [];
  const times = new Map<string, number>();
  let mail = 0;
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.tsv')).sort()) {
    const language = LANGUAGES.find((each) => each === name.slice(0, -4));
    if (language === undefined) throw new Error(`${name}: no language of ours; use ${LANGUAGES.join(', ')}`);
    for (const [index, row] of (await readFile(join(folder, name), 'utf8')).split('\n').entries()) {
      if (row === '' || row.startsWith('#')) continue;
      const figures = figuresOfRow(row.split('\t'), language);
      if (figures === null)
        throw new Error(
          `${name}, line ${index + 1}: "locale, order of dates, currency, day of the mail, total, invoice, start, text" is wanted, divided by tabs`,
        );
      mail += 1;
      for (const figure of figures) {
        const alike = `${figure.classes.join()} ${figure.features.join()}`;
        times.set(alike, (times.get(alike) ?? 0) + 1);
        if ((times.get(alike) ?? 0) <= MOST_ALIKE) found.push({ ...figure, mail });
      }
    }
  }
  return found;
}

function figuresOfRow(cells: readonly string[], language: Language): Omit<LabelledFigure, 'mail'>[] | null {
  const [locale = '', order, currency = '', day = '', total = '', invoice = '', start = '', body] = cells;
  const dateOrder = ORDERS.find((each) => each === order);
  const mailDay = parseCalendarDay(day);
  if (body === undefined || dateOrder === undefined || mailDay === null || !isCurrency(currency)) return null;
  const context = { language, currency, locale, dateOrder, mailDay, mailInstant: `${mailDay}T12:00:00.000Z` };
  const locales = localesFor(language);
  const lines = withLabels(splitSentences(body.replaceAll('\\n', '\n'), language), []).map((sentence, index) =>
    readLine(sentence, index, context, locales),
  );
  const invoiced = invoice.split('+').map(minorOf);
  return figuresIn(lines, language, mailDay).map((figure) => ({
    features: figureFeatures(figure),
    classes: [classOf(figure, { total: minorOf(total), invoice: invoiced, start })],
  }));
}

interface Told {
  readonly total: number;
  readonly invoice: readonly number[];
  readonly start: string;
}

function classOf({ placed: { mention } }: FigureInMail, { total, invoice, start }: Told): FigureClass {
  if (!('value' in mention) || mention.value === null) return 'other';
  if (typeof mention.value === 'string') return mention.value === start ? 'start' : 'other';
  const { minor } = mention.value;
  return minor === total ? 'total' : invoice.includes(minor) ? 'invoice' : 'other';
}

/** NaN, which no amount equals, for "-". */
function minorOf(text: string): number {
  return Math.round(Number(text) * 100);
}

const LIKELY = [0.8, 0.9, 0.95] as const;

/** Each fifth of the mails is read by a model that has not seen them. */
export function checkFigures(figures: readonly LabelledFigure[], folds: number, print: (line: string) => void): void {
  const rows: { wanted: FigureClass | undefined; guessed: FigureClass; probability: number }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const model = train(
      FIGURE_CLASSES,
      figures.filter(({ mail }) => mail % folds !== fold),
    );
    for (const { features, classes } of figures.filter(({ mail }) => mail % folds === fold)) {
      const [first] = guess(model, features);
      if (first !== undefined) rows.push({ wanted: classes[0], guessed: first.class, probability: first.probability });
    }
  }
  for (const name of FIGURE_CLASSES) {
    const told = LIKELY.map((likely) => {
      const sure = rows.filter(({ guessed, probability }) => guessed === name && probability >= likely);
      return `from ${likely} ${sure.filter(({ wanted }) => wanted === name).length} of ${sure.length}`;
    });
    print(`${name}: right ${told.join(', ')} (there are ${rows.filter(({ wanted }) => wanted === name).length})`);
  }
}
