/**
 * Reminders of unpaid invoices (policy R7): at the steps of accounts.remindAfterDueDays, firmer from step to step. With the
 * last one the manager and finance are told, and own it. Nothing is sent while the partner disputes the invoice.
 */
import { Invoice, Job } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { daysBetween } from '../../values/calendarDay.js';
import { money } from '../../values/money.js';
import { closedUntil, officeOf } from '../clocks.js';
import { baseView, billingView, loadDossier, referralView } from '../dossier.js';
import { pdfOf } from '../invoices.js';
import { queueLetter } from '../letters.js';
import type { TimerHandler } from '../timerHandler.js';
import { audit, deskDay, type Unit } from '../unit.js';
import { queueAccountNote } from './accountNote.js';
import {
  clearReminders,
  INVOICE_REMINDER,
  invoiceSubject,
  reminderDay,
  resumeReminders,
  setReminder,
} from './invoiceClocks.js';
import { settlementOf } from './settle.js';
import type { InvoiceState } from '../../referrals/invoice.js';
import type { LineKey } from '../../texts/catalogue.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

export const invoiceReminders: TimerHandler = {
  kinds: [INVOICE_REMINDER],
  async fire(unit, timer) {
    const invoice = await unit.manager.findOneBy(Invoice, { id: timer.subjectId });
    if (invoice === null || invoice.disputedAt !== null) return null;
    if (invoice.state !== 'issued' && invoice.state !== 'partly-paid') return null;
    const { offerId } = await unit.manager.findOneByOrFail(Job, { id: invoice.jobId });
    const dossier = await loadDossier(unit, offerId);
    const closed = closedUntil(unit, officeOf(dossier.partner, unit.services));
    if (closed !== null) return closed;
    await remind(unit, invoice, dossier);
    return null;
  },
};

async function remind(unit: Unit, invoice: Invoice, dossier: Awaited<ReturnType<typeof loadDossier>>): Promise<void> {
  const { config, manager } = unit;
  const { partner, offer } = dossier;
  const today = deskDay(unit);
  const steps = config.accounts.remindAfterDueDays.length;
  // After a downtime the steps that were passed over are one reminder, not several on one day.
  let step = invoice.reminders;
  for (let next = reminderDay(unit, invoice.dueOn, step + 1); next !== null && next <= today;) {
    step += 1;
    next = reminderDay(unit, invoice.dueOn, step + 1);
  }
  const last = step >= steps - 1;
  const rows = await settlementOf(unit, invoice.jobId);
  const settlement = rows.find((row) => row.invoice.id === invoice.id)?.settlement;
  const open = money(settlement?.open ?? invoice.gross, invoice.currency);
  const reminded = { id: invoice.id, dueOn: invoice.dueOn, reminders: step + 1 };
  await manager.update(Invoice, { id: invoice.id }, { reminders: reminded.reminders });
  await queueLetter(unit, {
    key: `invoice:${invoice.id}:reminder:${today}`,
    letter: 'invoice-reminder',
    view: {
      ...baseView(config),
      billing: billingView(dossier),
      tone: last && steps > 1 ? 'last' : step === 0 ? 'first' : 'again',
      number: invoice.number,
      issuedOn: invoice.issuedOn,
      dueOn: invoice.dueOn,
      overdueDays: Math.max(0, daysBetween(invoice.dueOn, today)),
      gross: money(invoice.gross, invoice.currency),
      paid: settlement === undefined || settlement.paid === 0 ? null : money(settlement.paid, invoice.currency),
      open,
      referral: referralView(dossier),
      bankLines: invoice.document.bankLines,
      manager: dossier.manager,
    },
    audience: 'partner',
    to: [billingView(dossier)],
    locale: partner.locale,
    replySubject: invoiceSubject(invoice.id),
    offerId: offer.id,
    invoiceId: invoice.id,
    attachments: [await pdfOf(invoice)],
  });
  await audit(unit, {
    action: 'invoice-reminded',
    offerId: offer.id,
    details: { invoice: invoice.number, step: reminded.reminders },
  });
  if (!last) {
    await setReminder(unit, reminded, offer.id);
    return;
  }
  const note = { kind: 'overdue', invoice, amount: open, words: '', alsoManager: true, offerId: offer.id } as const;
  await queueAccountNote(unit, { ...note, key: `invoice:${invoice.id}:overdue:${today}` });
}

/** The partner disputes the invoice, or says that it is paid: reminders stop until somebody answers. False where they had. */
export async function stopReminders(unit: Unit, invoice: Invoice, why: 'disputed' | 'stated-paid'): Promise<boolean> {
  if (invoice.state !== 'issued' && invoice.state !== 'partly-paid') return false;
  await clearReminders(unit, invoice.id);
  if (invoice.disputedAt !== null) return false;
  await unit.manager.update(Invoice, { id: invoice.id }, { disputedAt: unit.now });
  await audit(unit, { action: 'invoice-disputed', reason: why, details: { invoice: invoice.number } });
  return true;
}

/**
 * Lets the reminders go on; says what happens now. Throws DeskError not-allowed where the invoice is paid or credited, or
 * was not stopped.
 */
export async function remindAgain(unit: Unit, invoice: Invoice): Promise<string> {
  if (invoice.kind !== 'invoice' || (invoice.state !== 'issued' && invoice.state !== 'partly-paid')) {
    throw new DeskError(
      'not-allowed',
      lineOf('{number} is {note}: there is nothing to remind of', {
        number: invoice.number,
        note: lineOf(invoice.kind === 'invoice' ? STATE_WORD[invoice.state] : 'a credit note'),
      }),
    );
  }
  if (invoice.disputedAt === null) {
    throw new DeskError(
      'not-allowed',
      lineOf('the reminders of {number} were not stopped; they go on as planned', { number: invoice.number }),
    );
  }
  const { offerId } = await unit.manager.findOneByOrFail(Job, { id: invoice.jobId });
  await unit.manager.update(Invoice, { id: invoice.id }, { disputedAt: null });
  await resumeReminders(unit, invoice, offerId);
  await audit(unit, { action: 'invoice-reminders-resumed', offerId, details: { invoice: invoice.number } });
  return say(unit, 'Reminders of {number} go on', { number: invoice.number });
}

const STATE_WORD = {
  issued: 'issued',
  'partly-paid': 'part-paid',
  paid: 'paid',
  credited: 'credited',
} as const satisfies Record<InvoiceState, LineKey>;
