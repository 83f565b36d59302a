import type { UnreadReason } from '../../values/attachmentText.js';

/** The bounds of reading one mail's attachments. */
export interface AttachmentLimits {
  /** Files that are read; the others are `too-many`. */
  readonly files: number;
  /** Octets of one file. */
  readonly fileSize: number;
  /** Pages of a PDF; later ones are left out. */
  readonly pages: number;
  /** Characters kept of one file. */
  readonly characters: number;
  /** Milliseconds for one PDF, and for all files of the mail together. */
  readonly fileTime: number;
  readonly totalTime: number;
  /** Octets that reading one PDF may unpack. */
  readonly unpacked: number;
}

export const DEFAULT_ATTACHMENT_LIMITS: AttachmentLimits = {
  files: 10,
  fileSize: 5 * 1024 * 1024,
  pages: 50,
  characters: 100_000,
  fileTime: 8_000,
  totalTime: 20_000,
  unpacked: 256 * 1024 * 1024,
};

/** What a reader of one kind gives: the text, or why there is none. `cut`: there is more than was read. */
export type Extracted = { readonly text: string; readonly cut: boolean } | { readonly reason: UnreadReason };
