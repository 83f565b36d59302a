import { MONTH_NAMES } from '../../calendarNames.js';
import type { FurtherJobWords } from './types.js';

const JOB = '(?:commande|bon de commande|bon|contrat|marché|mandat|mission|affaire|projet|devis)';
const GOOD =
  '(?:modules?|licences?|postes?|accès|extensions?|maintenance|tranches?|lots?|volets?|formations?|journées de formation|interface|intranet|raccordement|refonte|gestion de stock|abonnement|accompagnement|astreinte|archivage|portail|option|utilisateurs|tablettes|imprimantes|techniciens|étape|vague|pack|développements|facturation|entretien)';
const PLACE =
  '(?:sites?|filiale|agence|dépôts?|succursales?|magasin|boutique|ateliers?|usine|holding|entrepôt|bâtisse|boutique en ligne)';

export const FR_FURTHER_JOB: FurtherJobWords = {
  sold: [
    "(?:signée?|paraphée?|commandée?|achetée?|prise?|confiée?|attribuée?|gagnée?|vendue?|ajoutée?|affermie?|acceptée?|souscrit|décrochée?|confie|confient|rajouté|s'est engagé|en leur vendant|passé commande)",
  ],
  weak: [
    '(?:validée?|étendu|renouvelé|obtenue?|reçue?|arrivée?|redonne|donne|donnent|resigner|prend|prennent|commande|achète|étend|reprend|reprennent|signe|a passé|tombée?|resté|ajouter|commander|rajouter|reprendre|revient|reviennent|tomber|suivi)',
    '(?:feu vert|bon de commande|c.est entendu|comptez)',
  ],
  arrived: ["(?:arrivée?s?|reçue?s?|tombée?s?|s'y ajoute|s'ajoute|est venue? compléter|vient (?:de|s'ajouter)|il y a)"],
  more: [
    "(?:aussi|également|en plus|de plus|en sus|en prime|en outre|en complément|encore|par ailleurs|à (?:son|leur) tour|de mieux|rebelote|la même chose|même prix|en marge|au passage|bonus|ce n'est pas tout|de son côté|lui aussi|elle aussi|double la mise|doublé la mise|supplémentaires?|complémentaires?|s'y ajoute)",
    '(?:seconde?|deuxième|troisième|autre|nouvelle) (?:\\S{1,20} )?(?:tranche|lot|vague|étape|phase|site|dépôt|agence|bâtisse)',
  ],
  goods: [GOOD],
  places: [PLACE],
  us: ["(?:nous|chez nous|avec nous|m')"],
  job: [
    `(?:seconde?|deuxième|troisième|autre|nouvelle|nouveau) (?:\\S{1,20} )?${JOB}`,
    `${JOB} (?:complémentaire|supplémentaire|additionnelle?|à part|séparée?)`,
    "(?:avenant|rallonge)|ils en redemandent|remet(?:tent)? le couvert|rebelote|une nouvelle année|(?:sa|leur|son) propre (?:commande|bon|contrat)|commande rien qu'à elle|mandat semblable|la même (?:chose|installation)|signée? à part|bon séparé",
  ],
  part: [
    '(?:seconde?|deuxième|troisième|autre|nouvelle) (?:\\S{1,20} )?(?:tranche|lot|vague|étape)|tranche (?:2|deux)',
    "(?:l'|une |son )extension|en sus|encore \\S{1,10} postes",
    'postes? de plus|(?:douze|dix|cinq|vingt|trente|\\d{1,3}) (?:licences|postes|utilisateurs) après coup|(?:licences|postes|accès|techniciens|sites|formation) de plus',
  ],
  ours: [
    "(?:j'|nous )(?:ai|avons|avais|avions)(?: (?:aussi|également|encore|déjà|donc|en plus|par ailleurs)){0,2} (?:commandé|acheté|réservé|pris|souscrit|rajouté|ajouté|accepté)",
  ],
  diary: [
    '(?:(?:la|les|ses|leurs|nos|une|des) (?:\\S{1,12} )?dates?|jours? de formation|calendrier|rendez-vous)',
    '(?:pris|prise|prend|prennent) (?:aussi |également |encore )?(?:en compte|en charge|note|connaissance|contact|rendez-vous)',
  ],
  onFile: [
    '(?:que )?vous avez (?:déjà|bien) (?:\\S{1,12} ){0,2}?(?:enregistrée?s?|au dossier|en dossier|notée?s?|dans vos (?:livres|dossiers)|facturée?s?)',
    "(?:en plus|en sus|à part|indépendamment|séparée?|distincte?|outre|en dehors)(?: (?:du|de la|de l'|des|le|la|les))? (?:\\S{1,12} )?(?:premi(?:er|ère)|initiale?|principale?|existante?|déjà|précédente?|contrat de base|\\d[\\d ]{2,12})",
    `que nous avons (?:gagnée?s?|signée?s?)(?: \\S{1,8})? (?:en (?:${MONTH_NAMES.fr})|au printemps|l'an (?:dernier|passé)|cet été|l'été dernier|l'automne dernier|l'hiver dernier)`,
  ],
  earlier: [
    "(?:l'an (?:dernier|passé)|au printemps|l'hiver (?:dernier|passé)|que (?:nous suivons|nous tenons)|client\\S{0,2} (?:de longue date|depuis|commune)|équipée? par nos?|vieux client|votre ancien|déjà gagnés?|acquise?s? (?:l'an|par)|chez qui nous avions|depuis votre première|arrivés chez nous par vous|ancienne? (?:référence|filleul))",
  ],
  anothers: [
    '(?:société|boîte|entreprise) sœur|(?:sa|son|leur|leurs) (?:belle-sœur|sœur|frère|cousin|voisin\\S{0,2})|mairie voisine|le cousin|la holding|leur associé',
  ],
  not: [
    "(?:pas|jamais|aucune?|ni|sans|si|s'il|s'ils|peut-être|pourrait|pourraient|serait|devrait|devraient|voudrait|voudraient|souhaite\\S{0,5}|envisage\\S{0,4}|réfléchi\\S{0,6}|prévoir|prévue?s?|plus tard|un jour|l'an prochain|bientôt|offre|proposition|discut\\S{1,5}|espèr\\S{1,5})",
    '(?:compris|comprises?|inclus|incluse?s?|inclut|fait partie|font partie|dans le (?:prix|total|montant)|y compris|couvre|englobe)',
    "(?:autrefois|jadis|il y a (?:deux|trois|cinq|dix|vingt) ans|à l'époque|concurrent\\S{0,2}|fournisseur)",
  ],
};
