/**
 * Statement `won`: the customer has committed to the job (READING.md, policy clause R4). What is only hoped for,
 * denied, conditional or agreed by word of mouth is made `acknowledged` by the refiners.
 */
import { anyOf, statementReader } from '../../phrases.js';
import { REFERENCE } from './references.js';

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
  '(?:counter-?)?signed(?! off)(?! (?:it|them|everything) off)(?! in\\b(?! (?:the (?:post|mail)|full|person|front|writing|duplicate|triplicate|our|the end|ink|blood|time|\\d|principle|advance|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))(?! out\\b)',
  `(?:signed off|sign-off) (?:on )?(?:\\S{1,30} ){0,3}?${OFFER}`,
  `executed (?:the|our|a|this) (?:\\S{1,30} ){0,2}?${OFFER}`,
  `${OFFER} ${BE} executed`,
  'ink (?:is|has) (?:now )?(?:dry|dried)',
  'put pen to paper',
  // "In the end they did sign."
  'did (?:indeed |finally |actually |end up )?(?:sign|commit|order|go ahead|go with us)(?! (?:off|up|in|out|for (?:the|a) (?:trial|demo|newsletter)))(?! ?\\?)',
  'on the dotted line',
];
// us-a  "PO is in." · sg-a "Received their purchase order this morning." · au-a "They sent the signed contract back."
const PAPERS = [
  // "we shook hands in October, and as of this morning it's on paper as well"
  "(?:as of|since) (?:today|yesterday|this (?:morning|week)|last (?:night|week)|(?:mon|tues|wednes|thurs|fri)day),? (?:it's|it is|we have it|we've got it|i have it)(?: (?:all|now|also|finally))? (?:on paper|in writing|in black and white)",
  '(?:made|making|given us|gave us|put) (?:the|an?|their|its|his|her) (?:\\S{1,20} )?order(?: \\S{1,20}){0,3}? (?:from|with|to|at|by) us',
  '(?:order|contract|agreement|go-ahead) (?:from|of|by) (?:\\S{1,30} ){1,5}?(?:has |have |just |now |finally )*(?:arrived|come in|came in|come through|came through|landed|is in|is here|in hand|come back|came back)',
  "(?:contract|agreement|deal|order|job) (?:is|was|has been|\\S{1,20}'s|got) (?:now |just |finally |officially |all )*(?:concluded|closed|sealed|finalised|finalized|countersigned|in place|done)(?! off)",
  '(?:gave|given|giving|give|gives|have|has) (?:us )?(?:their|his|her|its|a|the) (?:\\S{1,20} )?(?:ok|okay|yes|consent|agreement|commitment|word) in writing',
  `(?:received|got|have|has|had|\\S{1,20}'ve|in|sent|sent back|sent over|issued|raised|returned|emailed|lodged|here's|attached|attaching|with) (?:\\S{1,30} ){0,4}${PAPER}`,
  `${PAPER} (?:\\S{1,30} ){0,2}?(?:is in|in hand|in the bag|landed|received|arrived|has arrived|came|came through|came in|has come|issued|raised|attached|is through|is attached|is here|in my inbox|no\\.?|number|#|followed(?= ?[.,;!]| ?$| (?:today|yesterday|this|last|on|by|straight|right|an? (?:day|hour|week)|the (?:next|same|following|day)|within|shortly|soon|later|two|three|overnight|first thing)\\b))`,
  "(?:order|job) (?:is|was|has been|\\S{1,20}'s|got)? ?(?:now )?(?:in|placed|confirmed|locked in|booked|secured)",
  '(?:placed|confirmed|given us|gave us|sent us|sent through|put in|put through) (?:an?|the|their|its|his|her)(?: \\S{1,30}){0,2} order',
  "(?:has|have|\\S{1,20}'ve) (?:now |just )?ordered",
  '(?:paid|transferred|wired|settled) (?:the|their|his|her|a|its)(?: \\S{1,30}){0,2} deposit',
];
// uk-b  "They've accepted our proposal." · au-b "Quote was approved on Friday."
const ACCEPTED = [
  `(?:accepted|approved|okayed|ok'd|green-?lit|agreed to|agreed|taken up|took up|went for|gone for|said yes to|confirmed|endorsed|rubber-stamped|ticked off(?: on)?|signed off on|ratified|authori[sz]ed|awarded)(?: (?:yesterday|today|already|now|finally|officially|formally|this (?:morning|afternoon|week)|last \\S{1,10}|on \\S{2,12}|in writing))? (?:the|our|my|this|that|it|your|a|us|all|both|their)?(?: \\S{1,30}){0,4}? ?${OFFER}`,
  `${OFFER}(?: \\S{1,30}){0,3}? ${BE}(?: \\S{1,30}){0,2}? (?:accepted|approved|agreed|okayed|confirmed|awarded|green-?lit|ok'd|endorsed|ratified)(?! by (?:your|next|nv))`,
  `${OFFER}(?:'s|'ve) (?:now |just |finally |all |both |officially )*(?:been )?(?:accepted|approved|agreed|okayed|confirmed|awarded|green-?lit|ok'd|endorsed|ratified|signed)`,
  '(?:accepted|approved|agreed) (?:it|everything|the lot|at|for)',
  'said yes',
  '(?:pressed|hit|pushed) (?:the button|go)',
  'all systems go',
  '(?<!been )(?<!and )(?<!was )(?<!is )(?<!were )(?:accepted|agreed|approved)(?= ?[.!,;]|$| full stop\\b| comma\\b)',
  'locked us in',
  '(?:in the bag|over the line|across the line|done and dusted|home and hosed|home and dry)',
  '(?:turned|turning|converted|developed) into (?:an?|the) (?:\\S{1,20} )?(?:job|order|sale|win|project|contract|deal|customer|client|engagement)',
  // "Thanks to you we have a new customer in Kestrel", "they're on our books now", "written acceptance from Kestrel"
  '(?:gained|won|have|landed|given us|gave us|got|acquired|welcomed?|picked up) (?:a|another) (?:brand[- ])?new (?:customer|client) in (?!the\\b|mind\\b|sight\\b|view\\b|town\\b|our\\b)',
  "(?:is|are|\\S{1,20}'s|\\S{1,20}'re) (?:now |officially |finally )?on (?:our|the) books(?! (?:as an? (?:lead|prospect|enquiry|contact|opportunity)|for (?:years|ages|a while|long)|since))",
  '(?:had|have|got|received|obtained|hold|holding) (?:(?:their|his|her|its|the|a) )?(?:written|formal|signed|official|unconditional|final) acceptance (?:from|by|of (?:our|the) (?:\\S{1,20} )?(?:quote|quotation|proposal|offer|bid|tender|sow|terms|price))',
  'deposit (?:has been |is |was |already |now )*(?:received|paid|in|cleared|landed|through|transferred)',
  "(?:we|i|we've|i've|we have|just|finally) (?:\\S{1,20} )?closed (?!the (?:file|case|ticket|referral|loop|office|shop)|our|for|on the day|down|out|early|on (?:mon|tue|wed|thu|fri|sat|sun))\\S{2,30}",
  "(?:it's|it is|that's|was|is|got|gave us|a) a? ?(?:firm |definite |big |clear |resounding )?yes(?= from|[.!,]|$)",
  '(?:gives?|gave|given|giving|got|gotten|have|had|has|received|obtained|secured|been given|with) (?:us |me |you )?(?:the |a |their |his |her |its |full |formal |final |official )*' +
    GREEN,
  'green-?lit',
  "(?:they're|they are|he's|she's|(?<!(?:quote|quotation|proposal|offer|bid|tender|estimate|sow|draft|pricing|price|response|submission)(?: (?:for|to|with) \\S{2,20}(?: \\S{2,20})?)? )is|are) (?:all |now |fully )?(?:in|on board|over the line|across the line|locked in|signed up)(?=[.!,;:(]|$| and\\b| -| now\\b| from\\b| as of\\b| since\\b| with us\\b| for \\D)",
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
  "won(?!')(?! (?:over|round|an award|a prize|the lottery|awards|(?:their|his|her|some|the) (?:trust|confidence|hearts?|attention|respect|interest|favou?r|argument|debate)))",
  "(?:it's|that's|we have|got|another|big|nice|a) (?:\\S{1,20} )?win(?! rate)(?=[.!,;]|$| for\\b| with\\b| on\\b| at\\b)",
  `(?:we|we've|i|i've|we have|have|\\S{1,20}'ve|just|finally|and|team|has|us) (?:now |just |finally |officially |also )?(?:got|gotten|landed|secured|clinched|bagged|scored|nailed|snagged|sealed|closed|booked|sold|picked up|captured|taken) (?:it|them|this one|this|that one|(?:the|this|that|their|a)(?: \\S{1,30}){0,3} ${PRIZE})(?! (?:in|a call|back|on the phone|to|up with|further|badly|out on)\\b)`,
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
  // "Yes! Kestrel took it."
  '(?<=^\\s{0,3}(?:\\S{2,20} ){1,3})(?:took it|took us up on it)(?=\\s?[.!]|\\s?$)',
  '(?<=^\\s{0,3})(?:closed|sold|done deal|deal|landed|bagged|success|won|win|winner|signed|approved|accepted|confirmed|order received)(?=\\s{0,3}[.!,;:-]|\\s{0,3}$| at\\b| for\\b)',
];

// "We are under contract with them." · "Notice of award received." · "The contract is back with both signatures."
const AWARDED = [
  '(?:contract|agreement|deal|business|terms) (?:was |has been |is )?concluded',
  "(?:under contract|(?:we're|we are|are|is|now|been) contracted) (?:with|to|from|since|until|till|for)",
  '(?:notice|letter|confirmation|advice) of (?:award|acceptance|appointment|engagement)(?! (?:is|to follow|expected|pending))',
  '(?:issued|sent|received|got|have) (?:\\S{1,20} ){0,3}?(?:loa|letter of acceptance|letter of award|award letter)',
  '(?:contract )?award(?: letter| notice)? ?:? (?:has |is |was |been |now )*(?:come|came|confirmed|ours|through|in|official)(?! to be)',
  '(?:decided|elected|confirmed|opted|agreed|resolved|chose|chosen|voted)(?: \\S{1,20}){0,5}? to (?:award|appoint|engage|retain|instruct|hire|use|choose|select|mandate|entrust|contract|commission|buy from|work with|go with) (?:us|our|the \\S{1,20} to us)',
  '(?<=confirm\\s{1,3}(?:the|our|a|their)\\s{1,3})(?:sale|award|win|appointment|engagement|instruction|booking) (?:of|from|by|for|to|with|is)',
  '(?:instructions? (?:has|have|was|were|is) (?:now |formally )?(?:been )?(?:given|received|confirmed))',
  '(?:formally )?(?:engaged|appointed|retained|instructed|commissioned|hired) by (?:the )?(?:client|customer|them|him|her)',
  '(?:entrusted|mandated) (?:us|our (?:firm|company|team)|the \\S{1,20} to us|(?:it|this) to us)',
  `(?:we've|we have|we|i|i've) (?:just |now |finally )?(?:been|were) (?:given|handed|granted) (?:the|this|their) (?:\\S{1,20} ){0,3}?${PRIZE}`,
  `${OFFER} (?:${BE} )?(?:now |fully |duly |formally )*executed`,
  '(?:they|he|she|client|customer|parties)(?: have| has)? (?:now |both |all |duly )*executed(?=[.!,;]|$| on\\b| today| yesterday)',
  '(?:completed|signed|executed) by (?:all|both) (?:parties|sides|directors|partners|owners)',
  "(?:contract|agreement|order form|paperwork|quote|proposal|sow|papers?|form|po)(?:'s)?(?: \\S{1,20}){0,3}? back(?: \\S{1,20}){0,2}? (?:signed|with (?:\\S{1,20} ){0,3}?(?:signatures?|autographs?|initials|squiggle|scrawl|stamp|names?|ink)(?! (?:missing|outstanding)))",
  '(?:put|puts|added|penned|scribbled|scrawled) (?:her|his|their|its|both) (?:names?|signatures?|mark|autograph|moniker|squiggle|scrawl|initials|stamp|john hancock|paw) (?:to|on|under|at|below|against)',
  'signatures?(?: \\S{1,20}){0,2}? (?:reached (?:us|me|our)|is back|are back|are in|came back|obtained|secured|collected)',
  '(?:released|raised|placed|issued) (?:the|their|an?|its|his|her) (?!variation|change)(?:\\S{1,20} )?(?:order|po|purchase order)',
  `(?:an? |the |their |his |her |its )?(?<!variation )(?<!change )order(?: (?!book|form|status|history|intake)\\S{1,20}){0,6}? (?:was |has |been |have |is |just |now |duly |finally )*(?:received|came in|come in|came through|come through|arrived|landed|reached us|turned up|rolled in|to hand|on our books|in our books|on the books|in the order book|attached)(?! (?:for|to) (?:review|comment))`,
  'order confirmation(?: \\S{1,20}){0,2}? (?:went out|sent|issued|is out|has gone|signed)',
  "deposit(?:'s| is| has been| has| was)? (?:\\S{1,20} )?(?:in the bank|banked|cleared|landed|done|in our account)",
  '(?:cheque|check)(?: has| is)? (?:\\S{1,20} )?(?:cleared|been banked|banked)',
  '(?:paid|transferred|wired|settled|sent|paying|put down) (?:us )?(?:the|their|his|her|a|its|our) (?:\\S{1,20} ){0,2}?(?:mobili[sz]ation(?: fee)?|down[- ]?payment|up-?front (?:fee|payment)|advance(?: payment)?|retainer|deposit)',
  'retainer (?:has been |is |was |now )*(?:settled|paid|received|in|cleared)',
  '(?:invoice|bill) for the first (?:milestone|half|instal?ment|stage)(?= is paid| paid)',
  '(?:my|your|the|this|our) referral(?: \\S{1,20}){0,4}? (?:converted|paid off|came good|bore fruit|came off)',
  '(?<=^\\s{0,3})(?:the |your )?referral (?:has )?(?:converted|paid off|came good)',
  "(?:we|i|we've|bid|tender|proposal|offer|quote|submission|pitch)(?: \\S{1,20}){0,5}? (?:was|were|been) successful",
  '(?:our|the|my) (?:\\S{1,20} )?(?:bid|tender|proposal|offer|quote|submission|pitch)(?: \\S{1,20}){0,5}? (?:succeeded|prevailed|won|carried the day|came out on top|came first|got up|got the nod)',
  '(?:became|become) (?:an?|our|your) (?:\\S{1,20} )?(?:client|customer)',
  "(?:they're|they are|he's|she's|is|are) (?:now|officially|finally) (?:an?|our) (?:\\S{1,20} )?(?:client|customer)",
  '(?:as of|since|from) (?:today|yesterday|now|this (?:morning|week)|last \\S{2,9}|(?:mon|tues|wednes|thurs|fri)day),? (?:\\S{1,20} ){1,4}?(?:is|are) (?:an? |our )(?:new )?(?:customer|client)(?! of (?:yours|theirs))',
  "that's that,? (?:they're|they are|he's|she's) (?:an?|our) (?:client|customer)",
];
// "They took the plunge." · "She rang to say yes." · "Client said let's do it." · "Pop the cork."
const SAID_YES = [
  '(?:initialled|initialed|autographed|stamped|inked) (?:\\S{1,20} ){0,3}?(?:contract|agreement|pages?|order form|quote|proposal|papers?)',
  '(?:plumped|voted|came down|settled|gone|opted) (?:for|on|in favou?r of) us(?= |[.!,;]|$)',
  '(?:wants?|wanting|ordered) (?:\\S{1,20} ){0,4}?and (?:have |has )?(?:signed for|ordered|paid for|sent) (?:it|them|(?:the|a|us the) (?:po|order|contract))',
  '(?:his|her|their|its|the) (?:\\S{1,20} )?yes (?:came|arrived|is in|reached|landed|has come|is here|in writing)',
  "(?:rang|called|wrote|phoned|mailed|emailed|e-mailed|texted|messaged|rung)(?: \\S{1,20}){0,2}? (?:to say|and said|saying|with a) (?:yes|ok|okay|go ahead|go|they want it|it's a go)",
  "(?:said|says|told (?:us|me)|tells (?:us|me)|wrote|texted) (?:ok |okay |yes )?(?:let's|lets|let us) (?:do|go|get|start|roll|crack)",
  '(?:told|asked|instructed) us to (?:go ahead|proceed|get (?:started|going|cracking)|start work|crack on)',
  '(?:they|he|she|customer|client|boss) bit(?=[.!,;]|$| at\\b)',
  '(?:took|taken|taking|made) the (?:plunge|leap|bait)',
  '(?:went|gone) for it',
  '(?:took|taken|bought|ordered|having) the (?:lot|(?:whole|full|complete|entire) (?:lot|thing|package|kit|shebang|caboodle|bundle|set-?up|suite|solution|monty|works|range|system)|(?:bigger|larger|smaller|basic|standard|premium|mid-?(?:size|range)|middle|top|advanced|professional|starter) (?:package|bundle|option|edition|version|tier|plan|kit))',
  "(?:they're|they are|he's|she's|is|are|has|have|client|customer) (?:now |all |definitely |already |come |coming )*(?:aboard|coming (?:on board|aboard|with us|over to us))",
  '(?:they|he|she|customer|client|board|council|has|have|owners?)(?: has| have)? (?:now |fully |formally |finally )*com+it+ed(?=[.!,;]|$| on\\b| to (?:it|us|our|the (?:deal|project|job|package|whole|full)|a \\S{1,20} (?:package|deal)|\\W?\\d)| yesterday| today| at\\b)',
  '(?:customer|client|they|he|she|boss|director) (?:has |have |had )?(?:already|just)? ?(?:sign|accept|approve|confirm) (?:already|liao|yesterday|today|last|on (?:mon|tue|wed|thu|fri))',
  '(?:customer|client|they|he|she|boss|director) (?:has |have )?already (?:sign|accept|approve|confirm|order)(?=[.!,;]|$| yesterday| today| on\\b| last\\b| our\\b| the\\b| it\\b)',
  '(?:clicked|pressed|hit|tapped|pushed) (?:on )?(?:the )?[\'"“‘]?(?:accept|approve|sign|order|buy|confirm|yes)\\S{0,3}',
  '(?:settled|shook|agreed) (?:on|at) (?=\\W?\\d|\\w{3} \\d)',
  '(?:hook, line and sinker|ink on paper|ink (?:is|has been) on|fat lady (?:has )?s[au]ng|mission accomplished(?= on the sales| with the sale)|notch (?:on|in) (?:the|our|my) belt|feather in (?:our|my|your) cap|win column|game on with|in business with|we did it|we made it over the line)',
  '(?:popp?(?:ed|ing)?|crack(?:ed|ing)?|uncork(?:ed)?|break out|broke out|open(?:ed)?) (?:open )?(?:the|a|some) (?:cork|corks|champagne|bubbly|fizz|prosecco|bottle of (?:bubbly|fizz|champagne))',
  '(?:rang|rung|ringing) the (?:\\S{1,20} )?bell (?:in|for|at)',
  '(?:as|in|under) (?:an?|the|our) (?:win|wins|success|victory)(?: column)?(?=[.!,;:]|$)',
  '(?<=^\\s{0,3}(?:(?:just|finally|hooray|yes|yay|we),? )?)(?:got|landed|scored|bagged|clinched|nailed|snagged) (?:(?:the|this|that|their|it|them)(?: \\S{1,20}){0,3}? ?(?:one|mate|at last|today|deal|job|gig|order|contract|work|project|business))(?!,? (?:ta|thanks|thank you|thx|tks|cheers)(?= ?[.,;!]|$))',
  '(?<=(?:you|please|may|can) (?:now )?)book (?:it|this|them)(?= ?:)',
];

/** The same words about something else: papers that bind nobody, other people's deals, the partner's own desk. */
const UNLESS = [
  // "picked us as preferred supplier", "won round one": a step, and no order yet
  '(?:as|for) (?:(?:their|the|a|its|his|her) )?(?:preferred|favou?red|provisional|recommended|likely|prospective) (?:supplier|bidder|vendor|provider|tenderer|contractor|candidate)',
  'won (?:\\S{1,20} ){0,4}?(?:round|stage|leg|heat)(?= (?:one|1)|[.,;!]|$)|(?:first|opening) (?:round|stage) (?:\\S{1,20} )?won',
  // "Kestrel has won!": the customer won something
  '(?<=^\\s{0,3}(?:(?!we |i |and |so )\\S{2,20} ){1,3})(?:has|have) won(?=\\s?[!.]|\\s?$)',
  // "Got the contract back with changes", "nailed the demo", "did go ahead with the survey": steps on the way
  '(?:got|have|received) (?:the|this|their|his|her|our) contract (?:back (?:with|marked up|from (?:legal|their lawyers?))|for (?:review|comments|signature)|to (?:read|review|check|sign))(?![^.;!?]{0,80}(?<!(?:to be|be|not|yet) )(?:signed|both signatures|their signatures?))',
  '(?:got|landed|nailed|secured|scored) (?:the|this|that|their|our|an?) (?:\\S{1,15} )?(?:demo|meeting|call|pitch|scope|brief|job description|tender documents?|order form out|presentation|second round)',
  '(?:got|brought|taken|landed) (?:the|this|that) (?:deal|project|job|one) (?:back on track|to the (?:last|next|final|second) (?:round|stage)|on \\S{1,14} desk|this far)',
  'did (?:commit to|go ahead with) (?:an? |the )(?:\\S{1,14} )?(?:meeting|survey|demo|trial|pilot|workshop|call|visit|audit|test)',
  'signed (?:\\S{1,14} ){0,3}?for (?:the|an?) (?:\\S{1,14} )?(?:survey|trial|pilot|demo|test|workshop|audit|study|assessment)(?: only| alone)?(?=[.,;!]|$)',
  'signed (?:his|her|their) (?:\\S{1,14} )?lease|signed (?:hardly|barely|next to) (?:anything|nothing)|(?:signed|ordered) (?:an?|one|two|three|four|five|some|\\d{1,2}) years? ago',
  // "I haven't the signed copy in front of me": where the paper lies
  "(?:haven't|have not|hasn't|don't have|do not have|didn't bring|left|without)(?: got)? (?:the |our |their |my )?signed (?:copy|contract|agreement|order|papers?|paperwork|version|original|proposal|document|pdf)(?: \\S{1,20}){0,2}? (?:in front of (?:me|us)|to hand|at hand|handy|with me|on me|near me|by me|at home|in the (?:office|van|car|truck))",
  '(?:signed|initialled) (?:off )?(?:\\S{1,20} ){0,2}?(?:test|inspection|commissioning|training|check|punch|snag) (?:sheets?|lists?|logs?|books?|cards?|records?)',
  // "Handover signed by Dan yesterday": the job is done, not won
  '(?:hand-?over|acceptance|completion|delivery|test|sign-off) (?:certificate |protocol |note |report |sheet |form )?(?:was |is |has been |got )?signed(?! quote| offer| contract)|signed (?:the |our |off the |off on the )?(?:hand-?over|completion|delivery)',
  '(?:for|awaiting|pending|out for|ready for) (?:\\S{1,20} )?(?:signature|signatures|signing)',
  '(?:winners?|finalists?),? (?:of )?(?:the )?(?:\\S{1,20} ){0,4}?awards?',
  "signed (?:\\S{1,20} ){0,2}?(?:attendance (?:sheet|list|register|book)|attendance|sign-?in sheet|visitors?'?s? (?:book|log|list)|guest ?book|register|petition|birthday card|guest list)",
  '(?:signed|approved|accepted|completed) (?:\\S{1,20} ){0,3}?(?:acceptance (?:form|certificate|protocol|test)|(?:test|system|site|user|final|delivery) acceptance|hand-?over|uat|completion|test report|timesheets?|delivery note|workshop|configuration)',
  '(?:nda|non-disclosure|confidentiality agreement|letter of intent|loi|memorandum of understanding|mou|heads of terms)',
  'signed (?:up )?(?:for|to) (?:your|the|a)(?: \\S{1,20}){0,2} (?:newsletter|webinar|portal|training|course|trial|demo)',
  'signed (?:our|the|your) (?:partner|reseller|referral|channel) agreement',
  '(?:signed|chose|picked|selected|appointed|engaged|went|gone|going|signed up|committed) (?:with|to|for)? ?(?:another|a different|a rival|a competitor|someone else|somebody else|the competition|a cheaper|their (?:existing|current|incumbent))',
  '(?:signed|gone|went|bought|ordered|chosen|chose) (?:\\S{1,20} ){0,2}?elsewhere',
  '(?:took|taken|bought|ordered|having|has|have) the (?:\\S{1,20} ){1,3}?(?:package|bundle|kit|set-?up|suite|solution|option|edition|version|tier|plan|system|range|lot) (?:from|off|of|with|at|by) (?:an?other|a (?:different|rival|competitor|cheaper|local)|someone|somebody|(?:our|a|the|one of our) (?:\\S{1,20} )?(?:rivals?|competitors?|competition|incumbent|others?)|their|his|her)(?! (?:boss|budget|board|own (?:money|pocket|budget)))',
  REFERENCE,
  '(?:won|awarded|signed|accepted|picked|chosen|selected) (?:\\S{1,20} )?(?:by|to) (?:another|a different|a rival|a competitor|someone else|somebody else|the competition|the incumbent)',
  '(?:accepted|approved|confirmed|agreed|moved|booked|set|secured|nailed|landed) (?:\\S{1,20} ){0,3}?(?:meeting|call|demo|appointment|workshop|invitation|invite|site visit|referral|catch-up|time|slot)',
  '(?:short-?listed|credit check|annual leave|on leave)',
  // Other things are won, signed, ordered and closed as well.
  'won (?:\\S{1,20} ){0,4}?(?:of the year|awards?|prize|cup|trophy|race|match|game|quiz|raffle|toss|lottery|medal|title|league|election|best in|in (?:extra|overtime)|on penalties|\\d{1,2} ?- ?\\d{1,2})',
  '(?:all blacks|wallabies|springboks|lions|proteas|black caps|rugby|football|cricket|hockey|netball|(?:my|our|his|her|the) (?:\\S{1,20} )?(?:son|daughter|dog|horse|cat|team|boys|girls|club|wife|husband))(?: \\S{1,20}){0,3}? won',
  'a win is a win',
  "(?:we|i|we've|i've) (?:\\S{1,20} )?(?:signed|renewed) our (?:\\S{1,20} )?(?:lease|tenancy|insurance)",
  '(?:toyota|ford|amazon|ikea|dell|apple)',
  'signed (?:for|into|in) (?:the|a|his|her|my|our) (?:\\S{1,20} )?(?:parcel|package|delivery|letter|courier|box|pallet|visitors?\\S{0,2} book)',
  '(?:signed|signing) (?:the|a|my|our|his|her|their) (?:\\S{1,20} )?(?:(?:visitors?|guest)\\S{0,2} ?book|petition|card|lease|tenancy|cast)',
  '(?:closed|closing) (?:the|a|my|our|all the) (?:\\S{1,20} )?(?:windows?|doors?|gates?|blinds|curtains|laptop|road|tabs?|lid|branch|workshop|gap)',
  'signed (?:\\S{1,20} ){0,2}?(?:data (?:protection|processing|sharing)|dpa|privacy|w-?9|tax form|time-?sheets?|addendum to (?:your|our partner))',
  '(?:an?|their|its|some|his|her) (?:\\S{1,20} )?orders? with (?!us\\b|our\\b|me\\b|an?\\b|the\\b|start|total|deposit|effect|you\\b|immediate|\\d|no\\b|all\\b)',
  "(?:we|we've|we have|i|i've|i have) (?:\\S{1,20} ){0,3}?(?:signed|ordered|bought|agreed|concluded|closed|approved) (?:\\S{1,20} ){0,6}?(?:courier|landlord|insurer|lease|office|printer|coffee|accountant|caterer|new (?:supplier|vendor|provider|bank))",
  '(?:approved|accepted|signed off|cleared|released) for payment',
  "accepted,? (?:and )?(?:we|i|my team|our team)(?:'ll| will| shall| are| am)\\b",
  '(?:lead|referral|introduction)(?: \\S{1,20}){0,3}? (?:was |is |has been |gladly |hereby )*accepted',
  'signed with (?:the (?:others?|\\S{1,20} (?:crowd|mob|lot|firm|outfit|people|guys|company|bunch|team))|others|(?:\\S{1,20} ){1,4}instead|your (?:competitor|rival))',
  'tore it up|torn (?:it )?up',
  '(?:signed|executed|agreed|approved|by) (?:an? |the |their )?(?:\\S{1,20} )?(?:variation|amendment|addendum|change (?:order|request|notice))',
  '(?:amendment|variation|addendum|change (?:order|request|notice))(?: \\S{1,20}){0,3}? (?:signed|executed|approved|accepted|came|arrived|is in)',
  '(?:i|we) (?:told|gave|sent|quoted|reported|notified) (?:to )?you (?:\\S{1,20} ){0,3}?\\W?\\d',
  'in my (?:note|mail|message|letter) of (?:the )?\\S{1,20} (?:was|were)',
  '(?:acceptance|completion|hand-?over|test) (?:protocol|certificate|form|report|document)',
];

// "Ink's dry." · "She's tied in with us for three years." · "Put pen to our contract." · "Lin chop and sign already."
const BOUND = [
  "(?:we're|we are|we've been|we have been|we got|we get to be) hired(?= |[.!,;:]|$)(?! (?:if|when|once|unless|as soon))",
  "ink(?:'s| is| has)? (?:now |finally |barely |all )*(?:dry|dried)",
  '(?:put|puts|set) (?:his |her |their |a )?pen to (?:the |our |their |this )?(?:paper|contract|agreement|deal|order|papers|documents?|dotted line)',
  '(?:tied|signed|locked|contracted|booked) in (?:with us|to us)',
  '(?:came|come|coming|moved|switched|crossed|gone) (?:across|over) to us(?! (?:for a|at the|and (?:said|asked|told)))',
  '(?:went|gone|going) for it(?=[.!,;]|$| all\\b| and\\b| in\\b)',
  '(?:sent|send|came|come|posted|handed|gave|brought) (?:us )?(?:back )?(?:the |our |all )*(?:papers|paperwork|documents?|contract|forms?)(?: \\S{1,20})? (?:back )?(?:with|bearing|carrying) (?:the |their |his |her |a |company )*(?:stamp|seal|chop|signatures?)',
  '(?:stamp(?:ed)?|chop(?:ped)?) (?:and|&|already and) (?:sign|signed)|(?:sign|signed) (?:and|&) (?:stamp|stamped|chop|chopped|seal|sealed)',
  '(?:made|taken|took|has made) (?:the |a |its |his |her |their )?decision (?:for|in favou?r of) (?:us|our)',
  '(?:came|come) (?:good|up trumps)(?=[.!,;]|$| for us\\b| with\\b| in the end\\b)',
  '(?:exercised|taken up|took up|called) (?:its|their|his|her|the) option (?:for|on|over)',
  "(?:wrote|written|scribbled|scrawled|texted|replied|answered|messaged|put|typed|mailed|emailed) (?:\\S{1,20} ){0,3}?[\"'“”‘’]{1,2}(?:yes|ok|okay|agreed|accepted|go ahead|go|let's go|lets go|let's do (?:it|this)|do it|deal|approved|confirmed|sold|proceed|we're in|i'm in|count me in)\\S{0,3}",
  "(?:all yours?|is|are|'s|'re) ours(?=[.!,;]|$)",
  "(?:is|are|'s|\\S{1,20}'s|\\S{1,20}'re) (?:now )?on board(?= (?:sweet|for \\d|at \\d|\\W?\\d|total|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|ten|twelve|fifteen))",
  '(?:popp?(?:ed|ing)?|crack(?:ed|ing)?|uncork(?:ed|ing)?) (?:open )?(?:the|a|some) (?:\\S{1,20} )?(?:cork|corks|champagne|bubbly|fizz|prosecco|champers)',
  '(?:paid|settled|transferred|wired) (?:his|her|their|its|the|a) (?:\\S{1,20} )?(?:booking|reservation|commitment|onboarding|set-?up|joining|first) (?:fee|payment|instal+ment)',
];

// "The second one he accepted", "accepted our second quote", behind a first that was refused.
const SECOND_OFFER = [
  '(?:the |our )(?:second|revised|new) (?:one|quote|offer|proposal)(?:, [^,;.]{1,20},)? (?:(?:they|he|she) )?(?:has |have |then |now |did |finally ){0,2}(?:signed|accepted)(?= |[.,;:!]|$)',
  '(?:accepted|signed) (?:the|our) (?:second|revised|new) (?:quote|offer|proposal)',
];

export const readWon = statementReader(
  'en/won',
  'won',
  [...SIGNED, ...PAPERS, ...ACCEPTED, ...SECOND_OFFER, ...CHOSE, ...WON, ...AWARDED, ...SAID_YES, ...BOUND, ...TERSE],
  UNLESS,
);
