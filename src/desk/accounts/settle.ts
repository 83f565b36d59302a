/** Where the invoices of a job stand, worked out from what is recorded; their states follow. */
import { In, IsNull } from 'typeorm';
import { Invoice, Job, Payment } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { bookedMinor, INVOICE_MACHINE, settle, type Settlement } from '../../referrals/invoice.js';
import { mayStep, type MovedBy } from '../../values/machine.js';
import { clearReminders, resumeReminders } from './invoiceClocks.js';
import { audit, type Unit } from '../unit.js';

export interface SettledRow {
  readonly invoice: Invoice;
  readonly settlement: Settlement;
}

/** The invoices of a job, oldest first, without credit notes, each with what is paid and open. */
export async function settlementOf({ manager }: Pick<Unit, 'manager'>, jobId: number): Promise<SettledRow[]> {
  const invoices = await manager.find(Invoice, { where: { jobId, kind: 'invoice' }, order: { id: 'ASC' } });
  const payments = await manager.findBy(Payment, {
    invoiceId: In(invoices.map(({ id }) => id)),
    takenBackAt: IsNull(),
  });
  const settled = settle(
    invoices.map(({ id, gross, currency, state }) => ({ id, gross, currency, credited: state === 'credited' })),
    payments.map(({ invoiceId, kind, minor }) => ({ invoiceId, minor: bookedMinor(kind, minor) })),
  );
  return invoices.flatMap((invoice) => {
    const settlement = settled.get(invoice.id);
    return settlement === undefined ? [] : [{ invoice, settlement }];
  });
}

/** Brings the states of a job's invoices, and the clocks of their reminders, in line with what is recorded. */
export async function settleJob(unit: Unit, jobId: number, by: MovedBy): Promise<SettledRow[]> {
  const rows = await settlementOf(unit, jobId);
  for (const { invoice, settlement } of rows) {
    const { id, number, state } = invoice;
    if (settlement.state === state) continue;
    if (!mayStep(INVOICE_MACHINE, state, settlement.state, by)) {
      throw new DeskError('internal', `invoice ${number} may not go from ${state} to ${settlement.state}`);
    }
    const { offerId } = await unit.manager.findOneByOrFail(Job, { id: jobId });
    await unit.manager.update(Invoice, { id }, { state: settlement.state });
    if (settlement.state === 'paid') {
      await clearReminders(unit, id);
      await unit.manager.update(Invoice, { id }, { disputedAt: null });
    } else if (state === 'paid') {
      await resumeReminders(unit, invoice, offerId);
    }
    await audit(unit, {
      action: 'invoice-state-changed',
      offerId,
      details: { invoice: number, from: state, to: settlement.state },
    });
    invoice.state = settlement.state;
  }
  return rows;
}
