/**
 * Statement `follow-up`: further work won from a client that was won before (READING.md, clause S5). A win whose words
 * point at earlier work (EN_REFINE.furtherWork) becomes a follow-up in src/parsers/meaning.ts.
 */
import { statementReader } from '../../phrases.js';

const WORK =
  '(?:work|job|order|project|phase|module|modules|stage|contract|site|sites|branch|branches|licen[cs]es|package|deployment|engagement|extension|piece|business|rollout|training|upgrade|add-on|addition|support|users|statement of work|sow|round|integration)';

// au-a  "Kestrel have come back for phase 2." · uk-a "They also took the CRM module for 8,000."
const MORE =
  '(?:additional|further|extra|more|another|supplementary|supplemental|top-?up|add-?on|follow-?on|subsequent|second|third|next|fresh|new)';
const GOODS =
  '(?:days?|seats?|users?|vans?|depots?|branch|branches|locations?|tablets?|handhelds|retainer|helping|lot|modules?|sessions?|workshops?|year|term|matter|location|building|instalment|package|add-on|gateway|portal|integration|interface)';
const BOUGHT =
  '(?:ordered|bought|purchased|booked|commissioned|taken|took|signed(?: up)?(?: for)?|approved|added|engaged us for|hired us for|awarded us|given us|gave us|sold|contracted|picked up|got|confirmed|green-?lit)';

// "More seats sold." · "They loved phase 1 so they've bought phase 2." · "We've upsold them."
const MORE_SOLD = [
  // "They placed another order with us on Friday."
  '(?:placed|put in|issued|sent us|raised) (?:another|an? (?:additional|further|second|third|follow-?up|follow-?on|supplementary|repeat)) (?:(?!not)\\S{1,20} )?(?:orders?|pos?|purchase orders?)(?! (?:with|to|at) (?:another|someone|somebody|an? |the competition))',
  '(?:ordered|bought|booked|signed(?: up)?|commissioned us|engaged us|hired us|come to us|came to us|bought from us|ordered from us|given us work|chosen us|picked us)(?: with us)? (?:again|once more|once again|a second time|a third time|for a (?:second|third) time)(?=[.!,;:]|$| for\\b| and\\b| this\\b| on\\b| with\\b| last\\b)',
  '(?:ordered|bought|booked|taken|took|having|wants) the same (?:again|once more|package again)',
  `(?:ordered|bought|booked|signed for|commissioned|want|wants) an? (?:second|third)(?= one|[.!,;]|$)`,
  '(?:second|third|another|next) (?:order|contract|job|project|po) (?:from|with|at|for) (?:the same|them|him|her|this|that)(?= |[.!,;]|$)',
  '(?:come|came|coming) back (?:\\S{1,20} )?(?:wanting|asking for|for) (?:the|an?|another|more) (?:\\S{1,20} ){1,4}?and (?:have |has )?(?:signed|ordered|paid|bought)',
  'repeat (?:custom|sale|purchase|client|order|business)',
  `${MORE} (?:\\S{1,20} ){0,3}?(?:${WORK}|${GOODS})(?: \\S{1,20}){0,3}? (?:sold|ordered|booked|bought|approved|agreed|signed|confirmed|commissioned|won|accepted)(?! last| in (?:19|20))`,
  `${BOUGHT} (?:\\S{1,20} ){0,2}?(?:additional|further|extra|another|more|supplementary|top-?up|add-?on|follow-?on) (?:\\S{1,20} ){0,3}?(?:${WORK}|${GOODS}|from|out of|for)(?! (?:meeting|call|time))`,
  `${BOUGHT} (?:an? |the )?(?:additional|further|extra|another) \\W?\\d\\S{0,10}`,
  `${BOUGHT} (?:\\S{1,20} ){0,2}?\\W?\\d\\S{0,10} (?:more|extra)(?! or less)`,
  `${BOUGHT} (?:the )?(?:phase|stage|round|part|module|lot|wave|building|site|depot) (?:2|3|4|two|three|four|ii|iii|b|c)(?=[ .!,;:]|$)`,
  `${BOUGHT} the (?:second|next|third|other|remaining|rest) (?:\\S{1,20} ){0,2}?(?:${WORK}|${GOODS})`,
  `${BOUGHT} (?:the |an? |our |your |their )(?:\\S{1,20} ){0,2}?(?:add-?on|extension|extra module|upgrade|(?:support|maintenance|service) (?:retainer|agreement|contract|plan))`,
  '(?:upsold|up-sold|cross-?sold|add-?on sale|upsell|cross-?sell)(?! (?:opportunit|potential|chance)\\S{0,5})',
  "(?:they|he|she|client|customer|has|have|\\S{1,20}'ve|\\S{1,20}'s) (?:\\S{1,20} )?(?:re-signed|re-?upped|doubled up|extended us|renewed(?: for| the| their| our| us| by)|topped up)",
  '(?:extended|renewed) (?:us|our|the|their) (?:\\S{1,20} ){0,2}?(?:by|for|until|till|to)(?= \\W?\\d| an?| one| two| three| six| another)(?! (?:offer|deadline))',
  '(?:renewed|re-?signed|extended) for (?:an?(?:other)?|\\d|one|two|three|six) ',
  '(?:upgraded|moved up|stepped up|went up) (?:from \\S{1,20} )?to (?:the )?(?:advanced|premium|pro|professional|enterprise|full|bigger|next|plus|gold|platinum|unlimited)',
  '(?:converted|turned|rolled) (?:the |their )?pilot(?: \\S{1,20}){0,2}? into',
  '(?:option|extension|phase|stage|module)(?: \\S{1,20}){0,1}?(?:,? [^;:!?()]{1,40},)? (?:was |has been |is |has )?(?:now )?exercised',
  '(?:exercised|took up|taken up) (?:the|their|its|an?) (?:\\S{1,20} )?option(?! to (?:withdraw|cancel|terminate|leave))',
  '(?:existing|old|current|long-?standing|returning|repeat|happy|previous) (?:client|customer)(?:,|:| -)? (?:new|another|further|fresh|next|second) (?:\\S{1,20} )?(?:order|contract|job|project|work|po)',
  "(?:existing|old|long-?standing|returning|happy|previous|last year's) (?:\\S{1,20} )?(?:client|customer|friend|referral)(?:,? \\S{1,20}){0,5}? (?:has|have|'s|just|now) (?:\\S{1,20} )?(?:ordered|placed|signed|bought|given us|engaged|commissioned|come back|booked)",
  '(?:client|customer|company|firm|people)(?: (?:that|who|whom|which))? (?:we (?:did|finished|had live|rolled out|deployed|put live|looked after|helped)|you sent us|from (?:last year|20\\d\\d)) (?:\\S{1,20} ){0,4}?(?:has|have|just|now|again) (?:\\S{1,20} )?(?:engaged|ordered|signed|bought|hired|booked|come back|given)',
  '(?:fresh|further|new|another|next) (?:order|contract|job|instruction|piece of work|po)(?: \\S{1,20}){0,2}? (?:from|with|for) (?:an? |the |our |that |one of our )?(?:same|old|existing|previous|client you|customer you|client we|customer we)',
  'not an? (?:change|correction|amendment) (?:\\S{1,20} ){1,5}?but an? (?:new|further|additional|second)',
  '(?:addendum|variation|extension|supplement)(?: \\S{1,20}){0,3}? (?:more|additional|further|another|extra) (?:\\S{1,20} ){1,6}?(?:executed|signed|approved|agreed)',
  '(?:supplementary|supplemental|top-?up|follow-?on|subsequent|repeat) (?:order|contract|engagement|instruction|po|purchase order)',
  '(?:second helping|back for (?:seconds|more|round two|another)|gift that keeps on giving|coming back for more|came back for more)',
  '(?:signed off|agreed|approved|ordered|accepted) (?:\\S{1,20} )?as an extra',
  '(?:change request|cr|variation) (?:\\S{1,20} )?(?:accepted|approved|signed) and paid',
  '(?:has|have) (?:been )?added to the (?:contract|order|agreement) by',
  "(?:come|came|comes|is|are|\\S{1,20}'s) back to us (?:(?:for|wanting) (?:the|an?|another|more|their|his|her)(?! (?:\\S{1,20} ){0,2}?(?:look|meeting|demo|visit|call|chat|talk|quote|offer|proposal|contract|details|information|signature|decision|answer))|(?:with|and) (?:another|more|an? (?:further|additional|second|third|new|extra|follow-?up|follow-on|bigger|larger)))",
  '(?:went|gone) and (?:ordered|bought|signed for|booked) (?:another|more|further|extra|a second|the (?:second|other|next|extra|same)|\\S{1,12} more)',
  `${BOUGHT} (?:the |an? )(?:\\S{1,20} ){1,3}on top(?! of (?:the )?(?:list|pile|world|things))`,
];

export const readFollowUp = statementReader(
  'en/follow-up',
  'follow-up',
  [
    ...MORE_SOLD,
    `(?:come|came) back (?:\\S{1,20} )?(?:for (?:more|another|a second|phase|the|an extra|an additional|further)(?! (?:\\S{1,20} ){0,1}?(?:look|meeting|demo|visit|call|chat|talk|quote|offer|proposal|contract|details|information|questions?|time|day|week|opinion))|and (?:ordered|bought|added)|with (?:another|a second|a further|a new|more|an additional))`,
    "(?:have|has|\\S{1,20}'ve|they|also|she|he|just|now|then|since) (?:also|additionally|now also|as well|again|since) (?:took|taken|ordered|bought|signed|booked|added|purchased|committed to|approved|commissioned|signed up|engaged|given us|gave us|awarded)",
    `(?:took|taken|ordered|bought|signed|booked|added|purchased|approved|commissioned|awarded us|given us|gave us|won|landed|got) (?:\\S{1,20} ){0,2}?(?:another|additional|further|extra|more|a second|a follow-?up|follow-?on|a third) (?:\\S{1,20} ){0,2}?${WORK}`,
    `(?:taken|took|ordered|bought|signed(?: up)?|booked|added|purchased|commissioned|approved) (?:for )?(?:(?!and\\b|then\\b)[^\\s,;:]{1,20} ){1,7}?(?:as well|too|on top|in addition|additionally)(?=[.!,;:]|$| for\\b| at\\b| from\\b)`,
    '(?:taken|took|ordered|bought|booked|added|purchased|commissioned) (?:now )?(?:also|additionally|moreover)',
    'also (?:took|taken|ordered|bought|signed|booked|added|purchased|wants|want|commissioned)',
    `(?:extended|expanded|renewed|upgraded|topped up) (?:\\S{1,20} ){0,3}?${WORK}`,
    `(?:follow-?up|follow-on|repeat) (?:order|job|project|work|business|contract)(?: \\S{1,20}){0,4}? (?:won|signed|received|in|came in|approved|confirmed|secured|landed|from)`,
  ],
  [
    '(?:quoted|pitched|pitching|opportunit\\S{1,4}|potential)',
    '(?:nice|good|glad|great|happy) to (?:get|have) (?:an?other|a second|another)|second (?:bite|chance) (?:at|with)',
    '(?:current|existing|incumbent|old) (?:supplier|provider|vendor|partner|integrator)',
    '(?:ordered|bought|booked|got|took) (?:\\S{1,20} ){0,2}?another (?:meeting|call|look|demo|visit|coffee)',
    // What they have today is not ours: "an upgrade of their work order system" is a first job.
    '(?:upgrade|upgraded|upgrading|renewal|replacement|overhaul) (?:of |to |for )?(?:their|his|her|its|the) (?!nextservice|next |acture)(?:\\S{1,20} ){0,3}?(?:system|software|platform|database|servers?|spreadsheets?|tools?)',
    'contract to our (?:neighbou?rs|rivals?|competitors?)',
    // "The signed contract's here too": one more sign of the same win.
    "signed (?:\\S{1,20} )?(?:contract|order|agreement|paperwork|papers|documents?|copy|form|quote|quotation|proposal|po|sow|purchase order|offer|acceptance)(?:'s| is| has| are| came| come| arrived| landed)(?: \\S{1,20}){0,4}? (?:too|as well)(?=[.!,;:]|$)",
    // "Dan has taken the extra module out again": less than was ordered.
    '(?:taken|took|taking) (?:\\S{1,20} ){1,6}?(?:out|off|back)(?: again| of (?:it|the)| the (?:order|contract|list|scope)|(?=[.!,;:]|$))',
  ],
);
