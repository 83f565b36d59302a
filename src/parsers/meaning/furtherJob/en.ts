import { MONTH_NAMES } from '../../calendarNames.js';
import type { FurtherJobWords } from './types.js';

const MORE_OF = '(?:second|third|another|further|additional|extra|follow-?up|follow-on|supplementary|repeat|separate)';
const JOB = '(?:orders?|contracts?|agreements?|jobs?|projects?|pos?|purchase orders?|assignments?|engagements?|deals?)';
const GOOD =
  '(?:modules?|add-?ons?|licen[cs]es?|seats?|upgrades?|extensions?|maintenance|packages?|packs?|phases?|stages?|second round|waves?|second lot|integrations?|interfaces?|portals?|tablets?|retainers?|users|installations?|planner|tracking|renewals?|\\S{1,12} piece|hosting|help ?desk|\\S{1,12} desk|contract for the \\S{1,12} (?:following )?years)';
const PLACE =
  '(?:sites?|branch|branches|depots?|offices?|yards?|venues?|warehouses?|halls?|stores?|plants?|workshops?|shops?|arms?|sawmill|boatyard)';

export const EN_FURTHER_JOB: FurtherJobWords = {
  sold: [
    '(?:signed|ordered|bought|taken|took|commissioned|awarded|won|landed|sold|countersigned|contracted|purchased)',
    '(?:takes the same|said yes to us|signed up|placed (?:an?|another|its own|\\S{1,10} order))',
  ],
  weak: [
    '(?:booked|given us|gave us|had (?:us|the)|said yes|sealed|agreed|confirmed|added|extended|came (?:in|to us|home|straight back|back)|come back|wants in|went through|is here|here at|landed here|handed us)',
  ],
  arrived: ["(?:there(?:'s| is)|arrived|received|in hand|on its way|came with|comes? with|came from)"],
  more: [
    "(?:also|as well|too|on top|besides|additionally|in addition|separately|apart|(?:has|have|had|\\S{1,12}'ve|\\S{1,12}'s) since|meanwhile|while i(?:'m| am| was) (?:at it|there|on leave)|for a further|by itself|at the same time)",
    '(?:the (?:very )?same (?:thing|package|scope|again)|the same for)',
    `(?:another|further|additional|extra|more|second|third|two|three|four|five|ten|twenty|thirty|forty|\\d{1,3}) (?:more |extra |additional )?(?:\\S{1,20} )?${GOOD}`,
  ],
  goods: [GOOD, 'vans? of'],
  places: [
    `(?:their|his|her|its|the) (?:\\S{1,20} ){0,2}?${PLACE}`,
    `(?:second|another|other|two more|more) (?:\\S{1,20} )?${PLACE}`,
  ],
  us: [
    '(?:from|with|through|by|to|for|off) (?:us|our company)',
    '(?:gave|given|handed|awarded) us',
    'had us',
    'we (?:also )?won',
    'another job for us',
  ],
  job: [
    `(?<!the )${MORE_OF} (?:(?!supplier|meeting|customer)\\S{1,20} ){0,2}?${JOB}`,
    `(?:order|contract|job|paper|agreement)s? (?:of its own|by itself|apart|number two|no\\.? 2)`,
    '(?:you can )?count another one|two orders|separate paper|deal on its own|(?:its|his|her|their) own order|(?:signed|signed up|ordered|come back|came back|bought) (?:for )?more',
    'second (?:job|contract|order|signature) (?:from|with|for) (?:them|us|him|her|the)',
  ],
  part: [
    '(?:(?:second|third|another|further|additional) (?:round|lot|phase|stage|module|licen[cs]e|set of licen[cs]es|helping|installation|extension|retainer)|phase (?:two|2))',
    '(?:we won the|signed the|ordered the|taken the|took the) (?:\\S{1,20} )?(?:extension|upgrade|renewal)',
  ],
  ours: [
    "(?:we|i)(?:'ve|'d| have| had)?(?: (?:also|already|since|now|just|both|all|then|even)){0,2} (?:ordered|bought|taken|took|booked|commissioned|contracted|purchased)",
  ],
  diary: [
    '(?:training|(?:the|their|our|his|her|a|both|all) (?:\\S{1,12} ){0,2}?dates?|(?:kick-?off|go-live|workshop|start|service) (?:dates?|days?))',
  ],
  onFile: [
    "(?:you|we) (?:already |still )?(?:have|hold|'ve got)(?: \\S{1,12})? (?:on (?:file|record|your books)|in your books)",
    '(?:on top of|besides|in addition to|apart from|separate from|beyond|not part of) (?:the|that|our|their) (?:\\S{1,12} )?(?:first|original|initial|main|existing|earlier|previous|recorded|one you|\\W?\\d[\\d,.]{2,12})',
    '(?:already|we) (?:recorded|reported|notified|invoiced|told you about)(?= |[.,;])',
    `(?:who|whom|which|that) we (?:had )?(?:won|signed)(?: up)? (?:back )?(?:in (?:the )?(?:spring|summer|autumn|fall|winter|20\\d\\d|${MONTH_NAMES.en})|last (?:year|spring|summer|autumn|fall|winter|month))(?:[^.;:]{0,40}?)(?:has|have) (?:now |also |just |since )?(?:signed|ordered|bought|taken|booked|come back)`,
  ],
  earlier: [
    "(?:(?:your|our|an?) (?:old|previous|earlier|former) (?:referral|lead|customer|client)|(?:the )?old (?:customer|client)|last year's (?:job|customer|client|referral)|of last year|(?:we|you) (?:did|finished|set up|sent us|gave us|had) (?:for (?:them|him|her) )?(?:last|in|two)|\\S{1,12} from r-\\d{2,6}|(?:people|lot|firm|customer|client) we did|from (?:an earlier referral|last year|the earlier referral|last (?:spring|summer|autumn|winter))|our job of|our first (?:joint )?client|live since)",
  ],
  anothers: [
    '(?:sister|parent|neighbour\\S{0,2}|cousin|brother|other) (?:firm|company|business)|subsidiary|(?:his|her|their) (?:sister|cousin|brother|neighbour\\S{0,2}|friend|other firm)(?: company)?',
  ],
  not: [
    "(?:not|never|no|nor|neither|without|if|unless|may (?:be|also|well|take|order|follow|come|want|sign|add|need)|might|could|would|should|hopes?|hoping|perhaps|maybe|probably|plans?|planned|thinking|considering|talks?|talking|discuss\\S{0,4}|later (?:on|this|in|than)|next year|one day|soon|quoted?|quoting|offer\\S{0,3}|proposal|pitch\\S{0,3}|\\S{1,12}n't)",
    '(?:included?|includes|including|part of (?:it|the|this|that)|all in|in the (?:price|total|figure|sum)|covers?|covering|consists? of|comprises?|together with|split)',
    '(?:years? ago|back then|used to|formerly|from (?:their|the) (?:old|former|previous)|someone else|competitors?|rivals?|supplier|dealer|vendor)',
  ],
};
