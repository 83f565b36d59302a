/** A Mail from fields and text, through the product's own MIME reader. */
import { parseMail } from '../../src/inbox/mime.js';
import type { Language } from '../../src/parsers/types.js';
import type { Mail } from '../../src/values/mail.js';

const SENDERS: Readonly<Record<Language, string>> = {
  en: 'Priya Nair <priya@harbourfield.example>',
  de: 'Katrin Vogt <k.vogt@rheinwerk.example>',
  fr: 'Claire Dubois <claire.dubois@lacservices.example>',
};

/** `fields` override From, Subject, Date and Content-Type; a list gives one field several times. */
export async function mailOf(
  body: string,
  fields: Readonly<Record<string, string | readonly string[]>> = {},
  language: Language = 'en',
): Promise<Mail> {
  const all: Record<string, string | readonly string[]> = {
    From: SENDERS[language],
    Subject: 'Re: Referral R-2041',
    Date: 'Tue, 17 Nov 2026 17:08:00 +1100',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  };
  const header = Object.entries(all).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}\r\n`),
  );
  return parseMail(Buffer.from(`${header.join('')}\r\n${body}`));
}
