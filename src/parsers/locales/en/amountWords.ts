/** English ways of saying what the customer pays, and what of it goes to the desk; put together in roles.ts. */

const THEM = '(?:them|him|her|it|the (?:customer|client|company|owner))';
const THEY =
  "(?:they|he|she|who|that|customer|client|company|owner|\\S{2,20})(?:'re|'ll|'ve|'s| are| is| will| have| has| would)?";
const ROUND =
  '(?: (?:a|an|the|flat|fixed|straight|round|neat|clean|cool|tidy|lazy|exactly|exact|precisely|just|only|another|further|extra|even|sweet|handy|of|for|with|over|in|at|to|is))*';
const IS =
  "(?: is| are|'s| was| will be| would be| comes? (?:in |out )?(?:to|at)| came to| amounts? to| works? out (?:at|to)| adds? up to| stands at| runs to| totals| makes| equals|,? being|,? namely|,? i\\.e\\.?|:| =)";
const FEE_NOUN =
  '(?:fee|sum|amount|share|cut|commission|payment|bonus|reward|value|figure|number|invoice|bill|note|part|portion|money|percentage|entitlement|remuneration|bit|piece|slice|claim|element|component|bite|credit|payout|pay-?out|thank-?you|earnings?)';
const REFERRING =
  "(?:referral|referrer'?s?|finder'?s?|introducer'?s?|introduction|introductory|intro|commission|partner|agent'?s?|broker'?s?|brokerage|spotter'?s?|vendor'?s?|desk'?s?)";

export const EN_TOTAL: readonly string[] = [
  `we(?:'ll| will|'re| are| shall)? (?:be )?(?:now )?(?:billing|invoicing|charging)${ROUND}`,
  // "what they're paying us: 14,950", "they've agreed to pay us"
  `(?:what|all|everything|sum|amount|price) ${THEY} (?:be )?(?:pay(?:s|ing)?|spend(?:s|ing)?|shell(?:s|ing)? out|part(?:s|ing)? with|cough(?:s|ing)? up|signed (?:up )?(?:for|to)|agreed(?: to)?|committed(?: to)?|put(?:ting)? down|lay(?:s|ing)? out|fork(?:s|ing)? out|buy(?:s|ing)?|ordered)(?: us| for it| in all| all in| in total| altogether| to| on it| with us| is)*`,
  `(?:agreed|committed|happy|willing|signed up|going|about|contracted|bound|obliged|set|due|want|prepared|undertaken|here)? ?(?:to|will|'ll|shall|are|is|'re|'s) (?:be )?(?:pay|paying|spend|spending|part with|parting with|fork out|shell out|shelling out|invest|investing|fund|funding)(?: us| with us| you and us)?${ROUND}`,
  `(?:they|he|she|customer|client)(?:'re| are| is)? (?:pay|pays|spend|spends|invests?|in)(?: us| with us| for)${ROUND}`,
  // "they'll pay us", "Dan's going to be paying us"
  `(?:they|he|she|customer|client|\\S{2,20})(?:'ll|'re|'s)(?: be| both| all| now| going to(?: be)?){0,2} (?:pay|paying|spend|spending|invest|investing) (?:us|with us)${ROUND}`,
  // "our fee for the deployment is": what we charge them, not what the desk gets
  `our (?:\\S{1,20} )?(?:fees?|charges?|price|remuneration|rate) for (?:the |this |that |all |their )?(?:whole |entire |full |complete )?(?:deployment|roll-?out|installation|install|implementation|work|works|job|project|set-?up|lot|thing|migration|service|package|engagement|assignment)${IS}${ROUND}`,
  `(?:sets?|setting|runs?|running|costs?|costing|stands?|will (?:cost|run|set)) ${THEM}(?: back)?${ROUND}`,
  `we(?:'re| are|'ll| will| shall|'ve)? (?:be |now )?(?:charg(?:e|ing)|bill(?:ing)?|invoic(?:e|ing)) ${THEM}${ROUND}`,
  `we(?:'re| are|'ll| will| shall|'ve| have)?(?: (?:due |set |going |about )?to)? (?:get(?:ting)?|receive|earn|make|take|taking|bring(?:ing)? in|gross|collect(?:ing)?|book(?:ed|ing)?|lock(?:ed|ing)? in|bank(?:ed|ing)?|bag(?:ged|ging)?|net(?:ted)?|turn over|turning over)(?: it| this| them)?${ROUND}`,
  `(?:(?:brings|bringing)(?: us)?(?: in)?|good for|fetches|fetched|nets us|earns us|weighs in at|checks? in at|clocks? in at|rings? (?:up|in) at|tips the scales at|pegged at|pitched at|tallies(?: up)? to|totted up to|tots up to|sums? to|equates to|(?:made|makes?) out (?:for|to)|(?<!should |ought to |must |supposed to |meant to )reads?|shows|states|says|stipulates|provides for|carries|closed (?:it )?(?:at|on|for|out at)|wound up at|countersigned(?: it)? (?:at|for)|ended (?:up )?(?:at|on|with)|finished (?:up )?(?:at|on)|wrapped (?:it )?up at|shook (?:hands )?on|nailed (?:it )?(?:down )?at|inked (?:it )?(?:at|for)|locked (?:it )?in at|signed off at|came through at|comes through at|comes with a price(?: tag)? of|at a cool|to the amount of|for the princely sum of|with a (?:value|volume|price|total) of|to the value of)${ROUND}`,
  `(?:beat|haggled|knocked|bargained|talked|negotiated|brought|whittled|pushed|squeezed|worked|got|came) (?:us |me |it |them |him |her |that |the price |price )?(?:down|up) to${ROUND}`,
  `(?:bottom line|commitment|outlay|damage|tab|tally|price tag|sticker price|ticket|face value|price|fees?|remuneration|consideration|outlay|spend|investment|billings?|takings|proceeds|money|revenue|income|(?<!in (?:us|u\\.s\\.|american|australian|canadian|nz|new zealand|singapore|hong kong|aussie) )dollars|headline figure|headline number|headline price|charges?|size|worth|quantum)(?: (?:to|for) us| of the (?:prize|order|job|deal|contract|project|work)| payable| agreed| thereunder| on (?:the|our) (?:contract|order|job|po)| they pay| involved)*${IS}${ROUND}`,
  // "at a cost to them of", "the bill to them is"
  `(?:at |for )?(?:a |the )?(?:total )?(?:cost|price|charge) (?:to|for) ${THEM}(?: of)?(?:${IS})?${ROUND}`,
  `(?:the|an?) (?:\\S{1,20} )?(?:bill|invoice) (?:to|for) ${THEM}${IS}${ROUND}`,
  // "through the books: sale $54,300"
  '(?<=(?:^|[:,;(])\\s{0,3})sale ?:?(?=\\s{0,3}$)',
  "(?:size of (?:the )?(?:prize|order|job|deal|contract|project)|what it(?:'s| is) worth(?: to us)?|the lot|one-off|once-off|price tag|sticker price|bottom line|deal sum|job sum|order sum|contract sum|project sum|sale price|sold for|sold at|their spend|customer pays|client pays|they pay|our price|our fee to (?:them|the customer|the client)|our fees?|our charge|our take|gross value|order intake|ticket(?: is| size)?|they're in for|they are in for|is in for)(?: (?:is|of|at|:|us|as well|too|for))*",
  '(?<!per ?cent |percent |pct |% ?|share |fee |commission |cut )(?:makes|making)(?: it| that| a| grand| total| of| altogether| all)*',
  // "the figure that matters is"
  '(?:figure|number|amount|sum|one|price)(?: that| which)? (?:matters|counts|applies|goes on record|to (?:go by|use|record|work (?:with|from))|you want)(?: \\S{1,20}){0,6}? is(?: the)?',
];

const PLACES =
  '(?:(?:is|was|being|in|the|a|our|and|for|on|as|of|at|all|that|will be|it|makes|now|agreed|to|number|figure|amount|sum|price) )*';

export const EN_TOTAL_AFTER: readonly string[] = [
  `${PLACES}(?:whole (?:shebang|caboodle|kit and caboodle|enchilada|works|package|job|order|bill|hog|nine yards)|start to finish|all[- ]inclusive|everything included|soup to nuts|lock,? stock|end to end|on the (?:contract|order|po|order form|paper|dotted line|docket)|changes hands|in sum|sum total|combined|together|tout compris|as per (?:the |their )?(?:contract|order|po|order form)|(?:we|they|he|she)(?:'ve|'d| have| had| all| both| finally)? (?:shook|agreed|settled|signed|landed)(?: hands)? (?:on|at|for|to)|what (?:they|he|she|the customer|the client|\\S{2,20}) (?:\\S{1,20} )?(?:signed|agreed|pays?|paying|accepted|ordered|committed|spends?|put|said yes)|with us|for the job|for the work|to us|for us|coming (?:in|our way)|(?<=(?:is|was|being|as|'s) (?:the|our|their|its) (?:\\S{1,20} ){0,2})(?:price|value|cost|worth|price tag|contract sum|order volume)(?= |[.,;!)]|$)(?! (?:of|for|before|without|per|an?|each) )|over (?:its|the) (?:life|lifetime|term|whole term)|over the (?:year|whole year)|it is(?=\\s?[,.;!]|\\s?$)|by contract|contractually|contracted|worth of work)`,
];

export const EN_INVOICE: readonly string[] = [
  // "we'll raise a purchase order to you for", "our PO to you is"
  `(?:purchase order|po|p\\.o\\.|order) (?:(?:made out|addressed|payable|going|coming|on its way|issued) )?(?:to|in favou?r of) (?:you|yourselves|your (?:side|firm|company|good selves)|next technik)(?:${IS}| for| of| over| at| worth)?${ROUND}`,
  `(?:raise|raising|issue|issuing|send|sending|cut|cutting|give|giving) you (?:a|an|our|the) (?:\\S{1,20} )?(?:purchase order|po|p\\.o\\.|cheque|check)(?: for| of| over| at| worth)?${ROUND}`,
  // "your share of that comes to", "the introducer's fee out of this is"
  `(?:your|the|our|an?|this|usual|agreed|corresponding|resulting)? ?(?:\\S{1,20} ){0,2}?(?:${REFERRING} )${FEE_NOUN}(?: (?:on|of|out of|from|off|for|in|against|towards) (?:that|this|it|the \\S{1,20}|which|all (?:that|this)|you|respect of which you may render an invoice))?${IS}${ROUND}`,
  `(?:your|yours)(?: \\S{1,20}){0,3}? ${FEE_NOUN}(?: (?:entitlement|payment|amount|sum|note|fee|share|figure))*(?: (?:on|of|out of|from|off|for|in|against|towards) (?:that|this|it|the \\S{1,20}|which|all (?:that|this)|the whole \\S{1,20}))?(?: to us| for us)?${IS}${ROUND}`,
  // "what you're getting", "you see", "you may claim"
  `(?:what|all|everything|sum|amount) (?:you(?:'re|'ll|'d| are| will| can| may| should| get to)?|is|'s|comes|goes|we) ?(?:owed|due|to|getting|get|gets|claiming|claim|bill|billing|invoice|invoicing|charge|charging|receive|receiving|see|seeing|earn|earning|make|making|take|taking|put in for|yours|coming to you|to you|owe you|pay you|send you|your way|going to you)(?: us)?${IS}?${ROUND}`,
  `you(?:'re|'ll|'d| are| will| can| may| could| should| would| shall)? (?:now |then |therefore |also |just |be |to |due to |set to |going to |free to |welcome to |able to |clear to ){0,2}(?:down for|in for|good for|up for|due|owed|entitled to|get(?:ting)?|see(?:ing)?|receiv(?:e|ing)|pocket(?:ing)?|keep(?:ing)?|collect(?:ing)?|earn(?:ing)?|mak(?:e|ing)|net(?:ting)?|bag(?:ging)?|draw(?:ing)?|claim(?:ing)?|put in for|ask (?:us )?for|charg(?:e|ing)|take home|pick up|raise|issue|submit|clear|score|land|book|look(?:ing)? at|help yourselves? to)(?: us| me| from us| off us| back| it| on that| on this| of it| for it| out of it| out of that)*${ROUND}`,
  `(?:put|write|book|mark) (?:us|you|yourselves?|yourself) (?:down|up) for${ROUND}`,
  `(?:hit|sting|stick|ping|tap|touch|do|charge|debit|slug) us (?:with|for|up for)?(?: (?:a|an|your|the|bill|invoice|for|of))*${ROUND}`,
  `(?:put|drop|pop|fire|whack|ping|shoot|flick|chuck|sling|stick|lodge|slip|let us have|let me have|give us|give me|get|pass|mail|email) (?:us |me |in |through |over |across |off |to us |to accounts |out )*(?:an?|your|the|one) (?:\\S{1,20} )?(?:invoice|bill|note|claim)(?: (?:in|through|over|across|to us|to me|our way))?(?: (?:of|for|over|at|with|to the tune of|in the amount of))?${ROUND}`,
  `we(?:'ll|'re| will| shall| are)? (?:be )?(?:ow(?:e|ing)|pay(?:ing)?|transfer(?:ring)?|remit(?:ting)?|send(?:ing)?|pass(?:ing)?(?: on)?|giv(?:e|ing)|hand(?:ing)?(?: over)?|wir(?:e|ing)|credit(?:ing)?|forward(?:ing)?) you(?: in \\S{1,20} \\S{1,20})?${ROUND}`,
  `(?:bill|invoice|note|claim|commission note|credit note|invoices)(?: (?:from|by) (?:you|your side|your end|next technik))(?: (?:to|for|on) us)?${IS}?${ROUND}`,
  // "invoice to be raised by Next Technik", "Next Technik to invoice"
  `(?<!(?:last|previous|earlier|old|open|unpaid|year's|month's|week's|their|his|her) )(?:invoices?|bill|note|claim)(?: amount| sum| value)?(?: which| that)? (?:(?:is |are )?to be |(?:will|may|can|should|shall|must) be )(?:raised|issued|sent|submitted|rendered|made out|drawn up|prepared|lodged|presented|expected) (?:to us )?(?:by|from) (?:you|yourselves|your (?:side|end|firm|company|office|good selves|team)|next technik|nextvision|nv|the desk)(?: to us| for this| for that| on this)?${IS}?${ROUND}`,
  `(?:next technik|nextvision) (?:(?:is |may |can |will |shall |should )?(?:to |then |now )?(?:be )?(?:invoice|invoicing|bill|billing)(?: (?:to )?us)?|(?:invoices|bills) us)(?: for)?${IS}?${ROUND}`,
  `(?:revenue|money|payment|goes|figure|income|number|bit|part|share|amount|sum|flow(?:s|ing)?|coming|comes|come|going|go|due|owed|owing|payable) (?:across |over |back |out )?(?:to|for) (?:you|yourselves|your (?:side|end|books|good selves|firm|company)|next technik)${IS}?${ROUND}`,
  `(?:your|the) (?:side of it|end of it|end of the deal|piece of the pie|slice of the pie|share of the spoils|take-home|take|whack)${IS}?${ROUND}`,
  "(?:for you to (?:invoice|bill|charge|claim)|yours to (?:invoice|bill|charge|claim|keep)|commission note(?: for| over| of)?|kickback|kick-back|finder's bit|referral bit|for yourselves?)(?: (?:is|of|at|:|us|as well|too|for))*",
  // "on that we pay", "your invoice may be submitted for"
  `(?:on|of|from|out of|against|for) (?:that|this|it|which|the (?:introduction|referral|intro)),? we(?:'ll|'re| will| shall| are)? (?:be )?(?:pay|paying|owe|owing)(?: you)?${ROUND}`,
  `(?:your|the|an?) (?:\\S{1,20} ){0,2}?(?:invoice|bill|claim) (?:can|may|could|should|is to|has to|will|must|might|shall)(?: (?:then|now|therefore|please|kindly))? be (?:submitted|raised|sent|issued|rendered|made out|drawn up|lodged|presented|prepared|addressed|written|put in)(?: (?:to us|in|through|over))?(?: (?:for|at|over|of|with|in the (?:amount|sum) of))?${ROUND}`,
  // "the referral fee under our arrangement is"
  `(?:${REFERRING} )?${FEE_NOUN} (?:under|as per|per|pursuant to|according to|in line with|in accordance with) (?:our|the|your) (?:\\S{1,20} )?(?:arrangement|agreement|terms|deal|contract)${IS}${ROUND}`,
  `(?:${REFERRING} )${FEE_NOUN}(?: (?:on|of|out of|from|off|for|in|against|towards) (?:that|this|it|you))?${ROUND}`,
];

const LEADING =
  "(?:(?:is|are|'s|as|being|of|it|that|this|which|goes|go|comes|come|falls|lands|ends up|the|to be|will|be|can|may|should|to|for|going|coming|number|figure|amount|sum|part|bit|share|plus|ex|excl|incl|gst|vat|tax|plus gst|ex gst|straight|then|on|in) )*";

export const EN_INVOICE_AFTER: readonly string[] = [
  `${LEADING}(?:(?:on|onto|to|in) (?:our|the|your|that|this) (?:\\S{1,20} )?(?:bill|invoice|tab|account with you|referral invoice)(?: (?:from|to|with) (?:you|us))?|for (?:your (?:good )?sel(?:f|ves)|yoursel(?:f|ves)|you (?:lot|guys|folks|all|both|people)|your (?:account|records|invoice|bill|part|share|pocket|coffers|kitty|pains|introduction|referral))|in it for (?:you|yoursel(?:f|ves))|(?:in|into|to) your (?:pocket|account|direction|side|kitty|coffers|bank account|books)|(?:across|over|back|due|owed|owing|payable|out|goes|going) to (?:you|next ?technik|next ?vision|nt)|your (?:way|direction|end|side|share|cut|part|commission|fee|bit|slice|due|dues|take|reward|referral fee|percentage)|(?:what |which )?(?:you(?:'re|'ll| are| will)? (?:can |may |should |could |get to |be |to )*(?:get|getting|claim|claiming|bill|billing|invoice|invoicing|charge|charging|see|receive|receiving|owed|due|entitled to|put in for|keep|collect|earn|ask for))|what (?:we owe you|comes to you|goes to you|'s yours|is yours|we pay you)|yours(?: to (?:bill|invoice|charge|claim|keep))?|we(?:'ll|'re| will| shall| are)? (?:be )?(?:owe|owing|pay|paying|send|sending|transfer|transferring|give|giving) you|(?:ready|waiting|there|all set|good|earmarked|set aside) for (?:your (?:invoice|bill)|you to (?:invoice|bill))|for (?:nt|n\\.t\\.)(?= ?[.,;!)]| ?$)|to yoursel(?:f|ves)|(?:has |with )?your name on it|for you(?: to (?:bill|invoice|charge))?|to you|claimable|invoiceable|billable|by way of (?:commission|referral fee|finder's fee))`,
];
