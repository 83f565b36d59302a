import { expect } from 'chai';
import fc from 'fast-check';
import {
  addMoney,
  formatMoney,
  MAX_MINOR,
  money,
  moneyFromDecimal,
  multiplyMoney,
  negateMoney,
  sumMoney,
  toDecimal,
} from '../../src/values/money.js';

describe('values/money', () => {
  for (const [text, currency, minor] of [
    ['48500', 'AUD', 4850000],
    ['48500.5', 'AUD', 4850050],
    ['0.07', 'EUR', 7],
    ['-12.00', 'CHF', -1200],
    ['1200', 'JPY', 1200],
    ['1.234', 'KWD', 1234],
    ['7.500', 'AUD', 750],
  ] as const) {
    it(`reads ${text} ${currency}`, () => expect(moneyFromDecimal(text, currency)?.minor).to.equal(minor));
  }

  for (const text of ['', '1,000', '1.234', '1e5', ' 1', '+1', '1.', '.5', 'NaN', '9999999999999999']) {
    it(`refuses ${JSON.stringify(text)} as AUD`, () => expect(moneyFromDecimal(text, 'AUD')).to.equal(null));
  }

  it('throws on a currency that ISO 4217 does not have', () => {
    expect(() => moneyFromDecimal('1', 'XYZQ')).to.throw(RangeError, 'XYZQ');
  });

  it('survives decimal text and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -MAX_MINOR, max: MAX_MINOR }),
        fc.constantFrom('AUD', 'JPY', 'KWD', 'CHF'),
        (minor, currency) => {
          const value = money(minor, currency);
          expect(moneyFromDecimal(toDecimal(value), currency)).to.deep.equal(
            value.minor === 0 ? money(0, currency) : value,
          );
        },
      ),
    );
  });

  it('rounds half away from zero, the same for a debit and a credit', () => {
    expect(multiplyMoney(money(105, 'AUD'), 1, 10).minor).to.equal(11);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1000 }), (minor, rate) => {
        const up = multiplyMoney(money(minor, 'AUD'), rate, 1000);
        expect(multiplyMoney(money(-minor, 'AUD'), rate, 1000)).to.deep.equal(negateMoney(up));
      }),
    );
  });

  it('never adds across currencies', () => {
    expect(() => addMoney(money(1, 'AUD'), money(1, 'EUR'))).to.throw(RangeError, 'AUD');
    expect(sumMoney([], 'AUD')).to.deep.equal(money(0, 'AUD'));
  });

  it("writes the code and the reader's notation", () => {
    expect(formatMoney(money(4850000, 'AUD'), 'en-AU')).to.equal('AUD 48,500.00');
    expect(formatMoney(money(4850000, 'EUR'), 'de-DE')).to.equal('EUR 48.500,00');
    expect(formatMoney(money(1200, 'JPY'), 'en-AU')).to.equal('JPY 1,200');
  });
});
