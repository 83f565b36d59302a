import { readAcknowledged } from '../../../../src/parsers/locales/fr/acknowledged.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/acknowledged', readAcknowledged, {
  statement: 'acknowledged',
  reads: [
    ['Merci, nous prenons contact avec lui.', 'prenons'],
    ["J'ai rendez-vous avec M. Vogel mardi.", 'ai rendez-vous'],
    ['Le devis est parti hier.', 'Le devis'],
    ['Le client réfléchit encore.', 'réfléchit'],
    ['Nous espérons signer la semaine prochaine.', 'espérons'],
    ['Accord verbal, bon de commande en attente.', 'Accord verbal'],
    ["Bien reçu, je m'en occupe.", "m'en occupe"],
    ['Le contrat devrait être signé vendredi.', 'Le contrat'],
    ['Toujours en discussion avec le client.', 'en discussion'],
    ["Bonjour, M. Vogel m'a rappelé hier, il souhaite une démonstration avant Noël.", 'une démonstration'],
    ['Le dossier avance bien, signature probable la semaine prochaine.', 'Le dossier'],
    ['Nous sommes toujours en lice chez Vogel, à deux.', 'toujours en lice'],
  ],
  leaves: ['Vogel a signé.'],
});
