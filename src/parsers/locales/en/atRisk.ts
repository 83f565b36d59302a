/** Statement `at-risk`: completion of the referred work is at risk (READING.md, clauses R12 and R13). */
import { statementReader } from '../../phrases.js';

const WORK =
  '(?:project|job|deployment|rollout|roll-out|migration|implementation|delivery|completion|go-?live|cut-?over|launch|deadline|timeline|timelines|schedule|date|dates|programme|program|work|works|installation|build|handover|training|phase \\S{1,6}|install|milestone|end date|finish)';

const CANNOT =
  "(?:won't|will not|can't|cannot|unlikely to|not going to|might not|may not|not be able to|no way we(?:'ll)?|doubt (?:we|we'll|that|it|if|whether)(?: will| can)?|couldn't|struggling to|struggle to|going to miss|will miss|(?:don't|do not|can't|cannot|hard to) (?:think|believe|see|expect|imagine)(?: that| how)? (?:we|it|they|this|us)(?:'ll| will| can| could)?|wonder if we(?:'ll| will| can)?)";

// au-a  "Heads up: the Kestrel go-live is at risk." · uk-a "We're about three weeks behind."
const RISK = [
  '(?:at|in|of) (?:\\S{1,20} )?(?:risk|jeopardy|danger|peril|doubt|trouble|difficulty|difficulties)(?= |[.!,;:]|$)(?! assessment)(?! of (?:repeat|sounding|being))',
  '(?:threatens?|threatening|threatened|jeopardi[sz]\\S{1,4}|endanger\\S{0,4}) (?:\\S{1,20} ){0,4}?' + WORK,
  "(?:risk|danger|chance|fear|worried|concerned|afraid|concern) (?:\\S{1,20} ){0,5}?(?:collapse|slip|blow out|fall apart|derail|run over|drag|not (?:finish|complete|deliver|make)|won't|miss(?:ing)?|slip|slips|slipping|fail|fails|late|overrun|delay|not be|can't|of not)",
  `(?:risk|risks|risky|red flag|warning|escalat\\S{1,5}|serious concern|serious problem|big problem|major (?:issue|problem)) (?:\\S{1,20} ){0,5}?${WORK}`,
  `${WORK}(?: \\S{1,20}){0,6}? (?:at risk|in jeopardy|in danger|in doubt|in trouble|under threat|wobbling|touch and go|not safe|off track|on a knife.edge|looking shaky|shaky|unachievable|unrealistic|not achievable|is red|gone red)`,
  '(?:touch and go|hanging by a thread|off the rails|off track|going south|gone pear-shaped|in the red|red status|amber|status(?: is|:)? red)',
];
const LATE = [
  '(?:lose|losing|lost|drop|dropping) (?:the |our |their )?(?:\\S{1,20} ){0,2}?(?:deadline|go-?live date|go-?live|target date|slot)',
  `(?:delays?|hold-?ups?|setbacks?) (?:in|to|with|of|on|for) (?:\\S{1,20} ){0,2}?${WORK}`,
  `${WORK}(?: \\S{1,20}){0,3}? (?:can't|cannot|can not|won't|will not|may not|might not) be (?:kept|met|held|achieved|done|finished|completed|reached|saved)`,
  "(?:going to|will|\\S{1,20}'ll|likely to|about to|bound to|set to|could|might|may|we) miss (?:\\S{1,20} ){0,5}?(?:deadline|date|go-?live|target|milestone|\\d{1,2})",
  "(?:running|falling|fallen|fell|slipping|slipped|are|is|\\S{1,20}'re|\\S{1,20}'s|badly|weeks?|days?|months?|well|way|far|now) (?:\\S{1,20} ){0,3}?(?:behind(?: schedule| plan| time)?|late|overdue|over time|delayed)(?=[.!,;:]|$| on\\b| because\\b| and\\b| due\\b| by\\b| with\\b| as\\b| since\\b| at\\b| schedule\\b| plan\\b)",
  'behind (?:schedule|plan|time|the plan)',
  `${CANNOT} (?:\\S{1,20} ){0,2}?(?:make|hit|meet|hold|keep)(?: \\S{1,20}){0,5}? (?:deadlines?|dates?|timelines?|target|schedule|plan|go-?live|milestone|end of|\\d)`,
  `${CANNOT} (?:\\S{1,20} ){0,2}?(?:finish|complete|deliver|be (?:ready|done|finished|completed|live)|go live|going live|get (?:it|this|there|done|finished|everything))(?: \\S{1,20}){0,4}?`,
  `${WORK}(?: \\S{1,20}){0,4}? (?:collapse|collapses|collapsing|blow out|blowing out|blown out|fall apart|falling apart|derailed|slip|slips|slipping|slipped|delayed|overrun|overrunning|stalled|blocked|stuck|on hold|halted|stopped|paused|suspended|ground to a halt|in limbo|postponed)`,
  '(?:stalled|ground to a halt|come to a standstill|standstill|at a standstill|stuck|blocked|blocker|showstopper|show-stopper|downed tools|walked off)',
];
const CAUSE = [
  "(?:is|are|\\S{1,20}'s|\\S{1,20}'re|getting|looking|gone|project|customer|client) (?:\\S{1,20} )?(?:wobbling|wobbly|shaky|teetering|on the brink|on thin ice|hanging by a thread|in limbo)",
  '(?:froze|frozen|freeze on|freezing|stopped|cut off|blocked) (?:\\S{1,20} ){0,2}?(?:spending|spend|budgets?|funding|payments?|work|everything) (?:\\S{1,20} ){0,4}?(?:pending|until|for now)',
  '(?:crew|team|engineers?|technicians?|consultants?|people|we) (?:\\S{1,20} ){0,2}?(?:told|asked|instructed) (?:not to (?:show up|come|start|continue|travel|turn up)|to (?:stop|down tools|stand down|stay away))',
  '(?:threaten(?:s|ed|ing)? to|want(?:s|ing)? to|considering|talking (?:about|of)|talks? (?:about|of)|thinking (?:about|of)|toying with|may|might|could|wants?) (?:\\S{1,20} )?(?:(?:cancel|terminate|stop|walk(?: away)?|withdraw|back out|quit|abandon)(?:l?ing|p?ing)?|terminating|pull(?:ing)? (?:out|the (?:plug|pin))|back(?:ing)? out|walking away)',
  '(?:stopped|suspended|froze|frozen|halted|paused|holding|withholding|refus\\S{1,4}) (?:\\S{1,20} ){0,3}?(?:work|working|payments?|project|budget|spending|deployment|rollout|paying|to pay)',
  `(?:put|placed|putting) (?:\\S{1,20} ){1,4}?on (?:hold|ice)`,
  '(?:lead|only|key|main|project|our) (?:\\S{1,20} )?(?:engineer|consultant|developer|technician|manager|person|guy) (?:\\S{1,20} )?(?:left|quit|resigned|is (?:off )?sick|has left|is leaving|handed in|broke|out sick)',
];
const UNLESS = [
  "(?:no|not|\\S{1,20}n't|nothing|without|zero|low|no longer) (?:\\S{1,20} ){0,3}?(?:risk|danger|jeopardy|behind|delay|delays|delayed|doubt)",
  '(?:risk assessment|risk register|own risk|risk-free|risk free|flight risk|no doubt)',
  '(?:cart|behind the scenes|behind us)',
];

export const readAtRisk = statementReader('en/at-risk', 'at-risk', [...RISK, ...LATE, ...CAUSE], UNLESS);
