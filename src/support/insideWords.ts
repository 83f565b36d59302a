/**
 * Words that are for the writer's own side, said otherwise than with a mark at the head of a line: "FYI Mara, they pay
 * late", "Internal: …", a comment of a program, a mark within a line. Whether the rest is for the partner is not known: the
 * writer is asked, whomever the mail greets (policy S3).
 */
const MAX_TEXT = 20_000;
const SHOWN = 120;
/** Bullets, numbers, brackets and quotes before the first word. */
const LEAD = /^(?:[\s\p{Cf}>*•·◦▪‣+#|~_()[\]{}"'“”„«»‘’‚–—-]|\d{1,3}[.):]){0,40}/u;
const NOTE =
  /^(?:(?:for )?internal(?:ly)?(?: (?:note|only|use|use only|comment|info|remark))?|(?:nur )?intern(?:e[rs]?)?(?: (?:notiz|info|bemerkung|anmerkung|hinweis))?|(?:note|commentaire) interne|interne|en interne|not for (?:the )?partner|nicht für (?:den )?partner|between (?:us|ourselves)|unter uns|entre nous)\s*(?:[:=–—-]|,|\)|\]|$)/iu;
const COMMENT = /^\/\*|^<!--/u;
/** "FYI Mara", "note to Oskar", "z. Hd. Mara", "cc: Mara". */
const FOR_ONE =
  /^(?:fyi|fao|attn|attention|cc|note (?:to|for)|(?:just )?for|to|zur? (?:info|kenntnis)(?: an| für)?|z\.? ?(?:hd|k)\.?|notiz (?:an|für)|für|an|note pour|pour(?: info)?|à)[\s:,]+(\p{L}[\p{L}'’-]{1,40})(?=[\s]*(?:[,:!–—.]|-\s|$))/iu;
const FYI = /^(?:fyi|zur (?:info|kenntnis)|pour info)[\s:,]+(\p{L}[\p{L}'’-]{1,40})(?!\p{L})/iu;
/** A statement of code ends before its comment. */
const CODE = /[;{}]\s*$/u;

export interface Sides {
  /** Names of the partner's people who write in the case. */
  readonly partner: readonly string[];
  /** Names of the vendor's people. */
  readonly own: readonly string[];
  /** Of internal lines, such as `//`. */
  readonly mark: string;
}

/** The first line that looks so, shortened; null where there is none. */
export function insideWords(text: string, sides: Sides): string | null {
  const marked = markWithin(sides.mark);
  const found = text
    .slice(0, MAX_TEXT)
    .split('\n')
    .find((line) => {
      const trimmed = line.trim();
      const said = trimmed.replace(LEAD, '');
      const at = marked.exec(trimmed)?.index ?? -1;
      if (at >= 0 && !CODE.test(trimmed.slice(0, at))) return true;
      return NOTE.test(said) || COMMENT.test(trimmed) || COMMENT.test(said) || isForOne(said, sides);
    });
  return found === undefined ? null : found.trim().slice(0, SHOWN);
}

function isForOne(said: string, { partner, own }: Sides): boolean {
  const name = (FYI.exec(said) ?? FOR_ONE.exec(said))?.[1]?.toLowerCase();
  return name !== undefined && isAmong(name, own) && !isAmong(name, partner);
}

function isAmong(name: string, people: readonly string[]): boolean {
  return people.some((person) => person.toLowerCase().split(/\s+/).includes(name));
}

/** Behind a blank: addresses have none before their slashes. */
function markWithin(mark: string): RegExp {
  const written = mark.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
  return new RegExp(`(?<=\\s)${written}(?=[\\s\\p{L}])`, 'iu');
}
