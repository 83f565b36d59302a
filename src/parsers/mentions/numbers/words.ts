/**
 * Numbers in words: "forty-eight thousand five hundred", "achtundvierzigtausendfünfhundert", "quarante-huit mille cinq
 * cents", "half a million". One grammar for the languages; the words are data (locales/<lang>/numbers.ts).
 */
import type { Language } from '../../types.js';
import { mayMatch } from '../../patterns/guard.js';
import { compiledFor, inOrder, WORDS } from '../languages.js';
import type { NumberWords } from '../lexicon.js';
import { anyOf, folded, MAX_MATCHES, WORD_END, WORD_START, type Span } from '../text.js';
import type { Decimal } from './decimal.js';

export interface SpelledNumber extends Span {
  readonly value: Decimal;
  /** It has a thousand or a million in it, or a hundred. */
  readonly scaled: boolean;
}

type Lexeme =
  | { readonly kind: 'zero' | 'article' | 'and' | 'half' | 'hundred' | 'one-and-half' }
  | { readonly kind: 'unit' | 'teen' | 'tens'; readonly value: number }
  | { readonly kind: 'scale'; readonly power: number };

interface Token extends Span {
  readonly lexeme: Lexeme;
}

/** Words that one number may have. */
const MAX_TOKENS = 24;

interface Grammar {
  readonly lexicon: ReadonlyMap<string, Lexeme>;
  /** One lexeme at a position, sticky. */
  readonly next: RegExp;
  readonly start: RegExp;
  readonly words: NumberWords;
  readonly vagueBefore: RegExp;
}

function grammarOf(words: NumberWords): Grammar {
  const lexicon = new Map<string, Lexeme>();
  for (const word of words.zero) lexicon.set(word, { kind: 'zero' });
  for (const word of words.articles) lexicon.set(word, { kind: 'article' });
  for (const word of words.and) lexicon.set(word, { kind: 'and' });
  for (const word of words.half) lexicon.set(word, { kind: 'half' });
  for (const word of words.oneAndHalf) lexicon.set(word, { kind: 'one-and-half' });
  for (const word of words.hundreds) lexicon.set(word, { kind: 'hundred' });
  for (const [word, value] of words.units) lexicon.set(word, { kind: 'unit', value });
  for (const [word, value] of words.teens) lexicon.set(word, { kind: 'teen', value });
  for (const [word, value] of words.tens) lexicon.set(word, { kind: 'tens', value });
  for (const [word, power] of words.scales) lexicon.set(word, { kind: 'scale', power });
  // A space in a lexeme ("dix sept", "quatre vingt") may be written as a hyphen.
  const lexemes = anyOf(lexicon.keys()).replaceAll('\\s{1,3}', '(?:\\s{1,3}|-)');
  const opening = anyOf([...lexicon.keys()].filter((word) => lexicon.get(word)?.kind !== 'and')).replaceAll(
    '\\s{1,3}',
    '(?:\\s{1,3}|-)',
  );
  const end = words.compounds ? '' : WORD_END;
  return {
    lexicon,
    next: new RegExp(`${lexemes}${end}`, 'iuy'),
    start: new RegExp(`${WORD_START}${opening}${end}`, 'giu'),
    words,
    vagueBefore: new RegExp(`${WORD_START}${anyOf(words.vagueBefore)}\\s{1,3}$`, 'iu'),
  };
}

const GRAMMARS: ReadonlyMap<Language, Grammar> = new Map(
  [...WORDS].map(([language, words]) => [language, grammarOf(words.numbers)]),
);

const JOIN = /(?:\s{1,3}|-|\s?-\s?)?/uy;

/** The lexemes that follow each other from `start`; a token ends inside a word only in a compounding language. */
function tokensFrom(text: string, start: number, grammar: Grammar): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (tokens.length < MAX_TOKENS) {
    grammar.next.lastIndex = at;
    const match = grammar.next.exec(text);
    if (match === null) break;
    const lexeme = grammar.lexicon.get(folded(match[0]).replace(/-/g, ' '));
    if (lexeme === undefined) break;
    tokens.push({ start: at, end: at + match[0].length, lexeme });
    at += match[0].length;
    JOIN.lastIndex = at;
    at += JOIN.exec(text)?.[0].length ?? 0;
    if (!grammar.words.compounds && at === tokens.at(-1)?.end) break;
  }
  return tokens;
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Evaluates as many tokens as make one number, counting in halves so that everything stays an integer. Returns the
 * value in halves, the end offset, or null where the tokens make no number.
 */
function evaluate(
  tokens: readonly Token[],
  words: NumberWords,
): { readonly halves: number; readonly used: number; readonly scaled: boolean } | null {
  let total = 0;
  let hundreds = 0;
  let below = 0;
  let state: 'empty' | 'unit' | 'tens' | 'full' = 'empty';
  let half = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let article = false;
  let scaled = false;
  let used = 0;
  const groupEmpty = (): boolean => hundreds === 0 && state === 'empty' && half === 0;
  /** "Forty-eight thousand three sixty": a unit before tens, behind a scale, counts hundreds. */
  const unitCountsHundreds = (): boolean => {
    if (words.compounds || total === 0 || hundreds > 0 || half > 0 || state !== 'unit') return false;
    hundreds = below * 100;
    below = 0;
    return true;
  };

  for (let index = 0; index < tokens.length; index += 1) {
    const lexeme = tokens[index]?.lexeme;
    if (lexeme === undefined) break;
    const previous = tokens[index - 1]?.lexeme;
    let ok = false;
    switch (lexeme.kind) {
      case 'zero':
        return index === 0 ? { halves: 0, used: 1, scaled: false } : null;
      case 'article':
        // "a hundred", "half a million": an article counts only together with what follows.
        ok = groupEmpty()
          ? total === 0
          : previous?.kind === 'half' || (previous?.kind === 'and' && tokens[index + 1]?.lexeme.kind === 'half');
        article = groupEmpty();
        break;
      case 'and':
        if (index === 0) return null;
        continue;
      case 'half':
        ok = half === 0 && (groupEmpty() || state !== 'empty' || hundreds > 0);
        if (ok && groupEmpty() && total > 0) {
          // "un million et demi": half of the last scale.
          if (previous?.kind !== 'and') return finish();
          total += 10 ** lastScale;
          used = index + 1;
          return finish();
        }
        half = 1;
        // "eine halbe Million", "un demi-million": the one is an article.
        if (below === 1 && state === 'unit' && previous?.kind === 'unit') below = 0;
        break;
      case 'one-and-half':
        ok = groupEmpty();
        if (ok) {
          below = 1;
          half = 1;
          state = 'full';
        }
        break;
      case 'unit':
        ok = half === 0 && (state === 'empty' || state === 'tens');
        if (ok) {
          state = state === 'empty' ? 'unit' : 'full';
          below += lexeme.value;
        }
        break;
      case 'teen':
        // French counts on from sixty and eighty: soixante-dix, quatre-vingt-onze.
        ok =
          half === 0 &&
          (state === 'empty' || (state === 'tens' && (below === 60 || below === 80)) || unitCountsHundreds());
        if (ok) {
          below += lexeme.value;
          state = 'full';
        }
        break;
      case 'tens':
        // German puts the unit first: achtundvierzig.
        ok =
          half === 0 &&
          (state === 'empty' ||
            (state === 'unit' && previous?.kind === 'and' && words.compounds) ||
            unitCountsHundreds());
        if (ok) {
          state = state === 'empty' || !words.compounds ? 'tens' : 'full';
          below += lexeme.value;
        }
        break;
      case 'hundred':
        ok = hundreds === 0 && half === 0 && below < 20 && (words.bareScale || below > 0 || article);
        if (ok) {
          hundreds = (below === 0 ? 1 : below) * 100;
          below = 0;
          state = 'empty';
          scaled = true;
        }
        break;
      case 'scale': {
        const group = (hundreds + below) * 2 + half;
        ok = lexeme.power < lastScale && (group > 0 || article || (words.bareScale && total === 0));
        if (ok) {
          total += (group === 0 ? 2 : group) * 10 ** lexeme.power;
          hundreds = 0;
          below = 0;
          half = 0;
          state = 'empty';
          lastScale = lexeme.power;
          scaled = true;
        }
        break;
      }
    }
    if (!ok) break;
    if (lexeme.kind !== 'article') {
      used = index + 1;
      if (lexeme.kind !== 'half') article = false;
    }
  }
  return finish();

  function finish(): { readonly halves: number; readonly used: number; readonly scaled: boolean } | null {
    const halves = total + (hundreds + below) * 2 + half;
    return used === 0 || halves === 0 ? null : { halves, used, scaled };
  }
}

/** The number at `start`, or where the words end that make none. */
function numberAt(text: string, start: number, grammar: Grammar): SpelledNumber | { readonly none: number } | null {
  const tokens = tokensFrom(text, start, grammar);
  for (let length = tokens.length; length > 0; length -= 1) {
    const result = evaluate(tokens.slice(0, length), grammar.words);
    const last = result === null ? undefined : tokens[result.used - 1];
    if (result === null || last === undefined) return null;
    // "Forty-eight fifty": what goes on as no number does is not understood.
    if (result.halves >= 2 * LEAST_OF_TENS && goesOn(tokens[result.used])) return { none: tokens.at(-1)?.end ?? start };
    // A compound must be used up: "einladen" does not start with a one.
    if (!LETTER.test(text.charAt(last.end))) {
      const value = { unscaled: BigInt(Math.round(result.halves)) * 5n, places: 1 };
      return { start, end: last.end, value, scaled: result.scaled };
    }
    length = result.used;
  }
  return null;
}

const LEAST_OF_TENS = 20;

function goesOn(token: Token | undefined): boolean {
  return token !== undefined && ['unit', 'teen', 'tens', 'hundred', 'scale'].includes(token.lexeme.kind);
}

const orderOf = compiledFor((first) => inOrder(first).flatMap((language) => GRAMMARS.get(language) ?? []));

/**
 * All numbers in words, none inside another, the mail's own language first. A count that is itself vague ("a few
 * thousand", "ein paar tausend") is left out.
 */
export function spelledNumbers(text: string, language: Language): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  for (const grammar of orderOf(language)) {
    if (!mayMatch(grammar.start, text)) continue;
    let tried = 0;
    grammar.start.lastIndex = 0;
    for (
      let match = grammar.start.exec(text);
      match !== null && tried < MAX_MATCHES * 4;
      match = grammar.start.exec(text), tried += 1
    ) {
      const number = numberAt(text, match.index, grammar);
      if (number === null) continue;
      if ('none' in number) {
        grammar.start.lastIndex = number.none;
        continue;
      }
      grammar.start.lastIndex = Math.max(number.end, match.index + 1);
      const clash = found.findIndex((other) => other.start < number.end && number.start < other.end);
      const other = found[clash];
      if (other !== undefined) {
        // "million" is in all three: the longer reading is the one that understood the words around it.
        if (number.end - number.start > other.end - other.start) found.splice(clash, 1);
        else continue;
      }
      if (grammar.vagueBefore.test(text.slice(Math.max(0, number.start - 24), number.start))) continue;
      found.push(number);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
