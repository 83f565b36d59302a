import { expect } from 'chai';
import { reportUndelivered, type Undelivered } from '../../src/desk/undelivered.js';
import { inUnit } from '../../src/desk/unit.js';
import type { OutgoingMail } from '../../src/entities/index.js';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk } from '../support/desk.js';

describe('desk/undelivered', () => {
  let desk: TestDesk;
  beforeEach(async () => (desk = await TestDesk.open({ partners: [HARBOUR, RHEINWERK] })));
  afterEach(() => desk.close());

  const offers = async (partner: string, count: number): Promise<OutgoingMail[]> => {
    const before = (await desk.sent()).length;
    for (let number = 0; number < count; number += 1) {
      await desk.refer({ ...KESTREL, customer: `Customer ${number}`, partners: [partner] });
    }
    return (await desk.sent()).slice(before).map(({ row }) => row);
  };
  const report = (mail: OutgoingMail, how: Undelivered['how']) =>
    inUnit(desk.services, 'outbox', (unit) =>
      reportUndelivered(unit, mail, { how, recipients: mail.recipients, diagnostic: 'because' }),
    );
  const notices = async (): Promise<string[]> =>
    (await desk.sent('bounce-notice')).map(({ row }) => row.recipients.join());

  it('tells staff once an hour of mails that a cap holds, for each recipient', async () => {
    const [first, second, third] = await offers(HARBOUR.name, 3);
    const [other] = await offers(RHEINWERK.name, 1);
    await report(first!, 'held');
    await report(second!, 'held');
    await report(other!, 'held');
    expect(await notices()).to.deep.equal([HARBOUR.managerEmail, RHEINWERK.managerEmail]);
    expect((await desk.lastSent('bounce-notice')).mail.text).to.contain('referral-desk outbox list');
    desk.sleep(1);
    await report(third!, 'held');
    expect(await notices()).to.have.length(3);
  });

  it('tells staff of each mail that was refused, and once', async () => {
    const [first, second] = await offers(HARBOUR.name, 2);
    for (const mail of [first!, second!, first!]) await report(mail, 'refused');
    expect(await notices()).to.have.length(2);
  });
});
