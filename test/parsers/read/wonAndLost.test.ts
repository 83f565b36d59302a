/**
 * Won, lost, nearly, taken back, over more than one sentence: a complete win that the rest of the mail gives to somebody else or
 * takes back, what is neither won nor lost, what was lost before it was won. Each family in three languages, with look-alikes.
 */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const lost = (text: string): ReadingCase => ({ text, statements: ['lost'], action: 'record' });
const open = (text: string): ReadingCase => ({ text, statements: ['acknowledged'], action: 'record' });
/** A win of 27,500 with 2,750 to invoice from 8 February 2027. */
const won = (text: string): ReadingCase => ({
  text,
  statements: ['won'],
  total: 27_500,
  invoice: [2_750],
  start: '2027-02-08',
  action: 'record',
});

const EN = 'Total $27,500, please invoice us $2,750, start 8 February 2027.';
const DE = 'Gesamtbetrag 27.500 €, bitte stellen Sie uns 2.750 € in Rechnung, Beginn am 8. Februar 2027.';
const FR = 'Montant total 27 500 CHF, vous pouvez nous facturer 2 750 CHF, début le 8 février 2027.';

describeReadings('en', [
  lost(
    `Great news, Kestrel Plumbing said yes this morning! ${EN}\n\nScrap all of that, I hadn't hit send yet when Dan rang. Head office has overruled him and they are staying with the system they've got. So it's a no after all, we've lost this one.`,
  ),
  lost(
    `We've won Kestrel Plumbing! ${EN}\n\nForget all that, Dan has just called. They're going with another supplier. We've lost the job.`,
  ),
  lost(
    'Kestrel signed this morning, total $44,800, start 11 January 2027. Only not\nwith us, but with their old supplier.',
  ),
  won(`We had already lost this one, but then Dan came back and Kestrel Plumbing signed yesterday. ${EN}`),
  won(`First Dan said it's a no, but he came back and Kestrel Plumbing signed yesterday. ${EN}`),
  {
    ...won(`We've won Kestrel Plumbing. ${EN} We've lost this one.`),
    statements: ['won', 'lost'],
    action: 'review',
  },
  won(`Kestrel Plumbing signed yesterday. ${EN} The competitor has lost this one.`),
  open("Nothing's lost, but it isn't won either. Our proposal of $32,500 went out on Monday."),
  open("It's not in the bag yet. Our proposal of $32,500 went out on Monday."),
  lost("We didn't win it, they chose another supplier."),
  won(`Kestrel Plumbing signed yesterday. ${EN} I have to pass on something else: Dan says hello.`),
  won(`Kestrel Plumbing signed yesterday. ${EN} We'll take a pass on the buffet.`),
  { text: "I'm afraid we'll take a pass on this one.", statements: ['declined'], action: 'record' },
]);

describeReadings('en', [
  // A part of the job is no loss of it.
  {
    ...won(`Kestrel Plumbing signed yesterday. ${EN} They've cancelled the portal after all.`),
    statements: ['won', 'lost'],
    action: 'review',
  },
  {
    text: `Kestrel Plumbing signed yesterday. ${EN} Scrap that, they don't want the second depot.`,
    statements: ['lost'],
    action: 'review',
  },
  // Nobody reached, told by what was tried.
  {
    text: 'No luck with Dan at Kestrel Plumbing. Five calls, two texts, the mail came back "mailbox full" and the gate at the yard is chained up.',
    statements: ['unreachable'],
    action: 'record',
  },
  {
    text: 'No joy with Kestrel. Six calls, three e-mails, and the office is locked.',
    statements: ['unreachable'],
    action: 'record',
  },
  // What leaves something else open.
  won(`Kestrel Plumbing signed yesterday. ${EN} The preliminary agenda for the kick-off is attached.`),
  won(`Kestrel Plumbing signed yesterday. ${EN} Dan cancelled our lunch, though.`),
  { ...won(`Kestrel Plumbing signed yesterday. ${EN} The preliminary contract is attached.`), action: 'review' },
  { ...won(`Kestrel Plumbing signed yesterday. ${EN} It all goes ahead if the bank agrees.`), action: 'review' },
]);

describeReadings('de', [
  won(
    'Die Vogel GmbH hat gestern unterschrieben. Gesamtbetrag 27.500 €, bitte stellen Sie uns 2.750 € in Rechnung. Wir starten am Montag, 8. Februar 2027, wenn das Haus aus der Winterpause kommt.',
  ),
  {
    ...won(
      'Die Vogel GmbH hat gestern unterschrieben. Gesamtbetrag 27.500 €, bitte stellen Sie uns 2.750 € in Rechnung. Wir starten am Montag, 8. Februar 2027, wenn der Vorstand zurück ist.',
    ),
    action: 'review',
  },
  won(`Die Vogel GmbH hat gestern unterschrieben. ${DE} Der Entwurf des Schulungsplans liegt bei.`),
  won(`Die Vogel GmbH hat gestern unterschrieben. ${DE} Der alte Anbieter ist abgesprungen.`),
  { ...won(`Die Vogel GmbH hat gestern unterschrieben. ${DE} Der Vertrag ist ein Entwurf.`), action: 'review' },
  lost(
    'Herr Vogel hat heute Morgen den Vertrag unterschrieben, Gesamtbetrag 44.800 €, Beginn am 11. Januar 2027. Nur leider\nnicht mit uns, sondern mit seinem bisherigen Systemhaus. Wir lagen preislich etwas darüber.',
  ),
  lost(`Die Vogel GmbH hat unterschrieben! ${DE}\n\nKommando zurück! Wir haben den Auftrag leider verloren.`),
  lost(`Die Vogel GmbH hat unterschrieben! ${DE}\n\nVergessen Sie das alles wieder. Damit ist der Auftrag verloren.`),
  won(`Wir hatten den Auftrag schon verloren gegeben, aber gestern hat die Vogel GmbH doch noch unterschrieben. ${DE}`),
  won(`Die Vogel GmbH hat bei uns unterschrieben. ${DE}`),
  open(
    'Gewonnen ist noch nichts, verloren aber auch nicht. Frau Kern hat unser Angebot über 32.500 € seit Montag und legt es dem Vorstand vor.',
  ),
  lost('Leider nicht gewonnen: Vogel hat sich für einen anderen Anbieter entschieden.'),
]);

describeReadings('fr', [
  won(
    'Le client a signé hier. Ils ont retiré le module de livraison et le contrat porte sur 27 500 CHF. Vous pouvez nous facturer 2 750 CHF, début le 8 février 2027.',
  ),
  won(`Le client a signé hier. ${FR} Le projet de planning est joint.`),
  won(`Le client a signé hier. ${FR} Mon train a été annulé.`),
  { ...won(`Le client a signé hier. ${FR} Le contrat n'est qu'un brouillon.`), action: 'review' },
  lost(
    `Le client a signé ce matin ! ${FR}\n\nEn fait non, elle vient de me rappeler. C'est donc non, nous avons perdu cette affaire.`,
  ),
  lost('Mme Roche a signé hier : montant total 44 800 CHF, début le 11 janvier 2027. Mais pas chez nous, hélas.'),
  won(`Au départ c'était non, mais hier le client a finalement signé avec nous. ${FR}`),
  open(
    "Rien n'est perdu, mais ce n'est pas gagné non plus. Mme Roche a notre offre de CHF 32'500.– depuis lundi et elle la présente à son comité.",
  ),
  open("Ce n'est ni gagné ni perdu. Elle a reçu notre offre lundi."),
  lost("Malheureusement nous n'avons pas gagné : ils ont choisi un concurrent."),
  won(`Le client a signé hier. ${FR} Pour le repas de Noël, nous passons notre tour.`),
]);

// Others were won: nothing is said of this one.
describeReadings('en', [
  lost(
    "Sorry to say Kestrel won't be going ahead. You can close this one.\n\nA shame, as we won two other lift companies this year and I'd hoped to make it three.",
  ),
]);
describeReadings('de', [
  lost('Vogel hat uns leider abgesagt. Schade, wir haben dieses Jahr zwei andere Kunden in der Branche gewonnen.'),
]);
describeReadings('fr', [
  lost('Vogel a refusé notre offre. Dommage, nous avions gagné deux autres clients dans la branche.'),
]);

describeReadings('en', [
  won(
    "Kestrel have signed. It's $27,500 plus GST, so $30,250 with it. Please go by the figure\nwithout GST. Your invoice to us is $2,750 plus GST. We start on 8 February 2027.",
  ),
]);
