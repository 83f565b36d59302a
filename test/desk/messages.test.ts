import { expect } from 'chai';
import { findMessage, listStuckMessages, retryMessage } from '../../src/desk/messages.js';
import { AuditEvent, Message } from '../../src/entities/index.js';
import type { DeskError } from '../../src/errors.js';
import { giveUpMessage, handleMessage } from '../../src/inbox/handle.js';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk } from '../support/desk.js';

const WIN = 'They have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const STRANGER = 'p@elsewhere.example';

describe('desk/messages', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const retry = (id: number, offer?: string) => retryMessage(desk.services, id, 'command:test', offer);
  const refusal = async (work: Promise<unknown>): Promise<DeskError> =>
    (await work.then(
      () => new Error('it was done'),
      (error: unknown) => error,
    )) as DeskError;
  const handleAgain = async (id: number): Promise<Message> => {
    await handleMessage(desk.services, id);
    return desk.manager.findOneByOrFail(Message, { id });
  };

  it('lists what waits and what could not be handled, oldest first, and nothing else', async () => {
    await desk.write({ from: STRANGER, text: 'Hello?' });
    await desk.write({ text: 'Thanks, we have called Dan.', answers: await desk.lastSent('referral-offer') });
    const { id } = await desk.write({ text: 'We have news about a job.' });
    await desk.manager.update(Message, { id }, { state: 'received' });
    await giveUpMessage(desk.services, id, 'it broke');
    const listed = await listStuckMessages(desk.services);
    expect(listed.map((message) => [message.id, message.state, message.reason])).to.deep.equal([
      [1, 'waiting', 'stranger'],
      [3, 'unreadable', 'handling-failed'],
    ]);
    expect(listed[0]).not.to.have.property('raw');
  });

  it('says why a mail waits in the words that staff were told', async () => {
    const { id } = await desk.write({ from: STRANGER, text: 'Hello?' });
    expect((await findMessage(desk.services, id)).why).to.contain('its sender to no partner');
    expect((await refusal(findMessage(desk.services, 99))).code).to.equal('not-found');
  });

  it('handles a win again in the thread that staff named, once, and notes it', async () => {
    const { id, reason } = await desk.write({ text: WIN });
    expect(reason).to.equal('which-referral');
    expect(await retry(id, 'r-1001')).to.deep.equal({ offerId: 1 });
    expect(await handleAgain(id)).to.include({ state: 'handled', offerId: 1 });
    expect((await desk.offer()).state).to.equal('won');
    expect(await desk.invoices()).to.have.length(1);
    const [event] = await desk.manager.findBy(AuditEvent, { action: 'mail-retried' });
    expect(event).to.deep.include({ actor: 'command:test', messageId: id, offerId: 1, details: { from: 'waiting' } });

    expect((await refusal(retry(id))).message).to.contain('is handled and cannot be tried again');
    await handleAgain(id);
    expect(await desk.invoices()).to.have.length(1);
  });

  it('invoices nothing for a stranger whom staff put into a thread: the sender is doubted as ever', async () => {
    const { id } = await desk.write({ from: STRANGER, text: WIN });
    await retry(id, '1');
    expect(await handleAgain(id)).to.include({ state: 'waiting', offerId: 1 });
    expect(await desk.invoices()).to.deep.equal([]);
    const again = await refusal(retry(id));
    expect(again.code).to.equal('not-allowed');
    expect(again.wayOut).to.contain('Reply to the summary');
  });

  it('lets no retry make a mail with our own address ours', async () => {
    const { id } = await desk.write({ from: 'referrals@nexttechnik.example', text: WIN });
    await retry(id, '1');
    expect(await handleAgain(id)).to.include({ state: 'waiting', reason: 'own-address' });
  });

  it('matches anew by what is on record now, and asks the partner no second time where that is not enough', async () => {
    const { id } = await desk.write({
      text: 'Wren Books have signed. Total is $9,000, invoice $900, start 1 December 2026.',
    });
    await retry(id);
    expect(await handleAgain(id)).to.include({ state: 'waiting', reason: 'which-referral' });
    expect(await desk.sent('which-referral')).to.have.length(1);
    await desk.refer({ ...KESTREL, customer: 'Wren Books' });
    await retry(id);
    expect(await handleAgain(id)).to.include({ state: 'handled', offerId: 2 });
    expect(await desk.sent('held-mail')).to.have.length(0);
  });

  it('gives a mail that was given up all its chances again', async () => {
    const { id } = await desk.write({ from: STRANGER, text: 'Hello?' });
    await desk.manager.update(Message, { id }, { state: 'unreadable', failures: 3, interruptions: 11 });
    await retry(id);
    expect(await desk.manager.findOneByOrFail(Message, { id })).to.include({
      state: 'received',
      reason: null,
      failures: 0,
      interruptions: 0,
      handledAt: null,
    });
  });

  it('asks which offer is meant where a referral has several, and knows what is not there', async () => {
    await desk.refer({ ...KESTREL, customer: 'Wren Books', partners: [HARBOUR.name, RHEINWERK.name] });
    const { id } = await desk.write({ from: STRANGER, text: 'Hello?' });
    const several = await refusal(retry(id, 'R-1002'));
    expect(several.message).to.equal(`R-1002 has several offers: 2 (${HARBOUR.name}), 3 (${RHEINWERK.name})`);
    for (const offer of ['77', 'R-9999', 'constructor', ''])
      expect((await refusal(retry(id, offer))).code, offer).to.equal('not-found');
    expect((await refusal(retry(99))).code).to.equal('not-found');
    expect(await desk.manager.findOneByOrFail(Message, { id })).to.include({ state: 'waiting', offerId: null });
  });
});
