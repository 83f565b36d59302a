/**
 * A support case on a real IMAP server: five mails each way between partner and technical support, through the running
 * service, read in the three mailboxes as their owners would.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import pino from 'pino';
import { stringify } from 'yaml';
import { configSchema } from '../../src/config/schema.js';
import { addPartner } from '../../src/desk/partners.js';
import { Database } from '../../src/entities/database.js';
import { openMail } from '../../src/inbox/openMail.js';
import { parseMail } from '../../src/inbox/mime.js';
import { calendarFor } from '../../src/scheduler/holidays.js';
import type { Mail } from '../../src/values/mail.js';
import { CONFIG_INPUT } from '../support/config.js';
import { HARBOUR } from '../support/desk.js';
import { dovecotMissing, startDovecot, type Dovecot } from '../support/dovecot.js';
import { rawMailsIn } from '../support/imap.js';
import { startServe, type ServeProcess } from '../support/serveProcess.js';
import { startSmtpRelay, type SmtpRelay } from '../support/smtpRelay.js';
import { waitFor } from '../support/waitFor.js';

const DESK = 'referrals@nexttechnik.example';
const HELP = 'help@nexttechnik.example';
const SUPPORT = 'support@nexttechnik.example';
const PRIYA = HARBOUR.contactEmail;
const PEOPLE = [DESK, SUPPORT, PRIYA, 'oskar@nexttechnik.example', 'mara@nexttechnik.example'];
const ENV = { IMAP_PASSWORD: 'pw', SIGNING_KEY: 'a signing key of at least thirty-two characters' };

const REQUEST =
  'Hello,\n\nthe app crashes with an error message each time a technician opens a job. We have reinstalled it twice and cleared the cache.\n\nPriya';
const TEAM = [
  'Hello Priya,\n\nwhich version is it?\n\n// looks like the bug of ticket 881\n\nLena',
  '// SECRET plan\n\nPlease send the log of one phone.\n\nLena',
  'Thanks, it is the date of one job.\n// SECRET: our import did this, and nobody has told the client so far about it\nor anybody else outside\n\nPlease open job 17 and save it once more.\n\nLena',
  'The fix is on its way; here is what it will change.\n\nLena',
  'Version 7.2 is out and has it.\n\nLena',
];
const PARTNER = [
  REQUEST,
  'It is version 7.1.\n\nPriya',
  'Here is the log.\n\nPriya',
  'Job 17 opens now, job 18 fails.\n\nPriya',
  'They have 7.2, and all jobs open. That is solved, thank you.\n\nPriya',
];
const LOG = Buffer.from(Array.from({ length: 200_000 }, (_, index) => (index * 7919 + (index >> 8)) % 256));
const NOTES = Buffer.from('What changes:\n- dates\r\n- nothing else\n\n');

/** The word to the team that a wrapped internal line was kept back. */
const isKeptBack = (text: string | null): boolean => text?.includes('lines of your mail were kept back') === true;

const missing = await dovecotMissing();
const suite = missing === null ? describe : describe.skip;

suite(`a support case on a real Dovecot${missing === null ? '' : ` (skipped: ${missing})`}`, function () {
  this.timeout(180_000);
  let dovecot: Dovecot;
  let relay: SmtpRelay;
  let folder: string;
  let running: ServeProcess | null = null;

  beforeEach(async () => {
    dovecot = await startDovecot(PEOPLE.map((address) => ({ address, password: 'pw' })));
    relay = await startSmtpRelay(dovecot, PEOPLE);
    folder = mkdtempSync(path.join(tmpdir(), 'desk-case-'));
  });
  afterEach(async () => {
    await running?.kill();
    running = null;
    await relay.stop();
    await dovecot.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const config = () => ({
    ...CONFIG_INPUT,
    desk: { ...CONFIG_INPUT.desk, aliases: [HELP] },
    mailbox: { ...CONFIG_INPUT.mailbox, port: dovecot.imapPort, pollSeconds: 1 },
    smtp: { ...CONFIG_INPUT.smtp, port: relay.port },
    database: { path: path.join(folder, 'desk.sqlite') },
    support: { addresses: [HELP], technicalSupport: { name: 'Technical support', email: SUPPORT } },
  });

  async function start(): Promise<void> {
    const database = await Database.open({ path: path.join(folder, 'desk.sqlite') });
    const services = {
      database,
      config: configSchema.parse(config()),
      signingKey: Buffer.from(ENV.SIGNING_KEY),
      log: pino({ level: 'silent' }),
      now: () => new Date().toISOString(),
      calendarFor,
      openMail,
    };
    await addPartner(services, HARBOUR, 'test');
    await database.close();
    const configFile = path.join(folder, 'desk.yaml');
    writeFileSync(configFile, stringify(config()));
    running = startServe(configFile, ENV);
  }

  const inbox = async (address: string, mailbox = 'INBOX'): Promise<Mail[]> => {
    const raws = await rawMailsIn({ port: dovecot.imapPort, user: address, pass: 'pw' }, mailbox);
    return Promise.all(raws.map((raw) => parseMail(raw)));
  };

  /** Waits until the mailbox has so many mails of the case, and returns the newest. */
  async function nth(address: string, count: number): Promise<Mail> {
    const carried = async (): Promise<Mail[]> => (await inbox(address)).filter(({ text }) => !isKeptBack(text));
    await waitFor(`mail ${count} of ${address}`, async () => (await carried()).length >= count, 60_000);
    const mail = (await carried())[count - 1];
    if (mail === undefined) throw new Error('the mail has gone');
    return mail;
  }

  let serial = 0;
  /** As a mail program writes a reply: to Reply-To, with the whole chain, the old text quoted below; a copy in Sent. */
  async function write(
    from: string,
    text: string,
    answered: Mail | null,
    file: [string, Buffer] | null,
  ): Promise<void> {
    serial += 1;
    const quoted = (answered?.text ?? '')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
    const name = from === PRIYA ? 'Priya Nair' : 'Lena Brandt';
    const below = answered === null ? '' : `\n\nOn Mon, 2 Nov 2026, Next Technik <${DESK}> wrote:\n${quoted}`;
    const chain =
      answered === null
        ? []
        : [...answered.references.filter((id) => id !== answered.messageId), answered.messageId ?? ''];
    const raw = [
      `From: ${name} <${from}>`,
      `To: ${answered?.replyTo[0]?.address ?? HELP}`,
      `Subject: ${answered === null ? 'App crashes at a client' : `Re: ${answered.subject.replace(/^Re: /, '')}`}`,
      `Date: ${new Date().toUTCString()}`,
      `Message-ID: <own-${serial}@${from.slice(from.indexOf('@') + 1)}>`,
      ...(answered === null ? [] : [`In-Reply-To: ${answered.messageId ?? ''}`, `References: ${chain.join('\r\n ')}`]),
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="m"',
      '',
      '--m',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text + below,
      ...(file === null
        ? []
        : [
            '--m',
            `Content-Type: application/octet-stream; name="${file[0]}"`,
            `Content-Disposition: attachment; filename="${file[0]}"`,
            'Content-Transfer-Encoding: base64',
            '',
            file[1].toString('base64').replace(/.{76}/g, '$&\n'),
          ]),
      '--m--',
      '',
    ]
      .join('\n')
      .replace(/\r?\n/g, '\r\n');
    sent.push({ from, mail: await parseMail(Buffer.from(raw)) });
    await dovecot.deliver(DESK, Buffer.from(raw));
  }
  let sent: { from: string; mail: Mail }[] = [];
  beforeEach(() => (sent = []));

  it('goes five mails each way: one thread for each reader, nothing internal across, files octet for octet', async () => {
    await start();
    await write(PRIYA, PARTNER[0] ?? '', null, ['first.bin', LOG]);
    // The partner's inbox has the note that it was passed on, then one carried answer after another.
    await nth(PRIYA, 1);
    for (let round = 0; round < 5; round += 1) {
      const toTeam = await nth(SUPPORT, round + 1);
      await write(SUPPORT, TEAM[round] ?? '', toTeam, round === 3 ? ['notes.txt', NOTES] : null);
      const toPartner = await nth(PRIYA, round + 2);
      if (round < 4) await write(PRIYA, PARTNER[round + 1] ?? '', toPartner, round === 1 ? ['log.bin', LOG] : null);
    }
    const [partner, support] = [await inbox(PRIYA), await inbox(SUPPORT)];
    expect(partner).to.have.length(6);
    expect(support.filter(({ text }) => !isKeptBack(text))).to.have.length(5);
    expect(support.filter(({ text }) => isKeptBack(text))).to.have.length(1);

    for (const [address, got] of [
      [PRIYA, partner],
      [SUPPORT, support],
    ] as const) {
      const own = sent.filter(({ from }) => from === address).map(({ mail }) => mail);
      const known = new Set([...own, ...got].map(({ messageId }) => messageId));
      const root = address === PRIYA ? own[0]?.messageId : got[0]?.messageId;
      for (const mail of got) {
        expect(mail.from[0]?.address).to.equal(DESK);
        if (mail.messageId === root) continue;
        expect(mail.references[0], `root of ${mail.subject} at ${address}`).to.equal(root);
        // Every id is of a mail that this reader has, or the mail's own.
        expect(mail.references.filter((id) => !known.has(id))).to.deep.equal([]);
        expect(mail.inReplyTo.every((id) => known.has(id))).to.equal(true);
      }
    }
    const across = partner.map(({ text, html }) => `${text ?? ''}${html ?? ''}`).join('\n');
    expect(across).to.not.match(/SECRET|ticket 881|nobody has told|outside|\/\/ /);
    expect(across).to.not.contain(SUPPORT);
    for (const words of [
      'which version is it?',
      'the log of one phone',
      'open job 17',
      'on its way',
      'Version 7.2 is out',
    ]) {
      expect(across).to.contain(words);
    }
    const hashes = (mails: readonly Mail[]): string[] =>
      mails.flatMap(({ attachments }) =>
        attachments.map(({ content }) => createHash('sha256').update(content).digest('hex')),
      );
    const [log, notes] = [LOG, NOTES].map((content) => createHash('sha256').update(content).digest('hex'));
    expect(hashes(support)).to.deep.equal([log, log]);
    expect(hashes(partner)).to.deep.equal([notes]);

    // The desk's own mailbox: all ten came in, and all are done.
    await waitFor('all ten to be filed', async () => (await inbox(DESK, 'Desk.Done')).length >= 10, 60_000);
    const done = await inbox(DESK, 'Desk.Done');
    const wanted = sent.map(({ mail }) => mail.messageId);
    expect(done.map(({ messageId }) => messageId).filter((id) => wanted.includes(id))).to.have.members(wanted);
  });
});
