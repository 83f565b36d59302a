/** Statement `unreachable`: the partner cannot get in contact with the customer (READING.md, clause R10). */
import { anyOf, statementReader } from '../../phrases.js';

const CANNOT =
  "(?:can't|cannot|can not|couldn't|could not|unable to|not able to|been unable to|not been able to|n't been able to|not managed to|n't managed to|failed to|failing to|struggling to|not succeeded in|never|impossible to|no way to|yet to|haven't|have not|hasn't|didn't|did not|not|struggle to)";

// au-a  "We can't get hold of Dan." · uk-a "I've been unable to reach anyone there."
const NO_CONTACT = [
  "(?:no|zero|not any|not had any|without|n't had any|little|no kind of) (?:contact|response|reply|answer|reaction|feedback)s? (?:with|from|out of|whatsoever|at all|to (?:my|our|any|the)|in spite|despite|after|since)",
  "(?:(?:doesn't|does not|no longer|don't|not) works? (?:there|here|for (?:them|kestrel|the company)|at the company)|(?:has |have |'s )?left the (?:company|business|firm))",
  "(?:nobody|no one|no-one|none|never|n't|not|anyone|neither) (?:\\S{1,20} )?(?:takes?|took|taking|lifts?|lifted|answers?|gets?) (?:up )?(?:the|their|his|her|my|our) (?:phone|telephone|call|calls|receiver)",
  '(?:goes|going|went|connects?|leads?) (?:\\S{1,20} )?to (?:a|the|some|an) (?:fax|fax machine|modem|pizza|wrong|dead|different (?:company|person|business)|private|stranger|disconnected)',
  "(?:phone|line|number|mobile|cell)(?:'s| is| was) (?:\\S{1,20} )?(?:dead|off|out of order|disconnected|cut off|switched off)",
  '(?:getting|got|get) nowhere with',
  `${CANNOT} (?:\\S{1,20} ){0,2}?(?:get|got|getting|gotten|make|made|establish|established|find) (?:\\S{1,20} ){0,2}?(?:hold of|in touch|in contact|through|on ?to|contact|any (?:contact|answer|reply|response)|a (?:reply|response|hold)|an answer|hold)`,
  `${CANNOT} (?:\\S{1,20} ){0,2}?(?:reach|reached|reaching|contact|contacted|raise|raised|track down|locate|get ${anyOf(['them', 'him', 'her', 'anyone', 'anybody', 'dan', '[a-z]\\S{2,15}'])} (?:on the phone|to (?:answer|respond|reply|pick up)))(?! out)`,
  '(?:no|zero) (?:luck|joy|success|dice) with (?!the |our |this |that |it\\b|a )\\S{1,20}',
  '(?:out of|run out of|no more) (?:ideas|ways|options)(?= to (?:reach|get|contact|try)|[.!,;]|$)',
  '(?:door|shop|gate|gates|premises|place|shutters?)(?: \\S{1,20}){0,3}? (?:was|were) (?:\\S{1,20} )?(?:shut|locked|closed|empty|deserted|dark|down)',
  '(?:nobody|no one|no-one|not a soul) (?:was |is )?(?:there|home|in|about|around)(?=[.!,;]|$)',
  '(?:lost contact with|(?:no|lost) (?:contact|luck|joy|success|answer|reply|response|word|sign of life|dice) (?:getting|reaching|from|contacting|at|to|in|so far|after|yet|despite|whatsoever|on))',
  '(?:no|zero|without) (?:answer|reply|response|reaction|luck|joy|word|return call)s?(?=[.!,;]|$)',
  '(?:uncontactable|unreachable|not reachable|not contactable|gone (?:quiet|silent|dark|to ground|awol|cold on us)|went (?:quiet|silent|dark|to ground)|radio silence|ghosted|ghosting|silent treatment|crickets|vanished|disappeared)',
];
// en-a  "Still haven't heard back after two weeks of calling."
const NOT_HEARD = [
  "(?:haven't|have not|not|\\S{1,20}n't|never|yet to) (?:\\S{1,20} )?(?:heard|hear|had)(?: \\S{1,20}){0,7}? (?:calls?|calling|called|attempts?|emails?|emailing|tries|messages?|voicemails?|reminders?|trying|tried|phoning|chasing|ringing|rung)",
];
// us-a  "Five calls, three emails, nothing." · ie-a "The number just rings out."
const NO_ANSWER = [
  '(?:rang|called|texted|emailed|tried|phoned|messaged|written|wrote|rung)(?: \\S{1,20}){0,8}? (?:zip|nada|nil|nothing|zilch|silence|crickets|no luck|no answer|no reply|no response|no joy)',
  "(?:haven't|have not|not|never|hasn't|yet to|didn't|couldn't|can't) (?:\\S{1,20} ){0,2}?(?:spoken|talked|speak|talk|spoke|reached|got through) (?:to|with)? ?(?:anyone|anybody|a soul|him|her|them|dan|a human|a person|someone|somebody)",
  '(?:just|only|simply) (?:rings|goes to|keeps ringing)',
  "(?:\\S{1,20}n't|not) (?:connected|in service|working|valid|put me through|put us through)(?= |[.!,;]|$)",
  "(?:is|'s|\\S{1,20}'s) a ghost",
  "(?:\\S{1,20}n't|not|never|nobody|no one|no-one|none|doesn't|don't|didn't|isn't|aren't|hasn't|haven't) (?:\\S{1,20} ){0,3}?(?:answer|answers|answered|answering|reply|replies|replied|replying|respond|responds|responded|responding|return|returns|returned|returning|picks? up|picked up|picking up|(?:call|calls|called|calling|ring|rings|rang|rung|ringing|phone|phones|phoned|write|writes|wrote|text|texts|texted|got|comes) back|come back|came back|get back|gotten back|react|reacted)(?: (?:to )?(?:my|our|any|the|a|any of)?(?: \\S{1,20}){0,2}? ?(?:calls?|emails?|messages?|voicemails?|phone|attempts?))?",
  '(?:ignor(?:es|ed|ing)) (?:my|our|all|every)',
  "(?:rings? out|rang out|ringing out|goes (?:straight )?to (?:voice-?mail|the machine|message)|straight to voice-?mail|always (?:voice-?mail|engaged|busy)|(?:number|phone|line)(?: \\S{1,20}){0,5}? (?:disconnected|not in service|out of service|dead|wrong|no longer|doesn't (?:work|exist)|isn't (?:working|connected)|unobtainable|not connected|invalid)|wrong number|email(?:s|ed)?(?: \\S{1,20}){0,4}? (?:bounce[sd]?|bouncing|came back|come back|undeliverable))",
  '(?:disconnected|number (?:is )?not in service|bounce[sd]? back|no longer (?:works?|there|at))',
  '(?:voice-?mails?|calls?|emails?|messages?|attempts?|times|tries)(?: \\S{1,20}){0,6}? (?:nothing|no (?:reply|answer|response|luck|joy)|in vain|to no avail|unanswered|without (?:success|reply|response|an? answer|luck)|silence|crickets|not a (?:word|peep|thing|sausage))',
  '(?:to no avail|in vain|unanswered|not a (?:peep|sausage|word)|nothing (?:back|but voicemail)|no sign of life)',
];

// "Dead air." · "My emails bounce." · "Not one of our four emails has been answered." · "It's like shouting into a well."
const SILENCE = [
  "(?:haven't|have not|hasn't|not|never|couldn't|can't) (?:yet )?(?:managed?|had|got|gotten|get|exchange[d]?) (?:\\S{1,20} )?(?:an? )?(?:word|syllable|peep|conversation|chat) (?:with|out of|from)",
  '(?:mails?|e-?mails?|messages?|calls?|letters?)(?: \\S{1,20}){0,4}? (?:into the (?:blue|void|ether|abyss)|(?:go|goes|went|remain|remained|remains|stay|stayed) (?:unread|unanswered|unopened|unreturned|ignored))',
  '(?:blocked|barred) (?:my|our) (?:number|calls|e-?mails?)|hung up on (?:me|us)',
  '(?:not|nor) a single (?:reply|answer|response|callback|call back|word)',
  '(?:despite|after|with) (?:\\S{1,20} )?(?:daily|weekly|repeated|countless|endless|numerous|several|many|\\w{2,9}) (?:calls|e-?mails|attempts|messages|voicemails),? (?:still )?(?:no|nothing|nobody|not)',
  '(?:weeks?|days?|months?|nothing but|met with|total|complete|stony|only|deafening) (?:of )?(?:\\S{1,20} )?silence',
  '(?<=^\\s{0,3})(?:silence|dead air|crickets|tumbleweed|nada|zilch)(?= from|[.!,;]|$)',
  '(?:dead air|grey tick|left (?:me )?on read|unresponsive|non-?responsive|incommunicado|returned? to sender|thin air|stonewall\\S{0,3}|dodging (?:me|us|our|my)|blanking (?:me|us))',
  `${CANNOT} (?:\\S{1,20} ){0,2}?(?:track|tracked|pin|pinned|hunt|run) (?:\\S{1,20} ){1,3}?down`,
  `(?:${CANNOT}|hard to|tough to) (?:\\S{1,20} ){0,1}?(?:get|catch|have) (?:\\S{1,20} ){1,3}?(?:on the (?:line|phone|blower)|to (?:call|ring|answer|respond|reply|talk))`,
  `${CANNOT} (?:\\S{1,20} ){0,2}?get (?:an|any|a single) (?:answer|reply|response)(?= on| from|[.!,;]|$)`,
  '(?:every|each|any|all|all my|all our|repeated|numerous|several) (?:\\S{1,20} )?(?:attempts?|efforts?|tries)(?: \\S{1,20}){0,5}? (?:failed|fruitless|unsuccessful|futile|come to nothing|came to nothing|led nowhere|drawn a blank)',
  '(?:rung|rang|called|calling|phoned|tried|trying|emailed|written|dialled|ringing|contacting|knocked)(?: \\S{1,20}){0,8}? (?:without (?:success|luck|an? answer|reply|response|result)|unsuccessfully|fruitlessly|heard nothing|no success)',
  '(?:fallen|fell|dropped|dropping) off the (?:face of the (?:earth|planet)|earth|planet|radar|map|grid)',
  '(?:hit|hitting|run into|up against|facing|met) (?:an? )?(?:\\S{1,20} )?(?:brick |blank )?wall (?:trying|with|when|getting|every|at)',
  '(?:drawn?|drew|drawing) (?:an? )?(?:complete |total )?blanks? (?:trying|with|at|on (?:contact|the phone)|when|getting|every)',
  '(?:keep|keeps|kept|always|only|ever|just|again) (?:\\S{1,20} )?(?:get|gets|getting|got|reach|reaches|reached|reaching|hear|hears|hearing|end up (?:in|at|with|on)|ends up (?:in|at|with|on)|ended up (?:in|at|with|on)|ending up (?:in|at|with|on)|land(?:s|ed|ing)? (?:in|on|at)|(?:go|goes|went|going|put|get|gets) (?:straight |directly )?(?:in|on|through )?to) (?:\\S{1,20} ){0,2}?(?:answering machine|answerphone|voice-?mail|answering service|machine|engaged tone|busy tone|switchboard)',
  // "The receptionist keeps telling me he's out." · "Contact could not be established." · "There is nobody at the address."
  "(?:receptionist|secretary|assistant|reception|switchboard|front desk|office|they|she|he|someone|somebody|whoever answers)(?: \\S{1,20}){0,2}? (?:keeps?|kept|always|just|only) (?:on )?(?:say(?:s|ing)?|said|tell(?:s|ing)?|told|claim(?:s|ing|ed)?)(?: (?:me|us))?(?: that)? (?:he|she|they|dan)(?:'s|'re| is| are| was)? (?:\\S{1,20} ){0,2}?(?:out|away|busy|in a meeting|in meetings|not (?:in|there|available)|unavailable|off|on the road)",
  "(?:contact|connection) (?:\\S{1,20} ){0,2}?(?:could not|couldn't|cannot|can't|can not|has not|hasn't|was not|wasn't|not) (?:\\S{1,12} )?(?:be |been )?(?:established|made|achieved)",
  '(?:no one|nobody|no-one|not a soul|nobody there) (?:\\S{1,20} )?(?:at|in) (?:the|their|that) (?:\\S{1,20} )?(?:address|premises|office|shop|site|workshop|depot)(?= |[.,;!]|$)',
  '(?:voice-?mail|answering machine|answerphone|engaged) (?:again|each time|every time|every single time|always)',
  "(?:not had|hasn't had|never had) the (?:courtesy|decency|good manners)",
  '(?:shouting|talking|speaking|calling|writing) (?:in)?to (?:an? )?(?:\\S{1,20} )?(?:well|void|wall|brick wall|abyss|wind|black hole)',
  'heard nothing(?! (?:about|on|yet|since (?:the|our|they)|more|as to))',
  '(?:phone|e-?mails?|calls?|letters?|texts?|linkedin|fax|whatsapp|voicemails?)(?:,| and|, and| or)? [^;!?()]{2,60}?: ?(?:nothing|nada|zilch|zero|silence|no reply)',
  '(?:my|our|the|all|every) (?:\\S{1,20} )?(?:e-?mails?|letters?|mail|post)(?: \\S{1,20}){0,7}? (?:bounces?|bounced|bouncing|was returned|were returned|came back (?:marked|undelivered|unopened)|come back|undeliverable|undelivered|unopened|unread)',
  "marked '?(?:gone away|return|unknown|not known)",
  '(?:phone |mobile |landline |cell |tele)?(?:number|address|e-?mail|line|extension|mobile|phone)(?: \\S{1,20}){0,6}? (?:belongs to|is (?:that of|now)|turns out to be|turned out to be|rings|goes through to|reaches|gets (?:us|me)) (?:an? (?:\\S{1,20} )?(?:bakery|shop|stranger|school|salon|takeaway|restaurant|different|wrong|pensioner|family|private|lady|fax|garage|surgery|pub|household|hairdresser\\S{0,2}|other|someone|house)|some(?:one|body) else|another)',
  '(?:what|everything|anything|all|whatever) (?:we|i) (?:wrote|sent|e-?mailed|posted|mailed|addressed)(?: \\S{1,20}){0,6}? (?:came back|comes back|was returned|is returned|bounced|bounces|has come back)(?! (?:signed|accepted|approved|with|countersigned))',
  "(?:not|n't|never|unable to|nor|failed to) (?:find|found|get|got|reach) (?:anybody|anyone|a soul|somebody|someone) (?:who would|who'd|that would|to|willing to|prepared to|who could) (?:\\S{1,20} )?(?:pick up|answer|take (?:a|our|the|my) (?:call|message)|speak|talk|call (?:us|me) back|respond|reply)",
  '(?:nada|zip|zilch|nothing) from (?:them|these|those|him|her|dan|the (?:customer|client))(?! (?:yet )?(?:about|on|regarding))',
  "(?:nobody|no one|no-one)(?:'s| is| was| ever| seems to)? (?:home|answering|answers|responding|picking up|pick up|picks up)",
  '(?:not one|none|not a single one) of (?:my|our) (?:\\S{1,20} ){0,4}?(?:been )?(?:answered|returned|replied|acknowledged|read|opened|worked)',
  "(?:details|numbers?|address(?:es)?|e-?mails?|landline|mobile|phone|line)(?: \\S{1,20}){0,7}? (?:don't work|doesn't work|do not work|does not work|are (?:all )?(?:wrong|dud|useless|out of date|dead)|doesn't exist|don't exist|no longer exists?|not exist)",
  "(?:numbers?|landline|mobile|phone|line|one|other)(?:'s| is| are) (?:\\S{1,20} )?(?:dead|permanently engaged|always (?:busy|engaged)|constantly (?:busy|engaged)|disconnected)",
  "(?:won't|wouldn't|will not|refuses? to|refused to|not) (?:\\S{1,20} )?put (?:me|us) through",
  "(?:always|constantly|forever|permanently|keeps saying (?:he|she|they)(?:'s|'re| is| are)) (?:out|away|in meetings|in a meeting|engaged|busy|off)(?=[.!,;]|$| and\\b| when\\b)",
  '(?:he|she|they|dan|nobody|owner|manager) (?:\\S{1,20} )?never (?:calls?|rings?|phones?|repl(?:y|ies)|answers?|called|rang|phoned|replied|answered|returns?)(?= |[.!,;]|$)',
  "(?:won't|wouldn't|will not|refuses? to|refuse to) (?:\\S{1,20} )?(?:answer|pick up|take (?:my|our) calls?|talk to (?:me|us)|speak to (?:me|us)|respond|reply|return)",
  '(?:nobody|no one|no-one)(?: \\S{1,20}){0,3}? (?:will|would|wants to|is willing to) (?:talk|speak|pick up|answer)',
  'if only (?:somebody|someone|anyone|he|she|they) (?:\\S{1,20} ){0,2}?would (?:pick up|answer|reply|call|respond)',
  '(?:failed|failing|fail) to (?:connect|make contact|get through|raise|reach)',
  "(?:yet to|never|not|haven't|couldn't|can't|unable to) (?:\\S{1,20} )?(?:speak|spoken|talk|talked|got|get) (?:to|with|through to) (?:an? )?(?:single|human|living|live|real|actual|anyone|anybody)",
  'trying to (?:speak|talk) (?:to|with) (?:anyone|anybody|someone|somebody)',
  '(?:ignore|ignores|ignored|ignoring) (?:my |our |all |every |the )?(?:e-?mails?|calls?|messages?|letters?|me|us)(?= |[.!,;]|$)',
  'giving up (?:calling|ringing|trying|chasing)|gave up (?:calling|ringing|trying|chasing)|given up (?:calling|ringing|trying|chasing)',
];

/** Waiting for a decision is contact; so is the partner being reached by somebody. */
const UNLESS = [
  '(?:plumber|boiler|landlord|electrician|dentist|doctor|garage|courier|bank|airline|builder|my (?:wife|husband|son|daughter|mother))',
  '(?:decision|decided) (?:\\S{1,20} ){0,3}?(?:yet|until|back)',
  // "We won't be picking up Avon Tiles"
  "(?:we|i)(?:'ll| will)? (?:\\S{1,20} )?(?:won't|will not|shan't|not|aren't|are not|can't|cannot) (?:be )?pick(?:ing)? up(?! the (?:phone|line|call))",
  // "Sorry for the radio silence": ours
  "(?:sorry|apologies|apologise|apologize|excuse|forgive|pardon) (?:\\S{1,20} ){0,3}?(?:silence|radio silence|quiet)(?! from (?:them|him|her|the (?:customer|client))| on their)(?![^!?]{0,120}(?:\\b(?:still|nobody|no one|never|no (?:answer|reply|luck|joy|response)|not|cannot|can't|couldn't|reach|answer|hold of|(?:gone|went|been) (?:\\S{1,12} )?(?:quiet|silent|dark|to ground|cold)|vanished|disappeared|ghost\\S{0,3})\\b|n't))",
  // "scrap that, she's rung me this minute"
  "(?:scrap|scratch|strike|cancel|belay|ignore) that(?:[,:;.!]| -)? (?:he|she|they|\\S{2,20})(?:'s|'ve| has| have)? (?:just |now |finally )?(?:rung|rang|called|phoned|answered|replied|e-?mailed|texted|picked up|got back|come back|came back)",
  '(?:finally|now|eventually|in the end|since) (?:got|reached|managed|made|spoke|answered|been able)',
  '(?:heard back|come back|got back|back to (?:us|me)) (?:\\S{1,20} )?(?:on|about|regarding|with) (?:the |our |a )?(?:quote|proposal|offer|decision|price|pricing|dates?|po|contract)',
  '(?:straight|clear|definite|firm|final|proper|concrete) (?:\\S{1,20} )?(?:answer|reply|response)',
  '(?:that|which|this|it) (?:is|was|\\S{0,10}explains?) why',
  "(?:that's|it's|explains|reason) why",
  '(?:answered?|answering) (?:\\S{1,20} )?(?:my|your) (?:question|mail|email)',
  "(?:won(?!')|signed|accepted our|gone ahead)(?! up)",
  "(?:i'm|i am|we're|we are|i'll be|we'll be|our (?:office|team|server)|my (?:phone|mobile)|the office)(?: \\S{1,20}){0,3}? (?:unreachable|not reachable|uncontactable|out of reach|incommunicado)",
  'in (?:this|our|that) (?:trade|business|industry|line of work)',
  'reach (?:completion|agreement|consensus|an? (?:\\S{1,20} )?(?:agreement|decision|conclusion)|the (?:biscuits|shelf|top|end|bottom|finish|goal|deadline)|your (?:cellar|house|place|street|inbox))',
  '(?:quiet|silent) (?:on|about) (?:price|pricing|the (?:price|budget|quote)|money)',
  '(?:unreachable|ignored|dodged|stonewalled) (?:for|by) your (?:colleagues?|team|people)',
  '(?:but|though) (?:we|i) (?:do )?(?:speak|talk|meet) (?:every|daily|weekly|often|regularly)',
  '(?:vans?|jobs?|icons?|files?|data|photos?|entries|records|technicians?) (?:\\S{1,20} ){0,3}?(?:disappeared|vanished)',
];

export const readUnreachable = statementReader(
  'en/unreachable',
  'unreachable',
  [...NO_CONTACT, ...NOT_HEARD, ...NO_ANSWER, ...SILENCE],
  UNLESS,
);
