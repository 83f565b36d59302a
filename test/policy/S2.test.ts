import { expect } from 'chai';
import { TriageCorrection } from '../../src/entities/index.js';
import { ask, BUG, caseOf, lastTo, MARA, openDesk, OSKAR, PASSWORD, reader } from '../support/cases.js';
import { textOf, type TestDesk } from '../support/desk.js';

const SUPPORT_ADDRESS = 'support@nexttechnik.example';

describe('S2: the partner answers what a first point of contact can, and the desk helps', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const answered = async () => {
    await ask(desk, PASSWORD);
    return desk.lastSent('case-answer');
  };

  it('says why it is the partner’s to answer, and what helps', async () => {
    const letter = await answered();
    expect(await caseOf(desk)).to.include({ state: 'answered', tier: 'partner' });
    expect(reader(letter)).to.equal('priya@harbourfield.example');
    expect(letter.mail.subject).to.equal('Re: A client needs help');
    expect(textOf(letter))
      .to.contain('first point of contact')
      .and.contain('A password is forgotten')
      .and.contain("didn't help: ")
      .and.contain('to support');
    expect(await desk.sent('case-request')).to.have.length(0);
  });

  it('answers a German request with German help', async () => {
    await ask(
      desk,
      'Guten Tag,\r\n\r\nwie lege ich für einen Kunden einen neuen Benutzer an, und welche Rolle braucht er?\r\n\r\nKatrin Vogt',
      {
        from: 'Katrin Vogt <k.vogt@rheinwerk.example>',
        subject: 'Neuer Benutzer',
      },
    );
    expect(textOf(await desk.lastSent('case-answer')))
      .to.contain('Ein neuer Benutzer')
      .and.contain('hat nicht geholfen');
  });

  it('closes after silence, with no mail about it', async () => {
    await answered();
    const before = (await desk.sent()).length;
    await desk.advance(24 * 9);
    expect(await caseOf(desk)).to.include({ state: 'closed', closedBy: 'silence' });
    expect((await desk.sent()).filter(({ row }) => row.letter.startsWith('case-')).length).to.equal(1);
    expect((await desk.sent()).length).to.be.at.least(before);
  });

  it('closes when the partner says that it is solved', async () => {
    const message = await desk.write({
      text: 'Thanks, that helped. It works again.\r\n\r\nPriya',
      answers: await answered(),
    });
    expect(message.reason).to.equal('case-solved');
    expect(await caseOf(desk)).to.include({ state: 'closed', closedBy: 'partner' });
  });

  it('becomes unresolved and technical support’s when it did not help, with the whole story', async () => {
    await desk.write({
      text: "Unfortunately that didn't help. We unlocked the account twice and it is still the same.\r\n\r\nPriya",
      answers: await answered(),
    });
    expect(await caseOf(desk)).to.include({ state: 'with-team', tier: 'technical-support', category: 'unresolved' });
    const request = await desk.lastSent('case-request');
    expect(reader(request)).to.equal(SUPPORT_ADDRESS);
    expect(textOf(request))
      .to.contain('forgotten the password')
      .and.contain('A password is forgotten or refused')
      .and.contain('unlocked the account twice');
    expect(textOf(await lastTo(desk, 'case-note', 'priya@harbourfield.example'))).to.contain('Technical support');
  });

  it('takes up again what was closed in silence', async () => {
    const letter = await answered();
    await desk.advance(24 * 9);
    await desk.write({ text: 'It is back: the reset mail never arrives.\r\n\r\nPriya', answers: letter });
    expect(await caseOf(desk)).to.include({ state: 'with-team', tier: 'technical-support', closedBy: null });
  });

  it('is put right by the partner, and kept as an example', async () => {
    await desk.write({ text: 'to support\r\n\r\nPriya', answers: await answered() });
    expect(await caseOf(desk)).to.include({ state: 'with-team', tier: 'technical-support' });
    const [example] = await desk.manager.find(TriageCorrection);
    expect(example).to.include({
      tier: 'technical-support',
      fromTier: 'partner',
      by: 'priya@harbourfield.example',
      caseId: 1,
    });
    expect(example?.text).to.contain('forgotten the password');
  });

  it('is given back to the partner by a person, with a word', async () => {
    await ask(desk, BUG);
    const request = await desk.lastSent('case-request');
    await desk.write({
      from: 'Lena Brandt <support@nexttechnik.example>',
      text: 'this is yours: the run stops at an invoice without an address; please fill it in\r\n\r\nLena',
      answers: request,
    });
    expect(await caseOf(desk)).to.include({ state: 'answered', tier: 'partner' });
    const letter = await desk.lastSent('case-answer');
    expect(textOf(letter)).to.contain('Lena Brandt asks you').and.contain('invoice without an address');
    expect(await desk.manager.countBy(TriageCorrection, { tier: 'partner', by: SUPPORT_ADDRESS })).to.equal(1);
  });

  it('is corrected by staff who see it otherwise', async () => {
    const letter = await answered();
    // The manager answers the forwarded letter: its thread is the case’s.
    await desk.write({ from: OSKAR, text: 'to management: they are a large account\r\n\r\nOskar', answers: letter });
    const request = await desk.lastSent('case-request');
    expect(reader(request)).to.equal('mara@nexttechnik.example');
    expect(textOf(request)).to.contain('Oskar Lindqvist').and.contain('large account');
    expect(textOf(await lastTo(desk, 'staff-receipt', 'oskar@nexttechnik.example'))).to.contain(
      'S-1 is with Management now',
    );
    await desk.write({ from: MARA, text: 'Please call me.\r\n\r\nMara', answers: request });
    expect(textOf(await desk.lastSent('case-relay')))
      .to.contain('Mara Voss writes')
      .and.contain('Please call me.');
  });
});
