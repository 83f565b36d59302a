import { expect } from 'chai';
import { triageCustomerMail } from '../../../src/parsers/enquiry/triage.js';

/** The mail, its language, what it is, and the first words that it was read from. */
const CASES = [
  ['We are very disappointed: nobody turned up on Monday.', 'en', 'complaint', 'We are very disappointed'],
  ['I would like to make a complaint about the training.', 'en', 'complaint', 'like to make a complaint'],
  ['The sync is still not working after three calls. Can you help?', 'en', 'complaint', 'still not working'],
  ['Could you tell us when the training starts?', 'en', 'enquiry', 'Could you'],
  ['Hi, we are happy with the work, but have a quick question on invoices.', 'en', 'enquiry', 'quick question'],
  ['When will someone call us?', 'en', 'enquiry', 'When will'],
  ['Thanks, all good.\n\nDan', 'en', 'thanks', 'Thanks'],
  ['No complaints at all, they did a great job. Thank you!', 'en', 'thanks', 'great'],
  ['Wir möchten uns beschweren: Seit Montag hat sich niemand gemeldet.', 'de', 'complaint', 'möchten uns beschweren'],
  ['Ich bin mit der Schulung überhaupt nicht zufrieden.', 'de', 'complaint', 'bin'],
  ['Wie können wir einen weiteren Benutzer anlegen?', 'de', 'enquiry', 'Wie können'],
  ['Vielen Dank!', 'de', 'thanks', 'Vielen Dank'],
  ['Nous sommes très déçus du service.', 'fr', 'complaint', 'Nous sommes très déçus'],
  ['Comment peut-on ajouter un utilisateur ?', 'fr', 'enquiry', 'Comment peut'],
  ['Merci beaucoup !', 'fr', 'thanks', 'Merci beaucoup'],
] as const;

describe('parsers/enquiry/triage', () => {
  for (const [text, language, nature, words] of CASES) {
    it(`reads "${text}" as ${nature}`, () => {
      const triage = triageCustomerMail(text, language);
      expect(triage).to.include({ nature, sure: true });
      expect(triage.words[0]).to.match(new RegExp(`(?:^|\\s)${words}`));
    });
  }

  it('says when nothing tells what the mail wants', () => {
    for (const text of ['Please find attached our new address.', '', 'The board again, as on Friday.']) {
      expect(triageCustomerMail(text, 'en')).to.deep.equal({ nature: 'enquiry', sure: false, words: [] });
    }
  });

  it('takes no long mail for mere thanks', () => {
    const text = `Thanks. ${'The van is blue and has four wheels. '.repeat(20)}`;
    expect(triageCustomerMail(text, 'en')).to.include({ nature: 'enquiry', sure: false });
  });

  it('reads a hostile wall of text in bounded time', () => {
    const began = Date.now();
    triageCustomerMail('we are very not so ever '.repeat(100_000), 'en');
    triageCustomerMail('?'.repeat(500_000), 'de');
    expect(Date.now() - began).to.be.below(3_000);
  });
});
