/** How a name in a mail stands to the customer's recorded name (READING.md). */
import { isShortened } from './shortened.js';
import { companyName, formsDiffer, isDistinctive, isTrade, isTypo, type CompanyName } from './names.js';

/**
 * same: the recorded name, whatever its case, accents, punctuation or legal form. short: part of it that tells it apart
 * ("Kestrel"). variant: the same name misspelt, reordered, shortened in the middle, or with a word that means nothing. other: another name.
 */
export type CustomerRelation = 'same' | 'short' | 'variant' | 'other';

/** Words that may be added to a name and leave the company the same. */
const HARMLESS: ReadonlySet<string> = new Set(
  'group services service company gruppe groupe international australia deutschland schweiz suisse france team project projekt'.split(
    ' ',
  ),
);

/** How a name in a mail stands to the recorded one. */
export function matchCustomer(named: string, recorded: string): CustomerRelation {
  const a = companyName(named);
  const b = companyName(recorded);
  if (a.words.length === 0 || b.words.length === 0) return named.trim() === recorded.trim() ? 'same' : 'other';
  if (a.words.join('') === b.words.join('')) return formsDiffer(a.legal, b.legal) ? 'variant' : 'same';
  if (isPartOf(a, b) || isAcronym(named, b)) return 'short';
  if (isReordered(a, b) || isMisspelt(a.words, b.words) || hasHarmlessExtra(a, b)) return 'variant';
  if (isShortened(a, b, recorded) || isPossessive(a, b)) return 'variant';
  return 'other';
}

/** The words stand in the recorded name side by side, and one of them is its own: "Ballarat Gas" is not "Ballarat Heating & Gas". */
function isPartOf(a: CompanyName, b: CompanyName): boolean {
  const joined = a.words.join('');
  const opening = b.words.some((_, index) => index > 0 && b.words.slice(0, index).join('') === joined);
  if (opening) return b.words.some((word) => isDistinctive(word) && joined.includes(word)) || isDistinctive(joined);
  const inside = b.words.some((_, index) => a.words.every((word, offset) => b.words[index + offset] === word));
  return inside && a.words.some(isDistinctive);
}

/** "BHG" for "Ballarat Heating & Gas": capitals, one for each of three words or more. */
function isAcronym(named: string, b: CompanyName): boolean {
  const letters = named.trim().replace(/\./g, '');
  if (!/^\p{Lu}{3,6}$/u.test(letters) || b.words.length < 3) return false;
  const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
  // "STL" for "Société des Transports du Léman"
  const told = b.words.filter((word) => !/^(?:d|de|du|des|of|for|von|vom)$/.test(word));
  return [initials(b.words), initials(told)].includes(letters.toLowerCase());
}

function isReordered(a: CompanyName, b: CompanyName): boolean {
  return a.words.length === b.words.length && [...a.words].sort().join(' ') === [...b.words].sort().join(' ');
}

/** Every word is that of the recorded name or one or two letters off, side by side; at least one is a word of its own. */
function isMisspelt(a: readonly string[], b: readonly string[]): boolean {
  // A trade that was cut ("Kestrel Plumb") is a misspelling only where the whole name is otherwise there.
  if (a.length !== b.length && a.every(isTrade)) return false;
  return b.some(
    (_, from) =>
      a.every((word, offset) => {
        const other = b[from + offset];
        return other !== undefined && (other === word || isTypo(word, other));
      }) && b.slice(from, from + a.length).some(isDistinctive),
  );
}

/** "Vogels Auftrag", "die Vogels": the name's own word with an s, and no legal form that would make it another firm's. */
function isPossessive({ words, legal }: CompanyName, b: CompanyName): boolean {
  return legal.length === 0 && words.length === 1 && words[0] === `${b.words[0] ?? ''}s` && b.words.some(isDistinctive);
}

function hasHarmlessExtra(a: CompanyName, b: CompanyName): boolean {
  if (a.words.length <= b.words.length) return false;
  const rest = [...a.words];
  for (const word of b.words) {
    const found = rest.indexOf(word);
    if (found < 0) return false;
    rest.splice(found, 1);
  }
  return rest.every((word) => HARMLESS.has(word));
}
