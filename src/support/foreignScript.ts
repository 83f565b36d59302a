/** Whether a text is in a script that the desk reads no language of: English, German and French are written in Latin letters. */

const MOST_READ = 5000;
/** Fewer letters are a name or a sign. */
const LEAST_LETTERS = 6;

export function isForeignScript(text: string): boolean {
  const letters = text.slice(0, MOST_READ).match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  return foreign.length >= LEAST_LETTERS && foreign.length * 2 > letters.length;
}
