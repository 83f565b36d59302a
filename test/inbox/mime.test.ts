import { expect } from 'chai';
import fc from 'fast-check';
import { DEFAULT_MIME_LIMITS, parseMail } from '../../src/inbox/mime.js';
import type { Mail } from '../../src/values/mail.js';

/** A mail from lines; bytes outside ASCII can be given as latin1 with \xNN. */
async function read(...lines: string[]): Promise<Mail> {
  return parseMail(Buffer.from(lines.join('\r\n'), 'latin1'));
}

const utf8 = (text: string): string => Buffer.from(text).toString('latin1');
const codes = (mail: Mail): string[] => mail.problems.map((problem) => problem.code);

describe('inbox/mime', () => {
  describe('envelope', () => {
    it('reads the fields of RFC 5322', async () => {
      const mail = await read(
        'Message-ID: <a1@partner.example>',
        'In-Reply-To: <r1@desk.example>',
        'References: <r0@desk.example>',
        ' <r1@desk.example>',
        'From: "Nair, Priya" <Priya@Partner.example>',
        'To: Desk <desk@desk.example>, other@desk.example',
        'Cc: =?utf-8?q?Ciar=C3=A1n?= <c@partner.example>',
        'Subject: =?utf-8?b?R8O8bnN0aWc=?= =?utf-8?q?_so?=',
        'Date: Tue, 17 Nov 2026 17:08:00 +1100',
        '',
        'Hello',
      );
      expect(mail).to.deep.include({
        messageId: '<a1@partner.example>',
        inReplyTo: ['<r1@desk.example>'],
        references: ['<r0@desk.example>', '<r1@desk.example>'],
        from: [{ name: 'Nair, Priya', address: 'priya@partner.example' }],
        cc: [{ name: 'Ciarán', address: 'c@partner.example' }],
        subject: 'Günstig so',
        date: '2026-11-17T06:08:00.000Z',
        text: 'Hello',
        problems: [],
      });
      expect(mail.to.map((mailbox) => mailbox.address)).to.deep.equal(['desk@desk.example', 'other@desk.example']);
    });

    it('keeps every From field and every mailbox in one', async () => {
      const mail = await read('From: a@one.example, B <b@two.example>', 'From: c@three.example', '', 'x');
      expect(mail.from.map((mailbox) => mailbox.address)).to.deep.equal([
        'a@one.example',
        'b@two.example',
        'c@three.example',
      ]);
    });

    it('keeps repeated fields in their order, unfolded', async () => {
      const mail = await read('Received: one', 'X-A: b', 'Received: two', ' and more', '', 'x');
      expect(mail.headers).to.deep.equal([
        { name: 'received', value: 'one' },
        { name: 'x-a', value: 'b' },
        { name: 'received', value: 'two and more' },
      ]);
    });

    it('never makes an address of an encoded word or a name', async () => {
      const mail = await read('From: =?utf-8?q?priya=40partner=2Eexample?= <evil@evil.example>', '', 'x');
      expect(mail.from).to.deep.equal([{ name: 'priya@partner.example', address: 'evil@evil.example' }]);
      expect((await read('From: =?utf-8?q?a=40b.example?=', '', 'x')).from).to.deep.equal([]);
    });

    it('shows line breaks that come out of an encoded word, so that they cannot act', async () => {
      const mail = await read('Subject: =?utf-8?q?hi=0D=0ABcc:_x@y.example?=', '', 'x');
      expect(mail.subject).to.equal('hi␍␊Bcc: x@y.example');
    });

    it('reads groups, comments and quoted local parts', async () => {
      const mail = await read('To: Team: a@b.example, "c d"@e.example; (note) f@g.example (Eff)', '', 'x');
      expect(mail.to).to.deep.equal([
        { name: '', address: 'a@b.example' },
        { name: '', address: '"c d"@e.example' },
        { name: 'Eff', address: 'f@g.example' },
      ]);
    });

    for (const [value, instant] of [
      ['17 Nov 2026 17:08 +1100', '2026-11-17T06:08:00.000Z'],
      ['Tue, 17 Nov 26 06:08:00 GMT (UTC)', '2026-11-17T06:08:00.000Z'],
      ['Tue, 17 Nov 2026 01:08:00 EST', '2026-11-17T06:08:00.000Z'],
      ['yesterday', null],
      ['Tue, 31 Nov 2026 06:08:00 +0000', null],
      ['1', null],
    ] as const) {
      it(`reads the date "${value}" as ${instant ?? 'none'}`, async () => {
        expect((await read(`Date: ${value}`, '', 'x')).date).to.equal(instant);
      });
    }

    it('reads raw 8-bit fields, each in its own encoding', async () => {
      const mail = await read(`Subject: ${utf8('Zürich')}`, 'From: J\xfcrg <j@a.example>', '', 'x');
      expect(mail.subject).to.equal('Zürich');
      expect(mail.from[0]?.name).to.equal('Jürg');
    });
  });

  describe('text', () => {
    for (const [charset, bytes, text] of [
      ['windows-1252', '38.400 \x80 \x96 ok', '38.400 € – ok'],
      ['iso-8859-1', '\x80 5', '€ 5'],
      ['iso-8859-15', '\xa4 5', '€ 5'],
      ['utf-16le', 'h\0i\0', 'hi'],
      ['utf-8', utf8('für'), 'für'],
      ['us-ascii', 'f\xfcr', 'für'],
      ['', 'f\xfcr', 'für'],
    ] as const) {
      it(`decodes charset "${charset}"`, async () => {
        const type = `Content-Type: text/plain${charset === '' ? '' : `; charset=${charset}`}`;
        const encoded = Buffer.from(bytes, 'latin1').toString('base64');
        const mail = await read(type, 'Content-Transfer-Encoding: base64', '', encoded);
        expect(mail.text).to.equal(text);
        expect(codes(mail)).to.deep.equal([]);
      });
    }

    it('reports text that is not what its charset says', async () => {
      const mail = await read('Content-Type: text/plain; charset=utf-8', '', 'f\xfcr');
      expect(mail.text).to.equal('für');
      expect(codes(mail)).to.deep.equal(['undecodable']);
    });

    it('strips NUL and turns every line end into a line feed', async () => {
      const mail = await parseMail(Buffer.from('Content-Type: text/plain\r\n\r\na\0b\r\nc\rd\n'));
      expect(mail.text).to.equal('ab\nc\nd\n');
    });

    it('joins format=flowed lines of one quote depth only', async () => {
      const mail = await read(
        'Content-Type: text/plain; format=flowed',
        '',
        'one ',
        'two',
        '> q ',
        '> r ',
        'answer',
        '-- ',
        'me',
      );
      expect(mail.text).to.equal('one two\n> q r \nanswer\n-- \nme');
    });

    it('gives both versions of multipart/alternative', async () => {
      const mail = await read(
        'Content-Type: multipart/alternative; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain',
        '',
        'plain',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>html</p>',
        '--b--',
      );
      expect([mail.text, mail.html]).to.deep.equal(['plain', '<p>html</p>']);
    });

    it('takes a plain part beside an HTML part into one HTML version', async () => {
      const mail = await read(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'Total <1>',
        '--b',
        'Content-Type: text/html',
        '',
        '<p>html</p>',
        '--b--',
      );
      expect(mail.text).to.equal(null);
      expect(mail.html).to.contain('Total &lt;1&gt;').and.to.contain('<p>html</p>');
    });

    it('puts several text parts together', async () => {
      const mail = await read(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'one',
        '--b',
        '',
        'two',
        '--b--',
      );
      expect(mail.text).to.equal('one\n\ntwo');
    });

    it('reports alternatives of one kind that differ', async () => {
      const mail = await read(
        'Content-Type: multipart/alternative; boundary=b',
        '',
        '--b',
        '',
        '1',
        '--b',
        '',
        '2',
        '--b--',
      );
      expect(codes(mail)).to.deep.equal(['malformed']);
    });
  });

  describe('parts', () => {
    it('takes a nested mail as an attachment, never as text', async () => {
      const mail = await read(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'mine',
        '--b',
        'Content-Type: message/rfc822',
        'Content-Disposition: inline',
        '',
        'Subject: theirs',
        '',
        'Total 99',
        '--b--',
      );
      expect(mail.text).to.equal('mine');
      expect(mail.attachments.map((attachment) => attachment.contentType)).to.deep.equal(['message/rfc822']);
      expect(Buffer.from(mail.attachments[0]?.content ?? []).toString()).to.match(/Subject: theirs[^]*Total 99/);
    });

    it('names attachments as their sender did', async () => {
      const mail = await read(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'see attached',
        '--b',
        'Content-Type: application/pdf; name="x.pdf"',
        "Content-Disposition: attachment; filename*0*=utf-8''Auftr%C3%A4; filename*1=ge.pdf",
        'Content-Transfer-Encoding: base64',
        'Content-ID: <c1@x>',
        '',
        'AAEC',
        '--b--',
      );
      expect(mail.attachments).to.have.length(1);
      expect(mail.attachments[0]).to.deep.include({
        filename: 'Aufträge.pdf',
        contentType: 'application/pdf',
        size: 3,
        contentId: 'c1@x',
        inline: false,
      });
      expect([...(mail.attachments[0]?.content ?? [])]).to.deep.equal([0, 1, 2]);
    });

    it('reads a delivery report', async () => {
      const mail = await read(
        'Content-Type: multipart/report; report-type="delivery-status"; boundary=b',
        '',
        '--b',
        '',
        'It failed.',
        '--b',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.example',
        '',
        'Final-Recipient: rfc822; a@b.example',
        'Action: failed',
        'Status: 5.1.1',
        '',
        '--b',
        'Content-Type: text/rfc822-headers',
        '',
        'Message-ID: <r1@desk.example>',
        '',
        '--b--',
      );
      expect(mail.contentTypeParameters.get('report-type')).to.equal('delivery-status');
      expect(mail.deliveryStatus?.perMessage).to.deep.equal([{ name: 'reporting-mta', value: 'dns; mx.example' }]);
      expect(mail.deliveryStatus?.perRecipient[0]).to.deep.include({ name: 'status', value: '5.1.1' });
      expect(mail.returnedHeaders).to.deep.equal([{ name: 'message-id', value: '<r1@desk.example>' }]);
      expect(mail.text).to.equal('It failed.');
    });

    for (const type of [
      'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b',
      'application/pkcs7-mime; smime-type=enveloped-data',
    ]) {
      it(`reports ${type.slice(0, 24)} as encrypted`, async () => {
        expect(codes(await read(`Content-Type: ${type}`, '', 'x'))).to.include('encrypted');
      });
    }

    it('reports inline PGP as encrypted', async () => {
      expect(codes(await read('From: a@b.example', '', '-----BEGIN PGP MESSAGE-----'))).to.deep.equal(['encrypted']);
    });

    it('reports words that only a winmail.dat holds', async () => {
      const mail = await read('Content-Type: application/ms-tnef; name=winmail.dat', '', 'x');
      expect(codes(mail)).to.deep.equal(['undecodable']);
    });
  });

  describe('bad mail', () => {
    it('guesses a boundary that the header lost', async () => {
      const mail = await read(
        'Content-Type: multipart/mixed',
        '',
        '--x1',
        'Content-Type: text/plain',
        '',
        'found',
        '--x1--',
      );
      expect(mail.text).to.equal('found');
      expect(codes(mail)).to.deep.equal(['malformed']);
    });

    it('takes the body as text where no part can be found', async () => {
      const mail = await read('Content-Type: multipart/mixed; boundary=b', '', 'Total 5');
      expect(mail.text).to.equal('Total 5');
      expect(codes(mail)).to.deep.equal(['malformed']);
    });

    it('reads mail that ends before its last boundary', async () => {
      expect((await read('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'cut off')).text).to.equal(
        'cut off',
      );
    });

    it('reads broken base64 as far as it goes', async () => {
      expect(
        (await read('Content-Transfer-Encoding: base64', 'Content-Type: text/plain', '', 'aGVs!!bG8')).text,
      ).to.equal('hello');
    });

    it('says so where the bytes are no mail', async () => {
      for (const raw of ['', 'just words', '\0\0\0']) {
        expect(codes(await parseMail(Buffer.from(raw)))).to.deep.equal(['malformed']);
      }
    });

    it('reads mail with CR line ends and with an mbox line', async () => {
      expect((await parseMail(Buffer.from('Subject: a\rFrom: b@c.example\r\rtext'))).subject).to.equal('a');
      expect((await parseMail(Buffer.from('From b@c.example Tue Nov 17\nSubject: a\n\ntext'))).subject).to.equal('a');
    });

    it('stops at 500 parts and keeps what came before', async () => {
      const mail = await read(
        'Content-Type: multipart/mixed; boundary=b',
        '',
        ...Array.from({ length: 600 }, () => '--b\r\n\r\npart'),
      );
      expect(codes(mail)).to.deep.equal(['too-many-parts']);
      expect(mail.text?.startsWith('part')).to.equal(true);
    });

    it('cuts text, headers and mail at their limits', async () => {
      const limits = { ...DEFAULT_MIME_LIMITS, textSize: 100, headerSize: 1000, size: 3000 };
      const read100 = async (raw: string): Promise<Mail> => parseMail(Buffer.from(raw), limits);
      const text = await read100(`From: a@b.example\n\n${'x'.repeat(500)}`);
      expect([text.text?.length, codes(text)]).to.deep.equal([100, ['too-large']]);
      expect(codes(await read100(`${'X-A: b\n'.repeat(300)}\n\nx`))).to.include('too-large');
      expect(codes(await read100(`From: a@b.example\n\n${'x\n'.repeat(3000)}`))).to.include('too-large');
    });

    it('reads any bytes without throwing', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uint8Array({ maxLength: 300 }),
          fc.constantFrom('', 'Content-Type: multipart/mixed; boundary=b\n\n--b\n'),
          async (bytes, head) => {
            const mail = await parseMail(Buffer.concat([Buffer.from(head), bytes]));
            expect(mail.size).to.equal(head.length + bytes.length);
          },
        ),
        { numRuns: 60 },
      );
    });
  });
});
