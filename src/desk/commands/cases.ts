/** What staff write in the thread of a support case; the teams write the same words there (policy S3, S4). */
import { DeskError } from '../../errors.js';
import { readCaseOrder, readLooseOrder, type CaseOrder } from '../../support/caseOrders.js';
import { partnerOf } from '../support/letters.js';
import { loadCase, numberOf } from '../support/record.js';
import { follow } from '../support/steps.js';
import { oneDay } from './oneDay.js';
import { maySteer } from './permission.js';
import type { Act, Command } from './types.js';
import type { MentionContext } from '../../parsers/types.js';
import { lineOf } from '../../texts/line.js';

const COMMON = { on: ['case'], givers: ['staff'], decides: 'case' } as const;

/** Those who look after the case: its partner's manager, its owner, management. */
function act(order: CaseOrder, context: MentionContext): Act {
  return async (unit, { subject }, giver) => {
    if (subject?.kind !== 'case') throw new DeskError('not-allowed', lineOf('this mail is about no support case'));
    const kase = await loadCase(unit, subject.id);
    const partner = await partnerOf(unit, kase);
    if (giver.person.email !== kase.owner && !maySteer(unit.config, giver, partner)) {
      throw new DeskError(
        'not-allowed',
        lineOf('{number} is not yours; only {partner}’s manager or management can do this.', {
          number: numberOf(kase),
          partner: partner.name,
        }),
      );
    }
    const { person, message } = giver;
    const by = { ...person, tier: 'management', side: 'staff', message } as const;
    return [await follow(unit, kase, order, by, `staff:${message.id}:${order.do}`, (text) => oneDay(text, context))];
  };
}

function reader(kind: CaseOrder['do'], fits: (order: CaseOrder) => boolean = () => true): Command['read'] {
  return (line, context) => {
    // Nothing of staff's mail is carried, so looser words can be taken as the order that they are.
    const order = readCaseOrder(line) ?? readLooseOrder(line);
    return order?.do === kind && fits(order) ? act(order, context) : null;
  };
}

export const CASE_COMMANDS: readonly Command[] = [
  {
    ...COMMON,
    usage: 'close: TEXT',
    does: 'closes the case; the partner gets your words, or with `close` alone hears that it is closed',
    takesText: true,
    read: reader('close'),
  },
  { ...COMMON, usage: 'wait 5 days', does: 'puts it off, in calendar days (or weeks)', read: reader('wait') },
  { ...COMMON, usage: 'wait until 3 Dec', does: 'puts it off until that day', read: reader('wait-until') },
  {
    ...COMMON,
    usage: 'to support',
    does: 'technical support answers it; `to support: TEXT` with a word for them',
    takesText: true,
    read: reader('move', (order) => order.do === 'move' && order.tier === 'technical-support'),
  },
  {
    ...COMMON,
    usage: 'to management',
    does: 'management answers it; `to management: TEXT` with a word for them',
    takesText: true,
    read: reader('move', (order) => order.do === 'move' && order.tier === 'management'),
  },
  {
    ...COMMON,
    usage: 'this is yours: TEXT',
    does: 'the partner answers it, with your words; `to partner` without any',
    takesText: true,
    read: reader('move', (order) => order.do === 'move' && order.tier === 'partner'),
  },
  { ...COMMON, usage: 'this is ours', does: 'management answers it; from a team, that team', read: reader('ours') },
  {
    ...COMMON,
    decides: 'client',
    usage: 'client: NAME',
    does: 'says which of the partner’s clients it is about',
    read: reader('client'),
  },
];
