import { expect } from 'chai';
import fc from 'fast-check';
import { printable } from '../../src/invoicing/printable.js';

describe('invoicing/printable', () => {
  for (const name of [
    'Müller & Söhne AG',
    'Ιωάννης Παπαδόπουλος',
    'ООО «Ромашка»',
    '{{total}} =1+1',
    'Đặng Văn',
    '10\u00a0%',
  ]) {
    it(`leaves ${name} as it is`, () => expect(printable(name)).to.equal(name));
  }

  for (const [why, text, result] of [
    ['a bidirectional override', 'Acme \u202ecod.exe\u202c Ltd', 'Acme cod.exe Ltd'],
    ['zero-width characters and soft hyphens', 'Ac\u200bme\u00ad Ltd\ufeff', 'Acme Ltd'],
    ['controls', 'Ac\u0000me\u001b[31m', 'Acme[31m'],
    ['line ends and tabs', ' One\r\nTwo\tThree\u2028Four ', 'One Two Three Four'],
    ['a lone surrogate', 'A\ud800B', 'A\ufffdB'],
    ['marks piled on a letter', `e${'\u0316'.repeat(50)}x`, `e${'\u0316'.repeat(4)}x`],
  ] as const) {
    it(`takes out ${why}`, () => expect(printable(text)).to.equal(result));
  }

  it('cuts with a sign that it was cut', () => {
    expect(printable('x'.repeat(600))).to.equal(`${'x'.repeat(499)}…`);
    expect(printable('😀'.repeat(20), 10)).to.equal(`${'😀'.repeat(9)}…`);
  });

  it('gives one bounded line of well-formed text for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const result = printable(text, 50);
        expect(Array.from(result).length).to.be.at.most(50);
        expect(result).to.not.match(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
        expect(result).to.not.match(/[\ud800-\udfff]/u);
        expect(printable(result, 50)).to.equal(result);
      }),
      { numRuns: 300 },
    );
  });
});
