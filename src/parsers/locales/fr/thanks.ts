/** Statement `unrelated` by words: remerciements, voeux, bavardage (READING.md). */
import { statementReader } from '../../phrases.js';

export const readThanks = statementReader('fr/thanks', 'unrelated', [
  '(?:merci|mille mercis|remercions|remercie|grand merci|merci beaucoup|avec mes remerciements|tous nos remerciements)',
  "(?:parfait|super|très bien|génial|excellent|de rien|pas de souci|aucun souci|avec plaisir|tout est (?:juste|correct|bon|en ordre)|c'est (?:juste|correct|exact|parfait))(?=[.!,;]|$| merci)",
  '(?:joyeuses fêtes|joyeux noël|bonnes fêtes|bonne année|bon week-?end|bonne journée|bonne soirée|bonnes vacances|meilleurs voeux|meilleurs vœux|félicitations|bravo|bon rétablissement|à bientôt|bon appétit|bonnes pâques)',
  '(?:apéro|apéritif|déjeuner|barbecue|repas de noël|fête|invitation|conférence|webinaire|newsletter|golf|football|mariage|anniversaire|naissance)',
  '(?:offre spéciale|offre exclusive|essai gratuit|se désabonner|désinscrire|promotion|nos services|référencement|profitez)',
]);
