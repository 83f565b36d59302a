/** What the desk may need is no paper that the win waits for; what we cannot send, and what is moved over, is no news of the job. */
import { FACTS, FIGURES } from './cleanWin.js';
import { describeReadings } from './describeReadings.js';

const ASKED = { ...FACTS, statements: ['won', 'question'], action: 'review' } as const;
const MISSING = { ...FACTS, statements: ['won'], action: 'review' } as const;
const { en: EN, de: DE, fr: FR } = FIGURES;

describeReadings('en', [
  {
    ...ASKED,
    text: `Kestrel accepted our proposal on Wednesday. ${EN}\n\nOne question: do you need a PO number from us?`,
  },
  { ...MISSING, text: `Kestrel have signed. ${EN} If you need the PO, it's still to come.` },
  { ...MISSING, text: `Kestrel accepted our proposal. ${EN} Should you need the purchase order, it hasn't arrived.` },
  {
    ...FACTS,
    statements: ['won'],
    text: `Kestrel have signed. ${EN} If you need the PO, it's attached.`,
    action: 'record',
  },
  { text: `Kestrel said yes. ${EN} We still need their PO.`, statements: ['acknowledged'], action: 'review' },
  {
    text: "Thanks for thinking of us, but we'll have to pass on Kestrel. We can't send people to the islands in the wet. Please give it to somebody else.",
    statements: ['declined'],
    action: 'record',
  },
]);

describeReadings('de', [
  {
    ...ASKED,
    text: `Vogel hat unser Angebot angenommen. ${DE}\n\nEine Frage noch: Brauchen Sie eine Bestellnummer von uns?`,
  },
  { ...MISSING, text: `Vogel hat unterschrieben. ${DE} Falls Sie die Bestellung brauchen, die fehlt noch.` },
  {
    ...FACTS,
    statements: ['won'],
    action: 'record',
    text: `Vogel hat unterschrieben. ${DE}\n\nUmgestellt wird das Lager in Bremerhaven mit rund 40 mobilen Scannern.`,
  },
  { text: 'Alle 40 Scanner im Lager sind umgestellt.', statements: ['milestone'], action: 'record' },
]);

describeReadings('fr', [
  {
    ...ASKED,
    text: `Vogel a accepté notre offre. ${FR}\n\nUne question : avez-vous besoin d'un bon de commande ?`,
  },
  { ...MISSING, text: `Vogel a signé. ${FR} Si vous avez besoin du bon de commande, il n'est pas encore arrivé.` },
]);
