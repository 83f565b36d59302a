import { expect } from 'chai';
import { ClientInterest } from '../../../src/entities/index.js';
import { showClients } from '../../../src/desk/clients/story.js';
import { sendDigests } from '../../../src/desk/overviews/digest.js';
import { makeReport } from '../../../src/desk/overviews/report.js';
import { closeCase, listCases, showCase } from '../../../src/desk/support/list.js';
import { inUnit } from '../../../src/desk/unit.js';
import { ask, BUG, lastTo, MARA, openDesk, PASSWORD, reader, SUPPORT } from '../../support/cases.js';
import { KESTREL, RHEINWERK, textOf, type SentMail, type TestDesk } from '../../support/desk.js';

describe('desk/support: cases in lists and figures', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
    // One that the partner answers; one that support answers after three office hours and closes after five.
    await ask(desk, PASSWORD);
    await ask(desk, BUG);
    const request = await desk.lastSent('case-request');
    await desk.advance(3);
    await desk.write({ from: SUPPORT, text: 'Which version is it?\r\n\r\nLena', answers: request });
    await desk.write({
      text: 'It is 7.1. Kestrel would also like to upgrade to the bigger package.\r\n\r\nPriya',
      answers: await desk.lastSent('case-relay'),
    });
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
      'partner words',
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
      ['partner', 1, 1, null, null, null, 0],
      ['technical-support', 1, 0, 3, 3, 5, 0],
    ]);
  });

  it('counts from the hand-over to the words of the team: help that the desk sends by itself is no answer', async () => {
    await desk.advance(1);
    const help = (await desk.sent('case-answer')).at(-1);
    await desk.write({
      text: 'Sorry, that did not help.\r\n\r\nPriya',
      ...(help === undefined ? {} : { answers: help }),
    });
    const unresolved = async () => (await report('cases'))[0]?.rows.find(([, category]) => category === 'unresolved');
    expect(await unresolved()).to.deep.equal(['technical-support', 'unresolved', 2, 1, 3, 3, 5, 0]);
    // Monday 17:10 after closing time: what was handed over then and answered on Tuesday at 11:10 took 2:10 hours.
    await desk.advance(18);
    await desk.write({
      from: SUPPORT,
      text: 'Hello Priya,\r\n\r\nuse the link in the mail.',
      answers: await desk.lastSent('case-request'),
    });
    expect(await unresolved()).to.deep.equal(['technical-support', 'unresolved', 2, 1, 2.6, 3, 5, 0]);
    const [partners] = await report('case-partners');
    expect(partners?.rows).to.deep.equal([['Harbour Field Solutions', 0, 2, 1, 2.6, 3, 5, 0]]);
  });

  it('counts by partner', async () => {
    const [table] = await report('case-partners');
    expect(table?.rows).to.deep.equal([['Harbour Field Solutions', 1, 2, 1, 3, 3, 5, 0]]);
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

/**
 * Two weeks counted by hand. The desk's office is open from 9 to 17 in Sydney, where it is Monday, 2 November 2026, 11:10.
 *
 *   S-1  Harbour    Mon 11:10  answered Mon 15:10 (4 h)            closed Tue 11:10 (5:50 + 2:10 = 8 h)
 *   S-2  Harbour    Mon 11:10  helped at once                      closed by silence Mon 11:10 (5 days of 8 h = 40 h)
 *   S-3  Rheinwerk  Mon 11:10  put right; answered Tue 11:10 (8 h) solved Tue 13:10 (10 h)
 *   S-4  Harbour    Fri 15:10  closed with words Mon 09:10 (1:50 + 0:10 = 2 h)
 */
describe('desk/support: two weeks of cases, counted by hand', () => {
  let desk: TestDesk;
  const KATRIN = 'Katrin Vogt <k.vogt@rheinwerk.example>';
  before(async () => {
    desk = await openDesk();
    await desk.refer();
    const support = (text: string, answers: SentMail) => desk.write({ from: SUPPORT, text, answers });
    await ask(desk, BUG);
    const first = await desk.lastSent('case-request');
    await ask(desk, PASSWORD);
    await ask(desk, 'A client of ours asks for a price of acture Pro for 40 users.\r\n\r\nKatrin', { from: KATRIN });
    await desk.write({ from: MARA, text: 'to support: hosting', answers: await desk.lastSent('case-request') });
    const third = await desk.lastSent('case-request');
    await desk.advance(4);
    await support('Which version is it?', first);
    await desk.advance(20);
    await support('close: fixed in 7.2', first);
    await support('It runs again.', third);
    await desk.advance(2);
    const answered = await lastTo(desk, 'case-relay', 'k.vogt@rheinwerk.example');
    await desk.write({ from: KATRIN, text: 'Solved, thank you.', answers: answered });
    await desk.advance(74);
    await ask(desk, BUG.replace('invoice run', 'stock run').replace('Monday', 'Thursday'));
    await desk.advance(66);
    await support('close: fixed in 7.3', await desk.lastSent('case-request'));
    await desk.advance(3);
  });
  after(() => desk.close());

  const table = async (section: 'cases' | 'case-partners') =>
    (await inUnit(desk.services, 'test', (unit) => makeReport(unit, { sections: [section] })))[0]?.rows;

  it('by tier and category', async () => {
    expect(await table('cases')).to.deep.equal([
      ['partner', 'installation-access', 1, 0, null, null, 40, 0],
      ['technical-support', 'hosting', 1, 0, 8, 8, 10, 1],
      ['technical-support', 'unresolved', 2, 0, 3, 4, 5, 0],
    ]);
  });

  it('by partner', async () => {
    expect(await table('case-partners')).to.deep.equal([
      ['Harbour Field Solutions', 1, 3, 0, 3, 4, 8, 0],
      ['Rheinwerk Systemhaus GmbH', 0, 1, 0, 8, 8, 10, 1],
    ]);
  });

  it('in the digest of the week, to each partner’s manager what is theirs', async () => {
    await desk.advance(24);
    await inUnit(desk.services, 'test', sendDigests);
    const digest = async (address: string) => textOf(await lastTo(desk, 'digest', address));
    // From Tuesday, 3 November: only S-4 was opened in that week.
    expect(await digest('oskar@nexttechnik.example')).to.match(/cases of the week \(1\).*Technical support 1 0 2 0/);
    expect(await digest('mara@nexttechnik.example')).to.match(/cases of the week \(1\).*Technical support 1 0 2 0/);
    expect((await desk.sent('digest')).some((mail) => reader(mail) === 'sandra@nexttechnik.example')).to.equal(false);
  });

  it('notes the interest, for the client that somebody may name', async () => {
    const noted = await desk.manager.find(ClientInterest, { order: { id: 'ASC' } });
    expect(noted.map(({ kind, customerId, caseId }) => [kind, customerId, caseId])).to.deep.equal([
      ['acture-pro', null, 3],
    ]);
    await desk.refer({
      ...KESTREL,
      customer: 'Talhof Sanitär GmbH',
      contactEmail: 'info@talhof.example',
      partners: [RHEINWERK.name],
    });
    const request = await desk.lastSent('case-request');
    const [third] = (await desk.sent('case-request')).filter(({ mail }) => mail.subject.includes('S-3'));
    await desk.write({ from: MARA, text: 'client: Talhof please', answers: third ?? request });
    expect(
      (await showClients(desk.manager, 'Talhof Sanitär')).map(({ interests }) => interests.map(({ kind }) => kind)),
    ).to.deep.equal([['acture-pro']]);
  });
});
