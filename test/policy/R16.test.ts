import { expect } from 'chai';
import { answerTimes } from '../../src/desk/complaints/answerTimes.js';
import { inUnit } from '../../src/desk/unit.js';
import { Breach, Complaint } from '../../src/entities/index.js';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk, textOf, type SentMail } from '../support/desk.js';

const DAN = 'Dan Ord <dan@kestrel.example>';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const QUESTION = 'Hello,\r\n\r\ncould you tell us how we add another van to the board?\r\n\r\nDan Ord';
const AWAY =
  'I am out of the office until 16 November 2026. In urgent matters please contact Tom Reed, tom@harbourfield.example.';

describe('R16: customer enquiries are answered within one to two business days', () => {
  let desk: TestDesk;
  const open = async (now?: string): Promise<void> => {
    desk = await TestDesk.open(now === undefined ? {} : { now });
  };
  afterEach(() => desk.close());

  const breaches = (): Promise<Breach[]> => desk.manager.find(Breach, { order: { id: 'ASC' } });
  const reminded = async (): Promise<Record<string, string>> => {
    const at: Record<string, string> = {};
    for (const { row } of await desk.sent('reminder')) at[row.recipients[0] ?? ''] = row.createdAt;
    return at;
  };
  const absence = async (answers: SentMail): Promise<void> => {
    await desk.write({
      subject: 'Automatic reply: Referral',
      headers: ['Auto-Submitted: auto-replied'],
      text: AWAY,
      answers,
    });
  };

  describe('on a referral', () => {
    it('reminds after one business day, and notes a breach and tells the manager after two', async () => {
      await open();
      await desk.refer();
      await desk.advance(23);
      expect(await desk.sent('reminder')).to.have.length(0);
      await desk.advance(2);
      expect(await desk.sent('reminder')).to.have.length(1);
      expect(await breaches()).to.have.length(0);
      await desk.advance(24);
      expect((await breaches()).map(({ kind, partnerId }) => ({ kind, partnerId }))).to.deep.equal([
        { kind: 'no-answer', partnerId: 1 },
      ]);
      expect((await desk.lastSent('breach')).row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    });

    it('counts in the business days of the partner’s own region', async () => {
      // Thursday before Christmas; the 28th is a holiday in New South Wales and none in North Rhine-Westphalia.
      await open('2026-12-24T00:10:00.000Z');
      await desk.refer({ ...KESTREL, partners: [HARBOUR.name, RHEINWERK.name] });
      await desk.advance(24 * 6);
      expect(await reminded()).to.deep.equal({
        [RHEINWERK.contactEmail]: '2026-12-28T08:10:00.000Z',
        [HARBOUR.contactEmail]: '2026-12-29T00:10:00.000Z',
      });
    });

    it('waits for an absent contact, and tells the manager who stands in', async () => {
      await open();
      await desk.refer();
      await absence(await desk.lastSent('referral-offer'));
      expect(textOf(await desk.lastSent('summary'))).to.contain('Stand-in: Tom Reed <tom@harbourfield.example>');
      await desk.advance(24 * 14);
      expect(await desk.sent('reminder')).to.have.length(0);
      expect(await breaches()).to.have.length(0);
      // Back on Monday the 16th at nine; a business day later it is the 17th.
      await desk.advance(24);
      expect(await reminded()).to.deep.equal({ [HARBOUR.contactEmail]: '2026-11-16T22:10:00.000Z' });
    });
  });

  describe('on an enquiry that a customer sends to the desk', () => {
    beforeEach(async () => {
      await open();
      await desk.refer();
      await desk.write({
        text: 'We have called Dan and sent a quote.',
        answers: await desk.lastSent('referral-offer'),
      });
      await desk.write({ from: DAN, subject: 'Another van', text: QUESTION });
    });
    const concern = (id = 1): Promise<Complaint> => desk.manager.findOneByOrFail(Complaint, { id });

    it('asks the partner to answer the customer directly, and closes with one line', async () => {
      expect(await concern()).to.include({ nature: 'enquiry', state: 'with-partner', partnerId: 1 });
      const letter = await desk.lastSent('enquiry');
      expect(letter.row.recipients).to.deep.equal([HARBOUR.contactEmail]);
      expect(textOf(letter))
        .to.contain('dan@kestrel.example')
        .and.contain('another van')
        .and.contain('4 November 2026');
      expect(textOf(await desk.lastSent('customer-acknowledged'))).to.contain(HARBOUR.name);
      await desk.write({ text: 'answered\r\n\r\nPriya', answers: letter });
      expect(await concern()).to.include({ state: 'resolved', resolvedBy: 'partner', resolution: 'answered' });
      expect(textOf(await desk.lastSent('complaint-news'))).to.contain('Nothing is wanted from you');
      await desk.advance(24 * 9);
      expect(await desk.sent('enquiry')).to.have.length(1);
      expect(await desk.sent('escalation')).to.have.length(0);
    });

    it('reminds after one business day, and notes a breach and tells the manager after two', async () => {
      await desk.advance(25);
      expect(textOf(await desk.lastSent('enquiry'))).to.contain('we do not know yet');
      await desk.advance(24);
      expect((await breaches()).map(({ kind, offerId }) => ({ kind, offerId }))).to.deep.equal([
        { kind: 'no-answer', offerId: 1 },
      ]);
      const escalation = await desk.lastSent('escalation');
      expect(escalation.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
      expect(textOf(escalation)).to.contain('has not answered enquiry C-1 in time');
      expect(await desk.sent('enquiry')).to.have.length(2);
      await desk.write({ text: 'answered', answers: await desk.lastSent('enquiry') });
      expect(await concern()).to.include({ state: 'resolved' });
    });

    it('leaves the reminder out after a long downtime', async () => {
      desk.sleep(24 * 7);
      await desk.fireDue();
      expect(await desk.sent('enquiry')).to.have.length(1);
      expect(await desk.sent('escalation')).to.have.length(1);
    });

    it('waits for an absent contact, who answers the enquiry automatically', async () => {
      await absence(await desk.lastSent('enquiry'));
      expect(await concern()).to.include({ state: 'with-partner' });
      expect(textOf(await desk.lastSent('summary'))).to.contain('Stand-in: Tom Reed');
      await desk.advance(24 * 14);
      expect(await desk.sent('enquiry')).to.have.length(1);
      expect(await breaches()).to.have.length(0);
      await desk.advance(48);
      expect(await desk.sent('enquiry')).to.have.length(2);
    });

    it('opens it again when the customer writes again in the thread', async () => {
      await desk.write({ text: 'answered', answers: await desk.lastSent('enquiry') });
      await desk.write({
        from: DAN,
        text: 'Could you also tell us how to remove one?\r\n\r\nDan',
        answers: await desk.lastSent('customer-acknowledged'),
      });
      expect(await concern()).to.include({ state: 'reopened' });
      expect(textOf(await desk.lastSent('enquiry'))).to.contain('how to remove one');
      expect(await desk.sent('customer-acknowledged')).to.have.length(1);
      await desk.advance(26);
      expect(textOf(await desk.lastSent('enquiry'))).to.contain('we do not know yet');
    });

    it('takes thanks for what they are', async () => {
      const message = await desk.write({
        from: DAN,
        text: 'Thanks a lot!\r\n\r\nDan',
        answers: await desk.lastSent('customer-acknowledged'),
      });
      expect(message).to.include({ state: 'handled', reason: 'customer-thanks' });
      expect(await desk.sent('enquiry')).to.have.length(1);
    });

    it('becomes a complaint when the customer’s next mail is one, or when the manager says so', async () => {
      await desk.write({ from: DAN, text: 'Nobody has called us back. We are fed up.\r\n\r\nDan' });
      expect(await concern()).to.include({ nature: 'complaint', state: 'with-partner' });
      expect(textOf(await desk.lastSent('complaint'))).to.contain('Nobody has called us back');
      expect(textOf(await desk.lastSent('customer-acknowledged'))).to.contain('We are sorry');
    });

    it('keeps a record of how fast the partner answers, in its own office hours', async () => {
      await desk.advance(24);
      await desk.write({ text: 'answered', answers: await desk.lastSent('enquiry') });
      await desk.refer({ ...KESTREL, service: 'NextService training' });
      await desk.advance(4);
      const times = await inUnit(desk.services, 'test', (unit) => answerTimes(unit, 1, '2026-11-01', desk.now));
      expect(times.each.map(({ kind, ref, businessHours }) => ({ kind, ref, businessHours }))).to.deep.equal([
        { kind: 'referral', ref: 'R-1001', businessHours: 0 },
        // From 11:10 to 11:10 on the next day, of which the office was open from nine to five.
        { kind: 'enquiry', ref: 'C-1', businessHours: 8 },
        { kind: 'referral', ref: 'R-1002', businessHours: 4 },
      ]);
      expect(times).to.include({ answered: 2, unanswered: 1, medianHours: 4, longestHours: 8 });
    });
  });

  it('shows the manager what nobody can tell, as such, and lets him say that it is a complaint', async () => {
    await open();
    await desk.refer();
    await desk.write({ from: DAN, subject: 'Board', text: 'The board again, as on Friday.\r\n\r\nDan' });
    const notice = await desk.lastSent('complaint-opened');
    expect(textOf(notice)).to.contain('we could not tell what is wanted');
    await desk.write({ from: OSKAR, text: 'complaint', answers: notice });
    expect(await desk.manager.findOneByOrFail(Complaint, { id: 1 })).to.include({ nature: 'complaint' });
    expect(textOf(await desk.lastSent('complaint'))).to.contain('The board again');
  });

  it('leaves an unknown stranger, and one whose authentication failed, to a person', async () => {
    await open();
    await desk.refer();
    const unknown = await desk.write({ from: 'Sam <sam@nordwind.example>', text: QUESTION });
    expect(unknown).to.include({ state: 'waiting', reason: 'stranger' });
    const forged = await desk.write({
      from: DAN,
      text: QUESTION,
      headers: ['Authentication-Results: mx.nexttechnik.example; dmarc=fail header.from=kestrel.example'],
    });
    expect(forged.state).to.equal('waiting');
    expect(await desk.manager.countBy(Complaint, {})).to.equal(0);
    expect(await desk.sent('customer-acknowledged')).to.have.length(0);
  });
});
