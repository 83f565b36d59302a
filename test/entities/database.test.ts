import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { Database } from '../../src/entities/database.js';
import { Counter } from '../../src/entities/index.js';
import type { DeskError } from '../../src/errors.js';

describe('entities/database', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'desk-db-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('migrates to exactly the schema that the entities describe', async () => {
    const database = await Database.open({ path: ':memory:' });
    const drift = await database.source.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map((query) => query.query)).to.deep.equal([]);
    await database.close();
  });

  it('migrates down to nothing, step by step, and up again to the same schema', async () => {
    const database = await Database.open({ path: ':memory:' });
    const { source } = database;
    const all = source.migrations.length;
    for (let undone = 1; undone <= all; undone += 1) {
      await source.undoLastMigration();
      expect(await database.pendingMigrations()).to.have.length(undone);
    }
    const left = await source.query<{ name: string }[]>(
      "SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name NOT IN ('migrations', 'typeorm_metadata')",
    );
    expect(left.map(({ name }) => name)).to.deep.equal([]);
    await source.runMigrations();
    expect(await database.pendingMigrations()).to.deep.equal([]);
    const drift = await source.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).to.deep.equal([]);
    await database.close();
  }).timeout(20_000);

  it('commits durably: WAL with synchronous=FULL', async () => {
    const database = await Database.open({ path: path.join(folder, 'a.sqlite') });
    expect(await database.source.query('PRAGMA journal_mode')).to.deep.equal([{ journal_mode: 'wal' }]);
    expect(await database.source.query('PRAGMA synchronous')).to.deep.equal([{ synchronous: 2 }]);
    await database.close();
  });

  it('keeps two transactions that are begun at once apart', async () => {
    const database = await Database.open({ path: ':memory:' });
    const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
    const failing = database.transaction(async (manager) => {
      await manager.insert(Counter, { name: 'first', value: 1 });
      await pause();
      throw new Error('rolled back');
    });
    const passing = database.transaction(async (manager) => {
      await manager.insert(Counter, { name: 'second', value: 2 });
      await pause();
    });
    const [first, second] = await Promise.allSettled([failing, passing]);
    expect(first.status).to.equal('rejected');
    expect(second.status).to.equal('fulfilled');
    expect((await database.source.manager.find(Counter)).map((row) => row.name)).to.deep.equal(['second']);
    await database.close();
  });

  it('keeps another process out of what a transaction has read, and lets it in afterwards', async () => {
    const file = path.join(folder, 'two.sqlite');
    const desk = await Database.open({ path: file });
    const command = await Database.open({ path: file });
    await command.source.query('PRAGMA busy_timeout = 20');
    await desk.transaction((manager) => manager.insert(Counter, { name: 'seen', value: 1 }));
    const write = (): Promise<unknown> =>
      command.transaction((manager) => manager.insert(Counter, { name: 'other', value: 1 }));

    let refused: unknown;
    await desk.transaction(async (manager) => {
      await manager.findOneBy(Counter, { name: 'seen' });
      await write().catch((error: unknown) => (refused = error));
      await manager.update(Counter, { name: 'seen' }, { value: 2 });
    });
    expect((refused as DeskError).code).to.equal('database-unavailable');
    expect((refused as DeskError).temporary).to.equal(true);
    await write();
    const counters = await desk.source.manager.find(Counter, { order: { name: 'ASC' } });
    expect(counters.map(({ name, value }) => `${name} ${value}`)).to.deep.equal(['other 1', 'seen 2']);
    await command.close();
    await desk.close();
  });

  it('loses no transaction to a process that writes all the time', async () => {
    const file = path.join(folder, 'busy.sqlite');
    const database = await Database.open({ path: file });
    await database.transaction((manager) => manager.insert(Counter, { name: 'ours', value: 0 }));
    const script = `
      const { default: Sqlite } = await import('better-sqlite3');
      const db = new Sqlite(process.argv[1], { timeout: 5000 });
      process.stdout.write('ready');
      for (let n = 1; n <= 300; n += 1) {
        db.prepare('INSERT INTO counter (name, value) VALUES (?, ?)').run('theirs' + n, n);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, file], { stdio: 'pipe' });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    for (let round = 1; round <= 60; round += 1) {
      await database.transaction(async (manager) => {
        const { value } = await manager.findOneByOrFail(Counter, { name: 'ours' });
        await new Promise((resolve) => setTimeout(resolve, 2));
        await manager.update(Counter, { name: 'ours' }, { value: value + 1 });
      });
    }
    expect(await ended).to.deep.equal([0, null]);
    expect(await database.source.manager.findOneBy(Counter, { name: 'ours' })).to.deep.include({ value: 60 });
    expect(await database.source.manager.count(Counter)).to.equal(301);
    await database.close();
  });

  it('takes back a nested transaction alone', async () => {
    const database = await Database.open({ path: ':memory:' });
    await database.transaction(async (manager) => {
      await manager.insert(Counter, { name: 'outer', value: 1 });
      await manager
        .transaction(async (nested) => {
          await nested.insert(Counter, { name: 'inner', value: 1 });
          throw new Error('taken back');
        })
        .catch(() => undefined);
    });
    expect((await database.source.manager.find(Counter)).map(({ name }) => name)).to.deep.equal(['outer']);
    await database.close();
  });

  it('works on after a transaction that could not begin', async () => {
    const file = path.join(folder, 'later.sqlite');
    const holder = await Database.open({ path: file });
    const waiter = await Database.open({ path: file });
    await waiter.source.query('PRAGMA busy_timeout = 20');
    await holder.transaction(async () => {
      await waiter.transaction(() => Promise.resolve()).catch(() => undefined);
    });
    for (const name of ['first', 'second']) {
      await waiter.transaction((manager) => manager.insert(Counter, { name, value: 1 }));
    }
    let error: unknown;
    await waiter
      .transaction(async (manager) => {
        await manager.insert(Counter, { name: 'third', value: 1 });
        throw new Error('no');
      })
      .catch((caught: unknown) => (error = caught));
    expect((error as Error).message).to.equal('no');
    expect(await holder.source.manager.count(Counter)).to.equal(2);
    await waiter.close();
    await holder.close();
  });

  it('refuses a database that a newer version made', async () => {
    const file = path.join(folder, 'b.sqlite');
    const database = await Database.open({ path: file });
    await database.source.query("INSERT INTO migrations (timestamp, name) VALUES (1, 'Future1')");
    await database.close();
    let code = '';
    await Database.open({ path: file }).catch((error: unknown) => (code = (error as DeskError).code));
    expect(code).to.equal('database-newer');
  });

  it('says what to do when the file cannot be opened', async () => {
    let error: unknown;
    writeFileSync(path.join(folder, 'file'), '');
    await Database.open({ path: path.join(folder, 'file', 'desk.sqlite') }).catch(
      (caught: unknown) => (error = caught),
    );
    expect((error as DeskError).code).to.equal('database-unavailable');
    expect((error as DeskError).wayOut).to.contain('database.path');
  });
});
