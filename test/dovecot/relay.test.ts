import { expect } from 'chai';
import { createTransport } from 'nodemailer';
import { needDovecot, startDovecot, type Dovecot } from '../support/dovecot.js';
import { subjectsIn } from '../support/imap.js';
import { failOnLeaks } from '../support/leaks.js';
import { mailFromFields } from '../support/mailBuilder.js';
import { startSmtpRelay, type SmtpRelay } from '../support/smtpRelay.js';

const USER = { address: 'priya@harbourfield.example', password: 'pw' };

describe('SMTP to a real Dovecot', function () {
  this.timeout(20_000);
  let dovecot: Dovecot;
  let relay: SmtpRelay;
  before(async function () {
    this.timeout(300_000);
    await needDovecot(this);
    dovecot = await startDovecot([USER]);
  });
  after(async () => {
    // With Dovecot missing there is no server.
    await (dovecot as Dovecot | undefined)?.stop();
  });
  beforeEach(async () => (relay = await startSmtpRelay(dovecot, [USER.address])));
  afterEach(() => relay.stop());
  failOnLeaks();

  const send = async (to: string): Promise<number> => {
    const transport = createTransport({ host: '127.0.0.1', port: relay.port, ignoreTLS: true });
    const envelope = { from: 'referrals@nexttechnik.example', to };
    const raw = mailFromFields({ subject: 'out' });
    const code = await transport.sendMail({ envelope, raw }).then(
      () => 250,
      (error: unknown) => (error as { responseCode?: number }).responseCode ?? 0,
    );
    transport.close();
    return code;
  };

  it('lands in the mailbox, with a tag in the address or without', async () => {
    expect(await send(USER.address)).to.equal(250);
    expect(await send('priya+tag@harbourfield.example')).to.equal(250);
    const login = { port: dovecot.imapPort, user: USER.address, pass: USER.password };
    expect(await subjectsIn(login, 'INBOX')).to.deep.equal(['out', 'out']);
  });

  it('is refused for an address that is no user’s', async () => {
    expect(await send('nobody@harbourfield.example')).to.equal(550);
  });
});
