import { expect } from 'chai';
import { fireTimer } from '../../../src/desk/fireTimer.js';
import { reportUndelivered } from '../../../src/desk/undelivered.js';
import { inUnit } from '../../../src/desk/unit.js';
import { dueTimers } from '../../../src/desk/clocks.js';
import { AuditEvent, Offer, OutgoingMail, ReminderEntry, Timer } from '../../../src/entities/index.js';
import { KESTREL, TestDesk } from '../../support/desk.js';

const CUSTOMERS = ['Kestrel Plumbing Pty Ltd', 'Wattle Electrical', 'Heron Roofing'];

/** Three referrals to one contact, an hour apart: each is reminded of at its own hour of the next day. */
export async function threeReferrals(desk: TestDesk): Promise<void> {
  for (const customer of CUSTOMERS) {
    await desk.refer({
      ...KESTREL,
      customer,
      contactEmail: `${customer.split(' ')[0]!.toLowerCase()}@customer.example`,
    });
    await desk.advance(1);
  }
}

describe('desk/reminders: one mail an office day', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
  });
  afterEach(() => desk.close());

  it('lists what one contact is reminded of on one day, oldest first, each with its own signed address', async () => {
    await threeReferrals(desk);
    await desk.advance(24);
    expect(await desk.sent('reminder')).to.have.length(0);
    const lists = await desk.sent('reminders');
    expect(lists).to.have.length(1);
    const { mail, row } = lists[0]!;
    expect(row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(row.replyKind).to.equal('reminders');
    const text = mail.text ?? '';
    expect(text.match(/^R-\d+, .*$/gm)).to.deep.equal(
      CUSTOMERS.map((customer, index) => `R-100${index + 1}, ${customer} (NextService deployment)`),
    );
    const offers = await desk.sent('referral-offer');
    for (const offer of offers) expect(text).to.contain(`Answer to: ${offer.mail.replyTo[0]!.address}`);
    expect(mail.html).to.contain(`mailto:${encodeURIComponent(offers[0]!.mail.replyTo[0]!.address.split('@')[0]!)}`);
    expect(mail.html).to.contain('?subject=Re%3A%20');
  });

  it('moves every clock and count as a mail each would', async () => {
    const apart = await TestDesk.open({ config: { reminders: { together: false } } });
    try {
      for (const each of [desk, apart]) {
        await threeReferrals(each);
        await each.advance(24 * 5);
      }
      const clocks = async (each: TestDesk) =>
        (await each.timers()).map(({ key, kind, state, offerId }) => ({ key, kind, state, offerId }));
      expect(await apart.sent('reminder')).to.have.length(3);
      expect(await clocks(desk)).to.deep.equal(await clocks(apart));
      const counts = async (each: TestDesk) =>
        (await each.manager.find(Offer)).map(({ nudges, state }) => [nudges, state]);
      expect(await counts(desk)).to.deep.equal(await counts(apart));
      const breaches = (each: TestDesk) => each.manager.countBy(AuditEvent, { action: 'breach-noted' });
      expect(await breaches(desk)).to.equal(3);
      expect(await breaches(apart)).to.equal(3);
      // The manager is told when the partner was reminded, wherever it stood.
      expect((await desk.lastSent('breach')).mail.text).to.equal((await apart.lastSent('breach')).mail.text);
    } finally {
      await apart.close();
    }
  });

  it('leaves one that is due alone as the mail that it is', async () => {
    await desk.refer();
    await desk.advance(26);
    expect(await desk.sent('reminder')).to.have.length(1);
    expect(await desk.sent('reminders')).to.have.length(0);
  });

  it('leaves out what was answered, what is held and who is another contact', async () => {
    await threeReferrals(desk);
    await desk.refer({ ...KESTREL, customer: 'Rhein Bau', partners: ['Rheinwerk Systemhaus GmbH'] });
    await desk.manager.update(Offer, { id: 2 }, { heardAt: desk.now });
    await desk.advance(24);
    const [list] = await desk.sent('reminders');
    expect(list!.mail.text?.match(/^R-\d+(?=,)/gm)).to.deep.equal(['R-1001', 'R-1003']);
    expect(await desk.manager.findBy(ReminderEntry, { offerId: 2 })).to.have.length(0);
    // Its clock has its own hour, and finds that there is nothing to ask.
    expect((await desk.timers()).find(({ offerId, kind }) => offerId === 2 && kind === 'unanswered')).to.include({
      state: 'fired',
    });
  });

  it('tells the manager at the hour of the clock, never earlier because others are reminded', async () => {
    await threeReferrals(desk);
    await desk.manager.update(Timer, { offerId: 2, kind: 'unanswered' }, { kind: 'status' });
    await desk.manager.update(Offer, { id: 2 }, { state: 'acknowledged', nudges: 3, heardAt: desk.now });
    await desk.advance(21);
    const early = await desk.sent('reminders');
    expect(early).to.have.length(1);
    expect(early[0]!.mail.text).not.to.contain('R-1002');
    expect(await desk.sent('breach')).to.have.length(0);
    await desk.advance(2);
    expect(await desk.sent('breach')).to.have.length(1);
  });

  it('is all or nothing when the process dies between: nothing lost, nothing twice', async () => {
    await threeReferrals(desk);
    desk.sleep(22);
    const [first] = await dueTimers(desk.manager, desk.now, 10);
    const dying = {
      ...desk.services,
      log: desk.services.log,
      database: Object.create(desk.database, {
        transaction: {
          value: (work: Parameters<typeof desk.database.transaction>[0]) =>
            desk.database.transaction(async (manager) => {
              await work(manager);
              throw new Error('the process dies');
            }),
        },
      }) as typeof desk.database,
    };
    let died = '';
    await fireTimer(dying, first!).catch((error: unknown) => (died = String(error)));
    expect(died).to.contain('the process dies');
    expect(await desk.manager.countBy(OutgoingMail, { letter: 'reminders' })).to.equal(0);
    expect(await desk.manager.countBy(Timer, { kind: 'unanswered', state: 'pending' })).to.equal(3);
    await desk.fireDue();
    await desk.advance(3);
    expect(await desk.sent('reminders')).to.have.length(1);
    expect(await desk.sent('reminder')).to.have.length(0);
  });

  it('keeps the others’ mail where one clock fails, and that clock its own time', async () => {
    await threeReferrals(desk);
    // A row that no longer fits: its dossier cannot be loaded.
    await desk.manager.update(Offer, { id: 2 }, { referralId: 999 });
    await desk.advance(21);
    const [list] = await desk.sent('reminders');
    expect(list!.mail.text?.match(/^R-\d+(?=,)/gm)).to.deep.equal(['R-1001', 'R-1003']);
    expect((await desk.timers()).find(({ offerId, kind }) => offerId === 2 && kind === 'unanswered')).to.include({
      state: 'pending',
    });
  });

  it('that never arrived stops the clock of each referral on it, as a mail each would', async () => {
    await threeReferrals(desk);
    await desk.advance(21);
    const [{ row } = await desk.lastSent('reminders')] = await desk.sent('reminders');
    const trouble = { how: 'bounced', recipients: row.recipients, diagnostic: '550 no such user' } as const;
    await inUnit(desk.services, 'test', (unit) => reportUndelivered(unit, row, trouble));
    expect((await desk.sent('bounce-notice')).map((notice) => notice.row.offerId)).to.deep.equal([1, 2, 3]);
    await desk.advance(72);
    expect(await desk.manager.countBy(AuditEvent, { action: 'breach-noted' })).to.equal(0);
  });
});
