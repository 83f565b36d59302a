/**
 * Where templates come from: the folder of a letter here, and a folder of the operator's with the same layout that
 * replaces single files. A letter is taken in the most exact language that it has all three parts in.
 *
 *   <letter>/subject.<lang>.hbs  text.<lang>.hbs  html.<lang>.hbs    the parts
 *   <letter>/<name>.<lang>.hbs                                       a partial of that letter, {{> name}}
 *   shared/<name>.text.hbs, shared/<name>.html.hbs                   a partial of every letter
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DeskError } from '../errors.js';
import { compile, type Compiled } from './engine.js';
import type { Medium } from './helpers.js';
import { languagesFor } from './language.js';

export const PARTS = ['subject', 'text', 'html'] as const;
export type Part = (typeof PARTS)[number];

export const SHIPPED_FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** A template of this size is a mistake: the shipped ones have 1 to 4 KB. */
const MAX_TEMPLATE_BYTES = 100_000;

export class Library {
  /** Search order: the operator's folder before the shipped one. */
  private readonly folders: readonly string[];
  private readonly files = new Map<string, ReadonlyMap<string, string>>();
  private readonly compiled = new Map<string, Compiled>();
  private readonly partials = new Map<string, ReadonlyMap<string, Compiled>>();

  constructor(overrideFolder?: string) {
    this.folders = overrideFolder === undefined ? [SHIPPED_FOLDER] : [overrideFolder, SHIPPED_FOLDER];
  }

  /** The language that a letter is written in for a reader: the first with all three parts. */
  languageOf(letter: string, locale: string): string {
    const files = this.filesOf(letter);
    const language = languagesFor(locale).find((tag) => PARTS.every((part) => files.has(`${part}.${tag}.hbs`)));
    if (language === undefined) throw new DeskError('template-invalid', `there is no letter "${letter}"`);
    return language;
  }

  /** One part of a letter, compiled; compiled once. */
  part(letter: string, part: Part, language: string): Compiled {
    const path = this.filesOf(letter).get(`${part}.${language}.hbs`);
    if (path === undefined)
      throw new DeskError('template-invalid', `the letter "${letter}" has no ${part} in ${language}`);
    return this.load(path, part === 'html' ? 'html' : 'text');
  }

  /** The partials that a letter can use in one medium, by name. */
  partialsOf(letter: string, language: string, medium: Medium): ReadonlyMap<string, Compiled> {
    const key = `${letter} ${language} ${medium}`;
    const known = this.partials.get(key);
    if (known !== undefined) return known;
    const found = new Map<string, Compiled>();
    this.collect(found, 'shared', medium, medium);
    this.collect(found, letter, language, medium);
    this.partials.set(key, found);
    return found;
  }

  private collect(into: Map<string, Compiled>, folder: string, tag: string, medium: Medium): void {
    const ending = `.${tag}.hbs`;
    for (const [file, path] of this.filesOf(folder)) {
      const name = file.slice(0, -ending.length);
      if (!file.endsWith(ending) || PARTS.some((part) => part === name)) continue;
      into.set(name, this.load(path, medium));
    }
  }

  /** Template files of a letter by name, the operator's in place of the shipped ones. */
  private filesOf(letter: string): ReadonlyMap<string, string> {
    const known = this.files.get(letter);
    if (known !== undefined) return known;
    const found = new Map<string, string>();
    for (const folder of [...this.folders].reverse()) {
      const inside = join(folder, letter);
      if (!existsSync(inside)) continue;
      for (const file of readdirSync(inside)) if (file.endsWith('.hbs')) found.set(file, join(inside, file));
    }
    this.files.set(letter, found);
    return found;
  }

  private load(path: string, medium: Medium): Compiled {
    const key = `${medium} ${path}`;
    const known = this.compiled.get(key);
    if (known !== undefined) return known;
    const compiled = compile(readTemplate(path), path.startsWith(SHIPPED_FOLDER) ? shippedName(path) : path, medium);
    this.compiled.set(key, compiled);
    return compiled;
  }
}

function shippedName(path: string): string {
  return join('templates', path.slice(SHIPPED_FOLDER.length));
}

function readTemplate(path: string): string {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    throw new DeskError('file-unreadable', `cannot read the template ${basename(path)} (${path})`, { cause: error });
  }
  if (source.length > MAX_TEMPLATE_BYTES)
    throw new DeskError('template-invalid', `${path} is too large for a template`);
  // The last line break belongs to the file, not to the text: a partial may stand inside a sentence.
  return source
    .replace(/\r\n/g, '\n')
    .replace(/^\ufeff/, '')
    .replace(/\n$/, '');
}
