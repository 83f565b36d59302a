/** Statement `unreachable`: le client reste injoignable (READING.md, clause R10). */
import { statementReader } from '../../phrases.js';

const REACH =
  "(?:joindre|joint|jointe|joignons|joins|contacter|contacté|avoir (?:quelqu'un|personne|m\\.|mme|monsieur|madame|le client|la cliente|le contact|un interlocuteur)|eu personne|eu quelqu'un|atteindre|atteint|l'atteindre|le joindre|la joindre|les joindre|toucher|mettre la main|entrer en (?:contact|relation)|entrés? en contact|prendre contact|pris contact|réussi à (?:joindre|parler|avoir|l'avoir)|lui parler|leur parler|obtenir (?:de |une |un |la moindre )?(?:réponse|retour|rendez-vous|contact)|établir (?:le |un )?contact|trouver (?:quelqu'un|personne|un interlocuteur)|mettre en (?:contact|relation)|rentrer en contact)";
const TRIES =
  '(?:messages?|mails?|e-mails?|appels?|courriels?|courriers?|relances?|tentatives?|essais|coups? de (?:fil|téléphone)|sms|sollicitations?|démarches?)';

// fr-a  "Nous n'arrivons pas à joindre Mme Favre." · ch-a "Le Natel n'est plus attribué." · be-a "Silence radio."
export const readUnreachable = statementReader(
  'fr/unreachable',
  'unreachable',
  [
    `(?:impossible|pas moyen|aucun moyen|aucune possibilité|pas possible|pas facile|incapables?|dans l'impossibilité)(?: pour (?:nous|moi))? (?:d'avoir|de (?:le |la |les |l'|lui |leur )?(?:joindre|contacter|toucher|trouver|parler)|d'obtenir|d'entrer en (?:contact|relation)|d'atteindre|de mettre la main|d'établir)`,
    "(?:injoignables?|aux abonnés absents|abonnés? absente?s?|silence radio|silence total|silence complet|pas joignables?|sans réponse|sans nouvelles?|sans retour|aucune réponse|aucune nouvelle|aucun retour|aucun contact|aucun signe de vie|aucun écho|aucune réaction|aucune suite à (?:nos|mes)|pas de réponse|pas de retour|pas eu de réponse|pas eu de retour|pas reçu de réponse|pas la moindre réponse|(?:pas|plus) de nouvelles|pas eu de nouvelles|toujours rien|porte close|porte fermée|volets? (?:clos|fermés?)|(?:ne donne|ne donnent|n'a donné|n'ont donné) (?:plus|pas|aucun) (?:aucun )?(?:signe|de signe)|plus donné signe|pas donné signe|lettre morte|restée?s? sans (?:réponse|suite|effet)|restent sans (?:réponse|suite|effet|retour)|reste sans (?:réponse|suite|effet|retour)|(?:dans|en) le vide|sonne (?:toujours |encore )?(?:creux|occupé)|fait (?:le mort|la morte)|font les morts|fait la sourde oreille|chou blanc|bredouilles?|introuvables?|disparu (?:de la circulation|des radars|dans la nature)|volatilisée?s?|évaporée?s?|évanoui dans la nature)(?! (?:sur|quant au|concernant|au sujet du|à notre|au|à propos du) (?:notre |le |la |l')?(?:devis|offre|proposition))",
    `(?:n'|ne |pas |impossible |jamais |n'arrive pas à |n'arrivons pas à |peine à |peinons à |incapables? |sans (?:jamais |pouvoir |réussir à |parvenir à |arriver à |avoir pu |succès à )?|échec (?:\\S{1,20} ){0,3}?(?:pour|à)? ?|échoué à |difficultés? à |mal à )(?:\\S{1,20} ){0,5}?${REACH}`,
    "(?:ne |n'|personne |jamais |plus |ni |pas )(?:\\S{1,20} ){0,3}?(?:répond|réponds|répondent|répondu|décroche|décrochent|décroché|rappelle|rappellent|rappelé|réagit|réagi|réagissent|se manifeste|manifesté|manifesté\\S{0,2}|aboutissent|aboutit|abouti|donne suite à (?:nos|mes) (?:appels|mails|messages|relances)|donnent suite à (?:nos|mes) (?:appels|mails|messages|relances)|donné suite à (?:nos|mes) (?:appels|mails|messages|relances))",
    "(?:numéro|numéros|téléphone|ligne|adresse|mail|e-mail|courriel|portable|natel|gsm|coordonnées|cellulaire|fixe)(?: \\S{1,20}){0,5}? (?:n'est (?:plus|pas) (?:attribué|valable|en service|valide|bon|joignable)|plus attribué|pas attribué|hors service|erronée?s?|faux|fausses?|invalides?|ne fonctionne (?:pas|plus)|ne fonctionnent (?:pas|plus)|ne marche (?:pas|plus)|n'existe (?:pas|plus)|ne sont (?:pas|plus) (?:bonnes|valables|à jour|correctes|exactes)|n'est (?:pas|plus) (?:bonne|correcte?|exacte?)|incorrecte?s?|périmées?|obsolètes?|coupée?|désactivée?|résilié|non attribué|inconnue?|rebondit|bounce|est en dérangement)",
    "(?:mails?|e-mails?|courriels?|messages?|courriers?)(?: \\S{1,20}){0,4}? (?:m'est revenue?|nous est revenue?|me reviennent?|nous reviennent?|me revient|nous revient|reviennent|est revenue?|sont revenus|revient|revenus|rebondi\\S{0,4}|bouncent?|rejetés?|retournés?|non (?:remis|distribués?|délivrés?)|avec npai|undeliver\\S{0,6})",
    `${TRIES}(?: \\S{1,20}){0,6}? (?:sans (?:succès|réponse|résultat|retour|effet|suite)|en vain|restée?s? sans|rien|rien donné|lettre morte|aucune? (?:réponse|retour|résultat)|infructueu\\S{1,4}|vaines?|vains?|échoué|rien)`,
    `échec(?: \\S{1,20}){0,5}? (?:contact|${TRIES})`,
    '(?:en vain|vainement|sans succès|répondeur|messagerie|boîte vocale|boite vocale|tombe (?:toujours |directement |systématiquement )?sur|tombons (?:toujours |systématiquement )?sur|revient en erreur|reviennent en erreur)',
  ],
  [
    '(?:enfin|finalement|désormais|depuis) (?:\\S{1,20} ){0,4}?(?:joint|joindre|parlé|eu|répondu|rappelé|parler|échangé)',
    "(?:m'a|nous a|m'ont|nous ont) (?:\\S{1,20} ){0,2}?(?:rappelé|répondu|recontactée?s?)(?<!(?:pas|jamais|plus|ni) \\S{1,14})",
    '(?:laissé|laisserai|laisse) (?:\\S{1,20} )?(?:un |le )?message(?: \\S{1,20}){0,3}?(?=[.,;]|$)(?!.{0,80}(?:réponse|retour|vain))',
    "(?:nouvelles?|réponse|retour|réaction)(?: \\S{1,20}){0,4}? (?:depuis|à|sur|suite à|quant à|concernant) (?:l'envoi de |la remise de )?(?:notre |nos |mon |l'|le |la |du |de l')(?:\\S{1,20} )?(?:offre|devis|proposition|soumission|démo|démonstration|présentation|visite|rendez-vous|réunion|chiffrage)",
    "(?:de|d'|sans|aucune?|toute) (?:votre|vos) (?:réponse|retour|part)",
    '(?:votre|vos) (?:réponse|retour|messagerie|mails?)',
  ],
);
