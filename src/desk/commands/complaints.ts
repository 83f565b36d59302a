/** What staff write in the thread of a complaint or an enquiry (policy R18, R19). */
import { DeskError } from '../../errors.js';
import { becomeComplaint } from '../complaints/customerMail.js';
import { handToPartner } from '../complaints/open.js';
import { ownerOf } from '../complaints/people.js';
import { dossierOf, loadConcern, numberOf } from '../complaints/record.js';
import {
  askCustomer,
  assign,
  escalateNow,
  MOST_TEXT,
  refuseClosed,
  relay,
  resolve,
  withdraw,
} from '../complaints/steps.js';
import type { Complaint } from '../../entities/index.js';
import type { Unit } from '../unit.js';
import { maySteer } from './permission.js';
import type { Act, Command, Giver } from './types.js';
import { lineOf, type Line } from '../../texts/line.js';
import { say } from '../say.js';

const COMMON = { on: ['complaint'], givers: ['staff'] } as const;

type Step = (unit: Unit, concern: Complaint, key: string, giver: Giver) => Promise<string>;

/** The step on the concern of the thread, by those who look after it. */
function act(name: string, step: Step): Act {
  return async (unit, { subject, dossier }, giver) => {
    if (subject?.kind !== 'complaint') throw new DeskError('not-allowed', lineOf('this mail is about no complaint'));
    const concern = await loadConcern(unit, subject.id);
    const theirs =
      giver.management ||
      giver.person.email === concern.owner ||
      (dossier !== null && maySteer(unit.config, giver, dossier.partner));
    if (!theirs) {
      const owner = ownerOf(unit.config, concern);
      throw new DeskError(
        'not-allowed',
        lineOf('{number} is looked after by {owner}; only they or management can do this.', {
          number: numberOf(concern),
          owner: owner.name,
        }),
      );
    }
    return [await step(unit, concern, `staff:${giver.message.id}:${name}`, giver)];
  };
}

/** The words after "name:"; null for another line. Throws DeskError input-invalid where there are none. */
function wordsAfter(line: string, name: string, wanted: Line): string | null {
  const match = new RegExp(`^${name}\\s*[:=]\\s*(.*)$`, 'is').exec(line);
  if (match === null) return null;
  const text = (match[1] ?? '').trim();
  if (text === '') throw new DeskError('input-invalid', wanted);
  if (text.length > MOST_TEXT)
    throw new DeskError('input-invalid', lineOf('more than {most} characters', { most: MOST_TEXT }));
  return text;
}

const is = (line: string, words: RegExp): boolean => words.test(line);

export const COMPLAINT_COMMANDS: readonly Command[] = [
  {
    ...COMMON,
    usage: 'resolved: TEXT',
    does: 'closes it with this resolution, kept for us; the partner hears that it is closed',
    takesText: true,
    read(line) {
      const text = wordsAfter(line, 'resolved', lineOf('say how it was resolved: “resolved: TEXT”'));
      return text === null
        ? null
        : act('resolved', (unit, concern, key, giver) => resolve(unit, concern, key, text, giver.person.email));
    },
  },
  {
    ...COMMON,
    usage: 'ask customer: TEXT',
    does: 'asks the customer whether it is settled, with your words and never the partner’s; `ask customer` without any',
    takesText: true,
    read(line) {
      if (is(line, /^ask (?:the )?customer\s*[.?!]?$/i)) {
        return act('ask', (unit, concern, key) => askCustomer(unit, concern, key, null));
      }
      const text = wordsAfter(line, 'ask (?:the )?customer', lineOf('say what was done: “ask customer: TEXT”'));
      return text === null ? null : act('ask', (unit, concern, key) => askCustomer(unit, concern, key, text));
    },
  },
  {
    ...COMMON,
    usage: 'to partner: TEXT',
    does: 'passes your words on to the partner, whose clock starts anew',
    takesText: true,
    read(line) {
      const text = wordsAfter(
        line,
        'to (?:the )?partner',
        lineOf('say what the partner is to hear: “to partner: TEXT”'),
      );
      return text === null ? null : act('relay', (unit, concern, key) => relay(unit, concern, key, text));
    },
  },
  {
    ...COMMON,
    usage: 'escalate',
    does: 'tells management now',
    read: (line) =>
      is(line, /^escalate\s*[.!]?$/i) ? act('escalate', (unit, concern, key) => escalateNow(unit, concern, key)) : null,
  },
  {
    ...COMMON,
    usage: 'partner: NAME',
    does: 'says which of the customer’s partners it concerns, where the mail did not',
    read(line) {
      const name = wordsAfter(line, 'partner', lineOf('name the partner: “partner: NAME”'));
      return name === null ? null : act('assign', (unit, concern, key) => assign(unit, concern, key, name));
    },
  },
  {
    ...COMMON,
    usage: 'complaint',
    does: 'makes an enquiry a complaint',
    read: (line) =>
      is(line, /^(?:it is |this is )?(?:a )?complaint\s*[.!]?$/i) ? act('complaint', makeComplaint) : null,
  },
  {
    ...COMMON,
    usage: 'not a complaint',
    does: 'closes it without a resolution: it was none, or it needs nothing from us',
    read: (line) =>
      is(line, /^(?:not an?|no) (?:complaint|enquiry|inquiry)\s*[.!]?$/i)
        ? act('withdraw', (unit, concern, key) => withdraw(unit, concern, key))
        : null,
  },
];

async function makeComplaint(unit: Unit, concern: Complaint, key: string): Promise<string> {
  refuseClosed(concern);
  if (concern.nature === 'complaint')
    throw new DeskError('not-allowed', lineOf('{number} is a complaint already', { number: numberOf(concern) }));
  await becomeComplaint(unit, concern, concern.words);
  const dossier = await dossierOf(unit, concern);
  if (dossier !== null)
    await handToPartner(unit, concern, dossier, { kind: 'opened', by: 'staff' }, key, concern.words);
  return say(unit, '{number} is a complaint now', { number: numberOf(concern) });
}
