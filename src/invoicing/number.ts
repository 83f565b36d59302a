/**
 * Taking the next invoice number. The counter's row is written in the caller's transaction, together with the invoice:
 * the database keeps the row locked until that transaction ends, so two at once get consecutive numbers, and one that is
 * rolled back gives its number back. Numbers therefore have no gaps (§ 14 (4) no. 4 UStG, 2006/112/EC art. 226 no. 2).
 */
import type { EntityManager } from 'typeorm';
import { Counter, Invoice } from '../entities/invoice.js';
import { DeskError } from '../errors.js';
import { yearOf, type CalendarDay } from '../values/calendarDay.js';
import { numberTaken } from './numberClash.js';
import { counterName, formatNumber } from './numberFormat.js';

export { counterPeriod, formatNumber, numberFormatProblem } from './numberFormat.js';

export interface NumberRequest {
  /** `invoicing.series`: invoices and credit notes of one series share their numbers. */
  readonly series: string;
  /** counterPeriod(format, issuedOn). */
  readonly period: string;
  readonly format: string;
  readonly issuedOn: CalendarDay;
}

export interface TakenNumber {
  /** As printed, "2026-014". */
  readonly number: string;
  readonly series: string;
  readonly period: string;
  /** From 1 in every series and period. */
  readonly sequence: number;
}

/**
 * Takes the next number; `manager` must be that of the transaction that stores the invoice, and the number is gone for
 * others only when it commits. Ask for it last, just before the invoice is written: the lock is held from here on.
 * Throws DeskError config-invalid for a bad format (before anything is written) and for a number that is out already.
 */
export async function takeNumber(manager: EntityManager, request: NumberRequest): Promise<TakenNumber> {
  const { series, period, format, issuedOn } = request;
  const year = yearOf(issuedOn);
  formatNumber(format, { series, year, sequence: 1 });
  const name = counterName(series, period);
  // UPDATE comes first because it is what locks the row on PostgreSQL; a SELECT would let two read the same value.
  if (!(await increment(manager, name))) {
    // Two that both find no row: the second waits here for the first and then inserts nothing.
    await manager.createQueryBuilder().insert().into(Counter).values({ name, value: 0 }).orIgnore().execute();
    if (!(await increment(manager, name))) throw new DeskError('internal', `the counter ${name} cannot be written`);
  }
  const { value: sequence } = await manager.findOneByOrFail(Counter, { name });
  const number = formatNumber(format, { series, year, sequence });
  const taken = await manager.findOne(Invoice, { select: { id: true, series: true }, where: { number } });
  if (taken !== null) throw numberTaken({ series, numberFormat: format }, number, taken.series);
  return { number, series, period, sequence };
}

async function increment(manager: EntityManager, name: string): Promise<boolean> {
  const result = await manager
    .createQueryBuilder()
    .update(Counter)
    .set({ value: () => 'value + 1' })
    .where({ name })
    .execute();
  return (result.affected ?? 0) > 0;
}
