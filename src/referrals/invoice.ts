/**
 * The states of an invoice and what payments make of it (policy R7). A payment stays with the invoice that it was recorded
 * for; when that one is credited, what was paid counts towards the invoice in its place, and the rest is a credit balance.
 */
import type { Machine } from '../values/machine.js';

export type InvoiceState = 'issued' | 'partly-paid' | 'paid' | 'credited';

const BOOKED = ['finance', 'staff', 'desk'] as const;

export const INVOICE_MACHINE: Machine<InvoiceState> = {
  name: 'invoice',
  initial: 'issued',
  states: {
    issued: { meaning: 'It is out, and nothing of it is paid.', open: true },
    'partly-paid': { meaning: 'A part of it is paid.', open: true },
    paid: { meaning: 'It is paid in full.', open: false },
    credited: { meaning: 'A credit note has taken it back; what was paid on it is a credit balance.', open: false },
  },
  transitions: [
    { from: 'issued', to: 'partly-paid', by: BOOKED, when: 'a part is paid' },
    { from: 'issued', to: 'paid', by: BOOKED, when: 'it is paid in full' },
    { from: 'partly-paid', to: 'paid', by: BOOKED, when: 'the rest is paid' },
    { from: 'partly-paid', to: 'issued', by: BOOKED, when: 'the payment is taken back' },
    { from: 'paid', to: 'partly-paid', by: BOOKED, when: 'a payment is taken back' },
    { from: 'paid', to: 'issued', by: BOOKED, when: 'the payment is taken back' },
    {
      from: 'issued',
      to: 'credited',
      by: ['partner', 'staff', 'desk'],
      when: 'its amounts are corrected or its job is taken back',
    },
    {
      from: 'partly-paid',
      to: 'credited',
      by: ['partner', 'staff', 'desk'],
      when: 'the same; what was paid stays to the partner’s credit',
    },
    {
      from: 'paid',
      to: 'credited',
      by: ['partner', 'staff', 'desk'],
      when: 'the same; what was paid stays to the partner’s credit',
    },
  ],
};

/** States in which an invoice counts: a credit note has not taken it back. */
export const STANDING: readonly InvoiceState[] = ['issued', 'partly-paid', 'paid'];

/** An invoice of one job; minor units of its currency. */
export interface SettledInvoice {
  readonly id: number;
  readonly gross: number;
  readonly currency: string;
  readonly credited: boolean;
}

/**
 * What is recorded for an invoice: money that came in or went back, and credit of one invoice that finance set against
 * another: `credit-used` on the one, `credit-applied` on the other, always of the same amount.
 */
export const PAYMENT_KINDS = ['payment', 'refund', 'credit-used', 'credit-applied'] as const;
export type PaymentKind = (typeof PAYMENT_KINDS)[number];

/** Whether it takes from what was paid. */
export const takesAway = (kind: PaymentKind): boolean => kind === 'refund' || kind === 'credit-used';

/** What a recorded amount, above zero, adds to what is paid on its invoice. */
export const bookedMinor = (kind: PaymentKind, minor: number): number => (takesAway(kind) ? -minor : minor);

/** What was recorded for an invoice, in minor units; below zero where it took from what was paid. */
export interface Booking {
  readonly invoiceId: number;
  readonly minor: number;
}

export interface Settlement {
  /** What counts as paid: recorded for it, or for an earlier invoice of the job that was credited. */
  readonly paid: number;
  /** Still to be paid; 0 for one that is credited. */
  readonly open: number;
  /** Paid beyond what is owed, to the partner's credit. */
  readonly credit: number;
  readonly state: InvoiceState;
}

/**
 * Where each invoice of one job stands, by id. Invoices are given oldest first; amounts of different currencies are never
 * set off against each other. The sum of `open - credit` is what the standing invoices ask for less what was paid.
 */
export function settle(
  invoices: readonly SettledInvoice[],
  bookings: readonly Booking[],
): ReadonlyMap<number, Settlement> {
  const own = new Map(invoices.map(({ id }) => [id, 0]));
  for (const { invoiceId, minor } of bookings) own.set(invoiceId, (own.get(invoiceId) ?? 0) + minor);
  const owed = (invoice: SettledInvoice): number => (invoice.credited ? 0 : invoice.gross);
  const spare = new Map(
    invoices.map((invoice) => [invoice.id, Math.max(0, (own.get(invoice.id) ?? 0) - owed(invoice))]),
  );
  const paid = new Map(
    invoices.map((invoice) => [invoice.id, (own.get(invoice.id) ?? 0) - (spare.get(invoice.id) ?? 0)]),
  );
  for (const standing of invoices.filter(({ credited }) => !credited)) {
    for (const source of invoices.filter(({ currency }) => currency === standing.currency)) {
      const missing = standing.gross - (paid.get(standing.id) ?? 0);
      const moved = Math.min(missing, spare.get(source.id) ?? 0);
      if (source.id === standing.id || moved <= 0) continue;
      paid.set(standing.id, (paid.get(standing.id) ?? 0) + moved);
      spare.set(source.id, (spare.get(source.id) ?? 0) - moved);
    }
  }
  return new Map(
    invoices.map((invoice) => {
      const settled = paid.get(invoice.id) ?? 0;
      const open = owed(invoice) - settled;
      const state = invoice.credited ? 'credited' : open <= 0 ? 'paid' : settled > 0 ? 'partly-paid' : 'issued';
      return [invoice.id, { paid: settled, open, credit: spare.get(invoice.id) ?? 0, state }];
    }),
  );
}
