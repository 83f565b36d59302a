/**
 * The words that programs answer with, in the three languages: subjects and sentences of out-of-office answers,
 * receipts, calendar answers, bounces and bulk mail. Data for the readers beside this file.
 */
import { bounded } from './boundary.js';

const subject = (prefixes: string): RegExp => bounded(new RegExp(`^[\\s\\[(*]{0,5}(?:${prefixes})`, 'iu'));

/** "Automatic reply: …", "AUTO: Gary Oakes is out of the office", "Abwesenheitsnotiz", "Réponse automatique : …" */
export const ABSENCE_SUBJECT = subject(
  [
    'automatic (?:reply|response|e-?mail response)\\b',
    'auto(?:matic|mated)?[ -]?(?:reply|response|responder|answer)\\b',
    'autoreply\\b',
    'auto\\s?:',
    'out of (?:the )?office(?:\\s?(?:auto-?\\s?reply|reply|message|notification|notice|re|assistant))?\\s?(?:[:\\])-]|$)',
    'ooo\\s?:',
    '(?:vacation|holiday|absence) (?:reply|response|message|notice|notification)\\b',
    'away (?:message|notice)\\b|away from (?:the |my )?(?:office|desk)\\s?[:\\])-]',
    'on (?:annual|parental|maternity|sick|holiday) leave\\s?[:\\])-]',
    'automatische (?:antwort|rückantwort|abwesenheits\\p{L}{0,12}|e-?mail-antwort|nachricht|eingangsbestätigung)\\b',
    'automatisch(?:e)? (?:generierte|erstellte) (?:antwort|nachricht|e-?mail)\\b',
    'abwesenheits(?:notiz|nachricht|meldung|benachrichtigung|info\\p{L}{0,8}|assistent|hinweis|agent)\\b',
    'abwesend(?:heit)?\\s?[:\\])-]|abwesenheit\\b',
    'nicht (?:im (?:büro|haus|dienst)|erreichbar)\\s?(?:[:\\])-]|$)',
    'eingangsbestätigung\\b|empfangsbestätigung\\b',
    "réponse automatique\\b|réponse d[’']absence\\b|réponse auto\\b",
    "(?:message|notification|avis|notice) d[’']absence\\b",
    'absen(?:ce|te?) (?:du|de mon) bureau\\b|absent(?:e|\\(e\\))? du bureau\\b',
    'absen(?:ce|te?)\\s?[:\\])-]',
    'en congés?\\s?[:\\])-]',
    'accusé de réception\\b',
    // "Roland Zwettler ist außer Haus (Rückkehr am 15.02.2027)": Notes puts the name first.
    '[^:]{2,60} (?:is|ist|est) (?:currently |derzeit |zurzeit |actuellement )?(?:out of (?:the )?office|away|on (?:annual |parental )?leave|on (?:holiday|vacation)|außer haus|ausser haus|abwesend|nicht im (?:büro|haus|dienst)|im urlaub|in den ferien|absente?|en (?:congés?|vacances|déplacement)|hors du bureau)(?:\\s?[(:,.–-]| (?:until|till|from|bis|vom|von|ab|seit|jusqu|du|dès|and|und|et)\\b|\\s{0,3}$)',
    'betriebsferien\\b|büro geschlossen\\b|office closed\\b|fermeture (?:annuelle|du bureau|estivale)\\b|bureau fermé\\b',
  ].join('|'),
);

/** "I am out of the office until …", "Ich bin derzeit nicht im Büro", "Je suis absent du bureau" */
export const ABSENT_WORDS = bounded(
  /\b(?:i am|i['’]m|i will be|i['’]ll be|we are|we['’]re|currently|presently) (?:\p{L}{2,12} ){0,3}(?:out of (?:the )?office|away from (?:the |my )?(?:office|desk|work|e-?mail)|on (?:annual |parental |maternity |paternity |sick |study |long service )?(?:leave|holidays?|vacation)|out on \p{L}{3,12} leave|travelling|traveling|unavailable|not (?:in|available|at) (?:the office|work|my desk)?)|\bout of (?:the )?office (?:from|until|till|through|and|on|for|with|between)\b|\b(?:no|limited|intermittent|sporadic|restricted) access to (?:my )?e-?mails?\b|\bbin ich (?:\p{L}{2,12} ){0,4}(?:nicht (?:im büro|im haus|erreichbar|verfügbar|da)|abwesend|außer haus|ausser haus|im urlaub|in den ferien|in elternzeit)|\bich bin (?:\S{1,20} ){0,12}?(?:nicht (?:im büro|im haus|erreichbar|verfügbar|persönlich)|abwesend|außer haus|ausser haus|im urlaub|in den ferien|in elternzeit|auf reisen|wieder (?:erreichbar|im büro|für sie da|da|im haus|zurück))|\b(?:befinde ich mich|ich befinde mich) (?:\S{1,20} ){0,8}?(?:im urlaub|in den ferien|außer haus|ausser haus|auf (?:geschäfts)?reise|in elternzeit)|\bje (?:suis|serai) (?:\p{L}{2,14} ){0,4}(?:absente?|en (?:congés?|vacances|déplacement|formation)|hors du bureau|indisponible|de retour)|\b(?:actuellement|momentanément) (?:absente?|en congés?|indisponible|hors du bureau)|\bjoignable que\b|\baccès (?:limité|restreint) à (?:mes|ma|la) (?:e-?mails|messagerie|mails|messages)\b|\b(?:i am|i['’]m|i will be|i['’]ll be|we are|we['’]re|we will be) (?:\p{L}{2,12} ){0,3}(?:away (?:until|till|from|on|with|for|this|today)|off (?:until|till|work|sick|today|this week|from)|out (?:until|till|today|this week|all (?:day|week))|on (?:a )?(?:sabbatical|jury duty|secondment|furlough|compassionate leave|bereavement leave|a training course|a business trip)|closed (?:until|till|from|for|over|between))|\b(?:i am|i['’]m|i will|i['’]ll|will) not (?:be )?(?:reading|checking|monitoring|read|check|monitor|have access to) (?:my |any )?(?:e-?mails?|messages|inbox|mailbox)|\b(?:office|company|workshop|team) (?:is|will be|remains) closed\b|\b(?:befinde ich mich|ich befinde mich) (?:\S{1,20} ){0,10}?(?:auf (?:einer )?(?:kur|reha|fortbildung|schulung|messe|dienstreise|weiterbildung)|in (?:der )?(?:kur|reha|karenz|mutterschutz|elternzeit)|im (?:krankenstand|ausland|mutterschutz|sabbatical|militärdienst|zivildienst|wk)|nicht (?:im büro|im haus|am arbeitsplatz))|\b(?:bin ich|ich bin) (?:\S{1,20} ){0,12}?(?:auf (?:kur|reha|fortbildung|schulung|messe|dienstreise|weiterbildung)|in (?:kur|reha|karenz|mutterschutz|den betriebsferien)|krankgeschrieben|erkrankt|im (?:krankenstand|ausland|sabbatical|militärdienst|zivildienst|wk|frei))|\b(?:lese|bearbeite|beantworte|prüfe|sehe) (?:ich )?(?:meine |diese |keine )?(?:e-?mails?|mails?|nachrichten|postfach)(?: \S{1,20}){0,5} (?:nicht|nur (?:unregelmäßig|unregelmässig|sporadisch))|\b(?:e-?mails?|mails?|nachrichten)(?: \S{1,20}){0,3} (?:werden|wird)(?: \S{1,20}){0,5} nicht (?:gelesen|bearbeitet|beantwortet|abgerufen)|\b(?:büro|betrieb|firma|geschäft|werkstatt) (?:ist|bleibt|hat)(?: \S{1,20}){0,8} geschlossen|\b(?:wir haben|haben wir|wir sind) (?:\S{1,20} ){0,6}?(?:betriebsferien|geschlossen|betriebsurlaub)|\bje (?:m['’]absente|ne (?:lis|consulte|traite|relève) pas (?:mes|ma|cette)|ne suis pas (?:disponible|joignable|au bureau))|\b(?:nous sommes|notre (?:bureau|agence|société|atelier) (?:est|sera)|les bureaux (?:sont|seront)|le bureau (?:est|sera)) (?:\p{L}{2,14} ){0,3}fermée?s?|\ben (?:arrêt (?:maladie|de travail)|congé (?:maternité|parental|paternité)|formation) (?:jusqu|du|depuis|et)/iu,
);

/** "For urgent matters", "In dringenden Fällen", "En cas d'urgence" */
export const URGENT_WORDS = bounded(
  /\b(?:urgent (?:matters?|enquir(?:y|ies)|inquir(?:y|ies)|requests?|issues?|cases?|queries|assistance)|if (?:it['’]?s|it is|this is|your (?:matter|request|e-?mail|message|enquiry) is|you (?:need|require) (?:immediate|urgent))|(?:in|bei) dringenden (?:fällen|angelegenheiten|anliegen|fragen)|dringende (?:fälle|anliegen|angelegenheiten)|wenden sie sich (?:bitte )?an|in dieser zeit|während meiner abwesenheit|meine vertretung|vertritt mich|en cas d['’]urgence|pour toute (?:urgence|demande urgente|question urgente)|en mon absence|pendant mon absence|during my absence|in my absence|while i(?: am|['’]m) away|vertretung (?:übernimmt|hat|ist|macht)|(?:übernimmt|hat) (?:meine |die )?vertretung|an meiner stelle|mon remplaçant|ma remplaçante|mon collègue|ma collègue|my colleague|(?:please|kindly) (?:contact|reach out to|get in touch with|e-?mail|write to)(?: [^\s@]{1,30}){0,5} [(<]?[\w.+-]{1,64}(?=@)|(?:kontaktieren|schreiben|erreichen) sie(?: [^\s@]{1,30}){0,6} [(<]?[\w.+-]{1,64}(?=@)|(?:contactez|contacter|écrivez|écrire|joindre)(?: [^\s@]{1,30}){0,6} [(<]?[\w.+-]{1,64}(?=@))\b/iu,
);

/** "I will reply on my return", "Ihre Mail wird nicht weitergeleitet", "je vous répondrai à mon retour" */
export const RETURN_WORDS = bounded(
  /\b(?:(?:on|upon|after) my return|when i (?:get back|return|am back)|as soon as (?:i return|possible after)|i (?:will|['’]ll) (?:be back|return|respond|reply|get back)|back (?:in the office|on|at work)|returning (?:on|to the office)|nach meiner rückkehr|ab dem .{1,30} wieder|wieder (?:erreichbar|im büro|für sie da|im haus)|nicht weitergeleitet|schnellstmöglich (?:beantworten|antworten|melden)|à mon retour|dès mon retour|de retour (?:le|au bureau|à partir)|mon retour|bin ich wieder (?:für sie da|da|zurück|erreichbar|im büro)|(?:wieder|zurück) (?:da|zurück|am)|(?:back|return) (?:on|by|in)|we (?:re-?open|are back)|(?:wieder )?ab .{1,30} (?:erreichbar|für sie da|geöffnet)|serai de retour|reprise le|rouvr\p{L}{2,5})\b/iu,
);

/** "Thank you for your email", "Vielen Dank für Ihre Nachricht", "Merci pour votre message" */
export const COURTESY_WORDS = bounded(
  /\b(?:(?:thank you|thanks) for (?:your|the|contacting|getting in touch|reaching out)(?: (?:e-?mail|message|mail|enquiry|inquiry))?|(?:vielen |herzlichen |besten )?dank für ihre (?:e-?mail|mail|nachricht|anfrage)|merci (?:pour|de) votre (?:e-?mail|mail|message|courriel|demande)|votre message a bien été reçu)\b/iu,
);

/** "This is an automated message", "Diese E-Mail wurde automatisch erstellt", "Ceci est une réponse automatique" */
export const MACHINE_WORDS = bounded(
  /\bthis is an? (?:auto(?:matic|mated)(?:ally generated)?|system[- ]generated) (?:e-?mail|message|reply|response|notification|answer|acknowledge?ment)\b|\b(?:automated|automatically generated|system[- ]generated) (?:reply|response|message|e-?mail|notification)\b.{0,60}\b(?:do not|please|not)\b|\bplease do not (?:reply|respond) to this (?:e-?mail|message|mail|address)\b|\bthis (?:mailbox|inbox|address|account) is (?:not|un)\s?(?:monitored|attended)\b|\bdo-?not-?reply\b|\bdies ist eine (?:automatisch\p{L}{0,3}|automatisiert\p{L}{0,3}|systemseitig\p{L}{0,3}) (?:\p{L}{3,14} )?(?:nachricht|antwort|e-?mail|mail|mitteilung|bestätigung)|\b(?:nachricht|e-?mail|mail|antwort) (?:wurde|ist|wird) automatisch (?:generiert|erstellt|erzeugt|versandt|verschickt)\b|\bbitte antworten sie nicht (?:auf|direkt)\b|\b(?:ceci est|il s['’]agit d['’]|cet? (?:e-?mail|message|courriel) est) ?(?:une?)? ?(?:réponse|message|e-?mail|courriel|notification)? ?(?:automatique|généré\p{L}{0,2} automatiquement|envoyé automatiquement)|\b(?:merci de|veuillez|prière de) ne pas (?:y )?répondre\b/iu,
);

/** "Your request (#4711) has been received", "Ihr Ticket wurde eröffnet", "Votre demande a été enregistrée" */
export const TICKET_WORDS = bounded(
  /\b(?:your (?:request|ticket|enquiry|inquiry|message|case|e-?mail) .{0,60}(?:has been|was) (?:received|logged|created|opened|registered|assigned)|a (?:ticket|case|support request) (?:has been|was) (?:created|opened)|(?:ihre?|das|ihr) (?:anfrage|ticket|anliegen|vorgang|e-?mail|nachricht) .{0,60}(?:ist (?:bei uns )?eingegangen|wurde (?:erfasst|eröffnet|angelegt|aufgenommen|empfangen))|votre (?:demande|ticket|message|requête) .{0,60}(?:a (?:bien )?été (?:reçue?|enregistrée?|prise? en compte|créée?)))\b/iu,
);

/** "Read: …", "Gelesen: …", "Lu : …", "Not read: …" */
export const RECEIPT_SUBJECT = subject(
  '(?:not read|read|return receipt(?: \\(displayed\\))?|read receipt|delivered|relayed|gelesen|nicht gelesen|ungelesen gelöscht|lesebestätigung|zugestellt|lu|non lu|accusé de lecture|confirmation de lecture|remis|distribué)\\s?:',
);
export const RECEIPT_WORDS = bounded(
  /\b(?:your message.{0,400}(?:was (?:read|deleted without being read|displayed)|has been (?:read|delivered|displayed))|(?:was|has been) (?:read|displayed) on|this is a (?:return )?receipt for the mail|ihre nachricht.{0,400}(?:wurde (?:am|gelesen)|gelesen am|ohne gelesen)|wurde .{0,60}gelesen|dies ist eine (?:empfangs|lese)bestätigung|votre message.{0,400}a été (?:lu|supprimé sans|affiché)|a été lu le|ceci est un accusé de (?:lecture|réception))\b/isu,
);

/** "Accepted: …", "Zugesagt: …", "Accepté : …" */
export const CALENDAR_SUBJECT = subject(
  '(?:accepted|tentative(?:ly accepted)?|declined|cancell?ed|updated invitation|invitation|new time proposed|zugesagt|angenommen|abgesagt|abgelehnt|mit vorbehalt|vorläufig|neue zeit vorgeschlagen|accepté|refusé|provisoire|annulé|nouvelle heure proposée)\\s?:',
);

/** Lines that a calendar writes into its answers: the meeting's title, time and place, who answered what. */
export const CALENDAR_LINE = bounded(
  /^[\s*_>-]{0,8}(?:(?:accepted|declined|tentative|cancell?ed|zugesagt|angenommen|abgesagt|abgelehnt|accepté|refusé|annulé|when|where|what|who|calendar|organi[sz]er|attendees?|guests?|subject|title|location|time|date|wann|wo|wer|was|kalender|organisator|teilnehmer\S{0,5}|betreff|titel|ort|zeit|quand|où|qui|objet|organisateur|participants?|lieu|titre)\s?[:：]|.{0,120}\b(?:has|have) (?:accepted|declined|tentatively accepted|replied|cancell?ed)\b.{0,40}\b(?:invitation|event|meeting)|.{0,120}\bhat (?:diese[rn]? |die |den )?(?:einladung|termin\S{0,9}|besprechungs\S{1,12}) (?:angenommen|abgelehnt|abgesagt|mit vorbehalt)|.{0,120}\ba (?:accepté|refusé|décliné|annulé)(?: provisoirement)? (?:cette |l['’])?invitation|(?:join|microsoft teams|google meet|zoom|webex|an der besprechung teilnehmen|rejoindre)\b)/iu,
);

/** "Undeliverable: …", "Mail delivery failed", "Unzustellbar: …", "Échec de la remise" */
export const BOUNCE_SUBJECT = subject(
  [
    'undeliver(?:able|ed)\\b',
    '(?:mail )?delivery (?:status notification|failure|failed|error|problem|report|delayed|has failed|notification|incomplete)\\b',
    'mail delivery (?:failed|system|error|failure|subsystem|status)\\b',
    'mail (?:system )?error - returned mail\\b|returned mail\\b|return(?:ed)? to sender\\b',
    'failure notice\\b|failed (?:mail|delivery)\\b|delivery to .{1,80} failed\\b',
    '(?:message|mail|your message|warning: message|delayed mail|message status).{0,60}(?:delayed|could not be delivered|not delivered|still being retried)\\b|delayed (?:mail|delivery)\\b',
    'warning: (?:could not send|message)\\b|non[- ]?delivery (?:report|notification|receipt)\\b|ndr:\\s',
    'unzustellbar\\b|nicht zustellbar\\b|nicht zugestellt\\b|zustellung (?:fehlgeschlagen|verzögert|nicht möglich)\\b|zustellungs?(?:fehler|problem)\\b',
    'fehler bei der (?:nachrichten)?zustellung\\b|unzustellbare (?:nachricht|mail|e-?mail)\\b|rückläufer\\b|benachrichtigung (?:über|zum) (?:den )?(?:zustellungs?status|übermittlungsstatus)\\b|verzögerte zustellung\\b',
    "non[- ]?(?:remis|distribué|délivré)\\p{L}{0,2}\\b|échec (?:de (?:la )?(?:remise|distribution|livraison)|d[’']envoi)\\b|remise (?:différée|retardée|impossible)\\b|message non (?:remis|distribué|délivré)\\b|notification d[’']état de (?:remise|distribution)\\b|avis de non[- ]remise\\b",
  ].join('|'),
);
export const BOUNCE_WORDS = bounded(
  /\b(?:delivery has failed to these recipients|your message (?:could ?n[o']t be delivered|wasn['’]t delivered|did not reach|to .{1,120} (?:couldn['’]t|could not) be delivered)|(?:message|mail|e-?mail) (?:that you sent )?could not be delivered|unable to deliver (?:your|the) (?:message|mail)|this is the mail (?:system|delivery (?:agent|system|subsystem)) at|this message was created automatically by mail delivery software|hi\. this is the (?:qmail-send|deliver) program|i['’]m afraid i wasn['’]t able to deliver|the following (?:address(?:es)?|recipients?|message).{0,40}(?:failed|had (?:permanent|transient) (?:fatal )?errors|could not be (?:reached|delivered)|was undeliverable)|permanent(?: fatal)? error|address not found|recipient(?:'s)? (?:address |mailbox )?(?:rejected|unknown|not found|is full)|user unknown|mailbox (?:unavailable|full|is full|not found)|delivery to the following recipients? (?:failed|has been delayed)|remote server returned|diagnostic[- ]code:|will be retried|has not (?:yet )?been delivered|(?:ihre|die|diese) (?:nachricht|e-?mail|mail) .{0,120}(?:konnte nicht (?:zugestellt|übermittelt|ausgeliefert)|nicht zugestellt werden)|fehler beim zustellen|(?:nachricht|zustellung) an die folgenden empfänger|empfänger(?:adresse)? .{0,40}(?:unbekannt|existiert nicht|nicht gefunden|abgelehnt)|postfach (?:ist )?voll|wurde automatisch (?:von|vom) .{0,40}(?:mail|e-?mail)|votre (?:message|courriel|e-?mail) .{0,120}(?:n['’]a (?:pas )?pu être (?:remis|distribué|délivré|envoyé)|n['’]a pas été (?:remis|distribué|délivré)|n['’]est pas parvenu)|la remise .{0,60}a échoué|échec de la (?:remise|distribution)|destinataire(?:s)? .{0,40}(?:inconnu|introuvable|rejeté)|boîte (?:aux lettres|de réception) .{0,20}pleine|adresse introuvable)\b/isu,
);

/** Local parts that only mail systems write from (RFC 2142, RFC 5321 §4.5.1 and custom). */
export const MAIL_SYSTEM = bounded(
  /^(?:mailer-?daemon|postmaster|mail-?daemon|mail\.?delivery|bounces?|microsoftexchange[0-9a-f]{8,64}|double-?bounce|maildeliverysystem)(?:[+=.-].{0,200})?@/i,
);
export const MAIL_SYSTEM_NAME = bounded(
  /\b(?:mail delivery (?:system|subsystem)|mailer[- ]daemon|postmaster|mail system|microsoft outlook|mail administrator|internet mail delivery)\b/i,
);

/** Local parts that no person reads. */
export const UNATTENDED = bounded(
  /^(?:no-?_?reply|do-?not-?_?reply|noreply|nepasrepondre|ne-pas-repondre|keine-?antwort|nicht-?antworten|notifications?|notify|alerts?|newsletter|news|marketing|mailing|promo(?:tion)?s?|offers?|campaigns?|system|robot|automated?|updates?|digest|mailer)(?:[+._-].{0,80})?@/i,
);

/** What advertising ends with. */
export const UNSUBSCRIBE_WORDS = bounded(
  /\b(?:unsubscribe|opt[- ]?out|manage (?:your )?(?:email )?preferences|update your preferences|view (?:this (?:e-?mail|message) )?in (?:your )?browser|why did i get this|you are receiving this (?:e-?mail|message) because|newsletter (?:abbestellen|abmelden)|abbestellen|vom newsletter|keine weiteren (?:e-?mails|nachrichten|mails)|im browser (?:ansehen|anzeigen|öffnen)|se (?:désinscrire|désabonner)|désinscri(?:re|ption)|désabonne(?:r|ment)|ne plus recevoir|voir (?:ce message |cet e-?mail )?dans (?:votre|le) navigateur)\b/iu,
);
/** What unasked offers say; two of them together are advertising. */
export const ADVERTISING_WORDS: readonly RegExp[] = [
  /\b(?:seo|backlinks?|guest posts?|link building|search (?:engine )?rankings?|first page of google|google rankings?|web ?design services)\b/iu,
  /\b(?:limited[- ]time|special offer|exclusive (?:offer|deal|discount)|\d{1,2} ?% off|discount code|free trial|act now|last chance|sonderangebot|rabatt(?:code|aktion)?|gratis(?:probe)?|nur für kurze zeit|offre (?:spéciale|exclusive)|code promo|essai gratuit|durée limitée)\b/iu,
  /\b(?:(?:quick|15[- ]minute|short|brief) (?:call|demo|chat)|book a (?:demo|call|meeting)|schedule a (?:demo|call)|kostenlose (?:demo|beratung)|réserve[rz] (?:une démo|un appel))\b/iu,
  /\b(?:webinar|whitepaper|white paper|e-?book|early[- ]bird|livre blanc|webinaire)\b/iu,
  /\b(?:lead generation|outsourc\w{1,6}|offshore (?:team|developers)|mailing lists?|e-?mail lists?|increase your (?:sales|revenue|traffic)|boost your|grow your (?:business|revenue|sales)|mehr (?:umsatz|kunden) für|augmente[rz] vo(?:s|tre) (?:ventes|chiffre))\b/iu,
  /\b(?:click (?:here|below)|shop now|buy now|order now|jetzt (?:kaufen|bestellen|sichern|buchen|anmelden)|hier klicken|cliquez ici|commandez (?:maintenant|dès)|j['’]en profite|profitez)\b/iu,
].map(bounded);
