/** Payments: recorded, refunded and taken back (policy R7). A payment is a fact of finance's, never of a partner's word. */
import { In, IsNull } from 'typeorm';
import { Invoice, Partner, Payment } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import type { CalendarDay } from '../../values/calendarDay.js';
import { formatDay } from '../../values/calendarDay.js';
import { formatMoney, money, type Money } from '../../values/money.js';
import { audit, deskDay, type Unit } from '../unit.js';
import { findPaper, findPayable, takenBack } from './findInvoice.js';
import { settleJob, settlementOf } from './settle.js';
import { lineOf, type Said } from '../../texts/line.js';
import { say } from '../say.js';

export interface Booked {
  /** One line for whoever recorded it: what was booked, and what is still open. */
  readonly line: string;
  readonly invoice: Invoice;
  /** Still to be paid on it. */
  readonly open: Money;
}

export interface PaymentRequest {
  readonly number: string;
  /** Today where it is left out. */
  readonly paidOn: CalendarDay | null;
  /** The whole open amount where it is left out. */
  readonly amount: Money | null;
  /** Address or command that records it, for the record. */
  readonly by: string;
  readonly messageId: number | null;
}

/**
 * Records a payment. Throws DeskError not-found (no such invoice, with the nearest number) or not-allowed (a credit note, an
 * invoice that was credited or is paid, more than is open, another currency, a day in the future, recorded already).
 */
export async function recordPayment(unit: Unit, request: PaymentRequest): Promise<Booked> {
  const invoice = await findPayable(unit, request.number);
  const { locale } = unit.config.desk;
  const open = await openOf(unit, invoice);
  const paidOn = dayOfBooking(unit, request.paidOn, invoice);
  if (invoice.state === 'credited') return recordForCredited(unit, request, invoice, paidOn);
  const amount = request.amount ?? open;
  await refuseTwice(unit, invoice, 'payment', paidOn, amount);
  if (open.minor <= 0)
    throw refused(
      say(unit, '{number} is paid in full already', { number: invoice.number }),
      say(unit, 'To take the last payment back: unpaid {number}', { number: invoice.number }),
    );
  refuseCurrency(invoice, amount);
  if (amount.minor > open.minor) {
    throw refused(
      say(unit, '{amount} is more than the {open} that are open on {number}', {
        amount: formatMoney(amount, locale),
        open: formatMoney(open, locale),
        number: invoice.number,
      }),
      say(unit, 'Record what is open on it, and the rest on the invoice that it is meant for.'),
    );
  }
  return book(unit, request, invoice, { kind: 'payment', paidOn, amount });
}

/** The money crossed the credit note, and no invoice stands in its place: it is to the partner's credit. */
async function recordForCredited(
  unit: Unit,
  request: PaymentRequest,
  invoice: Invoice,
  paidOn: CalendarDay,
): Promise<Booked> {
  const { locale } = unit.config.desk;
  const { amount } = request;
  if (amount === null) {
    throw refused(
      say(unit, '{takenBack}: nothing is to be paid on it', { takenBack: await takenBack(unit, invoice) }),
      say(
        unit,
        'Where money came in for it all the same, write the amount, and it is to the partner’s credit: paid {number} 1,265.00',
        { number: invoice.number },
      ),
    );
  }
  refuseCurrency(invoice, amount);
  const rows = await settlementOf(unit, invoice.jobId);
  const credit = rows.find((row) => row.invoice.id === invoice.id)?.settlement.credit ?? 0;
  if (credit + amount.minor > invoice.gross) {
    const gross = formatMoney(money(invoice.gross, invoice.currency), locale);
    throw refused(
      say(unit, 'with {amount} more would have come in for {number} than its {gross}', {
        amount: formatMoney(amount, locale),
        number: invoice.number,
        gross,
      }),
      say(unit, 'Check the number and the amount.'),
    );
  }
  await refuseTwice(unit, invoice, 'payment', paidOn, amount);
  return book(unit, request, invoice, { kind: 'payment', paidOn, amount });
}

/**
 * Records that a credit balance went back to the partner. Throws DeskError not-found, or not-allowed where the invoice has
 * no credit balance of that amount.
 */
export async function recordRefund(unit: Unit, request: PaymentRequest): Promise<Booked> {
  const invoice = await findPaper(unit, request.number);
  const row = (await settlementOf(unit, invoice.jobId)).find((settled) => settled.invoice.id === invoice.id);
  const credit = money(row?.settlement.credit ?? 0, invoice.currency);
  const { locale } = unit.config.desk;
  if (credit.minor <= 0)
    throw refused(
      say(unit, '{number} has no credit balance', { number: invoice.number }),
      say(unit, 'Credit balances stand on the statement.'),
    );
  const amount = request.amount ?? credit;
  refuseCurrency(invoice, amount);
  if (amount.minor > credit.minor) {
    throw refused(
      say(unit, '{amount} is more than the credit balance of {credit} on {number}', {
        amount: formatMoney(amount, locale),
        credit: formatMoney(credit, locale),
        number: invoice.number,
      }),
      say(unit, 'To refund all of it: refunded {number}', { number: invoice.number }),
    );
  }
  const paidOn = dayOfBooking(unit, request.paidOn, invoice);
  await refuseTwice(unit, invoice, 'refund', paidOn, amount);
  return book(unit, request, invoice, { kind: 'refund', paidOn, amount });
}

/**
 * Takes the last payment or refund of an invoice back; where what counts as paid was recorded for an invoice that it stands
 * in place of, that one. Throws DeskError not-found, or not-allowed where nothing is recorded.
 */
export async function takeBackPayment(unit: Unit, number: string, by: string): Promise<Booked> {
  const { manager, now, config } = unit;
  const invoice = await findPaper(unit, number);
  const siblings = await manager.findBy(Invoice, { jobId: invoice.jobId, kind: 'invoice' });
  const payments = await manager.find(Payment, {
    where: { invoiceId: In(siblings.map(({ id }) => id)), takenBackAt: IsNull() },
    order: { id: 'ASC' },
  });
  const counted = (await settlementOf(unit, invoice.jobId)).find((row) => row.invoice.id === invoice.id)?.settlement
    .paid;
  const last =
    payments.findLast(({ invoiceId }) => invoiceId === invoice.id) ??
    ((counted ?? 0) > 0 ? payments.findLast(({ kind }) => kind === 'payment') : undefined);
  if (last === undefined)
    throw refused(
      say(unit, 'nothing is recorded as paid on {number}', { number: invoice.number }),
      say(unit, 'To record a payment: paid {number}', { number: invoice.number }),
    );
  const refunds = payments.some(
    ({ kind, id, invoiceId }) => kind === 'refund' && id > last.id && invoiceId === last.invoiceId,
  );
  if (last.kind === 'payment' && refunds) {
    const refundedOn = siblings.find(({ id }) => id === last.invoiceId)?.number ?? invoice.number;
    throw refused(
      say(unit, 'a refund hangs on that payment'),
      say(unit, 'Take it back first: unpaid {refundedOn}', { refundedOn }),
    );
  }
  await manager.update(Payment, { id: last.id }, { takenBackAt: now, takenBackBy: by.slice(0, 500) });
  await audit(unit, { action: 'payment-taken-back', details: { invoice: invoice.number, payment: last.id } });
  const open = await settledOpen(unit, invoice);
  const { locale } = config.desk;
  const what = last.kind === 'payment' ? say(unit, 'The payment') : say(unit, 'The refund');
  const amount = formatMoney(money(last.minor, last.currency), locale);
  return {
    invoice,
    open,
    line: say(unit, '{what} of {amount} ({day}) on {number} is taken back; {open} open', {
      what,
      amount,
      day: formatDay(last.paidOn, locale, 'long'),
      number: invoice.number,
      open: formatMoney(open, locale),
    }),
  };
}

async function book(
  unit: Unit,
  request: PaymentRequest,
  invoice: Invoice,
  booking: { kind: Payment['kind']; paidOn: CalendarDay; amount: Money },
): Promise<Booked> {
  const { manager, now, config } = unit;
  const { kind, paidOn, amount } = booking;
  const earlier = await manager.countBy(Payment, { invoiceId: invoice.id, kind, paidOn, minor: amount.minor });
  await manager.insert(Payment, {
    key: `invoice:${invoice.id}:${kind}:${paidOn}:${amount.minor}:${earlier}`,
    invoiceId: invoice.id,
    kind,
    paidOn,
    minor: amount.minor,
    currency: amount.currency,
    recordedBy: request.by.slice(0, 500),
    messageId: request.messageId,
    recordedAt: now,
    takenBackAt: null,
    takenBackBy: null,
  });
  await audit(unit, {
    action: `${kind}-recorded`,
    messageId: request.messageId,
    details: { invoice: invoice.number, minor: amount.minor, currency: amount.currency, paidOn, by: request.by },
  });
  const open = await settledOpen(unit, invoice);
  const { locale } = config.desk;
  const { name } = await manager.findOneByOrFail(Partner, { id: invoice.partnerId });
  const rest =
    kind === 'refund'
      ? ''
      : invoice.state === 'credited'
        ? say(unit, '; it is to the partner’s credit')
        : open.minor > 0
          ? say(unit, '; {open} still open{stopped}', {
              open: formatMoney(open, locale),
              stopped: invoice.disputedAt === null ? '' : STOPPED,
            })
          : say(unit, '; it is paid in full');
  return {
    invoice,
    open,
    line: say(
      unit,
      kind === 'refund'
        ? '{number}, {partner}: {amount} refunded on {day}{rest}'
        : '{number}, {partner}: {amount} paid on {day}{rest}',
      {
        number: invoice.number,
        partner: name,
        amount: formatMoney(amount, locale),
        day: formatDay(paidOn, locale, 'long'),
        rest,
      },
    ),
  };
}

const STOPPED = lineOf(', and its reminders are stopped until you write: remind again');

async function settledOpen(unit: Unit, invoice: Invoice): Promise<Money> {
  const rows = await settleJob(unit, invoice.jobId, 'finance');
  return money(rows.find((row) => row.invoice.id === invoice.id)?.settlement.open ?? 0, invoice.currency);
}

async function openOf(unit: Unit, invoice: Invoice): Promise<Money> {
  const rows = await settlementOf(unit, invoice.jobId);
  return money(rows.find((row) => row.invoice.id === invoice.id)?.settlement.open ?? 0, invoice.currency);
}

function dayOfBooking(unit: Unit, given: CalendarDay | null, invoice: Invoice): CalendarDay {
  const today = deskDay(unit);
  const { locale } = unit.config.desk;
  if (given === null) return today;
  if (given > today)
    throw refused(
      say(unit, '{day} is in the future', { day: formatDay(given, locale) }),
      say(unit, 'Record a payment when it has come in.'),
    );
  if (given.slice(0, 4) < String(Number(invoice.issuedOn.slice(0, 4)) - 1)) {
    throw refused(
      say(unit, '{day} is long before {number} was issued', { day: formatDay(given, locale), number: invoice.number }),
      say(unit, 'Check the year.'),
    );
  }
  return given;
}

function refuseCurrency(invoice: Invoice, amount: Money): void {
  if (amount.currency !== invoice.currency) {
    throw refused(
      lineOf('{number} is in {currency}, not in {other}', {
        number: invoice.number,
        currency: invoice.currency,
        other: amount.currency,
      }),
      lineOf('Record what it came to in {currency}, such as: paid {number} 1,265.00', {
        currency: invoice.currency,
        number: invoice.number,
      }),
    );
  }
  if (amount.minor <= 0)
    throw refused(
      lineOf('the amount must be above zero'),
      lineOf('To take a payment back: unpaid {number}', { number: invoice.number }),
    );
}

async function refuseTwice(
  { manager, config }: Unit,
  invoice: Invoice,
  kind: Payment['kind'],
  paidOn: CalendarDay,
  amount: Money,
): Promise<void> {
  const known = { invoiceId: invoice.id, kind, paidOn, minor: amount.minor, takenBackAt: IsNull() };
  if (!(await manager.existsBy(Payment, known))) return;
  const { locale } = config.desk;
  throw refused(
    say({ config }, '{amount} on {day} is recorded on {number} already', {
      amount: formatMoney(amount, locale),
      day: formatDay(paidOn, locale, 'long'),
      number: invoice.number,
    }),
    say({ config }, 'If as much came twice on that day: unpaid {number}, then paid {number} with the sum of both.', {
      number: invoice.number,
    }),
  );
}

function refused(message: Said, wayOut: Said): DeskError {
  return new DeskError('not-allowed', message, { wayOut });
}
