import { expect } from 'chai';
import fc from 'fast-check';
import { checked, cleanBody, cleanFilename, cleanWords, isAddress } from '../../src/outbox/headerText.js';

describe('outbox/headerText', () => {
  it('makes one line of words, without controls and disguises', () => {
    expect(cleanWords('Kestrel\r\nBcc: x@y.example')).to.equal('Kestrel Bcc: x@y.example');
    expect(cleanWords('a\u202egpj.exe\u0000b\u2028c')).to.equal('agpj.exe b c');
  });

  it('keeps names of all languages', () => {
    for (const name of ['Zoë Müller', 'Анна', '山田太郎', "O'Brien & Sons", '{{7*7}}', 'née 🙂']) {
      expect(cleanWords(name)).to.equal(name);
    }
  });

  it('shortens without cutting a character in two', () => {
    const short = cleanWords('🙂'.repeat(400));
    expect(Array.from(short)).to.have.length(300);
    expect(Buffer.from(short, 'utf8').toString('utf8')).to.equal(short);
  });

  it('leaves no path in a file name, and a name in any case', () => {
    expect(cleanFilename('../../etc/passwd')).to.equal('-..-etc-passwd');
    expect(cleanFilename('\u0000')).to.equal('attachment');
    expect(cleanFilename('Invoice 2026-014.pdf')).to.equal('Invoice 2026-014.pdf');
  });

  it('gives bodies plain line ends', () => {
    expect(cleanBody('a\r\nb\rc\n\td\u0000')).to.equal('a\nb\nc\n\td');
  });

  for (const address of ['priya@harbourfield.example', 'referrals+a.b_c@nexttechnik.example', "o'brien@x.example"]) {
    it(`accepts the address ${address}`, () => expect(isAddress(address)).to.equal(true));
  }
  for (const address of [
    '',
    'a',
    'a@',
    '@b',
    'a b@c.example',
    'a@b\r\nRCPT TO:<x@y>',
    'a@b>',
    '<a@b>',
    'a@b..c',
    'é@x.example',
  ]) {
    it(`refuses the address ${JSON.stringify(address)}`, () => expect(isAddress(address)).to.equal(false));
  }

  it('refuses line breaks in every structured value', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('\r', '\n', '\r\n'), fc.string(), (before, ending, after) => {
        const value = before + ending + after;
        expect(() => checked.address(value, 'To address')).to.throw('not acceptable');
        expect(() => checked.messageId(`<${value}@x>`, 'Message-ID')).to.throw('not acceptable');
        expect(() => checked.fieldBody(value, 'X-A')).to.throw('not acceptable');
        expect(() => checked.fieldName(value)).to.throw('not acceptable');
        expect(() => checked.mediaType(value)).to.throw('not acceptable');
      }),
    );
  });

  it('has words in which no line can end, whatever goes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (words) => {
        // eslint-disable-next-line no-control-regex -- looks for what must not be there
        expect(cleanWords(words)).not.to.match(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
      }),
    );
  });
});
