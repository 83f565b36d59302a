/** Statement `won`: le client s'est engagé (READING.md, policy clause R4). Hopes, denials and conditions belong to refiners. */
import { anyOf, statementReader } from '../../phrases.js';

const OFFER = anyOf([
  'devis',
  'offre',
  'proposition',
  'contrat',
  'commande',
  'bon de commande',
  'marché',
  'mandat',
  'affaire',
  'projet',
  'convention',
  'accord',
  'soumission',
  'cahier des charges',
  'budget',
  'lettre de mission',
  'bdc',
  'dossier',
]);
const THE =
  "(?:(?:le |la |les |un |une |notre |nos |votre |mon |ma |son |sa |leur |du |de la |de |ce |cette |l'|d'|bien |enfin |tout |officiellement |hier |ce matin |aujourd'hui |ferme |signé |signée )*)";

// fr-a  "Le client a signé ce matin." · ch-a "Nous avons décroché le mandat." · be-a "Bon pour accord reçu."
export const readWon = statementReader(
  'fr/won',
  'won',
  [
    "(?:signé|signée|signés|signées|contresigné|contresignée|contresignés|paraphé|paraphée)(?! (?:un|une|l'|le|la)? ?(?:accord de confidentialité|nda|lettre d'intention))",
    '(?:signature|commande|contrat|bon de commande|bon pour accord|accord|feu vert|mandat|affaire|marché|confirmation)(?: \\S{1,20}){0,4}? (?:reçue?|obtenue?|faite|acquise?|conclue?|validée?|confirmée?|passée?|gagnée?|décrochée?|signée?|bouclée?|emportée?|remportée?|arrivée?|tombée?|dans la poche|en poche|est à nous|nous revient|attribuée?|est pour nous)',
    `(?:accepté|accepte|validé|valide|approuvé|approuve|confirmé|confirme|retenu|retient|retenue|entériné|ratifié|avalisé|agréé|donné son accord|renvoyé|retourné|adjugé|attribué|passé|passe|confié|confie) ${THE}(?:\\S{1,20} ){0,2}?${OFFER}`,
    `${OFFER}(?: \\S{1,20}){0,4}? (?:a été |est |vient d'être |ont été |sont )(?:\\S{1,20} )?(?:acceptée?s?|validée?s?|signée?s?|approuvée?s?|confirmée?s?|retenue?s?|attribuée?s?|adjugée?s?|conclue?s?|bouclée?s?|gagnée?s?|remportée?s?)`,
    `(?:remporté|décroché|gagné|obtenu|emporté|conclu|bouclé|reçu|raflé|obtenons|recevons) ${THE}(?:\\S{1,20} ){0,2}?(?:${OFFER}|appel d'offres|client|feu vert|bon pour accord|accord ferme|signature)`,
    '(?:gagné|gagnée|remporté|remportée)(?! du temps)',
    "(?:choisi|retenu|retenus|choisis|sélectionnés|sélectionné|mandatés|mandaté|désignés|désigné|a opté|ont opté|s'est décidé|se sont décidés)(?: \\S{1,20}){0,2}? (?:pour nous|notre (?:offre|proposition|société|devis|solution)|en notre faveur|avec nous)",
    'nous (?:a|ont|avons|avons été|sommes) (?:\\S{1,20} ){0,3}?(?:choisis?|retenus?|mandatés?|sélectionnés?|désignés?|confié|attribué|adjugé|donné (?:son|leur|le) (?:accord|feu vert|go|aval)|passé commande|dit oui)',
    "(?:a|ont|vient de|viennent de) (?:\\S{1,20} ){0,2}?(?:passé commande|passer commande|commandé|donné (?:son|leur|le) (?:accord|feu vert|go|aval)|dit oui|confirmé (?:sa|la|leur) commande|versé l'acompte|payé l'acompte|signer|valider|accepter|choisi de travailler|décidé de (?:travailler avec nous|nous confier|se lancer|démarrer|y aller|poursuivre avec nous|nous suivre|partir avec nous))",
    'nous (?:confie|confient|passe commande|passent commande|attribue|attribuent|adjuge|choisit|choisissent|retient|retiennent|mandate|mandatent)',
    "(?:nous suit|nous suivent|part avec nous|partent avec nous|travaille avec nous|se lance avec nous|y va avec nous|nous fait confiance|nous font confiance|s'engage avec nous|s'engage|s'est engagée?|se sont engagés)",
    "(?:c'est|affaire) (?:\\S{1,20} ){0,2}?(?:gagné|signé|conclu|conclue|dans la poche|bon|fait|bouclé|bouclée|dans le sac|vendu|oui|validé|acté|pour nous|parti|dans la boîte)(?=[.!,;:]|$| pour\\b| avec\\b| chez\\b| avec\\b)",
    '(?:feu vert|bon pour accord|accord ferme|accord définitif)(?: \\S{1,20}){0,3}? (?:du client|de la direction|reçu|donné|obtenu)',
    "(?:emporté|empoché|raflé|bouclé|conclu) (?:l'affaire|le morceau|le contrat|le marché|la vente|la mise)",
    '(?<=^\\s{0,3})(?:gagné|signé|affaire conclue|contrat signé|commande reçue|vendu|accepté|validé|accord|victoire|commande ferme)(?=\\s{0,3}[.!,;:-]|\\s{0,3}$| pour\\b)',
  ],
  [
    "(?:accord de confidentialité|nda|lettre d'intention|protocole d'accord|clause de confidentialité)",
    '(?:un|une|à un|à une|le|au|par un|par une|chez un|chez une) (?:autre|concurrente?|tiers) ?(?:prestataire|fournisseur|partenaire|société|entreprise|intégrateur)?',
    '(?:concurrent|concurrents|concurrence)(?: \\S{1,20}){0,4}? (?:retenue?|choisie?|remporté|gagné|décroché|emporté|signé)',
    '(?:retenu|choisi|signé|parti|opté|préféré|attribué)(?: \\S{1,20}){0,4}? (?:concurrent|concurrents|concurrence)',
    '(?:rendez-vous|rdv|réunion|invitation|visite|démo|présentation|congés|vacances)(?: \\S{1,20}){0,4}? (?:confirmée?|acceptée?|validée?|fixée?)',
    '(?:confirmé|accepté|validé|confirme)(?: \\S{1,20}){0,3}? (?:rendez-vous|rdv|réunion|invitation|visite|démo|réception|recommandation|demande)',
    '(?:gagné|gagner) du temps',
  ],
);
