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

  it('migrates down to nothing and up again', async () => {
    const database = await Database.open({ path: ':memory:' });
    await database.source.undoLastMigration();
    expect(await database.pendingMigrations()).to.have.length(1);
    await database.source.runMigrations();
    expect(await database.pendingMigrations()).to.deep.equal([]);
    await database.close();
  });

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
