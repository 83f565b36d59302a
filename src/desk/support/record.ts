/** Support cases on record: loading, moving, and the entries of their story. */
import { CaseEntry, SupportCase, type Message } from '../../entities/index.js';
import type { CaseSide } from '../../entities/supportCase.js';
import type { Subject } from '../../entities/subject.js';
import { DeskError } from '../../errors.js';
import { CASE_MACHINE, type CaseState } from '../../support/case.js';
import { mayStep, type MovedBy } from '../../values/machine.js';
import { audit, type Unit } from '../unit.js';
import { lineOf } from '../../texts/line.js';

/** The most of a mail's text that is carried in a letter and kept in the story, characters. */
export const MOST_WORDS = 20_000;
/** Who wrote for the partner in one case; more are not answered by name. */
const MOST_PEOPLE = 5;

/** "S-7": what people call a support case. */
export function numberOf({ id }: Pick<SupportCase, 'id'>): string {
  return `S-${id}`;
}

export function subjectOf({ id }: Pick<SupportCase, 'id'>): Subject {
  return { kind: 'case', id };
}

/** Throws DeskError not-found. */
export async function loadCase({ manager }: Pick<Unit, 'manager'>, id: number): Promise<SupportCase> {
  const found = await manager.findOneBy(SupportCase, { id });
  if (found === null) {
    throw new DeskError('not-found', lineOf('there is no support case S-{id}', { id }), {
      wayOut: lineOf('See the numbers with: referral-desk cases list'),
    });
  }
  return found;
}

export interface Change {
  readonly to: CaseState;
  readonly by: MovedBy;
  /** A fixed word for the audit trail. */
  readonly reason: string;
  readonly fields?: Partial<SupportCase>;
  readonly messageId?: number | null;
}

/**
 * Changes the state and what goes with it, on the row and in the given value. Throws DeskError not-allowed for a step of
 * staff that the machine does not know, internal for any other.
 */
export async function move(unit: Unit, kase: SupportCase, change: Change): Promise<void> {
  const { to, by, reason, fields = {}, messageId = null } = change;
  const { state: from } = kase;
  if (!mayStep(CASE_MACHINE, from, to, by)) {
    if (by !== 'staff') throw new DeskError('internal', `${numberOf(kase)} may not go from ${from} to ${to}`);
    throw new DeskError(
      'not-allowed',
      lineOf('{number} is {from} and cannot become {to}', { number: numberOf(kase), from: words(from), to: words(to) }),
    );
  }
  await put(unit, kase, { ...fields, state: to });
  await audit(unit, {
    action: 'case-moved',
    offerId: kase.offerId,
    messageId,
    reason,
    details: { case: numberOf(kase), from, to, tier: kase.tier, category: kase.category },
  });
}

/** Changes fields and no state. */
export function change(unit: Unit, kase: SupportCase, fields: Partial<SupportCase>): Promise<void> {
  return put(unit, kase, fields);
}

async function put(unit: Unit, kase: SupportCase, fields: Partial<SupportCase>): Promise<void> {
  Object.assign(kase, fields);
  await unit.manager.update(SupportCase, { id: kase.id }, fields);
}

function words(state: CaseState): string {
  return state.replaceAll('-', ' ');
}

export interface Said {
  readonly side: CaseSide;
  readonly kind: string;
  readonly by?: { readonly name: string; readonly email: string };
  readonly words: string;
  readonly message?: Pick<Message, 'id'> | null;
}

/** Adds to the story of the case. */
export async function tell({ manager, now }: Unit, kase: SupportCase, said: Said): Promise<void> {
  await manager.insert(CaseEntry, {
    caseId: kase.id,
    at: now,
    side: said.side,
    kind: said.kind,
    byName: (said.by?.name ?? '').slice(0, 200),
    byEmail: (said.by?.email ?? '').slice(0, 254),
    words: said.words.slice(0, MOST_WORDS),
    messageId: said.message?.id ?? null,
  });
}

/** Oldest first. */
export function storyOf({ manager }: Pick<Unit, 'manager'>, kase: Pick<SupportCase, 'id'>): Promise<CaseEntry[]> {
  return manager.find(CaseEntry, { where: { caseId: kase.id }, order: { id: 'ASC' }, take: 1000 });
}

/** Everybody of the partner who has written gets the answers, the newest writer first to be greeted. */
export async function addWriter(unit: Unit, kase: SupportCase, who: { name: string; email: string }): Promise<void> {
  const others = kase.people.filter(({ email }) => email !== who.email);
  const [first] = kase.people;
  if (first?.email === who.email) return;
  await change(unit, kase, { people: [{ ...who, name: who.name.slice(0, 200) }, ...others].slice(0, MOST_PEOPLE) });
}
