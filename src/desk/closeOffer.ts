/** Withdraws one offer kindly: the customer has chosen another partner (policy R3), or staff end it. */
import { Offer } from '../entities/index.js';
import { DeskError } from '../errors.js';
import { mayBecome } from '../referrals/transitions.js';
import { baseView, contactView, loadDossier, referralView, type Dossier } from './dossier.js';
import { queueLetter } from './letters.js';
import { partnerLetter } from './partnerLetter.js';
import { react, type DeskEvent } from './reactions.js';
import { clearTimers } from './timers.js';
import { audit, type Unit } from './unit.js';
import { lineOf } from '../texts/line.js';

export interface Closing {
  /** Named reason for the audit trail: "another-partner-won", "withdrawn-by-staff". */
  readonly reason: string;
  /** What brought it about ("message:17"): keys the letter, so that an offer that comes back can be withdrawn again. */
  readonly key: string;
  /** Staff address where a person decided it. */
  readonly approvedBy: string | null;
}

/**
 * Withdraws the offer: state, clocks, audit, the letter `withdrawn`, and what other parts of the desk do about it. Returns
 * their lines for staff. Throws DeskError not-allowed where the offer's state does not allow it (a win is taken back first).
 */
export async function closeOffer(unit: Unit, dossier: Dossier, closing: Closing): Promise<string[]> {
  const { offer, partner } = dossier;
  const from = offer.state;
  if (from === 'withdrawn' || !mayBecome(from, 'withdrawn', 'staff')) {
    throw new DeskError(
      'not-allowed',
      lineOf('the referral at {partner} is {from} and cannot be withdrawn', { partner: partner.name, from }),
    );
  }
  await unit.manager.update(Offer, { id: offer.id }, { state: 'withdrawn', pending: null, atRisk: false });
  await clearTimers(unit, offer.id);
  await audit(unit, {
    action: 'state-changed',
    offerId: offer.id,
    referralId: offer.referralId,
    reason: closing.reason,
    details: { from, to: 'withdrawn' },
  });
  await queueLetter(
    unit,
    partnerLetter(dossier, `${closing.key}:offer:${offer.id}:withdrawn`, 'withdrawn', null, {
      ...baseView(unit.config),
      contact: contactView(dossier),
      referral: referralView(dossier),
      manager: dossier.manager,
    }),
  );
  const events: DeskEvent[] = [
    { kind: 'state-changed', from, to: 'withdrawn' },
    // What has ended is at risk no longer (R12).
    ...(offer.atRisk ? [{ kind: 'risk-changed', atRisk: false } as const] : []),
  ];
  return react(unit, events, () => loadDossier(unit, offer.id), {
    key: closing.key,
    message: null,
    notice: null,
    approvedBy: closing.approvedBy,
  });
}
