/**
 * Whether words that are to be set aside are all that their sentence says. "The lunch was cancelled" is about a lunch; "the lunch was
 * cancelled, and so was the order" is not. Every rule that takes words for another matter, for long over or for another's asks here
 * first: what is not plain is read, and a person decides.
 */
import type { Span } from './clauses.js';

/** Beside one of these, something of the job may be meant too: "the start is from a draft plan", "it was all cancelled". */
const OF_THE_JOB =
  /(?<!\p{L})(?:orders?|contracts?|jobs?|deal|sign|signing|auftrag\p{L}{0,2}|vertrag\p{L}{0,2}|bestellung\p{L}{0,2}|unterschr\p{L}{1,6}|commandes?|contrat|marché|signe\p{L}{0,3}|signature|starts?|starting|begins?|beginning|dates?|days?|figures?|numbers?|prices?|totals?|amounts?|all(?! (?:the time|along|right|day|week|year)(?!\p{L}))|everything|it|this(?! (?:one|time)(?!\p{L}))|that|these|those|rest|so|too|also|same|both(?! of which)|nor|neither|only|\p{L}{0,12}termine?s?|\p{L}{0,12}beginns?|starten|starttag|datum|tag|zahlen|preise?|summen?|beträge?|betrag|alle[sn]?|nur|auch|ebenso|ebenfalls|genauso|beide[sn]?|débute?|démarr\p{L}{1,5}|jours?|chiffres?|montants?|prix|tout|tous|toutes?|reste|aussi|également|de même|seulement)(?!\p{L})/u;

/** Behind a comma these say nothing of their own. */
const FILLER =
  "(?:(?:to put it|too (?:much|many)|zu viele?|trop d[e']) ?[^,;:]{1,25}$|(?:though|by the way|das (?:schreckt|stört|kümmert|betrifft) (?:sie|ihn|ihr|ihre|uns) nicht(?: ab)?|par nostalgie|aus nostalgie|out of nostalgia|as ever|as always|as usual|allerdings|übrigens|wie immer|wie üblich|d['’]ailleurs|comme toujours|comme d['’]habitude)\\s?[.!]?$|(?:both|all) of which )";
/** Where another clause follows, it may say anything: "the old supplier walked away and …". */
const ANOTHER_CLAUSE = new RegExp(
  `[;:–—]| - |,(?! ${FILLER})|(?<!\\p{L})(?:and|but|as(?! (?:ever|always|usual)(?!\\p{L}))|like|than|when|while|because|although|until|till|except|save|then|which(?<!of which)|who|und|aber|als|wie(?! (?:immer|üblich)(?!\\p{L}))|bis|außer|denn|weil|obwohl|doch|sondern|et|mais|comme(?! (?:toujours|d['’]habitude))|quand|parce|puisque|lorsque|sauf|hormis|jusqu\\p{L}{0,2}|donc|puis|car|dont)(?!\\p{L})`,
  'u',
);

/** "So did Dan.", "Vogel auch.", "M. Vogel de même.", "Dan followed.": a sentence that says of somebody else what the one before it said. */
const SAID_OF_MORE =
  /^\s?(?:and |und |et )?(?:so |neither |nor |ebenso |genauso |de même )|^[^,;]{1,40}(?:,? )(?:too|also|likewise|as well|(?:did|does|has|is|was) the same|follow(?:ed|s)(?: suit)?|auch|ebenfalls|ebenso|genauso|gleichfalls|aussi|également|de même|pareil|idem)\s?[.!]?\s?$/u;

/** "PS: on the discount, …" */
const HEAD = /^\s{0,3}(?:p\.?s\.?:? )?(?:(?:on|about|regarding|as for|zum|zur|was|sur|quant à|pour) [^,;:.]{3,25}, )?/u;

/** What joins a stretch to what stands before it. */
const JOIN = /(?:[,;:–—-]|(?<!\p{L})(?:and|und|et))?(?: (?:and|und|et|but|aber|mais))? ?$/u;

/**
 * True where nothing else is said beside `own`: nothing of the job, no further clause, and no "so did Dan" in `next`, the sentence
 * behind. `text` is folded.
 */
export function saysNothingElse(text: string, own: readonly Span[], next = ''): boolean {
  const rest = restOf(text, own);
  return !OF_THE_JOB.test(rest) && !ANOTHER_CLAUSE.test(rest) && !SAID_OF_MORE.test(next);
}

/** The same of words that name their own matter: the job may be named beside them, but no further clause follows. */
export function isOneClause(text: string, own: readonly Span[], next = ''): boolean {
  return !ANOTHER_CLAUSE.test(restOf(text, own)) && !SAID_OF_MORE.test(next);
}

/** Where the clause begins, with what stands at the head of the sentence to tell what it is about. */
export function withHead(text: string, from: number): number {
  return Math.abs((HEAD.exec(text)?.[0].length ?? 0) - from) <= 1 ? 0 : from;
}

function restOf(text: string, own: readonly Span[]): string {
  const beside = [...own]
    .sort((one, other) => one.from - other.from)
    .reduce(
      ({ rest, end }, { from, to }) => ({
        rest: `${rest}${text.slice(end, Math.max(end, from)).replace(JOIN, '')} | `,
        end: Math.max(end, to),
      }),
      { rest: '', end: 0 },
    );
  return (beside.rest + text.slice(beside.end)).replace(/\s/gu, ' ').replace(HEAD, '');
}
