/** Where an offer goes next, by staff (policy R6, R10–R12). */
import { DeskError } from '../../errors.js';
import { askForNews, clearOfferRisk, handOn, keepNote, reopenOffer, withdrawOffer } from '../progress/steer.js';
import { offerOfTarget, onOffer } from './offerTarget.js';
import type { Act, Command } from './types.js';
import { lineOf } from '../../texts/line.js';
import { say } from '../say.js';

const COMMON = { on: ['offer'], givers: ['staff'] } as const;
const MOST_TEXT = 2000;

/** A command of fixed words. */
function plainly(pattern: RegExp, act: Act): Command['read'] {
  return (line) => (pattern.test(line) ? act : null);
}

export const STEER_COMMANDS: readonly Command[] = [
  {
    ...COMMON,
    usage: 'status?',
    does: 'asks the partner for news now',
    decides: 'course',
    read: plainly(/^status\s*\?$/i, onOffer(askForNews)),
  },
  {
    ...COMMON,
    usage: 'withdraw',
    does: 'takes the referral back from the partner, who is told',
    decides: 'course',
    read: plainly(
      /^withdraw\s*[.!]?$/i,
      onOffer((unit, dossier, direction) => withdrawOffer(unit, dossier, '', direction)),
    ),
  },
  {
    ...COMMON,
    usage: 'withdraw: REASON',
    does: 'the same, and keeps the reason on the record; the partner does not see it',
    decides: 'course',
    takesText: true,
    read(line) {
      const reason = /^withdraw\s*[:=]\s*(\S.*)$/is.exec(line)?.[1];
      if (reason === undefined) return null;
      return onOffer((unit, dossier, direction) => withdrawOffer(unit, dossier, bounded(reason), direction));
    },
  },
  {
    ...COMMON,
    usage: 'close',
    does: 'ends a referral whose customer cannot be reached; the partner is told',
    decides: 'course',
    read: plainly(
      /^close\s*[.!]?$/i,
      onOffer((unit, dossier, direction) => {
        const { state } = dossier.offer;
        if (state !== 'unreachable') {
          throw new DeskError('not-allowed', lineOf('It is {state}; `close` ends an unreachable one.', { state }), {
            wayOut: lineOf('To take it back from the partner, write: withdraw'),
          });
        }
        return withdrawOffer(unit, dossier, say(unit, 'customer unreachable'), direction);
      }),
    ),
  },
  {
    ...COMMON,
    usage: 'to: PARTNER',
    does: 'offers a referral that is lost, declined, withdrawn or unreachable to another partner',
    decides: 'other partner',
    read(line) {
      const named = /^to\s*[:=]\s*(\S.{0,499})$/i.exec(line)?.[1];
      if (named === undefined) return null;
      return onOffer((unit, dossier, direction) => handOn(unit, dossier, named.replace(/[.!]$/, ''), direction));
    },
  },
  {
    ...COMMON,
    usage: 'reopen',
    does: 'opens a closed referral again; the partner is told',
    decides: 'course',
    read: plainly(/^re-?open\s*[.!]?$/i, onOffer(reopenOffer)),
  },
  {
    ...COMMON,
    usage: 'cleared',
    does: 'takes the mark “at risk” away; the short reminders end',
    decides: 'risk',
    read: plainly(/^cleared\s*[.!]?$/i, onOffer(clearOfferRisk)),
  },
  {
    ...COMMON,
    usage: 'note: TEXT',
    does: 'keeps a note in the story of the referral; nobody is told',
    takesText: true,
    read(line) {
      const text = /^note\s*[:=]\s*(\S.*)$/is.exec(line)?.[1];
      if (text === undefined) return null;
      return (unit, target, { person, message }) =>
        keepNote(unit, offerOfTarget(target), bounded(text), { by: person.email, key: `staff:${message.id}`, message });
    },
  },
];

function bounded(text: string): string {
  if (text.length <= MOST_TEXT) return text.trim();
  throw new DeskError('input-invalid', lineOf('more than {most} characters', { most: MOST_TEXT }));
}
