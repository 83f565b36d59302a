/** A customer's answer to "is it settled?" (policy R19): yes, no, or not to be told. No doubt closes a complaint. */
import { fold } from '../phrases.js';
import { triageCustomerMail } from './triage.js';
import { ENQUIRY_WORDS } from './words.js';
import type { Language } from '../types.js';

const LANGUAGES = ['en', 'de', 'fr'] as const;
const MAX_TEXT = 5_000;

/** `unclear` where nothing is said, or both: "yes, but the invoice is still wrong" is not settled, and not for us to say. */
export function readSettled(text: string, language: Language): 'yes' | 'no' | 'unclear' {
  const folded = fold(text.slice(0, MAX_TEXT));
  const has = (kind: 'settled' | 'unsettled'): boolean =>
    LANGUAGES.some((each) => ENQUIRY_WORDS[each][kind].first(folded) !== null);
  const open = has('unsettled');
  const settled = has('settled');
  if (triageCustomerMail(text, language).nature === 'complaint') return settled && !open ? 'unclear' : 'no';
  if (open) return settled && !startsWithNo(folded) ? 'unclear' : 'no';
  return settled ? 'yes' : 'unclear';
}

const NO = /^[^\p{L}]{0,20}(?:no|nope|not|nein|nicht|leider|non|pas)(?!\p{L})/u;

function startsWithNo(folded: string): boolean {
  return NO.test(folded);
}
