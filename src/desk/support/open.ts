/** Opens a case from a partner's mail (policy S1): sorts it, finds the client, and gives it to whoever answers. */
import { Message, SupportCase, type Partner } from '../../entities/index.js';
import type { TriageReading } from '../../parsers/triage/types.js';
import type { ReadingContext } from '../../parsers/types.js';
import type { Mail } from '../../values/mail.js';
import { plainSubject } from '../complaints/open.js';
import { baseView, managerOf } from '../dossier.js';
import { queueHeldMail } from '../heldMail.js';
import { queueLetter } from '../letters.js';
import type { Receipt } from '../receive.js';
import { lineOf } from '../../texts/line.js';
import { audit, type Unit } from '../unit.js';
import { isForeignScript } from '../../support/foreignScript.js';
import { clientNamed } from './client.js';
import { handToTeam, helpPartner } from './handOver.js';
import { noteInterest } from './interest.js';
import { MOST_UNREAD, opensInLoop, toldLately } from './loop.js';
import { MOST_WORDS, numberOf, tell } from './record.js';

export interface Request {
  readonly message: Message;
  readonly mail: Mail;
  readonly partner: Partner;
  readonly context: ReadingContext;
  readonly triage: TriageReading;
  /** The offer in whose thread it came. */
  readonly offerId: number | null;
}

export async function openCase(unit: Unit, request: Request): Promise<Receipt> {
  const { message, mail, partner, offerId } = request;
  const triage = isForeignScript(request.triage.text) ? unreadable(request.triage) : request.triage;
  const [from] = mail.from;
  if (from === undefined) return { state: 'waiting', reason: 'no-sender' };
  const { manager } = unit;
  await manager.update(
    Message,
    { id: message.id },
    { partnerId: partner.id, ...(offerId === null ? {} : { offerId }) },
  );
  if (isEncrypted(mail)) return cannotRead(unit, request, 'encrypted');
  const words = triage.text.trim() === '' ? mail.subject.trim() : triage.text.trim();
  if (words === '') return cannotRead(unit, request, 'no-words');

  if (await opensInLoop(unit, partner.id, from.address, words)) return holdLoop(unit, request);

  const named = await clientNamed(unit, partner, `${mail.subject}\n${triage.text}\n${mail.text ?? ''}`);
  const kase = await manager.save(
    manager.create(SupportCase, {
      state: 'received',
      tier: triage.tier,
      category: triage.category,
      confident: triage.confident,
      evidence: triage.evidence.slice(0, 10).map(({ text, category }) => ({ text: text.slice(0, 200), category })),
      language: triage.language,
      partnerId: partner.id,
      customerId: named?.customer.id ?? null,
      offerId: offerId ?? named?.offerId ?? null,
      people: [{ name: from.name.slice(0, 200) || partner.contactName, email: from.address }],
      subject: plainSubject(mail.subject),
      words: words.slice(0, MOST_WORDS),
      messageId: message.id,
      openedAt: unit.now,
      askedAt: null,
      answeredAt: null,
      waitsUntil: null,
      level: 0,
      owner: managerOf(unit.config, partner).email,
      answers: [],
      undelivered: null,
      closedAt: null,
      closedBy: null,
      resolution: null,
    }),
  );
  await audit(unit, {
    action: 'case-opened',
    offerId: kase.offerId,
    messageId: message.id,
    reason: triage.reason,
    details: { case: numberOf(kase), tier: triage.tier, category: triage.category, confident: triage.confident },
  });
  await tell(unit, kase, {
    side: 'partner',
    kind: 'request',
    by: { name: from.name, email: from.address },
    words,
    message,
  });
  await noteInterest(unit, kase, words, message.id);
  await give(unit, kase, triage, message);
  return { state: 'handled', reason: `case-${kase.tier}` };
}

/** A script that no rule is written in: a word that looks like one proves nothing. */
function unreadable(triage: TriageReading): TriageReading {
  return { ...triage, tier: 'management', category: 'unclear', confident: false, evidence: [], reason: 'language' };
}

async function give(unit: Unit, kase: SupportCase, triage: TriageReading, message: Message): Promise<void> {
  const key = `message:${message.id}`;
  if (triage.tier === 'partner') {
    const help = { kind: 'help', by: 'desk', byName: '', words: '', text: kase.words } as const;
    await helpPartner(unit, kase, { ...help, message, key });
    return;
  }
  await handToTeam(unit, kase, {
    tier: triage.tier,
    category: triage.category,
    kind: 'new',
    by: 'desk',
    byName: '',
    note: '',
    told:
      triage.reason === 'language' || isForeignScript(kase.words)
        ? 'language'
        : triage.category === 'unclear'
          ? 'unclear'
          : 'passed-on',
    message,
    key,
  });
}

export function isEncrypted({ problems }: Pick<Mail, 'problems'>): boolean {
  return problems.some(({ code }) => code === 'encrypted');
}

/** Nothing is passed on that nobody could read: the writer is told, and the mail waits, so that it is not forgotten. */
export async function cannotRead(
  unit: Unit,
  { message, mail, partner }: Pick<Request, 'message' | 'mail' | 'partner'>,
  kind: 'encrypted' | 'no-words',
): Promise<Receipt> {
  const [from] = mail.from;
  if (from !== undefined && !(await toldLately(unit, message, kind, MOST_UNREAD))) {
    const contact = { name: from.name === '' ? partner.contactName : from.name, email: from.address };
    await queueLetter(unit, {
      key: `message:${message.id}:writer:${kind}`,
      letter: 'case-note',
      view: {
        ...baseView(unit.config),
        contact,
        number: null,
        subject: plainSubject(mail.subject),
        kind,
        team: '',
        text: '',
        left: [],
        answerBy: null,
      },
      audience: 'partner',
      to: [contact],
      locale: partner.locale,
      replySubject: null,
      inReplyTo: message.messageId,
      threadSubject: plainSubject(mail.subject) || null,
      thread: message.messageId === null ? [] : [message.messageId],
    });
  }
  await audit(unit, { action: 'mail-not-readable', messageId: message.id, reason: kind });
  return { state: 'waiting', reason: kind };
}

/** More new requests of one writer than a person writes: nobody is answered, and the partner's manager is told once. */
async function holdLoop(unit: Unit, { message, mail, partner, triage }: Request): Promise<Receipt> {
  const [from] = mail.from;
  const receipt: Receipt = { state: 'waiting', reason: 'case-loop' };
  if (await toldLately(unit, message, receipt.reason, 1)) return receipt;
  await queueHeldMail(unit, {
    key: `message:${message.id}`,
    why: lineOf(
      '{writer} has sent so many requests within an hour, or the same one so often, that it looks like a machine. No case was opened for this one; more of them within the hour wait as well.',
      { writer: from?.address ?? partner.name },
    ),
    from: from?.address ?? 'unknown',
    subject: mail.subject,
    receivedAt: message.receivedAt,
    text: triage.text,
    messageNumber: message.id,
    partner,
  });
  return receipt;
}
