/**
 * A condition without a word for it: "no loan, no job", "first the deposit, then the start", "it stands or falls with the loan", "his
 * father has the final say", "the permit is with the council", "you get your share once we have his money".
 */
import type { Language } from '../types.js';

const EN_MONEY =
  '(?:deposit|down[ -]?payment|pre-?payment|up-?front payment|first (?:payment|instal?ment)|payment|money|loan|grant|funding|permit|approval|licence|consent)';
const EN_JOB =
  '(?:start|job|deal|order|contract|work|works|go|go-ahead|project|money|kick-?off|sale|installation|share)';
const EN_YES =
  '(?:blessing|nod|permission|approval|consent|okay|ok|sign-?off|go-ahead|green light|say-so|agreement|yes)';

const DE_MONEY =
  '(?:anzahlung|vorauszahlung|vorkasse|zahlung|zahlungseingang|geld|kredit|förderung|finanzierung|baubewilligung|baugenehmigung|bewilligung|genehmigung|freigabe|zustimmung|erste rate)';
const DE_JOB = '(?:start|auftrag|beginn|vertrag|projekt|geschäft|job|deal|startschuss|baubeginn|anfang|los)';
const DE_YES = '(?:segen|okay|ok|ja|ja-wort|einverständnis|erlaubnis|nicken|placet|sanktus|zustimmung|freigabe)';

const FR_MONEY =
  '(?:acompte|arrhes|avance|paiement|versement|argent|prêt|crédit|financement|subvention|permis|autorisation|accord|premier versement|feu vert)';
const FR_JOB = '(?:début|contrat|commande|projet|démarrage|travaux|chantier|affaire|marché|départ)';
const FR_YES = '(?:bénédiction|aval|accord|feu vert|autorisation|permission|consentement|oui|validation)';

export const HANGS_ON: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `no (?:\\S{1,20} ){0,2}?\\S{2,20}(?:,| -|:| means| and)? no ${EN_JOB}(?= ?[.,;!)]| ?$)|without (?:(?!is)\\S{1,20} ){1,4}?(?:no|there's no|there is no|there won't be (?:an?|any)) ${EN_JOB}`,
    `first (?:comes )?(?:the|an?|his|her|their|our|your) (?:\\S{1,20} )?${EN_MONEY}[,;]? (?:and )?(?:only )?then(?= )`,
    `${EN_JOB} (?:\\S{1,12} ){0,2}?(?:comes?|follows?|only|is|waits?) (?:only )?(?:after|for|upon|on receipt of|against) (?:\\S{1,12} ){0,2}?${EN_MONEY}(?= ?[.,;!)]| ?$)`,
    `${EN_MONEY} (?:comes|goes) (?:first|before)`,
    '(?:stands?|standing) (?:or|and) falls?|stand or fall|(?:makes?|make) or breaks?',
    `(?:needs?|lacks?|requires?|takes|wants|awaits?|seeking|asking for|waits for) (?:(?!nobody|no-one)\\S{1,20}(?:'s|s') |(?:the|an?|his|her|their|its|some) )(?:\\S{1,20} ){0,2}?${EN_YES}(?! (?:form|number))`,
    "(?:has|have|having|gets?|holds?|with|wants) (?:\\S{1,12} )?(?:the|a) (?:final|last) (?:say|word|decision)|(?:final|last) (?:say|word|decision) (?:on (?:it|this|that) )?(?:is|lies|rests|belongs|will be|hasn't|has not|goes to)",
    `(?:permit|planning application|application|approval|planning permission|loan|grant|licence|consent|credit check)(?: \\S{1,12}){0,2}? (?:is|are|lies|sits|'s) (?:\\S{1,12} )?(?:with|before|at|in front of) (?:the|his|her|their|its)(?= )(?! (?:file|contract|papers))`,
    `(?:once|when|as soon as|after|until|till|if) (?:we|i)(?:'ve)? (?:\\S{1,12} ){0,2}?(?:have|get|got|receive|see|had) (?:\\S{1,12} ){0,3}?(?:money|payment|funds|cash|deposit)`,
    '(?:leav(?:e|ing)|keep(?:ing)?|hold(?:ing)?|park(?:ing)?|save|saving|put(?:ting)? off|push(?:ing)?|sit on|delay(?:ing)?) (?:\\S{1,12} ){0,3}?(?:invoice|bill|invoicing|billing)(?: \\S{1,12}){0,2}? (?:until|till|to|for|into|back|over|aside)',
  ],
  de: [
    `(?:ohne|kein(?:e|en|er)?) (?:\\S{1,20} ){0,2}?\\S{3,30}(?:,| -|:)? (?:(?:gibt es|gibt's|auch) )?kein(?:e|en|er)? ${DE_JOB}(?= ?[.,;!)]| ?$)`,
    `(?:zuerst|erst|zunächst) (?:(?:kommt|muss) )?(?:die|der|das|seine|ihre|eine) (?:\\S{1,20} )?${DE_MONEY}(?:,| und| -)? (?:dann|danach|anschliessend|anschließend)(?= )`,
    `${DE_JOB}(?: \\S{1,12}){0,3}? (?:nach|mit|bei|gegen|auf) (?:der |dem |einer )?(?:\\S{1,20} )?${DE_MONEY}(?= ?[.,;!)]| ?$)`,
    `(?:braucht|brauchen|bedarf|fehlt|fehlen|benötigt|holt|warten auf|wartet auf)(?: \\S{1,20}){0,3}? ${DE_YES} (?:de[rsnm]|von|vom|seine[srnm]|ihre[srnm]|aus)(?= )|(?:des|der|vaters|chefs|seniors|bank) (?:\\S{1,20} )?${DE_YES} (?:fehlt|brauchen|braucht|steht aus)`,
    '(?:das )?letzte wort (?:\\S{1,12} ){0,2}?(?:hat|haben|liegt|behält|spricht|nicht)|(?:hat|haben|behält|behalten) (?:\\S{1,20} ){0,4}?das letzte wort|letzte wort (?:ist|war)(?: \\S{1,12}){0,2}? nicht',
    '(?:\\S{0,12}bewilligung|\\S{0,12}genehmigung|gesuch|baugesuch|\\S{0,10}antrag|konzession)(?: \\S{1,20}){0,2}? (?:liegt|ist|hängt|steckt|sitzt|wartet)(?: \\S{1,12}){0,2}? (?:(?:bei|auf|in|vor) (?:der|dem|den|ihrer|seiner)|beim|im|vorm|am)(?= )',
    '(?:sobald|wenn|erst wenn|nachdem|bis) (?:wir|ich) (?:\\S{1,20} ){0,4}?(?:geld|zahlung)(?: \\S{1,12})?(?: (?:hat|haben|bekommen|erhalten|da ist|da haben))?(?= ?[.,;!)]| ?$)',
  ],
  fr: [
    `(?:pas|sans|point) (?:d'|de |l'|la |le )?(?:\\S{1,20} ){0,1}?\\S{3,20}(?:,| -| :)? pas (?:de |d')${FR_JOB}`,
    `(?:d'abord|en premier) (?:l'|le |la |les |son |un |une )?(?:\\S{1,20} )?${FR_MONEY},? (?:et )?(?:ensuite|puis|après|alors)`,
    `${FR_JOB}(?: \\S{1,12}){0,2}? (?:vient|viendra|se fera|suit|suivra|aura lieu|seulement|uniquement|a lieu) (?:\\S{1,12} )?(?:après|contre|avec|à réception de|dès) (?:l'|le |la |les |son |réception de l')?\\s?${FR_MONEY}(?=\\s?[.,;!)]|\\s?$)`,
    `(?:faut|manque|faudra|réclame|sollicite|attend)(?: \\S{1,12}){0,2}? (?:la |l'|le |son |une? )?\\s?${FR_YES} (?:de|du|des|d')`,
    "(?:le )?dernier mot (?:\\S{1,12} )?(?:revient|appartient|est|sera|reviendra|n'est)|(?:a|ont|aura|auront|garde) (?:\\S{1,12} )?le dernier mot",
    '(?:permis|demande de (?:permis|crédit|prêt|subvention)|autorisation|prêt|(?<!note de )crédit|subvention)(?: \\S{1,12}){0,3}? (?:est|sont|se trouve|attend|traîne)(?: (?:encore|toujours|maintenant|désormais|actuellement))? (?:à la|au|chez|devant|sur le bureau|entre les mains)(?= )',
    "(?:tout|affaire|projet|commande|contrat) (?:\\S{1,12} )?repose (?:\\S{1,12} )?sur|ne tient qu'",
    "(?:quand|dès que|une fois que|lorsque|lorsqu'|après que|tant que)\\s?(?:nous|on) (?:\\S{1,12} ){0,2}?(?:aura|aurons|avons|a|verra|verrons|touche|touchera|toucherons) (?:\\S{1,12} ){0,3}?(?:argent|l'argent|paiement|encaissé|fonds|sous)",
    '(?:attendre|patienter|laisser|garder|repousser|reporter|retarder)(?: \\S{1,12}){0,4}? (?:facture|facturer|facturation)',
  ],
};
