import type { Texts } from './types.js';

export const FR: Texts = {
  takenUp: [
    () => 'Merci, nous prenons ce dossier et les appelons demain.',
    ({ contact }) => `Bien reçu, merci. Nous contactons ${contact} aujourd’hui.`,
  ],
  noNewsYet: [
    ({ contact }) => `Le devis est chez ${contact}, nous attendons la réponse.`,
    () => 'Nous sommes encore en discussion, le devis est parti la semaine dernière.',
  ],
  won: [({ customer }) => `${customer} a signé.`, ({ customer }) => `Bonne nouvelle : ${customer} a signé le contrat.`],
  total: [({ total }) => `Le montant total est de ${total}.`, ({ total }) => `Montant total : ${total}`],
  invoice: [({ invoice }) => `Merci de nous facturer ${invoice}.`, ({ invoice }) => `Montant à facturer : ${invoice}`],
  start: [({ start }) => `Nous commençons le ${start}.`, ({ start }) => `Date de début : ${start}`],
  facts: [
    ({ total, invoice, start }) =>
      `Montant total : ${total}\nMontant à facturer : ${invoice}\nDate de début : ${start}`,
  ],
  corrected: [({ invoice }) => `Correction : le montant à facturer est de ${invoice}.`],
  further: [
    ({ customer, total, invoice, start }) =>
      `${customer} a passé une commande complémentaire : montant total ${total}, merci de nous facturer ${invoice}. Début le ${start}.`,
  ],
  lost: [
    ({ customer }) => `${customer} a choisi un autre prestataire.`,
    () => 'Le client a décidé de ne pas donner suite.',
  ],
  declined: [
    () => 'Malheureusement nous ne pouvons pas prendre ce dossier, nous sommes complets.',
    () => 'Nous devons décliner cette demande, faute de capacité.',
  ],
  unreachable: [
    ({ contact }) => `Nous n’arrivons pas à joindre ${contact}. Nous avons appelé cinq fois.`,
    () => 'Le client est injoignable, ni par téléphone ni par mail.',
  ],
  atRisk: [
    ({ customer }) => `Le projet chez ${customer} est menacé : les données manquent, le délai risque de glisser.`,
    () => 'Le projet est en péril, le client ne nous donne pas accès depuis deux semaines.',
  ],
  onTrack: [
    () => 'Le projet est de nouveau sur les rails.',
    () => 'Tout est rentré dans l’ordre, le projet est de nouveau sur les rails.',
  ],
  nothingFurther: [() => 'Non, rien pour le moment.', () => 'Non.'],
  settled: [
    ({ contact }) => `Nous avons parlé à ${contact} ce matin, présenté nos excuses et corrigé la panne.`,
    () => 'Notre chef d’équipe est passé hier, la panne est réparée.',
  ],
  answered: [() => 'répondu', () => 'Répondu, nous les avons appelés aujourd’hui.'],
  mended: [() => 'C’est corrigé.', () => 'C’est fait, l’écart est corrigé.'],
  acknowledgedDeviation: [() => 'Bien noté, nous allons corriger cela.', () => 'Compris, nous nous en occupons.'],
  started: [() => 'Oui, nous avons commencé comme prévu.', () => 'Oui, tout se passe comme prévu.'],
  kickOff: (day) => `La réunion de lancement a eu lieu le ${day}.`,
  testing: (day) => `Les tests internes ont été validés le ${day}.`,
  goLive: (day) => `La mise en service a eu lieu le ${day}.`,
  completed: (day) => `Le projet a été terminé le ${day}.`,
  later: (day) => `Cela prendra un peu plus de temps, nous prévoyons maintenant le ${day}.`,
  team: (names, day) => `Équipe : ${names}\nPérimètre : convenu le ${day}`,
  away: (day) => `Je suis absente du bureau et de retour le ${day}.`,
  complaint: [
    () => 'Bonjour,\n\nnous sommes très déçus. Personne n’est venu lundi, et tout est à l’arrêt.',
    () =>
      'Bonjour,\n\nje souhaite faire une réclamation. Le système tombe sans cesse en panne et personne ne rappelle.',
  ],
  enquiry: [
    () => 'Bonjour,\n\npouvez-vous nous dire quand le technicien viendra ?',
    () => 'Bonjour,\n\nj’ai une question : peut-on ajouter deux utilisateurs, et à quel prix ?',
  ],
  yes: 'Oui, tout est réglé. Merci',
  no: 'Non, cela ne fonctionne toujours pas.',
  regards: 'Cordialement',
  allOpen: 'Rien de neuf pour aucune d’elles, je vous tiens au courant.',
};
