import type { Config } from '../../config/schema.js';
import type { Notice } from '../../referrals/types.js';
import type { Dossier } from '../dossier.js';

export type ServiceConfig = Config['services'][number];

/** What desk.yaml asks of a service; null where it does not name it. */
export function serviceNamed({ services }: Config, name: string): ServiceConfig | null {
  const wanted = name.trim().toLowerCase();
  return services.find((service) => service.name.toLowerCase() === wanted) ?? null;
}

/** Progress and risk of these go to the partner manager as well (policy R13). */
const FOR_THE_MANAGER: ReadonlySet<string> = new Set(['milestone', 'at-risk']);

/** Whether a mail tells of progress or risk without the partner manager on copy, though the service asks for it (R13). */
export function leavesManagerOut(config: Config, { referral, manager }: Dossier, notice: Notice | null): boolean {
  if (notice?.copied === undefined || serviceNamed(config, referral.service)?.managerOnCopy !== true) return false;
  if (!notice.statements.some(({ statement }) => FOR_THE_MANAGER.has(statement))) return false;
  return !notice.copied.some((address) => address.toLowerCase() === manager.email);
}
