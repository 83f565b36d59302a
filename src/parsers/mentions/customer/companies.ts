/** Companies named anywhere in a sentence, for mails that do not name the referral's customer. */
import { eachMatch } from '../../patterns/guard.js';
import type { ReadingContext, Sentence } from '../../types.js';
import { evidenceOf, readable, type Span } from '../text.js';
import { isOtherCompany, READER, RIVAL_BEFORE, type CustomerName } from './find.js';
import { matchCustomer } from './match.js';
import { NAME } from './name.js';
import { companyName, isTrade } from './names.js';
import { hasForm } from './party.js';
import { trimName } from './trim.js';

const MAX_COMPANIES = 4;

const ANY_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}’'.@-])((?:(?:the|das|die|der|dem|vom|von|beim|bei|mit|für|with|from|at|le|la|les|du|chez|avec|pour)\\s)?)(${NAME})`,
  'gu',
);

/** "Porirua Refrigeration: signed contract received" */
function isHeading(text: string, { start, end }: Span): boolean {
  return /^[\s•*–-]{0,6}$/u.test(text.slice(0, start)) && /^\s?[:–-]\s/u.test(text.slice(end));
}

/**
 * Other companies anywhere in a sentence, told by their legal form or, behind an article or a preposition, by the trade in
 * their name ("das Hotel Alpenblick"). For mails that do not name the referral's customer: whoever they name instead may be
 * the one who ordered.
 */
export function findCompanies(sentence: Sentence, context: ReadingContext): CustomerName[] {
  const text = readable(sentence.text);
  const found: CustomerName[] = [];
  for (const match of eachMatch(ANY_NAME, text)) {
    const [whole, lead = '', name = ''] = match;
    const start = match.index + whole.length - name.length;
    const span = trimName(name, start);
    if (span === null || RIVAL_BEFORE.test(text.slice(Math.max(0, start - 30), start))) continue;
    const own = text.slice(span.start, span.end);
    const { words, legal } = companyName(own);
    const [first = ''] = words;
    const byOwnTrade = hasForm(own) && words.some((word) => word.length > 3 && isTrade(word));
    // "with Porirua Refrigeration", "chez Garage Lebrun"
    const byTrade =
      words.length >= 2 && (lead === '' ? byOwnTrade && isHeading(text, span) : isTrade(first) || byOwnTrade);
    if ((legal.length === 0 && !byTrade) || matchCustomer(own, context.referral.customer) !== 'other') continue;
    if (!isOtherCompany(own, { ...span, labelled: false, opens: false }, context)) continue;
    found.push({ name: own, relation: 'other', evidence: evidenceOf(sentence, span, READER) });
    if (found.length >= MAX_COMPANIES) break;
  }
  return found;
}
