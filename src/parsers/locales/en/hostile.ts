/** English words of mails that a person must see first (src/parsers/hostile.ts). */
import type { HostileWords } from '../../locale.js';

const ACCOUNT =
  '(?:bank (?:account|details|information|coordinates)|bank|account (?:number|details)|banking details|iban|bsb|bic|swift|sort code|routing number|payment details|remittance (?:details|address)|payee)';

export const EN_HOSTILE: HostileWords = {
  bankDetails: [
    '(?:payable|billing|invoice|invoicing|finance|accounts) (?:contact|address|mailbox|email|e-mail): ?\\S{1,64}@\\S{1,64}',
    '(?:make|made|issue|issued|address|addressed|bill|billed|invoice|invoiced|put) (?:\\S{1,20} ){0,4}?(?:invoices?|bills?|it|them|everything) (?:\\S{1,20} ){0,2}?(?:out to|to our (?:parent|holding|sister|head|group|other|new)|to (?:a|the|our) (?:different|other|new|parent|holding|sister)|in the name of|in (?:our|the) \\S{1,20} name)',
    '(?:use|write to|contact|reply to) (?:\\S{1,20} ){0,2}?\\S{1,64}@\\S{1,64} (?:\\S{1,20} ){0,6}?(?:from now on|in future|instead|henceforth|going forward|for (?:all|every|any|everything|invoices?|billing))',
    '(?:from (?:now on|today|this month|next month)|in future|henceforth|going forward|redirect|forward|divert|re-?route|send|address|no longer)(?: \\S{1,30}){0,14}? (?:invoices?|bills?|statements?|account|notifications?|mails?|emails?|everything|correspondence|payments?)(?: \\S{1,30}){0,8}? \\S{1,64}@\\S{1,64}',
    '(?:payment|credit|settlement) (?:terms?|period|target|days)(?: \\S{1,20}){0,5}? (?:\\d{1,3} days|changed?|change|longer|extended|now|from now on|going forward|in future)|\\d{1,3} days (?:net|to pay|payment|credit)(?: \\S{1,20}){0,3}? (?:from now on|going forward|in future|instead|please)|(?:need|want|like|require|get|have|take) (?:\\S{1,20} ){0,2}?\\d{1,3} days (?:net|to pay|payment terms|credit|for payment)|(?:new|different|changed) (?:payment terms|credit terms)',
    '(?:accounts payable|billing|invoice|invoicing|finance|accounts|ap) (?:contact|address|mailbox|department|team|email|e-mail)(?: \\S{1,20}){0,4}? (?:is now|has changed|changed|is new|now:?|:) ?\\S{1,64}(?:@\\S{1,64})?',
    '(?:switch(?:ed|ing)?|chang(?:ed|ing)|mov(?:ed|ing)) (?:our |to (?:a |another )?(?:new |different )?)?banks?|(?:new|our other) account(?: number)? (?:is|:|no|number)',
    '(?:abn|acn|vat|gst|tax|company|registration|uid|ein)(?: (?:number|no\\.?|id))? (?:\\S{1,20} ){0,4}?(?:should (?:now )?be|has changed|is now|changed to|must (?:now )?be|to be replaced)',
    `(?:new|changed|change|changes|changing|update|updated|updating|different|switch|switched|replace|amend|amended|moved|revised|our|my|following|below|this) (?:\\S{1,20} ){0,4}?${ACCOUNT}`,
    `${ACCOUNT}(?: \\S{1,20}){0,5}? (?:changed|change|new|updated|different|below|moved|follows?)`,
    '(?:pay|transfer|wire|remit|deposit|refund|send (?:the |all |any |future )?(?:payment|payments|money|funds)) (?:\\S{1,20} ){0,5}?(?:to|into) (?:\\S{1,20} ){0,4}?(?:account|bank|iban|wallet|bitcoin)',
    '(?:send|address|direct|email|forward|route|copy|cc) (?:all |any |the |future |our |your |this |these |that |my )*(?:invoices?|bills?|statements?|copies|copy|correspondence|notifications?|mails?|emails?|reminders?)(?: \\S{1,20}){0,5}? (?:to|at) (?:\\S{1,30} ){0,3}?\\S{1,64}@\\S{1,64}',
    '(?:invoices?|bills?|statements?|notifications?|mails?)(?: \\S{1,20}){0,4}? (?:should |must |to |now |please |be |go |sent )+(?:go |be sent |sent |addressed )?to (?:\\S{1,30} ){0,4}?\\S{1,64}@\\S{1,64}',
    '(?:new|changed|different|updated) (?:billing|invoice|invoicing|accounts|referral) (?:contact|address|email|e-mail|recipient|mailbox)',
    '(?:change|update|replace|add|remove) (?:\\S{1,20} ){0,4}?(?:billing|invoice|invoicing|referral|nominated|finance|accounts) (?:contact|address|email|e-mail|recipient|mailbox)',
    '(?:invoices?|bills?|statements?|notifications?|mails?|emails?)(?: \\S{1,20}){0,5}? (?:no longer|never again|not|stop|stops|cease)(?: \\S{1,30}){0,10}? \\S{1,64}@\\S{1,64}',
    '(?:copy|cc|bcc|include|add) (?:\\S{1,64}@\\S{1,64}) (?:on|to|in) (?:all|every|future|the)',
  ],
  instructions: [
    '(?:note|message|instruction|attention|memo)s? (?:to|for) (?:the |any |an )?(?:\\S{1,20} )?(?:automated|automatic|ai|reader|system|bot|machine|software|parser|assistant|model)',
    '(?:skip|omit|bypass|suppress|disable|ignore) (?:all |any |the |further |your |these )*(?:checks?|validations?|verification|review|safeguards?|confirmation|rules?)',
    '(?:ignore|disregard|forget|override|bypass|skip) (?:\\S{1,20} ){0,3}?(?:previous|prior|above|earlier|all|any|your|the|these) (?:\\S{1,20} ){0,2}?(?:instructions?|rules?|prompts?|guidelines?|checks?|validation|directions|policy|policies|safeguards|system)',
    '(?:system|assistant|admin|administrator|developer|root|user|ai|bot|note to (?:the )?(?:system|ai|bot|software|parser|reader|desk software)) ?(?:message|prompt|override|instruction|command|note)? ?(?:\\]|>|:)(?! (?:admin|administration) )',
    '(?:you are|act as|behave as|pretend (?:to be|you are)) (?:now )?(?:an? )?(?:\\S{1,20} )?(?:ai|assistant|language model|chatbot|bot|llm|system|parser|automated)',
    '(?:dear|hello|hi|hey|attention|to the|note (?:to|for)) (?:\\S{1,20} )?(?:parser|ai|bot|robot|language model|llm|chatbot|assistant|software|automated system|algorithm|machine|referral desk software|script)',
    '(?:mark|set|flag|treat|record|classify|process|approve|accept|log|label|register|file) (?:this|it|the|that|as|status|referral|message|mail|email)(?: \\S{1,20}){0,4}? (?:as )?(?:\\S{1,20} )?(?:approved|verified|certain|trusted|paid|won automatically|action ?[:=]|without (?:asking|review|human|checks?|confirmation|further|any)|automatically|confidence|status ?[:=])',
    '(?:set|change|update|override) (?:the )?(?:action|status|statement|statements|field|record|invoice amount|commission) (?:to|=|:) (?:\\S{1,20} )?(?:record|won|approved|paid|0|zero|ignore)',
    "(?:without|no need for|skip(?:ping)?|bypass(?:ing)?|do not|don't|no) (?:any |a |the |further |human |manual |staff )*(?:human|manual|staff) (?:review|check|approval|involvement|intervention|confirmation)",
    "(?:do not|don't|never) (?:ask|notify|inform|alert|tell|contact|copy|flag|question|involve) (?:\\S{1,20} ){0,2}?(?:staff|the desk|anyone|the manager|a human|finance|the partner manager|a person|back)",
    '(?:action|statement|statements|intent|classification|confidence|verdict|status|command|output|result) ?[:=]{1,2} ?["\']?(?:record|won|approved|1\\.0|1|100|ignore|certain)',
    '(?:system prompt|jailbreak|developer mode|drop table|select \\* from|sudo|rm -rf|\\{\\{\\S{0,60}|\\$\\{\\S{0,60}|<script\\S{0,60}|<\\?php|javascript:|begin instructions|end of mail|</?(?:system|instruction|instructions|prompt|user|assistant)>|\\[(?:system|inst|instructions?)\\]|##? ?(?:system|instruction))',
  ],
};
