/** English ways of saying that a job begins: who comes, what begins, and the nouns and idioms for it. */

const CREW_NOUN =
  '(?:people|team|teams|crew|crews|lads|boys|girls|guys|folks?|lot|mob|staff|techs?|technicians?|engineers?|consultants?|installers?|fitters?|trainers?|specialists?|experts?|colleagues?|project manager|pm|men|women|chaps|blokes|sparkies|electricians?|squad|gang|bunch|pair|vans?|trucks?|utes?)';
/** Those who do the work; never the customer's own people. */
const CREW = `(?:we|i|us|\\S{2,20} and i|(?:our|my|the|all our|all my)(?: \\S{1,20}){0,2}? ${CREW_NOUN}|(?:two|three|four|five|some|both|all) of (?:us|ours|my people|our people|the team)|crew|team)`;
const AUX =
  "(?:'ll|'re|'m|'s|'d)?(?: (?:will|shall|are|am|is|be|being|to|going|due|all|set|both|now|then|can|get|gets|getting|already|officially|actually|finally|scheduled|booked|down|planned|lined up|confirmed|slated|have|had|first|next|agreed|supposed)){0,5}";

/** What those who come do; each verb in the forms that stand before a day. */
const COMES =
  '(?:deputed|mobili[sz]ed|stationed|dispatched|despatched|roll(?:s|ing)?(?: (?:in|up|on|out))?|(?:turn|show|rock|pitch|front)(?:s|es|ing)? up|(?:get|gets|getting) (?:under ?way|to work|to it|to grips|to site|in there|in|there|on site|onto it|on to it|on with|it (?:going|rolling|started|under ?way|moving)|(?:things|everything|the job|the project|work) (?:going|rolling|moving|started|under ?way)|the (?:ball|wheels) (?:rolling|turning)|the show on the road|moving|rolling|busy|into it|our hands dirty|the tools out|down to (?:it|work|business))|crack(?:s|ing)? (?:on|into)|(?:set|sets|setting) (?:off|to|about (?:it|work|the (?:job|work))|out|up(?! (?:a|the) (?:meeting|call|demo)))|head(?:s|ing)? (?:out|over|down|up|in|there|to|off|across|round)|(?:go|goes|going) (?:out|down|up|in|there|onto|across|round|over|to (?:them|site|work|theirs))|(?:come|comes|coming) (?:in|out|over|down|round|aboard|on ?-?site|to (?:them|site))|mov(?:e|es|ing) (?:in|on ?site)|driv(?:e|es|ing) (?:out|over|down|up|to|in|across)|travel(?:s|ling|ing)? (?:out|over|down|up|to|across)|fl(?:y|ies|ying) (?:out|in|down|over|up)|land(?:s|ing)?|hit(?:s|ting)?(?: the)? (?:site|road|ground|deck|floor|shop floor)(?: running)?|(?:pull|march|dive|jump|leap|step|wade|drop|walk|swoop|pile)(?:s|es|ing)? in|hop(?:s|ping)? to it|fit(?:s|ting)?|instal(?:l|ls|ling)|deploy(?:s|ing)?|implement(?:s|ing)?|tackl(?:e|es|ing)|tak(?:e|es|ing) (?:up|on) (?:the )?(?:work|job|project|it)|tak(?:e|es|ing) (?:our|their) desks?|open(?:s|ing)? (?:up )?shop|unpack(?:s|ing)?|pick(?:s|ing)? up (?:the |our )?tools|knuckl(?:e|es|ing) down|dig(?:s|ging)? in|lay(?:s|ing)? into|ramp(?:s|ing)? up|mobili[sz](?:e|es|ing)|plug(?:s|ging)? in|report(?:s|ing)? (?:for duty|on site|to site)|arriv(?:e|es|ing)|leav(?:e|es|ing) for|break(?:s|ing)? ground|fir(?:e|es|ing) (?:it )?up|swing(?:s|ing)? into action|spring(?:s|ing)? into action|(?:put|puts|send|sends|sending) (?:\\S{1,20} ){0,3}?(?:in|out|over|down|on site|onsite|on the ground|there)|start(?:s|ing)?|begin(?:s|ning)?|commenc(?:e|es|ing)|kick(?:s|ing)?(?: (?:it|this|them|things|everything|the (?:job|project|work|rollout)))? off|(?:start|begin|commenc)(?:s|e|es|ing|ning)? (?:it|this|things|on it|on this))';
/** Where those are who have come; behind "we are", "our people will be". */
const THERE =
  '(?:there|in|in there|on ?-?site|onsite|on it|at it|on the (?:job|tools|ground|floor|case)|over there|out there|down there|up there|in the building|with (?:them|him|her|the (?:customer|client))|at theirs|at (?:their|his|her) (?:\\S{1,20} )?(?:place|site|office|offices|yard|depot|shop|premises|plant|workshop|warehouse)|on deck|in action|off)';

const JOB =
  '(?:it|it all|everything|things|(?:the |our |on-?site |actual |first )*(?:works?|job|project|engagement|assignment|mandate|programme|program|roll-?out|deployment|install(?:ation)?|implementation|set-?up|service|services|ball|wheels|clock|fun|show|action|adventure|journey|delivery|performance|phase (?:one|1)|delivery phase|implementation phase))';
const BEGINS =
  "(?:kicks? (?:in|off)|opens?|runs from|running from|run from|gets? (?:rolling|moving|going|under ?way|started|off the ground)|starts? rolling|rolls?|turns?|turning|is go|(?:is|'s) under ?way|fires? up|takes? off|lifts? off|sets? off|(?:is|'s|are) (?:booked|scheduled|slated|set|timed|down|fixed|pencilled out)(?: in)?|dates? from|counts? from|(?:is|are) (?:to be )?initiated|will be initiated|in motion|(?:carried out|performed|executed|delivered|done|undertaken|rendered)(?: as)? from|happen(?:s|ing)?|takes place|falls on)";

/** Between the words for starting and the day. */
const FILL =
  '(?: (?:is|are|was|on|from|of|at|the|in|there|with|them|him|her|us|it|as|for|will|be|to|by|this|that|set|fixed|booked|scheduled|down|work|works|job|project|site|onsite|on-site|again|first|thing|bright|and|early|full|time|proper|properly|then|now|morning|week|week commencing|w/c))*';

/** Nothing much more before the day: "we install the system on", but not "we take on two more people on". */
const NEAR = '(?: \\S{1,20}){0,2}?(?: (?:on|from|at|for|as of|this|next|the|with|to|is|there))*(?=[:\\s]{0,3}$)';

/** The phrases; they stand anywhere between the last break and the day. */
export const EN_START: readonly string[] = [
  // "our people are there from", "we turn up on", "two of ours go in"
  `${CREW}${AUX} ${COMES}(?: (?:on|with|to|it|at|into|onto|for|there|them|their|\\S{1,20}'s|site|work|tools|desks|the job|the work|the project|shop|all))*${FILL}${NEAR}`,
  `${CREW}(?:'ll|'re|'m)(?: (?:be|going to be|all|due|scheduled|booked|down|to be|out|over)){0,3} ${THERE}${FILL}(?=[:\\s]{0,3}$)`,
  `${CREW} (?:are|is|am|will be|shall be|'ll be)(?: (?:going to be|all|due|scheduled|booked|down|to be|out|over)){0,3} ${THERE}${FILL}(?=[:\\s]{0,3}$)`,
  `${CREW}(?:'re| are| is|'s|'m| have been| got)? (?:all )?(?:booked|scheduled|slotted|slated|down|lined up|expected|due|wanted|needed)(?: (?:in|on site|there|to (?:start|begin|arrive|come|be there)|with them|at theirs))?${FILL}`,
  // "they want us in on", "they have us booked for"
  '(?:want|wants|wanted|expect|expects|expecting|have|has|having|get|gets|booked|welcome|welcomes|need|needs|like)(?: to have)? us(?: (?:in|there|over|down|round|on ?site|booked|from|on|for|the|to (?:start|begin|come|come in|be there|be in|get going)|with them))*(?=\\s{0,3}$)',
  // "the project opens on", "work kicks in on"
  `${JOB}(?: (?:will|shall|all|then|officially|is due to|is to|is set to|is scheduled to)){0,3} ${BEGINS}${FILL}`,
  `(?:contract|agreement|order|engagement|mandate|plan)(?: (?:will|shall|then)){0,2} (?:runs?(?: from)?|running from|takes? effect|comes? into (?:force|effect)|becomes effective|is effective)${FILL}`,
  // "first site day", "first session is on"
  `(?<!(?:in|at|after|during|since|from) (?:the |our |my |that )?)first (?:\\S{1,20} )?(?:day|session|workshop|appointment|visit|steps?|shift|stint|site day|day on site|tools down)${FILL}`,
  `(?:lift-?off|blast-?off|starting (?:gun|pistol|whistle|point|signal)|go(?:-| )date|go day|d-?day|tools (?:out|on|up)|(?:spades?|shovels?|boots|feet) (?:in|on)(?: the (?:ground|floor|site))?|wheels (?:turn|roll|in motion|start turning)|(?:off|away|in|here|there) we go|the off|launch day|eta(?: on site)?|(?:our|my|the) (?:slot|start slot)|date on site|arrival(?: on site)?|mobili[sz]ation|inception|initiation|day (?:zero|0|one|1)|on the tools|work(?:ing)? on (?:it|site|this)|job on|in the diary(?: for| as)?|in the calendar(?: for)?)${FILL}`,
  '(?<=^\\s{0,4}(?:the |our |on-?site |full |actual )?)(?:go|works?|roll-?out|deployment|install(?:ation)?|implementation|set-?up|on-?site work|opening)(?: (?:date|day|is|on|from|at|booked|scheduled|planned|set|for|will be|happens|work|on site|there))*(?=[:\\s]{0,4}$)',
  // "£16,900, from 18 January"
  '(?<=^\\s{0,3})(?:from|as of|as from|effective from|with effect from)(?: the)?(?=\\s{0,3}$)',
  '(?:starting|beginning|as from|as of|with effect from|effective)(?: from)?',
  '(?:put|pencil|mark|book|note|write|stick) (?:us|me|the team|the crew) (?:down |in )?(?:for|on)(?: the| a)?',
  '(?:put|pencil|mark|write|stick|note) (?:(?:it|them|this|him|her|the (?:job|start|work|project|roll-?out)|(?!yourselves|yourself|you)[^\\s,;:]{2,20})) (?:down|in) for(?: the)?(?=\\s{0,3}$)',
];

/** Something else begins: a holiday, a warranty, the next phase, a new colleague of the customer's. */
export const EN_OTHER_START: readonly string[] = [
  `(?:(?:financial|fiscal|tax|calendar|school|new) year|holidays?|vacation|leave|warranty|guarantee|billing|invoicing|payments?|repayments?|instal+ments?|assistant|employee|successor|replacement|hire|manager|boss|director|apprentice|phase (?:two|three|2|3|ii|iii)|(?:second|third|next|last) (?:phase|stage|part)|school|term|semester|season|subscription|licen[cs]es?|support|maintenance|hosting|(?:their|staff|user|end-user|admin) training|construction|renovations?|refurbishment|shutdown|break|sale|audit|notice period|probation|campaign|lease|tenancy|testing|uat|harvest|lambing|shearing|consultation|cooling-off(?: period)?|new (?:rates|prices|rules|tariff))(?: \\S{1,20}){0,2}? (?:starts?|starting|begins?|beginning|commences?|commencing|kicks? (?:in|off)|runs?|opens?|started|began|resumes?|goes|is|are)(?: (?:back|again))?${FILL}`,
];

/** Behind the day: "16 December is when my lads head out", "on 11 January our engineers go in". */
export const EN_START_AFTER: readonly string[] = [
  `(?:(?:is|'s|will be|being|that's|which is) )*(?:when )?(?:it's )?${CREW}${AUX} (?:${COMES}|${THERE}|get (?:going|started|cracking|stuck in))`,
  `(?:(?:is|'s|will be) )*(?:when )?${JOB}(?: (?:will|all|then)){0,2} (?:${BEGINS}|starts?|begins?|commences?)`,
  "(?:(?:is|as|it's|that's|that is|which is|that|which|this is|also|for|will be|'s|being|the|our|their|sees|has|down|in|diary|calendar|set|fixed|booked|agreed|planned) )*(?:first (?:\\S{1,20} )?day|big day|day (?:one|1)|go date|lift-?off|kick-?off|(?:us|work|the job|the project|everything) (?:start|starting|begin|get going|under way|go in)|start(?: day| date)?)(?! (?:call|meeting|session|workshop))",
  // "nothing else in that week, so 1 February it is"
  '(?:it|that) is(?:,? then)?(?=\\s?[.,;!)]|\\s?$)',
  // "11 December is when Jodie starts": whoever is sent by name
  "(?:(?:is|'s|will be|being|that's|which is) )*(?:the (?:day|date) )?(?:when|that) (?!(?:they|he|she|who|dan|it|school|term|summer|winter|production|testing|training|billing|payments?|support|maintenance|hosting|leave|holidays?|everybody|everyone|nobody|somebody|someone|users?|staff) )[a-zà-ÿ'-]{2,20}(?: (?:and|&) (?:[a-zà-ÿ'-]{2,20}|i))? (?:starts?|begins?|commences?|kicks? (?:it |things )?off|gets? (?:started|going|cracking|stuck in|under way)|heads? (?:out|over|down|up|in|across)|goes in|go in|moves? in|arrives? on ?-?site|turns? up)(?= there\\b| with (?:them|the (?:work|job|install))\\b| on ?-?site\\b| at (?:theirs|their)\\b| (?:the )?(?:work|job)\\b| on it\\b|\\s?[.,;!)]|\\s?$)",
  // "Tom heads over there tomorrow to make a start"
  'to (?:make (?:a|the) start|start(?: (?:work|the (?:job|work|project|roll-?out)|on it|with them))?|begin(?: (?:work|the (?:job|work|project)))?|get (?:going|started|cracking|stuck in|under ?way|it (?:going|started|rolling)|things (?:going|started|rolling))|kick (?:it|things|the (?:job|project)) off|kick off)(?=\\s?[.,;!)]|\\s?$| with (?:them|it|the)| there)',
  "(?:we're|we are) (?:off|away|go|at it)(?! (?:to|for|work|on|sick|line|from|until|till))",
];

/** Only hoped for or planned loosely: "we should be in on", "hope to get going on". */
export const EN_START_HEDGED: readonly string[] = [
  // "target start:", "estimated value:"
  '(?:anticipated|target(?:ed)?|proposed|estimated|provisional|tentative|probable|likely|possible|indicative|preferred|hoped-for|approximate|rough) (?:\\S{1,20} ){0,2}?(?:start(?:ing)?|date|day|kick-?off|commencement|begin|value|total|sum|amount|price|figure|cost|worth)(?: (?:is|of|date|day|on|at|for|value|amount|price))* ?[:=]?',
  `(?:should|hope|hopes|hoping|hopefully|aim|aims|aiming|would like|'d like|ideally|looking|expect|expecting|likely|might|may|could|probably|possibly|tentatively|provisionally|fingers crossed|try|trying|think|reckon|suppose|guess)(?! to (?:be|get) paid)(?: (?:\\S{1,20})){0,4}? (?:${COMES}|get (?:going|started|cracking|stuck in)|be ${THERE}|${THERE})`,
];
