/** A preview as lines that read well in a terminal and in a mail. */
import { clockWord } from '../../templates/words/clocks.js';
import { dayOf, formatDay, timeOfDay } from '../../values/calendarDay.js';
import type { Coming, ComingClock } from './preview.js';

export interface Reader {
  readonly locale: string;
  readonly timezone: string;
}

/** One entry a clock: its line, and below it a line a mail. */
export function previewEntries({ clocks, left }: Coming, reader: Reader): string[][] {
  const entries = clocks.map((clock) => [head(clock, reader), ...below(clock)]);
  return left ? [...entries, ['… and more; look less far ahead to see each.']] : entries;
}

function head({ id, kind, at, about, state, setMeanwhile }: ComingClock, { locale, timezone }: Reader): string {
  const when = `${formatDay(dayOf(at, timezone), locale, 'short')} ${timeOfDay(at, timezone)}`;
  const number = setMeanwhile ? 'not set yet' : `clock ${id}`;
  return `${when}  ${clockWord(kind, locale)}, ${about}: ${state === 'held' ? `${number}, held` : number}`;
}

function below({ mails, failure, state }: ComingClock): string[] {
  if (state === 'held') return [];
  if (failure !== null) return [`cannot be carried out: ${failure}`];
  if (mails.length === 0) return ['no mail'];
  return mails.map(({ letter, to, subject }) => `${letter} to ${to.join(', ')}: ${subject}`);
}
