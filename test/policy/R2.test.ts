import { expect } from 'chai';
import { reportUndelivered } from '../../src/desk/undelivered.js';
import { inUnit } from '../../src/desk/unit.js';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk } from '../support/desk.js';
import { setPartner } from '../support/intakeDesk.js';

const DEPUTY = { deputyName: 'Ben Hale', deputyEmail: 'ben@harbourfield.example' };
const AWAY = [
  'I am out of the office until Monday, 16 November 2026 and will answer when I am back.',
  '',
  'Priya Nair',
].join('\r\n');

describe('R2: the partner’s nominated referral contact is notified by email', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await setPartner(desk, HARBOUR.name, DEPUTY);
  });
  afterEach(() => desk.close());

  const recipients = async (letter: string) => (await desk.sent(letter)).map(({ row }) => row.recipients[0]);
  const bounce = async () => {
    const { row } = await desk.lastSent('referral-offer');
    await inUnit(desk.services, 'test', (unit) =>
      reportUndelivered(unit, row, { how: 'bounced', recipients: row.recipients, diagnostic: '550 5.1.1 unknown' }),
    );
  };
  const away = async () =>
    desk.write({
      subject: 'Automatic reply: Referral',
      headers: ['Auto-Submitted: auto-replied'],
      text: AWAY,
      answers: await desk.lastSent('referral-offer'),
    });

  it('mails each contact in the partner’s language, saying what to reply', async () => {
    await desk.refer({ ...KESTREL, partners: [HARBOUR.name, RHEINWERK.name] });
    const [english, german] = await desk.sent('referral-offer');
    expect(english?.row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(english?.mail.text).to.contain('What to reply');
    expect(german?.row.recipients).to.deep.equal(['k.vogt@rheinwerk.example']);
    expect(german?.mail.text).to.contain('Was Sie antworten');
  });

  it('goes to the deputy in the same thread when the contact’s mail bounces, once, and the manager is told', async () => {
    await desk.refer();
    await bounce();
    expect(await recipients('referral-offer')).to.deep.equal(['priya@harbourfield.example', DEPUTY.deputyEmail]);
    const [first, second] = await desk.sent('referral-offer');
    expect(second?.mail.references).to.include(first?.row.messageId);
    expect(second?.mail.text).to.contain('In place of').and.to.contain('Priya Nair').and.to.contain('returned');
    const notice = await desk.lastSent('bounce-notice');
    expect(notice.mail.text).to.contain('Ben Hale');
    // The deputy's clock runs, and reminders go to the deputy.
    await desk.advance(27);
    expect(await recipients('reminder')).to.deep.equal([DEPUTY.deputyEmail]);
    await bounce();
    expect(await recipients('referral-offer')).to.have.length(2);
  });

  it('goes to the deputy while the contact is out of office, and back to the contact on the day of return', async () => {
    await desk.refer();
    await away();
    expect(await recipients('referral-offer')).to.deep.equal(['priya@harbourfield.example', DEPUTY.deputyEmail]);
    expect((await desk.lastSent('referral-offer')).mail.text).to.contain('Back on');
    await desk.write({
      from: 'Ben Hale <ben@harbourfield.example>',
      text: 'Thanks, we have this and will call Dan.\r\n\r\nBen',
      answers: await desk.lastSent('referral-offer'),
    });
    expect(await desk.offer()).to.include({ state: 'acknowledged', deputyFor: 'away' });
    await desk.advance(24 * 15);
    expect(await desk.offer()).to.include({ deputyFor: null });
    await desk.advance(24 * 5);
    expect((await recipients('reminder')).at(-1)).to.equal('priya@harbourfield.example');
  });

  it('gives the offer back as soon as the contact writes', async () => {
    await desk.refer();
    await away();
    expect(await desk.offer()).to.include({ deputyFor: 'away' });
    await desk.write({
      text: 'I am back early; we have it and will call Dan.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
    expect(await desk.offer()).to.include({ deputyFor: null, state: 'acknowledged' });
  });

  it('a new referral goes straight to the deputy while the contact is away', async () => {
    await desk.refer();
    await away();
    await desk.refer({ ...KESTREL, customer: 'Wattle Electrical', contactEmail: 'jo@wattle.example' });
    expect((await recipients('referral-offer')).at(-1)).to.equal(DEPUTY.deputyEmail);
  });

  it('tells the manager where there is no deputy, and hands nothing over once the partner has answered', async () => {
    await setPartner(desk, HARBOUR.name, { deputyName: null, deputyEmail: null });
    await desk.refer();
    await bounce();
    expect(await recipients('referral-offer')).to.have.length(1);
    expect(await recipients('bounce-notice')).to.deep.equal(['oskar@nexttechnik.example']);
    await setPartner(desk, HARBOUR.name, DEPUTY);
    await desk.write({
      text: 'We have it and will call Dan.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
    await away();
    await bounce();
    expect(await recipients('referral-offer')).to.have.length(1);
  });
});
