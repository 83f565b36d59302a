import { readLost } from '../../../../src/parsers/locales/fr/lost.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/lost', readLost, {
  statement: 'lost',
  reads: [
    ["Nous avons perdu l'affaire.", 'perdu'],
    ['Le client a préféré un concurrent.', 'préféré un concurrent'],
    ['Le projet est annulé.', 'annulé'],
    ['Le client ne donne pas suite.', 'ne donne pas suite'],
    ["Notre offre n'a pas été retenue.", "n'a pas été retenue"],
    ['M. Vogel a renoncé au projet.', 'renoncé'],
    [
      'Vogel a finalement choisi de rester avec son prestataire actuel.',
      'choisi de rester avec son prestataire actuel',
    ],
    ['Mauvaise nouvelle, Vogel a confié le projet à un concurrent.', 'confié le projet à un concurrent'],
    ['Vogel ne poursuit pas le projet.', 'ne poursuit'],
    ["C'est perdu pour Vogel, question de prix.", "C'est perdu"],
    ['Vogel a décidé de développer la solution en interne.', 'en interne'],
  ],
  leaves: ['Le rendez-vous est annulé.', "Nous n'avons pas encore perdu."],
});
