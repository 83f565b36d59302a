/** What was won is what is on record, and what is on record is what was invoiced; numbers have no gaps. */
import { IsNull, type EntityManager } from 'typeorm';
import { Invoice, Job, JobRevision, Offer, Partner } from '../../../src/entities/index.js';
import { sum } from '../../support/numbers.js';
import type { World } from '../world.js';
import type { Check } from './types.js';
import { correctionWaits, whyOf } from './why.js';

const MOST_NOTES = 20;

export async function checkMoney(world: World): Promise<Check[]> {
  const { manager } = world.desk;
  return [...(await checkPapers(manager)), await checkTruth(world)];
}

export async function checkPapers(manager: EntityManager): Promise<Check[]> {
  return [await checkInvoices(manager), await checkNumbers(manager)];
}

async function newest(manager: EntityManager, jobId: number): Promise<JobRevision> {
  return manager.findOneOrFail(JobRevision, { where: { jobId }, order: { revision: 'DESC' } });
}

/** Invoices minus credit notes of a job are its amounts; a partner on statements has them with the next one. */
async function checkInvoices(manager: EntityManager): Promise<Check> {
  const problems: string[] = [];
  let later = 0;
  const jobs = await manager.find(Job);
  for (const job of jobs) {
    const revision = await newest(manager, job.id);
    const wanted = job.cancelledAt === null ? sum(revision.invoiceAmounts.map(({ minor }) => minor)) : 0;
    const papers = await manager.find(Invoice, {
      select: { id: true, kind: true, net: true, currency: true },
      where: { jobId: job.id },
    });
    const strange = papers.filter(({ kind, currency }) => currency !== revision.currency && kind === 'invoice');
    const billed = sum(papers.map(({ kind, net }) => (kind === 'invoice' ? net : -net)));
    const offer = await manager.findOneByOrFail(Offer, { id: job.offerId });
    const { invoicing } = await manager.findOneByOrFail(Partner, { id: offer.partnerId });
    if (papers.length === 0 && invoicing === 'statement') {
      later += 1;
      continue;
    }
    if (billed !== wanted || strange.length > 0) {
      problems.push(`J-${job.id}: ${billed / 100} invoiced of ${wanted / 100} ${revision.currency}`);
    }
  }
  return { name: 'invoices = jobs', found: `${jobs.length} jobs, ${later} of them on the next statement`, problems };
}

async function checkNumbers(manager: EntityManager): Promise<Check> {
  const problems: string[] = [];
  const papers = await manager.find(Invoice, {
    select: { id: true, number: true, period: true, sequence: true },
    order: { period: 'ASC', sequence: 'ASC' },
  });
  papers.forEach(({ number, period, sequence }, index) => {
    const before = papers[index - 1];
    const expected = before?.period === period ? before.sequence + 1 : 1;
    if (sequence !== expected) problems.push(`${number} follows on ${before?.number ?? 'nothing'}`);
  });
  return { name: 'numbers without gaps', found: `${papers.length} papers`, problems };
}

/** Every job on record is one that was really won, with its real figures; what was told whole is on record or with a person. */
async function checkTruth(world: World): Promise<Check> {
  const { manager } = world.desk;
  const problems: string[] = [];
  let right = 0;
  let missing = 0;
  let owned = 0;
  const notes: string[] = [];
  const jobs = await manager.findBy(Job, { cancelledAt: IsNull() });
  for (const job of jobs) {
    const { total, currency, invoiceAmounts, startDate } = await newest(manager, job.id);
    const truths = world.truths.get(job.offerId) ?? [];
    const amounts = invoiceAmounts.map(({ minor }) => minor / 100).join(' + ');
    const same = truths.some(
      (truth) =>
        truth.total * 100 === total &&
        truth.currency === currency &&
        truth.invoice.join(' + ') === amounts &&
        truth.start === startDate,
    );
    if (same) right += 1;
    else if (await correctionWaits(manager, job.offerId)) {
      owned += 1;
      notes.push(`corrected, and with a person: ${await whyOf(manager, job.offerId)}`);
    } else {
      const told = truths.map((truth) => `${truth.total}/${truth.invoice.join('+')}/${truth.start}`).join(' or ');
      problems.push(
        `J-${job.id} (offer ${job.offerId}): ${total / 100}/${amounts}/${startDate} ${currency}, really ${told}`,
      );
    }
  }
  for (const [offerId, truths] of world.truths) {
    const count = await manager.countBy(Job, { offerId });
    const lacking = Math.max(0, truths.filter(({ told }) => told).length - count);
    missing += lacking;
    if (lacking > 0 && notes.length < MOST_NOTES) notes.push(`not recorded: ${await whyOf(manager, offerId)}`);
  }
  return {
    name: 'record = truth',
    found: `${right} of ${jobs.length} jobs as they are, ${owned} with a correction that waits for a person; ${missing} wins told and not recorded`,
    problems,
    notes: notes.slice(0, MOST_NOTES),
  };
}
