/**
 * A sum beside the total that something else is said of: it goes on top, has fallen away since, is what somebody else has, or is the price
 * without the option. Whether the total holds it, nobody can tell, so the partner is asked.
 */
import type { AmountUse } from '../facts/amounts.js';
import { ask } from '../facts/outcome.js';
import type { Doubt } from '../types.js';
import type { FiguresInput } from './figures.js';

const ADDED =
  /(?<!\p{L})(?:(?:goes|comes|is|are|still|and|for \S{1,12} \S{1,12}) on top|on top(?=\s?[.,;!)]|$)|(?:have|has|they've|he's|she's) (?:since |now |also )?added|(?:dazu|hinzu|obendrauf) (?:kommt|kommen)|(?:kommt|kommen) (?:\S{1,12} ){0,3}?(?:dazu|hinzu|obendrauf|on top)|s['’](?:y )?ajoute(?:nt)?|viennent s['’]ajouter|vient s['’]ajouter)(?!\p{L})/u;
const FALLEN =
  /(?<!\p{L})(?:(?:has|have|they've)? ?(?:dropped|cancelled|cut|removed|struck|taken out)(?!\p{L})[^.;!?]{0,40}(?<!\p{L})(?:since|now|after that|meanwhile|again)|(?:since|meanwhile|now) (?:dropped|cancelled|cut|removed|struck)|(?:fällt|fallen|fiel)(?!\p{L})[^.;!?]{0,60}(?<!\p{L})(?:weg|raus|heraus)|(?:entfällt|entfallen) (?:davon|nun|jetzt|wieder)|(?:a|ont) (?:depuis )?(?:retiré|supprimé|abandonné)[^.;!?]{0,30}(?<!\p{L})depuis|(?:tombe|saute)(?:nt)?(?!\p{L}))(?!\p{L})/u;
const SAYS =
  /(?<!\p{L})(?:says?|said|has|had|shows?|have|thinks?|reckons?|sagt|nennt|meint|hat|spricht von|dit|annonce|parle de|compte|a noté)(?: (?:it's|it is|only|rather|nur|plutôt))?\s{1,3}(?:chf|eur|aud|nzd|usd|gbp|[$€£])?\s{0,2}$/u;
const PLUS =
  /(?:^|[\s,])(?:plus|another|a further|(?:noch |zuzüglich )?weitere|zuzüglich|sowie|encore|en plus|plus encore)(?: (?:the|die|les))?\s{1,3}(?:chf|eur|aud|nzd|usd|gbp|[$€£])?\s{0,2}$/u;
const WITHOUT = /^\s{0,2}(?:without(?: it)?|ohne|sans)(?=\s?[.,;!)]|\s?$)/u;
/** Two figures for one thing differ by less than this. */
const MOST_APART = 2;

export function doubtOtherSums({ uses, facts, lines }: FiguresInput): Doubt | null {
  const total = facts.total?.value;
  if (total === undefined || facts.invoice.length === 0) return null;
  const invoiced = facts.invoice.map(({ value }) => value.amount.minor);
  const other = uses.find((use) => {
    const { role, mention, placed } = use;
    const minor = mention.value?.minor ?? 0;
    if ((role !== null && role !== 'other') || mention.tax !== 'unknown' || placed.sentence.label !== null)
      return false;
    if (mention.value?.currency !== total.currency || minor === total.minor || invoiced.includes(minor)) return false;
    if (minor <= 0 || adds(use, total.minor, uses)) return false;
    const text = lines.find(({ index }) => index === placed.line)?.text ?? '';
    const alike = Math.max(minor, total.minor) <= MOST_APART * Math.min(minor, total.minor);
    if (role === null && PLUS.test(placed.lead) && followsTotal(use, total.minor, uses)) return true;
    return ADDED.test(text) || FALLEN.test(text) || (alike && (SAYS.test(placed.before) || WITHOUT.test(placed.after)));
  });
  if (other === undefined) return null;
  return ask(
    'total-contradictory',
    'Another sum stands beside the total, and whether the total holds it is not said.',
    'total',
    [...(facts.total?.evidence ?? []), other.mention.evidence],
  );
}

/** The figure before it is the total. */
function followsTotal(use: AmountUse, total: number, uses: readonly AmountUse[]): boolean {
  return uses[uses.indexOf(use) - 1]?.mention.value?.minor === total;
}

/** With another figure of the mail it makes the total. */
function adds(part: AmountUse, total: number, uses: readonly AmountUse[]): boolean {
  const minor = part.mention.value?.minor ?? 0;
  const values = uses.filter((use) => use !== part).map(({ mention }) => mention.value?.minor ?? 0);
  return values.some((value) => value + minor === total || value - minor === total);
}
