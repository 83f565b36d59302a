import { expect } from 'chai';
import { DeskFolder } from './support.js';

describe('cli: checks, partner show', () => {
  let desk: DeskFolder;
  beforeEach(() => {
    desk = new DeskFolder();
  });
  afterEach(() => desk.remove());

  it('says that there is nothing to draw, to list or to show', async () => {
    expect((await desk.run('checks', 'draw', '--dry-run')).out).to.equal('no job is to be drawn this month');
    expect((await desk.run('checks', 'list', '--all')).out).to.equal('no spot checks');
    expect((await desk.run('checks', 'show', '7')).err).to.contain('there is no spot check 7');
    expect((await desk.run('checks', 'show', 'seven')).err).to.contain('not the number of a spot check');
  });

  it('draws a month that is named, and takes no other word for one', async () => {
    expect((await desk.run('checks', 'draw', '--month', '2026-01')).out).to.equal('no job is to be drawn for 2026-01');
    expect((await desk.run('checks', 'draw', '--month', '2099-01')).err).to.contain('2099-01 has not begun');
    for (const month of ['2026-13', 'November', '2026-1']) {
      expect((await desk.run('checks', 'draw', '--month', month)).err).to.contain(`not a month: ${month}`);
    }
  });

  it('shows a partner by the beginning of its name', async () => {
    await desk.run(
      ...['partner', 'add', '--name', 'Harbour Field Solutions', '--domain', 'harbourfield.example'],
      ...['--contact-name', 'Priya Nair', '--contact-email', 'priya@harbourfield.example'],
      ...['--manager', 'oskar.lind@nexttechnik.example', '--country', 'AU'],
    );
    const { out } = await desk.run('partner', 'show', 'harbour');
    expect(out).to.contain('Harbour Field Solutions: certified').and.to.contain('0 points');
    expect((await desk.run('partner', 'show', 'Nobody')).err).to.contain('there is no partner “Nobody”');
    expect((await desk.run('partner', 'show', '%')).err).to.contain('there is no partner');
  });
});
