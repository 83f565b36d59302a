/**
 * Domains made to be taken for another: letters of other scripts that look Latin (UTS #39), figures for letters, one
 * letter more, less or swapped, another ending, and the real name as part of a longer one.
 */

/** What looks like an ASCII letter or figure: Cyrillic, Greek, Armenian and Latin extensions met in such names. */
const LOOKS_LIKE = new Map<string, string>(
  Object.entries({
    a: 'аɑαȧạàáâãäåāăą',
    b: 'Ьƅь',
    c: 'сϲçćċč',
    d: 'ԁɗđď',
    e: 'еєҽèéêëēĕėęě',
    g: 'ɡġğģց',
    h: 'һհ',
    i: 'іɩıìíîïīĭįιl1|ǀӏ!',
    j: 'јʝ',
    k: 'кκķ',
    m: 'м',
    n: 'пոñńņňη',
    o: 'оοօ0òóôõöøōŏőσ',
    p: 'рρ',
    q: 'ԛգ',
    r: 'гřŕŗ',
    s: 'ѕśŝşšꜱ5$',
    t: 'тţťŧτ',
    u: 'υսùúûüūŭůűųц',
    v: 'νѵ',
    w: 'ԝшѡŵω',
    x: 'хχ',
    y: 'уүýÿŷγ',
    z: 'ᴢźżž2',
  }).flatMap(([letter, forms]) => forms.split('').map((form): [string, string] => [form, letter])),
);

/** One form for all texts that look alike: "rn" looks like "m", "vv" like "w", "cl" like "d". */
export function foldConfusables(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\x20-\x7e]|[0-9l|!$]/g, (character) => LOOKS_LIKE.get(character) ?? character)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('ci', 'd');
}

/** True where `domain` is not `own` but could be taken for it. */
export function isNearlyDomain(domain: string, own: string): boolean {
  if (domain === own || own === '') return false;
  const shown = unicodeDomain(domain);
  if (foldConfusables(shown) === foldConfusables(own)) return true;
  // "partner.example.evil.example", "partner-example.example", "partner.example-mail.example"
  const [name = ''] = own.split('.');
  const glued = own.replaceAll('.', '-');
  if (shown.startsWith(`${own}.`) || shown.includes(`.${own}.`) || shown.includes(`${own}-`) || shown.includes(glued))
    return true;
  const labels = shown.split('.');
  const ownFolded = foldConfusables(name);
  if (name.length < 4) return false;
  return labels.some((label) => {
    const folded = foldConfusables(label);
    // The same name under another ending, with a word attached, or one letter off.
    return (
      folded === ownFolded ||
      folded.startsWith(`${ownFolded}-`) ||
      folded.endsWith(`-${ownFolded}`) ||
      (name.length >= 6 && folded.includes(ownFolded)) ||
      isOneEditApart(folded, ownFolded) ||
      folded.replaceAll('-', '') === ownFolded.replaceAll('-', '')
    );
  });
}

/** "xn--…" as people see it (RFC 5891); as it is where it is no valid one. */
function unicodeDomain(domain: string): string {
  if (!domain.includes('xn--')) return domain;
  return domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodePunycode(label.slice(4, 260)) ?? label) : label))
    .join('.');
}

/** RFC 3492 §6.2; null where the text is no Punycode. */
function decodePunycode(input: string): string | null {
  const delimiter = input.lastIndexOf('-');
  const output = Array.from(input.slice(0, Math.max(0, delimiter)), (character) => character.charCodeAt(0));
  let [code, index, bias] = [128, 0, 72];
  let at = delimiter < 0 ? 0 : delimiter + 1;
  while (at < input.length) {
    const before = index;
    let weight = 1;
    for (let base = 36; ; base += 36) {
      const digit = digitOf(input.charAt(at));
      at += 1;
      if (digit === null || index > 0x7fffffff) return null;
      index += digit * weight;
      const threshold = base <= bias ? 1 : base >= bias + 26 ? 26 : base - bias;
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const length = output.length + 1;
    bias = adapt(index - before, length, before === 0);
    code += Math.floor(index / length);
    index %= length;
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
    output.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...output);
}

function digitOf(character: string): number | null {
  if (/^[a-z]$/.test(character)) return character.charCodeAt(0) - 97;
  return /^\d$/.test(character) ? character.charCodeAt(0) - 22 : null;
}

function adapt(delta: number, length: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / length);
  let bias = 0;
  for (; rest > 455; bias += 36) rest = Math.floor(rest / 35);
  return bias + Math.floor((36 * rest) / (rest + 38));
}

/** One letter replaced, added, left out, or two neighbours swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a.charAt(start) === b.charAt(start)) start += 1;
  const restOfA = a.slice(start);
  const restOfB = b.slice(start);
  return (
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    (restOfA.charAt(0) === restOfB.charAt(1) &&
      restOfA.charAt(1) === restOfB.charAt(0) &&
      restOfA.slice(2) === restOfB.slice(2))
  );
}
