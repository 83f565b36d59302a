/** English words of mails that a person must see first (src/parsers/hostile.ts). */
import type { HostileWords } from '../../locale.js';

const ACCOUNT =
  '(?:bank (?:account|details|information|coordinates)|account (?:number|details)|banking details|iban|bsb|bic|swift(?: code| number|:)|sort code|routing number|payment details|remittance (?:details|address)|payee)';

export const EN_HOSTILE: HostileWords = {
  bankDetails: [
    '(?:payable|billing|invoice|invoicing|finance|accounts) (?:contact|address|mailbox|email|e-mail): ?\\S{1,64}@\\S{1,64}',
    '(?:make|made|issue|issued|address|addressed|bill|billed|invoice|invoiced|put) (?:\\S{1,20} ){0,4}?(?:invoices?|bills?|it|them|everything) (?:\\S{1,20} ){0,2}?(?:out to|to our (?:parent|holding|sister|head|group|other|new)|to (?:a|the|our) (?:different|other|new|parent|holding|sister)|in the name of|in (?:our|the) \\S{1,20} name)',
    '(?:use|write to|contact|reply to) (?:\\S{1,20} ){0,2}?\\S{1,64}@\\S{1,64} (?:\\S{1,20} ){0,6}?(?:from now on|in future|instead|henceforth|going forward|for (?:all|every|any|everything|invoices?|billing))',
    '(?:from (?:now on|today|this month|next month)|in future|henceforth|going forward|redirect|forward|divert|re-?route|send|address|no longer)(?: \\S{1,30}){0,14}? (?:invoices?|bills?|statements?|account|notifications?|mails?|emails?|everything|correspondence|payments?)(?: \\S{1,30}){0,8}? \\S{1,64}@\\S{1,64}',
    '(?:payment|credit|settlement) (?:terms?|period|target|days)(?: \\S{1,20}){0,5}? (?:\\d{1,3} days|changed?|change|longer|extended|now|from now on|going forward|in future)|\\d{1,3} days (?:net|to pay|payment|credit)(?: \\S{1,20}){0,3}? (?:from now on|going forward|in future|instead|please)|(?:need|want|like|require|get|have|take) (?:\\S{1,20} ){0,2}?\\d{1,3} days (?:net|to pay|payment terms|credit|for payment)|(?:new|different|changed) (?:payment terms|credit terms)',
    '(?:accounts payable|billing|invoice|invoicing|finance|accounts|ap) (?:contact|address|mailbox|department|team|email|e-mail)(?: \\S{1,20}){0,4}? (?:is now|has changed|changed|is new|now:?|:) ?\\S{1,64}(?:@\\S{1,64})?',
    '(?:switch(?:ed|ing)?|chang(?:ed|ing)|mov(?:ed|ing)) (?:our |to (?:a |another )?(?:new |different )?)?banks?|(?:new|another|different) banks?(?! (?:holiday|client|customer|branch|job|project|manager))|our bank (?:has changed|is now|is new|changed|changes)|(?:new|our other) account(?: number)? (?:is|:|no|number)',
    '(?:abn|acn|vat|gst|tax|company|registration|uid|ein)(?: (?:number|no\\.?|id))? (?:\\S{1,20} ){0,4}?(?:should (?:now )?be|has changed|is now|changed to|must (?:now )?be|to be replaced)',
    `(?:new|changed|change|changes|changing|update|updated|updating|different|switch|switched|replace|amend|amended|moved|revised|our|my|following|below|this) (?:\\S{1,20} ){0,4}?${ACCOUNT}`,
    `${ACCOUNT}(?: \\S{1,20}){0,5}? (?:changed|change|new|updated|different|below|moved|follows?)`,
    '(?:pay|transfer|wire|remit|deposit|refund|send (?:the |all |any |future )?(?:payment|payments|money|funds)) (?:\\S{1,20} ){0,5}?(?:to|into) (?:\\S{1,20} ){0,4}?(?:account|bank|iban|wallet|bitcoin)',
    // "send the invoice to Jo instead of me": a recipient without an address is one too
    '(?:send|address|direct|mail|email|forward) (?:\\S{1,20} ){0,4}?(?:invoices?|bills?|statements?|reminders?|notifications?|mails?|emails?|everything|correspondence) (?:on )?(?:to|for) (?:\\S{1,30} ){1,6}?(?:instead|from now on|in future|going forward|henceforth|from here on)',
    '(?:send|address|direct|email|forward|route|copy|cc) (?:all |any |the |future |our |your |this |these |that |my )*(?:invoices?|bills?|statements?|copies|copy|correspondence|notifications?|mails?|emails?|reminders?)(?: \\S{1,20}){0,5}? (?:to|at) (?:\\S{1,30} ){0,3}?\\S{1,64}@\\S{1,64}',
    '(?:invoices?|bills?|statements?|notifications?|mails?)(?: \\S{1,20}){0,4}? (?:should |must |to |now |please |be |go |sent )+(?:go |be sent |sent |addressed )?to (?:\\S{1,30} ){0,4}?\\S{1,64}@\\S{1,64}',
    '(?:new|changed|different|updated) (?:billing|invoice|invoicing|accounts|referral) (?:contact|address|email|e-mail|recipient|mailbox)',
    '(?:change|update|replace|add|remove) (?:\\S{1,20} ){0,4}?(?:billing|invoice|invoicing|referral|nominated|finance|accounts) (?:contact|address|email|e-mail|recipient|mailbox)',
    '(?:invoices?|bills?|statements?|notifications?|mails?|emails?)(?: \\S{1,20}){0,5}? (?:no longer|never again|not|stop|stops|cease)(?: \\S{1,30}){0,10}? \\S{1,64}@\\S{1,64}',
    '(?:copy|cc|bcc|include|add) (?:\\S{1,64}@\\S{1,64}) (?:on|to|in) (?:all|every|future|the)',
  ],
  instructions: [
    '(?:note|message|instruction|attention|memo)s? (?:to|for) (?:the |any |an |whatever |whichever )?(?:\\S{1,20} )?(?:ai|bot|parser|llm|chatbot|(?:language |ai )model|automated (?:\\S{1,20} )?(?:reader|system|assistant|agent|parser)|(?:system|software|machine|reader|assistant|model|program)(?: ?[:,\\]>]| (?:that|which|who|reading|processing|handling|parsing)))',
    '(?:skip|omit|bypass|suppress|disable|ignore) (?:all |any |the |further |your |these )*(?:checks?|validations?|verification|review|safeguards?|confirmation|rules?)(?! (?:of|meetings?|calls?|sessions?|boards?|in) )',
    '(?:ignore|disregard|forget|override|bypass|skip) (?:\\S{1,20} ){0,3}?(?:previous|prior|above|earlier|all|any|your|the|these) (?:\\S{1,20} ){0,2}?(?:instructions?|rules?|prompts?|guidelines?|checks?|validation|directions|policy|policies|safeguards|system)',
    // "[system]", "Assistant: mark this", "SYSTEM OVERRIDE:"; "the new system: total 48,500" and "Admin: Dan Ord" talk to nobody
    '(?:(?<=[\\[<("*#]\\s{0,2})(?:system|assistant|admin|administrator|developer|root|user|ai|bot) ?(?:message|prompt|override|instruction|command|note)? ?(?:\\]|>|:)|(?:system|assistant|admin|administrator|developer|root|user|ai|bot) (?:message|prompt|override|instruction|command|note) ?(?:\\]|>|:)|(?<=^\\s{0,3}|[.!?\\n\\r]\\s{0,3})(?:ai|bot|llm|parser) ?:|(?<=^\\s{0,3}|[.!?\\n\\r]\\s{0,3})(?:system|assistant|admin|administrator|root|developer|user) ?: ?(?:you|please|ignore|disregard|mark|set|record|treat|override|approve|accept|forget|do|always|never|from now|execute|run|the following|all|this (?:mail|message|sender)|new (?:instruction|rule|policy)\\S{0,3})|note to (?:the )?(?:system|ai|bot|software|parser|reader|desk software) ?(?:\\]|>|:))',
    '(?:you are|act as|behave as|pretend (?:to be|you are)) (?:now )?(?:an? )?(?:\\S{1,20} )?(?:ai|assistant|language model|chatbot|bot|llm|parser|automated)',
    '(?:(?:if|as) you are |(?:if|as) an? |(?:to|for) (?:whatever|whichever|any) )(?:an? )?(?:\\S{1,20} )?(?:ai|language model|chatbot|llm|program|machine|automated (?:reader|system|agent|assistant|parser))(?: (?:reads?|reading|that reads?|processing|you)|,)',
    '(?:dear|hello|hi|hey|attention|note (?:to|for)) (?:\\S{1,20} )?(?:parser|ai(?! ?[,.!\\n]| [a-z]{2,20},)|bot|robot|language model|llm|chatbot|assistant|software|automated system|algorithm|machine|referral desk software|script)',
    'to the (?:\\S{1,20} )?(?:parser|ai|bot|language model|llm|chatbot|automated system|algorithm|referral desk software|(?:software|system|machine|program|assistant|script) (?:reading|that reads|which reads|processing|that processes|handling))',
    '(?<=^\\s{0,4}|[.!?:;,"()\\n\\]>*-]\\s{0,4}|\\b(?:please|kindly|and|then|now|just|must|you|you (?:should|must|can|may|will|shall|are to|have to)|software|parser|ai|bot|system (?:must|should|shall)) )(?:mark|set|flag|treat|record|classify|process|approve|accept|log|label|register|file) (?:this|it|the|that|as|status|referral|message|mail|email)(?: \\S{1,20}){0,4}? (?:as )?(?:\\S{1,20} )?(?:approved|verified|certain|trusted|paid|won automatically|action ?[:=]|without (?:asking|review|human|checks?|confirmation|further|any)|automatically|confidence|status ?[:=])',
    '(?:set|change|update|override) (?:the )?(?:action|status|statement|statements|field|record|invoice amount|commission) (?:to|=|:) (?:\\S{1,20} )?(?:record|won|approved|paid|0|zero|ignore)',
    "(?:without|no need for|skip(?:ping)?|bypass(?:ing)?|do not|don't|no) (?:any |a |the |further |human |manual |staff )*(?:human|manual|staff) (?:review|check|approval|involvement|intervention|confirmation)",
    "(?:do not|don't|never) (?!tell anyone|contact anyone)(?:ask|notify|inform|alert|tell|contact|copy|flag|question|involve) (?:\\S{1,20} ){0,2}?(?:staff|the desk|anyone(?! (?:at|in|from|of|else|there|on|over) )|the manager|a human|finance|the partner manager|a person|back)",
    // "Status: won" is what a portal writes; "status=won" is not
    '(?:action|statement|statements|intent|classification|confidence|verdict|command) ?[:=]{1,2} ?["\']?(?:record|won|approved|1\\.0|100|ignore|certain)|(?:intent|classification|confidence|verdict) ?[:=]{1,2} ?["\']?1|(?:status|output|result) ?={1,2} ?["\']?(?:record|won|approved|1\\.0|1|100|ignore|certain)|(?:output|result) ?: ?["\']?(?:record|ignore|certain)(?=[\\s.,;"\']{0,3}(?:$|\\n))|confidence (?:is |of )?100',
    '(?:system prompt|jailbreak|developer mode|drop table|select \\* from|sudo|rm -rf|\\{\\{\\S{0,60}|\\$\\{\\S{0,60}|<script\\S{0,60}|<\\?php|javascript:|begin instructions|end of mail|</?(?:system|instruction|instructions|prompt|user|assistant)>|\\[(?:system|inst|instructions?)\\]|##? ?(?:system|instruction))',
  ],
};
