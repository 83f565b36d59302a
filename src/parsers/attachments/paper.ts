/** What kind of paper an attached text is, as far as that decides which of its facts may be taken. */
import { findCustomerNames } from '../mentions/customer.js';
import { fold } from '../phrases.js';
import type { Language, ReadingContext, Sentence } from '../types.js';
import { firstMatch, has } from '../words.js';
import { attachmentWords } from './words.js';

/** Lines of a paper's head: who wrote it and what it is called. */
const HEAD = 30;
const LONGEST_TITLE = 60;

const headOf = (text: string): string[] =>
  text
    .slice(0, 10_000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, HEAD);

/** A paper that bills somebody: its amounts are what that paper charges, not what the desk may invoice. */
export function isInvoice(text: string): boolean {
  return headOf(text).some((line) => {
    if (line.length > LONGEST_TITLE) return false;
    const folded = fold(line);
    return attachmentWords('en').some(({ invoiceTitle }) => {
      const match = firstMatch(invoiceTitle, folded);
      // A title: the word, and at most a number behind it.
      return match?.index === 0 && /^[\s:#.\p{L}°]{0,20}[\d\p{Lu}/.-]{0,25}$/u.test(line.slice(match[0].length));
    });
  });
}

/**
 * Our own paper come back: an invoice or credit note in the desk's name, or a print of a mail that the desk sent. What it
 * says is what we said.
 */
export function isOwnPaper(text: string, { desk }: Pick<ReadingContext, 'desk'>): boolean {
  const head = headOf(text).map(fold);
  const name = fold(desk.name).trim();
  const address = desk.address.toLowerCase();
  const named = (line: string): boolean =>
    (name !== '' && line.includes(name)) || (address !== '' && line.includes(address));
  if (!head.some(named)) return false;
  const sender = (line: string): boolean =>
    named(line) &&
    attachmentWords('en').some(({ from }) => {
      const match = firstMatch(from, line);
      return match?.index === 0 && /^\s{0,3}[:|]/.test(line.slice(match[0].length));
    });
  return isInvoice(text) || head.some(sender);
}

/** The customer that a paper names, where it is not the referral's: null where it names the referral's, or none. */
export function otherCustomer(
  sentences: readonly Sentence[],
  context: ReadingContext,
  language: Language,
): string | null {
  if (context.referral.customer === '') return null;
  let other: string | null = null;
  for (const sentence of sentences) {
    const names = findCustomerNames(sentence, context);
    if (names.some(({ relation }) => relation !== 'other')) return null;
    const { label } = sentence;
    if (label === null || other !== null || label.name.length > 40) continue;
    const labelled = attachmentWords(language).some(({ customer }) => has(customer, fold(label.name)));
    const name = label.value.split('\n')[0]?.trim().slice(0, 80) ?? '';
    const ours = [context.partner.name, context.desk.name].some((own) => own !== '' && fold(name).includes(fold(own)));
    if (labelled && !ours && /\p{L}{2}/u.test(name) && !/^\W{0,3}\d/.test(name)) other = name;
  }
  return other;
}
