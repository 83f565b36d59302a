import { expect } from 'chai';
import { Draft, Referral } from '../../src/entities/index.js';
import { TestDesk } from '../support/desk.js';
import { addPartnerNamed, OSKAR, SANDRA } from '../support/intakeDesk.js';

const FREE =
  'Please refer Dan Ord at Kestrel Plumbing, dan@kestrel.example, they need a deployment, to Harbour and Rheinwerk, customer chooses.\r\n\r\nOskar';

describe('R1: high-level information about the work is gathered before it is referred', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
  });
  afterEach(() => desk.close());

  const drafts = () => desk.manager.find(Draft, { order: { id: 'ASC' } });
  const referrals = () => desk.manager.find(Referral, { order: { id: 'ASC' } });

  it('a free-form mail of staff becomes a draft that repeats what was understood; `ok` sends it', async () => {
    const message = await desk.write({ from: OSKAR, subject: 'New one', text: FREE });
    expect(message).to.include({ state: 'handled', reason: 'draft-begun' });
    expect(await desk.sent('referral-offer')).to.have.length(0);
    const letter = await desk.lastSent('referral-draft');
    expect(letter.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    for (const words of [
      'Kestrel Plumbing',
      'Dan Ord',
      'dan@kestrel.example',
      'a deployment',
      'NextService deployment',
    ]) {
      expect(letter.mail.text).to.contain(words);
    }
    expect(letter.mail.text).to.contain('priya@harbourfield.example').and.to.contain('k.vogt@rheinwerk.example');

    const ok = await desk.write({ from: OSKAR, text: 'ok\r\n\r\nOskar', answers: letter });
    expect(ok.reason).to.equal('draft-sent');
    expect((await desk.sent('referral-offer')).map(({ row }) => row.recipients[0])).to.deep.equal([
      'priya@harbourfield.example',
      'k.vogt@rheinwerk.example',
    ]);
    expect(await referrals()).to.have.length(1);
    expect((await referrals())[0]).to.include({ winRule: 'customer-chooses', description: 'a deployment' });
    expect((await drafts())[0]).to.include({ state: 'sent', referralId: 1 });
    expect((await desk.lastSent('referral-draft')).mail.text).to.contain('R-1001');

    const again = await desk.write({ from: OSKAR, text: 'ok', answers: letter });
    expect(again.reason).to.equal('draft-answer-refused');
    expect(await referrals()).to.have.length(1);
  });

  it('labels do as well, several in a line, in English and German', async () => {
    await desk.write({
      from: OSKAR,
      text: 'Customer: Kestrel Plumbing. Contact: Dan Ord. Email: dan@kestrel.example. Needs: Twelve vans. Service: deployment. Partners: Harbour. Rule: first win',
    });
    await desk.write({
      from: SANDRA,
      text: 'Kunde: Alpenbau AG\r\nKontakt: Eva Lang, eva@alpenbau.example\r\nBedarf: Zwölf Wagen\r\nLeistung: Deployment\r\nPartner: Rheinwerk',
    });
    for (const letter of await desk.sent('referral-draft'))
      expect(letter.mail.subject).to.contain('Shall this go out?');
    const [first, second] = await desk.sent('referral-draft');
    await desk.write({ from: OSKAR, text: 'ok', answers: first! });
    await desk.write({ from: SANDRA, text: 'ok', answers: second! });
    expect((await desk.sent('referral-offer')).map(({ row }) => row.recipients[0])).to.deep.equal([
      'priya@harbourfield.example',
      'k.vogt@rheinwerk.example',
    ]);
  });

  it('proposes nobody in the place of a partner whom it does not know', async () => {
    await desk.write({
      from: OSKAR,
      text: 'Please refer Dan Ord at Kestrel Plumbing, dan@kestrel.example, they need a deployment, to Wavecrest IT.',
    });
    const letter = await desk.lastSent('referral-draft');
    expect(letter.mail.text?.replace(/\s+/g, ' ')).to.contain('There is no partner “Wavecrest IT”');
    await desk.write({ from: OSKAR, text: 'ok', answers: letter });
    expect(await referrals()).to.have.length(0);
  });

  it('asks by reply for what is missing and does not send before it is there', async () => {
    await desk.write({ from: OSKAR, text: 'Please refer Kestrel Plumbing to Harbour. They need a deployment.' });
    const letter = await desk.lastSent('referral-draft');
    expect(letter.mail.subject).to.contain('needs a little more');
    expect(letter.mail.text).to.contain('the customer’s contact person').and.to.contain('email address or phone');
    const early = await desk.write({ from: OSKAR, text: 'ok', answers: letter });
    expect(early.reason).to.equal('draft-answer-refused');
    expect(await referrals()).to.have.length(0);
    await desk.write({ from: OSKAR, text: 'Contact: Dan Ord, 02 5550 0142', answers: letter });
    await desk.write({ from: OSKAR, text: 'ok', answers: await desk.lastSent('referral-draft') });
    expect(await referrals()).to.have.length(1);
  });

  it('asks where two partners fit a name, and takes an `ok` for none of them', async () => {
    await addPartnerNamed(desk, 'Harbour Point IT', 'harbourpoint.example');
    await desk.write({ from: OSKAR, text: FREE });
    const letter = await desk.lastSent('referral-draft');
    expect(letter.mail.text).to.contain('Harbour Field Solutions or Harbour Point IT');
    await desk.write({ from: OSKAR, text: 'ok', answers: letter });
    expect(await referrals()).to.have.length(0);
    await desk.write({ from: OSKAR, text: 'Partners: Harbour Point, Rheinwerk\r\nok', answers: letter });
    expect((await desk.sent('referral-offer')).map(({ row }) => row.recipients[0])).to.deep.equal([
      'contact@harbourpoint.example',
      'k.vogt@rheinwerk.example',
    ]);
  });

  it('does not take an `ok` with a condition beside it', async () => {
    await desk.write({ from: OSKAR, text: FREE });
    const letter = await desk.lastSent('referral-draft');
    await desk.write({ from: OSKAR, text: 'ok\r\nbut please hold it until Monday', answers: letter });
    expect(await referrals()).to.have.length(0);
    expect((await desk.lastSent('referral-draft')).mail.text).to.contain('but please hold it until Monday');
  });

  it('sends a complete one at once where that is configured, but never to a partner who is only proposed', async () => {
    const quick = await TestDesk.open({ config: { intake: { sendAtOnce: true } } });
    await quick.write({ from: OSKAR, text: FREE });
    expect(await quick.sent('referral-offer')).to.have.length(2);
    await quick.write({
      from: OSKAR,
      text: 'Please refer Eva Lang at Alpenbau AG, eva@alpenbau.example, they need a deployment.',
    });
    expect(await quick.sent('referral-offer')).to.have.length(2);
    const letter = await quick.lastSent('referral-draft');
    expect(letter.mail.text).to.contain('certified and trained for it');
    await quick.write({ from: OSKAR, text: 'ok', answers: letter });
    expect(await quick.sent('referral-offer')).to.have.length(3);
    await quick.close();
  });

  it('drops a draft on `drop`, and one that nobody answers after a reminder', async () => {
    await desk.write({ from: OSKAR, text: FREE });
    await desk.write({ from: OSKAR, text: 'drop', answers: await desk.lastSent('referral-draft') });
    expect((await drafts())[0]).to.include({ state: 'dropped' });
    await desk.write({ from: OSKAR, text: FREE });
    await desk.advance(24 * 4);
    const reminders = (await desk.sent('referral-draft')).filter(({ mail }) =>
      mail.text?.includes('waiting for your answer'),
    );
    expect(reminders).to.have.length(1);
    await desk.advance(24 * 10);
    expect((await drafts())[1]).to.include({ state: 'dropped' });
    expect((await desk.lastSent('referral-draft')).mail.subject).to.contain('Dropped');
    expect(await referrals()).to.have.length(0);
  });

  it('takes no answer from another partner manager, a partner or a stranger', async () => {
    await desk.write({ from: OSKAR, text: FREE });
    const letter = await desk.lastSent('referral-draft');
    await desk.write({ from: SANDRA, text: 'ok', answers: letter });
    await desk.write({ text: 'ok', answers: letter });
    await desk.write({ from: 'Someone <someone@elsewhere.example>', text: 'ok', answers: letter });
    expect(await referrals()).to.have.length(0);
    await desk.write({ from: 'Mara Voss <mara@nexttechnik.example>', text: 'ok', answers: letter });
    expect(await referrals()).to.have.length(1);
  });

  it('mails the customer a short question list on `ask customer` and adds the answer', async () => {
    await desk.write({ from: OSKAR, text: FREE });
    await desk.write({ from: OSKAR, text: 'ask customer', answers: await desk.lastSent('referral-draft') });
    const questions = await desk.lastSent('customer-questions');
    expect(questions.row).to.include({ audience: 'customer' });
    expect(questions.row.recipients).to.deep.equal(['dan@kestrel.example']);
    expect(questions.mail.text).to.contain('How many people and sites will use it?');
    expect(questions.mail.text).to.not.match(/Harbour|Rheinwerk/);

    const stranger = await desk.write({
      from: 'Dan <dan@kestre1.example>',
      text: 'Send it to us.',
      answers: questions,
    });
    expect(stranger.state).to.equal('waiting');
    const answer = await desk.write({
      from: 'Dan Ord <dan@kestrel.example>',
      text: 'About 25 plumbers in two depots, by Christmas.\r\nok\r\n\r\nDan',
      answers: questions,
    });
    expect(answer).to.include({ state: 'handled', reason: 'draft-answered' });
    // The customer's “ok” is a word of a stranger and sends nothing.
    expect(await referrals()).to.have.length(0);
    const shown = await desk.lastSent('referral-draft');
    expect(shown.row.recipients).to.deep.equal(['oskar@nexttechnik.example']);
    expect(shown.mail.text).to.contain('About 25 plumbers in two depots');
    await desk.write({ from: OSKAR, text: 'ok', answers: shown });
    expect((await desk.lastSent('referral-offer')).mail.text).to.contain('About 25 plumbers in two depots');

    const late = await desk.write({
      from: 'Dan Ord <dan@kestrel.example>',
      text: 'And a second site.',
      answers: questions,
    });
    expect(late).to.include({ state: 'waiting', reason: 'draft-closed' });
    expect((await desk.lastSent('held-mail')).mail.text).to.contain('And a second site.');
  });

  it('says what can be written where a mail of staff is neither referral nor command', async () => {
    const message = await desk.write({ from: OSKAR, text: 'How are the partners doing these days' });
    expect(message).to.include({ state: 'handled', reason: 'no-summary' });
    expect((await desk.lastSent('staff-receipt')).mail.text).to.contain('Please refer Dan Ord');
    expect(await drafts()).to.have.length(0);
  });
});
