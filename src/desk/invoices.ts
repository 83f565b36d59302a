/** Issues invoices and credit notes for jobs, and mails them (policy R7). Number, row and mail commit together. */
import { In } from 'typeorm';
import { Invoice, type Job, type JobRevision } from '../entities/index.js';
import type { InvoiceDocument } from '../invoicing/document.js';
import { buildCreditNote, buildInvoice } from '../invoicing/issue.js';
import { counterPeriod, takeNumber, type TakenNumber } from '../invoicing/number.js';
import { renderInvoicePdf } from '../invoicing/pdf.js';
import { renderUbl } from '../invoicing/ubl.js';
import { dayOf } from '../values/calendarDay.js';
import { money } from '../values/money.js';
import type { ComposeAttachment } from '../outbox/compose.js';
import type { InvoiceView } from '../templates/views.js';
import { DeskError } from '../errors.js';
import { INVOICE_MACHINE, STANDING } from '../referrals/invoice.js';
import { mayStep } from '../values/machine.js';
import { tellOfCredit } from './accounts/accountNote.js';
import { clearReminders, setReminder } from './accounts/invoiceClocks.js';
import { settleJob } from './accounts/settle.js';
import { baseView, billingView, referralView, type Dossier } from './dossier.js';
import { queueLetter } from './letters.js';
import { audit, deskDay, type Unit } from './unit.js';

/** What the letters and the summary say about a paper that went out. */
export interface IssuedPaper {
  readonly number: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly gross: ReturnType<typeof money>;
}

/**
 * Bills a job as the partner's setting asks (policy R7): at once, or with the month's statement. What was invoiced before is
 * corrected at once all the same: nobody should pay a wrong invoice.
 */
export async function billJob(unit: Unit, dossier: Dossier, job: Job, revision: JobRevision): Promise<IssuedPaper[]> {
  const before = await unit.manager.existsBy(Invoice, { jobId: job.id });
  if (dossier.partner.invoicing === 'statement' && !before) return [];
  const { paper, row } = await issueInvoice(unit, dossier, job, revision);
  await mailPaper(unit, dossier, row);
  const settled = await settleJob(unit, job.id, 'desk');
  await tellOfCredit(unit, dossier, settled);
  return [paper];
}

/** A paper that was issued and not mailed yet. */
export interface Issued {
  readonly paper: IssuedPaper;
  readonly row: Invoice;
}

/** Issues one invoice for a job's revision, one line for each amount that was notified; the caller mails it. */
export async function issueInvoice(unit: Unit, dossier: Dossier, job: Job, revision: JobRevision): Promise<Issued> {
  const { config } = unit;
  const { partner, referral } = dossier;
  const issuedOn = deskDay(unit);
  const number = await nextNumber(unit);
  const document = buildInvoice({
    invoicing: config.invoicing,
    partner,
    referral: { ref: referral.ref, service: referral.service },
    job: {
      ref: `J-${job.id}`,
      revision: revision.revision,
      customer: revision.customer,
      total: revision.total,
      currency: revision.currency,
      startDate: revision.startDate,
      notifiedOn: dayOf(revision.recordedAt, config.desk.timezone),
      amounts: revision.invoiceAmounts,
    },
    number: number.number,
    issuedOn,
  });
  return file(unit, dossier, { document, number, job, revision, creditsId: null });
}

/**
 * Takes back every invoice of a job that still stands, each with a credit note of its own. `reason` stands on the paper, in
 * the partner's language.
 */
export async function creditInvoices(
  unit: Unit,
  dossier: Dossier,
  job: Job,
  revision: JobRevision,
  reason: string,
): Promise<IssuedPaper[]> {
  const { manager } = unit;
  const standing = await manager.find(Invoice, {
    where: { jobId: job.id, kind: 'invoice', state: In([...STANDING]) },
    order: { id: 'ASC' },
  });
  const papers: IssuedPaper[] = [];
  for (const invoice of standing) {
    const number = await nextNumber(unit);
    const document = buildCreditNote(invoice.document, { number: number.number, issuedOn: deskDay(unit), reason });
    if (!mayStep(INVOICE_MACHINE, invoice.state, 'credited', 'desk')) {
      throw new DeskError('internal', `invoice ${invoice.number} may not be credited`);
    }
    const { paper, row } = await file(unit, dossier, { document, number, job, revision, creditsId: invoice.id });
    papers.push(paper);
    await mailPaper(unit, dossier, row);
    await manager.update(Invoice, { id: invoice.id }, { state: 'credited', disputedAt: null });
    await clearReminders(unit, invoice.id);
  }
  return papers;
}

function nextNumber(unit: Unit): Promise<TakenNumber> {
  const { series, numberFormat } = unit.config.invoicing;
  const issuedOn = deskDay(unit);
  return takeNumber(unit.manager, {
    series,
    period: counterPeriod(numberFormat, issuedOn),
    format: numberFormat,
    issuedOn,
  });
}

interface Paper {
  readonly document: InvoiceDocument;
  readonly number: TakenNumber;
  readonly job: Job;
  readonly revision: JobRevision;
  readonly creditsId: number | null;
}

async function file(unit: Unit, dossier: Dossier, paper: Paper): Promise<Issued> {
  const { manager, config, now } = unit;
  const { document, number, job, revision, creditsId } = paper;
  const { totals, currency } = document;
  const invoice = await manager.save(
    manager.create(Invoice, {
      kind: document.kind,
      number: number.number,
      series: config.invoicing.series,
      period: number.period,
      sequence: number.sequence,
      state: 'issued',
      creditsId,
      partnerId: dossier.partner.id,
      jobId: job.id,
      jobRevisionId: revision.id,
      issuedOn: document.issuedOn,
      dueOn: document.dueOn,
      currency,
      net: totals.net,
      tax: totals.tax,
      gross: totals.gross,
      document,
      reminders: 0,
      disputedAt: null,
      createdAt: now,
    }),
  );
  if (document.kind === 'invoice') await setReminder(unit, invoice, dossier.offer.id);
  await audit(unit, {
    action: `${document.kind}-issued`,
    offerId: dossier.offer.id,
    referralId: dossier.referral.id,
    details: { number: number.number, gross: totals.gross, currency },
  });
  return { paper: { number: number.number, kind: document.kind, gross: money(totals.gross, currency) }, row: invoice };
}

/** The paper for people. */
export async function pdfOf({ document }: Pick<Invoice, 'document'>): Promise<ComposeAttachment> {
  return {
    filename: `${document.kind}-${document.number}.pdf`,
    contentType: 'application/pdf',
    content: await renderInvoicePdf(document),
  };
}

/** Its twin for accounting programs. */
export function twinOf({ document }: Pick<Invoice, 'document'>): ComposeAttachment {
  return {
    filename: `${document.kind}-${document.number}.xml`,
    contentType: 'application/xml',
    content: Buffer.from(renderUbl(document)),
  };
}

/** To the partner's billing contact, and a copy of this first issue to finance with the machine-readable twin. */
async function mailPaper(unit: Unit, dossier: Dossier, invoice: Invoice): Promise<void> {
  const { config } = unit;
  const { partner, offer } = dossier;
  const { document } = invoice;
  const pdf = await pdfOf(invoice);
  const replySubject = { kind: 'invoice', id: invoice.id } as const;
  const letter = document.kind === 'invoice' ? 'invoice' : 'credit-note';
  await queueLetter(unit, {
    key: `invoice:${invoice.id}:partner`,
    letter,
    view: paperView(unit, dossier, document, false),
    audience: 'partner',
    to: [billingView(dossier)],
    locale: partner.locale,
    replySubject,
    offerId: offer.id,
    invoiceId: invoice.id,
    attachments: [pdf],
  });
  await queueLetter(unit, {
    key: `invoice:${invoice.id}:finance`,
    letter,
    view: paperView(unit, dossier, document, true),
    audience: 'finance',
    to: config.finance,
    locale: config.desk.locale,
    replySubject,
    offerId: offer.id,
    invoiceId: invoice.id,
    attachments: [pdf, twinOf(invoice)],
  });
}

function paperView(unit: Unit, dossier: Dossier, document: InvoiceDocument, financeCopy: boolean): InvoiceView {
  const { currency, totals, tax } = document;
  return {
    ...baseView(unit.config),
    kind: document.kind,
    billing: billingView(dossier),
    number: document.number,
    issuedOn: document.issuedOn,
    dueOn: document.dueOn,
    net: money(totals.net, currency),
    tax: money(totals.tax, currency),
    taxName: tax.name,
    gross: money(totals.gross, currency),
    referral: referralView(dossier),
    partner: { name: dossier.partner.name },
    bankLines: document.bankLines,
    credits: document.credits === null ? null : { number: document.credits.number, reason: document.credits.reason },
    financeCopy,
  };
}
