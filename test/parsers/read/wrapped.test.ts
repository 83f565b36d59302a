/** Where a client breaks the lines of a paragraph says nothing: the same words wrapped read the same. */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import { readingToJson } from '../../../src/parsers/toJson.js';
import { readFileSync } from 'node:fs';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

/** Every line of more than `width` characters broken at the last space before it. */
function wrap(body: string, width: number): string {
  return body
    .split('\n')
    .flatMap((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last === '') lines[lines.length - 1] = word;
        else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines;
    })
    .join('\n');
}

async function readingOf(body: string, language: 'en' | 'de' | 'fr'): Promise<unknown> {
  const mail = await mailOf(body, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
  const { action, statements, won, doubts } = readingToJson(readMail(mail, contextFor(language)));
  return { action, statements, won, doubts: doubts.map(({ code }) => code) };
}

describe('parsers/read: wrapped lines', () => {
  for (const language of ['en', 'de', 'fr'] as const)
    it(`reads bodies in ${language} alike, wrapped at 72 and not`, async () => {
      const bodies = ['win', 'second', 'third', 'other']
        .flatMap((name) => readFileSync(`test/fixtures/bodies/${name}.${language}.tsv`, 'utf8').trim().split('\n'))
        .map((row) => (row.split('\t').at(-1) ?? '').replaceAll('\\n', '\n'))
        .filter((body) => wrap(body, 72) !== body)
        .filter((_, index) => index % 5 === 0);
      expect(bodies.length).to.be.greaterThan(50);
      for (const body of bodies)
        expect(await readingOf(wrap(body, 72), language), body).to.deep.equal(await readingOf(body, language));
    });
});
