import { expect } from 'chai';
import { DeskFolder } from './support.js';

const PARTNER = [
  'name,domains,contactName,contactEmail,managerEmail,country',
  'Harbour Field Solutions,harbourfield.example,Priya Nair,priya@harbourfield.example,oskar.lind@nexttechnik.example,AU',
].join('\n');
const HEADINGS = 'partner,person,email,course,completed,expires';

describe('cli: training', () => {
  let desk: DeskFolder;
  beforeEach(async () => {
    desk = new DeskFolder();
    const { status, err } = await desk.run('partner', 'import', desk.write('partners.csv', PARTNER));
    expect(status, err).to.equal(0);
  });
  afterEach(() => desk.remove());

  it('imports a file, and lists what it held', async () => {
    const file = desk.write(
      'training.csv',
      `${HEADINGS}\nHarbour,Priya Nair,,nextservice implementer,2025-11-03,\nHarbour,Tom Baker,tom@harbourfield.example,NextService Implementer,3 Nov 2024,2025-01-31\n`,
    );
    const dry = await desk.run('training', 'import', file, '--dry-run');
    expect([dry.status, dry.out]).to.deep.equal([0, '2 trainings would be imported']);
    expect((await desk.run('training', 'list')).out).to.equal('no training is on record');

    expect((await desk.run('training', 'import', file)).out).to.equal('2 trainings imported');
    const { out } = await desk.run('training', 'list', '--partner', 'Harbour Field Solutions');
    expect(out).to.match(/Priya Nair +NextService Implementer +2025-11-03 +2027-11-03/);
    expect(out).to.match(/Tom Baker +NextService Implementer +2024-11-03 +2025-01-31/);
    const expiring = await desk.run('training', 'list', '--expiring', '60');
    expect(expiring.out).to.contain('Tom Baker').and.not.contain('Priya Nair');
  });

  it('names every problem with its line, and imports nothing', async () => {
    const file = desk.write(
      'training.csv',
      `${HEADINGS}\nHarbour,Priya Nair,,NextService Implementer,2025-11-03,\nNobody,Tom Baker,,NextService Implementer,2025-11-03,\nHarbour,Tom Baker,no address,Cookery,soon,\n`,
    );
    const { status, err } = await desk.run('training', 'import', file);
    expect(status).to.equal(65);
    expect(err).to.contain('line 3: there is no partner “Nobody”');
    expect(err).to.contain('line 4: there is no course “Cookery”');
    expect(err).to.contain('line 4: “no address” is no mail address');
    expect(err).to.contain('line 4: “soon” is no day');
    expect((await desk.run('training', 'list')).out).to.equal('no training is on record');
  });

  it('refuses wrong columns, a file that is not there, and an unknown partner to list', async () => {
    const wrong = await desk.run('training', 'import', desk.write('wrong.csv', 'partner,who,course\nHarbour,x,y\n'));
    expect(wrong.err).to.contain('the column person, completed is missing').and.contain('“who” is no column');
    expect((await desk.run('training', 'import', 'nowhere.csv')).err).to.contain('cannot be read');
    expect((await desk.run('training', 'list', '--partner', 'Nobody')).err).to.contain('there is no partner “Nobody”');
  });

  it('refers to a partner without training only with --force', async () => {
    const referral = ['refer', '--customer', 'Kestrel', '--contact', 'Dan Ord', '--service', 'NextService deployment'];
    const refused = await desk.run(...referral, '--partner', 'Harbour Field Solutions');
    expect(refused.status).to.equal(77);
    expect(refused.err).to.contain('nobody there has valid training in NextService Implementer');
    expect((await desk.run(...referral, '--partner', 'Harbour Field Solutions', '--force')).out).to.contain('R-1001');
  });
});
