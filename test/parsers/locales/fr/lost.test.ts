import { readLost } from '../../../../src/parsers/locales/fr/lost.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/lost', readLost, {
  statement: 'lost',
  reads: [
    ['Le conseil a retiré le projet du budget 2027.', 'retiré'],
    ["Il n'y aura donc pas de contrat.", "Il n'y aura donc pas de contrat"],
    ['Mme Vogel a donné le mandat à une firme de Laval.', 'donné le mandat à une firme de Laval.'],
    ['Il a renoncé à la solution.', 'renoncé'],

    ["Nous avons perdu l'affaire.", 'perdu'],
    ['Le client a préféré un concurrent.', 'préféré un concurrent'],
    ['Le projet est annulé.', 'projet est annulé'],
    ['La résidence vient de nous flusher par texto.', 'vient de nous flusher'],
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
    ["Leur choix s'est porté sur un autre prestataire.", "choix s'est porté sur"],
    ['Ils ont laissé tomber le projet.', 'ont laissé tomber le projet'],
    ['Nous avons été écartés au second tour.', 'écartés'],
  ],
  leaves: [
    'M. Vogel ayant renoncé à la deuxième caisse.',
    'Elle a renoncé aux tablettes.',
    'Ils se passent de la formation, finalement.',

    'Le client a renoncé au module étiquetage.',
    'Mes mails restent sans suite.',
    'Le client a perdu son mot de passe.',
    'Le projet est au point mort.',
    'Le démarrage du 18 janvier est annulé.',
    'Leur choix s’est porté sur nous.',
    'Le rendez-vous est annulé.',
    "Nous n'avons pas encore perdu.",
  ],
});
