import { readWon } from '../../../../src/parsers/locales/fr/won.js';
import { describeReader } from '../describeReader.js';

describeReader('fr/won', readWon, {
  statement: 'won',
  reads: [
    ['Monsieur Vogel a donner son accord et signer hier.', 'a donner son accord'],

    ['Nous avons remporté le contrat.', 'remporté le contrat'],
    ['Le client a signé.', 'signé'],
    ['Vogel a marqué son accord ce matin.', 'a marqué son accord'],
    ['C’est nous qu’elle prend.', 'C’est nous qu’elle prend'],
    ['Il vient de m’envoyer le contrat rempli.', 'vient de m’envoyer le contrat rempli'],
    ['Elle m’a fait parvenir sa commande.', 'm’a fait parvenir sa commande'],
    ['Contrat ratifié vendredi.', 'Contrat ratifié'],
    ['Le devis a été accepté.', 'devis a été accepté'],
    ['Bonne nouvelle, la commande est passée.', 'commande est passée'],
    ['M. Vogel nous a donné son accord définitif.', 'nous a donné son accord'],
    ['Le client nous a choisis.', 'nous a choisis'],
    ['Affaire conclue !', 'Affaire conclue'],
    ['Nous avons reçu le bon de commande signé.', 'reçu le bon de commande'],
    ['Le contrat est signé.', 'contrat est signé'],
    ["Vogel s'est engagé avec nous.", "s'est engagé"],
    ['Le marché nous a été attribué.', 'marché nous a été attribué'],
    ['Bonjour, Vogel SA vient de signer.', 'vient de signer'],
    ['Le client a accepté notre offre.', 'accepté notre offre'],
    ["Vogel nous a confié le mandat : 30'000 CHF, vos 10 % habituels, début le 18 janvier 2027.", 'nous a confié'],
  ],
  leaves: [
    "L'accord de confidentialité est signé.",
    'Le rendez-vous est confirmé.',
    'Le client a retenu un concurrent.',
  ],
});
