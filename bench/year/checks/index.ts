/** Everything that has to hold after a year. */
import type { Year } from '../run.js';
import { checkAnswerClocks } from './answerClocks.js';
import { checkBounds, checkQuestions } from './bounds.js';
import { checkHours, checkRepeats } from './mails.js';
import { checkMoney } from './money.js';
import { checkOwners } from './owners.js';
import { checkStates } from './states.js';
import type { Check } from './types.js';

export type { Check } from './types.js';

export async function checkYear({ world, clocks }: Year): Promise<Check[]> {
  const { manager } = world.desk;
  return [
    {
      name: 'nothing threw',
      found: `${world.desk.spent.mailsHandled} mails, ${world.desk.spent.timersFired} timers`,
      problems: world.desk.errors,
    },
    {
      name: 'everybody has a mailbox',
      found: `${world.sent.length} mails out`,
      problems: world.unread.map(({ letter, recipients }) => `${letter} to ${recipients.join(', ')}`),
    },
    await checkStates(manager),
    ...(await checkOwners(manager)),
    { name: 'business days', found: `${clocks.counted} clocks counted a second way`, problems: clocks.problems },
    await checkAnswerClocks(world),
    checkHours(world),
    await checkRepeats(world),
    ...(await checkMoney(world)),
    checkBounds(world),
    checkQuestions(world),
  ];
}
