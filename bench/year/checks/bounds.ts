/** How many mails a week are too many. */
import type { World } from '../world.js';
import { loads } from './mails.js';
import type { Check } from './types.js';

/** Most unasked mails a week: what people get without having written, or been written about. */
export const MOST_UNASKED: Readonly<Record<string, number>> = {
  'partner contact': 12,
  'billing contact': 12,
  'partner manager': 40,
  management: 40,
  finance: 60,
  customer: 3,
};

export function checkBounds(world: World): Check {
  const all = loads(world, 52);
  const problems = all.flatMap(({ group, unaskedMax }) => {
    const most = MOST_UNASKED[group] ?? 0;
    return unaskedMax > most ? [`a ${group} got ${unaskedMax} unasked mails in a week, more than ${most}`] : [];
  });
  return { name: 'nobody is drowned', found: `${all.length} groups of people`, problems };
}
