import { expect } from 'chai';
import { TestDesk, textOf } from '../support/desk.js';
import { OSKAR } from '../support/people.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const CORRECTION = 'Correction: the amount to invoice is $5,240, not $4,850.\r\n\r\nPriya';

describe('desk: the answer to a summary', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
  });
  afterEach(() => desk.close());

  it('offers reject for a win, and for a correction on record the way that takes it back', async () => {
    expect(textOf(await desk.lastSent('summary'))).to.match(/drop what was read from this mail: reject/);
    await desk.write({ text: CORRECTION, answers: await desk.lastSent('thanks') });
    const summary = await desk.lastSent('summary');
    expect(textOf(summary))
      .to.contain('To take this correction back, send the figures')
      .and.not.match(/\breject\b/);
    expect(summary.mail.html).to.not.contain('<pre>reject</pre>');
    await desk.write({ ...OSKAR, text: 'invoice: 4,850', answers: summary });
    expect((await desk.invoices()).at(-1)).to.include({ kind: 'invoice', net: 485000, state: 'issued' });
  });
});
