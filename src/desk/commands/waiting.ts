/** Clocks of an offer, by staff: wait, hold, resume. */
import { DeskError } from '../../errors.js';
import { readDates } from '../../parsers/mentions/dates.js';
import type { MentionContext } from '../../parsers/types.js';
import { addDays, dayOf, type CalendarDay } from '../../values/calendarDay.js';
import { holdReminders, resumeReminders, waitUntil } from '../progress/waiting.js';
import { onOffer } from './offerTarget.js';
import type { Command } from './types.js';
import { lineOf } from '../../texts/line.js';
import { loneSentence } from '../../parsers/reply/sentences.js';

const COMMON = { on: ['offer'], givers: ['staff'] } as const;

/** The one day that a text names. Throws DeskError input-invalid for none, several or an unclear one. */
export function oneDay(text: string, context: MentionContext): CalendarDay {
  const sentence = loneSentence(text);
  const [mention, ...others] = readDates(sentence, context);
  if (mention?.value == null || others.length > 0) throw new DeskError('input-invalid', lineOf('no single exact day'));
  return mention.value;
}

export const WAITING_COMMANDS: readonly Command[] = [
  {
    ...COMMON,
    usage: 'wait until 12 Dec',
    does: 'lets the partner rest until that day; then the clocks go on',
    decides: 'course',
    read(line, context) {
      const text = /^wait\s+(?:until|till)\s*:?\s+(\S.{0,100})$/i.exec(line)?.[1];
      if (text === undefined) return null;
      const day = oneDay(text, context);
      return onOffer((unit, dossier) => waitUntil(unit, dossier, day));
    },
  },
  {
    ...COMMON,
    usage: 'wait 10 days',
    does: 'the same, counted from today in calendar days (or weeks)',
    decides: 'course',
    read(line) {
      const [, number, unitWord] = /^wait\s+(\d{1,3})\s+(days?|weeks?)\s*[.!]?$/i.exec(line) ?? [];
      if (number === undefined || unitWord === undefined) return null;
      const days = Number(number) * (unitWord.toLowerCase().startsWith('week') ? 7 : 1);
      return onOffer((unit, dossier) =>
        waitUntil(unit, dossier, addDays(dayOf(unit.now, dossier.partner.timezone), days)),
      );
    },
  },
  {
    ...COMMON,
    usage: 'hold reminders',
    does: 'the partner gets no reminders about this referral and its jobs until you resume them',
    decides: 'reminders',
    read: (line) => (/^hold reminders\s*[.!]?$/i.test(line) ? onOffer(holdReminders) : null),
  },
  {
    ...COMMON,
    usage: 'resume reminders',
    does: 'lets them run again',
    decides: 'reminders',
    read: (line) => (/^resume reminders\s*[.!]?$/i.test(line) ? onOffer(resumeReminders) : null),
  },
];
