/** One-line commands: what staff and finance write in answer to a mail of the desk. */
import type { SubjectKind, Subject } from '../../entities/subject.js';
import type { MentionContext } from '../../parsers/types.js';
import type { LineKey } from '../../texts/catalogue.js';
import type { Message } from '../../entities/index.js';
import type { PersonView } from '../../templates/views.js';
import type { Dossier } from '../dossier.js';
import type { Unit } from '../unit.js';
import type { Said } from '../../texts/line.js';

/** Who gives a command. */
export interface Giver {
  readonly person: PersonView;
  readonly kind: 'staff' | 'finance';
  /** Management may do what any partner manager may. */
  readonly management: boolean;
  /** The mail that holds the command. */
  readonly message: Message;
}

/** What the command is about: the thread that it was given in. */
export interface Target {
  readonly subject: Subject | null;
  /** The offer of the thread, where it is about one. */
  readonly dossier: Dossier | null;
}

/**
 * Does what was commanded and says what has changed, a line each. Throws DeskError (not-allowed, not-found, input-invalid)
 * with a message that the giver is told; then the whole mail changes nothing.
 */
export type Act = (unit: Unit, target: Target, giver: Giver) => Promise<readonly Said[]>;

export interface Command {
  /** As it is written: "status?", "withdraw: REASON". */
  readonly usage: string;
  /** What it does, for the list of commands in docs and receipts: "asks the partner for news now". */
  readonly does: LineKey;
  /** Threads that it can be given in; `any` needs no thread. A summary's thread is one of its offer as well. */
  readonly on: readonly (SubjectKind | 'any')[];
  readonly givers: readonly Giver['kind'][];
  /** What it settles ("course", "reminders"): two commands of one mail that settle the same contradict each other. */
  readonly decides?: string;
  /** Runs once after all lines of the mail, however many of its commands were among them. */
  readonly afterwards?: Act;
  /** Its text may run over several lines, because mail programs wrap: what follows and is no command belongs to it. */
  readonly takesText?: boolean;
  /**
   * What a line asks for, or null where it is not this command. Throws DeskError input-invalid for one that is and whose
   * value cannot be read.
   */
  read(line: string, context: MentionContext): Act | null;
}
