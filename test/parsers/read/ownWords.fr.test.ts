/** French replies in words of their own: several invoices, starts, what is still to come, refusals, changes; with look-alikes. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const win = (text: string, invoice: readonly number[] = [5_200]): ReadingCase => ({
  text,
  statements: ['won'],
  total: 52_000,
  invoice,
  start: '2027-01-18',
  action: 'record',
});
const START = 'Début le 18 janvier 2027.';
const INVOICE = 'Facturez-nous 5 200.';
const SIGNED = 'Vogel a signé pour 52 000.';
const told = `Total 52 000. ${INVOICE} ${START}`;
const says = (text: string, ...statements: string[]): ReadingCase => ({ text, statements, action: 'record' });
const open = (text: string): ReadingCase => ({ text, statements: ['acknowledged'], action: 'review' });

// what is invoiced, in one or in parts
describeReadings('fr', [
  win(`${SIGNED} Deux factures svp, la première de 3 000 CHF et la seconde de 2 200 CHF. ${START}`, [3_000, 2_200]),
  win(`${SIGNED} Faites deux factures, l'une de 3 000 CHF, l'autre de 2 200 CHF. ${START}`, [3_000, 2_200]),
  win(`${SIGNED} Vous nous compterez 5 200. ${START}`),
  win(`${SIGNED} Tu nous réclameras 5 200. ${START}`),
  win(`Vogel a signé. C'est la démo qui l'a convaincu.\n\nDevis : 52 000\nVotre facture : 5 200\n${START}`),
  {
    text: `Vogel a signé. C'est la démo qui l'a convaincu.\n\nDevis : 52 000\nRabais : 2 000\nVotre facture : 5 200\n${START}`,
    statements: ['won'],
    invoice: [5_200],
    start: '2027-01-18',
    action: 'ask',
  },
]);

// the day of the start
describeReadings('fr', [
  win(`${SIGNED} ${INVOICE} Prise de travail le 18 janvier.`),
  win(`${SIGNED} ${INVOICE} Nos techniciens entrent en piste le 18 janvier.`),
  win(`${SIGNED} ${INVOICE} Je m'en charge personnellement dès le 18 janvier.`),
  {
    text: 'Veuillez noter le mardi 19 janvier comme jour de démarrage à la place du lundi.',
    statements: ['correction'],
    start: '2027-01-19',
    action: 'record',
    onRecord: true,
  },
]);

// won, and still to come
describeReadings('fr', [
  win(`Vogel a malgré tout opté pour notre solution. ${told}`),
  win(`M. Vogel nous accorde le mandat. ${told}`),
  open(`M. Vogel nous accorde le mandat lundi. ${told}`),
  open(`M. Vogel passe commande mardi. ${told}`),
  open(`M. Vogel nous confie l'affaire la semaine prochaine. ${told}`),
  says('M. Vogel passe commande lundi.', 'acknowledged'),
  says(
    `Vogel gagné, 52 000, facture 5 200, début 18 janvier.\n\nZut, j'efface tout : le contrat concerne un autre dossier. Avec Vogel nous sommes encore en discussion.`,
    'acknowledged',
  ),
]);

// refused, in danger, gone
describeReadings('fr', [
  says('Après ce qui est arrivé en 2022, nous ne reprendrons plus ce client.', 'declined'),
  says('Nous ne travaillerons plus pour cette maison.', 'declined'),
  says('Nous avons peur de ne pas pouvoir mener le projet Vogel à terme.', 'at-risk'),
  says("Vogel renonce. Nous avions tout préparé, toute l'équipe est dépitée.", 'lost'),
  { text: "L'équipe de Vogel est déçue du logiciel.", statements: ['complaint'], action: 'review' },
]);

// changes of what is on record
describeReadings('fr', [
  {
    text: 'Un autre chantier a été reporté, nous commençons donc chez Vogel le 5 janvier 2027 et non le 11.',
    statements: ['correction'],
    start: '2027-01-05',
    action: 'record',
    onRecord: true,
  },
  {
    text: 'Mise à jour Vogel\n\n- nouveau total : 56 200 (portail compris)\n- à nous facturer : 5 620',
    statements: ['correction'],
    total: 56_200,
    invoice: [5_620],
    action: 'record',
    onRecord: true,
  },
]);
