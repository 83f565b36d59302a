/**
 * Whether a partner's mail says that an invoice is paid. It is passed to finance, who look at the bank: never recorded on the
 * partner's word (policy R7). Announced, refused and asked-about payments are none.
 */

const PAID: readonly RegExp[] = [
  /(?:\b(?:we|i)(?:['’]ve| have)?|\b(?:was|were|is|been|already|invoice|it))\s(?:\S{1,20}\s){0,3}?(?:paid|settled|transferred|remitted|wired)\b/iu,
  /^\s*(?:already\s)?paid\b/iu,
  /\b(?:payment|transfer)\s(?:was|has been|went)\s(?:made|sent|out)\b/iu,
  /(?<!\p{L})(?:bezahlt|überwiesen|beglichen|angewiesen)(?!\p{L})/iu,
  /(?<!\p{L})(?:avons|ai|été|est|déjà)\s(?:\S{1,20}\s){0,2}?(?:payée?s?|réglée?s?|virée?s?|versée?s?)(?!\p{L})/iu,
];
const NOT_YET =
  /n['’]t\b|(?<!\p{L})(?:not|never|will|shall|going to|should|once|if|when|customer|client|nicht|kein\p{L}*|wird|werden|wenn|sobald|kunde\p{L}*|pas|sera|serons|allons|quand|si|client\p{L}*)(?!\p{L})/iu;

const LONGEST = 20_000;
const LONGEST_SENTENCE = 500;

/** The sentence that says so; null where none does. */
export function readStatedPayment(text: string): string | null {
  const sentences = text.slice(0, LONGEST).match(/[^\n.!?]{1,500}(?:\.(?=\d)[^\n.!?]{1,500}){0,5}[.!?]?/gu) ?? [];
  for (const sentence of sentences) {
    const said = sentence.trim().slice(0, LONGEST_SENTENCE);
    if (said.endsWith('?') || NOT_YET.test(said)) continue;
    if (PAID.some((pattern) => pattern.test(said))) return said;
  }
  return null;
}

/** Those of the numbers that stand in the text as words of their own. */
export function namedNumbers(text: string, numbers: readonly string[]): string[] {
  const shown = text.slice(0, LONGEST).toLowerCase();
  return numbers.filter((number) => {
    const at = shown.indexOf(number.toLowerCase());
    if (at < 0) return false;
    const around = [shown[at - 1] ?? ' ', shown[at + number.length] ?? ' '];
    return around.every((character) => !/[\p{L}\p{N}]/u.test(character));
  });
}
