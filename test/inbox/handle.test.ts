import { expect } from 'chai';
import { giveUpMessage } from '../../src/inbox/handle.js';
import { keepMails } from '../../src/inbox/keep.js';
import { Message } from '../../src/entities/index.js';
import { TestDesk } from '../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const FAILED = 'Authentication-Results: mx.nexttechnik.example; dmarc=fail header.from=nexttechnik.example';

describe('inbox/handle: the guards', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const held = async (): Promise<number> => {
    const question = 'Kestrel signed. Do you invoice in advance? Total $48,500, invoice $4,850, start 1 December 2026.';
    await desk.write({ from: 'p@elsewhere.example', text: question, answers: await desk.lastSent('referral-offer') });
    return (await desk.invoices()).length;
  };

  it('does not obey a staff address whose authentication failed', async () => {
    await held();
    const summary = await desk.lastSent('summary');
    const message = await desk.write({ from: OSKAR, headers: [FAILED], text: 'ok', answers: summary });
    expect(message).to.include({ state: 'waiting', reason: 'authentication-failed' });
    expect(await desk.invoices()).to.have.length(0);
    expect(await desk.sent('staff-receipt')).to.have.length(0);
  });

  it('does not obey a partner who got hold of a summary', async () => {
    await held();
    const message = await desk.write({ text: 'ok', answers: await desk.lastSent('summary') });
    expect(message).to.include({ state: 'waiting', reason: 'not-staff' });
    expect(await desk.invoices()).to.have.length(0);
  });

  it('ignores the out-of-office answer of a manager', async () => {
    await held();
    const summary = await desk.lastSent('summary');
    const message = await desk.write({
      from: OSKAR,
      subject: `Automatic reply: ${summary.mail.subject}`,
      headers: ['Auto-Submitted: auto-replied'],
      text: 'ok, I am away until Monday.',
      answers: summary,
    });
    expect(message).to.include({ state: 'ignored', reason: 'auto-reply' });
    expect(await desk.sent('staff-receipt')).to.have.length(0);
  });

  it('tells staff that a mail of theirs answers no summary', async () => {
    const message = await desk.write({ from: OSKAR, text: 'ok' });
    expect(message).to.include({ state: 'handled', reason: 'no-summary' });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('answers no summary');
  });

  it('holds a mail that goes round in circles', async () => {
    const headers = Array.from({ length: 60 }, (_, hop) => `Received: from a${hop}.example by b${hop}.example`);
    expect(await desk.write({ text: WIN, headers, answers: await desk.lastSent('referral-offer') })).to.include({
      reason: 'loop',
    });
    expect(await desk.invoices()).to.have.length(0);
  });

  it('answers nobody about automatic mail from strangers', async () => {
    const before = (await desk.sent()).length;
    const message = await desk.write({
      from: 'noreply@shop.example',
      subject: 'Our November offers',
      headers: ['List-Unsubscribe: <https://shop.example/u>', 'Precedence: bulk', 'List-Id: <news.shop.example>'],
      text: 'Ten per cent off everything, from $48,500 to $1.',
    });
    expect(message.state).to.equal('ignored');
    expect(await desk.sent()).to.have.length(before);
  });

  it('asks the right partner which referral a mail is about that names none', async () => {
    const message = await desk.write({
      subject: 'Hello',
      text: 'We won it! Total $9,000, invoice $900, start 1 December 2026.',
    });
    expect(message).to.include({ state: 'waiting', reason: 'which-referral' });
    expect((await desk.lastSent('which-referral')).row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(await desk.sent('held-mail')).to.have.length(0);
  });

  for (const [name, raw] of [
    ['bytes that are no mail', Buffer.from([0, 255, 254, 13, 10, 0, 1, 2, 3])],
    ['an empty mail', Buffer.from('')],
    ['a header without an end', Buffer.from('From: a@b.example\r\nSubject: x')],
    ['a body of NULs', Buffer.from(`From: a@b.example\r\n\r\n${'\0'.repeat(5000)}`)],
  ] as const) {
    it(`keeps ${name} and shows it to staff`, async () => {
      const message = await desk.receive(raw);
      expect(message.state).to.equal('waiting');
      expect(await desk.sent('held-mail')).to.have.length(1);
    });
  }

  it('gives up a mail that cannot be handled: kept, shown, told once', async () => {
    const raw = Buffer.from('From: a@b.example\r\n\r\nx');
    const [id = 0] = await keepMails(
      desk.database,
      { mailbox: 'INBOX', uidValidity: '9' },
      [{ uid: 1, raw, size: raw.length }],
      [],
      desk.now,
    );
    await giveUpMessage(desk.services, id, 'it broke');
    await giveUpMessage(desk.services, id, 'it broke');
    expect(await desk.manager.findOneByOrFail(Message, { id })).to.include({ state: 'unreadable' });
    expect((await desk.sent('held-mail')).map(({ mail }) => mail.text?.includes('it broke'))).to.deep.equal([true]);
  });

  it('survives hostile names, subjects and ids', async () => {
    const message = await desk.receive(
      [
        'From: "{{constructor}}\\r\\nBcc: x@y.example" <priya@harbourfield.example>',
        'To: referrals@nexttechnik.example',
        `Subject: =?utf-8?Q?=0D=0ABcc=3A_evil=40x.example_<script>alert(1)</script>_R-1001?=`,
        'Message-ID: <not an id at all>',
        'In-Reply-To: <<<>>> junk',
        `References: ${'<a@b>'.repeat(2000)}`,
        'Date: yesterday',
        '',
        WIN,
      ].join('\r\n'),
    );
    expect(message.state).to.equal('waiting');
    for (const { mail } of await desk.sent()) {
      expect(mail.subject).to.not.match(/[\r\n]/);
      expect(mail.html).to.not.contain('<script');
      expect(mail.to.concat(mail.cc).map(({ address }) => address)).to.not.include('evil@x.example');
    }
  });
});
