import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { DeskError, ERROR_KINDS, messageOf, type ErrorCode } from '../src/errors.js';
import { importGraph } from './support/importGraph.js';

const documented = [
  ...readFileSync('docs/errors.md', 'utf8').matchAll(/^\| `([a-z0-9-]+)` +\| (yes|no) +\| (\d+) +\| (.+?) +\|$/gm),
].map(([, code = '', temporary, status, text = '']) => ({
  code,
  temporary: temporary === 'yes',
  exitStatus: Number(status),
  text,
}));

describe('errors', () => {
  it('docs/errors.md lists exactly the errors there are, each once, with nature and exit status', () => {
    const kinds = Object.entries(ERROR_KINDS).map(([code, kind]) => ({ code, ...kind }));
    expect(documented.map(({ text: _, ...kind }) => kind)).to.have.deep.members(kinds);
    expect(documented).to.have.length(kinds.length);
  });

  it('docs/errors.md says of each what it means and what to do', () => {
    for (const { code, text } of documented)
      expect(
        text.split(' | ').map((cell) => cell.trim().length > 15),
        code,
      ).to.deep.equal([true, true]);
  });

  it('every code is used somewhere', () => {
    const sources = [...importGraph('src').keys()]
      .filter((file) => file !== 'src/errors.ts')
      .map((file) => readFileSync(file, 'utf8'));
    const unused = Object.keys(ERROR_KINDS).filter((code) => !sources.some((source) => source.includes(`'${code}'`)));
    expect(unused).to.deep.equal([]);
  });

  it('an error carries the nature of its code unless told otherwise', () => {
    for (const code of Object.keys(ERROR_KINDS) as ErrorCode[]) {
      expect(new DeskError(code, 'x').temporary, code).to.equal(ERROR_KINDS[code].temporary);
      expect(new DeskError(code, 'x').exitStatus, code).to.equal(ERROR_KINDS[code].exitStatus);
    }
    expect(new DeskError('internal', 'x', { temporary: true }).temporary).to.equal(true);
  });

  it('has words for whatever is thrown', () => {
    expect(messageOf(new Error('a'))).to.equal('a');
    expect(messageOf('b')).to.equal('b');
    expect(messageOf({ password: 'c' })).to.equal('unknown error');
  });
});
