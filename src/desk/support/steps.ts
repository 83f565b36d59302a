/** What people do with a case: by a line in its thread, by command, later in the console. */
import type { Message } from '../../entities/index.js';
import { CaseEntry, ClientInterest, TriageCorrection, type SupportCase } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import type { Category, Tier } from '../../parsers/triage/types.js';
import { isOpenCase, type TeamTier } from '../../support/case.js';
import type { CaseOrder } from '../../support/caseOrders.js';
import { addDays, type CalendarDay } from '../../values/calendarDay.js';
import type { MovedBy } from '../../values/machine.js';
import { offersOf } from '../intake/byContent.js';
import { matchName } from '../../parsers/intake/index.js';
import { audit, deskDay, type Unit } from '../unit.js';
import { stopClocks, waitUntil } from './clocks.js';
import { handToTeam, helpPartner, noteView } from './handOver.js';
import { partnerOf, tellPartner } from './letters.js';
import { change, move, numberOf, tell } from './record.js';
import { carryToPartner, type Carried } from './relay.js';
import { teamOf } from './team.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

/** The furthest day that a case can be put off to, from today. */
const LONGEST_WAIT_DAYS = 180;

export interface Giver {
  readonly name: string;
  readonly email: string;
  /** Whose "this is ours" it is: the tier of their own team; management for staff. */
  readonly tier: TeamTier;
  readonly side: 'team' | 'staff';
  readonly message: Pick<Message, 'id' | 'messageId'> | null;
}

/** One order of staff or team. `day`: reads the day of `wait until`. Throws DeskError with what the giver is told. */
export async function follow(
  unit: Unit,
  kase: SupportCase,
  order: CaseOrder,
  giver: Giver,
  key: string,
  day: (text: string) => CalendarDay,
): Promise<string> {
  switch (order.do) {
    case 'close':
      return close(unit, kase, { text: order.text, giver, key });
    case 'wait':
      return park(unit, kase, addDays(deskDay(unit), order.days));
    case 'wait-until':
      return park(unit, kase, day(order.day));
    case 'client':
      return nameClient(unit, kase, order.name);
    case 'ours':
      return moveTier(unit, kase, { tier: giver.tier, category: null, text: '' }, giver, key);
    case 'move':
      return moveTier(unit, kase, order, giver, key);
  }
}

export interface Closing {
  readonly text: string;
  readonly giver: Giver;
  readonly key: string;
  /** Files and words that go with it. */
  readonly carried?: Carried;
}

/** The partner hears it once: with the closing words, or that it is closed. Throws DeskError not-allowed where it is closed. */
export async function close(unit: Unit, kase: SupportCase, { text, giver, key, carried }: Closing): Promise<string> {
  refuseClosed(kase);
  const words = carried?.text ?? text;
  const reason = giver.side === 'team' ? 'closed-by-team' : 'closed-by-staff';
  const fields = {
    closedAt: unit.now,
    closedBy: giver.email.slice(0, 254),
    resolution: words === '' ? null : words,
    waitsUntil: null,
  };
  await move(unit, kase, {
    to: 'closed',
    by: 'staff',
    reason,
    fields: words === '' ? fields : { ...fields, answeredAt: kase.answeredAt ?? unit.now },
    messageId: giver.message?.id ?? null,
  });
  await tell(unit, kase, {
    side: giver.side,
    kind: 'closed',
    by: giver,
    words,
    message: carried === undefined ? null : giver.message,
  });
  await stopClocks(unit, kase);
  if (words !== '') {
    const message = giver.message ?? { id: kase.messageId, messageId: null };
    const files = carried?.files ?? { carried: [], left: [] };
    await carryToPartner(unit, kase, { key, from: giver, text: words, files, message, kind: 'closing' });
  } else await tellPartner(unit, kase, key, 'case-note', { ...noteView(unit, kase), kind: 'closed' });
  return say(unit, '{number} closed', { number: numberOf(kase) });
}

async function park(unit: Unit, kase: SupportCase, day: CalendarDay): Promise<string> {
  refuseClosed(kase);
  const today = deskDay(unit);
  if (day <= today || day > addDays(today, LONGEST_WAIT_DAYS)) {
    throw new DeskError(
      'input-invalid',
      lineOf('{number} can wait until a day within {most} days from tomorrow', {
        number: numberOf(kase),
        most: LONGEST_WAIT_DAYS,
      }),
    );
  }
  if (kase.tier === 'partner') {
    throw new DeskError(
      'not-allowed',
      lineOf('{number} is with the partner; nobody here owes an answer', { number: numberOf(kase) }),
      {
        wayOut: lineOf('Write `to support` or `to management` to take it over, or `close`.'),
      },
    );
  }
  await move(unit, kase, { to: 'waiting', by: 'staff', reason: 'put-off', fields: { waitsUntil: day } });
  await tell(unit, kase, { side: 'desk', kind: 'waiting', words: say(unit, 'Put off until {day}.', { day }) });
  await waitUntil(unit, kase, day);
  return say(unit, '{number} waits until {day}', { number: numberOf(kase), day });
}

export interface Wanted {
  readonly tier: Tier;
  /** null where only the tier is said. */
  readonly category: Category | null;
  readonly text: string;
}

function isConfirmed(kase: SupportCase, { tier, category }: Wanted): boolean {
  return tier === kase.tier && isOpenCase(kase.state) && (category === null || category === kase.category);
}

/** Whether an order to move it leaves it where it is. */
export function isThere(kase: SupportCase, wanted: Wanted): boolean {
  if (!isConfirmed(kase, wanted)) return false;
  return wanted.tier === 'partner' ? wanted.text === '' : kase.undelivered === null;
}

/** Who answers it was sorted wrongly, or it has become somebody else's. */
export async function moveTier(
  unit: Unit,
  kase: SupportCase,
  wanted: Wanted,
  giver: Giver,
  key: string,
): Promise<string> {
  const { tier, category, text } = wanted;
  if (isConfirmed(kase, wanted)) {
    // A team that says it of its own case confirms it.
    await change(unit, kase, { confident: true });
    if (isThere(kase, wanted))
      return tier === 'partner'
        ? say(unit, '{number} is with the partner already', { number: numberOf(kase) })
        : say(unit, '{number} is with {team} already', {
            number: numberOf(kase),
            team: teamOf(unit.config, tier).name,
          });
  }
  await noteCorrection(unit, kase, { tier, category }, giver.email);
  await change(unit, kase, {
    confident: true,
    category: category ?? (tier === kase.tier ? kase.category : CORRECTED[tier]),
  });
  const message = { id: giver.message?.id ?? kase.messageId };
  if (tier === 'partner') {
    refuseClosed(kase);
    await helpPartner(unit, kase, {
      kind: text === '' ? 'help' : 'given-back',
      by: 'staff',
      byName: text === '' ? '' : giver.name,
      words: text,
      text: kase.words,
      message,
      key,
    });
    return say(unit, '{number} is with the partner now', { number: numberOf(kase) });
  }
  const told = kase.tier === 'partner' || !isOpenCase(kase.state) ? 'moved' : null;
  await handToTeam(unit, kase, {
    tier,
    category: kase.category,
    kind: 'moved',
    by: 'staff',
    byName: giver.name,
    note: text,
    told,
    message,
    key,
  });
  return say(unit, '{number} is with {team} now', { number: numberOf(kase), team: teamOf(unit.config, tier).name });
}

/** What a case is about when only its tier was put right. */
const CORRECTED: Readonly<Record<Tier, Category>> = {
  partner: 'general-question',
  'technical-support': 'bug',
  management: 'unclear',
};

/**
 * Every correction is kept as an example of what the triage should have said. What was the partner's at first, and was handed
 * on because the help did not help, goes back to where the triage had put it: that corrects nothing.
 */
export async function noteCorrection(
  unit: Unit,
  kase: SupportCase,
  { tier, category }: { readonly tier: Tier; readonly category: Category | null },
  by: string,
): Promise<void> {
  if (tier === kase.tier && (category === null || category === kase.category)) return;
  if (tier === 'partner' && (await wasHelped(unit, kase))) return;
  await unit.manager.insert(TriageCorrection, {
    caseId: kase.id,
    messageId: kase.messageId,
    text: kase.words,
    fromTier: kase.tier,
    fromCategory: kase.category,
    tier,
    category,
    by: by.slice(0, 254),
    at: unit.now,
  });
  await audit(unit, {
    action: 'triage-corrected',
    offerId: kase.offerId,
    messageId: kase.messageId,
    details: { case: numberOf(kase), from: kase.tier, to: tier, by },
  });
}

/** Whether the desk has sent its own help, as it does for what it has sorted as the partner's. */
function wasHelped({ manager }: Unit, { id }: SupportCase): Promise<boolean> {
  return manager.existsBy(CaseEntry, { caseId: id, kind: 'help', side: 'desk', byName: '' });
}

/** `client: NAME`, one of the partner's clients. Throws DeskError not-found. */
export async function nameClient(unit: Unit, kase: SupportCase, name: string): Promise<string> {
  const offers = await offersOf(unit, await partnerOf(unit, kase));
  const names = [...new Set(offers.map(({ customer }) => customer.name))];
  const match = matchName(name, names);
  if (match === null || 'among' in match) {
    throw new DeskError(
      'not-found',
      lineOf('“{name}” is no single client of this partner', { name: name.slice(0, 80) }),
      {
        wayOut:
          names.length === 0
            ? lineOf('No client was referred to it yet.')
            : lineOf('Write one of: {names}', { names: names.slice(0, 20).join(', ') }),
      },
    );
  }
  const found = offers.find(({ customer }) => customer.name === match.name);
  if (found === undefined) throw new DeskError('internal', `no offer of ${match.name}`);
  const fields = { customerId: found.customer.id, offerId: found.offer.id };
  await change(unit, kase, fields);
  await unit.manager.update(ClientInterest, { caseId: kase.id }, { customerId: found.customer.id });
  await audit(unit, { action: 'case-client-named', offerId: found.offer.id, details: { case: numberOf(kase) } });
  return say(unit, '{number} is about {customer}', { number: numberOf(kase), customer: found.customer.name });
}

/** The partner’s own word closes it. */
export async function closeByPartner(unit: Unit, kase: SupportCase, words: string, by: MovedBy): Promise<void> {
  await move(unit, kase, {
    to: 'closed',
    by,
    reason: 'solved',
    fields: { closedAt: unit.now, closedBy: 'partner', resolution: words.slice(0, 2000), waitsUntil: null },
  });
  await stopClocks(unit, kase);
}

export function refuseClosed(kase: SupportCase): void {
  if (isOpenCase(kase.state)) return;
  throw new DeskError('not-allowed', lineOf('{number} is closed already', { number: numberOf(kase) }), {
    wayOut: lineOf('Write `to support` or `to management` to open it again.'),
  });
}
