/** Roles of amounts and days: what each figure of a few lines is for. */
import { expect } from 'chai';
import { readAmounts, type AmountRole } from '../../../src/parsers/facts/amounts.js';
import { namesShare, readInvoice } from '../../../src/parsers/facts/invoice.js';
import { readLine, type Line } from '../../../src/parsers/facts/mentions.js';
import { readNumbered } from '../../../src/parsers/facts/numbered.js';
import { readStartDate } from '../../../src/parsers/facts/startDate.js';
import { readTotal } from '../../../src/parsers/facts/total.js';
import { localesFor } from '../../../src/parsers/languages.js';
import { splitSentences } from '../../../src/parsers/reply/sentences.js';
import type { Language, MentionContext } from '../../../src/parsers/types.js';
import { parseCalendarDay } from '../../../src/values/calendarDay.js';

const LOCALES: Readonly<Record<Language, readonly [locale: string, currency: string]>> = {
  en: ['en-AU', 'AUD'],
  de: ['de-DE', 'EUR'],
  fr: ['fr-CH', 'CHF'],
};

function linesOf(text: string, language: Language): Line[] {
  const [locale, currency] = LOCALES[language];
  const context: MentionContext = {
    language,
    currency,
    locale,
    dateOrder: 'DMY',
    mailDay: parseCalendarDay('2026-11-18')!,
    mailInstant: '2026-11-18T03:00:00.000Z',
  };
  return splitSentences(text, language).map((sentence, index) =>
    readLine(sentence, index, context, localesFor(language)),
  );
}

function factsOf(text: string, language: Language = 'en') {
  const lines = linesOf(text, language);
  const locales = localesFor(language);
  const uses = readAmounts(lines, locales);
  const total = readTotal({ uses, lines, locales, winLines: new Set([0]), shareNamed: namesShare(lines, locales) });
  const invoice = readInvoice({ uses, lines, locales, total: total.fact });
  const start = readStartDate({
    lines,
    locales,
    asked: false,
    figures: [],
    factLines: new Set([0]),
    mailDay: parseCalendarDay('2026-11-18')!,
  });
  return {
    total: total.fact === null ? null : total.fact.value.minor / 100,
    invoice: invoice.fact.map((fact) => fact.value.amount.minor / 100),
    start: start.fact?.value ?? null,
    doubts: [...total.doubts, ...invoice.doubts, ...start.doubts].map((doubt) => doubt.code),
  };
}

describe('parsers/facts/amounts', () => {
  const cases: readonly (readonly [Language, string, readonly AmountRole[]])[] = [
    ['en', 'Total 48,500, invoice us 4,850.', ['total', 'invoice']],
    ['en', '9.6k total, pls invoice 960', ['total', 'invoice']],
    ['en', 'The quote was 40k, but they signed for 43,250.', ['quoted', 'total']],
    ['en', 'Your share of the $48,500 is $4,850.', ['base', 'invoice']],
    ['en', '$450 a month for hosting', ['other']],
    ['en', 'The total went up from $48,500 to $52,400.', ['superseded', 'total']],
    ['en', 'Total $24,000, sorry, $26,000.', ['superseded', 'total']],
    ['en', 'You can invoice:\n- $2,000 on signing\n- $2,850 on completion', ['invoice', 'invoice']],
    ['en', 'Please invoice $2,000 now, $2,000 at go-live and $850 at the end.', ['invoice', 'invoice', 'invoice']],
    ['de', 'Auftragssumme 12.500 €, Ihre Provision 1.000 €.', ['total', 'invoice']],
    ['de', 'Statt 48.500 € sind es 52.400 €.', ['superseded', null]],
    ['fr', "Montant total : 15'000 CHF, à facturer : 1'500 CHF.", ['total', 'invoice']],
  ];
  for (const [language, text, roles] of cases) {
    it(`reads [${roles.join(', ')}] from "${text}"`, () => {
      expect(readAmounts(linesOf(text, language), localesFor(language)).map((use) => use.role)).to.deep.equal(roles);
    });
  }
});

describe('parsers/facts/total', () => {
  it('takes the one total that the mail names', () => {
    expect(factsOf('They signed for $48,500.')).to.deep.include({ total: 48_500, doubts: [] });
  });
  it('finds two totals contradictory', () => {
    expect(factsOf('The total is $48,500. In total $46,500.')).to.deep.include({
      total: null,
      doubts: ['total-contradictory'],
    });
  });
  it('finds lines contradictory that do not add up', () => {
    expect(factsOf('Licences: $12,000\nSetup: $18,000\nTraining: $4,500\nTotal: $35,500').doubts).to.deep.equal([
      'total-contradictory',
    ]);
    expect(factsOf('Licences: $12,000\nSetup: $18,000\nTraining: $4,500\nTotal: $34,500').total).to.equal(34_500);
  });
  it('takes no range and no guess', () => {
    expect(factsOf('The total is between $40,000 and $45,000.')).to.deep.include({
      total: null,
      doubts: ['amount-range'],
    });
    expect(factsOf('The total is about $40,000.')).to.deep.include({ total: null, doubts: ['amount-range'] });
  });
  it('takes the side of tax that the mail says counts', () => {
    const text = 'Total CHF 29800 exkl. MWST, CHF 32213.80 inkl. MWST. Massgebend ist der Nettobetrag.';
    expect(factsOf(text, 'de')).to.deep.include({ total: 29_800, doubts: [] });
  });
  it('gives a single amount without a role to nobody', () => {
    expect(factsOf('Kestrel is in, $4,850.')).to.deep.include({ total: null, invoice: [] });
  });
});

describe('parsers/facts/invoice', () => {
  it('computes the share of the total exactly', () => {
    expect(factsOf('They signed for $48,500, your 10 %.').invoice).to.deep.equal([4_850]);
    expect(factsOf('They signed for $48,500, your 7.5 %.').invoice).to.deep.equal([3_637.5]);
  });
  it('computes nothing that does not come out even', () => {
    expect(factsOf('They signed for $43,255.55, your 10 %.')).to.deep.include({
      invoice: [],
      doubts: ['invoice-ambiguous'],
    });
  });
  it('takes a share of something else for no amount', () => {
    expect(factsOf('They signed for $48,500, 10 % of the licences for you.')).to.deep.include({ invoice: [] });
  });
  it('takes a discount, a tax or odds for no share', () => {
    for (const text of ['They signed for $48,500 after a 10 % discount.', 'They signed for $48,500 plus 10 % GST.']) {
      expect(factsOf(text).invoice, text).to.deep.equal([]);
    }
  });
  it('finds share and amount contradictory that disagree', () => {
    expect(factsOf('They signed for $44,000. Your 10 % is $4,000.').doubts).to.deep.equal(['invoice-contradictory']);
    expect(factsOf('They signed for $44,000. Your 10 % is $4,400.')).to.deep.include({ invoice: [4_400], doubts: [] });
  });
  it('takes instalments for their sum', () => {
    expect(
      factsOf('Total $48,500. Please invoice $4,850: $2,000 on signing and $2,850 on completion.').invoice,
    ).to.deep.equal([2_000, 2_850]);
    expect(
      factsOf('Total $48,500. Please invoice $4,850: $2,000 on signing and $2,500 on completion.').doubts,
    ).to.include('invoice-contradictory');
  });
  it('splits an amount in two halves', () => {
    expect(factsOf('Total $48,500. Please invoice $4,850, half now and half on completion.').invoice).to.deep.equal([
      2_425, 2_425,
    ]);
  });
});

describe('parsers/facts/startDate', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['We start on 18 January.', '2027-01-18'],
    ['Signed 12 November, start 18 January, done by 30 April.', '2027-01-18'],
    ['The start moved from 11 January to 25 January 2027.', '2027-01-25'],
    ['The start is 25 January 2027, not the 11th.', '2027-01-25'],
    ['The kick-off call is on 18 January.', null],
    ['We start from 18 to 22 January 2027.', '2027-01-18'],
    ['We start on 18 January 2027. Start is 25 January 2027.', null],
    ['We will probably start on 18 January.', null],
    ['We start mid-January.', null],
    ['Start: 31 November 2026', null],
  ];
  for (const [text, start] of cases) {
    it(`reads ${start ?? 'no day'} from "${text}"`, () => expect(factsOf(text).start).to.equal(start));
  }
});

describe('parsers/facts/numbered', () => {
  it('reads answers by the numbers of the desk’s own list', () => {
    const numbered = readNumbered(linesOf('1. Kestrel\n2. $19,000\n3. $1,900\n4. 18 January 2027', 'en'));
    expect(numbered?.total.mention.evidence.text).to.equal('$19,000');
  });
  it('guesses nothing where the pattern does not fit', () => {
    expect(readNumbered(linesOf('1. Kestrel\n2. 18 January 2027\n3. $1,900\n4. $19,000', 'en'))).to.equal(null);
    expect(readNumbered(linesOf('2. $19,000\n3. $1,900', 'en'))).to.equal(null);
  });
});
