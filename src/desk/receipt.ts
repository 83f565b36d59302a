/** The answer to a mail of staff or finance: what was done, or why nothing was. It can be answered like what it answers. */
import type { Message } from '../entities/index.js';
import type { Subject } from '../entities/subject.js';
import type { PersonView } from '../templates/views.js';
import { baseView, referralView, type Dossier } from './dossier.js';
import { queueLetter } from './letters.js';
import type { Unit } from './unit.js';
import type { LineKey } from '../texts/catalogue.js';
import type { Said } from '../texts/line.js';
import { tell, tellKey } from './say.js';

/** Something that can be written in a thread, and what it does. */
export interface Possible {
  /** As it is typed: the words are the same in every language, an example's notation is not. */
  readonly usage: Said;
  readonly does: LineKey;
}

export interface ReceiptRequest {
  readonly message: Message;
  readonly to: PersonView;
  readonly audience: 'staff' | 'finance';
  readonly dossier: Dossier | null;
  /** What the answered thread is about. */
  readonly about: Subject | null;
  readonly done: readonly Said[];
  readonly refused: readonly Said[];
  /** What can be written in this thread; shown where something was refused. */
  readonly possible?: readonly Possible[];
}

export async function queueReceipt(unit: Unit, request: ReceiptRequest): Promise<void> {
  const { config } = unit;
  const { message, to, audience, dossier, about, done, refused } = request;
  const listed = refused.length > 0 ? (request.possible ?? []) : [];
  await queueLetter(unit, {
    key: `message:${message.id}:staff-receipt`,
    letter: 'staff-receipt',
    view: {
      ...baseView(config),
      staff: { name: to.name, email: to.email },
      referral: dossier === null ? null : referralView(dossier),
      done: done.map((said) => tell(unit, said)),
      refused: refused.map((said) => tell(unit, said)),
      possible: listed.map(({ usage, does }) => ({ usage: tell(unit, usage), does: tellKey(unit, does) })),
    },
    audience,
    to: [to],
    locale: config.desk.locale,
    replySubject: about,
    offerId: dossier?.offer.id ?? null,
    readingId: about?.kind === 'reading' ? about.id : null,
    inReplyTo: message.messageId,
  });
}
