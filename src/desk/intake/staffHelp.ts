/** What staff can write, told to somebody whose mail reads as nothing. The last of the receivers of staff. */
import { COMMANDS } from '../commands/index.js';
import type { Receiver } from '../incoming.js';
import { queueReceipt, type Possible } from '../receipt.js';
import { lineOf } from '../../texts/line.js';

const REFERRAL: Possible = {
  usage: 'Please refer Dan Ord at Kestrel Plumbing, dan@kestrel.example, they need a deployment, to Harbour.',
  does: 'begins a referral, in these or your own words; you see it before it goes out',
};
const LABELLED: Possible = {
  usage: 'Customer: … Contact: … Email: … Needs: … Service: … Partners: …',
  does: 'the same with labels, one a line or several',
};
const OF_DRAFT: readonly Possible[] = [
  { usage: 'ok', does: 'sends the referral' },
  { usage: 'drop', does: 'drops it' },
  { usage: 'ask customer', does: 'sends the customer a few questions first' },
  { usage: 'Customer: …, Needs: …, Partners: …', does: 'changes or adds something' },
];

export const staffHelp: Receiver = async (unit, incoming) => {
  const { sender, subject, message } = incoming;
  if (sender.kind !== 'staff') return null;
  const draft = subject?.kind === 'draft';
  const commands = COMMANDS.filter(
    ({ givers, on }) => givers.includes('staff') && on.some((kind) => kind === 'any' || kind === subject?.kind),
  ).map(({ usage, does }) => ({ usage, does }));
  await queueReceipt(unit, {
    message,
    to: sender.person,
    audience: 'staff',
    dossier: null,
    about: subject,
    done: [],
    refused: [draft ? NO_ANSWER : NO_SUMMARY],
    possible: [...(draft ? OF_DRAFT : [REFERRAL, LABELLED]), ...commands],
  });
  return { state: 'handled', reason: draft ? 'draft-answer-refused' : 'no-summary' };
};

const NO_SUMMARY = lineOf(
  'This mail answers no summary that the desk knows, and reads neither as a referral nor as a command. To answer a summary, reply to the summary itself.',
);
const NO_ANSWER = lineOf('Nothing in this mail was understood as an answer to the draft.');
