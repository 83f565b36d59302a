/** A database in memory, a clock that is moved by hand, and a transport that does what a script says. */
import { pino } from 'pino';
import { Database } from '../../../src/entities/database.js';
import { OutgoingMail } from '../../../src/entities/outgoingMail.js';
import { enqueue, type MailToQueue } from '../../../src/outbox/queue.js';
import { OutboxSender, type OutboxSenderDeps } from '../../../src/outbox/sender.js';
import type { Undeliverable } from '../../../src/outbox/settle.js';
import type { Envelope, MailTransport, TransportResult } from '../../../src/outbox/transport.js';
import { addMilliseconds } from '../../../src/values/calendarDay.js';

export const DESK = 'referrals@nexttechnik.example';

export interface Transmission {
  readonly raw: Buffer;
  readonly envelope: Envelope;
}

/** Accepts everything unless `next` says otherwise. */
export class ScriptedTransport implements MailTransport {
  readonly transmissions: Transmission[] = [];
  /** Copies that arrived at the desk: Message-IDs. */
  readonly copies = new Set<string>();
  respond: (transmission: Transmission, count: number) => Promise<TransportResult> | TransportResult = ({ envelope }) =>
    accepted(envelope);

  async send(raw: Buffer, envelope: Envelope): Promise<TransportResult> {
    const transmission = { raw, envelope };
    this.transmissions.push(transmission);
    return this.respond(transmission, this.transmissions.length);
  }

  verify(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

export function accepted(envelope: Envelope): TransportResult {
  return { accepted: [...envelope.to], rejected: [], response: '250 2.0.0 ok' };
}

export class OutboxFixture {
  now = '2026-11-02T09:00:00.000Z';
  readonly transport = new ScriptedTransport();
  readonly told: { mail: OutgoingMail; failure: Undeliverable }[] = [];
  lookForCopy: (messageId: string) => Promise<boolean> = (id) => Promise.resolve(this.transport.copies.has(id));
  smtp: OutboxSenderDeps['config']['smtp'];
  private counter = 0;

  private constructor(readonly database: Database) {
    this.smtp = {
      host: 'localhost',
      port: 25,
      security: 'none',
      allowSelfSigned: false,
      connections: 2,
      giveUpAfterHours: 48,
      caps: { perHour: 1000, perDay: 1000, perThreadPerDay: 1000 },
      ownCopy: 'self',
    };
  }

  static async open(): Promise<OutboxFixture> {
    return new OutboxFixture(await Database.open({ path: ':memory:' }));
  }

  /** A new process: nothing in memory is left of the one before. */
  sender(overrides: Partial<OutboxSenderDeps> = {}): OutboxSender {
    return new OutboxSender({
      database: this.database,
      config: { desk: { address: DESK } as OutboxSenderDeps['config']['desk'], smtp: this.smtp },
      transport: this.transport,
      lookForCopy: (id) => this.lookForCopy(id),
      onUndeliverable: (mail, failure) => {
        this.told.push({ mail, failure });
        return Promise.resolve();
      },
      log: pino({ level: 'silent' }),
      now: () => this.now,
      random: () => 0,
      ...overrides,
    });
  }

  advance(seconds: number): void {
    this.now = addMilliseconds(this.now, seconds * 1000);
  }

  async queue(overrides: Partial<MailToQueue> = {}): Promise<OutgoingMail> {
    this.counter += 1;
    const messageId = overrides.messageId ?? `<m${this.counter}@nexttechnik.example>`;
    const mail = await this.database.transaction((manager) =>
      enqueue(manager, {
        key: `test:${this.counter}`,
        letter: 'reminder',
        audience: 'partner',
        recipients: ['priya@harbourfield.example'],
        envelopeFrom: DESK,
        raw: Buffer.from(`Message-ID: ${messageId}\r\n\r\nmail ${this.counter}\r\n`),
        subject: 'Reminder',
        messageId,
        now: this.now,
        ...overrides,
      }),
    );
    if (mail === null) throw new Error('was queued before');
    return mail;
  }

  async reload(mail: Pick<OutgoingMail, 'id'>): Promise<OutgoingMail> {
    return this.database.transaction((manager) => manager.findOneByOrFail(OutgoingMail, { id: mail.id }));
  }

  async change(
    mail: Pick<OutgoingMail, 'id'>,
    change: Partial<Pick<OutgoingMail, 'state' | 'nextAttemptAt'>>,
  ): Promise<void> {
    await this.database.transaction((manager) => manager.update(OutgoingMail, { id: mail.id }, change));
  }
}
