/** The desk of the simulation: the real use cases on a database file, with a clock that the simulation moves. */
import pino from 'pino';
import { In, MoreThan, LessThanOrEqual } from 'typeorm';
import type { Config } from '../../src/config/schema.js';
import { dueTimers } from '../../src/desk/clocks.js';
import { fireTimer } from '../../src/desk/fireTimer.js';
import { setStandingClocks } from '../../src/desk/standingClocks.js';
import type { DeskServices } from '../../src/desk/unit.js';
import { Database } from '../../src/entities/database.js';
import { Message, OutgoingMail, Timer } from '../../src/entities/index.js';
import { handleMessage } from '../../src/inbox/handle.js';
import { keepMails } from '../../src/inbox/keep.js';
import { openMail } from '../../src/inbox/openMail.js';
import { rawOf } from '../../src/outbox/queue.js';
import { calendarFor } from '../../src/scheduler/holidays.js';
import type { Instant } from '../../src/values/calendarDay.js';

/** A mail that went out, without its octets. */
export type Sent = Omit<OutgoingMail, 'raw'>;

export interface Spent {
  /** Milliseconds of the real clock. */
  mails: number;
  timers: number;
  /** How many. */
  mailsHandled: number;
  timersFired: number;
}

export class YearDesk {
  private uid = 0;
  private serial = 0;
  private lastSent = 0;
  readonly spent: Spent = { mails: 0, timers: 0, mailsHandled: 0, timersFired: 0 };
  /** What handling threw: the desk would try again and then show it to staff; here each is a failure. */
  readonly errors: string[] = [];

  private constructor(
    readonly services: DeskServices,
    private readonly clock: { now: Instant },
  ) {}

  static async open(config: Config, path: string, now: Instant): Promise<YearDesk> {
    const clock = { now };
    const services: DeskServices = {
      database: await Database.open({ path }),
      config,
      signingKey: Buffer.alloc(32, 7),
      log: pino({ level: 'silent' }),
      now: () => clock.now,
      calendarFor,
      openMail,
    };
    await setStandingClocks(services);
    return new YearDesk(services, clock);
  }

  get manager() {
    return this.services.database.source.manager;
  }
  get now(): Instant {
    return this.clock.now;
  }
  set now(instant: Instant) {
    this.clock.now = instant;
  }
  close(): Promise<void> {
    return this.services.database.close();
  }

  /** When the next timer is due; null where none is pending. */
  async nextDue(): Promise<Instant | null> {
    const [next] = await this.manager.find(Timer, {
      select: { id: true, dueAt: true },
      where: { state: 'pending' },
      order: { dueAt: 'ASC' },
      take: 1,
    });
    return next?.dueAt ?? null;
  }

  async fireDue(): Promise<void> {
    const started = performance.now();
    for (const id of await dueTimers(this.manager, this.now, 1000)) {
      try {
        await fireTimer(this.services, id);
      } catch (error) {
        const timer = await this.manager.findOneByOrFail(Timer, { id });
        this.errors.push(`timer ${timer.key}: ${String(error)}`);
        await this.manager.update(Timer, { id }, { state: 'fired' });
      }
      this.spent.timersFired += 1;
    }
    this.spent.timers += performance.now() - started;
  }

  /** A mail comes in: kept, then handled. What staff or a question have sent back to be read again is read as well. */
  async receive(raw: string): Promise<void> {
    const started = performance.now();
    this.uid += 1;
    const octets = Buffer.from(raw);
    const place = { mailbox: 'INBOX', uidValidity: '1' };
    const mail = { uid: this.uid, raw: octets, size: octets.length };
    await keepMails(this.services.database, place, [mail], [], this.now);
    for (;;) {
      // One at a time: a mail may be taken apart, and its parts are read next.
      const [next] = await this.manager.find(Message, RECEIVED);
      if (next === undefined) break;
      const { id } = next;
      try {
        await handleMessage(this.services, id);
      } catch (error) {
        this.errors.push(`mail ${id}: ${String(error)}`);
        await this.manager.update(Message, { id }, { state: 'unreadable', reason: 'simulation' });
      }
    }
    this.spent.mailsHandled += 1;
    this.spent.mails += performance.now() - started;
  }

  /** Mails queued since the last call; they count as sent from now on. */
  async takeSent(): Promise<Sent[]> {
    const rows = await this.manager.find(OutgoingMail, {
      select: COLUMNS,
      where: { id: MoreThan(this.lastSent), state: 'queued', nextAttemptAt: LessThanOrEqual(this.now) },
      order: { id: 'ASC' },
    });
    const last = rows.at(-1);
    if (last === undefined) return [];
    this.lastSent = last.id;
    await this.manager.update(
      OutgoingMail,
      { id: In(rows.map(({ id }) => id)) },
      { state: 'sent', sentAt: this.now, attempts: 1 },
    );
    return rows;
  }

  /** The text of a mail that went out, as its reader sees it. */
  async octetsOf(id: number): Promise<string> {
    return Buffer.from(rawOf(await this.manager.findOneByOrFail(OutgoingMail, { id }))).toString('utf8');
  }

  /** Composes a mail as a mail program would. */
  async compose(fields: {
    readonly from: string;
    readonly text: string;
    readonly subject?: string;
    readonly answers?: Sent;
    /** Where it goes, if not to the reply address of what it answers. */
    readonly to?: string;
    readonly cc?: string;
    readonly headers?: readonly string[];
  }): Promise<string> {
    const { from, text, answers, cc, headers = [] } = fields;
    const { address } = this.services.config.desk;
    const to = fields.to ?? (answers === undefined ? address : replyToOf(await this.octetsOf(answers.id), address));
    this.serial += 1;
    const day = this.now.slice(0, 16).replace('T', ' ');
    const quote = answers === undefined ? [] : ['', `On ${day} <${address}> wrote:`, `> ${answers.subject}`, '> …'];
    return [
      `From: ${encoded(from)}`,
      `To: ${to}`,
      ...(cc === undefined ? [] : [`Cc: ${cc}`]),
      `Subject: ${encoded(fields.subject ?? (answers === undefined ? 'News' : reply(answers.subject)))}`,
      `Date: ${new Date(this.now).toUTCString()}`,
      `Message-ID: <${this.serial}@year.example>`,
      ...(answers === undefined ? [] : [`In-Reply-To: ${answers.messageId}`, `References: ${answers.messageId}`]),
      ...headers,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      ...text.split('\n'),
      ...quote,
      '',
    ].join('\r\n');
  }
}

const RECEIVED = {
  select: { id: true },
  where: { state: 'received' },
  order: { id: 'ASC' },
  take: 1,
} as const;

const COLUMNS = {
  id: true,
  key: true,
  messageId: true,
  letter: true,
  audience: true,
  recipients: true,
  subject: true,
  replyKind: true,
  replyId: true,
  offerId: true,
  readingId: true,
  invoiceId: true,
  createdAt: true,
} as const;

/** RFC 2047 for what stands before an address, or for a whole subject. */
function encoded(text: string): string {
  const [, name = text, address = ''] = /^(.*?)(\s*<[^<>]*>)?$/s.exec(text) ?? [];
  // eslint-disable-next-line no-control-regex -- what is not ASCII is encoded
  if (/^[\x00-\x7f]*$/.test(name)) return text;
  return `=?UTF-8?B?${Buffer.from(name).toString('base64')}?=${address}`;
}

function reply(subject: string): string {
  return /^re:/i.test(subject) ? subject : `Re: ${subject}`;
}

function replyToOf(octets: string, otherwise: string): string {
  return /^Reply-To:[^<\r\n]*(?:\r\n[ \t][^<\r\n]*)?<([^>\r\n]+)>/im.exec(octets)?.[1] ?? otherwise;
}
