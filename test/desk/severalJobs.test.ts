import { expect } from 'chai';
import { TestDesk } from '../support/desk.js';

const WIN = 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya';
const MORE =
  'Kestrel also took the CRM module: follow-up order for $8,000, please invoice $800. It starts on 1 February 2027.\r\n\r\nPriya';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';

describe('desk: several jobs, repeated and overtaken mails', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const papers = async (): Promise<string[]> =>
    (await desk.invoices()).map(({ kind, jobId, net, state }) => `${kind} J-${jobId} ${net / 100} ${state}`);
  const reply = async (text: string, letter = 'referral-offer') =>
    desk.write({ text, answers: await desk.lastSent(letter) });

  it('takes an answer to the summary of one job for that job', async () => {
    await reply(WIN);
    const first = await desk.lastSent('summary');
    await reply(MORE, 'thanks');
    await desk.write({ from: OSKAR, text: 'invoice: 5,000', answers: first });
    expect(await papers()).to.deep.equal([
      'invoice J-1 4850 credited',
      'invoice J-2 800 issued',
      'credit-note J-1 4850 issued',
      'invoice J-1 5000 issued',
    ]);
    await desk.write({ from: OSKAR, text: 'reject', answers: first });
    expect((await papers()).at(-1)).to.equal('credit-note J-1 5000 issued');
    expect((await desk.jobs()).map(({ cancelledAt }) => cancelledAt === null)).to.deep.equal([false, true]);
    await desk.write({ from: OSKAR, text: 'total: 50,000', answers: first });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.match(/taken\s+back|rejected\s+before/);
  });

  it('asks a person which job a correction means where another one was taken back, and the partner may not know', async () => {
    await reply(WIN);
    await reply(MORE, 'thanks');
    await desk.write({ from: OSKAR, text: 'reject', answers: await desk.lastSent('summary') });
    const before = await papers();
    const told = await reply('Correction: please invoice $900 instead.', 'thanks');
    expect(told).to.include({ state: 'waiting', reason: 'several-jobs' });
    expect(await papers()).to.deep.equal(before);
    expect(await reply('Correction for J-1: please invoice $5,000 instead.', 'thanks')).to.include({
      state: 'handled',
    });
    expect((await papers()).at(-1)).to.equal('invoice J-1 5000 issued');
  });

  it('corrects the one job that was told anew after it was taken back', async () => {
    await reply(WIN);
    await desk.write({ from: OSKAR, text: 'reject', answers: await desk.lastSent('summary') });
    await reply(WIN);
    await reply('Correction: please invoice $5,000 instead.', 'thanks');
    expect((await papers()).at(-1)).to.equal('invoice J-2 5000 issued');
  });

  it('invoices further work once, however often it is told', async () => {
    await reply(WIN);
    await reply(MORE, 'thanks');
    expect(await reply(MORE, 'thanks')).to.include({ reason: 'already-recorded' });
    expect(await papers()).to.have.length(2);
  });

  it('does not act on a second delivery that a gateway has changed', async () => {
    await reply(WIN);
    const raw = desk.compose({ text: MORE, answers: await desk.lastSent('thanks') });
    await desk.receive(raw);
    const changed = raw.replace(/^Subject: /m, 'Subject: [EXT] ');
    expect(await desk.receive(changed)).to.include({ state: 'ignored', reason: 'delivered-before' });
    expect(await papers()).to.have.length(2);
  });

  it('shows staff another mail that uses the id of one that was handled', async () => {
    await reply(WIN);
    const raw = desk.compose({ text: MORE, answers: await desk.lastSent('thanks') });
    await desk.receive(raw);
    expect(await desk.receive(raw.replace('$800', '$900'))).to.include({ state: 'waiting', reason: 'id-used-before' });
    expect(await papers()).to.have.length(2);
  });

  it('does not let an old summary overwrite what a later mail recorded', async () => {
    await desk.write({
      from: 'Priya <priya@gmail.example>',
      text: WIN.replace('48,500', '40,000').replace('4,850', '4,000'),
      answers: await desk.lastSent('referral-offer'),
    });
    const old = await desk.lastSent('summary');
    await reply(WIN);
    await desk.write({ from: OSKAR, text: 'ok', answers: old });
    expect(await papers()).to.deep.equal(['invoice J-1 4850 issued']);
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('later mail');
  });

  it('is stopped by no Message-ID that is none, its own or a stranger’s', async () => {
    const offer = await desk.lastSent('referral-offer');
    const odd = (raw: string, id: string) => raw.replace(/^Message-ID: .*$/m, `Message-ID: ${id}`);
    await desk.receive(odd(desk.compose({ from: 'x@evil.example', text: 'hello?', answers: offer }), '<evil>'));
    const message = await desk.receive(odd(desk.compose({ text: WIN, answers: offer }), '<20261102.abc.mobile>'));
    expect(message).to.include({ state: 'handled', reason: 'customer-committed' });
    expect(await papers()).to.have.length(1);
  });

  it('takes no date from a clock that is years ahead', async () => {
    const raw = desk.compose({ text: WIN.replace(' 2026', ''), answers: await desk.lastSent('referral-offer') });
    await desk.receive(raw.replace(/^Date: .*$/m, 'Date: Mon, 01 Sep 2036 10:00:00 +0000'));
    expect((await desk.revisions()).map(({ startDate }) => startDate)).to.deep.equal(['2026-12-01']);
  });
});
