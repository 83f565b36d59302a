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

/** The `part` of evidence from the version that was not preferred; its offsets are in `NewText.other`. */
export const OTHER_PART = 'body-other';

/** Enough for any letter; hostile length is cut (and doubted) by read.ts. */
const MAX_TEXT = 30_000;

/** `contact`: the nominated contact's own address, to which anything may be sent. */
export function doubtHostile(
  newText: NewText,
  recordedName: string,
  locales: readonly CompiledLocale[],
  contact = '',
): Doubt[] {
  const doubts: Doubt[] = [];
  // Whoever reads the other version sees what it says: a request is none the less one.
  for (const [part, whole] of [
    ['body', newText.text],
    [OTHER_PART, newText.other ?? ''],
  ] as const) {
    const text = whole.slice(0, MAX_TEXT);
    // A customer whose recorded name holds markup keeps it as plain text (READING.md).
    const folded = blank(blank(fold(text), fold(recordedName)), contact.toLowerCase());
    const add = (code: Doubt['code'], message: string, match: RegExpExecArray | null): void => {
      if (match === null || doubts.some((doubt) => doubt.code === code)) return;
      const [start, end] = [match.index, match.index + match[0].length];
      const evidence: Evidence = { text: text.slice(start, end), start, end, part, reader: 'hostile' };
      doubts.push({ code, message, needs: 'review', evidence: [evidence] });
    };
    for (const locale of locales) {
      add(
        'bank-details',
        'The mail asks to change bank details or to whom something goes.',
        allMatches(locale.hostile.bankDetails, folded).find((match) => !staysAsItIs(folded, match)) ?? null,
      );
      add(
        'instructs-software',
        'The mail talks to the software that reads it.',
        firstMatch(locale.hostile.instructions, folded),
      );
    }
  }
  // What looks like a signature or a legal footer is set aside as no news; whoever talks to the software there is heard.
  for (const { kind, text } of newText.elided) {
    if (kind !== 'signature' && kind !== 'disclaimer') continue;
    const shown = text.slice(0, MAX_TEXT);
    const words = blank(fold(shown), fold(recordedName));
    for (const locale of locales) {
      const match = firstMatch(locale.hostile.instructions, words);
      if (match === null || doubts.some(({ code }) => code === 'instructs-software')) continue;
      const [start, end] = [match.index, match.index + match[0].length];
      const evidence: Evidence = { text: shown.slice(start, end), start, end, part: kind, reader: 'hostile' };
      const message = 'The mail talks to the software that reads it.';
      doubts.push({ code: 'instructs-software', message, needs: 'review', evidence: [evidence] });
    }
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
}

const TELEPHONE = /^\s{0,4}(?:\+|00|\(0|0\d)[\d\s()./-]{5,30}$/;

const UNCHANGED =
  /(?<![a-z\u00e0-\u00ff\d])(?:unchanged|(?:your|the) (?:usual|known|existing|same|current) |as (?:always|usual|ever)|(?:ihre?|eure?|die|das|dem|den)\S{0,3} (?:üblich|gewohnt|bekannt|bisherig|hinterlegt)\S{0,2}|wie (?:üblich|gewohnt)|nichts (?:geändert|ändert)|änder\S{1,3} sich (?:\S{1,20} ){0,4}?nichts?\b|comme (?:toujours|d'habitude|avant|convenu)|habituel(?:le|s|les)?\b|rien (?:ne |n'a )(?:chang|bouge|modifi)|(?:ne |n')(?:\S{1,12} )?(?:change|bouge|modifie)\S{0,3} (?:rien|pas)|(?:has|have|had|is|are|did|does|do)(?: not|n't) (?:been )?chang|no change|nothing (?:changes|has changed|changed)|bleibt (?:\S{1,20} ){0,3}?beim alten|stays?|remains?|same as|the same|as before|unverändert|bleib|gleich|wie (?:bisher|gehabt|immer)|nicht (?:geändert|gewechselt|ändern)|keine änderung|inchangé|(?:n'ont|n'a|ne) (?:\S{1,12} )?(?:pas|rien) |rest(?:e|ent)\b|identiques?|l[ea]s? mêmes?)/;

/** An address, an account's own figures, or a word for another: "the usual bank, IBAN DE02 1203 …" is an account told. */
const NAMES_ANOTHER =
  /@|\b(?:but|except|aber|sondern|außer|ausser|mais|sauf|new|neue\S{0,1}|nouve\S{1,5}|ersetz\S{1,4}|tausch\S{0,4}|untenstehende\S|remplac\S{1,4})\b|\b[a-z]{2}\d{2}[ ]?[\da-z]{4}|\d{3}[- ]?\d{3}/;

const STOPS = /[.!?](?=\s)|\n\n/g;

/** "Our bank details have not changed": mentioned, and left as they are. */
function staysAsItIs(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 200), match.index);
  const from = match.index - before.length + Math.max(0, ...allIn(STOPS, before).map((end) => end.index + 1));
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 200);
  const end = /[.!?](?=\s|$)|\n\n/.exec(behind)?.index ?? behind.length;
  const sentence = text.slice(from, match.index + match[0].length + end);
  return UNCHANGED.test(sentence) && !NAMES_ANOTHER.test(sentence);
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

/**
 * The text with every occurrence of a name replaced by as many spaces, so that offsets stay true; of a name that holds
 * syntax also the words that do, for names are shortened.
 */
export function blank(text: string, name: string): string {
  const words = name.split(/\s+/).filter((word) => word.length >= 3 && /[{}<>$=|%]/.test(word));
  return [name, ...words.slice(0, 10)].reduce(
    (rest, known) => (known.length < 3 ? rest : rest.replaceAll(known, ' '.repeat(known.length))),
    text,
  );
}
