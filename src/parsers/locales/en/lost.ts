/**
 * Statement `lost`: the customer will not proceed with this partner (READING.md, clause R11). The partner's own
 * refusal is read by declined.ts; a loss that is only feared is made `acknowledged` by refiners/hedged.ts.
 */
import { anyOf, evidenceIn, folded, statementReader } from '../../phrases.js';
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
  'some other',
  'another',
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
  'the other (?:provider|supplier|partner|vendor|bidder|firm|company|mob|crowd|guys|lot|quote|offer|one)',
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
  '(?:stick|sticking|stuck|stay|staying|stayed|remain|remaining|carry on|carrying on|continue|continuing|persevere|keep going) with(?! (?:us\\b|our\\b|you\\b|the (?:plan|start|date|original|quote|price|schedule|current (?:date|plan))))',
  "can't win (?:them|'em) all",
  '(?:end of (?:that|the road|the line|it|story)|off (?:the|your|our) (?:list|books|radar)|slipped (?:through|away)|not (?:our|my) day|no project|wind(?:ing)? up the (?:business|company)|winding up|wound up|(?:bought|buying|chosen|picked|using) (?:something|a product|software|a system|a tool) (?:else|off the shelf|cheaper|different|online)|got away|no sale|dead duck|cold feet|went nowhere|came to nothing|out of the (?:race|running)|not to be|(?:sold|closed|shut) (?:the|their) (?:business|company|doors))',
  '(?:better luck|maybe|perhaps) next time',
  '(?:found|got|have|has|picked) (?:\\S{1,20} )?(?:a|an|someone|somebody|something|another) (?:cheaper|better|closer|bigger|other|alternative|different) ?(?:one|option|offer|quote|provider|supplier|partner|price|deal|solution)?(?=[.!,;]|$| and\\b| who\\b| for\\b| from\\b| in\\b)',
  '(?:ours|we|our (?:quote|price|offer|bid|proposal)) (?:was|were|is|came (?:in|out)) (?:\\S{1,20} ){0,2}?(?:highest|dearest|most expensive|too (?:expensive|dear|high|pricey|steep)|priciest|second)',
  "(?:no go|no-go|that's that|no deal|no dice|no sale)(?=[.!,;]|$| i'm\\b| for us\\b| with\\b| here\\b| unfortunately\\b| this time\\b)",
  '(?:no|lost|lacks?|without|not (?:have|got)) (?:more |any |further |the |longer )*interest(?! rate)',
  "(?:too (?:expensive|dear|costly|pricey|steep|much) for (?:them|him|her|kestrel|the (?:customer|client))|(?:don't|doesn't|do not|does not|haven't|hasn't) (?:have|got) (?:the |any |a |enough )?(?:budget|money|funds|cash|funding))",
  '(?:in-?house|themselves|internally|on their own|their own (?:team|it|people|staff))(?= instead| after all|[.!,;]|$| now| to save)',
];
// au-a  "They decided not to go ahead in the end." · us-a "They're not moving forward."
const NOT_PROCEEDING = [
  `(?:decided|chosen|chose|elected|opted|resolved)(?: \\S{1,20}){1,8}? not to (?:buy|go|proceed|sign|order|continue|invest|change|switch|do)`,
  '(?:decided|chosen|chose|elected|opted|going) (?:\\S{1,20} )?to (?:do nothing|leave (?:it|things)(?: be| as (?:is|it is|they are))?|keep (?:what|their|the old|their old|using)|drop it|leave it)',
  `(?:decided|chosen|chose|elected|opted|resolved|voted|choosing|deciding) ${NOT} (?:to )?${GO}?`,
  `decided against`,
  `(?:not|\\S{1,20}n't|won't be|won't|no longer|never|isn't|aren't|is not|are not|will not|will not be|not be) (?:be )?(?:proceeding|proceed|progressing|continuing|pursuing|happening|going to (?:happen|proceed|go ahead|sign|buy|do it|need)|need(?:ing)? (?:us|you|our|this|it)|(?:going|go|moving|move|to go|pressing|press|signing)(?= (?:ahead|forward|any further|further|with us|with it|with this|with the|this time|through with)))(?: (?:ahead|forward|any further|further|with us|with it|with this|with the|this time|at this (?:stage|time|point)|through with))?`,
  "(?:no longer|not|\\S{1,20}n't) (?:interested|want(?:s|ing)? (?:it|this|the|to)|need(?:s|ed)? (?:it|this|the|us|our)|require(?:s|d)?|in the market)",
  '(?:pulled|backed|opted|dropped|bowed|bailed|pulling|backing|dropping) (?:out|away)(?= of| at| on| last| yesterday| today| because| due| after| before| and| this| within| again| in| over| two| three| a | for| when| since| just| once|[.!,;]|$)',
  '(?:customer|client|they|he|she|has|have|just|and|company) (?:has |have |just |now |since |then )?(?:withdrew|withdrawn|reneged|bailed|pulled the project)',
  "(?:were|was|got|been|we're) (?:\\S{1,20} )?(?:beaten|undercut|outbid|pipped|trumped|gazumped|underbid|outpriced)",
  '(?:stopped|ended|killed|halted|terminated|called off|cancel+ed) (?:everything|it all|the whole (?:thing|lot)|all (?:\\S{1,20} )?(?:projects|spending|spend|purchases|investments?))',
  "(?:please|you can|you may|so|we can|let's) (?:\\S{1,20} )?close (?:this|it|the (?:referral|file|case|lead|opportunity))",
  '(?:on hold|on ice|shelved|postponed|parked) (?:\\S{1,20} )?(?:indefinitely|until further notice|for good|permanently|for the foreseeable)',
  "(?:pulled the (?:pin|plug)|walked away(?= from (?:us|it|the (?:deal|table|talks|negotiations|idea|project|purchase))|[.!,;]|$)|changed their minds?|said no|turned (?:us|it|our|the)(?: \\S{1,20}){0,3}? down|turned down (?:our|the|us)|knocked (?:us|it|our|the)(?: \\S{1,20}){0,3}? back|knock-?back|thanks but no thanks|it's a no|a no from)",
  '(?:rejected|declined|refused|dismissed|turned down|withdrew|withdrawn|vetoed|knocked back) (?:our|the|us|my|it|from)(?: \\S{1,30}){0,3}',
  '(?:our|the|my) (?:\\S{1,20} )?(?:quote|proposal|offer|bid|tender|quotation)(?: \\S{1,20}){0,2}? (?:was|has been|got|were|is) (?:\\S{1,20} )?(?:rejected|declined|unsuccessful|turned down|knocked back|refused|not (?:accepted|successful|chosen|selected))',
];
// uk-b  "The project has been shelved." · au-b "They've canned the whole thing."
const PROJECT_DEAD = [
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
  "(?:we|i|you|we've|we have|i've|have|has|sadly|unfortunately|and|but|been|is|was|are|\\S{1,20}'s|status|deal|just) (?:now |just |sadly |unfortunately |also )?lost(?! (?:contact|touch|your|the (?:email|mail|number|details|thread)|my|his|her|their (?:number|details)|time|track|signal|reception|power|a (?:day|week)|two|one of|count))",
  '(?<=^\\s{0,3})lost(?! (?:contact|touch|your|my|track))(?=\\s{0,3}[.!,;:-]|\\s{0,3}$| to\\b| on\\b| it\\b| this\\b| them\\b)',
  'lost (?:this one|it to|the (?:job|deal|tender|bid|work|contract|business|opportunity|sale|customer|client)|them to|out)',
  "(?:missed out|missed this one|lost out|came second|came in second|runner-?up|pipped at the post|pipped to|not (?:been )?(?:successful|selected|chosen|awarded)|(?:was|were|been|we're) unsuccessful|closed-? ?lost)",
  "(?:did not|didn't|have not|haven't|not|never) (?:win|get|secure|land|won|gotten) (?:it|the|this|that|kestrel)(?: (?:job|work|deal|contract|tender|order|business|one|project|bid|gig|account|nod))?(?! (?:yet|back))",
];

/** A pause is no loss: "they will not go ahead before March". */
const UNLESS = [
  '(?:stopped|halted|froze|frozen|paused|suspended|postponed|on hold|on ice|parked)(?: \\S{1,20}){0,8}? (?:pending|until (?!further notice)|temporarily|for now|for the moment|for the time being)',
  "(?:we|i|we have|we've|i've) (?:\\S{1,20} ){0,2}?(?:decided|chosen|opted) (?:not to|against)",
  'not (?:go(?:ing)?|proceed(?:ing)?|move|moving) (?:ahead |forward )?(?:until|before|till|without|this (?:week|month))',
];

const readPhrases = statementReader(
  'en/lost',
  'lost',
  [...WENT_ELSEWHERE, ...NOT_PROCEEDING, ...PROJECT_DEAD, ...WE_LOST],
  UNLESS,
);

// us-c  "Kestrel chose Zephyr." · au-c  "They ended up going with Zephyr Apps."
const CHOSE_NAMED =
  /\b(?:chose|chosen|picked|selected|preferred|opted for|decided on|(?:went|gone|going|go|stuck|stayed|sticking|staying|signed|signed up) with|lost (?:it |this |this one |them )?to|awarded (?:it |the \w{1,20} )?to)\s{1,4}(?!Next|Us\b|Our\b|Option|Package|Plan|Starter|Basic|Standard|Premium|Professional|Enterprise|Module|Phase|Variant|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)([A-Z][\w&'’-]{1,40})/;

/** Phrases first; then a rival by name, unless it is the partner itself that chose. */
export function readLost(sentence: Sentence): Finding | null {
  const found = readPhrases(sentence);
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
  return { statement: 'lost', evidence: evidenceIn(sentence, match.index, match[0].length, 'locales/en/lost') };
}
