import { expect } from 'chai';
import { setAlarm } from '../../src/desk/clocks.js';
import { inUnit } from '../../src/desk/unit.js';
import { Partner, Timer } from '../../src/entities/index.js';
import { TestDesk, textOf } from '../support/desk.js';
import { OSKAR } from '../support/people.js';

const KIND = 'deviation-soon';
const about = { kind: 'spot-check', id: 7 } as const;
/** All on one day of the desk. */
const NINE = '2026-11-01T22:00:00.000Z';
const TEN = '2026-11-01T23:00:00.000Z';

describe('desk/clocks', () => {
  let desk: TestDesk;
  beforeEach(async () => (desk = await TestDesk.open()));
  afterEach(() => desk.close());

  const set = (dueAt: string) => inUnit(desk.services, 'test', (unit) => setAlarm(unit, { kind: KIND, about, dueAt }));
  const timer = () => desk.manager.findOneByOrFail(Timer, { kind: KIND });
  /** As the desk does before it calls the handler. */
  const fire = async (firedAt: string) => desk.manager.update(Timer, { kind: KIND }, { state: 'fired', firedAt });

  it('sets a clock again that its own handler sets for later on the same day', async () => {
    await set(NINE);
    await fire(NINE);
    await set(TEN);
    expect(await timer()).to.include({ state: 'pending', dueAt: TEN, firedAt: null });
  });

  it('sets nothing anew that has fired for that moment or after it, so that no clock fires for ever', async () => {
    await set(NINE);
    await fire(TEN);
    await set(NINE);
    await set(TEN);
    expect(await timer()).to.include({ state: 'fired', firedAt: TEN });
  });

  it('lets a clock without a period be: no absence moves it, and no list shows a null', async () => {
    await desk.refer();
    await desk.manager.update(Timer, { subject: 'offer' }, { businessDays: null });
    const before = (await desk.timers()).map(({ dueAt }) => dueAt);
    await desk.write({
      subject: 'Automatic reply: Referral',
      headers: ['Auto-Submitted: auto-replied'],
      text: 'I am out of the office until 20 November 2026.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
    expect((await desk.manager.findOneByOrFail(Partner, { id: 1 })).awayUntil).to.equal('2026-11-23');
    expect((await desk.timers()).map(({ dueAt }) => dueAt)).to.deep.equal(before);
    await desk.write({ ...OSKAR, subject: 'Clocks', text: 'tomorrow?' });
    expect(textOf(await desk.lastSent('staff-receipt')))
      .to.contain('R-1001')
      .and.to.not.match(/\b(?:null|NaN)\b/);
  });
});
