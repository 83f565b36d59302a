import { expect } from 'chai';
import { isCourtesy } from '../../src/parsers/courtesy.js';
import { splitSentences } from '../../src/parsers/reply/index.js';
import { onlyAcknowledges } from '../../src/support/onlyAcknowledged.js';

const only = (text: string, promises = true) =>
  onlyAcknowledges(splitSentences(text, 'en'), promises, (line) => isCourtesy(line, 'Priya Nair'));

describe('support/onlyAcknowledged', () => {
  for (const text of [
    'Thanks.',
    'Thanks, got it.\n\nPriya',
    'On it!',
    'Noted.',
    'What is his phone number?',
    'Thank you, we will look into it tomorrow.',
    "We'll call Dan tomorrow and get back to you.",
    'Wir kümmern uns darum.',
  ]) {
    it(`finds no answer to the customer in “${text.split('\n')[0] ?? ''}”`, () => {
      expect(only(text)).to.equal(true);
    });
  }
  for (const text of [
    'I called Dan this morning and answered his question.',
    'Dan has his answer. We will come on Monday.',
    'We have told him that the crew will come on Monday.',
    'Done, the crew comes on Monday.',
    'This is not our customer.',
    'Wir haben ihn angerufen.',
  ]) {
    it(`leaves “${text}” to be taken for one`, () => {
      expect(only(text)).to.equal(false);
    });
  }
  it('takes the promise of a mend for a proposal where it answers a complaint', () => {
    expect(only('We will send a second crew on Monday.', false)).to.equal(false);
    expect(only('Thanks, noted.', false)).to.equal(true);
  });
});
