/** The statement of account of one partner: what stands on it, and how it goes out (policy R7). */
import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import {
  Invoice,
  Job,
  JobRevision,
  Offer,
  type Partner,
  Payment,
  Referral,
  StatementOfAccount,
} from '../../entities/index.js';
import { monthName, renderStatementPdf } from '../../invoicing/statementPdf.js';
import type { ComposeAttachment } from '../../outbox/compose.js';
import { accountSections, type AccountRecord, type StatementDocument } from '../../referrals/account.js';
import { dayOf, type Instant } from '../../values/calendarDay.js';
import { money } from '../../values/money.js';
import { baseView, loadDossier } from '../dossier.js';
import { issueInvoice, pdfOf, twinOf } from '../invoices.js';
import { queueLetter } from '../letters.js';
import { audit, type Unit } from '../unit.js';

/**
 * Invoices what the partner has waiting, makes the month's statement and sends both in one mail, with a copy to finance. Null
 * where the month, or a later one, has its statement already, or where there is nothing to state. `cutAt`: what was booked later is for the
 * next one.
 */
export async function sendStatement(
  unit: Unit,
  partner: Partner,
  period: string,
  cutAt: Instant,
): Promise<StatementOfAccount | null> {
  const { manager, config, now } = unit;
  // A later one that has gone out covers this month's bookings as well.
  if (await manager.existsBy(StatementOfAccount, { partnerId: partner.id, period: MoreThanOrEqual(period) }))
    return null;
  const issued = cutAt === now ? await invoiceWaiting(unit, partner) : [];
  const document = await statementDocument(unit, partner, period, cutAt);
  if (!hasNews(document)) return null;
  const row = await manager.save(
    manager.create(StatementOfAccount, { partnerId: partner.id, period, cutAt, document, sentAt: now }),
  );
  const pdf = await statementPdf(document, partner.id);
  const papers = await Promise.all(issued.map(pdfOf));
  const view = {
    ...baseView(config),
    billing: { name: partner.billingName, email: partner.billingEmail },
    partner: { name: partner.name },
    madeOn: document.madeOn,
    sections: document.sections.map((section) => ({
      currency: section.currency,
      opening: money(section.opening, section.currency),
      closing: money(section.closing, section.currency),
      openItems: section.openItems.map(({ minor, number, customer, dueOn, overdueDays }) => ({
        number,
        customer,
        dueOn,
        overdueDays,
        inCredit: minor < 0,
        amount: money(minor, section.currency),
      })),
      jobs: section.jobs.map(({ job, customer, total, toInvoice }) => ({
        job,
        customer,
        total: money(total, section.currency),
        toInvoice: money(toInvoice, section.currency),
      })),
    })),
    invoices: issued.map(({ number, gross, currency }) => ({ number, gross: money(gross, currency) })),
    owes: document.sections.some(({ openItems }) => openItems.some(({ minor }) => minor > 0)),
    bankLines: document.bankLines,
  };
  const replySubject = { kind: 'statement', id: row.id } as const;
  await queueLetter(unit, {
    key: `statement:${row.id}:partner`,
    letter: 'statement',
    view: { ...view, month: monthName(period, partner.locale), financeCopy: false },
    audience: 'partner',
    to: [view.billing],
    locale: partner.locale,
    replySubject,
    attachments: [pdf, ...papers],
  });
  await queueLetter(unit, {
    key: `statement:${row.id}:finance`,
    letter: 'statement',
    view: { ...view, month: monthName(period, config.desk.locale), financeCopy: true },
    audience: 'finance',
    to: config.finance,
    locale: config.desk.locale,
    replySubject,
    attachments: [pdf, ...papers, ...issued.map(twinOf)],
  });
  await audit(unit, {
    action: 'statement-sent',
    details: { partner: partner.id, period, invoices: issued.map(({ number }) => number) },
  });
  return row;
}

export async function statementPdf(document: StatementDocument, partnerId: number): Promise<ComposeAttachment> {
  return {
    filename: `statement-${document.period}-${partnerId}.pdf`,
    contentType: 'application/pdf',
    content: await renderStatementPdf(document),
  };
}

/** Movements or open items; an account that is and was empty needs no mail. */
function hasNews({ sections }: StatementDocument): boolean {
  return sections.some(({ entries, openItems, jobs }) => entries.length + openItems.length + jobs.length > 0);
}

/** One invoice for each job that stands and has none, whatever the partner's setting is now: nothing is lost by a change. */
async function invoiceWaiting(unit: Unit, partner: Partner): Promise<Invoice[]> {
  const { manager } = unit;
  const offers = await manager.find(Offer, { select: { id: true }, where: { partnerId: partner.id } });
  const jobs = await manager.find(Job, {
    where: { offerId: In(offers.map(({ id }) => id)), cancelledAt: IsNull() },
    order: { id: 'ASC' },
  });
  const rows: Invoice[] = [];
  for (const job of jobs) {
    if (await manager.existsBy(Invoice, { jobId: job.id })) continue;
    const dossier = await loadDossier(unit, job.offerId, job.id);
    if (dossier.subject === null) continue;
    const { row } = await issueInvoice(unit, dossier, job, dossier.subject.revision);
    rows.push(row);
  }
  return rows;
}

/** The account as it would stand on a statement now, or up to `cutAt`; changes nothing. */
export async function statementDocument(
  unit: Pick<Unit, 'manager' | 'config' | 'now'>,
  partner: Partner,
  period: string,
  cutAt: Instant,
): Promise<StatementDocument> {
  const { config, manager } = unit;
  const { timezone } = config.desk;
  const before = await manager.findOne(StatementOfAccount, {
    where: { partnerId: partner.id },
    order: { period: 'DESC' },
  });
  const madeOn = dayOf(unit.now, timezone);
  const since = before?.cutAt ?? null;
  return {
    period,
    madeOn,
    since: since === null ? null : dayOf(since, timezone),
    locale: partner.locale,
    seller: { ...config.invoicing.seller, contact: '' },
    buyer: {
      name: partner.name,
      contact: partner.billingName === partner.name ? '' : partner.billingName,
      addressLines: partner.addressLines,
      country: partner.country,
      taxId: partner.taxId,
      email: partner.billingEmail,
      phone: '',
    },
    bankLines: config.invoicing.bank.lines,
    sections: accountSections(await accountOf(unit, partner), {
      since,
      cutAt,
      today: madeOn,
      dayOf: (instant) => dayOf(instant, timezone),
    }),
  };
}

async function accountOf({ manager }: Pick<Unit, 'manager'>, partner: Partner): Promise<AccountRecord> {
  const invoices = await manager.find(Invoice, { where: { partnerId: partner.id }, order: { id: 'ASC' } });
  const payments = await manager.find(Payment, {
    where: { invoiceId: In(invoices.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  return {
    papers: invoices.map(({ createdAt, document, ...invoice }) => ({
      ...invoice,
      customer: document.reference.customer,
      bookedAt: createdAt,
    })),
    payments: payments.map(({ recordedAt, ...payment }) => ({ ...payment, bookedAt: recordedAt })),
    jobs: await jobsOf({ manager }, partner),
  };
}

async function jobsOf({ manager }: Pick<Unit, 'manager'>, partner: Partner): Promise<AccountRecord['jobs']> {
  const offers = await manager.findBy(Offer, { partnerId: partner.id });
  const referrals = await manager.findBy(Referral, { id: In(offers.map(({ referralId }) => referralId)) });
  const jobs = await manager.find(Job, {
    where: { offerId: In(offers.map(({ id }) => id)), cancelledAt: IsNull() },
    order: { id: 'ASC' },
  });
  const revisions = await manager.find(JobRevision, {
    where: { jobId: In(jobs.map(({ id }) => id)) },
    order: { revision: 'ASC' },
  });
  return jobs.flatMap((job) => {
    const revision = revisions.findLast(({ jobId }) => jobId === job.id);
    const offer = offers.find(({ id }) => id === job.offerId);
    if (revision === undefined) return [];
    return [
      {
        job: `J-${job.id}`,
        referral: referrals.find(({ id }) => id === offer?.referralId)?.ref ?? '',
        customer: revision.customer,
        currency: revision.currency,
        total: revision.total,
        toInvoice: revision.invoiceAmounts.reduce((sum, { minor }) => sum + minor, 0),
        recordedAt: job.createdAt,
      },
    ];
  });
}
