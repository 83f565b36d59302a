/**
 * The two readable versions of a mail, plain and HTML, from its tree of parts (RFC 2046 §5.1). A version counts only
 * when it is whole: where a mail shows an HTML part beside a plain one (multipart/mixed), the plain part alone would
 * leave words out, so that mail has an HTML version only, into which the plain part is put.
 */
import { decodeBytes } from './charset.js';
import { unflow } from './flowed.js';
import type { Part } from './structure.js';

export interface Body {
  readonly text: string | null;
  readonly html: string | null;
  /** Parts that were shown as text; the others are attachments. */
  readonly used: ReadonlySet<Part>;
  /** What could not be decoded with certainty. */
  readonly undecodable: readonly string[];
  /** Alternatives of one kind that say different things: which one a person sees depends on their client. */
  readonly conflicting: boolean;
}

interface Version {
  readonly text: string | null;
  readonly html: string | null;
}

const NOTHING: Version = { text: null, html: null };

/** Subtypes that are text to read (RFC 2046 §4.1.4: an unknown subtype of text is shown as plain text). */
const READABLE = new Set(['text/plain', 'text', 'text/markdown', 'text/x-markdown', 'text/enriched', 'text/richtext']);

export function readBody(root: Part): Body {
  const used = new Set<Part>();
  const undecodable: string[] = [];
  let conflicting = false;

  const readLeaf = (part: Part, isRoot: boolean): Version => {
    const html = part.contentType === 'text/html';
    if (!html && !READABLE.has(part.contentType)) return NOTHING;
    if (part.disposition === 'attachment' || (part.filename !== null && !isRoot)) return NOTHING;
    used.add(part);
    const charset = part.parameters.get('charset') ?? (html ? metaCharset(part.bytes) : null);
    const decoded = decodeBytes(part.bytes, charset);
    if (!decoded.certain) undecodable.push(`${part.contentType} (${charset ?? 'no charset'})`);
    const content = decoded.text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
    if (html) return { text: null, html: content };
    const flowed = part.parameters.get('format')?.trim().toLowerCase() === 'flowed';
    const delSp = part.parameters.get('delsp')?.trim().toLowerCase() === 'yes';
    return { text: flowed ? unflow(content, delSp) : content, html: null };
  };

  const readAlternative = (part: Part, depth: number): Version => {
    const versions = part.children.map((child) => read(child, depth + 1));
    // RFC 2046 §5.1.4: the last alternative is the richest; a child with both is itself a pair.
    const texts = versions.flatMap((version) => (version.text === null ? [] : [version.text]));
    const htmls = versions.flatMap((version) => (version.html === null ? [] : [version.html]));
    conflicting ||= differ(texts) || differ(htmls);
    return {
      text: texts.findLast(hasWords) ?? texts.at(-1) ?? null,
      html: htmls.findLast(hasWords) ?? htmls.at(-1) ?? null,
    };
  };

  const readSequence = (part: Part, depth: number): Version => {
    const versions = part.children
      .map((child) => read(child, depth + 1))
      .filter((version) => hasWords(version.text ?? '') || hasWords(version.html ?? ''));
    if (versions.length <= 1) return versions[0] ?? NOTHING;
    const hasHtml = versions.some((version) => version.html !== null);
    const textIsWhole = versions.every((version) => version.text !== null);
    return {
      text: textIsWhole ? versions.map((version) => version.text ?? '').join('\n\n') : null,
      html: hasHtml ? versions.map((version) => version.html ?? asHtml(version.text ?? '')).join('\n<br>\n') : null,
    };
  };

  const read = (part: Part, depth: number): Version => {
    if (!part.contentType.startsWith('multipart/')) return readLeaf(part, depth === 0);
    if (depth > 40) return NOTHING;
    return part.contentType === 'multipart/alternative' ? readAlternative(part, depth) : readSequence(part, depth);
  };

  const version = read(root, 0);
  return { ...version, used, undecodable, conflicting };
}

function differ(texts: readonly string[]): boolean {
  const words = texts.filter(hasWords).map((text) => text.replace(/\s+/g, ' ').trim());
  return words.some((text) => text !== words[0]);
}

function hasWords(text: string): boolean {
  return /\S/.test(text);
}

/** Plain text inside an HTML version: its line breaks and columns stay. */
function asHtml(text: string): string {
  return `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</pre>`;
}

/** The charset that an HTML part declares for itself, used only where its header is silent. */
export function metaCharset(bytes: Uint8Array): string | null {
  const opening = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(opening)?.[1] ?? null;
}
