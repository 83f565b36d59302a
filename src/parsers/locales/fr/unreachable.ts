/** Statement `unreachable`: le client reste injoignable (READING.md, clause R10). */
import { statementReader } from '../../phrases.js';

export const readUnreachable = statementReader(
  'fr/unreachable',
  'unreachable',
  [
    "impossible (?:d'avoir|de (?:le |la |les )?(?:joindre|contacter|toucher|trouver)|d'obtenir|d'entrer en contact|d'atteindre)",
    "(?:injoignables?|aux abonnés absents|silence radio|silence total|pas joignables?|sans réponse|sans nouvelles|aucune réponse|aucune nouvelle|aucun retour|aucun signe de vie|aucun écho|pas de réponse|pas de retour|pas de nouvelles|toujours rien|porte close|ne donne plus signe|lettre morte|restée?s? sans (?:réponse|suite|effet)|restent sans réponse)(?! (?:sur|quant au|concernant|au sujet du|à notre|au|à propos du) (?:notre |le |la |l')?(?:devis|offre|proposition))",
    "(?:n'|ne |pas |impossible |jamais |n'arrive pas à |n'arrivons pas à |peine à |incapables? )(?:\\S{1,20} ){0,5}?(?:joindre|joint|joignons|joins|contacter|contacté|avoir (?:quelqu'un|personne|m\\.|mme|le client|la cliente)|atteindre|l'atteindre|le joindre|la joindre|les joindre|toucher|mettre la main|entrer en contact|prendre contact|réussi à (?:joindre|parler)|obtenir (?:de |une )?(?:réponse|retour))",
    "(?:ne |n'|personne |jamais |plus )(?:\\S{1,20} ){0,3}?(?:répond|répondent|répondu|décroche|décrochent|décroché|rappelle|rappellent|rappelé|réagit|réagi|réagissent|donne suite à nos (?:appels|mails|messages)|donné suite à (?:nos|mes) (?:appels|mails|messages))",
    "(?:numéro|téléphone|ligne|adresse|mail|courriel|portable)(?: \\S{1,20}){0,5}? (?:n'est plus (?:attribué|valable|en service|valide)|plus attribué|hors service|erroné|faux|fausse|invalide|ne fonctionne (?:pas|plus)|n'existe (?:pas|plus)|incorrecte?|coupé|coupée|non attribué)",
    '(?:messages?|mails?|appels?|courriels?|relances?|tentatives?|essais)(?: \\S{1,20}){0,6}? (?:sans (?:succès|réponse|résultat|retour|effet)|en vain|restée?s? sans|rien|lettre morte|aucune? (?:réponse|retour))',
    '(?:en vain|vainement|sans succès|répondeur|messagerie|boîte vocale|tombe (?:toujours |directement )?sur|revient en erreur|reviennent en erreur)',
  ],
  [
    '(?:enfin|finalement|désormais|depuis) (?:\\S{1,20} ){0,4}?(?:joint|joindre|parlé|eu|répondu|rappelé)',
    '(?:laissé|laisserai|laisse) (?:\\S{1,20} )?(?:un |le )?message(?: \\S{1,20}){0,3}?(?=[.,;]|$)(?!.{0,80}(?:réponse|retour|vain))',
  ],
);
