import { expect } from 'chai';
import fc from 'fast-check';
import { mailIdentity, messageIdOf } from '../../src/inbox/identity.js';

const octets = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const AUTHORED = [
  'Message-ID: <a1@harbourfield.example>',
  'Date: Mon, 16 Nov 2026 09:00:00 +1100',
  'From: Priya Nair <priya@harbourfield.example>',
  'To: referrals@nexttechnik.example',
  'Subject: Re: Referral R-2041',
  'Content-Type: text/plain; charset=utf-8',
];
const BODY = 'Kestrel signed.\r\n\r\nTotal 48,500.\r\n';
const mail = (fields: readonly string[], body = BODY): Uint8Array => octets(`${fields.join('\r\n')}\r\n\r\n${body}`);
const identity = mailIdentity(mail(AUTHORED));

describe('inbox/identity', () => {
  const TRACE = [
    'Received: from mx1.example (mx1.example [192.0.2.7])\r\n\tby mx2.example; Mon, 16 Nov 2026 09:00:03 +1100',
    'Return-Path: <priya@harbourfield.example>',
    'Delivered-To: referrals@nexttechnik.example',
    'Authentication-Results: mx.nexttechnik.example; dmarc=pass',
    'ARC-Seal: i=1; a=rsa-sha256; cv=none',
    'DKIM-Signature: v=1; a=rsa-sha256; d=harbourfield.example',
    'X-Spam-Score: 0.1',
    'X-MS-Exchange-Organization-SCL: 1',
    'Resent-From: someone@harbourfield.example',
  ];
  for (const field of TRACE) {
    it(`does not change with ${field.slice(0, field.indexOf(':'))}`, () => {
      expect(mailIdentity(mail([field, ...AUTHORED]))).to.equal(identity);
      expect(mailIdentity(mail([...AUTHORED, field]))).to.equal(identity);
    });
  }

  it('does not change when a relay folds a field', () => {
    const folded = AUTHORED.map((field) => field.replace('Re: Referral', 'Re:\r\n   Referral'));
    expect(mailIdentity(mail(folded))).to.equal(identity);
  });

  it('does not change with line ends, with empty lines at the end or with the order of different fields', () => {
    const text = Buffer.from(mail(AUTHORED)).toString('latin1');
    expect(mailIdentity(octets(text.replaceAll('\r\n', '\n')))).to.equal(identity);
    expect(mailIdentity(octets(`${text}\r\n\r\n`))).to.equal(identity);
    expect(mailIdentity(octets(text.trimEnd()))).to.equal(identity);
    expect(mailIdentity(mail(AUTHORED.toReversed()))).to.equal(identity);
  });

  it('does not change when the store put blank lines or an mbox line on top', () => {
    const text = Buffer.from(mail(AUTHORED)).toString('latin1');
    expect(mailIdentity(octets(`\r\n\r\n${text}`))).to.equal(identity);
    expect(mailIdentity(octets(`From priya Mon Nov 16 09:00:00 2026\n${text}`))).to.equal(identity);
  });

  for (const [what, other] of [
    ['its text', mail(AUTHORED, BODY.replace('48,500', '84,500'))],
    ['its Subject', mail(AUTHORED.map((field) => field.replace('R-2041', 'R-2042')))],
    ['its From', mail(AUTHORED.map((field) => field.replace('Priya Nair', 'Priya')))],
    ['a second From field', mail([...AUTHORED, 'From: other@harbourfield.example'])],
    ['its Content-Type', mail(AUTHORED.map((field) => field.replace('text/plain', 'text/html')))],
    ['a Content-Transfer-Encoding', mail([...AUTHORED, 'Content-Transfer-Encoding: base64'])],
    ['a line that is no field', mail([...AUTHORED, 'this is no field'])],
    ['words after a bare carriage return', mail(AUTHORED.map((field) => field.replace('R-2041', 'R-2041\rX-A: b')))],
  ] as const) {
    it(`is another when a mail that reuses the Message-ID differs in ${what}`, () => {
      expect(mailIdentity(other)).not.to.equal(identity);
    });
  }

  it('tells the order of two From fields apart', () => {
    const one = mailIdentity(mail(['From: a@one.example', 'From: b@two.example']));
    expect(mailIdentity(mail(['From: b@two.example', 'From: a@one.example']))).not.to.equal(one);
  });

  it('does not let a field pass for a part of the body', () => {
    expect(mailIdentity(octets('Subject: a\n\nCc: b\n'))).not.to.equal(mailIdentity(octets('Subject: a\nCc: b\n\n')));
  });

  it('counts what stands beyond the longest header that is looked at', () => {
    const padding = `X-Padding: ${'x'.repeat(300_000)}`;
    const one = mailIdentity(mail([padding, 'Subject: one']));
    expect(mailIdentity(mail([padding, 'Subject: two']))).not.to.equal(one);
  });

  it('gives any octets 64 hex digits, and the same octets the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (raw) => {
        expect(mailIdentity(raw)).to.match(/^[0-9a-f]{64}$/);
        expect(mailIdentity(Uint8Array.from(raw))).to.equal(mailIdentity(raw));
      }),
    );
  });

  it('does not change with any trace field at any place, and changes with any other text', () => {
    const words = fc.stringMatching(/^[a-z0-9 ,.]{1,80}$/).filter((text) => text.trim() !== '');
    const name = fc.stringMatching(/^X-[A-Za-z-]{1,20}$/);
    fc.assert(
      fc.property(words, words, name, fc.nat(), (text, other, trace, seed) => {
        const place = seed % (AUTHORED.length + 1);
        const fields = [...AUTHORED.slice(0, place), `${trace}: ${other}`, ...AUTHORED.slice(place)];
        expect(mailIdentity(mail(fields, text))).to.equal(mailIdentity(mail(AUTHORED, text)));
        fc.pre(text !== other);
        expect(mailIdentity(mail(AUTHORED, other))).not.to.equal(mailIdentity(mail(AUTHORED, text)));
      }),
    );
  });

  it('reads a header of nothing but colons, folds or fields without end in linear time', () => {
    for (const hostile of [
      ':\n'.repeat(500_000),
      'a:\n'.repeat(500_000),
      `a: b\n${' \n'.repeat(500_000)}`,
      '\r'.repeat(1e6),
    ]) {
      const started = performance.now();
      mailIdentity(octets(hostile));
      expect(performance.now() - started).to.be.lessThan(2000);
    }
  });
});

describe('inbox/identity: messageIdOf', () => {
  it('reads the Message-ID, folded or not', () => {
    expect(messageIdOf(mail(AUTHORED))).to.equal('<a1@harbourfield.example>');
    expect(messageIdOf(octets('Message-Id:\r\n <b@c.example>\r\n\r\n'))).to.equal('<b@c.example>');
  });

  it('is null where there is none, where it is malformed, and where it stands only in the body', () => {
    expect(messageIdOf(mail(AUTHORED.slice(1)))).to.equal(null);
    expect(messageIdOf(octets('Message-ID: nothing\r\n\r\n'))).to.equal(null);
    expect(messageIdOf(octets('Subject: a\r\n\r\nMessage-ID: <a@b.example>\r\n'))).to.equal(null);
    expect(messageIdOf(octets(''))).to.equal(null);
  });
});
