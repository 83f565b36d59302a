import { expect } from 'chai';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { DeskError } from '../../src/errors.js';
import { previewLetters } from '../../src/templates/preview.js';
import { LETTER_NAMES } from '../../src/templates/samples.js';

describe('templates/preview', () => {
  it('writes every letter as text and HTML, hostile ones too, and an index of all', function () {
    this.timeout(20_000);
    const folder = mkdtempSync(join(tmpdir(), 'preview-'));
    try {
      const written = previewLetters(join(folder, 'deep'), { locales: ['de-CH'] });
      expect(written.every((path) => existsSync(path))).to.equal(true);
      const index = readFileSync(written[0] ?? '', 'utf8');
      for (const path of written.slice(1)) expect(index).to.include(`"${basename(path)}"`);
      for (const letter of LETTER_NAMES) {
        expect(written.filter((path) => basename(path).startsWith(`${letter}.hostile-`))).to.have.length(16);
      }
      // The index shows hostile letters; it must not run them.
      expect(index).to.not.include('<script>alert');
      expect(readFileSync(join(folder, 'deep', 'thanks.won.de-CH.txt'), 'utf8')).to.match(
        /^Subject: Vielen Dank: R-2041/,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says so where the folder cannot be made', () => {
    expect(() => previewLetters('/dev/null/preview', { locales: ['en'] }))
      .to.throw(DeskError)
      .with.property('code', 'file-unreadable');
  });
});
