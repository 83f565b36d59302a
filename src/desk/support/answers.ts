/** Prepared answers: Markdown files with front matter, the shipped folder or the operator's (`support.answers`). */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { DeskError, messageOf } from '../../errors.js';
import { CATEGORIES } from '../../parsers/triage/types.js';
import type { HelpfulAnswer } from '../../support/helpful.js';

const SHIPPED = fileURLToPath(new URL('../../../answers', import.meta.url));
const MAX_FILES = 500;
const MAX_BYTES = 50_000;
const MAX_BODY = 8000;

const line = z.string().trim().min(1).max(200);
const frontMatter = z.strictObject({
  title: line,
  language: z.string().regex(/^[a-z]{2,8}$/, 'must be a language such as en'),
  category: z.array(z.enum(CATEGORIES)).min(1),
  words: z.array(z.string().trim().toLowerCase().min(2).max(60)).max(100).default([]),
  links: z
    .array(z.strictObject({ title: line, url: z.url({ protocol: /^https?$/ }).max(500) }))
    .max(10)
    .default([]),
});

const READ = new Map<string, readonly HelpfulAnswer[]>();

/** Read once. Throws DeskError config-invalid that names the file and what is wrong with it. */
export function helpfulAnswers(folder: string): readonly HelpfulAnswer[] {
  const from = folder === '' ? SHIPPED : folder;
  const known = READ.get(from);
  if (known !== undefined) return known;
  const answers = filesIn(from).map((file) => readAnswer(from, file));
  READ.set(from, answers);
  return answers;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md') && path.basename(file) !== 'README.md')
      .sort()
      .slice(0, MAX_FILES);
  } catch (error) {
    throw refused(`${folder}: ${messageOf(error)}`);
  }
}

function readAnswer(folder: string, file: string): HelpfulAnswer {
  try {
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    if (text.length > MAX_BYTES) throw new TypeError(`longer than ${MAX_BYTES} characters`);
    const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    if (head === undefined || body === undefined)
      throw new TypeError('does not begin with front matter between --- lines');
    const { title, language, category, words, links } = frontMatter.parse(parse(head));
    if (body.trim() === '') throw new TypeError('has no text');
    return {
      name: file.replaceAll(path.sep, '/').replace(/\.md$/, ''),
      title,
      language,
      categories: category,
      words,
      links,
      body: body.trim().slice(0, MAX_BODY),
    };
  } catch (error) {
    const why =
      error instanceof z.ZodError
        ? error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
        : messageOf(error);
    throw refused(`${path.join(folder, file)}: ${why}`);
  }
}

function refused(message: string): DeskError {
  return new DeskError('config-invalid', message, {
    wayOut:
      'Put the file right (docs/support.md says how answers are written), or leave support.answers out for the shipped set.',
  });
}
