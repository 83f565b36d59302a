import { readAtRisk } from '../../../../src/parsers/locales/fr/atRisk.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/atRisk', readAtRisk, {
  statement: 'at-risk',
  reads: [
    ['Le projet prend du retard.', 'prend du retard'],
    ['La date de mise en service est menacée.', 'menacée'],
    ['Le client menace de tout arrêter.', 'menace de tout arrêter'],
    [
      'Attention, le délai du 1er mars chez Vogel ne pourra probablement pas être tenu.',
      'ne pourra probablement pas être tenu',
    ],
    [
      'Le projet Vogel est bloqué, leur responsable a démissionné et nous ne tiendrons pas le délai.',
      'projet Vogel est bloqué',
    ],
  ],
  leaves: ["Le calendrier n'est pas encore arrêté.", "La date n'est toujours pas fixée.", "Il n'y a aucun retard."],
});
