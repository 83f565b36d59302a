/** A share in parts, figures that are listed and not added up, a day with another to choose from, and a weekday counted in its month; a number that names a thing. */
import { describeReadings } from './describeReadings.js';

const SHARE = { statements: ['won'], total: 48000, start: '2027-01-11' } as const;
const WON = { statements: ['won'], total: 48500, invoice: [4850] } as const;

const en = (share: string): string => `Kestrel signed, $48,000 in all${share}. Start 11 January 2027.`;
const enDay = (day: string): string => `Kestrel signed for $48,500, please invoice $4,850. ${day}.`;
describeReadings('en', [
  { ...SHARE, invoice: [2400, 2400], action: 'record', text: en('. Your 10% please in two equal invoices') },
  { ...SHARE, invoice: [2400, 2400], text: en('. Bill us your 10%, half at the start and half at go-live') },
  { ...SHARE, action: 'ask', text: en('. Bill us your 10% in three instalments') },
  { ...SHARE, invoice: [4800], action: 'record', text: en(', paid in two halves. Please bill us your 10%') },
  { ...WON, action: 'ask', text: enDay('We start on 11 January, otherwise on the 18th') },
  { ...WON, action: 'ask', text: enDay('Start is 11 January 2027, failing that 18 January') },
  { ...WON, action: 'ask', text: enDay('We start on the second Monday in January, i.e. on 18 January') },
  {
    ...WON,
    start: '2027-01-11',
    action: 'record',
    text: enDay('We start on the second Monday in January, i.e. on 11 January'),
  },
  {
    statements: ['won'],
    invoice: [4850],
    start: '2027-01-11',
    action: 'ask',
    text: 'Kestrel signed: licences $30,000 and set-up $18,500. Bill us $4,850. Start 11 January 2027.',
  },
  {
    ...WON,
    start: '2027-01-11',
    action: 'record',
    text: 'Kestrel (client no. 52,000) signed for $48,500. Bill us $4,850. Start 11 January 2027.',
  },
  {
    ...WON,
    start: '2027-01-11',
    action: 'record',
    text: 'Kestrel signed: licences $30,000, set-up $18,500, $48,500 in total. Bill us $4,850. Start 11 January 2027.',
  },
]);

const de = (share: string): string =>
  `Vogel hat den Auftrag erteilt, 48.000 Euro. ${share}. Start ist der 11. Januar 2027.`;
const deDay = (day: string): string => `Vogel hat den Auftrag erteilt: 48.500 Euro. Ihre Rechnung: 4.850 Euro. ${day}.`;
describeReadings('de', [
  {
    ...SHARE,
    invoice: [2400, 2400],
    text: de('Stellen Sie uns 10 % davon in Rechnung, je zur Hälfte bei Start und bei Abnahme'),
  },
  { ...SHARE, invoice: [2400, 2400], text: de('Ihre 10 % bitte in zwei gleichen Rechnungen') },
  { ...WON, action: 'ask', text: deDay('Beginn am 11. Januar, sonst am 18. Januar') },
  { ...WON, action: 'ask', text: deDay('Los geht es am zweiten Montag im Januar, also am 18.01.2027') },
]);

const fr = (rest: string): string => `Vogel a signé pour 48 000 CHF. ${rest}. Début le 11 janvier 2027.`;
describeReadings('fr', [
  { ...SHARE, invoice: [2400, 2400], text: fr('Facturez-nous vos 10 % en deux factures égales') },
  {
    ...WON,
    action: 'ask',
    text: 'Vogel a signé pour 48 500 CHF, facturez 4 850 CHF. Début le 11 janvier, sinon le 18.',
  },
  {
    statements: ['won'],
    invoice: [1850],
    start: '2027-01-11',
    action: 'ask',
    text: 'Vogel a signé : licences 30 000 CHF, mise en œuvre 18 500 CHF. Votre part : 1 850 CHF. Début le 11 janvier 2027.',
  },
]);
