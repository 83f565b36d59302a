/**
 * mailparser as this product uses it: it splits a mail into its tree of parts and undoes the transfer encodings.
 * Each leaf is taken as bytes, text parts too, so that charsets (charset.ts), format=flowed (flowed.ts) and the choice
 * among alternatives (body.ts) are decided here, where their traps are tested.
 *
 * `createNode` is mailparser's own method, not in its documented interface. The version is pinned, and
 * test/inbox/mime.test.ts fails when a part no longer arrives this way.
 */
import { MailParser, type AttachmentStream } from 'mailparser';
import { parseParameters, type ParameterisedValue } from './headerFields.js';

/** One part of the tree; a leaf has `bytes`, a multipart has `children`. */
export interface Part {
  readonly contentType: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly disposition: string | null;
  readonly filename: string | null;
  readonly contentId: string | null;
  readonly children: Part[];
  bytes: Uint8Array;
  /** Octets after undoing the transfer encoding, of which `bytes` may hold only the first. */
  size: number;
}

export interface Structure {
  /** null where the bytes hold no part at all. */
  readonly root: Part | null;
  /** Why splitting stopped early, where it did; what was complete by then is in the tree. */
  readonly failure: { readonly kind: 'parts' | 'header' | 'other'; readonly message: string } | null;
}

export interface StructureLimits {
  readonly parts: number;
  readonly headerSize: number;
  /** Octets kept of a text part. */
  readonly textSize: number;
  /** Octets kept of any other part, and of all of them together. */
  readonly attachmentSize: number;
  readonly totalSize: number;
}

/** What we use of mailparser's node. */
interface SourceNode {
  readonly headers: { getFirst(name: string): string };
  readonly filename: string | false;
  readonly contentType: string | false;
  readonly encoding: string | false;
}
interface TreeNode {
  contentType: string | false;
  isAttachment?: boolean;
  parent?: TreeNode;
}
interface Internals {
  createNode(source: SourceNode): TreeNode;
}
const Splitting = MailParser as unknown as new (options: object) => MailParser & Internals;

class StructureParser extends Splitting {
  readonly leaves: Part[] = [];
  root: Part | null = null;
  readonly #parts = new Map<TreeNode, Part>();

  override createNode(source: SourceNode): TreeNode {
    const node = super.createNode(source);
    const part = makePart(source);
    this.#parts.set(node, part);
    const parent = node.parent === undefined ? undefined : this.#parts.get(node.parent);
    if (parent === undefined) this.root ??= part;
    else parent.children.push(part);
    if (!part.contentType.startsWith('multipart/')) {
      node.isAttachment = true;
      this.leaves.push(part);
    }
    return node;
  }
}

function makePart(source: SourceNode): Part {
  const type: ParameterisedValue = parseParameters(source.headers.getFirst('content-type'));
  const disposition = parseParameters(source.headers.getFirst('content-disposition'));
  const contentId = source.headers.getFirst('content-id').trim().replace(/^<|>$/g, '');
  const name = disposition.parameters.get('filename') ?? type.parameters.get('name') ?? (source.filename || null);
  return {
    contentType: (source.contentType || 'text/plain').toLowerCase(),
    parameters: type.parameters,
    disposition: disposition.value === '' ? null : disposition.value,
    filename: name === '' ? null : name,
    contentId: contentId === '' ? null : contentId,
    children: [],
    bytes: new Uint8Array(0),
    size: 0,
  };
}

/**
 * Splits raw bytes into parts. Never rejects: what goes wrong is in `failure`. Of a mail with too many parts the first
 * ones are read: mailparser itself gives up before it has handed over any.
 */
export async function splitStructure(raw: Uint8Array, limits: StructureLimits): Promise<Structure> {
  const structure = await split(raw, limits);
  if (structure.failure?.kind !== 'parts') return structure;
  const first = await split(raw.subarray(0, endOfParts(raw, limits.parts)), limits);
  return { ...first, failure: structure.failure };
}

/** The offset of the line that could begin one part more than `parts` allows. */
function endOfParts(raw: Uint8Array, parts: number): number {
  let at = -1;
  for (let count = 0; count < parts; count += 1) {
    at = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).indexOf('\n--', at + 1);
    if (at === -1) return raw.length;
  }
  return at + 1;
}

async function split(raw: Uint8Array, limits: StructureLimits): Promise<Structure> {
  const parser = new StructureParser({
    // A nested mail is an attachment, never text of this one.
    ignoreEmbedded: true,
    keepDeliveryStatus: true,
    maxChildNodes: limits.parts,
    maxHeadSize: limits.headerSize,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
  });
  return new Promise((resolve) => {
    let taken = 0;
    let kept = 0;
    let settled = false;
    const settle = (failure: Structure['failure']): void => {
      if (settled) return;
      settled = true;
      resolve({ root: parser.root, failure });
    };
    parser.on('data', (data: AttachmentStream | { readonly type: 'text' }) => {
      if (data.type !== 'attachment') return;
      const part = parser.leaves[taken];
      taken += 1;
      const chunks: Uint8Array[] = [];
      let length = 0;
      const allowed = Math.min(
        part !== undefined && isText(part) ? limits.textSize : limits.attachmentSize,
        Math.max(0, limits.totalSize - kept),
      );
      data.content.on('data', (chunk: Buffer) => {
        if (length < allowed) chunks.push(chunk.subarray(0, allowed - length));
        length += chunk.length;
      });
      data.content.on('error', () => {
        data.release();
      });
      data.content.on('end', () => {
        if (part !== undefined) {
          part.bytes = Buffer.concat(chunks);
          part.size = length;
          kept += part.bytes.length;
        }
        data.release();
      });
    });
    parser.on('end', () => {
      settle(null);
    });
    parser.on('error', (error: Error & { code?: string }) => {
      const kind = error.code !== 'EMAXLEN' ? 'other' : error.message.includes('header') ? 'header' : 'parts';
      settle({ kind, message: error.message });
    });
    parser.end(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength));
  });
}

export function isText(part: Part): boolean {
  return part.contentType === 'text/plain' || part.contentType === 'text/html';
}
