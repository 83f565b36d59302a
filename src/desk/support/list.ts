/** Support cases for people: a list, one with its story, and its end by command. */
import { In, Not } from 'typeorm';
import { Customer, Partner, SupportCase, Timer, type CaseEntry } from '../../entities/index.js';
import type { Category, Tier } from '../../parsers/triage/types.js';
import type { CaseState } from '../../support/case.js';
import type { Instant } from '../../values/calendarDay.js';
import { inUnit, type DeskServices } from '../unit.js';
import { loadCase, numberOf, storyOf } from './record.js';
import { close } from './steps.js';

export interface CaseRow {
  readonly number: string;
  readonly state: CaseState;
  readonly tier: Tier;
  readonly category: Category;
  /** null where none is named. */
  readonly client: string | null;
  readonly partner: string;
  readonly subject: string;
  readonly openedAt: Instant;
  readonly owner: string;
  /** Why the team's address does not take mail; null while it does. */
  readonly undelivered: string | null;
}

export interface CaseStory extends CaseRow {
  readonly evidence: readonly string[];
  readonly confident: boolean;
  readonly resolution: string | null;
  readonly entries: readonly Pick<CaseEntry, 'at' | 'side' | 'kind' | 'byName' | 'words' | 'messageId'>[];
  readonly next: { readonly kind: string; readonly dueAt: Instant } | null;
}

const MOST = 500;

/** The newest 500; without those that are closed unless `all`. */
export function listCases(services: Pick<DeskServices, 'database'>, all: boolean): Promise<CaseRow[]> {
  return services.database.transaction(async (manager) => {
    const rows = await manager.find(SupportCase, {
      ...(all ? {} : { where: { state: Not('closed' as const) } }),
      order: { id: 'DESC' },
      take: MOST,
    });
    const customers = await manager.findBy(Customer, { id: In(rows.flatMap(({ customerId }) => customerId ?? [])) });
    const partners = await manager.findBy(Partner, { id: In(rows.map(({ partnerId }) => partnerId)) });
    return rows.map((row) =>
      asRow(
        row,
        customers.find(({ id }) => id === row.customerId),
        partners.find(({ id }) => id === row.partnerId),
      ),
    );
  });
}

/** Throws DeskError not-found. */
export function showCase(services: Pick<DeskServices, 'database'>, id: number): Promise<CaseStory> {
  return services.database.transaction(async (manager) => {
    const kase = await loadCase({ manager }, id);
    const customer = kase.customerId === null ? null : await manager.findOneBy(Customer, { id: kase.customerId });
    const partner = await manager.findOneBy(Partner, { id: kase.partnerId });
    const [next] = await manager.find(Timer, {
      where: { subject: 'case', subjectId: id, state: In(['pending', 'held']) },
      order: { dueAt: 'ASC' },
      take: 1,
    });
    const entries = await storyOf({ manager }, kase);
    return {
      ...asRow(kase, customer ?? undefined, partner ?? undefined),
      evidence: kase.evidence.map(({ text }) => text),
      confident: kase.confident,
      resolution: kase.resolution,
      entries: entries.map(({ at, side, kind, byName, words, messageId }) => ({
        at,
        side,
        kind,
        byName,
        words,
        messageId,
      })),
      next: next === undefined ? null : { kind: next.kind, dueAt: next.dueAt },
    };
  });
}

function asRow(row: SupportCase, customer: Customer | undefined, partner: Partner | undefined): CaseRow {
  return {
    number: numberOf(row),
    state: row.state,
    tier: row.tier,
    category: row.category,
    client: customer?.name ?? null,
    partner: partner?.name ?? '?',
    subject: row.subject,
    openedAt: row.openedAt,
    owner: row.owner,
    undelivered: row.undelivered,
  };
}

/** Closes it; the partner gets the words, or hears that it is closed. Throws DeskError not-found or not-allowed. */
export function closeCase(services: DeskServices, id: number, text: string, actor: string): Promise<string> {
  return inUnit(services, actor, async (unit) => {
    const kase = await loadCase(unit, id);
    const { name, address } = unit.config.desk;
    const giver = { name, email: address, tier: 'management', side: 'staff', message: null } as const;
    return close(unit, kase, { text, giver, key: `command:${unit.now}:case:${id}` });
  });
}
