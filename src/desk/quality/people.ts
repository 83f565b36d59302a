import type { Config } from '../../config/schema.js';
import type { PersonView } from '../../templates/views.js';
import { managerOf } from '../dossier.js';

/** Everyone with the role management; the first of staff where nobody has it. */
export function managementOf(config: Config): readonly PersonView[] {
  const management = config.staff.filter(({ role }) => role === 'management');
  return management.length > 0 ? management.map(({ name, email }) => ({ name, email })) : [managerOf(config, null)];
}
