/** The true value of the work (policy R14): what speaks against a reported figure goes to the manager: once a job and reason, a raise each time. */
import { In } from 'typeorm';
import { JobRevision, Partner, ReadingRecord, ValueCheck } from '../../entities/index.js';
import type { JobFacts } from '../../referrals/types.js';
import {
  checkAttachments,
  checkCommission,
  checkLaterMail,
  checkRaise,
  isNews,
  type ValueDifference,
} from '../../referrals/trueValue.js';
import { formatMoney } from '../../values/money.js';
import { baseView, jobFacts, referralView, type Dossier, type StandingJob } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { noteBreach } from '../quality/breaches.js';
import type { Reaction } from '../reactions.js';
import { audit, type Unit } from '../unit.js';
import { say } from '../say.js';

/** Compares what was reported whenever a job is recorded or changed, and when a later mail names a total. */
export const checkValue: Reaction = async (unit, event, dossier, cause) => {
  if (event.kind === 'stated') {
    if (event.statement !== 'milestone' && event.statement !== 'acknowledged') return [];
    const standing = dossier.jobs.length === 1 ? dossier.jobs[0] : undefined;
    if (standing === undefined || cause.notice === null) return [];
    return noteDifferences(
      unit,
      dossier,
      standing,
      [checkLaterMail(jobFacts(standing.revision), cause.notice)],
      cause.key,
    );
  }
  if (event.kind !== 'job-recorded' && event.kind !== 'job-revised') return [];
  const standing = dossier.jobs.find(({ job }) => job.id === event.jobId);
  if (standing === undefined) return [];
  const facts = jobFacts(standing.revision);
  const commission = checkCommission(facts, {
    usualPercent:
      unit.config.services.find(({ name }) => name === dossier.referral.service)?.usualCommissionPercent ?? null,
    tolerancePercent: unit.config.accounts.commissionTolerancePercent,
  });
  const before = event.kind === 'job-revised' ? await revisionBefore(unit, standing) : null;
  const raised = before === null ? null : checkRaise(before, facts);
  if (event.kind === 'job-revised' && commission === null && raised === null) await close(unit, standing, MENDED);
  return noteDifferences(
    unit,
    dossier,
    standing,
    [commission, checkAttachments(facts, await noticesOf(unit, dossier, event.kind)), raised],
    cause.key,
  );
};

/** What a new figure of the partner settles. */
const MENDED: readonly ValueDifference['reason'][] = ['commission-unusual', 'raised-after-invoice'];

async function revisionBefore({ manager }: Unit, { job, revision }: StandingJob): Promise<JobFacts | null> {
  const before = await manager.findOneBy(JobRevision, { jobId: job.id, revision: revision.revision - 1 });
  return before === null ? null : jobFacts(before);
}

/** Mails that may have brought a paper: of a further job only the newest, because earlier papers are the first one's. */
async function noticesOf({ manager }: Unit, { offer, jobs }: Dossier, kind: string) {
  const records = await manager.find(ReadingRecord, { where: { offerId: offer.id }, order: { id: 'ASC' }, take: 200 });
  const notices = records.map(({ notice }) => notice);
  return jobs.length > 1 || kind === 'job-revised' ? notices.slice(-2) : notices;
}

/** Notes what is new and tells the manager in one letter; returns lines for the summary. */
export async function noteDifferences(
  unit: Unit,
  dossier: Dossier,
  { job, revision }: StandingJob,
  found: readonly (ValueDifference | null)[],
  causeKey: string,
): Promise<string[]> {
  const { manager, config, now } = unit;
  const { offer, partner } = dossier;
  const fresh: ValueDifference[] = [];
  for (const difference of found) {
    if (difference === null) continue;
    const { reason, reported, other, words } = difference;
    const noted = await manager.findBy(ValueCheck, { jobId: job.id, reason });
    if (!isNews(difference, noted)) continue;
    // The newer figures stand for those that nobody has answered for.
    await close(unit, { job, revision }, [reason]);
    await manager.insert(ValueCheck, {
      jobId: job.id,
      offerId: offer.id,
      partnerId: partner.id,
      reason,
      number: noted.length + 1,
      reported: reported.minor,
      other: other?.minor ?? null,
      currency: reported.currency,
      otherCurrency: other === null || other.currency === reported.currency ? null : other.currency,
      words,
      state: 'open',
      notedAt: now,
      answeredBy: null,
      answeredAt: null,
    });
    await audit(unit, { action: 'value-check-noted', offerId: offer.id, reason, details: { job: job.id } });
    fresh.push(difference);
  }
  if (fresh.length === 0) return [];
  await queueLetter(unit, {
    key: `${causeKey}:value-check:${job.id}:${fresh.map(({ reason }) => reason).join('+')}`.slice(0, 200),
    letter: 'value-check',
    view: {
      ...baseView(config),
      partner: { name: partner.name },
      referral: referralView(dossier),
      job: `J-${job.id}`,
      total: { minor: revision.total, currency: revision.currency },
      differences: fresh.map(({ reason, reported, other, words }) => ({
        reason,
        reported,
        other,
        words: words.slice(0, 1000),
      })),
    },
    audience: 'staff',
    to: [dossier.manager],
    locale: config.desk.locale,
    replySubject: { kind: 'job', id: job.id },
    offerId: offer.id,
  });
  const { locale } = config.desk;
  return fresh.map(({ reason, reported, other }) =>
    say(unit, 'To check, {reason}: {reported}{amount}', {
      reason: reason.replaceAll('-', ' '),
      reported: formatMoney(reported, locale),
      amount: other === null ? '' : say(unit, ' against {amount}', { amount: formatMoney(other, locale) }),
    }),
  );
}

async function close(
  { manager, now }: Unit,
  { job }: StandingJob,
  reasons: readonly ValueDifference['reason'][],
): Promise<void> {
  await manager.update(
    ValueCheck,
    { jobId: job.id, state: 'open', reason: In([...reasons]) },
    { state: 'corrected', answeredAt: now },
  );
}

/** What staff say of the open differences of a job; returns how many there were. A breach is noted only on their word. */
export async function answerValueChecks(
  unit: Unit,
  jobId: number,
  answer: 'accepted' | 'corrected' | 'confirmed',
  by: string,
): Promise<number> {
  const { manager, now, config } = unit;
  const open = await manager.findBy(ValueCheck, { jobId, state: 'open' });
  for (const check of open) {
    await manager.update(ValueCheck, { id: check.id }, { state: answer, answeredBy: by, answeredAt: now });
    await audit(unit, {
      action: `value-check-${answer}`,
      offerId: check.offerId,
      reason: check.reason,
      details: { job: jobId, by },
    });
    if (answer !== 'confirmed') continue;
    const { name } = await manager.findOneByOrFail(Partner, { id: check.partnerId });
    const { locale } = config.desk;
    const other =
      check.other === null
        ? check.words
        : formatMoney({ minor: check.other, currency: check.otherCurrency ?? check.currency }, locale);
    await noteBreach(unit, {
      key: `job:${jobId}:true-value:${check.reason}${check.number > 1 ? `:${check.number}` : ''}`,
      kind: 'true-value',
      partnerId: check.partnerId,
      offerId: check.offerId,
      details: say(unit, '{partner} reported {amount} for {job}; {reason}: {other}', {
        partner: name,
        amount: formatMoney({ minor: check.reported, currency: check.currency }, locale),
        job: `J-${jobId}`,
        reason: check.reason.replaceAll('-', ' '),
        other,
      }),
    });
  }
  return open.length;
}
