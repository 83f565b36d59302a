/**
 * A sale that only the examples know: "he has not signed yet" is like sentences of wins but for one word. What refiners make of a
 * phrase they make of the words of commitment in such a sentence too.
 */
import { clausesOf } from '../clauses.js';
import type { Learnt } from '../learnt/candidates.js';
import { allIn } from '../patterns/matches.js';
import { refine } from '../refiners/index.js';
import type { Candidate } from '../refiners/types.js';
import { has } from '../words.js';
import { hasOtherObject } from './otherObject.js';

/** What a customer does or hands over to commit: "signed", "the order", "Unterschrift", "passer commande". */
const COMMITMENT =
  /(?<!\p{L})(?:(?:counter-?)?sign(?:s|ed|ing|atures?)?|(?:purchase )?orders?|ordered|contracts?|agreement|accepts?|accepted|approv(?:e|es|ed|al)|go-ahead|award(?:ed)?|win|wins|won|commission(?:ed)?|\p{L}{0,12}(?:unterschr|unterzeichn)\p{L}{1,10}|\p{L}{0,12}(?:auftrag|aufträg|vertrag|verträg|bestellung)\p{L}{0,3}|bestell(?:t|en)|beauftragt|zuschlag|zusage|zugesagt|angenommen|gewonnen|signe|signer|signe(?:nt|ra|ront)|signée?s?|signatures?|commande[rs]?|commandé|contrats?|mandats?|marché|accepte[rs]?|accepté|feu vert|confie[rs]?|gagnée?s?)(?!\p{L})/gu;

/** "We'd be starting straight after Easter": no job that has been won. */
const WOULD_START =
  /(?<!\p{L})(?:(?:we|they|i|it|work)(?:'d| would) (?:then |both |all ){0,2}(?:be )?(?:start(?:ing)?|begin(?:ning)?|kick(?:ing)? off|commenc(?:e|ing)|go(?:ing)? in|get(?:ting)? (?:started|going|cracking))|(?:wir würden|würden wir|ich würde|würde ich)(?: [\p{L}\d.]{1,20}){0,5}? (?:beginnen|starten|anfangen|loslegen)|(?:nous |on )(?:commencerions|commencerait|démarrerions|démarrerait|débuterions))(?!\p{L})/u;

/** `denied`: what phrases say, refined, and the examples would not have: both together make it sure. */
export function refineLikened(each: Learnt, denied: readonly Candidate[]): Learnt[] {
  const { candidate, standing } = each;
  if (candidate.statement !== 'won' && candidate.statement !== 'follow-up') return [each];
  // "He signed the NDA": not what the words of a win mean.
  if (candidate.locale.readers.some(({ inVain }) => inVain?.statement === 'won' && inVain.reads(candidate.sentence)))
    return [];
  const { text, locale } = candidate;
  const refinedBy = hasOtherObject(text, locale.language)
    ? 'other-object'
    : WOULD_START.test(text)
      ? 'conditional'
      : whyNot(candidate);
  if (refinedBy === null) return [each];
  const phrased = denied.some(({ index, statement }) => index === candidate.index && statement === 'acknowledged');
  const open = standing === 'hint' ? 'hint' : 'unsure';
  return [
    {
      candidate: { ...candidate, statement: 'acknowledged', refinedBy },
      standing: phrased && standing !== 'hint' ? 'sure' : open,
    },
  ];
}

/** The refiner that takes back the last of its words of commitment; null where one of them stands, or there is none. */
function whyNot(candidate: Candidate): string | null {
  const { text, locale } = candidate;
  const clauses = clausesOf(text);
  let refinedBy: string | null = null;
  for (const match of allIn(COMMITMENT, text)) {
    const from = match.index;
    const clause = clauses.find((span) => span.to > from);
    if (clause === undefined) return null;
    const refined = refine({ ...candidate, from, to: from + match[0].length, clause });
    const before = text.slice(clause.from, from).replace(locale.refine.politeConditional, ' ');
    if (refined?.statement !== 'acknowledged' && !has(locale.refine.timeToCome, before)) return null;
    refinedBy = refined?.refinedBy ?? 'conditional';
  }
  return refinedBy;
}
