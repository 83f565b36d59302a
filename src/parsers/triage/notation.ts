/**
 * How phrases of a rule file are written, and the pattern they become. The notation has no free repetition, so that no
 * rule file can make reading slow: whatever is written, a phrase looks at a bounded stretch of a sentence.
 *
 *   word word      whole words in that order, upper and lower case alike, any white space between
 *   (a|b|c)        one of these; with ? behind it, or none
 *   x?             the letter before may be missing: "licen(s|c)es?"
 *   work*          any ending; *bericht: any beginning
 *   <n>            a figure
 *   pop ?up        with or without white space
 *   … and ~        up to five, up to two words between
 */
import { phraseSource } from '../phrases.js';

export const MAX_PHRASE = 1500;
/** More alternatives inside one another would make one phrase a thousand. */
const MAX_ALTERNATIVES = 150;

const KNOWN = /^[\p{L}\p{N} '’&+%€$£.,:!…~()|?*/<>@"„“-]+$/u;
const FIGURE = "[0-9]{1,9}(?:[.,'][0-9]{1,9})?";
const ENDING = '[a-zà-öø-ÿœß]{0,20}';

/** Why the phrase cannot be used, in words for the one who wrote it; null where it can. */
export function faultOf(phrase: string): string | null {
  if (phrase.trim() === '') return 'is empty';
  if (phrase !== phrase.trim()) return 'begins or ends with a space';
  if (phrase.length > MAX_PHRASE) return `is longer than ${MAX_PHRASE} characters`;
  if (!KNOWN.test(phrase)) return 'has a character that is no part of the notation (letters, figures, ( | ) ? * … ~)';
  if (/(?:^|[(|])\?|(?:^|[ (|])\*(?!\p{L})/u.test(phrase)) return 'has ? or * with nothing beside it';
  if (/[?*]{2}|\)\*/.test(phrase)) return 'has ? or * twice, or * behind a bracket';
  if (/^[…~]|[…~]$|[…~] […~]/.test(phrase) || /[^ ][…~]|[…~][^ ]/.test(phrase))
    return 'has … or ~ that does not stand between words';
  if ((phrase.match(/\|/g) ?? []).length > MAX_ALTERNATIVES) return `has more than ${MAX_ALTERNATIVES} alternatives`;
  return bracketsFault(phrase);
}

function bracketsFault(phrase: string): string | null {
  let depth = 0;
  for (const character of phrase) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0 || depth > 3) return 'has brackets that do not match, or more than three inside one another';
  }
  if (depth !== 0) return 'has brackets that do not match';
  return /\(\)|\(\?/.test(phrase) ? 'has empty brackets' : null;
}

/** The phrase in the notation of ../phrases.ts. The phrase must have no fault. */
export function toPhrase(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[.$+]/g, '\\$&')
    .replaceAll('(', '(?:')
    .replaceAll('<n>', FIGURE)
    .replaceAll('*', ENDING);
}

/** One regular expression source of a phrase, for tests. */
export function sourceOf(phrase: string): string {
  return phraseSource(toPhrase(phrase));
}
