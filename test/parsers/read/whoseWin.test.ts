/**
 * Who signed what with whom: wins of somebody else told with words of winning, wins beside words of loss that are denied, past or of
 * another thing, wins that the same mail takes back, and other customers' wins with figures of their own. Each family in three
 * languages, with look-alikes.
 */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const lost = (text: string): ReadingCase => ({ text, statements: ['lost'], action: 'record' });
const open = (text: string): ReadingCase => ({ text, statements: ['acknowledged'], action: 'record' });
/** A win of 48,500 with 4,850 to invoice from 11 January 2027. */
const won = (text: string): ReadingCase => ({
  text,
  statements: ['won'],
  total: 48_500,
  invoice: [4_850],
  start: '2027-01-11',
  action: 'record',
});

const EN = 'Total $48,500, invoice us $4,850, start 11 January 2027.';
const DE = 'Auftragssumme 48.500 €, Rechnungsbetrag 4.850 €, Start am 11. Januar 2027.';
const FR = "Montant total CHF 48'500.–, à nous facturer CHF 4'850.–, début le 11 janvier 2027.";

describeReadings('en', [
  // With somebody else.
  lost('Kestrel have signed - just not with us. They went with Tradify, $39,000 and a start on 7 December.'),
  lost('The contract for Kestrel Plumbing was signed yesterday, by Dan and by our competitor. $3,000 less than us.'),
  lost('Kestrel has decided against us, so Dan signed with that vendor last week. We had offered $19,900.'),
  won(`Dan signed with us on Tuesday. ${EN} Our competitor lost out.`),
  // Of another thing, past, or denied.
  won(`Dan has cancelled his contract with Simpro and signed ours. ${EN}`),
  won(`Dan refused our first quote of $55,000 in October. The second one, $48,500, he signed this morning. ${EN}`),
  won(`Dan cancelled Friday's visit. But he has signed: ${EN}`),
  {
    text: `Kestrel signed. ${EN} Yesterday they cancelled the contract.`,
    statements: ['won', 'lost'],
    total: 48_500,
    invoice: [4_850],
    start: '2027-01-11',
    action: 'review',
  },
  won(`We lost the first round at Kestrel and won the second. Signed on Tuesday. ${EN}`),
  { text: 'Dan turned our competitor down. Then he said no to us as well.', statements: ['lost'], action: 'record' },
  // Taken back, and what is so instead.
  lost(
    `Kestrel signed! ${EN}\n\nPS: Sorry, spoke too soon. Dan has just pulled out, they're staying with spreadsheets.`,
  ),
  open(
    `Kestrel have signed! ${EN}\n\nEdit before I press send: scrap all of that. His partner hasn't signed after all. So they're still thinking and we're still talking to them.`,
  ),
  {
    text: `Kestrel signed! ${EN}\n\nScrap all that. They don't want the second depot.`,
    statements: ['lost'],
    action: 'review',
  },
  {
    text: `Kestrel signed! ${EN}\n\nScrap all that. The webinar won't be going ahead.`,
    statements: ['acknowledged'],
    action: 'review',
  },
  // Another customer's.
  won(
    `Mallee Joinery came on board last week for $22,000, start 7 December (not one of yours). Now the one you care about: Kestrel signed too. ${EN}`,
  ),
  open(
    "We've just won Mallee Joinery ($22,000, starting 7 December), which has nothing to do with you. With Kestrel we're still at the quoting stage.",
  ),
]);

describeReadings('de', [
  lost(
    'Die Vogel GmbH hat gestern unterschrieben, leider beim Mitbewerb. Dort zahlt sie 39.000 € und startet am 7. Dezember.',
  ),
  won(`Die Vogel GmbH hat unterschrieben, bei uns statt beim Mitbewerb. ${DE}`),
  won(`Unser erstes Angebot über 55.000 € hatte Herr Vogel abgelehnt. Das zweite hat er angenommen: ${DE}`),
  { text: 'Herr Vogel hat das erste Angebot abgelehnt. Das zweite auch.', statements: ['lost'], action: 'record' },
  won(`Herr Vogel hat mir abgesagt – den Termin am Montag nämlich. Unterschrieben hat er trotzdem. ${DE}`),
  won(
    `Der Mitbewerber ist leer ausgegangen, die Vogel GmbH hat sich für uns entschieden und kündigt ihr altes System. ${DE}`,
  ),
  lost(
    `Die Vogel GmbH hat bestellt. ${DE}\n\nNachtrag von 17 Uhr: Kommando zurück. Herr Vogel zieht die Bestellung zurück und bleibt bei Excel.`,
  ),
  won(`Herr Vogel hat dem Mitbewerber abgesagt und bei uns unterschrieben. ${DE}`),
  won(`Herr Vogel hat seinen Vertrag bei der Konkurrenz gekündigt und unseren unterschrieben. ${DE}`),
  won(`Die Bäckerei Holm hat abgelehnt (kein Kunde von Ihnen). Die Vogel GmbH dagegen hat unterschrieben. ${DE}`),
]);

describeReadings('fr', [
  lost('La maison Vogel a signé lundi, mais pas avec nous : elle a retenu une maison de Bulle.'),
  won(`Je croyais l'affaire perdue, je me trompais : Vogel SA a signé ce matin. ${FR}`),
  won(`L'affaire n'est pas perdue, la maison Vogel ne nous a pas refusés et a signé hier. ${FR}`),
  won(`M. Vogel avait refusé notre première offre de 55'000 francs. Il a accepté la seconde : ${FR}`),
  won(`Notre concurrent a perdu, nous avons gagné : Vogel SA résilie son ancien contrat et signe avec nous. ${FR}`),
  lost(
    `Vogel SA a signé. ${FR}\n\nMise à jour avant l'envoi : oubliez ce qui précède. M. Vogel vient d'appeler, il renonce.`,
  ),
  won(`Garaga SA nous a dit non hier, mais ce n'est pas votre client. Vogel SA, elle, a dit oui. ${FR}`),
  won(`M. Vogel a dit non à Infosys et oui à nous. ${FR}`),
  won(`Vogel SA a renoncé à son ancien prestataire et signé chez nous. ${FR}`),
]);
