/** Breaches that are excused: by staff, or because the partner was never told (policy R23). */
import { IsNull, Like, MoreThanOrEqual } from 'typeorm';
import { Breach, type OutgoingMail, type Partner } from '../../entities/index.js';
import type { Unit } from '../unit.js';
import { excuseBreach } from './breaches.js';
import { closeProposals, openProposal } from './proposals.js';
import { standingOf } from './standing.js';
import { say } from '../say.js';

/** Excuses one and closes a proposal that it carried. Throws DeskError not-allowed where that was done before. */
export async function excuse(
  unit: Unit,
  partner: Partner,
  breach: Breach,
  by: string,
  why: string | null,
): Promise<string[]> {
  await excuseBreach(unit, breach, by, why);
  const { points, proposal } = await standingOf(unit, partner);
  const lines = [
    say(unit, 'Breach {breach} of {partner} is excused; {points} points count', {
      breach: breach.id,
      partner: partner.name,
      points,
    }),
  ];
  const open = await openProposal(unit, partner.id);
  if (open !== null && open.to !== 'certified' && proposal?.to !== open.to) {
    await closeProposals(unit, partner.id, null, by);
    lines.push(say(unit, 'That is below what was proposed: the proposal is closed'));
  }
  return lines;
}

/** A bounce may come days after the mail: what was noted meanwhile for want of an answer to it does not count. */
export async function excuseUnreached(
  unit: Unit,
  partner: Partner,
  mail: Pick<OutgoingMail, 'id' | 'createdAt'>,
  keyBegin: string,
): Promise<void> {
  const breaches = await unit.manager.findBy(Breach, {
    partnerId: partner.id,
    key: Like(`${keyBegin}%`),
    notedAt: MoreThanOrEqual(mail.createdAt),
    excusedAt: IsNull(),
  });
  for (const breach of breaches)
    await excuse(unit, partner, breach, 'desk', say(unit, 'mail {mail} did not arrive', { mail: mail.id }));
}
