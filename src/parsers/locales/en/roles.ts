/** English words for what an amount or a day is for (src/parsers/facts/). */
import type { RoleWords } from '../../locale.js';
import { EN_INVOICE, EN_INVOICE_AFTER, EN_TOTAL, EN_TOTAL_AFTER } from './amountWords.js';
import { EN_OTHER_START, EN_START, EN_START_AFTER, EN_START_HEDGED } from './startWords.js';

const ACCEPTED =
  '(?:accepted|approved|signed(?: off)?(?: on)?|agreed(?: to| on| upon)?|confirmed|okayed|committed to|said yes to|went (?:for|with)|gone (?:for|with)|took(?: up)?|taken(?: up)?|going (?:ahead )?with|awarded us|ordered|purchased|bought|placed|won|landed|secured|closed|got|sold|booked)';
const YOURS = "(?:your|you|yours|next technik|next technik's|nextvision|nextvision's|the desk)";
const FEE =
  "(?:commission|referral fee|referral commission|finder'?s'? fee|introduction fee|intro fee|fee|share|cut|part|portion|piece|slice|end|bit|percentage|margin|kick-?back|cheque|check|payment|referral|invoice|take|whack|percent|amount|side|entitlement|reward|bonus|due|dues|spiff)";
/** A share in figures or words; the amount behind it is what the share comes to. */
const PERCENT =
  '(?:\\d{1,2}(?:[.,]\\d{1,2})? ?(?:%|percent|per cent|pc|pct)|(?:ten|five|eight|six|seven|nine|twelve|fifteen|twenty|seven and a half) (?:percent|per cent|pc)|tenth|ten-per-cent|percentage)';
const MAKES =
  "(?:,? ?(?:(?:so |and |which |that |this |it )*(?:is|are|comes? (?:out )?(?:to|at)|came to|makes?|gives?|equals|works out (?:at|to)|amounts? to|would be|will be|that's|which is|being|means|leaves|adds up to|then|=|:)))";
const MONEY_NOUN = '(?:amount|value|sum|price|figure|total|cost|fee|consideration|volume|size|number)';

export const EN_ROLES: RoleWords = {
  total: [
    ...EN_TOTAL,
    '(?:grand |overall |combined |final |full |job |project |contract |order |deal |agreed |all-in |net |gross |new |correct |right |actual |true |real |revised |updated |total )*(?:total|totals|totalling|totaling|totalled|totaled|tot\\.?)(?: (?:job|project|contract|order|deal|agreed|net|gross|amount|value|sum|price|figure|cost|is|of|for|at|comes? to|came to|being|now|amounts? to|the|stands at|works? out at|will be|now stands at))*',
    `(?:job|project|contract|order|deal|engagement|agreement|work|package|agreed|final|full|overall|signed|po|purchase order|sale|sales|gross|net|combined|whole|deployment|rollout|implementation|committed|revised|true|real|actual|new|correct|customer|client)(?:'s)? ${MONEY_NOUN}(?: (?:is|of|for|at|was|being|now|comes to|came to|amounts to|the|stands at|to))*`,
    `(?:${MONEY_NOUN}|worth|valued at|job|project|contract|deal|order|work|package|engagement|it|whole thing|everything|agreement)(?:'s| is| are| was| has)? (?:now |actually |really |officially |all |therefore |then )?(?:worth|valued at|for|at|comes? to|came to|comes? (?:in|out) at|came (?:in|out) at|coming (?:in|out) at|coming to|stands? at|works? out at|amounts? to|amounting to|adds? up to|runs? to|set at|fixed at|capped at|settled at|agreed at|signed at|signed for|priced at|a total of|totals|of)(?: the)?`,
    `${ACCEPTED}(?: (?:it|them|this|us|the|our|a|an|that|their|for|to|in|all|everything|off|on|up|at|job|work|contract|deal|project|one|with|order|agreement|and|by|today|yesterday|finally|proposal|quote|quotation|offer|estimate|sow|po|purchase order|revised|final|full|deployment|package|business|customer|fixed|price|worth|bid|tender|scope|of|over|totalling|\\d{1,3}-\\S{1,20})){0,9}? ?(?:for|at|of|on|worth|over|totalling|:)(?: a| the| just| exactly| only| total| fixed| price| of| sum| grand| figure| all up)*`,
    `${ACCEPTED}(?: the| a| our| us)?`,
    "(?:they're|they are|kestrel's|this is|it's|it is|that's|we're|we are|comes|whole (?:job|thing|lot|project)|job|project|deal|contract|it) (?:now |all |at |just )?(?:at|runs(?: to| at)?|costs?|makes|sums up to|goes for|stands at|is going for|went for|sits at|lands at)(?: the| a)?",
    '(?:sum|value|price|amount|volume|total) of (?:the |this |that |their |our )?(?:order|contract|job|deal|project|work|works|agreement)(?: (?:is|are|of|at|comes to|will be|was|:))*',
    '(?:money|figures?|numbers?|amounts?|dollars|price)(?=:)',
    '(?:worth|valued at|to the (?:tune|value) of|in the (?:amount|sum) of|for a (?:total|sum|price|fee|fixed price|fixed fee) of|at a (?:price|total|fixed price|cost|value) of|all up|all in|all-in|altogether|overall|in total|the lot|in all|all told|grand total|fixed price|fixed fee|final price|final figure|lump sum|value|price|contract sum|tcv|deal size|total job|contract|order|po|p\\.o\\.|purchase order|job|deal|project|sow|agreement)(?: is| of| for| at| was| comes to| being| over| worth| the|:)*',
    '(?:signed|order|contract|po|purchase order|deal|agreement|job|project|sow|engagement|package|package deal|work order)(?: \\S{1,20}){0,3}? (?:for|worth|over|of|at|totalling|valued at)(?: a| the)*',
    "(?:comes? (?:in |out )?(?:to|at)|came (?:in |out )?(?:to|at)|coming (?:in |out )?(?:to|at)|settled (?:on|at)|landed (?:on|at)|ended up at|finished (?:up )?at|amounts? to|adds? up to|works? out (?:at|to)|we (?:will |'ll )?(?:charge|invoice|bill) (?:them|him|her|the (?:customer|client)))",
  ],
  totalAfter: [
    '(?:(?:is |was |as |for |being |\\(|in |the |a |our |and |agreed |overall |final |net |ex gst |plus gst |incl? gst |excl? gst |ex vat |plus vat |\\+ gst |\\+ vat |gst |vat |excluding |including |contract |job |project |deal |order )*(?:total|in total|all up|all in|all-in|altogether|overall|all told|in all|the lot|for the lot|for everything|for the whole (?:lot|thing|job|project)|contract value|contract|job value|deal value|order value|project value|deal|job|fixed price|grand total|tcv|total value|total price|order|project|agreed|signed|engagement|po))',
    "(?:was |has been |is |got |were |that |which |they |and |he |she |now |then |they've |have )*(?:accepted|approved|agreed|signed off)",
    ...EN_TOTAL_AFTER,
  ],
  invoice: [
    ...EN_INVOICE,
    `(?:your|our|our usual|your usual|the usual|the agreed|agreed|usual|standard|at|at your|at our|at the usual|at the agreed|on your|with your|${FEE} (?:at|of|@|is|on|being|with)) ${PERCENT}(?: (?:${FEE}|of (?:that|this|it|the total|the lot)|on (?:that|this|it|top)))?${MAKES}(?: (?:a|an|just|exactly|you|us|for you|to you|then|the))*`,
    '(?:please |so |and |then |kindly |you can |you may |could you |can you )*(?:send|issue|make|write|raise|prepare|forward|submit|draw up|let us have|make out) (?:to )?(?:us |me )?(?:an?|your|the|one)? ?(?:\\S{1,20} )?(?:invoices?|bills?)(?: (?:of|for|over|at|in|the|amount|sum|to|us|me|is|out|comes?|with|a|total|:))*',
    `(?:please |pls |plz |kindly |you (?:can|may|could|should|are free to|are welcome to) |can you |could you |feel free to |so |to |go ahead and |just |then |now |therefore |we expect you to |we'd ask you to |i'd ask you to |and |also |first |ok to |okay to |good to )*(?:invoice|invoices|inv\\.?|inv|invoiced|invoicing|bill|bills|billing|charge)(?! (?:them|him|her|the customer|the client|customers?|clients?|address|to the customer))(?: (?:us|me|our|the|for|of|an|a|amount|amounts|is|are|at|be|to|from|sum|value|total|with|this|in|should|come|comes|will|would|can|your|as|on|that|figure|figures|his|now|both|these|following|two|three|parts|instalments?|installments?|stages|payments?|at once|in full|only|just|exactly|side|by|then|please|being|totals?|number|partner|solutions|pty|ltd|it|accounts|head office|hq|company)\\b|:)*`,
    `${YOURS}(?: (?!contract|job|order|project|total|records?|deal)[^\\s:;,]{1,20}){0,3}? ${FEE}(?:(?: at| of| @| being| with|,) ?${PERCENT})?(?: \\S{1,20}){0,3}?(?: (?:is|of|for|at|will be|would be|comes? to|being|now|was|amounts? to|works out at|therefore|thus|on|then|equals|to invoice|to bill|the|so|should be|makes|us|in|you can invoice))*`,
    '(?:your|yours)(?=\\s{0,3}$)',
    `(?:comms?\\.?|commissions?|referral fee|finder's fee|introduction fee|intro fee|kick-?back|invoice amounts?|amounts? (?:for you )?to (?:be )?invoiced?|amounts? (?:you (?:may|can|should|could) )?(?:invoice|bill)|to (?:be )?(?:invoiced|billed)|to (?:invoice|bill)|invoiceable|billable to us|payable to (?:you|next)|owed to you|due to you|owe you|owing to you|we owe(?: you)?|pay you|paying you|for you|yours|yours is|you get|you'd get|you'll get|you receive|you're (?:owed|due|entitled to|in for)|you are (?:owed|due|entitled to)|you (?:should )?charge us|charge us|send us (?:a|an|your) (?:\\S{1,20} )?(?:invoice|bill)(?: \\S{1,20}){0,2}?|send (?:your|an|the|through an|over an) invoice|raise (?:an?|the|your|us an) invoice|expect(?:ing)? (?:an?|your|the) (?:\\S{1,20} )?(?:invoice|bill)|the (?:share|fee|cut|percentage|commission)|(?:usual|agreed|standard|referral) (?:share|cut|fee|percentage|commission)|fee|your 's|spotter's fee)(?: (?:is|of|for|at|will be|on|comes? to|being|now|was|amounts? to|works out at|that's|so|to|us|the|should be|therefore|thus|then|in|:))*`,
  ],
  invoiceAfter: [
    `(?:is |as |for |being |\\(|to |the |of it |of that |of which |goes |go |going |comes |of this |that |which |can |will |should |may |are |be |ex gst |plus gst |\\+ gst |plus vat |\\+ vat |gst |vat |ex vat |excl |incl |excluding |including |and |is to |then |in )*(?:4 u|for u|to u|invoice|to invoice|invoiced|to be invoiced|to bill|billed|to be billed|for you|to you|yours|your (?:\\S{1,20} )?${FEE}|commission|referral fee|finder's fee|due to you|payable to you|owed to you|you (?:can|may|could|should) (?:invoice|bill|charge)|you're owed|for the referral|for the introduction|for the intro|referral|fee|your way|your end|your side|for your (?:books|invoice|side|trouble|help)|for next technik|for nextvision|our way)`,
    ...EN_INVOICE_AFTER,
  ],
  yours: ['(?:your|you|yours|the usual|usual|agreed|the agreed|standard|our usual|normal|referral)'],
  base: [
    `(?:your|the|our|agreed|usual) ${PERCENT} (?:only |just )?(?:applies|apply|is|goes|counts|calculated|based|taken|being)(?: (?:only|just|calculated|based|taken|worked|out|due|payable))* (?:to|on|of|from)(?: (?:the|our|that|those|only|just))*`,
    '(?:(?:\\d{1,3}(?:[.,]\\d{1,2})? ?)?%|percent|per cent|tenth|fraction|based|calculated|taken|computed) (?:\\S{1,20} )?(?:of|on|from|out of|off)(?: (?:the|that|this|our|their|those|your|signed|agreed|full|net|gross|total|contract|value|of|price|sum|order|amount|job|project))*',
    `${FEE} (?:of|on|from|out of|off|based on|calculated on) (?:the|that|this|our|their|those)(?: (?:signed|agreed|full|net|gross|total|contract|value|of|price|sum|order|amount|job|project))*`,
  ],
  quoted: [
    "(?:we |i |had |i'd |we'd |our |my |the |a |your |originally |initially |first |final |last |revised )*(?:quoted|quote|quotes|quotation|proposal|proposed|offer|offered|bid|tendered|estimate|estimated|pitched|tender|submitted|asked)(?: (?:was|were|is|of|for|at|them|him|her|the|a|it|to|customer|came to|came in at|had been|stood at|over|around|on|job))*",
  ],
  corrects: [
    "(?:should (?:be|have been|read|have read|say)|ought to (?:be|read)|must be|supposed to be|meant to be|(?:correct|right|actual|true|real|new) (?:figure|amount|number|one|date|total) (?:is|being)|it's (?:actually|really|now)|it is (?:actually|really|now)|is (?:actually|really|in fact))(?: (?:the|a|on|at|monday|tuesday|wednesday|thursday|friday))*",
  ],
  superseded: [
    "(?:(?:i|we)(?:'d| had| have|'ve)? (?:\\S{1,20} ){0,6}?)?(?:made it|typed|mistyped|keyed(?: in)?|too many|too few|fat-?fingered)(?: (?:and|it|as|was|the|a))*",
    '(?:which|that|it|job|order|total) (?:had )?(?:stood|sat) at(?: the| a)?',
    '(?:opened|started|went in|came in|kicked off|began)(?: negotiations?| talks| the bidding| out| things)? (?:at|with)(?: the| a)?',
    "(?:we|i|they|he|she|our side)(?: had|'d)? (?:asked|wanted|been asking|demanded|started with|hoped)(?: for)?(?: the| a)?",
    "(?:originally|initially|original|initial|at first|first (?:quote|quoted|said|wanted|asked|thought|talked|figure|offer|quotation|proposal|number|draft)|previously|previous|earlier|formerly|former|old|older|prior|used to be|instead of|rather than|as opposed to|in place of|not|\\S{1,20}n't|no longer|down from|up from|reduced from|increased from|cut from|raised from|(?:moved|shifted|changed|revised|went|gone|dropped|fell|rose|grew|moves|shifts|changes|slips|brought forward|pushed(?: back)?|postponed|delayed|lowered|slipped|amended|corrected|reduced|increased) (?:\\S{1,20} ){0,2}?from|changing from|from(?! (?:you|us|me|them|him|her|now|here|our side|your side))|replaces|replacing|supersedes|superseding|pencilled in|pencilled|budget(?:ed)?(?!(?:'s| is| was| has been| got)? (?:approved|signed|released|granted|confirmed|cleared|there))|ball-?park|indicati(?:on|ve)|guesstimate|rough|you (?:wrote|said|mentioned|had|have|quoted|noted|recorded|listed|put|suggested)|i (?:wrote|said|told you|gave you|had (?:said|told|written|put|given)|put|typed|mentioned|reported|notified|sent)|we (?:wrote|said|told you|gave you|had (?:said|told|written|put|given)|reported|notified)|as (?:i|we) (?:wrote|said|told)|in your (?:mail|email|letter|example)|example|e\\.g\\.|for instance|last year(?:'s)?|list price|rrp|had (?:hoped|expected|thought|assumed|planned)|i'd (?:hoped|expected|thought|told you|said|given you|put|written)|hoped for|expected|scrub|scratch|strike|scrap|bin|cross out|wrong(?:ly)?|mistakenly|incorrectly|typo|versus|vs\\.?|compared (?:to|with)|against|before (?:the )?discount|was going to be|would have been|were to be|it was|had been|than|over from)(?: (?:the|on|at|a|of|was|were|is|for|to|by|start|starting|price|figure|amount|date|total|quote|their|our|estimate|about|around|them|him|her|as|it|had|been|in|my|last|first|mail|email|monday|tuesday|wednesday|thursday|friday|value|invoice|you|budget|that))*",
  ],
  supersededAfter: [
    "(?:as (?:i|we|you|originally|first|previously|initially)(?:'d)?(?: had)?(?: wrongly)? (?:wrote|said|told|planned|quoted|thought|notified|reported|mentioned|stated|recorded|noted)|originally|initially|before(?! (?:gst|vat|tax|taxes|any))|previously|at first|beforehand|in the (?:first|original|initial|earlier) (?:quote|proposal|mail|email|offer)|(?:(?:start(?:ing)?|date|day|total|figure|sum|amount|price|value|number|one|that|which) ){0,4}(?:i|we|you)(?:'d|'ve| had| have)? (?:\\S{1,20} )?(?:wrote|told you|said|quoted|gave you|given you|had|have on record|noted|mentioned|reported|recorded|notified)|(?:(?:start(?:ing)?|date|day|total|figure|sum|amount|price|value|number|quote|one) ){0,3}(?:(?:falls|fell|is falling|has fallen) (?:away|through|over|by the wayside|flat)|(?:is|are|was) (?:now )?(?:wrong|off|no longer|out|history|outdated|incorrect|gone|dead|void|obsolete|scrapped|cancelled|canceled|withdrawn|dropped|superseded|not happening|off the table|out the window|out of the window|past tense|ancient history)|won't (?:work|happen|hold|fly|do|be)|doesn't (?:work|hold|stand|apply)|can't (?:be kept|happen|stand|hold)|cannot (?:be kept|happen|stand|hold)|goes out (?:of )?the window|lapses|lapsed|bites the dust|bit the dust|isn't happening)|was (?:wrong|the old|the original|the first|the quote|a typo|incorrect|my mistake|quoted|the budget|our first|the previous|the initial)|is (?:the|my) old|no longer|did not|(?:quote|budget|estimate|ballpark|indication)|falls through|has changed)",
  ],
  other: [
    // what the customer is billed by the partner: "our invoice to them", "we invoice Dan 9,200 up front"
    '(?:our|my) (?:\\S{1,20} ){0,2}?(?:invoices?|bills?)(?: (?:to|for) (?:them|him|her|the (?:customer|client)|\\S{2,20}))?(?: (?:of|for|over|is|was|went|out|at|goes|will be))*',
    "we(?:'ve|'ll|'re| have| will| are)? (?:(?!you)\\S{1,20} ){0,1}?(?:invoic(?:e|es|ed|ing)|bill(?:s|ed|ing)?|charg(?:e|ed|ing)) (?!them|him|her|you|the (?:customer|client)|it\\b)\\S{2,20}(?: \\S{1,20})?(?: (?:a|an|for|of))*",
    '(?:could|might|may) (?:\\S{1,20} ){0,2}?(?:bring|add|grow|follow|yield)(?: (?:in|up|to|another|a|further|around|about|us))*',
    "last (?:year|time|month|quarter|summer|spring|winter|autumn)(?:'s)? (?:job|project|order|deal|contract|one|phase)(?: (?:was|came to|brought|at|for|worth))*",
    '(?:monthly|yearly|annual|weekly|quarterly|hourly|daily|day|per-seat|per-user|licen[cs]e) (?:\\S{1,20} )?(?:fees?|rates?|charges?|price|payments?|amounts?|figure|bill|subscription)(?: (?:to|for) (?:them|him|her|the customer|the client))?(?: (?:of|is|are|at|the|a|about|was|to|in|comes|:))*',
    '(?:per (?:month|year|annum|user|seat|hour|day|licen[cs]e|site|visit|device|person|head)|monthly|yearly|annual|annually|weekly|quarterly|hourly|daily|day rate|hourly rate|retainer|subscription|maintenance|hosting|recurring|run rate|rate|rates|rent|discount|rebate|saving|savings|saved|less|minus|reduced by|increased by|up by|down by|raised by|went up by|off|knocked off|gst|vat|tax|taxes|levy|duty|shipping|freight|travel|expenses|hardware|materials|competitor\\S{0,2}|rival\\S{0,2}|bidders?(?: wanted| asked(?: for)?)?|nothing like|unlike|not like|competition|cheaper|other (?:bid|quote|offer|supplier|provider|vendor)s?|undercut|higher than|lower than|more than|less than|under|over budget|limited to|liability|capital|turnover|revenue(?! (?:to|for) us)|insured|insurance|penalty|fine|raffle|donation|charity|salary|bonus of|last (?:job|project|deal)|other (?:job|project|deal|customer|client)|another (?:job|project|deal|customer|client)|(?:next (?:phase|stage)|phase (?:two|2|ii)) (?:\\S{1,20} ){0,4}?(?:could|might|would|may|later|maybe|perhaps|probably|potential\\S{0,4}|planned)|option(?:al)?|upsell|potential|upside|could add|might add|save|invoice (?:them|him|her|the customer|the client)|bill (?:them|him|her|the customer|the client)|charge (?:them|him|her|the customer|the client)|our (?:cost|costs|margin|profit)|cost us|costs us|(?:paid|pays|pay)(?: \\S{1,20}){0,3} deposit of|paid|pays|pay (?:a|us)|spent|spend|already invoiced|already paid)(?: (?:of|is|at|the|a|for|about|was|around|to|in|our|their|by|us|were|bid|offered|quoted|came|come|amount|amounts))*',
  ],
  otherAfter: [
    '(?:(?:aud|usd|eur|gbp|chf|cad|nzd|sgd|dollars?|euros?|pounds?|a|an|per|each|every|/|p\\.?) ?)*(?:per (?:month|year|annum|user|seat|hour|day|licen[cs]e|site|visit|device|person|head|week|quarter)|a (?:month|year|week|day|user|seat|head|pop|quarter)|an hour|each|monthly|/ ?(?:month|mo|year|yr|user|hour|hr|h|day|seat|week)|p\\.?m\\.|p\\.?a\\.|pa|pcm|pm|hourly|daily|a piece|apiece)',
    '(?:discount|rebate|off(?! (?:that|this|it|the top))|less|cheaper|more expensive|more|higher|lower|dearer|of gst|gst|vat|tax|in (?:gst|vat|tax)|of tax|budget|of hardware|for hardware|hardware|for travel|travel|for expenses|expenses|in licen[cs]es|licen[cs]es|for licen[cs]es|for phase (?:two|2)|limit|below|above|turnover|in turnover)',
  ],
  part: [
    '(?:deposit|balance|remainder|rest|final (?:payment|instalment|installment|invoice|part)|first|second|third|last|then|now|up ?front|on (?:signing|signature|completion|start|delivery|go-?live|kick-?off|handover|acceptance|order|sign-off|receipt)|at (?:go-?live|start|completion|the end|kick-?off|signing|handover|the start)|after|instal+ments?|milestones?|stage|phase|part|half|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|1st|2nd|3rd|payment|another|followed by|further|1[.)]|2[.)]|3[.)]|once|today|later)',
  ],
  moves: [
    '(?:mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|chang(?:e|es|ed|ing)|push(?:es|ed|ing)?|slip(?:s|ped)?|postpon\\S{1,4}|delay\\S{0,3}|defer\\S{0,4}|brought forward|bring|brings|goes|go|went|gone|going|up|down|rais\\S{1,3}|increas\\S{1,4}|decreas\\S{1,4}|reduc\\S{1,4}|drop\\S{0,4}|cut|grew|grown|grows|revis\\S{1,4}|amend\\S{0,4}|correct\\S{0,4}|adjust\\S{0,4}|reschedul\\S{1,4}|put back|lower\\S{0,3}|update\\S{0,2}|jump\\S{0,3}|rises?|rose|risen|fell|falls?|higher|lower|bigger|smaller|later|earlier|different|no longer|no more|new)',
  ],
  exact: [
    '(?:goes|go|went|gone|going|moves?|moved|rises?|rose|risen|jumps?|jumped|climbs?|climbed|is|are|pushed|bumped|puts? (?:it|us)|brings? (?:it|us|the \\S{1,20})) up to',
    '(?:invoice|bill|note|order|contract|po|cheque|check) over',
  ],
  unchanged: [
    '(?:unchanged|stays?|stayed|remains?|remained|still|no change|the same|same as before|as before|as is|(?:is|was|are|were) (?:right|correct|fine|ok|okay)|not changed|unaffected|holds|stands)',
  ],
  inexact: [
    ...EN_START_HEDGED,
    '(?:probably|roughly|approximately|approx\\.?|about|around|circa|ca\\.?|c\\.|likely|should (?:come|end|start|begin|land)|expected|expect|estimated?|est\\.|tbc|to be confirmed|provisional(?:ly)?|tentative(?:ly)?|hopefully|hoping|hope|maybe|perhaps|possibly|in the region of|give or take|some|somewhere|or so|ish|ball-?park|target(?:ed|ing)?|aim(?:ing)?(?: for)?|pencil(?:led)?(?: in)?|might|may|could|would|i think|i guess|not before|no earlier than|earliest|at the earliest|latest|by|no later than|either|subject to|depending|planned for some|at least|up to|maximum|max\\.?|minimum|min\\.?|nearly|almost|just under|just over|a bit over|over|under|plus minus|if all goes well|fingers crossed|touch wood|likely to be)',
  ],
  start: [
    '(?:dates?|timing|when|make the start|makes? (?:a|the) start|start of (?:the )?works?|begin of (?:the )?works?|first (?:working )?day(?: (?:on site|with them|there|at theirs|for us|of work))?|(?:on board|on site|onsite|on deck|at it|over there|down there|up there) (?:from|as of|on))(?: (?:is|will be|on|from|of|the|with|them|us|:))*',
    '(?:(?:job|project|work|works|deployment|rollout|installation|implementation|planned|agreed|official|new|actual|the|our|on-?site|service|contract|expected|revised|correct|right|confirmed|site) )*(?:start(?:ing)?(?: |-)?(?:date|day)?|starts|started|kick-?off|kicks off|kick off|kicking off|begin|begins|beginning|began|commence|commences|commencing|commencement|commencement date|first day|day one|day 1|get(?:ting)? (?:going|started|under way|underway|cracking|stuck in)|gets (?:going|started|under way|underway)|under way|go in|going in|move in|mobilise|mobilize|mobilisation|mobilization|on-?site|on site|effective|effective date|slotted in|scheduled|booked in|booked|set for|in there|arrives?|arriving|(?:team|crew) (?:is |goes )?in|crew (?:is |goes )?in|(?:crew|team|guys|boys) (?:rolls?|goes|go|heads?|turns? up|shows? up|moves?)|boots on the ground|launch|launches|launching|roll(?:s|ing)? in|be there|be in|hit the ground|break ground|job starts?)(?: (?:is|on|from|of|at|the|in|there|with them|them|work|works|is on|for|has been|moved|was|will be|now|set|be|to|date|day|project|job|onsite|on-site|on site|already|w/c|week|off|up|with|our|their|as of|then|only|shifts?|shifted|pushed|back|out|forward|brought|changed|it|this|that|right|away|officially|set-?up|rollout|deployment|migration|implementation|installation|sometime|not|we|they|us|you|so|and|said|a|team|crew|actual|properly|proper|first thing|early|bright|confirmed|fixed|agreed|scheduled|booked|planned|today|tomorrow|postponed|delayed|until|till|later|earlier|by|week commencing))*',
    '(?:w/c|week commencing|week of)',
    ...EN_START,
  ],
  startAfter: [
    "(?:is |as |for |being |\\(|we |our |it |they |the |when |will |'s |team |crew |at |as the |our people |i |a |you |to )*(?:start|starts|start date|starting|starting date|kick-?off|kick off|begin|begins|commence|commences|commencement|go in|on site|onsite|get going|get started|first day|day one|go|launch|mobilise)",
    ...EN_START_AFTER,
  ],
  otherDay: [
    ...EN_OTHER_START,
    // "the figures follow tomorrow", "I'll send the details on Friday"
    '(?:figures|numbers|amounts|details|particulars|breakdown|rest|documents|confirmation) (?:will |to |shall |should |are |is )?(?:follow(?:s|ing)?|come|comes|coming)(?: (?:on|by|at|in|from|later|the|over))*|(?:send|sending|forward|forwarding|email|emailing|mail|mailing|pass|passing|let you have|get you|give you)(?: \\S{1,20}){0,3}? (?:figures|numbers|amounts|details|particulars|breakdown|rest|documents|confirmation|paperwork)(?: (?:on|by|at|in|from|later|the|over|across|through))*',
    // "the tablets arrive on", "we meet on site on"
    '(?:hardware|tablets?|devices?|equipment|kit|gear|parts|phones?|handsets?|laptops?|licen[cs]es?|delivery|shipment|goods|servers?|paperwork|papers|contract|invoice|materials?|stock|data|list|export|letter|cheque|payment|money|deposit|quote|proposal|offer)(?: \\S{1,20}){0,4}? (?:arrives?|arriving|gets? (?:here|there|in)|comes? in|coming in|lands?|landing|turns? up|ships?|shipping|in|there|here|on ?-?site|goes out|rolls? in)(?: (?:on|by|at|the|from|in))*',
    '(?:meet|meets|meeting|see|seeing|sit(?:ting)? down|catch(?:ing)? up|talk|talking|speak|speaking|lunch|coffee|a chat|chat|walk|survey|measure|scope|inspect|present|presenting|demo)(?: (?:on ?-?site|there|at theirs|with|them|him|her|in|at|their|office|place|on|to|the|us|for))*',
    '(?:back to you|come back to (?:you|us)|get back to (?:you|us)|let you know|report back|old (?:system|contract|software)|switch(?:ed)? off|moves? office|moving office|reopens?|opens? again|hear(?: back)?|know|unavailable|abroad|overseas|in hospital|off work|off sick|on (?:annual |sick |parental |maternity )?leave|vote|votes|tender closes)(?: (?:on|by|at|the|from|in|until|till))*',
    '(?:signed|signing|signature|sign|countersigned|executed|accepted|approved|dated|won|confirmed(?! for)|completed?|completion|complete by|expected completion|finish(?:ed|es)?|finishing|finish date|finish by|done by|done|end|ends|ending|end date|go-?live|going live|go live|live|cut-?over|handover|hand over|delivery|deliver|delivered|due|due date|deadline|expires?|expiry|valid (?:until|till|to)|until|till|payment|pay|paid|payable|invoice date|invoiced|meeting|meet|met|met on|call|called|calling|spoke|speak|rang|phone|demo|workshop|visit|visited|visiting|training|review|decision|decide|board|steering|sent|received|got|came|arrived|quote of|quote dated|proposal of|order of|po of|mail of|email of|your (?:mail|email|message|letter|note)|wrote|referred|referral of|since|before|after|by|holiday|holidays|leave|away|back|out of office|closed|office|reopen|return|birthday|christmas|party|last|previous|follow(?:ing)?(?:-| )?up|instal+ment|deposit|balance|on signing|on completion|phase (?:two|2|ii)|second phase|stage (?:two|2)|founded|certified|established|year|milestone|testing|uat|kick-?off (?:call|meeting|session|workshop)|planning (?:call|meeting|session|workshop)|scoping|discovery|pre-start|site survey|survey|purchase order|po|contract|order|quoted|financial year|report|reported|notified|sign-?off|today|yesterday|this morning)(?: (?:on|at|the|is|of|for|by|with|them|him|her|us|date|was|it|our|in|from|dated|their|to|back|a|call|meeting|again|scheduled|planned|expected|set|and|contract|order|agreement|proposal|off|up|had|quote|been|has|will|be|until|till|next|this|last|invoice|paperwork|everything|yesterday|dan))*',
  ],
  otherDayAfter: [
    '(?:to|for)(?: (?:a|an|the|our|their|final|quick|first|site|on-?site)){0,3} (?:discuss\\S{0,4}|talk\\S{0,4}|agree|fix|set a|settle|sign\\S{0,3}|demo|present\\S{0,6}|scop(?:e|ing)|go (?:through|over)|walk through|meet\\S{0,4}|chat|lunch|coffee|hand(?:ing)?[ -]?over|train|show|drop off|collect|inspect\\S{0,4}|survey|measure|quote|review|look|see|visit|finali[sz]e|decide|plan|planning|negotiat\\S{0,4}|celebrate|go-?live|go live|cut over|training|sign-off)',
    '(?:(?:is|as|for|being|we|our|it|they|the|when|will|at|has|have|was|\\() )*(?:signed|signing|completion|completed|finish|end|go-?live|deadline|handover|meeting|call|demo|workshop|expiry|due|delivery|board meeting|kick-?off (?:call|meeting)|site visit|decision|at \\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm)?|at noon)',
  ],
  separator: [
    '(?:and|n|&|with|of which(?! (?:is|are|you|we|goes|comes)[^,;.]{0,40}[,;.])|plus|then|but|while|whereas|so|giving|making|leaving)',
  ],
  takesBack: [
    '(?:no,? wait|wait,? no|sorry|(?:scratch|strike|scrap|delete|cancel|bin|forget|ignore) that|wrong (?:tab|line|column|row|sheet|cell|figure|number|file|page|job|version|quote)|misread|mistyped|my mistake|my bad|typed too fast|apologies|pardon|it should (?:be|read|say)|should (?:be|read|say)|i mean|i meant|make that|correction|or rather|rather|oops|hang on|hold on|actually|no,|typo)',
  ],
  half: ['(?:half|50 ?%|halves|equal (?:parts|instal+ments|payments)|50/50|fifty[- ]fifty)'],
  ofTotal: [
    '(?:of|on|from|off) (?:the |that |this |our |it|its |their )*(?:total|contract|contract value|order value|deal|value|price|sum|full amount|whole|whole thing|lot|job|order|project|above|that|this|it|total value|overall|engagement|amount|net|figure|fee)?',
  ],
  ofOther: [
    '(?:is |are |applies |apply |applied |only |just |calculated |taken |based |worked out |counts? |being |goes |due |payable )*(?:of|on|from|off|to) (?:the |our |their |your |its |only |just )*(?!the |our |us\\b|you\\b|me\\b|that|this|it\\b|which\\b|all\\b|everything|what\\b|total|contract|order|deal|value|price|sum|full|whole|lot|job|project|above|overall|engagement|amount|net|agreed|signed|figure|entire|order|fee|gross|final)[a-z]\\S{0,30}',
  ],
  netCounts: [
    '(?:ex|net|nett|first|lower)(?: gst| vat| tax)? (?:figure|amount|number|one|sum|price) (?:is (?:the (?:one|figure|number|amount) )?(?:that|which) (?:counts|matters|applies)|counts|applies|matters|is (?:decisive|binding|relevant|what counts|what matters))',
    '(?:figure|number|amount|one|sum)(?: that| which)? (?:matters|counts|applies)(?: \\S{1,20}){0,8}? (?:without|ex|net|before (?:gst|vat|tax)|less (?:gst|vat|tax))',
    '(?:(?:net|ex(?:cl(?:uding)?)?\\.? ?(?:gst|vat|tax)|before (?:gst|vat|tax)|excl?\\.?|ex-gst|ex-vat|first|former|lower)(?: \\S{1,20}){0,4}? (?:counts?|applies|is (?:the )?(?:relevant|what counts|what matters|the one|binding|the basis|decisive)|is the (?:total|agreed|contract)|is what)|(?:use|take|go by|go with|base (?:it|yours|everything|your invoice) on|based on|basis is|count|calculate(?:d)? on|counts is|matters is|relevant (?:figure|amount|one) is|please record|record) (?:\\S{1,20} ){0,4}?(?:net|ex(?:cl(?:uding)?)?\\.? ?(?:gst|vat|tax)|before (?:gst|vat|tax)))',
  ],
  grossCounts: [
    '(?:(?:gross|inc(?:l(?:uding)?)?\\.? ?(?:gst|vat|tax)|including (?:gst|vat|tax)|latter|higher)(?: \\S{1,20}){0,4}? (?:counts?|applies|is (?:the )?(?:relevant|what counts|what matters|the one|binding|the basis|decisive)|is the (?:total|agreed|contract)|is what)|(?:use|take|go by|go with|base (?:it|yours|everything|your invoice) on|based on|basis is|count|calculate(?:d)? on|counts is|matters is|relevant (?:figure|amount|one) is|please record|record) (?:\\S{1,20} ){0,4}?(?:gross|inc(?:l(?:uding)?)?\\.? ?(?:gst|vat|tax)))',
  ],
  attached: [
    '(?:attach\\S{0,6}|enclosed|enclosure|see (?:the )?(?:pdf|po|order|quote|document|file|scan|spreadsheet)|in the (?:pdf|file|spreadsheet|scan))',
  ],
  recorded: [
    "(?:(?:we have|we've|i have|i've) (?:now )?(?:recorded|noted|registered|entered|booked|logged|captured|put down|understood)|(?:here is|this is) what we (?:recorded|understood|noted)|(?:is|are) (?:now )?(?:recorded|on record|on file)|(?:recorded|noted|registered|booked|logged|on record|on file)(?: (?:for|as follows|as|so far|with us))?(?=:| (?:for|as|so) )|thank you and congratulations|congratulations on)",
  ],
  lines: [
    '(?:made up of|consist(?:s|ing) of|comprising|composed of|broken down|breakdown|break-?down|split into|namely|being|itemi[sz]ed|lines?|items?|as follows|plus)',
  ],
};
