/** A referral that staff mail (policy R1), and their answers to its draft. */
import { Draft } from '../../entities/index.js';
import { DeskError } from '../../errors.js';
import { namesPartners, readDraftAnswer, type DraftAnswer } from '../../parsers/intake/answer.js';
import { readIntake } from '../../parsers/intake/index.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { mergeDraft } from '../../referrals/drafts.js';
import type { Incoming, Receiver, StaffMember } from '../incoming.js';
import type { Receipt } from '../receive.js';
import { queueReceipt } from '../receipt.js';
import type { Unit } from '../unit.js';
import { askCustomer, queueDraftLetter, writerOf, type DraftNote } from './draftLetter.js';
import {
  checkDraft,
  createDraft,
  dropDraft,
  isReady,
  sendDraft,
  updateDraft,
  waitForAnswer,
  type CheckedDraft,
} from './drafts.js';
import { knownNames } from './known.js';
import { lineOf, type Said } from '../../texts/line.js';
import { say, tell, tellError } from '../say.js';

/** A new mail of staff that reads as a referral. */
export const receiveNewDraft: Receiver = async (unit, incoming) => {
  const { sender, subject, message, mail } = incoming;
  if (sender.kind !== 'staff' || subject !== null) return null;
  const { text } = extractNewText(mail, incoming.context);
  const reading = readIntake(text, await knownNames(unit), sender.person.name);
  if (!reading.isReferral) return null;
  const draft = await createDraft(unit, sender.person.email);
  const fields = { ...reading.free, ...reading.labelled };
  const unclear = fields.partners === undefined && namesPartners(reading.doubts);
  const checked = await updateDraft(unit, draft, fields, unclear);
  const note = { key: `message:${message.id}`, inReplyTo: message.messageId };
  const asked = unit.config.intake.askCustomer && fields.contactEmail !== undefined;
  if (asked) await askCustomer(unit, draft);
  if (!asked && reading.doubts.length === 0 && maySendAtOnce(unit, checked)) {
    return send(unit, checked, note, 'desk', false);
  }
  await show(unit, checked, { ...note, doubts: reading.doubts, done: asked ? [ASKED] : [] });
  return { state: 'handled', reason: 'draft-begun' };
};

const ASKED = lineOf('The customer has been sent the questions; the answer is added and shown to you.');

/** The answer of a draft's writer, or of management, to its letter. */
export const receiveDraftAnswer: Receiver = async (unit, incoming) => {
  const { sender, subject, message, mail } = incoming;
  if (sender.kind !== 'staff' || subject?.kind !== 'draft') return null;
  const draft = await unit.manager.findOneByOrFail(Draft, { id: subject.id });
  const { text } = extractNewText(mail, incoming.context);
  const answer = readDraftAnswer(text, await knownNames(unit), sender.person.name);
  if (answer === null) return null;
  const refused = refusal(unit, draft, sender.person);
  if (refused !== null) {
    await queueReceipt(unit, {
      message,
      to: sender.person,
      audience: 'staff',
      dossier: null,
      about: subject,
      done: [],
      refused: [refused],
    });
    return { state: 'handled', reason: 'draft-answer-refused' };
  }
  return carryOut(unit, incoming, draft, answer);
};

function refusal(unit: Unit, draft: Draft, person: StaffMember): string | null {
  if (draft.state === 'sent') return say(unit, 'This referral has gone out already. Write a new mail for another one.');
  if (draft.state === 'dropped') return say(unit, 'This draft was dropped. Write a new mail for another referral.');
  if (person.role === 'management' || person.email === draft.createdBy) return null;
  return say(unit, 'This draft is {writer}’s; only they or management can answer.', {
    writer: writerOf(unit, draft).name,
  });
}

async function carryOut(unit: Unit, { message }: Incoming, draft: Draft, answer: DraftAnswer): Promise<Receipt> {
  const note: DraftNote = { key: `message:${message.id}`, inReplyTo: message.messageId };
  const { verdict, fields, anyway } = answer;
  const doubts: Said[] = [...answer.doubts];
  const done: string[] = [];
  if (verdict === 'drop' && doubts.length === 0) {
    await dropDraft(unit, draft, 'staff', 'dropped-by-staff');
    await queueDraftLetter(unit, await checkDraft(unit, draft), note);
    return { state: 'handled', reason: 'draft-dropped' };
  }
  // A change that only `drop` contradicts is not made either.
  const changes = verdict === 'drop' ? {} : fields;
  const changed = Object.keys(changes).length > 0 || answer.partnersUnclear || verdict === 'propose';
  const merged = mergeDraft(draft.fields, changes);
  const unclear =
    merged.partners === undefined && (answer.partnersUnclear || (draft.partnersUnclear && verdict !== 'propose'));
  const checked = changed ? await updateDraft(unit, draft, merged, unclear) : await checkDraft(unit, draft);
  if (verdict === 'ask' && doubts.length === 0) {
    try {
      await askCustomer(unit, draft);
      done.push(tell(unit, ASKED));
    } catch (error) {
      doubts.push(told(unit, error));
    }
  }
  if (doubts.length === 0) {
    if (verdict === 'ok') {
      // Partners that this very mail has made the proposed ones were never seen by its writer.
      const seen = !changed || merged.partners !== undefined;
      if (isReady(checked, anyway) && seen) return send(unit, checked, note, 'staff', anyway);
      doubts.push(say(unit, 'It has not been sent yet: see below.'));
    } else if (verdict === null && maySendAtOnce(unit, checked)) {
      return send(unit, checked, note, 'desk', false);
    }
  }
  await show(unit, checked, { ...note, doubts, done });
  return { state: 'handled', reason: doubts.length > 0 ? 'draft-answer-refused' : 'draft-changed' };
}

function maySendAtOnce(unit: Unit, checked: CheckedDraft): boolean {
  return (
    unit.config.intake.sendAtOnce &&
    checked.draft.fields.partners !== undefined &&
    checked.draft.askedAt === null &&
    isReady(checked, false)
  );
}

async function send(
  unit: Unit,
  checked: CheckedDraft,
  note: DraftNote,
  by: 'staff' | 'desk',
  anyway: boolean,
): Promise<Receipt> {
  try {
    const { ref } = await sendDraft(unit, checked, by, anyway);
    await queueDraftLetter(unit, checked, { ...note, ref });
    return { state: 'handled', reason: 'draft-sent' };
  } catch (error) {
    await show(unit, checked, { ...note, doubts: [told(unit, error)] });
    return { state: 'handled', reason: 'draft-not-sent' };
  }
}

/** What the writer is told; throws again what is no refusal. */
function told(unit: Unit, error: unknown): string {
  if (!(error instanceof DeskError) || error.code === 'internal') throw error;
  return tellError(unit, error).join('. ');
}

async function show(unit: Unit, checked: CheckedDraft, note: DraftNote): Promise<void> {
  await waitForAnswer(unit, checked.draft);
  await queueDraftLetter(unit, checked, note);
}
