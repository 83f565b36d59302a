/**
 * Statement `lost`: the customer will not proceed with this partner (READING.md, clause R11). The partner's own
 * refusal is read by declined.ts; a loss that is only feared is made `acknowledged` by refiners/hedged.ts.
 */
import { anyOf, evidenceIn, folded, statementReader } from '../../phrases.js';
import { readNamedWin } from './namedWin.js';
import type { Finding, Sentence } from '../../types.js';

const RIVAL = anyOf([
  'someone',
  'somebody',
  'one of the others?',
  'an? (?:\\S{1,20} )?(?:mob|crowd|firm|company|outfit|provider|supplier|vendor|bloke|startup|start-up|consultancy|shop|agency|competitor|team) (?:from|in|out|at|based|who|that|down|up|over)',
  'one of (?:their|our) (?:other|rivals|competitors)',
  'someone else',
  'somebody else',
  'an? (?:\\S{1,20} )?(?:mate|friend|cousin|nephew|brother|relative|acquaintance|contact|neighbour|neighbor|buddy)',
  "(?:his|her|their|(?:the )?\\S{2,20}'s) (?:\\S{1,20} ){0,1}?(?:brother|sister|cousin|nephew|niece|uncle|aunt|father|mother|son|daughter|mate|friend|neighbour|neighbor|buddy|husband|wife)(?:-in-law)?(?:'s)?(?: (?:outfit|firm|company|business|lot|mob|crew|shop))?",
  'some other',
  'another(?! (?:\\S{1,20} ){0,3}?(?:licen[cs]es?|modules?|terms?|years?|branch|branches|seats?|users?|phase|orders?|vans?|sites?|depots?|jobs?|months?|contract|day|days|meeting|call|look|add-on|\\d))',
  'a different',
  'a rival',
  'a competitor',
  'the competition',
  'competitors?',
  'a cheaper',
  'a local',
  'a bigger',
  'a smaller',
  'an offshore',
  'an in-?house',
  'the incumbent',
  'their (?:existing|current|incumbent|old|usual|own|previous)',
  'an existing',
  'elsewhere',
  'the other (?:provider|supplier|partner|vendor|bidder|firm|company|mob|crowd|guys|lot|quote|offer|one|submission|bid|product|package|solution|tender|proposal|side)',
  'an? (?:competing|rival) \\S{3,20}',
]);
const FIRM =
  '(?:firm|company|provider|supplier|partner|vendor|bidder|contractor|integrator|consultancy|outfit|mob|crowd|lot|guys|people|shop|agency|reseller|dealer|competitor|rival|team|bunch|fellow|folks|neighbou?rs?|specialists?|house)';
/** Somebody else, where no verb of choosing stands beside it to tell so. */
const OTHERS = anyOf([
  'others',
  'the others?',
  `(?:yet )?another (?:\\S{1,20} )?${FIRM}`,
  `(?:an?|the|some|your) other (?:\\S{1,20} )?${FIRM}`,
  `(?:an?|the|some) (?!(?:good|great|strong|right|whole|best) )(?:\\S{1,20} ){1,2}${FIRM}`,
  `an? ${FIRM} (?:from|in|out of|based|who|that|down|up|over)`,
  'the (?:opposition|competition|incumbent|neighbou?rs)',
  '(?:our|your|the) (?:\\S{1,20} )?(?:rivals?|competitors?|competition|neighbou?rs?|opposition)',
  'an? (?:\\S{1,20} )?(?:rival|competitor)',
  'some(?:one|body)(?: else)?',
  'the (?:cheaper|cheapest|bigger|larger|lowest|local|national|lower) (?:\\S{1,20} )?(?:one|option|quote|offer|price|tender|bid)',
  'elsewhere',
]);
const NOT = '(?:not|no longer|against)';
const GO =
  '(?:go|going|gone|proceed|proceeding|continue|continuing|move|moving|sign|signing|buy|buying|pursue|pursuing|do|doing|engage|invest|investing|progress|progressing|take|taking)';

// uk-a  "Kestrel have gone with another provider."
const WENT_ELSEWHERE = [
  `(?:gone|went|going|go|goes|signed|signing|chose|chosen|picked|selected|opted|decided|appointed|engaged|awarded|hired|settled|sided|stuck|sticking|stayed|staying|stay|stick|preferred|switched|switching|turned|moved|accepted|taken|took|favou?red|prefer|using|use)(?: (?:it|the (?:job|work|contract|project|order|tender)|us|instead|over))?(?: (?:with|for|to|on|by|up))?(?: (?:with|for|to|offer|quote|from|the|of))* ${RIVAL}`,
  '(?:gone|went|going|looking|taken (?:it|their business)|took (?:it|their business)|take (?:it|their business)) elsewhere',
  `(?:lost|losing|missed out|beaten|pipped|outbid|undercut)(?: \\S{1,20}){0,5}? (?:to|by) (?:\\S{1,20} ){0,2}?${RIVAL}`,
  '(?:another|a different|a rival|a cheaper|the other) (?:\\S{1,20} )?(?:provider|supplier|partner|vendor|bidder|firm|company|contractor|integrator|consultancy|outfit|mob|crowd) (?:\\S{1,20} )?(?:got|has got|won|was chosen|were chosen|got the nod|has been|took|landed|beat|pipped|undercut)',
  '(?:(?:stays|sticks) with (?:its|their|his|her|the old)|keep(?:s|ing)? (?:it|the (?:work|job|business|order|money|contract)|things) (?:with)?in the (?:family|house|group)|(?:work|job|business|contract|order|project|money|it)(?: is|\\S{0,1}s| will be| will| are)? (?:staying|stays?|kept|remains?|remaining|to stay) (?:with)?in the (?:family|group|house))',
  '(?:stick|sticking|stuck|stay|staying|stayed|remain|remaining|carry on|carrying on|continue|continuing|persevere|keep going) with(?! (?:us\\b|our\\b|you\\b|the (?:plan|start|date|original|quote|price|schedule|current (?:date|plan))))',
  "can't win (?:them|'em) all",
  '(?:end of (?:that|the road|the line|it|story)|off (?:the|your|our) (?:list|books|radar)|slipped (?:through|away)|not (?:our|my) day|no project|wind(?:ing)? up the (?:business|company)|winding up|wound up|(?:bought|buying|chosen|picked|using) (?:something|a product|software|a system|a tool) (?:else|off the shelf|cheaper|different|online)|got away|no sale|dead duck|cold feet|went nowhere|came to nothing|out of the (?:race|running)|not to be|(?:sold|closed|shut) (?:the|their) (?:business|company|doors))',
  '(?:better luck|maybe|perhaps) next time',
  '(?:found|got|have|has|picked) (?:\\S{1,20} )?(?:a|an|someone|somebody|something|another) (?:cheaper|better|closer|bigger|other|alternative|different) ?(?:one|option|offer|quote|provider|supplier|partner|price|deal|solution)?(?=[.!,;]|$| and\\b| who\\b| for\\b| from\\b| in\\b)',
  '(?:ours|we|our (?:quote|price|offer|bid|proposal)) (?:was|were|is|came (?:in|out)) (?:\\S{1,20} ){0,2}?(?:highest|dearest|most expensive|too (?:expensive|dear|high|pricey|steep)|priciest|second)',
  "(?:no go|no-go|(?<!so )that's that(?!,? (?:they're|we're|it's|he's|she's) )|no deal|no dice|no sale)(?=[.!,;]|$| i'm\\b| for us\\b| with\\b| here\\b| unfortunately\\b| this time\\b)",
  '(?:no|lost|lacks?|without|not (?:have|got)) (?:more |any |further |the |longer )*interest(?! rate)',
  "(?:too (?:expensive|dear|costly|pricey|steep|much) for (?:them|him|her|kestrel|the (?:customer|client))|(?:don't|doesn't|do not|does not|haven't|hasn't) (?:have|got) (?:the |any |a |enough )?(?:budget|money|funds|cash|funding))",
  '(?:in-?house|(?<!(?:paid|pay|pays|paying) for )(?<!speak for )(?<!by (?:the )?(?:\\S{1,20} ){1,2})themselves|internally|on their own|their own (?:team|it|people|staff))(?= instead| after all|[.!,;]|$| now| to save)',
];
// au-a  "They decided not to go ahead in the end." · us-a "They're not moving forward."
const NOT_PROCEEDING = [
  `(?:decided|chosen|chose|elected|opted|resolved)(?: \\S{1,20}){1,8}? not to (?:buy|go|proceed|sign|order|continue|invest|change|switch|do)`,
  '(?:decided|chosen|chose|elected|opted|going) (?:\\S{1,20} )?to (?:do nothing|leave (?:it|things)(?: be| as (?:is|it is|they are))?|keep (?:what|their|the old|their old|using)|drop it|leave it)',
  `(?:decided|chosen|chose|elected|opted|resolved|voted|choosing|deciding) ${NOT} (?:to )?${GO}?`,
  `decided against`,
  `(?:not|\\S{1,20}n't|won't be|won't|no longer|never|isn't|aren't|is not|are not|will not|will not be|not be) (?:be )?(?:proceeding|proceed|progressing|continuing|pursuing|happening|going to (?:happen|proceed|go ahead|sign|buy|do it|need)|need(?:ing)? (?:us|you|our|this|it)|(?:going|go|moving|move|to go|pressing|press|signing)(?= (?:ahead|forward|any further|further|with us|with it|with this|with the|this time|through with)))(?: (?:ahead|forward|any further|further|with us|with it|with this|with the|this time|at this (?:stage|time|point)|through with))?`,
  "(?<!(?:^|\\s)(?:i|we) (?:do |did |would )?)(?:no longer|not|(?<!(?:^|\\s)(?:i|we) )\\S{1,20}n't) (?:interested|want(?:s|ing)? (?:it|this|the|to)|need(?:s|ed)? (?:it|this|the|us|our)|require(?:s|d)?|in the market)",
  '(?:pulled|backed|opted|dropped|bowed|bailed|pulling|backing|dropping) (?:out|away)(?= of| at| on| last| yesterday| today| because| due| after| before| and| this| within| again| in| over| two| three| a | for| when| since| just| once|[.!,;]|$)',
  '(?:customer|client|they|he|she|has|have|just|and|company) (?:has |have |just |now |since |then )?(?:withdrew|withdrawn|reneged|bailed|pulled the project)',
  "(?:were|was|got|been|we're) (?:\\S{1,20} )?(?:beaten|undercut|outbid|pipped|trumped|gazumped|underbid|outpriced)",
  '(?:stopped|ended|killed|halted|terminated|called off|cancel+ed) (?:everything|it all|the whole (?:thing|lot)|all (?:\\S{1,20} )?(?:projects|spending|spend|purchases|investments?))',
  "(?:please|you can|you may|so|we can|let's) (?:\\S{1,20} )?close (?:this|it|the (?:referral|file|case|lead|opportunity))",
  '(?:on hold|on ice|shelved|postponed|parked) (?:\\S{1,20} )?(?:indefinitely|until further notice|for good|permanently|for the foreseeable)',
  "(?:pulled the (?:pin|plug)|walked away(?= from (?:us|it|the (?:deal|table|talks|negotiations|idea|project|purchase))|[.!,;]|$)|changed their minds?|said no|turned (?:us|it|our|the)(?: \\S{1,20}){0,3}? down|turned down (?:our|the|us)|knocked (?:us|it|our|the)(?: \\S{1,20}){0,3}? back|knock-?back|thanks but no thanks|it's a no|a no from)",
  '(?:rejected|declined|refused|dismissed|turned down|withdrew|withdrawn|vetoed|knocked back) (?:our|the|us|my|it|from)(?! (?:\\S{1,20} ){0,2}?(?:warrant\\S{1,3}|options?|extras?|add-?ons?|maintenance|support|upgrade|modules?|discount|training|hosting|insurance|accessor\\S{1,4}|(?:second|bigger|larger|gold|premium) (?:one|package|plan|bundle))(?![a-z]))(?: \\S{1,30}){0,3}',
  '(?:our|the|my) (?:\\S{1,20} )?(?:quote|proposal|offer|bid|tender|quotation)(?: \\S{1,20}){0,2}? (?:was|has been|got|were|is) (?:\\S{1,20} )?(?:rejected|declined|unsuccessful|turned down|knocked back|refused|not (?:accepted|successful|chosen|selected))',
];
// uk-b  "The project has been shelved." · au-b "They've canned the whole thing."
const PROJECT_DEAD = [
  '(?:requirement|enquiry|inquiry|requisition|tender)(?: \\S{1,20}){0,2}? (?:stands|is|was|has been|has now been) (?:now |since )?(?:dropped|cancel+ed|withdrawn|closed|shelved|scrapped|abandoned)(?! (?:off|out)\\b)',
  'will not be (?:taken up|revived|reopened|resumed|looked at) again',
  '(?:project|job|programme|initiative|deal|purchase|plan)(?: \\S{1,20}){0,2}? (?:is|was|has been|got|been) (?:now |just )?(?:stopped by|terminated|discontinued|ended by|vetoed|buried|refused)',
  "(?:project|job|work|whole thing|thing|plan|plans|programme|program|order|rollout|deployment|initiative|it|budget|deal|idea|contract|purchase)(?: \\S{1,20}){0,2}? (?:is|was|has been|have been|'s been|got|been|are|were) (?:now |just |indefinitely |completely )?(?:cancel+ed|shelved|canned|scrapped|axed|abandoned|dropped|pulled|binned|dead|off the table|called off|killed|mothballed|withdrawn|knocked on the head|cut|frozen)",
  '(?:cancel+ed|cancel+ing|shelving|scrapping|canning|shelved|canned|scrapped|axed|abandoned|abandoning|binned|called off|parked|killed(?: off)?|mothballed|ditched) (?:the|this|their|it|everything)(?: \\S{1,20}){0,3}',
  '(?:dropped|parked|stopped) (?:the|this|their|whole) (?:whole )?(?:project|idea|plan|plans|thing|deal|purchase|rollout|initiative|deployment)',
  '(?:fallen|fell|falls) (?:through|over)',
  "(?:(?<!phone )(?<!line )(?<!number )(?<!mobile )(?<!email )(?<!address )is|(?!(?:phone|line|number|mobile|cell|email|address|battery|website|site|server)'s)\\S{1,20}'s|it's) (?:all )?(?:off|dead|dead in the water|a dead end|no go|a no-go|not happening)(?=[.!,;]|$)",
  'dead in the water',
  '(?:gone|went) (?:bust|into (?:administration|liquidation|receivership)|out of business)',
  '(?:into (?:administration|liquidation|receivership)|ceased trading)',
];
// us-b  "We lost this one on price." · ie-a "Missed out, I'm afraid."
const WE_LOST = [
  // "took the project out of the 2027 budget" · "has been cut from next year's budget"
  "(?:took|taken|taking|cut|struck|pulled|removed|dropped|crossed|written|wrote|deleted) (?:(?:the|this|that|their|whole|it|project|job|purchase|rollout|software|work|thing|all|investment|system|order|replacement) ?){0,3}(?:out of|from|off) (?:the |their |its |this year's |next year's )(?:\\S{1,20} ){0,2}?(?:budget|investment plan|spending plan|plan for \\d{4})(?! (?:for now|until|till))",
  "(?:we|i|you|we've|we have|i've|have|has|sadly|unfortunately|and|but|been|is|was|are|\\S{1,20}'s|status|deal|just) (?:now |just |sadly |unfortunately |also )?lost(?! (?:contact|touch|your|the (?:email|mail|number|details|thread)|my|his|her|their (?:number|details)|time|track|signal|reception|power|a (?:day|week)|two|one of|count|(?:most|part|half|much|some|all|nearly|almost|the (?:best|better) part|the whole|an?|one|three|four|several|a few|a couple|\\d{1,2})(?: of)?(?: (?:last|this|the|an?|our|my|whole|full|working|good|entire|another|few|all)){0,3} (?:days?|weeks?|weekend|hours?|mornings?|afternoons?|months?)|electricity|internet))",
  '(?<=^\\s{0,3})lost(?! (?:contact|touch|your|my|track))(?=\\s{0,3}[.!,;:-]|\\s{0,3}$| to\\b| on\\b| it\\b| this\\b| them\\b)',
  'lost (?:this one|(?:it|this) (?:to|on|over|in the)|the (?:job|deal|tender|bid|work|contract|business|opportunity|sale|customer|client)|them to|out)',
  "(?:missed out|missed this one|lost out|came second|came in second|runner-?up|pipped at the post|pipped to|not (?:been )?(?:successful|selected|chosen|awarded)|(?:was|were|been|we're) unsuccessful|closed-? ?lost)",
  "(?:did not|didn't|have not|haven't|not|never) (?:win|get|secure|land|won|gotten) (?:it|the|this|that|kestrel)(?: (?:job|work|deal|contract|tender|order|business|one|project|bid|gig|account|nod))?(?! (?:yet|back))",
];

// "The award notice names another contractor." · "They bought from someone else." · "Somebody's brother-in-law got the work."
const TO_OTHERS = [
  // "They have chosen the firm that already does their accounts"
  "(?<!\\b(?:we|i|we've|i've|we're|i'm|we're all) )(?:chosen|chose|picked|hired|taken|took|appointed|gone (?:with|for)|went (?:with|for)|going (?:with|for)|goes with|go with|signed with|settled on|staying with|stayed with) (?:the|a|some) (?:\\S{1,12} )?(?:firm|company|outfit|people|crowd|mob|lot|guys|supplier|vendor|provider|shop|consultancy|consultants|agency|chap|fellow) (?:that|who|which|their \\S{1,14}|his \\S{1,14}|her \\S{1,14}) (?:already |also |always |have always |has always )*(?:does?|do|did|looks?|handles?|runs?|ran|suppl(?:y|ies)|makes?|made|builds?|built|installs?|installed|services?|uses?|used|recommends?|recommended|knows?|manages?|wrote|set up|sold)(?! (?:the referral|us))",
  `(?:went|gone|goes|fell|falls) to (?:one of the|some|an?|the) (?:big|bigger|large|larger|local|small|cheap|cheaper|foreign|dutch|german|indian|offshore|other) \\S{3,20}`,
  "(?:nephew|niece|son|daughter|brother|sister|cousin|friend|mate|student|it (?:guy|man|team|department)|own people)(?: \\S{1,20}){0,2}? (?:is|are|will|'ll|to)(?: be)? (?:writ\\S{1,4}|build\\S{0,3}|develop\\S{0,3}|cod\\S{1,4}|do(?:ing)?|mak\\S{1,4}|sort\\S{0,3}|handl\\S{1,4}|knock\\S{0,3})(?: \\S{1,20}){0,3}? (?:it|them|an? \\S{2,12}|something)(?: instead)?",
  `(?:instruct|instructed|retain|retained|appoint|appointed|commission|commissioned|contract|contracted|mandate|mandated|employ|employed|engage|hire|hired|onboarded|partnered|teamed up|tied up|plumped|gone|gonna go|go|went|choosing|choose|choosed|chose|pick|picking|opt|opting|opted|signed|signed up|signing|names?|named|favou?red|favou?rs|preferred|prefers|use|using|side|sided) (?:with |for |up with |on )?${OTHERS}`,
  `(?:bought|buying|buy|purchased|ordered|licensed|sourced|getting|got) (?:it |one |theirs |them |something )?(?:\\S{1,20} )?(?:from|through|via|off) ${OTHERS}`,
  `(?:gave|given|handed|awarded|awarding|entrusted|granted) (?:it|them|(?:the|their|this|that|his|her)(?: \\S{1,20}){1,3}) to ${OTHERS}`,
  `(?:job|work|contract|order|tender|deal|project|business|mandate|award|it|gig|sale|bid|account)(?: (?:has|was|have|had|been|is|just|now|sadly|all)){0,3} (?:went|gone|goes|going|awarded|given|handed|fell|landed|taken|snapped up|won) (?:to|with|by) ${OTHERS}`,
  `${OTHERS} (?:\\S{1,20} )?(?:got|has got|have got|won|has won|was chosen|were chosen|was picked|was preferred|got the nod|has been (?:chosen|picked|appointed|selected|awarded)|landed|beat us|beat|pipped|undercut|took|snapped up|walked away with|will be doing|is doing|is getting|gets) (?:the (?:job|work|nod|contract|deal|order|tender|business|gig|project|mandate)|it|us)`,
  "(?:brother|sister|mother|father|son|cousin|mate|nephew|friend|uncle)(?:[ -]in[ -]law)?(?:'s \\S{1,20})? (?:got|gets|is doing|will do|took|landed|has|won) (?:the (?:job|work|contract|deal|gig|order|project)|it)",
  '(?:tender|job|work|business|contract|deal|project) (?:has been |was |is )?(?:awarded|given|gone|going|went) elsewhere',
  "(?:your|our|a|the) competitor'?s'? (?:product|software|system|offer|quote|bid|solution|platform)",
  'came in (?:at|with) (?:\\S{1,20} ){1,5}?and that was (?:that|it)',
  '(?:(?:taken|took|take|taking) (?:it|this|things) in|go|going|gone|went|heading|headed|moving) (?:in )?(?:an?|another) (?:different |other |new )?direction',
  "(?:didn't|did not|wouldn't|won't|don't|doesn't) (?:have|want|take|pick|choose|hire|need) us",
];
// "They backed out the day before signature." · "The committee voted against it." · "They walked."
const REFUSED_US = [
  '(?:deal|sale|project|job|order|contract|whole thing|talks|it all) (?:has |have )?(?:collapsed|imploded|evaporated|unravelled|unraveled|blew up|died|fizzled out|went up in smoke|came to nothing|fell apart|fallen apart)',
  '(?:shelved|dropped|buried|ditched|abandoned|given up|gave up|put aside|knocked on the head) (?:any|all|every) (?:thought|idea|plans?|notion|hope|talk)s? of',
  '(?:muddle|soldier|struggle|limp|carry|carrying|plod|keep|stumble|battle) on (?:with|using|as) (?:paper|spreadsheets?|excel|pen|their|his|her|the old|what|they|before|is)',
  '(?:been |were |was |got )(?:dropped|eliminated|knocked out|ruled out|struck off|cut|dumped|ditched|crossed off|passed over|thrown out)(?= from| by them|[.!,;]|$)(?! the (?:agenda|scope))',
  '(?:backed|pulled|dropped|bowed|bailed|opted|ducked|wriggled|chickened) out',
  "(?:they|he|she|customer|client|board|committee|council|owners?|has|have|\\S{1,20}'ve) (?:have |has |just |now |politely |sadly |unfortunately |regrettably |then |simply )*(?:declined|passed|walked|bailed|folded|balked|baulked|refused|demurred|jumped ship|bolted|reneged)(?=[.!,;]|$| on (?:it|us|this)| today| yesterday| in the end| out on us)",
  'voted (?:it down|us down|against (?:it|us|this|the|our|buying|going|proceeding))',
  '(?:rescinded|revoked|voided|annulled|tore up|torn up|ripped up|reneged on|walked back|cancel+ed|backtracked on|terminated) (?:the|their|our|its|his|her|that) (?:\\S{1,20} )?(?:order|purchase order|contract|po|award|agreement|deal|acceptance|commitment)',
  '(?:tore|torn) it up',
  '(?:cancel+ed|terminated|called off) (?:by (?:the )?(?:client|customer|them|him|her)|on us|for good)',
  '(?:terminated|broken off|broke off|ended|ending|closed|discontinued|cut short|abandoned) (?:all |the |our |their |any )?(?:discussions?|talks|negotiations|the process|the procurement|conversations?)',
  '(?:withdrew|withdrawn|withdraw|withdrawing|retracted|cancel+ed|pulled) (?:his|her|their|its|the) (?:\\S{1,20} )?(?:enquiry|inquiry|interest|order|request|application|requirement|tender|rfp|rfq)',
  '(?:opportunity|enquiry|inquiry|tender|rfp|rfq|requirement|request|order|lead|award) (?:has been |was |is |got )+(?:now )?(?:withdrawn|cancel+ed|pulled|rescinded|revoked|annulled|called off|closed)(?! (?:out|successfully))',
  '(?:exercised|exercise|used|invoked) (?:its|their|his|her|the) (?:right|option) to (?:withdraw|cancel|terminate|rescind|walk)',
  '(?:has been|been|was|is|got) (?:shut|closed|slammed) (?:on us|in our faces?)',
  '(?:shut|closed|slammed) the door on (?:us|it|the)',
  '(?:thrown|threw|throwing) in the towel',
  'plug (?:has been |was |been |got |is )+pulled',
  '(?:called|call|calling) (?:it|the (?:\\S{1,20} ){1,3}?|everything|the whole (?:thing|lot)) ?off(?! (?:until|till|and (?:moved|rescheduled)))',
  '(?:given up|gave up|giving up) on (?:the (?:idea|project|plan|whole|digital)|it all|us)',
  "(?:answer|verdict|decision|outcome|reply|word|vote|result)(?: \\S{1,20}){0,3}? (?:is|was|came back|'s|remains) (?:\\S{1,20} )?(?:no|negative|against us|a no)(?=[.!,;]|$| and\\b| from\\b)",
  "(?<=^\\s{0,3})(?:negative (?:from|on)|no from|it's a no|nothing doing|no dice|no sale|kaput|game over|curtains|sunk|rejected|cancel+ed|withdrawn|no go)(?= |[.!,;:]|$)",
  '(?:rejection|regret|refusal) (?:letter|email|e-mail|mail|notice|note)',
  "(?:they|he|she|client|customer|company|board|owner|who) (?:\\S{1,20} ){0,2}?(?:don't|doesn't|do not|does not|didn't|no longer) (?:intend|plan|wish|want|propose|care) to (?:buy|spend|proceed|go|sign|order|invest|continue|pursue|change|switch|move)",
  "(?:they|he|she|client|customer|company|board|and|who|it) (?:won't|will not|won't be|will not be) (?:be )?(?:reissu\\S{1,3}|buy\\S{0,3}|spend\\S{0,3}|order\\S{0,3}|go(?:ing)? with us|us(?:e|ing) us|tak(?:e|ing) (?:it|us|our \\S{1,20}) (?:up|on)|renew\\S{0,3}|tak(?:e|ing) (?:it|this|things) (?:any )?further)",
  "(?:did not|didn't|hasn't|has not|failed to|never) convert(?:ed)?",
  "(?:didn't|did not|failed to|never) (?:make the (?:cut|grade|short ?list|list)|get the (?:nod|job|work|gig)|come off|work out|come to anything|pan out|get (?:it|this one|that one)(?! (?:back|yet|to work)))",
  '(?:decided|opted|chose|chosen|elected|prefer|prefers|preferred|resolved|going) to (?:do without|sit tight|stay put|stay as (?:they are|is)|keep (?:things|going|it|the)|make do)',
  '(?:decided|opted|chose|chosen|elected|prefer|prefers|preferred|going|rather|want|wants) to (?:build|develop|write|code|knock up|programme?) (?:it|one|their own|something|their|everything|the whole)',
  "(?:will|'ll|going to|gonna|want to|wants to|decided to|rather) (?:now |just |simply |then )?(?:build|develop|write|code|knock up|knock together|cobble together|put together|make|sort out|programme?) (?:it|one|something|everything|the (?:whole )?(?:thing|lot|app|software))(?: up| together)? (?:themselves|himself|herself|on their own|in-?house|off their own bat)",
  '(?:nothing|nowt|zilch) (?:has |ever |in the end )?(?:came|come|comes|will come) (?:out )?of (?:it|this|that|the (?:referral|talks|enquiry|whole thing))',
  '(?:put|puts|putting|stuck|shoved|filed)(?: away)? (?:the |that |this )?(?:whole |entire )?(?:idea|project|plan|plans|thing|thought|scheme|it|this|that)(?: \\S{1,20})? (?:back )?(?:in|into) (?:the|a|his|her|their) (?:\\S{1,20} )?drawer',
  "(?:there'll|there will|there's going to|there is going to|there won't|there will not) (?:now )?be (?:no|any) (?:project|job|order|rollout|software|system|contract|deal|sale|purchase)(?! (?:before|until|till|this (?:week|month|side)|for (?:now|a while))\\b)",
  "(?:happy|content|satisfied) (?:\\S{1,20} )?(?:with|on|using) (?:\\S{1,20} )?(?:spreadsheets?|excel|paper|pen and paper|whiteboard|google sheets|what (?:they|he|she)(?:'ve| have|'s| has)? (?:got|has|have))",
  '(?:no money|no budget|no funds|ran out of (?:money|cash|funds)|never had the (?:money|budget|funds)|purse strings (?:\\S{1,20} )?(?:shut|closed|tight)|(?:budget|funding)(?: \\S{1,20}){0,2}? (?:was|has been|got|is) (?:pulled|slashed|axed|scrapped|withdrawn|refused|rejected|taken away))',
  '(?:found|felt|thought|considered|deemed|said|reckoned) (?:\\S{1,20} ){1,5}?(?:prohibitive|(?:far |way |much )?too (?:expensive|dear|high|steep|costly|pricey|rich))',
  'nothing (?:left |more )?to (?:sell|win|quote)',
  'already (?:has|have|had|got|uses?|using|bought|own) (?:an?|another|their own|a different|something) (?:\\S{1,20} )?(?:system|solution|software|tool|product|else)',
  '(?:selling|sold|winding|wound|shutting|shut|closing) (?:up(?: shop)?|it in|down (?:the|his|her|their) (?:business|company|shop|doors)|the business)(?! a\\b| your| our)',
];
// "Struck out with them." · "That ship has sailed." · "Please mark this as lost."
const OVER = [
  "(?:struck out|swing and a miss|bit(?:ten)? the dust|ship has sailed|ship's sailed|no cigar|fell at the last hurdle|pulled stumps|gone (?:in|into|to) the (?:bin|dustbin|shredder)|gone south (?:for good|completely)|dead and buried|gone for good|given up the ghost|kicked the bucket|up in smoke|out the window|out of (?:that|this) one|got the chop|been given the (?:chop|flick|boot|push)|given us the (?:flick|boot|push|chop)|off the (?:cards|agenda)|we were robbed|i say robbed|this one's gone|that one's gone|drew a line under it|written (?:it|this|them) off|write (?:it|this|them) off)",
  '(?:mark|mark up|book|log|record|put|list|file|register|set|flag|status)(?: \\S{1,20}){0,3}? (?:down )?(?:as|to|under|says?) (?:an? )?(?:lost|loss|dead|closed[ -]lost|no sale|cancel+ed)',
  '(?:pipeline|crm|system|sheet|status|board)(?: \\S{1,20})? says? (?:lost|dead|closed[ -]lost)',
  '(?:cross|strike|scratch|take|remove|delete|drop) (?:it|this|them|this one|them) (?:off|from|out) (?:your|the|our|of)(?: \\S{1,20}){0,2}? ?(?:list|books?|pipeline|radar|register)',
];

/** A pause is no loss: "they will not go ahead before March". */
const UNLESS = [
  // "Testing for Kestrel has passed", "ticking off your list"
  '(?:testing|tests?|uat|sit|acceptance|inspection|checks?|audit|dry run|rehearsal|migration)(?: \\S{1,20}){0,4}? (?:has|have|is|are) (?:now |all |finally )*passed',
  '(?:tick|ticks|ticked|ticking|work|worked|working|going) (?:down |through |it |them |these )?off (?:your|the|my) list',
  "(?:start|starts|start date|date|dates|day|slot|kick-?off|commencement|deadline|timeline|time slot)(?: \\S{1,20}){0,6}? (?:is|are|was|'s) (?:now |all |completely )?(?:dead|off|out|history|gone|binned|scrapped|void|cancelled|canceled|off the table|not happening|no go)",
  "(?:will have|has|have|needs?|ought|'d better|better|please let it|let it|may|must|should|can|could) (?:to )?(?:go|be given|be handed|be passed) to (?:some(?:one|body)|another|a different|one of) (?:\\S{1,20} )?(?:with|who|that|else|partner|of your|nearer|closer)",
  '(?:old|older|first|original|earlier|previous|initial|former) (?:\\S{1,20} )?(?:quote|quotation|price|figure|offer|proposal|number|date|estimate|plan|version)(?: (?:of|for|at) \\S{1,12})? (?:is|are|was) (?:now )?(?:dead|off|out|history|gone|binned|scrapped|void|off the table)',
  '(?:stopped|halted|froze|frozen|paused|suspended|postponed|on hold|on ice|parked)(?: \\S{1,20}){0,8}? (?:pending|until (?!further notice)|temporarily|for now|for the moment|for the time being)',
  "(?:we|i|we have|we've|i've) (?:\\S{1,20} ){0,2}?(?:decided|chosen|opted) (?:not to|against)",
  'not (?:go(?:ing)?|proceed(?:ing)?|move|moving) (?:ahead |forward )?(?:until|before|till|without|this (?:week|month))',
  '(?:until then|till then|for now|for the moment)(?: \\S{1,20}){0,4}? off (?:the|your|our) (?:list|books|radar)',
  // "I pulled the order by mistake": the partner's own doing in its own books.
  "(?:i|we)(?:'ve|'d| have| had)? (?:\\S{1,20} )?pulled (?:his|her|their|its|the|that) (?:\\S{1,20} )?(?:enquiry|inquiry|order|request|application|requirement|tender|rfp|rfq)",
  "(?:i|we)(?:'ve|'d| have| had)? (?:\\S{1,20} )?(?:cancel+ed|withdrew|withdrawn|closed|deleted) (?:\\S{1,20} ){1,5}?(?:by mistake|by accident|in error|accidentally|wrongly|too early|too soon)",
  // What was lost before it was won, or happened to somebody else.
  '(?:the |that |their )?(?:other|cheaper|rival|winning|chosen|first) (?:\\S{1,20} )?(?:lot|mob|crowd|bunch|guys|people|firm|company|outfit|supplier|provider|vendor|partner|bidder|contractor|integrator|side|party|one|team)(?: (?:has|have|had|then|just|since|now|suddenly)){0,3} (?:pulled out|backed out|dropped out|bailed(?: out)?|withdr[ae]wn?|withdrew|walked away|fell through|fallen through|folded|gone bust|went bust|let them down)',
  '(?:know|knew) (?:that )?i (?:said|wrote|told you|reported)',
  "(?:had|\\S{1,20}'d) (?:\\S{1,20} )?(?:turned|knocked|said no|rejected|declined|cancel+ed)(?: \\S{1,20}){0,6}?,? (?:but|came back|then|and then|yet|now)",
  '(?:competitors?(?: of (?:ours|theirs|yours))?|rivals?|incumbent|(?:last|old|former|previous|current|existing) (?:\\S{1,20} )?(?:integrator|supplier|provider|vendor|partner|contractor|system))(?: of (?:ours|theirs|yours))?(?: \\S{1,20}){0,3}? (?:went (?:bust|into|out)|has gone|gone bust|pulled out|dropped out|collapsed|folded|is gone|let them down)',
  '(?:cancel+ed|terminated|dropped|ended|ditched|dumped|left|sacked|fired) (?:\\S{1,20} ){0,4}?(?:(?:old|existing|previous|current|former) (?:\\S{1,20} )?(?:provider|supplier|vendor|system|software|contract|subscription|agreement|partner|deal)|rivals?|competitors?)',
  '(?:server|firewall|spam filter|mailbox|form|website|portal)(?: \\S{1,20}){0,2}? (?:rejected|refused|declined|dismissed)',
  '(?:declined|rejected|refused|dismissed) (?:the|your|an?) (?:\\S{1,20} )?(?:cookies?|invitation|invite|update|notification|meeting|call)',
  '(?<=^\\s{0,3})not interested in (?:this|the|your) (?:one|lead|referral|job)',
  'no (?:from|for) (?:us|me|our (?:side|end|team|firm))',
  "(?:numbers?|phones?|landline|line|e-?mail|address(?:es)?|mobile)(?: \\S{1,20}){0,8}?(?:'s| is| are) dead",
  '(?:please|you (?:can|may|could)|better|best|let|find) (?:\\S{1,20} ){0,2}?(?:give|offer|hand|pass|let|refer|send|find) (?:it|this|them|him|her)',
  '(?:link|connection|sync|server|signal|line|internet|app|feed|integration)(?: \\S{1,20}){0,2}? (?:dropped|drops|dropping) out',
  "(?:i|i have|i've) (?:declined|rejected|refused|dismissed|passed)",
  "(?:not|\\S{1,20}n't) (?:go|gone|going|sign|signed|chosen|choose) (?:with|for)? ?(?:the others?|another|any(?:one|body)|the competition|a competitor)(?: \\S{1,20}){0,2}? ?(?:after all|yet)",
];

// "Signed, but the name on the contract is not ours." · "They have ordered, only not from us." Takes the win of the same
// mail with it (src/parsers/meaning.ts).
const ON_PAPER =
  '(?:contract|agreement|order|order form|purchase order|po|letter|paper|paperwork|letterhead|form|dotted line|award|it)';
const NAME = '(?:name|logo|letterhead|signature|stamp)';
const NOT_OURS =
  "(?:not ours|isn't ours|wasn't ours|not us|not our (?:own|name|firm|company)|(?:that |the one )?of (?:an?(?:other)?|some(?:body|one)|the other) (?:\\S{1,20} )?(?:firm|company|outfit|mob|crowd|competitor|rival|supplier|provider)|(?:some(?:one|body) else|another firm|another company|a rival|a competitor|the competition)'s)";
const readAnothersWin = statementReader('en/anothers-win', 'lost', [
  `${NAME} (?:\\S{1,20} ){0,4}?(?:on|under|at the (?:bottom|foot|top|head) of|beneath|in|over) (?:the |their |that |this |said )?(?:\\S{1,20} )?${ON_PAPER} (?:is|was|are|isn't|wasn't|turned out to be|reads as)(?: \\S{1,20}){0,8}? ?${NOT_OURS}`,
  `${NAME} (?:on|under|at the (?:bottom|foot|top) of) (?:the |their |that )?(?:\\S{1,20} )?${ON_PAPER} (?:isn't|wasn't|is not|was not) ours`,
  `(?:it's|it is|it was|there's|there is|has|had|with|carries|bears) (?:some(?:one|body) else's|another (?:firm|company|supplier|provider)'s|a (?:rival|competitor)'s|not our) (?:${NAME}|letterhead)`,
  `(?:signed|ordered|bought|booked|accepted|awarded|agreed|contract|order)(?: (?:it|up|the (?:contract|order|job|work)|yesterday|today|this morning|last week|on \\S{1,12})){0,2}?,? (?:just |but |only |though |alas |sadly |unfortunately )+(?:just )?(?:not )?(?:with|from|to|for) (?:${OTHERS}|us)(?=[.!,;]|$)`,
]);

const readPhrases = statementReader(
  'en/lost',
  'lost',
  [...WENT_ELSEWHERE, ...NOT_PROCEEDING, ...PROJECT_DEAD, ...WE_LOST, ...TO_OTHERS, ...REFUSED_US, ...OVER],
  UNLESS,
);

// us-c  "Kestrel chose Zephyr." · au-c  "They ended up going with Zephyr Apps."
const CHOSE_NAMED =
  /\b(?:chose|chosen|picked|selected|preferred|opted for|decided on|(?:went|gone|going|go|stuck|stayed|sticking|staying|signed|signed up) with|lost (?:it |this |this one |them )?to|(?:awarded|handed|given|gave) (?:it |(?:the|their) \w{1,20} )?to|(?:tender|job|work|mandate|business|award|gig) (?:has gone|went|was awarded|was given) to)\s{1,4}(?!Next|Us\b|Our\b|Option|Package|Plan|Starter|Basic|Standard|Premium|Professional|Enterprise|Module|Phase|Variant|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)([A-Z][\w&'’-]{1,40})/;

/** Phrases first; then a rival by name, unless it is the partner itself that chose. */
export function readLost(sentence: Sentence): Finding | null {
  const found = readAnothersWin(sentence) ?? readPhrases(sentence) ?? readNamedWin(sentence);
  if (found !== null) return found;
  const match = CHOSE_NAMED.exec(sentence.text.slice(0, 2_000));
  if (match === null) return null;
  const clause =
    folded(sentence)
      .slice(0, match.index)
      .split(/[.,;:]/)
      .at(-1) ?? '';
  if (
    /\b(?:we|i|we've|i've|i'm|we're)\b(?!.{0,40}\b(?:lost|they|he|she)\b)/.test(clause) &&
    !match[0].startsWith('lost')
  )
    return null;
  // "Good to go with Kestrel"
  if (/(?:^|we're |we are |i'm |all |it's )\s{0,3}good to $/.test(clause) && /^go with/i.test(match[0])) return null;
  // "Contract signed with Kestrel" names the customer.
  if (/(?:contract|agreement|deal|order|po|sow)(?: (?:is|was|has been|now|finally)){0,2} $/.test(clause)) return null;
  return { statement: 'lost', evidence: evidenceIn(sentence, match.index, match[0].length, 'locales/en/lost') };
}
