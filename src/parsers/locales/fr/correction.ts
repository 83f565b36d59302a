/** Statement `correction`: une donnée déjà annoncée change (READING.md). */
import { statementReader } from '../../phrases.js';

const FACT =
  '(?:montant|montants|total|date|date de début|date de démarrage|démarrage|début|commission|facture|chiffre|chiffres|valeur|prix|somme|lancement|budget|commande|contrat|donnée|données|information|informations|périmètre)';

// ch-a  "Petite rectification : le démarrage est fixé au 9 février." · fr-a "Je me suis trompée : 52 400 et non 48 500."
export const readCorrection = statementReader('fr/correction', 'correction', [
  '(?:correction|corrections|rectification|rectificatif|erratum|corriger|rectifier|corrige|rectifie|corrigez|rectifiez|mise à jour (?:de|du|concernant|sur|pour)|modification (?:de|du|concernant|sur|pour|à)|modifications|changement (?:de|du|concernant|sur|pour|à|dans)|à corriger|à rectifier)',
  '(?:merci de|veuillez|pouvez-vous|pourriez-vous|il faut|il faudrait|je dois|nous devons|prière de|je vous prie de) (?:\\S{1,20} ){0,2}?(?:corriger|rectifier|modifier|adapter|changer|mettre à jour|remplacer)',
  "(?:(?<!estiment )(?<!estime )(?<!sentent )(?<!sent )trompée?s?|(?<!messages? d')(?<!codes? d')erreur(?! \\d)|coquille|faute de frappe|inversé|inversée|mal (?:indiqué|noté|lu|écrit|communiqué)|m'étais trompée?|confondu|erronée?s?|inexacte?s?|par erreur|mea culpa|induits? en erreur)(?! (?:système|500|404|message|de connexion|serveur))",
  `${FACT}(?: \\S{1,20}){0,4}? (?:n'est pas (?:correcte?|exacte?|le bon|la bonne|juste)|ne sont pas (?:corrects?|exacts?|justes?)|est fausse?|est faux)`,
]);
/** Counts where something was notified before. */
export const FR_CHANGED = [
  `${FACT}(?: \\S{1,20}){0,6}? (?:changé|change|modifiée?s?|décalée?s?|reportée?s?|avancée?s?|repoussée?s?|augmentée?s?|réduite?s?|ramenée?s?|portée?s?|remontée?s?|descendue?s?|anticipée?s?|retardée?s?|annulée?s?|suspendue?s?|tombe|passe|passent|passé|déplacée?s?|revue?s?|ajustée?s?|désormais|finalement|maintenant|et non|au lieu|devient|sera|nouveau|nouvelle|différée?s?|baissée?s?)`,
  `(?:décal|report|avan[cç]|repouss|déplac|différ|anticip|retard|modifi|chang|rédui|augment)\\S{0,5} (?:\\S{1,20} ){0,2}?${FACT}`,
  '(?:demande|demandent|souhaite|souhaitent|veut|veulent|voudrait|voudraient|préfère|préfèrent|propose|proposent|aimerait)(?: \\S{1,20}){0,3}? (?:commencer|démarrer|débuter|reporter|décaler|avancer|repousser|différer|attendre)',
  '(?:ne (?:démarre|démarrera|commence|commencera|débute|débutera|débutons|débuterons)|changement de programme|changement de dernière minute)',
  '(?:décalé|décalons|reporté|reportons|avancé|avançons|repoussé|repoussons|augmenté|réduit|modifié|déplacé|revu|ajusté|différé|nouvelle date|nouveau montant|nouveau total|au lieu (?:de|du)|et non|et pas|plutôt que|à la place|finalement|ne (?:démarrons|commençons|démarrerons|commencerons)|souhaite (?:commencer|démarrer|reporter|décaler|avancer)|demande à (?:commencer|démarrer|reporter|décaler|avancer))',
];
