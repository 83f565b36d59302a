/**
 * A customer of old that the referral's customer asked about the partner: "He went to see Barker Electrical, who signed with us in
 * March". What became of that one is no news of this one.
 */
import { MONTH_NAMES } from '../../calendarNames.js';

const ASKED =
  '(?:(?:gone|went|been|drove|popped|came|going) (?:to see|to visit|to look (?:at|round)|round to|over to|to talk to|down to|across to)|visited|saw|seen|met|rang|rung|called|phoned|spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|taken a reference from|took a reference from|looked (?:at|round)|heard (?:of us )?from|knows?|is friends with)';
const BECAME =
  '(?:signed|ordered|bought|came on board|came over|went live|gone live|went ahead|started|took|chose us|joined|been (?:with us|live|using))';
const LONG_AGO = `(?:(?:in|since) (?:${MONTH_NAMES.en}|20\\d\\d|spring|summer|autumn|winter)|(?:since )?last (?:year|spring|summer|autumn|winter|${MONTH_NAMES.en})|(?:earlier )?this (?:year|spring|summer|autumn|winter)|back in|for (?:\\S{1,10} )?(?:months|years)|(?:\\S{1,10} )?(?:months?|years?) ago)`;

/** Not "I rang Kestrel, who signed": whom the partner itself asked may be the customer. */
export const REFERENCE = `(?:has|have|had|'s|'ve|they|he|she|dan|boss|owner|director|customer|client|manager) (?:(?:just|already|also|now|then|even|recently|has|have|been) ){0,3}(?<!(?:we|i|we've|i've|we have|i have) )${ASKED} (?:\\S{1,20} ){1,6}?(?:who|which|whom)(?:'ve| have| had| has|'s| all| both)? ${BECAME}(?: \\S{1,20}){0,5}? ${LONG_AGO}`;
