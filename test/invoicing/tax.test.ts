import { expect } from 'chai';
import fc from 'fast-check';
import {
  computeTotals,
  percentFromRate,
  pickTaxRule,
  rateFromPercent,
  taxCategory,
  type TaxRule,
} from '../../src/invoicing/tax.js';
import { DeskError } from '../../src/errors.js';

const rule = (country: string, ratePercent = '10', note = ''): TaxRule => ({ country, name: 'GST', ratePercent, note });
const line = (amount: number) => ({ description: 'Commission', amount });
const rates = fc.integer({ min: 0, max: 99_999 }).map(percentFromRate);
const amounts = fc.array(fc.integer({ min: 1, max: 9_000_000_00 }), { minLength: 1, maxLength: 40 });

describe('invoicing/tax', () => {
  it('takes the first rule of the country, and the default only where no rule names it', () => {
    const rules = [rule('default', '1'), rule('AU', '10'), rule('AU', '12'), rule('default', '2')];
    expect(pickTaxRule(rules, 'AU').ratePercent).to.equal('10');
    expect(pickTaxRule(rules, 'CH').ratePercent).to.equal('1');
  });

  it('says what to write in desk.yaml where no rule fits', () => {
    const pick = () => pickTaxRule([rule('AU')], 'FR');
    expect(pick).to.throw(DeskError, /FR/).with.property('code', 'config-invalid');
    expect(pick).to.throw().with.property('wayOut').that.contains('country: FR');
  });

  for (const [percent, rate] of [
    ['10', 10_000],
    ['7.7', 7_700],
    ['8.1', 8_100],
    ['0', 0],
    ['5.125', 5_125],
  ] as const) {
    it(`reads ${percent} % exactly and writes it back`, () => {
      expect(rateFromPercent(percent)).to.equal(rate);
      expect(percentFromRate(rate)).to.equal(percent);
    });
  }

  for (const percent of ['', '100', '-1', '1e1', '7,7', '1.2345', ' 10']) {
    it(`refuses ${JSON.stringify(percent)} as a rate`, () =>
      expect(() => rateFromPercent(percent)).to.throw(RangeError));
  }

  for (const [mode, amount, percent, totals] of [
    ['exclusive', 4_850_00, '10', { net: 485000, tax: 48500, gross: 533500 }],
    ['inclusive', 4_850_00, '10', { net: 440909, tax: 44091, gross: 485000 }],
    ['exclusive', 1_005, '10', { net: 1005, tax: 101, gross: 1106 }],
    ['exclusive', 5, '10', { net: 5, tax: 1, gross: 6 }],
    ['exclusive', 4, '10', { net: 4, tax: 0, gross: 4 }],
    ['exclusive', -5, '10', { net: -5, tax: -1, gross: -6 }],
    ['inclusive', 1_081_00, '8.1', { net: 100000, tax: 8100, gross: 108100 }],
    ['inclusive', 9_999, '0', { net: 9999, tax: 0, gross: 9999 }],
  ] as const) {
    it(`works out ${amount} at ${percent} % ${mode}`, () => {
      expect(computeTotals([line(amount)], { ratePercent: percent }, mode, 'CHF').totals).to.deep.equal(totals);
    });
  }

  it('taxes the document, not its lines: three times 0.05 at 10 % is 0.02 tax', () => {
    const { totals } = computeTotals([line(5), line(5), line(5)], { ratePercent: '10' }, 'exclusive', 'EUR');
    expect(totals).to.deep.equal({ net: 15, tax: 2, gross: 17 });
  });

  it('always adds up: lines to net, net and tax to gross', () => {
    fc.assert(
      fc.property(
        amounts,
        rates,
        fc.constantFrom('exclusive' as const, 'inclusive' as const),
        (list, percent, mode) => {
          const { lines, totals } = computeTotals(list.map(line), { ratePercent: percent }, mode, 'AUD');
          expect(lines.reduce((sum, { net }) => sum + net, 0)).to.equal(totals.net);
          expect(totals.net + totals.tax).to.equal(totals.gross);
          expect(totals.tax).to.be.at.least(0);
        },
      ),
    );
  });

  it('keeps the notified gross to the cent, and every line within one minor unit of its exact net', () => {
    fc.assert(
      fc.property(amounts, rates, (list, percent) => {
        const { lines, totals } = computeTotals(list.map(line), { ratePercent: percent }, 'inclusive', 'AUD');
        expect(totals.gross).to.equal(list.reduce((sum, amount) => sum + amount, 0));
        const whole = BigInt(100_000 + rateFromPercent(percent));
        lines.forEach(({ net }, index) => {
          const apart = BigInt(net) * whole - BigInt(list[index]!) * 100_000n;
          expect(apart < whole && apart > -whole, `line ${index}`).to.equal(true);
        });
      }),
    );
  });

  it('does not drift: the tax taken out of a gross differs from the tax put on its net by at most one minor unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000_00 }), rates, (amount, percent) => {
        const out = computeTotals([line(amount)], { ratePercent: percent }, 'inclusive', 'AUD').totals;
        const on = computeTotals([line(out.net)], { ratePercent: percent }, 'exclusive', 'AUD').totals;
        expect(Math.abs(on.gross - out.gross)).to.be.at.most(1);
      }),
    );
  });

  it('refuses amounts whose sum is out of range rather than rounding them', () => {
    const huge = Array.from({ length: 200 }, () => line(90_000_000_000_000));
    expect(() => computeTotals(huge, { ratePercent: '10' }, 'exclusive', 'AUD')).to.throw(RangeError);
  });

  it('tells the category from rate and note, unless the rule says it', () => {
    const category = (ratePercent: string, note = '') => taxCategory({ ratePercent, note });
    expect(category('10')).to.equal('S');
    expect(category('10', 'Reverse charge')).to.equal('S');
    expect(category('0')).to.equal('Z');
    expect(category('0.0')).to.equal('Z');
    expect(category('0', 'GST-free export of services.')).to.equal('E');
    expect(category('0', 'Reverse Charge, Art. 196')).to.equal('AE');
    expect(category('0', 'Steuerschuldnerschaft des Leistungsempfängers')).to.equal('AE');
    expect(category('0', 'Autoliquidation')).to.equal('AE');
    expect(taxCategory({ ratePercent: '0', note: 'Export', category: 'G' })).to.equal('G');
  });
});
