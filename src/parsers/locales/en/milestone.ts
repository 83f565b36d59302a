/** Statement `milestone`: deployment progress that has been reached (READING.md, clause R13). What is only planned is no milestone. */
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
  '(?:project|job|deployment|rollout|work) (?:has |have |was |is )?(?:now |officially )?(?:kicked off|started|begun|underway|under way|complete|completed|finished|delivered|handed over)',
];
const LIVE = [
  "(?:have|has|\\S{1,20}'ve|we|they|team|crew) (?:now |just |officially |already )?(?:started|begun|began) (?:with )?(?:the |our |their )?(?:\\S{1,20} )?(?:implementation|deployment|rollout|installation|configuration|migration|training|testing|set-?up|work on site|works?)",
  '(?:users?|staff|team|technicians|drivers|everyone|people|crew|office)(?: \\S{1,20}){0,4}? (?:have been|has been|are|were|is|been|now) (?:\\S{1,20} )?(?:trained|onboarded|migrated|set up|up and running)',
  "(?:went|gone|are|is|\\S{1,20}'re|\\S{1,20}'s|now|been|have been|has been|all|system|they're|everyone|site|switched) (?:\\S{1,20} ){0,2}?live(?! (?:in|at|on the)\\b)(?! (?:demo|chat|music))",
  '(?:live since|live as of|up and running|in production|rolled out to|cut over(?: to)?|switched over|handed over to)',
  "(?:have|has|\\S{1,20}'ve|we|\\S{1,20}'s) (?:\\S{1,20} ){0,2}?(?:handed over|rolled out|deployed|installed|migrated|configured|onboarded|imported|cut over|finished|completed|kicked off)(?! the (?:quote|proposal|paperwork|contract|scope))",
];
const UNLESS = [
  '(?:proposal|quote|quotation|scoping|sow|paperwork) (?:\\S{1,20} ){0,3}?(?:complete|completed|finished|done)',
];

export const readMilestone = statementReader('en/milestone', 'milestone', [...STEPS, ...LIVE], UNLESS);
