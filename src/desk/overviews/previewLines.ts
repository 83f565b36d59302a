/** A preview as lines that read well in a terminal and in a mail. */
import { clockWord } from '../../templates/words/clocks.js';
import { dayOf, formatDay, timeOfDay } from '../../values/calendarDay.js';
import type { Coming, ComingClock } from './preview.js';
import { lineOf, textLanguage, write, type TextLanguage } from '../../texts/line.js';

export interface Reader {
  readonly locale: string;
  readonly timezone: string;
}

/** One entry a clock: its line, and below it a line a mail. */
export function previewEntries({ clocks, left }: Coming, reader: Reader): string[][] {
  const language = textLanguage(reader.locale);
  const entries = clocks.map((clock) => [head(clock, reader), ...below(clock, language)]);
  return left ? [...entries, [write(lineOf('… and more; look less far ahead to see each.'), language)]] : entries;
}

function head({ id, kind, at, about, state, setMeanwhile }: ComingClock, { locale, timezone }: Reader): string {
  const when = `${formatDay(dayOf(at, timezone), locale, 'short')} ${timeOfDay(at, timezone)}`;
  const number = setMeanwhile ? lineOf('not set yet') : lineOf('clock {id}', { id });
  const shown = state === 'held' ? lineOf('{number}, held', { number }) : number;
  return `${when}  ${clockWord(kind, locale)}, ${about}: ${write(shown, textLanguage(locale))}`;
}

function below({ mails, failure, state }: ComingClock, language: TextLanguage): string[] {
  if (state === 'held') return [];
  if (failure !== null) return [write(lineOf('cannot be carried out: {failure}', { failure }), language)];
  if (mails.length === 0) return [write(lineOf('no mail'), language)];
  return mails.map(({ letter, to, subject }) =>
    write(lineOf('{letter} to {to}: {subject}', { letter, to, subject }), language),
  );
}
