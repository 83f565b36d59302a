/** What the desk proposes for a partner, and what becomes of it (policy R23, R24): staff decide. */
import { ComplianceProposal, type Partner } from '../../entities/index.js';
import { needsManagement, type ComplianceState } from '../../referrals/compliance.js';
import type { PersonView } from '../../templates/views.js';
import { dayOf } from '../../values/calendarDay.js';
import { clearClocks, setClock } from '../clocks.js';
import { baseView, managerOf } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { audit, type Unit } from '../unit.js';
import { managementOf } from './people.js';
import { standingOf } from './standing.js';

/** Timer of a proposal that nobody has answered. */
export const UNANSWERED = 'compliance-unanswered';

/** Looks at a partner's breaches and proposes what they call for; at most one proposal is open for a partner. */
export async function review(unit: Unit, partner: Partner): Promise<void> {
  const { proposal } = await standingOf(unit, partner);
  const open = await openProposal(unit, partner.id);
  if (proposal === null || open?.to === proposal.to) return;
  const ids = proposal.breaches.map(({ id }) => id);
  await propose(unit, partner, proposal.to, proposal.points, ids);
}

/** Every step of the plan is done: the desk proposes to restore the partner (R24). */
export async function proposeRestoring(unit: Unit, partner: Partner): Promise<void> {
  const open = await openProposal(unit, partner.id);
  if (partner.certification === 'certified' || open?.to === 'certified') return;
  const { points } = await standingOf(unit, partner);
  await propose(unit, partner, 'certified', points, []);
}

async function propose(
  unit: Unit,
  partner: Partner,
  to: ComplianceState,
  points: number,
  breachIds: readonly number[],
): Promise<void> {
  const { manager, now, config } = unit;
  await closeProposals(unit, partner.id, null, '');
  const proposal = await manager.save(
    manager.create(ComplianceProposal, {
      partnerId: partner.id,
      from: partner.certification,
      to,
      state: 'open',
      points,
      breachIds,
      createdAt: now,
      answeredBy: null,
      answeredAt: null,
      answer: null,
    }),
  );
  await audit(unit, {
    action: 'compliance-proposed',
    reason: to,
    details: { partner: partner.id, from: partner.certification, points, breaches: breachIds },
  });
  await queueProposal(unit, partner, proposal, false);
  await setClock(unit, {
    kind: UNANSWERED,
    about: { kind: 'partner', id: partner.id },
    businessDays: config.quality.proposalDays,
    partner: null,
  });
}

/** Nobody has answered: management hears of it (R18). */
export async function escalateProposal(unit: Unit, partner: Partner): Promise<void> {
  const open = await openProposal(unit, partner.id);
  if (open !== null) await queueProposal(unit, partner, open, true);
}

export function openProposal({ manager }: Unit, partnerId: number): Promise<ComplianceProposal | null> {
  return manager.findOne(ComplianceProposal, { where: { partnerId, state: 'open' }, order: { id: 'DESC' } });
}

/** Staff have decided `to`: the proposal of it is accepted, any other is no longer open. */
export async function closeProposals(
  unit: Unit,
  partnerId: number,
  to: ComplianceState | null,
  by: string,
): Promise<number | null> {
  const { manager, now } = unit;
  const open = await openProposal(unit, partnerId);
  if (open === null) return null;
  const accepted = open.to === to;
  await manager.update(
    ComplianceProposal,
    { id: open.id },
    { state: accepted ? 'accepted' : 'superseded', answeredBy: by === '' ? null : by, answeredAt: now },
  );
  await clearClocks(unit, { kind: 'partner', id: partnerId }, [UNANSWERED]);
  return accepted ? open.id : null;
}

export async function declineProposal(unit: Unit, open: ComplianceProposal, by: string, why: string): Promise<void> {
  await unit.manager.update(
    ComplianceProposal,
    { id: open.id },
    { state: 'declined', answeredBy: by, answeredAt: unit.now, answer: why },
  );
  await clearClocks(unit, { kind: 'partner', id: open.partnerId }, [UNANSWERED]);
  await audit(unit, {
    action: 'compliance-declined',
    reason: open.to,
    details: { partner: open.partnerId, proposal: open.id, by, why },
  });
}

async function queueProposal(
  unit: Unit,
  partner: Partner,
  proposal: ComplianceProposal,
  escalated: boolean,
): Promise<void> {
  const { config } = unit;
  const { breaches, counting } = await standingOf(unit, partner);
  const pointsOf = new Map(counting.map(({ id, points }) => [id, points]));
  const manager = managerOf(config, partner);
  const management = needsManagement(proposal.from, proposal.to);
  const to: readonly PersonView[] = management || escalated ? [...managementOf(config), manager] : [manager];
  await queueLetter(unit, {
    key: `compliance-proposal:${proposal.id}:${escalated ? 'escalated' : 'new'}`,
    letter: 'compliance-proposal',
    view: {
      ...baseView(config),
      manager,
      partner: { name: partner.name },
      from: proposal.from,
      to: proposal.to,
      points: proposal.points,
      threshold: proposal.to === 'certified' ? 0 : config.quality.thresholds[proposal.to],
      windowDays: config.quality.windowDays,
      breaches: proposal.breachIds.flatMap((id) => {
        const breach = breaches.get(id);
        if (breach === undefined) return [];
        const { kind, details, notedAt } = breach;
        return [{ id, kind, details, notedOn: dayOf(notedAt, config.desk.timezone), points: pointsOf.get(id) ?? 0 }];
      }),
      management,
      escalated,
    },
    audience: 'staff',
    to,
    locale: config.desk.locale,
    replySubject: { kind: 'partner', id: partner.id },
  });
}
