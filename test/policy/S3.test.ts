import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { SupportCase } from '../../src/entities/index.js';
import { ask, BUG, caseOf, lastTo, MARA, openDesk, OSKAR, reader, SUPPORT } from '../support/cases.js';
import { textOf, type SentMail, type TestDesk } from '../support/desk.js';

const SUPPORT_ADDRESS = 'support@nexttechnik.example';
const PRIYA_ADDRESS = 'priya@harbourfield.example';

describe('S3: technical support answers bugs, hosting and faulty processing, by mail', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const requested = async (text = BUG): Promise<SentMail> => {
    await ask(desk, text);
    return desk.lastSent('case-request');
  };
  const support = (text: string, answers: SentMail, headers: string[] = []) =>
    desk.write({ from: SUPPORT, text, answers, headers });

  it('gives technical support the request with client, partner, what was tried and the words that decided', async () => {
    const request = await requested();
    expect(await caseOf(desk)).to.include({ state: 'with-team', tier: 'technical-support', customerId: 1, offerId: 1 });
    expect(reader(request)).to.equal(SUPPORT_ADDRESS);
    expect(request.mail.subject).to.equal('Case S-1: A client needs help (Kestrel Plumbing Pty Ltd)');
    expect(textOf(request))
      .to.contain('Harbour Field Solutions')
      .and.contain('Priya Nair')
      .and.contain('R-1001')
      .and.contain('cleared the cache')
      .and.match(/From the words: +“/);
    const note = await desk.lastSent('case-note');
    expect(reader(note)).to.equal(PRIYA_ADDRESS);
    expect(textOf(note)).to.contain('Technical support has your request as case S-1');
  });

  it('carries the answers across, each under the desk’s own address and in the reader’s own thread', async () => {
    const request = await requested();
    const first = await desk.manager.findOneByOrFail(SupportCase, { id: 1 });
    const answer = await support('Hello Priya,\r\n\r\nplease send us the log of Monday.\r\n\r\nLena', request);
    expect(answer).to.include({ state: 'handled', reason: 'case-answered' });
    expect(await caseOf(desk)).to.include({ state: 'with-partner' });
    const relay = await lastTo(desk, 'case-relay', PRIYA_ADDRESS);
    expect(relay.mail.from).to.deep.equal([{ name: 'Next Technik', address: 'referrals@nexttechnik.example' }]);
    expect(relay.mail.subject).to.equal('Re: A client needs help');
    expect(relay.mail.text).to.contain('Lena Brandt writes:').and.contain('please send us the log of Monday.');
    expect(relay.mail.text).to.not.contain(SUPPORT_ADDRESS);

    const back = await desk.write({ text: 'Here is the log: line 12 says timeout.\r\n\r\nPriya', answers: relay });
    expect(back.reason).to.equal('case-carried');
    const carried = await lastTo(desk, 'case-relay', SUPPORT_ADDRESS);
    expect(carried.mail.text)
      .to.contain('Priya Nair of Harbour Field Solutions writes:')
      .and.contain('line 12 says timeout');
    // Each in its own thread: the other side's ids never stand in it.
    const opening = first.messageId;
    const opened = (await desk.sent('case-note'))[0];
    expect(relay.mail.references[0]).to.equal(opened?.mail.references[0]);
    expect(relay.mail.inReplyTo).to.deep.equal([opened?.row.messageId]);
    expect(relay.mail.references).to.not.include(answer.messageId);
    expect(carried.mail.references.slice(0, 2)).to.deep.equal([request.row.messageId, answer.messageId]);
    expect(carried.mail.inReplyTo).to.deep.equal([answer.messageId]);
    expect(carried.mail.references).to.not.include(back.messageId);
    expect(opening).to.equal(1);
  });

  it('keeps lines that begin with // inside, also where the mail program has wrapped them', async () => {
    const long =
      '// this client has complained about every release of this year, so please be\r\ncareful with dates and promises';
    const request = await requested();
    await support(
      `It is fixed tonight.\r\n\r\n${long}\r\n\r\n// not a word of the outage\r\n\r\nThe update runs at 22:00.\r\n\r\nLena`,
      request,
    );
    const relay = await desk.lastSent('case-relay');
    expect(textOf(relay)).to.contain('It is fixed tonight.').and.contain('The update runs at 22:00.');
    expect(relay.mail.text).to.not.match(/complained|careful with|outage|\/\//);
    const note = await lastTo(desk, 'case-note', SUPPORT_ADDRESS);
    expect(textOf(note)).to.contain('careful with dates and promises').and.not.contain('outage');
    // The next team may read them: it is on the same side.
    await support('to management', request);
    expect(textOf(await lastTo(desk, 'case-request', 'mara@nexttechnik.example'))).to.contain(
      'not a word of the outage',
    );
  });

  it('does not carry the history that is quoted below', async () => {
    const request = await requested();
    const quoted = (request.mail.text ?? '')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\r\n');
    await support(
      `Please restart the service.\r\n\r\nLena\r\n\r\nOn Mon, 2 Nov 2026 at 11:10, Next Technik <referrals@nexttechnik.example> wrote:\r\n${quoted}`,
      request,
    );
    const text = (await desk.lastSent('case-relay')).mail.text ?? '';
    expect(text).to.contain('Please restart the service.');
    expect(text).to.not.contain('From the words').and.not.contain('this is yours');
  });

  it('never carries an automatic answer', async () => {
    const request = await requested();
    const message = await support('I am out of the office until Monday.', request, ['Auto-Submitted: auto-replied']);
    expect(message.state).to.equal('ignored');
    expect(await desk.sent('case-relay')).to.have.length(0);
  });

  it('stops two machines that answer each other, and tells the manager once', async () => {
    const request = await requested();
    for (let round = 0; round < 5; round += 1) {
      await support('Your request was received under number 4711 and is worked on.', request);
    }
    expect(await desk.sent('case-relay')).to.have.length(2);
    const news = (await desk.sent('case-news')).filter((mail) => reader(mail) === 'oskar@nexttechnik.example');
    expect(news).to.not.be.empty;
    expect(textOf(news[0]!)).to.contain('two machines');
  });

  it('reminds the team, then the partner’s manager, then management', async () => {
    await requested();
    await desk.advance(24);
    expect(reader(await desk.lastSent('case-news'))).to.equal(SUPPORT_ADDRESS);
    expect(textOf(await desk.lastSent('case-news'))).to.contain('waits for your answer in case S-1');
    await desk.advance(24);
    const overdue = await lastTo(desk, 'case-news', 'oskar@nexttechnik.example');
    expect(textOf(overdue)).to.contain('has been with Technical support since');
    await desk.advance(24);
    expect(textOf(await lastTo(desk, 'case-news', 'mara@nexttechnik.example'))).to.contain(
      'Please see that it gets one',
    );
    expect(await caseOf(desk)).to.include({ level: 2, owner: 'mara@nexttechnik.example' });
    const told = (await desk.sent('case-news')).length;
    await desk.advance(24 * 7);
    expect(await desk.sent('case-news')).to.have.length(told);
  });

  it('is not reminded once it has answered, and silence of the partner closes the case', async () => {
    await support('Please restart the service.', await requested());
    await desk.advance(24 * 10);
    expect(await desk.sent('case-news')).to.have.length(0);
    expect(await caseOf(desk)).to.include({ state: 'closed', closedBy: 'silence' });
  });

  it('is put off by a line, closed by a line, and opened again by the partner', async () => {
    const request = await requested();
    const waits = await support(
      'The fix comes with the release of next week.\r\n\r\nwait until 12 Nov\r\n\r\nLena',
      request,
    );
    expect(waits.reason).to.equal('case-order');
    expect(await caseOf(desk)).to.include({ state: 'waiting', waitsUntil: '2026-11-12' });
    expect(textOf(await desk.lastSent('case-relay')))
      .to.contain('release of next week')
      .and.not.contain('wait until');
    await desk.advance(24 * 10);
    expect(textOf(await lastTo(desk, 'case-news', SUPPORT_ADDRESS))).to.contain('put off until today');

    await support('close: fixed with release 7.2,\r\nplease update\r\n\r\nLena', request);
    expect(await caseOf(desk)).to.include({
      state: 'closed',
      closedBy: SUPPORT_ADDRESS,
      resolution: 'fixed with release 7.2, please update',
    });
    const relay = await lastTo(desk, 'case-relay', PRIYA_ADDRESS);
    expect(textOf(relay)).to.contain('fixed with release 7.2, please update').and.contain('is closed with this');

    await desk.write({ text: 'The error is back since this morning.\r\n\r\nPriya', answers: relay });
    expect(await caseOf(desk)).to.include({ state: 'with-team', closedBy: null });
    expect(textOf(await desk.lastSent('case-request')))
      .to.contain('open again')
      .and.contain('back since this morning');
  });

  it('tells the partner that it is closed, also without words', async () => {
    await support('close', await requested());
    expect(textOf(await desk.lastSent('case-note'))).to.contain('case S-1 is closed');
    expect(await desk.sent('case-relay')).to.have.length(0);
  });

  it('follows staff as well as the team, and only those who look after it', async () => {
    await requested();
    await desk.advance(48);
    const news = await lastTo(desk, 'case-news', 'oskar@nexttechnik.example');
    await desk.write({ from: 'Sandra Keller <sandra@nexttechnik.example>', text: 'close', answers: news });
    expect(textOf(await desk.lastSent('staff-receipt'))).to.contain('is looked after by Oskar Lindqvist');
    await desk.write({ from: OSKAR, text: 'wait 5 days, please!\r\n\r\nOskar', answers: news });
    expect(await caseOf(desk)).to.include({ state: 'waiting' });
    await desk.write({
      from: MARA,
      text: 'Hello Priya,\r\n\r\nwe have credited the month.\r\n\r\nclose',
      answers: news,
    });
    expect(await caseOf(desk)).to.include({ state: 'closed', closedBy: 'mara@nexttechnik.example' });
  });

  it('refuses contradicting orders as a whole', async () => {
    const request = await requested();
    const message = await support('Done.\r\n\r\nclose\r\nwait 3 days', request);
    expect(message.reason).to.equal('case-refused');
    expect(await caseOf(desk)).to.include({ state: 'with-team' });
    expect(await desk.sent('case-relay')).to.have.length(0);
    expect(textOf(await lastTo(desk, 'case-note', SUPPORT_ADDRESS))).to.contain('contradict each other');
  });

  it('says which client it is about where the partner did not', async () => {
    const request = await requested(BUG.replace('Kestrel Plumbing', 'Our client'));
    expect(await caseOf(desk)).to.include({ customerId: null });
    await support('client: Kestrell Nobody', request);
    expect(textOf(await lastTo(desk, 'case-note', SUPPORT_ADDRESS)))
      .to.contain('no single client')
      .and.contain('Kestrel Plumbing Pty Ltd');
    await support('client: Kestrel Plumbing', request);
    expect(await caseOf(desk)).to.include({ customerId: 1, offerId: 1 });
  });

  describe('files', () => {
    const LOG = Buffer.from('first line\nsecond line\r\nthird\n\n');
    const PICTURE = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256));
    const part = (name: string, type: string, content: Buffer): string =>
      [
        '--b',
        `Content-Type: ${type}; name="${name}"`,
        `Content-Disposition: attachment; filename="${name}"`,
        'Content-Transfer-Encoding: base64',
        '',
        content.toString('base64').replace(/.{76}/g, '$&\r\n'),
      ].join('\r\n');
    const withFiles = (from: string, to: string, text: string, parts: string[], headers: string[] = []): string =>
      [
        `From: ${from}`,
        `To: ${to}`,
        'Subject: Files',
        'Date: Mon, 02 Nov 2026 00:10:00 +0000',
        `Message-ID: <files-${parts.join('').length}@sender.example>`,
        ...headers,
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="b"',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        text,
        ...parts,
        '--b--',
        '',
      ].join('\r\n');
    const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
    const PRIYA = 'Priya Nair <priya@harbourfield.example>';

    it('go along octet for octet, also to a team that takes over later', async () => {
      const parts = [part('log.txt', 'text/plain', LOG), part('screen.png', 'image/png', PICTURE)];
      await desk.receive(withFiles(PRIYA, 'help@nexttechnik.example', BUG, parts));
      const request = await desk.lastSent('case-request');
      const wanted = [hashOf(LOG), hashOf(PICTURE)];
      expect(request.mail.attachments.map(({ content }) => hashOf(content))).to.deep.equal(wanted);
      await support('to management', request);
      const second = await lastTo(desk, 'case-request', 'mara@nexttechnik.example');
      expect(second.mail.attachments.map(({ content }) => hashOf(content))).to.deep.equal(wanted);
    });

    it('that servers refuse or that are too large are named to both sides', async () => {
      const small = await openDesk({
        support: {
          addresses: ['help@nexttechnik.example'],
          technicalSupport: { name: 'Technical support', email: SUPPORT_ADDRESS },
          maxAttachmentBytes: 4000,
        },
      });
      try {
        const parts = [
          part('log.txt', 'text/plain', LOG),
          part('tool.EXE', 'application/octet-stream', LOG),
          part('screen.png', 'image/png', PICTURE),
        ];
        await small.receive(withFiles(PRIYA, 'help@nexttechnik.example', BUG, parts));
        const request = await small.lastSent('case-request');
        expect(request.mail.attachments.map(({ filename }) => filename)).to.deep.equal(['log.txt']);
        for (const mail of [request, await small.lastSent('case-note')]) {
          expect(textOf(mail))
            .to.contain('tool.EXE: mail servers do not take')
            .and.contain('screen.png: it is too large');
        }
      } finally {
        await small.close();
      }
    });

    it('of internal lines alone stay inside', async () => {
      const request = await requested();
      const to = request.mail.replyTo[0]?.address ?? '';
      await desk.receive(
        withFiles(SUPPORT, to, '// the contract, for us', [part('contract.pdf', 'application/pdf', PICTURE)]),
      );
      expect(await desk.sent('case-relay')).to.have.length(0);
    });
  });

  it('tells the manager when technical support’s address does not take mail, and the case shows it', async () => {
    const request = await requested();
    const report = [
      'From: MAILER-DAEMON@nexttechnik.example',
      'To: referrals@nexttechnik.example',
      'Subject: Undelivered',
      'Date: Mon, 02 Nov 2026 00:12:00 +0000',
      'Message-ID: <bounce@nexttechnik.example>',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
      '',
      '--r',
      'Content-Type: text/plain',
      '',
      'could not be delivered',
      '--r',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.nexttechnik.example',
      '',
      `Final-Recipient: rfc822; ${SUPPORT_ADDRESS}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 no such mailbox',
      '--r',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${request.row.messageId}`,
      '--r--',
      '',
    ].join('\r\n');
    await desk.receive(report);
    const news = await lastTo(desk, 'case-news', 'oskar@nexttechnik.example');
    expect(textOf(news)).to.contain('came back').and.contain('no such mailbox');
    expect(await desk.sent('bounce-notice')).to.have.length(0);
    expect((await caseOf(desk)).undelivered).to.contain('550 5.1.1');

    await desk.write({ from: OSKAR, text: 'to management', answers: news });
    expect(reader(await desk.lastSent('case-request'))).to.equal('mara@nexttechnik.example');
    expect(await caseOf(desk)).to.include({ tier: 'management', undelivered: null });
  });

  it('takes nothing from others who hold the address of the thread', async () => {
    const request = await requested();
    const stranger = await desk.write({
      from: 'Eve <eve@elsewhere.example>',
      text: 'Close it please.',
      answers: request,
    });
    expect(stranger.state).to.equal('waiting');
    const other = await desk.write({
      from: 'Katrin Vogt <k.vogt@rheinwerk.example>',
      text: 'solved',
      answers: request,
    });
    expect(other.state).to.equal('waiting');
    expect(await caseOf(desk)).to.include({ state: 'with-team' });
    expect(await desk.sent('case-relay')).to.have.length(0);
  });
});
