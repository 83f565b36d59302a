/** To finance and the partner manager: something about an invoice that a person has to settle (policy R7). */
import { Partner, type Invoice } from '../../entities/index.js';
import type { AccountNoteView } from '../../templates/accountViews.js';
import type { PersonView } from '../../templates/views.js';
import { money, type Money } from '../../values/money.js';
import { baseView, managerOf, type Dossier } from '../dossier.js';
import { queueLetter } from '../letters.js';
import type { Reaction } from '../reactions.js';
import type { Unit } from '../unit.js';
import { invoiceSubject } from './invoiceClocks.js';
import { settlementOf, type SettledRow } from './settle.js';

export interface AccountNote {
  /** Unique. */
  readonly key: string;
  readonly kind: AccountNoteView['kind'];
  readonly invoice: Invoice;
  readonly amount: Money;
  /** The partner's words, '' where there are none. */
  readonly words: string;
  /** Who is told besides finance. */
  readonly alsoManager: boolean;
  readonly offerId: number | null;
}

/** Queues the note to finance, and on its own to the manager. An answer to either is about the invoice. */
export async function queueAccountNote(unit: Unit, note: AccountNote): Promise<void> {
  const { config, manager } = unit;
  const { key, kind, invoice, amount, words, alsoManager, offerId } = note;
  const partner = await manager.findOneByOrFail(Partner, { id: invoice.partnerId });
  const owner = managerOf(config, partner);
  const readers: { audience: 'finance' | 'staff'; to: readonly PersonView[] }[] = [
    ...(kind === 'disputed' ? [] : [{ audience: 'finance' as const, to: config.finance }]),
    ...(alsoManager ? [{ audience: 'staff' as const, to: [owner] }] : []),
  ];
  for (const { audience, to } of readers) {
    await queueLetter(unit, {
      key: `${key}:account-note:${audience}`,
      letter: 'account-note',
      view: {
        ...baseView(config),
        kind,
        number: invoice.number,
        partner: { name: partner.name },
        manager: owner,
        gross: money(invoice.gross, invoice.currency),
        amount,
        dueOn: invoice.dueOn,
        words,
      },
      audience,
      to,
      locale: config.desk.locale,
      replySubject: invoiceSubject(invoice.id),
      offerId,
      invoiceId: invoice.id,
    });
  }
}

/** After a credit: what was paid beyond what is owed now is to the partner's credit, and finance is told once. */
export async function tellOfCredit(unit: Unit, dossier: Dossier, rows: readonly SettledRow[]): Promise<void> {
  for (const { invoice, settlement } of rows) {
    if (settlement.credit <= 0) continue;
    await queueAccountNote(unit, {
      key: `invoice:${invoice.id}:credit:${settlement.credit}`,
      kind: 'credit-balance',
      invoice,
      amount: money(settlement.credit, invoice.currency),
      words: '',
      alsoManager: false,
      offerId: dossier.offer.id,
    });
  }
}

/** What was paid for a job that staff took back is to the partner's credit. */
export const creditCancelled: Reaction = async (unit, event, dossier) => {
  if (event.kind === 'job-cancelled') await tellOfCredit(unit, dossier, await settlementOf(unit, event.jobId));
  return [];
};
