/** A mail on its way to the part of the desk that takes it. */
import type { Message, Partner } from '../entities/index.js';
import type { Subject } from '../entities/subject.js';
import type { ReadingContext } from '../parsers/types.js';
import type { PersonView } from '../templates/views.js';
import type { Mail } from '../values/mail.js';
import type { Receipt } from './receive.js';
import type { Unit } from './unit.js';

export interface StaffMember {
  readonly name: string;
  readonly email: string;
  readonly role: 'partner-manager' | 'management';
}

/** Who wrote, by the From address: that it is really theirs is checked for staff and finance before a receiver is asked. */
export type Sender =
  | { readonly kind: 'staff'; readonly person: StaffMember }
  | { readonly kind: 'finance'; readonly person: PersonView }
  | { readonly kind: 'partner'; readonly partner: Partner }
  | { readonly kind: 'stranger' };

export interface Incoming {
  readonly message: Message;
  readonly mail: Mail;
  /** What the mail of ours that it answers was about, or the support case that it names; null where there is none. */
  readonly subject: Subject | null;
  /** Whether it answers a mail of ours: a name in its subject is nobody's thread. */
  readonly inThread: boolean;
  readonly sender: Sender;
  /** For the readers, where no referral is known. */
  readonly context: ReadingContext;
}

/** Takes a mail, within its unit of work; null where it is not for this part of the desk, with nothing changed. */
export type Receiver = (unit: Unit, incoming: Incoming) => Promise<Receipt | null>;
