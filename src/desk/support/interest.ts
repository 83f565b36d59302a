/** Notes interest in more on the client (policy S5). */
import { ClientInterest, Customer, Partner, type SupportCase } from '../../entities/index.js';
import { readInterest, type InterestKind } from '../../support/interest.js';
import type { Instant } from '../../values/calendarDay.js';
import { audit, type Unit } from '../unit.js';
import { numberOf } from './record.js';

/** Once a kind and case. */
export async function noteInterest(unit: Unit, kase: SupportCase, text: string, messageId: number): Promise<void> {
  const { manager, now } = unit;
  for (const { kind, words } of readInterest(text)) {
    if (await manager.existsBy(ClientInterest, { caseId: kase.id, kind })) continue;
    const { customerId, partnerId, id: caseId } = kase;
    await manager.insert(ClientInterest, { customerId, partnerId, caseId, kind, words, notedAt: now });
    await audit(unit, {
      action: 'interest-noted',
      offerId: kase.offerId,
      messageId,
      reason: kind,
      details: { case: numberOf(kase), client: customerId },
    });
  }
}

export interface Noted {
  readonly kind: InterestKind;
  /** '' where nobody has said which client it is. */
  readonly client: string;
  readonly partner: { readonly id: number; readonly name: string };
  readonly notedAt: Instant;
}

const MOST = 500;

/** The newest, newest first. */
export async function notedInterests({ manager }: Pick<Unit, 'manager'>): Promise<Noted[]> {
  const rows = await manager.find(ClientInterest, { order: { id: 'DESC' }, take: MOST });
  const customers = new Map((await manager.find(Customer)).map(({ id, name }) => [id, name]));
  const partners = new Map((await manager.find(Partner)).map(({ id, name }) => [id, name]));
  return rows.map(({ kind, customerId, partnerId, notedAt }) => ({
    kind,
    client: customerId === null ? '' : (customers.get(customerId) ?? ''),
    partner: { id: partnerId, name: partners.get(partnerId) ?? '?' },
    notedAt,
  }));
}
