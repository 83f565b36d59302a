/** Notes interest in more on the client (policy S5). */
import { ClientInterest, type SupportCase } from '../../entities/index.js';
import { readInterest } from '../../support/interest.js';
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
