/**
 * The recorded name where it stands to the letter, with signs that names seldom hold: "=1+1 Fitness Studios Pty Ltd", "@home",
 * "{{name}}". A name that happens to hold markup is plain text (READING.md), and no part of it is another company.
 */
import { MAX_MATCHES, overlap, type Span } from '../text.js';
import { companyName, isLegalForm } from './names.js';

const SIGNS = /[^\p{L}\p{M}\p{N}\s.,'’&-]|^[^\p{L}\p{N}]|[^\p{L}\p{N}.)]$/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const IN_WORD = /[\p{L}\p{N}]/u;

/** Where the whole recorded name stands, whatever signs it holds. */
export function literally(text: string, recorded: string): Span[] {
  return found(text, recorded.trim());
}

/** The name with its signs, without those at its edges, and without its legal form; the longest first. */
export function bySigns(text: string, recorded: string): Span[] {
  const name = recorded.trim();
  if (!SIGNS.test(name)) return [];
  const core = name.replace(EDGES, '');
  const spans: Span[] = [];
  for (const form of [name, core, withoutLegalForm(name), withoutLegalForm(core)]) {
    // Without its signs a single word may be one of everyday ("home").
    const telling = form === name || SIGNS.test(form) || companyName(form).words.length > 1;
    if (!telling) continue;
    for (const span of found(text, form)) if (!spans.some((other) => overlap(other, span))) spans.push(span);
  }
  return spans;
}

function withoutLegalForm(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && isLegalForm((words.at(-1) ?? '').toLowerCase().replace(/\./g, ''))) words.pop();
  return words.join(' ');
}

function found(text: string, name: string): Span[] {
  if (name.length < 3) return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(name); at >= 0 && spans.length < MAX_MATCHES; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const [before, behind] = [text.charAt(at - 1), text.charAt(end)];
    const inside =
      (IN_WORD.test(before) && IN_WORD.test(name.charAt(0))) || (IN_WORD.test(behind) && IN_WORD.test(name.slice(-1)));
    if (!inside) spans.push({ start: at, end });
  }
  return spans;
}
