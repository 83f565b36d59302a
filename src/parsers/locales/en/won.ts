/**
 * Statement `won`: the customer has committed to the job (READING.md, policy clause R4). What is only hoped for,
 * denied, conditional or agreed by word of mouth is made `acknowledged` by the refiners.
 */
import { anyOf, statementReader } from '../../phrases.js';

/** What a customer accepts. */
const OFFER = anyOf([
  'quotes?',
  'quotation',
  'proposal',
  'offer',
  'estimate',
  'scope(?: of works?)?',
  'sow',
  'bid',
  'tender',
  'pricing',
  'price',
  'figures?',
  'numbers?',
  'order',
  'job',
  'project',
  'work',
  'works',
  'engagement',
  'contract',
  'agreement',
  'terms',
  'deal',
  'business case',
  'package',
  'solution',
  'option',
  'whole lot',
  'whole thing',
  'statement of work',
]);
/** Paper that binds a customer. */
const PAPER = anyOf([
  '(?:signed|countersigned|executed) (?:\\S{1,30} ){0,2}?(?:contract|agreement|order|order form|proposal|quote|sow|copy|paperwork|acceptance|documents?|statement of work|engagement letter|terms)',
  'purchase order',
  'official order',
  'signed contract',
  'signed order',
  'signature',
  'po',
]);
const GREEN = anyOf([
  'go-? ?ahead',
  'green light',
  'thumbs[- ]up',
  'all[- ]clear',
  'nod',
  'tick',
  'formal approval',
  'final approval',
  'approval',
  'ok to proceed',
  'okay to proceed',
  'the ok',
  'the okay',
]);
const PRIZE = anyOf([
  'job',
  'work',
  'gig',
  'order',
  'contract',
  'deal',
  'business',
  'project',
  'account',
  'tender',
  'engagement',
  'sale',
  'client',
  'customer',
  'deployment',
  'rollout',
  'roll-out',
  'implementation',
  'migration',
  'installation',
  'package',
  'mandate',
  'bid',
  'assignment',
]);
const BE = "(?:is|are|was|were|\\S{1,20}'s|\\S{1,20}'re|has been|have been|got|been)";

// adv-a  "Helen has signed, so Yarra Shutters is done and dusted."
// en-a   "The above customer has executed our agreement."
// uk-a   "That's Govan Access Platforms signed, sealed and delivered."
const SIGNED = [
  '(?:signed|ticked) (?:off )?(?:on )?(?:everything|it all|all of it|the lot|the whole (?:thing|lot))',
  '(?:counter-?)?signed(?! off)(?! in\\b(?! (?:the (?:post|mail)|full|person|front|writing|duplicate|triplicate|our|the end|ink|blood|time|\\d|principle|advance|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))(?! out\\b)',
  `(?:signed off|sign-off) (?:on )?(?:\\S{1,30} ){0,3}?${OFFER}`,
  `executed (?:the|our|a|this) (?:\\S{1,30} ){0,2}?${OFFER}`,
  `${OFFER} ${BE} executed`,
  'ink (?:is|has) (?:now )?(?:dry|dried)',
  'put pen to paper',
  'on the dotted line',
];
// us-a  "PO is in." · sg-a "Received their purchase order this morning." · au-a "They sent the signed contract back."
const PAPERS = [
  '(?:made|making|given us|gave us|put) (?:the|an?|their|its|his|her) (?:\\S{1,20} )?order(?: \\S{1,20}){0,3}? (?:from|with|to|at|by) us',
  '(?:order|contract|agreement|go-ahead) (?:from|of|by) (?:\\S{1,30} ){1,5}?(?:has |have |just |now |finally )*(?:arrived|come in|came in|come through|came through|landed|is in|is here|in hand|come back|came back)',
  "(?:contract|agreement|deal|order|job) (?:is|was|has been|\\S{1,20}'s|got) (?:now |just |finally |officially |all )*(?:concluded|closed|sealed|finalised|finalized|countersigned|in place|done)(?! off)",
  '(?:gave|given|giving|give|gives|have|has) (?:us )?(?:their|his|her|its|a|the) (?:\\S{1,20} )?(?:ok|okay|yes|consent|agreement|commitment|word) in writing',
  `(?:received|got|have|has|had|\\S{1,20}'ve|in|sent|sent back|sent over|issued|raised|returned|emailed|lodged|here's|attached|attaching|with) (?:\\S{1,30} ){0,4}${PAPER}`,
  `${PAPER} (?:\\S{1,30} ){0,2}?(?:is in|in hand|in the bag|landed|received|arrived|has arrived|came|came through|came in|has come|issued|raised|attached|is through|is attached|is here|in my inbox|no\\.?|number|#)`,
  "(?:order|job) (?:is|was|has been|\\S{1,20}'s|got)? ?(?:now )?(?:in|placed|confirmed|locked in|booked|secured)",
  '(?:placed|confirmed|given us|gave us|sent us|sent through|put in|put through) (?:an?|the|their|its|his|her)(?: \\S{1,30}){0,2} order',
  "(?:has|have|\\S{1,20}'ve) (?:now |just )?ordered",
  '(?:paid|transferred|wired|settled) (?:the|their|his|her|a|its)(?: \\S{1,30}){0,2} deposit',
];
// uk-b  "They've accepted our proposal." · au-b "Quote was approved on Friday."
const ACCEPTED = [
  `(?:accepted|approved|okayed|ok'd|green-?lit|agreed to|agreed|taken up|took up|went for|gone for|said yes to|confirmed|endorsed|rubber-stamped|ticked off(?: on)?|signed off on|ratified|authori[sz]ed|awarded) (?:the|our|my|this|that|it|your|a|us|all|both|their)?(?: \\S{1,30}){0,4}? ?${OFFER}`,
  `${OFFER}(?: \\S{1,30}){0,3}? ${BE}(?: \\S{1,30}){0,2}? (?:accepted|approved|agreed|okayed|confirmed|awarded|green-?lit|ok'd|endorsed|ratified)(?! by (?:your|next|nv))`,
  `${OFFER}(?:'s|'ve) (?:now |just |finally |all |both |officially )*(?:been )?(?:accepted|approved|agreed|okayed|confirmed|awarded|green-?lit|ok'd|endorsed|ratified|signed)`,
  '(?:accepted|approved|agreed) (?:it|everything|the lot|at|for)',
  'said yes',
  '(?:pressed|hit|pushed) (?:the button|go)',
  'all systems go',
  '(?<!been )(?<!and )(?<!was )(?<!is )(?<!were )(?:accepted|agreed|approved)(?= ?[.!,;]|$)',
  'locked us in',
  '(?:in the bag|over the line|across the line|done and dusted|home and hosed|home and dry)',
  '(?:turned|turning|converted|developed) into (?:an?|the) (?:\\S{1,20} )?(?:job|order|sale|win|project|contract|deal|customer|client|engagement)',
  'deposit (?:has been |is |was |already |now )*(?:received|paid|in|cleared|landed|through|transferred)',
  "(?:we|i|we've|i've|we have|just|finally) (?:\\S{1,20} )?closed (?!the (?:file|case|ticket|referral|loop|office|shop)|our|for|on the day|down|out|early|on (?:mon|tue|wed|thu|fri|sat|sun))\\S{2,30}",
  "(?:it's|it is|that's|was|is|got|gave us|a) a? ?(?:firm |definite |big |clear |resounding )?yes(?= from|[.!,]|$)",
  '(?:gives?|gave|given|giving|got|gotten|have|had|has|received|obtained|secured|been given|with) (?:us |me |you )?(?:the |a |their |his |her |its |full |formal |final |official )*' +
    GREEN,
  'green-?lit',
  "(?:they're|they are|he's|she's|(?<!(?:quote|quotation|proposal|offer|bid|tender|estimate|sow|draft|pricing|price|response|submission) )is|are) (?:all |now |fully )?(?:in|on board|over the line|across the line|locked in|signed up)(?=[.!,;:(]|$| and\\b| -| now\\b| from\\b| as of\\b| since\\b| with us\\b| for \\D)",
  '(?:has|have|came|come|coming|gotten|got) (?:now |just |finally )?(?:come |came |got )?(?:on board|over the line|across the line)',
];
// au-c  "They're going ahead with us." · us-c "They picked us." · ie-a "We got the nod."
const CHOSE = [
  '(?:chose|chosen|picked|selected|appointed|engaged|hired|retained|commissioned|instructed|contracted|booked|awarded|nominated|taken|took) (?:us|our (?:firm|company|team|services|business|consultancy))(?! for a)(?! to (?:quote|bid|tender|pitch|present))',
  `awarded (?:the |this |that |their )?(?:\\S{1,30} ){0,3}(?:to us|us)`,
  "(?:we|we've|we have|i|i've|i have|were|been|us) (?:now |just |also |officially |formally )?(?:were |was |been |have been )?(?:awarded|chosen|selected|appointed|engaged|commissioned|contracted)(?! for an)",
  '(?:went|gone|going|go|goes|decided to go|proceeding|proceeded|proceed|moving ahead|moved ahead|moving forward|sticking) (?:ahead )?with (?:us|our (?:proposal|quote|offer|bid|solution|firm|team))',
  "(?:are|is|\\S{1,20}'re|\\S{1,20}'s|were|be) (?:now |definitely |officially |all )?(?:going|moving|pressing|forging) (?:ahead|forward)",
  "(?:has|have|\\S{1,20}'ve|\\S{1,20}'s)? ?(?:now |just |finally )?(?:went|gone) ahead(?! of)",
  "(?:decided|elected|confirmed|opted|agreed|resolved|chose|chosen)(?: that)?(?: they| he| she| it)?(?: \\S{1,20})? ?(?:to|will|\\S{1,20}'ll|would like to|want to|wish to|is|are|\\S{1,20}'re) (?:be )?(?:go|going|proceed|proceeding|move|moving|sign|signing|press|start|starting|work|working)(?: ahead| forward| on)?",
  '(?:decided|opted|settled) (?:on|for|in favou?r of) (?:us|our|ours|(?:the|a) (?:full|premium|standard|bigger|larger|smaller|basic|whole|complete|entire|enterprise|professional) \\S{1,20})(?! (?:competitors?|rivals?|competition))',
  '(?:took|taken) (?:our|the|my|this|that)(?: \\S{1,20}){0,2}? ?(?:offer|quote|proposal|deal|package|bid)(?! to\\b)',
  'in our favou?r',
  "(?<!we )(?<!we are )(?<!we're )(?<!i'm )(?<!i am )committed(?= to\\b|[.!,;]|$| and\\b| at\\b| for\\b)(?! to (?:decid|letting|getting back|a decision|a meeting|meeting|quality|safety|call))",
  'pulled the trigger',
  'bought (?:in|it|the)',
  'taken us on',
];
// uk-c  "We won it!" · us-d "Closed!" · au-d "It's in the bag."
const WON = [
  "won(?!')(?! (?:over|round|an award|a prize|the lottery|awards))",
  "(?:it's|that's|we have|got|another|big|nice|a) (?:\\S{1,20} )?win(?! rate)(?=[.!,;]|$| for\\b| with\\b| on\\b| at\\b)",
  `(?:we|we've|i|i've|we have|have|\\S{1,20}'ve|just|finally|and|team|has|us) (?:now |just |finally |officially |also )?(?:got|gotten|landed|secured|clinched|bagged|scored|nailed|snagged|sealed|closed|booked|sold|picked up|captured|taken) (?:it|them|this one|this|that one|(?:the|this|that|their|a)(?: \\S{1,30}){0,3} ${PRIZE})(?! (?:in|a call|back|on the phone)\\b)`,
  `(?:landed|secured|clinched|bagged|sealed|nailed|scored|snagged|closed|won|sold)(?: \\S{1,30}){1,5}? ${PRIZE}`,
  `(?:landed|clinched|bagged|sealed|nailed|snagged|secured|onboarded|signed up)(?: \\S{1,30}){1,4}`,
  `(?:gave|given|giving|handed|awarded) us (?:the|this|their|that)(?: \\S{1,30}){0,3}? ${PRIZE}`,
  `${PRIZE}(?: \\S{1,30}){0,2}? (?:is|\\S{1,20}'s|are) (?:now |all )?(?:ours|won|closed|sealed)`,
  "deal(?: \\S{1,30}){0,2}? (?:is|\\S{1,20}'s) (?:now |all )?done",
  "(?:is|are|\\S{1,20}'s) (?:now |all |officially )?(?:ours|in the bag|a done deal|done and dusted|closed-? ?won|a goer|sold|a go|home and hosed)(?= |[.!,;:]|$)",
  "(?:it's|that's|we're|we are|is) (?:a )?(?:go|on|a goer)(?=[.!,;]|$)",
  '(?:done and dusted|home and hosed|signed and sealed|closed-? ?won|done deal|deal done|deal closed|sealed the deal)',
  "(?:we have|it's|we've got|got ourselves|we got) (?:a )?deal",
  'came through for us',
];
/** "Closed!" or "Sold!" alone, as a status is typed on a phone. */
const TERSE = [
  '(?<=^\\s{0,3})(?:closed|sold|done deal|deal|landed|bagged|success|won|win|winner|signed|approved|accepted|confirmed|order received)(?=\\s{0,3}[.!,;:-]|\\s{0,3}$| at\\b| for\\b)',
];

/** The same words about something else: papers that bind nobody, other people's deals, the partner's own desk. */
const UNLESS = [
  '(?:for|awaiting|pending|out for|ready for) (?:\\S{1,20} )?(?:signature|signatures|signing)',
  '(?:signed|approved|accepted|completed) (?:\\S{1,20} ){0,3}?(?:acceptance (?:form|certificate|protocol|test)|acceptance|hand-?over|uat|completion|test report|timesheets?|delivery note|workshop|configuration)',
  '(?:nda|non-disclosure|confidentiality agreement|letter of intent|loi|memorandum of understanding|mou|heads of terms)',
  'signed (?:up )?(?:for|to) (?:your|the|a)(?: \\S{1,20}){0,2} (?:newsletter|webinar|portal|training|course|trial|demo)',
  'signed (?:our|the|your) (?:partner|reseller|referral|channel) agreement',
  '(?:signed|chose|picked|selected|appointed|engaged|went|gone|going|signed up|committed) (?:with|to|for)? ?(?:another|a different|a rival|a competitor|someone else|somebody else|the competition|a cheaper|their (?:existing|current|incumbent))',
  '(?:signed|gone|went|bought|ordered|chosen|chose) (?:\\S{1,20} ){0,2}?elsewhere',
  '(?:won|awarded|signed|accepted|picked|chosen|selected) (?:\\S{1,20} )?(?:by|to) (?:another|a different|a rival|a competitor|someone else|somebody else|the competition|the incumbent)',
  '(?:accepted|approved|confirmed|agreed|moved|booked|set|secured|nailed|landed) (?:\\S{1,20} ){0,3}?(?:meeting|call|demo|appointment|workshop|invitation|invite|site visit|referral|catch-up|time|slot)',
  '(?:short-?listed|credit check|leave|annual leave)',
];

export const readWon = statementReader(
  'en/won',
  'won',
  [...SIGNED, ...PAPERS, ...ACCEPTED, ...CHOSE, ...WON, ...TERSE],
  UNLESS,
);
