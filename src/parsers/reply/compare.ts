/**
 * Whether the plain and the HTML version of a mail say the same. Clients make one from the other, so white space,
 * bullets, emphasis, links, pictures and quotation marks differ in every honest mail; words and figures do not.
 */

const INSIDE = new Map([
  ['.', '·'],
  [',', '¸'],
]);

/**
 * Letters, figures, currency signs and what stands inside a figure; nothing else. Two texts with the same canonical
 * form read the same.
 */
export function canonical(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[·¸ʹ¬]/g, ' ')
      .replace(/<?\b(?:https?:\/\/|www\.|mailto:)[^\s<>)\]]{1,2000}>?/g, ' ')
      .replace(/\[(?:cid:|image|bild|inline)[^\]\n]{0,200}\]/g, ' ')
      // What stands between figures is part of them: "48.500" and "48,500" may be two amounts.
      .replace(/(\d)([.,'’])(?=\d)/g, (_match, digit: string, mark: string) => digit + (INSIDE.get(mark) ?? 'ʹ'))
      .replace(/(^|[\s(])[-−](?=[\d$€£])/gm, '$1¬')
      .replace(/[^\p{L}\p{N}\p{Sc}%·¸ʹ¬]+/gu, '')
  );
}

export function sameWords(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

interface Compared {
  readonly text: string;
  readonly quoted: string;
}

/** Shorter lines repeat by chance ("Hi,", "Thanks"). */
const MIN_LEAK = 12;

/**
 * Lines of `version` that `other` has only in its quoted part: `version` did not recognise them as quoted. Such lines
 * are the desk's words, or an earlier mail's.
 */
export function leaksFrom(version: Compared, other: Compared): string[] {
  if (version.text === '' || other.quoted === '') return [];
  const own = canonical(other.text);
  const quoted = canonical(other.quoted);
  return version.text.split('\n').filter((line) => {
    const words = canonical(line);
    return words.length >= MIN_LEAK && !own.includes(words) && quoted.includes(words);
  });
}

/** What a note speaks of that only asks to open the HTML: the format or the program that shows it, a mail, the showing. */
const FORMAT = /(?<!\p{L})(?:html|browser|navigateur)/iu;
const A_MAIL =
  /(?<!\p{L})(?:e-?mails?|mails?|messages?|nachricht|messagerie|courriel|courrier|viewer|client|program|reader|version|format)/iu;
const SHOWING =
  /(?<!\p{L})(?:view|display|show|read|open|support|enable|zeig|anzeig|angezeigt|darstell|dargestellt|öffn|ansehen|lesen|unterstütz|aktivier|affich|visualis|ouvr|lire|activ)/iu;
const CLAUSE_ENDS = /[.,;:!?\n–—]|\s-\s/u;

function asksForHtml(plain: string): boolean {
  if (![FORMAT, A_MAIL, SHOWING].every((about) => about.test(plain))) return false;
  // "Kestrel said no. To read this message open it in your browser.": it says something else besides.
  return plain
    .split(CLAUSE_ENDS)
    .filter((clause) => /\S\s+\S/.test(clause.trim()))
    .every((clause) => SHOWING.test(clause) || FORMAT.test(clause));
}

/** "This message needs an HTML viewer." With a figure in it, it is a text of its own, which may say something else. */
export function isPlaceholder(plain: string, html: string): boolean {
  return plain.trim().length < 400 && !/\d/.test(plain) && asksForHtml(plain) && !sameWords(plain, html);
}
