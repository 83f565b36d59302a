/**
 * What an attached file says, as a value: src/inbox/attachments reads it from the octets, src/parsers/attachments reads
 * facts from it. Everything in it was written by somebody else and is hostile until shown otherwise.
 */

/**
 * Why the text of an attached file is not there.
 *
 * - `unsupported`: no kind that is read (text, CSV, HTML, PDF)
 * - `too-large`: the file, or what it unpacks to
 * - `encrypted`: it opens with a password only
 * - `damaged`: it cannot be read as what its name says it is
 * - `no-text`: empty, or a scan without text
 * - `too-many`: more files, or more work, than one mail is allowed
 * - `timed-out`: reading it took too long
 */
export const UNREAD_REASONS = [
  'unsupported',
  'too-large',
  'encrypted',
  'damaged',
  'no-text',
  'too-many',
  'timed-out',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

interface AttachedFile {
  /** The file's name made fit for showing: one line, no path, no directional or invisible characters, at most 80 characters. */
  readonly name: string;
  /** As declared: media type in lower case without parameters. What the file is was decided by its octets and name. */
  readonly contentType: string;
  /** Octets. */
  readonly size: number;
}

export type AttachmentText = AttachedFile &
  (
    | {
        /** Lines joined by \n, as a person would see them; only the beginning where `cut`. */
        readonly text: string;
        readonly cut: boolean;
        readonly reason: null;
      }
    | { readonly text: null; readonly reason: UnreadReason }
  );
