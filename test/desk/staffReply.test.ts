import { expect } from 'chai';
import { HARBOUR, TestDesk, textOf } from '../support/desk.js';
import { OSKAR } from '../support/people.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const MORE =
  'Kestrel also took the CRM module: follow-up order for $8,000, please invoice $800. It starts on 1 February 2027.\r\n\r\nPriya';
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

  it('tells the contact once, in the thread, that staff took a recorded job back', async () => {
    const summary = await desk.lastSent('summary');
    await desk.write({ ...OSKAR, text: 'reject', answers: summary });
    await desk.write({ ...OSKAR, text: 'reject', answers: summary });
    const [told, ...more] = await desk.sent('taken-back');
    expect(more).to.have.length(0);
    expect(told?.row.recipients).to.deep.equal([HARBOUR.contactEmail]);
    expect(told?.mail.inReplyTo).to.deep.equal(['<m1@sender.example>']);
    const text = textOf(told!);
    expect(text)
      .to.contain('AUD 48,500.00')
      .and.contain('Credit note 2026-002: AUD 5,335.00')
      .and.contain('The referral is with you as before');
    await desk.write({ text: WIN, answers: told! });
    expect((await desk.invoices()).map(({ kind }) => kind)).to.deep.equal(['invoice', 'credit-note', 'invoice']);
  });

  it('leaves the other jobs in place when one of several is taken back, and says so', async () => {
    await desk.write({ text: MORE, answers: await desk.lastSent('thanks') });
    expect(await desk.jobs()).to.have.length(2);
    await desk.write({ ...OSKAR, text: 'reject', answers: await desk.lastSent('summary') });
    const text = textOf(await desk.lastSent('taken-back'));
    expect(text).to.contain('AUD 8,000.00').and.contain('stays as it is').and.not.contain('with you as before');
  });
});
