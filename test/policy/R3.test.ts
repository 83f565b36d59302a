import { expect } from 'chai';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk } from '../support/desk.js';
import { OSKAR } from '../support/intakeDesk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';

describe('R3: several partners, where the customer asked for options', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
  });
  afterEach(() => desk.close());

  const both = (winRule: 'first-win' | 'customer-chooses') =>
    desk.refer({ ...KESTREL, partners: [HARBOUR.name, RHEINWERK.name], winRule });

  it('each has a thread of its own, and no mail to one names the other', async () => {
    await both('first-win');
    await desk.advance(27);
    const [first] = await desk.sent('referral-offer');
    await desk.write({ text: WIN, answers: first! });
    await desk.advance(48);
    const mails = (await desk.sent()).filter(({ row }) => row.audience === 'partner');
    expect(mails.length).to.be.above(5);
    for (const { row, mail } of mails) {
      const other = row.recipients[0]?.endsWith('harbourfield.example') === true ? /rheinwerk|vogt/i : /harbour|priya/i;
      expect(
        `${mail.subject}\n${mail.text ?? ''}\n${mail.html ?? ''}\n${mail.headers.map(({ value }) => value).join('\n')}`,
        row.letter,
      ).to.not.match(other);
    }
    const threads = new Set((await desk.sent('referral-offer')).map(({ mail }) => mail.replyTo[0]?.address));
    expect(threads.size).to.equal(2);
  });

  it('first win: the others are told kindly and closed', async () => {
    await both('first-win');
    const [first] = await desk.sent('referral-offer');
    await desk.write({ text: WIN, answers: first! });
    expect(await desk.offer(1)).to.include({ state: 'won' });
    expect(await desk.offer(2)).to.include({ state: 'withdrawn' });
    const withdrawn = await desk.sent('withdrawn');
    expect(withdrawn.map(({ row }) => row.recipients[0])).to.deep.equal(['k.vogt@rheinwerk.example']);
    // Nothing more is asked of the one that is closed.
    const before = (await desk.sent('reminder')).length;
    await desk.advance(24 * 14);
    expect((await desk.sent('reminder')).filter(({ row }) => row.offerId === 2)).to.have.length(before);
  });

  it('customer chooses: a win is recorded, the others stay open until staff answer `chosen`', async () => {
    await both('customer-chooses');
    const [first] = await desk.sent('referral-offer');
    await desk.write({ text: WIN, answers: first! });
    expect(await desk.offer(1)).to.include({ state: 'won' });
    expect(await desk.offer(2)).to.include({ state: 'sent' });
    const summary = await desk.lastSent('summary');
    expect(summary.mail.text?.replace(/\s+/g, ' ')).to.contain('chosen: Harbour Field Solutions');

    await desk.write({ from: OSKAR, text: 'chosen: Nobody', answers: summary });
    expect((await desk.lastSent('staff-receipt')).mail.text?.replace(/\s+/g, ' ')).to.contain(
      'Rheinwerk Systemhaus GmbH',
    );
    expect(await desk.offer(2)).to.include({ state: 'sent' });

    await desk.write({ from: OSKAR, text: 'chosen: Harbour', answers: summary });
    expect(await desk.offer(2)).to.include({ state: 'withdrawn' });
    expect((await desk.sent('withdrawn')).map(({ row }) => row.recipients[0])).to.deep.equal([
      'k.vogt@rheinwerk.example',
    ]);
    expect(await desk.offer(1)).to.include({ state: 'won' });
  });

  it('asks before needs that name a partner go out to several', async () => {
    await desk.write({
      from: OSKAR,
      text: 'Customer: Kestrel\r\nContact: Dan Ord, dan@kestrel.example\r\nNeeds: a deployment, Harbour did their last one\r\nService: deployment\r\nPartners: Harbour, Rheinwerk',
    });
    const letter = await desk.lastSent('referral-draft');
    expect(letter.mail.text?.replace(/\s+/g, ' ')).to.contain('partners never see each other');
    await desk.write({ from: OSKAR, text: 'ok', answers: letter });
    expect(await desk.sent('referral-offer')).to.have.length(0);
    await desk.write({ from: OSKAR, text: 'Needs: a deployment\r\nok', answers: letter });
    expect(await desk.sent('referral-offer')).to.have.length(2);
  });
});
