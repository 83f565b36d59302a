/**
 * Complete figures that are not the record's, by what stands beside them: the order is the parent firm's, the share is disputed,
 * only a phase is agreed, something comes off what was said before. The partner is asked which of it counts.
 */
import { evidenceIn, fold, MAX_SENTENCE } from '../phrases.js';
import type { DoubtCode, Doubt, FactName, Language, Sentence, WonFacts } from '../types.js';
import { ask } from '../facts/outcome.js';
import { firstMatch } from '../words.js';
import { safeguardWords } from './words.js';

interface Claim {
  readonly list: 'notTheirs' | 'disputed' | 'partly' | 'altered';
  readonly code: DoubtCode;
  readonly fact: FactName;
  readonly message: string;
}

const CLAIMS: readonly Claim[] = [
  {
    list: 'notTheirs',
    code: 'customer-other',
    fact: 'customer',
    message: 'The mail says that somebody else orders, or does, the job.',
  },
  {
    list: 'disputed',
    code: 'invoice-ambiguous',
    fact: 'invoice',
    message: 'The mail leaves open what the desk may invoice, or to whom.',
  },
  {
    list: 'partly',
    code: 'total-ambiguous',
    fact: 'total',
    message: 'Only a part of the job is agreed on.',
  },
  {
    list: 'altered',
    code: 'total-ambiguous',
    fact: 'total',
    message: 'One of the figures holds a slip, or something comes off it.',
  },
];

/** "31,200, sorry, 32,100: I had swapped two digits": the slip is put right before it is told. */
const PUT_RIGHT =
  /\d[^\d;]{0,12}[\s,(-](?:pardon|sorry|oops|no|no wait|wait|i mean|make that|rather|correction|nein|halt|quatsch|ich meine|vielmehr|korrektur|verzeihung|entschuldigung|non|oups|je veux dire|plutôt|rectification)[\s,:!.-][^\d;]{0,20}\d[^;]{0,80}$/u;

/** null where nothing claims the figures for something else. `sentences` are what the mail says of this referral. */
export function doubtClaims(
  sentences: readonly Sentence[],
  facts: Pick<WonFacts, 'total'>,
  language: Language,
): Doubt | null {
  const words = safeguardWords(language);
  // What came off before the total was told is not in it any more.
  const told = facts.total?.evidence[0]?.end ?? 0;
  for (const sentence of sentences) {
    const text = fold(sentence.text.slice(0, MAX_SENTENCE));
    for (const { list, code, fact, message } of CLAIMS) {
      const match = firstMatch(words[list], text);
      if (match === null || (list === 'altered' && sentence.start + match.index < told)) continue;
      if (list === 'altered' && PUT_RIGHT.test(text.slice(0, match.index))) continue;
      return ask(code, message, fact, [evidenceIn(sentence, match.index, match[0].length, 'safeguards/claims')]);
    }
  }
  return null;
}
