import { inspect } from 'node:util';
import { expect } from 'chai';
import { DeskError } from '../../src/errors.js';
import { checkMailbox } from '../../src/inbox/check.js';
import { findByMessageId } from '../../src/inbox/find.js';
import { needDovecot, startDovecot, type Dovecot } from '../support/dovecot.js';
import { mailsIn, subjectsIn, withImap, type Login } from '../support/imap.js';
import { InboxDesk, type MailboxSettings } from '../support/inboxDesk.js';
import { failOnLeaks } from '../support/leaks.js';
import { mailFromFields } from '../support/mailBuilder.js';
import { waitFor } from '../support/waitFor.js';

const USER = 'referrals@nexttechnik.example';
const PASSWORD = 'correct horse';
const ACCOUNT = { address: USER, password: PASSWORD };

describe('inbox on a real Dovecot', function () {
  this.timeout(60_000);
  let server: Dovecot;
  let desk: InboxDesk | null = null;

  before(async function () {
    this.timeout(300_000);
    await needDovecot(this);
    server = await startDovecot([ACCOUNT]);
  });
  after(async () => {
    // With Dovecot missing there is no server.
    await (server as Dovecot | undefined)?.stop();
  });
  beforeEach(() => emptyMailbox(login()));
  afterEach(async () => {
    await desk?.close();
    desk = null;
  });
  failOnLeaks();

  const login = (): Login => ({ port: server.imapPort, user: USER, pass: PASSWORD });
  const deliver = (subject: string, more: object = {}): Promise<void> =>
    server.deliver(USER, mailFromFields({ subject, ...more }));
  const open = async (settings: Partial<MailboxSettings> = {}): Promise<InboxDesk> => {
    desk = await InboxDesk.open({ port: server.imapPort, ...settings }, { user: USER, pass: PASSWORD });
    return desk;
  };

  it('keeps, handles and files mail into folders that it makes, with the delimiter of the server', async () => {
    for (const subject of ['one', 'two [waiting]', 'three [ignored]']) await deliver(subject);
    const { poller, subjects, messages } = await open().then((made) => ({
      poller: made.poller,
      subjects: made.subjects,
      messages: () => made.messages(),
    }));
    const report = await poller.pollOnce();
    expect(report).to.deep.equal({ exists: 3, kept: 3, duplicates: 0, refused: 0, handled: 3, failed: 0, filed: 3 });
    expect(subjects).to.deep.equal(['one', 'two [waiting]', 'three [ignored]']);
    expect((await messages()).map(({ state }) => state)).to.deep.equal(['handled', 'waiting', 'ignored']);
    expect(await subjectsIn(login(), 'INBOX')).to.deep.equal([]);
    expect(await subjectsIn(login(), 'Desk.Done')).to.deep.equal(['one']);
    expect(await subjectsIn(login(), 'Desk.Waiting')).to.deep.equal(['two [waiting]']);
    expect(await subjectsIn(login(), 'Desk.Ignored')).to.deep.equal(['three [ignored]']);
  });

  it('stores the raw octets as they were delivered, 8-bit text included', async () => {
    await deliver('one', { text: 'Zürich, 48’500.00 — Grüße 😀' });
    const { poller, messages } = await opened();
    await poller.pollOnce();
    const [message] = await messages();
    const { rawMail } = await import('../../src/inbox/keep.js');
    const raw = await rawMail(message!);
    expect(raw.toString('utf8')).to.contain('Zürich, 48’500.00 — Grüße 😀');
    expect(raw.length).to.equal(message!.size);
    expect(message!.messageId).to.match(/^<test-.*@harbourfield\.example>$/);
  });

  it('leaves \\Seen alone, in folders as with keywords', async () => {
    await deliver('one');
    await deliver('two [waiting]');
    await withImap(login(), async (client) => {
      await client.mailboxOpen('INBOX');
      await client.messageFlagsAdd('2', ['\\Seen'], { uid: false });
    });
    const { poller } = await opened({ filing: 'keywords' });
    await poller.pollOnce();
    expect(
      (await mailsIn(login(), 'INBOX'))?.map(({ flags }) => flags.filter((flag) => flag !== '\\Recent')),
    ).to.deep.equal([['$DeskDone'], ['$DeskWaiting', '\\Seen']]);
    await desk?.close();
    const folders = await opened();
    await folders.poller.pollOnce();
    expect((await mailsIn(login(), 'Desk.Done'))?.map(({ flags }) => flags.includes('\\Seen'))).to.deep.equal([false]);
    expect((await mailsIn(login(), 'Desk.Waiting'))?.map(({ flags }) => flags.includes('\\Seen'))).to.deep.equal([
      true,
    ]);
  });

  it('reads a mail that a person has already opened', async () => {
    await deliver('one');
    await withImap(login(), async (client) => {
      await client.mailboxOpen('INBOX');
      await client.messageFlagsAdd('1:*', ['\\Seen']);
    });
    expect((await (await opened()).poller.pollOnce()).handled).to.equal(1);
  });

  it('files by UID with COPY and UID EXPUNGE where the server has no MOVE, and leaves deleted mail of others', async () => {
    const plain = await startDovecot([ACCOUNT], { without: ['MOVE'] });
    try {
      await plain.deliver(USER, mailFromFields({ subject: 'someone deleted me' }));
      await plain.deliver(USER, mailFromFields({ subject: 'one' }));
      const there = { ...login(), port: plain.imapPort };
      const { poller } = await opened({ port: plain.imapPort });
      desk!.beforeHandling = async (_id, subject) => {
        if (subject !== 'someone deleted me') return;
        await withImap(there, async (client) => {
          await client.mailboxOpen('INBOX');
          await client.messageFlagsAdd('1', ['\\Deleted'], { uid: true });
        });
        throw new Error('not now');
      };
      await poller.pollOnce();
      expect(await subjectsIn(there, 'INBOX')).to.deep.equal(['someone deleted me']);
      expect(await subjectsIn(there, 'Desk.Done')).to.deep.equal(['one']);
    } finally {
      await plain.stop();
    }
  });

  it('puts its folders under the prefix of the personal namespace', async () => {
    const prefixed = await startDovecot([ACCOUNT], { prefix: 'INBOX.' });
    try {
      await prefixed.deliver(USER, mailFromFields({ subject: 'one' }));
      const { poller } = await opened({ port: prefixed.imapPort });
      expect((await poller.pollOnce()).filed).to.equal(1);
      expect(await subjectsIn({ ...login(), port: prefixed.imapPort }, 'INBOX.Desk.Done')).to.deep.equal(['one']);
    } finally {
      await prefixed.stop();
    }
  });

  it('wakes up from IDLE when a mail comes, long before the next poll is due', async () => {
    const { poller, subjects } = await opened({ pollSeconds: 3600 });
    poller.start();
    await deliver('first');
    await waitFor('the first mail', () => subjects.includes('first'));
    await deliver('second');
    await waitFor('the second mail', () => subjects.includes('second'));
    await poller.stop();
  });

  it('takes a poll from outside while the loop waits in IDLE, and goes back to IDLE', async () => {
    const { poller, subjects } = await opened({ pollSeconds: 3600 });
    poller.start();
    await deliver('first');
    await waitFor('the first mail', () => subjects.includes('first'));
    expect(await poller.pollOnce()).to.include({ exists: 0 });
    await deliver('second');
    await waitFor('the second mail', () => subjects.includes('second'));
    await poller.stop();
  });

  it('finds a mail by the timed poll where IDLE is switched off', async () => {
    const { poller, subjects } = await opened({ idle: false, pollSeconds: 1 });
    poller.start();
    await deliver('first');
    await waitFor('the first mail', () => subjects.includes('first'));
    await deliver('second');
    await waitFor('the second mail', () => subjects.includes('second'));
    await poller.stop();
  });

  it('reads everything again when UIDVALIDITY changes, and duplicates change nothing', async () => {
    await deliver('one [waiting]');
    await deliver('two');
    const { poller, messages, handled } = await opened({ filing: 'keywords' });
    await poller.pollOnce();
    await server.forgetUids(USER);
    await deliver('three');
    const report = await poller.pollOnce();
    expect(report).to.include({ exists: 3, kept: 1, duplicates: 2, handled: 1, filed: 3 });
    expect(await messages()).to.have.length(3);
    expect(handled).to.deep.equal([1, 2, 3]);
    const cursors = await desk!.cursors();
    expect(cursors).to.have.length(2);
    expect(cursors[0]!.uidValidity).not.to.equal(cursors[1]!.uidValidity);
    expect((await desk!.locations()).every(({ filedAt }) => filedAt !== null)).to.equal(true);
  });

  it('connects again after the server was restarted, and misses nothing', async () => {
    const { poller, subjects } = await opened({ pollSeconds: 3600 });
    poller.start();
    await deliver('before');
    await waitFor('the mail before', () => subjects.includes('before'));
    await waitFor('IDLE', async () => (await subjectsIn(login(), 'Desk.Done'))?.includes('before'));
    await server.restart(200);
    await deliver('after');
    await waitFor('the mail after', () => subjects.includes('after'), 15_000);
    await poller.stop();
  });

  it('refuses a mail above the limit, keeps its header for staff, and reads the next', async () => {
    await deliver('huge', { text: `${'x'.repeat(70)}\n`.repeat(Math.ceil(30_000_000 / 72)) });
    await deliver('small');
    const { poller, subjects } = await opened();
    const report = await poller.pollOnce();
    expect(report).to.include({ exists: 2, kept: 1, refused: 1, handled: 1 });
    expect(subjects).to.deep.equal(['small']);
    expect(desk!.refused).to.have.length(1);
    expect(desk!.refused[0]).to.include({ reason: 'too-large', mailbox: 'INBOX' });
    expect(desk!.refused[0]!.size).to.be.greaterThan(30_000_000);
    expect(desk!.refused[0]!.headers).to.contain('Subject: huge');
    await poller.pollOnce();
    expect(desk!.refused).to.have.length(1);
    expect(await subjectsIn(login(), 'INBOX')).to.deep.equal(['huge']);
  });

  it('reads 200 waiting mails in batches, in order, and tells how far it is', async () => {
    for (let at = 1; at <= 200; at += 1) await deliver(`mail ${at}`);
    const { poller, subjects } = await opened({ batchSize: 25 });
    const report = await poller.pollOnce();
    expect(report).to.include({ exists: 200, kept: 200, handled: 200, filed: 200 });
    expect(subjects).to.deep.equal(Array.from({ length: 200 }, (_, at) => `mail ${at + 1}`));
    expect(desk!.progress.filter((line) => line.startsWith('kept'))).to.deep.equal(
      [25, 50, 75, 100, 125, 150, 175, 200].map((count) => `kept ${count} of 200`),
    );
    expect(desk!.progress.at(-1)).to.equal('handled 200 of 200');
  });

  it('gives a mail that cannot be handled up after three times, and never holds up the next', async () => {
    await deliver('bad [poison]');
    await deliver('good');
    const { poller, subjects, messages } = await opened();
    expect(await poller.pollOnce()).to.include({ handled: 1, failed: 1, filed: 1 });
    expect(subjects).to.deep.equal(['good']);
    expect((await messages())[0]).to.include({ state: 'received', failures: 1 });
    await poller.pollOnce();
    expect(desk!.givenUp).to.deep.equal([]);
    await poller.pollOnce();
    expect(desk!.givenUp).to.deep.equal([1]);
    expect((await messages())[0]).to.include({ state: 'unreadable', failures: 3 });
    await poller.pollOnce();
    expect(await subjectsIn(login(), 'Desk.Waiting')).to.deep.equal(['bad [poison]']);
  });

  it('goes on reading when it cannot file, and says what to do', async () => {
    await deliver('one');
    await deliver('two [waiting]');
    const { poller, subjects } = await opened({ folders: { done: 'x'.repeat(300), waiting: 'W', ignored: 'I' } });
    expect(await poller.pollOnce()).to.include({ handled: 2, filed: 0 });
    expect(await poller.pollOnce()).to.include({ handled: 0, filed: 0 });
    expect(subjects).to.deep.equal(['one', 'two [waiting]']);
    const line = desk!.logged.find(({ code }) => code === 'imap-folder');
    expect(line?.['msg']).to.contain('cannot be made');
    expect(line?.['wayOut']).to.contain('mailbox.folders');
  });

  it('says that the password is wrong, without saying the password', async () => {
    const wrong = await InboxDesk.open({ port: server.imapPort }, { user: USER, pass: 'not-the-password' });
    desk = wrong;
    const error = await wrong.poller.pollOnce().catch((caught: unknown) => caught);
    expect(error).to.be.instanceOf(DeskError);
    expect(error).to.include({ code: 'imap-authentication', temporary: false });
    expect((error as DeskError).wayOut).to.contain('mailbox.auth');
    expect(inspect([error, wrong.logged], { depth: 20, showHidden: true })).not.to.contain('not-the-password');
  });

  it('marks a mail as filed that it had moved before a crash', async () => {
    await deliver('one');
    await opened();
    await desk!.poller.pollOnce();
    await desk!.database.source.query('UPDATE message_location SET filedAt = NULL');
    desk!.restart();
    expect((await desk!.poller.pollOnce()).filed).to.equal(0);
    expect((await desk!.locations())[0]!.filedAt).not.to.equal(null);
    expect(await subjectsIn(login(), 'Desk.Done')).to.deep.equal(['one']);
  });

  it('connects with TLS and with STARTTLS, to a certificate that nobody signed only when told so', async () => {
    await deliver('one');
    const { poller } = await opened({ port: server.imapsPort, security: 'tls', allowSelfSigned: true });
    expect((await poller.pollOnce()).kept).to.equal(1);
    await desk!.close();
    await deliver('two');
    await opened({ security: 'starttls', allowSelfSigned: true });
    expect((await desk!.poller.pollOnce()).kept).to.equal(1);
    await desk!.close();
    await opened({ port: server.imapsPort, security: 'tls' });
    const error = (await desk!.poller.pollOnce().catch((caught: unknown) => caught)) as DeskError;
    expect(error).to.include({ code: 'imap-unreachable' });
    expect(error.wayOut).to.contain('certificate');
  });

  it('finds a sent mail by its Message-ID in Sent, in the inbox and where it was filed, and nothing else', async () => {
    await withImap(login(), (client) => client.append('Sent', mailFromFields({ messageId: '<sent@desk.example>' })));
    await deliver('in the inbox', { messageId: '<inbox@desk.example>' });
    const { poller } = await opened();
    expect(await poller.findByMessageId('<sent@desk.example>')).to.equal(true);
    expect(await poller.findByMessageId('<inbox@desk.example>')).to.equal(true);
    await poller.pollOnce();
    expect(await poller.findByMessageId('<inbox@desk.example>')).to.equal(true);
    expect(await poller.findByMessageId('<other@desk.example>')).to.equal(false);
    const refused = { get: () => Promise.resolve({ user: USER, pass: 'wrong' }) };
    const error = (await findByMessageId(desk!.config, refused, '<x@y>').catch(
      (caught: unknown) => caught,
    )) as DeskError;
    expect(error).to.include({ code: 'imap-authentication' });
  });

  it('checks the mailbox for the doctor', async () => {
    await opened();
    const results = await checkMailbox(desk!.config, desk!.deps.credentials);
    expect(results.filter(({ ok }) => !ok)).to.deep.equal([]);
    expect(results.map(({ name }) => name)).to.deep.equal([
      'login',
      'IDLE',
      'MOVE',
      'UIDPLUS',
      'CONDSTORE',
      'inbox',
      'filing',
    ]);
    const elsewhere = await checkMailbox({ ...desk!.config, inbox: 'Nowhere' }, desk!.deps.credentials);
    expect(elsewhere.find(({ name }) => name === 'inbox')).to.include({ ok: false });
    expect(elsewhere.find(({ name }) => name === 'inbox')!.wayOut).to.contain('mailbox.inbox');
    const wrong = await checkMailbox(desk!.config, { get: () => Promise.resolve({ user: USER, pass: 'wrong' }) });
    expect(wrong.map(({ name, ok }) => [name, ok])).to.deep.equal([['login', false]]);
  });

  async function opened(settings: Partial<MailboxSettings> = {}): Promise<{
    poller: InboxDesk['poller'];
    subjects: string[];
    handled: number[];
    messages: () => ReturnType<InboxDesk['messages']>;
  }> {
    const made = await open(settings);
    return { poller: made.poller, subjects: made.subjects, handled: made.handled, messages: () => made.messages() };
  }
});

/** Each test begins with an empty mailbox; the server and its ports stay. */
async function emptyMailbox(login: Login): Promise<void> {
  await withImap(login, async (client) => {
    for (const { path, flags } of await client.list()) {
      if (flags.has('\\Noselect')) continue;
      const mailbox = await client.mailboxOpen(path);
      if (mailbox.exists > 0) await client.messageDelete('1:*');
      await client.mailboxClose();
      if (path.startsWith('Desk')) await client.mailboxDelete(path);
    }
  });
}
