import { expect } from 'chai';
import type { DeskError } from '../../src/errors.js';
import { keepMails } from '../../src/inbox/keep.js';
import { startSandbox, type Sandbox } from '../../src/sandbox/index.js';
import type { SandboxOptions } from '../../src/sandbox/types.js';
import { subjectsIn, withImap, type Login } from '../support/imap.js';
import { InboxDesk, type MailboxSettings } from '../support/inboxDesk.js';
import { failOnLeaks } from '../support/leaks.js';
import { mailFromFields, mailFromText } from '../support/mailBuilder.js';
import { startTcpProxy, type TcpProxy } from '../support/tcpProxy.js';
import { waitFor } from '../support/waitFor.js';

const USER = 'referrals@nexttechnik.example';
const PASSWORD = 'pw';
const CREDENTIALS = { user: USER, pass: PASSWORD };

describe('inbox/poller on the embedded server', () => {
  let sandbox: Sandbox;
  let desk: InboxDesk;
  let proxy: TcpProxy | null = null;
  afterEach(async () => {
    await desk.close();
    await proxy?.stop();
    proxy = null;
    await sandbox.stop();
  });
  failOnLeaks();

  const begin = async (
    settings: Partial<MailboxSettings> = {},
    options: Partial<SandboxOptions> = {},
  ): Promise<void> => {
    sandbox = await startSandbox({ users: [{ address: USER, password: PASSWORD }], ...options });
    desk = await InboxDesk.open({ port: sandbox.imapPort, ...settings }, CREDENTIALS);
  };
  const login = (): Login => ({ port: sandbox.imapPort, ...CREDENTIALS });
  const deliver = (subject: string): void => sandbox.deliver(USER, mailFromFields({ subject }));
  const failure = async (work: Promise<unknown>): Promise<DeskError> =>
    (await work.then(
      () => new Error('it did not fail'),
      (error: unknown) => error,
    )) as DeskError;

  it('keeps, handles and files', async () => {
    await begin();
    for (const subject of ['one', 'two [waiting]', 'three [ignored]']) deliver(subject);
    const report = await desk.poller.pollOnce();
    expect(report).to.deep.equal({ exists: 3, kept: 3, duplicates: 0, refused: 0, handled: 3, failed: 0, filed: 3 });
    expect(await subjectsIn(login(), 'INBOX')).to.deep.equal([]);
    expect(await subjectsIn(login(), 'Desk/Done')).to.deep.equal(['one']);
    expect(await subjectsIn(login(), 'Desk/Waiting')).to.deep.equal(['two [waiting]']);
    expect(await subjectsIn(login(), 'Desk/Ignored')).to.deep.equal(['three [ignored]']);
  });

  it('finds nothing new the second time, though n:* names the last mail', async () => {
    await begin({ filing: 'keywords' });
    deliver('one');
    await desk.poller.pollOnce();
    expect(await desk.poller.pollOnce()).to.include({ exists: 1, kept: 0, duplicates: 0, handled: 0, filed: 0 });
    expect(desk.handled).to.deep.equal([1]);
  });

  it('keeps a mail before its handler runs, and files it only after', async () => {
    await begin();
    deliver('one');
    const seen: unknown[] = [];
    desk.beforeHandling = async (id) => {
      seen.push(
        (await desk.messages()).map((row) => [row.id === id, row.state]),
        sandbox.mails(USER).length,
      );
    };
    await desk.poller.pollOnce();
    expect(seen).to.deep.equal([[[true, 'received']], 1]);
    expect(sandbox.mails(USER)).to.have.length(0);
  });

  it('handles what a crash left kept but not handled, once', async () => {
    await begin();
    const raw = mailFromFields({ subject: 'kept before the crash' });
    sandbox.deliver(USER, raw);
    const place = await withImap(login(), async (client) => {
      const { uidValidity } = await client.mailboxOpen('INBOX');
      return { mailbox: 'INBOX', uidValidity: uidValidity.toString() };
    });
    await keepMails(desk.database, place, [{ uid: 1, raw, size: raw.length }], [], '2026-11-16T09:00:00.000Z');
    expect(await desk.poller.pollOnce()).to.include({ kept: 0, handled: 1, filed: 1 });
    expect(desk.subjects).to.deep.equal(['kept before the crash']);
    expect(await subjectsIn(login(), 'Desk/Done')).to.deep.equal(['kept before the crash']);
  });

  it('handles what is kept even when the server cannot be reached', async () => {
    await begin();
    deliver('one [poison]');
    await desk.poller.pollOnce();
    await sandbox.stop();
    expect(await failure(desk.poller.pollOnce())).to.include({ code: 'imap-unreachable', temporary: true });
    expect(desk.handled).to.deep.equal([1, 1]);
  });

  it('does nothing twice when the process dies after a mail was filed and before that was noted', async () => {
    await begin();
    deliver('one');
    await desk.poller.pollOnce();
    await desk.database.source.query('UPDATE message_location SET filedAt = NULL');
    desk.restart();
    expect(await desk.poller.pollOnce()).to.include({ kept: 0, handled: 0, filed: 0 });
    expect((await desk.locations()).map(({ filedAt }) => filedAt !== null)).to.deep.equal([true]);
  });

  it('changes nothing when the same mail lies in the inbox twice, and files both copies', async () => {
    await begin();
    const raw = mailFromFields({ subject: 'one' });
    sandbox.deliver(USER, raw);
    sandbox.deliver(USER, Buffer.concat([Buffer.from('Received: from elsewhere.example; today\r\n'), raw]));
    expect(await desk.poller.pollOnce()).to.include({ kept: 1, duplicates: 1, handled: 1, filed: 2 });
    expect(sandbox.mails(USER)).to.have.length(0);
  });

  it('reads everything again under another UIDVALIDITY, and duplicates change nothing', async () => {
    await begin({ filing: 'keywords' }, { uidValidity: 17 });
    const raws = ['one', 'two [waiting]'].map((subject) => mailFromFields({ subject }));
    for (const raw of raws) sandbox.deliver(USER, raw);
    await desk.poller.pollOnce();
    // As a crash before that was noted would leave it: a place that can never be filed any more.
    await desk.database.source.query('UPDATE message_location SET filedAt = NULL');
    await sandbox.stop();
    const { imapPort } = sandbox;
    sandbox = await startSandbox({ users: [{ address: USER, password: PASSWORD }], imapPort, uidValidity: 18 });
    for (const raw of [...raws, mailFromFields({ subject: 'three' })]) sandbox.deliver(USER, raw);
    expect(await desk.poller.pollOnce()).to.include({ exists: 3, kept: 1, duplicates: 2, handled: 1, filed: 3 });
    expect(desk.subjects).to.deep.equal(['one', 'two [waiting]', 'three']);
    expect((await desk.locations()).filter(({ filedAt }) => filedAt === null)).to.deep.equal([]);
  });

  it('marks with keywords where the server can neither MOVE nor expunge by UID', async () => {
    await begin({}, { extensions: ['IDLE', 'NAMESPACE'] });
    deliver('one');
    deliver('two [waiting]');
    expect(await desk.poller.pollOnce()).to.include({ filed: 2 });
    expect(sandbox.mails(USER).map(({ flags }) => flags)).to.deep.equal([['$DeskDone'], ['$DeskWaiting']]);
  });

  it('makes a folder again that a person removed while the desk was connected', async () => {
    await begin();
    desk.poller.start();
    deliver('one');
    await waitFor('the first filing', async () => (await subjectsIn(login(), 'Desk/Done'))?.includes('one'));
    await withImap(login(), (client) => client.mailboxDelete('Desk/Done'));
    deliver('two');
    await waitFor('the second filing', async () => (await subjectsIn(login(), 'Desk/Done'))?.includes('two'));
  });

  it('sees that a mailbox was removed and made anew while it was connected', async () => {
    await begin({ inbox: 'Team', idle: false, pollSeconds: 1 });
    const fill = (subject: string): Promise<unknown> =>
      withImap(login(), async (client) => {
        await client.mailboxCreate('Team');
        await client.append('Team', mailFromFields({ subject }));
      });
    await fill('one');
    desk.poller.start();
    await waitFor('the first mail', () => desk.subjects.includes('one'));
    await withImap(login(), (client) => client.mailboxDelete('Team'));
    await fill('two');
    await waitFor('the second mail', () => desk.subjects.includes('two'));
  });

  it('refuses a mail above the limit, tells once, and reads the next', async () => {
    await begin({ maxMailBytes: 10_000 });
    sandbox.deliver(USER, mailFromFields({ subject: 'huge', text: 'x'.repeat(20_000) }));
    deliver('small');
    expect(await desk.poller.pollOnce()).to.include({ kept: 1, refused: 1, handled: 1 });
    expect(desk.subjects).to.deep.equal(['small']);
    expect(desk.refused.map(({ uid, reason }) => [uid, reason])).to.deep.equal([[1, 'too-large']]);
    expect(desk.refused[0]!.headers).to.contain('Subject: huge');
    expect(await desk.poller.pollOnce()).to.include({ refused: 0 });
    expect(desk.refused).to.have.length(1);
  });

  it('keeps mail though staff cannot be told of a refused one', async () => {
    await begin({ maxMailBytes: 10_000 });
    desk.restart({ onRefused: () => Promise.reject(new Error('no letter')) });
    sandbox.deliver(USER, mailFromFields({ subject: 'huge', text: 'x'.repeat(20_000) }));
    deliver('small');
    expect(await desk.poller.pollOnce()).to.include({ kept: 1, refused: 1, handled: 1 });
  });

  it('reads octets that are no mail, and a mail that is empty but for its header', async () => {
    await begin();
    for (const raw of ['\n\n\n', 'no header at all', 'Subject: only\n', 'Content-Type: multipart/mixed\n\n--\n']) {
      sandbox.deliver(USER, mailFromText(raw));
    }
    sandbox.deliver(USER, Buffer.from(Array.from({ length: 600 }, (_, at) => at % 256)));
    expect(await desk.poller.pollOnce()).to.include({ exists: 5, kept: 5, handled: 5 });
  });

  it('gives a mail up after three failures, and never holds up the next', async () => {
    await begin();
    deliver('bad [poison]');
    deliver('good');
    expect(await desk.poller.pollOnce()).to.include({ handled: 1, failed: 1 });
    await desk.poller.pollOnce();
    expect(desk.givenUp).to.deep.equal([]);
    await desk.poller.pollOnce();
    expect(desk.givenUp).to.deep.equal([1]);
    expect(await desk.poller.pollOnce()).to.include({ handled: 0, failed: 0 });
    expect(desk.subjects).to.deep.equal(['good']);
    expect((await desk.messages())[0]).to.include({ state: 'unreadable', failures: 3 });
    expect(await subjectsIn(login(), 'Desk/Waiting')).to.deep.equal(['bad [poison]']);
  });

  it('tries a mail that fails once a poll, however many batches the poll has', async () => {
    await begin({ batchSize: 1 });
    for (const subject of ['bad [poison]', 'one', 'two']) deliver(subject);
    expect(await desk.poller.pollOnce()).to.include({ handled: 2, failed: 1 });
    expect((await desk.messages())[0]).to.include({ failures: 1 });
  });

  it('counts a handler that leaves the message received as a failure', async () => {
    await begin();
    desk.restart({ handle: () => Promise.resolve() });
    deliver('one');
    expect(await desk.poller.pollOnce()).to.include({ handled: 0, failed: 1 });
    expect((await desk.messages())[0]).to.include({ failures: 1 });
  });

  it('tries again when a mail can neither be handled nor given up', async () => {
    await begin();
    desk.restart({ giveUp: () => Promise.reject(new Error('no letter')) });
    deliver('bad [poison]');
    for (let times = 0; times < 4; times += 1) expect((await desk.poller.pollOnce()).failed).to.equal(1);
    expect((await desk.messages())[0]).to.include({ state: 'received', failures: 4 });
  });

  it('finds out which mail breaks the connection whenever it is fetched, and reads the others', async () => {
    await begin();
    for (const subject of ['one', 'two', 'three']) deliver(subject);
    // The server dies when it is asked for the octets of UID 2.
    const asksForTwo = (piece: string): boolean =>
      piece.includes('BODY.PEEK[]') && /UID FETCH (?:1:3|1:2|2:3|2) /.test(piece);
    proxy = await startTcpProxy(sandbox.imapPort, asksForTwo);
    desk.restart({ config: { ...desk.config, port: proxy.port } });
    let polls = 0;
    for (let report = null; report === null && polls < 12; polls += 1) {
      report = await desk.poller.pollOnce().catch(() => null);
    }
    expect(desk.subjects).to.deep.equal(['one', 'three']);
    expect(desk.refused.map(({ uid, reason }) => [uid, reason])).to.deep.equal([[2, 'not-given']]);
    expect(polls).to.equal(6);
  });

  it('does not blame a mail when the connection breaks elsewhere', async () => {
    await begin();
    deliver('one');
    let times = 0;
    proxy = await startTcpProxy(sandbox.imapPort, (piece) => piece.includes('LOGIN') && (times += 1) <= 6);
    desk.restart({ config: { ...desk.config, port: proxy.port } });
    for (let polls = 0; polls < 6; polls += 1) await failure(desk.poller.pollOnce());
    expect(await desk.poller.pollOnce()).to.include({ kept: 1, refused: 0 });
  });

  it('reads with small batches in order', async () => {
    await begin({ batchSize: 3 });
    for (let at = 1; at <= 22; at += 1) deliver(`mail ${at}`);
    await desk.poller.pollOnce();
    expect(desk.subjects).to.deep.equal(Array.from({ length: 22 }, (_, at) => `mail ${at + 1}`));
    expect(desk.progress.filter((line) => line.startsWith('kept'))).to.have.length(8);
    expect(desk.progress[0]).to.equal('kept 3 of 22');
  });

  it('says nothing of progress for a few mails', async () => {
    await begin();
    deliver('one');
    await desk.poller.pollOnce();
    expect(desk.progress).to.deep.equal([]);
  });

  it('wakes up from IDLE, and by the clock where the server has no IDLE', async () => {
    for (const settings of [{ pollSeconds: 3600 }, { pollSeconds: 1 }]) {
      await begin(settings, settings.pollSeconds === 1 ? { extensions: ['MOVE', 'UIDPLUS'] } : {});
      desk.poller.start();
      for (const subject of ['first', 'second']) {
        deliver(subject);
        await waitFor(`the ${subject} mail`, () => desk.subjects.includes(subject));
      }
      if (settings.pollSeconds === 1) break;
      await desk.close();
      await sandbox.stop();
    }
  });

  it('stops between two mails, and another start goes on from there', async () => {
    await begin();
    for (let at = 1; at <= 5; at += 1) deliver(`mail ${at}`);
    let stopped: Promise<void> | undefined;
    desk.beforeHandling = async (_id, subject) => {
      if (subject === 'mail 2') stopped = desk.poller.stop();
      return Promise.resolve();
    };
    desk.poller.start();
    await waitFor('the stop', () => stopped !== undefined);
    await stopped;
    expect(desk.subjects).to.deep.equal(['mail 1', 'mail 2']);
    desk.restart();
    await desk.poller.pollOnce();
    expect(desk.subjects).to.deep.equal(['mail 1', 'mail 2', 'mail 3', 'mail 4', 'mail 5']);
    expect(new Set(desk.handled).size).to.equal(5);
  });

  it('stops at once while it waits to try again, and while it waits in IDLE', async () => {
    await begin({ pollSeconds: 3600 });
    desk.poller.start();
    const started = Date.now();
    await desk.poller.stop();
    await sandbox.stop();
    desk.poller.start();
    await waitFor('a failed attempt', () => desk.logged.some(({ code }) => code === 'imap-unreachable'));
    await desk.poller.stop();
    expect(Date.now() - started).to.be.lessThan(5000);
  });

  it('is told of a wrong password as such, and does not try again soon', async () => {
    await begin();
    const wrong = { get: () => Promise.resolve({ user: USER, pass: 'other' }) };
    desk.restart({ credentials: wrong });
    expect(await failure(desk.poller.pollOnce())).to.include({ code: 'imap-authentication', temporary: false });
    desk.poller.start();
    const line = await waitFor('the line in the log', () =>
      desk.logged.find(({ code }) => code === 'imap-authentication'),
    );
    expect(line['seconds']).to.equal(30);
  });

  it('says which mailbox is missing', async () => {
    await begin({ inbox: 'Nowhere' });
    const error = await failure(desk.poller.pollOnce());
    expect(error).to.include({ code: 'imap-folder' });
    expect(error.message).to.contain('Nowhere');
  });

  it('finds a mail by its Message-ID in Sent and in the inbox', async () => {
    await begin();
    await withImap(login(), (client) => client.append('Sent', mailFromFields({ messageId: '<sent@desk.example>' })));
    sandbox.deliver(USER, mailFromFields({ messageId: '<inbox@desk.example>' }));
    expect(await desk.poller.findByMessageId('<sent@desk.example>')).to.equal(true);
    expect(await desk.poller.findByMessageId('<inbox@desk.example>')).to.equal(true);
    expect(await desk.poller.findByMessageId('<none@desk.example>')).to.equal(false);
  });

  it('finds a mail of the desk whose Message-ID a relay has replaced', async () => {
    await begin();
    const headers = [['X-Referral-Desk-ID', '<ours@desk.example>']] as const;
    sandbox.deliver(USER, mailFromFields({ messageId: '<relay@gateway.example>', headers }));
    expect(await desk.poller.findByMessageId('<ours@desk.example>')).to.equal(true);
    expect(await desk.poller.findByMessageId('<theirs@desk.example>')).to.equal(false);
  });
});
