import { existsSync } from 'node:fs';
import { expect } from 'chai';
import { TestDesk } from '../support/desk.js';
import { DeskFolder } from './support.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';

describe('cli: invoice and statement', () => {
  let folder: DeskFolder;
  beforeEach(async () => {
    folder = new DeskFolder();
    const desk = await TestDesk.open({ path: `${folder.folder}/referral-desk.sqlite` });
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
    await desk.close();
  });
  afterEach(() => folder.remove());

  it('lists, pays in parts, shows and takes back', async () => {
    expect((await folder.run('invoice', 'list', '--open')).out).to.match(/2026-001 +issued +2026-11-16 +AUD 5,335.00/);
    const paid = await folder.run('invoice', 'paid', '2026-001', '--on', '2026-11-03', '--amount', '1,265.00');
    expect(paid.status, paid.err).to.equal(0);
    expect(paid.out).to.contain('AUD 4,070.00 still open');
    expect((await folder.run('invoice', 'show', '2026-001')).out)
      .to.contain('partly-paid')
      .and.to.contain('payment 2026-11-03  AUD 1,265.00');
    expect((await folder.run('invoice', 'unpaid', '2026-001')).out).to.contain('AUD 5,335.00 open');
    expect((await folder.run('invoice', 'list', '--open')).out).to.contain('issued');
  });

  it('names the nearest number, and what cannot be read', async () => {
    const unknown = await folder.run('invoice', 'paid', '2026-011');
    expect(unknown.status).to.equal(66);
    expect(unknown.err).to.contain('Did you mean 2026-001?');
    expect((await folder.run('invoice', 'paid', '2026-001', '--on', 'yesterday')).err).to.contain('is no day');
    expect((await folder.run('invoice', 'paid', '2026-001', '--amount', 'much')).err).to.contain('is no amount of AUD');
  });

  it('writes the account of a partner to a file, and says which months there are', async () => {
    const file = `${folder.folder}/account.pdf`;
    const { status, err } = await folder.run('statement', 'Harbour Field Solutions', '--out', file);
    expect(status, err).to.equal(0);
    expect(existsSync(file)).to.equal(true);
    const missing = await folder.run('statement', 'Harbour Field Solutions', '--month', '2026-10');
    expect(missing.status).to.equal(66);
    expect(missing.err).to.contain('None has gone out yet');
  });
});
