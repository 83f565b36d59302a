/** The partner has written about an offer, whatever the mail says: it counts as answered (policy R16). */
import { Offer, Partner } from '../entities/index.js';
import type { Mail } from '../values/mail.js';
import { contactIsBack } from './deputy.js';
import type { Dossier } from './dossier.js';
import type { Unit } from './unit.js';

/** Whether the nominated contact, and nobody else, wrote the mail. */
export function isFromContact({ partner }: Pick<Dossier, 'partner'>, mail: Pick<Mail, 'from'>): boolean {
  return mail.from.length === 1 && mail.from[0]?.address === partner.contactEmail;
}

/** A contact who writes is back. Only for mails of which it is not in doubt that the partner wrote them. */
export async function noteHeard(unit: Unit, dossier: Dossier, mail: Pick<Mail, 'from'>): Promise<void> {
  const { manager, now } = unit;
  const { offer, partner } = dossier;
  await manager.update(Offer, { id: offer.id }, { heardAt: now });
  if (!isFromContact(dossier, mail)) return;
  await manager.update(Partner, { id: partner.id }, { awayUntil: null });
  await contactIsBack(unit, partner.id);
}
