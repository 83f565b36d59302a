/**
 * Somebody still has to say yes: who (a board, a lawyer, a bank), that it is still to come (has to, is still, muss noch, doit),
 * and what (approve, sign, look at). "The board had to approve it" is done.
 */
import type { Language } from '../types.js';

const EN_WHO =
  "(?:board|lawyers?|solicitors?|attorneys?|counsel|legal|owners?|parent company|head ?office|hq|headquarters|accountants?|bank|council|directors?|director's|managing director|md|cfo|ceo|coo|finance|procurement|purchasing|committee|shareholders?|trustees|auditors?|insurers?|compliance|landlord|father|dad|mother|wife|husband|brother|sister|co-owner|other (?:owner|partner|director|signatory)|second (?:owner|director|signatory)|business partner|head of \\S{2,14})";
const EN_DOES =
  '(?:nod|approve|sign|countersign|agree|consent|look|check|review|ratify|rubber-?stamp|wave it|bless|clear it|clear this|okay|ok|green-?light|decide|have a look|take a look|cast an eye|go (?:over|through)|read|say yes|give|vote|authorise|authorize)';

const DE_WHO =
  '(?:vorstand|aufsichtsrat|verwaltungsrat|beirat|gemeinderat|geschäftsleitung|geschäftsführ\\S{1,6}|inhaber\\S{0,3}|chef\\S{0,2}|senior\\S{0,6}|anwalt|anwältin|anwälte|jurist\\S{0,5}|rechtsabteilung|steuerberater\\S{0,2}|treuhänder\\S{0,2}|hausbank|bank|zentrale|mutterhaus|konzern\\S{0,8}|einkauf|buchhaltung|controlling|betriebsrat|gesellschafter\\S{0,5}|finanzchef\\S{0,2}|vermieter\\S{0,2}|versicherung|prokurist\\S{0,2}|gremi\\S{2,3}|ehemann|gatte|frau|bruder|vater|mutter|schwester|kompagnon|mitinhaber\\S{0,3}|partner)';
const DE_DOES =
  '(?:zustimmen|zu(?:zu)?stimmen|unterschreiben|gegenzeichnen|unterzeichnen|genehmigen|absegnen|abnicken|freigeben|durchsehen|prüfen|anschauen|ansehen|drüberschauen|draufschauen|drübersehen|durchlesen|lesen|entscheiden|bewilligen|nicken|ja sagen|einverstanden sein|beschliessen|beschließen|okay geben|ok geben)';

const FR_WHO =
  '(?:conseil|comité|direction|directeur|directrice|avocate?s?|juristes?|notaire|comptable|banque|banquier|siège|maison mère|maison-mère|patron|patronne|gérante?|propriétaire|bailleur|associée?s?|actionnaires?|assureur|service juridique|service achats|achats|daf|dg|pdg|commune|conseil communal|municipalité|préfecture|épouse|femme|mari|père|mère|frère|sœur|soeur|fils|deuxième signataire|second signataire|co-?gérante?)';
const FR_DOES =
  '(?:approuver|signer|contresigner|valider|accepter|relire|examiner|vérifier|lire|regarder|étudier|se prononcer|trancher|entériner|avaliser|autoriser|donner|dire oui|y jeter|jeter un|décider|adopter|ratifier|parapher)';

export const WHO_MUST: Readonly<Record<Language, readonly string[]>> = {
  en: [
    // "The board needs to nod it through on the 14th" · "Their lawyer is still looking at the terms"
    `${EN_WHO} (?:\\S{1,20} ){0,2}?(?:(?:still|first) )?(?:has|have|needs?|must|ought|wants?|would like|is|are|'s) (?:\\S{1,20} ){0,2}?(?:to )?(?:\\S{1,20} )?${EN_DOES}(?! (?:\\S{1,20} ){0,3}?(?:every|any|all|always))`,
    `${EN_WHO} (?:is|are|'s) (?:\\S{1,20} )?still (?:\\S{1,20} )?(?:looking|checking|reading|reviewing|going|thinking|deciding|considering|weighing|debating|to)`,
    `(?:is|are|'s) (?:\\S{1,20} )?still (?:looking at|checking|reading|reviewing|going (?:over|through)|considering|negotiating|haggling over) (?:the |our |their )?(?:\\S{1,20} )?(?:terms|contract|agreement|price|offer|conditions|wording|papers|paperwork)`,
    // "The agreement is on the desk of their managing director"
    `(?:agreement|contract|paper|papers|paperwork|document|documents|order form|purchase order) (?:\\S{1,20} ){0,2}?(?:is|are|lies|lie|sits?|'s) (?:\\S{1,20} ){0,2}?(?:on the desk of|on (?:their|his|her|\\S{1,20}'s) (?:\\S{1,20} ){0,4}?desk|with (?:their|his|her|the) (?:\\S{1,20} )?${EN_WHO}|in (?:their|his|her) in-?tray)`,
    '(?:contract|agreement|papers?|paperwork|order|copy|countersigned) (?:\\S{1,20} ){0,8}?(?:should|ought to|is expected|are expected|due) (?:\\S{1,20} )?(?:be )?back',
    // "I think it was signed, but Tom had the papers"
    "i (?:think|believe|guess|suppose|reckon) (?:it|they|he|she|that|dan|the (?:\\S{1,20} )?(?:contract|order|deal)) ?(?:was|were|is|has|have|had|'s|'ve|did)? ?(?:been |already |all )?(?:signed|agreed|ordered|confirmed|committed|sign|go(?:ne)? through|went through)",
    'cancellation (?:notice|letter|mail|e-?mail|request)s?(?! period)|strings? attached',
    '(?:kept|keeps?|keeping|left|leaves?|leaving|held|holds) (?:the |its |their |his |her |our )?(?:\\S{1,20} )?(?:scope|price|amount|total|size|number|date|start|terms|details) (?:\\S{1,20} )?open(?![- ])',
  ],
  de: [
    `${DE_WHO}(?: \\S{1,30}){0,2}? (?:muss|müssen|müsste|soll|sollen|will|wollen|möchte|möchten|darf)(?: \\S{1,30}){0,6}? (?:noch|erst|vorher|zuerst|zuvor)(?: \\S{1,30}){0,4}? ${DE_DOES}`,
    `(?:muss|müssen|müsste|soll|sollen|will|wollen|möchte|möchten)(?: \\S{1,30}){0,2}? (?:noch|erst|vorher|zuerst|zuvor)(?: \\S{1,30}){0,2}? ${DE_WHO}(?: \\S{1,30}){0,4}? ${DE_DOES}`,
    `${DE_WHO}(?: \\S{1,30}){0,3}? (?:prüft|prüfen|liest|lesen|sieht|sehen|schaut|schauen|überlegt|überlegen|brütet|sitzt|berät|beraten|entscheidet|entscheiden|zögert|hat|haben)(?: \\S{1,30}){0,4}? noch (?!nie|nicht mehr|am|einen|eine|ein |mehr|heute|gestern|von|gut|schnell|den kaffee)(?:\\S{1,30} ){0,4}?(?:über|am vertrag|vertrag\\S{0,2}|bedingungen|durch|drüber|nicht|daran|dran|an den|klauseln|angebot|konditionen|unterlagen|papiere)`,
    // "Sobald die Anzahlung da ist, gilt der Auftrag als erteilt"
    '(?:gilt|ist|wird|tritt)(?: \\S{1,30}){0,3}? (?:auftrag|vertrag|bestellung|abschluss)(?: \\S{1,30}){0,2}? (?:erst|nur|sobald|wenn|mit (?:der|dem) (?:\\S{1,30} )?(?:anzahlung|zahlung|zahlungseingang))|(?:sobald|erst wenn|erst nach|erst mit|nach eingang)(?: \\S{1,30}){1,7}?,? (?:gilt|ist|wird|tritt)(?: \\S{1,30}){0,3}? (?:auftrag|vertrag|bestellung)(?: \\S{1,30}){0,2}? (?:erteilt|gültig|wirksam|fix|fest|verbindlich|in kraft|geschlossen)',
    '(?:auftrag|vertrag|bestellung)(?: \\S{1,30}){0,3}? (?:gilt|wird|ist|tritt)(?: \\S{1,30}){0,2}? erst(?! (?:gestern|heute|seit|am|vor|letzte\\S{0,1}))',
    '(?:wird|werden|muss|müssen|will|wollen|möchte|möchten|soll|sollen)(?: \\S{1,30}){0,3}? (?:noch|nach|neu|weiter)\\S{0,6}(?: \\S{1,30}){0,3}? (?:über|um) (?:den |die |das )?(?:preis|preise|betrag|summe|konditionen|umfang|bedingungen)(?: \\S{1,30}){0,3}? (?:verhandelt|gesprochen|geredet|verhandeln|sprechen|reden|gefeilscht|feilschen)',
    '(?:vertrag|auftrag|unterlagen|papiere|bestellung)(?: \\S{1,30}){0,3}? (?:liegt|liegen|ist|sind|hängt|steckt)(?: \\S{1,30}){0,3}? (?:bei(?:m)?|auf dem (?:tisch|schreibtisch) (?:des|der|von)) (?:der |dem |den |ihrem |ihrer |seinem |seiner |ihres |seines )?(?:\\S{1,30} )?' +
      DE_WHO,
    '(?:kündigungs|storno|widerrufs|rücktritts)(?:schreiben|mail|erklärung|brief) (?:von|der|des|aus)|(?:hält|behält|hat)(?: \\S{1,30}){0,3}? vertrag(?: \\S{1,30}){0,2}? noch (?:in der schublade|zurück|bei sich)',
    '(?:lässt|lassen|liess|ließ|hält|halten)(?: \\S{1,30}){0,3}? (?:umfang|preis|betrag|termin|start|summe|details)(?: \\S{1,30}){0,2}? offen',
  ],
  fr: [
    `${FR_WHO}(?: \\S{1,20}){0,3}? (?:doit|doivent|devra|devront|devrait|veut|veulent|souhaite|souhaitent|va|vont)(?: \\S{1,20}){0,3}? ${FR_DOES}`,
    `(?:doit|doivent|devra|devront)(?: \\S{1,20}){0,2}? (?:encore|d'abord|au préalable)(?: \\S{1,20}){0,3}? (?:être )?(?:approuvée?s?|signée?s?|contresignée?s?|validée?s?|acceptée?s?|relue?s?|examinée?s?|avalisée?s?|entérinée?s?)`,
    `${FR_WHO}(?: \\S{1,20}){0,3}? (?:relit|relisent|examine|examinent|étudie|étudient|épluche|épluchent|regarde|regardent|vérifie|vérifient|réfléchit|réfléchissent|hésite|hésitent|discute|discutent) (?:\\S{1,20} ){0,2}?(?:encore|toujours)`,
    // "Ils ont quatorze jours pour se dédire" · "La commande ne prendra effet qu'au versement de l'acompte"
    '(?:jours?|semaines?|mois|délai|droit|possibilité)(?: \\S{1,20}){0,3}? (?:pour|de) (?:se dédire|revenir (?:en arrière|sur)|tout arrêter|dire non)|se dédire',
    "(?:commande|contrat|marché|accord|engagement)(?: \\S{1,20}){0,2}? (?:ne |n')(?:\\s?(?:prend|prendra|entre|entrera|vaut|vaudra|deviendra|devient|sera|est|court|comptera))(?: \\S{1,20}){0,4}? (?:qu'|que )\\s?(?:au|à|après|une fois|avec|dès|le jour)",
    '(?:annexes?|pages?|paraphes?|documents?|conditions générales|avenant)(?: \\S{1,20}){0,3}? (?:manque|manquent|font défaut|fait défaut)',
    '(?:périmètre|étendue|prix|montant|planning|contenu)(?: \\S{1,20}){0,2}? (?:sera|seront) (?:\\S{1,20} )?(?:arrêtée?s?|fixée?s?|définie?s?|déterminée?s?|renégociée?s?|rediscutée?s?)',
    "(?:contrat|dossier|bon|commande|papiers?)(?: \\S{1,20}){0,3}? (?:est|sont|se trouve|traîne|attend|reste) (?:\\S{1,20} )?(?:sur le bureau|chez|entre les mains) (?:du |de la |de |des |d'|leur |son |sa |ses |l')?\\s?(?:\\S{1,20} )?" +
      FR_WHO,
    "(?:je crois|je pense|il me semble)(?: \\S{1,20}){0,2}? (?:que |qu')\\s?(?:c'est|c'était|il|elle|ils|le contrat|l'affaire)(?: \\S{1,20}){0,3}? (?:signée?|bon|fait|acceptée?|conclue?)",
    '(?:laisse|laissent|laissé|garde|gardé)(?: \\S{1,20}){0,3}? (?:périmètre|prix|montant|date|planning)(?: \\S{1,20})? (?:ouvert|en suspens|flou)',
  ],
};
