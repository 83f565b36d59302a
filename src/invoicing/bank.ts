/** Account numbers that a machine can pay to, found in the bank lines of desk.yaml. */

/** ISO 13616: country, two check digits, up to 30 letters and digits, in groups of four or none. */
const IBAN = /\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?)(?![A-Z0-9])/g;
/** ISO 9362: bank, country, place, branch; only where the line says that it is one. */
const BIC = /\b(?:BIC|SWIFT)\b[^A-Z0-9]{0,10}([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b/;

export interface BankAccount {
  /** Without spaces. */
  readonly iban: string;
  /** '' where none is named. */
  readonly bic: string;
}

/** The first IBAN with right check digits and the BIC beside it, or null: account numbers of other kinds are for people. */
export function findBankAccount(lines: readonly string[]): BankAccount | null {
  const upper = lines.map((line) => line.slice(0, 200).toUpperCase());
  const iban = upper
    .flatMap((line) => [...line.matchAll(IBAN)].flatMap((match) => candidates(match[1] ?? '')))
    .find(isIban);
  if (iban === undefined) return null;
  const bic = upper.map((line) => BIC.exec(line)?.[1]).find((code) => code !== undefined);
  return { iban, bic: bic ?? '' };
}

/** ISO 13616 §6, the check of ISO 7064 MOD 97-10. */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const digits = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
}

/** The text, and the text without its last group, which may be a word ("… 7034 BIC GEBABEBB"). Without spaces. */
function candidates(text: string): string[] {
  return [text, text.slice(0, Math.max(0, text.lastIndexOf(' ')))].map((each) => each.replaceAll(' ', ''));
}
