/** Statement `at-risk`: l'achèvement des travaux est menacé (READING.md, clauses R12 and R13). */
import { statementReader } from '../../phrases.js';

const WORK =
  '(?:projet|déploiement|mise en service|mise en production|mise en route|migration|livraison|chantier|échéance|échéances|délai|délais|planning|calendrier|go-?live|date|bascule|achèvement|installation|recette|intégration|mise en place|lancement|formation|fin des travaux|jalon)';

export const readAtRisk = statementReader(
  'fr/at-risk',
  'at-risk',
  [
    '(?:en danger|en péril|menacée?s?|compromise?s?|compromettre|compromet|remise?s? en cause|remis en question|en jeu|à risque|risque|risquons|risquent|risquer|incertaine?s?|tendu|tendue|critique|alerte|mal embarqué|mal engagé|dans le rouge|au rouge|en difficulté|intenable|irréaliste|plus tenable|pas tenable)(?! (?:pas|zéro|minime|aucun))',
    '(?:retard|retards|retardé|retardée|en retard|prend du retard|pris du retard|accumule|dérape|dérapé|glisse|glissé|décalage|à la traîne)(?! de (?:paiement|réponse) de notre)',
    `(?:ne|n')(?:\\S{0,10} )?(?:\\S{1,20} ){0,3}?(?:pas|plus)(?: \\S{1,20}){0,4}? (?:tenir|tenus?|tenue|respecter|respectée?s?|terminer|finir|livrer|achever|prêts?|prête|à temps|dans les (?:temps|délais)|aboutir à temps)`,
    "(?:ne|n')(?:\\S{0,10} )?(?:tiendrons|tiendrai|tiendra|tiendront|respecterons|respectera|respecteront|finirons|finira|terminerons|livrerons|livrera|serons|sera)(?: \\S{1,20}){0,2}? (?:pas|plus|jamais)(?: \\S{1,20}){0,3}? (?:dates?|délais?|échéances?|planning|calendrier|engagements?|à temps|prêts?|prête|livrée?s?|terminée?s?|tenue?s?|respectée?s?|garantie?|dans les (?:temps|délais))",
    "(?:sonnette d'alarme|droit dans le mur|dans le mur|péril en la demeure|feux? (?:est |sont |passé |passe )?(?:au )?(?:rouge|orange)s?|au bord de l'arrêt|prend l'eau|part en vrille|part à vau-l'eau|bat de l'aile|sur la sellette|plus garantie?s?|pas garantie?s?|(?:n'aille|n'aillent|n'allions|n'aboutisse|n'ira|n'irons) (?:pas )?(?:jusqu'au bout|au bout|à son terme|à terme)|gelé les paiements|gèle (?:tous )?les paiements|paiements? (?:\\S{1,20} ){0,2}?(?:gelés?|bloqués?|suspendus?)|ne pai(?:e|ent) plus|ne règle(?:nt)? plus|impayées?|impayés?|procédure de sauvegarde|procédure collective|réorganisation judiciaire|sursis concordataire|redressement|dépôt de bilan|mise à l'arrêt|compte plus que)(?! (?:mon|ma) )",
    `(?:problèmes?|difficultés?|inquiétudes?|souci|soucis|inquiets?|inquiète|crains|craignons|menace)(?: \\S{1,20}){0,6}? ${WORK}`,
    `${WORK}(?: \\S{1,20}){0,5}? (?:bloquée?s?|à l'arrêt|suspendue?s?|gelée?s?|au point mort|stoppée?s?|interrompue?s?|en suspens|arrêtée?s?|patine|piétine|n'avance (?:pas|plus)|en panne)`,
    "(?:bloqués?|bloquée|au point mort|à l'arrêt|piétine|patine|n'avance plus|n'avançons (?:pas|plus)|gel du projet|tout est arrêté|enlisé|enlisée)",
    "(?:menace|menacent|envisage|envisagent|parle|parlent|veut|veulent|songe|pense) (?:\\S{1,20} ){0,2}?(?:d'annuler|de résilier|d'arrêter|de tout arrêter|annuler|résilier|arrêter|abandonner|d'abandonner|de partir|de rompre|de se retirer|de stopper|stopper)",
    '(?:chef de projet|technicien|développeur|ingénieur|consultant|responsable|collaborateur)(?: \\S{1,20}){0,4}? (?:démissionné|arrêt maladie|malade|nous quitte|a quitté|est parti|en arrêt|absent pour)',
  ],
  [
    '(?:pas|aucun|sans|plus|peu|nul) (?:\\S{1,20} ){0,2}?(?:risque|risques|danger|retard|retards|menace)',
    '(?:analyse|gestion|évaluation) (?:de|des) risques?',
    '(?:réponse|répondre|répondu|mail|désolée?s?|excuses?)(?: \\S{1,20}){0,4}? (?:en |du |mon |ce |le )?retard',
    '(?:ne|nous ne|je ne) manquer(?:ons|ai|a) pas (?:de|d)',
    '(?:utilisateurs?|utilisatrices?|comptes?|accès|écrans?|sessions?|application|appli|postes?|mot de passe|connexion|facturation|imprimante)(?: \\S{1,20}){0,4}? bloquée?s?',
    'retard (?:de|dans|pour) (?:ma|ma réponse|mon|cette réponse|la réponse|répondre)',
  ],
);
