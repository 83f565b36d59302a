/** Word boundaries for words with accents. */

/** \b knows only ASCII letters: "échec" and "refusé" would have no boundary where they begin and end. */
const BOUNDARY = '(?:(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_])|(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_]))';
/** The pattern with \b as Unicode means it. */
export const bounded = (pattern: RegExp): RegExp =>
  new RegExp(pattern.source.replaceAll('\\b', BOUNDARY), pattern.flags.replace('u', '') + 'u');
