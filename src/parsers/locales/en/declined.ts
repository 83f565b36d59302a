/** Statement `declined`: the partner will not take the referral (READING.md). */
import { statementReader } from '../../phrases.js';

const WE = "(?:we|i|we're|i'm|we'll|we'd|i'll|team|us|have to|need to|must|and)";
const CANNOT =
  "(?:can't|cannot|can not|won't|will not|couldn't|could not|unable to|not able to|not in a position to|n't in a position to|don't have (?:the )?(?:\\S{1,20} )?(?:capacity|people|resources?|staff|time|bandwidth|skills?|expertise) to|not going to|won't be able to|aren't able to|are not able to|not be able to|don't want to|rather not|prefer not to|not (?:the )?right (?:partner|people|firm) to)";

// au-a  "We can't take this one on, flat out until March." · us-a "We'll have to pass on this one."
const REFUSED = [
  `${CANNOT} (?:\\S{1,20} ){0,2}?(?:take|accept|help|handle|service|support|assist|pick|look after|cover|serve|fit|squeeze|deliver|manage|work with|staff|resource|offer|touch|bid|quote)`,
  `(?:(?<=^\\s{0,3})|(?<=^\\s{0,3}(?:sorry|unfortunately|regrettably|sadly|afraid|thanks),? (?:but )?)|(?:we|i|we're|i'm|we'd|i'd|we'll|team) (?:(?!they|he|she|it|that|who)\\S{1,20} ){0,3}?)${CANNOT} (?:\\S{1,20} ){0,2}?(?:do|commit|pursue|proceed|start)`,
  `${WE} (?:\\S{1,20} ){0,3}?(?:pass(?! (?:through|along|over|that|this (?:cost|on to)|it on|them on))|passing(?! (?:through|along|over))|decline|declining|turn(?:ing)? (?:this|it|them)(?: one)? down|step(?:ping)? (?:back|aside|away)|sit (?:this|it)(?: one)? out|sitting (?:this|it)(?: one)? out|hand(?:ing)? (?:this|it)(?: one)? back|bow(?:ing)? out|opt(?:ing)? out|knock(?:ing)? (?:this|it|that)(?: one)? back|giv(?:e|ing) (?:this|it)(?: one)? (?:back|a miss)|withdraw|say no|refuse)(?! (?:it |this |them )?(?:on )?to (?:our|my|a colleague))(?! on to)`,
  '(?:decline|declining|turn down|refuse|reject|hand back|pass on) (?:this|the|your) (?:\\S{1,20} )?(?:referral|lead|one|opportunity|job|customer|client)',
  "(?:it's|this is|is|that's) (?:a )?(?:hard |polite )?(?:pass|no) (?:from|for) (?:us|me)",
];
// uk-a  "This isn't one for us." · sg-a "Outside our area."
const NOT_OURS = [
  "(?:not|isn't|aren't|wasn't|\\S{1,20}n't) (?:\\S{1,20} )?(?:the )?(?:right|best|ideal|good|proper) (?:\\S{1,20} )?(?:fit|match|partner|people|firm|choice|ones?)(?= for (?:this|them|it|the|such|that)|[.!,;]|$)",
  `${CANNOT} make (?:\\S{1,20} ){0,3}?(?:work|pay|stack up|add up|economical|viable|worthwhile|happen)(?= for us|[.!,;]|$| for a\\b| on\\b| at\\b| with\\b| from\\b| and\\b)`,
  '(?:leave|leaving|hand|handing) (?:it|this|them|that|this one) (?:\\S{1,20} ){0,3}?(?:to|for) (?:you )?(?:to )?(?:pass|give|find|offer|hand|reassign|place|somebody|someone|another)',
  '(?:pass|passing|give|giving|hand|handing|offer|offering) (?:it|this|them|him|her|that|this one) (?:on )?to (?:someone|somebody|another|a (?:\\S{1,20} )?partner|one of)',
  '(?:better|best) (?:off|served|placed|suited|looked after) (?:with|by) (?:someone|somebody|another|a (?:\\S{1,20} )?(?:partner|firm)|one of your)',
  '(?:too (?:far|small|big|large|remote|specialised|specialized) (?:away )?(?:for|from) us|not worth (?:our|the) (?:while|trip|drive|travel))',
  "(?:we|i|we've|we have|i've|i have) (?:\\S{1,20} )?(?:decided|chosen|opted) (?:not to|against) (?:take|taking|accept|accepting|pursue|pursuing|do|doing|proceed|bid|bidding|quote|quoting|go after|work)",
  "(?:not|\\S{1,20}n't) (?:\\S{1,20} ){0,3}?(?:for us|a (?:good )?(?:fit|match) for us|our (?:thing|area|field|bag|line|cup|kind|sort|type|market|patch|bailiwick|speciality|specialty|core)|something we|what we do|within our|in our (?:area|field|patch|wheelhouse|territory|region|remit)|a job for us|one for us|suited to us|certified|equipped|set up for)",
  '(?:outside|beyond|out of) (?:of )?(?:our|my) (?:\\S{1,20} )?(?:area|region|patch|territory|expertise|field|scope|remit|reach|skill ?set|wheelhouse|capabilit\\S{1,4}|comfort zone|competence)',
  "we (?:don't|do not|no longer|never|only) (?:\\S{1,20} ){0,2}?(?:do|cover|offer|serve|service|support|work (?:in|with|for)|go|travel|operate|touch|handle|sell)",
  'too (?:far|small|big|large|remote)(?: \\S{1,20}){0,3} for us',
  'conflict of interest',
];
// au-b  "We're at capacity." · us-b "Fully booked through Q2."
const FULL = [
  "(?:at|over|beyond|lack(?:ing)?(?: of)?|short of|no|haven't (?:got )?(?:the|any)?|don't have(?: the| any| enough)?|do not have(?: the| any| enough)?|without(?: the)?|out of|not enough|no spare|lack the) (?:\\S{1,20} )?(?:capacity|bandwidth|resources?|manpower|people|staff|availability)(?: (?:left|free|available|for this|to|at the moment|right now|until))?",
  '(?:fully booked|booked out|booked solid|booked up|flat out|flat chat|snowed under|swamped|overloaded|maxed out|stretched too thin|up to (?:our|my) (?:necks?|ears|eyeballs)|too busy|full up|chock-?a-?block|overcommitted|no room)',
  '(?:no one|nobody|no-one|no people|none of (?:us|our \\S{1,20}))(?: \\S{1,20}){0,2}? (?:available|free|spare)',
  '(?:someone|somebody) else(?: \\S{1,20}){0,3}? (?:instead|take|for this|should)',
  '(?:give|pass|offer|refer|hand|send|reassign|reallocate) (?:it|this|them|him|her|the (?:customer|client|referral|lead))(?: one)? (?:to|on to|over to|back to) (?:someone|somebody|another|a different|one of your other|you)',
  '(?:find|look for|choose|try|ask) (?:someone else|somebody else|another partner|a different partner|one of your other)',
];
/** A busy partner that takes the work, or a customer who refuses, is not a partner who refuses. */
const UNLESS = [
  "(?:they|he|she|customer|client|dan)(?:'s|'re| is| are| were| was| has| have)? (?:\\S{1,20} ){0,2}?(?:declin|pass|turn|withdr|refus|can't|cannot|couldn't|flat out|swamped|too busy|fully booked|snowed)\\S{0,6}",
  "(?:can't|cannot|couldn't|won't|unable to) (?:\\S{1,20} ){0,3}?(?:start|help|assist|do (?:it|this|that|much|anything)) (?:\\S{1,20} ){0,2}?(?:until|before|till|without|unless)",
  '(?:reach|get hold|contact|in touch)',
];

export const readDeclined = statementReader('en/declined', 'declined', [...REFUSED, ...NOT_OURS, ...FULL], UNLESS);
