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
import { baseView, billingView, referralView, type Dossier } from './dossier.js';
import { queueLetter } from './letters.js';
import { audit, deskDay, type Unit } from './unit.js';

/** What the letters and the summary say about a paper that went out. */
export interface IssuedPaper {
  readonly number: string;
  readonly kind: 'invoice' | 'credit-note';
  readonly gross: ReturnType<typeof money>;
}

/** Issues one invoice for a job's revision, one line for each amount that was notified. */
export async function issueInvoice(
  unit: Unit,
  dossier: Dossier,
  job: Job,
  revision: JobRevision,
): Promise<IssuedPaper> {
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
    where: { jobId: job.id, kind: 'invoice', state: In(['issued']) },
    order: { id: 'ASC' },
  });
  const papers: IssuedPaper[] = [];
  for (const invoice of standing) {
    const number = await nextNumber(unit);
    const document = buildCreditNote(invoice.document, { number: number.number, issuedOn: deskDay(unit), reason });
    papers.push(await file(unit, dossier, { document, number, job, revision, creditsId: invoice.id }));
    await manager.update(Invoice, { id: invoice.id }, { state: 'credited' });
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

async function file(unit: Unit, dossier: Dossier, paper: Paper): Promise<IssuedPaper> {
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
      createdAt: now,
    }),
  );
  await audit(unit, {
    action: `${document.kind}-issued`,
    offerId: dossier.offer.id,
    referralId: dossier.referral.id,
    details: { number: number.number, gross: totals.gross, currency },
  });
  await mailPaper(unit, dossier, invoice);
  return { number: number.number, kind: document.kind, gross: money(totals.gross, currency) };
}

/** To the partner's billing contact, and a copy of this first issue to finance with the machine-readable twin. */
async function mailPaper(unit: Unit, dossier: Dossier, invoice: Invoice): Promise<void> {
  const { config } = unit;
  const { partner, offer } = dossier;
  const { document } = invoice;
  const pdf: ComposeAttachment = {
    filename: `${document.kind}-${document.number}.pdf`,
    contentType: 'application/pdf',
    content: await renderInvoicePdf(document),
  };
  const twin: ComposeAttachment = {
    filename: `${document.kind}-${document.number}.xml`,
    contentType: 'application/xml',
    content: Buffer.from(renderUbl(document)),
  };
  const letter = document.kind === 'invoice' ? 'invoice' : 'credit-note';
  await queueLetter(unit, {
    key: `invoice:${invoice.id}:partner`,
    letter,
    view: paperView(unit, dossier, document, false),
    audience: 'partner',
    to: [billingView(dossier)],
    locale: partner.locale,
    replySubject: { kind: 'offer', id: offer.id },
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
    replySubject: null,
    offerId: offer.id,
    invoiceId: invoice.id,
    attachments: [pdf, twin],
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
