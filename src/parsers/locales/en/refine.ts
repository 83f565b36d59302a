/** English words that change what a statement means (src/parsers/refiners/). */
import type { RefinerWords } from '../../locale.js';
import { EN_CHANGED } from './correction.js';

export const EN_REFINE: RefinerWords = {
  negation: [
    '(?:not|never|no|none|nobody|neither|nor|hardly|barely|without|cannot|no longer|no one|nothing|nowhere near|isnt|havent|hasnt|didnt|wont|dont)',
    "\\S{1,20}n't",
    '(?:yet to|still to|far from|fail(?:s|ed)? to|refus(?:es|ed) to|too early to|stop short of|stopped short of|anything but)',
  ],
  negationFollows: false,
  noNegation: [
    "(?:not only|not just|no doubt|no surprise|no worries|no problem|no less|nothing but|no sooner|why not|no fewer|not a moment too soon|no drama|no dramas|no hesitation|without (?:hesitation|delay|further ado|any (?:fuss|changes?|trouble))|not long ago|no later than|if not|no longer (?:just|only)|no time|not bad|no change|no questions?|couldn't be (?:happier|better)|can't wait|don't (?:worry|ask)|won't believe|can't believe|not to worry|not surprisingly|no less than|(?:that's|that is|which is|it's|explains|reason|hence) why (?:\\S{1,20} ){0,4}?(?:not|never|nobody|no one|no-one|\\S{1,20}n't)|no joke|no kidding|no mean)",
  ],
  hedge: [
    "(?:should|would|may|might|could|can|shall|must|\\S{1,20}'d|i'd|we'd|they'd|he'd|she'd|will|\\S{1,20}'ll|they'll|he'll|she'll|we'll|going to|gonna|wants? to|wanted to|hop(?:e|es|ed|ing)|expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|think|thinks|believe|believes|reckon|reckons|guess|suspect|assume|presum\\S{1,5}|probably|perhaps|maybe|possibly|likely|potentially|presumably|apparently|supposedly|almost|nearly|practically|virtually|as good as|all but|about to|close to|near|looks? (?:like|as)|looking (?:like|to)|seems?|appears?|tend(?:s|ing)? to|try|trying|tried|plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ing)?|ready to|prepared to|willing to|keen to|happy to|due to|need(?:s)? to|have to|has to|had to|wait(?:s|ing)? (?:for|on|until)|awaiting|await|expecting|pending|chasing|chase|outstanding|want|confident|optimistic|sure (?:they|he|she|we)(?:'ll| will)|promised to|promises to|working towards?|pushing for|yet|soon|tomorrow|next week|how to|in order to|(?:asked|invited|told|urged|want|need|get|getting) (?:them|him|her|us) to|for (?:them|him|her) to|to be|before|ahead of|towards|ask(?:ed|ing)? (?:for|them)|request(?:ed|ing)?|send(?:ing)? (?:them|him|her|it|over|out)|sent (?:them|him|her|it|over|out|off)|out for|draft|drafting|drafted|preparing|prepared|unsigned|as if|rumou?r|dream)",
  ],
  leadIn: [
    "(?:(?:just |only )?(?:want(?:ed)?|would like|'d like|like|need(?:ed)?|wish|write|writing|have|happy|pleased|delighted|glad|thrilled|excited|proud|stoked|able|sorry|sad|going|ought|can|could|may|might|must|let me|allow me|should)(?: to| now| also| just)* (?:be able to )?(?:let you (?:all )?know|tell you|tell|inform you|inform|advise you|advise|report back|report|say|confirm|announce|share|update you|notify you|notify|pass on|mention|give you (?:the|some|a|an) (?:\\S{1,20} ){0,2}?(?:news|update|heads up))(?: (?:with you|back|you|that|all))*|(?:you(?:'ll| will| may| might| should|'d| would)?) (?:be )?(?:happy|pleased|glad|delighted|thrilled|sad|sorry|interested|like|want)(?: to (?:hear|know|learn|see))?(?: that)?|please (?:note|be advised|be informed)(?: that)?|hope(?: that)? (?:you're|you are|this finds you|all is|all's) (?:\\S{1,20} ?){1,3}|(?:you can |you may |please |pls |feel free to |go ahead and |can )*(?:mark|put|chalk|book|log|count|note|record|flag)(?: \\S{1,20}){1,4}? (?:down |up |in )?(?:as|to)(?: an?)?|as (?:expected|hoped|promised|planned|discussed)|can't believe it|believe it or not|what can i say)",
  ],
  tone: [
    "(?:unfortunately|sadly|regret\\S{0,5}|bad news|sorry to|i'm afraid|we're afraid|alas|shame|disappoint\\S{0,5}|no luck|good news|great news|excellent news|fantastic news|brilliant news|delighted|thrilled|excited|woo-?hoo|yay|hooray|congrat\\S{0,10}|guess what)",
  ],
  modal: ["(?:should|would|may|might|could|will|\\S{1,20}'ll|must|needs? to|has to|have to|shall|can|to be)"],
  decided: ['(?:decided|confirmed|elected|opted|agreed|resolved|chose|chosen|said yes|is a|are)'],
  uncertain: [
    '(?:might|may|could|probably|perhaps|maybe|possibly|likely|potentially|seems?|appears?|looks? (?:like|as)|think|thinks|guess|suspect|fear|fears|feared|worried|afraid (?:we|they|it|he|she) (?:might|may|could|will)|danger of|risk of|threaten\\S{0,4}|considering|tempted|unless|in case|close to|about to|toying with|talking (?:about|of)|talk of|thinking (?:about|of)|if|whether|almost|nearly|thought|not sure|unsure|rumou?r|so as not to|rather than|to avoid)',
  ],
  hedgeAnywhere: [
    "(?:(?:price|pricing|terms|contract|details|figures?|amounts?|scope)(?: \\S{1,20}){0,2}? (?:still |currently )?(?:being|under|to be|in) (?:negotiat\\S{1,4}|discuss\\S{1,4}|review\\S{0,3}|finalised|finalized|worked out|agreed)|subject to|conditional (?:on|upon)|contingent (?:on|upon)|provided (?:that|the|they|he|she)|providing|assuming|in principle|in theory|fingers crossed|touch wood|knock on wood|hopefully|with (?:any|a bit of) luck|verbal|verbally|by word of mouth|hand-?shake|shook hands|shaken hands|gentlemen's agreement|orally|informally|unofficially|off the record|provisional|provisionally|tentative|tentatively|preliminary|pencilled|pencil(?:led)? in|nothing (?:is )?(?:signed|official|in writing|on paper|firm|final|confirmed)|not (?:yet )?(?:official|final|in writing|on paper|signed|confirmed|binding|a done deal|over the line|in the bag)|(?:paperwork|po|purchase order|contract|signature|paper|order)(?: (?!(?:signed|countersigned|back|came|come|arrived|received|executed|landed|placed|confirmed|through|start\\S{0,5}|kick\\S{0,5})\\b)\\S{1,20}){0,3}? (?:pending|to follow|to come|outstanding|awaited|still missing|not (?:yet )?(?:in|here|signed|received)|in the (?:post|mail)|tomorrow|next week)|(?:awaiting|waiting (?:for|on)|pending|expecting|before) (?:\\S{1,20} ){0,4}?(?:board|signature|sign-?off|approval|funding|finance|paperwork|po|purchase order|legal|budget|contract)|needs? (?:\\S{1,20} )?(?:board|cfo|ceo|legal|council|director's|final|formal|budget) (?:approval|sign-?off|ok|okay)|letter of intent|90 ?%|95 ?%|99 ?%|80 ?%)",
  ],
  conditional: [
    '(?:if|unless|in case|whether|should (?:they|he|she|the customer|it)|as long as|so long as|on condition|provided|providing|assuming|suppose|supposing|were they to|depending)',
  ],
  timeToCome: [
    '(?:once|when(?:ever)?|as soon as|(?<!at )(?<!for )the (?:moment|minute|second)|until|till|before|the day)',
  ],
  politeConditional: [
    "(?:if (?:you|there(?:'s| is| are)? any|anything|that's ok|that is ok|that's okay|that works|that suits|ok with|okay with|possible|necessary|needed|required|need be|not,|so,|any questions|i may|i can|we can|it(?:'s| is) (?:ok|okay|all right|alright|not too much)|all goes well|it matters|memory serves|only)|when you (?:can|get|have|send|raise)|once you|when (?:i|we) (?:spoke|called|met|rang|visited|got|came|saw|checked|asked|talked|phoned)|when (?:possible|convenient|ready)|unless (?:you|i hear)|as soon as (?:you|possible)|before i (?:go|leave|forget|head|sign off|log off|disappear|run)|until (?:now|recently|yesterday|then|last)|until (?:the |end )?(?:end|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)|before (?:christmas|lunch|noon|midday|the (?:weekend|holidays|break|end|deadline))|once (?:again|more)|at once|when (?:the|their|she|he|they) (?:\\S{1,20} ){0,3}?(?:signed|called|rang|came back|phoned|told|said|returned|emailed|confirmed|wrote))",
  ],
  reported: [
    "(?:you (?:asked|wrote|said|wanted to know|were asking|mentioned|enquired)|(?:i've|i have|we've|we have) (?:had|heard|been told) ['\"“]\\S{1,20}|your (?:mail|email|message|note|letter|template|form|example) (?:\\S{1,20} )?(?:says?|said|asks?|asked|mentions?)|asked (?:me |us |you )?(?:whether|if)|as if|rumou?r has it|i (?:have )?heard (?:that|rumou?rs)|apparently|they say that|word is|to quote|quote:|the example|for example|e\\.g\\.|imagine|let's say|say we|pretend|as though|like when)",
  ],
  background: [
    '(?:last year|years ago|months ago|a while (?:ago|back)|in the past|in (?:19|20)\\d\\d|back in (?:(?:19|20)\\d\\d|the|\\d|jan\\S{0,5}|feb\\S{0,6}|mar\\S{0,2}|apr\\S{0,2}|may|june?|july?|aug\\S{0,3}|sep\\S{0,6}|oct\\S{0,4}|nov\\S{0,5}|dec\\S{0,5}|spring|summer|autumn|winter)(?! post)(?! mail)|back when|last (?:spring|summer|autumn|fall|winter|quarter)|previously|earlier this year|used to|historically|formerly|at the time|back then|in those days|before (?:that|covid|us|you|we)|first (?:tried|contacted|met)|our (?:previous|last|earlier|other) (?:job|project|deal|client|customer|referral|one)|the (?:previous|earlier) (?:job|project|deal|client|customer|referral|one)|other (?:jobs?|projects?|deals?|clients?|customers?|referrals?)|similar (?:jobs?|projects?|clients?|customers?)|like (?:we did|the one)|as with|same as|once before|already (?:had|was) (?:\\S{1,20} )?(?:ago|before))',
  ],
  planned: [
    "(?:will|\\S{1,20}'ll|won't|would|should|could|may|might|planned|plan|plans|planning|schedul\\S{1,4}|due|upcoming|next|tomorrow|hope|hoping|expect\\S{0,4}|aim\\S{0,4}|going to|intend\\S{0,3}|to be|booked|set for|pencilled|target\\S{0,4}|before|until|once|when|after|prior to|ahead of|as soon as|if|ready for|preparing|prepare|on track for|starts? on|begins? on|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|coming|can|for (?:the )?|not|\\S{1,20}n't|yet)",
  ],
  takenBack: [
    "(?:no,? wait|wait,? no|hang on|hold on|(?:scratch|strike|scrap|delete|cancel|bin) that|ignore (?:that|this|the above|my last|what i)|disregard|forget (?:that|what i|the above)|never ?mind|my mistake|sorry,? (?:wrong|that was|that's|mixed|i mixed|i was thinking|no)|oops|correction:?|that was (?:the|a|another|for|about|someone)|i(?:'m| am) (?:mixing|confusing|thinking of)|i (?:mixed|confused|got|meant)|got (?:that|my|the) (?:\\S{1,20} )?(?:mixed up|muddled|confused|wrong)|wrong (?:customer|client|project|thread|referral|mail|email|one)|april fool|only joking|just kidding|only kidding|just joking|i take that back|i spoke too soon|spoke too soon|premature|actually,? no)",
  ],
  wrongThread: [
    '(?:wrong (?:customer|client|project|thread|referral|mail|email|one|company)|(?:ignore|disregard|forget) (?:the above|all (?:of )?(?:that|this)|this (?:mail|email)|my (?:mail|email))|april fool\\S{0,2}|only joking|just kidding|only kidding|just joking|that was (?:the|a|another|for|about) (?:other|another|different)|mixed (?:\\S{1,20} ){0,2}?up|meant for (?:someone|another|a different))',
  ],
  paperOutstanding: [
    "(?:paperwork|po|p\\.o\\.|purchase order|contracts?|signatures?|signed (?:copy|contract|agreement|quote|proposal|order)|sign-?off|order|papers?|formal (?:order|approval|sign-?off)|board|written confirmation|confirmation|approval)(?: (?!(?:signed|countersigned|back|came|come|arrived|executed|landed|placed|confirmed|through)\\b)[^\\s,;]{1,20}){0,4}? (?:pending|to follow|follows|to come|outstanding|awaited|still missing|missing|not (?:yet )?(?:in|here|signed|received|arrived|back|through)|hasn't|haven't|is due|due|tomorrow|next week|expected|should|will|on (?:its|the) way|being (?:drafted|prepared|drawn up)|(?:has|have) not|in the (?:post|mail)|meets|by (?:friday|monday|tuesday|wednesday|thursday|the end))",
    '(?:waiting (?:for|on)|awaiting|pending|expect(?:ing)?|chasing|just need|still need|need|only needs?|still missing|missing|without) (?:\\S{1,20} ){0,4}?(?:paperwork|po|p\\.o\\.|purchase order|contract|signature|signatures|signed|sign-?off|order|board|formal|written|approval|confirmation)',
    "(?:nothing (?:is |has been )?(?:\\S{1,20} )?(?:signed|official|in writing|on paper|firm|final|binding)|(?:not|\\S{1,20}n't|isn't|hasn't|haven't|not yet|yet to be) (?:\\S{1,20} ){0,2}?(?:signed|in writing|on paper|official|binding|final(?:ised|ized)?))",
    "(?:they|he|she|customer|client)(?:'ll| will| should| has to| needs to| have to| is going to| are going to| intends? to| plans? to| still has to| still have to| wants? to) (?:\\S{1,20} ){0,2}?(?:sign|countersign|confirm|order|send (?:the|us|over)|issue|approve|decide)",
    "(?:won't|wouldn't|don't|not|can't|cannot) (?:\\S{1,20} ){0,2}?(?:count(?:ing)?|celebrat(?:e|ing)|believ(?:e|ing)|call(?:ing)? (?:it|this|that|them)|book(?:ing)? (?:it|this|that|them)|consider(?:ing)? (?:it|this|that)|treat(?:ing)? (?:it|this|that)|claim(?:ing)? (?:it|this|victory))(?: \\S{1,20}){0,4}? ?(?:until|before|till|yet|won|done|signed|sold|a win|ours|chickens|it)",
    '(?:still|yet) (?:has|have|needs?|had) to (?:\\S{1,20} ){0,2}?(?:sign|countersign|approve|confirm|agree|okay|ok|decide|put (?:his|her|their) (?:name|signature))',
    "(?:until|till|unless) (?:there's|there is|i have|i've got|i've|i see|i get|i hold|we have|we've got|we've|we see|we get|we hold|it's|it is|the|a|their) (?:\\S{1,20} ){0,4}?(?:paperwork|po|p\\.o\\.|purchase order|contract|signature|signed|order|papers?|in writing|on paper|ink|deposit)",
  ],
  onPaper: [
    '(?:signed|countersigned|executed|po |p\\.o\\.|purchase order (?:received|in|arrived|issued|number|no|attached|came)|order (?:placed|received|in|confirmed)|placed (?:an?|the|their)|ordered|deposit|ink)',
  ],
  resolved: [
    '(?:spoke|spoken|reached|got (?:through|hold|her|him|them)|answered|called back|rang back|replied|sorted|resolved|solved|fixed|settled|smoothed|back on track|all good|fine now|happy (?:now|again)|under control|no longer|cleared up|calmed down|meeting (?:is|on|set)|finally (?:got|spoke|reached))',
  ],
  furtherWork: [
    "(?:follow-?up (?:order|job|project|work)|follow-on|repeat (?:order|business|customer|client)|(?:additional|further|extra|more|second|another|new) (?:\\S{1,20} ){0,2}?(?:work|job|order|project|phase|module|stage|contract|sites?|branch|branches|licen[cs]es|package|deployment|engagement|extension|rollout|training|users|round)|phase (?:2|3|4|two|three|four|ii|iii)|stage (?:2|two)|existing (?:client|customer)|(?:come|came|coming|are|is|\\S{1,20}'s|\\S{1,20}'re) back (?:for|to us|with (?:another|a second|more)|and (?:ordered|asked|signed|bought|want))|on top of (?:that|this|the (?:\\S{1,20} ){0,2}?(?:first|original|deployment|job|project))|extended|expanded|renewed|upgraded|extension|expansion|upgrade|upsell|add-on|previous referral|earlier referral|already (?:a|our) (?:client|customer)|(?:who|which|that|whom) we(?:'ve| have|'d| had)? (?:won|deployed|signed|delivered|finished|completed|had live|rolled out|set up|installed|did|implemented|onboarded)|we(?:'ve| have|'d| had)? (?:\\S{1,20} )?(?:won|deployed|signed up|delivered|rolled out|set up|installed|implemented|onboarded|went live with|put live|migrated|kitted out)(?: \\S{1,20}){0,3}? (?:last (?:year|spring|summer|autumn|fall|winter|quarter|month|jan\\S{0,5}|feb\\S{0,6}|mar\\S{0,2}|apr\\S{0,2}|may|june?|july?|aug\\S{0,3}|sep\\S{0,6}|oct\\S{0,4}|nov\\S{0,5}|dec\\S{0,5})|(?:earlier )?this (?:year|spring|summer|autumn|fall|winter)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|20\\d\\d)|(?:a|two|three|six|some) (?:few )?(?:months?|years?) ago|back in)|(?:our|a|your|my) (?:\\S{1,20} )?(?:client|customer) (?:since|from)|(?:live|with us|clients?|customers?|ours|on board) since|you (?:may |might |will |'ll )?remember|(?:the |a |his |her |their )?(?:second|third|other|new|next) (?:location|depot|warehouse|office|shop|store|workshop|plant|yard|division|department|clinic|practice|team)|since (?:the )?go-?live|(?:first|original|initial) (?:job|project|phase|deployment|order|engagement|rollout))",
  ],
  changed: EN_CHANGED,
  courtesy: [
    "(?:how are you|(?:give|giving|pass|passing|forward|hand|handing|offer|refer|send|assign|reassign|move|leave) (?:it|this|them|that|him|her|the (?:referral|lead|customer|client)|this one)(?: \\S{1,20}){0,2}? ?(?:on |back |over |along )*(?:to|for|with) (?:someone|somebody|another|a different|any other|one of|the next|other partners?)|(?:find|choose|ask|try) (?:them |him |her )?(?:an?)?(?:other|another|different|someone|somebody) ?(?:else|partner)?|how's (?:it going|things|life|everything|the family|your)|how was (?:your|the)|how (?:good|great|cool|nice|about that|good is that)|all (?:well|good|ok|okay)|are you well|hope (?:you|all)|(?:do|did|would|will) you (?:need|want|require) (?:anything|something|more|any (?:more|other|further))|(?:need|is there|anything|something) (?:\\S{1,20} )?(?:else|more)|what else|remember (?:\\S{1,20} )?|guess what|you know what|can you believe|who (?:knew|would have)|isn't (?:that|it) (?:great|good|nice|lovely)|what more|why not|sounds good|make sense|makes sense|see you|fancy|will you be (?:at|there|around|joining)|partner day|drinks|coming to|are you (?:going|coming|around|free|back|in)|did you (?:have a|see the|catch|watch|enjoy)|good news|ready for|happy days|deal|ok with you|okay with you|fair enough|is that (?:ok|okay|alright|all right|enough|all|everything|what you need)|does that (?:work|suit|help|make sense|cover)|that (?:ok|okay|work|enough)|will that do|right)",
  ],
  invoiceRequest: [
    '(?:can|could|would|will|may|might) (?:you|i|we|someone) (?:\\S{1,20} ){0,4}?(?:invoice|bill|raise|issue|record|put (?:it|this|us|me)|book|update|correct|amend|change|note|log|make (?:it|that)|add|adjust|fix|register)',
  ],
  reason: [
    '(?:because|since|due to|owing to|on price|on cost|too (?:expensive|dear|slow|busy)|budget|cheaper|undercut|reason|price|as (?:they|he|she|it|the)|decided|preferred|timing|capacity|existing supplier)',
  ],
  otherMatter: [
    '(?:(?:another|a different|the other|our other|some other|an? (?:unrelated|separate|second|existing)) (?:\\S{1,20} )?(?:client|customer|project|job|deal|referral|account|prospect|lead|tender|company)|the other one|for (?:another|someone else|a different)|unrelated|not (?:one of )?yours|nothing to do with (?:you|this|your|next)|not (?:a|your) referral|separately|on another note|in other news|by the way we|(?:client|customer|project|job|deal) of our own|our own (?:client|customer|project|deal))',
  ],
  interrogative: [
    "(?:can|could|would|will|should|shall|may|is|are|was|were|do|does|did|has|have|what|which|who|whom|whose|when|where|why|how|any|isn't|aren't|don't|doesn't|didn't|hasn't|haven't|won't|wouldn't|must|and (?:what|when|how|who|where|which|is|are|do|does|can|could|should))",
  ],
  yes: [
    '(?:yes|yep|yeah|yup|aye|sure|indeed|correct|affirmative|absolutely|definitely|certainly|they have|they did|it has|he has|she has|we have|we did|of course|confirmed|right)',
  ],
  no: [
    "(?:no|nope|nah|not|negative|unfortunately not|sadly not|afraid not|i'm afraid not|never|neither|they haven't|they have not|they didn't|hasn't|haven't)",
  ],
  notYet: [
    "(?:not yet|yet|still|waiting|soon|not quite|no decision|pending|not so far|haven't|hasn't|not (?:this|at))",
  ],
};
