/**
 * A partner's mail outside any thread (policy R9): read in the offer that it names; where that is not unique the partner is
 * asked which one, once a mail, and the mail waits. The answer lets it be read; without one the manager is told.
 */
import { In } from 'typeorm';
import { Message, OutgoingMail, Partner } from '../../entities/index.js';
import { extractNewText } from '../../parsers/reply/index.js';
import { failsAuthentication } from '../../parsers/sender.js';
import { isCourtesy } from '../../parsers/courtesy.js';
import { isClosed } from '../../referrals/transitions.js';
import { dueAfterBusinessDays } from '../../scheduler/officeHours.js';
import type { Mail } from '../../values/mail.js';
import { closedUntil, deskOffice, officeOf, setClock } from '../clocks.js';
import { baseView, managerOf } from '../dossier.js';
import { queueHeldMail } from '../heldMail.js';
import type { Incoming, Receiver } from '../incoming.js';
import { queueLetter } from '../letters.js';
import { RETRIED } from '../messages.js';
import { receiveFromPartner } from '../receive.js';
import { offerOf } from '../subjects.js';
import type { TimerHandler } from '../timerHandler.js';
import { audit, type Unit } from '../unit.js';
import { fold, matchByContent, namedIn, offersOf, type PartnerOffer } from './byContent.js';
import { lineOf, type Line } from '../../texts/line.js';

/** Reason of a mail that waits for the partner to say what it is about; also the letter and the clock. */
const WHICH = 'which-referral';
/** Referrals that the letter lists. */
const MOST_LISTED = 20;
const SHOWN_WORDS = 300;
/** Words besides the number that make an answer news of its own. */
const MOST_FILLING = 4;

/** The last of a partner's receivers: whatever no other part takes. */
export const receiveUnplaced: Receiver = async (unit, incoming) => {
  const { sender, subject, message, mail, context } = incoming;
  if (sender.kind !== 'partner' || subject?.kind === 'reading') return null;
  const { partner } = sender;
  // News in the thread of a job or complaint is news of its offer.
  const offerId =
    (subject === null ? null : await offerOf(unit, subject)) ?? (await matchByContent(unit, partner, mail));
  if (offerId !== null) return receiveFromPartner(unit, message, mail, offerId);
  const open = (await offersOf(unit, partner)).filter(({ offer }) => !isClosed(offer.state));
  // Who may be somebody else is told no customer's name.
  if (open.length === 0 || failsAuthentication(mail, context)) return null;
  await ask(unit, incoming, partner, open);
  return { state: 'waiting', reason: WHICH };
};

async function ask(
  unit: Unit,
  { message, mail, context }: Incoming,
  partner: Partner,
  open: readonly PartnerOffer[],
): Promise<void> {
  const [from] = mail.from;
  if (from === undefined) return;
  const contact = { name: from.name === '' ? partner.name : from.name, email: from.address };
  await unit.manager.update(Message, { id: message.id }, { partnerId: partner.id });
  await queueLetter(unit, {
    key: `message:${message.id}:${WHICH}`,
    letter: WHICH,
    view: {
      ...baseView(unit.config),
      contact,
      subject: mail.subject,
      words: extractNewText(mail, context).text.trim().slice(0, SHOWN_WORDS),
      referrals: open.slice(0, MOST_LISTED).map(({ referral, customer }) => ({
        ref: referral.ref,
        customer: customer.name,
        service: referral.service,
      })),
      manager: managerOf(unit.config, partner),
    },
    audience: 'partner',
    to: [contact],
    locale: partner.locale,
    replySubject: { kind: 'partner', id: partner.id },
    inReplyTo: message.messageId,
  });
  const businessDays = unit.config.intake.whichReferralAfterDays;
  await setClock(unit, { kind: WHICH, about: { kind: 'partner', id: partner.id }, businessDays, partner });
  await audit(unit, { action: 'partner-asked-which', messageId: message.id, details: { partner: partner.id } });
}

/** The partner's answer: lets the mail that waits be read in the offer that is named. */
export const receiveWhichAnswer: Receiver = async (unit, incoming) => {
  const { sender, subject, message, mail, context } = incoming;
  if (sender.kind !== 'partner' || subject?.kind !== 'partner' || subject.id !== sender.partner.id) return null;
  const { manager } = unit;
  const { partner } = sender;
  const held = await heldFor(unit, partner, mail);
  if (held === null) return null;
  const { text } = extractNewText(mail, context);
  const named = failsAuthentication(mail, context) ? null : namedIn(text, await offersOf(unit, partner), true);
  if (named === null) {
    await tellManager(
      unit,
      partner,
      held,
      lineOf('Asked which referral it is about, the partner answered: “{text}”.', {
        text: text.trim().slice(0, 500),
      }),
    );
    await manager.update(Message, { id: message.id }, { partnerId: partner.id });
    return { state: 'waiting', reason: 'no-referral' };
  }
  const offerId = named.offer.id;
  const fresh = { failures: 0, interruptions: 0, handledAt: null };
  // The running desk handles it at its next look, in a unit of work of its own.
  await manager.update(Message, { id: held.id }, { state: 'received', reason: null, offerId, ...fresh });
  await audit(unit, { action: RETRIED, messageId: held.id, offerId, details: { from: held.state, by: message.id } });
  if (isMore(text, named, mail)) return receiveFromPartner(unit, message, mail, offerId);
  await manager.update(Message, { id: message.id }, { offerId, partnerId: partner.id });
  return { state: 'handled', reason: 'referral-named' };
};

/** The mail that the question was about: the one that our letter answered, or the only one that waits. */
async function heldFor({ manager }: Unit, partner: Partner, mail: Mail): Promise<Message | null> {
  const waits = { partnerId: partner.id, state: 'waiting' as const, reason: WHICH };
  const ids = [...mail.inReplyTo, ...mail.references.toReversed()].slice(0, 50);
  const asked = ids.length === 0 ? [] : await manager.findBy(OutgoingMail, { messageId: In(ids), letter: WHICH });
  const newest = asked.toSorted((a, b) => b.id - a.id)[0];
  const number = newest === undefined ? null : /^message:(\d{1,9}):/.exec(newest.key)?.[1];
  if (number != null) return manager.findOneBy(Message, { id: Number(number), ...waits });
  if (ids.length > 0) return null;
  const [one, ...others] = await manager.find(Message, { where: waits, take: 2 });
  return one === undefined || others.length > 0 ? null : one;
}

/** Whether the answer says more than which referral is meant. */
function isMore(text: string, { referral, customer }: PartnerOffer, mail: Mail): boolean {
  const signedBy = mail.from[0]?.name ?? '';
  const known = new Set(`${fold(referral.ref)}${fold(customer.name)}${fold(signedBy)}`.split(' '));
  const words = text
    .split('\n')
    .filter((line) => !isCourtesy(line, signedBy))
    .flatMap((line) => fold(line).trim().split(' '))
    .filter((word) => word !== '' && !known.has(word));
  return words.length > MOST_FILLING;
}

async function tellManager(unit: Unit, partner: Partner, held: Message, why: Line): Promise<void> {
  await queueHeldMail(unit, {
    key: `message:${held.id}`,
    why: lineOf('It comes from {partner} but names no referral or customer that is unique. {why}', {
      partner: partner.name,
      why,
    }),
    from: held.fromAddress ?? 'unknown',
    subject: held.subject ?? '',
    receivedAt: held.receivedAt,
    text: '',
    messageNumber: held.id,
    partner,
  });
  await unit.manager.update(Message, { id: held.id }, { reason: 'no-referral' });
}

/** No answer within the period: the manager is told of every mail that has waited that long, in the desk's office hours. */
export const whichReferralTimers: TimerHandler = {
  kinds: [WHICH],
  async fire(unit, timer) {
    const { manager, services, config, now } = unit;
    const partner = await manager.findOneByOrFail(Partner, { id: timer.subjectId });
    const waiting = await manager.find(Message, {
      where: { partnerId: partner.id, state: 'waiting', reason: WHICH },
      order: { id: 'ASC' },
      take: 200,
    });
    const office = officeOf(partner, services);
    const clocks = waiting.map((held) => ({
      held,
      due: dueAfterBusinessDays(held.handledAt ?? held.receivedAt, config.intake.whichReferralAfterDays, office),
    }));
    const over = clocks.filter(({ due }) => due <= now);
    const open = over.length === 0 ? null : closedUntil(unit, deskOffice(services));
    if (open !== null) return open;
    const why = lineOf('The partner was asked which one is meant and has not answered.');
    for (const { held } of over) await tellManager(unit, partner, held, why);
    const [next] = clocks.flatMap(({ due }) => (due > now ? [due] : [])).sort();
    return next ?? null;
  },
};
