/** Small numbers in words, as parts and instalments are counted. */
const NUMERALS: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['zwei', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['sechs', 6],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
]);

/** The source of a pattern: 2 to 6, in figures or in words of the three languages. */
export const NUMERAL = `[2-6]|${[...NUMERALS.keys()].join('|')}`;

/** The number that a match of NUMERAL stands for. */
export function numberOf(numeral: string): number {
  return NUMERALS.get(numeral) ?? Number(numeral);
}
