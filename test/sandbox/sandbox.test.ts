import { connect } from 'node:net';
import { expect } from 'chai';
import { createTransport, type SentMessageInfo } from 'nodemailer';
import { startSandbox, type Sandbox, type SandboxOptions, type SentMail } from '../../src/sandbox/index.js';
import { mailsIn, subjectsIn, withImap } from '../support/imap.js';
import { failOnLeaks } from '../support/leaks.js';
import { mailFromFields } from '../support/mailBuilder.js';
import { waitFor } from '../support/waitFor.js';

const DESK = { address: 'referrals@nexttechnik.example', password: 'one' };
const PARTNER = { address: 'priya@harbourfield.example', password: 'two' };

describe('sandbox', () => {
  let sandbox: Sandbox;
  const begin = async (options: Partial<SandboxOptions> = {}): Promise<void> => {
    sandbox = await startSandbox({ users: [DESK, PARTNER], ...options });
  };
  afterEach(() => sandbox.stop());
  failOnLeaks();

  const login = ({ address, password }: typeof DESK) => ({ port: sandbox.imapPort, user: address, pass: password });
  const send = async (
    to: string | string[],
    raw: Buffer,
    auth?: { user: string; pass: string },
  ): Promise<SentMessageInfo> => {
    const transport = createTransport({
      host: '127.0.0.1',
      port: sandbox.smtpPort,
      ignoreTLS: true,
      ...(auth === undefined ? {} : { auth }),
    });
    try {
      return await transport.sendMail({ envelope: { from: PARTNER.address, to }, raw });
    } finally {
      transport.close();
    }
  };
  const codeOf = (sending: Promise<unknown>): Promise<number | undefined> =>
    sending.then(
      () => 250,
      (error: unknown) => (error as { responseCode?: number }).responseCode,
    );

  it('delivers what is sent over SMTP into the INBOX of the user and of nobody else', async () => {
    await begin();
    const raw = mailFromFields({ subject: 'hello', text: 'Grüße — 48’500' });
    await send(DESK.address, raw);
    expect(await subjectsIn(login(DESK), 'INBOX')).to.deep.equal(['hello']);
    expect(await subjectsIn(login(PARTNER), 'INBOX')).to.deep.equal([]);
    const [mail] = sandbox.mails(DESK.address);
    expect(mail!.raw.toString('utf8')).to.match(/^Return-Path: <priya@harbourfield\.example>\r\nReceived: from /);
    expect(mail!.raw.subarray(-raw.length).equals(raw)).to.equal(true);
  });

  it('gives the octets over IMAP as they were delivered', async () => {
    await begin();
    const raw = Buffer.concat([mailFromFields(), Buffer.from(Array.from({ length: 256 }, (_, at) => at))]);
    sandbox.deliver(DESK.address, raw);
    const source = await withImap(login(DESK), async (client) => {
      await client.mailboxOpen('INBOX');
      const mail = await client.fetchOne('1', { source: true });
      return mail === false ? undefined : mail?.source;
    });
    expect(source?.equals(raw)).to.equal(true);
  });

  it('delivers an address with a tag to the address without it, one copy a user', async () => {
    await begin();
    await send(['referrals+t0ken@nexttechnik.example', 'Referrals@NextTechnik.example'], mailFromFields());
    expect(sandbox.mails(DESK.address)).to.have.length(1);
  });

  it('refuses an address that is no user’s', async () => {
    await begin();
    expect(await codeOf(send('nobody@nexttechnik.example', mailFromFields()))).to.equal(550);
    expect(() => sandbox.deliver('nobody@nexttechnik.example', mailFromFields())).to.throw('no user');
  });

  it('answers a recipient with what the hook says, also for now', async () => {
    let busy = true;
    await begin({ onRcpt: () => (busy ? { code: 451, message: 'try later' } : null) });
    expect(await codeOf(send(DESK.address, mailFromFields()))).to.equal(451);
    expect(sandbox.mails(DESK.address)).to.have.length(0);
    busy = false;
    expect(await codeOf(send(DESK.address, mailFromFields()))).to.equal(250);
  });

  it('checks the password of who logs in, over SMTP and over IMAP', async () => {
    await begin();
    expect(await codeOf(send(DESK.address, mailFromFields(), { user: PARTNER.address, pass: 'two' }))).to.equal(250);
    expect(await codeOf(send(DESK.address, mailFromFields(), { user: PARTNER.address, pass: 'one' }))).to.equal(535);
    const wrong = await subjectsIn({ ...login(DESK), pass: 'two' }, 'INBOX').catch((error: unknown) => error);
    expect(wrong).to.include({ authenticationFailed: true });
  });

  it('tells of each mail that it took, until it is asked to stop', async () => {
    await begin();
    const seen: SentMail[] = [];
    const stop = sandbox.onMail((mail) => seen.push(mail));
    const raw = mailFromFields();
    await send([DESK.address, PARTNER.address], raw);
    stop();
    await send(DESK.address, mailFromFields());
    expect(seen.map(({ from, to }) => ({ from, to }))).to.deep.equal([
      { from: PARTNER.address, to: [DESK.address, PARTNER.address] },
    ]);
    expect(seen[0]!.raw.equals(raw)).to.equal(true);
  });

  it('tells a client in IDLE of a new mail', async () => {
    await begin();
    let exists = 0;
    await withImap(login(DESK), async (client) => {
      await client.mailboxOpen('INBOX');
      client.on('exists', ({ count }) => (exists = count));
      client.idle().catch(() => undefined);
      await waitFor('IDLE', () => client.idling);
      sandbox.deliver(DESK.address, mailFromFields());
      await waitFor('the news', () => exists === 1);
    });
  });

  it('leaves no timer behind when a client vanishes during IDLE', async () => {
    await begin();
    const socket = connect({ host: '127.0.0.1', port: sandbox.imapPort });
    let said = '';
    socket.on('data', (piece) => (said += piece.toString('latin1')));
    socket.write(`a LOGIN ${DESK.address} ${DESK.password}\r\nb SELECT INBOX\r\nc IDLE\r\n`);
    await waitFor('IDLE', () => said.includes('+ idling'));
    socket.destroy();
  });

  it('keeps flags and folders apart for each user', async () => {
    await begin();
    for (const user of [DESK, PARTNER]) sandbox.deliver(user.address, mailFromFields({ subject: user.address }));
    await withImap(login(DESK), async (client) => {
      await client.mailboxOpen('INBOX');
      await client.messageFlagsAdd('1', ['\\Seen']);
      await client.mailboxCreate('Own');
    });
    expect((await mailsIn(login(PARTNER), 'INBOX'))?.map(({ flags }) => flags)).to.deep.equal([[]]);
    expect(await mailsIn(login(PARTNER), 'Own')).to.equal(null);
    expect(await mailsIn(login(DESK), 'Own')).to.deep.equal([]);
  });

  it('says which port is taken', async () => {
    await begin();
    const again = startSandbox({ users: [DESK], imapPort: 0, smtpPort: sandbox.smtpPort });
    const error = await again.catch((caught: unknown) => caught);
    expect(error).to.include({ code: 'usage' });
    expect((error as Error).message).to.contain(String(sandbox.smtpPort));
  });
});
