/** The words of a mail that go to the other side: what was written for it, and no history. */
import type { CaseEntry } from '../../entities/index.js';
import { extractNewText } from '../../parsers/reply/index.js';
import type { NewText, ReadingContext } from '../../parsers/types.js';
import type { Mail } from '../../values/mail.js';

/** Of a team or a partner. `story`: a quoted question is kept above its answer where both sides have seen it. */
export function newWords(mail: Mail, context: ReadingContext, story: readonly CaseEntry[]): string {
  const newText = extractNewText(mail, context);
  return newText.interleaved ? withQuestions(newText, story) : newText.text;
}

/** A partner may pass on a further mail of the client below its own words; a team's forwards stay inside. */
export function withForwarded(words: string, mail: Mail, context: ReadingContext): string {
  const { forwarded } = extractNewText(mail, context);
  return [words, forwarded ?? ''].filter((part) => part.trim() !== '').join('\n\n');
}

function withQuestions({ text, answers }: NewText, story: readonly CaseEntry[]): string {
  const seen = plain(
    story
      .filter(({ kind }) => kind !== 'internal' && kind !== 'note')
      .map(({ words }) => words)
      .join('\n'),
  );
  let written = '';
  let at = 0;
  for (const { question, start, end } of [...answers].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    written += text.slice(at, start);
    const asked = question.trim();
    // What the other side has not seen may be internal: only what was carried before is quoted.
    if (asked !== '' && seen.includes(plain(asked))) written += `${asked.replace(/^/gm, '> ')}\n`;
    written += text.slice(start, end);
    at = end;
  }
  return (written + text.slice(at)).trim();
}

function plain(text: string): string {
  return text
    .replace(/[\s>]+/g, ' ')
    .trim()
    .toLowerCase();
}
