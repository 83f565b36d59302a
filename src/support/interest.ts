/**
 * Interest in more, said in passing in a support mail: an upgrade, a feature, the larger product, more users. It is noted on
 * the client, because follow-up work drives a client's lifetime value (policy S5). English and German.
 */

export const INTEREST_KINDS = ['upgrade', 'feature-request', 'acture-pro', 'more-users'] as const;
export type InterestKind = (typeof INTEREST_KINDS)[number];

export interface Interest {
  readonly kind: InterestKind;
  /** The sentence that says it. */
  readonly words: string;
}

const MAX_TEXT = 20_000;
const MAX_SENTENCES = 120;
const MAX_WORDS = 300;

const WANTS =
  "(?:interested|interest|would like|'d like|wants?|wish|thinking (?:about|of)|consider(?:ing|s)?|looking (?:at|into)|ask(?:s|ing|ed)?|curious|how much|price|quote|cost|possible|could (?:we|they|you)|möchten?|würden? gerne|interessier\\w{1,4}|interesse|überleg\\w{1,3}|fragt|fragen|was kostet|angebot|preis|wünsch\\w{1,3}|wäre es möglich|möglich)";

const KINDS: readonly (readonly [InterestKind, RegExp])[] = [
  ['acture-pro', new RegExp(`\\bacture[ -]?pro\\b`, 'iu')],
  [
    'upgrade',
    new RegExp(
      `(?<!\\p{L})${WANTS}\\b.{0,120}\\b(?:upgrad(?:e|es|ing)|(?:bigger|larger|higher|next|premium) (?:package|plan|edition|tier)|aufrüst\\w{0,3}|höhere[sn]? paket|größere[sn]? paket|upgrade)\\b|\\bupgrad(?:e|ing)\\b.{0,80}\\b(?:price|quote|cost|offer|preis|angebot)\\b|\\b(?:ready|want|wants|like) to upgrade\\b`,
      'iu',
    ),
  ],
  [
    'feature-request',
    new RegExp(
      `\\bfeature request\\b|\\b(?:would be|be) (?:great|nice|useful|helpful) (?:if|to have)\\b|\\b(?:missing|add|build) (?:a |an |the |this )?(?:\\S{1,20} ){0,2}?(?:feature|function|option)\\b.{0,60}\\b(?:please|possible|could|roadmap)\\b|\\bon (?:the|your) roadmap\\b|(?<!\\p{L})${WANTS}\\b.{0,80}\\bnew (?:feature|function)s?\\b|\\b(?:funktionswunsch|neue funktion|es wäre (?:schön|toll|hilfreich|gut),? wenn)\\b`,
      'iu',
    ),
  ],
  [
    'more-users',
    new RegExp(
      `\\b(?:more|additional|extra|further|another|\\d{1,4} more|weitere|zusätzliche|mehr) (?:\\S{1,20} )?(?:users?|licen[cs]es?|seats?|vans?|technicians?|benutzer|nutzer|lizenzen|arbeitsplätze)\\b`,
      'iu',
    ),
  ],
];

/** Not interest: "the upgrade failed", "since the upgrade", "nach dem Upgrade". */
const PAST =
  /\b(?:since|after|during|following|before) (?:the|our|their|last|we|they|an?)\b.{0,30}\b(?:upgrad|update)|\bupgrade (?:failed|broke|went wrong|crashed|does|hangs)\b|\b(?:seit|nach|beim) (?:dem |der )?(?:letzten )?(?:upgrade|aktualisierung)\b/i;
const DECLINED =
  /\b(?:not interested|no interest|don['’]t (?:want|need)|do not (?:want|need)|kein interesse|nicht interessiert|brauchen? (?:\S{1,20} ){0,3}?nicht)\b/i;

/** One entry a kind, with the first sentence that says it. */
export function readInterest(text: string): readonly Interest[] {
  const sentences = text
    .slice(0, MAX_TEXT)
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .slice(0, MAX_SENTENCES);
  return KINDS.flatMap(([kind, pattern]) => {
    const said = sentences.find((sentence) => {
      const read = sentence.slice(0, 1000);
      return pattern.test(read) && !PAST.test(read) && !DECLINED.test(read);
    });
    return said === undefined ? [] : [{ kind, words: said.slice(0, MAX_WORDS) }];
  });
}
