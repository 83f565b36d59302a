import type { Complaint } from '../../entities/index.js';
import type { Config } from '../../config/schema.js';
import type { EscalationAudience } from '../../support/escalation.js';
import type { PersonView } from '../../templates/views.js';
import { managerOf } from '../dossier.js';

/** Who at the vendor looks after a concern; management where that address is staff no more. */
export function ownerOf(config: Config, concern: Pick<Complaint, 'owner'>): PersonView {
  return managerOf(config, { managerEmail: concern.owner });
}

/** Everybody with the role management; the manager where there is nobody. */
export function managementOf(config: Config, manager: PersonView): readonly PersonView[] {
  const management = config.staff
    .filter(({ role }) => role === 'management')
    .map(({ name, email }) => ({ name, email }));
  return management.length === 0 ? [manager] : management;
}

export function audienceOf(config: Config, to: EscalationAudience, manager: PersonView): readonly PersonView[] {
  return to === 'management' ? managementOf(config, manager) : [manager];
}
