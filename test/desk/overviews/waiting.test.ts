import { expect } from 'chai';
import { whatWaits } from '../../../src/desk/overviews/waiting.js';
import { reportUndelivered } from '../../../src/desk/undelivered.js';
import { inUnit } from '../../../src/desk/unit.js';
import { HARBOUR, TestDesk } from '../../support/desk.js';
import { OSKAR } from '../../support/people.js';

const DAY = 24;

describe('desk/overviews/waiting: a referral that no clock runs on is its manager’s', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const waiting = async () =>
    (await whatWaits(desk.manager, desk.services.config)).map(({ kind, about, owner }) => [kind, about, owner]);
  const HERS = ['referral', 'R-1001 Kestrel Plumbing Pty Ltd', HARBOUR.managerEmail];

  it('where the referral never arrived, until staff let it go on', async () => {
    expect(await waiting()).to.deep.equal([]);
    const { row } = await desk.lastSent('referral-offer');
    await inUnit(desk.services, 'test', (unit) =>
      reportUndelivered(unit, row, { how: 'bounced', recipients: row.recipients, diagnostic: '550 5.1.1 unknown' }),
    );
    expect(await waiting()).to.deep.equal([HERS]);
    await desk.write({ ...OSKAR, text: 'wait 10 days', answers: await desk.lastSent('bounce-notice') });
    expect(await waiting()).to.deep.equal([]);
  });

  it('where the partner was asked as often as it is asked, until it is closed', async () => {
    await desk.write({ text: 'Thanks, we are talking to them.', answers: await desk.lastSent('referral-offer') });
    for (let days = 0; days < 120 && (await desk.running()).length > 0; days += 1) await desk.advance(DAY);
    expect(await waiting()).to.deep.equal([HERS]);
    await desk.write({ ...OSKAR, text: 'withdraw', answers: await desk.lastSent('breach') });
    expect(await waiting()).to.deep.equal([]);
  });
});
