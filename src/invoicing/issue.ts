/**
 * From what was notified to the document (policy R7): the vendor invoices the partner the amounts of the notification.
 * Pure: number and day of issue are passed in, rows are made by the caller.
 */
import { DeskError } from '../errors.js';
import { addDays, type CalendarDay } from '../values/calendarDay.js';
import type { CurrencyCode } from '../values/money.js';
import type { InvoiceDocument } from './document.js';
import { printable } from './printable.js';
import { computeTotals, pickTaxRule, rateFromPercent, taxCategory, type AmountMode, type TaxRule } from './tax.js';

/** The part of `invoicing` in desk.yaml that a paper is made from. */
export interface InvoicingTerms {
  readonly seller: {
    readonly name: string;
    readonly addressLines: readonly string[];
    readonly country: string;
    readonly taxId: string;
    readonly email: string;
    readonly phone: string;
  };
  readonly bank: { readonly lines: readonly string[] };
  readonly termsDays: number;
  readonly tax: readonly TaxRule[];
  readonly amounts: AmountMode;
  /** What the invoiced amount is called, "Referral commission". */
  readonly lineText: string;
}

/** The partner as the buyer. */
export interface BilledPartner {
  readonly name: string;
  readonly billingName: string;
  readonly billingEmail: string;
  readonly addressLines: readonly string[];
  readonly country: string;
  readonly taxId: string;
  readonly locale: string;
}

/** The job's facts in the revision that is invoiced. */
export interface InvoicedJob {
  /** "J-17". */
  readonly ref: string;
  readonly revision: number;
  readonly customer: string;
  /** Minor units of `currency`, as all amounts here. */
  readonly total: number;
  readonly currency: CurrencyCode;
  readonly startDate: CalendarDay;
  /** Day on which the partner notified the win: the day of supply. */
  readonly notifiedOn: CalendarDay;
  readonly amounts: readonly { readonly label: string | null; readonly minor: number }[];
}

export interface InvoiceRequest {
  readonly invoicing: InvoicingTerms;
  readonly partner: BilledPartner;
  readonly referral: { readonly ref: string; readonly service: string };
  readonly job: InvoicedJob;
  readonly number: string;
  readonly issuedOn: CalendarDay;
}

/** Labels come from a mail. */
const MAX_LABEL = 200;

/**
 * The invoice for a job: one line for each amount that was notified, in the order of the notification.
 * Throws DeskError input-invalid where there is nothing to invoice or the sum is not above zero, config-invalid where no
 * tax rule fits the buyer's country.
 */
export function buildInvoice(request: InvoiceRequest): InvoiceDocument {
  const { invoicing, partner, referral, job, number, issuedOn } = request;
  const notified = job.amounts.map(({ label, minor }) => ({
    description: describe(invoicing.lineText, job.customer, label),
    amount: minor,
  }));
  if (notified.reduce((sum, line) => sum + line.amount, 0) <= 0) {
    throw new DeskError('input-invalid', `nothing to invoice for ${referral.ref}`, {
      wayOut: 'Ask the partner for the amount to invoice, or correct the job.',
    });
  }
  const rule = pickTaxRule(invoicing.tax, partner.country);
  const { lines, totals } = computeTotals(notified, rule, invoicing.amounts, job.currency);
  return {
    kind: 'invoice',
    number,
    credits: null,
    issuedOn,
    suppliedOn: job.notifiedOn,
    dueOn: addDays(issuedOn, invoicing.termsDays),
    termsDays: invoicing.termsDays,
    currency: job.currency,
    locale: partner.locale,
    seller: { ...invoicing.seller, contact: '' },
    buyer: {
      name: partner.name,
      contact: partner.billingName === partner.name ? '' : partner.billingName,
      addressLines: partner.addressLines,
      country: partner.country,
      taxId: partner.taxId,
      email: partner.billingEmail,
      phone: '',
    },
    bankLines: invoicing.bank.lines,
    reference: {
      referral: referral.ref,
      job: job.ref,
      revision: job.revision,
      customer: job.customer,
      service: referral.service,
      jobStart: job.startDate,
      jobTotal: job.total,
    },
    lines,
    tax: { name: rule.name, rate: rateFromPercent(rule.ratePercent), category: taxCategory(rule), note: rule.note },
    totals,
  };
}

export interface CreditRequest {
  readonly number: string;
  readonly issuedOn: CalendarDay;
  /** One sentence in the partner's language; it stands on the paper. */
  readonly reason: string;
}

/**
 * The credit note that takes an invoice back whole, with the invoice's own parties, lines and tax: what was wrong on the
 * invoice stays wrong on its credit note, so that the two cancel out. A part is never credited; a correction issues a new
 * invoice. Throws DeskError not-allowed for a credit note.
 */
export function buildCreditNote(
  invoice: InvoiceDocument,
  { number, issuedOn, reason }: CreditRequest,
): InvoiceDocument {
  if (invoice.kind !== 'invoice') {
    throw new DeskError('not-allowed', `${invoice.number} is a credit note itself`, {
      wayOut: 'Credit the invoice, or issue a new one.',
    });
  }
  return {
    ...invoice,
    kind: 'credit-note',
    number,
    credits: { number: invoice.number, issuedOn: invoice.issuedOn, reason },
    issuedOn,
    dueOn: issuedOn,
    termsDays: 0,
  };
}

function describe(lineText: string, customer: string, label: string | null): string {
  const text = `${lineText} – ${customer}`;
  const extra = printable(label ?? '', MAX_LABEL);
  return extra === '' ? text : `${text}, ${extra}`;
}
