/** Sorts a partner's mail: who answers it (policy S2–S4), read with the desk's rules. */
import { PartnerDomain, type Partner } from '../../entities/index.js';
import { readTriage } from '../../parsers/triage/index.js';
import type { TriageReading } from '../../parsers/triage/types.js';
import type { ReadingContext } from '../../parsers/types.js';
import type { Mail } from '../../values/mail.js';
import { triageOptions } from '../triageModel.js';
import { triageRules } from '../triageRules.js';
import type { Unit } from '../unit.js';

export function triage(unit: Unit, mail: Mail, context: ReadingContext): TriageReading {
  return readTriage(mail, triageRules(unit.config.triage.rules), context, triageOptions(unit.config.triage.learnt));
}

/** The context of a mail outside any referral, with the domains that speak for the partner. */
export async function contextOf(unit: Unit, partner: Partner, context: ReadingContext): Promise<ReadingContext> {
  const rows = await unit.manager.findBy(PartnerDomain, { partnerId: partner.id });
  const domains = rows.map(({ domain }) => domain);
  return { ...context, partner: { ...context.partner, domain: domains[0] ?? '', domains } };
}
