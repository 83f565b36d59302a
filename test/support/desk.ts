/**
 * A desk for tests: the real use cases on a database in memory, with a clock that the test moves. Mails go in as raw
 * octets, as the inbox would keep them, and come out of the outbox as they would be sent.
 */
import pino from 'pino';
import { keepMails } from '../../src/inbox/keep.js';
import { handleMessage } from '../../src/inbox/handle.js';
import { openMail } from '../../src/inbox/openMail.js';
import { fireTimer } from '../../src/desk/fireTimer.js';
import { refer, type ReferralInput } from '../../src/desk/refer.js';
import { dueTimers } from '../../src/desk/clocks.js';
import { setStandingClocks } from '../../src/desk/standingClocks.js';
import type { DeskServices } from '../../src/desk/unit.js';
import { Database } from '../../src/entities/database.js';
import {
  Invoice,
  Job,
  JobRevision,
  Message,
  Offer,
  OutgoingMail,
  Partner,
  PartnerDomain,
  Timer,
} from '../../src/entities/index.js';
import { parseMail } from '../../src/inbox/mime.js';
import { rawOf } from '../../src/outbox/queue.js';
import { calendarFor } from '../../src/scheduler/holidays.js';
import { addMilliseconds, type Instant } from '../../src/values/calendarDay.js';
import type { Mail } from '../../src/values/mail.js';
import { testConfig } from './config.js';

export const HARBOUR = {
  name: 'Harbour Field Solutions',
  locale: 'en-AU',
  currency: 'AUD',
  timezone: 'Australia/Sydney',
  dateOrder: 'DMY' as const,
  holidays: 'AU-NSW',
  contactName: 'Priya Nair',
  contactEmail: 'priya@harbourfield.example',
  billingName: 'Harbour Accounts',
  billingEmail: 'accounts@harbourfield.example',
  managerEmail: 'oskar@nexttechnik.example',
  addressLines: ['1 Quay Road', 'Newcastle NSW 2300'],
  country: 'AU',
  taxId: 'ABN 11 222 333 444',
  domains: ['harbourfield.example'],
};

export const RHEINWERK = {
  ...HARBOUR,
  name: 'Rheinwerk Systemhaus GmbH',
  locale: 'de-DE',
  currency: 'EUR',
  timezone: 'Europe/Berlin',
  holidays: 'DE-NW',
  contactName: 'Katrin Vogt',
  contactEmail: 'k.vogt@rheinwerk.example',
  billingName: 'Buchhaltung',
  billingEmail: 'buchhaltung@rheinwerk.example',
  managerEmail: 'sandra@nexttechnik.example',
  addressLines: ['Uferstraße 9', '50996 Köln'],
  country: 'DE',
  taxId: 'DE 299118402',
  domains: ['rheinwerk.example'],
};

export const KESTREL: ReferralInput = {
  customer: 'Kestrel Plumbing Pty Ltd',
  contact: 'Dan Ord',
  contactEmail: 'dan@kestrel.example',
  service: 'NextService deployment',
  description: 'Twelve vans, paper job cards today.',
  partners: [HARBOUR.name],
};

export interface MailFields {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text: string;
  readonly headers?: readonly string[];
  /** Mail of ours that this one answers: thread fields and the signed reply address come from it. */
  readonly answers?: SentMail;
}

export interface SentMail {
  readonly row: OutgoingMail;
  readonly mail: Mail;
}

/** The text of a mail as it is read: without line breaks and marks of a quote. */
export function textOf({ mail }: SentMail): string {
  return (mail.text ?? '').replace(/^> ?/gm, '').replace(/\s+/g, ' ');
}

export class TestDesk {
  private uid = 0;
  private constructor(
    readonly services: DeskServices,
    private clock: { now: Instant },
  ) {}

  static async open(
    options: {
      config?: Record<string, object>;
      now?: Instant;
      partners?: (typeof HARBOUR)[];
      path?: string;
      /** Sets the clocks that always run (digest, daily line, what is due each month), as the desk does when it opens. */
      standingClocks?: boolean;
    } = {},
  ): Promise<TestDesk> {
    const clock = { now: options.now ?? '2026-11-02T00:10:00.000Z' };
    const database = await Database.open({ path: options.path ?? ':memory:' });
    const services: DeskServices = {
      database,
      config: testConfig(options.config),
      signingKey: Buffer.alloc(32, 7),
      log: pino({ level: 'silent' }),
      now: () => clock.now,
      calendarFor,
      openMail,
    };
    const desk = new TestDesk(services, clock);
    for (const partner of options.partners ?? [HARBOUR, RHEINWERK]) await desk.addPartner(partner);
    if (options.standingClocks === true) await setStandingClocks(services);
    return desk;
  }

  get database(): Database {
    return this.services.database;
  }
  get manager() {
    return this.services.database.source.manager;
  }
  get now(): Instant {
    return this.clock.now;
  }

  close(): Promise<void> {
    return this.database.close();
  }

  private async addPartner({ domains, ...fields }: typeof HARBOUR): Promise<void> {
    const partner = await this.manager.save(
      this.manager.create(Partner, {
        ...fields,
        deputyName: null,
        deputyEmail: null,
        certification: 'certified',
        awayUntil: null,
        createdAt: this.now,
      }),
    );
    for (const domain of domains) await this.manager.insert(PartnerDomain, { domain, partnerId: partner.id });
  }

  refer(input: ReferralInput = KESTREL) {
    return refer(this.services, input, 'test');
  }

  /** Moves the clock forward, hour by hour, and fires what comes due on the way. */
  async advance(hours: number): Promise<void> {
    for (let passed = 0; passed < hours; passed += 1) {
      this.clock.now = addMilliseconds(this.clock.now, 3_600_000);
      await this.fireDue();
    }
  }

  /** Moves the clock with nothing running, as a downtime does. */
  sleep(hours: number): void {
    this.clock.now = addMilliseconds(this.clock.now, hours * 3_600_000);
  }

  async fireDue(): Promise<void> {
    for (const id of await dueTimers(this.manager, this.now, 1000)) await fireTimer(this.services, id);
  }

  /** Keeps and handles a mail; returns its row afterwards. */
  async receive(raw: string | Uint8Array): Promise<Message> {
    this.uid += 1;
    const octets = typeof raw === 'string' ? Buffer.from(raw) : raw;
    const place = { mailbox: 'INBOX', uidValidity: '1' };
    const [id] = await keepMails(
      this.database,
      place,
      [{ uid: this.uid, raw: octets, size: octets.length }],
      [],
      this.now,
    );
    if (id === undefined) throw new Error('the mail was known already');
    await handleMessage(this.services, id);
    return this.manager.findOneByOrFail(Message, { id });
  }

  write(fields: MailFields): Promise<Message> {
    return this.receive(this.compose(fields));
  }

  compose({
    from = 'Priya Nair <priya@harbourfield.example>',
    to,
    subject,
    text,
    headers = [],
    answers,
  }: MailFields): string {
    const recipient = to ?? answers?.mail.replyTo[0]?.address ?? 'referrals@nexttechnik.example';
    const thread =
      answers === undefined ? [] : [`In-Reply-To: ${answers.row.messageId}`, `References: ${answers.row.messageId}`];
    this.serial += 1;
    return [
      `From: ${from}`,
      `To: ${recipient}`,
      `Subject: ${subject ?? (answers === undefined ? 'News' : `Re: ${answers.mail.subject}`)}`,
      `Date: ${new Date(this.now).toUTCString()}`,
      `Message-ID: <m${this.serial}@sender.example>`,
      ...thread,
      ...headers,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ].join('\r\n');
  }
  private serial = 0;

  /** All mails in the outbox, or those of one letter, oldest first, parsed as their reader would. */
  async sent(letter?: string): Promise<SentMail[]> {
    const rows = await this.manager.find(OutgoingMail, {
      where: letter === undefined ? {} : { letter },
      order: { id: 'ASC' },
    });
    return Promise.all(rows.map(async (row) => ({ row, mail: await parseMail(rawOf(row)) })));
  }

  async lastSent(letter: string): Promise<SentMail> {
    const mails = await this.sent(letter);
    const last = mails.at(-1);
    if (last === undefined) throw new Error(`no ${letter} was sent`);
    return last;
  }

  offer(id = 1): Promise<Offer> {
    return this.manager.findOneByOrFail(Offer, { id });
  }
  jobs(): Promise<Job[]> {
    return this.manager.find(Job, { order: { id: 'ASC' } });
  }
  revisions(): Promise<JobRevision[]> {
    return this.manager.find(JobRevision, { order: { id: 'ASC' } });
  }
  invoices(): Promise<Invoice[]> {
    return this.manager.find(Invoice, { order: { id: 'ASC' } });
  }
  timers(): Promise<Timer[]> {
    return this.manager.find(Timer, { order: { id: 'ASC' } });
  }
  /** Kinds of the clocks that run about one offer and its jobs. */
  async running(offerId = 1): Promise<string[]> {
    const timers = await this.timers();
    return timers.filter((timer) => timer.offerId === offerId && timer.state === 'pending').map(({ kind }) => kind);
  }
}
