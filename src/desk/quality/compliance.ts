/** Staff decide a partner's compliance (policy R23, R24); the partner is told in its office hours. */
import { IsNull } from 'typeorm';
import { Breach, ComplianceStep, Partner } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { COMPLIANCE, needsManagement, type ComplianceState } from '../../referrals/compliance.js';
import { dayOf } from '../../values/calendarDay.js';
import { mayStep } from '../../values/machine.js';
import { clearClocks, closedUntil, officeOf, setAlarm, setClock } from '../clocks.js';
import { baseView, managerOf } from '../dossier.js';
import { queueLetter } from '../letters.js';
import { audit, type Unit } from '../unit.js';
import { dropPlan, PLAN_MISSING } from './plan.js';
import { closeProposals } from './proposals.js';
import { standingOf } from './standing.js';
import { lineOf, type Line } from '../../texts/line.js';
import { say } from '../say.js';

/** Timer of a step that the partner has not been told of yet. */
export const TELL = 'compliance-tell';

/** A decision of staff. `management`: whether the giver may decide what ends or restores referrals. */
export interface ComplianceDecision {
  readonly to: ComplianceState;
  readonly by: string;
  readonly management: boolean;
  /** What the partner is told besides the breaches; null: nothing. */
  readonly note: string | null;
}

const WORD: Readonly<Record<ComplianceState, Line>> = {
  certified: lineOf('certified again'),
  remediation: lineOf('in remediation'),
  suspended: lineOf('suspended: no new referrals'),
  revoked: lineOf('revoked: no certification, no badges, no new referrals'),
};

/**
 * Moves a partner's compliance. Open offers stay as they are. Returns what was done, a line each. Throws DeskError
 * not-allowed where the step is none, or is management's.
 */
export async function decideCompliance(
  unit: Unit,
  partner: Partner,
  { to, by, management, note }: ComplianceDecision,
): Promise<string[]> {
  const { manager, now, config } = unit;
  const from = partner.certification;
  if (from === to)
    throw new DeskError(
      'not-allowed',
      lineOf('{partner} is {from} already', { partner: partner.name, from: lineOf(from) }),
    );
  if (!mayStep(COMPLIANCE, from, to, 'staff')) {
    const next = COMPLIANCE.transitions.filter((step) => step.from === from).map((step) => step.to);
    throw new DeskError(
      'not-allowed',
      lineOf('{partner} is {from} and cannot become {to}', {
        partner: partner.name,
        from: lineOf(from),
        to: lineOf(to),
      }),
      {
        wayOut: lineOf('From {from} it can become: {next}.', { from: lineOf(from), next: next.join(', ') }),
      },
    );
  }
  if (needsManagement(from, to) && !management) {
    throw new DeskError(
      'not-allowed',
      lineOf('only management can move {partner} from {from} to {to}', {
        partner: partner.name,
        from: lineOf(from),
        to: lineOf(to),
      }),
      {
        wayOut: lineOf('Forward the proposal to management, or ask them to answer theirs.'),
      },
    );
  }
  const { counting } = await standingOf(unit, partner);
  const proposalId = await closeProposals(unit, partner.id, to, by);
  partner.certification = to;
  await manager.update(Partner, { id: partner.id }, { certification: to });
  await manager.save(
    manager.create(ComplianceStep, {
      partnerId: partner.id,
      from,
      to,
      decidedBy: by,
      breachIds: to === 'certified' ? [] : counting.map(({ id }) => id),
      note,
      proposalId,
      decidedAt: now,
      toldAt: null,
    }),
  );
  await audit(unit, {
    action: 'compliance-decided',
    reason: to,
    details: { partner: partner.id, from, to, by, note, proposal: proposalId, breaches: counting.map(({ id }) => id) },
  });
  const about = { kind: 'partner', id: partner.id } as const;
  const lines = [
    say(unit, '{partner} is {to} (was {from}); the partner is told', {
      partner: partner.name,
      to: WORD[to],
      from: lineOf(from),
    }),
  ];
  await clearClocks(unit, about, [PLAN_MISSING]);
  if (to === 'certified') {
    const dropped = await dropPlan(unit, partner.id, by);
    if (dropped > 0) lines.push(say(unit, '{dropped} open steps of the plan dropped', { dropped }));
  } else {
    await setClock(unit, { kind: PLAN_MISSING, about, businessDays: config.quality.proposalDays, partner: null });
    if (to === 'remediation') lines.push(say(unit, 'Send the plan by replying: plan: 1. WHAT by DAY; 2. WHAT by DAY'));
  }
  await tellSteps(unit, partner);
  return lines;
}

/** Tells the partner of its steps, oldest first; where its office is closed, a clock does when it opens. */
export async function tellSteps(unit: Unit, partner: Partner): Promise<void> {
  const { manager, services } = unit;
  const open = closedUntil(unit, officeOf(partner, services));
  if (open !== null) {
    await setAlarm(unit, { kind: TELL, about: { kind: 'partner', id: partner.id }, dueAt: open });
    return;
  }
  const steps = await manager.find(ComplianceStep, {
    where: { partnerId: partner.id, toldAt: IsNull() },
    order: { id: 'ASC' },
  });
  for (const step of steps) {
    await queueStep(unit, partner, step);
    await manager.update(ComplianceStep, { id: step.id }, { toldAt: unit.now });
  }
}

async function queueStep(unit: Unit, partner: Partner, step: ComplianceStep): Promise<void> {
  const { config, manager } = unit;
  const contact = { name: partner.contactName, email: partner.contactEmail };
  const breaches = await manager.find(Breach, { where: { partnerId: partner.id }, order: { id: 'ASC' } });
  await queueLetter(unit, {
    key: `compliance-step:${step.id}`,
    letter: 'compliance',
    view: {
      ...baseView(config),
      contact,
      manager: managerOf(config, partner),
      from: step.from,
      to: step.to,
      decidedOn: dayOf(step.decidedAt, partner.timezone),
      breaches: breaches
        .filter(({ id }) => step.breachIds.includes(id))
        .map(({ kind, notedAt }) => ({ kind, notedOn: dayOf(notedAt, partner.timezone) })),
      note: step.note,
    },
    audience: 'partner',
    to: [contact],
    locale: partner.locale,
    replySubject: { kind: 'partner', id: partner.id },
  });
}
