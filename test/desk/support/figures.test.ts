import { expect } from 'chai';
import { showClients } from '../../../src/desk/clients/story.js';
import { sendDigests } from '../../../src/desk/overviews/digest.js';
import { makeReport } from '../../../src/desk/overviews/report.js';
import { closeCase, listCases, showCase } from '../../../src/desk/support/list.js';
import { inUnit } from '../../../src/desk/unit.js';
import { ask, BUG, lastTo, openDesk, PASSWORD, SUPPORT } from '../../support/cases.js';
import { textOf, type TestDesk } from '../../support/desk.js';

describe('desk/support: cases in lists and figures', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
    // One that the partner answers; one that support answers after three office hours and closes after five.
    await ask(desk, PASSWORD);
    await ask(desk, `${BUG}\r\n\r\nKestrel would also like to upgrade to the bigger package.`);
    const request = await desk.lastSent('case-request');
    await desk.advance(3);
    await desk.write({ from: SUPPORT, text: 'Which version is it?\r\n\r\nLena', answers: request });
    await desk.advance(2);
    await desk.write({ from: SUPPORT, text: 'close: fixed in 7.2', answers: request });
  });
  afterEach(() => desk.close());

  const report = (section: 'cases' | 'case-partners') =>
    inUnit(desk.services, 'test', (unit) => makeReport(unit, { sections: [section] }));

  it('lists what is open, tells the story of one, and closes it with words for the partner', async () => {
    expect((await listCases(desk.services, false)).map(({ number }) => number)).to.deep.equal(['S-1']);
    expect(await listCases(desk.services, true)).to.have.length(2);
    const story = await showCase(desk.services, 2);
    expect(story).to.include({
      number: 'S-2',
      state: 'closed',
      client: 'Kestrel Plumbing Pty Ltd',
      resolution: 'fixed in 7.2',
    });
    expect(story.entries.map(({ side, kind }) => `${side} ${kind}`)).to.deep.equal([
      'partner request',
      'desk moved',
      'team answer',
      'team closed',
    ]);
    expect(await closeCase(desk.services, 1, 'settled on the phone', 'command:test')).to.equal('S-1 closed');
    expect(textOf(await lastTo(desk, 'case-relay', 'priya@harbourfield.example'))).to.contain('settled on the phone');
    const again = closeCase(desk.services, 1, '', 'command:test').then(
      () => 'closed',
      (error: unknown) => (error as Error).message,
    );
    expect(await again).to.equal('S-1 is closed already');
  });

  it('counts by tier and category, with first answer and resolution in office hours', async () => {
    const [table] = await report('cases');
    expect(table?.rows.map((row) => [row[0], ...row.slice(2)])).to.deep.equal([
      ['partner', 1, 1, 0, 0, null, 0],
      ['technical-support', 1, 0, 3, 3, 5, 0],
    ]);
  });

  it('counts by partner', async () => {
    const [table] = await report('case-partners');
    expect(table?.rows).to.deep.equal([['Harbour Field Solutions', 1, 2, 1, 1.5, 3, 5, 0]]);
  });

  it('shows the week and the interest in the digest of the partner’s manager, and on the client', async () => {
    await inUnit(desk.services, 'test', sendDigests);
    const digest = textOf(await lastTo(desk, 'digest', 'oskar@nexttechnik.example'));
    expect(digest)
      .to.contain('Support cases of the week (2)')
      .and.match(/Technical support 1 0 3 0/);
    expect(digest).to.contain('Clients interested in more (1)').and.contain('an upgrade');
    const other = (await desk.sent('digest')).filter(({ row }) =>
      row.recipients.includes('sandra@nexttechnik.example'),
    );
    expect(other.map((mail) => textOf(mail)).join('')).to.not.contain('Support cases');

    const [client] = await showClients(desk.manager, 'Kestrel Plumbing');
    expect(client?.interests.map(({ kind }) => kind)).to.deep.equal(['upgrade']);
    expect(client?.cases.map(({ number, state }) => `${number} ${state}`)).to.deep.equal(['S-2 closed']);
  });
});
