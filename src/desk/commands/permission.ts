import type { Config } from '../../config/schema.js';
import type { Partner } from '../../entities/index.js';
import { managerOf, type Dossier } from '../dossier.js';
import type { Giver } from './types.js';

/** Whether the giver may act on this offer: its partner's manager and management may; finance acts on invoices only. */
export function mayDirect(config: Config, giver: Giver, dossier: Dossier | null): boolean {
  return dossier === null || giver.kind === 'finance' || maySteer(config, giver, dossier.partner);
}

/** Whether the giver looks after this partner. */
export function maySteer(config: Config, giver: Giver, partner: Pick<Partner, 'managerEmail'>): boolean {
  return giver.kind === 'staff' && (giver.management || managerOf(config, partner).email === giver.person.email);
}
