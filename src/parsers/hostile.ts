/**
 * Mails that a person at the desk must see first, whatever else they say (READING.md, "Who speaks"): a request to
 * change bank details or recipients, instructions to the software, direction overrides inside the text.
 * Pure: new text in, doubts out. Sender and subject are judged in sender.ts.
 */
import type { CompiledLocale } from './languages.js';
import { fold, folded } from './phrases.js';
import type { Doubt, Evidence, NewText, Sentence } from './types.js';
import { anyHas, firstMatch } from './words.js';

/** Enough for any letter; hostile length is cut (and doubted) by read.ts. */
const MAX_TEXT = 30_000;

export function doubtHostile(newText: NewText, recordedName: string, locales: readonly CompiledLocale[]): Doubt[] {
  const text = newText.text.slice(0, MAX_TEXT);
  // A customer whose recorded name holds markup keeps it as plain text (READING.md).
  const folded = blank(fold(text), fold(recordedName));
  const doubts: Doubt[] = [];
  for (const locale of locales) {
    add(
      doubts,
      'bank-details',
      'The mail asks to change bank details or to whom something goes.',
      firstMatch(locale.hostile.bankDetails, folded),
    );
    add(
      doubts,
      'instructs-software',
      'The mail talks to the software that reads it.',
      firstMatch(locale.hostile.instructions, folded),
    );
  }
  if (newText.bidi.length > 0) {
    doubts.push({
      code: 'bidi-override',
      message: 'The text holds characters that turn its direction round.',
      needs: 'review',
      evidence: newText.bidi,
    });
  }
  return doubts;

  function add(list: Doubt[], code: Doubt['code'], message: string, match: RegExpExecArray | null): void {
    if (match === null || list.some((doubt) => doubt.code === code)) return;
    const evidence: Evidence = {
      text: text.slice(match.index, match.index + match[0].length),
      start: match.index,
      end: match.index + match[0].length,
      part: 'body',
      reader: 'hostile',
    };
    list.push({ code, message, needs: 'review', evidence: [evidence] });
  }
}

/** A sentence that talks to the software says nothing about the referral. */
export function instructsSoftware(
  sentence: Sentence,
  recordedName: string,
  locales: readonly CompiledLocale[],
): boolean {
  const text = blank(folded(sentence), fold(recordedName));
  return anyHas(locales, (locale) => locale.hostile.instructions, text);
}

/** The text with every occurrence of a name replaced by as many spaces, so that offsets stay true. */
function blank(text: string, name: string): string {
  return name.length < 3 ? text : text.replaceAll(name, ' '.repeat(name.length));
}
