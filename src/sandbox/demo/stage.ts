/**
 * The demo's stage: embedded mail servers, the real service with a clock that the story moves, and a folder in which every
 * mail and paper is left.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pino from 'pino';
import { stringify } from 'yaml';
import { configSchema } from '../../config/schema.js';
import { addPartner } from '../../desk/partners.js';
import { refer, type ReferralInput } from '../../desk/refer.js';
import { Database } from '../../entities/database.js';
import { OutgoingMail } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { parseMail } from '../../inbox/mime.js';
import { createService, type Service } from '../../main.js';
import { rawOf } from '../../outbox/queue.js';
import { addMilliseconds, dayOf, formatDay, timeOfDay, type Instant } from '../../values/calendarDay.js';
import type { Mail } from '../../values/mail.js';
import { startSandbox, type Sandbox } from '../index.js';
import { answerWith } from './answer.js';
import { demoConfig, demoUsers, DESK_ADDRESS, PARTNERS, PASSWORD } from './cast.js';

export interface StageOptions {
  /** Where everything is left; made when missing. */
  readonly folder: string;
  readonly out: (line: string) => void;
  readonly imapPort?: number;
  readonly smtpPort?: number;
}

/** Shows that a folder was made by the demo and may be made anew. */
const MARKER = '.referral-desk-demo';

/** An empty folder for this run. Throws DeskError input-invalid rather than removing what somebody else put there. */
function makeFolder(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(path.join(folder, MARKER))) {
    throw new DeskError('input-invalid', `${folder} is not empty and was not made by the demo`, {
      wayOut: 'Name another folder with --folder, or empty this one.',
    });
  }
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['mails', 'invoices']) mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, MARKER), '');
}

/** Monday morning in Sydney. */
const OPENING: Instant = '2026-11-01T22:30:00.000Z';
const HOUR = 3_600_000;

export class Stage {
  private readonly told = new Set<number>();

  private constructor(
    readonly sandbox: Sandbox,
    readonly service: Service,
    private readonly database: Database,
    private readonly clock: { now: Instant; live: number | null },
    private readonly options: StageOptions,
  ) {}

  static async open(options: StageOptions): Promise<Stage> {
    makeFolder(options.folder);
    const sandbox = await startSandbox({
      users: demoUsers(),
      ...(options.imapPort === undefined ? {} : { imapPort: options.imapPort }),
      ...(options.smtpPort === undefined ? {} : { smtpPort: options.smtpPort }),
    });
    const databasePath = path.join(options.folder, 'desk.sqlite');
    const written = demoConfig(sandbox, databasePath);
    writeFileSync(path.join(options.folder, 'desk.yaml'), stringify(written));
    const database = await Database.open({ path: databasePath });
    const clock: { now: Instant; live: number | null } = { now: OPENING, live: null };
    const service = createService({
      config: configSchema.parse(written),
      secrets: {
        imap: { password: PASSWORD },
        smtp: { password: PASSWORD },
        signingKey: Buffer.alloc(32, 'referral desk demo'),
      },
      database,
      log: pino({ level: 'silent' }),
      now: () => (clock.live === null ? clock.now : addMilliseconds(clock.now, Date.now() - clock.live)),
    });
    for (const partner of PARTNERS)
      await addPartner(
        service.services,
        { ...partner, domains: [...partner.domains], addressLines: [...partner.addressLines] },
        'demo',
      );
    return new Stage(sandbox, service, database, clock, options);
  }

  get now(): Instant {
    return this.clock.now;
  }

  /** A heading of the story, with the desk's local time. */
  scene(title: string): void {
    const zone = this.service.services.config.desk.timezone;
    this.options.out('');
    this.options.out(`${formatDay(dayOf(this.now, zone), 'en-AU')}, ${timeOfDay(this.now, zone)} in Sydney: ${title}`);
  }

  say(line: string): void {
    this.options.out(`  ${line}`);
  }

  async refer(input: ReferralInput): Promise<string> {
    const { ref, offers } = await refer(this.service.services, input, 'oskar@nexttechnik.example');
    this.say(`${ref}: ${input.customer} is referred to ${offers.map(({ partner }) => partner).join(', ')}`);
    await this.turn();
    return ref;
  }

  /** The newest mail of a letter to an address, as its reader has it. */
  async letterTo(address: string, letter: string, customer?: string): Promise<Mail> {
    const rows = await this.database.source.manager.find(OutgoingMail, { where: { letter }, order: { id: 'DESC' } });
    for (const row of rows) {
      const mail = await parseMail(rawOf(row));
      if (row.recipients.includes(address) && (customer === undefined || (mail.text ?? '').includes(customer)))
        return mail;
    }
    throw new Error(`the demo found no ${letter} to ${address}`);
  }

  /** A stored mail arrives at the desk as an answer to `original`. */
  async arrives(name: string, original: Mail): Promise<void> {
    const raw = answerWith(name, original, this.now);
    const from = (await parseMail(raw)).from[0];
    this.say(`⇒ mail from ${from?.name ?? ''} <${from?.address ?? ''}>  (test/fixtures/demo/${name}.eml)`);
    this.sandbox.deliver(DESK_ADDRESS, raw);
    await this.turn();
  }

  /** A member of staff answers a mail of the desk by hand. */
  async staffAnswers(address: string, original: Mail, text: string): Promise<void> {
    const raw = [
      `From: ${address}`,
      `To: ${original.replyTo[0]?.address ?? DESK_ADDRESS}`,
      `Subject: Re: ${original.subject.replace(/[^\x20-\x7e]/g, '?')}`,
      `Date: ${new Date(this.now).toUTCString()}`,
      `Message-ID: <staff-${Date.parse(this.now)}@nexttechnik.example>`,
      `In-Reply-To: ${original.messageId ?? ''}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ].join('\r\n');
    this.say(`⇒ ${address} answers: ${text.split('\n').join(' / ')}`);
    this.sandbox.deliver(DESK_ADDRESS, Buffer.from(raw));
    await this.turn();
  }

  /** Moves the clock hour by hour and lets due timers fire on the way. */
  async passHours(hours: number): Promise<void> {
    for (let passed = 0; passed < hours; passed += 1) {
      this.clock.now = addMilliseconds(this.clock.now, HOUR);
      const { fired } = await this.service.scheduler.fireDue();
      if (fired === 0) continue;
      this.scene(fired === 1 ? 'a clock has run out' : `${fired} clocks have run out`);
      await this.turn();
    }
  }

  /** One round of the service: read what came in, send what is due, and tell what went out. */
  private async turn(): Promise<void> {
    const { poller, sender } = this.service;
    await poller.pollOnce();
    await sender.sendDue();
    await this.leaveMails();
    // The desk's own copies have come back by now; reading them confirms that the mails were sent.
    await poller.pollOnce();
  }

  private async leaveMails(): Promise<void> {
    const rows = await this.database.source.manager.find(OutgoingMail, { order: { id: 'ASC' } });
    for (const row of rows.filter(({ id }) => !this.told.has(id))) {
      this.told.add(row.id);
      const raw = rawOf(row);
      const mail = await parseMail(raw);
      const to = row.recipients[0] ?? '';
      const stem = `${String(row.id).padStart(3, '0')}-${row.letter}-to-${to.replace(/[^a-z0-9.]+/gi, '-')}`;
      writeFileSync(path.join(this.options.folder, 'mails', `${stem}.eml`), raw);
      writeFileSync(path.join(this.options.folder, 'mails', `${stem}.html`), mail.html ?? '');
      for (const { filename, content } of mail.attachments) {
        if (filename !== null)
          writeFileSync(path.join(this.options.folder, 'invoices', path.basename(filename)), content);
      }
      this.say(`→ ${row.letter} to ${row.recipients.join(', ')}: ${mail.subject}`);
    }
  }

  /** From here on the clock runs by itself and the service serves, for those who look around with a mail client. */
  serve(): void {
    this.clock.live = Date.now();
    this.service.start();
  }

  async close(): Promise<void> {
    await this.service.stop();
    await this.sandbox.stop();
    await this.database.close();
  }
}
