/** Statement `milestone`: étape franchie du déploiement (READING.md, clause R13). */
import { statementReader } from '../../phrases.js';

const STEP =
  '(?:kick-?off|lancement|réunion de (?:lancement|démarrage)|atelier|ateliers|conception|configuration|paramétrage|migration|reprise des données|import|interface|tests?|recette|phase de test|phase de tests|uat|formation|formations|pilote|phase (?:une|deux|trois|[0-9]|pilote)|étape (?:une|deux|trois|[0-9])|(?:première|deuxième|seconde|troisième|dernière|nouvelle|grande|grosse|cette) (?:étape|phase)|go-?live|mise en production|mise en service|mise en route|bascule|déploiement|installation|réception|livraison|projet|jalon|répétition générale|démarrage|intégration|spécifications|validation)';

export const readMilestone = statementReader(
  'fr/milestone',
  'milestone',
  [
    `${STEP}(?: \\S{1,20}){0,7}? (?:terminée?s?|achevée?s?|réussie?s?|validée?s?|passée?s?|effectuée?s?|réalisée?s?|faite?s?|bouclée?s?|a eu lieu|ont eu lieu|finie?s?|concluants?|terminé|s'est tenue?|tenue(?: \\S{1,20})?|s'est déroulée?|se sont tenues?|s'est bien passée?|concluante?s?|finalisée?s?|franchie?s?|livrée?s?|signée?s?|réceptionnée?s?|au vert|derrière nous|clôturée?s?|accomplie?s?|démarrée?s?|conformes?|opérationnelle?s?)`,
    `(?:terminé|achevé|réussi|validé|passé|effectué|réalisé|fait|bouclé|finalisé|franchi|livré|clôturé|tenu|eu|fini|conclu) (?:avec succès )?(?:le |la |les |l'|notre |nos |une |un |tous les |toutes les )(?:\\S{1,20} ){0,2}?${STEP}`,
    "(?:(?<!mise )(?<!mises )(?<!entrée )en (?:production|service|ligne)|opérationnels?|opérationnelle|mis en route|mis en service|mis en production|en exploitation|a basculé|avons basculé|déployé|déployée|déployés|installé|installée|livré|livrée|migré|migrée|en route|tourne en production|en live|sommes live|est live|démarré|démarrée|lancé|lancée|formés|formées|migrées|migrés|importées|installés|installées|basculé|basculés|livrées|réceptionnée?s?|en réel|pv de (?:réception|recette)(?: \\S{1,20}){0,2}? signé|(?:travaille|travaillent|tourne|tournent) (?:\\S{1,20} ){0,2}?(?:avec|dans|sur|sous) (?:le |la |l'|notre )?(?:nouveau|nouvelle|système|outil|logiciel|solution|next\\S{2,15})|ouverture du service|premier jour en production|première journée en production)(?! (?:le devis|l'offre))",
  ],
  [
    '(?:devis|offre|proposition|chiffrage)(?: \\S{1,20}){0,3}? (?:terminée?|finalisée?|achevée?|prête?|livrée?|bouclée?)',
    '(?:à moitié|à demi|aux trois quarts|partiellement|presque|quasi|quasiment|en partie|à peine|mal)(?: \\S{1,20})? (?:livrée?s?|terminée?s?|finie?s?|achevée?s?|installée?s?|déployée?s?|formée?s?|migrée?s?)',
  ],
);
