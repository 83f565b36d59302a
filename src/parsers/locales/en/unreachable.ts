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

/** Waiting for a decision is contact; so is the partner being reached by somebody. */
const UNLESS = [
  '(?:decision|decided) (?:\\S{1,20} ){0,3}?(?:yet|until|back)',
  '(?:finally|now|eventually|in the end|since) (?:got|reached|managed|made|spoke|answered|been able)',
  '(?:heard back|come back|got back|back to (?:us|me)) (?:\\S{1,20} )?(?:on|about|regarding|with) (?:the |our |a )?(?:quote|proposal|offer|decision|price|pricing|dates?|po|contract)',
  '(?:straight|clear|definite|firm|final|proper|concrete) (?:\\S{1,20} )?(?:answer|reply|response)',
  '(?:that|which|this|it) (?:is|was|\\S{0,10}explains?) why',
  "(?:that's|it's|explains|reason) why",
  '(?:answered?|answering) (?:\\S{1,20} )?(?:my|your) (?:question|mail|email)',
  '(?:won|signed|accepted our|gone ahead)(?! up)',
];

export const readUnreachable = statementReader(
  'en/unreachable',
  'unreachable',
  [...NO_CONTACT, ...NOT_HEARD, ...NO_ANSWER],
  UNLESS,
);
