/**
 * The composition root: opens the record, wires inbox, desk, outbox and scheduler, starts them, and stops them in reverse
 * order. It takes no decision; read it as a table of contents.
 */
import type { Logger } from 'pino';
import type { Config } from './config/schema.js';
import { fireTimer } from './desk/fireTimer.js';
import { queueHeldMail } from './desk/heldMail.js';
import { noteLook } from './desk/overviews/mailboxLook.js';
import { reportUndelivered } from './desk/undelivered.js';
import { inUnit, type DeskServices } from './desk/unit.js';
import type { Database } from './entities/database.js';
import { messageOf } from './errors.js';
import { giveUpMessage, handleMessage } from './inbox/handle.js';
import { openMail } from './inbox/openMail.js';
import { tellTooLarge } from './inbox/tooLarge.js';
import { InboxPoller, type PollReport } from './inbox/poller.js';
import { createCredentials, type AuthSecrets } from './outbox/credentials.js';
import { OutboxSender } from './outbox/sender.js';
import { SmtpTransport } from './outbox/smtp.js';
import { calendarFor } from './scheduler/holidays.js';
import { Scheduler } from './scheduler/index.js';
import type { Instant } from './values/calendarDay.js';
import { lineOf } from './texts/line.js';

export interface ServiceOptions {
  readonly config: Config;
  readonly secrets: {
    readonly imap: AuthSecrets;
    readonly smtp: AuthSecrets;
    readonly signingKey: Buffer;
  };
  readonly database: Database;
  readonly log: Logger;
  /** The one clock; the demo and tests move it. */
  readonly now?: () => Instant;
  readonly onProgress?: (line: string) => void;
  readonly onReport?: (report: PollReport) => void;
}

/** The running desk. The database stays open when it stops: who opened it closes it. */
export interface Service {
  readonly services: DeskServices;
  readonly poller: InboxPoller;
  readonly sender: OutboxSender;
  readonly scheduler: Scheduler;
  start(): void;
  stop(): Promise<void>;
}

/** Where the mailbox cannot be read, the clocks wait no longer than this, milliseconds. */
const LONGEST_WAIT = 60_000;

const SYSTEM_CLOCK = (): Instant => new Date().toISOString();

/** Wires the parts; nothing runs before start(). Throws DeskError secret-missing. */
export function createService(options: ServiceOptions): Service {
  const { config, secrets, database, log, now = SYSTEM_CLOCK } = options;
  const services: DeskServices = { database, config, signingKey: secrets.signingKey, log, now, calendarFor, openMail };
  const random = Math.random;

  // After a downtime the mailbox may hold the answer that a clock would complain of: it is read first.
  let waiting: NodeJS.Timeout | null = null;
  const startClocks = (): void => {
    if (waiting === null) return;
    clearTimeout(waiting);
    waiting = null;
    scheduler.start();
  };

  const poller = new InboxPoller({
    config: config.mailbox,
    credentials: createCredentials(config.mailbox.auth, secrets.imap, { now: Date.now }),
    database,
    handle: (messageId) => handleMessage(services, messageId),
    giveUp: (messageId, error) => giveUpMessage(services, messageId, messageOf(error)),
    onRefused: async (refused, manager) => {
      const unit = { manager, services, config, now: now(), actor: 'inbox' };
      await queueHeldMail(unit, {
        key: `refused:${refused.id}`,
        why: lineOf('It was not fetched ({reason}, {size}). It is still in the mailbox.', {
          reason: refused.reason,
          size: sizeOf(refused),
        }),
        from: headerOf(refused.headers, 'from'),
        subject: headerOf(refused.headers, 'subject'),
        receivedAt: refused.seenAt,
        text: '',
        messageNumber: null,
        partner: null,
      });
      await tellTooLarge(unit, refused);
    },
    log: log.child({ part: 'inbox' }),
    now,
    random,
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    onReport: (report) => {
      noteLook(services, report).catch((error: unknown) =>
        log.warn({ error: messageOf(error) }, 'what the mailbox holds could not be noted'),
      );
      options.onReport?.(report);
      startClocks();
    },
  });

  const transport = new SmtpTransport(
    config.smtp,
    config.smtp.auth === undefined ? null : createCredentials(config.smtp.auth, secrets.smtp, { now: Date.now }),
  );
  const sender = new OutboxSender({
    database,
    config,
    transport,
    lookForCopy: (messageId) => poller.findByMessageId(messageId),
    readInbox: () => poller.pollOnce(),
    onUndeliverable: (mail, failure) =>
      inUnit(services, `outgoing:${mail.id}`, (unit) => reportUndelivered(unit, mail, failure)),
    log: log.child({ part: 'outbox' }),
    now,
    random,
  });

  const scheduler = new Scheduler({
    database,
    fire: (timerId) => fireTimer(services, timerId),
    wake: config.scheduler.wake,
    batch: config.scheduler.batch,
    log: log.child({ part: 'scheduler' }),
    now,
  });

  return {
    services,
    poller,
    sender,
    scheduler,
    start: () => {
      sender.start();
      waiting = setTimeout(startClocks, LONGEST_WAIT);
      poller.start();
    },
    stop: async () => {
      if (waiting !== null) clearTimeout(waiting);
      waiting = null;
      await poller.stop();
      await scheduler.stop();
      await sender.stop();
      await transport.close();
    },
  };
}

function sizeOf({ size }: { readonly size: number }): string {
  return size === 0 ? 'of unknown size' : `${size} octets`;
}

/** First value of a header field in a raw header section, for staff to look at; never trusted. */
function headerOf(headers: string, name: string): string {
  const pattern = new RegExp(`^${name}:[ \\t]{0,20}(.{0,300})`, 'im');
  return pattern.exec(headers)?.[1]?.trim() ?? '';
}
