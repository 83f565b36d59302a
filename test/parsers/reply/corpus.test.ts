/**
 * Walks test/fixtures/new-text: each <id>.eml (a mail as a client writes it) has its <id>.txt (the new text that must be
 * found). To report a mail that is read wrongly is to add two files. On a difference <id>.got.txt is written beside them.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parseMail } from '../../../src/inbox/mime.js';
import { extractNewText } from '../../../src/parsers/reply/index.js';
import type { Language } from '../../../src/parsers/types.js';
import { CONTEXTS } from './contexts.js';

const FOLDER = join(import.meta.dirname, '../../fixtures/new-text');
const files = readdirSync(FOLDER);
const stems = (ending: string): string[] =>
  files
    .filter((name) => name.endsWith(ending) && !name.endsWith('.got.txt'))
    .map((name) => name.slice(0, -ending.length));

describe('new text of the mails in test/fixtures/new-text', () => {
  it('finds for each mail its text, and for each text its mail', () => {
    expect(stems('.eml')).to.deep.equal(stems('.txt'));
    expect(stems('.eml').length).to.be.greaterThan(100);
  });

  for (const id of stems('.eml')) {
    it(`reads ${id}`, async () => {
      const mail = await parseMail(readFileSync(join(FOLDER, `${id}.eml`)));
      const found = extractNewText(mail, CONTEXTS[id.slice(0, 2) as Language]);
      const expected = readFileSync(join(FOLDER, `${id}.txt`), 'utf8').trimEnd();
      const got = join(FOLDER, `${id}.got.txt`);
      if (found.text === expected) rmSync(got, { force: true });
      else writeFileSync(got, `${found.text}\n`);
      expect(found.text).to.equal(expected);
    });
  }
});
