/**
 * Statement `correction`: a fact that was notified before changes (READING.md). Superseded figures inside the first
 * notification ("the quote was 40k, they signed for 43,250") are no correction: src/parsers/meaning.ts decides.
 */
import { statementReader } from '../../phrases.js';
import type { Finding, Sentence } from '../../types.js';

const FACT =
  '(?:total|figure|figures|amount|amounts|value|price|sum|number|numbers|start|start date|starting date|date|commencement|kick-?off|invoice amount|invoice|commission|fee|order value|contract value|scope|deal|contract|order|job)';

// ie-a  "One thing to put right in your book: the start is today." · us-a "Change on Fox River: they've asked us to begin …"
const CORRECTING = [
  // "J-1 is 45,000, not 48,500": a job by its number is one on record.
  '(?<![a-z0-9])j-[0-9]{1,6} (?:is|was|should be|must be|has to be) (?:\\S{1,3} ?)?[0-9]\\S{0,20},? not (?:\\S{1,3} ?)?[0-9]',
  '(?:ignore|disregard|forget|scrap|delete|discard) (?:\\S{1,20} ){1,6}?(?:in|from|of|on) my (?:previous|last|earlier|first|other|original|recent) (?:mail|email|e-mail|message|note|reply)',
  '(?:variation|change) (?:order|request|notice) (?:\\S{1,20} ){0,3}?(?:came|arrived|was|has|signed|is in|received|from|for|approved)',
  '(?:what|the (?:figures?|numbers?|amounts?|totals?|price|dates?)) (?:i|we) (?:\\S{1,20} )?(?:reported|notified|told you|gave you|sent you|announced|wrote you)(?: \\S{1,20}){0,6}? (?:was|were|is|are|no longer|has|have)',
  '(?:one|a|small|quick|another) (?:\\S{1,20} )?(?:change|correction|update) (?:to|on|of|in) (?:what|the (?:figures?|numbers?|amounts?|details)) (?:we|i|you)',
  '(?:correction|corrected|corrections|amendment|erratum|amended|update to (?:my|our|the) (?:last|previous|earlier)|change to (?:my|our|the) (?:last|previous|earlier|notification|figures?))',
  "(?:please |pls |need to |have to |must |can you |could you |to |i'd like to |let me )(?:correct|amend|adjust|revise|change|fix|rectify|update) (?:\\S{1,20} ){0,3}?" +
    FACT,
  '(?:please |need to |have to |must |can you |could you |let me )(?:correct|amend|put (?:\\S{1,20} )?right|set (?:\\S{1,20} )?straight|rectify)',
  '(?:change|correct|update|amend|fix|adjust|alter) (?:that|this|it|those|them) (?:on|in|at|for) (?:your|the) (?:side|end|records?|books?|system|file|files|notes?)',
  '(?:one|a|small|quick|another) (?:\\S{1,20} )?(?:thing|point|detail|item) to (?:put right|correct|change|fix|amend)',
  '(?:put|set) (?:\\S{1,20} ){0,3}?(?:right|straight)',
  '(?:i |we )(?:\\S{1,20} )?(?:made a mistake|made an error|got (?:it|the|that|this|my)(?: \\S{1,20}){0,3}? wrong|gave you (?:the|a) wrong|gave you (?:\\S{1,20} ){0,3}?wrong|mistyped|mis-?typed|mixed up|transposed|misquoted|misread|misstated|wrote (?:the|a) wrong|told you (?:the|a)? ?wrong|sent (?:you )?the wrong|typed|had the wrong(?! (?:folder|file|tab|mail|e-?mail|message|thread|window|client|customer|job|case|ticket|project|screen|account|person|sheet open))|swapped)',
  '(?<=^\\s{0,3}(?:sorry,? |oops,? |ah,? |apologies,? |my fault,? )?)(?:(?:typed|wrote|entered|read|put) (?:it|them|the (?:\\S{1,20} )?(?:digits?|figures?|numbers?|amounts?|date)) (?:in )?wrong|(?:transposed|swapped|mixed up|jumbled|muddled|mistyped|misread) (?:the |two |my |some |a couple of )+(?:\\S{1,20} )?(?:digits?|figures?|numbers?|amounts?|dates?))(?= |[.!,;]|$)',
  // "Two of the figures you have want putting right"
  '(?:figures?|numbers?|amounts?|sums?|totals?|dates?|entry|entries|details)(?: (?!and |but )\\S{1,20}){0,8}? (?:wants?|needs?|requires?|could do with|has to be|have to be|must be|to be) (?:put(?:ting)? right|correct(?:ing|ion|ed)|amend(?:ing|ment|ed)|fix(?:ing|ed)|set(?:ting)? right|straighten(?:ing|ed) out|rectif(?:ying|ied))',
  '(?:typo|slip of (?:the|my|a) (?:pen|fingers?|thumb|keyboard)|my (?:bad |poor |sloppy |clumsy )?(?:typing|mistyping|arithmetic)|fat finger|fat fingers|wrong (?:figure|amount|date|total|start|day|month|year|sum|price|fee|base|(?:customer|company) name)|wrong number(?= (?:in|on|for the|of))|my mistake|my bad|my error|apologies for the (?:mix-?up|error|confusion|mistake))',
  `(?:your|the) (?:record|records|confirmation|thank-you|summary|email|mail|note|message|book|books|file) (?:\\S{1,20} ){0,3}?(?:wrong|incorrect|not right|not correct|should (?:read|be|say)|isn't (?:right|correct)|need(?:s)? (?:correcting|changing|updating))`,
];
const TOLD = '(?:told|reported|notified|advised|given|stated|announced|communicated|sent|informed)';
const VALUE =
  '(?:totals?|figures?|amounts?|sums?|values?|prices?|fees?|commission|(?:your )?(?:share|cut|invoice)|start(?:ing)?(?: dates?| days?)?|commencement(?: date)?|dates?|numbers?|names?|order|contract value)';
const START =
  '(?:start|starts|start date|starting date|commencement|commencement date|kick-?off(?! (?:call|meeting|workshop|session))|first day)';
const FIGURE = '\\W{0,2}(?:the |on the |on )?\\W?(?:[a-z]{1,3}\\W?)?\\d';
const DAY = '(?:mon|tues?|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}';

// "The sum advised on 17 November must be replaced." · "Less than I told you." · "Gave you a dud start."
const AS_TOLD = [
  `\\d\\S{0,12} (?:that |which )?(?:you(?:'ve| have| hold| are holding)|stands|is)(?: \\S{1,20}){0,2}? (?:down|on (?:file|record)|in your (?:books?|records?|confirmation|summary|mail))(?: \\S{1,20}){0,3}? (?:is|was|are|should|must|isn't|needs?)`,
  `(?:the|your|our|my|that|those|earlier|agreed) (?:\\S{1,20} )?${VALUE} (?:\\S{1,20} ){0,2}?(?:(?:previously|already|originally|earlier) )?(?:${TOLD}|(?:i|we)(?:'d| had|'ve| have)? (?:told|gave|reported|notified|sent|stated|put))`,
  `(?:than|from what|since|where|which|that|one) (?:i|we)(?:'d| had| have|'ve)? (?:first |originally |previously )?(?:told you|reported|notified|advised|wrote|stated|said|gave you|informed you|mentioned)`,
  `(?:as|than|previously|earlier|originally) (?:${TOLD}|(?:i|we) (?:said|stated|reported|told you|wrote)),? (?:but|it's|it is|is|and not)`,
  `(?:later|earlier|sooner|less|more|lower|higher|fewer) than (?:first |originally |previously )?${TOLD}`,
  `${VALUE} (?:previously|originally) (?:${TOLD}|quoted)`,
  `(?:rather than|instead of|not) (?:the )?\\W?\\d\\S{0,12} (?:${TOLD}|(?:as )?(?:i|we) (?:said|told|wrote|reported|stated))`,
  `(?:${VALUE}|seats|users|licences|licenses)(?: \\S{1,20}){0,2}? in (?:my|our|yesterday's|last week's|friday's|monday's|the) (?:last |first |previous |earlier |win )?(?:e-?mail|mail|letter|note|message|notice|notification)(?: \\S{1,20}){0,4}? (?:was|were|is|are|should|wrong|swapped)`,
  '(?:gave|given|told|sent|quoted) you (?:\\S{1,20} ){0,3}?(?:dud|bum|wrong|bad|false|stale|outdated|incorrect|misleading|the monthly|the weekly)',
  '(?:i|we) (?:told|gave) you (?:\\S{1,20} ){1,3}?,? (?:but|they|it|the|should)',
  "(?:as|than|what|where|from what) you(?:'ve| have) (?:got it|it|it down|noted|recorded|booked|on (?:file|record))",
  '(?:in error|erred|miscalculated|miscounted|misadded|short-changed|goofed|slipped up|botched|added (?:it |them )?up wrong(?:ly)?|in my haste|worked out on the wrong|picked the wrong)',
  '(?:forgot|forgotten|neglected|omitted) to (?:take off|add|deduct|include|subtract|count|knock off|put in)',
  `${VALUE}(?: \\S{1,20}){0,6}? (?:left out|excluded|didn't include|did not include|was (?:inclusive|before|gross|net|without|exclusive)|omitted)`,
  '(?:gst|vat|tax|discount|rebate) (?:\\S{1,20} )?twice',
  '(?:amounts|figures|dates|numbers|names|digits)(?: \\S{1,20}){0,5}? (?:swapped|mixed up|transposed|the wrong way (?:round|around)|reversed|muddled|jumbled)',
];
// "Not 10 January but 10 February." · "Make that 17.5k." · "Please replace 8500 with 5800."
const THIS_FOR_THAT = [
  `(?:decimal(?: point)?|comma|zero|nought|digit)(?: \\S{1,20}){0,4}? (?:wrong|misplaced|too many|missing|slipped)|in the wrong place`,
  `(?:it's|its|it is|that's) \\W?\\d\\S{0,12},? (?:rather than|instead of|and not|not) \\W?\\d`,
  `(?:start|total|value|price|amount|fee|commission|invoice|date)(?: date| amount)? (?:is|are|'s) now ${FIGURE}\\S{0,12}(?: [a-z]{3,9})?,? (?:not|instead of|rather than|and not)`,
  '(?:overstated|understated|overquoted|undercounted|overcounted|double-?counted|exaggerated|inflated|misreported|misstated)',
  '(?:knock|take|strip|subtract|deduct) \\W?\\d\\S{0,10} (?:off|from|out of)',
  '(?:trades? as|is called|are called|is named|is spelt|is spelled|goes by) (?:\\S{1,20} ){1,4}?,? ?not',
  '(?:please )?note the (?:new|revised|changed|corrected|amended|updated) (?:\\S{1,20} )?(?:start|total|date|figure|amount|price|sum|name)',
  '(?:trimmed|cut|reduced|enlarged|extended|changed|shrunk|scaled) (?:\\S{1,20} )?(?:order|scope|job|contract|project)(?: \\S{1,20}){0,2}?,? (?:and|so) (?:the )?(?:new |revised )?(?:total|price|value|sum)',
  '(?:want|wants|need|needs|take|taking) (?:\\S{1,20} ){0,2}?(?:seats?|users?|licen[cs]es?|vans?|modules?|days) (?:fewer|less|more),? so',
  'make (?:it|that|this) \\W?\\d(?:[\\d.,]{2,10}|[\\d.,]{0,6}k)',
  `so make (?:it|that) (?:the )?(?:\\d|${DAY})`,
  `(?:instead of|rather than|in place of|in lieu of|and not|as opposed to) (?:(?:the |a )?(?:one|single|one single|big|lump|whole|full)(?: big| large| lump)? (?:invoice|bill|sum|amount|one)|${FIGURE}|(?:on )?(?:the |that )?${DAY})`,
  `(?<=^\\s{0,3}(?:sorry,? |oops,? )?)not (?:on )?${FIGURE}\\S{0,12}(?: \\S{1,20}){0,3}?,? but`,
  `(?:isn't|is not|wasn't|aren't|not for|not) ${FIGURE}\\S{0,12}(?: (?:as )?(?:i|we) (?:said|wrote|told you))?,? but`,
  `(?:previously|formerly) (?:\\d\\S{0,10}|w/c|${DAY})`,
  'differs? from what (?:i|we)',
  `\\d\\S{0,10} (?:should|ought to|must|needs to) (?:be|read|say) \\W?\\d\\S{0,10}`,
  '(?:should|ought to) (?:now )?(?:read|have read|have been|have said|say)(?= )',
  `${VALUE} (?:should|ought to|must) (?:now )?be (?:\\S{1,20} ){0,2}?\\W?\\d`,
  `(?:should|must) be (?:for )?${FIGURE}\\S{0,12},? (?:and )?(?:not|instead|rather)`,
  `(?:it's|its|it is) ${FIGURE}\\S{0,12}(?: \\S{1,20}){0,2}?,? (?:now|and not|not the|not \\W?\\d)`,
  '(?:replace|swap|exchange|substitute|change) \\W?\\d\\S{0,10} (?:with|by|for|to) \\W?\\d\\S{0,10}',
  `(?:must|should|has to|is to|to|has|is|was|been)(?: be| been)? (?:replaced|superseded|substituted) (?:by|with)`,
  'replaces the (?:one|first|previous|old|earlier)',
  `(?:scrap|forget|ignore|disregard|strike|delete|retract|withdraw|take back) (?:the|my|our|what (?:i|we)|that|those) (?:\\S{1,20} ){0,2}?(?:\\d{1,2}(?:st|nd|rd|th)|previous (?!account|bank)|old (?:total|figure|amount|date|start|price)|earlier|total|figures?|date|start|amount|said about|told you|second one)`,
  `(?:take|strike|remove|delete) (?:the )?\\W?\\d\\S{0,12}(?: \\S{1,20}){0,6}? (?:out of|from|off) (?:your|the) (?:books?|records?|file|list|register)`,
  `(?:bring|move|push|shift|put|change|set|correct|amend|adjust) (?:the )?(?:\\S{1,20} )?(?:start|date|total|amount|figure|name)(?: \\S{1,20}){0,6}? in (?:your|the) (?:books?|records?|file|system|register)`,
];
/** "At Gippsland Milk Transport": for whom, between a fact and what becomes of it. */
const WHOM = '(?: (?:at|for|of|with) (?!\\d|the total)(?:[^\\s,;:]{1,20} ){0,4}?[^\\s,;:]{1,20})?';
// "The start slipped to 14 April." · "The amount you may invoice has been reduced." · "The job's now worth 55k."
const MOVED = [
  // "Dan has taken the extra module out again"
  '(?:taken|took|taking|struck|strike|cut|removed|dropped) (?:the |that |those |an? |one )?(?:extra|additional|optional|further|spare|second|third) (?:\\S{1,20} ){0,1}?(?:modules?|licen[cs]es?|seats?|users?|tablets?|vans?|sites?|depots?|interfaces?|days?|training|integration|add-?on|package|option)(?: \\S{1,20}){0,2}? (?:out|off|again)(?= |[.!,;:]|$)',
  // "The start, announced for 18 January, has been put back to 22 February"
  `${START}(?: (?!call|meeting)\\S{1,20}){0,3}?, [^,;.!?]{3,60}, (?:is|has|had|was|will be|must be|now) (?:\\S{1,20} ){0,3}?(?:moved|moves|shifted|pushed|put (?:back|off)|postponed|deferred|delayed|brought forward|pulled forward|rescheduled|slipped|set back)(?= |[.!,;]|$)`,
  `${START}(?:'s)?${WHOM}(?: (?!call|meeting)\\S{1,20}){0,3}? (?:slips?|slipped|slides?|slid|moves?|moved|shifts?|shifted|pushed(?: back| out)?|put (?:back|off)|postponed|deferred|delayed|brought forward|pulled forward|rescheduled|bumped|set back|superseded)(?= |[.!,;]|$)(?! (?:because of|meeting|call))`,
  `(?:shift(?:ed)?|mov(?:e|ed)|push(?:ed)?|bring|brought|pulled|postponed?|deferr?(?:ed)?|delay(?:ed)?|reschedul(?:e|ed)|bumped|put)(?: forward| back| out| off)? (?:the |our |their )?(?:start|kick-?off|commencement)(?: date)?(?! (?:call|meeting|workshop|session))(?=[ .!,;])`,
  `(?:start|starts|starting|begin|begins|beginning|commence|commencing|commences|kick off)(?: \\S{1,20}){0,5}? (?:later|earlier|sooner|instead|rather than|previously)(?! (?:than (?:expected|usual|planned)|if|when))`,
  '(?:delayed|postponed|held up) by (?:\\S{1,20} ){1,4}?: (?:start|now|it)',
  `(?:ask|asks|asked|want|wants|wanted|like|prefer) to (?:begin|start|kick off|commence) (?:\\S{1,20} ){1,4}?(?:rather than|instead of)`,
  `${VALUE}(?: (?!quote|proposal|offer)\\S{1,20}){0,5}? (?:has been|have been|was|is|got|been|were) (?:\\S{1,20} )?(?:reduced|cut|increased|raised|lowered|varied|amended|revised|scaled|adjusted|reissued|replaced|superseded|bumped|upped|renegotiated)(?= |[.!,;]|$)`,
  `(?:order|contract|job|po|purchase order) (?:has been|was|got|is) (?:\\S{1,20} )?(?:scaled (?:back|down|up)|reissued|re-issued|varied|trimmed|cut back|enlarged|downsized|repriced)`,
  `(?:total|value|price|fee|commission|invoice amount|contract value|order value|sum)(?: (?!quote|proposal|offer)\\S{1,20}){0,3}? (?:has |have )?(?:gone (?:up|down)|went (?:up|down)|goes (?:up|down)|rises?|rose|risen|dropped|drops|fell|falls|climbs?|climbed|shrank|shrinks|grew|comes? down|came down)(?= (?:to|by|from)\\b)`,
  `(?:job|order|contract|deal|total|it|value|price)(?:'s| is) now (?:worth |at |only |down to |up to )*\\W?(?:[a-z]{1,3}\\W?)?\\d`,
  `(?:job|order|contract|deal|project)(?:'s| is) now worth`,
  `(?:stands|becomes) (?:now )?(?:at )?\\W?\\d\\S{0,10} (?:now|instead)`,
  `(?<=^\\s{0,3})(?:revised|updated|new|corrected|amended|changed) (?:contract |order |start |invoice |commencement )?(?:figures?|totals?|amounts?|value|price|start|commencement|date|sum|fee|name)(?= ?:| is\\b| for\\b| now\\b)`,
  '(?:customer|client|they)(?: have|\\S{1,3}ve)? renegotiated|(?:repriced|re-priced) it',
  '(?:cut|added|dropped|removed|took out|taken out|swapped)(?: \\S{1,20}){1,10}?,? (?:so|hence|bringing|which brings|taking|making|leaving)(?: \\S{1,20}){0,4}? (?:totals?|\\W?\\d|(?:it|us) (?:down|up|at|to)|price|value|order)',
  '(?:discount|rebate)(?: \\S{1,20}){0,2}? (?:came|come|taken) off (?:afterwards|after|later|since)',
  'change of (?:plan|date|start|price|name)s?',
  // "Kestrel are now called Osprey", "have been renamed"
  "(?:is|are|'s|'re|will be) (?:now|from now on) (?:called|named|known as)|now trad(?:es?|ing) (?:as|under)|(?:been|was|were|got) renamed",
  '(?:changed|changes|changing) (?:its|their) (?:\\S{1,12} )?name',
  `(?:put|pencil|mark|book|note|write|stick|have|make) (?:us|it|them|me|that|him|her) (?:down |in |up )?(?:for|as|to) (?:\\S{1,20} ){1,4}?instead`,
  `(?:scrub|scratch|strike|bin|drop|scrap|forget|cross out|delete) (?:the |that )?(?:\\d{1,2}(?:st|nd|rd|th)?\\b|${DAY})`,
  `(?:can't|cannot|won't|unable to|not able to|couldn't|aren't|are not|not) (?:\\S{1,20} ){0,2}?(?:start|begin|commence|get (?:going|started|in)|go in|be there|be on|be in|be going|happen|kick off)(?: \\S{1,20}){0,4}? (?:as|like) (?:i|we)(?:'d| had| have|'ve)? (?:said|told|written|wrote|promised|planned|advised|reported)`,
  '(?:ignore|disregard|forget|scrap|bin|scratch|strike|discard) (?:what|everything|all|the \\S{1,20}(?: that)?) (?:i|we)(?:\\S{1,3})? (?:sent|gave|told|wrote|said|reported|passed)',
  "(?:don't|do not|please don't|please do not) (?:bill|invoice|charge)(?: us)? (?:the |that )?\\W?\\d\\S{0,10} (?:that )?(?:i|we|as)",
  `(?:will|shall|'ll|is going to|is to|are to|can) now (?:only )?(?:start|begin|commence|kick off|get going|get under way|go in) (?:on|\\d|${DAY})`,
  `(?:which|that) (?:stood|was|ran|sat|came in) (?:at|to) \\W?\\d\\S{0,10}(?: \\S{1,20}){0,6}? (?:is|are|stands|comes|runs)(?: \\S{1,20}){0,3}? \\W?\\d`,
  '(?:two|three|some|a few|a couple of) (?:small |minor )?(?:changes|corrections|amendments) (?:on|to|for|in|re)',
  '(?:win|order|deal|contract|job) (?:itself )?stands,? (?:only|but|just)',
  `(?:date|start|total|price|amount) changed`,
  `(?:${START}|date|total|figure|price|amount|sum)(?: \\S{1,20}){0,7}? (?:won't|doesn't|does not|no longer|will not) (?:hold|holds|stand|stands|apply|applies)`,
  `(?:${VALUE}|that|it|this|record|entry) (?:needs?|wants|requires?) (?:changing|correcting|adjusting|updating|amending|fixing)`,
  '(?:kindly|please) (?:adjust|amend|correct|rectify)(?= |[.!,;]|$)',
  '(?:kindly|please) (?:change|update|fix|alter) (?:your|the) (?:records?|books?|entry|entries|file|note|register)',
  '(?:turns out|it turns out|it transpires) (?:the|that|our) (?:\\S{1,20} )?\\W?\\d\\S{0,10} (?:was|were|is|included|excluded)',
  '(?:proper|correct|right|real|legal|actual) (?:customer |company )?name (?:is|of)|(?:had|got|have|spelt|spelled|wrote) (?:the|their|his|her) (?:customer |company )?name wrong|name on the (?:order|contract|po) is|contracting party|wrong (?:customer|company) name',
];
const SWAPPED =
  '(?:swapped|exchanged|traded) (?:\\S{1,20} ){0,3}?(?:texts?|e-?mails?|messages?|notes?|calls?|stories|cards|numbers|contact)';
/** Prices and days move while an offer is talked about; a call that is moved is no start. */
const UNLESS = [
  // What the desk's invoice says is disputed, not what was notified.
  '(?:invoice|it|which|that) (?:is|was) made out (?:for|over)|(?:your|the) invoice (?:\\S{1,20} ){0,3}?(?:says|shows|reads|states|is for|was for|came to)(?: \\S{1,20}){1,4}? (?:but|while|whereas|though|although|when)',
  SWAPPED,
  '(?:bank|account|routing|iban|bsb|swift|e-?mail address|phone number)',
  '(?:our|the|my|a|your|new|revised|updated|amended) (?:\\S{1,20} )?(?:quotes?|quotation|proposal|offer|bid|tender|estimate)(?! (?:was|for)\\b)',
  '(?:call|meeting|demo|visit|appointment|webinar|partner day|training session) (?:\\S{1,20} ){0,3}?(?:moved|shifted|pushed|postponed|rescheduled|instead|rather)',
];

/**
 * A fact may have changed. Too wide to be a correction by itself ("they asked to start in May" is said before a win as
 * well): counts where something was notified before.
 */
export const EN_CHANGED = [
  // "Only the start changes: 25 January" · "The start, however, moves to 25 January"
  `${FACT},? (?:however|though|instead|in turn|by contrast),? (?:is|are|has|moves?|moved|shifts?|slips?|goes|changes|rises|drops)`,
  '(?:talked|beat|beaten|knocked|haggled|bargained|argued|pushed|squeezed|negotiated|ground) (?:us|me|the price|it) (?:back )?down(?! on the phone)',
  `(?:only|just) (?:the |our )?(?:\\S{1,20} )?${FACT} (?:changes|moves|shifts|slips|has changed|is different|differs)`,
  `what (?:does change|changes|has changed|is changing|changed) is (?:the |our )?(?:\\S{1,20} )?${FACT}`,
  `${FACT}(?: \\S{1,20}){0,2}? (?:rises?|rose|climbs?|climbed|jumps?|jumped|grows?|grew|drops?|falls?|fell|goes|went|moves?|moved|shifts?|slips?|changes) (?:up |down |back |forward |out )?(?:from|to|by)`,
  `${FACT}(?: \\S{1,20}){0,3}? (?:is|are|stands at|comes to|becomes) now`,
  `${FACT}(?: \\S{1,20}){0,3}? (?:has|have|needs?|had|will have|must|is going|is likely|will|may|might)(?: to)? (?:move|change|shift|slip|go up|go down|rise|drop|grow|be (?:moved|changed|shifted|pushed|postponed|delayed|adjusted|revised|updated|lower|higher))`,
  '(?:small|slight|one|minor|quick|another|last-minute|important) (?:change|update|correction|amendment|tweak)s?(?=:|,| -| to| on| for|\\.)',
  `(?:new|revised|updated|corrected|amended) (?:\\S{1,20} )?${FACT}`,
  'no longer (?:holds?|stands?|applies|valid|correct|right|true|current|accurate|up to date)',
  `${FACT}(?: \\S{1,20}){0,3}? (?:is|are|will be|gets?|becomes?|comes out|turns out|has become|goes|is going to be|is now) (?:\\S{1,20} )?(?:higher|lower|more|less|bigger|smaller|different|later|earlier|larger|up|down)`,
  `${FACT}(?: \\S{1,20}){0,3}? (?:isn't|is not|aren't|wasn't|was not|is no longer)(?: \\S{1,20}){0,4}? (?:any more|anymore|any longer|but|after all)`,
  '(?:added|dropped|removed|cut|took out|taken out|left out) (?:\\S{1,20} ){1,5}?(?:so|therefore|which means|meaning|hence)',
  `${FACT}(?: \\S{1,20}){0,5}? (?:has|have|is|are|was|were|\\S{1,20}'s|got|been|needs to be|will be|now|to be)(?: \\S{1,20}){0,3}? (?:changed|moved|shifted|pushed|pushed back|brought forward|pulled forward|postponed|deferred|delayed|rescheduled|revised|amended|adjusted|increased|reduced|cut|raised|gone up|gone down|went up|risen|dropped|slipped|put back|put off|bumped)`,
  `(?:moved|shifted|pushed|pushed back|brought forward|pulled forward|postponed|deferred|delayed|rescheduled|revised|amended|increased|reduced|cut|raised|changed|slipped|put back|put off|bumped|upped|lowered|dropped) (?:the|our|their|its|to|by|from|back|out|up|down)(?: \\S{1,20}){0,3}? ?(?:${FACT}|to|from|until|by)`,
  `${FACT}(?: \\S{1,20}){0,3}? (?:is|are|should be|should read|should have been|must be|needs to be|was meant to be|to be)(?: \\S{1,20}){1,6}?,? ?(?:not|instead of|rather than|and not|as opposed to)`,
  '(?:change|changes|update|amendment|tweak|adjustment|revision|variation) (?:on|to|for|of|in|with|regarding|re)',
  '(?:should (?:be|read|have been|have read|say)|supposed to be|was meant to be)',
  '(?:instead of|rather than|and not|not) (?:the |on )?(?:\\S{1,6} )?[0-9$£€]\\S{0,20}',
  '(?:start|starting|begin|beginning|kick off|commence|commencing)(?: \\S{1,20}){0,4}? (?:later|earlier|instead|rather than|not)',
  '(?:asked|ask|want|wants|wanted|need|needs|requested|would like|prefer) (?:\\S{1,20} ){0,3}?(?:to )?(?:begin|start|starting|kick off|move|push|bring|delay|postpone|defer|change)',
  '(?:now (?:only )?(?:start|starts|starting|begin|begins|beginning|comes? to|is|at|worth|stands at|totals?))',
  '(?:variation|change order|change request|scope change|descoped|de-scoped|removed from scope|added to (?:the )?scope|scope (?:has )?(?:grown|shrunk|increased|reduced))',
];

const readPlain = statementReader('en/correction', 'correction', CORRECTING, [SWAPPED]);
const readMoved = statementReader('en/correction', 'correction', [...AS_TOLD, ...THIS_FOR_THAT, ...MOVED], UNLESS);

/** What calls itself a correction; then what differs from what was told. */
export function readCorrection(sentence: Sentence): Finding | null {
  return readPlain(sentence) ?? readMoved(sentence);
}
