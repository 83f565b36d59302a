import { expect } from 'chai';
import { readBoth, recordsSale, rowsOf } from './besideAWin.js';

/** Of a hundred harmless sentences so many must not hold up a win. */
const HARMLESS = 90;

describe('a sentence beside complete figures', () => {
  it('keeps them from being recorded where it takes them back, belongs to somebody else or means something else', async () => {
    const recorded: string[] = [];
    for (const row of await rowsOf('against.tsv'))
      if ((await readBoth(row)).some(recordsSale)) recorded.push(`${row.language} ${row.kind}: ${row.sentence}`);
    expect(recorded).to.deep.equal([]);
  }).timeout(30_000);

  for (const language of ['en', 'de', 'fr'] as const) {
    it(`is no hindrance where it is harmless (${language})`, async () => {
      const rows = (await rowsOf('harmless.tsv')).filter((row) => row.language === language);
      const held: string[] = [];
      for (const row of rows) if (!(await readBoth(row)).every(recordsSale)) held.push(row.sentence);
      expect(100 - (100 * held.length) / rows.length, held.join('\n')).to.be.at.least(HARMLESS);
    }).timeout(30_000);
  }

  // In words that nothing was learnt from and no phrase was written for: a measure of what is recorded, in percent.
  for (const [file, least, most] of [
    ['open.tsv', 0, 13],
    ['closed.tsv', 91, 100],
  ] as const) {
    it(`is recorded as often as it should be of ${file}`, async () => {
      const rows = await rowsOf(file);
      let recorded = 0;
      for (const row of rows) recorded += (await readBoth(row)).filter(recordsSale).length / 2;
      const share = (100 * recorded) / rows.length;
      expect(share).to.be.within(least, most);
    }).timeout(60_000);
  }

  it('is looked at as well where only the figures tell of a win', async () => {
    const plain = await readBoth({ language: 'en', kind: 'alone', sentence: 'Hope you are well.', half: 1 });
    expect(plain.map(recordsSale)).to.deep.equal([true, true]);
  });
});
