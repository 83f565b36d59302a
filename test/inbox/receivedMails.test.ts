import { expect } from 'chai';
import pino from 'pino';
import { Database } from '../../src/entities/database.js';
import { Message } from '../../src/entities/index.js';
import { DeskError } from '../../src/errors.js';
import { keepMails } from '../../src/inbox/keep.js';
import { ReceivedMails } from '../../src/inbox/receivedMails.js';
import { mailFromFields } from '../support/mailBuilder.js';

const NEVER = (): boolean => false;

describe('inbox/receivedMails', () => {
  let database: Database;
  let uid = 0;
  const handled: number[] = [];
  const givenUp: number[] = [];
  beforeEach(async () => {
    database = await Database.open({ path: ':memory:' });
    uid = 0;
    handled.length = 0;
    givenUp.length = 0;
  });
  afterEach(() => database.close());

  const keep = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at += 1) {
      const raw = mailFromFields();
      uid += 1;
      const place = { mailbox: 'INBOX', uidValidity: '1' };
      await keepMails(database, place, [{ uid, raw, size: raw.length }], [], '2026-11-16T09:00:00.000Z');
    }
  };
  const setState = (id: number, state: 'handled' | 'unreadable'): Promise<unknown> =>
    database.transaction((manager) => manager.update(Message, { id }, { state }));
  /** What a process knows at its start; handling of the `bad` messages fails, that of `deadly` ones never ends. */
  const process = ({ bad = [], deadly = [] }: { bad?: number[]; deadly?: number[] } = {}) => {
    let died: () => void = () => undefined;
    const death = new Promise<'died'>((resolve) => (died = () => resolve('died')));
    const received = new ReceivedMails({
      database,
      log: pino({ level: 'silent' }),
      handle: async (id) => {
        handled.push(id);
        if (deadly.includes(id)) {
          died();
          await new Promise(() => undefined);
        }
        if (bad.includes(id)) throw new Error('bad');
        await setState(id, 'handled');
      },
      giveUp: async (id) => {
        givenUp.push(id);
        await setState(id, 'unreadable');
      },
    });
    return {
      poll: (failed = new Set<number>()) => received.handleAll(failed, NEVER),
      pollUntilDeath: () => Promise.race([received.handleAll(new Set(), NEVER), death]),
    };
  };
  const failures = async (): Promise<number[]> =>
    (await database.source.manager.find(Message, { order: { id: 'ASC' } })).map((row) => row.failures);

  it('handles each once, oldest first', async () => {
    await keep(3);
    const { poll } = process();
    expect(await poll()).to.deep.equal({ handled: 3, failed: 0 });
    expect(await poll()).to.deep.equal({ handled: 0, failed: 0 });
    expect(handled).to.deep.equal([1, 2, 3]);
  });

  it('goes on with the next, and gives up after the third failure, whether kept before the start or after', async () => {
    await keep(2);
    const { poll } = process({ bad: [1, 3] });
    expect(await poll()).to.deep.equal({ handled: 1, failed: 1 });
    await keep(2);
    expect(await poll()).to.deep.equal({ handled: 1, failed: 2 });
    expect(givenUp).to.deep.equal([]);
    await poll();
    expect(givenUp).to.deep.equal([1]);
    await poll();
    expect(givenUp).to.deep.equal([1, 3]);
    expect(await failures()).to.deep.equal([3, 0, 3, 0]);
    expect(handled.filter((id) => id === 1)).to.have.length(3);
    expect(handled.filter((id) => id === 3)).to.have.length(3);
  });

  it('leaves out what has failed in this poll already', async () => {
    await keep(2);
    const failed = new Set<number>();
    const { poll } = process({ bad: [1] });
    await poll(failed);
    expect([...failed]).to.deep.equal([1]);
    await poll(failed);
    expect(handled).to.deep.equal([1, 2]);
  });

  it('gives up a mail that ends the process each time, and then handles the next', async () => {
    await keep(2);
    for (let lives = 1; lives <= 10; lives += 1) {
      expect(await process({ deadly: [1] }).pollUntilDeath()).to.equal('died');
      expect(givenUp).to.deep.equal([]);
    }
    expect(await process({ deadly: [1] }).pollUntilDeath()).to.deep.equal({ handled: 1, failed: 1 });
    expect(givenUp).to.deep.equal([1]);
    expect(handled).to.deep.equal([...Array.from({ length: 10 }, () => 1), 2]);
  });

  it('loses no mail to a machine that goes down a few times in a row', async () => {
    await keep(1);
    for (let lives = 1; lives <= 5; lives += 1) await process({ deadly: [1] }).pollUntilDeath();
    expect(await process().poll()).to.deep.equal({ handled: 1, failed: 0 });
    expect(givenUp).to.deep.equal([]);
  });

  it('holds a database that is locked against no mail, neither in the page nor when it is given up', async () => {
    await keep(2);
    let locked = true;
    const unavailable = (): never => {
      throw new DeskError('database-unavailable', 'locked');
    };
    const received = new ReceivedMails({
      database,
      log: pino({ level: 'silent' }),
      handle: async (id) => {
        handled.push(id);
        if (locked) unavailable();
        if (id === 2) throw new Error('bad');
        await setState(id, 'handled');
      },
      giveUp: async (id) => {
        givenUp.push(id);
        if (givenUp.length === 1) unavailable();
        await setState(id, 'unreadable');
      },
    });
    const poll = (): Promise<unknown> =>
      received.handleAll(new Set(), NEVER).catch((error: unknown) => (error as DeskError).code);
    for (let polls = 1; polls <= 15; polls += 1) expect(await poll()).to.equal('database-unavailable');
    expect(handled).to.deep.equal(Array.from({ length: 15 }, () => 1));
    expect(await failures()).to.deep.equal([0, 0]);
    expect(givenUp).to.deep.equal([]);

    locked = false;
    expect(await poll()).to.deep.equal({ handled: 1, failed: 1 });
    await poll();
    expect(await poll()).to.equal('database-unavailable');
    await poll();
    expect(givenUp).to.deep.equal([2, 2]);
    const rows = await database.source.manager.find(Message, { order: { id: 'ASC' } });
    expect(rows.map(({ state, interruptions }) => [state, interruptions])).to.deep.equal([
      ['handled', 1],
      ['unreadable', 1],
    ]);
  });

  it('ends between two messages when it is told to stop', async () => {
    await keep(3);
    const received = new ReceivedMails({
      database,
      log: pino({ level: 'silent' }),
      handle: async (id) => {
        handled.push(id);
        await setState(id, 'handled');
      },
      giveUp: () => Promise.resolve(),
    });
    expect(await received.handleAll(new Set(), () => handled.length === 2)).to.deep.equal({ handled: 2, failed: 0 });
  });
});
