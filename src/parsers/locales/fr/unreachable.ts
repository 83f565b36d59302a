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
    "(?:injoignables?|aux abonnés absents|abonnés? absente?s?|silence radio|silence total|silence complet|(?:pas|jamais|plus|guère|peu) (?:été |vraiment |encore )?joignables?|sans réponse|sans nouvelles?|sans retour|aucune réponse|aucune nouvelle(?! (?:recommandation|mission|commande|demande|date|affaire|version|information))|aucun retour|aucun contact|aucun signe de vie|aucun écho|aucune réaction|aucune suite à (?:nos|mes)|pas de réponse|pas de retour|pas eu de réponse|pas eu de retour|pas reçu de réponse|pas la moindre réponse|(?:pas|plus) de nouvelles|pas eu de nouvelles|toujours rien(?! d(?:e |')(?:tranché|décidé|signé|officiel|concret|définitif|arrêté|fait))|porte close|porte fermée|volets? (?:clos|fermés?)|(?:ne donne|ne donnent|n'a donné|n'ont donné) (?:plus|pas|aucun) (?:aucun )?(?:signe|de signe)|plus donné signe|pas donné signe|lettre morte|restée?s? sans (?:réponse|suite|effet)|restent sans (?:réponse|suite|effet|retour)|reste sans (?:réponse|suite|effet|retour)|(?:dans|en) le vide|sonne (?:toujours |encore )?(?:creux|occupé)|fait (?:le mort|la morte)|font les morts|fait la sourde oreille|chou blanc(?! (?:chez|sur|avec))|bredouilles? (?:au téléphone|après (?:\\S{1,20} ){0,3}?appels?)|introuvables?|disparu (?:de la circulation|des radars|dans la nature)|volatilisée?s?|évaporée?s?|évanoui dans la nature)(?! (?:sur|quant au|concernant|au sujet du|à notre|au|à propos du) (?:notre |le |la |l')?(?:devis|offre|proposition))",
    `(?:n'|ne |pas |impossible |jamais |n'arrive pas à |n'arrivons pas à |peine à |peinons à |incapables? |sans (?:jamais |pouvoir |réussir à |parvenir à |arriver à |avoir pu |succès à )?|échec (?:\\S{1,20} ){0,3}?(?:pour|à)? ?|échoué à |difficultés? à |mal à )(?:\\S{1,20} ){0,5}?${REACH}`,
    "(?:ne |n'|personne |jamais |plus |ni |pas )(?:\\S{1,20} ){0,3}?(?:répond|réponds|répondent|répondu|décroche(?! (?:mon|notre|le) téléphone)|décrochent|décroché|rappelle|rappellent|rappelé|réagit|réagi|réagissent|se manifeste|manifesté|manifesté\\S{0,2}|aboutissent|aboutit|abouti|donne suite à (?:aucun\\S{0,1} (?:de |d')?)?(?:nos|mes) (?:appels|mails|messages|relances)|donnent suite à (?:aucun\\S{0,1} (?:de |d')?)?(?:nos|mes) (?:appels|mails|messages|relances)|donné suite à (?:aucun\\S{0,1} (?:de |d')?)?(?:nos|mes) (?:appels|mails|messages|relances))",
    "(?:numéro|numéros|téléphone|ligne|adresse|mail|e-mail|courriel|portable|natel|gsm|coordonnées|cellulaire|fixe)(?: \\S{1,20}){0,5}? (?:n'est (?:plus|pas) (?:attribué|valable|en service|valide|bon|joignable|le bon|la bonne|celui|celle)|(?:appartient|appartiennent|correspond) (?:\\S{1,20} ){0,2}?à (?:quelqu'un|une? (?:autre|particulier|inconnue?|tiers)|personne)|plus attribué|pas attribué|hors service|erronée?s?|faux|fausses?|invalides?|ne fonctionne (?:pas|plus)|ne fonctionnent (?:pas|plus)|ne marche (?:pas|plus)|n'existe (?:pas|plus)|ne sont (?:pas|plus) (?:bonnes|valables|à jour|correctes|exactes)|n'est (?:pas|plus) (?:bonne|correcte?|exacte?)|incorrecte?s?|périmées?|obsolètes?|coupée?|désactivée?|résilié|non attribué|inconnue?|rebondit|bounce|est en dérangement)",
    "(?:mails?|e-mails?|courriels?|messages?|courriers?)(?: \\S{1,20}){0,4}? (?:m'est revenue?|nous est revenue?|me reviennent?|nous reviennent?|me revient|nous revient|reviennent|est revenue?|sont revenus|revient|revenus|rebondi\\S{0,4}|bouncent?|rejetés?|retournés?|non (?:remis|distribués?|délivrés?)|avec npai|undeliver\\S{0,6})",
    `${TRIES}(?: \\S{1,20}){0,6}? (?:sans (?:succès|réponse|résultat|retour|effet|suite)|en vain|restée?s? sans|rien|rien donné|lettre morte|aucune? (?:réponse|retour|résultat)|infructueu\\S{1,4}|vaines?|vains?|échoué|rien)`,
    '(?:zéro|jamais (?:eu de|de|un)|aucun(?:e)?|pas un(?:e)?(?: seule?)?|nul(?:le)?|rien en) (?:réponse|retour|rappel|réaction|signe|écho)(?! (?:négatif|négative|défavorable))',
    "(?:jamais|non|pas|pas encore) (?:répondus?|rappelée?s?|joints?|jointe|atteinte?s?|eu de retour|ouverts?)(?! (?:au devis|à l'offre))",
    '(?:contact|prise de contact|liaison)(?: \\S{1,20}){0,3}? (?:impossible|échec|échoué|non établie?|infructueu\\S{1,3}|raté|en échec|n.a (?:pas|jamais|toujours pas) (?:encore )?(?:abouti|réussi|fonctionné|eu lieu|pu)|n.aboutit (?:pas|jamais))',
    "(?:nous|m'|me|on nous) ?(?:ignore|ignorent|fuit|fuient|évite|évitent|raccroche au nez|filtre|filtrent|bloquée?s?|a bloquée?|zappe|snobe|snobent)",
    '(?:filtre|filtrent|esquive|esquivent|ignore|ignorent|retourne pas|retournent pas|rejette|rejettent) (?:mes|nos|les|tous mes|tous nos) (?:appels?|messages?|mails?|courriels?|relances?|sms)',
    "(?:ne |n')?(?:l'attrape|les attrape|l'attrapons|le trouve|la trouve|le capte|la capte|retourne|retournent) (?:jamais|pas|plus)(?! (?:la|de (?:prix|date)|le (?:prix|temps|réglage|bouton|menu)))",
    "(?:pas|jamais|sans|plus|pu|impossible|moyen|mal)(?: \\S{1,20}){0,3}? (?:à|a|de|d'|pu) ?(?:l'avoir|le choper|la choper|les choper|l'attraper|l'atteindre|le coincer|la coincer|leur parler|lui parler|les avoir|mettre la main dessus)",
    '(?:faute de|sans) pouvoir (?:leur|lui) parler',
    "(?:court|courons|cours) après(?! (?:un |une |la |le |l'|les |eux,))",
    '(?:sonne|mail|appelle|écris|téléphone|relance|sonnons|appelons|insiste)(?: \\S{1,20}){0,3}?,? (?:et )?(?:rien|basta|personne|nada|que dalle|silence)(?=\\s{0,3}[.!,]|\\s{0,3}$)',
    "(?:personne|aucun humain|âme qui vive)(?: \\S{1,20}){0,2}? (?:au bout du fil|au téléphone|à l'autre bout|sur place|au numéro|ne décroche|n'ouvre)",
    '(?:parl|joindre|joint|jointe|eu)\\S{0,2} à (?:aucun humain|personne|âme qui vive)',
    '(?:téléphone|portable|gsm|natel|ligne|mobile|fixe)(?: \\S{1,20}){0,4}? (?:est|sont|reste|restent) (?:\\S{1,20} )?(?:éteints?|coupée?s?|muets?|muette|sur (?:messagerie|répondeur)|hors (?:tension|réseau)|débranchée?)',
    "(?:pas bougé d'un cil|bureaux? fermés?|rideau baissé|cassé le nez|porte de bois|visage de bois|trouvé porte)",
    '(?:standard|secrétaire|secrétariat|assistante|réceptionniste|accueil) (?:ne |fait )?(?:\\S{1,20} ){0,2}?(?:passe personne|barrage|écran|passe pas|transmet pas)',
    "(?:contact|interlocuteur|interlocutrice)(?: \\S{1,20}){0,3}? (?:ne travaille plus|n'y travaille plus|a quitté (?:la (?:société|boîte)|l'entreprise)|n'est plus (?:là|dans|en poste))(?=.{0,160}(?:personne|injoignable|remplac))",
    // "ne prend pas mes appels", "impossible de franchir le standard"
    "(?:(?:prend|prennent|pris|accepte|acceptent|accepté) (?:pas|plus|jamais|aucun\\S{0,1}) (?:de |d')?(?:mes |nos )?(?:appels?|messages?|coups? de fil)|(?:franchir|passer|dépasser|contourner) (?:\\S{1,12} ){0,3}?(?:barrage|standard|secrétariat|secrétaire|standardiste|accueil|réceptionniste|serveur vocal)(?<=(?:impossible|pas|plus|jamais|n'arrive|n'arrivons|sans) [^.]{1,70}))",
    'sans réaction|reste(?:nt)? de marbre',
    "(?:sur place|à l'adresse|aux locaux|dans leurs locaux|au magasin|à l'atelier)(?: \\S{1,20}){0,4}? (?:fermée?s?|vides?|déserte?s?|clos|personne)(?=\\s{0,3}[.!,;]|\\s{0,3}$)|(?:ne |n')(?:me|nous) passe(?:nt)? (?:jamais|pas|plus)",
    '(?:tombe|tombons|atterris) (?:\\S{1,20} ){0,3}?sur (?:le |la |son |sa |un |leur )?(?:répondeur|messagerie|boîte vocale|standard|serveur vocal)',
    '(?:contact|interlocuteur|numéro|adresse)(?: \\S{1,20}){0,6}? n.existe(?:nt)? (?:plus|pas)',
    '(?:pas un mot|pas un signe|pas un bruit|nulle réponse|bernique|motus)(?=\\s{0,3}[.!,]|\\s{0,3}$)',
    `échec(?: \\S{1,20}){0,5}? (?:contact|${TRIES})`,
    '(?:en vain|vainement|sans succès|répondeur|messagerie|boîte vocale|boite vocale|tombe (?:toujours |directement |systématiquement )?sur|tombons (?:toujours |systématiquement )?sur|revient en erreur|reviennent en erreur)',
  ],
  [
    '(?:enfin|finalement|désormais|depuis) (?:\\S{1,20} ){0,4}?(?:joint|joindre|parlé|eu|répondu|rappelé|parler|échangé)',
    "(?:m'a|nous a|m'ont|nous ont) (?:\\S{1,20} ){0,2}?(?:rappelé|répondu|recontactée?s?)(?<!(?:pas|jamais|plus|ni) \\S{1,14})",
    '(?:laissé|laisserai|laisse) (?:\\S{1,20} )?(?:un |le )?message(?: \\S{1,20}){0,3}?(?=[.,;]|$)(?!.{0,80}(?:réponse|retour|vain))',
    "(?:nouvelles?|réponse|retour|réaction)(?: \\S{1,20}){0,4}? (?:depuis|à|sur|suite à|quant à|concernant) (?:l'envoi de |la remise de )?(?:notre |nos |mon |l'|le |la |du |de l')(?:\\S{1,20} )?(?:offre|devis|proposition|soumission|démo|démonstration|présentation|visite|rendez-vous|réunion|chiffrage)",
    "(?:de|d'|sans|aucune?|toute) (?:votre|vos) (?:réponse|retour|part)",
    '(?:a|ont|avons|ai) (?:fini par|enfin|finalement) (?:\\S{1,20} )?(?:décroché|décrocher|décroch|répond|rappel|joint|joindre|parl)',
    'appel d.offres',
    "(?:vous|tu) (?:n'avez|n'as|m'avez|ne) (?:\\S{1,20} ){0,3}?me joindre",
    '(?:me|nous) joindre',
    '(?:pièce|ci-|pièces) ?jointe?s?',
    '(?:injoignable|joignable)s? (?:le (?:matin|dimanche|samedi|lundi|mardi|mercredi|jeudi|vendredi|soir|week-?end)|les (?:week-?ends|jours|samedis|dimanches|mercredis)|pendant|entre|jusqu(?!.(?:ici|à présent|à maintenant|alors|à ce jour))|avant|après|la semaine|du \\d|de \\d|à midi)',
    '(?:scanner|application|appli|logiciel|serveur|écran|imprimante|tablettes?|système|portail|bouton|lecteur|site|module|page)(?: \\S{1,20}){0,4}? (?:ne répond|ne répondent|injoignable)',
    '(?:bascule|mise en (?:service|production)|chantier|livraison|échéance|déploiement)(?: \\S{1,20}){0,3}? (?:est )?(?:dans|menacée?|en danger)',
    '(?:votre|vos) (?:réponse|retour|messagerie|mails?)',
  ],
);
