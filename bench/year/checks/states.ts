/** No state that its machine does not have, and no step of an offer that the transitions do not allow. */
import type { EntityManager } from 'typeorm';
import { Complaint, Draft, Invoice, Job, Milestone, Offer, Partner, SpotCheck } from '../../../src/entities/index.js';
import { COMPLIANCE } from '../../../src/referrals/compliance.js';
import { DRAFT_MACHINE } from '../../../src/referrals/drafts.js';
import { INVOICE_MACHINE } from '../../../src/referrals/invoice.js';
import { JOB } from '../../../src/referrals/jobStates.js';
import { MILESTONE } from '../../../src/referrals/milestones.js';
import { SPOT_CHECK } from '../../../src/referrals/spotCheck.js';
import { mayBecome } from '../../../src/referrals/transitions.js';
import { OFFER_STATES, type OfferState } from '../../../src/referrals/types.js';
import { COMPLAINT_MACHINE } from '../../../src/support/complaint.js';
import { stateChanges } from './owners.js';
import type { Check } from './types.js';

const isState = (word: unknown): word is OfferState => OFFER_STATES.some((state) => state === word);

export async function checkStates(manager: EntityManager): Promise<Check> {
  const problems: string[] = [];
  const changes = await stateChanges(manager);
  for (const { id, offerId, details } of changes) {
    const { from, to } = details as { readonly from?: unknown; readonly to?: unknown };
    const allowed =
      isState(from) && isState(to) && (['partner', 'staff'] as const).some((by) => mayBecome(from, to, by));
    if (!allowed) problems.push(`audit ${id}: offer ${offerId ?? 0} went from ${String(from)} to ${String(to)}`);
  }
  const states: readonly (readonly [string, new () => { id: number; state: string }, object])[] = [
    ['offer', Offer, Object.fromEntries(OFFER_STATES.map((state) => [state, true]))],
    ['job', Job, JOB.states],
    ['draft', Draft, DRAFT_MACHINE.states],
    ['invoice', Invoice, INVOICE_MACHINE.states],
    ['milestone', Milestone, MILESTONE.states],
    ['complaint', Complaint, COMPLAINT_MACHINE.states],
    ['spot check', SpotCheck, SPOT_CHECK.states],
  ];
  for (const [what, entity, known] of states) {
    for (const { id, state } of await manager.find(entity, { select: { id: true, state: true } })) {
      if (!Object.hasOwn(known, state)) problems.push(`${what} ${id} is ${state}`);
    }
  }
  for (const { id, certification } of await manager.find(Partner)) {
    if (!Object.hasOwn(COMPLIANCE.states, certification)) problems.push(`partner ${id} is ${certification}`);
  }
  return { name: 'states', found: `${changes.length} steps of offers on the audit trail`, problems };
}
