/**
 * Tries an operator's templates before the desk uses them: every template is compiled and every letter is written with
 * each of its samples, so that a broken text shows when the desk starts and not when a partner is waiting.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DeskError } from '../errors.js';
import { renderFrom } from './index.js';
import { LANGUAGE_TAG, LETTER_LANGUAGES } from './language.js';
import { Library } from './library.js';
import { LETTER_NAMES, SAMPLES } from './samples.js';
import type { LetterName } from './views.js';

const SHARED = 'shared';

/** `subject.de.hbs`, `text.de-CH.hbs`, a partial such as `ask.fr.hbs`, or `facts.html.hbs` in shared. */
const TEMPLATE_FILE = /^[A-Za-z][A-Za-z-]{0,40}\.([A-Za-z0-9-]{2,20})\.hbs$/;

/**
 * Checks a folder of templates that replace shipped ones. Returns the languages that letters can be written in with it.
 * Throws DeskError: not-found where there is no such folder; template-invalid for a folder that is no letter, a file
 * name that no letter uses, a template that does not compile, and one that asks for what its view does not have; the
 * message names the file and, where there is one, the line.
 */
export function checkOverrides(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new DeskError('not-found', `the templates folder ${folder} does not exist`, {
      wayOut: 'Correct the key templates in desk.yaml, or leave it out to use the shipped letters.',
    });
  }
  const languages = new Set<string>(LETTER_LANGUAGES);
  const written: (readonly [path: string, letter: string, language: string])[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    if (entry.name !== SHARED && !LETTER_NAMES.includes(entry.name as LetterName)) {
      throw wrongName(join(folder, entry.name), `there is no letter "${entry.name}"`);
    }
    for (const file of readdirSync(join(folder, entry.name))) {
      if (!file.endsWith('.hbs')) continue;
      const tag = TEMPLATE_FILE.exec(file)?.[1];
      const known =
        entry.name === SHARED ? tag === 'text' || tag === 'html' : tag !== undefined && LANGUAGE_TAG.test(tag);
      if (tag === undefined || !known)
        throw wrongName(join(folder, entry.name, file), 'the file name says no language');
      if (entry.name === SHARED) continue;
      languages.add(tag);
      written.push([join(folder, entry.name, file), entry.name, tag]);
    }
  }
  const library = new Library(folder);
  for (const [path, letter, language] of written) {
    if (library.languageOf(letter, language) === language) continue;
    throw new DeskError('template-invalid', `${path}: the letter has no subject, text and html in ${language}`, {
      wayOut: `Write the missing parts in ${language} too: a letter is taken in one language or in another, never mixed.`,
    });
  }
  for (const letter of LETTER_NAMES) for (const language of languages) tryLetter(library, letter, language);
  return [...languages];
}

function wrongName(path: string, what: string): DeskError {
  return new DeskError('template-invalid', `${path}: ${what}`, {
    wayOut: `Folders are named after letters (${LETTER_NAMES.join(', ')}), files like subject.en.hbs.`,
  });
}

function tryLetter(library: Library, letter: LetterName, language: string): void {
  for (const { view } of SAMPLES[letter]) renderFrom(library, letter, language, view);
}
