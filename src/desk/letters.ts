/**
 * Queues letters: renders the view, composes the mail with the thread's ids, and puts the frozen octets into the outbox, all
 * within the unit of work (DESIGN rule 3).
 */
import { In, IsNull, Or, type FindOptionsWhere } from 'typeorm';
import { Message, OutgoingMail } from '../entities/index.js';
import type { Audience } from '../entities/outgoingMail.js';
import { composeMail, type ComposeAttachment } from '../outbox/compose.js';
import { enqueue } from '../outbox/queue.js';
import { renderLetter } from '../templates/index.js';
import type { LetterName, LetterViews, PersonView } from '../templates/views.js';
import { messageIdFor, plusAddress, replyToken, type ReplySubject } from './replyAddress.js';
import type { Unit } from './unit.js';

export interface Letter<N extends LetterName> {
  /** Unique for ever: the same decision made again queues nothing. */
  readonly key: string;
  readonly letter: N;
  readonly view: LetterViews[N];
  readonly audience: Audience;
  readonly to: readonly PersonView[];
  /** BCP 47: language and notation of the reader. */
  readonly locale: string;
  /** What a reply to this letter is about. */
  readonly replySubject: ReplySubject | null;
  readonly offerId?: number | null;
  readonly readingId?: number | null;
  readonly invoiceId?: number | null;
  /** The mail that this one answers. */
  readonly inReplyTo?: string | null;
  /** Subject of the thread to stay in ("Re: …" is put before it); the letter's own subject where absent. */
  readonly threadSubject?: string | null;
  readonly attachments?: readonly ComposeAttachment[];
  /** Ids of the reader's thread, oldest first, where the caller knows them; otherwise they are what we sent about the subject. */
  readonly thread?: readonly string[];
}

const THREAD_IDS = 20;

/** RFC 5322 §3.6.4 msg-id in visible ASCII. What others wrote as an id and is none stays out of our headers. */
const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f\x41-\x7e]{1,480}@[\x21-\x3b\x3d\x3f\x41-\x7e]{1,480}>$/;

/** Returns the queued mail, or null where this letter has been queued before. */
export async function queueLetter<N extends LetterName>(unit: Unit, letter: Letter<N>): Promise<OutgoingMail | null> {
  const { manager, config, services, now } = unit;
  const { desk, mailbox } = config;
  const rendered = renderLetter(
    letter.letter,
    letter.locale,
    letter.view,
    config.templates === '' ? {} : { overrideFolder: config.templates },
  );
  const messageId = messageIdFor(letter.key, desk.address, services.signingKey);
  const { replySubject } = letter;
  const tagged = mailbox.replyAddress === 'subject' && replySubject !== null;
  const plain = letter.threadSubject == null ? rendered.subject : `Re: ${letter.threadSubject}`;
  const subject = tagged ? `${plain} [#${replyToken(replySubject, services.signingKey)}]` : plain;
  const replyTo =
    mailbox.replyAddress === 'plus' && replySubject !== null
      ? plusAddress(desk.address, replySubject, services.signingKey)
      : desk.address;
  const references = await threadIds(unit, letter);
  const inReplyTo = letter.inReplyTo != null && MESSAGE_ID.test(letter.inReplyTo) ? letter.inReplyTo : null;
  const answered = inReplyTo ?? references.at(-1);
  const recipients = distinct(letter.to);
  const raw = await composeMail({
    from: { name: desk.name, address: desk.address },
    to: recipients.map(({ name, email }) => ({ name, address: email })),
    replyTo: { name: desk.name, address: replyTo },
    subject,
    text: rendered.text,
    html: rendered.html,
    messageId,
    ...(answered === undefined ? {} : { inReplyTo: answered }),
    references: inReplyTo === null ? references : [...references.filter((id) => id !== inReplyTo), inReplyTo],
    date: now,
    autoSubmitted: letter.inReplyTo == null ? 'auto-generated' : 'auto-replied',
    suppressAutoReplies: letter.audience !== 'partner',
    attachments: letter.attachments ?? [],
  });
  return enqueue(manager, {
    key: letter.key,
    letter: letter.letter,
    audience: letter.audience,
    recipients: recipients.map(({ email }) => email),
    envelopeFrom: desk.address,
    raw,
    // Without the tag: later mails of the thread take this subject and get a tag of their own.
    subject: plain,
    messageId,
    reply: replySubject ?? ofOffer(letter),
    offerId: letter.offerId ?? null,
    readingId: letter.readingId ?? null,
    invoiceId: letter.invoiceId ?? null,
    now,
  });
}

function distinct(people: readonly PersonView[]): PersonView[] {
  return [...new Map(people.map((person) => [person.email.toLowerCase(), person])).values()];
}

/** A partner who answers a mail of an offer's thread without its reply address speaks of the offer all the same. */
function ofOffer<N extends LetterName>({ audience, offerId }: Letter<N>): ReplySubject | null {
  return audience === 'partner' && offerId != null ? { kind: 'offer', id: offerId } : null;
}

/** Mails of an offer make one thread for each reader; whatever else a mail is about has a thread of its own. */
function ofThread<N extends LetterName>({
  replySubject,
  audience,
  offerId,
}: Letter<N>): FindOptionsWhere<OutgoingMail> | null {
  if (replySubject !== null && replySubject.kind !== 'offer' && replySubject.kind !== 'reading') {
    return { replyKind: replySubject.kind, replyId: replySubject.id, audience };
  }
  return offerId == null ? null : { offerId, audience, replyKind: Or(IsNull(), In(['offer', 'reading'])) };
}

/**
 * Ids of the thread, oldest first: what we sent this audience about the subject and, for the partner of an offer, what came
 * back. The first id of all is always kept, so that every client finds the root (RFC 5322 §3.6.4).
 */
async function threadIds<N extends LetterName>({ manager }: Unit, letter: Letter<N>): Promise<string[]> {
  if (letter.thread !== undefined) return shortened(letter.thread.filter((id) => MESSAGE_ID.test(id)));
  const where = ofThread(letter);
  if (where === null) return [];
  const ours = await manager.find(OutgoingMail, {
    select: { messageId: true, createdAt: true, recipients: true },
    where,
    order: { id: 'ASC' },
  });
  const readers = new Set(letter.to.map(({ email }) => email.toLowerCase()));
  // Two staff members, or two partners' contacts, never share a thread by accident.
  const sent = ours.filter(({ recipients }) => recipients.some((address) => readers.has(address)));
  const received =
    letter.audience === 'partner' && where.offerId !== undefined && letter.offerId != null
      ? await manager.find(Message, {
          select: { messageId: true, receivedAt: true },
          where: { offerId: letter.offerId, state: In(['received', 'handled']) },
          order: { id: 'ASC' },
        })
      : [];
  const all = [
    ...sent.map(({ messageId, createdAt }) => ({ id: messageId, at: createdAt })),
    ...received.flatMap(({ messageId, receivedAt }) =>
      messageId === null || !MESSAGE_ID.test(messageId) ? [] : [{ id: messageId, at: receivedAt }],
    ),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return shortened(all.map(({ id }) => id));
}

function shortened([root, ...rest]: readonly string[]): string[] {
  return root === undefined ? [] : [root, ...rest.slice(-THREAD_IDS)];
}
