/**
 * The customer's answer to the questions (policy R1): plain text, bounded, added to the draft and shown to its writer. Only
 * from the address that was asked, or another of the same company.
 */
import { Draft } from '../../entities/index.js';
import { failsAuthentication } from '../../parsers/sender.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { dayOf, formatDay } from '../../values/calendarDay.js';
import { domainOf } from '../../values/mail.js';
import { queueHeldMail } from '../heldMail.js';
import type { Receiver } from '../incoming.js';
import { isPublicDomain } from '../partnerInput.js';
import { audit } from '../unit.js';
import { queueDraftLetter, writerOf } from './draftLetter.js';
import { updateDraft, waitForAnswer } from './drafts.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

/** Characters of an answer that are kept; the mail itself is kept whole. */
const MOST_TEXT = 4000;
const MOST_DESCRIPTION = 5000;

export const receiveCustomerAnswer: Receiver = async (unit, incoming) => {
  const { subject, mail, message, context } = incoming;
  if (subject?.kind !== 'draft') return null;
  const { manager, config } = unit;
  const draft = await manager.findOneByOrFail(Draft, { id: subject.id });
  const [from] = mail.from;
  const address = draft.fields.contactEmail?.value ?? '';
  if (draft.askedAt === null || from === undefined || mail.from.length > 1 || !sameCompany(from.address, address))
    return null;
  const text = plainText(extractNewText(mail, context).text).slice(0, MOST_TEXT);
  const held = failsAuthentication(mail, context)
    ? 'authentication-failed'
    : draft.state !== 'open'
      ? 'draft-closed'
      : text === ''
        ? 'no-text'
        : null;
  if (held !== null) {
    await queueHeldMail(unit, {
      key: `message:${message.id}`,
      why: WHY_HELD[held](draft),
      from: `${from.name} <${from.address}>`.trim(),
      subject: mail.subject,
      receivedAt: message.receivedAt,
      text,
      messageNumber: message.id,
      partner: null,
    });
    return { state: 'waiting', reason: held };
  }
  const before = draft.fields.description?.value;
  const headline = say(unit, 'From the customer ({address}), {day}:', {
    address: from.address,
    day: formatDay(dayOf(unit.now, config.desk.timezone), config.desk.locale, 'long'),
  });
  const whole = [...(before === undefined ? [] : [before]), `${headline}\n${text}`]
    .join('\n\n')
    .slice(0, MOST_DESCRIPTION);
  await manager.update(Draft, { id: draft.id }, { answeredAt: unit.now });
  draft.answeredAt = unit.now;
  const fields = { ...draft.fields, description: { value: whole, words: '' } };
  const checked = await updateDraft(unit, draft, fields, draft.partnersUnclear);
  await waitForAnswer(unit, draft);
  await queueDraftLetter(unit, checked, {
    key: `message:${message.id}`,
    inReplyTo: null,
    done: [say(unit, 'The customer has answered; the answer stands with the needs.')],
  });
  await audit(unit, {
    action: 'customer-answered',
    messageId: message.id,
    details: { draft: draft.id, writer: writerOf(unit, draft).email },
  });
  return { state: 'handled', reason: 'draft-answered' };
};

const WHY_HELD = {
  'authentication-failed': () =>
    lineOf('It carries the address of a customer who was asked, but authentication failed.'),
  'draft-closed': ({ id, state }: Draft) =>
    lineOf('It answers the questions of draft {id}, which is {state} already: pass on what the partner should know.', {
      id,
      state: lineOf(state === 'sent' ? 'sent' : 'dropped'),
    }),
  'no-text': ({ id }: Draft) =>
    lineOf('It answers the questions of draft {id}, but no text could be read in it.', { id }),
} as const;

/** The same address, or one of the same domain where that is a company's own. */
function sameCompany(address: string, asked: string): boolean {
  const own = address.toLowerCase();
  if (own === asked.toLowerCase()) return true;
  return domainOf(own) === domainOf(asked) && !isPublicDomain(domainOf(own));
}

function plainText(text: string): string {
  return text
    .replace(/[^\P{C}\n]/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
