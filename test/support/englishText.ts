/**
 * The English that the sources hold: what a mail in another language must not contain. It is taken from the sources
 * themselves, so that a new line is looked for without being listed anywhere.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { COMMANDS } from '../../src/desk/commands/index.js';

/** Where lines for people are made. */
const FOLDERS = ['src/desk', 'src/inbox', 'src/referrals', 'src/support', 'src/texts/lines'];
const TEMPLATES = 'src/templates';
/** Less may be a name, a command, or the same in both languages. */
const FEWEST_WORDS = 3;

/** Pieces of at least three words of every string in the sources, and of every English template. */
export function englishPieces(): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (const folder of FOLDERS) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.ts')) for (const text of stringsOf(join(folder, file))) add(pieces, text.split(/\{\w+\}/));
    }
  }
  for (const letter of readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })) {
    if (!letter.endsWith('text.en.hbs')) continue;
    const others = ['de', 'fr'].map((language) =>
      readFileSync(join(TEMPLATES, letter.replace('.en.', `.${language}.`)), 'utf8'),
    );
    const english = readFileSync(join(TEMPLATES, letter), 'utf8').split(/\{\{[^}]*\}\}|\n/);
    // An example of a command is the same in every language.
    add(
      pieces,
      english.filter((piece) => others.every((other) => !other.includes(piece.trim()))),
    );
  }
  // Commands are English words in every language.
  const usages = COMMANDS.map(({ usage }) => plain(usage));
  return new Set([...pieces].filter((piece) => !usages.some((usage) => usage.includes(piece))));
}

function add(pieces: Set<string>, found: readonly string[]): void {
  for (const piece of found.map(plain)) {
    if (piece.split(' ').filter((word) => /^\p{L}{2,}[.,;:!?]?$/u.test(word)).length >= FEWEST_WORDS) pieces.add(piece);
  }
}

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Texts of string and template literals, without usages of commands and the German and French of lines. */
function stringsOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isPropertyAssignment(node) && ['usage', 'de', 'fr'].includes(node.name.getText())) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node)) {
      texts.push(node.head.text, ...node.templateSpans.map(({ literal }) => literal.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
}
