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
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

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
        throw new DeskError('not-allowed', lineOf('this mail is about no referral: reply to a summary of it'));
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
      lineOf('{ref} was offered to {names}: “{name}” is not one of them alone', {
        ref: referral.ref,
        names,
        name: name.slice(0, 80),
      }),
    );
  }
  const partner = partners.find((one) => one.name === match.name);
  const own = offers.find(({ partnerId }) => partnerId === partner?.id);
  if (own === undefined || !(isOpen(own.state) || own.state === 'won')) {
    throw new DeskError(
      'not-allowed',
      lineOf('the offer to {match} is {missing}: the customer cannot have chosen it', {
        match: match.name,
        missing: lineOf(own?.state ?? 'missing'),
      }),
    );
  }
  const won = offers.filter(({ id, state }) => id !== own.id && state === 'won');
  const lines: string[] = [say(unit, '{match} is chosen', { match: match.name })];
  await audit(unit, { action: 'partner-chosen', offerId: own.id, referralId: referral.id, details: { by: cause.by } });
  for (const offer of offers.filter(({ id, state }) => id !== own.id && isOpen(state))) {
    const theirs = await loadDossier(unit, offer.id);
    const closing = { reason: 'another-partner-chosen', key: cause.key, approvedBy: cause.by };
    lines.push(
      say(unit, '{partner}: told and closed', { partner: theirs.partner.name }),
      ...(await closeOffer(unit, theirs, closing)),
    );
  }
  for (const { partnerId } of won) {
    const other = partners.find(({ id }) => id === partnerId)?.name ?? say(unit, 'Another partner');
    lines.push(
      say(unit, '{other} has a win on record as well: reply `reject` to its summary if that is wrong', { other }),
    );
  }
  return lines;
}
