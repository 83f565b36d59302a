/** Statement `milestone`: étape franchie du déploiement (READING.md, clause R13). */
import { MONTH_NAMES } from '../../calendarNames.js';
import { statementReader } from '../../phrases.js';

const STEP =
  '(?:kick-?off|lancement|réunion de (?:lancement|démarrage)|atelier|ateliers|conception|configuration|paramétrage|migration|reprise des données|import|interface|tests?|recette|phase de test|phase de tests|uat|formation|formations|pilote|phase (?:une|deux|trois|[0-9]|pilote)|étape (?:une|deux|trois|[0-9])|(?:première|deuxième|seconde|troisième|dernière|nouvelle|grande|grosse|cette) (?:étape|phase)|go-?live|mise en production|mise en service|mise en route|bascule|déploiement|installation|réception|livraison|projet|jalon|répétition générale|démarrage|intégration|spécifications|validation|travaux|essais|essai|prototype|maquette|prestations?|séance de formation|chantier|parallèle|paramétrages|homologation|prise en main|mise en ligne|mise à disposition)';

export const readMilestone = statementReader(
  'fr/milestone',
  'milestone',
  [
    // « Oui, nous avons commencé comme prévu. » : la réponse à « Est-ce que c'est parti ? »
    '(?:avons|a|ont|est|sont) (?:bien |déjà )?(?:commencé|démarré|débuté|parti|partis|lancé)(?:,? \\S{1,20}){0,2}?,? (?:comme (?:prévu|convenu|planifié)|à la date (?:prévue|convenue)|dans les temps|selon le planning)',
    'tout se (?:passe|déroule) (?:bien )?(?:comme (?:prévu|convenu)|selon le planning)',
    "(?:travaille|travaillent|tourne|tournent|bosse|bossent|saisit|saisissent|facture|facturent|roule|roulent) (?:\\S{1,20} ){0,3}?(?:avec|dans|sur|sous) (?:le |la |l'|notre )?nouvel (?:outil|environnement|écran|appli\\S{0,7}|erp)",
    '(?:avons|a|ont|on a) (?:bien )?tenu (?:\\S{1,20} ){0,3}?(?:la |le |notre |une )?(?:séance|réunion|atelier|comité) de (?:lancement|démarrage|cadrage|pilotage)',
    // « a réceptionné la dernière des 22 tablettes » · « la facture finale lui est partie »
    '(?:réceptionné|validé|accepté|repris|reçu|installé|livré) (?:le |la )derni(?:er|ère) (?:des |de (?:nos|ses|leurs) )?(?:\\S{1,20} ){0,2}?(?:tablettes?|postes?|appareils?|véhicules?|sites?|modules?|terminaux|terminal|licences?|agences?)(?= |[.,;!]|$)',
    'facture (?:finale|de clôture|de solde) (?:lui |leur )(?:est partie|a été (?:envoyée|adressée|remise|transmise))',
    `${STEP}(?: (?!(?:et|puis) (?:il|elle|ils|elles|on|m\\.|mme) (?:a|ont) sign)\\S{1,20}){0,7}? (?:terminée?s?|achevée?s?|réussie?s?|validée?s?|passée?s?|effectuée?s?|réalisée?s?|faite?s?|bouclée?s?|a eu lieu|ont eu lieu|finie?s?|concluants?|terminé|s'est tenue?|tenue(?: \\S{1,20})?|s'est déroulée?|se sont tenues?|s'est bien passée?|concluante?s?|finalisée?s?|franchie?s?|livrée?s?|signée?s?|réceptionnée?s?|au vert|derrière nous|clôturée?s?|accomplie?s?|démarrée?s?|conformes?|opérationnelle?s?|homologuée?s?|complétée?s?|à 100 ?%|ok(?= |[.!,]|$)|(?<!(?:des|les|de|vos|nos) )donnée|prononcée?s?|levée?s?|a pris fin|ont pris fin|est clos|sont clos|est close|acceptée?s?(?! (?:par (?:notre|ma|nos)|sans))|nickel|rassemblé|réuni|en boîte)`,
    `(?:terminé|achevé|réussi|validé|passé|effectué|réalisé|fait|bouclé|finalisé|franchi|livré|clôturé|tenu|eu|fini|conclu) (?:avec succès )?(?:le |la |les |l'|notre |nos |une |un |tous les |toutes les )(?:\\S{1,20} ){0,2}?${STEP}`,
    `(?:(?<!mise )(?<!mises )(?<!entrée )en (?:production|service|(?<!(?:accepter|accepté|signé|signer|validé|valider|rempli|questionnaire|formulaire|politique \\S{1,20} \\S{1,20} est|réunion|payé|eu \\S{1,20}) en )ligne)|opérationnels?|opérationnelle|mis en route|mis en service|mis en production|en exploitation|a basculé|avons basculé|déployé|déployée|déployés|installé|installée|livré|livrée|migré|migrée|(?<!(?<!(?:été|est|sont) )mises? )en route|tourne en production|en live|sommes live|est live|démarré|démarrée|lancé|lancée|formés|formées|migrées|migrés|importées|installés|installées|basculé|basculés|livrées|réceptionnée?s?|en réel|pv de (?:réception|recette)(?: \\S{1,20}){0,2}? signé|(?:travaille|travaillent|tourne|tournent) (?:\\S{1,20} ){0,2}?(?:avec|dans|sur|sous) (?:le |la |l'|notre )?(?:nouveau|nouvelle|système|outil|logiciel|solution|next\\S{2,15})|(?<!appel a été )système tourne(?! (?:mal|au ralenti))|(?:système|outil|logiciel|appli|application|solution|next\\S{2,15}) (?:tourne|roule|vit|marche|fonctionne|est (?:désormais |maintenant )?(?:utilisée?|en place|adoptée?))(?! (?:pas|plus|mal|au ralenti))|tout est (?:en place|fini|terminé|installé|livré|prêt|raccordé|branché)|(?:le nôtre|la nôtre|nouveau système|nouvel outil) a pris le relais|débranché|cap franchi|(?:bébé|enfant) est né|coup d'envoi (?:\\S{1,20} )?(?:donné|sifflé)|(?:achèvement|aboutissement|fin|parachèvement) (?:des|du|de la|de l') ?(?:prestations?|travaux|chantier|déploiement|installation|mission)(?= à la| ce| hier| aujourd|,|\\.|$)|(?:prononcé|prononcer|acté|signé|levé) (?:\\S{1,20} )?(?:réception|recette|réserves)|(?<!(?:accepté|signé|validé|gagné).{0,40})premier(?:s|es|e)? (?:jour|pas|jours)(?! sur (?:site|place) le) (?:sur (?:site|place)|dans l'outil|en réel)(?! ?:|,? (?:est |sera |serait )?(?:prévue?s?|fixée?s?|calée?s?|planifiée?s?|programmée?s?|le \\d|(?:lundi|mardi|mercredi|jeudi|vendredi) (?:prochain|\\d)|(?:au|en) (?:\\d|${MONTH_NAMES.fr})))|d[eé]marré (?:les travaux|le chantier|l'installation|la formation|chez)|roul(?:e|ent) en réel|(?:camions|véhicules|postes|utilisateurs|équipes|techniciens|tablettes) (?:sont |est )?(?:dessus|dedans|équipés|raccordés|connectés|embarqués)|homologuée?s?|(?:terminé|fini|bouclé)(?= hier| ce (?:matin|midi|soir)| lundi| mardi| mercredi| jeudi| vendredi)|ouverture du service|premier jour en production|première journée en production)(?! (?:le devis|l'offre))`,
  ],
  [
    '(?:devis|offre|proposition|chiffrage)(?: \\S{1,20}){0,3}? (?:terminée?|finalisée?|achevée?|prête?|livrée?|bouclée?)',
    // Our own house is no customer's.
    '(?:notre|nos|mon|mes) (?:propre |propres |nouveau |nouvelle |nouvel |\\S{1,20} )?(?:standard|site|serveur|migration|politique|locaux|bureaux|central|téléphonie|agence|messagerie)(?! (?:chez|au|pour) (?:eux|le client|la cliente))',
    '(?:propre migration|nouveau standard|questionnaire|politique de confidentialité)',
    // "La boutique en ligne": a kind of shop, and no step.
    "(?:boutique|site|vente|magasin|paiement|commande|réservation|espace|portail|formulaire|agenda|assistance)s? en ligne(?! (?:depuis|aujourd'hui|ce matin|hier))",
    '(?:photos?|vidéos?|album|articles?|reportage|replay|programme|catalogue)(?: \\S{1,20}){0,4}? (?:est|sont) (?:\\S{1,20} )?en ligne',
    '(?:chef|cheffe|directeur|responsable|changement) de (?:chef )?(?:de )?projet',
    '(?:contrat|affaire|deal|vente|dossier|devis|offre|soumission|commande)(?: \\S{1,20}){0,4}? (?:en (?:service|place)|clos|close|acceptée?)',
    '(?:accept|sign|valid|command|approuv|confirm|pay)\\S{1,4} (?:\\S{1,20} ){0,4}?en ligne',
    // "Il a aussi validé les dates de formation": days are agreed, and nothing is reached.
    '(?:accept|valid|approuv|confirm|fix|arrêt|retenu)\\S{0,4} (?:le|la|les|des|nos|ses|leurs) (?:dates?|horaires?|jours?|calendrier|planning|programme|créneaux?)',
    '(?:premier|dernier|un|notre|mon|deux) (?:appel|entretien|rendez-vous|rdv|contact|échange)(?: \\S{1,20}){0,2}? (?:a eu lieu|passé|fait)',
    '(?:sans|avant|après|une fois|tant que) (?:\\S{1,20} ){0,4}?(?:acceptée?s?|donnée?s?)',
    '(?:à moitié|à demi|aux trois quarts|partiellement|presque|quasi|quasiment|en partie|à peine|mal)(?: \\S{1,20})? (?:livrée?s?|terminée?s?|finie?s?|achevée?s?|installée?s?|déployée?s?|formée?s?|migrée?s?)',
  ],
);
