/** Every open thing has a clock that runs, or a person who has been told that it is theirs. */
import { In, MoreThanOrEqual, type EntityManager } from 'typeorm';
import {
  AuditEvent,
  Complaint,
  Draft,
  Invoice,
  Job,
  Message,
  Offer,
  OutgoingMail,
  ReadingRecord,
  RemediationStep,
  SpotCheck,
  Timer,
} from '../../../src/entities/index.js';
import type { SubjectKind } from '../../../src/entities/subject.js';
import { DRAFT_MACHINE } from '../../../src/referrals/drafts.js';
import { JOB } from '../../../src/referrals/jobStates.js';
import { REMEDIATION_STEP } from '../../../src/referrals/remediation.js';
import { SPOT_CHECK } from '../../../src/referrals/spotCheck.js';
import { isOpen } from '../../../src/referrals/transitions.js';
import { COMPLAINT_MACHINE } from '../../../src/support/complaint.js';
import type { Machine } from '../../../src/values/machine.js';
import type { Check } from './types.js';

/** Whether somebody still owes something in this state. */
const open = (machine: Machine<string>, state: string): boolean => machine.states[state]?.open === true;
/** A machine of particular states as one of any: it is only read here. */
const any = <S extends string>(machine: Machine<S>): Machine<string> => machine;

interface Held {
  readonly what: string;
  readonly clock: boolean;
  /** Who has it; null where nobody is known to. */
  readonly owner: string | null;
}

/** What of these offers and their jobs has neither clock nor owner. */
export async function unowned(manager: EntityManager, offerIds: readonly number[]): Promise<string[]> {
  const held = [...(await offers(manager, offerIds)), ...(await jobs(manager, offerIds))];
  return held.flatMap(({ what, clock, owner }) => (clock || owner !== null ? [] : [what]));
}

export async function checkOwners(manager: EntityManager): Promise<Check[]> {
  const held = [
    ...(await offers(manager)),
    ...(await jobs(manager)),
    ...(await rows(manager, Draft, any(DRAFT_MACHINE), 'draft', () => null)),
    ...(await rows(manager, Complaint, any(COMPLAINT_MACHINE), 'complaint', ({ owner }) => owner)),
    ...(await spotChecks(manager)),
    ...(await steps(manager)),
    ...(await invoices(manager)),
    ...(await messages(manager)),
  ];
  const kinds = [...new Set(held.map(({ what }) => what.split(' ')[0] ?? ''))];
  return kinds.map((kind) => {
    const all = held.filter(({ what }) => what.startsWith(`${kind} `));
    const clocks = all.filter(({ clock }) => clock).length;
    const lost = all.filter(({ clock, owner }) => !clock && owner === null);
    return {
      name: `open: ${kind}`,
      found: `${all.length} open, ${clocks} with a clock, ${all.length - clocks - lost.length} with an owner`,
      problems: lost.map(({ what }) => `${what} has neither clock nor owner`),
    };
  });
}

const runs = (manager: EntityManager, subject: SubjectKind, subjectId: number): Promise<boolean> =>
  manager.existsBy(Timer, { subject, subjectId, state: In(['pending', 'held']) });

/** A note to a manager about this offer since the partner was last heard makes it the manager's. */
async function told(manager: EntityManager, offerId: number, since: string): Promise<string | null> {
  const waiting = await manager.findOneBy(ReadingRecord, { offerId, state: 'waiting' });
  if (waiting !== null) return `reading ${waiting.id}`;
  const [note] = await manager.find(OutgoingMail, {
    where: {
      offerId,
      audience: 'staff',
      letter: In(['breach', 'milestone-late', 'escalation']),
      createdAt: MoreThanOrEqual(since),
    },
    order: { id: 'DESC' },
    take: 1,
  });
  return note === undefined ? null : `${note.letter} to ${note.recipients.join(', ')}`;
}

async function offers(manager: EntityManager, ids?: readonly number[]): Promise<Held[]> {
  const list: Held[] = [];
  for (const offer of await manager.findBy(Offer, ids === undefined ? {} : { id: In([...ids]) })) {
    if (!isOpen(offer.state)) continue;
    const clock = await runs(manager, 'offer', offer.id);
    const owner = clock ? null : await told(manager, offer.id, offer.heardAt ?? offer.sentAt);
    list.push({ what: `offer ${offer.id} (${offer.state}${offer.atRisk ? ', at risk' : ''})`, clock, owner });
  }
  return list;
}

async function jobs(manager: EntityManager, offerIds?: readonly number[]): Promise<Held[]> {
  const list: Held[] = [];
  for (const job of await manager.findBy(Job, offerIds === undefined ? {} : { offerId: In([...offerIds]) })) {
    if (!open(any(JOB), job.state)) continue;
    const clock = (await runs(manager, 'job', job.id)) || (await runs(manager, 'offer', job.offerId));
    const owner = clock ? null : await told(manager, job.offerId, job.createdAt);
    list.push({ what: `job ${job.id} (${job.state}, offer ${job.offerId})`, clock, owner });
  }
  return list;
}

async function rows<T extends { id: number; state: string }>(
  manager: EntityManager,
  entity: new () => T,
  machine: Machine<string>,
  kind: SubjectKind,
  ownerOf: (row: T) => string | null,
): Promise<Held[]> {
  const list: Held[] = [];
  for (const row of await manager.find(entity)) {
    if (!open(machine, row.state)) continue;
    list.push({
      what: `${kind} ${row.id} (${row.state})`,
      clock: await runs(manager, kind, row.id),
      owner: ownerOf(row),
    });
  }
  return list;
}

/** Once its reminders are through, those who were told last have it. */
async function spotChecks(manager: EntityManager): Promise<Held[]> {
  const list: Held[] = [];
  for (const check of await rows(manager, SpotCheck, any(SPOT_CHECK), 'spot-check', ({ id }) => String(id))) {
    const [note] = await manager.find(OutgoingMail, {
      where: { letter: 'quality-news', replyKind: 'spot-check', replyId: Number(check.owner) },
      order: { id: 'DESC' },
      take: 1,
    });
    list.push({ ...check, owner: note?.recipients.join(', ') ?? null });
  }
  return list;
}

async function steps(manager: EntityManager): Promise<Held[]> {
  const list: Held[] = [];
  for (const step of await manager.find(RemediationStep)) {
    if (!open(any(REMEDIATION_STEP), step.state)) continue;
    const clock = await runs(manager, 'partner', step.partnerId);
    list.push({ what: `step ${step.id} (${step.state})`, clock, owner: null });
  }
  return list;
}

/** Of an invoice that is not paid, once its reminders are through or it is disputed, finance and the manager have been told. */
async function invoices(manager: EntityManager): Promise<Held[]> {
  const list: Held[] = [];
  for (const { id, number, state } of await manager.findBy(Invoice, {
    kind: 'invoice',
    state: In(['issued', 'partly-paid']),
  })) {
    const clock = await runs(manager, 'invoice', id);
    const note = clock ? null : await manager.findOneBy(OutgoingMail, { invoiceId: id, letter: 'account-note' });
    list.push({
      what: `invoice ${number} (${state})`,
      clock,
      owner: note === null ? null : note.recipients.join(', '),
    });
  }
  return list;
}

/** A mail that waits has been shown to somebody: as a summary, as a held mail, or by the question which referral it is about. */
async function messages(manager: EntityManager): Promise<Held[]> {
  const list: Held[] = [];
  for (const { id, state, reason, partnerId } of await manager.find(Message, {
    select: { id: true, state: true, reason: true, partnerId: true },
    where: { state: In(['received', 'waiting', 'unreadable']) },
  })) {
    const reading = await manager.findOneBy(ReadingRecord, { messageId: id, state: 'waiting' });
    const shown = await manager
      .createQueryBuilder(OutgoingMail, 'mail')
      .where("mail.key LIKE :key AND mail.audience = 'staff'", { key: `message:${id}:%` })
      .orWhere('mail.key = :same', { same: `message:${id}` })
      .getOne();
    const asked = partnerId !== null && (await runs(manager, 'partner', partnerId));
    const owner = reading !== null ? 'summary' : shown !== null ? shown.recipients.join(', ') : null;
    list.push({ what: `message ${id} (${state}, ${reason ?? ''})`, clock: asked, owner });
  }
  return list;
}

/** Every change of an offer's state that the audit trail has. */
export async function stateChanges(manager: EntityManager): Promise<readonly AuditEvent[]> {
  return manager.find(AuditEvent, { where: { action: 'state-changed' }, order: { id: 'ASC' } });
}
