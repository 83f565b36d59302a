/** Several bills that the desk is asked for: counted, each of one amount, or numbered in rows. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const wins = (text: string, total: number, invoice: readonly number[], start: string): ReadingCase => ({
  text,
  statements: ['won'],
  total,
  invoice,
  start,
  action: 'record',
});
const TWICE = [2050, 2050];

describeReadings('en', [
  wins(
    "Kestrel have signed. It's $41,000 for the lot. Please send us two invoices of $2,050 each. Start on 1 March 2027.",
    41000,
    TWICE,
    '2027-03-01',
  ),
]);

describeReadings('de', [
  wins(
    'Vogel hat unterschrieben. Gesamt 41.000 Euro. Du kannst uns zwei Rechnungen über je 2.050 Euro schicken. Start ist der 25. Januar 2027.',
    41000,
    TWICE,
    '2027-01-25',
  ),
  wins(
    'Vogel hat unterschrieben. Gesamt 41.000 Euro. Schick uns bitte zwei Rechnungen zu je 2.050 Euro. Start ist der 25. Januar 2027.',
    41000,
    TWICE,
    '2027-01-25',
  ),
]);

describeReadings('fr', [
  wins(
    "Vogel a signé. On est à 41'000 francs pour l'ensemble. Tu peux nous envoyer deux factures de 2'050 francs chacune. L'installation commence lundi 25 janvier 2027.",
    41000,
    TWICE,
    '2027-01-25',
  ),
  wins(
    "Vogel a signé. Le total est de 41'000 francs. Merci de nous adresser deux factures de 2'050 francs chacune. L'installation commence lundi 25 janvier 2027.",
    41000,
    TWICE,
    '2027-01-25',
  ),
  wins(
    "Vogel a signé. Prix total convenu: 74'500.00 CHF\nFacture n° 1 à nous adresser: 3'000.00 CHF\nFacture n° 2 à nous adresser: 4'450.00 CHF\nDate de début: lundi 8 février 2027",
    74500,
    [3000, 4450],
    '2027-02-08',
  ),
  wins(
    "Vogel a signé. Prix total convenu: 74'500.00 CHF\n1re facture à nous adresser: 3'000.00 CHF\n2e facture à nous adresser: 4'450.00 CHF\nDate de début: lundi 8 février 2027",
    74500,
    [3000, 4450],
    '2027-02-08',
  ),
  // A number of another language's ("part 2390") is a sum where it is somebody's own.
  wins('Vogel a signé. Total 23900 chf, ta part 2390, début le 30.11.', 23900, [2390], '2026-11-30'),
]);
