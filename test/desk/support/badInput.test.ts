import { expect } from 'chai';
import { ask, BUG, caseOf, lastTo, openDesk, PASSWORD, PRIYA, SUPPORT } from '../../support/cases.js';
import { textOf, type SentMail, type TestDesk } from '../../support/desk.js';

const HELP = 'help@nexttechnik.example';
const SUPPORT_ADDRESS = 'support@nexttechnik.example';
const PRIYA_ADDRESS = 'priya@harbourfield.example';

interface Encrypted {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}
const PGP_BLOCK = '-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA0abcdef\r\n=abcd\r\n-----END PGP MESSAGE-----';
const ENCRYPTED: readonly Encrypted[] = [
  {
    name: 'S/MIME',
    type: 'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"\r\nContent-Transfer-Encoding: base64',
    body: 'MIIB',
  },
  {
    name: 'PGP/MIME',
    type: 'multipart/encrypted; protocol="application/pgp-encrypted"; boundary="p"',
    body: `--p\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n\r\n--p\r\nContent-Type: application/octet-stream; name="encrypted.asc"\r\n\r\n${PGP_BLOCK}\r\n--p--`,
  },
  { name: 'PGP in the text', type: 'text/plain', body: `Hello,\r\n\r\n${PGP_BLOCK}` },
];

describe('desk/support: what cannot go along is told to whoever can act, and nothing is lost', () => {
  let desk: TestDesk;
  let serial = 0;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const raw = (from: string, to: string, type: string, body: string, subject = 'Files'): string => {
    serial += 1;
    const id = `Message-ID: <bad${serial}@sender.example>`;
    const head = [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, 'Date: Mon, 02 Nov 2026 00:10:00 +0000', id];
    return [...head, 'MIME-Version: 1.0', `Content-Type: ${type}`, '', body, ''].join('\r\n');
  };
  const withFile = (from: string, to: string, text: string, name: string, content: Buffer): string => {
    const lines = content.toString('base64').replace(/.{76}/g, '$&\r\n');
    const file = `Content-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}`;
    const words = `Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`;
    return raw(from, to, 'multipart/mixed; boundary="b"', `--b\r\n${words}\r\n--b\r\n${file}\r\n--b--`);
  };
  const threadOf = ({ mail }: SentMail): string => mail.replyTo[0]?.address ?? '';
  const LARGE = Buffer.alloc(20_000_000, 7);

  it('names a file of 20 MB to both sides, carries the words, and says how the file can go', async function () {
    this.timeout(60_000);
    await desk.receive(withFile(PRIYA, HELP, BUG, 'dump.bin', LARGE));
    const request = await desk.lastSent('case-request');
    expect(request.mail.attachments).to.have.length(0);
    expect(textOf(request)).to.contain('dump.bin: it is too large').and.contain('error 500');
    expect(textOf(await desk.lastSent('case-note')))
      .to.contain('dump.bin: it is too large')
      .and.contain('shared folder');

    await desk.receive(withFile(SUPPORT, threadOf(request), 'Please install this.\r\n\r\nLena', 'fix.bin', LARGE));
    const relay = await lastTo(desk, 'case-relay', PRIYA_ADDRESS);
    expect(textOf(relay)).to.contain('Please install this').and.contain('fix.bin: it is too large');
    expect(textOf(await lastTo(desk, 'case-note', SUPPORT_ADDRESS)))
      .to.contain('fix.bin')
      .and.contain('shared folder');
  });

  it('passes on nothing where nothing is left of the mail, and the team still owes its answer', async () => {
    await ask(desk, BUG);
    const request = await desk.lastSent('case-request');
    for (const [name, content] of [
      ['fix.exe', Buffer.from('MZ')],
      ['fix.bin', LARGE],
    ] as const) {
      const message = await desk.receive(withFile(SUPPORT, threadOf(request), '', name, content));
      expect(message).to.include({ state: 'waiting', reason: 'no-files' });
      const note = await lastTo(desk, 'case-note', SUPPORT_ADDRESS);
      expect(textOf(note)).to.contain('passed on to nobody').and.contain(name).and.contain('shared folder');
    }
    expect(await desk.sent('case-relay')).to.have.length(0);
    expect(await caseOf(desk)).to.include({ state: 'with-team', answeredAt: null });
    const own = await lastTo(desk, 'case-note', PRIYA_ADDRESS);
    const back = await desk.receive(withFile(PRIYA, threadOf(own), '', 'tool.exe', Buffer.from('MZ')));
    expect(back.reason).to.equal('no-files');
    expect(textOf(await lastTo(desk, 'case-note', PRIYA_ADDRESS))).to.contain('tool.exe');
  });

  for (const { name, type, body } of ENCRYPTED) {
    it(`asks for a readable mail instead of ${name}, from either side and at any address`, async () => {
      await ask(desk, BUG);
      const request = await desk.lastSent('case-request');
      for (const [from, to, address] of [
        [PRIYA, HELP, PRIYA_ADDRESS],
        [PRIYA, 'referrals@nexttechnik.example', PRIYA_ADDRESS],
        [PRIYA, threadOf(await lastTo(desk, 'case-note', PRIYA_ADDRESS)), PRIYA_ADDRESS],
        [SUPPORT, threadOf(request), SUPPORT_ADDRESS],
      ] as const) {
        const told = (await desk.sent('case-note')).length;
        const message = await desk.receive(raw(from, to, type, body, 'Secret'));
        expect(message).to.include({ state: 'waiting', reason: 'encrypted' });
        expect(await desk.sent('case-note')).to.have.length(told + 1);
        expect(textOf(await lastTo(desk, 'case-note', address))).to.contain('without encryption');
      }
      expect(await desk.sent('case-relay')).to.have.length(0);
      expect(await desk.sent('case-request')).to.have.length(1);
      expect(await caseOf(desk)).to.include({ state: 'with-team', answeredAt: null });
    });
  }

  for (const [language, text] of [
    [
      'Polish',
      'Dzień dobry,\r\n\r\nklient nie może się zalogować do systemu od poniedziałku i prosi o pomoc w tej sprawie.',
    ],
    ['Chinese', '您好，\r\n\r\n客户从星期一开始无法登录系统，请帮忙处理一下。'],
    ['Russian', 'Здравствуйте,\r\n\r\nклиент не может войти в систему с понедельника и просит помочь.'],
  ] as const) {
    it(`gives a request in ${language} to management, and says so`, async () => {
      await ask(desk, `${text}\r\n\r\nPriya`);
      expect(await caseOf(desk)).to.include({ tier: 'management', category: 'unclear' });
      expect(textOf(await desk.lastSent('case-note')))
        .to.contain('were not sure of the language')
        .and.contain('Management');
      expect(textOf(await desk.lastSent('case-request'))).to.contain(text.split('\r\n')[2]!.slice(0, 12));
    });
  }

  it('does not say of a terse English mail that its language cannot be read', async () => {
    await ask(desk, 'Client: Kestrel. Problem: report totals wrong. Tried: rerun, other browser.');
    expect(textOf(await desk.lastSent('case-note'))).to.not.match(/(?:could not|cannot) read/);
  });

  it('says so as well where the language changes within the case', async () => {
    await ask(desk, PASSWORD);
    await desk.write({
      text: 'Dzień dobry, klient nie może się zalogować do systemu od poniedziałku i prosi o pomoc w tej sprawie.',
      answers: await desk.lastSent('case-answer'),
    });
    expect(await caseOf(desk)).to.include({ state: 'with-team', tier: 'management' });
    expect(textOf(await desk.lastSent('case-note'))).to.contain('were not sure of the language');
  });

  it('holds a stranger’s mail in the thread for the partner’s manager, by the number of the case', async () => {
    await ask(desk, BUG);
    for (const from of ['Eve <eve@elsewhere.example>', 'Nina <nina@nexttechnik.example>']) {
      const message = await desk.write({
        from,
        text: 'It fails at line 12.',
        answers: await desk.lastSent('case-request'),
      });
      expect(message).to.include({ state: 'waiting', reason: 'case-stranger' });
      const held = await desk.lastSent('held-mail');
      expect(held.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
      expect(textOf(held)).to.contain('case S-1').and.contain('line 12');
    }
    expect(await desk.sent('case-relay')).to.have.length(0);
  });

  it('takes a colleague of the partner’s for the partner: both get what follows', async () => {
    await ask(desk, BUG);
    const log = 'Here is the log: error 500 at line 12.';
    await desk.write({
      from: 'Raj Patel <raj@harbourfield.example>',
      text: log,
      answers: await desk.lastSent('case-note'),
    });
    expect(textOf(await lastTo(desk, 'case-relay', SUPPORT_ADDRESS)))
      .to.contain('Raj Patel of Harbour')
      .and.contain(log);
    await desk.write({ from: SUPPORT, text: 'Restart it.', answers: await desk.lastSent('case-request') });
    expect((await desk.lastSent('case-relay')).row.recipients).to.have.members([
      PRIYA_ADDRESS,
      'raj@harbourfield.example',
    ]);
  });
});
