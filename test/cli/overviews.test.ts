import { expect } from 'chai';
import { DeskFolder } from './support.js';

describe('cli: timers, clients and report', () => {
  let desk: DeskFolder;
  before(async () => {
    desk = new DeskFolder();
    const file = desk.write(
      'partners.csv',
      [
        'name,domains,contactName,contactEmail,managerEmail,addressLines,country',
        'Harbour Field Solutions,harbourfield.example,Priya Nair,priya@harbourfield.example,oskar.lind@nexttechnik.example,1 Quay Road,AU',
      ].join('\n'),
    );
    expect((await desk.run('partner', 'import', file)).err).to.equal('');
    const referred = await desk.run(
      'refer',
      ...['--customer', 'Kestrel Plumbing Pty Ltd', '--contact', 'Dan Ord', '--service', 'NextService training'],
      ...['--partner', 'Harbour Field Solutions'],
    );
    expect(referred.err).to.equal('');
  });
  after(() => desk.remove());

  it('lists what comes, holds, releases and cancels it, and refuses what cannot be', async () => {
    const days = new Date(Date.now() + 8 * 86_400_000).toISOString().slice(0, 10);
    const list = await desk.run('timers', 'list', '--until', days);
    expect(list.status, list.err).to.equal(0);
    expect(list.out).to.contain('R-1001, Kestrel Plumbing Pty Ltd (Harbour Field Solutions)');
    expect(list.out).to.contain('reminder to priya@harbourfield.example');
    const again = await desk.run('timers', 'list', '--until', days);
    expect(again.out).to.equal(list.out);
    expect((await desk.run('timers', 'hold', '1')).out).to.contain('is held');
    expect((await desk.run('timers', 'hold', '1')).status).to.equal(77);
    expect((await desk.run('timers', 'release', '1')).status).to.equal(0);
    expect((await desk.run('timers', 'cancel', '1')).status).to.equal(0);
    expect((await desk.run('timers', 'release', '1')).err).to.contain('is cancelled');
    expect((await desk.run('timers', 'cancel', '999')).status).to.equal(66);
    expect((await desk.run('timers', 'hold', 'x')).status).to.equal(64);
    expect((await desk.run('timers', '--until', 'yesterday')).status).to.equal(65);
  });

  it('lists clients and tells the story of one, whatever its legal form', async () => {
    expect((await desk.run('clients', 'list')).out).to.match(/Kestrel Plumbing Pty Ltd +Dan Ord +1 +0/);
    const shown = await desk.run('clients', 'show', 'kestrel plumbing');
    expect(shown.out).to.contain('R-1001').and.contain('Harbour Field Solutions, NextService training: sent');
    expect((await desk.run('clients', 'show', 'Nobody')).status).to.equal(66);
    const json = JSON.parse((await desk.run('clients', 'show', 'Kestrel Plumbing', '--json')).out) as object[];
    expect(json[0]).to.deep.include({ name: 'Kestrel Plumbing Pty Ltd', referrals: 1, value: [] });
  });

  it('reports as text, CSV and JSON, and refuses what it cannot', async () => {
    const text = await desk.run('report');
    expect(text.status, text.err).to.equal(0);
    expect(text.out).to.contain('Referrals by state and age in days').and.contain('Clients and what they have brought');
    const csv = await desk.run('report', '--section', 'open', '--format', 'csv');
    expect(csv.out.split('\r\n').slice(0, 2).join('\n')).to.match(
      /^Referral,Customer,Partner,Service,State,At risk,Sent on,Days\nR-1001,Kestrel Plumbing Pty Ltd,/,
    );
    const json = JSON.parse((await desk.run('report', '--format', 'json', '--section', 'states')).out) as object[];
    expect(json[0]).to.deep.include({ section: 'states' });
    expect((await desk.run('report', '--format', 'csv')).status).to.equal(64);
    expect((await desk.run('report', '--section', 'nonsense')).status).to.equal(64);
    expect((await desk.run('report', '--from', '2026-12-01', '--to', '2026-11-01')).status).to.equal(65);
    expect((await desk.run('report', '--partner', 'Nobody')).status).to.equal(66);
  });

  it('accounts for mail', async () => {
    const { status, out } = await desk.run('report', 'mail', '--from', '2026-01-01', '--to', '2099-01-01');
    expect(status).to.equal(0);
    expect(out)
      .to.contain('Every mail is accounted for.')
      .and.match(/written +1\n/);
  });
});
