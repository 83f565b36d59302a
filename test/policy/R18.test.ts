import { expect } from 'chai';
import { Breach, Complaint } from '../../src/entities/index.js';
import { TestDesk, textOf } from '../support/desk.js';

const DAN = 'Dan Ord <dan@kestrel.example>';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const MARA = 'Mara Voss <mara@nexttechnik.example>';
const UNHAPPY = 'We are very disappointed: nobody turned up on Monday.\r\n\r\nDan Ord';

describe('R18: escalations are resolved quickly, step by step', () => {
  let desk: TestDesk;
  const open = async (config: Record<string, object> = {}): Promise<void> => {
    desk = await TestDesk.open({ config });
    await desk.refer();
    await desk.write({ text: 'We have called Dan and sent a quote.', answers: await desk.lastSent('referral-offer') });
  };
  afterEach(() => desk.close());

  const told = async (): Promise<string[]> =>
    (await desk.sent('escalation')).map(({ row }) => `${row.createdAt.slice(0, 10)} ${row.recipients.join(' ')}`);
  const concern = (): Promise<Complaint> => desk.manager.findOneByOrFail(Complaint, { id: 1 });

  describe('a complaint', () => {
    it('climbs from the manager to management, once each, and then management has it', async () => {
      await open();
      await desk.write({ from: DAN, text: UNHAPPY });
      await desk.advance(24 * 21);
      expect(await told()).to.deep.equal([
        '2026-11-04 oskar@nexttechnik.example',
        '2026-11-06 mara@nexttechnik.example',
      ]);
      expect(await concern()).to.include({ state: 'escalated', level: 2, owner: 'mara@nexttechnik.example' });
      expect((await desk.manager.find(Breach)).map(({ kind }) => kind)).to.deep.equal(['complaint-overdue']);
      // One letter and one reminder to the partner in three weeks.
      expect(await desk.sent('complaint')).to.have.length(2);
    });

    it('goes on climbing while a proposed resolution waits for the manager', async () => {
      await open();
      await desk.write({ from: DAN, text: UNHAPPY });
      await desk.write({ text: 'We were there and all is done.', answers: await desk.lastSent('complaint') });
      await desk.advance(24 * 7);
      expect(await told()).to.deep.equal([
        '2026-11-04 oskar@nexttechnik.example',
        '2026-11-06 mara@nexttechnik.example',
      ]);
      expect(textOf(await desk.lastSent('escalation')))
        .to.contain('the next step is ours')
        .and.contain('We were there and all is done');
      expect(await desk.manager.countBy(Breach, {})).to.equal(0);
    });

    it('takes a late answer of the partner, and a resolution of management', async () => {
      await open();
      await desk.write({ from: DAN, text: UNHAPPY });
      await desk.advance(24 * 5);
      await desk.write({ text: 'Sorry for the wait, all is done.', answers: await desk.lastSent('complaint') });
      expect(await concern()).to.include({ state: 'resolution-proposed' });
      await desk.write({ from: MARA, text: 'resolved: done at last', answers: await desk.lastSent('escalation') });
      expect(await concern()).to.include({ state: 'resolved' });
    });

    it('goes to management at once when the manager says so', async () => {
      await open();
      await desk.write({ from: DAN, text: UNHAPPY });
      await desk.write({ from: OSKAR, text: 'escalate', answers: await desk.lastSent('complaint-opened') });
      expect(await told()).to.deep.equal(['2026-11-02 mara@nexttechnik.example']);
      expect(textOf(await desk.lastSent('escalation'))).to.contain('Oskar Lindqvist');
      await desk.advance(24 * 7);
      expect(await told()).to.have.length(1);
    });

    it('climbs the ladder of the configuration', async () => {
      await open({ service: { escalation: [{ afterDays: 4, to: 'management' }] } });
      await desk.write({ from: DAN, text: UNHAPPY });
      await desk.advance(24 * 14);
      expect(await told()).to.deep.equal(['2026-11-06 mara@nexttechnik.example']);
    });

    it('climbs one step at a time after a long downtime', async () => {
      await open();
      await desk.write({ from: DAN, text: UNHAPPY });
      desk.sleep(24 * 14);
      await desk.fireDue();
      expect(await told()).to.deep.equal(['2026-11-16 oskar@nexttechnik.example']);
    });
  });

  describe('work at risk', () => {
    const atRisk = async (): Promise<void> => {
      await desk.write({
        text: 'The completion of the work is at risk: our engineer is ill.\r\n\r\nPriya',
        answers: await desk.lastSent('referral-offer'),
      });
      expect(await desk.offer()).to.include({ atRisk: true });
    };

    it('is told to the manager at once, and to management when it is still at risk after three business days', async () => {
      await open();
      await atRisk();
      expect((await desk.lastSent('summary')).row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
      expect(await told()).to.deep.equal([]);
      await desk.advance(24 * 14);
      expect(await told()).to.deep.equal(['2026-11-05 mara@nexttechnik.example']);
      expect(textOf(await desk.lastSent('escalation')))
        .to.contain('still at risk')
        .and.contain('Oskar Lindqvist');
    });

    it('counts anew when it was cleared in between', async () => {
      await open();
      await atRisk();
      await desk.advance(24);
      await desk.write({ from: OSKAR, text: 'cleared', answers: await desk.lastSent('summary') });
      expect(await desk.offer()).to.include({ atRisk: false });
      await desk.advance(24);
      await atRisk();
      await desk.advance(24 * 2);
      expect(await told()).to.deep.equal([]);
      await desk.advance(24 * 5);
      expect(await told()).to.deep.equal(['2026-11-09 mara@nexttechnik.example']);
    });

    it('stays with the manager when it is cleared in time', async () => {
      await open();
      await atRisk();
      await desk.write({
        text: 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya',
        answers: await desk.lastSent('referral-offer'),
      });
      expect(await desk.offer()).to.include({ atRisk: false });
      await desk.advance(24 * 14);
      expect(await told()).to.deep.equal([]);
    });
  });
});
