import { In, IsNull, MoreThanOrEqual } from 'typeorm';
import { Invoice, Job, Timer } from '../../entities/index.js';
import { deskDay, type Unit } from '../unit.js';
import { setReminder } from './invoiceClocks.js';

/**
 * Gives invoices that are not due yet the reminder that they never had: those from before there were any. One that is overdue
 * by then gets none, because it may be paid and not recorded: it stands in the digest. Harmless when called again.
 */
export async function setMissingReminders(unit: Unit): Promise<void> {
  const { manager } = unit;
  const open = await manager.findBy(Invoice, {
    kind: 'invoice',
    state: In(['issued', 'partly-paid']),
    disputedAt: IsNull(),
    dueOn: MoreThanOrEqual(deskDay(unit)),
  });
  for (const invoice of open) {
    if (await manager.existsBy(Timer, { subject: 'invoice', subjectId: invoice.id })) continue;
    const { offerId } = await manager.findOneByOrFail(Job, { id: invoice.jobId });
    await setReminder(unit, invoice, offerId);
  }
}
