/** Ordinary French wins as partners write them: who tells the figures, the start and the sale in which words, with look-alikes that must ask. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const win = (text: string): ReadingCase => ({
  text,
  statements: ['won'],
  total: 52_000,
  invoice: [5_200],
  start: '2027-01-18',
  action: 'record',
});
const START = 'Début le 18 janvier 2027.';
const INVOICE = 'Facturez-nous 5 200.';
const SIGNED = 'Vogel a signé pour 52 000.';
const told = `Total 52 000. ${INVOICE} ${START}`;
const asks = (text: string, facts: Partial<ReadingCase> = {}): ReadingCase => ({
  text,
  statements: ['won'],
  action: 'ask',
  ...facts,
});

// what the desk may invoice
describeReadings('fr', [
  win(`${SIGNED} La vôtre sera de 5 200. ${START}`),
  win(`${SIGNED} Nous aimerions que vous facturiez 5 200. ${START}`),
  win(`${SIGNED} Votre facture pourra être de 5 200. ${START}`),
  win(`${SIGNED} La commission que vous pouvez nous compter se monte à 5 200. ${START}`),
  win(`${SIGNED} Next Technik nous facturera 5 200. ${START}`),
  win(`${SIGNED} Somme que nous facture Next Technik : 5 200. ${START}`),
  win(`${SIGNED} 5 200 pour Next Technik. ${START}`),
  win(`${SIGNED} Notre convention vous accorde 10 % = 5 200. ${START}`),
  win(`Vogel a signé pour 52 000, dont 5 200 que nous vous prions de nous facturer. ${START}`),
  win(`Vogel a signé. Contrat 52 000 facture 5 200. ${START}`),
  win(`Vogel a signé. 52'000 / 5'200 pour votre facture. ${START}`),
  win(
    `Vogel a signé. Cinquante-deux mille francs (52'000) pour le tout, cinq mille deux cents (5'200) que vous pouvez facturer. ${START}`,
  ),
  win(`Vogel a signé. Le module en plus porte le tout à 52 000. ${INVOICE} ${START}`),
  win(`${SIGNED} ${INVOICE.slice(0, -1)} comme convenu au téléphone. ${START}`),
  win(`${SIGNED} Nous attendons votre facture de 5 200. ${START}`),
  asks(`${SIGNED} L'hébergeur nous facture 300. ${START}`, { total: 52_000, start: '2027-01-18' }),
  asks(`${SIGNED} Next Technik nous facturait 5 200 l'an dernier. ${START}`, { total: 52_000, start: '2027-01-18' }),
  asks(`${SIGNED} Votre facture est peut être de 5 200. ${START}`, { total: 52_000, start: '2027-01-18' }),
  asks(`Vogel a signé pour 52 000 (matériel 20 000, services 30 000). ${INVOICE} ${START}`, {
    invoice: [5_200],
    start: '2027-01-18',
  }),
  win(`Vogel a signé pour 52 000 (matériel 20 000, services 32 000). ${INVOICE} ${START}`),
  win(`Vogel a signé pour 52 000 (dont matériel 20 000, options 2 000). ${INVOICE} ${START}`),
]);

// the day of the start
describeReadings('fr', [
  win(`${SIGNED} ${INVOICE} Date de démarrage retenue avec M. Vogel : le 18 janvier.`),
  win(`${SIGNED} ${INVOICE} Quant au démarrage, il est fixé au 18 janvier.`),
  win(`${SIGNED} ${INVOICE} Le lancement du chantier est prévu pour le 18 janvier.`),
  win(`${SIGNED} ${INVOICE} Nous démarrons après l'Épiphanie, le lundi 18 janvier.`),
  win(`${SIGNED} ${INVOICE} Nos monteurs partent lundi 18 janvier pour l'installation.`),
  win(`${SIGNED} ${INVOICE} Lundi 18 janvier on installe.`),
  win(`${SIGNED} ${INVOICE} Lundi 18 janvier, on retrousse nos manches.`),
  win(`${SIGNED} ${INVOICE} Je m'y colle dès le 18 janvier.`),
  win(`${SIGNED} ${INVOICE} Dém. le 18/01/2027.`),
  win(`${SIGNED} ${INVOICE} Go = 18 janvier.`),
  {
    ...win(`${SIGNED} ${INVOICE} Nous commençons jeudi prochain, le 26 novembre.`),
    start: '2026-11-26',
  },
  asks(`${SIGNED} ${INVOICE} Nous commençons jeudi prochain, le 3 décembre.`, { total: 52_000, invoice: [5_200] }),
  asks(`${SIGNED} ${INVOICE} Quant au démarrage, il n'est pas fixé au 18 janvier.`, {
    total: 52_000,
    invoice: [5_200],
  }),
  asks(`${SIGNED} ${INVOICE} Lundi 18 janvier on installe un autre client.`, { total: 52_000, invoice: [5_200] }),
  asks(`${SIGNED} ${INVOICE} Livraison le 18 janvier pour l'installation.`, { total: 52_000, invoice: [5_200] }),
  asks(`${SIGNED} ${INVOICE} Nos monteurs partent le 18 janvier en vacances.`, {
    total: 52_000,
    invoice: [5_200],
    start: '2027-01-18',
  }),
]);

// the sale, and what stands beside it
describeReadings('fr', [
  win(`Feu vert de Vogel ! ${told}`),
  win(`Suite à la signature de Vogel hier, voici les chiffres. ${told}`),
  win(`Les vacances sont finies, et voilà Vogel qui signe. ${told}`),
  win(`Nous avons finalisé avec Vogel SA. ${told}`),
  win(`Cde Vogel reçue. ${told}`),
  win(`Gagné chez Vogel face à trois concurrents. ${told}`),
  win(`Il a renvoyé le contrat signé avec une boîte de biscuits. ${told}`),
  win(`M. Vogel a signé hier, on ne fait pas plus simple. ${told}`),
  win(`Vogel a signé, c'est un gros morceau ! ${told}`),
  win(`Voici la commande que Vogel nous a passée hier. ${told}`),
  win(`Ce n'est pas le projet de l'année, mais Vogel a signé. ${told}`),
  win(`Vogel a signé, une belle affaire si on peut dire. ${told}`),
  win(`L'acompte de Vogel est arrivé ce matin sur notre compte, il a signé hier. ${told}`),
  { text: 'Le oui de Vogel n’est pas encore arrivé.', statements: ['acknowledged'] },
  { text: 'Gagné par Brandt face à deux concurrents.', statements: ['lost'] },
  { text: 'La commande nous est passée sous le nez.', statements: ['lost'] },
  { text: 'Il a renvoyé le contrat signé avec une boîte de Zurich.', statements: ['lost'] },
  { text: 'Un gros morceau pour nous, nous ne pouvons pas.', statements: ['declined'] },
]);
