/**
 * What a mail's attached files say. Hostile input: number, size, pages, characters and time are bounded, nothing throws,
 * and what cannot be read has a reason.
 *
 *   kind.ts       what a file is, by its octets and its name
 *   plainText.ts  csv.ts  html.ts   octets → lines
 *   pdf.ts        a process of its own (pdfProcess.ts), and its pieces to lines (pdfLines.ts)
 *   name.ts       the file's name, fit for showing
 */
import type { AttachmentText } from '../../values/attachmentText.js';
import type { Attachment, Mail } from '../../values/mail.js';
import { readCsv } from './csv.js';
import { readHtmlFile } from './html.js';
import { kindOf } from './kind.js';
import { shownName } from './name.js';
import { readPdf } from './pdf.js';
import { readPlainText } from './plainText.js';
import { DEFAULT_ATTACHMENT_LIMITS, type AttachmentLimits, type Extracted } from './types.js';

export { DEFAULT_ATTACHMENT_LIMITS, type AttachmentLimits } from './types.js';

/** Files that are listed at all; a mail with more than that is `too-large` already (mime.ts). */
const MOST_LISTED = 50;

/** The mail with `attachmentTexts`: one for each attached file, in the order of the mail. Never rejects. */
export async function withAttachmentTexts(
  mail: Mail,
  limits: AttachmentLimits = DEFAULT_ATTACHMENT_LIMITS,
): Promise<Mail> {
  const files = mail.attachments.filter(isPaper).slice(0, MOST_LISTED);
  if (files.length === 0) return mail;
  const end = performance.now() + limits.totalTime;
  const texts: AttachmentText[] = [];
  let opened = 0;
  for (const [at, file] of files.entries()) {
    const listed = { name: shownName(file.filename, at + 1), contentType: file.contentType, size: file.size };
    const kind = kindOf(file);
    const readable = kind === 'text' || kind === 'csv' || kind === 'html' || kind === 'pdf';
    if (readable) opened += 1;
    const left = end - performance.now();
    const found: Extracted =
      readable && (opened > limits.files || left <= 0)
        ? { reason: opened > limits.files ? 'too-many' : 'timed-out' }
        : await readFile(file, limits, left);
    texts.push('reason' in found ? { ...listed, text: null, ...found } : { ...listed, ...found, reason: null });
  }
  return { ...mail, attachmentTexts: texts };
}

async function readFile(file: Attachment, limits: AttachmentLimits, left: number): Promise<Extracted> {
  const { content, size, charset = null } = file;
  if (size === 0) return { reason: 'no-text' };
  const kind = kindOf(file);
  if (kind === 'unsupported') return { reason: kind };
  if (size > limits.fileSize || content.length < size) return { reason: 'too-large' };
  switch (kind) {
    case 'text':
      return readPlainText(content, charset, limits.characters);
    case 'csv':
      return readCsv(content, charset, limits.characters);
    case 'html':
      return readHtmlFile(content, charset, limits.characters);
    case 'pdf':
      return readPdf(content, limits, Math.min(limits.fileTime, left));
    default:
      return { reason: kind };
  }
}

/** Parts that mail programs add by themselves and nobody attaches: reports, signatures, visiting cards, invitations. */
const BY_MACHINE =
  /^(?:message\/(?:delivery-status|global-delivery-status|disposition-notification|feedback-report|global-headers)|text\/(?:rfc822-headers|calendar|vcard|x-vcard|directory)|application\/(?:pgp-signature|pgp-keys|pgp-encrypted|pkcs7-signature|x-pkcs7-signature|pkcs7-mime|x-pkcs7-mime|ics|ms-tnef|x-amp-html)|text\/x-amp-html)$/;
const MACHINE_NAME =
  /^(?:winmail\.dat|smime\.p7[sm]|.{0,80}\.(?:vcf|ics|asc|sig|p7s)|image\d{3,4}\.(?:png|jpe?g|gif)|ATT\d{5}\.\w{2,4})$/i;

/** Whether somebody attached it: pictures inside the text (logos of signatures) are part of the letter. */
function isPaper({ contentType, inline, contentId, filename }: Attachment): boolean {
  if (BY_MACHINE.test(contentType) || MACHINE_NAME.test(filename ?? '')) return false;
  if (contentType.startsWith('image/')) return !inline && contentId === null;
  return true;
}
