import { expect } from 'chai';
import fc from 'fast-check';
import { notationOf, readMoney } from '../../../src/parsers/mentions/money.js';
import { formatMoney, money } from '../../../src/values/money.js';
import { moneyText, PARTNERS, sentence, type PartnerName } from './mentionCase.js';

function read(partner: PartnerName, text: string): string[] {
  return readMoney(sentence(text), PARTNERS[partner]).map(moneyText);
}

type Case = readonly [partner: PartnerName, text: string, ...mentions: string[]];

const WRITTEN: readonly Case[] = [
  ['au', 'Total $48,500', '[$48,500] 48500.00 AUD'],
  ['au', 'It is AUD 48,500.00 all up', '[AUD 48,500.00] 48500.00 AUD'],
  ['au', 'A$48,500 or AU$ 4,850', '[A$48,500] 48500.00 AUD', '[AU$ 4,850] 4850.00 AUD'],
  ['au', 'AUD $48,500 and $4,850 AUD', '[AUD $48,500] 48500.00 AUD', '[$4,850 AUD] 4850.00 AUD'],
  ['au', 'about US$31,000', '[US$31,000] 31000.00 USD ~'],
  ['ie', 'They pay $48,500', '[$48,500] 48500.00 EUR'],
  ['ie', 'They pay 48,500 dollars', '[48,500 dollars] ? 48500.00 USD | 48500.00 EUR'],
  [
    'au',
    '48.5k, 40K, 1.2m and $2m',
    '[48.5k] 48500.00 AUD',
    '[40K] 40000.00 AUD',
    '[1.2m] 1200000.00 AUD',
    '[$2m] 2000000.00 AUD',
  ],
  ['au', '48.5 thousand and 30 grand', '[48.5 thousand] 48500.00 AUD', '[30 grand] 30000.00 AUD'],
  ['au', 'Rs 1,25,000 it is', '[Rs 1,25,000] 125000.00 INR'],
  ['gb', '£41,200 the lot, 4,120 quid for you', '[£41,200] 41200.00 GBP', '[4,120 quid] 4120.00 GBP'],
  ['us', "It's a 33,600 dollar job", '[33,600 dollar] 33600.00 USD'],
  ['de', '12.500,00 EUR und EUR 12.500', '[12.500,00 EUR] 12500.00 EUR', '[EUR 12.500] 12500.00 EUR'],
  ['de', '€1.250 oder 1.250 € oder 1.250,-', '[€1.250] 1250.00 EUR', '[1.250 €] 1250.00 EUR', '[1.250,-] 1250.00 EUR'],
  ['de', 'TEUR 12,5, 12,5 TEUR, 40 T€', '[TEUR 12,5] 12500.00 EUR', '[12,5 TEUR] 12500.00 EUR', '[40 T€] 40000.00 EUR'],
  ['de', '1,2 Mio. € und 12 Tsd. Euro', '[1,2 Mio. €] 1200000.00 EUR', '[12 Tsd. Euro] 12000.00 EUR'],
  ['at', '€ 24.800,-- und 24 800 Euro', '[€ 24.800,--] 24800.00 EUR', '[24 800 Euro] 24800.00 EUR'],
  ['ch', "12'500.– und CHF 12’500.--", "[12'500.–] 12500.00 CHF", '[CHF 12’500.--] 12500.00 CHF'],
  ['ch', "Fr. 1250.-- und 41'600 Franken", '[Fr. 1250.--] 1250.00 CHF', "[41'600 Franken] 41600.00 CHF"],
  ['fr', '48 500,00 € et 1\u00a0250,00\u202f€', '[48 500,00 €] 48500.00 EUR', '[1\u00a0250,00\u202f€] 1250.00 EUR'],
  ['fr', '48,5 k€ dont 4.850 €', '[48,5 k€] 48500.00 EUR', '[4.850 €] 4850.00 EUR'],
  ['romand', "CHF 48'500.- soit 48 500 francs", "[CHF 48'500.-] 48500.00 CHF", '[48 500 francs] 48500.00 CHF'],
  ['jp', 'JPY 12.500 and ¥12,500', '[JPY 12.500] 12500 JPY', '[¥12,500] 12500 JPY'],
  ['au', 'Total 9600, invoice 960 now', '[9600] 9600.00 AUD', '[960] 960.00 AUD'],
  ['au', 'total is 50, invoice 0, fee: -500', '[50] 50.00 AUD', '[0] 0.00 AUD', '[-500] -500.00 AUD'],
  ['au', 'a credit of $-1,000', '[$-1,000] -1000.00 AUD'],
  ['fr', 'Total :\n48 500 €', '[48 500 €] 48500.00 EUR'],
];

const SPELLED: readonly Case[] = [
  ['au', 'forty-eight thousand five hundred dollars', '[forty-eight thousand five hundred dollars] 48500.00 AUD'],
  ['au', 'twelve grand, half a million', '[twelve grand] 12000.00 AUD', '[half a million] 500000.00 AUD'],
  ['au', 'three thousand two hundred and forty', '[three thousand two hundred and forty] 3240.00 AUD'],
  ['de', 'zwölftausend Euro, zwei Tausend Euro', '[zwölftausend Euro] 12000.00 EUR', '[zwei Tausend Euro] 2000.00 EUR'],
  ['ch', 'achtundvierzigtausendfünfhundert Franken', '[achtundvierzigtausendfünfhundert Franken] 48500.00 CHF'],
  ['fr', 'douze mille euros', '[douze mille euros] 12000.00 EUR'],
  ['fr', 'quatre-vingt-dix mille cinq cents euros', '[quatre-vingt-dix mille cinq cents euros] 90500.00 EUR'],
  ['au', 'a few thousand dollars'],
  ['de', 'ein paar tausend Euro'],
  ['de', 'Tausend Dank'],
];

// DESIGN.md: one separator with three digits after it asks, unless locale, currency or the other numbers settle it.
const NOTATION: readonly Case[] = [
  ['au', '1,234', '[1,234] 1234.00 AUD'],
  ['au', '$1.234', '[$1.234] ? 1234.00 AUD | 1.23 AUD'],
  ['de', '1.234 €', '[1.234 €] 1234.00 EUR'],
  ['de', '1,234 €', '[1,234 €] ? 1234.00 EUR | 1.23 EUR'],
  ['ch', 'CHF 1.234', '[CHF 1.234] ? 1234.00 CHF | 1.23 CHF'],
  ['romand', 'CHF 1,234', '[CHF 1,234] ? 1234.00 CHF | 1.23 CHF'],
  ['fr', '1.234 €', '[1.234 €] 1234.00 EUR'],
  ['fr', '1,234 €', '[1,234 €] ? 1234.00 EUR | 1.23 EUR'],
  ['au', '48.500,00 total, invoice 4.850', '[48.500,00] 48500.00 AUD', '[4.850] 4850.00 AUD'],
  ['de', '$1,234.567', '[$1,234.567] ? 1234.57 EUR'],
  ['au', '$48.505', '[$48.505] ? 48505.00 AUD | 48.51 AUD'],
  ['au', '€48,500 AUD', '[€48,500 AUD] ? 48500.00 AUD | 48500.00 EUR'],
  ['fr', 'Phase 2 850 €', '[2 850 €] ? 2850.00 EUR | 850.00 EUR'],
  ['fr', 'Facture 2 850 €', '[2 850 €] 2850.00 EUR'],
];

const COMPUTED: readonly Case[] = [
  ['au', '12 months at $450 per month', '[12 months at $450 per month] 5400.00 AUD computed'],
  ['au', 'twelve months at 450', '[twelve months at 450] 5400.00 AUD computed'],
  ['au', '450/month for 12 months', '[450/month for 12 months] 5400.00 AUD computed'],
  ['au', '$450 per month for 2 years', '[$450 per month for 2 years] 10800.00 AUD computed'],
  ['au', '$450 per month for 24 months = $10,800', '[$450 per month for 24 months = $10,800] 10800.00 AUD computed'],
  ['au', '24 x 380', '[24 x 380] 9120.00 AUD computed'],
  ['au', '15 days at 1,200', '[15 days at 1,200] 18000.00 AUD computed'],
  ['au', '3 sites @ 4,500', '[3 sites @ 4,500] 13500.00 AUD computed'],
  ['au', '25 licences at $40 each', '[25 licences at $40 each] 1000.00 AUD computed'],
  ['au', '12 licences at 480', '[12 licences at 480] ? 480.00 AUD | 5760.00 AUD computed'],
  ['ch', "15 Tage à 1'200", "[15 Tage à 1'200] 18000.00 CHF computed"],
  ['de', '15 PT à 1.200 € = 18.000 €', '[15 PT à 1.200 € = 18.000 €] 18000.00 EUR computed'],
  ['de', '15 PT à 1.200 € = 19.000 €', '[15 PT à 1.200 € = 19.000 €] ? 19000.00 EUR | 18000.00 EUR computed'],
  ['fr', '15 jours à 1 200 €, soit 18 000 €', '[15 jours à 1 200 €, soit 18 000 €] 18000.00 EUR computed'],
  ['fr', '24 mensualités de 380 €', '[24 mensualités de 380 €] 9120.00 EUR computed'],
  ['au', '40,000 + 8,500 = 48,500', '[40,000 + 8,500 = 48,500] 48500.00 AUD computed'],
  ['au', '40,000 + 8,500 = 48,900', '[40,000 + 8,500 = 48,900] ? 48900.00 AUD | 48500.00 AUD computed'],
  ['au', 'in 3 weeks at $48,500', '[$48,500] 48500.00 AUD'],
  ['au', '12 users at $40 per month', '[$40 per month] 40.00 AUD'],
];

const ROUGH: readonly Case[] = [
  ['au', 'about 48,500', '[48,500] 48500.00 AUD ~'],
  ['au', 'up to $48k', '[$48k] 48000.00 AUD ~'],
  ['au', '$48k or so', '[$48k] 48000.00 AUD ~'],
  ['au', '~48,500', '[48,500] 48500.00 AUD ~'],
  ['de', 'rund 40.000 €', '[40.000 €] 40000.00 EUR ~'],
  ['de', 'Auftrag über 12.500 €', '[12.500 €] 12500.00 EUR'],
  ['fr', 'environ 40 000 €', '[40 000 €] 40000.00 EUR ~'],
  ['fr', 'à peu près 40 000 €', '[40 000 €] 40000.00 EUR ~'],
  ['au', '40-45k', '[40-45k] ? 40000.00 AUD | 45000.00 AUD ~'],
  ['au', '40–45k', '[40–45k] ? 40000.00 AUD | 45000.00 AUD ~'],
  ['au', 'between 40 and 45k', '[40 and 45k] ? 40000.00 AUD | 45000.00 AUD ~'],
  ['de', '40 bis 45 TEUR', '[40 bis 45 TEUR] ? 40000.00 EUR | 45000.00 EUR ~'],
  ['fr', 'entre 40 et 45 k€', '[40 et 45 k€] ? 40000.00 EUR | 45000.00 EUR ~'],
  ['au', '48,500 - 4,850', '[48,500] 48500.00 AUD', '[4,850] 4850.00 AUD'],
  ['au', 'went up from 48,500 to 52,400', '[48,500] 48500.00 AUD', '[52,400] 52400.00 AUD'],
  ['fr', 'est passé de 40 000 à 45 000 €', '[40 000] 40000.00 EUR', '[45 000 €] 45000.00 EUR'],
];

const TAX: readonly Case[] = [
  ['au', '48,500 + GST', '[48,500] 48500.00 AUD exclusive'],
  ['au', 'AUD 118,750.00 (excluding GST)', '[AUD 118,750.00] 118750.00 AUD exclusive'],
  [
    'au',
    '$52,400 inc GST ($47,636.36 ex GST)',
    '[$52,400] 52400.00 AUD inclusive',
    '[$47,636.36] 47636.36 AUD exclusive',
  ],
  ['au', 'net 48,500 gross 53,350', '[48,500] 48500.00 AUD exclusive', '[53,350] 53350.00 AUD inclusive'],
  ['au', '48,500 net 30 days', '[48,500] 48500.00 AUD'],
  ['de', '12.500 zzgl. MwSt', '[12.500] 12500.00 EUR exclusive'],
  ['de', '12.500 € netto, 14.875 € brutto', '[12.500 €] 12500.00 EUR exclusive', '[14.875 €] 14875.00 EUR inclusive'],
  ['ch', "CHF 4'850.- inkl. 8,1 % MWST", "[CHF 4'850.-] 4850.00 CHF inclusive"],
  ['fr', '12 500 € HT, 15 000 € TTC', '[12 500 €] 12500.00 EUR exclusive', '[15 000 €] 15000.00 EUR inclusive'],
];

// Numbers of every other kind: none of these sentences holds an amount.
const NONE: readonly (readonly [PartnerName, string])[] = [
  ['au', 'Call +61 2 5550 0100 or 0412 345 678'],
  ['us', 'our main line is (312) 555-0100'],
  ['au', 'ring me on 5550 0148'],
  ['fr', 'tél. 04 78 55 50 10'],
  ['au', 'ABN 12 345 678 901'],
  ['de', 'HRB 80912, USt-IdNr. DE 299 118 402'],
  ['ch', 'UID CHE-123.456.789 MWST'],
  ['fr', 'SIRET 123 456 789 00012'],
  ['de', 'IBAN DE89 3704 0044 0532 0130 00'],
  ['au', '12 licences, 25 users and 120 hours'],
  ['au', '250 devices at three sites'],
  ['de', '40 Nutzer, 8 PT, 250 Anschlüsse'],
  ['fr', '25 utilisateurs et 300 postes'],
  ['au', 'R-2041, PO 4711, Q-2026-118, #4521 and quote no. 20488'],
  ['au', 'Their PO number is 88123'],
  ['au', 'order 4500012345 is in'],
  ['de', 'Angebot 2026-17 vom 12.11.2026'],
  ['au', 'on 1/12/2026 or in 2027, at 10:30'],
  ['de', 'um 10.30 Uhr am 1.12.'],
  ['fr', 'à 14h30 le 3 décembre 2026'],
  ['au', '10%, 7.5 % and ten percent'],
  ['au', 'at 120 Example Street, Sydney NSW 2000'],
  ['de', 'Uferstraße 9, 50996 Köln'],
  ['fr', '12 rue des Lilas, 69003 Lyon'],
  ['gb', 'Glasgow SW1A 2AA'],
  ['au', 'version 2.10.3 on Windows 11, ISO 9001'],
  ['au', '24/7 support, 3rd floor, 15 km away'],
  ['au', 'see https://example.com/offer/48500 or mail p4850@example.com'],
  ['au', 'section 4.2 on page 120'],
  ['au', 'thanks a million'],
  ['fr', 'mille mercis'],
];

function table(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [partner, text, ...mentions] of cases) {
      it(`${partner} "${text.replace(/\n/g, '⏎')}"`, () => expect(read(partner, text)).to.deep.equal(mentions));
    }
  });
}

describe('parsers/mentions/money', () => {
  table('reads amounts as they are written', WRITTEN);
  table('reads amounts in words', SPELLED);
  table('asks where the notation settles nothing', NOTATION);
  table('computes what is written out', COMPUTED);
  table('marks guesses and ranges', ROUGH);
  table('tells how an amount stands to tax', TAX);

  describe('leaves other numbers alone', () => {
    for (const [partner, text] of NONE) it(`${partner} "${text}"`, () => expect(read(partner, text)).to.deep.equal([]));
  });

  it('says how the currency is known', () => {
    const from = (text: string): string[] =>
      readMoney(sentence(text), PARTNERS.au).map((mention) => mention.currencyFrom);
    expect(from('AUD 4,850, $4,850, 4,850 dollars, 4,850')).to.deep.equal(['code', 'symbol', 'word', 'partner']);
  });

  it('gives evidence at its place in the new text', () => {
    const [mention] = readMoney(sentence('Total AUD 48,500 net', 40), PARTNERS.au);
    expect(mention?.evidence).to.deep.include({ text: 'AUD 48,500', start: 46, end: 56, part: 'body' });
  });

  it('reads a lone separator as the other numbers of the mail are written', () => {
    const shown = notationOf('Total 48.500,00 EUR\nInvoice see below');
    expect(readMoney(sentence('invoice 4.850'), PARTNERS.au, shown)[0]?.value?.minor).to.equal(485_000);
    expect(notationOf('48.500,00 and 1,250.00')).to.equal(null);
  });

  describe('properties', () => {
    const amounts = fc.integer({ min: 0, max: 9_999_999_99 });
    const locales = [
      ['au', 'en-AU', 'AUD'],
      ['us', 'en-US', 'USD'],
      ['de', 'de-DE', 'EUR'],
      ['at', 'de-AT', 'EUR'],
      ['ch', 'de-CH', 'CHF'],
      ['fr', 'fr-FR', 'EUR'],
      ['romand', 'fr-CH', 'CHF'],
    ] as const;
    for (const [partner, locale, currency] of locales) {
      it(`an amount in the notation of ${locale} reads back the same`, () => {
        fc.assert(
          fc.property(amounts, (minor) => {
            const text = `Total: ${formatMoney(money(minor, currency), locale)} as agreed`;
            const mentions = readMoney(sentence(text), PARTNERS[partner]);
            expect(
              mentions.map((mention) => mention.value),
              text,
            ).to.deep.equal([{ minor, currency }]);
          }),
          { numRuns: 150 },
        );
      });
    }

    it('no text makes it throw or read beyond the sentence', () => {
      const noise = fc.array(
        fc.constantFrom(
          '1',
          '48',
          '500',
          '.',
          ',',
          "'",
          ' ',
          '\n',
          '-',
          '–',
          '/',
          '$',
          '€',
          'EUR',
          'k',
          'm',
          ' x ',
          ' at ',
          '%',
          '=',
          '+',
          '(',
          'und',
          'mille',
          'Jan',
          'ü',
          '\u{1F600}',
        ),
        { maxLength: 40 },
      );
      fc.assert(
        fc.property(
          fc.oneof(
            noise.map((parts) => parts.join('')),
            fc.string({ unit: 'binary', maxLength: 200 }),
          ),
          (text) => {
            for (const mention of readMoney(sentence(text, 7), PARTNERS.ch)) {
              const { start, end } = mention.evidence;
              expect(start).to.be.at.least(7);
              expect(text.slice(start - 7, end - 7)).to.equal(mention.evidence.text);
              expect(mention.value === null || mention.candidates.length === 0).to.equal(true);
            }
          },
        ),
        { numRuns: 400 },
      );
    });
  });

  it('reads no further than a person would write, so that hostile lengths stay cheap', () => {
    for (const unit of ['1', '>', '1.1.1.1.', '1 1 ', '24 x ', '1 + ', 'million ', 'einund', '$ ', "1'234"]) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(readMoney(sentence(text), PARTNERS.au).every((mention) => mention.evidence.end <= 2000)).to.equal(true);
    }
    expect(read('au', `${'word '.repeat(500)}$4,850`)).to.deep.equal([]);
  });
});
