import { expect } from 'chai';
import { startServe, type ServeProcess } from '../support/serveProcess.js';
import { waitFor } from '../support/waitFor.js';
import { DeskFolder, ENVIRONMENT } from './support.js';

describe('cli: serve', function () {
  this.timeout(60_000);
  let desk: DeskFolder;
  const running: ServeProcess[] = [];
  beforeEach(() => {
    // Servers that are not there: the desk is open all the same and tries again.
    desk = new DeskFolder((example) => example.replaceAll(/^( +host: ).*$/gm, '$1127.0.0.1'));
  });
  afterEach(async () => {
    for (const process of running.splice(0)) await process.kill();
    desk.remove();
  });

  const serve = (): ServeProcess => {
    const process = startServe(desk.config, ENVIRONMENT);
    running.push(process);
    return process;
  };
  const isOpen = (process: ServeProcess) =>
    waitFor('the desk', () => process.output().includes('the desk is open'), 30_000);

  it('runs once on a database, with other commands beside it, and again after a kill', async () => {
    const first = serve();
    await isOpen(first);
    const second = await desk.run('serve');
    expect(second.status).to.equal(75);
    expect(second.err).to.contain('a desk is running on').and.to.contain('way out: Stop the other');
    expect(second.out).to.equal('');
    expect((await desk.run('outbox', 'list')).status).to.equal(0);
    const { out } = await desk.run('doctor', '--offline');
    expect(out).to.match(/^ok +database write/m);

    await first.kill();
    const third = serve();
    await isOpen(third);
    expect(await third.stop()).to.equal(0);
    const fourth = serve();
    await isOpen(fourth);
    expect(await fourth.stop()).to.equal(0);
  });
});
