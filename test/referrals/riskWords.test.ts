import { expect } from 'chai';
import { backOnTrackIn } from '../../src/referrals/riskWords.js';

describe('referrals/riskWords', () => {
  for (const text of [
    'We are back on track with Kestrel.',
    "It's no longer at risk.",
    'Good news: the project is fully back on schedule.',
    'Wir sind wieder im Plan.',
    'Das Projekt ist nicht mehr gefährdet.',
    "Tout est rentré dans l'ordre.",
  ]) {
    it(`reads “${text}”`, () => expect(backOnTrackIn(text)).to.not.equal(null));
  }
  for (const text of [
    'We are not back on track.',
    'We hope to be back on track soon.',
    'As soon as we are back on track we will tell you, if ever.',
    'We should be back on track next week.',
    'We are back on track, but the budget is not.',
    'Once things are back on track, we go live.',
    'Wir sind noch nicht wieder im Plan.',
    'Sobald wir wieder im Plan sind, melden wir uns.',
    'Kestrel is off track.',
  ]) {
    it(`leaves “${text}” alone`, () => expect(backOnTrackIn(text)).to.equal(null));
  }
});
