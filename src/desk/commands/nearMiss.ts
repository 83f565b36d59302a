/** What finance mean for a command and is none yet: answered with what is missing, because nobody else would do it for them. */
import { lineOf, type Line } from '../../texts/line.js';
import type { Giver } from './types.js';

/** Beginnings of a line of finance's, and how it is written. `remind` needs its second word, `credit` its second number. */
const WORDS = [
  { begins: /^(?:pay|payed|payment|received)\b/i, usage: 'paid {number} [on DAY] [AMOUNT]' },
  { begins: /^refund\b/i, usage: 'refunded {number} [on DAY] [AMOUNT]' },
  { begins: /^remind\b/i, usage: 'remind again {number}' },
] as const;
const CREDIT = /^credit\b/i;
/** A number as invoices have it; an amount has a point or a comma. */
const NUMBER = /(?<![\p{L}\p{N}.,])(?=[\p{L}/_-]{0,39}\d)[\p{L}\d][\p{L}\d/_-]{1,39}(?![\p{L}\p{N}]|[.,]\d)/u;
/** Whoever writes more than this writes no command. */
const MOST = 80;

/** The refusal of a line that is nearly a command of finance's; null for any other line, and for staff. */
export function nearMiss(line: string, giver: Pick<Giver, 'kind'>): Line | null {
  const shown = line.trim();
  if (giver.kind !== 'finance' || shown.length > MOST) return null;
  const number = NUMBER.exec(shown.replace(/^\S+/, ''))?.[0];
  if (CREDIT.test(shown)) {
    if (number !== undefined) {
      return lineOf(
        '“{line}”: the invoice that it is to be set against is missing; write it as: credit {number} to NUMBER',
        { line: shown, number },
      );
    }
    return /^credit\W*$/i.test(shown)
      ? lineOf('“{line}”: the numbers of both invoices are missing; write it as: credit NUMBER to NUMBER', {
          line: shown,
        })
      : null;
  }
  const word = WORDS.find(({ begins }) => begins.test(shown));
  if (word === undefined || number === undefined) return null;
  return lineOf('“{line}” is no command; write it as: {usage}', {
    line: shown,
    usage: word.usage.replace('{number}', number),
  });
}
