/** A draft, a cancelled dinner, a rival who left: harmless beside a win only where nothing of the job can be meant. */
import { describeReadings, type ReadingCase } from './describeReadings.js';

const EN = 'Total $48,500, please invoice us $4,850, start Monday 11 January 2027.';
const DE = 'Die Auftragssumme beträgt 48.500 €, bitte berechnen Sie uns 4.850 €. Start ist der 11. Januar 2027.';
const DE_AMOUNTS = 'Die Auftragssumme beträgt 48.500 €, bitte berechnen Sie uns 4.850 €.';
const FR = 'Le montant total est de 48 500 CHF, merci de nous facturer 4 850 CHF. Nous démarrons le 11 janvier 2027.';

const won = (text: string, action: 'record' | 'review'): ReadingCase => ({
  text,
  statements: ['won'],
  total: 48_500,
  invoice: [4_850],
  start: '2027-01-11',
  action,
});
const open = (text: string): ReadingCase => won(text, 'review');
const harmless = (text: string): ReadingCase => won(text, 'record');

describeReadings('en', [
  open(`Kestrel have signed. ${EN} All of it is a draft plan.`),
  open(`Kestrel have signed. ${EN} The start is from the draft project plan.`),
  open(`Kestrel have signed. ${EN} The rival bidder withdrew. So did Dan.`),
  open(`Kestrel have signed. ${EN} The old supplier walked away and so may we.`),
  open(`Kestrel have signed. ${EN} The dinner was called off, and the rest with it.`),
  harmless(`Kestrel have signed. ${EN} The draft project plan is attached.`),
  harmless(`Kestrel have signed. ${EN} The rival bidder withdrew.`),
  harmless(`Kestrel have signed. ${EN} Our team lunch was cancelled.`),
]);

describeReadings('de', [
  open(`Vogel hat unterschrieben. ${DE} Der Termin ist aus einem vorläufigen Plan.`),
  open(`Vogel hat unterschrieben. ${DE} Der alte Anbieter ist abgesprungen. Herr Vogel auch.`),
  open(`Vogel hat unterschrieben. ${DE_AMOUNTS} Wir starten am 11. Januar 2027, wenn der Umbau vorbei ist.`),
  open(`Vogel hat unterschrieben. ${DE_AMOUNTS} Wir starten am 11. Januar 2027, wenn die Halle frei ist.`),
  harmless(`Vogel hat unterschrieben. ${DE} Ein vorläufiger Zeitplan liegt bei.`),
  harmless(`Vogel hat unterschrieben. ${DE_AMOUNTS} Wir starten am 11. Januar 2027, wenn die Inventur vorbei ist.`),
]);

describeReadings('fr', [
  open(`Vogel a signé. ${FR} Le début est dans un calendrier provisoire.`),
  open(`Vogel a signé. ${FR} Le concurrent s'est retiré, puis Vogel aussi.`),
  harmless(`Vogel a signé. ${FR} Le planning provisoire est joint.`),
]);
