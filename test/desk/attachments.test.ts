import { expect } from 'chai';
import { TestDesk, type SentMail } from '../support/desk.js';
import { multipart, type AttachedFile } from '../support/attached.js';
import { pdfOf } from '../support/pdfs.js';

const ORDER = [
  'Purchase order 4711',
  ['Customer', 'Kestrel Plumbing Pty Ltd'],
  ['Order total', 'AUD 48,500.00'],
  ['Start date', '1 December 2026'],
] as const;

describe('desk: attached files', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
  });
  afterEach(() => desk.close());

  /** A mail as TestDesk composes it, with files. */
  const write = (text: string, files: readonly AttachedFile[], answers: SentMail) => {
    const plain = desk.compose({ text: '', answers });
    return desk.receive(
      `${plain.slice(0, plain.indexOf('MIME-Version:'))}MIME-Version: 1.0\r\n${multipart(text, files)}`,
    );
  };
  const order = async (): Promise<AttachedFile> => ({ name: 'Kestrel order.pdf', content: await pdfOf(ORDER) });
  const WIN = 'Kestrel have signed. Please invoice us $4,850, the other figures are attached.\r\n\r\nPriya';

  it('asks whether the values of an attached order are meant, and records and invoices them on a yes', async () => {
    const message = await write(WIN, [await order()], await desk.lastSent('referral-offer'));
    expect(message).to.include({ state: 'handled', reason: 'from-attachment' });
    expect(await desk.invoices()).to.have.length(0);
    const question = await desk.lastSent('question');
    const asked = question.mail.text?.replace(/\s+/g, ' ');
    expect(asked).to.include('Kestrel order.pdf').and.include('48,500.00').and.include('1 December 2026');
    const summary = (await desk.lastSent('summary')).mail.text?.replace(/\s+/g, ' ');
    expect(summary).to.include('Kestrel order.pdf: read; only there: Job total, Start date');
    expect((await desk.offer()).pending).to.deep.include({ total: null, startDate: null });

    await desk.write({ text: 'Yes, that is right.\r\n\r\nPriya', answers: question });
    const [revision] = await desk.revisions();
    expect(revision).to.include({ total: 4850000, startDate: '2026-12-01', currency: 'AUD' });
    expect(revision?.origins.find(({ fact }) => fact === 'total')?.words.join(' ')).to.include('48,500.00');
    expect((await desk.invoices()).map(({ net }) => net)).to.deep.equal([485000]);
    expect((await desk.offer()).pending).to.equal(null);
  });

  it('records nothing on a yes that takes something back, and takes a stated value over the file’s', async () => {
    await write(WIN, [await order()], await desk.lastSent('referral-offer'));
    await desk.write({
      text: 'Yes, but the total is now $52,000.\r\n\r\nPriya',
      answers: await desk.lastSent('question'),
    });
    expect(await desk.invoices()).to.have.length(0);
    const again = await desk.lastSent('question');
    expect(again.mail.text).to.include('1 December 2026').and.not.include('48,500');
    await desk.write({ text: 'Yes\r\n\r\nPriya', answers: again });
    expect((await desk.revisions())[0]).to.include({ total: 5200000, startDate: '2026-12-01' });
  });

  it('gives a bare no to a person', async () => {
    await write(WIN, [await order()], await desk.lastSent('referral-offer'));
    const message = await desk.write({ text: 'No.\r\n\r\nPriya', answers: await desk.lastSent('question') });
    expect(message.state).to.equal('waiting');
    expect(await desk.invoices()).to.have.length(0);
  });

  it('gives our own question, come back without quote marks, to a person', async () => {
    await write(WIN, [await order()], await desk.lastSent('referral-offer'));
    const question = await desk.lastSent('question');
    const message = await desk.write({ text: `hm\r\n\r\n${question.mail.text ?? ''}`, answers: question });
    expect(message.state).to.equal('waiting');
    expect(await desk.invoices()).to.have.length(0);
  });

  it('names the values once more when nobody answers', async () => {
    await write(WIN, [await order()], await desk.lastSent('referral-offer'));
    await desk.advance(24 * 9);
    const questions = await desk.sent('question');
    expect(questions.length).to.be.above(1);
    expect(questions.at(-1)?.mail.text).to.include('48,500.00');
  });

  it('lets staff confirm in the partner’s place', async () => {
    await write(WIN, [await order()], await desk.lastSent('referral-offer'));
    const summary = await desk.lastSent('summary');
    await desk.write({ from: 'Oskar Lindqvist <oskar@nexttechnik.example>', text: 'ok', answers: summary });
    expect((await desk.revisions())[0]).to.include({ total: 4850000, startDate: '2026-12-01' });
  });

  it('tells the partner and staff which file could not be read, and why', async () => {
    const files = [{ name: 'order.docx', content: 'PK\x03\x04 something' }];
    await write('Kestrel have signed, details attached.\r\n\r\nPriya', files, await desk.lastSent('referral-offer'));
    const question = (await desk.lastSent('question')).mail.text?.replace(/\s+/g, ' ');
    expect(question).to.include(
      'could not read the attached file order.docx (we can read text, CSV, HTML and PDF files',
    );
    expect((await desk.lastSent('summary')).mail.text?.replace(/\s+/g, ' ')).to.include('order.docx: not read:');
  });
});
