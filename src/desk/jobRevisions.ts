/** Figures of a job on record: every change is a revision of its own, kept with the mail and the person that it comes from. */
import { DeskError } from '../errors.js';
import { JobRevision, type Job } from '../entities/index.js';
import { changedFacts, factLabel, invoiceAmounts } from '../referrals/facts.js';
import type { FactName } from '../parsers/types.js';
import type { JobFacts } from '../referrals/types.js';
import { lineOf } from '../texts/line.js';
import { formatDay } from '../values/calendarDay.js';
import { formatMoney, moneyFromJson } from '../values/money.js';
import { jobFacts, type Dossier } from './dossier.js';
import { say } from './say.js';
import { audit, type Unit } from './unit.js';

export interface RevisionSource {
  readonly messageId: number | null;
  /** Staff address where a person approved it. */
  readonly approvedBy: string | null;
  /** Why the desk decided so, for the audit trail. */
  readonly reason: string;
}

/** Saves the next revision of a job, the first for a new one. Throws DeskError internal for amounts in several currencies. */
export async function addRevision(
  unit: Unit,
  { offer, referral }: Dossier,
  job: Job,
  facts: JobFacts,
  { messageId, approvedBy, reason }: RevisionSource,
): Promise<JobRevision> {
  const { manager, now } = unit;
  const total = moneyFromJson(facts.total);
  const amounts = invoiceAmounts(facts.invoice);
  if (amounts.some(({ amount }) => amount.currency !== total.currency)) {
    throw new DeskError('internal', `job ${job.id}: amounts in several currencies`);
  }
  const number = ((await manager.maximum(JobRevision, 'revision', { jobId: job.id })) ?? 0) + 1;
  const revision = await manager.save(
    manager.create(JobRevision, {
      jobId: job.id,
      revision: number,
      customer: facts.customer,
      total: total.minor,
      currency: total.currency,
      invoiceAmounts: amounts.map(({ amount, label }) => ({ label, minor: amount.minor })),
      startDate: facts.startDate,
      origins: facts.origins,
      messageId,
      approvedBy,
      recordedAt: now,
    }),
  );
  await audit(unit, {
    action: number === 1 ? 'job-recorded' : 'job-revised',
    offerId: offer.id,
    referralId: referral.id,
    messageId,
    reason,
    details: { job: job.id, revision: number, total: facts.total, invoice: facts.invoice, startDate: facts.startDate },
  });
  return revision;
}

/** What a revision changes, a line a fact, in the desk's language: "J-1, total: 48,500.00 → 52,400.00". */
export function linesOfChange(unit: Unit, revision: JobRevision, facts: JobFacts): string[] {
  const before = jobFacts(revision);
  const { locale } = unit.config.desk;
  return changedFacts(before, facts).map((fact) =>
    say(unit, '{job}, {fact}: {before} → {after}', {
      job: `J-${revision.jobId}`,
      fact: lineOf(factLabel(fact)),
      before: shown(before, fact, locale),
      after: shown(facts, fact, locale),
    }),
  );
}

function shown(facts: JobFacts, fact: FactName, locale: string): string {
  switch (fact) {
    case 'customer':
      return facts.customer;
    case 'total':
      return formatMoney(moneyFromJson(facts.total), locale);
    case 'invoice':
      return invoiceAmounts(facts.invoice)
        .map(({ amount, label }) => formatMoney(amount, locale) + (label === null ? '' : ` (${label})`))
        .join(' + ');
    case 'startDate':
      return formatDay(facts.startDate, locale);
  }
}
