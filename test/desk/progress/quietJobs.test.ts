import { expect } from 'chai';
import { addMilliseconds } from '../../../src/values/calendarDay.js';
import { TestDesk } from '../../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 9 November 2026.\r\n\r\nPriya';
const MORE =
  'Kestrel also took the CRM module: follow-up order for $8,000, please invoice $800. It starts on 10 November 2026.\r\n\r\nPriya';

describe('desk/progress: two jobs of one referral that fall quiet together', () => {
  it('asks after both in one mail, and goes on with both', async function () {
    this.timeout(60_000);
    const desk = await TestDesk.open();
    try {
      await desk.refer();
      await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
      await desk.write({ text: MORE, answers: await desk.lastSent('thanks') });
      await desk.advance(42 * 24);
      const asked = (await desk.sent('reminder')).map(({ row }) => row.createdAt.slice(0, 10));
      expect(asked).to.have.length(1);
      expect((await desk.jobs()).map(({ nudges }) => nudges)).to.deep.equal([1, 1]);
      const running = (await desk.timers()).filter(({ kind, state }) => kind === 'job-status' && state === 'pending');
      expect(running.map(({ subjectId }) => subjectId)).to.have.members([1, 2]);
    } finally {
      await desk.close();
    }
  });
});

describe('desk/progress: a job whose partner writes some hours after the reminder', () => {
  it('is asked after again when the period has passed from then', async function () {
    this.timeout(60_000);
    const desk = await TestDesk.open();
    try {
      await desk.refer();
      await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
      await desk.advance(42 * 24);
      const asked = await desk.sent('reminder');
      expect(asked).to.have.length(1);
      const heardAt = addMilliseconds(asked[0]!.row.createdAt, 3 * 3_600_000);
      await desk.manager.update('offer', { id: 1 }, { heardAt });
      await desk.advance(28 * 24);
      expect(await desk.sent('reminder')).to.have.length(2);
    } finally {
      await desk.close();
    }
  });
});
