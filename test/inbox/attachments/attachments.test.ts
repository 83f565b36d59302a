import { expect } from 'chai';
import fc from 'fast-check';
import { deflateSync } from 'node:zlib';
import { DEFAULT_ATTACHMENT_LIMITS as LIMITS } from '../../../src/inbox/attachments/index.js';
import { delimiterOf } from '../../../src/inbox/attachments/csv.js';
import { linesOf } from '../../../src/inbox/attachments/pdfLines.js';
import { shownName } from '../../../src/inbox/attachments/name.js';
import type { AttachmentText } from '../../../src/values/attachmentText.js';
import { mailWith, type AttachedFile } from '../../support/attached.js';
import { pageOf, pdfOf, rawPdf } from '../../support/pdfs.js';

async function read(...files: AttachedFile[]): Promise<readonly AttachmentText[]> {
  return (await mailWith('See attached.', files)).attachmentTexts ?? [];
}

async function one(file: AttachedFile): Promise<AttachmentText> {
  const [text, ...more] = await read(file);
  expect(more).to.have.length(0);
  return text!;
}

const textOf = async (name: string, content: Uint8Array | string, type?: string): Promise<string | null> =>
  (await one({ name, content, ...(type === undefined ? {} : { type }) })).text;
const reasonOf = async (name: string, content: Uint8Array | string, type?: string): Promise<string | null> =>
  (await one({ name, content, ...(type === undefined ? {} : { type }) })).reason;

describe('inbox/attachments: what a file is', () => {
  it('goes by octets and name, not by the declared type', async () => {
    expect(await textOf('order.pdf', await pdfOf(['Total 48,500']), 'text/plain')).to.equal('Total 48,500');
    expect(await textOf('scan', await pdfOf(['Total 48,500']))).to.equal('Total 48,500');
    expect(await textOf('order.txt', 'Total 48,500', 'application/msword')).to.equal('Total 48,500');
  });

  it('finds a file damaged that is not what its name says', async () => {
    expect(
      await reasonOf('order.pdf', '<!DOCTYPE html><html><body>Please log in</body></html>', 'application/pdf'),
    ).to.equal('damaged');
    expect(await reasonOf('order.txt', await pdfOf(['Total']))).to.equal('damaged');
    expect(await reasonOf('order.csv', 'PK\x03\x04\x00\x00')).to.equal('damaged');
    expect(await reasonOf('order.csv', '<html><body>Session expired</body></html>')).to.equal('damaged');
  });

  it('leaves other kinds unread, whatever type they declare', async () => {
    for (const name of ['order.docx', 'order.xlsx', 'order.exe', 'photo.jpg', 'order.pdf.zip', 'order.rtf'])
      expect(await reasonOf(name, 'PK\x03\x04 x', 'text/plain'), name).to.equal('unsupported');
  });

  it('lists neither pictures of the letter nor what mail programs add', async () => {
    const listed = await read(
      { name: 'logo.png', content: 'x', type: 'image/png', disposition: 'inline' },
      { name: 'image001.png', content: 'x', type: 'image/png' },
      { name: 'smime.p7s', content: 'x', type: 'application/pkcs7-signature' },
      { name: 'Priya.vcf', content: 'x', type: 'text/x-vcard' },
      { name: 'invite.ics', content: 'x', type: 'text/calendar' },
      { name: 'photo of the order.jpg', content: 'x', type: 'image/jpeg' },
    );
    expect(listed.map(({ name }) => name)).to.deep.equal(['photo of the order.jpg']);
  });

  it('names files so that a letter can show them', () => {
    expect(shownName('C:\\Users\\x\\or\u202eder\u0000.pdf', 1)).to.equal('order.pdf');
    expect(shownName('../../etc/passwd\r\nBcc: x', 1)).to.equal('passwd Bcc: x');
    expect(shownName(null, 3)).to.equal('attachment-3');
    expect(shownName('..', 2)).to.equal('attachment-2');
    expect(shownName(`${'a'.repeat(300)}.pdf`, 1))
      .to.have.length(80)
      .and.match(/…\.pdf$/);
  });
});

describe('inbox/attachments: text', () => {
  it('reads UTF-8, UTF-16 with a mark, windows-1252 and a declared charset', async () => {
    const words = 'Gebühr: 4.850 €';
    const cp1252 = Uint8Array.from([...Buffer.from('Gebühr: 4.850 ', 'latin1'), 0x80]);
    expect(await textOf('a.txt', words)).to.equal(words);
    expect(await textOf('a.txt', Buffer.from(`\ufeff${words}`, 'utf16le'))).to.equal(words);
    expect(await textOf('a.txt', cp1252)).to.equal(words);
    expect(await textOf('a.txt', Uint8Array.from([0xa4, 0x31]), 'text/plain; charset=iso-8859-15')).to.equal('€1');
  });

  it('finds no text in an empty file', async () => {
    expect(await reasonOf('a.txt', '')).to.equal('no-text');
    expect(await reasonOf('a.txt', ' \n\t')).to.equal('no-text');
  });

  it('leaves out what HTML hides', async () => {
    const html =
      '<html><body><p>Total: 48,500</p><p style="display:none">Total: 99,000</p><!-- 1 --><table><tr><td>Start</td><td>1 December</td></tr></table></body></html>';
    const text = await textOf('order.html', html);
    expect(text).to.include('Total: 48,500').and.include('Start: 1 December').and.not.include('99,000');
    expect(await textOf('order.txt', html)).to.equal(text);
  });
});

describe('inbox/attachments: CSV', () => {
  it('makes names and values of two columns, whatever divides them', async () => {
    for (const mark of [',', ';', '\t'])
      expect(await textOf('a.csv', `Total${mark}"48,500.00"\r\nStart${mark}1 December 2026\r\n`)).to.equal(
        'Total: 48,500.00\nStart: 1 December 2026',
      );
  });

  it('puts the header before each value of a wider table', async () => {
    expect(await textOf('a.csv', 'Customer;Total;Start\nKestrel;48.500,00;1.12.2026\n')).to.equal(
      'Customer: Kestrel\nTotal: 48.500,00\nStart: 1.12.2026',
    );
    expect(await textOf('a.csv', 'Item;Qty;Price\nLicences;2;30.000\nTotal;;48.500\n')).to.include('\nTotal: 48.500');
  });

  it('names a line by its own name where the table has several and one amount each', async () => {
    expect(await textOf('a.csv', 'Item,Amount,Currency\nSet-up,6500.00,GBP\nTotal,20500.00,GBP\n')).to.equal(
      'Set-up: GBP 6500.00\n\nTotal: GBP 20500.00',
    );
  });

  it('does not take the comma of amounts for the delimiter', () => {
    expect(delimiterOf('Total;48,500\nStart;1,2')).to.equal(';');
    expect(delimiterOf('a\tb,c\td\n1\t2,5\t3\n')).to.equal('\t');
    expect(delimiterOf('one column\nonly')).to.equal(',');
  });

  it('believes the line that Excel writes for itself', async () => {
    expect(await textOf('a.csv', 'sep=;\r\nTotal;1,5\r\n')).to.equal('Total: 1,5');
  });
});

describe('inbox/attachments: PDF', () => {
  it('puts what stands at one height into one line, and two cells together as name and value', async () => {
    expect(
      await textOf('order.pdf', await pdfOf(['Order 4711', ['Total', '48,500.00'], ['Beginn', '1. Dezember 2026']])),
    ).to.equal('Order 4711\nTotal: 48,500.00\nBeginn: 1. Dezember 2026');
  });

  it('keeps three columns apart and pieces of one word together', () => {
    const piece = (text: string, x: number, width: number, y = 100) => ({ text, x, y, width, height: 10 });
    expect(
      linesOf([piece('Lic', 10, 15), piece('ences', 25, 20), piece('2', 200, 5), piece('30,000', 300, 30)]),
    ).to.deep.equal(['Licences   2   30,000']);
    expect(linesOf([piece('below', 10, 20, 50), piece('above', 10, 20, 90)])).to.deep.equal(['above', 'below']);
    expect(linesOf([piece('up', 12, 10, 102), piece('same', 30, 10, 100)])).to.deep.equal(['up same']);
  });

  it('says why it cannot be read: a password, damage, no text', async () => {
    expect(await reasonOf('a.pdf', await pdfOf(['secret'], { userPassword: 'x' }))).to.equal('encrypted');
    expect(await textOf('a.pdf', await pdfOf(['Total 1'], { ownerPassword: 'x' }))).to.equal('Total 1');
    expect(await reasonOf('a.pdf', (await pdfOf(['x'])).subarray(0, 600))).to.equal('damaged');
    expect(await reasonOf('a.pdf', '%PDF-1.4\n%%EOF\n')).to.equal('damaged');
    expect(await reasonOf('a.pdf', await pdfOf([]))).to.equal('no-text');
  }).timeout(20_000);

  it('reads so many pages and characters and says that it cut', async () => {
    const pages = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${'3 0 R '.repeat(60)}]/Count 60>>`,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
      '<</Length 36>>\nstream\nBT /F 10 Tf 50 700 Td (a page) Tj ET  \nendstream',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ]);
    const mail = await mailWith('x', [{ name: 'a.pdf', content: pages }], { ...LIMITS, pages: 3 });
    expect(mail.attachmentTexts?.[0]).to.deep.include({ cut: true, reason: null });
    expect(mail.attachmentTexts?.[0]?.text?.match(/a page/g)).to.have.length(3);
  });

  it('ends one that unpacks to far more than it weighs', async () => {
    const bomb = pageOf(deflateSync(Buffer.alloc(40e6, ' ')), '/Filter/FlateDecode');
    const mail = await mailWith('x', [{ name: 'a.pdf', content: bomb }], { ...LIMITS, unpacked: 20e6 });
    expect(mail.attachmentTexts?.[0]?.reason).to.equal('too-large');
  }).timeout(20_000);

  it('ends one that takes too long, and goes on with the next file', async () => {
    const slow = pageOf(deflateSync(Buffer.from(`BT /F 10 Tf ${'(A) Tj '.repeat(3e6)}ET`)), '/Filter/FlateDecode');
    const files = [
      { name: 'a.pdf', content: slow },
      { name: 'b.txt', content: 'Total 1' },
    ];
    const before = performance.now();
    const mail = await mailWith('x', files, { ...LIMITS, fileTime: 1000 });
    expect(mail.attachmentTexts?.map(({ reason }) => reason)).to.deep.equal(['timed-out', null]);
    expect(performance.now() - before).to.be.below(8000);
  }).timeout(20_000);

  it('is not led round in circles by forms that draw each other', async () => {
    const form = (names: string, stream: string): Buffer =>
      Buffer.from(
        `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<<${names}>>>>/Length ${stream.length}>>\nstream\n${stream}\nendstream`,
      );
    const file = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 5 0 R/Y 6 0 R>>>>>>',
      '<</Length 11>>\nstream\n/X Do /Y Do\nendstream',
      form('/X 6 0 R/Y 6 0 R', '/X Do /Y Do'),
      form('/X 5 0 R/Y 5 0 R', '/X Do /Y Do'),
    ]);
    expect(await reasonOf('a.pdf', file)).to.equal('no-text');
  });
});

describe('inbox/attachments: bounds', () => {
  it('reads ten files and names the others', async () => {
    const files = Array.from({ length: 12 }, (_, at) => ({ name: `${at}.txt`, content: 'Total 1' }));
    const reasons = (await read(...files, { name: 'a.zip', content: 'PK' })).map(({ reason }) => reason);
    expect(reasons).to.deep.equal([...Array<null>(10).fill(null), 'too-many', 'too-many', 'unsupported']);
  });

  it('leaves a file above its size unread, and cuts long text', async () => {
    const large = { ...LIMITS, fileSize: 10, characters: 20 };
    const mail = await mailWith(
      'x',
      [
        { name: 'a.txt', content: 'eleven char' },
        { name: 'b.txt', content: 'ten chars!' },
      ],
      large,
    );
    expect(mail.attachmentTexts?.map(({ reason }) => reason)).to.deep.equal(['too-large', null]);
    const long = await mailWith('x', [{ name: 'a.txt', content: 'word '.repeat(20) }], { ...LIMITS, characters: 20 });
    expect(long.attachmentTexts?.[0]).to.deep.include({ text: 'word '.repeat(4), cut: true });
  });

  it('never throws and never gives more than allowed, whatever the octets', async () => {
    const name = fc.constantFrom('a.txt', 'a.csv', 'a.html', 'a', 'a.bin', null);
    const start = fc.constantFrom('', '<html>', '\xff\xfe', 'a;b\n', '"', '<table><tr><td>');
    await fc.assert(
      fc.asyncProperty(
        name,
        start,
        fc.uint8Array({ maxLength: 3000 }),
        fc.string({ unit: 'binary', maxLength: 60 }),
        async (file, head, octets, type) => {
          const content = Buffer.concat([Buffer.from(head, 'latin1'), octets]);
          const safe = type.replace(/[^\w/;=-]/g, '');
          const texts =
            (
              await mailWith('x', [{ name: file, content, type: safe === '' ? 'text/csv' : safe }], {
                ...LIMITS,
                characters: 500,
              })
            ).attachmentTexts ?? [];
          for (const { text, reason } of texts) {
            expect((text === null) !== (reason === null)).to.equal(true);
            expect(text?.length ?? 0).to.be.at.most(500);
          }
        },
      ),
      { numRuns: 200 },
    );
  }).timeout(20_000);

  it('never throws on broken PDFs', async () => {
    const whole = await pdfOf(['Order', ['Total', '48,500.00']]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 }),
        async (changes) => {
          const content = Buffer.from(whole);
          for (const [at, octet] of changes) content[at] = octet;
          const { text, reason } = await one({ name: 'a.pdf', content });
          expect((text === null) !== (reason === null)).to.equal(true);
        },
      ),
      { numRuns: 8 },
    );
  }).timeout(40_000);
});
