import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'chai';
import { buildInvoice } from '../../src/invoicing/issue.js';
import { renderInvoicePdf } from '../../src/invoicing/pdf.js';
import { loadFonts } from '../../src/invoicing/pdf/fonts.js';
import { sharedFont } from '../../src/invoicing/pdf/sharedFont.js';
import { partner, request } from './samples.js';

const FILE = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');

describe('invoicing/pdf/sharedFont', function () {
  this.timeout(30_000);

  it('gives every face of all papers one parsed font', async () => {
    const first = await loadFonts();
    const second = await loadFonts();
    expect(first.regular[0].font).to.equal(second.regular[0].font);
    expect(first.regular[0].font.postscriptName).to.equal('NotoSans-Regular');
  });

  it('knows the character of a glyph that was first made as a part of another', () => {
    const font = sharedFont(readFileSync(FILE));
    const [composed] = font.layout('é').glyphs;
    if (composed === undefined) throw new Error('no glyph');
    const [before] = font.layout('x').glyphs;
    const subset = font.createSubset();
    // Embedding the accented letter makes its parts, the plain letter among them.
    subset.includeGlyph(composed);
    (subset as unknown as { encode(): Uint8Array }).encode();
    expect(font.layout('e').glyphs[0]?.codePoints).to.deep.equal([0x65]);
    expect(before?.codePoints).to.deep.equal([0x78]);
  });

  it('draws a paper the same whatever was drawn before it', async () => {
    const plain = (): Promise<Buffer> => renderInvoicePdf(buildInvoice(request()));
    const before = await plain();
    for (const name of ['Éclairs à l’été ﬁlière', 'Καλημέρα Ωmega µm', 'ffi fl ½ Ａ\u00a0B\u2010C', 'Привет ⅔']) {
      await renderInvoicePdf(buildInvoice(request({ partner: { ...partner, name } })));
    }
    expect((await plain()).equals(before)).to.equal(true);
  });
});
