/** Statement `declined`: the partner will not take the referral (READING.md). */
import { statementReader } from '../../phrases.js';

const WE = "(?:we|i|we've|i've|i'd|we're|i'm|we'll|we'd|i'll|team|us|have to|need to|must|and)";
const CANNOT =
  "(?:can't|cannot|can not|won't|will not|couldn't|could not|unable to|not able to|not in a position to|n't in a position to|don't have (?:the )?(?:\\S{1,20} )?(?:capacity|people|resources?|staff|time|bandwidth|skills?|expertise) to|not going to|won't be able to|aren't able to|are not able to|not be able to|don't want to|rather not|prefer not to|not (?:the )?right (?:partner|people|firm) to)";

// au-a  "We can't take this one on, flat out until March." · us-a "We'll have to pass on this one."
const REFUSED = [
  `${CANNOT} (?:\\S{1,20} ){0,2}?(?:take|accept|help|handle|service|support|assist|pick|look after|cover|serve|fit|squeeze|deliver|manage|work with|staff|resource|offer|touch|bid|quote)`,
  `(?:(?<=^\\s{0,3})|(?<=^\\s{0,3}(?:sorry|unfortunately|regrettably|sadly|afraid|thanks),? (?:but )?)|(?:we|i|we're|i'm|we'd|i'd|we'll|team) (?:(?!they|he|she|it|that|who)\\S{1,20} ){0,3}?)${CANNOT} (?:\\S{1,20} ){0,2}?(?:do|commit|pursue|proceed|start)`,
  `${WE} (?:\\S{1,20} ){0,3}?(?:pass(?! (?:through|along|over|that|this (?:cost|on to|on(?= ?[.!,:;]| ?$))|it on|them on|on (?:that|what|some|his|her|their|the (?:message|word|news|complaint|feedback)|a (?:message|complaint|grumble))))|passing(?! (?:through|along|over))|decline|declining|turn(?:ing)? (?:this|it|them)(?: one)? down|step(?:ping)? (?:back|aside|away)|sit (?:this|it)(?: one)? out|sitting (?:this|it)(?: one)? out|hand(?:ing)? (?:this|it)(?: one)? back|bow(?:ing)? out|opt(?:ing)? out|knock(?:ing)? (?:this|it|that)(?: one)? back|giv(?:e|ing) (?:this|it)(?: one)? (?:back|a miss)|withdraw|say no|refuse)(?! (?:it |this |them )?(?:on )?to (?:our|my|a colleague))(?! on to)`,
  '(?:decline|declining|turn down|refuse|reject|hand back|pass on) (?:this|the|your) (?:\\S{1,20} )?(?:referral|lead|one|opportunity|job|customer|client)',
  "(?:it's|this is|is|that's) (?:a )?(?:hard |polite )?(?:pass|no) (?:from|for) (?:us|me)",
];
// uk-a  "This isn't one for us." · sg-a "Outside our area."
const NOT_OURS = [
  "(?:not|isn't|aren't|wasn't|\\S{1,20}n't) (?:\\S{1,20} )?(?:the )?(?:right|best|ideal|good|proper) (?:\\S{1,20} )?(?:fit|match|partner|people|firm|choice|ones?)(?= for (?:this|them|it|the|such|that)|[.!,;]|$)",
  `${CANNOT} make (?:\\S{1,20} ){0,3}?(?:work|pay|stack up|add up|economical|viable|worthwhile|happen)(?= for us|[.!,;]|$| for a\\b| on\\b| at\\b| with\\b| from\\b| and\\b)`,
  '(?:leave|leaving|hand|handing) (?:it|this|them|that|this one) (?:\\S{1,20} ){0,3}?(?:to|for) (?:you )?(?:to )?(?:pass|give|find|offer|hand|reassign|place|somebody|someone|another)',
  '(?:pass|passing|give|giving|hand|handing|offer|offering) (?:it|this|them|him|her|that|this one) (?:on )?to (?:someone|somebody|another|a (?:\\S{1,20} )?partner|one of)',
  '(?:better|best) (?:off|served|placed|suited|looked after) (?:with|by) (?:someone|somebody|another|a (?:\\S{1,20} )?(?:partner|firm)|one of your)',
  '(?:too (?:far|small|big|large|remote|specialised|specialized) (?:away )?(?:for|from) us|not worth (?:our|the) (?:while|trip|drive|travel))',
  "(?:we|i|we've|we have|i've|i have) (?:\\S{1,20} )?(?:decided|chosen|opted) (?:not to|against) (?:take|taking|accept|accepting|pursue|pursuing|do|doing|proceed|bid|bidding|quote|quoting|go after|work)",
  "(?:not|\\S{1,20}n't) (?:\\S{1,20} ){0,3}?(?:for us|a (?:good )?(?:fit|match) for us|our (?:thing|area|field|bag|line|cup|kind|sort|type|market|patch|bailiwick|speciality|specialty|core)|something we|what we do|within our|in our (?:area|field|patch|wheelhouse|territory|region|remit)|a job for us|one for us|suited to us|certified|equipped|set up for)",
  '(?:outside|beyond|out of) (?:of )?(?:our|my) (?:\\S{1,20} )?(?:area|region|patch|territory|expertise|field|scope|remit|reach|skill ?set|wheelhouse|capabilit\\S{1,4}|comfort zone|competence)',
  "we (?:don't|do not|no longer|never|only) (?:\\S{1,20} ){0,2}?(?:do|cover|offer|serve|service|support|work (?:in|with|for)|go|travel|operate|touch|handle|sell)",
  'too (?:far|small|big|large|remote)(?: \\S{1,20}){0,3} for us',
  'conflict of interest',
];
// au-b  "We're at capacity." · us-b "Fully booked through Q2."
const FULL = [
  "(?:at|over|beyond|lack(?:ing)?(?: of)?|short of|no|haven't (?:got )?(?:the|any)?|don't have(?: the| any| enough)?|do not have(?: the| any| enough)?|without(?: the)?|out of|not enough|no spare|lack the) (?:\\S{1,20} )?(?:capacity|bandwidth|resources?|manpower|people|staff|availability)(?: (?:left|free|available|for this|to|at the moment|right now|until))?",
  // "No, Hemi was only flat out" tells why somebody did not answer.
  '(?<!(?:was|were) )(?<!(?:was|were|been|is|are) (?:only|just|simply|merely) )(?:fully booked|booked out|booked solid|booked up|flat out|flat chat|snowed under|swamped|overloaded|maxed out|stretched too thin|up to (?:our|my) (?:necks?|ears|eyeballs)|too busy|full up|chock-?a-?block|overcommitted|no room)',
  '(?:no one|nobody|no-one|no people|none of (?:us|our \\S{1,20}))(?: \\S{1,20}){0,2}? (?:available|free|spare)',
  '(?:someone|somebody) else(?: \\S{1,20}){0,3}? (?:instead|take|for this|should)',
  '(?:give|pass|offer|refer|hand|send|reassign|reallocate) (?:it|this|them|him|her|the (?:customer|client|referral|lead))(?: one)? (?:to|on to|over to|back to) (?:someone|somebody|another|a different|one of your other|you)',
  '(?:find|look for|choose|try|ask) (?:someone else|somebody else|another partner|a different partner|one of your other)',
];
// "I have to hand Kootenay Sawmill back to you."
const BACK = [
  "(?:have to|must|need to|want to|like to|going to|better|'ll|will|'m|'re|am|are|rather|shall) (?:\\S{1,20} )?(?:hand|handing|give|giving|pass|passing|return|returning) (?!up|on)(?:\\S{1,20} ){1,5}?back(?: to you)?(?=[.,;!:]|$)(?<!\\b(?:keys?|contract|papers?|form|forms|documents?|files?|plans?|signed|invoice|tablets?|devices?|questionnaire|call|it up) back(?: to you)?)",
];
// "Returning it to you unaccepted." · "Count us out." · "We'll leave that one to the bigger boys."
const OUT = [
  '(?:better|best|rather|prefer) (?:if |that )?(?:someone|somebody|a firm|a partner|another (?:partner|firm)|one) (?:\\S{1,20} )?(?:closer|nearer|local|on the spot|in the (?:area|region))',
  '(?:someone|somebody|a partner|a firm|another partner) (?:\\S{1,20} )?(?:closer|nearer|local|on the spot|round the corner)(?: to (?:them|him|her|there|home))?(?: \\S{1,20}){0,2}? (?:should|looks?|takes?|would|could|had better|will|handles?|does|do)',
  "(?:wouldn't|would not|not|isn't|won't) (?:be |really )?fair (?:on|to|for) (?:\\S{1,20} ){1,3}?(?:to|if we) (?:take|took|charge|charged|drag|keep|kept|say yes|accept)",
  '(?:stopped|ceased|given up|gave up|finished|done with|no longer) (?:doing|taking(?: on)?|accepting|offering|selling|do|take(?: on)?|accept) (?:any )?(?:new|more|further) (?:deployments?|customers?|clients?|work|jobs?|projects?|business|installations?|rollouts?|referrals?)',
  '(?:only|just) (?:look(?:ing)? after|support(?:ing)?|serv(?:e|ing)|maintain(?:ing)?|work(?:ing)? for|car(?:e|ing) for) (?:the |our )?(?:existing |current |old )?(?:customers|clients|ones)(?= we (?:already )?have|[.!,;]|$| now| these days)',
  "(?:will|'ll|would|'d|is going to) (?:need|have) to (?:go|be given|be passed|be handed|be offered) to (?:someone|somebody|another|a different|one of)(?: else)? (?:on your (?:list|books?)|of your|in your network|partner)",
  '(?:our|my) (?:hands|plate|books?|diary|calendar|order books?|schedule) (?:are|is) (?:\\S{1,20} )?full',
  "(?:don't|do not|haven't|lack|without|short of|no) (?:got |have )?(?:the |any |enough )?(?:crew|people|staff|engineers?|techs|technicians|hands|skills?|know-?how|licen[cs]e|certification|insurance|clearance) (?:for|to)(?! (?:call|ring|start|come))",
  '(?:please |kindly |you can |you may |could you )(?:reassign|reallocate|re-?route|redirect|withdraw|reoffer|re-offer|take back|place)(?: (?:this|the|your|it|them|that))(?: (?:referral|lead|customer|client|one))?(?: \\S{1,20}){0,2}',
  '(?:offer|send|pass|give|place|take) (?:it|this|them|the (?:lead|referral|job|client|customer)) elsewhere',
  `(?:we|i) (?:must|have to|need to|will|shall|would|regretfully|respectfully|hereby) (?:\\S{1,20} )?(?:decline|refuse|pass|bow out|stand aside|stand down|step aside)(?! (?:through|along|over|on to|(?:this|it|that|them) on(?= ?[.!,;:-]| ?$| to\\b)))(?= |[.!,;]|$)`,
  'conflict with (?:an?|our|another) (?:\\S{1,20} )?(?:client|customer)',
  '(?<=^\\s{0,3}(?:(?:sorry|thanks|regrettably|respectfully|regretfully|unfortunately|afraid),? (?:but )?)?)(?:respectfully |regretfully )?(?:declining|decline|rejecting|refusing|passing(?! (?:on|along|over|through|this on|it on|that on))|returning (?:r-|this|the|it|your))(?! (?:numbers|sales|market|invitation|rates))',
  "(?:rejecting|declining|refusing)(?=[.!,;]|$| as per)(?<!\\b(?:is|are|was|were|keeps?|they're|he's|she's) \\S{5,12})",
  '(?:return|returning|send|sending|hand|handing|giv(?:e|ing)|bounc(?:e|ing)|push(?:ing)?) (?:it|this|them|this one|that one|the (?:referral|lead|job)|this (?:referral|lead|job)|your (?:referral|lead))(?: straight)? (?:back|unaccepted|untouched|to you unaccepted|to you because|to you as)(?! to (?:them|him|her|the customer)| with the)',
  "(?:not|n't|never) (?:\\S{1,20} )?(?:feel )?(?:comfortable|confident|happy) (?:accepting|taking|with (?:this|the) (?:referral|job|lead|one)|to (?:take|accept))",
  `(?:we|i|office|firm|company|team|branch) (?:does|do) not (?:accept|take(?: on)?|handle|do|serve|touch) \\S{3,20}`,
  `${CANNOT} (?:\\S{1,20} ){0,4}?(?:accept|take (?:it|this|them|on|that|another))(?! (?:the (?:call|meeting|credit|blame)|calls))`,
  `(?:we|i|we're|i'm|thanks,?) (?:but )?(?:we |i )?(?:won't|will not|shan't|aren't|are not|not|am not) (?:be )?(?:taking|accepting|pursuing|quoting|bidding|touching|doing|handling|picking)(?! (?:calls|questions|no for))(?: (?:it|this|them|that|on|up|any|new|more|work|anything))`,
  "(?:aren't|are not|not|n't) taking (?:on )?(?:\\S{1,20} )?(?:work|jobs?|clients?|customers?|projects?|anything|referrals?|leads?)",
  "keen,? but we(?:'re not| aren't| are not)",
  // "We won't be picking up Avon Tiles", "We're going to leave this one alone", "Referral not accepted on our side"
  "(?:we|i) (?:\\S{1,20} )?(?:won't|will not|shan't|aren't|are not|am not|cannot|can't) (?:be )?(?:picking up|pick up|taking on|take on|taking up|take up|running with|run with) (?!the (?:phone|pace|slack|tab|bill|pieces|thread|baton|cost|costs|extra)\\b|more (?:of|than)|(?:any )?(?:extra )?(?:costs?|risks?|blame|debts?|credit|liability)\\b|(?:any(?:one|body|more)?|new|more|extra|another) (?:\\S{1,20} )?(?:staff|people|hands|hires?|apprentices?|trainees?|installers?|technicians?|techs?|vans?)\\b|it from)[a-z]",
  "(?:we|i|we're|i'm|we'll|i'll|we'd|i'd|we've|so|and|but) (?:(?:are|am|will|would|have|had|going to|decided to|going|just|rather|prefer to|better|best|probably|therefore|have to|think|i|'ll|happy to) ){0,4}(?:leave|leaving) (?:this one|that one|this|this lot|this customer|this client|this job|this referral|this lead|that lead|that referral) (?:well )?(?:alone|be|to (?:others?|somebody else|someone else))(?=[.!,;]|$| if (?:that's|that is|you|it's)\\b| as we\\b| because\\b| thanks\\b| \\()",
  "(?:referral|lead|introduction|assignment)(?: (?!(?:if|when|once|you|the|to|be|not|never|no|nobody|whether|has|have|had|may|might|could|would|should)\\b|\\S{1,8}n't)\\S{1,20}){0,3}? (?:(?:is |was |has been |hereby |therefore |regretfully )*not (?:being )?(?:accepted|taken up|taken on|pursued) (?:on|from|at) (?:our|this|my) (?:side|end|part|behalf)|(?:is |has been )?(?:hereby |therefore |regretfully |respectfully ){0,2}(?:not accepted|declined|refused)(?: (?:on|from|at) (?:our|this|my) (?:side|end|part|behalf)| by us(?= ?[.,;!:]| ?$| as\\b| due\\b| because\\b| for\\b)))(?= ?[.,;!:]| ?$| as\\b| due\\b| because\\b| owing\\b| for\\b)",
  "(?:we|we've|we have|i|i've|i have)(?: have)? (?:\\S{1,20} )?(?:stopped|ceased|given up|gave up|quit) (?:doing|taking on|offering|selling) (?:(?!(?:on|of|with|for|from|after|old|their|licen[cs]es?)\\b)\\S{1,20} ){0,3}?(?:installs?|installations?|deployments?|roll-?outs?|implementations?|set-?ups?|projects?|migrations?)(?: work)?(?=[.!,;]|$| altogether\\b| completely\\b| entirely\\b| since\\b| last\\b| this\\b| in\\b| a \\S{1,10} ago)",
  "(?:love|like) to,? (?:but )?(?:we |i |we just |i just )?(?:can't|cannot|can not|won't|am not able|are not able)",
  '(?:find|choose|get|try|pick) (?:them|him|her|the (?:customer|client)) (?:an?other|another|a different|someone|somebody|a new|a better)',
  "(?:please|kindly|better|could you|can you|you(?:'ll| will) have to|need to) (?:\\S{1,20} )?(?:look for|find|choose|pick|use|ask|try) (?:an?other|another|someone|somebody|a different|a more)",
  "(?:we've|we have|i've|i have|there's|got|have) (?:got )?(?:no one|nobody|no-one|no people|no crew|no staff|no techs?|no engineers?|no slots?|not a soul) (?:to (?:send|put|spare|give|do|handle)|for (?:it|this|them)|free|spare|left|available)",
  "(?:overbooked|chockers|chock full|full to the \\S{3,12}|run off our feet|rushed off our feet|slammed|flat strap|flat to the boards|up the wall with work|can't spare|cannot spare|no slots? (?:left|free|until)|drowning in work|overrun with work)",
  "(?:not|n't|never) (?:\\S{1,20} )?(?:touching|touch|go near|going near)(?= |[.!,;])(?! base)|barge ?pole|ten-foot pole",
  "(?:i'd|we'd|i would|we would|i'd much|we'd much) (?:\\S{1,20} )?rather not(?! (?:say|give|wait|quote|name))",
  'no can do',
  '(?:resolved|decided|agreed|voted|chosen|chose|prefer|elected) not to (?:act|work|engage|deal|take|accept|get involved|be involved|pursue)(?! with us)',
  '(?:our|a|my) refusal',
  '(?:withdraw|take|remove|strike|scratch|cross) (?:our|my) (?:name|firm|company|hat)|(?:withdraw|take|leave|deal|count|rule|cut) (?:us|me) (?:out|off)(?= |[.!,;]|$)(?! (?:of the (?:loop|email|thread)|the (?:mailing|email)))',
  "(?<=^\\s{0,3}(?:sorry,? |unfortunately,? )?)(?:we're out|i'm out|not for us|not one for us|not our (?:thing|bag|patch)|no thanks|no thank you)(?=[.!,;]|$)",
  "(?:so|but|and) (?:it's )?(?:a )?no,? (?:thank you|thanks)(?= |[.!,;]|$)",
  "(?:we|i) (?:simply |just )?(?:won't|will not|don't|do not|refuse to|can't|cannot) (?:work|deal|act|do business) (?:for|with) (?:them|him|her|that|this|such|those)",
  '(?:do|does|did) not (?:wish|want|care|intend|propose) to (?:be considered|be involved|take|accept|pursue|act|get involved|work)',
  "(?:wouldn't|would not|couldn't|can't|not|won't) (?:be able to )?do (?:it|them|this|that|the \\S{1,20}) (?:\\S{1,20} )?justice",
  '(?:stepping|treading|step|tread) on (?:\\S{1,20} )?toes',
  "(?:we'll|i'll|we will|i will|let's|best|rather) (?:have to )?(?:leave|hand|pass|give) (?:that|it|this|them)(?: one)? (?:to|for|on to) (?:the |an? |your )?(?:bigger|larger|others?|someone|somebody|another|specialists?|experts|local|real)",
  "(?:we'll|i'll|we will) (?:leave it|leave this one|leave that one|give (?:it|this|that)(?: one)? a miss|sit (?:it|this) out)(?=[.!,;]|$)(?! with)",
  "(?:isn't|is not|not|wouldn't be|won't be|hardly) worth (?:our|my|the) (?:while|trouble|effort|time|bother|drive|trip)",
  '(?:kills?|kill|eats?|wipes? out) (?:\\S{1,20} )?(?:the|our|any) margins?',
  '(?:boss|management|director|board|partners?|owner|head office) (?:says|said|say) no(?= to (?:this|the|it|that)|[.!,;]|$)',
  "(?:it's|it is|that's) (?:an? )?(?:firm |polite |definite )?no from (?:us|me|our)",
  "(?:isn't|isnt|is not|not|aint|ain't|wasn't) something we",
  "(?:doesn't|does not|don't|do not|not) (?:quite |really )?(?:fit|suit|match) (?:our|my|with our|what we)",
  '(?:pass|hand|send|give) (?:it|this|them)(?: one)? along(?! to (?:our|my))',
  "(?:hand|give|pass|offer|send) (?:it|this|them)(?: one)? (?:over |on )?to (?:\\S{1,20} ){1,3}?,? (?:they've|they have|who have|who has|they know|who know)",
  '(?:let|have) (?:somebody|someone|another|others?) (?:else |partner |firm )?(?:have|take|do|handle|run with) (?:it|this|them|that)',
  "(?:not|isn't|wouldn't be) (?:right|fair|sensible|responsible) (?:for us |of us )?to (?:take|accept)",
  '(?:beyond us|above our (?:weight|heads|pay grade)|wrong side of the (?:island|country|city|state|border) for us|out of our (?:league|depth)|not (?:up our street|our cup of tea|up our alley))',
  '(?<=^\\s{0,3})not interested in (?:this|the|your) (?:one|lead|referral|job)',
  "(?:i'm|i am|we're|we are) (?:retiring|winding down|closing down|shutting up shop|giving up the business)",
];
/** A busy partner that takes the work, or a customer who refuses, is not a partner who refuses. */
const UNLESS = [
  // "He emailed to say thanks but no thanks": the customer's words
  '(?:e-?mailed|rang|called|wrote|phoned|texted|messaged|rung|written|replied|came back|answered)(?: \\S{1,20}){0,3}? (?:to say|saying|with|and said)(?: \\S{1,20}){0,2}? (?:thanks,? (?:but )?no thanks|no thanks|no thank you)',
  // A complaint is passed on, not the referral.
  "(?:told|promised|assured|said to|agreed with) (?:\\S{1,20} ){1,3}?(?:that )?(?:i|we)(?:'d|'ll| would| will| should) (?:pass|hand|forward|send|take) (?:it|this|that|his|her|their|the) ?(?:\\S{1,20} )?(?:on|along|up|to you)",
  "(?:they|he|she|customer|client|dan)(?:'s|'re| is| are| were| was| has| have)? (?:\\S{1,20} ){0,2}?(?:declin|pass|turn|withdr|refus|can't|cannot|couldn't|flat out|swamped|too busy|fully booked|snowed)\\S{0,6}",
  "(?:can't|cannot|couldn't|won't|unable to) (?:\\S{1,20} ){0,3}?(?:start|help|assist|do (?:it|this|that|much|anything)) (?:\\S{1,20} ){0,2}?(?:until|before|till|without|unless)",
  '(?:reach|get hold|in touch)',
  "(?:couldn't|can't|could not|cannot|unable to) (?:make )?contact",
  '(?:client|customer|they|he|she) (?:has |have |had )?(?:\\S{1,20} ){0,1}?(?:chosen|decided|opted|elected|chose|said|says)',
  '(?:newsletter|mailing list|distribution list|invitation list)',
  'hate (?:to )?declin\\S{1,3}|declin\\S{1,3} (?:\\S{1,20} )?(?:invitations?|invites?|dinner|meeting)',
  '(?:other|some|many|most) (?:partners|firms|companies|people) (?:\\S{1,20} )?(?:declin|refus|pass)\\S{0,3}',
  '(?:consider|considered|thought about|thinking about|nearly|almost|tempted)(?: \\S{1,20}){0,3}? (?:pass|passing|declining|turning|refus)\\S{0,3}',
  "(?:customer|client|they|he|she) (?:\\S{1,20} ){0,3}?won't (?:take|accept)",
];

export const readDeclined = statementReader(
  'en/declined',
  'declined',
  [...REFUSED, ...NOT_OURS, ...FULL, ...OUT, ...BACK],
  UNLESS,
);
