/** Credit of one invoice that finance sets against another (policy R7): two bookings that stand and fall together. */
import { IsNull, Like } from 'typeorm';
import { Partner, Payment, type Invoice } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { formatMoney, money, type Money } from '../../values/money.js';
import { lineOf, type Line } from '../../texts/line.js';
import { say } from '../say.js';
import { audit, deskDay, type Unit } from '../unit.js';
import { findPaper, findPayable } from './findInvoice.js';
import { settleJob, settlementOf } from './settle.js';

export interface SetOffRequest {
  /** Number of the invoice with the credit balance. */
  readonly from: string;
  /** Number of the invoice that it is set against. */
  readonly to: string;
  /** As much as is open and in credit where it is left out; in the currency of both. */
  readonly amount: Money | null;
  readonly by: string;
  readonly messageId: number | null;
}

/**
 * Sets credit off; returns the line for whoever did. Throws DeskError not-found, or not-allowed: no credit, nothing open, more
 * than either, invoices of two partners or currencies.
 */
export async function setOffCredit(unit: Unit, request: SetOffRequest): Promise<string> {
  const { manager, config, now } = unit;
  const { locale } = config.desk;
  const source = await findPaper(unit, request.from);
  const target = await findPayable(unit, request.to);
  refuseStrangers(source, target);
  const { currency } = source;
  const credit = (await settled(unit, source))?.credit ?? 0;
  const open = (await settled(unit, target))?.open ?? 0;
  const shown = (minor: number): string => formatMoney(money(minor, currency), locale);
  if (credit <= 0) {
    throw refused(
      lineOf('{number} has no credit balance', { number: source.number }),
      lineOf('Credit balances stand on the statement.'),
    );
  }
  if (open <= 0) {
    throw refused(
      lineOf('nothing is open on {number}', { number: target.number }),
      lineOf('To pay it back instead: refunded {number}', { number: source.number }),
    );
  }
  const amount = request.amount ?? money(Math.min(credit, open), currency);
  if (amount.currency !== currency) {
    throw refused(
      lineOf('{number} is in {currency}, not in {other}', { number: source.number, currency, other: amount.currency }),
      lineOf('Write the amount in {currency}.', { currency }),
    );
  }
  if (amount.minor <= 0) {
    throw refused(
      lineOf('the amount must be above zero'),
      lineOf('To take a payment back: unpaid {number}', { number: target.number }),
    );
  }
  if (amount.minor > credit || amount.minor > open) {
    throw refused(
      lineOf('{amount} is more than the credit of {credit} or the {open} that are open on {number}', {
        amount: shown(amount.minor),
        credit: shown(credit),
        open: shown(open),
        number: target.number,
      }),
      lineOf('To set off as much as there is: credit {from} to {to}', { from: source.number, to: target.number }),
    );
  }
  const paidOn = deskDay(unit);
  const prefix = `set-off:${source.id}:${target.id}:`;
  const earlier = await manager.countBy(Payment, { key: Like(`${prefix}%`), kind: 'credit-used' });
  const booking = {
    paidOn,
    minor: amount.minor,
    currency,
    recordedBy: request.by.slice(0, 500),
    messageId: request.messageId,
    recordedAt: now,
    takenBackAt: null,
    takenBackBy: null,
  };
  for (const [invoice, kind] of [
    [source, 'credit-used'],
    [target, 'credit-applied'],
  ] as const) {
    await manager.insert(Payment, { ...booking, kind, invoiceId: invoice.id, key: `${prefix}${earlier}:${kind}` });
  }
  await audit(unit, {
    action: 'credit-set-off',
    messageId: request.messageId,
    details: { from: source.number, to: target.number, minor: amount.minor, currency, by: request.by },
  });
  for (const jobId of new Set([source.jobId, target.jobId])) await settleJob(unit, jobId, 'finance');
  const { name } = await manager.findOneByOrFail(Partner, { id: source.partnerId });
  const left = credit - amount.minor;
  return say(unit, '{partner}: {amount} of the credit on {from} set against {to}; {open} open on it{left}', {
    partner: name,
    amount: shown(amount.minor),
    from: source.number,
    to: target.number,
    open: shown(open - amount.minor),
    left: left > 0 ? lineOf(', {credit} of credit left', { credit: shown(left) }) : '',
  });
}

/** The other booking of a set-off; null for a payment or refund. */
export async function pairOf({ manager }: Pick<Unit, 'manager'>, { key, kind }: Payment): Promise<Payment | null> {
  if (kind !== 'credit-used' && kind !== 'credit-applied') return null;
  const other = kind === 'credit-used' ? 'credit-applied' : 'credit-used';
  const pair = `${key.slice(0, -kind.length)}${other}`;
  return manager.findOneBy(Payment, { key: pair, takenBackAt: IsNull() });
}

async function settled(unit: Unit, invoice: Invoice) {
  return (await settlementOf(unit, invoice.jobId)).find((row) => row.invoice.id === invoice.id)?.settlement;
}

function refuseStrangers(source: Invoice, target: Invoice): void {
  const [from, to] = [source.number, target.number];
  if (source.id === target.id) {
    throw refused(
      lineOf('{number} cannot be set against itself', { number: from }),
      lineOf('Name the invoice that the credit is for.'),
    );
  }
  if (source.partnerId !== target.partnerId) {
    throw refused(lineOf('{to} is another partner’s than {from}', { from, to }), lineOf('Check the numbers.'));
  }
  if (source.currency !== target.currency) {
    throw refused(
      lineOf('{from} is in {currency} and {to} in {other}, and two currencies are never set off', {
        from,
        to,
        currency: source.currency,
        other: target.currency,
      }),
      lineOf('To pay it back instead: refunded {number}', { number: from }),
    );
  }
}

function refused(message: Line, wayOut: Line): DeskError {
  return new DeskError('not-allowed', message, { wayOut });
}
