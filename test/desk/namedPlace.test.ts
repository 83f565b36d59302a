import { expect } from 'chai';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk, textOf, type SentMail } from '../support/desk.js';

const WIN = 'They have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const MORE =
  'Kestrel also took the CRM module: follow-up order for $8,000, please invoice $800. It starts on 1 February 2027.\r\n\r\nPriya';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const HERON = { ...KESTREL, customer: 'Heron Cooling Pty Ltd', contact: 'Ann Lake', contactEmail: 'ann@heron.example' };

describe('desk/namedPlace: a mail that names another referral or job than its thread’s', () => {
  let desk: TestDesk;
  let kestrel: SentMail;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
    kestrel = await desk.lastSent('referral-offer');
    await desk.refer(HERON);
  });
  afterEach(() => desk.close());

  const states = async (): Promise<string[]> => [(await desk.offer(1)).state, (await desk.offer(2)).state];
  const staff = async (text: string): Promise<string> => {
    await desk.write({ from: OSKAR, text, answers: await desk.lastSent('summary') });
    return textOf(await desk.lastSent('staff-receipt'));
  };
  const open = async (): Promise<string> => textOf(await desk.lastSent('summary'));

  for (const [where, subject, text] of [
    ['text', undefined, `Good news on R-1002. ${WIN}`],
    ['text without its dash', undefined, `Good news on referral 1002. ${WIN}`],
    ['subject', 'R-1002 is won', WIN],
  ] as const) {
    it(`records nothing where the ${where} names another referral, and shows it as that one’s`, async () => {
      const told = await desk.write({ text, answers: kestrel, ...(subject === undefined ? {} : { subject }) });
      expect(told).to.include({ state: 'waiting', reason: 'names-another', offerId: 2 });
      expect(await states()).to.deep.equal(['sent', 'sent']);
      expect(await open()).to.contain('It came in the thread of R-1001 and names R-1002');
      expect(await desk.invoices()).to.have.length(0);
      expect(await staff('ok')).to.contain('J-1 recorded');
      expect(await states()).to.deep.equal(['sent', 'won']);
      expect(textOf(await desk.lastSent('thanks'))).to.contain('R-1002');
    });
  }

  for (const [what, text] of [
    ['loss', 'Heron Cooling have decided against it, they went with another provider.'],
    ['win', `Update on Heron Cooling Pty Ltd: ${WIN}`],
  ] as const) {
    it(`records nothing where the ${what} is told of another referral’s customer by name`, async () => {
      const told = await desk.write({ text, answers: kestrel });
      expect(told).to.include({ state: 'waiting', reason: 'names-another', offerId: 2 });
      expect(await states()).to.deep.equal(['sent', 'sent']);
      expect(await open()).to.contain('It came in the thread of R-1001 and names R-1002 (Heron Cooling Pty Ltd)');
      await staff('ok');
      expect(await states()).to.deep.equal(['sent', what === 'win' ? 'won' : 'lost']);
    });
  }

  it('takes a mail that names its own customer, or a part of another’s name, for its own thread’s', async () => {
    await desk.write({ text: `Kestrel, whom Heron Cooling know well: ${WIN}`, answers: kestrel });
    expect(await states()).to.deep.equal(['won', 'sent']);
    await desk.write({ text: 'We have taken the heron off the van, work is going well.', answers: kestrel });
    expect(await states()).to.deep.equal(['won', 'sent']);
    expect(await desk.sent('summary')).to.have.length(2);
  });

  it('takes back no win where another referral is told as lost', async () => {
    await desk.write({ text: WIN, answers: kestrel });
    const told = await desk.write({ text: 'R-1002 is lost, they went with another provider.', answers: kestrel });
    expect(told).to.include({ state: 'waiting', reason: 'names-another' });
    expect(await states()).to.deep.equal(['won', 'sent']);
    await staff('ok');
    expect(await states()).to.deep.equal(['won', 'lost']);
  });

  it('corrects no job where the correction names another referral', async () => {
    await desk.write({ text: WIN, answers: kestrel });
    await desk.write({ text: 'Correction for R-1002: the total is $50,000, please invoice $5,000.', answers: kestrel });
    expect(await desk.revisions()).to.have.length(1);
    expect(await desk.invoices()).to.have.length(1);
  });

  it('records nothing where the thread’s own and another one are named, until staff say ok', async () => {
    const told = await desk.write({ text: `R-1001, not R-1002: ${WIN}`, answers: kestrel });
    expect(told).to.include({ state: 'waiting', offerId: 1 });
    expect(await open()).to.contain('R-1002 as well');
    expect(await states()).to.deep.equal(['sent', 'sent']);
    await staff('ok');
    expect(await states()).to.deep.equal(['won', 'sent']);
  });

  it('records nothing where a number is named that is none of the partner’s, and says nothing of whose it is', async () => {
    await desk.refer({ ...HERON, customer: 'Secret Drains Ltd', partners: [RHEINWERK.name] });
    for (const ref of ['R-1003', 'R-1999']) {
      const told = await desk.write({ text: `${ref}: ${WIN}`, answers: kestrel });
      expect(told).to.include({ state: 'waiting', reason: 'names-another', offerId: 1 });
      expect(await open()).to.contain(`${ref}, which is no referral of ${HARBOUR.name}`);
    }
    expect(await desk.invoices()).to.have.length(0);
  });

  it('records as ever what names its own referral', async () => {
    await desk.write({ text: `R-1001: ${WIN}`, answers: kestrel });
    expect(await states()).to.deep.equal(['won', 'sent']);
  });

  it('lets staff place a mail that waits, whatever it names', async () => {
    const told = await desk.write({ text: `As for R-1001 and R-1002: ${WIN}`, answers: kestrel });
    expect(told.state).to.equal('waiting');
    await staff('ok');
    expect(await states()).to.deep.equal(['won', 'sent']);
  });

  describe('with several jobs', () => {
    beforeEach(async () => {
      await desk.write({ text: WIN, answers: kestrel });
      await desk.write({ text: MORE, answers: await desk.lastSent('thanks') });
    });
    const figures = async (): Promise<string[]> =>
      (await desk.revisions()).map(({ jobId, revision, total }) => `J-${jobId} ${revision}: ${total / 100}`);

    it('corrects the job that is named', async () => {
      const told = await desk.write({
        text: 'Correction for J-1: the total is $50,000, please invoice $5,000.',
        answers: await desk.lastSent('thanks'),
      });
      expect(told.reason).to.equal('fact-corrected');
      expect((await figures()).at(-1)).to.equal('J-1 2: 50000');
      await desk.write({
        text: 'Correction: J-2 comes to $9,000 in total, please invoice $900.',
        answers: await desk.lastSent('thanks'),
      });
      expect((await figures()).at(-1)).to.equal('J-2 2: 9000');
    });

    it('keeps asking about the job that was named, and takes the answer for it', async () => {
      await desk.write({ text: 'Correction for J-1: the total is about 40k.', answers: await desk.lastSent('thanks') });
      expect((await desk.offer()).pending?.job).to.equal(1);
      const told = await desk.write({ text: 'The total is $40,000.', answers: await desk.lastSent('question') });
      expect(told.reason).to.equal('fact-corrected');
      expect((await figures()).at(-1)).to.equal('J-1 2: 40000');
    });

    it('takes staff’s answer to that question for the same job', async () => {
      await desk.write({ text: 'Correction for J-1: the total is about 40k.', answers: await desk.lastSent('thanks') });
      await staff('total: 40,000');
      expect((await figures()).at(-1)).to.equal('J-1 2: 40000');
    });

    it('does not take an answer that names the other job', async () => {
      await desk.write({ text: 'Correction for J-1: the total is about 40k.', answers: await desk.lastSent('thanks') });
      const before = await figures();
      const told = await desk.write({ text: 'The total of J-2 is $40,000.', answers: await desk.lastSent('question') });
      expect(told.reason).to.equal('several-jobs');
      expect(await figures()).to.deep.equal(before);
    });

    it('corrects none where both are named, or neither', async () => {
      const before = await figures();
      for (const text of ['Correction for J-1 and J-2: the total is $50,000.', 'Correction: the total is $50,000.']) {
        expect((await desk.write({ text, answers: kestrel })).reason).to.equal('several-jobs');
      }
      expect(await figures()).to.deep.equal(before);
    });

    it('corrects no job of another referral in this thread', async () => {
      await desk.write({ text: WIN, answers: (await desk.sent('referral-offer'))[1]! });
      const told = await desk.write({
        text: 'Correction: the total of J-3 is $60,000, please invoice $6,000.',
        answers: kestrel,
      });
      expect(told).to.include({ state: 'waiting', reason: 'names-another', offerId: 2 });
      await staff('ok');
      expect((await figures()).at(-1)).to.equal('J-3 2: 60000');
    });
  });
});
