/** Complaints and enquiries for people: a list, one with its story, and its end by command. */
import { In, IsNull } from 'typeorm';
import { AuditEvent, Complaint, Customer, Partner, Timer } from '../../entities/index.js';
import { isOpenConcern, type ComplaintState, type ConcernNature } from '../../support/complaint.js';
import type { Instant } from '../../values/calendarDay.js';
import { inUnit, type DeskServices } from '../unit.js';
import { loadConcern, numberOf } from './record.js';
import { resolve } from './steps.js';

export interface ConcernRow {
  readonly number: string;
  readonly nature: ConcernNature;
  readonly state: ComplaintState;
  readonly customer: string;
  /** null while staff have not said which. */
  readonly partner: string | null;
  readonly subject: string;
  readonly openedAt: Instant;
  readonly owner: string;
  readonly level: number;
}

export interface ConcernStory extends ConcernRow {
  readonly words: string;
  readonly proposal: string | null;
  readonly resolution: string | null;
  readonly customerAnswer: string | null;
  readonly entries: readonly { readonly at: Instant; readonly text: string }[];
  readonly next: { readonly kind: string; readonly dueAt: Instant } | null;
}

const MOST = 500;

/** The newest 500; without those that are closed unless `all`. */
export function listConcerns(services: Pick<DeskServices, 'database'>, all: boolean): Promise<ConcernRow[]> {
  return services.database.transaction(async (manager) => {
    const rows = await manager.find(Complaint, {
      ...(all ? {} : { where: { state: In(OPEN_STATES) } }),
      order: { id: 'DESC' },
      take: MOST,
    });
    const customers = await manager.findBy(Customer, { id: In(rows.map(({ customerId }) => customerId)) });
    const partners = await manager.findBy(Partner, { id: In(rows.flatMap(({ partnerId }) => partnerId ?? [])) });
    return rows.map((row) =>
      asRow(
        row,
        customers.find(({ id }) => id === row.customerId),
        partners.find(({ id }) => id === row.partnerId),
      ),
    );
  });
}

const CONCERN_EVENTS = ['complaint-opened', 'complaint-moved'];

const OPEN_STATES = (
  ['received', 'with-partner', 'resolution-proposed', 'customer-asked', 'escalated', 'reopened'] as const
).filter(isOpenConcern);

/** Throws DeskError not-found. */
export function showConcern(services: Pick<DeskServices, 'database' | 'config'>, id: number): Promise<ConcernStory> {
  const { config } = services;
  return services.database.transaction(async (manager) => {
    const concern = await loadConcern({ manager }, id);
    const customer = await manager.findOneBy(Customer, { id: concern.customerId });
    const partner = concern.partnerId === null ? null : await manager.findOneBy(Partner, { id: concern.partnerId });
    const events = await manager.find(AuditEvent, {
      where: [
        { action: In(CONCERN_EVENTS), offerId: IsNull() },
        ...(concern.offerId === null ? [] : [{ action: In(CONCERN_EVENTS), offerId: concern.offerId }]),
      ],
      order: { id: 'DESC' },
      take: MOST,
    });
    const [next] = await manager.find(Timer, {
      where: { subject: 'complaint', subjectId: id, state: In(['pending', 'held']) },
      order: { dueAt: 'ASC' },
      take: 1,
    });
    return {
      ...asRow(concern, customer ?? undefined, partner ?? undefined),
      words: concern.words,
      proposal: concern.proposal,
      resolution: concern.resolution,
      customerAnswer: concern.customerAnswer,
      entries: events
        .filter(({ details }) => (details as { complaint?: unknown }).complaint === numberOf(concern))
        .reverse()
        .map(({ at, action, reason, details }) => ({ at, text: entry(action, reason, details) })),
      next: next === undefined ? null : { kind: next.kind, dueAt: next.dueAt },
      owner: config.staff.find(({ email }) => email === concern.owner)?.name ?? concern.owner,
    };
  });
}

function entry(action: string, reason: string | null, details: object): string {
  if (action === 'complaint-opened') return `opened: ${reason ?? 'complaint'}`;
  const { from, to } = details as { from?: string; to?: string };
  return `${from ?? '?'} → ${to ?? '?'} (${reason ?? ''})`;
}

function asRow(row: Complaint, customer: Customer | undefined, partner: Partner | undefined): ConcernRow {
  return {
    number: numberOf(row),
    nature: row.nature,
    state: row.state,
    customer: customer?.name ?? '?',
    partner: partner?.name ?? null,
    subject: row.subject,
    openedAt: row.openedAt,
    owner: row.owner,
    level: row.level,
  };
}

/** Closes with a resolution. Throws DeskError not-found, not-allowed (closed already) or input-invalid (no words). */
export function resolveConcern(services: DeskServices, id: number, text: string, actor: string): Promise<string> {
  return inUnit(services, actor, async (unit) =>
    resolve(unit, await loadConcern(unit, id), `command:${unit.now}:complaint:${id}`, text, actor),
  );
}
