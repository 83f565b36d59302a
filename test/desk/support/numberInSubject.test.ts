import { expect } from 'chai';
import { Complaint, Message, SupportCase } from '../../../src/entities/index.js';
import { ask, BUG, caseOf, lastTo, MARA, openDesk, OSKAR, reader, SUPPORT } from '../../support/cases.js';
import { KESTREL, RHEINWERK, textOf, type TestDesk } from '../../support/desk.js';

const KATRIN = 'Katrin Vogt <k.vogt@rheinwerk.example>';

describe('desk/support: a new mail with the number of a case in its subject', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
    await ask(desk, BUG);
  });
  afterEach(() => desk.close());

  it('from the team is its answer', async () => {
    const message = await desk.write({ from: SUPPORT, subject: 'S-1', text: 'Which version is it?\r\n\r\nLena' });
    expect(message).to.include({ state: 'handled', reason: 'case-answered' });
    const relay = await lastTo(desk, 'case-relay', 'priya@harbourfield.example');
    expect(textOf(relay)).to.contain('Which version is it?');
  });

  it('from its partner goes on with it, and opens no other', async () => {
    for (const [subject, text] of [
      ['S-1 – one more thing', 'It is version 7.1.\r\n\r\nPriya'],
      ['AW: Fall s-1', 'It happens on Tuesdays as well.\r\n\r\nPriya'],
    ] as const)
      expect((await desk.write({ subject, text })).reason).to.equal('case-carried');
    expect(await desk.manager.count(SupportCase)).to.equal(1);
    expect(textOf(await lastTo(desk, 'case-relay', 'support@nexttechnik.example'))).to.contain('on Tuesdays');
  });

  it('from its partner to the address for support as well', async () => {
    expect((await ask(desk, 'It is version 7.1.\r\n\r\nPriya', { subject: 'Re: S-1' })).reason).to.equal(
      'case-carried',
    );
  });

  it('from another partner is nothing of that case', async () => {
    await desk.refer({ ...KESTREL, customer: 'Talhof Sanitär GmbH', partners: [RHEINWERK.name] });
    const message = await desk.write({ from: KATRIN, subject: 'S-1', text: 'It is version 7.1.\r\n\r\nKatrin' });
    expect(message.reason).to.not.contain('case-c');
    expect(await desk.sent('case-relay')).to.have.length(0);
  });

  it('from a stranger is held', async () => {
    const message = await desk.write({ from: 'x@elsewhere.example', subject: 'S-1', text: 'close' });
    expect(message).to.include({ state: 'waiting', reason: 'stranger' });
    expect((await caseOf(desk)).state).to.equal('with-team');
  });

  it('that is not there, or beside another number, is none', async () => {
    for (const subject of ['S-7', 'S-1 and S-2', 'Model XS-1', 'S-1.5']) {
      const message = await desk.write({ from: SUPPORT, subject, text: 'Which version is it?' });
      expect(message.reason, subject).to.equal('stranger');
    }
  });

  it('whose From shows a domain that failed authentication changes nothing', async () => {
    const headers = ['Authentication-Results: mx.nexttechnik.example; dmarc=fail header.from=harbourfield.example'];
    await desk.write({ subject: 'S-1', text: 'Solved, thank you.', headers });
    expect((await caseOf(desk)).state).to.equal('with-team');
  });

  it('of the client, who replies to all on the partner’s mail, is held and opens no enquiry against the partner', async () => {
    const { messageId } = await desk.manager.findOneByOrFail(Message, { id: 1 });
    const message = await desk.write({
      from: 'Dan <dan@kestrel.example>',
      to: 'help@nexttechnik.example',
      subject: 'Re: A client needs help',
      text: 'When will this be repaired? We are still waiting for an answer.\r\n\r\nJan',
      headers: [`In-Reply-To: ${messageId ?? ''}`, `References: ${messageId ?? ''}`],
    });
    expect(message).to.include({ state: 'waiting', reason: 'case-stranger' });
    expect(await desk.manager.count(Complaint)).to.equal(0);
    expect(await desk.sent('case-relay')).to.have.length(0);
  });

  it('from staff follows an order, and carries words only where they greet the partner', async () => {
    for (const from of [OSKAR, MARA]) {
      const asked = await desk.write({ from, subject: 'S-1', text: 'Why does nobody answer this?' });
      expect(asked.reason).to.equal('case-refused');
      const [, address = ''] = /<(.*)>/.exec(from) ?? [];
      expect(textOf(await lastTo(desk, 'case-note', address))).to.contain('do not say that they are for the partner');
    }
    expect((await desk.sent('case-relay')).map(reader)).to.deep.equal([]);
    const carried = await desk.write({ from: OSKAR, subject: 'S-1', text: 'Hello Priya,\r\n\r\nwe are on it.' });
    expect(carried.reason).to.equal('case-answered');
    expect((await desk.write({ from: MARA, subject: 'S-1', text: 'to management' })).reason).to.equal('case-order');
    expect((await caseOf(desk)).tier).to.equal('management');
  });
});
