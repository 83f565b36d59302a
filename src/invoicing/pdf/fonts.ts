/**
 * The typefaces of papers. Noto Sans has Latin, Greek and Cyrillic and figures of equal width; where a text needs a
 * character that it lacks, DejaVu Sans takes that text. What neither has is printed as a visible replacement sign, never
 * left out and never an error.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { DeskError } from '../../errors.js';
import { coverageOf, covers, type Coverage } from './cmap.js';
import { sharedFont } from './sharedFont.js';

export type Weight = 'regular' | 'bold';

export interface Typeface {
  /** Name under which it is registered in the document. */
  readonly name: string;
  readonly font: Font;
  readonly coverage: Coverage;
}

export type FontSet = Readonly<Record<Weight, readonly [main: Typeface, spare: Typeface]>>;

/** U+FFFD, which both typefaces have. */
const REPLACEMENT = '\ufffd';
const FILES = {
  regular: ['@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'],
  bold: ['@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf', 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'],
} as const satisfies Record<Weight, readonly [string, string]>;

const require = createRequire(import.meta.url);
let loaded: Promise<FontSet> | null = null;

/** Reads and parses the font files once a process. Throws DeskError file-unreadable where they are not installed. */
export function loadFonts(): Promise<FontSet> {
  loaded ??= read().catch((error: unknown) => {
    loaded = null;
    throw new DeskError('file-unreadable', 'the fonts for invoices cannot be read', {
      wayOut: 'Install the product again: its packages with fonts are missing or damaged.',
      cause: error,
    });
  });
  return loaded;
}

async function read(): Promise<FontSet> {
  const face = async (file: string): Promise<Typeface> => {
    const bytes = await readFile(require.resolve(file));
    return { name: file, font: sharedFont(bytes), coverage: coverageOf(bytes) };
  };
  return {
    regular: [await face(FILES.regular[0]), await face(FILES.regular[1])],
    bold: [await face(FILES.bold[0]), await face(FILES.bold[1])],
  };
}

/** The typeface that has more of the text's characters, and the text with a replacement sign for those it has not. */
export function fit(text: string, [main, spare]: FontSet[Weight]): { readonly face: Typeface; readonly text: string } {
  const missing = (face: Typeface): number => Array.from(text).filter((character) => !has(face, character)).length;
  const missingInMain = missing(main);
  if (missingInMain === 0) return { face: main, text };
  const face = missing(spare) < missingInMain ? spare : main;
  return {
    face,
    text: Array.from(text, (character) => (has(face, character) ? character : REPLACEMENT)).join(''),
  };
}

function has(face: Typeface, character: string): boolean {
  return covers(face.coverage, character.codePointAt(0) ?? 0);
}
