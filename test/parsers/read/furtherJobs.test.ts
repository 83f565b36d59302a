/** A further job beside the one on record, and one told beside a first win: its money is none of the win's. */
import { FACTS, FIGURES } from './cleanWin.js';
import { describeReadings } from './describeReadings.js';

const WON = { ...FACTS, statements: ['won'], action: 'record' } as const;
const FURTHER = { ...FACTS, statements: ['follow-up'], action: 'record' } as const;
const BOTH = { ...FACTS, statements: ['won', 'follow-up'], action: 'ask' } as const;
const ANOTHERS = { ...FACTS, statements: ['won'], action: 'review' } as const;

const { en: EN, de: DE, fr: FR } = FIGURES;

describeReadings('en', [
  {
    ...FURTHER,
    text: 'Kestrel have signed a second agreement with us, for the inspection module. It is worth $48,500, on top of the $38,000 you already have on file. You can invoice us $4,850. Work starts 11 January 2027.',
  },
  { ...FURTHER, text: `Kestrel, who we won last year, have signed for more. ${EN}` },
  {
    ...FURTHER,
    text: `Kestrel took the maintenance package as well. ${EN.replace('48,500', '48,500.00')}`,
    onRecord: true,
  },
  {
    ...BOTH,
    text: `Kestrel have signed. ${EN} They also ordered the second round for the Cork branch, separate contract.`,
  },
  {
    ...BOTH,
    text: `Kestrel have signed. ${EN} She has since ordered ten more licences for $3,200, on an order of its own.`,
  },
  {
    ...ANOTHERS,
    text: `Kestrel have signed. ${EN} The sister firm in Hull takes the same package, signed the same afternoon.`,
  },
  { ...WON, text: `Our second customer in Hull, Kestrel, has signed. ${EN}` },
  { ...WON, text: `After a second meeting Kestrel signed. ${EN}` },
  { ...WON, text: `Kestrel signed, a third happy customer for us. ${EN}` },
  { ...WON, text: `Kestrel have signed. ${EN} The price includes ten licences as well.` },
  { ...WON, text: `Kestrel have signed. ${EN} They may order a second module next year.`, action: 'review' },
]);

// What is confirmed, agreed or put into a diary, and what we buy ourselves, is no further job.
// Where no action stands, the learnt examples decide whether a person looks; either is right.
describeReadings('en', [
  { ...WON, text: `Kestrel have signed. ${EN} Their office in Hull also confirmed the date.` },
  {
    ...FACTS,
    statements: ['won'],
    text: `Kestrel have signed. ${EN} They've also booked the training days for March.`,
  },
  { ...FACTS, statements: ['won'], text: `Kestrel have signed. ${EN} We've also ordered the licences from you.` },
  { ...WON, text: `Kestrel have signed. ${EN} We also agreed the training days with Dan.` },
  { ...WON, text: `Kestrel have signed. ${EN} Phase two is agreed for May.` },
  { ...WON, text: `Kestrel have signed. ${EN} It was a good lead you sent us, they signed with us on the spot.` },
  { ...BOTH, text: `Kestrel have signed. ${EN} They've also ordered the planner.` },
  { ...BOTH, text: `Kestrel have signed. ${EN} We also agreed a second contract with them, for the planner.` },
  // The one sum is the further job's.
  {
    text: 'Kestrel have signed. They also ordered the planner for $12,000. Please invoice us $1,200, start Monday 11 January 2027.',
    statements: ['won', 'follow-up'],
    invoice: [1200],
    start: '2027-01-11',
    action: 'ask',
  },
  // No win of the customer is told.
  { ...FACTS, statements: ['follow-up'], text: `The sister firm has signed with us. ${EN}`, action: 'ask' },
]);

describeReadings('de', [
  {
    ...FURTHER,
    text: `Vogel hat einen zweiten Vertrag unterschrieben, zusätzlich zu den 38.000 €, die Sie bereits erfasst haben. ${DE}`,
  },
  { ...FURTHER, text: `Vogel hat das Wartungsmodul dazugenommen. ${DE}`, onRecord: true },
  { ...BOTH, text: `Vogel hat unterschrieben. ${DE} Außerdem haben sie die Zeiterfassung separat bestellt.` },
  {
    ...BOTH,
    text: `Vogel hat unterschrieben. ${DE} Dazu kam noch ein Zusatzauftrag über 3.200 € für die Handscanner.`,
  },
  {
    ...ANOTHERS,
    text: `Vogel hat unterschrieben. ${DE} Die Tochterfirma in Chur hat uns gestern ebenfalls beauftragt.`,
  },
  { ...WON, text: `Beim zweiten Anlauf hat Vogel unterschrieben. ${DE}` },
  { ...WON, text: `Nach einem weiteren Gespräch hat Vogel unterschrieben. ${DE}` },
  { ...WON, text: `Vogel hat unterschrieben. ${DE} Die Schulungen haben wir auch gleich gebucht.` },
  { ...WON, text: `Vogel hat unterschrieben. ${DE} Der Auftrag liegt auch dem Betrieb vor.` },
  { ...WON, text: `Vogel hat unterschrieben. ${DE} Bei uns liegt alles bereit, auch für das Lager.` },
  { ...WON, text: `Vogel hat unterschrieben. ${DE} Die Daten aus dem Lager bekommen wir noch.` },
  {
    ...FACTS,
    statements: ['won'],
    text: `Vogel hat unterschrieben. ${DE} Vorher baut Herr Meinders noch das Teilelager um, wir bekommen dort einen eigenen Raum.`,
  },
  { ...BOTH, text: `Vogel hat unterschrieben. ${DE} Dazu haben sie noch das Lagermodul genommen, 6.000 €.` },
  { ...BOTH, text: `Vogel hat unterschrieben. ${DE} Für das Lager liegt uns ein zweiter Auftrag vor.` },
  { ...FACTS, statements: ['won'], text: `Die Schwesterfirma hat bei uns unterschrieben. ${DE}`, action: 'ask' },
]);

describeReadings('fr', [
  { ...WON, text: `Affaire conclue avec Vogel, il a dit oui au téléphone et confirmé par écrit dans la foulée. ${FR}` },
  {
    ...FURTHER,
    text: `Vogel a signé une commande complémentaire, en plus des 38 000 CHF que vous avez déjà enregistrés. ${FR}`,
  },
  { ...FURTHER, text: `Vogel a signé un avenant. ${FR}`, onRecord: true },
  { ...BOTH, text: `Vogel a signé. ${FR} Ils ont aussi commandé un module de stock, 3 200 CHF en plus.` },
  { ...BOTH, text: `Vogel a signé. ${FR} Un second contrat pour la maintenance a été signé hier.` },
  {
    ...ANOTHERS,
    text: `Vogel a signé. ${FR} Son beau-frère plombier et sa société sœur nous ont aussi confié une commande.`,
  },
  { ...WON, text: `À la deuxième tentative Vogel a signé. ${FR}` },
  { ...FACTS, statements: ['won'], text: `Vogel a signé. ${FR} J'ai aussi commandé les licences chez vous.` },
  { ...FACTS, statements: ['won'], text: `Vogel a signé. ${FR} Le contrat prend aussi en compte la maintenance.` },
  { ...WON, text: `Vogel a signé. ${FR} M. Vogel a aussi validé les dates de formation.` },
  { ...FACTS, statements: ['won'], text: `La société sœur a signé avec nous. ${FR}`, action: 'ask' },
]);
