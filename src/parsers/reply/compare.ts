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

const ASKS_FOR_HTML =
  /\bhtml\b.{0,80}\b(?:viewer|client|e-?mail|support|view|display|version|format|anzeig\w{0,4}|darstell\w{0,4}|afficher|visualiser)\b|\b(?:view|anzeigen|afficher|display)\b.{0,80}\bhtml\b/is;

/** "This message needs an HTML viewer." */
export function isPlaceholder(plain: string, html: string): boolean {
  return plain.trim().length < 400 && ASKS_FOR_HTML.test(plain) && !sameWords(plain, html);
}
