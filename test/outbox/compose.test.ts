import { expect } from 'chai';
import fc from 'fast-check';
import { simpleParser, type AddressObject } from 'mailparser';
import { composeMail, ID_FIELD, type ComposeInput } from '../../src/outbox/compose.js';
import { DeskError } from '../../src/errors.js';

const base: ComposeInput = {
  from: { name: 'Next Technik', address: 'referrals@nexttechnik.example' },
  to: [{ name: 'Priya Nair', address: 'priya@harbourfield.example' }],
  replyTo: { name: 'Next Technik', address: 'referrals+r2041.abc@nexttechnik.example' },
  subject: 'Referral R-2041: Kestrel Plumbing Pty Ltd',
  text: 'Dear Priya,\n\nplease reply.\n',
  html: '<p>Dear Priya,</p><p>please reply.</p>',
  messageId: '<m1.r2041@nexttechnik.example>',
  date: '2026-11-02T09:10:00.000Z',
  autoSubmitted: 'auto-generated',
};

const headerOf = (raw: Buffer): string => `\r\n${raw.toString('latin1').split('\r\n\r\n', 1)[0] ?? ''}\r\n`;
const fieldNames = (raw: Buffer): string[] =>
  headerOf(raw)
    .split('\r\n')
    .filter((line) => !/^[ \t]/.test(line))
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());

async function refusal(input: ComposeInput): Promise<DeskError> {
  try {
    await composeMail(input);
  } catch (error) {
    if (error instanceof DeskError) return error;
  }
  throw new Error('was composed');
}

describe('outbox/compose', () => {
  it('gives the same octets for the same mail', async () => {
    const attachments = [{ filename: 'a.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7 x') }];
    const [one, two] = await Promise.all([
      composeMail({ ...base, attachments }),
      composeMail({ ...base, attachments }),
    ]);
    expect(one.equals(two)).to.equal(true);
    expect((await composeMail({ ...base, messageId: '<m2@nexttechnik.example>' })).equals(one)).to.equal(false);
  });

  it('says that it is automatic (RFC 3834) and carries its own id three times', async () => {
    const raw = await composeMail({
      ...base,
      inReplyTo: '<p1@harbourfield.example>',
      references: ['<m0@nexttechnik.example>', '<p1@harbourfield.example>'],
    });
    const header = headerOf(raw).replace(/\r\n[ \t]+/g, ' ');
    expect(header).to.contain('\r\nAuto-Submitted: auto-generated\r\n');
    expect(header).to.contain(`\r\n${ID_FIELD}: ${base.messageId}\r\n`);
    expect(header).to.contain(
      `\r\nReferences: <m0@nexttechnik.example> <p1@harbourfield.example> ${base.messageId}\r\n`,
    );
    expect(header).to.contain('\r\nIn-Reply-To: <p1@harbourfield.example>\r\n');
    expect(header).to.contain('\r\nDate: Mon, 02 Nov 2026 09:10:00 +0000\r\n');
    expect(header).not.to.contain('X-Auto-Response-Suppress');
  });

  it('suppresses automatic answers only where that is asked for', async () => {
    const header = headerOf(await composeMail({ ...base, suppressAutoReplies: true, autoSubmitted: 'auto-replied' }));
    expect(header).to.contain('X-Auto-Response-Suppress: OOF, AutoReply');
    expect(header).to.contain('Auto-Submitted: auto-replied');
  });

  it('keeps the first and the newest ids of a long thread, its own last', async () => {
    const references = Array.from({ length: 100 }, (_, index) => `<r${index}@harbourfield.example>`);
    const parsed = await simpleParser(await composeMail({ ...base, references }));
    expect(parsed.references).to.have.length(30);
    expect(parsed.references?.at(0)).to.equal('<r0@harbourfield.example>');
    expect(parsed.references?.at(-2)).to.equal('<r99@harbourfield.example>');
    expect(parsed.references?.at(-1)).to.equal(base.messageId);
  });

  it('comes back whole from a MIME parser: words of all languages, text, HTML, attachments', async () => {
    const content = Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 256));
    const raw = await composeMail({
      ...base,
      to: [{ name: 'Zoë "Z" Müller, Анна', address: 'zoe@example.org' }],
      subject: `Weiterempfehlung «Köhler & Söhne» – ${'sehr lang '.repeat(20)}`,
      text: `Grüße\n${'x'.repeat(2000)}\n.\n..dots\nFrom here\n`,
      html: '<p>Grüße</p>',
      attachments: [{ filename: 'Rechnung März.pdf', contentType: 'application/pdf', content }],
    });
    const parsed = await simpleParser(raw);
    expect((parsed.to as AddressObject).value).to.deep.equal([
      { name: 'Zoë "Z" Müller, Анна', address: 'zoe@example.org' },
    ]);
    expect(parsed.subject).to.match(/^Weiterempfehlung «Köhler & Söhne» – (sehr lang ?)+$/);
    expect(parsed.text?.trimEnd()).to.equal(`Grüße\n${'x'.repeat(2000)}\n.\n..dots\nFrom here`);
    expect(parsed.html).to.contain('<p>Grüße</p>');
    expect(parsed.attachments[0]?.filename).to.equal('Rechnung März.pdf');
    expect(parsed.attachments[0]?.content.equals(content)).to.equal(true);
  });

  it('has no line above 998 characters, no bare CR or LF and only ASCII', async () => {
    const raw = await composeMail({
      ...base,
      subject: 'ü'.repeat(5000),
      text: 'é'.repeat(20_000),
      html: `<p>${'é'.repeat(20_000)}`,
    });
    const text = raw.toString('latin1');
    expect(text.split('\r\n').every((line) => line.length <= 998)).to.equal(true);
    expect(text.replace(/\r\n/g, '')).to.match(/^[\x20-\x7e\t]*$/);
  });

  it('lets no name, subject or file name start a header field of its own', async () => {
    const fields = fieldNames(await composeMail(base));
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('\r\n', '\n', '\r', '\r\n\r\n'),
        async (words, ending) => {
          const hostile = `${words}${ending}Bcc: victim@example.net${ending}X-Evil: 1`;
          const raw = await composeMail({
            ...base,
            from: { ...base.from, name: hostile },
            to: [{ name: hostile, address: 'priya@harbourfield.example' }],
            subject: hostile,
            attachments: [{ filename: hostile, contentType: 'application/pdf', content: Buffer.from('x') }],
          });
          expect(fieldNames(raw)).to.have.members(fields);
          const parsed = await simpleParser(raw);
          expect(parsed.bcc).to.equal(undefined);
          expect((parsed.to as AddressObject).value.map(({ address }) => address)).to.deep.equal([
            'priya@harbourfield.example',
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });

  const broken: [string, Partial<ComposeInput>][] = [
    ['a recipient with a line break', { to: [{ name: '', address: 'a@b.example\r\nBcc: c@d.example' }] }],
    ['two addresses in one', { to: [{ name: '', address: 'a@b.example, c@d.example' }] }],
    ['a Message-ID with a line break', { messageId: '<a@b>\r\nX: y' }],
    ['a Message-ID without brackets', { messageId: 'a@b' }],
    ['a reference with a line break', { references: ['<a@b>\nX: y'] }],
    ['an In-Reply-To with a space', { inReplyTo: '<a @b>' }],
    ['a header field body with a line break', { headers: new Map([['X-A', 'b\r\nX-C: d']]) }],
    ['a header field name with a colon', { headers: new Map([['X-A: b', 'c']]) }],
    [
      'a media type with parameters',
      { attachments: [{ filename: 'a', contentType: 'text/html; x=y', content: Buffer.from('') }] },
    ],
    ['no recipient', { to: [] }],
    ['a body above the bound', { text: 'x'.repeat(1_000_001) }],
  ];
  for (const [what, change] of broken) {
    it(`refuses ${what}`, async () => {
      expect((await refusal({ ...base, ...change })).code).to.equal('internal');
    });
  }

  it('reads neither files nor URLs, whatever a body says', async () => {
    const html = '<img src="file:///etc/passwd"><img src="https://example.net/x">';
    const parsed = await simpleParser(await composeMail({ ...base, html }));
    expect(parsed.attachments).to.have.length(0);
    expect(parsed.html).to.contain('https://example.net/x');
  });
});
