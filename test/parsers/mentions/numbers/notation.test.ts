import { expect } from 'chai';
import { toMoney } from '../../../../src/parsers/mentions/numbers/decimal.js';
import { notationFor, notationOf, readNumeral } from '../../../../src/parsers/mentions/numbers/notation.js';
import { toDecimal } from '../../../../src/values/money.js';

const OPEN = { pointGroups: false, commaGroups: false };
const plain = (token: string, notation = OPEN): string[] =>
  readNumeral(token, notation).map((value) => `${value.unscaled}e-${value.places}`);

describe('parsers/mentions/numbers/notation', () => {
  for (const [token, ...readings] of [
    ['48500', '48500e-0'],
    ['48,500.00', '4850000e-2'],
    ['48.500,00', '4850000e-2'],
    ["48'500.50", '4850050e-2'],
    ['48 500,5', '485005e-1'],
    ['1.234.567', '1234567e-0'],
    ['1,25,000', '125000e-0'],
    ['12,34,567.89', '123456789e-2'],
    ['1,5', '15e-1'],
    ['12.50', '1250e-2'],
    ['1.234', '1234e-0', '1234e-3'],
    ['0.125', '125e-3'],
    ['2.10.3'],
    ['1.1.1.1'],
    ['12.11.2026'],
    ['1,2,3'],
    ['1.234,567.89'],
    ["1'23"],
    ['007.5'],
    ['1234567890123456'],
  ] as const) {
    it(`reads ${token} as ${readings.length === 0 ? 'no number' : readings.join(' or ')}`, () => {
      expect(plain(token)).to.deep.equal(readings);
    });
  }

  it('lets the locale settle a lone separator only where its people all write so', () => {
    expect(notationFor('en-AU', 'en', null)).to.deep.equal({ pointGroups: false, commaGroups: true });
    expect(notationFor('de-DE', 'de', null)).to.deep.equal({ pointGroups: true, commaGroups: false });
    expect(notationFor('de-CH', 'de', null)).to.deep.equal(OPEN);
    expect(notationFor('fr-CH', 'fr', null)).to.deep.equal(OPEN);
    expect(notationFor('en-AU', 'de', null)).to.deep.equal(OPEN);
    expect(notationFor('en-ZA', 'en', null)).to.deep.equal({ pointGroups: false, commaGroups: true });
    expect(notationFor('af-ZA', 'en', null)).to.deep.equal(OPEN);
  });

  it('lets the other numbers of the mail settle it against the locale', () => {
    expect(notationFor('en-AU', 'en', notationOf('in all 48.500,00'))).to.deep.equal({
      pointGroups: true,
      commaGroups: false,
    });
    expect(notationOf('on 1.12.2026 for 4,850')).to.equal(null);
  });

  it('keeps amounts exact up to fifteen digits and says when one is finer than its currency', () => {
    const value = readNumeral('123,456,789.25', OPEN)[0];
    expect(value).to.not.equal(undefined);
    const exact = toMoney(value!, 'AUD', true);
    expect(exact?.exact).to.equal(true);
    expect(toDecimal(exact!.money)).to.equal('-123456789.25');
    expect(toMoney(value!, 'JPY', false)?.exact).to.equal(false);
  });
});
