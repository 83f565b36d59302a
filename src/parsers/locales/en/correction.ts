/**
 * Statement `correction`: a fact that was notified before changes (READING.md). Superseded figures inside the first
 * notification ("the quote was 40k, they signed for 43,250") are no correction: src/parsers/meaning.ts decides.
 */
import { statementReader } from '../../phrases.js';

const FACT =
  '(?:total|figure|figures|amount|amounts|value|price|sum|number|numbers|start|start date|starting date|date|commencement|kick-?off|invoice amount|invoice|commission|fee|order value|contract value|scope|deal|contract|order|job)';

// ie-a  "One thing to put right in your book: the start is today." · us-a "Change on Fox River: they've asked us to begin …"
const CORRECTING = [
  '(?:ignore|disregard|forget|scrap|delete|discard) (?:\\S{1,20} ){1,6}?(?:in|from|of|on) my (?:previous|last|earlier|first|other|original|recent) (?:mail|email|e-mail|message|note|reply)',
  '(?:variation|change) (?:order|request|notice) (?:\\S{1,20} ){0,3}?(?:came|arrived|was|has|signed|is in|received|from|for|approved)',
  '(?:what|the (?:figures?|numbers?|amounts?|totals?|price|dates?)) (?:i|we) (?:\\S{1,20} )?(?:reported|notified|told you|gave you|sent you|announced|wrote you)(?: \\S{1,20}){0,6}? (?:was|were|is|are|no longer|has|have)',
  '(?:one|a|small|quick|another) (?:\\S{1,20} )?(?:change|correction|update) (?:to|on|of|in) (?:what|the (?:figures?|numbers?|amounts?|details)) (?:we|i|you)',
  '(?:correction|corrected|corrections|amendment|erratum|amended|update to (?:my|our|the) (?:last|previous|earlier)|change to (?:my|our|the) (?:last|previous|earlier|notification|figures?))',
  "(?:please |pls |need to |have to |must |can you |could you |to |i'd like to |let me )(?:correct|amend|adjust|revise|change|fix|rectify|update) (?:\\S{1,20} ){0,3}?" +
    FACT,
  '(?:please |need to |have to |must |can you |could you |let me )(?:correct|amend|put (?:\\S{1,20} )?right|set (?:\\S{1,20} )?straight|rectify)',
  '(?:change|correct|update|amend|fix|adjust|alter) (?:that|this|it|those|them) (?:on|in|at|for) (?:your|the) (?:side|end|records?|books?|system|file|files|notes?)',
  '(?:one|a|small|quick|another) (?:\\S{1,20} )?(?:thing|point|detail|item) to (?:put right|correct|change|fix|amend)',
  '(?:put|set) (?:\\S{1,20} ){0,3}?(?:right|straight)',
  '(?:i |we )(?:\\S{1,20} )?(?:made a mistake|made an error|got (?:it|the|that|this|my)(?: \\S{1,20}){0,3}? wrong|gave you (?:the|a) wrong|gave you (?:\\S{1,20} ){0,3}?wrong|mistyped|mis-?typed|mixed up|transposed|misquoted|misread|misstated|wrote (?:the|a) wrong|told you (?:the|a)? ?wrong|sent (?:you )?the wrong|typed|had the wrong|swapped)',
  '(?:typo|slip of the (?:pen|finger|keyboard)|fat finger|wrong (?:figure|amount|number|date|total|start|day|month|year)|my mistake|my bad|my error|apologies for the (?:mix-?up|error|confusion|mistake))',
  `(?:your|the) (?:record|records|confirmation|thank-you|summary|email|mail|note|message|book|books|file) (?:\\S{1,20} ){0,3}?(?:wrong|incorrect|not right|not correct|should (?:read|be|say)|isn't (?:right|correct)|need(?:s)? (?:correcting|changing|updating))`,
];
/**
 * A fact may have changed. Too wide to be a correction by itself ("they asked to start in May" is said before a win as
 * well): counts where something was notified before.
 */
export const EN_CHANGED = [
  `${FACT}(?: \\S{1,20}){0,2}? (?:rises?|rose|climbs?|climbed|jumps?|jumped|grows?|grew|drops?|falls?|fell|goes|went|moves?|moved|shifts?|slips?|changes) (?:up |down |back |forward |out )?(?:from|to|by)`,
  `${FACT}(?: \\S{1,20}){0,3}? (?:is|are|stands at|comes to|becomes) now`,
  `${FACT}(?: \\S{1,20}){0,3}? (?:has|have|needs?|had|will have|must|is going|is likely|will|may|might)(?: to)? (?:move|change|shift|slip|go up|go down|rise|drop|grow|be (?:moved|changed|shifted|pushed|postponed|delayed|adjusted|revised|updated|lower|higher))`,
  '(?:small|slight|one|minor|quick|another|last-minute|important) (?:change|update|correction|amendment|tweak)s?(?=:|,| -| to| on| for|\\.)',
  `(?:new|revised|updated|corrected|amended) (?:\\S{1,20} )?${FACT}`,
  'no longer (?:holds?|stands?|applies|valid|correct|right|true|current|accurate|up to date)',
  `${FACT}(?: \\S{1,20}){0,3}? (?:is|are|will be|gets?|becomes?|comes out|turns out|has become|goes|is going to be|is now) (?:\\S{1,20} )?(?:higher|lower|more|less|bigger|smaller|different|later|earlier|larger|up|down)`,
  `${FACT}(?: \\S{1,20}){0,3}? (?:isn't|is not|aren't|wasn't|was not|is no longer)(?: \\S{1,20}){0,4}? (?:any more|anymore|any longer|but|after all)`,
  '(?:added|dropped|removed|cut|took out|taken out|left out) (?:\\S{1,20} ){1,5}?(?:so|therefore|which means|meaning|hence)',
  `${FACT}(?: \\S{1,20}){0,5}? (?:has|have|is|are|was|were|\\S{1,20}'s|got|been|needs to be|will be|now|to be)(?: \\S{1,20}){0,3}? (?:changed|moved|shifted|pushed|pushed back|brought forward|pulled forward|postponed|deferred|delayed|rescheduled|revised|amended|adjusted|increased|reduced|cut|raised|gone up|gone down|went up|risen|dropped|slipped|put back|put off|bumped)`,
  `(?:moved|shifted|pushed|pushed back|brought forward|pulled forward|postponed|deferred|delayed|rescheduled|revised|amended|increased|reduced|cut|raised|changed|slipped|put back|put off|bumped|upped|lowered|dropped) (?:the|our|their|its|to|by|from|back|out|up|down)(?: \\S{1,20}){0,3}? ?(?:${FACT}|to|from|until|by)`,
  `${FACT}(?: \\S{1,20}){0,3}? (?:is|are|should be|should read|should have been|must be|needs to be|was meant to be|to be)(?: \\S{1,20}){1,6}?,? ?(?:not|instead of|rather than|and not|as opposed to)`,
  '(?:change|changes|update|amendment|tweak|adjustment|revision|variation) (?:on|to|for|of|in|with|regarding|re)',
  '(?:should (?:be|read|have been|have read|say)|supposed to be|was meant to be)',
  '(?:instead of|rather than|and not|not) (?:the |on )?(?:\\S{1,6} )?[0-9$£€]\\S{0,20}',
  '(?:start|starting|begin|beginning|kick off|commence|commencing)(?: \\S{1,20}){0,4}? (?:later|earlier|instead|rather than|not)',
  '(?:asked|ask|want|wants|wanted|need|needs|requested|would like|prefer) (?:\\S{1,20} ){0,3}?(?:to )?(?:begin|start|starting|kick off|move|push|bring|delay|postpone|defer|change)',
  '(?:now (?:only )?(?:start|starts|starting|begin|begins|beginning|comes? to|is|at|worth|stands at|totals?))',
  '(?:variation|change order|change request|scope change|descoped|de-scoped|removed from scope|added to (?:the )?scope|scope (?:has )?(?:grown|shrunk|increased|reduced))',
];

export const readCorrection = statementReader('en/correction', 'correction', CORRECTING);
