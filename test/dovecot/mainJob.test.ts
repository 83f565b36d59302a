/**
 * The main job on a real IMAP server: referral out over SMTP, the reply delivered into the mailbox, the invoice at finance;
 * and the same while the service is killed again and again.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import pino from 'pino';
import { In } from 'typeorm';
import { stringify } from 'yaml';
import { configSchema } from '../../src/config/schema.js';
import { addPartner } from '../../src/desk/partners.js';
import { refer } from '../../src/desk/refer.js';
import { Database } from '../../src/entities/database.js';
import { Invoice, Job, Message, Offer, OutgoingMail } from '../../src/entities/index.js';
import { parseMail } from '../../src/inbox/mime.js';
import { openMail } from '../../src/inbox/openMail.js';
import { rawOf } from '../../src/outbox/queue.js';
import { calendarFor } from '../../src/scheduler/holidays.js';
import { CONFIG_INPUT } from '../support/config.js';
import { HARBOUR } from '../support/desk.js';
import { dovecotMissing, startDovecot, type Dovecot } from '../support/dovecot.js';
import { rawMailsIn, subjectsIn } from '../support/imap.js';
import { startServe, type ServeProcess } from '../support/serveProcess.js';
import { startSmtpRelay, type SmtpRelay } from '../support/smtpRelay.js';
import { waitFor } from '../support/waitFor.js';

const DESK = 'referrals@nexttechnik.example';
const FINANCE = 'accounts@nexttechnik.example';
const PEOPLE = [
  DESK,
  FINANCE,
  'oskar@nexttechnik.example',
  'mara@nexttechnik.example',
  HARBOUR.contactEmail,
  HARBOUR.billingEmail,
];
const ENV = { IMAP_PASSWORD: 'pw', SIGNING_KEY: 'a signing key of at least thirty-two characters' };
const KILLS = 20;
/** A mail under way at the crash is looked for after 60 s, and again after 60 s where the mailbox is not there yet. */
const SETTLED_MS = 300_000;
const WAITING = 200;
const PHOTOGRAPH = Buffer.alloc(3_000_000, 'photograph').toString('base64').replace(/.{76}/g, '$&\r\n');

const missing = await dovecotMissing();
const suite = missing === null ? describe : describe.skip;

suite(`the main job on a real Dovecot${missing === null ? '' : ` (skipped: ${missing})`}`, function () {
  this.timeout(900_000);
  let dovecot: Dovecot;
  let relay: SmtpRelay;
  let folder: string;
  let configFile: string;
  let databasePath: string;
  let running: ServeProcess | null = null;
  let record: Database | null = null;

  beforeEach(async () => {
    dovecot = await startDovecot(PEOPLE.map((address) => ({ address, password: 'pw' })));
    relay = await startSmtpRelay(dovecot, PEOPLE);
    folder = mkdtempSync(path.join(tmpdir(), 'desk-main-'));
    databasePath = path.join(folder, 'desk.sqlite');
    configFile = path.join(folder, 'desk.yaml');
    writeFileSync(configFile, stringify(config()));
  });
  afterEach(async () => {
    await running?.kill();
    running = null;
    await record?.close();
    record = null;
    await relay.stop();
    await dovecot.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const config = () => ({
    ...CONFIG_INPUT,
    mailbox: { ...CONFIG_INPUT.mailbox, port: dovecot.imapPort, pollSeconds: 1 },
    smtp: { ...CONFIG_INPUT.smtp, port: relay.port, caps: { perHour: 500, perDay: 2000, perThreadPerDay: 50 } },
    database: { path: databasePath },
  });
  const login = (user: string) => ({ port: dovecot.imapPort, user, pass: 'pw' });

  const inbox = async (address: string): Promise<string[]> => (await subjectsIn(login(address), 'INBOX')) ?? [];

  /** Puts the referrals on record before the service starts; they go out when it does. */
  async function referTo(customers: readonly string[]): Promise<void> {
    const database = await Database.open({ path: databasePath });
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
    for (const customer of customers) {
      await refer(services, { customer, contact: 'Dan Ord', service: 'Rollout', partners: [HARBOUR.name] }, 'test');
    }
    await database.close();
  }

  /** Reads the record while the service runs or is dead: WAL lets a second connection look. */
  async function look<T>(work: (database: Database) => Promise<T>): Promise<T> {
    record ??= await Database.open({ path: databasePath }, { migrate: false });
    return work(record);
  }

  async function reply(index: number, text: string): Promise<Buffer> {
    return look(async ({ source }) => {
      const row = await source.manager.findOneByOrFail(OutgoingMail, { key: `offer:${index}:referral-offer` });
      const offer = await parseMail(rawOf(row));
      return Buffer.from(
        [
          `From: Priya Nair <${HARBOUR.contactEmail}>`,
          `To: ${offer.replyTo[0]?.address ?? ''}`,
          `Subject: Re: ${offer.subject}`,
          `Date: ${new Date().toUTCString()}`,
          `Message-ID: <reply-${index}@harbourfield.example>`,
          `In-Reply-To: ${row.messageId}`,
          'Content-Type: text/plain; charset=utf-8',
          '',
          text,
          '',
        ].join('\r\n'),
      );
    });
  }

  /** What still has to be done until there are that many jobs and nothing waits; empty when all is. */
  const unsettled = (jobs: number): Promise<string> =>
    look(async ({ source: { manager } }) => {
      const recorded = await manager.count(Job);
      const received = await manager.findBy(Message, { state: 'received' });
      const mails = await manager.findBy(OutgoingMail, { state: In(['queued', 'transmitting']) });
      return [
        ...(recorded < jobs ? [`${recorded} jobs of ${jobs}`] : []),
        ...received.map(({ messageId }) => `${messageId ?? 'a mail'} kept, not handled`),
        ...mails.map(
          ({ key, state, attempts, nextAttemptAt, lastError }) =>
            `${key} ${state} after ${attempts} attempts, next ${nextAttemptAt}: ${lastError ?? 'no error'}`,
        ),
      ].join('; ');
    });

  const settled = async (jobs: number): Promise<void> => {
    const nothingLeft = async (): Promise<boolean> => {
      await sleep(200);
      return (await unsettled(jobs)) === '';
    };
    await waitFor('everything to be handled and sent', nothingLeft, SETTLED_MS).catch(async (error: unknown) => {
      const said = running?.output().slice(-4000) ?? 'nothing: it does not run';
      throw new Error(`left: ${await unsettled(jobs)}\nthe service said last:\n${said}`, { cause: error });
    });
  };

  it('refers over SMTP, reads the reply from IMAP, and the invoice is at finance', async () => {
    await referTo(['Kestrel Plumbing Pty Ltd']);
    running = startServe(configFile, ENV);
    await waitFor('the referral at the partner', async () => (await inbox(HARBOUR.contactEmail)).length === 1, 30_000);
    await dovecot.deliver(
      DESK,
      await reply(1, 'Kestrel have signed. Total $48,500, please invoice $4,850. Start: 1 March 2027.'),
    );
    await settled(1);
    const subjects = await inbox(FINANCE);
    expect(subjects).to.have.length(1);
    expect(subjects[0]).to.contain(`${new Date().getFullYear()}-001`);
    expect(await inbox(HARBOUR.billingEmail)).to.have.length(1);
    await waitFor(
      'the reply in the folder for done',
      async () => (await subjectsIn(login(DESK), 'Desk.Done'))?.length === 1,
      30_000,
    );
    expect(await running.stop()).to.equal(0);
    running = null;
  });

  it('handles 200 replies that wait at the start, in bounded memory, and tells how far it is', async () => {
    const customers = Array.from({ length: WAITING }, (_, index) => `Customer ${index + 1} Pty Ltd`);
    await referTo(customers);
    for (const [index, customer] of customers.entries()) {
      const won = index % 5 === 0;
      const said = won
        ? `${customer} have signed. Total $48,500, please invoice $4,850. Start: 1 March 2027.`
        : `Thanks, we have called ${customer} and sent a quote.`;
      // A photograph in each: 200 of them together are far more than the memory that is allowed.
      await dovecot.deliver(DESK, withPhotograph(await reply(index + 1, said)));
    }
    running = startServe(configFile, ENV);
    await waitFor(
      'all replies to be handled',
      () =>
        look(async ({ source: { manager } }) => {
          await sleep(500);
          return (await manager.countBy(Message, { state: 'handled' })) === WAITING;
        }),
      240_000,
    );
    await look(async ({ source: { manager } }) => {
      expect(await manager.count(Job)).to.equal(WAITING / 5);
      const sequences = (await manager.find(Invoice, { order: { sequence: 'ASC' } })).map(({ sequence }) => sequence);
      expect(sequences).to.deep.equal(Array.from({ length: WAITING / 5 }, (_, index) => index + 1));
      expect(await manager.countBy(Offer, { state: 'acknowledged' })).to.equal(WAITING - WAITING / 5);
    });
    const progress = [...running.output().matchAll(/"message":"(kept \d+ of \d+|handled \d+ of \d+)"/g)].map(
      ([, line]) => line,
    );
    expect(progress.filter((line) => line?.startsWith('kept')).length).to.be.greaterThan(3);
    const memory = running.peakMemory();
    console.log(
      `      ${progress.length} lines of progress; peak memory ${memory === null ? 'unknown' : `${Math.round(memory / 1e6)} MB`}`,
    );
    // The learnt models take some 50 MB of it.
    if (memory !== null) expect(memory).to.be.lessThan(660e6);
  });

  it(`killed at ${KILLS} moments and started again: one job, one invoice, one number for each reply`, async () => {
    const customers = Array.from(
      { length: KILLS },
      (_, index) => `Customer ${'ABCDEFGHIJKLMNOPQRST'.charAt(index)}${index + 1} Pty Ltd`,
    );
    await referTo(customers);
    running = startServe(configFile, ENV);
    await waitFor(
      'all referrals at the partner',
      async () => (await inbox(HARBOUR.contactEmail)).length === KILLS,
      60_000,
    );
    const moments: string[] = [];
    for (const [index, customer] of customers.entries()) {
      const raw = await reply(
        index + 1,
        `${customer} have signed. Total $48,500, please invoice $4,850. Start: 1 March 2027.`,
      );
      await dovecot.deliver(DESK, raw);
      // Each stage of the mail's life in turn, and every time a little further into it.
      const stage = STAGES[index % STAGES.length] ?? 'kept';
      await look((database) => reached(database, index + 1, stage));
      await sleep(index);
      await running.kill();
      moments.push(`${stage}: ${await look((database) => momentOf(database, index + 1))}`);
      running = startServe(configFile, ENV);
      await waitFor('the service to run again', () => /"message":/.test(running?.output() ?? ''), 30_000);
    }
    await settled(KILLS);
    await sleep(1500);
    console.log(`      ${moments.map((moment, index) => `${index + 1}. ${moment}`).join('\n      ')}`);
    expect(new Set(moments).size).to.be.at.least(4);

    await look(async ({ source: { manager } }) => {
      expect(await manager.count(Job)).to.equal(KILLS);
      const invoices = await manager.find(Invoice, { order: { sequence: 'ASC' } });
      expect(invoices.map(({ sequence }) => sequence)).to.deep.equal(
        Array.from({ length: KILLS }, (_, index) => index + 1),
      );
      expect(new Set(invoices.map(({ jobId }) => jobId)).size).to.equal(KILLS);
      expect(await manager.countBy(Offer, { state: 'won' })).to.equal(KILLS);
      const unsent = (await manager.find(OutgoingMail)).filter(({ state }) => state !== 'sent');
      expect(unsent.map(({ key, state }) => `${key} ${state}`)).to.deep.equal([]);
    });
    // What a crash left in doubt may arrive twice over SMTP, but then as the same mail to the last octet.
    for (const address of [FINANCE, HARBOUR.billingEmail, HARBOUR.contactEmail]) {
      const mails = await rawMailsIn(login(address), 'INBOX');
      const bodies = new Map<string, Set<string>>();
      for (const raw of mails) {
        const text = raw.toString('latin1');
        const id = /^message-id: (.*)$/im.exec(text)?.[1] ?? '';
        const known = bodies.get(id) ?? new Set();
        bodies.set(id, known.add(text.slice(text.indexOf('From:'))));
      }
      const expected = address === HARBOUR.contactEmail ? 2 * KILLS : KILLS;
      expect(bodies.size, address).to.equal(expected);
      for (const versions of bodies.values()) expect(versions.size).to.equal(1);
      console.log(`      ${address}: ${bodies.size} mails, ${mails.length - bodies.size} of them arrived twice`);
    }
  });
});

/** The same mail with three megabytes of picture. */
function withPhotograph(raw: Buffer): Buffer {
  const [header = '', body = ''] = raw.toString('utf8').split('\r\n\r\n');
  const kept = header.replace(
    /^Content-Type:.*$/m,
    'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="mixed"',
  );
  const picture = `Content-Type: image/jpeg; name="site.jpg"\r\nContent-Disposition: attachment; filename="site.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\n${PHOTOGRAPH}`;
  return Buffer.from(
    `${kept}\r\n\r\n--mixed\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n--mixed\r\n${picture}\r\n--mixed--\r\n`,
  );
}

/** The stages of a reply's life at which the service is killed. */
const STAGES = ['delivered', 'kept', 'handled', 'transmitting', 'sent'] as const;

/** Waits until the reply to an offer has come to a stage; a stage that passes too quickly to be seen counts as reached. */
async function reached({ source }: Database, offerId: number, stage: (typeof STAGES)[number]): Promise<void> {
  if (stage === 'delivered') return;
  const id = `<reply-${offerId}@harbourfield.example>`;
  await waitFor(
    `the reply to be ${stage}`,
    async () => {
      const [message] = await source.query<{ state: string }[]>('SELECT state FROM message WHERE messageId = ?', [id]);
      if (message === undefined || stage === 'kept') return message !== undefined;
      if (message.state === 'received') return false;
      if (stage === 'handled') return true;
      const sql = "SELECT state FROM outgoing_mail WHERE offerId = ? AND letter <> 'referral-offer'";
      const states = (await source.query<{ state: string }[]>(sql, [offerId])).map(({ state }) => state);
      return states.includes('sent') || (stage === 'transmitting' && states.includes('transmitting'));
    },
    60_000,
  );
}

/** What stood on record when the process died. */
async function momentOf({ source: { manager } }: Database, offerId: number): Promise<string> {
  const message = await manager.findOneBy(Message, { messageId: `<reply-${offerId}@harbourfield.example>` });
  if (message === null) return 'not yet kept';
  if (message.state === 'received') return 'kept, not handled';
  const mails = (await manager.findBy(OutgoingMail, { offerId })).filter(({ letter }) => letter !== 'referral-offer');
  const count = (wanted: string) => mails.filter(({ state }) => state === wanted).length;
  return `handled, ${count('queued')} mails queued, ${count('transmitting')} transmitting, ${count('sent')} sent`;
}
