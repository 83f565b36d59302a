/** Words that set figures or days aside, denied or said of something else: nothing is set aside then. */
import { describeReadings } from './describeReadings.js';

describeReadings('en', [
  {
    text: 'Kestrel have signed. Total $33,000 incl. GST, $30,000 excl. GST. Please do not use the $33,000. Invoice $3,000, start 11 January 2027.',
    statements: ['won'],
    total: 30000,
    invoice: [3000],
    start: '2027-01-11',
    action: 'record',
  },
  {
    text: 'One correction on Kestrel: the new total is $52,400. Your invoice amount stays the same.',
    statements: ['correction'],
    onRecord: true,
    total: 52400,
    action: 'record',
  },
  {
    text: 'The job was won by Sarah Nolan, our account manager. Total $48,500, bill us $4,850, start 18 January 2027.',
    statements: ['won'],
    total: 48500,
    invoice: [4850],
    start: '2027-01-18',
    action: 'record',
  },
  { text: 'The job was won by Tyne Field Systems.', statements: ['lost'], action: 'record' },
]);

describeReadings('de', [
  {
    text: 'Eine Korrektur zu Vogel: neu gesamthaft 52.400 €. Die Provisionssumme bleibt gleich.',
    statements: ['correction'],
    onRecord: true,
    total: 52400,
    action: 'record',
  },
  {
    text: 'Ich freue mich, dass Sabine Keller den Auftrag bekommen hat. Total 48.500 €, Ihre Rechnung 4.850 €, Start 18. Januar 2027.',
    statements: ['won'],
    total: 48500,
    invoice: [4850],
    start: '2027-01-18',
    action: 'record',
  },
  {
    text: 'Herr Vogel hat uns mitgeteilt, dass Brandt den Auftrag bekommen hat.',
    statements: ['lost'],
    action: 'record',
  },
]);
