/** Statement `follow-up`: commande supplémentaire d'un client déjà gagné (READING.md, clause S5). */
import { statementReader } from '../../phrases.js';

export const readFollowUp = statementReader('fr/follow-up', 'follow-up', [
  '(?:repris|reprend|reprennent|rempile|rempilent|remet le couvert|remettent le couvert|remis le couvert|remet ça|remettent ça|fait de nouveau appel à nous|refait appel à nous)(?! (?:contact|la main|le dossier|le fil|rendez-vous|les échanges))',
  '(?:commande|mission|mandat|contrat|projet|prestation|travaux|affaire|module|tranche|phase|étape|lot|licence|option|site|équipe) (?:complémentaire|supplémentaire|additionnelle?|de suite)s?',
  '(?:a|ont|vient de|viennent de|nous a|nous ont) (?:également|aussi|en plus|en outre|par ailleurs|de nouveau|encore|à nouveau) (?:\\S{1,20} )?(?:commandé|commander|pris|signé|signer|confié|acheté|ajouté|validé|souscrit|choisi|retenu)',
  '(?:commandé|pris|signé|confié|acheté|ajouté|validé|souscrit) (?:\\S{1,20} ){0,2}?(?:également|aussi|en plus|en outre|en complément|un (?:deuxième|second|autre) \\S{1,20}|une (?:deuxième|seconde|autre) \\S{1,20}|un module supplémentaire|une extension)',
  "(?:étendu|étend|élargi|prolongé|prolonge|renouvelé|renouvelle|complété) (?:le |la |son |sa |leur |l'|ses )?(?:contrat|projet|périmètre|commande|mandat|déploiement|abonnement|licences?|installation|mission)",
]);
