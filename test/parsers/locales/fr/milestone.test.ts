import { readMilestone } from '../../../../src/parsers/locales/fr/milestone.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/milestone', readMilestone, {
  statement: 'milestone',
  reads: [
    ['M. Vogel a réceptionné la dernière des 22 tablettes lundi.', 'réceptionné la dernière des 22 tablettes'],
    ['Oui, nous avons commencé comme prévu.', 'avons commencé comme prévu'],
    ['Oui, tout se passe comme prévu.', 'tout se passe comme prévu'],
    ['Premier jour sur place hier, tout le monde était là.', 'Premier jour sur place'],

    ['La formation est terminée.', 'formation est terminée'],
    ['Le lancement a eu lieu hier.', 'lancement a eu lieu'],
    ['Le système est en production depuis lundi.', 'en production'],
    [
      "La migration des données chez Vogel s'est terminée hier, tout est conforme.",
      "migration des données chez Vogel s'est terminée",
    ],
  ],
  leaves: [
    'Premier jour sur place : lundi 7 décembre.',
    'Le premier jour sur site est fixé au 7 décembre.',
    'Le devis est finalisé.',
    'Les photos du stand sont en ligne.',
    'Mise en route : 14/12/2026',
  ],
});
