import { expect } from 'chai';
import { readSettled } from '../../../src/parsers/enquiry/settled.js';

const CASES = [
  ['Yes, all sorted, thanks.\n\nDan', 'en', 'yes'],
  ['It is settled.', 'en', 'yes'],
  ['Everything is fine now', 'en', 'yes'],
  ['No, nobody has called.', 'en', 'no'],
  ['Not settled.', 'en', 'no'],
  ['Not at all happy', 'en', 'no'],
  ['One van is still broken.', 'en', 'no'],
  ['Yes, but the second van comes next week.', 'en', 'unclear'],
  ['I will look tomorrow.', 'en', 'unclear'],
  ['', 'en', 'unclear'],
  ['Ja, erledigt. Danke', 'de', 'yes'],
  ['Nein, leider nicht', 'de', 'no'],
  ['Es ist noch nicht alles in Ordnung.', 'de', 'no'],
  ['Oui, merci.', 'fr', 'yes'],
  ["Non, toujours rien n'a changé.", 'fr', 'no'],
] as const;

describe('parsers/enquiry/settled', () => {
  for (const [text, language, answer] of CASES) {
    it(`reads "${text}" as ${answer}`, () => expect(readSettled(text, language)).to.equal(answer));
  }
});
