import { expect } from 'chai';
import fc from 'fast-check';
import { TransportError } from '../../src/outbox/transport.js';
import { accepted, DESK, OutboxFixture } from './support/outboxFixture.js';

/** What happens at one transmission. A crash ends the process: nothing after it runs, and the next one starts anew. */
const EVENTS = [
  'accept',
  'accept-then-crash',
  'accept-then-break',
  'crash-before',
  'break-before',
  'defer',
  'refuse',
  'unreachable',
  'partial',
] as const;
type Event = (typeof EVENTS)[number];

/** Stands for the end of the process: the promise never settles, and what waits for it never goes on. */
const forever = new Promise<never>(() => undefined);

describe('outbox: exactly once as far as SMTP allows', () => {
  it('hands no mail to the server after it is sent or accepted, and the same octets each time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...EVENTS), { minLength: 1, maxLength: 8 }), async (script) => {
        const outbox = await OutboxFixture.open();
        try {
          await replay(outbox, script);
        } finally {
          await outbox.database.close();
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});

async function replay(outbox: OutboxFixture, script: readonly Event[]): Promise<void> {
  const recipients = ['a@x.example', 'b@x.example'];
  const mail = await outbox.queue({ recipients, offerId: 7 });
  const deliveries = new Map<string, number>();
  const deliver = (to: readonly string[]): void => {
    for (const address of to) deliveries.set(address, (deliveries.get(address) ?? 0) + 1);
    if (to.includes(DESK)) outbox.transport.copies.add(mail.messageId);
  };
  let crash: (() => void) | null = null;
  const events = [...script];

  outbox.transport.respond = async ({ raw, envelope }) => {
    const row = await outbox.reload(mail);
    expect(row.state, 'on record before the first octet').to.equal('transmitting');
    expect(raw.equals(outbox.transport.transmissions[0]!.raw), 'the same octets').to.equal(true);
    switch (events.shift() ?? 'accept') {
      case 'accept':
        deliver(envelope.to);
        return accepted(envelope);
      case 'accept-then-crash':
        deliver(envelope.to);
        crash?.();
        return forever;
      case 'accept-then-break':
        deliver(envelope.to);
        throw new TransportError('smtp-temporary', 'closed', { scope: 'mail', uncertain: true });
      case 'crash-before':
        crash?.();
        return forever;
      case 'break-before':
        throw new TransportError('smtp-temporary', 'closed', { scope: 'mail', uncertain: true });
      case 'defer':
        throw new TransportError('smtp-temporary', '451 later', { scope: 'mail' });
      case 'refuse':
        throw new TransportError('smtp-permanent', '550 no', { scope: 'mail' });
      case 'unreachable':
        throw new TransportError('smtp-temporary', 'refused', { scope: 'server' });
      case 'partial': {
        // The first recipient is taken, the others have to wait; the copy to the desk as well.
        const [first = '', ...others] = envelope.to;
        deliver([first]);
        const rejected = others.map((address) => ({ address, response: '452 full', temporary: true }));
        return { accepted: [first], rejected, response: '250 ok' };
      }
    }
  };

  for (let process = 0; process < script.length + 3; process += 1) {
    const sender = outbox.sender();
    const crashed = new Promise<void>((resolve) => {
      crash = resolve;
    });
    await Promise.race([crashed, live(outbox, sender)]);
  }

  for (const [address, times] of deliveries) {
    if (address !== DESK) expect(times, address).to.equal(1);
  }
  const row = await outbox.reload(mail);
  expect(row.state).to.be.oneOf(['sent', 'failed']);
  if (row.state === 'sent' && outbox.told.length === 0) expect([...deliveries.keys()]).to.include.members(recipients);
  const sent = outbox.transport.transmissions.length;
  outbox.advance(86_400);
  await outbox.sender().sendDue();
  expect(outbox.transport.transmissions, 'nothing after the end').to.have.length(sent);
}

/** One life of the process: recovery, then a few runs some minutes apart. */
async function live(outbox: OutboxFixture, sender: ReturnType<OutboxFixture['sender']>): Promise<void> {
  await sender.recover();
  for (let run = 0; run < 6; run += 1) {
    await sender.sendDue();
    outbox.advance(400);
  }
}
