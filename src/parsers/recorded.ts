/**
 * What the desk had on record when the partner wrote: the record of the offer where the context gives it, else the
 * desk's own thank-you in the quoted text ("We have recorded: Total: …"). It is never a source of facts; it tells a
 * correction from a first notification, and which fact "52,400, not 48,500" corrects.
 */
import type { CalendarDay } from '../values/calendarDay.js';
import type { Money } from '../values/money.js';
import { readAmounts } from './facts/amounts.js';
import { readLine } from './facts/mentions.js';
import type { CompiledLocale } from './languages.js';
import { fold } from './phrases.js';
import { splitSentences } from './reply/sentences.js';
import type { Language, MentionContext, NewText, ReadingContext } from './types.js';
import { firstMatch } from './words.js';

export interface Recorded {
  readonly total: Money | null;
  readonly invoice: readonly Money[];
  readonly startDate: CalendarDay | null;
}

/** The newest quoted mail is enough. */
const MAX_QUOTED = 1_500;

export function readRecorded(
  newText: NewText,
  context: ReadingContext,
  mention: MentionContext,
  locales: readonly CompiledLocale[],
): Recorded | null {
  if (context.record !== undefined) return context.record;
  const quoted = newText.elided
    .filter((part) => part.kind === 'quote')
    .map((part) => part.text)
    .join('\n')
    .slice(0, MAX_QUOTED * 2);
  for (const locale of locales) {
    const match = firstMatch(locale.roles.recorded, fold(quoted));
    if (match !== null) {
      const text = quoted.slice(match.index, match.index + MAX_QUOTED);
      return onAsking(() => factsIn(text, locale.language, mention, locales));
    }
  }
  return null;
}

/** Most mails only ask whether something is on record: what it is, is read when that is asked. */
function onAsking(read: () => Recorded): Recorded {
  let known: Recorded | null = null;
  const facts = (): Recorded => (known ??= read());
  return {
    get total() {
      return facts().total;
    },
    get invoice() {
      return facts().invoice;
    },
    get startDate() {
      return facts().startDate;
    },
  };
}

function factsIn(
  text: string,
  language: Language,
  mention: MentionContext,
  locales: readonly CompiledLocale[],
): Recorded {
  const sentences = splitSentences(text.replace(/^[ \t]{0,4}(?:>[ \t]{0,2}){1,10}/gm, ''), language).slice(0, 12);
  const lines = sentences.map((sentence, index) => readLine(sentence, index, mention, locales));
  const uses = readAmounts(lines, locales);
  const day = lines
    .flatMap((line) => line.mentions)
    .find((placed) => placed.kind === 'date' && placed.mention.value !== null);
  return {
    total: uses.find((use) => use.role === 'total')?.mention.value ?? null,
    invoice: uses.flatMap((use) => (use.role === 'invoice' && use.mention.value !== null ? [use.mention.value] : [])),
    startDate: day?.kind === 'date' ? day.mention.value : null,
  };
}
