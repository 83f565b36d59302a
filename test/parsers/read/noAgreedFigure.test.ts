/** Figures and days that nobody has agreed to: what stood before a discount, the day that a new one is compared with, a price wished for. */
import type { Language } from '../../../src/parsers/types.js';
import type { ReadingJson } from '../../../src/parsers/toJson.js';
import { describeAsked } from './describeAsked.js';

type Mails = Readonly<Record<Language, readonly string[]>>;

const ASKED: Mails = {
  en: [
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850 before 31 December was the plan, now it will be more. We start on 11 January 2027.',
    'Kestrel have signed. The total was $48,500 before Monday. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. The total is $48,500 before end of month discounts. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. The total is $48,500 before the 5 % discount. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. The total is $48,500 before 3 credits. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. The total was $48,500 before the 3 sites were dropped. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. The total was $48,500 before 2 of the sites were dropped. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. The total is $48,500. Your share was $4,850 before 3 % came off. We start on 11 January 2027.',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850 before 31 December, the rest after. We start on 11 January 2027.',
    "Kestrel have signed. The total was $48,500 before Friday's change. Please invoice us $4,850. We start on 11 January 2027.",
    "Kestrel have signed. The total was $48,500 before Monday's call. Please invoice us $4,850. We start on 11 January 2027.",
    'Kestrel have signed. Total $48,500 before 12 November, please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. The price stays $48,500 before 31 December. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. The total is $48,500 before year-end rebate. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. The total is $48,500 before 2 extra licences. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. The total is $48,500 before 15 days of training. Please invoice us $4,850. We start on 11 January 2027.',
    "Kestrel have signed. The total comes to $48,500 before the month's credits. Please invoice us $4,850. We start on 11 January 2027.",
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850. The start is a week later than we reported, on 11 January you will hear more.',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850. We start a week later than planned (11 January 2027).',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850. We start a week later than the original date, 11 January 2027.',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850. We start later than the date we gave you, 11 January 2027.',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850. We start two weeks later than agreed - 11 January 2027 was too early.',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850. We start a week later than reported (11 January 2027).',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. We start earlier than Dan asked, 11 January 2027 being too late.',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. We start later than you have on file (11 January 2027).',
    'Kestrel have signed. Total $48,500. Please invoice us $4,850. We start two weeks earlier than the old date (11 January 2027).',
    "Kestrel have signed. Total $48,500. Please invoice us $4,850. We'll start sooner than in the original plan - 11 January 2027.",
    '> What may we invoice? Last time it was $4,850.\nTwo: 4,850 and the usual 200 off\n> Total?\n48,500\n> Start?\n11 January 2027\nKestrel have signed.',
    '> How much may we invoice?\nYes: 4,850 was the plan\n> Total?\n48,500\n> Start?\n11 January 2027\nKestrel have signed.',
    '> How many invoices, for how much?\nTwo: 2,425\n> Total?\n48,500\n> Start?\n11 January 2027\nKestrel have signed.',
    'Kestrel have signed. They tried to knock us down to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. They want to knock us down to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. They would have liked to knock us down to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. They asked us to go from $54,000 to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. We refused to go from $54,000 to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    "Kestrel have signed. The total is $48,500. Please invoice us $4,850 before the end of the month's credits. We start on 11 January 2027.",
    'Kestrel have signed. Please invoice us $4,850. The total stood at $48,500 before 1 November. We start on 11 January 2027.',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850. We start later than the day we reported, 11 January 2027.',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850. We start later than planned, 11 January 2027 is no longer possible.',
    'Kestrel have signed. They hoped to go from $54,000 to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. Our costs went from $54,000 to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. Depending on the options it ranges from $54,000 to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    'Kestrel have signed. Prices from $54,000 to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    '> How many invoices, for how much?\nTwo: 2,425 or so\n> Total?\n48,500\n> Start?\n11 January 2027\nKestrel have signed.',
  ],
  de: [
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Wir starten früher als zum bisherigen Termin (11. Januar 2027).',
    'Vogel hat unterschrieben. Er wollte von 54.000 € auf 48.500 €. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Er möchte uns noch von 54.000 € auf 48.500 € bringen. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Ohne die Schulung käme er von 54.000 € auf 48.500 €. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Im zweiten Jahr geht der Preis von 54.000 € auf 48.500 €. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Er will von 54.000 € auf 48.500 € runter. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Seine Kosten sanken von 54.000 € auf 48.500 € im Jahr. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Ihr Anteil soll von 4.850 € auf 4.000 € gehen. Start 11. Januar 2027.',
    '> Was dürfen wir berechnen? Zuletzt waren es 4.850 €.\nZwei: 4.850 € und die üblichen 200 weniger\n> Auftragssumme?\n48.500 €\n> Start?\n11. Januar 2027\nVogel hat unterschrieben.',
    'Vogel hat unterschrieben. Er wollte uns auf 48.500 € runterhandeln. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auf 48.500 € heruntergehandelt hat er uns nicht. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Die Lohnkosten hat er auf 48.500 € gedrückt. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 € vor Abzug von 5 %. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € vor dem 31. Dezember berechnen, danach mehr. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Wir starten eine Woche später als am gemeldeten Tag, dem 11. Januar 2027.',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Wir starten früher als geplant, der 11. Januar 2027 war zu spät.',
    'Vogel hat unterschrieben. Er versuchte, uns von 54.000 € auf 48.500 € zu drücken. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Er hat uns nicht auf 48.500 € gedrückt. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    'Vogel hat unterschrieben. Seine Miete hat er auf 48.500 € heruntergehandelt. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
  ],
  fr: [
    'Vogel a signé. Le montant de 48 500 CHF avant 5 % de remise. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Le montant était de 48 500 CHF avant le 10 novembre. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    "Vogel a signé. Montant 48 500 CHF avant 3 % d'escompte. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.",
    'Vogel a signé. Montant 48 500 CHF avant lundi, davantage ensuite. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Nous commençons une semaine plus tard que prévu (11 janvier 2027).',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Nous commençons plus tard que la date prévue, le 11 janvier 2027.',
    "Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Nous commençons plus tard que l'ancienne date : 11 janvier 2027.",
    "Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Nous commençons plus tôt que je vous l'avais écrit (11 janvier 2027).",
    'Vogel a signé. Montant de 54 000 à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé pour un montant de 54 000 à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    '> Combien de factures, de quels montants ?\nDeux : 2 425 CHF\n> Montant total ?\n48 500 CHF\n> Début ?\n11 janvier 2027\nVogel a signé.',
    '> Que pouvons-nous facturer ?\nOui : 4 850 CHF étaient prévus\n> Montant total ?\n48 500 CHF\n> Début ?\n11 janvier 2027\nVogel a signé.',
    'Vogel a signé. Son budget a été ramené à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Nos coûts ont été ramenés à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Son loyer est ramené à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Les frais annuels ont été ramenés à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Le concurrent a été amené à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Le montant va de 54 000 à 48 500 CHF selon les options. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Le prix ira de 54 000 à 48 500 CHF selon le volume. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Il voudrait descendre de 54 000 à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Il demande de descendre de 54 000 à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Sans la formation, on irait de 54 000 à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Les prix vont de 54 000 à 48 500 CHF selon la variante. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Variantes de 54 000 CHF à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Il veut nous amener à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Le premier acompte a été ramené à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF avant le 31 décembre, le reste après. Début le 11 janvier 2027.',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Nous commençons plus tôt que le jour annoncé, le 11 janvier 2027.',
    'Vogel a signé. Il a essayé de nous faire descendre à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Il ne nous a pas fait descendre à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    'Vogel a signé. Sa prime a été ramenée à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
  ],
};

/** The same where the desk has the job on record. */
const ASKED_AGAIN: Mails = {
  en: [
    'Correction for Kestrel: the total was $45,000 before Monday.',
    'We start a week later than you have it (11 January 2027).',
    'The Kestrel start is two weeks later than planned (11 January 2027), date to follow.',
    'Kestrel start later than previously reported: 18 January 2027 was the plan.',
    'The Kestrel job starts earlier than the original date, 18 January 2027.',
    'We start two weeks later than in my last mail (18 January 2027).',
  ],
  de: ['Bei Vogel starten wir früher als zum bisherigen Termin (18. Januar 2027).'],
  fr: ["Chez Vogel, nous commençons une semaine plus tard que l'ancienne date, le 18 janvier 2027."],
};

const FACTS = '48500.00 4850.00 2027-01-11';
const RECORDED: readonly (readonly [Language, string, string])[] = [
  [
    'en',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850 before 31 December. We start on 11 January 2027.',
    FACTS,
  ],
  [
    'en',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850 before Christmas. We start on 11 January 2027.',
    FACTS,
  ],
  [
    'en',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850 before the end of the month. We start on 11 January 2027.',
    FACTS,
  ],
  [
    'fr',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF avant le 31 décembre. Début le 11 janvier 2027.',
    FACTS,
  ],
  [
    'en',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850. We start a week later than reported, on 11 January 2027.',
    FACTS,
  ],
  [
    'en',
    'Kestrel have signed. The total is $48,500. Please invoice us $4,850. We start a week later than planned, 11 January 2027.',
    FACTS,
  ],
  [
    'de',
    'Vogel hat unterschrieben. Auftragssumme 48.500 €. Bitte 4.850 € berechnen. Wir starten eine Woche später als geplant, am 11. Januar 2027.',
    FACTS,
  ],
  [
    'fr',
    'Vogel a signé. Montant 48 500 CHF. Merci de nous facturer 4 850 CHF. Nous commençons une semaine plus tard que prévu, le 11 janvier 2027.',
    FACTS,
  ],
  [
    'en',
    'Kestrel have signed. They knocked us down from $54,000 to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    FACTS,
  ],
  [
    'en',
    'Kestrel have signed. Dan knocked us down to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    FACTS,
  ],
  [
    'en',
    'Kestrel have signed. The price came down from $54,000 to $48,500. Please invoice us $4,850. We start on 11 January 2027.',
    FACTS,
  ],
  [
    'de',
    'Vogel hat unterschrieben. Er hat uns von 54.000 € auf 48.500 € gedrückt. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    FACTS,
  ],
  [
    'de',
    'Vogel hat unterschrieben. Er hat uns auf 48.500 € runtergehandelt. Bitte 4.850 € berechnen. Start 11. Januar 2027.',
    FACTS,
  ],
  [
    'fr',
    'Vogel a signé. Il nous a fait descendre à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    FACTS,
  ],
  [
    'fr',
    'Vogel a signé. Il nous a amenés à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    FACTS,
  ],
  [
    'fr',
    'Vogel a signé. Le prix a été ramené à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    FACTS,
  ],
  [
    'fr',
    'Vogel a signé. Le prix est passé de 54 000 à 48 500 CHF. Merci de nous facturer 4 850 CHF. Début le 11 janvier 2027.',
    FACTS,
  ],
  [
    'en',
    '> How many invoices, for how much?\nTwo: 2,425 now and 2,425 at the end\n> Total?\n48,500\n> Start?\n11 January 2027\nKestrel have signed.',
    '48500.00 2425.00+2425.00 2027-01-11',
  ],
  [
    'en',
    '> How much may we invoice?\nYes: 4,850\n> Total?\n48,500\n> Start?\n11 January 2027\nKestrel have signed.',
    FACTS,
  ],
];
const CORRECTED: readonly (readonly [Language, string, string])[] = [
  ['en', 'Please change the Kestrel total from $48,500 to $52,400.', '52400.00  null'],
  ['en', "We'd like to correct the Kestrel total from $48,500 to $52,400.", '52400.00  null'],
  ['en', 'The Kestrel total goes from $48,500 to $52,400.', '52400.00  null'],
  ['de', 'Bei Vogel ändert sich die Auftragssumme von 48.500 € auf 52.400 €.', '52400.00  null'],
  ['fr', 'Chez Vogel, le montant passe de 48 500 à 52 400 CHF.', '52400.00  null'],
];

const factsOf = (won: ReadingJson['won']): string =>
  `${won?.total?.amount} ${won?.invoice.map(({ amount }) => amount).join('+')} ${won?.startDate}`;

describeAsked('Figures that nobody has agreed to', { asked: ASKED, recorded: RECORDED, factsOf });
describeAsked('Changes that nobody has agreed to', {
  asked: ASKED_AGAIN,
  recorded: CORRECTED,
  factsOf,
  onRecord: true,
});
