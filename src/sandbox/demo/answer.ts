/**
 * Plays the partner's mail client: a stored mail becomes an answer to a mail that the desk sent, with that mail's thread
 * fields, its reply address and the demo's date. The body is left as it is.
 */
import { readFileSync } from 'node:fs';
import type { Instant } from '../../values/calendarDay.js';
import type { Mail } from '../../values/mail.js';

const FOLDER = new URL('../../../test/fixtures/demo/', import.meta.url);

/** Raw octets of `<name>.eml` as an answer to `original`; `address` overrides where it goes. */
export function answerWith(name: string, original: Mail, now: Instant): Buffer {
  const raw = readFileSync(new URL(`${name}.eml`, FOLDER), 'latin1').replace(/\r?\n/g, '\r\n');
  const end = raw.indexOf('\r\n\r\n');
  const replyTo = original.replyTo[0]?.address ?? original.from[0]?.address ?? '';
  const fields = new Map([
    ['To', `Next Technik <${replyTo}>`],
    ['Date', new Date(now).toUTCString().replace('GMT', '+0000')],
    ['In-Reply-To', original.messageId ?? ''],
    [
      'References',
      [...original.references, original.messageId ?? '']
        .filter((id, index, ids) => id !== '' && ids.indexOf(id) === index)
        .join('\r\n '),
    ],
  ]);
  const kept = raw
    .slice(0, end)
    .split('\r\n')
    .filter((line) => !/^(?:to|date|subject|in-reply-to|references):/i.test(line));
  const prefix = /^subject:\s*((?:re|aw|automatic reply):\s*)/im.exec(raw.slice(0, end))?.[1] ?? '';
  const subject = Buffer.from(`Subject: ${prefix}${encodeWords(original.subject)}`, 'utf8').toString('latin1');
  const header = [...kept, subject, ...[...fields].map(([field, value]) => `${field}: ${value}`)].join('\r\n');
  return Buffer.from(`${header}${raw.slice(end)}`, 'latin1');
}

/** RFC 2047 encoded words where the subject is not ASCII. */
function encodeWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  for (let rest = Array.from(text); rest.length > 0; rest = rest.slice(15)) {
    words.push(`=?utf-8?B?${Buffer.from(rest.slice(0, 15).join('')).toString('base64')}?=`);
  }
  return words.join('\r\n ');
}
