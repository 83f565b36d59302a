/** Statement `acknowledged` in its barest form: la recommandation est acceptée ou notée. */
import { statementReader } from '../../phrases.js';

export const readTakenUp = statementReader('fr/taken-up', 'acknowledged', [
  "(?:prise en charge|bonne réception|le nécessaire|on s'y met|nous nous y mettons|je m'y mets|prend le relais|prend la suite|s'en charge|s'en occupe|prend en main|prend en charge|bien reçue?|bien noté|c'est noté|noté|reçu|entendu|compris|d'accord|volontiers|avec plaisir|on s'en occupe|je m'en charge|je m'en occupe|nous nous en chargeons|nous nous en occupons|c'est parti|ça marche|je prends|nous prenons|pris bonne note|prenons (?:bonne )?note|accusons réception|accuse réception|on prend|on y va|ok pour nous|pas de souci|nous acceptons|j'accepte|ravis de|heureux de|enchantés de|dossier (?:pris en charge|ouvert|repris))",
]);
