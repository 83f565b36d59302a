/** Statement `at-risk`: completion of the referred work is at risk (READING.md, clauses R12 and R13). */
import { MONTH_NAMES } from '../../calendarNames.js';
import { statementReader } from '../../phrases.js';

const WORK =
  '(?:project|job|deployment|rollout|roll-out|migration|implementation|delivery|completion|go-?live|cut-?over|launch|deadline|timeline|timelines|schedule|date|dates|programme|program|work|works|installation|build|handover|training|phase \\S{1,6}|install|milestone|end date|finish)';

const CANNOT =
  "(?:(?:no longer|do not|don't|cannot|can't|hardly) (?:really |honestly |quite )?(?:believe|think|expect|see)(?: that| how)? (?:we|it|they|us|the team)(?:'ll| can| will| could| would)?(?! need)|won't|will not|can't|cannot|unlikely to|not going to|might not|may not|not be able to|no way we(?:'ll)?|doubt (?:we|we'll|that|it|if|whether)(?: will| can)?|doubt (?:very much |strongly |seriously )?(?:that |if |whether )?we(?:'ll| will| can)?|couldn't|struggling to|struggle to|going to miss|will miss|(?:don't|do not|can't|cannot|hard to) (?:think|believe|see|expect|imagine)(?: that| how)? (?:we|it|they|this|us)(?:'ll| will| can| could)?|wonder if we(?:'ll| will| can)?)";

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
  // "I doubt very much that we'll make that."
  "doubt(?: very much| strongly| seriously)?(?: that| if| whether)? we(?:'ll| will| can| shall)? (?:make|manage|meet|keep|hit) (?:it|that|this)(?: \\S{1,20}){0,2}?(?=[.!,;]|$)",
  '(?:lose|losing|lost|drop|dropping) (?:the |our |their )?(?:\\S{1,20} ){0,2}?(?:deadline|go-?live date|go-?live|target date|slot)',
  `(?:delays?|hold-?ups?|setbacks?) (?:in|to|with|of|on|for) (?:\\S{1,20} ){0,2}?${WORK}`,
  `${WORK}(?: \\S{1,20}){0,3}? (?:can't|cannot|can not|won't|will not|may not|might not) be (?:kept|met|held|achieved|done|finished|completed|reached|saved)`,
  "(?:going to|will|\\S{1,20}'ll|likely to|about to|bound to|set to|could|might|may|we) miss (?:\\S{1,20} ){0,5}?(?:deadline|date|go-?live|target|milestone|\\d{1,2})",
  "(?:running|falling|fallen|fell|slipping|slipped|are|is|\\S{1,20}'re|\\S{1,20}'s|badly|weeks?|days?|months?|well|way|far|now) (?:\\S{1,20} ){0,3}?(?:behind(?: schedule| plan| time)?|late|overdue|over time|delayed)(?=[.!,;:]|$| on\\b| because\\b| and\\b| due\\b| by\\b| with\\b| as\\b| since\\b| at\\b| schedule\\b| plan\\b)",
  'behind (?:schedule|plan|time|the plan)',
  `${CANNOT} (?:\\S{1,20} ){0,2}?(?:make|hit|meet|hold|keep)(?: \\S{1,20}){0,5}? (?:deadlines?|dates?|timelines?|target|schedule|plan|go-?live|milestone|end of|\\d)`,
  `${CANNOT} (?:\\S{1,20} ){0,2}?(?:finish|complete|deliver|be (?:ready|done|finished|completed|live)|go live|going live|get (?:it|this|there|done|finished|everything))(?: \\S{1,20}){0,4}?`,
  `${WORK}(?: \\S{1,20}){0,4}? (?:collapse|collapses|collapsing|blow out|blowing out|blown out|fall apart|falling apart|derailed|slip|slips|slipping|slipped|delayed|overrun|overrunning|stalled|blocked|stuck|on hold|halted|stopped|paused|suspended|ground to a halt|in limbo|postponed)`,
  '(?:stalled|ground to a halt|come to a standstill|standstill|at a standstill|(?<!(?:get|gets|getting|gotten) )stuck|(?:get|gets|getting|gotten) stuck(?! in(?:to)?(?![a-z]))|blocked|blocker|showstopper|show-stopper|downed tools|walked off)',
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
// "The project's gone red." · "The wheels are coming off." · "I can't guarantee completion any more."
const SHAKY = [
  "(?:no longer|not|hardly|less and less|anything but) (?:confident|sure|certain|optimistic|hopeful)(?: (?:that|of|about))? (?:we(?:'ll| will| can)?|they(?:'ll| will)?|it(?:'ll| will)?|on|finishing|completing|the) (?:\\S{1,20} ){0,4}?(?:finish|finishing|complete|completion|deliver|delivery|get (?:there|it done)|make it|deadline|done|go-?live|project|rollout)",
  '(?:project|job|rollout|deployment|engagement|thing|one|it) (?:\\S{1,20} )?(?:dies|die|may die|is dying|is teetering|is wobbling|is on its last legs|is slipping away|is unravelling|is falling apart)(?= |[.!,;]|$)',
  '(?:go-?live|deadline|finish|end date|completion|cut-?over|launch|\\S{3,9} date)(?: date)? (?:is|are|will be|looks) (?:\\S{1,20} )?(?:gone|lost|toast|history|out the window|out of the window|unreachable|a pipe dream|wishful thinking|fantasy|missed)',
  `(?:${MONTH_NAMES.en}|end|finish|completion|go-?live|delivery|handover) (?:date|deadline|target) (?:won't|will not|can't|cannot) (?:hold|be (?:met|kept|held)|work|stand)`,
  `(?:completion|finish|finishing|delivery|deadline|go-?live|end date|handover|timeline|schedule|project|job|rollout|roll-out|deployment|engagement)(?: \\S{1,20}){0,5}? (?:now |very |rather |increasingly |already )?(?:doubtful|unlikely|uncertain|questionable|precarious|unrealistic|hopeless|a long way off|slipping away|going nowhere|under (?:serious |severe |heavy )?(?:pressure|strain|threat)|in question|up in the air|out of reach|in the balance|at stake)`,
  `(?:can't|cannot|can no longer|not able to|unable to|couldn't|no longer|hard to) (?:\\S{1,20} )?(?:guarantee|promise|commit to|vouch for|see how (?:we|it)|assure you)(?: \\S{1,20}){0,5}?(?: (?:completion|finish|date|delivery|deadline|go-?live|crews?|rest|time|any more|anymore|on time|sites?|by|end))`,
  '(?:worried|concerned|nervous|anxious|uneasy|fear|fearful|afraid|doubts?) (?:\\S{1,20} ){0,3}?(?:about|for|over|as to|that|whether|if) (?:\\S{1,20} ){0,4}?(?:finish\\S{0,3}|complet\\S{1,4}|deliver\\S{0,4}|deadline|go-?live|the (?:project|job|rollout|timeline|schedule)|not reach|get there)',
  "(?:not sure|unsure|no idea|don't know|doubt|wouldn't bet|not convinced|hard to see|don't see|do not see|can't see|cannot see|don't trust|question) (?:\\S{1,20} ){0,3}?(?:we'll|we|us|them|me|they'll|it'll|if|how|whether|on|that|it) (?:\\S{1,20} ){0,6}?(?:finish\\S{0,3}|deliver\\S{0,4}|complet\\S{1,4}|done|make it|get there|go live|date|ready)",
  "(?:won't|will not|can't|cannot|shan't|shall not|not|unable to|never) (?:be able to |manage to |ever )?(?:finish|be finished|be done|be completed|complete|be ready|deliver|wrap up|get there|go on)(?= (?:by|before|in|on|it|this|the|without|while|until|unless|as)\\b|[.!,;]|$)(?! (?:the quote|our quote|the proposal))",
  '(?:could|might|may|will|would|is going to|about to|threatens to|likely to) (?:all |well |still )?(?:unravel|blow up|go pear-?shaped|go south|go wrong|fall over|sink it|sink the|collapse|derail|implode|come apart|fall to pieces|go off the rails|stall|grind to a halt|miss (?:the|our|this))',
  '(?:might|may|could|will|would) (?:have to |need to |be forced to |well )*(?:abandon|down tools|pull out of|stop|walk off|suspend|give up) (?:the |this |on )?(?:\\S{1,20} )?(?:install\\S{0,6}|project|job|rollout|roll-out|work|works|deployment|site|engagement)?(?= |[.!,;]|$)',
  '(?:may|might|could) not (?:carry on|go on|continue|proceed|keep going) with (?:the (?:rest|remainder|other|remaining)|phase|it|this)',
  '(?:imperils?|imperil(?:led|ling)|compromises?|compromising|puts? (?:\\S{1,20} ){1,5}?(?:at risk|in danger|in doubt))',
  "(?:wheels (?:are|have|'re) (?:\\S{1,20} )?(?:coming|come|fallen|falling) off|writing on the wall|floor (?:\\S{1,20} )?(?:been )?pulled|rug (?:\\S{1,20} )?(?:been )?pulled|ticking (?:time )?bomb|house of cards|on its last legs|up the creek|clutching at straws|on a knife edge|in a bad way|alarm bells|fighting fires|firefighting)",
  "(?:'s|has|have|is|are|been|gone|went|turned|status|flag(?:ged)?) (?:now )?(?:gone |turned )?red(?=[.!,;]|$| on\\b| because\\b| since\\b)",
  'red flag',
  '(?<=^\\s{0,3})(?:slipping|slippage|risk:|delay expected|trouble|serious trouble|at risk|behind)(?= |[.!,;:]|$)',
  '(?:schedule|timeline|time) slippage|slippage(?= of| in| on|:)',
  '(?:serious|real|big|deep|major|grave) (?:trouble|difficulty|difficulties|problems?) (?:with|on|at|in) (?:the )?(?:\\S{1,20} )?(?:rollout|roll-out|project|job|deployment|migration|installation|delivery|go-?live|timeline|engagement|implementation)',
  '(?:material|real|serious|considerable|high|significant|growing|genuine) (?:risk|danger|chance|likelihood) (?:of|that|we)',
  'non-?completion',
  'not going (?:well|to plan|as planned|smoothly)',
  '(?:suspended|halted|stopped|froze|frozen|paused|interrupted|shut down) (?:the |all )?(?:works?|project|rollout|job|deployment|site|install\\S{0,6})',
  '(?:fit-?out|install|installation|rollout|deployment|works?|job|site|build)(?: \\S{1,20}){0,2}? (?:is|are|has been|was|been) (?:stopped|halted|suspended|flooded|interrupted|at a standstill|stuck)',
  '(?:sponsor|champion|project lead|project manager|key user|key contact|admin|lead (?:consultant|engineer|developer)|only (?:engineer|developer|admin))(?: \\S{1,20}){0,3}? (?:resigned|quit|left|leaving|walked out|in hospital|handed in|been fired|off sick|on sick leave|fell ill|gone)',
  'handed in (?:her|his|their) notice',
  '(?:running|run|ran) (?:out of|short of|low on) (?:budget|money|cash|time|hours|funds|days)',
  '(?:near|nearing|close to|facing|on the verge of|heading for|rumou?rs of|threatened with) (?:insolvency|bankruptcy|administration|liquidation|receivership)',
  "(?:be able to|going to|how (?:she|he|they)(?:'ll| will)) pay for (?:the )?(?:second|rest|remaining|next|final|other)",
  '(?:froze|frozen|cut|pulled|blocked) (?:\\S{1,20} )?(?:overdraft|credit line|credit|loan|funding|account)s?',
  '(?:put back|pushed back|postponed|moved|delayed) (?:\\S{1,20} )?(?:twice|again|three times|yet again|for the (?:second|third|fourth) time)',
  "no way (?:\\S{1,20} ){0,3}?(?:gets?|get|is|will be|can be|we can|we'll|they'll|finish|make)(?= |[.!,;]|$)",
  '(?:boycott|boycotting|sabotag\\S{1,4}|refuse to use|refusing to use) (?:the |it)',
  'things are on (?:ice|hold)',
];
const UNLESS = [
  "(?:no|not|\\S{1,20}n't|nothing|without|zero|low|no longer) (?:\\S{1,20} ){0,3}?(?:risk|danger|jeopardy|behind|delay|delays|delayed|doubt)",
  '(?:risk assessment|risk register|own risk|risk-free|risk free|flight risk|no doubt)',
  '(?:cart|behind the scenes|behind us)',
  '(?:traffic|motorway|the m\\d|crane|toppling|train|flight|double entry|weather forecast|tide)',
  '(?:invoices?|bills?|payments?|paperwork|technicians?) (?:\\S{1,20} ){0,3}?(?:go|goes|come|comes|went|arrive|sent|turn up) (?:out )?(?:\\S{1,20} )?(?:late|weeks late)',
  "(?:app|apps|notifications?|screen|page|portal|login|sync|button|driver app|gps|import|export) (?:\\S{1,20} ){0,3}?(?:stopped working|stuck|frozen|blocked|won't open)",
];

export const readAtRisk = statementReader('en/at-risk', 'at-risk', [...RISK, ...LATE, ...CAUSE, ...SHAKY], UNLESS);
