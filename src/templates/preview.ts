/**
 * Writes every letter in every language to a folder: <letter>.<case>.<language>.txt and .html, and an index.html that
 * shows them all. Hostile samples come last, in English.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { DeskError } from '../errors.js';
import { HOSTILE_TEXTS, withHostileTexts } from './hostile.js';
import { renderLetter, type RenderedLetter, type RenderOptions } from './index.js';
import { LETTER_NAMES, SAMPLES } from './samples.js';
import type { LetterName } from './views.js';

export interface PreviewOptions extends RenderOptions {
  /** BCP 47 tags; default Australian English, German and French. */
  readonly locales?: readonly string[];
}

interface Entry {
  readonly letter: LetterName;
  readonly title: string;
  readonly locale: string;
  readonly stem: string;
  readonly rendered: RenderedLetter;
}

const DEFAULT_LOCALES = ['en-AU', 'de-DE', 'fr-FR'];

/**
 * Renders all samples into `folder` (made when missing) and returns the paths written, index.html first.
 * Throws DeskError template-invalid for a broken template, file-unreadable where the folder cannot be written.
 */
export function previewLetters(folder: string, options: PreviewOptions = {}): readonly string[] {
  const entries = LETTER_NAMES.flatMap((letter) => [
    ...(options.locales ?? DEFAULT_LOCALES).flatMap((locale) => entriesOf(letter, locale, options)),
    ...hostileEntriesOf(letter, options),
  ]);
  const written: string[] = [];
  const write = (file: string, content: string): void => {
    const path = join(folder, file);
    try {
      writeFileSync(path, content);
    } catch (error) {
      throw new DeskError('file-unreadable', `cannot write ${path}`, { cause: error });
    }
    written.push(path);
  };
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new DeskError('file-unreadable', `cannot make the folder ${folder}`, { cause: error });
  }
  write('index.html', indexOf(entries));
  for (const { stem, rendered } of entries) {
    write(`${stem}.txt`, `Subject: ${rendered.subject}\n\n${rendered.text}`);
    write(`${stem}.html`, rendered.html);
  }
  return written;
}

function entriesOf(letter: LetterName, locale: string, options: RenderOptions): readonly Entry[] {
  return SAMPLES[letter].map(({ title, view }) => ({
    letter,
    title,
    locale,
    stem: `${letter}.${fileWord(title)}.${locale}`,
    rendered: renderLetter(letter, locale, view, options),
  }));
}

function hostileEntriesOf(letter: LetterName, options: RenderOptions): readonly Entry[] {
  const usual = SAMPLES[letter][0];
  if (usual === undefined) return [];
  return [...HOSTILE_TEXTS].map(([attack, text]) => ({
    letter,
    title: `hostile: ${attack}`,
    locale: 'en',
    stem: `${letter}.hostile-${fileWord(attack)}.en`,
    rendered: renderLetter(letter, 'en', withHostileTexts(usual.view, text), options),
  }));
}

function fileWord(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

const INDEX = Handlebars.create().compile<{ readonly entries: readonly Entry[] }>(
  `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Letters</title>
<style>
body { margin: 24px; font-family: system-ui, sans-serif; background: #fff; color: #1f2430; }
section { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 16px; margin: 0 0 40px; }
h2 { grid-column: 1 / -1; margin: 0; font-size: 16px; }
pre, iframe { box-sizing: border-box; width: 100%; height: 640px; margin: 0; border: 1px solid #c3c9d6; }
pre { padding: 16px; overflow: auto; font-size: 13px; line-height: 19px; }
</style>
</head>
<body>
<h1>Letters</h1>
{{#each entries}}
<section>
<h2>{{letter}}, {{title}}, {{locale}}: <a href="{{stem}}.html">html</a>, <a href="{{stem}}.txt">text</a></h2>
<pre>Subject: {{rendered.subject}}

{{rendered.text}}</pre>
<iframe src="{{stem}}.html" title="{{letter}}, {{title}}, {{locale}}" loading="lazy" sandbox></iframe>
</section>
{{/each}}
</body>
</html>
`,
  { strict: true },
);

function indexOf(entries: readonly Entry[]): string {
  return INDEX({ entries });
}
