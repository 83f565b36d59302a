import { readAcknowledged } from '../../../../src/parsers/locales/fr/acknowledged.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/acknowledged', readAcknowledged, {
  statement: 'acknowledged',
  reads: [
    ['Merci, nous prenons contact avec lui.', 'prenons'],
    ["J'ai rendez-vous avec M. Vogel mardi.", 'ai rendez-vous'],
    ['Le devis est parti hier.', 'devis est parti'],
    ['Le client réfléchit encore.', 'réfléchit'],
    ['Nous espérons signer la semaine prochaine.', 'espérons'],
    ['Accord verbal, bon de commande en attente.', 'Accord verbal'],
    ["Bien reçu, je m'en occupe.", "m'en occupe"],
    ['Le contrat devrait être signé vendredi.', 'contrat devrait'],
    ['Toujours en discussion avec le client.', 'en discussion'],
    ["Bonjour, M. Vogel m'a rappelé hier, il souhaite une démonstration avant Noël.", "m'a rappelé"],
    ['Le dossier avance bien, signature probable la semaine prochaine.', 'avance bien'],
    ['Je lui passe un coup de fil demain.', 'coup de fil'],
    ['Nous nous mettons en relation avec le client.', 'mettons en relation'],
    ['Le client demande un délai de réflexion.', 'demande un délai'],
    ['Nous sommes toujours en lice chez Vogel, à deux.', 'en lice'],
  ],
  leaves: [
    'Vogel a signé.',
    'Le contrat est tombé à l’eau.',
    'Nous ne pouvons accepter cette affaire.',
    'Il ne donne pas signe de vie.',
  ],
});
