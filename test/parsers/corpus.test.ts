/**
 * The corpus: every mail of these folders is read as its case file says (READING.md). To report a misread mail is to
 * add two files. On a difference the reading is written beside the case as <id>.got.json (git-ignored).
 *
 * What is known to be misread stands in fixtures/known-misses.json with the reason. Such a case must still have an action
 * at least as careful, must never be a wrong `record`, and must leave the list when it is read right.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { withAttachmentTexts } from '../../src/inbox/attachments/index.js';
import { parseMail } from '../../src/inbox/mime.js';
import { readCaseContext } from '../../src/parsers/caseContext.js';
import { readMail } from '../../src/parsers/read.js';
import { readingToJson, type WonJson } from '../../src/parsers/toJson.js';
import { ACTIONS, type Action } from '../../src/parsers/types.js';

interface CaseFile {
  readonly id: string;
  readonly context: unknown;
  readonly expect: { readonly statements: readonly string[]; readonly won?: WonJson | null; readonly action: string };
  readonly why: string;
}

const ROOT = new URL('../fixtures/', import.meta.url).pathname;
const KNOWN_MISSES = new Map(
  Object.entries(JSON.parse(readFileSync(join(ROOT, 'known-misses.json'), 'utf8')) as Record<string, string>),
);

for (const folder of ['replies', 'not-replies', 'hostile']) {
  describe(`corpus ${folder}`, () => {
    const names = readdirSync(join(ROOT, folder)).filter((name) => !name.endsWith('.got.json'));
    const stems = (extension: string): string[] =>
      names
        .filter((name) => name.endsWith(extension))
        .map((name) => name.slice(0, -extension.length))
        .sort();

    it('has a case file for every mail and a mail for every case file', () => {
      expect(stems('.eml')).to.deep.equal(stems('.json'));
      expect(stems('.eml').length).to.be.greaterThan(19);
    });

    for (const id of stems('.eml')) {
      const file = join(ROOT, folder, id);
      const stored = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as CaseFile;
      it(`reads ${id}: ${stored.why}`, async () => {
        expect(stored.id).to.equal(id);
        expect(stored.why).not.to.equal('');
        const mail = await withAttachmentTexts(await parseMail(readFileSync(`${file}.eml`)));
        const reading = readingToJson(readMail(mail, readCaseContext(stored.context)));
        const got = { statements: [...reading.statements].sort(), won: reading.won, action: reading.action };
        const expected = {
          statements: [...stored.expect.statements].sort(),
          won: stored.expect.won ?? null,
          action: stored.expect.action,
        };
        if (KNOWN_MISSES.has(id)) {
          expect(got, 'read right by now: take it off known-misses.json').to.not.deep.equal(expected);
          expect(['ask', 'review']).to.include(got.action);
          expect(ACTIONS.indexOf(got.action)).to.be.at.least(ACTIONS.indexOf(expected.action as Action));
          return;
        }
        try {
          expect(got).to.deep.equal(expected);
        } catch (error) {
          writeFileSync(`${file}.got.json`, `${JSON.stringify(reading, null, 2)}\n`);
          throw error;
        }
      });
    }
  });
}
