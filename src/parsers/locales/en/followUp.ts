/**
 * Statement `follow-up`: further work won from a client that was won before (READING.md, clause S5). A win whose words
 * point at earlier work (EN_REFINE.furtherWork) becomes a follow-up in src/parsers/meaning.ts.
 */
import { statementReader } from '../../phrases.js';

const WORK =
  '(?:work|job|order|project|phase|module|modules|stage|contract|site|sites|branch|branches|licen[cs]es|package|deployment|engagement|extension|piece|business|rollout|training|upgrade|add-on|addition|support|users|statement of work|sow|round|integration)';

// au-a  "Kestrel have come back for phase 2." · uk-a "They also took the CRM module for 8,000."
export const readFollowUp = statementReader('en/follow-up', 'follow-up', [
  `(?:come|came) back (?:\\S{1,20} )?(?:for (?:more|another|a second|phase|the|an extra|an additional|further)|and (?:ordered|signed|bought|added)|with (?:another|a second|a further|a new|more|an additional))`,
  "(?:have|has|\\S{1,20}'ve|they|also|she|he|just|now|then|since) (?:also|additionally|now also|as well|again|since) (?:took|taken|ordered|bought|signed|booked|added|purchased|committed to|approved|commissioned|signed up|engaged|given us|gave us|awarded)",
  `(?:took|taken|ordered|bought|signed|booked|added|purchased|approved|commissioned|awarded us|given us|gave us|won|landed|got) (?:\\S{1,20} ){0,2}?(?:another|additional|further|extra|more|a second|a follow-?up|follow-?on|a third) (?:\\S{1,20} ){0,2}?${WORK}`,
  `(?:taken|took|ordered|bought|signed(?: up)?|booked|added|purchased|commissioned|approved) (?:for )?(?:(?!and\\b|then\\b)[^\\s,;:]{1,20} ){1,7}?(?:as well|on top|in addition|additionally)(?=[.!,;:]|$| for\\b| at\\b| from\\b)`,
  '(?:taken|took|ordered|bought|booked|added|purchased|commissioned) (?:now )?(?:also|additionally|moreover)',
  'also (?:took|taken|ordered|bought|signed|booked|added|purchased|wants|want|commissioned)',
  `(?:extended|expanded|renewed|upgraded|topped up) (?:\\S{1,20} ){0,3}?${WORK}`,
  `(?:follow-?up|follow-on|repeat) (?:order|job|project|work|business|contract)(?: \\S{1,20}){0,4}? (?:won|signed|received|in|came in|approved|confirmed|secured|landed|from)`,
]);
