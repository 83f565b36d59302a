/** Mails of any size, for the growth of time and memory: replies of plain prose, quoted text, HTML, digits, one line. */

export const KINDS = ['prose', 'quoted', 'html', 'digits', 'one line'] as const;
export type Kind = (typeof KINDS)[number];

const HEADER = [
  'From: Priya Nair <priya@harbourfield.example>',
  'To: referrals@nexttechnik.example',
  'Subject: Re: Referral R-2041: Kestrel Plumbing Pty Ltd',
  'Date: Tue, 17 Nov 2026 14:02:11 +1100',
  'Message-ID: <growth@harbourfield.example>',
  'MIME-Version: 1.0',
];

const SENTENCES = [
  'Kestrel came back to us this morning and they are going ahead with the full package.',
  'The agreed total is AUD 48,500.00 and you can invoice 4,850 for the referral.',
  'We start on Tuesday 1 December with two people on site.',
  'Dan asked whether the training could wait until the new year, which suits us too.',
  'There was some back and forth about the licences, but nothing that changes the picture.',
];

/** A raw mail whose body has about `size` octets. */
export function mailOf(kind: Kind, size: number): Buffer {
  const html = kind === 'html';
  const head = [...HEADER, `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`, '', ''].join('\r\n');
  return Buffer.from(head + bodyOf(kind, size));
}

function bodyOf(kind: Kind, size: number): string {
  switch (kind) {
    case 'prose':
      return repeated(
        (index) => `${SENTENCES[index % SENTENCES.length] ?? ''}${index % 5 === 4 ? '\r\n\r\n' : '\r\n'}`,
        size,
      );
    case 'quoted':
      return (
        'Signed today, details to follow.\r\n\r\nOn Mon, 2 Nov 2026 at 09:10, Referrals wrote:\r\n' +
        repeated((index) => `${'>'.repeat(1 + (index % 3))} ${SENTENCES[index % SENTENCES.length] ?? ''}\r\n`, size)
      );
    case 'html':
      return `<html><body>${repeated(
        (index) =>
          `<div style="font:11pt Calibri"><p><b>${index}</b> ${SENTENCES[index % SENTENCES.length] ?? ''}</p></div>\r\n`,
        size,
      )}</body></html>`;
    case 'digits':
      return repeated((index) => `${(index * 7919) % 100_000} ${index % 31}/${index % 12} 4.850,00 AUD 10% `, size);
    case 'one line':
      return 'word '.repeat(Math.ceil(size / 5)).slice(0, size);
  }
}

function repeated(piece: (index: number) => string, size: number): string {
  const pieces: string[] = [];
  for (let length = 0, index = 0; length < size; index += 1) {
    const next = piece(index);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}
