/**
 * Sends what is due in the outbox. SMTP has no exactly-once, so each step is on record before the next one is taken:
 *
 *   queued ──claim (committed)──► transmitting ──SMTP──► sent | queued again | failed
 *                                      │
 *                                      └─ crash or broken connection: look for a copy first, then sent or queued
 *
 * `transmittingAt` is when the mail was first let through (what caps count, where giving up starts); while a mail is
 * `transmitting`, `nextAttemptAt` is when to look for its copy if nobody settled it. One process sends.
 */
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import type { Config } from '../config/schema.js';
import type { Database } from '../entities/database.js';
import type { OutgoingMail } from '../entities/outgoingMail.js';
import { DeskError, messageOf } from '../errors.js';
import type { Instant } from '../values/calendarDay.js';
import { decideCap, describeCap, UNCAPPED, type CountedMail } from './caps.js';
import { follows, lanesOf } from './lanes.js';
import { Outage } from './outage.js';
import { rawOf } from './queue.js';
import { outcomeOf, type Outcome, type Undeliverable } from './settle.js';
import * as rows from './senderRows.js';
import type { MailTransport } from './transport.js';

export interface OutboxSenderDeps {
  readonly database: Database;
  readonly config: Pick<Config, 'desk' | 'smtp'>;
  readonly transport: MailTransport;
  /** Whether a copy of our mail is in the inbox or the Sent folder; throws when that cannot be said now. */
  readonly lookForCopy: (messageId: string) => Promise<boolean>;
  /**
   * Reads the inbox once, so that the desk's own copies there are recorded. Called before mails left over from before are
   * looked for; where it fails, the search decides alone.
   */
  readonly readInbox?: () => Promise<unknown>;
  /**
   * Tells staff. Called before the mail is marked, outside any transaction, and after a crash perhaps again: the notice
   * needs a key of its own. Not called for a notice that itself cannot be delivered.
   */
  readonly onUndeliverable: (mail: OutgoingMail, failure: Undeliverable) => Promise<void>;
  readonly log: Logger;
  readonly now: () => Instant;
  /** Chance in [0, 1). */
  readonly random: () => number;
}

/** Mails by what became of them in one run. */
export interface SendReport {
  sent: number;
  /** Not accepted yet; tried again later. */
  deferred: number;
  failed: number;
  held: number;
  /** The connection broke after octets had left; settled when a copy is found or not found. */
  uncertain: number;
  /** The server cannot be used; nothing is tried before this instant. */
  pausedUntil: Instant | null;
}

/** What a claim came to. */
type Claim =
  | { readonly mail: OutgoingMail; readonly before: rows.Before }
  | { readonly mail: OutgoingMail; readonly held: Undeliverable }
  | { readonly deferredTo: Instant };

/** How long a copy of our own mail may take to arrive. */
export const SETTLE_MS = 60_000;
const POLL_MS = 1_000;
const STOP_GRACE_MS = 20_000;
/** Nobody is told that a notice about an undeliverable mail was itself undeliverable. */
const NOTICE_LETTER = 'bounce-notice';

export class OutboxSender {
  private readonly outage = new Outage();
  private readonly inFlight = new Set<number>();
  /** Outcomes that could not be written yet: these mails must not go out again. */
  private readonly unwritten = new Map<number, Outcome>();
  private running: Promise<SendReport> | null = null;
  private loop: Promise<void> | null = null;
  private stopping = false;
  private woken = false;
  private wakeUp: (() => void) | null = null;

  constructor(private readonly deps: OutboxSenderDeps) {}

  /** Recovers what a crash left, then sends what is due until stop(). */
  start(): void {
    this.stopping = false;
    this.loop ??= this.run();
  }

  /** Waits for mails under way, for a bounded time; what is then unsettled is looked for at the next start. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wakeUp?.();
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STOP_GRACE_MS);
    });
    await Promise.race([Promise.all([this.loop, this.running?.catch(() => undefined)]), grace]);
    clearTimeout(timer);
    this.loop = null;
  }

  /** New mail was queued: do not wait for the next look. */
  wake(): void {
    this.woken = true;
    this.wakeUp?.();
  }

  /** Sends all that is due now; a call during a run gets the result of that run. */
  sendDue(): Promise<SendReport> {
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /**
   * Settles what a crash left in `transmitting`: a copy exists → sent and confirmed; no copy → queued, the same octets. A
   * mail younger than SETTLE_MS whose copy may still be on its way is looked for again by a later sendDue().
   */
  async recover(): Promise<{ confirmed: number; requeued: number; open: number }> {
    const report = { confirmed: 0, requeued: 0, open: 0 };
    await this.readCopies();
    for (const mail of await this.inTransaction((manager) => rows.transmitting(manager))) {
      if (this.inFlight.has(mail.id) || this.unwritten.has(mail.id)) continue;
      const found = await this.copyExists(mail);
      const patient = this.deps.config.smtp.ownCopy !== 'none' && mail.nextAttemptAt > this.deps.now();
      if (found === true) report.confirmed += 1;
      else if (found === null || patient) report.open += 1;
      else report.requeued += 1;
      if (found === true) await this.inTransaction((manager) => rows.markConfirmed(manager, mail.id, this.deps.now()));
      else if (found === false && !patient) {
        await this.inTransaction((manager) => rows.requeue(manager, mail.id, this.deps.now(), mail.lastError));
      }
    }
    if (report.confirmed + report.requeued + report.open > 0) this.deps.log.info(report, 'mails left over from before');
    return report;
  }

  private async run(): Promise<void> {
    await this.recover().catch((error: unknown) => {
      this.deps.log.error({ error: messageOf(error) }, 'outbox: recovery failed');
    });
    while (!this.stopping) {
      this.woken = false;
      await this.sendDue().catch((error: unknown) => {
        this.deps.log.error({ error: messageOf(error) }, 'outbox: run failed');
      });
      if (!this.isStopping()) await this.pause();
    }
  }

  /** Until the next look, or until woken; queued mail that came during the run does not wait at all. */
  private pause(): Promise<void> {
    if (this.woken) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      this.wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async sendAll(): Promise<SendReport> {
    const { now } = this.deps;
    const report: SendReport = { sent: 0, deferred: 0, failed: 0, held: 0, uncertain: 0, pausedUntil: null };
    await this.writeUnwritten();
    await this.settleUncertain(report);
    let counted: CountedMail[] | null = null;
    while (!this.isStopping() && this.outage.pausedUntil(now()) === null) {
      const lanes = await this.inTransaction(async (manager) => {
        const due = await rows.due(manager, now());
        const mine = due.filter((mail) => !this.inFlight.has(mail.id));
        return lanesOf(mine, await rows.unsettled(manager, mine, now()), now());
      });
      if (lanes.length === 0) break;
      const earlier = (counted ??= await this.inTransaction((manager) => rows.countedSince(manager, now())));
      const workers = Array.from({ length: this.deps.config.smtp.connections }, async () => {
        for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift())
          await this.sendLane(lane, earlier, report);
      });
      // All of them end before an error is passed on: nothing may still be sending when the run is over.
      for (const end of await Promise.allSettled(workers)) if (end.status === 'rejected') throw end.reason;
    }
    report.pausedUntil = this.outage.pausedUntil(now());
    return report;
  }

  /** Sends a lane in order; what follows a mail that was not settled waits for a later run. */
  private async sendLane(lane: readonly rows.DueMail[], counted: CountedMail[], report: SendReport): Promise<void> {
    const unsettled: rows.DueMail[] = [];
    for (const mail of lane) {
      if (this.isStopping() || this.outage.pausedUntil(this.deps.now()) !== null) return;
      if (unsettled.some((older) => follows(mail, older))) continue;
      if (!(await this.sendOne(mail.id, counted, report))) unsettled.push(mail);
    }
  }

  /** True when the mail is settled: nothing of it can leave any more without staff. */
  private async sendOne(id: number, counted: CountedMail[], report: SendReport): Promise<boolean> {
    this.inFlight.add(id);
    try {
      const claimed = await this.claim(id, counted);
      if (claimed === null) return true;
      if ('held' in claimed) {
        report.held += 1;
        await this.tell(claimed.mail, claimed.held);
        return true;
      }
      if ('deferredTo' in claimed) {
        report.deferred += 1;
        this.deps.log.info({ mail: id, until: claimed.deferredTo }, 'outbox: a mail waits for its turn (smtp.caps)');
        return false;
      }
      const { mail } = claimed;
      const outcome = await this.transmit(mail);
      await this.write(mail, outcome, claimed.before);
      this.count(outcome, report);
      return outcome.kind === 'settled' && outcome.state !== 'queued';
    } finally {
      this.inFlight.delete(id);
    }
  }

  /**
   * Commits `transmitting` before the first octet; where a cap is reached `held`, or a later turn. null where it is no
   * longer queued.
   */
  private claim(id: number, counted: CountedMail[]): Promise<Claim | null> {
    const now = this.deps.now();
    return this.inTransaction(async (manager) => {
      const mail = await rows.queuedById(manager, id, now);
      if (mail === null) return null;
      const before = {
        attempts: mail.attempts,
        transmittingAt: mail.transmittingAt,
        nextAttemptAt: mail.nextAttemptAt,
      };
      if (mail.transmittingAt === null) {
        const { audience, recipients, offerId, letter } = mail;
        const candidate = { at: now, audience, recipients, offerId, letter };
        const cap = decideCap(candidate, counted, this.deps.config.smtp.caps);
        if (cap.decision === 'hold') {
          const diagnostic = describeCap(cap);
          await rows.hold(manager, mail, diagnostic);
          return { mail, held: { how: 'held', recipients: mail.recipients, diagnostic } };
        }
        if (cap.decision === 'defer') {
          await rows.deferTo(manager, mail, cap.at, describeCap(cap));
          counted.push({ ...candidate, at: cap.at });
          return { deferredTo: cap.at };
        }
        if (!UNCAPPED.has(letter)) counted.push(candidate);
      }
      await rows.markTransmitting(manager, mail, now, SETTLE_MS);
      return { mail, before };
    });
  }

  private async transmit(mail: OutgoingMail): Promise<Outcome> {
    const { config, transport, now, random, log } = this.deps;
    const own = config.desk.address;
    const copyToSelf = config.smtp.ownCopy === 'self' && !mail.recipients.includes(own);
    const to = copyToSelf ? [...mail.recipients, own] : mail.recipients;
    let answer: Parameters<typeof outcomeOf>[1];
    try {
      answer = { result: await transport.send(rawOf(mail), { from: mail.envelopeFrom, to }) };
      const copy = answer.result.rejected.find(({ address }) => copyToSelf && address === own);
      if (copy !== undefined) log.warn({ mail: mail.id, response: copy.response }, 'the copy to the desk was refused');
    } catch (error) {
      answer = { error };
    }
    const at = now();
    const outcome = outcomeOf(
      { recipients: mail.recipients, attempts: mail.attempts, firstAttemptAt: mail.transmittingAt ?? at },
      answer,
      { now: at, giveUpAfterHours: config.smtp.giveUpAfterHours, jitter: random() },
    );
    this.watchServer(outcome, at);
    return outcome;
  }

  private watchServer(outcome: Outcome, now: Instant): void {
    if (outcome.kind === 'server-failed') {
      if (this.outage.note(outcome.error, now, this.deps.random())) {
        const { code, message, wayOut } = outcome.error;
        this.deps.log.error({ code, wayOut }, `outbox paused: ${message}`);
      }
      return;
    }
    const since = outcome.kind === 'settled' ? this.outage.over() : null;
    if (since !== null) this.deps.log.info({ since }, 'outbox: the SMTP server works again');
  }

  /** Tells staff, then records the outcome; while it cannot be recorded the mail stays out of reach. */
  private async write(mail: OutgoingMail, outcome: Outcome, before: rows.Before): Promise<void> {
    if (outcome.kind === 'settled') for (const failure of outcome.undeliverable) await this.tell(mail, failure);
    try {
      await this.inTransaction((manager) => rows.settle(manager, mail, outcome, before, this.deps.now()));
    } catch (error) {
      this.unwritten.set(mail.id, outcome);
      this.deps.log.error({ mail: mail.id, error: messageOf(error) }, 'outbox: cannot record what became of a mail');
    }
  }

  private async writeUnwritten(): Promise<void> {
    for (const [id, outcome] of this.unwritten) {
      await this.inTransaction(async (manager) => {
        const mail = await rows.transmittingById(manager, id);
        if (mail === null) return;
        // An attempt whose beginning is forgotten counts: that errs on the side of giving up sooner.
        await rows.settle(manager, mail, outcome, mail, this.deps.now());
      });
      this.unwritten.delete(id);
    }
  }

  /** Mails whose fate is unknown and whose copy had time to arrive. */
  private async settleUncertain(report: SendReport): Promise<void> {
    const { config, now, random } = this.deps;
    const all = await this.inTransaction((manager) => rows.transmitting(manager));
    for (const mail of all) {
      if (this.inFlight.has(mail.id) || this.unwritten.has(mail.id) || mail.nextAttemptAt > now()) continue;
      const found = await this.copyExists(mail);
      if (found === null) {
        await this.inTransaction((manager) => rows.lookLater(manager, mail.id, now(), SETTLE_MS));
        continue;
      }
      if (found) {
        await this.inTransaction((manager) => rows.markConfirmed(manager, mail.id, now()));
        report.sent += 1;
        continue;
      }
      const words = mail.lastError ?? 'the connection broke while the mail was sent';
      const outcome = outcomeOf(
        { recipients: mail.recipients, attempts: mail.attempts, firstAttemptAt: mail.transmittingAt ?? now() },
        { error: new DeskError('smtp-temporary', words) },
        { now: now(), giveUpAfterHours: config.smtp.giveUpAfterHours, jitter: random() },
      );
      await this.write(mail, outcome, mail);
      this.count(outcome, report);
    }
  }

  /** A copy that was filed before, or that no search finds, is known once the inbox has been read. */
  private async readCopies(): Promise<void> {
    const { readInbox, log } = this.deps;
    if (readInbox === undefined || this.deps.config.smtp.ownCopy !== 'self') return;
    if ((await this.inTransaction((manager) => rows.transmitting(manager))).length === 0) return;
    await readInbox().catch((error: unknown) => {
      log.warn({ error: messageOf(error) }, 'outbox: the inbox cannot be read before mails are looked for');
    });
  }

  /** null: cannot be said now. */
  private async copyExists(mail: rows.TransmittingMail): Promise<boolean | null> {
    if (mail.confirmedAt !== null) return true;
    if (this.deps.config.smtp.ownCopy === 'none') return false;
    try {
      return await this.deps.lookForCopy(mail.messageId);
    } catch (error) {
      this.deps.log.warn({ mail: mail.id, error: messageOf(error) }, 'outbox: cannot look for the copy of a mail');
      return null;
    }
  }

  private async tell(mail: OutgoingMail, failure: Undeliverable): Promise<void> {
    this.deps.log.warn(
      { mail: mail.id, letter: mail.letter, how: failure.how, diagnostic: failure.diagnostic },
      'mail not delivered',
    );
    if (mail.letter === NOTICE_LETTER) return;
    try {
      await this.deps.onUndeliverable(mail, failure);
    } catch (error) {
      this.deps.log.error({ mail: mail.id, error: messageOf(error) }, 'outbox: staff could not be told');
    }
  }

  private count(outcome: Outcome, report: SendReport): void {
    if (outcome.kind === 'uncertain') report.uncertain += 1;
    else if (outcome.kind === 'server-failed' || outcome.state === 'queued') report.deferred += 1;
    else report[outcome.state] += 1;
  }

  private inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.deps.database.transaction(work);
  }

  /** A method, because TypeScript takes a field that it saw false for false after an await as well. */
  private isStopping(): boolean {
    return this.stopping;
  }
}
