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

/** Three facts of a job, each asked for and then asked again three times. */
const MOST_QUESTIONS = 12;

/** A partner who answers what is asked is not asked it for ever: questions about one referral, all year. */
export function checkQuestions(world: World): Check {
  const asked = new Map<number, number>();
  for (const { letter, offerId } of world.sent) {
    if (letter === 'question' && offerId !== null) asked.set(offerId, (asked.get(offerId) ?? 0) + 1);
  }
  return {
    name: 'nobody is asked for ever',
    found: `${asked.size} referrals with a question, ${Math.max(0, ...asked.values())} at the most`,
    problems: [...asked].filter(([, n]) => n > MOST_QUESTIONS).map(([offer, n]) => `offer ${offer}: asked ${n} times`),
  };
}
