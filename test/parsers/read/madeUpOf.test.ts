/** A total beside the lines or figures that it is made up of: they add up, or the partner is asked. */
import { describeReadings } from './describeReadings.js';

const WON = { statements: ['won'], start: '2027-01-11', invoice: [2600] } as const;
const ADDS_UP = { ...WON, total: 26000, action: 'record' } as const;
const FAILS = { ...WON, action: 'ask' } as const;
const CORRECTS = { statements: ['correction'], onRecord: true } as const;

describeReadings('en', [
  {
    ...ADDS_UP,
    text: 'Kestrel signed on Friday.\n\n- Licences: $9,840\n- Configuration: $12,600\n- Training: $3,560\nSum: $26,000\n\nPlease invoice us $2,600. We start on 11 January 2027.',
  },
  {
    ...ADDS_UP,
    text: 'Kestrel signed on Friday. The order is made up of $9,840 for licences, $12,600 for configuration and $3,560 for training, so $26,000 in total. Please invoice us $2,600. We start on 11 January 2027.',
  },
  {
    ...FAILS,
    text: 'Kestrel signed on Friday.\n\n- $9,840 for licences\n- $12,600 for set-up\n- $3,650 for training\n- Total: $26,000\n\nPlease invoice us $2,600. We start on 11 January 2027.',
  },
  {
    ...FAILS,
    text: 'Kestrel signed on Friday. The breakdown is licences ($9,840), configuration ($12,600) and training ($3,650). That comes to $26,000. Please invoice us $2,600. We start on 11 January 2027.',
  },
  {
    ...CORRECTS,
    action: 'ask',
    text: 'Correction for Kestrel: the total goes from $48,500 to $52,000. Everything else stays as it is.\n\nThe details:\n- Licences: $28,400\n- Set-up and training: $23,700\n- Total: $52,000\n\nRegards',
  },
  {
    ...CORRECTS,
    total: 52000,
    action: 'record',
    text: 'Correction for Kestrel: the total goes from $48,500 to $52,000. Everything else stays as it is.\n\nThe details:\n- Licences: $28,400\n- Set-up and training: $23,600\n- Total: $52,000\n\nRegards',
  },
]);

describeReadings('de', [
  {
    ...ADDS_UP,
    text: 'Vogel hat am Freitag unterschrieben. Der Auftrag besteht aus Lizenzen (9.840 €), Einrichtung (12.600 €) und Schulung (3.560 €). Das macht 26.000 €. Bitte berechnen Sie uns 2.600 €. Start ist am 11. Januar 2027.',
  },
  {
    ...FAILS,
    text: 'Vogel hat am Freitag unterschrieben.\n\nLizenzen 9.840 €\nEinrichtung und Import 12.600 €\nSchulung 3.650 €\n- Gesamt: 26.000 €\n\nBitte berechnen Sie uns 2.600 €. Start ist am 11. Januar 2027.',
  },
  {
    ...CORRECTS,
    action: 'ask',
    text: 'Korrektur zu Vogel: die Gesamtsumme beträgt neu 52.000 €. Alles andere bleibt.\n\nIm Einzelnen:\n- Lizenzen: 28.400 €\n- Einrichtung: 13.700 €\n- Schulung: 10.000 €\n\nGruß',
  },
]);

describeReadings('fr', [
  {
    ...ADDS_UP,
    text: 'Vogel a signé vendredi. La commande comprend 9 840 CHF de licences, 12 600 CHF de mise en service et 3 560 CHF de formation. Cela fait 26 000 CHF. Merci de nous facturer 2 600 CHF. Début le 11 janvier 2027.',
  },
  {
    ...FAILS,
    text: 'Vogel a signé vendredi.\n\n- Licences : 9 840 CHF\n- Mise en service : 12 600 CHF\n- Formation : 3 650 CHF\nSoit 26 000 CHF au total, dont 2 600 CHF à nous facturer. Début le 11 janvier 2027.',
  },
  {
    ...CORRECTS,
    action: 'ask',
    text: 'Rectificatif pour Vogel : avec le module atelier, le montant total passe de 48 500 CHF à 52 000 CHF. La date et votre facture ne changent pas.\n\nLe détail :\n- Licences : 28 400 CHF\n- Mise en service et formation : 23 700 CHF\n- Total : 52 000 CHF\n\nCordialement',
  },
]);
