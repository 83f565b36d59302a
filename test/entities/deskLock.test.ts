import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { Database } from '../../src/entities/database.js';
import { lockDesk } from '../../src/entities/deskLock.js';
import type { DeskError } from '../../src/errors.js';

describe('entities/deskLock', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'desk-lock-'));
    file = path.join(folder, 'data', 'desk.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const refusal = async (databasePath: string): Promise<DeskError> =>
    (await lockDesk(databasePath).then(
      () => new Error('it was given'),
      (error: unknown) => error,
    )) as DeskError;

  it('is given once at a time, at once refused otherwise, and again when it was released', async () => {
    const lock = await lockDesk(file);
    const began = performance.now();
    const error = await refusal(file);
    expect(performance.now() - began).to.be.below(1000);
    expect(error).to.deep.include({ code: 'database-unavailable', exitStatus: 75 });
    expect(error.message).to.equal(`a desk is running on ${file} already`);
    expect(error.wayOut).to.contain('Stop the other');
    await lock.release();
    await (await lockDesk(file)).release();
  });

  it('is the same by whatever links the database is named', async () => {
    mkdirSync(path.dirname(file));
    await (await Database.open({ path: file })).close();
    symlinkSync(path.dirname(file), path.join(folder, 'other'));
    symlinkSync(file, path.join(folder, 'link.sqlite'));
    const lock = await lockDesk(file);
    for (const name of ['other/desk.sqlite', 'link.sqlite', 'data/../data/desk.sqlite'])
      expect((await refusal(path.join(folder, name))).code, name).to.equal('database-unavailable');
    await (await lockDesk(path.join(folder, 'data', 'second.sqlite'))).release();
    await lock.release();
  });

  it('leaves the database itself to everybody', async () => {
    const lock = await lockDesk(file);
    const database = await Database.open({ path: file });
    expect(await database.pendingMigrations()).to.deep.equal([]);
    await database.close();
    await lock.release();
  });

  it('is dropped with the process that held it, even by SIGKILL', async () => {
    mkdirSync(path.dirname(file));
    const script = `
      const { default: Sqlite } = await import('better-sqlite3');
      globalThis.held = new Sqlite(process.argv[1]);
      held.exec('BEGIN EXCLUSIVE');
      process.stdout.write('held');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, `${file}-lock`], { stdio: 'pipe' });
    const ended = once(child, 'exit');
    await once(child.stdout, 'data');
    expect((await refusal(file)).message).to.contain('already');
    child.kill('SIGKILL');
    await ended;
    await (await lockDesk(file)).release();
  });

  it('is not needed in memory, and says so where the folder cannot be written', async () => {
    await lockDesk(':memory:');
    await lockDesk(':memory:');
    expect((await refusal('/proc/desk.sqlite')).message).to.contain('cannot lock');
  });
});
