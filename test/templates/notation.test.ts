import { expect } from 'chai';
import { renderLetter } from '../../src/templates/index.js';
import { SAMPLES } from '../../src/templates/samples.js';
import { money } from '../../src/values/money.js';

const thanks = SAMPLES.thanks[0]!.view;

describe('templates: notation', () => {
  for (const [locale, total, day] of [
    ['en-AU', 'AUD 48,500.00', 'Tuesday, 1 December 2026'],
    ['en-US', 'AUD 48,500.00', 'Tuesday, December 1, 2026'],
    ['de-DE', 'AUD 48.500,00', 'Dienstag, 1. Dezember 2026'],
    ['de-CH', "AUD 48['’]500.00", 'Dienstag, 1. Dezember 2026'],
    ['fr-FR', 'AUD 48 500,00', 'mardi 1er décembre 2026'],
  ] as const) {
    it(`writes money and days the way ${locale} reads them`, () => {
      const { text } = renderLetter('thanks', locale, thanks);
      expect(text).to.match(new RegExp(`: +${total}\n`));
      expect(text).to.include(day);
    });
  }

  it('writes the notation of the reader also where the letter is in English', () => {
    const { text, language } = renderLetter('thanks', 'nl-NL', thanks);
    expect(language).to.equal('en');
    expect(text).to.include('AUD 48.500,00');
  });

  it('writes as many decimals as the currency has', () => {
    const view = { ...thanks, facts: { ...thanks.facts, total: money(48500, 'JPY') } };
    expect(renderLetter('thanks', 'en', view).text).to.match(/JPY 48,500\n/);
  });

  it('never parts an amount from its currency at the end of a line', () => {
    for (let length = 1; length < 60; length += 1) {
      const [first, second] = thanks.facts.invoice;
      const invoice = [{ amount: first!.amount, label: 'x'.repeat(length) }, second!];
      const { text } = renderLetter('thanks', 'en-AU', { ...thanks, facts: { ...thanks.facts, invoice } });
      expect(text).to.include('AUD 2,000.00').and.include('AUD 2,850.00');
    }
  });

  it('lists several amounts with what they are for', () => {
    expect(renderLetter('thanks', 'en-AU', thanks).html).to.include(
      'AUD 2,000.00 (deposit) and AUD 2,850.00 (on completion)',
    );
    expect(renderLetter('thanks', 'de-DE', thanks).html).to.include('AUD 2.000,00 (deposit) und AUD 2.850,00');
  });
});
