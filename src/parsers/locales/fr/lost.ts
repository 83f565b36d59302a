/** Statement `lost`: le client ne poursuit pas avec ce partenaire (READING.md, clause R11). */
import { statementReader } from '../../phrases.js';

const RIVAL =
  "(?:(?:un|une|d'un|d'une|à un|à une|chez un|chez une|pour un|pour une|avec un|avec une|l'|le|la|son|leur|au) (?:\\S{1,20} )?(?:autre|concurrente?|tiers|actuel|habituel|existant|historique|moins cher)(?: \\S{1,20})?|(?:la concurrence|le concurrent|des concurrents|un confrère|ailleurs|quelqu'un d'autre))";

// fr-a  "Le client a choisi un autre prestataire." · ch-a "L'affaire est perdue."
export const readLost = statementReader(
  'fr/lost',
  'lost',
  [
    `(?:choisi|choisit|retenu|retient|opté|préféré|préfère|signé|parti|partie|partis|allé|allée|confié|attribué|décidé|décidée|donné|tourné|tournée|tournés|reste|resté|restée|restent|travailler|travaille|part|va|adjugé|opte)(?: \\S{1,20}){0,4}? (?:pour |chez |avec |à |vers |par )?${RIVAL}`,
    '(?:perdu|perdue|perdus)(?! (?:de vue|le contact|contact|du temps|patience|votre|son numéro|la trace|le numéro))',
    "(?:n'|ne |pas )(?:\\S{1,20} ){0,4}?(?:retenu|retenue|retenus|gagné|obtenu|remporté|décroché|emporté|poursuivre|poursuit|poursuivra|poursuivront|donner suite|donne pas suite|donnera pas suite|donné suite|abouti|aboutira|aboutit|donneront pas suite|aller plus loin|ira pas plus loin|concrétisé|concrétisera|se fera pas|se fera plus|souhaite plus|souhaitent plus|veut plus|veulent plus|intéressée?s?|a plus de budget|plus besoin|fera rien|fait plus)",
    "(?:pas|plus) (?:donné suite|donner suite|suite|retenus?|été retenue?s?|été choisie?s?|de suite|d'actualité|intéressée?s?|le budget|de budget|poursuivre|aller plus loin|abouti|gagné|remporté|obtenu)",
    "(?:refusé|refuse|décliné|décline|rejeté|écarté|écartée|abandonné|abandonne|abandonnée|annulé|annule|annulée|renoncé|renonce|renoncent|désisté|désistée|s'est désisté|s'est retiré|retiré|enterré|enterrée|gelé|gelée|stoppé|stoppée|suspendu définitivement|tombé à l'eau|tombée à l'eau|capoté|mort-né|classé sans suite|classée sans suite|jeté l'éponge|fait machine arrière|fait marche arrière|changé d'avis|dit non|sans suite|non retenue?s?|échoué|raté|manqué|passée? sous le nez|faillite|liquidation|redressement judiciaire|dépôt de bilan|cessation d'activité)",
    "(?:c'est|réponse|verdict|décision) (?:\\S{1,20} ){0,2}?(?:non|négative?|perdu|mort|râpé|fichu|raté|défavorable|foutu|tombé à l'eau)(?=[.!,;]|$| pour\\b)",
    '(?:en interne|par (?:ses|leurs) propres moyens|lui-même|elle-même|eux-mêmes|avec (?:ses|leurs) propres (?:équipes|moyens|ressources))',
    "(?:décidé|choisi|préfère|préféré|décide) (?:finalement )?de (?:ne pas|ne plus|renoncer|rester avec|garder|tout arrêter|annuler|abandonner|reporter sine die|s'en passer)",
  ],
  [
    '(?:rendez-vous|rdv|réunion|visite|appel|démo)(?: \\S{1,20}){0,3}? (?:annulée?|refusée?|manquée?|ratée?|reportée?)',
    "(?:annulé|manqué|raté|refusé|annule) (?:le |la |son |sa |notre |l')?(?:rendez-vous|rdv|réunion|visite|appel|démo)",
    'pas encore',
    'perdu (?:de vue|contact|patience|confiance|du temps)',
  ],
);
