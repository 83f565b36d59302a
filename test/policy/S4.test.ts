import { expect } from 'chai';
import { ask, caseOf, lastTo, MARA, openDesk, PASSWORD, reader, SUPPORT } from '../support/cases.js';
import { textOf, type TestDesk } from '../support/desk.js';

describe('S4: management has what is beyond both, and whatever is not clear', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
  });
  afterEach(() => desk.close());

  it('gets what is about security', async () => {
    await ask(
      desk,
      'Hello,\r\n\r\nthe client asks for your ISO 27001 certificate and the penetration test report, and where the data centre stands.\r\n\r\nPriya',
    );
    expect(await caseOf(desk)).to.include({
      state: 'with-team',
      tier: 'management',
      category: 'security-architecture',
    });
    expect(reader(await desk.lastSent('case-request'))).to.equal('mara@nexttechnik.example');
    expect(await desk.sent('case-answer')).to.have.length(0);
  });

  it('gets what nobody can place, and the partner hears so', async () => {
    await ask(desk, 'The thing with the other thing, as discussed. Best handled by somebody.\r\n\r\nPriya');
    expect(await caseOf(desk)).to.include({ tier: 'management', category: 'unclear', confident: false });
    expect(textOf(await desk.lastSent('case-request'))).to.contain('not certain of this reading');
    expect(textOf(await desk.lastSent('case-note'))).to.contain('could not tell for certain');
  });

  it('gets a request in a language that the desk does not read', async () => {
    await ask(
      desk,
      'Guten abend, il cliente non riesce ad accedere al portale da lunedì e chiede quando sarà possibile lavorare di nuovo con il programma.\r\n\r\nPriya'.replace(
        'Guten abend, ',
        '',
      ),
    );
    expect(await caseOf(desk)).to.include({ tier: 'management', category: 'unclear' });
    expect(textOf(await desk.lastSent('case-note')))
      .to.contain('were not sure of the language')
      .and.contain('summary');
  });

  it('answers by a plain reply, although it is staff', async () => {
    await ask(desk, 'Our client is interested in acture Pro and asks for a price for 40 users.\r\n\r\nPriya');
    const request = await desk.lastSent('case-request');
    const message = await desk.write({
      from: MARA,
      text: 'I will call them tomorrow.\r\n\r\n// at a discount\r\n\r\nMara',
      answers: request,
    });
    expect(message.reason).to.equal('case-answered');
    const relay = await lastTo(desk, 'case-relay', 'priya@harbourfield.example');
    expect(textOf(relay)).to.contain('Mara Voss writes').and.contain('call them tomorrow').and.not.contain('discount');
  });

  it('may ask the desk something else in that thread, and the partner hears nothing of it', async () => {
    await ask(desk, 'Our client is interested in acture Pro and asks for a price for 40 users.\r\n\r\nPriya');
    await desk.write({ from: MARA, text: 'tomorrow?\r\n\r\nMara', answers: await desk.lastSent('case-request') });
    expect(await desk.sent('case-relay')).to.have.length(0);
    expect(await desk.sent('staff-receipt')).to.have.length(1);
  });

  it('hands to technical support what is theirs, with a word and its correction', async () => {
    await ask(desk, 'The thing with the other thing, as discussed. Best handled by somebody.\r\n\r\nPriya');
    const request = await desk.lastSent('case-request');
    await desk.write({ from: MARA, text: 'to support: hosting', answers: request });
    expect(await caseOf(desk)).to.include({ tier: 'technical-support', category: 'hosting', confident: true });
    const second = await desk.lastSent('case-request');
    expect(reader(second)).to.equal('support@nexttechnik.example');
    // Support says the same of its own case: nothing moves.
    await desk.write({ from: SUPPORT, text: 'this is ours', answers: second });
    expect(await desk.sent('case-request')).to.have.length(2);
    await desk.write({ from: SUPPORT, text: 'to management: they want a price', answers: second });
    expect(textOf(await lastTo(desk, 'case-request', 'mara@nexttechnik.example'))).to.contain('they want a price');
  });

  it('has technical support’s requests too where that team has no address', async () => {
    const alone = await openDesk({ support: { addresses: ['help@nexttechnik.example'] } });
    try {
      await ask(alone, PASSWORD);
      await alone.write({ text: 'to support', answers: await alone.lastSent('case-answer') });
      expect(reader(await alone.lastSent('case-request'))).to.equal('mara@nexttechnik.example');
    } finally {
      await alone.close();
    }
  });
});
