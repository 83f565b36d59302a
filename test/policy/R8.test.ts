import { expect } from 'chai';
import { JobCheck } from '../../src/entities/index.js';
import { RHEINWERK, TestDesk } from '../support/desk.js';
import { multipart } from '../support/attached.js';

const ALWAYS = { training: { ask: 'always' } };
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const FACTS = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.';

describe('R8: the partner owns the scope, and what a referral says is an indicator only', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open({ config: ALWAYS });
  });
  afterEach(() => desk.close());

  /** Day by day: hour by hour a month takes a test too long. */
  const days = async (count: number) => {
    for (let passed = 0; passed < count; passed += 1) {
      desk.sleep(24);
      await desk.fireDue();
    }
  };
  const check = () => desk.manager.findOneByOrFail(JobCheck, { id: 1 });
  const text = async (letter: string) => ((await desk.lastSent(letter)).mail.text ?? '').replace(/\s+/g, ' ');
  const win = async (words: string) => {
    await desk.refer();
    return desk.write({ text: `${words}\r\n\r\nPriya`, answers: await desk.lastSent('referral-offer') });
  };

  it('says so in the referral mail, in the partner’s language', async () => {
    for (const [locale, words] of [
      ['en-AU', 'the scope is yours to work out and to agree with the customer'],
      ['de-DE', 'Den Umfang ermitteln Sie selbst und vereinbaren ihn mit dem Kunden'],
      ['fr-FR', 'à vous de définir le périmètre et d’en convenir avec le client'],
    ] as const) {
      const own = await TestDesk.open({ partners: [{ ...RHEINWERK, locale }] });
      await own.refer({
        customer: 'Kestrel',
        contact: 'Dan Ord',
        service: 'Starter package',
        description: 'x',
        partners: [RHEINWERK.name],
      });
      const sent = ((await own.lastSent('referral-offer')).mail.text ?? '').replace(/\s+/g, ' ');
      await own.close();
      expect(sent).to.contain(words);
    }
  });

  it('asks once, after the win, whether the scope is agreed, and keeps the answer with its words', async () => {
    await win(FACTS);
    await desk.advance(26);
    expect(await text('job-check')).to.contain('Has the scope been settled with the customer');
    await desk.write({
      text: 'Priya Nair will do it. The scope was signed on 2 November.\r\n\r\nPriya',
      answers: await desk.lastSent('job-check'),
    });
    expect(await check()).to.include({ scope: 'agreed', scopeAgreedOn: '2026-11-02', state: 'settled' });
    expect((await check()).history.map(({ what, words }) => [what, words])).to.deep.include([
      'scope',
      'The scope was signed on 2 November.',
    ]);
    expect((await desk.lastSent('team-check')).row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
  });

  it('does not ask what the win mail has said', async () => {
    await win(`${FACTS} The scope has been agreed with Dan. Priya Nair and Tom Baker will do the work.`);
    expect(await check()).to.deep.include({ scope: 'agreed', team: ['Priya Nair', 'Tom Baker'], state: 'settled' });
    expect(await text('summary')).to.contain('Team: Priya Nair, Tom Baker');
    await days(10);
    expect(await desk.sent('job-check')).to.have.length(0);
  });

  it('asks only for the part that is open', async () => {
    await win(`${FACTS} The scope has been agreed with Dan.`);
    await desk.advance(26);
    expect(await text('job-check'))
      .to.contain('Who does the work?')
      .and.not.contain('Has the scope');
  });

  it('keeps what was said before the job was on record, while a question about the rest was open', async () => {
    await win('Kestrel have signed. Total is $48,500, please invoice $4,850. Scope agreed with Dan.');
    expect(await check()).to.include({ state: 'noted', jobId: null, scope: 'agreed' });
    await desk.write({ text: 'We start on 1 December 2026.\r\n\r\nPriya', answers: await desk.lastSent('question') });
    expect(await check()).to.include({ state: 'planned', jobId: 1, scope: 'agreed' });
  });

  it('asks again before the start where the scope was not agreed yet, and hands it to the manager at the end', async () => {
    await win(FACTS);
    await desk.advance(26);
    await desk.write({
      text: 'Priya Nair will do it. The scope is not signed yet.\r\n\r\nPriya',
      answers: await desk.lastSent('job-check'),
    });
    expect(await check()).to.include({ scope: 'not-yet' });
    await days(20);
    expect(await desk.sent('job-check')).to.have.length(1);
    await days(8);
    expect(await desk.sent('job-check')).to.have.length(2);
    expect(await text('job-check'))
      .to.contain('Has the scope')
      .and.not.contain('Who does the work?');
    await days(6);
    const told = await desk.lastSent('team-check');
    expect(told.mail.subject).to.contain('No answer');
    await desk.write({ from: OSKAR, text: 'scope: agreed 30 Nov 2026', answers: told });
    expect(await check()).to.include({ scope: 'agreed', state: 'settled' });
  });

  it('keeps an attached scope of work, and says where its total is another than the mail’s', async () => {
    await desk.refer();
    const answers = await desk.lastSent('referral-offer');
    const [head = ''] = desk.compose({ text: '', answers }).split('MIME-Version');
    const body = multipart(`${FACTS} Scope of work attached.\r\n\r\nPriya`, [
      {
        name: 'scope of work.txt',
        content: 'Scope of work for Kestrel Plumbing\nTotal: $52,000\n',
        type: 'text/plain',
      },
    ]);
    const message = await desk.receive(`${head}MIME-Version: 1.0\r\n${body}`);
    expect(message.offerId).to.equal(1);
    expect(message.raw.length).to.be.above(0);
    const summary = await text('summary');
    expect(summary).to.contain('scope of work.txt').and.contain('52,000');
    expect(await desk.invoices()).to.have.length(0);
  });

  it('asks nothing for a service without a course, unless the desk always asks', async () => {
    const plain = await TestDesk.open();
    await plain.refer();
    await plain.write({ text: `${FACTS}\r\n\r\nPriya`, answers: await plain.lastSent('referral-offer') });
    await plain.advance(24 * 5);
    const asked = await plain.sent('job-check');
    await plain.close();
    expect(asked).to.have.length(0);
  });

  it('takes the scope from nobody but the partner of the job', async () => {
    await win(FACTS);
    await desk.advance(26);
    const answers = await desk.lastSent('job-check');
    const held = await desk.write({
      from: 'Dan <dan@elsewhere.example>',
      text: 'Scope signed on 2 November.',
      answers,
    });
    expect(held.state).to.equal('waiting');
    const other = await desk.write({ from: 'Katrin <k.vogt@rheinwerk.example>', text: 'Scope signed.', answers });
    expect(other.state).to.equal('waiting');
    expect(await check()).to.include({ scope: 'unknown' });
  });

  it('forgets the question when the job is taken back', async () => {
    await win(FACTS);
    await desk.write({ from: OSKAR, text: 'reject', answers: await desk.lastSent('summary') });
    expect(await check()).to.include({ state: 'cancelled' });
    await days(5);
    expect(await desk.sent('job-check')).to.have.length(0);
  });
});
