/** French words of the last net under a win (src/parsers/safeguards/). */
import type { SafeguardWords } from './types.js';

const OUTSTANDING =
  "(?:accord|l'accord|d'accord|validation|signature|contresignature|financement|crédit|prêt|banque|permis|autorisation|conseil|direction|bon de commande|commande écrite|confirmation|approbation|budget|subvention|décision|feu vert|contrat|papiers|avenant|assurance|bailleur)";

export const FR_SAFEGUARD: SafeguardWords = {
  unsettled: [
    "(?:sous (?:toute )?réserves?|sauf (?:avis|contrordre|changement|si|accord|refus|imprévu)|sous (?:la )?conditions?|à (?:la )?(?:seule )?condition|condition suspensive|clause suspensive|conditionnée?s?|conditionnelle?s?|pourvu qu\\S{1,20}|pour autant qu\\S{1,20}|à supposer|en supposant|dans l'hypothèse|si tout|s'ils|s'il(?! vous| te)|si (?:le|la|les|leur|elle|son|sa|nous|tout|rien|jamais|l'\\S{1,20})|dépend\\S{0,5}|tributaire\\S{0,1}|suspendue? à|tant qu\\S{1,20}|à moins qu\\S{1,20}|moyennant)",
    `(?:en attente|dans l'attente|attend\\S{0,4}|attendre|manque|manquent|reste|restent|avant|dès|une fois|jusqu'à|sans)(?: \\S{1,20}){0,4}? (?:de |de la |du |d'|l'|la |le |leur )?${OUTSTANDING}`,
    `${OUTSTANDING}(?: \\S{1,20}){0,4}? (?:reste|restent|à (?:confirmer|valider|obtenir|venir|signer|recevoir)|en attente|en cours|en suspens|manque|manquent|pas encore|n'est pas|n'a pas|suivra|suit|doit)`,
    "(?:lettre d'intention|déclaration d'intention|protocole d'accord|promesse de|accord de principe|principe|pré-?accord|précontrat|option sur|orale?s?|oralement|orales|verbale?s?|verbalement|verbaux|de vive voix|par téléphone|poignée de mains?|tope-?là|officieu\\S{1,5}|informel\\S{0,6}|provisoire\\S{0,4}|provisoirement|projet de|brouillon|à l'essai|période d'essai|non contractuel\\S{0,3})",
    '(?:pas|rien|aucun\\S{0,1}|ni|jamais)(?: \\S{1,20}){0,4}? (?:définiti\\S{1,4}|fermes?|officiel\\S{0,4}|signée?s?|confirmée?s?|validée?s?|acquise?s?|certaine?s?|sûre?s?|engageante?s?|contraignante?s?|écrit\\S{0,2}|gravée?s?|fait|arrêtée?s?|bouclée?s?|réglée?s?)',
    "(?:rétract\\S{1,6}|désist\\S{1,6}|annul\\S{1,8}|résili\\S{1,7}|dénonc\\S{1,5}|chang\\S{1,5} d'avis|ravis\\S{1,3} à|se raviser|s'est ravisée?|reven\\S{1,4} sur|renonc\\S{1,6}|retir\\S{1,5}|fait? (?:marche|machine) arrière|machine arrière|marche arrière|tombée? à l'eau|tomber à l'eau|tombe à l'eau|capoté\\S{0,2}|capoter|laisser tomber|laissé tomber|suspendu\\S{0,2}|gelée?s?|en suspens|en pause|mis\\S{0,2} en veille|se retire\\S{0,2}|hésite\\S{0,4}|plus (?:envie|intéressée?s?|sûrs?))",
    "(?:(?:ne|n')\\s?(?:\\S{1,20} ){0,3}?(?:facture[rz]|facturons|enregistre[rz]|comptabilise[rz]) (?:\\S{1,20} ){0,2}?(?:pas|rien|encore|plus)|pas (?:encore )?(?:de |la )?(?:facture[rz]?|facturation)|attend\\S{1,4} (?:\\S{1,20} ){0,4}?(?:factur\\S{1,5})|ne pas (?:\\S{1,20} )?(?:facturer|enregistrer)|facture (?:\\S{1,20} ){0,3}?(?:plus tard|en attente|seulement (?:après|quand|une fois)))",
  ],
  hearsay: [
    "(?:apparemment|il paraît|paraît-il|semble-t-il|il semble\\S{0,6}|semblerait|à ce qu'on dit|soi-disant|prétendument|aurai(?:t|ent)|serai(?:t|ent)|quasi(?:ment)?|presque|pratiquement|probablement|vraisemblablement|sans doute|peut-être|éventuellement|normalement|en principe|à priori|a priori|on espère|nous espérons|j'espère|espérons|je crois|je pense qu\\S{1,20}|80 ?%|90 ?%|95 ?%|99 ?%)",
  ],
  openFigures: [
    "(?:(?:lequel|laquelle|lesquels|lesquelles)(?: des deux| d'entre elles| d'entre eux)? (?:est|fait|vaut|sera|compte|retenir|prévaut)|l'une? ou l'autre|contradictoires?|se contredisent|pas (?:\\S{1,20} ){0,3}?de réponse claire)",
    '(?:nouveaux?|nouvelles?|nouvel|définitifs?|définitives?|exacte?s?|précise?s?) (?:\\S{1,20} )?(?:date|montants?|total|somme|chiffres?|prix|début|démarrage)(?: \\S{1,20}){0,8}? (?:suivra|suit|suivront|plus tard|dès que|quand|lorsque|inconnue?s?|pas encore|reste|à venir|ultérieurement)|(?:communique\\S{0,3}|donne\\S{0,3}|envoie|enverr\\S{1,3}|transmets?|transmettr\\S{1,3}|préviens|confirme\\S{0,3})(?: \\S{1,20}){0,3}? (?:nouveaux?|nouvelles?|nouvel|bonne?|définitive?|exacte?) (?:date|montants?|total|somme|chiffres?|prix|début)',
    "(?:chiffres?|montants?|sommes?|prix|total|totaux|date|début|tout|cela|ceci|c'est|ça|détails)(?: \\S{1,20}){0,4}? (?:peut|peuvent|pourrait|pourraient|risque|risquent|va|vont|sera|seront|encore|reste|restent|à)(?: \\S{1,20}){0,3}? (?:changer|évoluer|bouger|varier|modifiée?s?|ajustée?s?|revue?s?|confirmer|confirmée?s?|valider|validée?s?|vérifier|vérifiée?s?|négociée?s?|préciser|précisée?s?)",
    "(?:de mémoire|de tête|sauf erreur|si je (?:ne me trompe|me souviens)\\S{0,4}|si j'ai bien (?:compris|noté|retenu)|à confirmer|à préciser|à vérifier|à valider|reste à (?:confirmer|préciser|valider|vérifier)|je ne suis pas (?:\\S{1,20} )?(?:sûre?|certaine?)|pas (?:\\S{1,20} )?sûre?s?|(?:je|nous) (?:dois|devons|vais|allons) (?:\\S{1,20} ){0,3}?(?:vérifier|revérifier|contrôler|confirmer)|plus ou moins|à peu de chose près|tbc|tbd|non définiti\\S{1,4})",
  ],
  neverWas: [
    '(?:\\S{1,15}rai(?:t|ent|s)|\\S{1,15}ri(?:ons|ez)|proposé\\S{0,3}|offre|devis|budget|au lieu|concurren\\S{1,4}|demandait|demandaient)',
  ],
  takesBack: [
    "(?:pardon|non,? pardon|excuse[sz]?(?:-moi)?|désolée?|je voulais dire|je veux dire|ou plutôt|plutôt|je corrige|correction|rectification|je rectifie|erreur|errata|enfin non|non,? (?:attendez|attends|c'est|je|en fait)|attendez|oups|oubliez (?:ça|cela|ce chiffre)|biffez|rayez|je me (?:trompe|suis trompée?)|je m'emmêle|faute de frappe|coquille|mauvais(?:e)? (?:ligne|colonne|onglet|chiffre|montant)|ou mieux)",
  ],
  noShare: [
    '(?:tva|taxe\\S{0,1}|impôt\\S{0,1}|remise|rabais|ristourne|escompte|acompte|marge|sûre?s?|certaine?s?|chances?|terminé\\S{0,2}|fait|intérêts?|de plus|de moins|à la commande|à la livraison)',
  ],
  requests: [
    '(?:(?:merci de|veuillez|prière de|vous pouvez|tu peux|pouvez)(?: (?:donc|bien|maintenant|désormais))? (?:nous |me )?(?:factur\\S{1,3}|envoyer (?:\\S{1,20} ){0,2}?facture|adresser (?:\\S{1,20} ){0,2}?facture)|factur\\S{1,3}-(?:nous|moi)|envo\\S{1,4}-(?:nous|moi) (?:\\S{1,20} ){0,3}?facture)',
  ],
  harmless: [
    "(?:(?:résili|annul|dénonc|quitt)\\S{1,6} (?:leur|leurs|son|sa|ses|l'|le|la) ?(?:\\S{1,20} )?(?:anciens?|anciennes?|précédente?s?|actuel\\S{0,2}|contrat actuel)|(?:renonc|retir|abandonn)\\S{1,4} (?:au|aux|à (?:la|l'|un|une)|le|la|les|l'|un|une) ?(?:\\S{1,20} )?(?:modules?|options?|volets?|licences?|postes?|extensions?)(?=.{0,60}(?:montant|total|prix|commande)(?: \\S{1,20}){0,3}? (?:passe|tombe|descend|est ramenée?) )|sans (?:aucune |la moindre )?(?:réserves?|conditions?|condition suspensive)|s'il (?:vous|te) plaît|si (?:vous|tu|besoin|possible|nécessaire|cela vous|ça vous)|n'hésite\\S{0,1} pas|sans hésit\\S{2,6}|aucun doute|sans aucun doute|indépend\\S{1,8}|dépendances?|retir\\S{1,4} (?:le|la|les) (?:commande|colis)|après (?:\\S{1,20} ){0,3}?(?:accord|validation|approbation|signature|décision) (?:\\S{1,20} ){0,3}?(?:du|de la|des|obtenue?))",
  ],
};
