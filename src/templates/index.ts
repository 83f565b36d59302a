/**
 * Letters: what the desk writes. One folder a letter (subject, text and html in each language, a sample), one typed
 * view a letter.
 *
 *   views.ts      what each letter may ask for          samples.ts   a realistic view of each, for tests and preview
 *   library.ts    which file for which language         preview.ts   writes all letters to a folder
 *   engine.ts     Handlebars, strict                    check.ts     an operator's folder, tried before it is used
 *   helpers.ts    money, day, list, label …             words/       fixed words by language
 *   cleanView.ts  hostile names and texts made safe     subject.ts, wrap.ts, styles.ts   the last step of each part
 */
import { DeskError } from '../errors.js';
import { cleanView } from './cleanView.js';
import type { RenderData } from './helpers.js';
import { Library } from './library.js';
import { inlineStyles } from './styles.js';
import { cleanSubject } from './subject.js';
import type { LetterName, LetterViews } from './views.js';
import { wordsFor } from './words/index.js';
import { wrapText } from './wrap.js';

export type { LetterName, LetterViews } from './views.js';

export interface RenderedLetter {
  /** One line, no control characters, at the most 160 code points. */
  readonly subject: string;
  /** Lines of at the most 74 columns, each ended with \n. */
  readonly text: string;
  /** A whole document. */
  readonly html: string;
  /** BCP 47 tag of the language that the letter is written in (for Content-Language, RFC 3282). */
  readonly language: string;
}

export interface RenderOptions {
  /** Folder whose templates replace shipped ones of the same name. */
  readonly overrideFolder?: string;
}

const LIBRARIES = new Map<string, Library>();

/** Templates are read and compiled once for each override folder. */
function libraryOf(overrideFolder: string | undefined): Library {
  const key = overrideFolder ?? '';
  const known = LIBRARIES.get(key);
  if (known !== undefined) return known;
  const library = new Library(key === '' ? undefined : key);
  LIBRARIES.set(key, library);
  return library;
}

/**
 * Writes a letter for a reader: in the language of `locale` (BCP 47; English where the letter has no such language),
 * with money and days in the notation of `locale`.
 * Throws DeskError template-invalid, with file and line, when a template asks for a value that the view does not have.
 */
export function renderLetter<N extends LetterName>(
  name: N,
  locale: string,
  view: LetterViews[N],
  options: RenderOptions = {},
): RenderedLetter {
  return renderFrom(libraryOf(options.overrideFolder), name, locale, view);
}

/** renderLetter from a library that the caller holds: the check of an override folder must see the files as they are. */
export function renderFrom<N extends LetterName>(
  library: Library,
  name: N,
  locale: string,
  view: LetterViews[N],
): RenderedLetter {
  const language = library.languageOf(name, locale);
  const words = wordsFor(language, locale);
  const data: RenderData = { locale, language, words };
  const cleaned = cleanView(view);
  const write = (part: 'subject' | 'text' | 'html'): string => {
    const medium = part === 'html' ? 'html' : 'text';
    return library.part(name, part, language)(cleaned, data, library.partialsOf(name, language, medium));
  };
  const subject = cleanSubject(write('subject'));
  if (subject === '')
    throw new DeskError('template-invalid', `the letter "${name}" in ${language} has an empty subject`);
  return { subject, text: wrapText(write('text')), html: inlineStyles(write('html')), language };
}
