/**
 * Whether the numbers to come are free. Every printed number exists once, whatever series it is of, so a new series whose
 * format does not tell it from the old one would print a number that is out already. That is found before the first win
 * waits for its invoice.
 */
import { Like, type EntityManager } from 'typeorm';
import { Counter, Invoice } from '../entities/invoice.js';
import { DeskError } from '../errors.js';
import { yearOf, type CalendarDay } from '../values/calendarDay.js';
import { aroundNumber, counterName, counterPeriod, formatNumber, sequenceOf } from './numberFormat.js';

/** `invoicing` of desk.yaml as far as numbers go. */
export interface NumberSettings {
  readonly series: string;
  readonly numberFormat: string;
}

/** A printed number that stands in the way, and the series that it is of. */
export interface NumberClash {
  readonly number: string;
  readonly series: string;
}

/**
 * The first number that this series would come to and that an invoice or credit note has already; null where the way is
 * free. `today` is the day of issue at the desk. Throws DeskError config-invalid for a format that cannot be printed.
 */
export async function findClash(
  manager: EntityManager,
  { series, numberFormat }: NumberSettings,
  today: CalendarDay,
): Promise<NumberClash | null> {
  const year = yearOf(today);
  const counter = await manager.findOneBy(Counter, { name: counterName(series, counterPeriod(numberFormat, today)) });
  const next = (counter?.value ?? 0) + 1;
  formatNumber(numberFormat, { series, year, sequence: next });
  const similar = await manager.find(Invoice, {
    select: { id: true, number: true, series: true },
    // A wildcard in the format only finds too many, and each is looked at.
    where: { number: Like(`${aroundNumber(numberFormat, { series, year }).before}%`) },
  });
  let first: (NumberClash & { sequence: number }) | null = null;
  for (const invoice of similar) {
    const sequence = sequenceOf(invoice.number, numberFormat, { series, year });
    if (sequence === null || sequence < next) continue;
    if (first === null || sequence < first.sequence)
      first = { number: invoice.number, series: invoice.series, sequence };
  }
  return first === null ? null : { number: first.number, series: first.series };
}

/** Throws DeskError config-invalid, with the way out, where findClash() finds one. */
export async function requireFreeNumbers(
  manager: EntityManager,
  settings: NumberSettings,
  today: CalendarDay,
): Promise<void> {
  const clash = await findClash(manager, settings, today);
  if (clash !== null) throw numberTaken(settings, clash.number, clash.series);
}

/** The error of a number that is out already. */
export function numberTaken({ series, numberFormat }: NumberSettings, number: string, owner: string): DeskError {
  return new DeskError(
    'config-invalid',
    `invoicing.numberFormat ${JSON.stringify(numberFormat)} of the series ${series} comes to ${number}, ` +
      `which is out already (series ${owner})`,
    {
      wayOut: numberFormat.includes('{series}')
        ? 'Choose another invoicing.series or numberFormat in desk.yaml, or set the counter past that number (docs/invoices.md).'
        : `Tell the series apart in desk.yaml, for example with numberFormat: "{series}-${numberFormat}", or go back to the series ${owner}.`,
    },
  );
}
