/** English words of the last net under a win (src/parsers/safeguards/). */
import { ORAL_ONLY } from '../locales/en/oral.js';
import type { SafeguardWords } from './types.js';

const OUTSTANDING =
  '(?:(?<!(?:i|we) )board|signature|signatures|countersignature|sign-?off|approvals?|approved|consent|funding|finance|financing|loan|bank|landlord|permit|permission|planning|licence|grant|paperwork|po|purchase order|legal|lawyers?|solicitors?|budget|contract|council|insurance|insurer|decision|go-ahead|green light|due diligence|credit check|references|site (?:visit|inspection)|survey|final (?:yes|ok|okay|word))';
const CUSTOMER = "(?:they|he|she|it|customer|client|company|board|owner|director|management|\\S{1,20}'ve|\\S{1,20}'re)";

export const EN_SAFEGUARD: SafeguardWords = {
  unsettled: [
    ORAL_ONLY,
    '(?:dreamt|dreamed|had a dream)',
    '(?:says?|said|told (?:us|me)|thinks?|reckons?|claims?) (?:that )?(?:it|that|this) (?:was|is|had been) (?:all )?(?:a|an|done in|in|by) (?:mistake|error|mix-up|accident|slip)',
    // "agreed everything on the phone"
    '(?:agreed|settled|sorted|arranged|fixed)(?: (?:it|this|that|all|everything|the lot|the whole thing|terms|the terms)){1,3} (?:on|over|by) (?:the )?phone',
    'only (?:the )?(?:first|one|year one|that)(?: (?:year|stage|phase|part|bit)| of (?:them|those|it))? (?:is|are) (?:firm|fixed|binding|certain|committed|guaranteed)',
    'signed (?:the|an?) (?:wrong|old|outdated|incomplete) (?:version|copy|contract|one|form|draft|document)',
    // "as soon as you hear from me that they have signed"
    "(?:as soon as|once|when|if|the moment) (?:you hear (?:from|back)|(?:i|we) (?:tell|let|confirm|give|say)(?! you)|(?:i|we) (?:tell|let|give) you|(?:i've|we've|i have|we have) (?:told|confirmed))",
    // "We'd be at 48,500, you'd get 4,850", "your fee would be 4,850"
    "(?:you'd|you would|we'd|we would) (?:get|be (?:at|on|getting|looking at)|have|invoice|bill|receive|earn) (?:(?:at|about|around|some|us) )?(?:aud |usd |gbp |eur |chf )?[$€£]?\\d",
    '(?:fee|commission|share|cut|part|invoice|bill) would (?:be|come (?:to|out at)|amount to|make) ',
    // Another is sought, or has the job by now.
    '(?:may|might|could)(?: (?:still|yet|well|also))? (?:drop|ditch|dump|leave|desert|forsake|sack|fire) us(?= ?[.,;!)]|$| yet| for| after| in the end)',
    '(?:handed|passed|given|gave|signed) (?:\\S{1,20} ){1,3}?(?:over |on )?to (?:another|a different|some other|an outside) (?:\\S{1,20} )?(?:installer|firm|company|partner|provider|contractor|supplier|outfit|consultant|consultancy)',
    '(?:looking|look|looks|shopping|searching|sniffing) (?:around |about )?elsewhere',
    // "If you need the PO, it's still to come"
    "(?:need|require|want) (?:\\S{1,12} ){0,3}?(?:po|p\\.o\\.|purchase order|order|contract|paperwork|signed copy)(?: number)?(?:,|:| -| it| that)[^.;!?]{0,30}?(?:still|yet|to come|to follow|follows|missing|outstanding|hasn't|haven't|isn't|not (?:here|in|arrived|come|back)|on (?:its|the) way|awaited|pending)",
    '(?:i|we) (?:think|believe|guess|suppose|gather|hear|assume|hope)(?=\\s?[.!)]{0,3}\\s{0,3}$)',
    '(?:subject to|conditional (?:up)?on|condition(?:al)? is|on (?:the )?condition|contingent(?: (?:up)?on)?|provided (?:that|the|they|he|she|it|their|his|her|all)|providing (?:that|the|they|he|she)|assuming (?:that|the|they|he|she|it|all|nothing|we)|hing(?:es|ing|e) on|depend(?:s|ing|ent)? (?:entirely |only |very much )?(?:up)?on|rests on|as long as|so long as|only if|if and only if|with the proviso|proviso|caveat|strings attached)',
    `(?:pending|awaiting|waiting (?:for|on)|wait (?:for|on)|waits (?:for|on)|still need(?:s)?|still requires?|yet to get|haven't got|hasn't got|without|before|until|once) (?:\\S{1,20} ){0,5}?${OUTSTANDING}(?: (?:is|are|has|have|comes?|arrives?|goes|clears?|through|in|agrees?|says?|gives?|signs?|approves?))?`,
    // "We start on 11 January, if the bank agrees", "when the approval comes through"
    `(?:if|when|as soon as|provided) (?:\\S{1,20} ){0,2}?${OUTSTANDING} (?:agrees?|comes?|plays? (?:along|ball)|signs?|approves?|says?|is (?:in|there|given|granted|secured)|clears?|arrives?|goes through)`,
    `${OUTSTANDING} (?:\\S{1,20} ){0,4}?(?:(?:is|are|remains?|still|being|stays?) (?:\\S{1,20} ){0,2}?)?(?:pending|outstanding|open|awaited|missing|to come|to follow|follows|not (?:yet )?(?:in|here|through|done|granted|given|agreed|signed)|yet to|needed|required|tbc|to be (?:confirmed|obtained|given|agreed|signed))`,
    '(?:has|have|needs?|must|got|gets?|will|is|are)(?: \\S{1,20}){0,2}? (?:to )?(?:first |still )?(?:issue|grant|give|approve|clear|sign off on)(?: \\S{1,20}){0,4}? (?:permit|permission|consent|licence|funding|loan|grant|approval|it|them|this) (?:\\S{1,20} )?first',
    '(?:has|have|needs?|must|got|gets?|will|is|are|yet)(?: \\S{1,20}){0,2}? (?:to )?(?:first |still )?(?:vote on|votes? on|decide (?:on|about)|rule on|voting on|deciding on)(?: \\S{1,20}){0,3}? (?:price|prices|sum|amount|contract|order|budget|deal|project)',
    '(?:votes?|rules?|deciding|voting|voted?) on (?:the |its |their |our )?(?:price|contract|order|amount|sum|deal|project|budget|matter)(?! (?:last|yesterday|already|in favour|and said))',
    "(?:letters? of intent|statement of intent|declaration of intent|(?:a|an|the|signed|their) (?:loi|mou)|memorandum of understanding|heads of (?:terms|agreement)|term sheet|expression of interest|option to|right of first refusal|in principle|in theory|on paper only|gentlem[ae]n's agreement|informal(?:ly)?|unofficial(?:ly)?|off the record|between you and me|under your hat|keep (?:it|this) (?:quiet|to yourself)|provisional(?:ly)?|tentative(?:ly)?|preliminary|draft)",
    "(?:(?:not|never|\\S{1,20}n't|nothing|none|neither|no) (?:\\S{1,20} ){0,4}?(?:official|final|finalised|finalized|binding|firm|definite|definitive|certain|sure|guaranteed|in writing|on paper|in the bag|over the line|a done deal|done and dusted|set in stone|settled|signed|countersigned|confirmed|committed|approved|agreed|legally|unconditional)|unsigned|unconfirmed|non-?binding|uncertain|unclear|unsettled|not out of the woods|cooling[ -]off|opt[ -]?outs?|break clause|get-?out clause|trial period|right to (?:cancel|withdraw))",
    "(?:has|have|\\S{2,20}'s|they've) (?:\\S{2,12} )?cancelled(?= ?[.,;!)]|$)",
    `(?:pull(?:s|ed|ing)? out|back(?:s|ed|ing)? out|walk(?:s|ed|ing)? away|withdr(?:aw|awn|ew|aws|awing|awal)|renege\\S{0,2}|rescind\\S{0,3}|revok\\S{1,3}|cold feet|second thoughts|wobbl\\S{1,4}|chang(?:e|ed|ing) (?:his|her|their|its) minds?|f[ae]ll(?:s|en|ing)? through|collapsed?|called (?:it |the \\S{1,20} |everything )?off|calling (?:it )?off|on (?:hold|ice)|paused|shelved|reconsider\\S{0,4}|unwound|terminat\\S{1,4}|no longer (?:want|going|proceed|buy)\\S{0,3}|${CUSTOMER} (?:\\S{1,20} ){0,3}?cancel\\S{0,6}|(?:may|might|could|can|want to|wants to|asked to|going to|to) (?:still )?cancel|cancel(?:led|lation|ed) (?:by|from|of the (?:order|contract|job)|it|this|everything|again|today|yesterday))`,
    '(?:please|could you|can you|kindly|better|do) (?:\\S{1,12} )?wait (?:\\S{1,12} ){0,2}?(?:with|before) (?:the |your |any |that |sending )?(?:\\S{1,12} )?(?:invoic(?:e|ing)|bill(?:ing)?)',
    "(?:don't|do not|please no|not|hold off|hold back|wait|refrain|delay|postpone|pause|stop|no) (?:\\S{1,20} ){0,4}?(?:invoic(?:e|es|ing)|bill(?:ing)?)(?: (?:yet|us|until|till|before|for now|just yet))",
    "(?:(?:don't|do not|please no|hold off|hold back|refrain|delay|postpone|pause) (?:\\S{1,20} ){0,4}?(?:invoic(?:e|es|ing)|bill(?:ing)?|record|book)|hold your horses|no invoice (?:yet|for now|please)|(?:do not|don't) (?:\\S{1,20} )?(?:record|book|count|log|treat|take) (?:it|this|that|them|anything))",
  ],
  voids: [
    "(?:it(?:'s| is| was) not|it (?:isn't|wasn't)) (?:\\S{1,20} ){1,5}?(?:who|that|which) (?:has |have )?(?:signed|ordered|accepted|placed|bought)",
    '(?:ignore|disregard|forget|delete|bin|scrap|scratch|strike|discard|cancel|erase|remove|cross out|never mind|pay no attention to|take no notice of|treat|consider) (?:about )?(?:(?:my|the|this|that|these|those|our|all|everything|anything|whatever|what) ){1,3}(?:of )?(?:\\S{1,20} ){0,3}?(?:mails?|e-?mails?|messages?|notes?|reports?|notices?|letters?|sent|wrote|said|told|above)',
    "(?:april,? april|april fools?\\S{0,2}|(?:just|only) (?:kidding|joking|teasing|pulling your leg)|(?:a|another) (?:prank|hoax|practical joke)|(?:was|is|it's|all) (?:only |just )?a joke|in (?:my|our) dreams|wishful thinking|(?:just|only|simply) (?:a test|testing|trying out|practising|practicing)|(?:a|another) (?:test|dummy|trial|practice) (?:mail|e-?mail|message|entry|run of)|this is (?:just |only )?a test|for (?:practice|training purposes|demonstration)|(?:sent|went out|mailed) (?:in error|by mistake|by accident|too (?:early|soon))|wrong (?:recipient|customer|client|job|file|thread|company|referral)|(?:made|making) (?:\\S{1,20} ){0,3}?up (?:to|for|the)|made[ -]up(?! of\\b)|fictitious|fictional|invented|imaginary|hypothetical\\S{0,2}|placeholders?)",
    "(?:in|by the) (?:thousands?|millions?)(?= ?[.!)]{0,3} ?$)|(?:multiply|divide) (?:\\S{1,20} ){0,3}?by|(?:last|previous) year's (?:\\S{1,20} ){0,2}?(?:prices?|price list|rates?|figures?|numbers?)|old price list|(?:ball-?park|back[ -]of[ -](?:the|an)[ -]envelope|guess(?:ed|work|timate)|(?:a|my|best|rough|educated) guess|rough (?:figures?|numbers?|idea|calculation|sum)|grain of salt|pinch of salt)|(?:good|valid|hold|holds|stand|stands) (?:only )?until (?:mon|tues|wednes|thurs|fri|satur|sun)day",
    "(?:(?:worked|sample|model|specimen) (?:example|calculation|figures?|report|text|notice)|mock-?up|our (?:\\S{1,20} )?(?:estimate|forecast|projection|costing|calculation)|(?:the|a|an) (?:\\S{1,20} )?(?:forecast|projection|estimate) for|(?:cost|budget|rough) estimate|estimate for|(?:is|are|here's|here is) (?:only |just )?(?:an example|a sample|a template)|(?:from|of) (?:our|your|the) (?:template|sample|form letter))",
    '(?:bankrupt\\S{0,3}|insolven\\S{1,3}|liquidat\\S{1,4}|receivership|(?:into|in) administration|(?:gone|go|goes|went) (?:bust|under|broke|belly up)|ceased trading|passed away|forged|null and void|is void|tore up|torn (?:it )?up|(?:cheque|check|payment|deposit) (?:\\S{1,20} )?bounced|bounced (?:the|their|his|her)|chang\\S{1,3} (?:of (?:heart|mind))|too good to be true|came to nothing|nothing came of|(?:it|that|this|everything|all) (?:is|was) (?:all )?(?:off|over|dead|finished)(?= ?[.!)]{0,3} ?$)|put (?:his|her|their) foot down|overruled|vetoed)',
    '(?:another|a different|other|rival|competing) (?:firm|company|supplier|provider|installer|contractor|partner|outfit|bidder|vendor) (?:\\S{1,20} ){0,2}?(?:bagged|won|got|landed|secured|took|takes|gets|signed|snapped|has|does|did|grabbed|scooped)|(?:our|the) (?:neighbours?|neighbors?|competit\\S{2,4}|rivals?) (?:\\S{1,20} ){0,4}?(?:bagged|won|got|landed|secured|took|signed|grabbed|scooped)|(?:walked|made|ran) off with|(?:to|with|for) (?:somebody|someone|anybody) else|(?:go-ahead|green light|nod|yes|ok|okay|thumbs up) (?:to|for) (?:\\S{1,20} ){0,3}?(?:demos?|demonstrations?|quotes?|quotations?|proposals?|offers?|visits?|surveys?|meetings?|calls?|lunch|dinner|coffee|presentations?|trials?|tests?|breakfast|look|inspection|measurements?|brochures?|invitations?)|accept(?:ed|s)? (?:our|the|my|an?) (?:\\S{1,20} )?invitations?',
  ],
  dropsFigures: [
    "(?:ignore|disregard|forget|delete|bin|scrap|scratch|strike|discard|erase|remove|cross out|never mind|pay no attention to|don't use) (?:about )?(?:(?:my|the|this|that|these|those|our|all|both) ){1,2}(?:\\S{1,20} ){0,2}?(?:figures?|amounts?|numbers?|totals?|sums?|dates?|day|price)|(?:a|one) (?:zero|nought) too (?:many|few)",
  ],
  hearsay: [
    "(?:apparently|supposedly|allegedly|seemingly|it seems|it would seem|seems to have|seem to have|appears to have|appear to have|i (?:think|believe|guess|suppose|gather|assume|reckon|hear|heard)|(?<!at )will|\\S{1,20}'ll|rumou?r\\S{0,2}|word is|as good as|all but|almost|nearly|practically|virtually|more or less|90 ?%|95 ?%|99 ?%|80 ?%|ninety per ?cent|in all likelihood|most likely|very likely|likely to|probably|presumably|hopefully|fingers crossed|touch wood|if all goes)",
  ],
  openFigures: [
    // "At a price to be agreed"
    '(?:price|figure|sum|rate|amount|total|terms|fee)(?: (?:is|are|still|yet|which is)){0,2} to be (?:agreed|negotiated|discussed|fixed|decided|determined|worked out|haggled over)',
    // "Your share (paid in October): 4,850": what is paid is not to be invoiced
    '(?:share|commission|cut|fee|part|invoice)(?:: \\S{1,14}){0,1} \\((?:already )?(?:paid|settled)(?: \\S{1,12}){0,3}\\)|(?:your|the) (?:share|commission|cut|fee|part)(?: \\S{1,12}){0,2}? (?:we |was |is |has been |have )*already (?:paid|settled|invoiced)|already (?:paid|settled|transferred) (?:you )?(?:your|the|that) (?:share|commission|cut|fee|part)',
    '(?:your|the) (?:\\S{1,12} )?(?:share|cut|part|fee|commission|invoice(?: amount)?|amount) (?:follows|will follow|to follow|is to follow|comes later|will come later)',
    '(?:was|is|were) (?:right|correct) (?:all along|after all|the first time|in the first place)',
    "(?:(?:don't|do not|haven't|have not|hasn't|not|no|never) (?:\\S{1,20} ){0,2}?(?:have|got|know|seen|received|see) (?:\\S{1,20} ){0,3}?(?:figures?|amounts?|numbers?|totals?|price|prices|sums?|cost|value|date|quote)(?: \\S{1,20}){0,4}? (?:yet|so far|at this point|in hand)|(?:waiting|wait) (?:for|on) (?:\\S{1,20} ){0,3}?(?:figures?|amounts?|numbers?|totals?|price|prices|sums?|cost|value|date|quote)(?! of)|(?:year|module|phase|stage|rest|part|site|extras?|system|remainder)(?: \\S{1,20}){0,4}? (?:priced|quoted|costed|charged|billed) (?:\\S{1,20} ){0,1}?(?:next|later|separately|on top))",
    '(?:(?:a few|a couple of|some|several) (?:hundreds?|thousands?|grand|k) (?:of )?(?:\\S{1,20} )?(?:cheaper|less|lower|more|higher|dearer)|(?:price|invoice|total|share|amount|figure|commission|start|date)(?: \\S{1,20}){0,2}? (?:changes?|drops?|falls|moves|shifts|goes down|goes up|comes down) (?:too|as well|also)|(?:may|might|could)(?: still| yet| well){0,2} (?:swap|postpone|reschedule|delay|shift|push (?:it|this|that|the|things|back)|bring (?:it|this|that) forward))',
    "(?:(?:still|yet) (?:have |need )?to (?:work out|calculate|compute|figure out|tot up)|(?:i'll|we'll|i will|we will) (?:\\S{1,20} )?(?:work|figure) (?:it |that |this |the \\S{1,20} )?out)",
    "(?:which(?: one| of (?:them|the two|these|those))? (?:holds|is (?:right|correct|it|the right|the correct|meant)|counts|applies|stands|wins|will be)|straight answer|conflicting|contradict\\S{0,5}|one or the other|not agreed (?:on )?which|can't agree)",
    "(?:new|revised|updated|final|exact|correct|right|changed|other) (?:\\S{1,20} )?(?:total|figures?|amounts?|numbers?|price|sum|date|start|details|commission)(?: \\S{1,20}){0,4}? (?:to follow|follows?|to come|later|soon|tomorrow|next week|unknown|open|pending|not (?:yet )?(?:known|fixed|clear|final|set)|as soon as|once|when i)|(?:will|'ll|to|going to) (?:send|let you (?:have|know)|give you|confirm|advise|tell you|follow up with|come back with|get back to you with|report)(?: \\S{1,20}){0,5}? (?:new|revised|updated|final|exact|correct|changed) (?:\\S{1,20} )?(?:total|figures?|amounts?|numbers?|price|sum|date|start|details|commission)",
    '(?:figures?|amounts?|numbers?|totals?|price|prices|sum|value|date|start|everything|details|terms|it|this|that|these|those|which|all)(?: \\S{1,20}){0,3}? (?:may|might|could|can|will|would|is|are|likely to|to|still)(?: \\S{1,20}){0,2}? (?:change|move|shift|vary|be (?:adjusted|revised|confirmed|agreed|finalised|finalized|renegotiated|checked|verified)|being (?:negotiated|discussed|finalised|finalized|confirmed|checked)|under (?:discussion|negotiation|review))',
    "(?:t\\.?b\\.?[cad]\\.?|to be (?:confirmed|agreed|determined|decided|advised|finalised|finalized|checked|verified)|(?:still|yet) to be \\S{2,20}|(?:i|we)(?:'ll| will| have to| need to| must| still need to| want to|'d better| should) (?:\\S{1,20} ){0,2}?(?:double-?check|check|verify|re-?check|confirm)(?: (?:the|these|those|that|this|it|my|our|all|both|with|again|back|exact)){0,3}(?: (?:figures?|amounts?|numbers?|totals?|price|date|start|sum|accounts|accounting|them|him|her|finance))?|from memory|off the top of my head|if (?:i|memory) (?:remember|recall|serves?|am not mistaken|got|understood)\\S{0,3}|if i'm not mistaken|i(?:'m| am) not (?:\\S{1,20} )?(?:sure|certain)|not (?:\\S{1,20} )?sure|give or take|more or less|at a guess|plus or minus|don't (?:quote|hold) me|subject to (?:change|confirmation)|errors? excepted|e\\. ?& ?o\\. ?e)",
  ],
  notTheirs: [
    // Another name, another hand.
    "(?<!(?:project|team|module|portal|product|tool|system|software|app|job|phase|day|package|option) )(?:(?:now |currently |nowadays ){1,2}(?:trades?|trading|operates?|operating) (?:as|under)|trades? as|(?:is|are) now (?:called|known as|named)|(?:has|have) (?:\\S{1,12} )?(?:been )?(?:renamed|rebranded) (?:itself |themselves )?|changed (?:its|their) (?:company )?name|now calls? (?:itself|themselves)|calls? (?:itself|themselves) \\S{2,20}(?: \\S{2,20})? (?:now|these days)|(?:company's|their|its) new name is)",
    '(?:share|sharing|split|splitting|shared) (?:the|this) (?:job|order|project|work|contract|deal)(?: \\S{1,12})? (?:with|between) (?!you|our|us|them|him|her|dan)|(?:half each|fifty-fifty|50[:/-]50|half and half) with (?!you)',
    '(?:took|taken|takes|taking) (?:the|this|our|it) ?(?:job|order|project|business|contract|deal)?(?: along)? with (?:him|her|them)',
    '(?:same|common|joint) (?:owner|owners|directors?|family|boss|proprietor)(?= ?[.,;!)]| ?$)|(?:sister|affiliated|other) (?:company|firm|business)(?: \\S{1,12})? (?:pays|is paying|will pay|foots|is footing|picks up|covers the (?:bill|cost))',
    "(?:the|their|its|his|her|\\S{2,20}'s) (?:sister|parent|mother|affiliated) (?:company|firm|business)(?: \\S{1,20}){0,3}? (?:has |have |had )?(?:signed(?! off)|ordered|given us|gave us|awarded us|placed)",
    "(?:order|contract|job|po|purchase order|agreement|paperwork|signature|commission)(?: \\S{1,20}){0,4}? (?:placed by|signed by|comes? from|came from|is from|belongs to|is with|made out to|in the name of|issued by|is for|was for|is) (?:actually |really |in fact )?(?:the|their|its|his|her|a) (?:\\S{1,20} ){0,2}?(?:parent|mother company|sister (?:company|firm|business)|holding|affiliate\\S{0,1}|subsidiary|landlord|group company|franchisor)(?!'s (?:board|approval))",
    '(?:the )?(?:parent|mother|sister|holding|group|affiliated) (?:company|firm|business|group)?(?: \\S{1,20}){0,3}? (?:is|was|are) (?:actually |really |in fact )?(?:the|our) (?:customer|client|buyer|contracting party|one (?:who|that) (?:signs|signed|ordered|buys|bought|pays))',
    "(?:not|\\S{1,20}n't|isn't|never) (?:a |the |our |really |itself )?(?:part(?:y|ies) to (?:the|this|our|that|any)|contracting part(?:y|ies)|signator(?:y|ies)|our contract(?:ual)? partner)",
    '(?:work|job|project|installation|whole thing|it|everything)(?: \\S{1,20}){0,2}? (?:will be|is|gets|is being|is to be|has been|is going to be) (?:\\S{1,20} ){0,2}?(?:carried out|done|delivered|handled|executed|invoiced|billed|taken over|performed)(?: and \\S{1,20})? by (?!our|my|us|the|your)(?:another|a different|somebody else|someone else|\\S{1,20} (?:\\S{1,20} )?(?:systems|services|solutions|group|partners?|instead|who|which))',
    '(?:who|which) (?:\\S{1,20} )?(?:holds?|has|have|got) the contract',
  ],
  disputed: [
    // "Whether it is taken of the whole job or only of the services is still to be settled."
    'whether (?:\\S{1,20} ){1,5}?(?:of|on|from) (?:\\S{1,20} ){1,4}?or (?:only |just )?(?:of|on|from)',
    '\\d{1,2}(?:[.,]\\d{1,2})? ?(?:%|per ?cent) (?:\\S{1,20} ){0,2}?(?:would|should|might|ought to|seems?|sounds?)(?: \\S{1,20}){0,3}? (?:fair|fairer|enough|right|appropriate|reasonable|plenty|better|do)',
    '(?:disput\\S{2,4}|contest(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|question(?:ed|ing)|object(?:s|ed|ing)? to|disagre\\S{1,4}|argu(?:e|es|ed|ing))(?: \\S{1,20}){0,6}? (?:entitled|entitlement|owed?|due|your (?:share|cut|part|fee|commission|amount|percentage|\\S{1,10} ?%)|the (?:share|fee|commission|percentage|amount|invoice)|that (?:much|amount)|so much)',
    '(?:your|the) (?:\\S{1,20} )?(?:share|cut|fee|commission|percentage|amount|invoice|entitlement)(?: \\S{1,20}){0,4}? (?:disputed|contested|in dispute|under dispute|under discussion|at issue|not accepted|not agreed|challenged|too (?:high|much)|a matter (?:for|of|to))',
    "(?:did not|didn't|does not|doesn't|has not|hasn't|not|never) (?:actually |really )?(?:com(?:e|ing)|came|originat\\S{1,3}|reach us|brought|go(?:ne)?|result) (?:to us |about )?(?:through|via|from|by) (?:you|your (?:referral|introduction|desk))(?=\\s?(?:[,.;:!)-]|$| at all| by| as| so| in))",
    '(?:knew|known|been talking to|been in touch with|in contact with|dealing with|talking to) (?:them|him|her|\\S{1,20}) (?:\\S{1,20} ){0,3}?(?:before you|long before (?:you|your))',
    '(?:invoice|bill)(?: \\S{1,20}){1,9}?,? (?:and |but )?not (?:to )?us(?! (?:directly|all|again))',
    'not to us,? but to',
    "(?:i|we)(?:'d| would| could| can| might) (?:be happy to )?(?:offer|propose|suggest|give)(?: you)? (?:\\S{1,10} )?\\d{1,2}(?:[.,]\\d{1,2})? ?(?:%|per ?cent)",
    '\\d{1,2}(?:[.,]\\d{1,2})? ?(?:%|per ?cent),? as far as i (?:know|recall|remember|can tell|understand)',
    '(?:invoice|bill)(?: \\S{1,20}){0,5}? (?:to|for) (?:\\S{1,20} ){1,4}?,? ?(?:and )?(?:not|rather than|instead of)(?: to)? us',
    "(?:doesn't|does not|don't|won't|will not|not|never) (?:go|goes|run|runs|going|pass|passes|come|comes|billed|invoiced|pass(?:ing)?) through (?:us|our books|our accounts)",
  ],
  partly: [
    '(?:so far|for now|to date|as yet|at present|at this stage|initially|for the moment)(?: \\S{1,20}){0,3}? only (?:\\S{1,20} ){0,2}?(?:phase|stage|part|step|lot|half|module|tranche|site|depot|package|bit)',
    '(?:only|just) (?:the |a )?(?:\\S{1,20} ){0,2}?(?:phase|stage|part|step|lot|half(?! an? | past| day)|module|tranche|package)(?: (?:one|1))?(?: \\S{1,20}){0,3}? (?:agreed|signed|ordered|committed|approved|confirmed|released|commissioned|booked|covered|firm)',
    '(?:agreed|signed|ordered|committed|approved|confirmed|released|commissioned|covers?|signed off)(?: \\S{1,20}){0,4}? (?:only|just)(?: \\S{1,20}){0,3}? (?:phase|stage|part|step|lot|half(?! an? | past| day)|module|tranche)(?! of the (?:team|crew))',
  ],
  altered: [
    '(?:module|option|part|item|licences?|portal|package|component|position|phase|stage|line)(?: \\S{1,20}){0,6}? (?:(?:is|are|was|were|has been|have been|got|has|have) (?:just |now |since )?(?:dropped|deleted|removed|cut|struck|scrapped|taken out|fallen away)|(?:fell|falls|drops|dropped) (?:out|away))',
    '(?:tak(?:e|es|en|ing)|took|cut|cuts|cutting|knock(?:s|ed|ing)?|dropp?(?:s|ed|ing)?|remov(?:e|es|ed|ing)|shav(?:e|es|ed|ing)|stripp?(?:s|ed|ing)?|str(?:ikes?|uck|iking)|pull(?:s|ed|ing)?) (?:\\S{1,20} ){1,5}?(?:out of|off|from) (?:(?:the |this |their |his |her |our |that )(?:\\S{1,20} )?(?:scope|order|contract|job|total|price|sum|package|bill|deal|quote|list)|(?:it|that|there)(?= ?[.,;!)]| ?$))',
    '(?:digit|digits|figure|figures|number|numbers|zero|comma|decimal)(?: \\S{1,20}){0,3}? (?:lost|left out|dropped|swapped|transposed|wrong|reversed|the wrong way|mixed up|slipped|misplaced|out of place)|(?:swapped|transposed|mixed up|reversed) (?:\\S{1,20} ){0,3}?(?:digits?|figures?|numbers?|amounts?)',
  ],
  noLonger: [
    "(?:no longer|not any more|never|not|\\S{1,20}n't) (?:\\S{1,20} )?(?:valid|right|correct|true|current|hold|holds|stand|stands|apply|applies|up to date|good|accurate)(?: any ?more| any longer)?|(?:obsolete|out of date|outdated|superseded|invalid|void|off the table|history)",
  ],
  neverWas: [
    "(?:would|wouldn't|could have|might have|should have|had (?:they|he|she|it|we)|\\S{1,20}'d (?:have|be|get|go)|we were at|were we|hoped|wanted|instead of|budget|asking|asked for|quoted|offered|priced at|bid|competitor\\S{0,2}|rivals?|undercut)",
  ],
  takesBack: [
    "(?:scrap that|strike that|scratch that|belay that|no,? wait|wait,? no|no,? sorry|sorry,? no|sorry|apologies|pardon(?: me)?|excuse me|hang on|hold on|correction|correct that|i mean|i meant|meant to (?:say|write|type|put)|make that|or rather|rather|oops|whoops|my (?:bad|mistake|error)|typo|i stand corrected|let me (?:correct|rephrase|fix)|wrong (?:tab|line|column|figure|number|sheet|row)|misread|mistyped|misspoke|actually,? no|no,? actually|no,? it's)",
  ],
  noShare: [
    '(?:gst|vat|tax|hst|discount|rebate|off|deposit|up ?front|down payment|margin|sure|certain|chance|complete[d]?|done|interest|more|less|cheaper|increase|of them|on signing|on completion)',
  ],
  requests: [
    '(?:(?:please|pls|kindly|go ahead and|feel free to|so) (?:just |now |then )?(?:invoice|bill|send (?:us |me |over |through )?(?:an?|the|your) (?:\\S{1,20} )?(?:invoice|bill))|(?:invoice|bill) (?:us|me|our accounts|it|for)|you (?:can|may) (?:now |go ahead and )?(?:invoice|bill)|to be (?:invoiced|billed|charged)(?: (?:to us|by you|by your side))?)',
  ],
  harmless: [
    // "They'll pay us 42,100, you'll invoice us 4,210"
    "(?:they|he|she|(?:the )?(?:customer|client))(?:'ll| will) (?:be )?pay(?:ing)? us(?= (?:[a-z]{2,10} ){0,3}[$€£]?\\d)|you(?:'ll| will)(?: (?:then|now|just|be|of course|please)){0,2} (?:invoice|bill|invoicing|billing|charge|charging) us",
    // "I'd more or less given up after three calls"
    "(?:had|\\S{1,20}'d) (?:more or less|almost|nearly|all but|practically|virtually) (?:given up|forgotten|lost (?:hope|patience)|stopped (?:hoping|trying|asking|calling|chasing))",
    // "He did want to think it over, then rang me an hour later"
    '(?:did|had|first|initially) (?:want(?:ed)?|asked) to (?:think (?:it over|about it|twice)|sleep on it|wait),? (?:and |but )?then (?:\\S{1,20} ){0,2}?(?:rang|called|phoned|signed|said yes|went ahead|accepted|ordered|came (?:back|round)|wrote)(?![^.;!?]{0,80}(?:still|but|undecided|not|n\\x27t|yet|more time|again|sorry| no(?:[ ,]|$)| off(?:[ ,]|$)))',
    // "With what changed since the draft marked"
    '(?:since|than in|compared (?:to|with)|against|unlike) (?:the|our|my|his|her|their|your) (?:first |last |earlier )?draft|(?:that|this|it) was (?:only |just |still )?(?:the|our|an?|my) (?:first|old|older|earlier|initial|previous) draft',
    // "Don't invoice it in one go, but …": how, and not whether.
    "(?:not|don't|do not) (?:please )?(?:invoice|bill|charge)(?: [^\\s;:.!?]{1,20}){0,4} (?:in one (?:go|sum|amount|lump|invoice|bill|payment)|all at once|as one (?:sum|invoice|amount)|in a single (?:sum|invoice|amount|payment)),? but(?= (?:\\S{1,8} )?[$€£\\d])",
    // "Two windows had to be checked afterwards": done by now.
    '(?:had|has had) to be (?:checked|verified|confirmed|agreed|decided)(?= (?:afterwards|first|twice|again then|before)| by )',
    "(?:you(?:'ll| will) (?:\\S{1,20} )?(?:remember|recall|know|be (?:glad|pleased|happy|delighted|thrilled|chuffed|interested)|love|like|see|want|need|find|get|receive|have (?:heard|seen))|(?:i|we|(?:the|my|our) (?:team|crew|lads|guys|boys|people|engineers|techs))(?:'ll| will) (?:be (?:there|in|on|over|out|starting|at|with)|start|begin|kick off|commence|send|let|keep|go in|come in|roll|head|drop|forward|share|post|copy))",
    "(?:subject(?:ed)? to (?:gst|vat|tax|sales tax|mwst|hst|the usual terms|your usual terms)|(?:if|when|once|until|before|after|unless) (?:you|there|possible|needed|necessary|anything|any)|no (?:more )?(?:ifs|strings|conditions|caveats|doubt|question)\\S{0,20}|(?:no|without(?: any)?) (?:conditions?|caveats?|strings attached|reservations?)|not (?:only|just)|no later than|let me know|(?:cancel(?:led)?|terminat(?:ed?|ing)|withdr(?:ew|awn)) (?:their|the|his|her|its|from their) (?:old|existing|previous|current|other|former)|after (?:\\S{1,20} ){0,5}?(?:approved|signed|agreed|approval|decision|meeting|sign-?off)|(?:after|once|when|since) (?:their|the|his|her|its) (?:\\S{1,20} ){0,2}?(?:board|council|bank|finance|legal|management|landlord)(?: \\S{1,20}){0,2}? (?:approved|agreed|signed|said|gave|ok'd|okayed|met|cleared|had))",
  ],
};
