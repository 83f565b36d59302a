/**
 * The header that a client puts above an earlier mail instead of quote marks: From/Sent/To/Subject and the same in
 * other languages, with its To list wrapped, in bold, with blank lines between, or run together on one line.
 */
import type { ReadingContext } from '../types.js';

export type HeaderName = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

const NAMES = new Map<string, HeaderName>(
  (
    [
      ['from', 'from|von|de|da|van|från|fra|od|expéditeur|absender|mittente|remitente'],
      [
        'date',
        'sent|date|gesendet|datum|envoyé|envoye|envoyé le|sent on|inviato|data|enviado|enviado el|fecha|verzonden|skickat|sendt|date d’envoi|gesendet am|datum und uhrzeit|wann',
      ],
      ['to', 'to|an|à|a|pour|para|per|aan|till|til|destinataire|empfänger'],
      ['cc', 'cc|bcc|kopie|copie|copie à|cci|bijlage|copia'],
      ['subject', 'subject|betreff|objet|oggetto|asunto|assunto|onderwerp|ämne|emne|sujet|thema'],
      [
        'other',
        'reply-to|antwort an|répondre à|importance|wichtigkeit|priority|priorität|attachments|anlagen|anhänge|pièces jointes|organisation|organization',
      ],
    ] as const
  ).flatMap(([name, words]) => words.split('|').map((word): [string, HeaderName] => [word, name])),
);

const FIELD = /^[\s*_|]{0,6}([\p{L}’' -]{1,20}?)[\s*_]{0,3}[:：][\s*_]{0,3}(.{0,2000})$/u;
/** "From: X Sent: … To: … Subject: …" on one line */
const ONE_LINE =
  /^[\s*_]{0,4}(?:from|von|de)\s?:\s?.{1,200}\b(?:sent|date|gesendet|datum|envoyé|date)\s?:.{1,160}\b(?:to|an|à|subject|betreff|objet)\s?:/iu;

export interface HeaderBlock {
  /** Lines that belong to it, blank ones inside it included. */
  readonly length: number;
  /** Value of its From line, '' where it has none. */
  readonly from: string;
  readonly subject: string;
}

/** Longest block: From, Sent, To, Cc, Subject and others, each wrapped a little, blank lines between. */
const MAX_BLOCK = 24;
const MAX_WRAPPED = 4;

/**
 * The header block that begins at the first of these lines, or null. `relaxed` where a divider stands above: then two
 * fields are enough, otherwise three different ones are needed, From or Date and Subject among them.
 */
export function readHeaderBlock(
  lines: readonly string[],
  relaxed: boolean,
  context: Pick<ReadingContext, 'desk'>,
): HeaderBlock | null {
  const first = lines[0] ?? '';
  if (first.length < 2000 && ONE_LINE.test(first)) return { length: 1, from: first, subject: '' };
  const opening = fieldOf(first);
  if (opening === null) return readForeignBlock(lines, context);
  const found = new Map<HeaderName, string>();
  let length = 0;
  let wrapped = 0;
  for (let at = 0; at < Math.min(lines.length, MAX_BLOCK); at += 1) {
    const line = lines[at] ?? '';
    const field = fieldOf(line);
    if (field !== null) {
      // A second From is the next mail's header, or a label of the text.
      if (found.has(field.name) && field.name !== 'cc' && field.name !== 'other') break;
      found.set(field.name, field.value);
      length = at + 1;
      wrapped = 0;
      continue;
    }
    if (line.trim() === '') {
      // One blank line may stand between fields, as Apple Mail's HTML has it; two end the block.
      if (found.has('subject') || (lines[at + 1] ?? '').trim() === '') break;
      continue;
    }
    wrapped += 1;
    // A wrapped list of recipients, or a value on the line below its name.
    if (wrapped > MAX_WRAPPED || !/[@;,]|^\s/.test(`${line}${lines[at - 1] ?? ''}`) || isComplete(found)) break;
  }
  const kinds = [...found.keys()].filter((name) => name !== 'other').length;
  // "From: 1 December / To: 20 December" is a span of time.
  if (/^\d/.test(found.get('from') ?? '')) return null;
  const plausible = found.has('from') || (found.has('date') && found.has('subject'));
  if (!plausible || kinds < (relaxed ? 2 : 3)) return null;
  return { length, from: found.get('from') ?? '', subject: found.get('subject') ?? '' };
}

function isComplete(found: ReadonlyMap<HeaderName, string>): boolean {
  return found.has('from') && found.has('subject') && (found.has('to') || found.has('date'));
}

function fieldOf(line: string): { name: HeaderName; value: string } | null {
  const match = line.length > 2000 ? null : FIELD.exec(line);
  const name = match === null ? undefined : NAMES.get((match[1] ?? '').trim().toLowerCase());
  if (match === null || name === undefined) return null;
  return { name, value: (match[2] ?? '').trim() };
}

/**
 * Headers in a language that is not listed: three or more "Word: value" lines, of which the first names an address or
 * the desk and another gives a time of day.
 */
function readForeignBlock(lines: readonly string[], context: Pick<ReadingContext, 'desk'>): HeaderBlock | null {
  const block: string[] = [];
  for (const line of lines.slice(0, 6)) {
    if (!FIELD.test(line)) break;
    block.push(line);
  }
  const first = (block[0] ?? '').toLowerCase();
  const names = first.includes('@') || namesDesk(first, context);
  if (block.length < 3 || !names || !block.slice(1).some((line) => /\d{1,2}[:.h]\d{2}(?!\d)/.test(line))) return null;
  return { length: block.length, from: block[0] ?? '', subject: '' };
}

/** True where a header block, From line or attribution is about the desk. */
export function namesDesk(text: string, { desk }: Pick<ReadingContext, 'desk'>): boolean {
  const lower = text.toLowerCase();
  const address = desk.address !== '' && lower.includes(desk.address.toLowerCase());
  return address || (desk.name.length > 2 && lower.includes(desk.name.toLowerCase()));
}
