/** Word boundaries for words with accents. */

/**
 * \b knows only ASCII letters: "échec" and "refusé" would have no boundary where they begin and end.
 * Latin letters are enough for three languages; \p{L} in so many places takes a second to compile.
 */
const LETTER = '[\\w\\u00c0-\\u024f]';
export const WORD_BOUNDARY = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

/** The pattern with \b as Unicode means it. */
export const bounded = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source.replaceAll('\\b', WORD_BOUNDARY), pattern.flags.replace('u', '') + 'u');
