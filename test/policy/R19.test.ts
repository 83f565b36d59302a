import { expect } from 'chai';
import { resolve } from '../../src/desk/complaints/steps.js';
import { inUnit } from '../../src/desk/unit.js';
import { Breach, Complaint } from '../../src/entities/index.js';
import { HARBOUR, KESTREL, RHEINWERK, TestDesk, textOf, type SentMail } from '../support/desk.js';

const DAN = 'Dan Ord <dan@kestrel.example>';
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const MARA = 'Mara Voss <mara@nexttechnik.example>';
const UNHAPPY =
  'Hello,\r\n\r\nwe are very disappointed. Nobody turned up on Monday, and the vans stand still.\r\n\r\nDan Ord';

describe('R19: a complaint lodged with the vendor is worked out together', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
    await desk.refer();
    await desk.write({
      text: 'Kestrel have signed. Total is $48,500, please invoice $4,850. We start on 1 December 2026.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
  });
  afterEach(() => desk.close());

  const concern = (id = 1): Promise<Complaint> => desk.manager.findOneByOrFail(Complaint, { id });
  const complain = (fields: object = {}) => desk.write({ from: DAN, subject: 'Go-live', text: UNHAPPY, ...fields });
  const to = ({ row }: SentMail): string | undefined => row.recipients[0];
  const proposed = async (): Promise<SentMail> => {
    await complain();
    await desk.write({
      text: 'Between us, Dan is a difficult man. We were there this morning and both vans run.\r\n\r\nPriya',
      answers: await desk.lastSent('complaint'),
    });
    return desk.lastSent('complaint-news');
  };

  it('becomes a complaint on its job: customer answered at once, partner and manager told', async () => {
    const message = await complain();
    expect(message).to.include({ state: 'handled', reason: 'customer-complaint' });
    expect(await concern()).to.include({
      nature: 'complaint',
      state: 'with-partner',
      jobId: 1,
      owner: 'oskar@nexttechnik.example',
    });

    const answer = await desk.lastSent('customer-acknowledged');
    expect(to(answer)).to.equal('dan@kestrel.example');
    expect(answer.mail.subject).to.equal('Re: Go-live');
    expect(answer.mail.inReplyTo).to.deep.equal([message.messageId]);
    expect(textOf(answer)).to.contain('Oskar Lindqvist').and.contain('C-1').and.not.contain('oskar@');

    const letter = await desk.lastSent('complaint');
    expect(to(letter)).to.equal('priya@harbourfield.example');
    expect(textOf(letter))
      .to.contain('Nobody turned up on Monday')
      .and.contain('Representation')
      .and.contain('Trained team')
      .and.contain('Expectations');
    const notice = await desk.lastSent('complaint-opened');
    expect(to(notice)).to.equal('oskar@nexttechnik.example');
    expect(textOf(notice)).to.contain('Nobody turned up on Monday').and.contain('resolved: ');
  });

  it('shows the partner’s reply to the manager as the proposed resolution, and not to the customer', async () => {
    const news = await proposed();
    expect(to(news)).to.equal('oskar@nexttechnik.example');
    expect(textOf(news)).to.contain('both vans run');
    expect(await concern()).to.include({ state: 'resolution-proposed' });

    await desk.write({ from: OSKAR, text: 'ask customer\r\n\r\nOskar', answers: news });
    const question = await desk.lastSent('customer-resolution');
    expect(to(question)).to.equal('dan@kestrel.example');
    expect(textOf(question)).to.not.contain('difficult').and.not.contain('vans');
  });

  it('asks the customer with the manager’s words, and closes with the customer’s yes', async () => {
    const news = await proposed();
    // The mail program wraps a long line.
    await desk.write({
      from: OSKAR,
      text: 'ask customer: Both vans were set up on Thursday,\r\nand the team had an hour of training.\r\n\r\nRegards\r\nOskar',
      answers: news,
    });
    const question = await desk.lastSent('customer-resolution');
    expect(textOf(question)).to.contain('on Thursday, and the team had an hour');
    const message = await desk.write({ from: DAN, text: 'Yes, all sorted. Thanks\r\n\r\nDan', answers: question });
    expect(message.reason).to.equal('customer-settled-yes');
    expect(await concern()).to.include({
      state: 'resolved',
      resolution: 'Both vans were set up on Thursday, and the team had an hour of training.',
      resolvedBy: 'customer',
      customerAnswer: 'Yes, all sorted. Thanks',
    });
    expect(textOf(await desk.lastSent('complaint'))).to.contain('closed');
    expect(
      (await desk.timers()).filter(({ subject, state }) => subject === 'complaint' && state === 'pending'),
    ).to.have.length(0);
  });

  it('reopens and escalates when the customer says no', async () => {
    const news = await proposed();
    await desk.write({ from: OSKAR, text: 'ask customer', answers: news });
    await desk.write({
      from: DAN,
      text: 'No, one van is still not working.\r\n\r\nDan',
      answers: await desk.lastSent('customer-resolution'),
    });
    expect(await concern()).to.include({ state: 'reopened', resolution: null, owner: 'mara@nexttechnik.example' });
    const escalation = await desk.lastSent('escalation');
    expect(to(escalation)).to.equal('mara@nexttechnik.example');
    expect(textOf(escalation)).to.contain('one van is still not working');
    expect(textOf(await desk.lastSent('complaint'))).to.contain('one van is still not working');
    expect(to(await desk.lastSent('complaint-news'))).to.equal('oskar@nexttechnik.example');

    await desk.write({ text: 'The second van is done too.\r\n\r\nPriya', answers: await desk.lastSent('complaint') });
    await desk.write({ from: MARA, text: 'resolved: third visit, both vans run', answers: escalation });
    expect(await concern()).to.include({ state: 'resolved', resolvedBy: 'mara@nexttechnik.example' });
  });

  it('is closed only with a resolution', async () => {
    await complain();
    const notice = await desk.lastSent('complaint-opened');
    await desk.write({ from: OSKAR, text: 'resolved:', answers: notice });
    await desk.write({ from: OSKAR, text: 'ask customer', answers: notice });
    expect(await concern()).to.include({ state: 'with-partner' });
    expect(textOf(await desk.lastSent('staff-receipt'))).to.contain('ask customer: TEXT');
    await desk.write({ from: OSKAR, text: 'resolved: I called Dan, and a date is set.', answers: notice });
    expect(await concern()).to.include({ state: 'resolved', resolution: 'I called Dan, and a date is set.' });
    await desk.write({ from: OSKAR, text: 'escalate', answers: notice });
    expect(textOf(await desk.lastSent('staff-receipt'))).to.contain('closed already');
  });

  it('tells the customer who wrote to us that it is resolved, once, without our words for the record', async () => {
    await complain();
    const notice = await desk.lastSent('complaint-opened');
    await desk.write({ from: OSKAR, text: 'resolved: Dan is difficult; a date is set.', answers: notice });
    const [told, ...more] = await desk.sent('customer-resolution');
    expect(more).to.have.length(0);
    expect(to(told!)).to.equal('dan@kestrel.example');
    expect(told!.mail.subject).to.equal('Re: Go-live');
    expect(textOf(told!))
      .to.contain('is resolved')
      .and.contain('C-1')
      .and.not.contain('difficult')
      .and.not.contain('Is it settled');
    await desk.write({ from: OSKAR, text: 'resolved: once more', answers: notice });
    expect(await desk.sent('customer-resolution')).to.have.length(1);
    await desk.write({ from: DAN, text: 'Yes, it works now.\r\n\r\nDan', answers: told! });
    expect(await concern()).to.include({ state: 'resolved' });
    await desk.write({ from: DAN, text: 'No, one van is still not working.\r\n\r\nDan', answers: told! });
    expect(await concern()).to.include({ state: 'reopened' });
  });

  it('writes nothing to a customer who has not written to us, nor to one whose own yes has closed it', async () => {
    const news = await proposed();
    await desk.write({ from: OSKAR, text: 'ask customer', answers: news });
    await desk.write({
      from: DAN,
      text: 'Yes, all sorted.\r\n\r\nDan',
      answers: await desk.lastSent('customer-resolution'),
    });
    expect(await concern()).to.include({ state: 'resolved' });
    expect(await desk.sent('customer-resolution')).to.have.length(1);
    await desk.write({
      text: 'Dan has complained to us about the second van.\r\n\r\nPriya',
      answers: await desk.lastSent('thanks'),
    });
    if ((await desk.manager.countBy(Complaint, {})) === 1) {
      await desk.write({ from: OSKAR, text: 'ok', answers: await desk.lastSent('summary') });
    }
    expect(await concern(2)).to.include({ source: 'partner', fromEmail: null });
    await inUnit(desk.services, 'test', async (unit) => {
      await resolve(unit, await unit.manager.findOneByOrFail(Complaint, { id: 2 }), 'test', 'done', 'test');
    });
    expect(await desk.sent('customer-resolution')).to.have.length(1);
  });

  it('refuses contradicting lines whole, and whoever does not look after it', async () => {
    await complain();
    const notice = await desk.lastSent('complaint-opened');
    await desk.write({ from: OSKAR, text: 'resolved: all done\r\nescalate', answers: notice });
    await desk.write({
      from: 'Sandra Keller <sandra@nexttechnik.example>',
      text: 'not a complaint',
      answers: notice,
    });
    expect(await concern()).to.include({ state: 'with-partner', resolution: null });
    expect(textOf(await desk.lastSent('staff-receipt'))).to.contain('Oskar Lindqvist');
  });

  it('passes the manager’s words on to the partner, whose clock starts anew', async () => {
    const news = await proposed();
    await desk.write({ from: OSKAR, text: 'to partner: Please offer Dan a date this week.', answers: news });
    const letter = await desk.lastSent('complaint');
    expect(textOf(letter)).to.contain('Please offer Dan a date this week.');
    expect(await concern()).to.include({ state: 'with-partner' });
    await desk.advance(26);
    expect(textOf(await desk.lastSent('complaint'))).to.contain('we are waiting for a word from you');
  });

  it('closes what is no complaint, and thanks the partner', async () => {
    await complain();
    await desk.write({ from: OSKAR, text: 'not a complaint', answers: await desk.lastSent('complaint-opened') });
    expect(await concern()).to.include({ state: 'withdrawn' });
    await desk.advance(24 * 7);
    expect(await desk.sent('escalation')).to.have.length(0);
    expect(await desk.manager.countBy(Breach, {})).to.equal(0);
  });

  it('keeps one complaint where the customer writes again, in the thread or not', async () => {
    await complain();
    await desk.write({
      from: DAN,
      text: 'It is Thursday now, and still no answer.\r\n\r\nDan',
      answers: await desk.lastSent('customer-acknowledged'),
    });
    await complain({ subject: 'Vans', text: 'I am really annoyed now. When does somebody come?\r\n\r\nDan' });
    expect(await desk.manager.countBy(Complaint, {})).to.equal(1);
    expect(await desk.sent('customer-acknowledged')).to.have.length(1);
    expect((await desk.sent('complaint')).map((mail) => textOf(mail)).join('\n'))
      .to.contain('It is Thursday now')
      .and.contain('really annoyed');
    expect(await desk.sent('complaint-opened')).to.have.length(3);
  });

  it('tells the manager when the customer does not say whether it is settled', async () => {
    const news = await proposed();
    await desk.write({ from: OSKAR, text: 'ask customer', answers: news });
    await desk.advance(24 * 8);
    expect(textOf(await desk.lastSent('complaint-news'))).to.contain('has not said whether C-1 is settled');
    expect(await desk.sent('customer-resolution')).to.have.length(1);
  });

  it('takes a colleague of the customer’s contact for the customer, and a look-alike for nobody', async () => {
    await desk.write({ from: 'Office <office@kestrel.example>', text: UNHAPPY });
    expect(await concern()).to.include({ fromEmail: 'office@kestrel.example' });
    const stranger = await desk.write({ from: 'Dan Ord <dan@kestre1.example>', text: UNHAPPY });
    expect(stranger).to.include({ state: 'waiting', reason: 'stranger' });
    expect(await desk.manager.countBy(Complaint, {})).to.equal(1);
  });

  it('does not take a namesake at a public mail provider for the customer', async () => {
    await desk.refer({ ...KESTREL, customer: 'Tideway Cleaning', contactEmail: 'tideway@gmail.com' });
    expect((await complain({ from: 'Sam <sam@gmail.com>' })).state).to.equal('waiting');
    expect((await complain({ from: 'Tideway <tideway@gmail.com>' })).reason).to.equal('customer-complaint');
  });

  it('does not answer an automatic mail of the customer', async () => {
    await complain();
    const automatic = await desk.write({
      from: DAN,
      subject: 'Automatic reply: Go-live',
      headers: ['Auto-Submitted: auto-replied'],
      text: 'I am out of the office until Monday.',
      answers: await desk.lastSent('customer-acknowledged'),
    });
    expect(automatic.state).to.equal('ignored');
    expect(await desk.sent('complaint-opened')).to.have.length(1);
  });

  it('never shows one partner what is about another: the manager says which', async () => {
    await desk.refer({ ...KESTREL, service: 'NextService training', partners: [RHEINWERK.name] });
    await complain();
    expect(await concern()).to.include({ state: 'received', offerId: null });
    expect(await desk.sent('complaint')).to.have.length(0);
    const notice = await desk.lastSent('complaint-opened');
    expect(textOf(notice)).to.contain(`partner: ${HARBOUR.name}`).and.contain(`partner: ${RHEINWERK.name}`);
    await desk.write({ from: MARA, text: 'partner: Harbour', answers: notice });
    expect(to(await desk.lastSent('complaint'))).to.equal('priya@harbourfield.example');
    expect(await concern()).to.include({ state: 'with-partner', offerId: 1, jobId: 1 });
  });

  it('takes no other partner’s word in the thread, even with its reply address', async () => {
    await complain();
    const message = await desk.write({
      from: 'Katrin Vogt <k.vogt@rheinwerk.example>',
      text: 'All is done.',
      answers: await desk.lastSent('complaint'),
    });
    expect(await concern()).to.include({ state: 'with-partner', proposal: null });
    // A person looks at it.
    expect(message.state).to.equal('waiting');
  });

  it('finds the right referral by its number, and by the partner that is named', async () => {
    await desk.refer({ ...KESTREL, service: 'NextService training', partners: [RHEINWERK.name] });
    await complain({ text: `About R-1002: ${UNHAPPY}` });
    expect(await concern(1)).to.include({ offerId: 2 });
    await complain({ text: `Harbour promised us a date. ${UNHAPPY}` });
    expect(await concern(2)).to.include({ offerId: 1 });
  });

  it('takes the customer on copy in the partner’s thread for the customer', async () => {
    const message = await complain({ answers: await desk.lastSent('thanks') });
    expect(message.reason).to.equal('customer-complaint');
    expect(await concern()).to.include({ offerId: 1 });
  });

  it('opens a complaint when the partner tells us of one and staff confirm it, without a mail to the customer', async () => {
    await desk.write({
      text: 'Dan is not at all happy with the hotline and has complained to us.\r\n\r\nPriya',
      answers: await desk.lastSent('thanks'),
    });
    expect(await desk.manager.countBy(Complaint, {})).to.equal(0);
    await desk.write({ from: OSKAR, text: 'ok', answers: await desk.lastSent('summary') });
    expect(await concern()).to.include({ source: 'partner', state: 'with-partner', jobId: 1 });
    expect(textOf(await desk.lastSent('complaint'))).to.contain('being open with us');
    expect(await desk.sent('customer-acknowledged')).to.have.length(0);
    expect(textOf(await desk.lastSent('staff-receipt'))).to.contain('C-1');
  });

  it('joins the customer’s own words to what the partner has told us', async () => {
    await desk.write({
      text: 'Dan is not at all happy with the hotline and has complained to us.\r\n\r\nPriya',
      answers: await desk.lastSent('thanks'),
    });
    await desk.write({ from: OSKAR, text: 'ok', answers: await desk.lastSent('summary') });
    await complain();
    expect(await desk.manager.countBy(Complaint, {})).to.equal(1);
    expect(await concern()).to.include({ fromEmail: 'dan@kestrel.example' });
    expect((await desk.lastSent('customer-acknowledged')).mail.subject).to.equal('Re: Go-live');
    expect(textOf(await desk.lastSent('complaint'))).to.contain('Nobody turned up on Monday');
  });

  it('reads what the partner says of the job in the same mail', async () => {
    await complain();
    await desk.write({
      text: 'We have spoken to Dan and set a new date.\r\nThe go-live is at risk because of this.\r\n\r\nPriya',
      answers: await desk.lastSent('complaint'),
    });
    expect(await concern()).to.include({ state: 'resolution-proposed' });
    expect(await desk.offer()).to.include({ atRisk: true });
  });

  it('answers in the customer’s language', async () => {
    await complain({
      text: 'Guten Tag,\r\n\r\nwir möchten uns beschweren: Seit Montag hat sich niemand bei uns gemeldet.\r\n\r\nDan Ord',
    });
    expect(textOf(await desk.lastSent('customer-acknowledged'))).to.contain('danke, dass Sie uns das sagen');
    expect(textOf(await desk.lastSent('complaint'))).to.contain('hat sich niemand bei uns gemeldet');
  });
});
