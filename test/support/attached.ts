/** Mails with attached files. */
import { parseMail } from '../../src/inbox/mime.js';
import { withAttachmentTexts, type AttachmentLimits } from '../../src/inbox/attachments/index.js';
import type { Mail } from '../../src/values/mail.js';

export interface AttachedFile {
  readonly name: string | null;
  readonly content: Uint8Array | string;
  /** Default: application/octet-stream. */
  readonly type?: string;
  readonly disposition?: 'attachment' | 'inline';
}

/** The header fields from Content-Type on and the body of a mail with this text and these files. */
export function multipart(text: string, files: readonly AttachedFile[]): string {
  const parts = files.map(({ name, content, type = 'application/octet-stream', disposition = 'attachment' }) => {
    const encoded = Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n');
    const filename = name === null ? '' : `; filename*=utf-8''${encodeURIComponent(name)}`;
    return `Content-Type: ${type}\r\nContent-Disposition: ${disposition}${filename}\r\nContent-Transfer-Encoding: base64\r\n\r\n${encoded}`;
  });
  return [
    'Content-Type: multipart/mixed; boundary="=_part"',
    '',
    ...[`Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`, ...parts].map((part) => `--=_part\r\n${part}`),
    '--=_part--',
    '',
  ].join('\r\n');
}

/** The mail as the reader gets it. */
export async function mailWith(text: string, files: readonly AttachedFile[], limits?: AttachmentLimits): Promise<Mail> {
  const raw = `From: Priya Nair <priya@harbourfield.example>\r\nTo: referrals@nexttechnik.example\r\nSubject: News\r\nDate: Mon, 16 Nov 2026 10:00:00 +1100\r\nMIME-Version: 1.0\r\n${multipart(text, files)}`;
  return withAttachmentTexts(await parseMail(Buffer.from(raw)), limits);
}
