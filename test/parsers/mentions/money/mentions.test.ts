import { expect } from 'chai';
import { isRate, isWeak, readMoney } from '../../../../src/parsers/mentions/money.js';
import { PARTNERS, sentence } from '../mentionCase.js';

describe('parsers/mentions/money: what only its role can make an amount', () => {
  for (const [text, weak] of [
    ['invoice 960', true],
    ['invoice 4,850', false],
    ['invoice 4850.00', false],
    ['invoice $960', false],
    ['invoice 9k', false],
  ] as const) {
    it(`${weak ? 'calls' : 'does not call'} the figure of "${text}" weak`, () => {
      expect(readMoney(sentence(text), PARTNERS.au).map(isWeak)).to.deep.equal([weak]);
    });
  }

  for (const [partner, text, rate] of [
    ['au', '$450 per month', true],
    ['au', '450/month', true],
    ['au', '$1,400 a day', true],
    ['au', '$40 each', true],
    ['de', 'monatlich 380 €', true],
    ['de', '40 €/Monat', true],
    ['fr', '380 € par mois', true],
    ['au', '$450 per month for 12 months', false],
    ['au', '$450 in total', false],
    ['au', 'total 48,500 / start soon', false],
    ['de', '4.850 € pro Rechnung', false],
  ] as const) {
    it(`${rate ? 'calls' : 'does not call'} the price in "${text}" a rate`, () => {
      expect(readMoney(sentence(text), PARTNERS[partner]).map(isRate)).to.deep.equal([rate]);
    });
  }
});
