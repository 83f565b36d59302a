/**
 * Reads the mailbox for as long as the desk runs. A timed scan of UIDs above the cursor is the truth; IDLE (RFC 2177)
 * only makes it come sooner, because it dies silently on some servers. Never \Seen, which a person who opens the inbox
 * would set, and never a date window, which an outage would outlast. Each batch: keep, handle one by one, file.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImapFlow, MailboxObject } from 'imapflow';
import type { Logger } from 'pino';
import type { Database } from '../entities/database.js';
import { messageOf } from '../errors.js';
import type { Instant } from '../values/calendarDay.js';
import { BrokenFetches } from './brokenFetches.js';
import { inMailbox, logOut, newClient, type MailboxConfig } from './client.js';
import type { AccessTokens } from './credentials.js';
import { fetchBatch, statedSizes, uidsAbove, type FetchedBatch } from './fetch.js';
import { fileCopies } from './filing.js';
import { findByMessageId } from './find.js';
import { Folders } from './folders.js';
import { asDeskError } from './imapErrors.js';
import { keepMails, lastKeptUid, type MailboxPlace, type OnRefused } from './keep.js';
import { ReceivedMails } from './receivedMails.js';
import { retryDelay } from './retryDelay.js';
import { nextBatch, type StatedCopy } from './uids.js';

/** Octets of mail held in memory at once, a single larger mail apart. */
const BATCH_OCTETS = 32 * 1024 * 1024;
/** Sizes asked for in one command. */
const SIZES_AT_ONCE = 500;
/** More waiting mails than this are worth a line on progress after each batch. */
const MANY = 20;
/** Without IDLE a connection is kept between polls only if they are closer than this, seconds. */
const KEEP_OPEN = 240;
/** How long stopping waits for what is under way before the connection is cut, milliseconds. */
const STOP_GRACE = 10_000;

export interface PollReport {
  /** Mails that the server had in the inbox when it was opened. */
  readonly exists: number;
  /** Mails stored for the first time. */
  readonly kept: number;
  /** Further copies of mails that were stored before. */
  readonly duplicates: number;
  /** Copies left out (too large, or not given by the server). */
  readonly refused: number;
  readonly handled: number;
  /** Times that handling failed with an error. */
  readonly failed: number;
  /** Copies moved to a folder or marked with a keyword. */
  readonly filed: number;
}

export interface PollerDeps {
  readonly config: MailboxConfig;
  readonly credentials: AccessTokens;
  readonly database: Database;
  /** Handles one kept message, which leaves the state `received` in the same transaction. */
  readonly handle: (messageId: number) => Promise<void>;
  /** Gives a message up after its third failure: makes it `unreadable` and tells staff. */
  readonly giveUp: (messageId: number, error: unknown) => Promise<void>;
  readonly onRefused: OnRefused;
  readonly log: Logger;
  readonly now: () => Instant;
  /** 0 ≤ random() < 1, for the jitter of retries. */
  readonly random: () => number;
  /** Lines such as "kept 75 of 200" while many mails wait; logged where it is left out. */
  readonly onProgress?: (line: string) => void;
  /** After each poll of the running loop, for the daily account of mail. */
  readonly onReport?: (report: PollReport) => void;
}

type Counts = { -readonly [Key in keyof PollReport]: PollReport[Key] };

export class InboxPoller {
  private readonly received: ReceivedMails;
  /** Polls run one after another, whoever asks for them. */
  private turn: Promise<unknown> = Promise.resolve();
  private loop: Promise<void> | null = null;
  private stopping = false;
  private client: ImapFlow | null = null;
  private folders: Folders | null = null;
  private broken = new BrokenFetches();
  private uidValidity = '';
  /** News since the last scan: a new mail, a lost connection, or the wish to stop. */
  private news = false;
  private wakeUp: () => void = () => undefined;

  constructor(private readonly deps: PollerDeps) {
    this.received = new ReceivedMails(deps);
  }

  /** Starts the loop; errors are logged and tried again, never thrown. */
  start(): void {
    if (this.loop !== null) return;
    this.stopping = false;
    this.loop = this.run();
  }

  /** Ends the loop after the mail that is being handled, logs out, and leaves no timer or socket behind. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    const loop = this.loop ?? Promise.resolve();
    const deadline = new AbortController();
    const cut = sleep(STOP_GRACE, undefined, { signal: deadline.signal }).then(
      () => this.client?.close(),
      () => undefined,
    );
    await loop;
    deadline.abort();
    await cut;
    await this.exclusive(() => this.disconnect());
    this.loop = null;
  }

  /**
   * Scans once. With the loop running it uses its connection, else one of its own. Throws DeskError
   * imap-authentication, imap-unreachable or imap-folder, or database-unavailable; what was kept before stays kept.
   */
  async pollOnce(): Promise<PollReport> {
    const report = await this.exclusive(async () => {
      try {
        return await this.poll();
      } finally {
        if (this.loop === null) await this.disconnect();
      }
    });
    // The scan ended the loop's IDLE: another round takes it up again.
    if (this.loop !== null) this.wake();
    return report;
  }

  /** Whether the server has a mail with this Message-ID in a Sent folder, the inbox or where it was filed. */
  async findByMessageId(messageId: string): Promise<boolean> {
    return findByMessageId(this.deps.config, this.deps.credentials, messageId);
  }

  private async run(): Promise<void> {
    const { config, log, random, onReport } = this.deps;
    let failures = 0;
    while (!this.isStopping()) {
      this.news = false;
      try {
        const report = await this.exclusive(() => this.poll());
        onReport?.(report);
        if (failures > 0) log.info({ host: config.host, failures }, 'the mailbox can be read again');
        if ((await this.waitForMail()) === 'due') failures = 0;
        else {
          // A server that takes the login and then hangs up must not be called again at once.
          failures += 1;
          log.info({ host: config.host }, 'the mail server ended the connection');
          this.news = false;
          await this.pause(retryDelay({ count: failures, temporary: true }, random()));
        }
      } catch (error) {
        const { code, temporary, message, wayOut } = asDeskError(error, config);
        failures += 1;
        const delay = retryDelay({ count: failures, temporary }, random());
        log.warn({ code, wayOut, failures, seconds: Math.round(delay / 1000) }, `mailbox: ${message}`);
        this.news = false;
        await this.pause(delay);
      }
    }
  }

  private async poll(): Promise<PollReport> {
    const report: Counts = { exists: 0, kept: 0, duplicates: 0, refused: 0, handled: 0, failed: 0, filed: 0 };
    const failed = new Set<number>();
    try {
      // What a crash left behind needs no server.
      await this.handleReceived(report, failed);
      const client = await this.connected();
      await inMailbox(client, this.deps.config.inbox, (mailbox) => this.scan(client, mailbox, report, failed));
      return report;
    } catch (error) {
      if (this.client?.usable !== true) this.broken.connectionLost();
      // An imapflow instance is not used again after an error.
      await this.disconnect();
      throw asDeskError(error, this.deps.config);
    }
  }

  /** Waits for the next poll: until its time, or until IDLE tells of a new mail. */
  private async waitForMail(): Promise<'due' | 'lost'> {
    const { config } = this.deps;
    const idle = config.idle && this.client?.capabilities.has('IDLE') === true;
    if (!idle && config.pollSeconds > KEEP_OPEN) await this.disconnect();
    const client = this.client;
    // It ends when the next command begins; a failure shows as the end of the connection.
    if (idle && client !== null && !this.news) client.idle().catch(() => undefined);
    await this.pause(config.pollSeconds * 1000);
    return client !== null && this.client === null && !this.isStopping() ? 'lost' : 'due';
  }

  private async pause(milliseconds: number): Promise<void> {
    if (this.isStopping() || this.news) return;
    const waking = new AbortController();
    this.wakeUp = () => waking.abort();
    await sleep(milliseconds, undefined, { signal: waking.signal }).catch(() => undefined);
    this.wakeUp = () => undefined;
  }

  /** A call, because it changes while this object waits. */
  private isStopping(): boolean {
    return this.stopping;
  }

  private wake(): void {
    this.news = true;
    this.wakeUp();
  }

  private exclusive<T>(work: () => Promise<T>): Promise<T> {
    const run = this.turn.then(work);
    this.turn = run.catch(() => undefined);
    return run;
  }

  /** The usable connection, or a new one. */
  private async connected(): Promise<ImapFlow> {
    if (this.client?.usable === true) return this.client;
    const { config, credentials } = this.deps;
    const made = await newClient(config, credentials, () => {
      if (this.client !== client) return;
      this.client = null;
      this.wake();
    });
    const client = made.client;
    this.client = client;
    client.on('exists', ({ count, prevCount }) => {
      if (count > prevCount) this.wake();
    });
    await made.connect();
    this.folders = new Folders(client);
    return client;
  }

  private async disconnect(): Promise<void> {
    const client = this.client;
    this.client = null;
    if (client !== null) await logOut(client);
  }

  private async scan(client: ImapFlow, mailbox: MailboxObject, report: Counts, failed: Set<number>): Promise<void> {
    const { config, database } = this.deps;
    const place = { mailbox: config.inbox, uidValidity: mailbox.uidValidity.toString() };
    if (this.uidValidity !== place.uidValidity) this.broken = new BrokenFetches();
    this.uidValidity = place.uidValidity;
    report.exists = mailbox.exists;
    await this.file(client, mailbox, place, report);

    const waiting = await uidsAbove(client, await lastKeptUid(database, place));
    const many = waiting.length > MANY;
    let done = 0;
    for (let at = 0; at < waiting.length && !this.isStopping(); at += SIZES_AT_ONCE) {
      let copies = await statedSizes(client, waiting.slice(at, at + SIZES_AT_ONCE));
      while (copies.length > 0 && !this.isStopping()) {
        const batch = this.cutBatch(copies);
        copies = copies.slice(batch.length);
        await this.keep(place, await this.fetch(client, batch), report);
        done += batch.length;
        if (many) this.progress(`kept ${done} of ${waiting.length}`);
        await this.handleReceived(report, failed);
        if (many) this.progress(`handled ${report.handled} of ${waiting.length}`);
        await this.file(client, mailbox, place, report);
      }
    }
  }

  private cutBatch(copies: readonly StatedCopy[]): StatedCopy[] {
    const { batchSize, maxMailBytes } = this.deps.config;
    const limits = { count: batchSize, octets: BATCH_OCTETS, maxMailBytes };
    const batch = nextBatch(copies, limits);
    const suspect = batch.findIndex(({ uid }) => this.broken.isSuspect(uid));
    return suspect === -1 ? batch : batch.slice(0, Math.max(suspect, 1));
  }

  private async fetch(client: ImapFlow, batch: readonly StatedCopy[]): Promise<FetchedBatch> {
    const [first] = batch;
    if (batch.length === 1 && first !== undefined && this.broken.isHopeless(first.uid)) {
      return { mails: [], refused: [{ uid: first.uid, size: first.size ?? 0, reason: 'not-given', headers: '' }] };
    }
    const uids = batch.map(({ uid }) => uid);
    return this.broken.during(uids, () => fetchBatch(client, batch, this.deps.config.maxMailBytes));
  }

  private async keep(place: MailboxPlace, { mails, refused }: FetchedBatch, report: Counts): Promise<void> {
    const { database, now, onRefused, log } = this.deps;
    const created = await keepMails(database, place, mails, refused, now(), async (row, manager) => {
      try {
        // A savepoint: a notice that fails takes only itself back.
        await manager.transaction((nested) => onRefused(row, nested));
      } catch (error) {
        log.error({ uid: row.uid, error: messageOf(error) }, 'staff could not be told of a refused mail');
      }
    });
    for (const { uid, size, reason } of refused) log.warn({ uid, size, reason }, 'a mail was refused');
    report.kept += created.length;
    report.duplicates += mails.length - created.length;
    report.refused += refused.length;
  }

  /** Handles all kept messages except those that have failed in this poll already, to which it adds. */
  private async handleReceived(report: Counts, failed: Set<number>): Promise<void> {
    const result = await this.received.handleAll(failed, () => this.isStopping());
    report.handled += result.handled;
    report.failed += result.failed;
  }

  /** Filing that fails holds up nothing: the mails are safe, and it is tried again at the next poll. */
  private async file(client: ImapFlow, mailbox: MailboxObject, place: MailboxPlace, report: Counts): Promise<void> {
    if (this.folders === null) return;
    try {
      report.filed += await fileCopies(client, mailbox, place, this.folders, this.deps);
    } catch (error) {
      if (!client.usable) throw error;
      const { code, message, wayOut } = asDeskError(error, this.deps.config);
      if (code !== 'imap-folder') throw error;
      this.deps.log.warn({ code, wayOut }, `filing: ${message}`);
    }
  }

  private progress(line: string): void {
    if (this.deps.onProgress === undefined) this.deps.log.info(line);
    else this.deps.onProgress(line);
  }
}
