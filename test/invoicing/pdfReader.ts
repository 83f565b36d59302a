/**
 * Reads a PDF back far enough to test it: the text of every page by the fonts' own ToUnicode maps, with the place of each
 * run. Written for what pdfkit writes, with no PDF library of the product in between.
 */
import { inflateSync } from 'node:zlib';

export interface Run {
  readonly text: string;
  /** Points from the left and from the top of the page. */
  readonly x: number;
  readonly y: number;
}

export interface ReadPdf {
  readonly raw: string;
  readonly pages: readonly (readonly Run[])[];
  /** Runs of all pages joined by line ends. */
  readonly text: string;
  /** Content streams as operators. */
  readonly contents: readonly string[];
}

export function readPdf(bytes: Buffer): ReadPdf {
  const raw = bytes.toString('latin1');
  const objects = new Map<number, string>();
  for (const [, id, body] of raw.matchAll(/\n(\d+) 0 obj\n([^]*?)\nendobj/g)) objects.set(Number(id), body ?? '');
  const stream = (id: number): string => {
    const body = objects.get(id) ?? '';
    const start = body.indexOf('stream\n') + 7;
    return inflateSync(Buffer.from(body.slice(start, body.lastIndexOf('\nendstream')), 'latin1')).toString('latin1');
  };
  const reference = (body: string, key: string): number =>
    Number(new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? NaN);
  const contents: string[] = [];
  const pages = [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const fonts = new Map<string, ReadonlyMap<number, string>>();
      const resources = objects.get(reference(body, 'Resources')) ?? body;
      for (const [, name, id] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
        fonts.set(name ?? '', unicodeMap(stream(reference(objects.get(Number(id)) ?? '', 'ToUnicode'))));
      }
      const content = stream(reference(body, 'Contents'));
      contents.push(content);
      return runsOf(content, fonts);
    });
  return { raw, pages, contents, text: pages.flatMap((runs) => runs.map(({ text }) => text)).join('\n') };
}

function unicodeMap(cmap: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  const decode = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, from, , list] of cmap.matchAll(/<(\w{4})> <(\w{4})> \[([^\]]*)\]/g)) {
    [...(list ?? '').matchAll(/<([\w ]*)>/g)].forEach(([, hex], index) => {
      map.set(parseInt(from ?? '', 16) + index, decode((hex ?? '').replaceAll(' ', '')));
    });
  }
  return map;
}

function runsOf(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string>>): Run[] {
  const runs: Run[] = [];
  let map: ReadonlyMap<number, string> = new Map();
  let place = { x: 0, y: 0 };
  for (const [line] of content.matchAll(/[^\n]+/g)) {
    const matrix = /^1 0 0 1 ([\d.]+) ([\d.]+) Tm$/.exec(line);
    if (matrix !== null) place = { x: Number(matrix[1]), y: 841.89 - Number(matrix[2]) };
    const font = /^\/(F\d+) [\d.]+ Tf$/.exec(line);
    if (font !== null) map = fonts.get(font[1] ?? '') ?? new Map();
    if (!/TJ$/.test(line)) continue;
    const text = [...line.matchAll(/<(\w*)>/g)]
      .flatMap(([, hex]) => (hex ?? '').match(/.{4}/g) ?? [])
      .map((glyph) => map.get(parseInt(glyph, 16)) ?? '?')
      .join('');
    runs.push({ text, ...place });
  }
  return runs;
}
