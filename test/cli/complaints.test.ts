import { expect } from 'chai';
import { Database } from '../../src/entities/database.js';
import { Complaint, Customer } from '../../src/entities/index.js';
import { DeskFolder } from './support.js';

describe('cli: complaints', () => {
  let desk: DeskFolder;
  beforeEach(() => {
    desk = new DeskFolder();
  });
  afterEach(() => desk.remove());

  const inRecord = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await Database.open({ path: `${desk.folder}/referral-desk.sqlite` });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const complain = (): Promise<void> =>
    inRecord((database) =>
      database.transaction(async (manager) => {
        await manager.insert(Customer, {
          name: 'Kestrel Plumbing',
          contactName: 'Dan Ord',
          contactEmail: null,
          contactPhone: null,
        });
        await manager.insert(Complaint, {
          nature: 'complaint',
          state: 'received',
          source: 'customer',
          customerId: 1,
          fromEmail: 'dan@kestrel.example',
          locale: 'en-AU',
          subject: 'Go-live',
          words: 'Nobody came.',
          openedAt: '2026-11-02T00:10:00.000Z',
          owner: 'oskar.lind@nexttechnik.example',
          level: 0,
        });
      }),
    );

  it('lists what is open, shows one, and closes it with its resolution, once', async () => {
    expect((await desk.run('complaints', 'list')).out).to.equal('nothing is open');
    await complain();
    expect((await desk.run('complaints', 'list')).out).to.match(
      /^NUMBER +WHAT.*\nC-1 +complaint +received +Kestrel Plumbing +\(not known\)/,
    );
    expect((await desk.run('complaints', 'show', 'C-1')).out)
      .to.contain('The customer:\n  Nobody came.')
      .and.contain('looked after by Oskar Lind');

    const closed = await desk.run('complaints', 'resolve', '1', 'we', 'called', 'Dan');
    expect(closed).to.deep.include({ status: 0, out: 'C-1 closed as resolved' });
    const story = await desk.run('complaints', 'show', 'c-1', '--json');
    expect(JSON.parse(story.out)).to.include({ state: 'resolved', resolution: 'we called Dan' });
    expect((await desk.run('complaints', 'list')).out).to.equal('nothing is open');
    expect((await desk.run('complaints', 'list', '--all')).out).to.contain('resolved');

    const again = await desk.run('complaints', 'resolve', '1', 'twice');
    expect(again.status).to.equal(77);
    expect(again.err).to.contain('closed already');
  });

  it('says where to look for a number that there is not', async () => {
    const { status, err } = await desk.run('complaints', 'show', '7');
    expect(status).to.equal(66);
    expect(err).to.contain('there is no complaint or enquiry C-7').and.contain('complaints list');
    expect((await desk.run('complaints', 'show', 'seven')).status).to.equal(64);
  });
});
