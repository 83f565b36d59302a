/** Statement `complaint`: the customer is unhappy, with anyone (READING.md, clause R19). */
import { statementReader } from '../../phrases.js';

// uk-a  "Kestrel are not at all happy with the hotline." · au-a "Dan is fuming about the last invoice."
export const readComplaint = statementReader(
  'en/complaint',
  'complaint',
  [
    '(?:unhappy|dissatisfied|displeased|disgruntled|upset|furious|fuming|livid|angry|annoyed|irate|ropeable|cross|frustrated|disappointed|fed up|appalled|outraged|seething|unimpressed|let down|aggrieved|incensed|ticked off (?:about|with|at|over)|pissed off|cheesed off|spitting chips|up in arms|on the warpath|had enough of (?:us|you|it|this|the|our|your|waiting)|(?:got|had|gave \\S{1,20}|copped|received) (?:an?|quite an?) (?:earful|mouthful|serve|roasting|telling[- ]off)|not what (?:she|he|they|we|kestrel|the (?:customer|client)|was) (?:\\S{1,20} )?(?:paid|ordered|asked|signed up|bargained|promised|agreed|expected|bought)|lost (?:patience|confidence|faith|trust)|losing (?:patience|confidence|faith|trust)|hopping mad|not amused|unacceptable|up the wall|hit the roof|gave me an earful|gave us an earful|tore strips)',
    "(?:not|\\S{1,20}n't|never|far from|less than|anything but) (?:\\S{1,20} ){0,3}?(?:happy|satisfied|pleased|impressed|content|thrilled|amused|good enough|acceptable|what (?:they|he|she|we) (?:were|was) promised|what was promised)",
    '(?:complain|complains|complained|complaining|complaint|complaints|grievance|grumbling|moaning)',
    '(?:demand|demands|demanded|demanding|wants?|wanted|asking for|asked for|insists? on|expects?|claims?|claiming) (?:\\S{1,20} ){0,3}?(?:refund|money back|compensation|apology|credit note for the|discount for the trouble)',
    '(?:legal action|(?:threaten|call|instruct|engag|consult|involv|hear from|through|via|sent|get)\\S{0,4} (?:\\S{1,20} ){0,2}?(?:lawyers?|solicitors?)|to sue|suing (?:us|you)|ombudsman|bad review|one-star|fair trading|trading standards)',
    '(?:poor|bad|terrible|appalling|awful|shoddy|rude|lousy|dreadful|sloppy) (?:\\S{1,20} ){0,2}?(?:service|support|experience|workmanship|attitude|communication|quality|treatment)',
    '(?:been )?waiting (?:\\S{1,20} ){0,4}?for (?:\\S{1,20} ){1,4}?to (?:come back|finish|fix|sort|repair|turn up|show up|complete|do)',
    '(?:treated (?:badly|poorly|rudely)|was rude|were rude|kept waiting|fobbed off|messed (?:around|about)|let (?:him|her|them) down|ignored by)',
  ],
  [
    '(?:no|any|without|zero|never had a) (?:\\S{1,20} )?(?:complaints?|grievance)',
    "(?:can't|cannot|mustn't) complain",
    "(?:i'm|i am|we're|we are|we were|i was|bit|little|a shame|naturally|obviously|very|we feel|personally) (?:\\S{1,20} )?disappointed(?! (?:customer|client))",
    '(?:terms|law firm|(?:are|is) (?:a )?(?:solicitors?|lawyers?))',
    'no (?:longer )?(?:upset|unhappy|angry)',
  ],
);
