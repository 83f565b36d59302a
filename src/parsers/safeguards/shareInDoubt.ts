/**
 * The desk's share in dispute ("we think 10% is too much", "we'd like to talk about your share"), paid before, less something, for
 * another job as well, at a rate of old or for the time being, or a matter between the desk and the customer.
 */
import type { Language } from '../types.js';

const EN_SHARE = '(?:share|cut|fee|commission|percentage|part|amount|slice|entitlement|\\d{1,2} ?(?:%|per ?cent))';
const DE_SHARE = '(?:anteil\\S{0,2}|provision\\S{0,2}|prozente?|beteiligung|vergütung|prämie|\\d{1,2} ?(?:%|prozent))';
const FR_SHARE = '(?:parts?|commission|pourcentage|rétribution|rémunération|honoraires|\\d{1,2} ?(?:%|pour ?cent))';

/** A part of the sum that only stands for the desk's where it is somebody's. */
const EN_YOURS = `(?:your|the desk's) (?:\\S{1,12} )?${EN_SHARE}`;
const DE_YOURS = `(?:ihr|euer|dein|eure|ihre|deine)\\S{0,2} (?:\\S{1,12} )?${DE_SHARE}`;
const FR_YOURS = `(?:votre|vos|ta) (?:\\S{1,12} )?${FR_SHARE}`;

/** Of another job the share may be paid long since. */
const EN_THIS = '(?! (?:for|of|on|from) (?:the )?(?:last|previous|other|\\S{2,20} (?:job|order|project|deal)))';
const EN_WHEN =
  '(?:already|in advance|up front|last (?:week|month|year|quarter)|(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december)|yesterday|weeks ago|long ago)';
const EN_PAID = '(?:paid|settled|transferred|squared|remitted|wired)';
const DE_PAID = '(?:bezahlt|beglichen|überwiesen|abgegolten|verrechnet|ausbezahlt|ausgezahlt)';
const FR_PAID = '(?:payée?s?|réglée?s?|versée?s?|virée?s?|acquittée?s?)';
const FR_WHEN =
  '(?:déjà|le mois (?:dernier|passé)|la semaine (?:dernière|passée)|hier|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))';

const EN_OLD = '(?:old|former|previous|last year.s|outdated|wrong)';
const EN_DUE =
  '(?:overpayment|credit(?: note)?|advance|deposit|fees?|costs?|deduction|expenses|refund|debt|what you owe(?:d)?|loan|charges?|clawback)';
const DE_DUE =
  '(?:\\S{0,12}(?:gutschrift|überzahlung|kosten|gebühr|gebühren|spesen|vorschuss|schulden|forderung|anzahlung|abzug|betrag))';
const FR_DUE = '(?:avoir|trop-perçu|frais|acompte|avance|dette|note de crédit|retenue|dépenses|coûts?)';

export const SHARE_IN_DOUBT: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `(?:\\d{1,2}|ten|five|eight|seven|twelve|fifteen|twenty) ?(?:%|per ?cent)(?: \\S{1,12}){0,4}? (?:too (?:much|high|steep|rich|generous)|(?:rather|quite|very|pretty|awfully|a bit|a little) (?:much|high|steep|a lot)|steep|excessive|over the top|a lot(?= ?[.,;!)]| ?$))`,
    `(?:talk|speak|chat|discuss|have a (?:word|chat)|revisit|renegotiat\\S{1,3}|reconsider|haggl\\S{1,3}|review|rethink|look again)(?: (?:to|with) (?:you|the desk))?(?: (?:about|over|at|again|on)){0,2} (?:your|the desk's|the) (?:\\S{1,12} )?${EN_SHARE}`,
    // Paid before.
    `(?<!(?:n't|not|be|get|gets|once|when|until|before) )${EN_PAID} ${EN_YOURS} (?:\\S{1,12} )?${EN_WHEN}${EN_THIS}|${EN_YOURS}(?:,| -)? (?:(?:that|which|as) )?(?:we|i|has|was|is|have|had)(?:'ve|'d)? (?:(?!be|get|not)\\S{1,12} ){0,2}?(?:${EN_WHEN} ${EN_PAID}|${EN_PAID} ${EN_WHEN})|(?:the|that) share (?:we|has|was|is) (?:(?!be|not)\\S{1,12} ){0,2}?(?:${EN_WHEN} ${EN_PAID}|${EN_PAID} ${EN_WHEN})|(?:we|i)(?:'ve| have)? ${EN_WHEN} ${EN_PAID} ${EN_YOURS}${EN_THIS}`,
    // Less something, or for more than this job.
    `${EN_YOURS}(?: of \\S{2,12})? (?:is|comes out|already|was) (?:\\S{1,12} ){0,2}?(?:net of|less|after (?:deducting|deduction of|taking off)|minus|reduced by) (?!gst|vat|tax)(?:\\S{1,20} ){0,3}?${EN_DUE}`,
    `(?<!(?:nothing|neither|none|not|never|n't) )(?:comes?|came|taken|goes|go|deducted|subtracted|knocked|docked|deduct(?:ed)?|withheld) (?:\\S{1,12} )?(?:off|from|out of) ${EN_YOURS}`,
    `${EN_YOURS} (?:also |as well )?(?:covers|includes|is for|contains|takes in) (?:\\S{1,20} ){1,4}?(?:job|order|project|referral|deal|customer)s?,? (?:as well|too|also)|${EN_YOURS} also (?:covers|includes|contains|takes in) (?:\\S{1,20} ){1,4}?(?:job|order|project|referral|deal)`,
    // A rate of old, or for the time being.
    `(?:\\d{1,2} ?(?:%|per ?cent)|(?:five|eight|ten|twelve|fifteen|twenty) per ?cent|that|it|rate|this) (?:was|were|is|are) (?:\\S{1,12} )?(?:the|our|your) ${EN_OLD} (?:rate|share|cut|commission|percentage|terms?|deal|agreement|arrangement)(?!,? (?:now|this|since|so|we're|it's))`,
    '(?:taken|took|used|put|assumed|entered|reckoned with|gone with|worked with|applied|calculated with) (?:\\S{1,12} )?(?:\\d{1,2} ?(?:%|per ?cent)|(?:five|eight|ten|twelve|fifteen|twenty) per ?cent|the usual (?:rate|share))(?: \\S{1,12})? (?:for now|for the moment|for the time being|provisionally|as a placeholder|as a start)',
    `(?:rate|share|cut|commission|percentage|split)(?: \\S{1,12})? (?:needs?|awaits?|requires?|is waiting for|waits for|wants) (?:\\S{1,12} )?(?:your|the desk's|a|an|some) (?:\\S{1,12} )?(?:blessing|approval|ok|okay|nod|consent|agreement|sign-?off|yes|go-ahead|confirmation)`,
    '(?:capped|cap|ceiling|maximum)(?:,|;| and| but| so)? (?:it |that |your share |which |and )?(?:could|might|may|can) (?:well |still |also |easily )?(?:be|come out|turn out|end up) (?:less|lower|smaller)',
    `(?:includes?|including|with|contains?|of which|inclusive of|in it)(?: \\S{1,20}){1,6}? (?:carr(?:y|ies)|bears?|earns?|gets?|has|have|attracts?|draws?) no (?:share|commission|cut|fee)`,
    // Between the desk and the customer.
    "(?<!(?:don't|not|never|to) )(?:bill|invoice|charge) (?!us|me)(?:\\S{2,20} ){1,4}?(?:directly|direct|themselves)(?! (?:to us|to me|at|from))(?: (?:for (?:your|it|that|this)|please))?|(?:\\S{2,20} (?:will|is going to|are going to|wants? to|would like to|prefers? to)|\\S{2,20}'ll)(?: \\S{1,12})? (?:pay|settle with|reimburse|remunerate) (?:you|the desk)(?: \\S{1,12}){0,3}? (?:directly|direct|themselves|himself|herself)|pays (?:you|your [^;!?]{1,20}) (?:directly|direct|himself|herself|themselves)",
  ],
  de: [
    `(?:\\d{1,2}|zehn|fünf|acht|zwölf|fünfzehn|zwanzig) ?(?:%|prozent)(?: \\S{1,12}){0,4}? (?:zu (?:viel|hoch|üppig|happig)|happig|übertrieben|überzogen|unangemessen|reichlich viel|stolz)`,
    `(?:über|um|wegen) (?:ihren|ihre|ihrer|ihres|deinen|deine|euren|eure|den|die) (?:\\S{1,12} )?${DE_SHARE}(?: \\S{1,12}){0,3}? (?:reden|sprechen|unterhalten|verhandeln|diskutieren|nachdenken)|(?:reden|sprechen|unterhalten|verhandeln|diskutieren)(?: \\S{1,12}){0,2}? (?:über|um|wegen) (?:ihren|ihre|ihrer|ihres|deinen|euren|eure) (?:\\S{1,12} )?${DE_SHARE}`,
    `${DE_YOURS} (?:\\S{1,12} ){0,5}?(?:schon|bereits|längst|im voraus|letzten monat|letzte woche|vorab) (?:\\S{1,12} ){0,2}?${DE_PAID}(?! (?:werden|wird|sobald))`,
    `(?:der|ihr|euer) anteil ist (?:schon|bereits|längst) ${DE_PAID}`,
    `(?:von|auf|mit) (?:ihr|eur|dein)\\S{1,3} (?:\\S{1,12} )?${DE_SHARE}(?: \\S{1,20}){0,6}? (?:abgezogen|angerechnet|verrechnet|einbehalten|abziehen|gekürzt|abgeht)|(?<!(?:keine|keinerlei|nichts|nie) )${DE_DUE} (?:gehen|geht|ziehen wir|zieht|sind|werden|wird|ist)(?: (?!nicht)\\S{1,12}){0,3}? (?:von|an) (?:ihr|eur|dein)\\S{1,3} ${DE_SHARE}(?: (?!nicht)\\S{1,12})? (?:ab|abgezogen|abzuziehen|weg|einbehalten)`,
    `${DE_YOURS}(?: \\S{1,12}){0,2}? (?:deckt|umfasst|enthält|gilt|ist)(?: \\S{1,20}){0,4}? (?:auch|ebenfalls|gleich) (?:für )?(?:den|das|die|unseren?|einen?) (?:\\S{1,20} )?(?:auftrag|projekt|job|\\S{2,20}-auftrag)(?: \\S{1,12})?(?: mit)?`,
    '(?:\\d{1,2} ?(?:%|prozent)|(?:fünf|acht|zehn|zwölf|fünfzehn|zwanzig) prozent|das|es),? (?:das )?(?:war|waren|ist|sind) (?:\\S{1,12} )?(?:der|unser|euer|ihr|die|eure|ihre|noch der|noch die) (?:alte[rn]?|frühere[rn]?|bisherige[rn]?|vorjährige[rn]?) (?:satz|anteil|provisionssatz|prozentsatz|regelung|abmachung|vereinbarung|konditionen)(?!,? (?:jetzt|nun|seit|also))',
    '(?:\\d{1,2} ?(?:%|prozent)|(?:fünf|acht|zehn|zwölf|fünfzehn|zwanzig) prozent)(?: \\S{1,12}){0,3}? (?:vorerst|vorläufig|fürs erste|erst ?mal|einstweilen|provisorisch)(?: \\S{1,12}){0,2}? (?:genommen|angesetzt|eingesetzt|angenommen|gerechnet|eingetragen)|(?:vorerst|vorläufig|fürs erste|erst ?mal|einstweilen|provisorisch) (?:\\S{1,12} ){0,3}?(?:mit )?(?:\\d{1,2} ?(?:%|prozent)|(?:fünf|acht|zehn|zwölf|fünfzehn|zwanzig) prozent) (?:genommen|angesetzt|eingesetzt|angenommen|gerechnet|eingetragen)',
    '(?:satz|anteil|prozentsatz|provision)(?: \\S{1,12})? (?:braucht|benötigt|bedarf|erfordert|wartet auf) (?:noch )?(?:ihre?[nrms]?|eure?[nrms]?|euer|deine?[nrms]?) (?:\\S{1,12} )?(?:segen|zustimmung|freigabe|okay|ok|ja|einverständnis|bestätigung)',
    '(?:inklusive|inkl\\.?|enthält|enthalten|mit|samt|darin|dabei)(?: \\S{1,20}){1,6}? (?:keinen anteil|anteilsfrei|keine provision|provisionsfrei|ohne anteil|ohne provision)',
    '(?:gedeckelt|plafoniert|obergrenze|maximal)(?:,|;| und| aber)? (?:\\S{1,12} ){0,2}?(?:kann|könnte|können) (?:\\S{1,12} ){0,3}?(?:weniger|tiefer|niedriger|kleiner)',
    '(?<!nicht )(?:direkt|unmittelbar) (?!uns |an uns |bei uns )(?:\\S{2,20} ){1,4}?in rechnung|(?:verrechnen|verrechnet|fakturieren|fakturiert|berechnen|berechnet) (?:sie |ihr )?(?:\\S{1,20} ){0,3}?direkt (?:mit|an|dem|der|bei) (?!uns)\\S{2,20}|(?:zahlt|bezahlt|zahlen|überweist|vergütet) (?:\\S{1,12} )?(?:euch|ihnen|sie|dich|dir)(?: \\S{1,12}){0,3}? (?:direkt|selbst|selber)(?! (?:nach|bei|ab|innert|innerhalb|sobald|mit))|(?:eure|euren|ihre|ihren|den anteil)[^;!?]{0,20} (?:zahlt|bezahlt|überweist|vergütet) (?:der kunde|die kundin|er|sie|herr \\S{2,20}|frau \\S{2,20}) (?:\\S{1,12} )?(?:direkt|selbst|selber)|rechnung(?: \\S{1,12}){0,4}? direkt an (?!uns|mich|die buchhaltung|unsere?[nrm]?|meine?[nrm]?)(?:den |die |das )?\\S{3,20}',
  ],
  fr: [
    '(?:\\d{1,2}|dix|cinq|huit|douze|quinze|vingt) ?(?:%|pour ?cent),?(?: \\S{1,12}){0,4}? (?:trop|excessif|excessifs|exagéré|exagérés|élevé|élevés|beaucoup|salé)(?= |[.,;!]|$)',
    `(?:parler|discuter|reparler|rediscuter|revoir|renégocier|reconsidérer|revenir sur)(?: \\S{1,12}){0,2}? (?:de |sur |à propos de |au sujet de )?(?:votre|vos|la|ta|le) (?:\\S{1,12} )?${FR_SHARE}`,
    `(?:${FR_YOURS}|la part|la commission),? (?:nous |on )?(?:l'|vous )?\\s?(?:avons|a|est|ont|sont|ai) (?:\\S{1,12} ){0,2}?(?:déjà ${FR_PAID}|${FR_PAID} ${FR_WHEN})|(?:avons|a|ai) (?:déjà )?${FR_PAID} ${FR_YOURS} ${FR_WHEN}(?! (?:sur|pour) )|(?:avons|a|ai) déjà ${FR_PAID} ${FR_YOURS}`,
    `(?:déduite?s?|retranchée?s?|imputée?s?|retenue?s?|compensée?s?|déduire|retrancher|déduisons|retenons) (?:\\S{1,20} ){0,5}?(?:de|sur|avec) ${FR_YOURS}|${FR_YOURS}(?: \\S{1,12}){0,2}? (?:est|s'entend) (?:\\S{1,12} )?(?:nette de|après déduction|diminuée|moins) (?!tva|la tva|taxe)(?:\\S{1,20} ){0,3}?${FR_DUE}`,
    `${FR_YOURS} (?:couvre|comprend|inclut|englobe|vaut|est) (?:aussi|également|en même temps) (?:pour )?(?:l'|le |la |notre |un |une |celle |celui )?\\s?(?:affaire|commande|projet|chantier|dossier|client|contrat|mandat)`,
    "(?:\\d{1,2} ?(?:%|pour ?cent)|(?:cinq|huit|dix|douze|quinze|vingt) pour ?cent|c'|cela|ce),? ?(?:c')?\\s?(?:était|étaient|est|sont) (?:\\S{1,12} )?(?:l'|le |notre |votre |nos |vos )\\s?(?:ancien(?:ne)?s?|vieux|précédente?s?) (?:taux|part|commission|pourcentage|accord|conditions|tarif)(?!,? (?:maintenant|désormais|depuis|donc))",
    "(?:pris|mis|appliqué|compté|retenu|utilisé|inscrit) (?:\\S{1,12} )?(?:\\d{1,2} ?(?:%|pour ?cent)|(?:cinq|huit|dix|douze|quinze|vingt) pour ?cent) (?:pour l'instant|pour le moment|provisoirement|en attendant|faute de mieux)",
    "(?:taux|part|pourcentage|commission)(?: \\S{1,12})? (?:a besoin|nécessite|attend|requiert|demande|doit recevoir) (?:de |d')?(?:votre|vos) (?:\\S{1,12} )?(?:accord|aval|bénédiction|feu vert|approbation|validation|confirmation)",
    '(?:plafonnée?s?|plafond|maximum)(?:,|;| et| mais)? (?:\\S{1,12} ){0,2}?(?:pourrait|peut|pourra) (?:\\S{1,12} )?être (?:moins|moindre|inférieure?|plus bas(?:se)?)',
    '(?<!(?:pas|ne) )factur(?:ez|er|e)(?: (?!nous|nous-mêmes)\\S{1,12}){0,3}? directement (?:à |au |aux |chez |la |le )(?!nous|notre|moi|mon)\\S{2,20}|(?:vous|te) (?:paiera|paie|paye|payera|réglera|règle|versera|verse|rémunère|rémunérera|paieront|paient)(?: \\S{1,12}){0,3}? (?:directement|lui-même|elle-même|eux-mêmes)(?! (?:après|sous|à|dès|par))',
    "(?:matériel|licences?|partie|formation|logiciel)(?: \\S{1,12}){0,4}? (?:ne donne(?:nt)? droit à|n'ouvre(?:nt)? droit à|ne comporte(?:nt)?|sans) (?:aucune|pas de|nulle) ?(?:part|commission)",
  ],
};
