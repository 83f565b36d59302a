/**
 * Statement `question`: the partner wants an answer from the desk (READING.md). Question marks are judged in
 * src/parsers/questions.ts; here stand requests for an answer that need no question mark.
 */
import { statementReader } from '../../phrases.js';

const ASK =
  '(?:please|pls|plz|could you|can you|would you|kindly|grateful if you (?:could|would)|appreciate it if you (?:could|would)|you could|you can|if you could|need you to|like you to|would you mind)';

// au-a  "Please send me Dan's mobile number." · uk-a "Let me know whether the usual 10 % applies."
export const readQuestion = statementReader(
  'en/question',
  'question',
  [
    `${ASK}(?: \\S{1,20}){0,2}? (?:let (?:me|us) know|tell (?:me|us)|advise|clarify|explain|confirm|check|find out|remind (?:me|us)|send|resend|re-send|forward|share|provide|supply|give|point (?:me|us)|help|get back|answer|respond|look into|ask)(?! (?:to )?(?:us|me|over|through|out|on)? ?(?:the|an?|your|its)? ?(?:\\S{1,20} ){0,2}?(?:invoices?|bills?)\\b)(?! if (?:you|there|anything)| should you)(?: \\S{1,40}){0,3}`,
    "(?:let (?:me|us) know|advise|(?<!(?:called|rang|rung|phoned|wrote|written|came|emailed|texted|stopped by)(?: \\S{1,20}){0,4} to )tell (?:me|us)|clarify|wondering|wonder|not sure|unsure|unclear to (?:me|us)|question is|like to know|love to know|need to know|want to know|curious|confused about) (?:\\S{1,20} )?(?:whether|if(?! (?:you (?:need|have|want|require|would like)|you're|you are|there(?:'s| is| are) any|anything|any|something|it's (?:not|wrong)|that|this|the above|(?:i|we) (?:can|could|may) (?:help|assist|be of|do (?:anything|more)|answer|clarify|provide|send|give)|(?:i|we)(?:'ve| have)? (?:missed|forgotten|forgot|overlooked|made|got)))|how|what|who|whom|which|when|where|why)",
    "(?:i|we) (?:\\S{1,20} )?(?:have|had|'ve got) (?:\\S{1,20} )?(?:question|questions|query|queries)(?! (?:for|from) (?:dan|them|the customer))",
    // "Please confirm 10% is correct", "please check whether $4,850 is still right"
    `${ASK}(?: \\S{1,20}){0,2}? (?:confirm|check)(?: that| whether| if)? (?:the |your |our |it's )?(?:\\d|[$€£])\\S{0,12}(?: \\S{1,20}){0,3}? (?:is|are) (?:still |the |indeed )*(?:right|correct|ok|okay|fine|valid|accurate|agreed|usual)`,
    '(?:quick|one|another|two|few|couple of|small) (?:\\S{1,20} )?(?:question|questions|query|queries)',
    "(?:i|we) (?:\\S{1,20} )?(?:still )?(?:need|require|lack|are missing|am missing|don't have|do not have|haven't got|could do with|never (?:got|received)) (?:\\S{1,20} ){0,4}?(?:phone|number|email|address|details|contact|clarification|guidance|advice|answer|template|price list|copy)(?: \\S{1,20}){0,3}? (?:from you|please|for (?:dan|him|her|them|the))",
    // "We still need your VAT number."
    '(?:i|we|they|accounts|our \\S{1,20}) (?:\\S{1,20} ){0,2}?(?:need|needs|require|requires|are missing|is missing|lack|lacks|ask for|asks for) your (?:\\S{1,20} ){0,2}?(?:(?:vat|tax|abn|acn|gst|ein|po|order|supplier|vendor|account|customer|registration|creditor) ?(?:\\S{1,10} )?(?:numbers?|no|id|code|details|form)?|iban|logo|bank details|letterhead|address|w-?9)',
    '(?:grateful|glad|happy|keen|curious|good|useful|helpful|like|love|interested) to (?:learn|hear|know|understand|find out|see) (?:whether|if|how|what|who|which|when|where|why|your (?:cut|share|view|opinion|rate|terms|policy|position))',
    "(?:just |was |were |been |am |i'm |we're |we are )wondering (?:if|whether|what|how|who|when|where|why|about)(?! (?:you(?:'d| would) like))",
    '(?:please |pls |kindly )?let (?:us|me) have (?:your|the|an?) (?:\\S{1,20} )?(?:view|opinion|thoughts|answer|advice|guidance|decision|details|contact|address|number|position|policy)',
    "(?<=^\\s{0,3}(?:so |and |but |also |hey |hi )?)(?:who|what|which|where|when|how|do|does|can|could|is|are|should) (?:do|does|is|are|should|shall|can|could|would|of|u|much|many|the \\S{1,20} (?:deal|story|situation)) (?=\\S)(?![^?!.]{0,200}[.!] )(?![^?!]{0,200}\\b(?:(?:can't|cannot|can not|couldn't|won't|wouldn't) (?:\\S{1,20} )?(?:say|tell|know)|(?:don't|do not|doesn't|does not) (?:\\S{1,20} )?know|(?:i|we)(?:'ll| will|'m going to) (?:\\S{1,20} )?(?:tell|let you|find out|know|see|send|pass)|depends?|remains? to|is (?:still )?(?:open|unclear|unknown)|anyone's guess)\\b)(?!you (?:asked|know|say|want))(?:\\S{1,20} ){1,20}?\\S{1,20}(?=\\s{0,3}$)",
    '(?:looking forward to|await|awaiting|waiting for) (?:your|you) (?:\\S{1,20} )?(?:answer|response|reply|advice|clarification|confirmation)',
  ],
  // "Please give it to somebody else" declines; it wants no answer.
  [
    '(?:give|giving|pass|passing|forward|hand|handing|offer|refer|send|assign|reassign|move|leave) (?:it|this|them|that|him|her|the (?:referral|lead|customer|client)|this one)(?: \\S{1,20}){0,2}? ?(?:on |back |over |along )*(?:to|for|with) (?:someone|somebody|another|a different|any other|one of|the next|other partners?)|(?:find|choose|ask|try) (?:them |him |her )?(?:an?)?(?:other|another|different|someone|somebody) ?(?:else|partner)?',
  ],
);
