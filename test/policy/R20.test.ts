import { expect } from 'chai';
import { Breach, Milestone } from '../../src/entities/index.js';
import { TestDesk } from '../support/desk.js';
import { OSKAR } from '../support/people.js';
import { said } from '../support/said.js';

const CONFIG = {
  services: [{ name: 'NextService deployment', testing: true, milestones: [{ name: 'go-live', afterStartDays: 10 }] }],
};
const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 9 November 2026.\r\n\r\nPriya';

describe('R20: internal testing before production', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open({ config: CONFIG });
    await desk.refer();
    await desk.write({ text: WIN, answers: await desk.lastSent('referral-offer') });
  });
  afterEach(() => desk.close());

  const tell = async (text: string) =>
    desk.write({ text: `${text}\r\n\r\nPriya`, answers: await desk.lastSent('thanks') });
  const testing = () => desk.manager.findOneByOrFail(Milestone, { name: 'testing' });
  const breaches = async () => (await desk.manager.find(Breach)).map(({ kind }) => kind);
  const untested = async () => (await desk.sent('milestone-late')).filter((letter) => said(letter).includes('is live'));

  it('asks for it some business days before go-live is expected, and the answer is a milestone', async () => {
    // Go-live is expected on Monday 23 November, so testing by Wednesday 18 November.
    expect(await testing()).to.include({ state: 'expected', expectedOn: '2026-11-18' });
    await desk.advance(24 * 15);
    expect(await desk.sent('testing-due')).to.have.length(0);
    await desk.advance(24);
    const due = await desk.lastSent('testing-due');
    expect(due.row.recipients).to.deep.equal(['priya@harbourfield.example']);
    expect(said(due)).to.contain('expected on 23 November 2026').and.to.contain('Internal testing passed');
    await desk.write({ text: 'Internal testing passed yesterday.\r\n\r\nPriya', answers: due });
    expect((await testing()).state).to.equal('reached');
    await tell('Kestrel went live this morning.');
    expect(await untested()).to.have.length(0);
    expect(await breaches()).to.deep.equal([]);
  });

  it('reads the confirmation however it is said', async () => {
    await tell('We have completed internal testing, all green.');
    expect((await testing()).state).to.equal('reached');
  });

  it('tells the manager when there is no answer, before go-live', async () => {
    await desk.advance(24 * 19);
    const late = await desk.lastSent('milestone-late');
    expect(late.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(said(late)).to.contain('internal testing: expected by 18 November 2026');
    expect(await breaches()).to.deep.equal([]);
  });

  it('tells the manager of a go-live without it and notes the breach, once', async () => {
    await tell('Kestrel went live this morning.');
    expect(await untested()).to.have.length(1);
    expect(await breaches()).to.deep.equal(['testing-missing']);
    expect(said(await desk.lastSent('summary'))).to.contain('no internal testing was confirmed before go-live');
    await tell('The project is finished, handed over to the customer.');
    expect(await untested()).to.have.length(1);
    expect(await breaches()).to.deep.equal(['testing-missing']);
  });

  it('finds testing and go-live in one mail in their order', async () => {
    await tell('Internal testing passed on Monday. Kestrel went live this morning.');
    expect(await breaches()).to.deep.equal([]);
  });

  it('takes the manager’s word for it', async () => {
    await desk.write({ ...OSKAR, text: 'milestone: testing', answers: await desk.lastSent('summary') });
    expect((await testing()).state).to.equal('reached');
    await tell('Kestrel went live this morning.');
    expect(await breaches()).to.deep.equal([]);
  });
});
