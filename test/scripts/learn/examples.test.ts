import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { lessons, readExamples, readMails } from '../../../scripts/learn/examples.js';

const CLASSES = ['none', 'won', 'lost'] as const;

describe('scripts/learn/examples', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'examples-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, ...lines: string[]): void => {
    writeFileSync(join(folder, name), lines.join('\n') + '\n');
  };

  it('reads a class, or two, and a sentence a line', async () => {
    write('en.tsv', '# a remark', 'won\tThey signed.', 'won+lost\tThey signed, and cancelled.');
    expect(await readExamples(folder, CLASSES)).to.deep.equal([
      { text: 'They signed.', language: 'en', classes: ['won'] },
      { text: 'They signed, and cancelled.', language: 'en', classes: ['won', 'lost'] },
    ]);
  });

  it('gives the sentences of a mail their neighbours, not beyond its ends, and leaves out those without a class', async () => {
    write('de.tsv', 'none\tHallo,', 'won\tSie haben unterschrieben.', '-\t48.500 €.', '', 'lost\tDas war es.');
    write('fr.tsv', 'won\tC’est signé.');
    const mails = await readMails(folder, CLASSES);
    expect(mails.map(({ text, neighbours }) => [neighbours?.before, text, neighbours?.behind])).to.deep.equal([
      ['', 'Hallo,', 'Sie haben unterschrieben.'],
      ['Hallo,', 'Sie haben unterschrieben.', '48.500 €.'],
      ['', 'Das war es.', ''],
      ['', 'C’est signé.', ''],
    ]);
  });

  it('names file and line of what it cannot read', async () => {
    write('en.tsv', 'won\tThey signed.', 'wonn\tThey signed again.');
    const failure = await readExamples(folder, CLASSES).catch((error: unknown) => String(error));
    expect(failure).to.contain('en.tsv, line 2').and.contain('none, won, lost');
  });

  it('teaches a sentence of a mail with its neighbours and without', async () => {
    write('en.tsv', 'none\tHi,', 'won\tThey signed.');
    const mails = await readMails(folder, CLASSES);
    const taught = lessons([], mails).filter(({ classes }) => classes[0] === 'won');
    expect(taught).to.have.length(2);
    expect(taught[1]?.features).to.include.members([...(taught[0]?.features ?? [])]);
    expect(taught[1]?.features.length).to.be.greaterThan(taught[0]?.features.length ?? 0);
  });
});
