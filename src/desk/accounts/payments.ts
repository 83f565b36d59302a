/** Payments: recorded, refunded and taken back (policy R7). A payment is a fact of finance's, never of a partner's word. */
import { In, IsNull, MoreThan } from 'typeorm';
import { Invoice, Partner, Payment } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import type { CalendarDay } from '../../values/calendarDay.js';
import { formatDay } from '../../values/calendarDay.js';
import { formatMoney, money, type Money } from '../../values/money.js';
import { audit, deskDay, type Unit } from '../unit.js';
import { findPaper, findPayable, takenBack } from './findInvoice.js';
import { PAYMENT_KINDS, takesAway } from '../../referrals/invoice.js';
import { pairOf } from './setOff.js';
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
  /** What is beyond the open amount is meant to be to the partner's credit, however much it is. */
  readonly onAccount?: boolean;
  /** Address or command that records it, for the record. */
  readonly by: string;
  readonly messageId: number | null;
}

/**
 * Records a payment; what is more than is open is to the partner's credit. Throws DeskError not-found (no such invoice, with
 * the nearest number) or not-allowed (a credit note, an invoice that was credited, another currency, a day in the future,
 * recorded already; one that is paid, or an excess above the invoice itself, unless it is said to be on account).
 */
export async function recordPayment(unit: Unit, request: PaymentRequest): Promise<Booked> {
  const invoice = await findPayable(unit, request.number);
  const { locale } = unit.config.desk;
  const open = await openOf(unit, invoice);
  const paidOn = dayOfBooking(unit, request.paidOn, invoice);
  if (invoice.state === 'credited') return recordForCredited(unit, request, invoice, paidOn);
  if (request.amount !== null) refuseCurrency(invoice, request.amount);
  const amount = request.amount ?? open;
  await refuseTwice(unit, invoice, 'payment', paidOn, amount);
  if (open.minor <= 0 && (request.onAccount !== true || request.amount === null)) {
    throw refused(
      say(unit, '{number} is paid in full already', { number: invoice.number }),
      say(
        unit,
        'To take the last payment back: unpaid {number}. What came in besides is the partner’s credit with: paid {number} 1,265.00 on account',
        { number: invoice.number },
      ),
    );
  }
  // A misplaced separator is a slip more often than a gift.
  if (amount.minor - open.minor > invoice.gross && request.onAccount !== true) {
    const came = formatMoney(amount, locale);
    throw refused(
      say(unit, '{amount} is far more than the {open} that are open on {number}', {
        amount: came,
        open: formatMoney(open, locale),
        number: invoice.number,
      }),
      say(
        unit,
        'Record what belongs to other invoices there. Where all of it is right, the excess is the partner’s credit with: paid {number} {amount} on account',
        { number: invoice.number, amount: came },
      ),
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
  const pair = await pairOf(unit, last);
  for (const booking of [last, ...(pair === null ? [] : [pair])]) await refuseHanging(unit, booking);
  const gone = { takenBackAt: now, takenBackBy: by.slice(0, 500) };
  await manager.update(Payment, { id: last.id }, gone);
  if (pair !== null) {
    await manager.update(Payment, { id: pair.id }, gone);
    const { jobId } = await manager.findOneByOrFail(Invoice, { id: pair.invoiceId });
    if (jobId !== invoice.jobId) await settleJob(unit, jobId, 'finance');
  }
  await audit(unit, { action: 'payment-taken-back', details: { invoice: invoice.number, payment: last.id } });
  const open = await settledOpen(unit, invoice);
  const { locale } = config.desk;
  const what = lineOf(pair !== null ? 'The set-off' : last.kind === 'payment' ? 'The payment' : 'The refund');
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

/** What came in cannot go while something that was given out of it stands. */
async function refuseHanging({ manager }: Unit, { id, kind, invoiceId }: Payment): Promise<void> {
  if (takesAway(kind)) return;
  const later = { invoiceId, id: MoreThan(id), takenBackAt: IsNull() };
  const hanging = await manager.findOne(Payment, {
    where: { ...later, kind: In(PAYMENT_KINDS.filter(takesAway)) },
    order: { id: 'DESC' },
  });
  if (hanging === null) return;
  const { number } = await manager.findOneByOrFail(Invoice, { id: invoiceId });
  throw refused(
    lineOf(
      hanging.kind === 'refund' ? 'a refund hangs on that payment' : 'credit from it is set against another invoice',
    ),
    lineOf('Take it back first: unpaid {refundedOn}', { refundedOn: number }),
  );
}

async function book(
  unit: Unit,
  request: PaymentRequest,
  invoice: Invoice,
  booking: { kind: 'payment' | 'refund'; paidOn: CalendarDay; amount: Money },
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
          : say(unit, '; it is paid in full{credit}', { credit: await creditLine(unit, invoice) });
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

/** What is beyond what was owed on it; '' where nothing is. */
async function creditLine(unit: Unit, invoice: Invoice): Promise<string> {
  const row = (await settlementOf(unit, invoice.jobId)).find((settled) => settled.invoice.id === invoice.id);
  const credit = row?.settlement.credit ?? 0;
  if (credit <= 0) return '';
  return say(
    unit,
    ', and {amount} more is the partner’s credit: “credit {number} to NUMBER” sets it against another invoice, “refunded {number}” notes that it went back',
    { amount: formatMoney(money(credit, invoice.currency), unit.config.desk.locale), number: invoice.number },
  );
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
  kind: 'payment' | 'refund',
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
