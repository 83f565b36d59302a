import { readUnreachable } from '../../../../src/parsers/locales/fr/unreachable.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/unreachable', readUnreachable, {
  statement: 'unreachable',
  reads: [
    ['Le client est injoignable.', 'injoignable'],
    ['M. Vogel ne prend pas mes appels.', 'prend pas mes appels'],
    ['Impossible de franchir le barrage de la standardiste.', 'franchir le barrage'],
    ["Nous n'arrivons pas à le joindre.", "n'arrivons pas à le joindre"],
    ['Aucune réponse malgré plusieurs appels.', 'Aucune réponse'],
    ["Le numéro n'est plus attribué.", "numéro n'est plus attribué"],
    [
      "Je n'ai toujours pas réussi à avoir M. Vogel au téléphone, et mes mails restent sans réponse.",
      "n'ai toujours pas réussi à avoir",
    ],
    ["Malgré cinq tentatives, impossible d'avoir quelqu'un chez Vogel.", "impossible d'avoir"],
  ],
  leaves: ['Nous avons enfin joint le client.'],
});
