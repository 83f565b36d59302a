/** Statement `question`: le partenaire attend une réponse (READING.md); points d'interrogation: src/parsers/questions.ts. */
import { statementReader } from '../../phrases.js';

export const readQuestion = statementReader('fr/question', 'question', [
  "(?:pouvez-vous|pourriez-vous|peux-tu|pourrais-tu|auriez-vous|avez-vous|merci de|veuillez|prière de|je vous prie de|vous serait-il possible de|vous me|vous nous)(?: \\S{1,20}){0,2}? (?:me dire|nous dire|m'indiquer|nous indiquer|me confirmer|nous confirmer|me préciser|nous préciser|préciser|m'envoyer|nous envoyer|envoyer (?!votre facture|la facture|une facture)|renvoyer|me transmettre|nous transmettre|me communiquer|nous communiquer|communiquer|m'expliquer|nous expliquer|expliquer|me renseigner|nous renseigner|renseigner|vérifier|éclairer|m'éclairer|faire savoir|me faire savoir|nous faire savoir|clarifier|indiquer|confirmer (?:si|que|le taux|la|les)|répondre|conseiller|aider)",
  '(?:savoir|demande|demandons|question est de savoir|sais pas|savons pas|comprends pas|comprenons pas|ignore|ignorons) (?:si|comment|quand|qui|quel|quelle|quels|quelles|où|pourquoi|combien|ce que)',
  "(?:j'ai|nous avons|j'aurais|nous aurions|une|petite|encore une|deux|quelques)(?: \\S{1,20})? (?:question|questions|interrogation)(?= |[:.,!]|$)",
  "(?:il me faudrait|il nous faudrait|j'aurais besoin|nous aurions besoin|j'ai besoin|nous avons besoin|il me manque|il nous manque)(?: \\S{1,20}){0,4}? (?:numéro|coordonnées|adresse|téléphone|précisions?|informations?|réponse|mail|contact|confirmation|aide|conseil|tarifs?)",
  "(?:dans l'attente de|en attente de|j'attends|nous attendons)(?: \\S{1,20}){0,2}? (?:votre|vos|ta) (?:\\S{1,20} )?(?:réponse|retour|précisions?|éclaircissements?|confirmation|conseil)",
]);
