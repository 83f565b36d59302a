/**
 * Complete figures beside ordinary business words that make a record of them wrong: each family in three languages, and
 * harmless sentences of the same subjects that must be recorded.
 */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import type { Language, Reading } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor } from './describeReadings.js';

const FIGURES: Readonly<Record<Language, string>> = {
  en: 'Total $48,500, invoice $4,850, start 11 January 2027.',
  de: 'Gesamtsumme 48.500 €, Rechnung an uns 4.850 €, Start 11. Januar 2027.',
  fr: 'Total 48 500 CHF, à facturer 4 850 CHF, début le 11 janvier 2027.',
};
const BARE: Readonly<Record<Language, string>> = {
  en: 'Total 48,500, invoice 4,850, start 11 January 2027.',
  de: 'Gesamtsumme 48.500, Rechnung an uns 4.850, Start 11. Januar 2027.',
  fr: 'Total 48 500, à facturer 4 850, début le 11 janvier 2027.',
};
const WON: Readonly<Record<Language, string>> = {
  en: 'We won Kestrel.',
  de: 'Wir haben Vogel gewonnen.',
  fr: 'Nous avons remporté Vogel.',
};

/** `#`: the figures, `%`: the figures without a currency, `!`: a plain win. */
type Row = readonly [Language, string];

const FAMILIES: Readonly<Record<string, readonly Row[]>> = {
  'the customer is said not to be the one': [
    ['en', "Kestrel isn't the one who signs, that's Harrow Holdings. They signed on Monday: #"],
    ['en', "It's not Kestrel who signed but their landlord. #"],
    ['en', "Kestrel isn't actually our customer here, the holding is. Contract signed. #"],
    ['de', 'Nicht Herr Vogel, sondern seine Schwester hat für die Adler GmbH unterschrieben. #'],
    ['de', 'Nicht Vogel hat unterschrieben, sondern der Vermieter. #'],
    ['de', 'Vogel ist hier gar nicht der Kunde, das ist die Holding. Vertrag unterschrieben. #'],
    ['fr', "Ce n'est pas Vogel qui a signé, c'est le bailleur. #"],
    ['fr', "Vogel n'est pas le client ici, c'est la holding. Contrat signé. #"],
  ],
  'another firm orders, does or bills it': [
    ['en', '! # The order was placed by the parent company in Singapore, Kestrel itself is not party to the contract.'],
    ['en', '! # Their sister company is the one that signs and pays.'],
    ['de', '! # Ausgeführt und abgerechnet wird das Ganze von der Delta Systeme.'],
    ['de', '! # Auftraggeberin ist allerdings die Muttergesellschaft.'],
    ['fr', "! # C'est Delta Systèmes qui exécutera et encaissera le tout."],
    ['fr', "! # La commande est en fait celle de la maison mère, Vogel n'est pas partie au contrat."],
  ],
  'the share is disputed, or is none': [
    ['en', '! # Our accounts department disputes that you are entitled to that much.'],
    ['en', '! # This one did not come through you, we had been talking to them since spring.'],
    ['en', '! # My boss is of the opinion that 5 % would be fair.'],
    ['de', '! # Unser Controlling bestreitet, dass euch so viel zusteht.'],
    ['de', '! # Die Rechnung geht an die Delta Systeme und nicht an uns.'],
    ['de', '! # Mein Chef findet, 5 % wären angemessen.'],
    ['fr', '! # Notre comptabilité conteste que vous ayez droit à autant.'],
    ['fr', "! # L'affaire n'est pas venue par vous, nous étions en contact depuis le printemps."],
    ['fr', '! # Mon patron trouve que 5 % seraient équitables.'],
  ],
  'only a part is agreed': [
    ['en', '! # So far only the first phase has been agreed, the second makes up most of the sum.'],
    ['en', '! # Strictly speaking just stage one is committed.'],
    ['de', '! # Beauftragt ist erst die erste Etappe.'],
    ['fr', '! # Seule la première tranche est commandée à ce jour.'],
  ],
  'something comes off, or was mistyped': [
    ['en', '! # Hang on, Dan has just rung: they took ten grand out of the scope this morning.'],
    ['en', '! # A digit got lost in the total.'],
    ['de', '! # Nachtrag von eben: Zehntausend davon hat er heute früh wieder herausgenommen.'],
    ['de', '! # PS: Sehe gerade, beim Gesamtbetrag ist ein Zahlendreher drin.'],
    ['fr', "! # Il vient d'appeler : il enlève dix mille francs de prestations."],
    ['fr', '! # Le module mobile à huit mille vient de sauter.'],
  ],
  'somebody has yet to allow or decide it': [
    ['en', '! # Their board gets to vote on the price in December.'],
    ['en', '! # The council has to issue the building permit first.'],
    ['de', '! # Dazu muss die Stadt uns noch die Erlaubnis geben.'],
    ['de', '! # Über den Preis stimmt der Beirat im Dezember ab.'],
    ['fr', "! # Le conseil d'administration vote sur le prix en décembre."],
    ['fr', "! # La commune doit d'abord délivrer le permis de construire."],
  ],
  'another currency is named': [
    ['en', '! % They pay in euros.'],
    ['de', '! % Wohlgemerkt in Schweizer Franken.'],
    ['fr', "! % Je parle bien d'euros."],
  ],
};

const HARMLESS: readonly Row[] = [
  ['en', '! # The scope has been agreed with Dan.'],
  ['de', '! # Der Umfang ist mit Herrn Vogel schriftlich vereinbart.'],
  ['en', "Dan isn't one for small talk, he just signed. Kestrel: #"],
  ['en', '! # Their board voted on it last night and said yes.'],
  ['en', '! # The installation will be done by our own people in two steps.'],
  ['en', '! # The hardware is included in that.'],
  ['de', 'Herr Vogel ist nicht der Typ für lange Gespräche, er hat einfach unterschrieben. #'],
  ['de', 'Vogel gehört zu einer Holding in Kassel und hat unterschrieben. #'],
  ['de', '! # Der Beirat hat gestern Ja gesagt.'],
  ['fr', "M. Vogel n'est pas un grand bavard, il a simplement signé. #"],
  ['fr', 'La maison mère a donné son accord et Vogel a signé. #'],
  ['fr', '! # Leur conseil a voté oui hier soir.'],
];

async function read([language, row]: Row, onRecord = false): Promise<Reading> {
  const text = row
    .replace('!', WON[language])
    .replace('#', FIGURES[language])
    .replace(/%(?= [A-Z])/, BARE[language]);
  const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
  return readMail(mail, contextFor(language, onRecord));
}

describe('complete figures that are not the record', () => {
  for (const [family, rows] of Object.entries(FAMILIES)) {
    it(`are asked about where ${family}`, async () => {
      const recorded: string[] = [];
      for (const row of rows) if ((await read(row)).action === 'record') recorded.push(row.join(' '));
      expect(recorded).to.deep.equal([]);
    });
  }

  it('are not doubted for harmless words on the same subjects', async () => {
    const held: string[] = [];
    for (const row of HARMLESS) if ((await read(row)).action !== 'record') held.push(row.join(' '));
    expect(held).to.deep.equal([]);
  });

  it('take in what came off before the total was told', async () => {
    const reading = await read(['en', 'We won Kestrel, who took the portal out of the scope. #']);
    expect(reading.doubts.map(({ code }) => code)).to.not.include('total-ambiguous');
  });
});

describe('an amount to invoice in parts', () => {
  const asked: readonly Row[] = [
    ['en', '! Total $48,500, invoice $2,400 in two instalments. Start 11 January 2027.'],
    ['en', '! Total $48,500, start 11 January 2027. Invoice $4,850, split over two years.'],
    ['de', '! Gesamtsumme 48.500 €, Rechnung an uns 2.400 € in zwei Raten. Start 11. Januar 2027.'],
    ['fr', '! Total 48 500 CHF, à facturer 2 400 CHF en deux fois. Début le 11 janvier 2027.'],
  ];
  for (const row of asked) {
    it(`is asked about where nobody says how much each is: "${row[1]}"`, async () => {
      const { action, doubts } = await read(row);
      expect(action).to.equal('ask');
      expect(doubts.map(({ code }) => code)).to.include('invoice-ambiguous');
    });
  }

  const halved: readonly Row[] = [
    ['en', '! Total $48,500, invoice $4,850 in two equal instalments. Start 11 January 2027.'],
    ['de', '! Gesamtsumme 48.500 €, Rechnung an uns 4.850 € in zwei gleichen Raten, Start 11. Januar 2027.'],
    ['fr', '! Total 48 500 CHF, à facturer 4 850 CHF en deux versements égaux, début le 11 janvier 2027.'],
  ];
  for (const row of halved) {
    it(`is two amounts where the parts are equal: "${row[1]}"`, async () => {
      const { action, won } = await read(row);
      expect(action).to.equal('record');
      expect(won?.invoice.map(({ value }) => value.amount.minor)).to.deep.equal([242_500, 242_500]);
    });
  }
});

describe('a correction that takes a fact away', () => {
  const rows: readonly Row[] = [
    ['en', 'Correction for Kestrel: the total is now $45,000. The $4,850 for your invoice is no longer right.'],
    [
      'de',
      'Korrektur zu Vogel: Die Gesamtsumme beträgt jetzt 45.000 €. Die 4.850 € für Ihre Rechnung gelten nicht mehr.',
    ],
    ['fr', 'Correction pour Vogel : le total est de 45 000 CHF. Les 4 850 CHF de votre facture ne sont plus valables.'],
  ];
  for (const row of rows) {
    it(`is asked what holds instead: "${row[1]}"`, async () => {
      const { action, doubts } = await read(row, true);
      expect(action).to.not.equal('record');
      expect(doubts.map(({ code }) => code)).to.include('invoice-missing');
    });
  }

  it('is recorded where the new figure is given', async () => {
    const { action } = await read(
      [
        'en',
        'Correction for Kestrel: the total is now $45,000. The old invoice amount is no longer right, invoice $4,500.',
      ],
      true,
    );
    expect(action).to.equal('record');
  });
});

describe('a job that was won and begun on one day', () => {
  it('is a win and a milestone', async () => {
    const { statements } = await read(['en', '! # We started today, 18 November, with a kick-off workshop on site.']);
    expect(statements.map(({ statement }) => statement)).to.have.members(['won', 'milestone']);
  });
});
