/**
 * What of a mail is new text: the words that the sender wrote for this mail (READING.md: "quoted text does not count").
 *
 *   plain.ts, html.ts     text or markup → lines with quote depth; hidden and struck-out text put aside
 *   normalise.ts          characters as they look
 *   lines.ts              what each line is: attribution.ts, headerBlock.ts, markers.ts
 *   trim.ts               what the sequence means: own text, quote, forward; letter.ts, inlineAnswers.ts
 *   signature.ts          where the signature begins, and what below it is none
 *   compare.ts            whether the plain and the HTML version say the same
 *   sentences.ts          new text → sentences, list items, label lines
 *   language.ts           en, de or fr
 */
import type { Mail } from '../../values/mail.js';
import type { Evidence, NewText, ReadingContext } from '../types.js';
import { canonical, isPlaceholder, leaksFrom, sameWords } from './compare.js';
import { readHtml } from './html.js';
import { announcedColour } from './inlineAnswers.js';
import { MAX_LINE, readPlain } from './plain.js';
import { readVersion, senderNames, type Version } from './version.js';
import { normaliseText } from './normalise.js';
import type { SourceText } from './types.js';

export { splitSentences } from './sentences.js';
export { detectLanguage } from './language.js';

type NewTextMail = Pick<Mail, 'text' | 'html' | 'subject' | 'from'>;

/**
 * The new text of a mail. Empty (`from: 'none'`) where the mail has no readable body; empty with its `from` where all
 * of it is quoted, forwarded or a signature. Never throws.
 */
export function extractNewText(mail: NewTextMail, context: ReadingContext): NewText {
  const names = senderNames(mail, context);
  const plain = mail.text === null ? null : readPlainVersion(mail.text, mail.subject, names, context);
  const html = mail.html === null ? null : readHtmlVersion(mail.html, mail.subject, names, context);
  if (plain === null && html === null) return NOTHING;
  if (plain === null || html === null) {
    const only = (plain ?? html) as Version;
    return asNewText(only, plain === null ? 'html' : 'plain', null);
  }
  if (plain.text !== '' && sameWords(plain.text, html.text)) return asNewText(plain, 'plain', null);
  if (prefersHtml(plain, html, mail.text ?? '')) {
    // A plain version that is no body ("please use an HTML viewer") says nothing that could differ.
    return asNewText(html, 'html', isBody(plain, html, mail.text ?? '') ? differing(plain, html) : null);
  }
  return asNewText(plain, 'plain', differing(html, plain));
}

const NOTHING: NewText = {
  text: '',
  from: 'none',
  elided: [],
  other: null,
  signature: null,
  forwarded: null,
  interleaved: false,
  answers: [],
  bidi: [],
};

function readPlainVersion(text: string, subject: string, names: ReadonlySet<string>, context: ReadingContext): Version {
  const normalised = normaliseText(text);
  const source = readPlain(normalised.text);
  return readVersion(withStruck(source, normalised.struck), subject, names, context, enclosed(normalised));
}

function readHtmlVersion(html: string, subject: string, names: ReadonlySet<string>, context: ReadingContext): Version {
  const source = readHtml(html);
  const normalised = normaliseText(source.lines.map((line) => line.text).join('\n'));
  const texts = normalised.text.split('\n');
  // ">" and a client's plain-text habits occur in HTML too, where it was made from plain text.
  const plain = readPlain(texts.map((text) => text.slice(0, MAX_LINE)).join('\n'));
  const lines = source.lines.map((line, at) => {
    const own = plain.lines[at];
    return own === undefined ? line : { ...line, text: own.text, depth: line.depth + own.depth };
  });
  const struck = [...normalised.struck, ...plain.elided.map((elided) => elided.text)];
  return readVersion(
    withStruck({ lines, elided: source.elided }, struck),
    subject,
    names,
    context,
    enclosed(normalised),
  );
}

function withStruck(source: SourceText, struck: readonly string[]): SourceText {
  return { ...source, elided: [...source.elided, ...struck.map((text) => ({ kind: 'struck-out' as const, text }))] };
}

/** What directional controls enclosed, as text; of a pair with nothing inside, the word or figure that it stands in. */
function enclosed(normalised: ReturnType<typeof normaliseText>): string[] {
  return normalised.bidi
    .slice(0, 100)
    .map(({ start, end }) => {
      const text = normalised.text.slice(start, Math.min(end, start + 200)).trim();
      return text === '' ? aroundEmpty(normalised.text, start, end) : text;
    })
    .filter((text) => text !== '');
}

/** "27'400" with a pair before its apostrophe: nothing is turned round, yet no mail program writes one into a figure. */
function aroundEmpty(text: string, start: number, end: number): string {
  const before = /[\p{L}\p{N}.,'’]{1,40}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0];
  const after = /^[\p{L}\p{N}.,'’]{1,40}/u.exec(text.slice(end, end + 40))?.[0];
  return before === undefined || after === undefined ? '' : before + text.slice(start, end) + after;
}

/** Both versions say something; which one did the sender look at? */
function prefersHtml(plain: Version, html: Version, plainSource: string): boolean {
  if (!isBody(plain, html, plainSource)) return true;
  // Struck-out words live on in the plain version, where nothing shows that they were taken back. The sender saw them
  // struck out, so the HTML is what was meant.
  const plainWords = canonical(plain.text);
  const struckInPlain = html.elided.some(
    (elided) => elided.kind === 'struck-out' && plainWords.includes(canonical(elided.text)),
  );
  if (struckInPlain && canonical(html.text) !== '') return true;
  // "My answers in red": only the HTML has colours.
  if (announcedColour(plain.text) !== null && html.answers.length > plain.answers.length) return true;
  // Where the plain version lost the quote marks that the HTML has, the HTML knows better what is quoted.
  return leaksFrom(plain, html).length > 0 && leaksFrom(html, plain).length === 0;
}

/** A plain version is a body unless it is empty or only tells the reader to look at the HTML. */
function isBody(plain: Version, html: Version, source: string): boolean {
  if (canonical(source) === '') return false;
  if (canonical(plain.text) === '' && plain.forwarded === null && canonical(html.text) !== '' && plain.quoted === '')
    return false;
  return !isPlaceholder(source, html.text);
}

/** The other version's new text where its words differ, without lines that it failed to recognise as quoted. */
function differing(other: Version, chosen: Version): string | null {
  const leaked = new Set(leaksFrom(other, chosen));
  const text = other.text
    .split('\n')
    .filter((line) => !leaked.has(line))
    .join('\n')
    .trim();
  return sameWords(text, chosen.text) ? null : text;
}

function asNewText(version: Version, from: 'plain' | 'html', other: string | null): NewText {
  const { text, elided, signature, forwarded, interleaved, answers } = version;
  const bidi = version.bidi.flatMap((enclosedText): Evidence[] => {
    const start = text.indexOf(enclosedText);
    if (start === -1) return [];
    const end = start + enclosedText.length;
    return [{ text: enclosedText, start, end, part: 'body', reader: 'reply/normalise' }];
  });
  return { text, from, elided, other, signature, forwarded, interleaved, answers, bidi };
}
