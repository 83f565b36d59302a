/**
 * The only interpreter of policy's effects: a decision about one offer becomes rows and letters, all in one unit of work.
 * It decides nothing; where it seems to, the rule belongs into src/referrals.
 */
import { Not } from 'typeorm';
import { Job, Offer, Partner, type JobRevision, type Message, type ReadingRecord } from '../entities/index.js';
import { changedFacts, invoiceAmounts } from '../referrals/facts.js';
import { isOpen, mayBecome, type Mover } from '../referrals/transitions.js';
import type { Decision, Effect, JobFacts, JobKind, Notice, PendingFacts, SummaryOutcome } from '../referrals/types.js';
import type { FactsView } from '../templates/views.js';
import { assertNever } from '../values/assertNever.js';
import { addDays, formatDay } from '../values/calendarDay.js';
import { formatMoney, moneyFromJson } from '../values/money.js';
import { DeskError } from '../errors.js';
import { baseView, billingView, contactView, jobFacts, loadDossier, referralView, type Dossier } from './dossier.js';
import { closeOffer } from './closeOffer.js';
import { billJob, creditInvoices, type IssuedPaper } from './invoices.js';
import { handAllToDeputy } from './deputy.js';
import { queueLetter, type Letter } from './letters.js';
import { partnerLetter } from './partnerLetter.js';
import { creditReason } from './creditReasons.js';
import { addRevision, linesOfChange } from './jobRevisions.js';
import { questionView } from './questionView.js';
import { leavesManagerOut } from './progress/service.js';
import { react, type DeskEvent } from './reactions.js';
import { queueReminder } from './reminder.js';
import { queueSummary } from './summary.js';
import { queueTakenBack } from './takenBackLetter.js';
import { tellManager } from './tellManager.js';
import { moveForAbsence } from './clocks.js';
import { clearTimers, LONGEST_ABSENCE_DAYS, setTimer } from './timers.js';
import { audit, deskDay, type Unit } from './unit.js';
import type { LetterName } from '../templates/views.js';
import { lineOf } from '../texts/line.js';
import { say } from './say.js';

/** What brought the decision about. */
export interface Cause {
  /** Unique: keys of letters begin with it ("message:17", "timer:4", "staff:23"). */
  readonly key: string;
  readonly message: Message | null;
  readonly reading: ReadingRecord | null;
  readonly notice: Notice | null;
  /** New text and sender's name of the mail, for the summary; '' where there is none. */
  readonly newText: string;
  readonly fromName: string;
  /** Staff address where a person approved it. */
  readonly approvedBy: string | null;
  readonly mover: Mover;
}

/** Of a cause without a mail that was read and without a person's word: a clock, or a mail that only counts as an answer. */
export const NOTHING_READ = {
  reading: null,
  notice: null,
  newText: '',
  fromName: '',
  approvedBy: null,
  mover: 'partner',
} as const satisfies Partial<Cause>;

/** What happened, in words for the summary. */
export interface Outcome {
  readonly changes: readonly string[];
  readonly jobId: number | null;
  readonly outcome: SummaryOutcome | null;
}

/** Applies a decision. Throws DeskError internal for a step that the transitions do not allow. */
export async function applyDecision(unit: Unit, dossier: Dossier, decision: Decision, cause: Cause): Promise<Outcome> {
  const application = new Application(unit, dossier, decision, cause);
  return application.run();
}

class Application {
  private readonly changes: string[] = [];
  private readonly papers: IssuedPaper[] = [];
  private readonly events: DeskEvent[] = [];
  private jobId: number | null = null;
  private outcome: SummaryOutcome | null = null;

  constructor(
    private readonly unit: Unit,
    private readonly dossier: Dossier,
    private readonly decision: Decision,
    private readonly cause: Cause,
  ) {}

  async run(): Promise<Outcome> {
    const { manager } = this.unit;
    const { offer, referral } = this.dossier;
    const { next, reason, effects } = this.decision;
    const { message, mover } = this.cause;
    if (!mayBecome(offer.state, next, mover)) {
      throw new DeskError('internal', `offer ${offer.id} may not go from ${offer.state} to ${next}`);
    }
    if (next !== offer.state) {
      this.changes.push(say(this.unit, 'State: {from} → {to}', { from: lineOf(offer.state), to: lineOf(next) }));
      await manager.update(Offer, { id: offer.id }, { state: next });
      await audit(this.unit, {
        action: 'state-changed',
        offerId: offer.id,
        referralId: referral.id,
        messageId: message?.id ?? null,
        reason,
        details: { from: offer.state, to: next },
      });
      this.events.push({ kind: 'state-changed', from: offer.state, to: next });
    }
    for (const effect of effects) await this.apply(effect);
    await this.react();
    if (this.outcome !== null) await this.summary(this.outcome);
    return { changes: this.changes, jobId: this.jobId, outcome: this.outcome };
  }

  /** What the mail states counts once the decision stands: not while a person has to look first. */
  private async react(): Promise<void> {
    const { unit, dossier, cause } = this;
    const { notice } = cause;
    const settled = this.outcome !== 'review' && this.decision.reason !== 'rejected-by-staff';
    const stated = settled && notice !== null ? notice.statements : [];
    const events = [
      ...this.events,
      ...stated.map(({ statement, words }) => ({ kind: 'stated' as const, statement, words })),
    ];
    this.changes.push(...(await react(unit, events, () => loadDossier(unit, dossier.offer.id), cause)));
  }

  private async apply(effect: Effect): Promise<void> {
    const { unit, dossier } = this;
    const { manager } = unit;
    const { offer } = dossier;
    switch (effect.do) {
      case 'clear-timers':
        return clearTimers(unit, offer.id);
      case 'set-timer':
        return setTimer(unit, dossier, effect.timer, effect.businessDays);
      case 'set-nudges':
        await manager.update(Offer, { id: offer.id }, { nudges: effect.nudges });
        return;
      case 'record-job':
        return this.recordJob(effect.kind, effect.facts);
      case 'revise-job':
        return this.reviseJob(effect.facts);
      case 'cancel-job':
        return this.cancelJob();
      case 'tell-taken-back':
        return this.tellTakenBack();
      case 'keep-pending':
        await manager.update(Offer, { id: offer.id }, { pending: this.ofItsJob(effect.facts) });
        return;
      case 'clear-pending':
        await manager.update(Offer, { id: offer.id }, { pending: null });
        return;
      case 'thank-partner':
        return this.thank(effect.kind, effect.facts);
      case 'ask-partner':
        return this.toPartner('question', questionView(unit, dossier, effect));
      case 'note-to-partner':
        return this.toPartner('noted', {
          ...baseView(unit.config),
          contact: contactView(dossier),
          referral: referralView(dossier),
          statement: effect.statement,
          words: this.cause.notice?.statements.find(({ statement }) => statement === effect.statement)?.words[0] ?? '',
          manager: dossier.manager,
          managerCopy: leavesManagerOut(unit.config, dossier, this.cause.notice),
        });
      case 'remind-partner':
        return queueReminder(unit, dossier, {
          key: this.cause.key,
          kind: effect.reminder,
          inReplyTo: this.cause.message?.messageId ?? null,
        });
      case 'tell-manager':
        return this.tellManager(effect);
      case 'set-at-risk':
        this.changes.push(effect.atRisk ? say(this.unit, 'Marked as at risk') : say(this.unit, 'No longer at risk'));
        await manager.update(Offer, { id: offer.id }, { atRisk: effect.atRisk });
        this.events.push({ kind: 'risk-changed', atRisk: effect.atRisk });
        return;
      case 'close-other-offers':
        return this.closeOthers();
      case 'set-away':
        return this.setAway(effect.until);
      case 'summary-to-staff':
        this.outcome = effect.outcome;
        return;
      default:
        return assertNever(effect);
    }
  }

  /** A question about a job keeps its number: its answer is about that job, however many there are then. */
  private ofItsJob(pending: PendingFacts): PendingFacts {
    const { subject } = this.dossier;
    return pending.kind !== 'correction' || subject === null ? pending : { ...pending, job: subject.job.id };
  }

  private async recordJob(kind: JobKind, facts: JobFacts): Promise<void> {
    const { unit, dossier } = this;
    const { manager, now } = unit;
    const job = await manager.save(
      manager.create(Job, { offerId: dossier.offer.id, kind, createdAt: now, cancelledAt: null }),
    );
    const revision = await this.revise(job, facts);
    this.changes.push(
      say(unit, kind === 'won' ? 'Job {job} recorded' : 'Follow-up job {job} recorded', { job: `J-${job.id}` }),
    );
    this.announce(await billJob(unit, dossier, job, revision));
    this.events.push({ kind: 'job-recorded', jobId: job.id, jobKind: kind });
  }

  private async reviseJob(facts: JobFacts): Promise<void> {
    const { unit, dossier } = this;
    const { subject } = dossier;
    if (subject === null) throw new DeskError('internal', `offer ${dossier.offer.id} has no job to revise`);
    const before = jobFacts(subject.revision);
    const revision = await this.revise(subject.job, facts);
    this.events.push({ kind: 'job-revised', jobId: subject.job.id });
    const changed = changedFacts(before, facts);
    this.changes.push(...linesOfChange(unit, subject.revision, facts));
    // The start date and the total are for reference on the paper; only what is invoiced, or for whom, needs a new one.
    if (
      !changed.includes('invoice') &&
      !changed.includes('customer') &&
      before.total.currency === facts.total.currency
    ) {
      if (changed.includes('total'))
        this.changes.push(say(this.unit, 'The amount to invoice is unchanged; the invoice stands'));
      return;
    }
    const reason = creditReason('corrected', dossier.partner.locale);
    this.announce(await creditInvoices(unit, dossier, subject.job, subject.revision, reason));
    this.announce(await billJob(unit, dossier, subject.job, revision));
  }

  private async cancelJob(): Promise<void> {
    const { unit, dossier } = this;
    const { subject } = dossier;
    if (subject === null) throw new DeskError('internal', `offer ${dossier.offer.id} has no job to cancel`);
    await unit.manager.update(Job, { id: subject.job.id }, { cancelledAt: unit.now });
    this.changes.push(say(unit, 'Job {job} cancelled', { job: `J-${subject.job.id}` }));
    const reason = creditReason('cancelled', dossier.partner.locale);
    this.announce(await creditInvoices(unit, dossier, subject.job, subject.revision, reason));
    this.jobId = subject.job.id;
    this.events.push({ kind: 'job-cancelled', jobId: subject.job.id });
  }

  private async tellTakenBack(): Promise<void> {
    const { unit, dossier, cause, papers, decision } = this;
    const { subject } = dossier;
    if (subject === null) return;
    await queueTakenBack(unit, dossier, {
      key: cause.key,
      inReplyTo: cause.message?.messageId ?? null,
      facts: jobFacts(subject.revision),
      creditNotes: papers.filter(({ kind }) => kind === 'credit-note'),
      openAgain: decision.next !== 'won',
    });
  }

  private revise(job: Job, facts: JobFacts): Promise<JobRevision> {
    const { message, approvedBy } = this.cause;
    const source = { messageId: message?.id ?? null, approvedBy, reason: this.decision.reason };
    this.jobId = job.id;
    return addRevision(this.unit, this.dossier, job, facts, source);
  }

  private announce(papers: readonly IssuedPaper[]): void {
    this.papers.push(...papers);
    for (const { kind, number, gross } of papers) {
      this.changes.push(
        say(
          this.unit,
          kind === 'invoice' ? 'Invoice {number} issued: {gross}' : 'Credit note {number} issued: {gross}',
          {
            number,
            gross: formatMoney(gross, this.unit.config.desk.locale),
          },
        ),
      );
    }
  }

  private thank(kind: JobKind | 'correction', facts: JobFacts): Promise<void> {
    const { unit, dossier } = this;
    return this.toPartner('thanks', {
      ...baseView(unit.config),
      contact: contactView(dossier),
      kind,
      referral: referralView(dossier),
      facts: factsView(facts),
      invoices: this.papers,
      onStatement: this.papers.length === 0 && dossier.partner.invoicing === 'statement',
      billing: billingView(dossier),
    });
  }

  private async tellManager({ about }: Extract<Effect, { do: 'tell-manager' }>): Promise<void> {
    const { unit, dossier, cause } = this;
    await tellManager(unit, dossier, { key: cause.key, about, reason: this.decision.reason });
    if (about === 'no-answer') this.events.push({ kind: 'breached' });
  }

  /** Policy R3: when one partner wins, the others are told kindly and their offers are closed. */
  private async closeOthers(): Promise<void> {
    const { unit, dossier } = this;
    if (dossier.referral.winRule !== 'first-win') return;
    const others = await unit.manager.findBy(Offer, { referralId: dossier.referral.id, id: Not(dossier.offer.id) });
    for (const other of others.filter(({ state }) => isOpen(state))) {
      const theirs = await loadDossier(unit, other.id);
      const closing = { reason: 'another-partner-won', key: this.cause.key, approvedBy: this.cause.approvedBy };
      const lines = await closeOffer(unit, theirs, closing);
      this.changes.push(
        say(unit, '{partner}: told that the customer has chosen, and closed', { partner: theirs.partner.name }),
        ...lines,
      );
    }
  }

  private async setAway(until: Parameters<typeof moveForAbsence>[2]): Promise<void> {
    const { unit, dossier } = this;
    const { partner } = dossier;
    const today = deskDay(unit);
    if (until <= today) return;
    if (until > addDays(today, LONGEST_ABSENCE_DAYS)) {
      const handed = await handAllToDeputy(unit, partner.id);
      this.changes.push(
        say(unit, 'Away until {day}: too long to wait, the clocks run on', {
          day: formatDay(until, unit.config.desk.locale),
        }),
        ...handed,
      );
      return;
    }
    await unit.manager.update(Partner, { id: partner.id }, { awayUntil: until });
    await moveForAbsence(unit, partner, until);
    this.changes.push(
      say(unit, 'Away until {day}: the clocks start again then', { day: formatDay(until, unit.config.desk.locale) }),
    );
    this.changes.push(...(await handAllToDeputy(unit, partner.id)));
    await audit(unit, {
      action: 'contact-away',
      offerId: dossier.offer.id,
      referralId: dossier.referral.id,
      details: { until },
    });
  }

  private async toPartner<N extends LetterName>(letter: N, view: Letter<N>['view']): Promise<void> {
    const { cause } = this;
    const messageId = cause.message?.messageId ?? null;
    await queueLetter(this.unit, partnerLetter(this.dossier, `${cause.key}:${letter}`, letter, messageId, view));
  }

  private summary(outcome: SummaryOutcome): Promise<void> {
    const { unit, dossier, cause, changes } = this;
    return queueSummary(unit, { dossier, cause, outcome, reason: this.decision.reason, changes, jobId: this.jobId });
  }
}

export function factsView(facts: JobFacts): FactsView {
  return {
    customer: facts.customer,
    total: moneyFromJson(facts.total),
    invoice: invoiceAmounts(facts.invoice),
    startDate: facts.startDate,
  };
}
