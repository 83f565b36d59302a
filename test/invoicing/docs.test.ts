import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { counterPeriod, formatNumber } from '../../src/invoicing/number.js';
import { day } from './samples.js';

describe('docs/invoices.md', () => {
  const text = readFileSync(new URL('../../docs/invoices.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\| (each year|never) +\|$/gm)];

  it('shows number formats', () => expect(rows.length).to.be.at.least(3));

  for (const [, format = '', printed = '', anew = ''] of rows) {
    it(`is right about ${format}`, () => {
      expect(formatNumber(format, { series: 'invoices', year: 2026, sequence: 14 })).to.equal(printed);
      expect(counterPeriod(format, day('2026-11-23'))).to.equal(anew === 'never' ? '' : '2026');
    });
  }
});
