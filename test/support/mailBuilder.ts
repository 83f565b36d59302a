/** Builds a mail's octets (RFC 5322) three ways: from an .eml file, from a few fields, from raw text. */
import { readFileSync } from 'node:fs';

let made = 0;

export interface MailFields {
  readonly from?: string;
  readonly to?: string;
  readonly cc?: string;
  readonly subject?: string;
  /** Plain text, encoded as UTF-8. */
  readonly text?: string;
  /** With its angle brackets; null for a mail that has none. One that was not used before where it is left out. */
  readonly messageId?: string | null;
  readonly date?: Date;
  readonly inReplyTo?: string;
  readonly references?: readonly string[];
  /** Further fields, in this order, after those above. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
}

/** The octets of an .eml file as they stand. */
export function mailFromEml(file: string | URL): Buffer {
  return readFileSync(file);
}

/** A plain reply of a partner, in which any field can be set. */
export function mailFromFields(fields: MailFields = {}): Buffer {
  made += 1;
  const messageId =
    fields.messageId === undefined ? `<test-${process.pid}-${made}@harbourfield.example>` : fields.messageId;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Message-ID', messageId ?? undefined],
    ['Date', (fields.date ?? new Date('2026-11-16T09:00:00Z')).toUTCString().replace('GMT', '+0000')],
    ['From', fields.from ?? 'Priya Nair <priya@harbourfield.example>'],
    ['To', fields.to ?? 'referrals@nexttechnik.example'],
    ['Cc', fields.cc],
    ['Subject', fields.subject ?? `Re: Referral R-2041 (${made})`],
    ['In-Reply-To', fields.inReplyTo],
    ['References', fields.references?.join('\r\n ')],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=utf-8'],
    ['Content-Transfer-Encoding', '8bit'],
    ...(fields.headers ?? []),
  ];
  const header = lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\r\n`])).join('');
  return mailFromText(`${header}\r\n${fields.text ?? 'Kestrel signed.'}\n`);
}

/** Raw text, its lines ended with CR LF however they were written, as UTF-8. */
export function mailFromText(text: string): Buffer {
  return Buffer.from(text.replaceAll(/\r\n|\r|\n/g, '\r\n'), 'utf8');
}
