import { expect } from 'chai';
import fc from 'fast-check';
import { TEXT_WIDTH, wrapText } from '../../src/templates/wrap.js';

const lines = (text: string): string[] => wrapText(text).slice(0, -1).split('\n');

describe('templates/wrap', () => {
  it('leaves short lines alone and ends with one line break', () => {
    expect(wrapText('Hello\n\nWorld\n\n\n')).to.equal('Hello\n\nWorld\n');
  });

  it('wraps a paragraph between words', () => {
    const wrapped = lines('word '.repeat(40));
    expect(wrapped.length).to.be.greaterThan(1);
    expect(wrapped.join(' ')).to.equal('word '.repeat(40).trim());
  });

  it('continues a list item under its own text', () => {
    const [first = '', second = ''] = lines(`- ${'word '.repeat(30)}`);
    expect(first).to.match(/^- word/);
    expect(second).to.match(/^ {2}word/);
  });

  it('continues a quoted line as quoted, as deep as it was', () => {
    for (const line of lines(`> > ${'word '.repeat(40)}`)) expect(line).to.match(/^> > word/);
  });

  it('continues a row under its value', () => {
    const [first = '', second = ''] = lines(`  Customer:      ${'Kestrel '.repeat(15)}`);
    expect(first).to.match(/^ {2}Customer: {6}Kestrel/);
    expect(second).to.match(/^ {17}Kestrel/);
  });

  it('never parts an amount from its currency', () => {
    const text = `${'x'.repeat(TEXT_WIDTH - 6)} AUD\u00a048\u202f500,00 and more`;
    expect(lines(text)).to.deep.equal(['x'.repeat(TEXT_WIDTH - 6), 'AUD 48 500,00 and more']);
  });

  it('breaks a word that is longer than a line, but no address', () => {
    expect(lines('K'.repeat(200)).map((line) => line.length)).to.deep.equal([74, 74, 52]);
    const address = `https://desk.example/${'a'.repeat(100)}`;
    expect(lines(`see ${address}`)).to.deep.equal(['see', address]);
    expect(lines(`https://desk.example/${'a'.repeat(1000)}`).length).to.be.greaterThan(5);
  });

  it('loses no word and writes no long line (property)', () => {
    const word = fc.stringMatching(/^[a-zäé0-9.,:*-]{1,30}$/);
    const mark = fc.constantFrom('', '> ', '> > ', '- ', '  ');
    const line = fc.tuple(mark, fc.array(word, { maxLength: 40 })).map(([first, words]) => first + words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (text) => {
        const wrapped = wrapText(text.join('\n'));
        for (const written of wrapped.split('\n')) expect(written.length).to.be.at.most(TEXT_WIDTH);
        // A quoted line repeats its marks; everything else stays in order.
        const bare = (value: string): string => value.replace(/^(?:> ?){1,8}/gm, '').replace(/\s+/g, '');
        expect(bare(wrapped)).to.equal(bare(text.join('\n')));
      }),
    );
  });

  it('takes time in proportion to the text', function () {
    this.timeout(4000);
    expect(wrapText('a: '.repeat(30_000)).length).to.be.greaterThan(80_000);
    expect(wrapText(`${'>'.repeat(100_000)} x`).length).to.be.greaterThan(100_000);
    expect(wrapText(`${' '.repeat(100_000)}x`).length).to.be.greaterThan(0);
  });
});
