/**
 * Statement `acknowledged`: the partner has taken the referral up, is in contact with the customer, has a quote out,
 * or the thing is in progress (READING.md). The weakest statement: `won`, `lost` and the rest swallow it.
 */
import { anyOf, statementReader } from '../../phrases.js';

const WILL =
  "(?:will|\\S{1,20}'ll|i'll|we'll|going to|gonna|shall|plan to|planning to|intend to|about to|let me|aim to|want to|hope to|can|try to|trying to|happy to|to)";
const CONTACT = anyOf([
  'call',
  'ring',
  'phone',
  'contact',
  'reach out',
  'get in touch',
  'be in touch',
  'get in contact',
  'make contact',
  'get on ?to',
  'get hold of',
  'email',
  'e-mail',
  'write to',
  'speak (?:to|with)',
  'talk (?:to|with)',
  'touch base',
  'follow (?:this |it |that |them )?up',
  'chase',
  'visit',
  'meet',
  'see (?:them|him|her|dan|what)',
  'give (?:\\S{1,20} ){1,4}?(?:a )?(?:call|ring|bell|buzz|shout|tinkle)',
  'drop (?:\\S{1,20} ){1,4}?(?:a )?(?:line|note|email)',
  'take (?:it|this|them|that)(?: one)? (?:on|from here|up|forward)',
  'pick (?:it|this|them|that)(?: one)? up',
  'pick up',
  '(?:pop|swing|drop|stop|drive|head) (?:in|by|over|out|round|around|past)',
  'have a (?:chat|yarn|look|word|talk|coffee|think)',
  'run with',
  'take (?:over|the lead|care)',
  'look after',
  'look into',
  'get (?:this|it) (?:going|moving|started)',
  'get (?:straight |right )?(?:on|onto) (?:it|to)',
  'handle',
  'keep you (?:posted|updated|in the loop|informed)',
  'let you know',
  'update you',
  'report back',
  '(?:come|get|be) back to you',
  'send (?:you )?(?:an update|the quote|a quote|a proposal|our proposal|them|him|her)',
  'quote',
  'price (?:it|this) up',
  'scope',
  'arrange',
  'organi[sz]e',
  'line up',
  'set up',
  'book (?:in )?a',
  'try again',
]);
const OFFER = anyOf([
  'quotes?',
  'quotation',
  'proposal',
  'estimate',
  'sow',
  'statement of work',
  'scope(?: of works?)?',
  'offer',
  'tender',
  'bid',
  'pricing',
  'draft contract',
  'contract',
  'paperwork',
  'agreement',
  'response',
  'order form',
  'draft',
]);
const MEETING = anyOf([
  'calls?',
  'meetings?',
  'demo',
  'demonstration',
  'visit',
  'workshops?',
  'session',
  'site visit',
  'walk-?through',
  'appointment',
  'zoom',
  'teams',
  'discovery(?: \\S{1,20})?',
  'chat',
  'catch-?up',
  'coffee',
  'intro',
  'introduction',
  'scoping(?: \\S{1,20})?',
  'presentation',
]);

// au-a  "Thanks Anna, we'll give Dan a call this week."
const WILL_CONTACT = [
  `${WILL} (?:\\S{1,20} ){0,3}?${CONTACT}`,
  `(?:i'm|we're|i am|we are|am|are) (?:now |already |just )?(?:calling|ringing|contacting|chasing|meeting|visiting|seeing|talking|speaking|on to|onto|on it|working|reaching|looking|quoting|scoping|arranging|preparing|in touch|in contact|in talks|discussing|negotiating|pricing|drafting)`,
];
// uk-a  "Had a good chat with Dan on Tuesday." · ie-a "I've a call with her deputy on Wednesday, so we're still in it."
const CONTACTED = [
  '(?:taken|took|taking|made|making|established) (?:up )?(?:the )?(?:first )?contact',
  "(?:will|we|i|to|\\S{1,20}'ll) (?:speak|talk|meet|catch up|connect|see each other) (?:then|next|on|tomorrow|again|this|later|with|at)",
  `(?:doing|giving|running|holding|hosting|having|attending|planning|prepping|preparing|do|give|run|host|hold)(?: \\S{1,20}){0,5}? (?:${MEETING})`,
  '(?:wants?|wanted|would like|keen|happy|asked|agreed) to (?:see|look at|try|test|hear more|learn more|know more|talk|discuss|meet|have a look|get a quote|go through)',
  '(?:in touch|in contact|in talks|in discussions?|in conversation|in dialogue|in negotiations?) ?(?:with)?',
  `(?:have|has|had|having|\\S{1,20}'ve|got|with|did|held|after) (?:an?|the|our|my|their|another|two|some)(?: \\S{1,20}){0,4}? ?${MEETING}`,
  `${MEETING}(?: \\S{1,30}){0,6}? (?:booked|scheduled|arranged|set|set up|lined up|planned|pencilled|confirmed|in the diary|on (?:mon|tue|wed|thu|fri)\\S{0,7}|tomorrow|next week|this week|went (?:well|great|ok|fine))`,
  `(?:booked|scheduled|arranged|set up|lined up|organi[sz]ed|confirmed|pencilled)(?: in)?(?: \\S{1,20}){0,4}? ${MEETING}`,
  `(?:initial|first|introductory|exploratory|discovery|follow-up|good|great|productive|positive|long) ${MEETING}`,
  '(?:accepted|confirmed|agreed to|agreed on) (?:\\S{1,20} ){0,3}?(?:meeting|call|demo|appointment|invitation|visit|receipt|time)',
  'no (?:po|purchase order|contract|order|signature|decision|answer|word|commitment|news|movement) (?:\\S{1,20} )?(?:yet|so far|as yet|at this stage|from)',
  'site visit',
];
// us-a  "Proposal went out Friday, waiting to hear."
const QUOTED = [
  `${OFFER}(?: \\S{1,30}){0,4}? (?:is |are |was |were |has |have |'s |been |gone |went |will be |just |now )*(?:out|sent|submitted|with (?:them|him|her|the (?:customer|client))|in|in progress|prepared|being|under(?:way| review)|lodged|delivered|issued|presented|goes out|going out|on (?:its|the) way|in their hands|on (?:his|her|their) desk|to follow|to come|pending|outstanding|awaiting|ready|due|drafted)`,
  `(?:sent|send|sending|submitted|submitting|preparing|prepared|drafting|drafted|working on|put together|putting together|presented|issued|writing|wrote|finali[sz]ing|revised|revising|tweaking|reworking|building|given|gave|provided|shared|emailed|dropped|doing|did|pricing|costing)(?: \\S{1,20}){0,5}? ${OFFER}`,
  '(?:quoting|scoping|costing)',
];
// en-a  "They're still weighing it up." · en-b "Decision expected next week."
const IN_PROGRESS = [
  "(?:\\d{1,3} ?(?:%|percent) (?:chance|sure|likely|certain|there|probability|probable)|(?:ball|ball's) (?:\\S{1,20} ){0,2}?(?:court|side)|needs? (?:\\S{1,20} )?(?:convincing|persuading|more information|more time)|on the fence|likes? (?:what|it|our)|for (?:signature|signing|approval|review|comment))",
  '(?:logged|opened|created|registered|entered) (?:it|this|them|the \\S{1,20}) (?:as|in|under)',
  '(?:waiting|awaiting|wait|waits|expecting|expect|expects|hoping|hope(?! you| all| everyone| your)|hopeful|hopefully|anticipate|anticipating|pending)',
  'still (?:\\S{1,20} )?(?:in|deciding|thinking|talking|waiting|considering|reviewing|working|with|going|alive|open|live|warm|on|mulling|weighing|discussing|negotiating|looking|interested|keen|being|undecided|comparing|early|to be|pending|under|at|active|a chance|hopeful|trying|awaiting|the)',
  '(?:decision|decide|decides|deciding|decided soon|mulling|considering|weighing (?:it|things|us|up)|thinking (?:it|about)|comparing|evaluating|negotiati\\S{1,6}|short-?list\\S{0,3}|down to (?:two|three|us)|going back and forth|ironing out|finali[sz]ing|in the pipeline|in progress|progressing|ongoing|underway|under way|in train|moving along|on track|in hand|ball is in their court|early days|nothing to report|nothing new|no news|no change|no update|bear with)',
  "(?:haven't|have not|not|\\S{1,20}n't|nothing|no word|no answer on the (?:quote|proposal)) (?:yet )?(?:heard|heard back|decided|got a decision|signed|back|come back|finali[sz]ed|confirmed|had a decision|made a decision|made up their minds?)",
  '(?:no decision|not decided|undecided|yet to (?:decide|sign|confirm|hear|come back|make|approve))',
  "(?:verbal(?:ly)?|in principle|subject to|provisional(?:ly)?|shook hands|handshake|gentlemen's agreement)",
  "(?:down to the (?:last|final) (?:two|three|few)|final (?:two|three)|more time|not there yet|(?:almost|nearly|getting) there|(?:but|very|getting|so|pretty) close|not (?:yet )?(?:lost|dead|given up|out of it)|(?:haven't|have not|hasn't) (?:\\S{1,20} )?(?:lost|given up))",
  '(?:postponed|moved|rescheduled|cancelled|canceled|pushed|delayed|bumped|missed) (?:our|the|my|their|his|her) (?:\\S{1,20} )?(?:call|meeting|demo|visit|appointment|session|catch-?up|chat|workshop)',
  'with (?:their|his|her|the|its) (?:\\S{1,20} )?(?:lawyers?|legal|solicitors?|finance|board|accountants?|cfo|ceo|procurement|bank|management|boss|owner|owners|directors?|council|head office|committee|partner|wife|husband|father|purchasing)',
  '(?:purchase order|po|contract|order|signature|signatures|paperwork|approval|sign-?off)(?: \\S{1,20}){0,4}? (?:expected|pending|to follow|due|coming|on (?:its|the) way|outstanding|awaited|missing|imminent)',
  '(?:letter of intent|loi|heads of terms|mou|nda|signed (?:an? )?nda)',
  '(?:postponed|pushed back|deferred|on hold|paused|parked|on ice|back burner|delayed) (?:the |their |any |a )?(?:decision|project|start|it)?',
];
/** What a question is asked ahead of: "I would like to know before I talk to Alan". */
const UNLESS = [
  '(?:before|until|unless) (?:i|we) (?:\\S{1,20} ){0,2}?(?:call|ring|phone|contact|reach out|speak|talk|write|email|meet|visit|quote|go|reply|answer|price|scope|get in touch)',
];

export const readAcknowledged = statementReader(
  'en/acknowledged',
  'acknowledged',
  [...WILL_CONTACT, ...CONTACTED, ...QUOTED, ...IN_PROGRESS],
  UNLESS,
);
