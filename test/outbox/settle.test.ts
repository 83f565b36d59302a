import { expect } from 'chai';
import { DeskError } from '../../src/errors.js';
import { outcomeOf, type Outcome } from '../../src/outbox/settle.js';
import { TransportError, type Rejection, type TransportResult } from '../../src/outbox/transport.js';
import { addMilliseconds } from '../../src/values/calendarDay.js';

const now = '2026-11-02T09:00:00.000Z';
const context = { now, giveUpAfterHours: 48, jitter: 0 };
const mail = { recipients: ['a@x.example', 'b@x.example'], attempts: 1, firstAttemptAt: now };
const late = { ...mail, firstAttemptAt: addMilliseconds(now, -49 * 3_600_000) };
const full = (address: string): Rejection => ({ address, response: '452 mailbox full', temporary: true });
const unknown = (address: string): Rejection => ({ address, response: '550 no such user', temporary: false });
const result = (accepted: string[], ...rejected: Rejection[]): { result: TransportResult } => ({
  result: { accepted, rejected, response: '250 ok' },
});

function settled(outcome: Outcome): Outcome & { kind: 'settled' } {
  if (outcome.kind !== 'settled') throw new Error(outcome.kind);
  return outcome;
}

describe('outbox/settle', () => {
  it('is sent when all were accepted', () => {
    const outcome = settled(outcomeOf(mail, result(['a@x.example', 'b@x.example']), context));
    expect(outcome).to.deep.include({ state: 'sent', recipients: mail.recipients, undeliverable: [], words: null });
  });

  it('is queued again for the deferred one alone', () => {
    const outcome = settled(outcomeOf(mail, result(['a@x.example'], full('b@x.example')), context));
    expect(outcome).to.deep.include({
      state: 'queued',
      recipients: ['b@x.example'],
      accepted: ['a@x.example'],
      at: '2026-11-02T09:01:00.000Z',
      undeliverable: [],
    });
  });

  it('is sent where one was accepted and one refused, and says who does not get it', () => {
    const outcome = settled(outcomeOf(mail, result(['a@x.example'], unknown('b@x.example')), context));
    expect(outcome).to.deep.include({ state: 'sent', recipients: ['a@x.example'] });
    expect(outcome.undeliverable).to.deep.equal([
      { how: 'refused', recipients: ['b@x.example'], diagnostic: '550 no such user' },
    ]);
  });

  it('tells of the refused at once while the deferred one is tried again', () => {
    const error = new TransportError('smtp-temporary', '452', {
      scope: 'mail',
      rejected: [full('a@x.example'), unknown('b@x.example')],
    });
    const outcome = settled(outcomeOf(mail, { error }, context));
    expect(outcome).to.deep.include({ state: 'queued', recipients: ['a@x.example'] });
    expect(outcome.undeliverable.map(({ how, recipients }) => [how, recipients])).to.deep.equal([
      ['refused', ['b@x.example']],
    ]);
  });

  it('fails at once on 5yz and after the period on 4yz', () => {
    const permanent = new TransportError('smtp-permanent', '554 spam', { scope: 'mail' });
    expect(settled(outcomeOf(mail, { error: permanent }, context))).to.include({ state: 'failed', words: '554 spam' });
    const temporary = new TransportError('smtp-temporary', '451 later', { scope: 'mail' });
    const given = settled(outcomeOf(late, { error: temporary }, context));
    expect(given.state).to.equal('failed');
    expect(given.undeliverable).to.deep.equal([
      { how: 'given-up', recipients: mail.recipients, diagnostic: '451 later' },
    ]);
  });

  it('does not blame the mail for the server, nor for the token', () => {
    const server = new TransportError('smtp-temporary', 'refused', { scope: 'server' });
    expect(outcomeOf(late, { error: server }, context).kind).to.equal('server-failed');
    expect(outcomeOf(late, { error: new DeskError('oauth2-failed', 'no token') }, context).kind).to.equal(
      'server-failed',
    );
  });

  it('is uncertain when the connection broke within DATA, and after a fault that nobody foresaw', () => {
    const broken = new TransportError('smtp-temporary', 'closed', { scope: 'mail', uncertain: true });
    expect(outcomeOf(mail, { error: broken }, context).kind).to.equal('uncertain');
    expect(outcomeOf(mail, { error: new TypeError('x is undefined') }, context).kind).to.equal('uncertain');
  });

  it('leaves a refused copy to the desk itself out of account', () => {
    const outcome = outcomeOf(
      mail,
      result(['a@x.example', 'b@x.example'], unknown('desk@nexttechnik.example')),
      context,
    );
    expect(settled(outcome)).to.deep.include({ state: 'sent', recipients: mail.recipients, words: null });
  });
});
