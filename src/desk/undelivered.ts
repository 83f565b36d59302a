/** A mail of ours that did not arrive: refused, given up, held above a cap, or come back as a bounce. Staff are told once. */
import { createHash } from 'node:crypto';
import { Draft, type OutgoingMail } from '../entities/index.js';
import type { BounceNoticeView, PersonView } from '../templates/views.js';
import { baseView, loadDossier, managerOf, referralView } from './dossier.js';
import { queueLetter } from './letters.js';
import { mailsInList } from './reminders/listed.js';
import { caseNotReached, caseUndelivered, ownerOfCase } from './support/undelivered.js';
import { checkNotReached } from './undeliveredCheck.js';
import { concernNotReached } from './undeliveredConcern.js';
import { jobCheckNotReached } from './undeliveredJob.js';
import { offerNotReached, questionNotReached } from './undeliveredOffer.js';
import { NOTHING, type NotReached } from './undeliveredTypes.js';
import { audit, type Unit } from './unit.js';

/** Letters about mail trouble: nobody is told of their own trouble, or two broken mailboxes would write for ever. */
const NEVER_REPORTED: ReadonlySet<string> = new Set(['bounce-notice', 'held-mail']);

export interface Undelivered {
  readonly how: BounceNoticeView['how'];
  readonly recipients: readonly string[];
  /** What the other side said. */
  readonly diagnostic: string;
}

/** Tells the partner manager, unless the mail was such a notice itself; of a list of reminders, for each referral on it. */
export async function reportUndelivered(unit: Unit, mail: OutgoingMail, trouble: Undelivered): Promise<void> {
  const listed = await mailsInList(unit, mail);
  if (listed.length === 0) return report(unit, mail, trouble);
  // A list that a cap holds may go out yet: one word of it is enough.
  for (const one of trouble.how === 'held' ? listed.slice(0, 1) : listed) await report(unit, one, trouble);
}

async function report(unit: Unit, mail: OutgoingMail, trouble: Undelivered): Promise<void> {
  const { config } = unit;
  await audit(unit, {
    action: `mail-${trouble.how}`,
    offerId: mail.offerId,
    details: { letter: mail.letter, recipients: trouble.recipients, diagnostic: trouble.diagnostic.slice(0, 500) },
  });
  // What a cap holds is still here and may go out yet.
  const { deputy, stopped } = trouble.how === 'held' ? NOTHING : await notReached(unit, mail, trouble.recipients);
  if (NEVER_REPORTED.has(mail.letter) || (trouble.how !== 'held' && (await caseUndelivered(unit, mail, trouble))))
    return;
  const dossier = mail.offerId === null ? null : await loadDossier(unit, mail.offerId);
  const manager =
    dossier?.manager ?? (await writerOfDraft(unit, mail)) ?? (await ownerOfCase(unit, mail)) ?? managerOf(config, null);
  await queueLetter(unit, {
    key: noticeKey(unit, mail, trouble, manager.email),
    letter: 'bounce-notice',
    view: {
      ...baseView(config),
      manager,
      referral: dossier === null ? null : referralView(dossier),
      letter: mail.letter,
      subject: mail.subject,
      recipients: trouble.recipients,
      diagnostic: trouble.diagnostic.slice(0, 2000),
      how: trouble.how,
      deputy,
      stopped,
    },
    audience: 'staff',
    to: [manager],
    locale: config.desk.locale,
    replySubject: stopped === null || mail.replyKind === null ? null : { kind: mail.replyKind, id: mail.replyId ?? 0 },
    offerId: mail.offerId,
  });
}

/** A mail that never arrived cannot be answered: no clock of the partner runs on account of it, and no breach follows from it. */
async function notReached(unit: Unit, mail: OutgoingMail, recipients: readonly string[]): Promise<NotReached> {
  if (mail.audience !== 'partner') return NOTHING;
  switch (mail.letter) {
    case 'complaint':
    case 'enquiry':
      return concernNotReached(unit, mail);
    case 'deviation':
      return checkNotReached(unit, mail);
    case 'job-check':
      return jobCheckNotReached(unit, mail);
    case 'referral-offer':
      return mail.offerId === null ? NOTHING : offerNotReached(unit, mail, mail.offerId);
    case 'question':
    case 'reminder':
    case 'milestone-due':
    case 'testing-due':
      return mail.offerId === null ? NOTHING : questionNotReached(unit, mail, mail.offerId);
    case 'case-answer':
    case 'case-relay':
      return caseNotReached(unit, mail, recipients);
    default:
      return NOTHING;
  }
}

/** Of the questions to a customer: the staff member whose draft they belong to. */
async function writerOfDraft({ manager, config }: Unit, mail: OutgoingMail): Promise<PersonView | null> {
  if (mail.replyKind !== 'draft' || mail.replyId === null) return null;
  const draft = await manager.findOneBy(Draft, { id: mail.replyId });
  return config.staff.find(({ email }) => email === draft?.createdBy) ?? null;
}

/**
 * One notice a mail and offer. A cap holds many mails of one recipient at once, so of those each manager hears once an hour; the
 * notice says where the others are.
 */
function noticeKey({ now }: Unit, mail: OutgoingMail, { how }: Undelivered, manager: string): string {
  if (how !== 'held') return `outgoing:${mail.id}:${how}:offer-${mail.offerId ?? 0}:bounce-notice`;
  const who = createHash('sha256')
    .update([...mail.recipients, manager].join(' '))
    .digest('hex');
  return `held:${who.slice(0, 32)}:${now.slice(0, 13)}:bounce-notice`;
}
