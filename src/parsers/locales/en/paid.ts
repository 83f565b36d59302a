/** Statement `unrelated` by words: an invoice of the desk is paid (READING.md). What it came to is nothing of a job. */
import { statementReader } from '../../phrases.js';

const INVOICE =
  'your (?:\\S{1,20} ){0,2}?(?:invoices?|bills?|commission (?:note|invoice)|statement)(?: \\S{1,24}){0,8}?';
const PAID =
  '(?:paid|settled|transferred|remitted|released for payment|cleared for payment|approved for payment|scheduled for payment)';

// "Your invoice NT-40217 over $2,860 was paid today" · "We have settled your October invoice" · "payment for your invoice went out"
export const PAID_BY_US: readonly string[] = [
  `${INVOICE} (?:was|were|is|are|has been|have been|got)(?: (?:now|all|already|just|duly|since|today|yesterday))? ${PAID}`,
  `(?:we|i|we've|i've|finance|accounts|our accountant|our bookkeeper)(?: have| has|'ve)?(?: (?:now|already|just|today|yesterday|duly))? (?:paid|settled|transferred|remitted)(?: \\S{1,24}){0,5}? (?:your (?:\\S{1,20} ){0,2}?(?:invoices?|bills?|statement)|(?:for|against|on) (?:the |your )?invoice)`,
  `(?:payment|transfer|remittance)(?: \\S{1,20}){0,3}? (?:for|of|against) your (?:\\S{1,20} ){0,2}?(?:invoices?|bills?|statement)(?: \\S{1,24}){0,6}? (?:was made|has been made|is made|went out|has gone out|has left|is on its way|was sent|was released|goes out)`,
];

export const readPaid = statementReader('en/paid', 'unrelated', PAID_BY_US, [
  '(?:paid|settled) (?:twice|too (?:much|little)|short|in error|by mistake|under protest)|not (?:yet )?(?:been )?paid|(?:over|under)paid',
]);
