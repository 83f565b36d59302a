/** "We haven't lost it", "not won either", "unterschrieben haben sie noch nicht": what is denied is not said. */
import { onOneLine } from '../phrases.js';
import { has } from '../words.js';
import { after, before, matched, weaken, type Candidate } from './types.js';

/** Acknowledgements, complaints and thanks carry their negations in their own patterns. */
const UNTOUCHED = new Set(['acknowledged', 'unrelated', 'question', 'support']);

/** "Not Vogel Ltd but Adler Ltd signed", "ce n'est pas Vogel qui a signé mais son bailleur": who it was is denied, not that it was. */
const ANOTHER_DID =
  /(?:(?<!\p{L})not|n['’]t|(?<!\p{L})nicht|(?<!\p{L})pas)\s(?:etwa\s|actually\s|by\s|von\s|par\s)?(?:the\s|die\s|der\s|das\s|la\s|le\s|l['’])?\p{Lu}[^;.!?\n]{1,80}?,?\s(?:but|sondern|mais)\s(?!not|nicht|pas|noch|only|erst)(?:(?:their|his|her|its|ihre?|seine?|leur|son|sa)\s|[^;!?\n]{0,50}\p{Lu})/u;
const SIGNS = /sign|unterschr|unterzeich|gezeichnet|order|bestell|command|beauftrag/;

function anotherDid({ sentence, statement, text, from, to }: Candidate): boolean {
  return statement === 'won' && SIGNS.test(text.slice(from, to)) && ANOTHER_DID.test(sentence.text);
}

/** "He knew nothing of it and is furious": bad news behind a verb of its own is not denied by what stands before. */
const OWN_VERB =
  /^.*(?<!\p{L})(?:and|und|et) (?:(?:now|so|he|she|they|nun|jetzt|maintenant) )?(?=(?:is|are|was|were|has|have|had|ist|sind|war|hat|haben|est|sont|était|a|ont) ?)/u;
const BAD_NEWS = new Set(['complaint', 'lost']);

const DENIES_NOTHING =
  /(?<!\p{L})(?:without|with no|no|ohne|keine?[nr]?|sans|aucune?) (?:\p{L}{1,12} )?(?:hitch|incident|issues?|problems?|trouble|drama|errors?|complaints?|surprises?|probleme?|zwischenfälle?|schwierigkeiten|störung(?:en)?|murren|fehler|mängel|accroc|encombre|incident|problème|souci|difficulté|réserve)s?|(?<!\p{L})nicht nur|(?<!\p{L})not only|(?<!\p{L})n['’]est plus|(?<!\p{L})no longer|(?<!\p{L})nicht mehr/gu;

export function negated(candidate: Candidate): Candidate | null {
  if (UNTOUCHED.has(candidate.statement) || anotherDid(candidate)) return candidate;
  const words = candidate.locale.refine;
  const lead = before(candidate);
  const reach = [BAD_NEWS.has(candidate.statement) ? onOneLine(lead).replace(OWN_VERB, '') : lead];
  // The words of a loss or a refusal hold their own "not"; those of a win never do.
  if (candidate.statement === 'won' || candidate.statement === 'follow-up') {
    reach.push(matched(candidate));
    if (words.negationFollows) reach.push(after(candidate));
  } else if (candidate.statement === 'lost' && words.negationFollows && !has(words.negation, matched(candidate))) {
    reach.push(after(candidate));
  } else if (candidate.statement === 'milestone') {
    // "The kick-off never took place"; "went off without a hitch" denies nothing.
    reach.push(matched(candidate).replace(DENIES_NOTHING, ' '));
  } else if (candidate.statement !== 'lost' && has(words.negation, matched(candidate))) return candidate;
  const text = reach.join(' | ').replace(words.noNegation, ' ');
  return has(words.negation, text) ? weaken(candidate, 'negated') : candidate;
}
