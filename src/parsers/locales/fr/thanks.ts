/** Statement `unrelated` by words: remerciements, voeux, bavardage (READING.md). */
import { statementReader } from '../../phrases.js';

export const readThanks = statementReader('fr/thanks', 'unrelated', [
  '(?:merci|mille mercis|remercions|remercie|grand merci|merci beaucoup|avec mes remerciements|tous nos remerciements)',
  "(?:parfait|super|très bien|génial|excellent|de rien|pas de souci|aucun souci|avec plaisir|tout est (?:juste|correct|bon|en ordre)|c'est (?:juste|correct|exact|parfait))(?=\\s{0,3}[.!,;]|$| merci)",
  "(?:(?:présente|présentent|présentons|adresse|adressons|adressent|souhaite|souhaitons|souhaitent|envoie|envoyons)(?: \\S{1,20}){0,5}? (?:vœux|voeux|une (?:belle|bonne|excellente|heureuse) (?:et \\S{1,20} )?année)|joyeuses fêtes|heureuse année|année \\d{4}|nos vœux|nos voeux|mes vœux|mes voeux|les vœux|bons vœux|bons voeux|belles? fêtes|fêtes de fin d'année|de bonnes fêtes|joyeuses|santé surtout|la santé|bonne continuation|bon courage|bon dimanche|bonne semaine|bonne fin de (?:journée|semaine|matinée)|bonne rentrée|excellente (?:journée|soirée|année|semaine)|belles? (?:journée|soirée|année|semaine|fin)|au plaisir|bonne route|bonne reprise|joyeux noël|bonnes fêtes|bonne année|bon week-?end|bonne journée|bonne soirée|bonnes vacances|meilleurs voeux|meilleurs vœux|félicitations|bravo|bon rétablissement|à bientôt|bon appétit|bonnes pâques)",
  "(?:invitons à|invitons au|convions|convier|soirée partenaires|portes ouvertes|petit-déjeuner|pot de départ|pot de fin d'année|cocktail|(?:bureaux|locaux|agence|magasin|entreprise|société|équipe)(?: \\S{1,20}){0,2}? (?:fermée?s?|en congés)|fermeture annuelle|congés annuels|apéro|apéritif|déjeuner|barbecue|repas de noël|fête|invitation|conférence|webinaire|newsletter|golf|football|mariage|anniversaire|naissance)",
  '(?:offre spéciale|offre exclusive|essai gratuit|se désabonner|désinscrire|promotion|nos services|référencement|profitez)',
]);
