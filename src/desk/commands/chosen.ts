/** `chosen: PARTNER`: the customer has chosen among several partners (policy R3); the others are told kindly and closed. */
import { In } from 'typeorm';
import { Offer, Partner } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { matchName } from '../../parsers/intake/index.js';
import { isOpen } from '../../referrals/transitions.js';
import { closeOffer } from '../closeOffer.js';
import { loadDossier, type Dossier } from '../dossier.js';
import { audit, type Unit } from '../unit.js';
import type { Command } from './types.js';

const LINE = /^(?:chosen|gewählt|choisi)\s*[:=]\s*(\S.{0,499}?)\s*$/iu;

export const chosen: Command = {
  usage: 'chosen: PARTNER',
  does: 'the customer has chosen this partner: the others are told kindly and closed',
  on: ['offer'],
  givers: ['staff'],
  read(line) {
    const name = LINE.exec(line)?.[1];
    if (name === undefined) return null;
    return async (unit, { dossier }, { message, person }) => {
      if (dossier === null)
        throw new DeskError('not-allowed', 'this mail is about no referral: reply to a summary of it');
      return choose(unit, dossier, name, { key: `message:${message.id}`, by: person.email });
    };
  },
};

/**
 * Closes every open offer of the referral but the chosen partner's. Throws DeskError not-found for a partner that the referral
 * was not offered to, not-allowed where that offer is closed.
 */
export async function choose(
  unit: Unit,
  { referral }: Pick<Dossier, 'referral'>,
  name: string,
  cause: { readonly key: string; readonly by: string },
): Promise<string[]> {
  const { manager } = unit;
  const offers = await manager.find(Offer, { where: { referralId: referral.id }, order: { id: 'ASC' } });
  const partners = await manager.findBy(Partner, { id: In(offers.map(({ partnerId }) => partnerId)) });
  const match = matchName(
    name,
    partners.map((partner) => partner.name),
  );
  if (match === null || 'among' in match) {
    const names = partners.map((partner) => partner.name).join(', ');
    throw new DeskError(
      'not-found',
      `${referral.ref} was offered to ${names}: “${name.slice(0, 80)}” is not one of them alone`,
    );
  }
  const partner = partners.find((one) => one.name === match.name);
  const own = offers.find(({ partnerId }) => partnerId === partner?.id);
  if (own === undefined || !(isOpen(own.state) || own.state === 'won')) {
    throw new DeskError(
      'not-allowed',
      `the offer to ${match.name} is ${own?.state ?? 'missing'}: the customer cannot have chosen it`,
    );
  }
  const won = offers.filter(({ id, state }) => id !== own.id && state === 'won');
  const lines: string[] = [`${match.name} is chosen`];
  await audit(unit, { action: 'partner-chosen', offerId: own.id, referralId: referral.id, details: { by: cause.by } });
  for (const offer of offers.filter(({ id, state }) => id !== own.id && isOpen(state))) {
    const theirs = await loadDossier(unit, offer.id);
    const closing = { reason: 'another-partner-chosen', key: cause.key, approvedBy: cause.by };
    lines.push(`${theirs.partner.name}: told and closed`, ...(await closeOffer(unit, theirs, closing)));
  }
  for (const { partnerId } of won) {
    const other = partners.find(({ id }) => id === partnerId)?.name ?? 'Another partner';
    lines.push(`${other} has a win on record as well: reply \`reject\` to its summary if that is wrong`);
  }
  return lines;
}
