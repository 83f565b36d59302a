/**
 * Mails that a person at the desk must see first, whatever else they say (READING.md, "Who speaks"): a request to
 * change bank details or recipients, instructions to the software, direction overrides inside the text.
 * Pure: new text in, doubts out. Sender and subject are judged in sender.ts.
 */
import type { CompiledLocale } from './languages.js';
import { fold, folded } from './phrases.js';
import type { Doubt, Evidence, NewText, Sentence } from './types.js';
import { allMatches, anyHas, firstMatch } from './words.js';
import { allIn } from './patterns/matches.js';

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
      allMatches(locale.hostile.bankDetails, folded).find((match) => !staysAsItIs(folded, match)) ?? null,
    );
    add(
      doubts,
      'instructs-software',
      'The mail talks to the software that reads it.',
      firstMatch(locale.hostile.instructions, folded),
    );
  }
  // A client's own marks round a telephone number turn nothing round.
  const turned = newText.bidi.filter((evidence) => !TELEPHONE.test(evidence.text));
  if (turned.length > 0) {
    doubts.push({
      code: 'bidi-override',
      message: 'The text holds characters that turn its direction round.',
      needs: 'review',
      evidence: turned,
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

const TELEPHONE = /^\s{0,4}(?:\+|00|\(0|0\d)[\d\s()./-]{5,30}$/;

const UNCHANGED =
  /\b(?:unchanged|(?:has|have|had|is|are|did|does|do)(?: not|n't) (?:been )?chang|no change|stays?|remains?|same as|the same|as before|unverändert|bleib|gleich|wie (?:bisher|gehabt|immer)|nicht (?:geändert|gewechselt|ändern)|keine änderung|inchangé|(?:n'ont|n'a|ne) (?:\S{1,12} )?(?:pas|rien) |restent?\b|identiques?|les mêmes?)/;

const STOPS = /[.!?](?=\s)|\n\n/g;

/** "Our bank details have not changed": mentioned, and left as they are. */
function staysAsItIs(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 200), match.index);
  const from = match.index - before.length + Math.max(0, ...allIn(STOPS, before).map((end) => end.index + 1));
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 200);
  const end = /[.!?](?=\s|$)|\n\n/.exec(behind)?.index ?? behind.length;
  const sentence = text.slice(from, match.index + match[0].length + end);
  return UNCHANGED.test(sentence) && !/@|\b(?:but|aber|sondern|mais|new|neue\S{0,1}|nouve\S{1,5})\b/.test(sentence);
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
