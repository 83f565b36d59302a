/**
 * What a reply to a list of reminders speaks of (policy R6, R9): one referral, or one paragraph each that begins with its number.
 * Whatever does not say plainly what it is about is for a person: a figure under the wrong referral is a wrong invoice. Pure.
 */
import { isCourtesy } from '../parsers/courtesy.js';

/** A referral that the list named. */
export interface Listed {
  readonly ref: string;
  readonly customer: string;
}

export type ListAnswer =
  /** The whole mail is about this one. */
  | { readonly kind: 'one'; readonly ref: string }
  /** At least two, each with words of its own. */
  | { readonly kind: 'parts'; readonly parts: readonly { readonly ref: string; readonly text: string }[] }
  | { readonly kind: 'unclear'; readonly reason: ListDoubt };

export type ListDoubt =
  /** No number at all. */
  | 'no-number'
  /** A number that the list does not have, or one without its letter. */
  | 'other-number'
  /** "The others", "both", "the second one", "2)": words about referrals that are not named. */
  | 'others'
  /** A referral is named by its customer, or in the part of another. */
  | 'mixed'
  /** Words before, between or after the paragraphs. */
  | 'outside'
  /** A number without words, or twice. */
  | 'no-words';

const REFERENCE = /(?<![\p{L}\p{N}-])R[-\u2010\u2011](\d{3,9})(?![\p{L}\p{N}])/giu;
const BARE = /(?<![\p{L}\p{N}.,/\u2010\u2011-])\d{3,9}(?![\p{L}\p{N}]|[.,/-]\p{N})/gu;
/** A paragraph's or line's beginning: a mark of a list or of emphasis, then the number, then what parts it from the words. */
const BEGINNING =
  /^\s*(?:[-*•–—>]\s*|\(?\d{1,2}[.)]\s+)?[*_]{0,2}R[-\u2010\u2011](\d{3,9})[*_]{0,2}(?![\p{L}\p{N}])[\s:,;.–—-]*/iu;
const OTHERS =
  /\b(?:the|all|any) others?\b|\bthe rest (?:is|are|of)\b|\bremaining (?:ones|referrals|two|three|four)\b|\b(?:both|neither|either) (?:of|are|is|still|have)\b|\ball (?:of )?(?:them|these|those|are|still|\w+ are)\b|\bnone of\b|\b(?:same|likewise|ditto) (?:for|as|here|with|there|goes)\b|\bditto\b|\bas above\b|\b(?:die|alle|bei(?:m|\s+den)?) (?:anderen|andern|übrigen|restlichen)\b|\bbeide[ns]?\b|\balle (?:noch|sind|drei|vier)\b|\b(?:ebenso|dito|dasselbe|das gleiche|wie oben)\b|\bles (?:autres|deux|trois)\b|\btou(?:te)?s (?:sont|encore|restent|les)\b|\b(?:idem|de même|pareil pour)\b/iu;
/** A place on the list instead of a number: "the second one", "number 2", "#3". */
const PLACE =
  /\b(?:first|second|third|fourth|fifth|last|next|2nd|3rd|\dth) (?:one|referral|job|customer|of (?:them|these|the))\b|\b(?:the (?:second|third|fourth|last|latter)|de[rs] (?:zweite|dritte|vierte|letzte)|die (?:zweite|dritte|vierte|letzte)|das (?:zweite|dritte|vierte|letzte)|l[ea] (?:deuxième|second|troisième|quatrième|derni(?:er|ère)))\b(?=\s*[:–—-]|\s+(?:is|has|was|ist|hat|wurde|est|a)\b|\s+(?:Auftrag|Empfehlung|Kunde|recommandation|client)\b)|(?:\b(?:number|no\.?|nr\.?|nummer|numéro)|\bn°|#) ?\d{1,2}\b(?![.,/]\d)/iu;
/** A line of a list with no number of ours; "2. Dezember 2026" is a day. */
const LISTED_LINE = /^\s*\(?\d{1,2}[.)]\s+(?![*_]{0,2}R[-\u2010\u2011]\d|\p{L}{3,9}\.?\s+\d{4}\b)/imu;
/** "R-1001/1002", "R-1001-3", "R1002": referrals in a hand that is not ours. */
const OTHER_HAND =
  /(?<![\p{L}\p{N}-])R[-\u2010\u2011]?\d{3,9}(?:\s?[/&+]\s?|[\u2010-\u2013-])\d|(?<![\p{L}\p{N}-])R ?\d{3,9}(?![\p{L}\p{N}])/iu;
/** Longer than anybody answers a list; what is above is for a person. */
const MOST_TEXT = 20_000;

/** `signedBy`: name of the sender; `text`: the new text of the mail. */
export function readListAnswer(text: string, listed: readonly Listed[], signedBy: string): ListAnswer {
  const doubt = (reason: ListDoubt): ListAnswer => ({ kind: 'unclear', reason });
  const named = refsIn(text);
  const [first] = named;
  if (first === undefined) return doubt('no-number');
  const strange = named.some((ref) => !listed.some((one) => one.ref === ref));
  if (text.length > MOST_TEXT || strange || hasBare(text, listed) || OTHER_HAND.test(text)) {
    return doubt('other-number');
  }
  if (OTHERS.test(text) || PLACE.test(text) || LISTED_LINE.test(text)) return doubt('others');
  if (namesCustomer(text, listed, new Set(named))) return doubt('mixed');
  if (new Set(named).size === 1) return { kind: 'one', ref: first };
  const parts = split(text, signedBy);
  if (parts === null) return doubt('outside');
  if (parts.some(({ ref, text: own }) => refsIn(own).some((other) => other !== ref))) return doubt('mixed');
  if (parts.some(({ ref, text: own }) => namesCustomer(own, listed, new Set([ref])))) return doubt('mixed');
  const silent = parts.some(({ ref, text: own }) => isHeading(own, ref, listed));
  if (silent || new Set(parts.map(({ ref }) => ref)).size < parts.length) return doubt('no-words');
  return { kind: 'parts', parts };

  function split(whole: string, name: string): { ref: string; text: string }[] | null {
    const found: { ref: string; lines: string[] }[] = [];
    let open = false;
    for (const line of whole.split('\n')) {
      const part = found.at(-1);
      const begins = BEGINNING.exec(line);
      if (begins !== null) {
        found.push({ ref: `R-${begins[1] ?? ''}`, lines: [line.slice(begins[0].length)] });
        open = true;
      } else if (line.trim() === '') {
        // A number with nothing but its customer is a heading: the next paragraph is its own.
        open &&= part !== undefined && isHeading(part.lines.join('\n'), part.ref, listed);
      } else if (open && part !== undefined) {
        part.lines.push(line);
      } else if (!isCourtesy(line, name)) return null;
    }
    return found.map(({ ref, lines }) => ({ ref, text: lines.join('\n').trim() }));
  }
}

function refsIn(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(([, number]) => `R-${number ?? ''}`);
}

/** A listed number without its letter may be a referral and may be an amount. */
function hasBare(text: string, listed: readonly Listed[]): boolean {
  const numbers = new Set(listed.map(({ ref }) => ref.slice(2)));
  return [...text.replace(REFERENCE, ' ').matchAll(BARE)].some(([number]) => numbers.has(number));
}

/** Whether the customer of a listed referral other than these is named. */
function namesCustomer(text: string, listed: readonly Listed[], refs: ReadonlySet<string>): boolean {
  const own = listed.filter(({ ref }) => refs.has(ref)).map(({ customer }) => fold(customer));
  const said = fold(text);
  return listed.some(({ ref, customer }) => {
    if (refs.has(ref) || own.some((name) => name.includes(fold(customer)))) return false;
    // The first word of a name is what people call a customer by.
    const [short = ''] = fold(customer).trim().split(' ');
    const known = own.some((name) => name.includes(` ${short} `));
    return said.includes(fold(customer)) || (short.length >= MIN_NAME && !known && said.includes(` ${short} `));
  });
}

const MIN_NAME = 4;

/** Nothing, or no more than the customer's name. */
function isHeading(text: string, ref: string, listed: readonly Listed[]): boolean {
  const said = fold(text).trim();
  const customer = fold(listed.find((one) => one.ref === ref)?.customer ?? '').trim();
  return said === '' || customer.includes(said) || said === customer;
}

/** Words only, in lower case without diacritics, framed by blanks. */
function fold(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${plain.split(/[^\p{L}\p{N}]+/u).join(' ')} `.replace(/ +/g, ' ');
}
