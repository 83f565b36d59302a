import { expect } from 'chai';
import { Database } from '../../src/entities/database.js';
import { Timer } from '../../src/entities/index.js';
import { DeskError } from '../../src/errors.js';
import { Scheduler, type SchedulerDependencies, type SchedulerLog } from '../../src/scheduler/index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('scheduler', () => {
  let database: Database;
  let clock: number;
  /** Ids in the order in which they fired. */
  let fired: number[];
  /** What was logged as error or warning. */
  let logged: string[];
  let broken: Set<number>;
  let started: Scheduler[];

  const now = () => new Date(clock).toISOString();
  const at = (offset: number) => new Date(clock + offset).toISOString();
  const log: SchedulerLog = {
    debug: () => undefined,
    info: () => undefined,
    warn: (details, message) => logged.push(`${message} ${JSON.stringify(details)}`),
    error: (details, message) => logged.push(`${message} ${JSON.stringify(details)}`),
  };

  /** As the desk does it: own transaction, looked at again, taken out of `pending`. */
  const fire = (id: number) =>
    database.transaction(async (manager) => {
      if (broken.has(id)) throw new Error('the partner has no address');
      const timer = await manager.findOneBy(Timer, { id, state: 'pending' });
      if (timer === null) return;
      await manager.update(Timer, { id }, { state: 'fired', firedAt: now() });
      fired.push(id);
    });

  function make(change: Partial<SchedulerDependencies> = {}): Scheduler {
    const scheduler = new Scheduler({ database, fire, wake: '* * * * *', batch: 50, log, now, ...change });
    started.push(scheduler);
    return scheduler;
  }

  async function timer(dueIn: number): Promise<number> {
    const row = await database.source.manager.save(
      database.source.manager.create(Timer, {
        key: `timer:${Math.random()}`,
        kind: 'unanswered',
        subject: 'offer',
        subjectId: 1,
        offerId: 1,
        dueAt: at(dueIn),
        state: 'pending',
        firedAt: null,
        createdAt: now(),
      }),
    );
    return row.id;
  }

  beforeEach(async () => {
    database = await Database.open({ path: ':memory:' });
    clock = Date.parse('2026-11-20T09:00:00Z');
    fired = [];
    logged = [];
    broken = new Set();
    started = [];
  });
  afterEach(async () => {
    for (const scheduler of started) await scheduler.stop();
    if (database.source.isInitialized) await database.close();
  });

  it('fires what is due, oldest first, and leaves the rest', async () => {
    const second = await timer(-HOUR);
    const first = await timer(-2 * HOUR);
    const exactly = await timer(0);
    await timer(1);
    expect(await make().fireDue()).to.deep.equal({ fired: 3, failed: 0, remaining: 0 });
    expect(fired).to.deep.equal([first, second, exactly]);
  });

  it('leaves timers alone that staff hold or that were cancelled or have fired', async () => {
    for (const state of ['held', 'cancelled', 'fired'] as const) {
      await database.source.manager.update(Timer, { id: await timer(-HOUR) }, { state });
    }
    expect(await make().fireDue()).to.deep.equal({ fired: 0, failed: 0, remaining: 0 });
  });

  it('fires a timer once, however often it is woken and wherever the clock goes', async () => {
    const scheduler = make();
    const today = await timer(0);
    const nextWeek = await timer(5 * DAY);
    await scheduler.fireDue();
    clock -= DAY;
    expect(await scheduler.fireDue()).to.deep.equal({ fired: 0, failed: 0, remaining: 0 });
    clock += DAY + HOUR;
    expect((await scheduler.fireDue()).fired).to.equal(0);
    clock += 7 * DAY;
    expect((await scheduler.fireDue()).fired).to.equal(1);
    clock -= 7 * DAY;
    expect((await scheduler.fireDue()).fired).to.equal(0);
    clock += 14 * DAY;
    expect((await make().fireDue()).fired).to.equal(0);
    expect(fired).to.deep.equal([today, nextWeek]);
  });

  it('does not fire before its time when the clock moves back over a timer that is not due yet', async () => {
    const scheduler = make();
    await timer(HOUR);
    clock -= DAY;
    expect((await scheduler.fireDue()).fired).to.equal(0);
    clock += DAY + HOUR - 1;
    expect((await scheduler.fireDue()).fired).to.equal(0);
    clock += 1;
    expect((await scheduler.fireDue()).fired).to.equal(1);
  });

  it('catches up after a downtime in batches, oldest first', async () => {
    const ids: number[] = [];
    for (let index = 7; index > 0; index--) ids.push(await timer(index * DAY));
    clock += 8 * DAY;
    const scheduler = make({ batch: 3 });
    expect(await scheduler.fireDue()).to.deep.equal({ fired: 3, failed: 0, remaining: 4 });
    expect(await scheduler.fireDue()).to.deep.equal({ fired: 3, failed: 0, remaining: 1 });
    expect(await scheduler.fireDue()).to.deep.equal({ fired: 1, failed: 0, remaining: 0 });
    expect(fired).to.deep.equal(ids.toReversed());
  });

  it('goes on after a timer that fails, says which, and tries it again at the next waking', async () => {
    const bad = await timer(-2 * HOUR);
    const good = await timer(-HOUR);
    broken.add(bad);
    const scheduler = make();
    expect(await scheduler.fireDue()).to.deep.equal({ fired: 1, failed: 1, remaining: 1 });
    expect(fired).to.deep.equal([good]);
    expect(logged.join()).to.contain(`"timer":${bad}`).and.to.contain('no address');
    broken.clear();
    expect(await scheduler.fireDue()).to.deep.equal({ fired: 1, failed: 0, remaining: 0 });
    expect(fired).to.deep.equal([good, bad]);
  });

  it('lets no number of failing timers keep the others out of the batch, nor one another', async () => {
    for (let index = 0; index < 5; index++) broken.add(await timer(-10 * DAY));
    const good = [await timer(-HOUR), await timer(-HOUR / 2)];
    const tried: number[] = [];
    const scheduler = make({
      batch: 2,
      fire: (id) => {
        tried.push(id);
        return fire(id);
      },
    });
    for (let waking = 0; waking < 7; waking++) await scheduler.fireDue();
    expect(fired).to.deep.equal(good);
    expect(new Set(tried.slice(-5))).to.deep.equal(broken);
  });

  it('treats a timer that stays pending like a failing one', async () => {
    const stuck = await timer(-2 * HOUR);
    const scheduler = make({ batch: 1, fire: (id) => (id === stuck ? Promise.resolve() : fire(id)) });
    const good = await timer(-HOUR);
    await scheduler.fireDue();
    expect(logged.join()).to.contain('still pending');
    await scheduler.fireDue();
    expect(fired).to.deep.equal([good]);
  });

  it('does not see what another transaction has not committed', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const rolledBack = database
      .transaction(async (manager) => {
        const dueAt = at(-HOUR);
        await manager.insert(Timer, {
          key: 'k',
          kind: 'status',
          subject: 'offer',
          subjectId: 1,
          offerId: 1,
          dueAt,
          state: 'pending',
          createdAt: now(),
        });
        await held;
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    const tried: number[] = [];
    const run = make({
      fire: (id) => {
        tried.push(id);
        return Promise.resolve();
      },
    }).fireDue();
    await pause(5);
    release();
    await rolledBack;
    expect(await run).to.deep.equal({ fired: 0, failed: 0, remaining: 0 });
    expect(tried).to.deep.equal([]);
  });

  it('joins a run that is under way instead of beginning a second', async () => {
    await timer(-HOUR);
    let running = 0;
    let most = 0;
    const scheduler = make({
      fire: async (id) => {
        most = Math.max(most, ++running);
        await pause(10);
        await fire(id);
        running--;
      },
    });
    const [a, b] = await Promise.all([scheduler.fireDue(), scheduler.fireDue()]);
    expect(a).to.equal(b);
    expect(most).to.equal(1);
    expect(fired).to.have.length(1);
  });

  it('catches up as soon as it starts, and then wakes by its expression', async () => {
    const first = await timer(-HOUR);
    const scheduler = make({ wake: '* * * * * *' });
    scheduler.start();
    scheduler.start();
    await pause(50);
    expect(fired).to.deep.equal([first]);
    const second = await timer(-HOUR);
    await pause(1300);
    expect(fired).to.deep.equal([first, second]);
  });

  it('waits on stop for the timer that is firing, leaves the rest, and wakes no more', async () => {
    const first = await timer(-2 * HOUR);
    await timer(-HOUR);
    const scheduler = make({
      wake: '* * * * * *',
      fire: async (id) => {
        await pause(60);
        await fire(id);
      },
    });
    scheduler.start();
    await pause(30);
    await scheduler.stop();
    expect(fired).to.deep.equal([first]);
    await pause(1100);
    expect(fired).to.deep.equal([first]);
  });

  it('survives a database that cannot be read, and says so', async () => {
    const scheduler = make();
    await database.close();
    scheduler.start();
    await pause(20);
    expect(logged.join()).to.contain('cannot be read');
  });

  for (const wake of ['', 'every minute', '61 * * * *', '* * *']) {
    it(`refuses to wake at ${JSON.stringify(wake)}`, () => {
      expect(() => make({ wake }))
        .to.throw(DeskError, 'scheduler.wake')
        .with.property('code', 'config-invalid');
    });
  }
});
