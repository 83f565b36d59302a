/** Bodies of ordinary replies, one a line: how many of them are recorded as they say, and which are recorded otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readMail } from '../../src/parsers/read.js';
import { readingToJson } from '../../src/parsers/toJson.js';
import type { Language } from '../../src/parsers/types.js';
import { mailOf } from './mailOf.js';
import { contextFor } from './read/describeReadings.js';

const FOLDER = 'test/fixtures/bodies';

/** Shares of what ought to be recorded, in percent; they may only grow. */
const FLOORS: Readonly<Record<string, number>> = {
  'fifth.de': 92,
  'fifth.en': 96,
  'fifth.fr': 95,
  'fourth.de': 90,
  'fourth.en': 87,
  'fourth.fr': 91,
  'other.de': 85,
  'other.en': 96,
  'other.fr': 84,
  'otherThird.de': 88,
  'otherThird.en': 95,
  'otherThird.fr': 93,
  'record.de': 84,
  'record.en': 77,
  'record.fr': 79,
  'recordThird.de': 66,
  'recordThird.en': 82,
  'recordThird.fr': 82,
  'second.de': 95,
  'second.en': 94,
  'second.fr': 92,
  'third.de': 82,
  'third.en': 91,
  'third.fr': 84,
  'win.de': 88,
  'win.en': 92,
  'win.fr': 91,
};
/** Known faults, by file and line. */
const WRONG: Readonly<Record<string, readonly number[]>> = {
  'recordThird.de': [7, 8, 22],
  'win.de': [191],
};

interface Outcome {
  readonly recorded: number;
  readonly due: number;
  readonly wrong: readonly number[];
}

async function outcomeOf(name: string): Promise<Outcome> {
  const language = name.split('.')[1] as Language;
  const context = contextFor(language, name.startsWith('record'));
  const wrong: number[] = [];
  let [recorded, due] = [0, 0];
  for (const [index, row] of readFileSync(`${FOLDER}/${name}.tsv`, 'utf8').split('\n').entries()) {
    const [action, statements = '', total, invoice, start, body] = row.split('\t');
    if (body === undefined) continue;
    const mail = await mailOf(body.replaceAll('\\n', '\n'), { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
    const { won, ...reading } = readingToJson(readMail(mail, context));
    const told = [
      sorted(reading.statements),
      won?.total?.amount ?? '-',
      sorted((won?.invoice ?? []).map(({ amount }) => amount)),
      won?.startDate ?? '-',
    ].join(' ');
    const isRight =
      told === [sorted(statements.split('+')), total, sorted((invoice ?? '').split('+')), start].join(' ');
    if (action === 'record') due += 1;
    if (reading.action !== 'record') continue;
    if (action === 'record' && isRight) recorded += 1;
    else wrong.push(index + 1);
  }
  return { recorded, due, wrong };
}

function sorted(values: readonly string[]): string {
  return values.length === 0 ? '-' : [...values].sort().join('+');
}

describe('bodies of replies', () => {
  for (const language of ['en', 'de', 'fr'] as const)
    it(`records no sale of nearly.${language}, where none is made`, async () => {
      for (const body of readFileSync(`${FOLDER}/nearly.${language}.txt`, 'utf8').trim().split('\n')) {
        const mail = await mailOf(body, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
        const { action, won } = readingToJson(readMail(mail, contextFor(language)));
        expect(action === 'record' && won !== null, body).to.equal(false);
      }
    });

  for (const name of readdirSync(FOLDER).flatMap((file) => /^(.*)\.tsv$/.exec(file)?.[1] ?? []))
    it(`records what ${name} says`, async function () {
      this.timeout(60_000);
      const { recorded, due, wrong } = await outcomeOf(name);
      expect(wrong).to.deep.equal(WRONG[name] ?? []);
      expect((100 * recorded) / due).to.be.at.least(FLOORS[name] ?? 100);
    });
});
