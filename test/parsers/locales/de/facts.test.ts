/** German words for what an amount and a day are for: a few of each family, and look-alikes that must be left alone. */
import { expect } from 'chai';
import { readAmounts } from '../../../../src/parsers/facts/amounts.js';
import { namesShare, readInvoice } from '../../../../src/parsers/facts/invoice.js';
import { readLine } from '../../../../src/parsers/facts/mentions.js';
import { readStartDate } from '../../../../src/parsers/facts/startDate.js';
import { readTotal } from '../../../../src/parsers/facts/total.js';
import { localesFor } from '../../../../src/parsers/languages.js';
import { splitSentences } from '../../../../src/parsers/reply/sentences.js';
import type { MentionContext } from '../../../../src/parsers/types.js';
import { parseCalendarDay } from '../../../../src/values/calendarDay.js';

const DAY = parseCalendarDay('2026-11-18')!;
const CONTEXT: MentionContext = {
  language: 'de',
  currency: 'EUR',
  locale: 'de-DE',
  dateOrder: 'DMY',
  mailDay: DAY,
  mailInstant: '2026-11-18T03:00:00.000Z',
};

function factsOf(text: string) {
  const locales = localesFor('de');
  const lines = splitSentences(text, 'de').map((sentence, index) => readLine(sentence, index, CONTEXT, locales));
  const uses = readAmounts(lines, locales);
  const winLines = new Set([0]);
  const total = readTotal({ uses, lines, locales, winLines, shareNamed: namesShare(lines, locales) });
  const invoice = readInvoice({ uses, lines, locales, total: total.fact });
  const start = readStartDate({ lines, locales, asked: false, factLines: winLines, mailDay: DAY, figures: [] });
  return {
    total: total.fact === null ? null : total.fact.value.minor / 100,
    invoice: invoice.fact.map((fact) => fact.value.amount.minor / 100),
    start: start.fact?.value ?? null,
  };
}

describe('parsers/locales/de: what amounts are for', () => {
  const both: readonly (readonly [string, number, readonly number[]])[] = [
    ['Auftragsgröße 8.200 €, Ihre Honorarnote 820 €.', 8_200, [820]],
    ['Vergütung: 8.200 €\nIhre Note: 820 €', 8_200, [820]],
    ['Macht 8.200 Euro für alles, davon wandern 820 in eure Kasse.', 8_200, [820]],
    ['Volumen 8.200, davon gehen 820 an euch.', 8_200, [820]],
    ['8.200 Euro sind es geworden. Euch stehen damit 820 Euro zu.', 8_200, [820]],
    ['Die Umsetzung kostet ihn 8.200 Euro. Ihr kassiert 820 Euro.', 8_200, [820]],
    ['8.200 Euro stehen im Vertrag. Ein Zehntel davon gehört euch.', 8_200, [820]],
    ['Unsere Rechnung an den Kunden: 8.200 Euro. Eure Rechnung an uns: 820 Euro.', 8_200, [820]],
    ['Zwölftausend Euro beträgt das Ganze, zwölfhundert davon stellen Sie uns bitte in Rechnung.', 12_000, [1_200]],
    ['Auftragswert 8.200 Euro, achthundertzwanzig für Sie.', 8_200, [820]],
    [
      'Beim Nachbarn waren es damals 9.000 Euro. Hier sind es 8.200 Euro, 820 Euro können Sie uns berechnen.',
      8_200,
      [820],
    ],
    ['Auftragswert 8.200 Euro. Wir zahlen Ihnen 820 Euro.', 8_200, [820]],
    ['Vertragssumme 8.200 Euro; unser Anteil 7.380 Euro, für euch 820 Euro.', 8_200, [820]],
    ['Er hat unser Angebot über 9.000 Euro auf 8.200 Euro heruntergehandelt. Für euch 820 Euro.', 8_200, [820]],
    ['Auftragswert 8.200 Euro. Euer Anteil: 10 % der Einführung, also 700 Euro.', 8_200, [700]],
    ['Statt 9.000 sind es 8.200 Euro, also 820 statt 900 Euro für euch.', 8_200, [820]],
    ['• 8.200 € gesamt\n• an euch 410 € bei Start und nochmals 410 € nach Abnahme', 8_200, [410, 410]],
    ['Ich hatte euch mal 9.000 Euro zugeraunt, es sind 8.200 geworden. Für euch 820.', 8_200, [820]],
    ['Auftragswert 8.200 Euro. Ihr könnt uns zweimal 410 Euro in Rechnung stellen.', 8_200, [410, 410]],
    ['Auftragswert 8.200 Euro. Rechnung in zwei Raten à 410 Euro.', 8_200, [410, 410]],
    ['Auftragswert 8.200 Euro. Teilrechnung 1: 400 Euro. Teilrechnung 2: 420 Euro.', 8_200, [400, 420]],
  ];
  for (const [text, total, invoice] of both) {
    it(`reads total and amount to invoice from "${text}"`, () => {
      expect(factsOf(text)).to.deep.include({ total, invoice });
    });
  }

  const alone = [
    'Auftragswert 8.200 Euro. Eine Beteiligung an den Kosten von 900 Euro übernimmt der Kunde.',
    'Auftragswert 8.200 Euro. Der Kunde bekommt von uns 500 Euro gutgeschrieben.',
    'Auftragswert 8.200 Euro. Eure Provision ist 820 Euro oder 840 Euro.',
    'Auftragswert 8.200 Euro. Beim letzten Mal waren es 700 Euro für euch.',
    'Auftragswert 8.200 Euro. Wir haben ihm 10 % Nachlass gegeben.',
  ];
  for (const text of alone) {
    it(`reads no amount to invoice from "${text}"`, () => {
      expect(factsOf(text)).to.deep.include({ total: 8_200, invoice: [] });
    });
  }

  it('takes a monthly rate, an advance or a saving for no total', () => {
    for (const text of [
      'Er zahlt uns 1.200 Euro im Monat.',
      'Wir kriegen 5.000 Euro vorab.',
      'Gespart hat er gegenüber der Konkurrenz 4.000 Euro.',
    ])
      expect(factsOf(`${text} Eure Rechnung: 820 Euro.`).total, text).to.equal(null);
  });
});

describe('parsers/locales/de: the start', () => {
  const starts = [
    'Dienstantritt ist der 18. Januar 2027.',
    'Die Arbeiten setzen am 18. Januar ein.',
    'Am 18. Januar nehmen wir die Sache in Angriff.',
    'Am Montag, den 18. Januar, fällt der Startschuss.',
    "Am 18. Januar geht's in die Vollen.",
    'Ab 18. Januar sind unsere Leute dort.',
    'Vom 18. Januar an sind unsere Techniker dort.',
    'Die Einführung wird ab 18. Januar umgesetzt.',
    'Mit Wirkung zum 18. Januar nehmen wir die Tätigkeit auf.',
    'Leistungszeitraum 18.01.2027 bis 30.06.2027',
    "Am 18. Jänner pack ma's an.",
    'Am 18. Januar stehen wir bei ihr auf der Matte.',
    'Startblock ist der 18. Januar.',
    "Am 18. Januar gaht's los.",
  ];
  for (const text of starts) {
    it(`reads the start from "${text}"`, () => {
      expect(factsOf(text).start).to.equal('2027-01-18');
    });
  }

  const others = [
    'Ab 18. Januar bin ich im Urlaub.',
    'Vom 18. Januar an bin ich im Urlaub.',
    'Der Kunde ist ab 18. Januar wieder erreichbar.',
    'Ab dem 18. Januar ist Herr Maier Ihr Ansprechpartner.',
    'Die Rechnung bitte erst ab 18. Januar stellen.',
    'Den Start besprechen wir am 18. Januar.',
    'Wann es losgeht, sagt er uns am 18. Januar.',
    'Am 18. Januar beginnen dort die Betriebsferien.',
    'Die Schulungen starten am 18. Januar.',
    'Am 18. Januar startet unsere Hausmesse.',
    'Der alte Vertrag läuft am 18. Januar aus.',
    'Beginn am 18. oder 25. Januar.',
    'Beginn laut Vertrag am 18. Januar, laut Kunde am 25. Januar.',
    'Am 18. Januar sind wir bei ihr zum Essen.',
  ];
  for (const text of others) {
    it(`reads no start from "${text}"`, () => {
      expect(factsOf(text).start).to.equal(null);
    });
  }
});
