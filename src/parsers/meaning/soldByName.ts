/**
 * A win in one word beside the customer's name: "Got Kestrel!", "Vogel ham wir", "On a eu Vogel". The words by themselves tell of
 * anything, so they count only where the name is that of the referral's customer and the sentence, or what stands before its first
 * comma, says nothing else.
 */
import { clauseAround } from '../clauses.js';
import type { CompiledLocale } from '../languages.js';
import { matchCustomer } from '../mentions/customer.js';
import { evidenceIn, folded } from '../phrases.js';
import type { Candidate } from '../refiners/types.js';
import type { Language, Sentence, Statement } from '../types.js';
import type { MeaningInput } from './input.js';

const WHO = '(?<who>[\\p{L}\\d][^\\s,;:!?]{1,24}(?: [^\\s,;:!?]{1,24}){0,4}?)';
const END = '(?=\\s{0,3}(?:[.!,;–—]|-\\s|[:;]-?[)d]|\\p{Extended_Pictographic}|$))';
const GREETING =
  "(?:(?:hi|hello|hey|dear|morning|g'day|hallo|liebe[rs]?|servus|grüezi|moin|griaß di|bonjour|salut|hello|chère|cher) ?\\S{0,20}[,!:.]? ?)?";

const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: patterns(
    `(?:(?:yes|yay|hooray|woohoo|great news|good news|right|ok|so|well)[,:!. ]{1,3}){0,2}(?:we(?:'ve| have)? |i(?:'ve| have)? )?(?:just |finally |now )?(?:got|landed|bagged|won|nailed|snagged|scored|clinched|secured|closed) ${WHO}(?: in the bag| over the line| on board)?`,
    `${WHO}(?:(?: is| are| has| have|'s|'re)|[:=,]| -| –)? (?:now |all |finally )?(?:in|ours|on board|sold|yes|bought|a yes|a go|a winner|in the bag|over the line|across the line)(?: for us| at last| then)?`,
  ),
  de: patterns(
    `(?:(?:ja|juhu|hurra|so|gute nachricht|gute nachrichten)[,:!. ]{1,3}){0,2}(?:wir (?:haben|ham)|hamma|hammer|haben wir|ham wir) (?:jetzt |nun |endlich )?(?:den |die |das |dä )?${WHO}(?: gewonnen| im sack| im boot| an bord| eingetütet)?`,
    `(?:ja,? |jetzt |so, )?${WHO} (?:haben wir|ham wir|hamma|hamma jetzt|hab ich)(?: gewonnen| im sack| eingetütet)?`,
    `${WHO}(?:(?: ist| sind)|[:=,]| -| –)? (?:jetzt |nun |auch )?(?:dabei|ja|im boot|an bord|gewonnen|im sack|eingetütet|unser|kauft|gekauft|bestellt|will uns|nimmt uns|macht's|macht es)`,
  ),
  fr: patterns(
    `(?:(?:yes|oui|super|ça y est|bonne nouvelle|hourra|youpi)[,:!. ]{1,3}){0,2}(?:on a|nous avons|j'ai) (?:enfin |finalement |bien )?(?:eu|décroché|gagné|emporté|remporté) ${WHO}`,
    `${WHO}(?:(?: est| c'est)| ?[:=,]| -| –)? (?:oui|prend|achète|gagné|dans la poche|dans la boîte|à nous|acquis)`,
  ),
};

function patterns(...sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(`^\\s{0,3}${GREETING}${source}${END}`, 'iu'));
}

/** What a win beside it swallows (READING.md). */
const SWALLOWED: ReadonlySet<Statement> = new Set(['acknowledged', 'unrelated']);

/** Longer sentences say more. */
const MAX_LENGTH = 160;

/** Sentences that tell the win so; of a job on record "Kestrel is in" is no first win. `found`: what phrases find in the mail. */
export function soldByName(
  sentences: readonly Sentence[],
  found: readonly Candidate[],
  { customer, onRecord, locales }: Pick<MeaningInput, 'customer' | 'onRecord' | 'locales'>,
): Candidate[] {
  const [locale] = locales;
  if (onRecord || locale === undefined) return [];
  return sentences.flatMap((sentence, index) => {
    if (sentence.question || found.some((each) => each.index === index && !SWALLOWED.has(each.statement))) return [];
    return soldIn(sentence, index, customer, locale) ?? [];
  });
}

function soldIn(sentence: Sentence, index: number, customer: string, locale: CompiledLocale): Candidate | null {
  const text = sentence.text.slice(0, MAX_LENGTH);
  for (const pattern of PATTERNS[locale.language]) {
    const match = pattern.exec(text);
    const who = match?.groups?.['who'];
    if (match === null || who === undefined) continue;
    const relation = matchCustomer(who, customer);
    if (relation !== 'same' && relation !== 'short') continue;
    const whole = folded(sentence);
    return {
      statement: 'won',
      evidence: evidenceIn(sentence, match.index, match[0].length, `locales/${locale.language}/sold-by-name`),
      sentence,
      index,
      text: whole,
      from: match.index,
      to: match.index + match[0].length,
      clause: clauseAround(whole, match.index, match.index + match[0].length),
      locale,
      refinedBy: null,
    };
  }
  return null;
}
