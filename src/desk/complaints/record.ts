/** A customer's concern on the record: what it is called, how its state changes, what letters say of it. */
import { Complaint, type Offer } from '../../entities/index.js';
import type { Subject } from '../../entities/subject.js';
import { DeskError } from '../../errors.js';
import { isOpenConcern, machineOf, type ComplaintState } from '../../support/complaint.js';
import { mayStep, type MovedBy } from '../../values/machine.js';
import { loadDossier, type Dossier } from '../dossier.js';
import { audit, type Unit } from '../unit.js';
import { lineOf } from '../../texts/line.js';

/** The most of a mail's text that is kept beside the record and shown in letters, characters. */
export const MOST_WORDS = 4000;

/** "C-7": what people call a complaint or an enquiry. */
export function numberOf({ id }: Pick<Complaint, 'id'>): string {
  return `C-${id}`;
}

export function subjectOf({ id }: Pick<Complaint, 'id'>): Subject {
  return { kind: 'complaint', id };
}

/** Throws DeskError not-found. */
export async function loadConcern({ manager }: Pick<Unit, 'manager'>, id: number): Promise<Complaint> {
  const concern = await manager.findOneBy(Complaint, { id });
  if (concern === null) {
    throw new DeskError('not-found', lineOf('there is no complaint or enquiry C-{id}', { id }), {
      wayOut: lineOf('See the numbers with: referral-desk complaints list'),
    });
  }
  return concern;
}

/** The offer that it concerns, with the job that it is about; null while staff have not said which. */
export async function dossierOf(unit: Pick<Unit, 'manager' | 'config'>, concern: Complaint): Promise<Dossier | null> {
  return concern.offerId === null ? null : loadDossier(unit, concern.offerId, concern.jobId);
}

/** The concern of this offer that is open, newest first. */
export async function openConcernOf(
  { manager }: Pick<Unit, 'manager'>,
  offerId: Offer['id'],
): Promise<Complaint | null> {
  const concerns = await manager.find(Complaint, { where: { offerId }, order: { id: 'DESC' }, take: 100 });
  return concerns.find(({ state }) => isOpenConcern(state)) ?? null;
}

export interface Change {
  readonly to: ComplaintState;
  readonly by: MovedBy;
  /** A fixed word for the audit trail. */
  readonly reason: string;
  readonly fields?: Partial<Complaint>;
  readonly messageId?: number | null;
}

/**
 * Changes the state and what goes with it, on the row and in the given value. Throws DeskError not-allowed for a step of
 * staff that the machine does not know, internal for any other.
 */
export async function move(unit: Unit, concern: Complaint, change: Change): Promise<void> {
  const { to, by, reason, fields = {}, messageId = null } = change;
  const { state: from } = concern;
  if (!mayStep(machineOf(concern.nature), from, to, by)) {
    if (by !== 'staff') throw new DeskError('internal', `${numberOf(concern)} may not go from ${from} to ${to}`);
    throw new DeskError(
      'not-allowed',
      lineOf('{number} is {from} and cannot become {to}', {
        number: numberOf(concern),
        from: stateWords(from),
        to: stateWords(to),
      }),
    );
  }
  Object.assign(concern, fields, { state: to });
  await unit.manager.update(Complaint, { id: concern.id }, { ...fields, state: to });
  await audit(unit, {
    action: 'complaint-moved',
    offerId: concern.offerId,
    messageId,
    reason,
    details: { complaint: numberOf(concern), from, to },
  });
}

export function stateWords(state: ComplaintState): string {
  return state.replaceAll('-', ' ');
}
