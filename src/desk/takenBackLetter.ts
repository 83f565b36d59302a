/** To the contact whose notification staff have taken back: the credit note alone would reach nobody but the billing contact. */
import type { JobFacts } from '../referrals/types.js';
import { moneyFromJson } from '../values/money.js';
import { invoiceAmounts } from '../referrals/facts.js';
import { baseView, billingView, contactView, referralView, type Dossier } from './dossier.js';
import type { IssuedPaper } from './invoices.js';
import { queueLetter } from './letters.js';
import { partnerLetter } from './partnerLetter.js';
import type { Unit } from './unit.js';

export interface TakenBack {
  /** Unique: what took it back ("staff:23"). */
  readonly key: string;
  /** Message-ID of the mail that had notified it. */
  readonly inReplyTo: string | null;
  readonly facts: JobFacts;
  readonly creditNotes: readonly IssuedPaper[];
  /** No job is left: the offer is open as before the win. */
  readonly openAgain: boolean;
}

export async function queueTakenBack(unit: Unit, dossier: Dossier, takenBack: TakenBack): Promise<void> {
  const { key, inReplyTo, facts, creditNotes, openAgain } = takenBack;
  const view = {
    ...baseView(unit.config),
    contact: contactView(dossier),
    referral: referralView(dossier),
    facts: {
      customer: facts.customer,
      total: moneyFromJson(facts.total),
      invoice: invoiceAmounts(facts.invoice),
      startDate: facts.startDate,
    },
    creditNotes,
    billing: billingView(dossier),
    openAgain,
    manager: dossier.manager,
  };
  await queueLetter(unit, partnerLetter(dossier, `${key}:taken-back`, 'taken-back', inReplyTo, view));
}
