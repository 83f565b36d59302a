/** PDF files for tests: honest ones by pdfkit, odd and hostile ones by hand (ISO 32000-1 §7.5). */
import PDFDocument from 'pdfkit';

type Row = string | readonly [string, string];

/** A page of lines; a pair is two cells far apart at one height, as in a printed order. */
export function pdfOf(rows: readonly Row[], options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument(options);
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    rows.forEach((row, at) => {
      const y = 72 + at * 20;
      if (typeof row === 'string') document.text(row, 72, y);
      else document.text(row[0], 72, y).text(row[1], 400, y);
    });
    document.end();
  });
}

/** A file of these objects, numbered from 1, the first of which is the catalogue. */
export function rawPdf(objects: readonly (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  objects.forEach((object, at) => {
    offsets.push(length);
    const part = Buffer.concat([
      Buffer.from(`${at + 1} 0 obj\n`),
      typeof object === 'string' ? Buffer.from(object) : object,
      Buffer.from('\nendobj\n'),
    ]);
    parts.push(part);
    length += part.length;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  parts.push(
    Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${table}trailer<</Size ${count}/Root 1 0 R>>\n`),
    Buffer.from(`startxref\n${length}\n%%EOF`),
  );
  return Buffer.concat(parts);
}

/** One page with this content stream. */
export function pageOf(content: Buffer, filter = ''): Buffer {
  return rawPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    Buffer.concat([
      Buffer.from(`<</Length ${content.length}${filter}>>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]);
}
