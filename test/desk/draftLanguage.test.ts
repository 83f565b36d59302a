import { expect } from 'chai';
import { TestDesk, textOf } from '../support/desk.js';
import { SANDRA } from '../support/people.js';

describe('desk: what is doubtful in a draft, in the language of the desk', () => {
  let desk: TestDesk;
  afterEach(() => desk.close());

  for (const [locale, unknown, several, beside] of [
    ['en-AU', 'There is no partner “Niemand GmbH”.', 'write one mail address', 'stands beside `ok`'],
    ['de-DE', 'Es gibt keinen Partner „Niemand GmbH“.', 'Schreiben Sie eine einzige Mailadresse', 'steht neben `ok`'],
    ['fr-FR', 'Il n’y a pas de partenaire « Niemand GmbH ».', 'écrivez une seule adresse e-mail', 'accompagne `ok`'],
  ] as const) {
    it(`is said in ${locale}`, async () => {
      desk = await TestDesk.open({ config: { desk: { locale } } });
      const labels = 'Customer: Kestrel\r\nNeeds: x\r\nEmail: dan at kestrel\r\nPartners: Niemand GmbH';
      await desk.write({ ...SANDRA, subject: 'Kestrel', text: labels });
      const draft = await desk.lastSent('referral-draft');
      expect(textOf(draft).replace(/\u00a0/g, ' '))
        .to.contain(unknown)
        .and.contain(several);
      await desk.write({ ...SANDRA, text: 'ok\r\naber erst am Montag', answers: draft });
      expect(textOf(await desk.lastSent('referral-draft'))).to.contain(beside);
    });
  }
});
