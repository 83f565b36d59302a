/**
 * Writes docs/states.md from the states of an offer and their transitions: npx tsx scripts/states-doc.ts
 * A test compares the file with statesDoc().
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { isClosed, isOpen, TRANSITIONS, type Mover } from '../src/referrals/transitions.js';
import { OFFER_STATES, type OfferState } from '../src/referrals/types.js';

export const STATES_FILE = 'docs/states.md';

/** One sentence for each state; a new state does not compile without one. */
const MEANINGS: Readonly<Record<OfferState, string>> = {
  sent: 'The referral went to the partner, who has not answered yet.',
  acknowledged: 'The partner has taken it up; the outcome is open.',
  won: 'The customer has committed itself; the job is on record and invoiced.',
  lost: 'The customer will not proceed with this partner.',
  unreachable: 'The partner cannot reach the customer; it may still become something.',
  declined: 'The partner does not take it on.',
  withdrawn: 'Staff took it back, or another partner won it.',
};

/** The whole page, formatted as the repository is. */
export async function statesDoc(): Promise<string> {
  const text = [
    '# States of an offer',
    '',
    '_Made by `npx tsx scripts/states-doc.ts` from `src/referrals/transitions.ts`; change it there._',
    '',
    'An offer is one referral at one partner. Where a customer is referred to several partners, each has an offer and a',
    'state of its own. What cannot move an offer by itself is shown to staff, who may move it by their answer.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '    [*] --> sent: the referral is mailed',
    ...arrows().map(([from, to, movers]) => `    ${from} --> ${to}: ${movers}`),
    '```',
    '',
    '| state | kind | what it means | a partner’s certain statement brings it to | staff alone bring it to |',
    '| --- | --- | --- | --- | --- |',
    ...OFFER_STATES.map(
      (state) => `| ${[`\`${state}\``, kindOf(state), MEANINGS[state], ...reached(state)].join(' | ')} |`,
    ),
    '',
    'Open: an answer or news is expected, and a clock runs for it. Closed: nothing more is expected of the partner. Staff may',
    'do whatever a partner may. Where the first win counts, the desk itself withdraws the other open offers of a referral that',
    'one partner has won.',
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(STATES_FILE)), filepath: STATES_FILE });
}

/** Every transition once: from, to, by whom. */
function arrows(): [from: OfferState, to: OfferState, movers: string][] {
  return OFFER_STATES.flatMap((from) =>
    [...(TRANSITIONS.get(from) ?? [])].map(([to, movers]): [OfferState, OfferState, string] => [
      from,
      to,
      words(movers),
    ]),
  );
}

function words(movers: readonly Mover[]): string {
  return movers.includes('partner') ? 'partner or staff' : 'staff';
}

function kindOf(state: OfferState): string {
  if (isClosed(state)) return 'closed';
  return isOpen(state) ? 'open' : 'won';
}

function reached(state: OfferState): [byPartner: string, byStaff: string] {
  const next = [...(TRANSITIONS.get(state) ?? [])];
  const list = (partner: boolean): string =>
    next
      .filter(([, movers]) => movers.includes('partner') === partner)
      .map(([to]) => `\`${to}\``)
      .join(', ') || 'nothing';
  return [list(true), list(false)];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(STATES_FILE, await statesDoc());
  console.log(STATES_FILE);
}
