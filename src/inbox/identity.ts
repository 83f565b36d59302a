/**
 * Tells whether two runs of octets are the same mail. Servers add Received, Authentication-Results and X-… fields to
 * each copy, refold long fields and turn line ends around, so a hash over all octets would call every copy a new mail.
 * The hash is taken over what the author's side wrote: the fields below and the body. A list of fields that count is
 * used rather than one of trace fields that do not, because no list of what gateways add is ever complete.
 *
 * Nothing is decoded here and no MIME is read: a mail that would break a parser still gets its identity.
 */
import { createHash, type Hash } from 'node:crypto';

/** Octets of a header section that are looked at; what comes later counts as body. */
const MAX_HEADER = 256 * 1024;
const MAX_FIELDS = 2000;

const LF = 0x0a;
const CR = 0x0d;

/** RFC 5322 §3.6.1–3.6.5 without Bcc; RFC 3834 Auto-Submitted; besides all of MIME's own (RFC 2045). */
const AUTHORED: ReadonlySet<string> = new Set([
  'message-id',
  'date',
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'in-reply-to',
  'references',
  'auto-submitted',
  'mime-version',
]);

/**
 * SHA-256 (64 hex digits) over Message-ID, the other authored fields and the body. One mail delivered twice, copied to
 * another folder, refolded or with its lines ended differently keeps its identity; a different mail that reuses a
 * Message-ID has another. Works for any octets, also none; time is linear in their number.
 */
export function mailIdentity(raw: Uint8Array): string {
  const { fields, bodyStart } = scanHeader(raw);
  const counted = fields.filter(({ name }) => name === '' || AUTHORED.has(name) || name.startsWith('content-'));
  // A stable sort: repeated fields (two From) keep their order, and relays that reorder different fields change
  // nothing.
  counted.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const hash = createHash('sha256');
  for (const { name, value } of counted) hash.update(`${name}:${value}\n`, 'latin1');
  hash.update('\n');
  hashBody(hash, raw.subarray(bodyStart));
  return hash.digest('hex');
}

/** The first Message-ID with its angle brackets (RFC 5322 §3.6.4), or null where it is missing or malformed. */
export function messageIdOf(raw: Uint8Array): string | null {
  const field = scanHeader(raw).fields.find(({ name }) => name === 'message-id');
  return /<[^<>\s]{1,900}>/.exec(field?.value ?? '')?.[0] ?? null;
}

interface ScannedField {
  /** Lower case; '' for a line that is neither a field nor the continuation of one. */
  readonly name: string;
  /** Unfolded, runs of white space made one space, one character an octet. */
  readonly value: string;
}

/** Splits the header section into fields (RFC 5322 §2.2); `bodyStart` is the offset of the first octet of the body. */
function scanHeader(raw: Uint8Array): { fields: ScannedField[]; bodyStart: number } {
  const open: { name: string; lines: string[] }[] = [];
  let at = 0;
  // Blank lines on top are leftovers of storage.
  while (raw[at] === CR || raw[at] === LF) at++;
  const limit = Math.min(raw.length, at + MAX_HEADER);
  while (at < limit && open.length < MAX_FIELDS) {
    const feed = raw.indexOf(LF, at);
    const end = feed === -1 || feed > limit ? limit : feed;
    const text = Buffer.from(raw.buffer, raw.byteOffset + at, end - at).toString('latin1');
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    at = end === feed ? end + 1 : end;
    if (line === '') break;
    const last = open.at(-1);
    if (last !== undefined && /^[ \t]/.test(line)) {
      last.lines.push(line);
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trimEnd().toLowerCase();
    if (/^[\x21-\x39\x3b-\x7e]+$/.test(name)) open.push({ name, lines: [line.slice(colon + 1)] });
    // An mbox "From " line is the store's; any other line that is no field is what the author sent.
    else if (open.length > 0 || !line.startsWith('From ')) open.push({ name: '', lines: [line] });
  }
  const fields = open.map(({ name, lines }) => ({ name, value: lines.join(' ').replaceAll(/\s+/g, ' ').trim() }));
  return { fields, bodyStart: at };
}

/** The body with LF at line ends and without empty lines at its end (as RFC 6376 §3.4.3 does for signatures). */
function hashBody(hash: Hash, body: Uint8Array): void {
  let length = body.length;
  while (length > 0 && (body[length - 1] === LF || body[length - 1] === CR)) length--;
  let from = 0;
  for (let at = body.indexOf(CR); at !== -1 && at < length; at = body.indexOf(CR, at + 1)) {
    if (body[at + 1] !== LF) continue;
    hash.update(body.subarray(from, at));
    from = at + 1;
  }
  hash.update(body.subarray(from, length));
}
