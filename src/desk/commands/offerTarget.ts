import { DeskError } from '../../errors.js';
import type { Dossier } from '../dossier.js';
import type { Direction } from '../progress/steer.js';
import type { Act, Giver, Target } from './types.js';
import type { Unit } from '../unit.js';
import { lineOf } from '../../texts/line.js';

/** The offer that a command is about. Throws DeskError not-found where the thread or the subject names none, or several. */
export function offerOfTarget({ dossier }: Target): Dossier {
  if (dossier !== null) return dossier;
  throw new DeskError('not-found', lineOf('This mail is about no referral at one partner.'), {
    wayOut: lineOf(
      'Reply to a mail about it, or write its number and the partner’s name in the subject: R-1001 Harbour.',
    ),
  });
}

/** What a giver directs by this mail. */
export function directionOf({ person, message }: Giver): Direction {
  return { by: person.email, key: `staff:${message.id}`, message };
}

/** An act on the offer of the thread. */
export function onOffer(work: (unit: Unit, dossier: Dossier, direction: Direction) => Promise<readonly string[]>): Act {
  return (unit, target, giver) => work(unit, offerOfTarget(target), directionOf(giver));
}
