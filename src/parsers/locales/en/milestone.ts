/** Statement `milestone`: deployment progress that has been reached (READING.md, clause R13). What is only planned is no milestone. */
import { REFERENCE } from './references.js';
import { MONTH_NAMES } from '../../calendarNames.js';
import { statementReader } from '../../phrases.js';

const STEP =
  '(?:kick-?off|kick off|workshop|design|blueprint|configuration|config|set-?up|build|data (?:migration|import|load)|migration|import|integration|testing|tests?|uat|user acceptance(?: testing)?|sit|acceptance(?: test(?:ing)?)?|training|pilot|phase (?:one|two|three|[0-9])|stage (?:one|two|three|[0-9])|go-?live|cut-?over|roll-?out|deployment|implementation|installation|install|hand-?over|project|milestone|sign-?off|job|stocktake|parallel run|dry run|internal testing|solution design)';
const DONE =
  '(?:done|complete|completed|finished|passed|held|finalised|finalized|wrapped up|wrapped|over|behind us|achieved|reached|in place|delivered|signed off|closed|ticked off|out of the way|went well|went ahead|went smoothly|went off|went great|went fine|successful|successfully \\S{1,20}|took place|happened|all green|green|cleared|concluded|accepted|under our belt|in the can|in the books)';

// ie-a  "Kick-off with Ballina was held this morning." · au-a "UAT passed yesterday, go-live is on track."
const STEPS = [
  `${STEP}(?: \\S{1,20}){0,7}? ${DONE}`,
  `(?:completed|finished|passed|held|had|done|wrapped up|finalised|finalized|concluded|ran|got through|sailed through|ticked off|kicked off|delivered|cleared|successfully \\S{1,20}|closed out|signed off(?: on)?) (?:(?:the|our|their|all|a|an|with|internal|final|user|initial|first|second|today's|yesterday's|this|both|successful) ){0,4}(?:\\S{1,20} ){0,2}?${STEP}(?! (?:planned|booked|scheduled|tomorrow|next|on (?:mon|tue|wed|thu|fri)|in (?:january|february|march)))`,
  '(?:kicked off)(?: \\S{1,20}){0,6}? ?(?:today|yesterday|this (?:morning|afternoon|week)|on (?:mon|tue|wed|thu|fri)\\S{0,7}|last (?:week|mon|tue|wed|thu|fri)\\S{0,7})',
  // "We started today, 14 December, with a kick-off workshop"
  `(?:we|we've|they|they've|team|crew|lads) (?:have |has |just |only |already )*(?:started|began|begun|got going|kicked off|got under way|got underway|made a start)(?:,? \\S{1,20}){0,6}? with (?:a|an|the|our|their) (?:\\S{1,20} ){0,2}?${STEP}`,
  '(?:project|job|deployment|rollout|work) (?:has |have |was |is )?(?:now |officially )?(?:kicked off|started|begun|underway|under way|complete|completed|finished|delivered|handed over)',
];
// "It has begun, all as planned." · "Yes, we have started as planned.": what is said when asked whether it has.
const BEGUN = [
  "(?:it|this|work|the work|we|they|everything)(?:'s|'ve| has| have|) (?:already |now |just |indeed |all )?(?:begun|started|began|kicked off)(?:,? \\S{1,20}){0,2}?,? (?:as (?:planned|agreed|expected|intended)|on (?:time|schedule|the day)|to plan|according to plan|without a hitch)",
];
const LIVE = [
  "(?:have|has|\\S{1,20}'ve|we|they|team|crew) (?:now |just |officially |already )?(?:started|begun|began) (?:with )?(?:the |our |their )?(?:\\S{1,20} )?(?:implementation|deployment|rollout|installation|configuration|migration|training|testing|set-?up|work on site|works?)",
  '(?:users?|staff|team|technicians|drivers|everyone|people|crew|office)(?: \\S{1,20}){0,4}? (?:have been|has been|are|were|is|been|now) (?:\\S{1,20} )?(?:trained|onboarded|migrated|set up|up and running)',
  "(?:went|gone|are|is|\\S{1,20}'re|\\S{1,20}'s|now|been|have been|has been|all|system|they're|everyone|site|switched) (?:\\S{1,20} ){0,2}?live(?! (?:in|at|on the)\\b)(?! (?:demo|chat|music))",
  '(?:live since|live as of|up and running|in production|rolled out to|cut over(?: to)?|switched over|handed over to)',
  "(?:have|has|\\S{1,20}'ve|we|\\S{1,20}'s) (?:\\S{1,20} ){0,2}?(?:handed over|rolled out|deployed|installed|migrated|configured|onboarded|imported|cut over|finished|completed|kicked off)(?! the (?:quote|proposal|paperwork|contract|scope))",
];
const PLACE =
  '(?:depots?|branch|branches|sites?|regions?|warehouse|workshop|dispatch(?: centre| center| board| desk)?|pilot group|crews?|office|fleet|vans?|tablets?|units?|yard|plant|wave|tranche|batch|floor|team|drivers?|technicians?|fitters?|engineers?|users?|staff|group)';

// "Testing's passed." · "Sixty of sixty tablets deployed." · "They're off paper as of today." · "We flipped the switch."
const REACHED = [
  // "signed off the last of the 22 tablets": the last one is what ends the job.
  '(?:signed off|accepted|handed over|installed|delivered|received|set up|fitted|rolled out|taken over)(?: on)? the last (?:of (?:the|their|his|her|all|our) )?(?:\\S{1,20} ){0,2}?(?:tablets?|vans?|depots?|sites?|devices?|units?|branch|branches|licen[cs]es|modules?|vehicles?|machines?|handhelds?|workstations?|deliverables?|terminals?|stations?|trucks?|users?)(?= |[.,;!]|$)',
  // "the final invoice has gone out to him": billed to the end, by the partner, to the customer.
  '(?:our |the |my )(?:final|closing|last) (?:invoice|bill|account) (?:has |is |was |have )?(?:now |already |just )?(?:gone|went|been sent|going|sent|out|issued|been issued) ?(?:off |out |over )?to (?:him|her|them|the (?:customer|client))(?=[.,;!]|$| today| yesterday| on| last| and)',
  '(?:data|records|customers?|jobs|history|stock|everything) (?:is|are|has been|have been|was|were) (?:now |all |fully |safely )*(?:across|over|migrated|imported|loaded|reconciled|transferred|converted|moved over)(?= |[.!,;]|$)',
  '(?:went|gone|ran|running|rolled|passed off|goes) (?:off )?(?:like clockwork|like a dream|swimmingly|smoothly|without incident|to plan|according to plan|flawlessly|perfectly)',
  '(?:crew|team|drivers?|technicians?|fitters?|engineers?|staff|office|depot|branch|users?|dispatchers?|customer|client|they)(?: (?:have|has|all))? (?:started|begun|began) (?:using|working (?:with|on|in)|running|booking|invoicing|dispatching)(?= |[.!,;]|$)',
  `${STEP}(?:'s| was| is| has)? (?:now |just |all |successfully |officially )*(?:${DONE}|begun|began|started|launched|issued|obtained|occurred|commenced|inaugurated|underway|under way)(?! (?:date|on the (?:quote|proposal)))(?! (?:in|on|from) (?:${MONTH_NAMES.en}) (?:\\d|next))`,
  `(?:mobili[sz]ation|provisioning|commissioning|data load|sandbox|soft launch|launch(?: day)?|dry run|dress rehearsal|acceptance criteria|regression tests?|works?|build|system|delivery|inaugural meeting|design|trial run|user testing|rehearsal|smoke tests?|roll-?out)(?: \\S{1,20}){0,7}? (?:${DONE}|done|occurred|took place|taken place|came through|come through|went through|came and went|has been signed off|met|approved|accepted|are active|is active|started|began|begun|complete|without a hitch)(?! (?:next|on (?:mon|tue|wed|thu|fri)\\S{0,7} week))`,
  `(?:we|we've|team|crew|they|they've|project|customer|client|i|i've) (?:have |has |had |just |now |finally |successfully |all |also )*(?:moved (?:to|into) production|launched|broken ground|broke ground|crossed the (?:finish|finishing) line|flipped the switch|thrown the switch|threw the switch|pulled the switch|cut over|switched (?:over|off|on)|gone over|went over|put (?:\\S{1,20} ){1,3}?live|signed off the (?:build|design|pilot|test|go-live)|handed (?:it|everything|the system) over)(?= |[.!,;]|$)`,
  `${PLACE}(?: \\S{1,20}){0,5}? (?:are|is|was|were|have|has|have been|has been|been|went|gone|came|now|all) (?:\\S{1,20} )?(?:deployed|live|rolled out|up and running|on the (?:new )?(?:system|platform|app)|over on|over to the new|went over|installed|fitted|connected|hooked up|onboarded|logged in|cut over|switched over|migrated|trained)(?! (?:to be|next|by the end|in (?:january|february|march)))`,
  '(?:went|gone|going) out to (?:the )?(?:whole|entire|all|full) (?:\\S{1,20} )?(?:fleet|team|workforce|company|crew|depots?|branches)',
  '(?:running|working|operating|invoice|invoicing|dispatching|scheduling|booking|living|been) (?:\\S{1,20} ){0,3}?(?:on|with|in|from|out of|off) (?:the|our|your) (?:new |real )?(?:system|platform|app|tool|software|real thing)(?= |[.!,;]|$)(?! (?:they|he|she) (?:has|have|use))',
  '(?:has|have|is|are|been) (?:now )?(?:running|working) (?:on|with|in) (?:it|the (?:app|system|platform|software|real thing))(?= |[.!,;]|$)',
  '(?:off paper|paper is (?:gone|history)|paper-?free|paperless)(?= |[.!,;]|$)',
  '(?:old|legacy|previous|former) (?:system|software|server|tool)(?: \\S{1,20}){0,2}? (?:switched off|turned off|shut down|retired|decommissioned|unplugged|history)',
  '(?:humming along|humming nicely|purring along|purrs along|smooth sailing since|in the can|in anger for the first time|first live (?:jobs?|day|invoice|order)|live running|day one of|go-?live (?:is |was )?behind us|practical completion|halfway (?:there|through|mark|point)|over the halfway)',
  '(?:completion|acceptance|handover|hand-over) (?:certificate|protocol|form|report)(?: \\S{1,20}){0,3}? (?:issued|signed|received|countersigned|in hand|delivered|is back)',
  '(?:sign-?off|approval) (?:was |has been |is )?(?:obtained|received|given|secured)(?: \\S{1,20}){0,3}? (?:for|on) (?:the )?(?:\\S{1,20} )?(?:tests?|uat|design|build|migration|pilot|training|configuration|acceptance|milestone|phase)',
  '(?:first|second|opening) (?:day|week|session|workshop) (?:of|on|with) (?:the )?(?:project|site|job|training|rollout|deployment)(?: \\S{1,20}){0,2}? (?:was|went|is (?:done|behind)|has been)',
  '(?:workshop|session|module|stage|phase|milestone|step|part) (?:one|two|three|four|\\d) (?:was|is|has been) (?:this morning|today|yesterday|last|on (?:mon|tue|wed|thu|fri)|done|behind|in the)',
  '(?:started|begun|began|commenced) (?:work )?on ?-?site(?= |[.!,;]|$)',
  '(?:installed|deployed|fitted|migrated|connected|trained) (?:the |our )?(?:last|final|first|\\d{1,4}(?:st|nd|rd|th)?) (?:of )?(?:\\S{1,20} )?\\S{2,20}',
  '(?:\\w{2,12}) of (?:\\w{2,12}) (?:\\S{1,20} )?(?:are |is |have been |now )*(?:deployed|live|done|installed|migrated|connected|rolled out)',
  "(?<=^\\s{0,3})(?:live|we're live|it's alive|and we're live|deployed|delivered|handed over|installed)(?=\\s{0,3}[.!,;:-]|\\s{0,3}$| and\\b)",
  'went (?:off|live|out|through|over) (?:\\S{1,20} )?without (?:a hitch|any (?:trouble|problems?|issues?)|a glitch)',
  '(?:delay|trouble|backlog) is history',
  '(?:tick|cross) (?:that|this|it|one)(?: one)? off',
];
const UNLESS = [
  REFERENCE,
  '(?:our|my) (?:\\S{1,20} )?(?:phone system|phones|website|webshop|office|kitchen|intranet|own (?:system|migration))|painting|decorating|renovat\\S{1,4}|moving house',
  '(?:proposal|quote|quotation|scoping|sow|paperwork|discovery|requirements?|pre-?sales|sales) (?:\\S{1,20} ){0,3}?(?:complete|completed|finished|done|held|took place)',
  'scoping (?:workshop|session|call|meeting)',
  "(?:which|who|whom|that) we(?:'ve| have|'d| had)? (?:had|put|got|set)",
  '(?:driving|eye|blood|mot|hearing|school|covid) (?:\\S{1,20} )?(?:test|tests|exam|training)',
  '(?:our own|our (?:sales|internal|new) (?:\\S{1,20} )?(?:staff|team|people|hires?)|my (?:son|daughter|wife|husband|kids?))',
  '(?:test kit|customs|cctv|website went live|webshop)',
  '(?:not about this (?:one|referral|client|customer|job)|different story|another story|in my other (?:e-?mail|mail|message))',
  '(?:demo|trial|trial account|proof of concept|sample) (?:\\S{1,20} ){0,3}?(?:done|set up|held|ready|account)',
  'hand-?over from (?:your|you)',
  '(?:nothing but|no end of) (?:grumbling|complaints|moaning|trouble)',
  // In passing, between commas: "Bendigo, live since December, have ordered the stock module".
  '(?<=, (?:already |now )?)(?:live|up and running|in production) (?:since|for) [^,.;]{2,30},',
];

export const readMilestone = statementReader(
  'en/milestone',
  'milestone',
  [...STEPS, ...BEGUN, ...LIVE, ...REACHED],
  UNLESS,
);
