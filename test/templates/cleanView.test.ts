import { expect } from 'chai';
import fc from 'fast-check';
import { DeskError } from '../../src/errors.js';
import { cleanView, cut, oneLine, severalLines } from '../../src/templates/cleanView.js';

describe('templates/cleanView', () => {
  it('keeps line breaks only where a text may have several lines', () => {
    expect(cleanView({ name: 'a\nb', description: 'a\r\nb\n\n\n\nc' })).to.deep.include({
      name: 'a b',
      description: 'a\nb\n\nc',
    });
  });

  it('removes control characters, overrides and lone surrogates, and keeps letters of all scripts', () => {
    expect(oneLine('\u202eabc\u202c\u0000\u0007\ud800 Ünï \u2066x\u2069 株式会社 👩🏽‍🔧')).to.equal(
      'abc Ünï x 株式会社 👩🏽‍🔧',
    );
  });

  it('cuts names at 160 and other lines at 500 code points', () => {
    const view = cleanView({ name: 'K'.repeat(900), subject: 'K'.repeat(900) }) as Record<string, string>;
    expect(view['name']).to.have.length(160).and.match(/K…$/);
    expect(view['subject']).to.have.length(500);
  });

  it('cuts between code points', () => {
    expect(cut('👍👍👍', 2)).to.equal('👍…');
    expect(cut('👍👍', 2)).to.equal('👍👍');
  });

  it('leaves out what is undefined and climbs to no prototype', () => {
    const view = cleanView({ a: undefined, b: null, c: { d: 1 } }) as Record<string, unknown>;
    expect(Object.keys(view)).to.deep.equal(['b', 'c']);
    expect('constructor' in view).to.equal(false);
    expect('hasOwnProperty' in (view['c'] as object)).to.equal(false);
  });

  it('refuses what is no value', () => {
    class Row {
      id = 1;
    }
    const endless: Record<string, unknown> = {};
    endless['self'] = endless;
    for (const view of [{ at: new Date(0) }, { row: new Row() }, { f: () => 1 }, endless]) {
      expect(() => cleanView(view))
        .to.throw(DeskError)
        .with.property('code', 'template-invalid');
    }
  });

  it('gives bounded text without control characters for anything (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => {
        expect(oneLine(text)).to.not.match(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u);
        expect(Array.from(oneLine(text)).length).to.be.at.most(500);
        expect(severalLines(text).replaceAll('\n', '')).to.not.match(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u);
        expect(severalLines(text)).to.not.match(/\n{3}/);
      }),
    );
  });
});
