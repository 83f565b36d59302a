/** A customer's answer to "is it settled?" (policy R19): yes, no, or not to be told. No doubt closes a complaint. */
import { fold } from '../phrases.js';
import { triageCustomerMail } from './triage.js';
import { ENQUIRY_WORDS, languagesFrom } from './words.js';
import type { Language } from '../types.js';

const MAX_TEXT = 5_000;

/** `unclear` where nothing is said, or both: "yes, but the invoice is still wrong" is not settled, and not for us to say. */
export function readSettled(text: string, language: Language): 'yes' | 'no' | 'unclear' {
  const folded = fold(text.slice(0, MAX_TEXT));
  const languages = languagesFrom(language);
  let rest = folded;
  for (const each of languages) {
    // What is taken back is not said: "not all in order" is no "all in order".
    for (const { 0: said, index } of ENQUIRY_WORDS[each].unsettled.all(folded)) {
      rest = rest.slice(0, index) + ' '.repeat(said.length) + rest.slice(index + said.length);
    }
  }
  const open = rest !== folded || triageCustomerMail(text, language).nature === 'complaint';
  const settled = languages.some((each) => ENQUIRY_WORDS[each].settled.first(rest) !== null);
  if (open) return settled && !startsWithNo(folded) ? 'unclear' : 'no';
  return settled ? 'yes' : 'unclear';
}

const NO = /^[^\p{L}]{0,20}(?:no|nope|not|nein|nicht|leider|non|pas)(?!\p{L})/u;

function startsWithNo(folded: string): boolean {
  return NO.test(folded);
}
