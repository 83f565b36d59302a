import { expect } from 'chai';
import { storyOf } from '../../../src/desk/support/record.js';
import { TriageCorrection } from '../../../src/entities/index.js';
import {
  ask,
  BUG,
  caseOf,
  lastTo,
  MARA,
  openDesk,
  OSKAR,
  PASSWORD,
  reader,
  SUPPORT,
  SUPPORT_CONFIG,
} from '../../support/cases.js';
import { textOf, type SentMail, type TestDesk } from '../../support/desk.js';

const SUPPORT_ADDRESS = 'support@nexttechnik.example';
const MANAGEMENT = 'Our client is interested in acture Pro and asks for a price for 40 users.\r\n\r\nPriya';

describe('desk/support: what crosses to the partner', () => {
  let desk: TestDesk;
  let request: SentMail;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
    await ask(desk, BUG);
    request = await desk.lastSent('case-request');
  });
  afterEach(() => desk.close());

  const support = (text: string, headers: string[] = []) =>
    desk.write({ from: SUPPORT, text, answers: request, headers });
  const carried = () => desk.sent('case-relay');

  for (const [text, then] of [
    ['to management please\r\n\r\nLena', { tier: 'management' }],
    ['an die Geschäftsleitung bitte\r\n\r\nViele Grüße\r\nLena', { tier: 'management' }],
    ['Hello,\r\n\r\nclose please', { state: 'closed' }],
    ['bitte schließen', { state: 'closed' }],
    ['close it\r\n\r\nLena Brandt', { state: 'closed' }],
    ['Close!', { state: 'closed' }],
    ['// they pay late\r\nto management', { tier: 'management' }],
  ] as const) {
    it(`obeys "${text.replace(/\s+/g, ' ')}" and carries no word of it`, async () => {
      expect((await support(text)).reason).to.equal('case-order');
      expect(await caseOf(desk)).to.include(then);
      expect(await carried()).to.have.length(0);
    });
  }

  for (const text of [
    'to management asap, they are furious\r\n\r\nLena',
    'Can somebody of management take this?',
    'Hi Oskar,\r\n\r\nthe client is angry, be careful with him. I would not give a discount.\r\n\r\nLena',
    'Oskar should take this',
    'Install 7.2.\r\n\r\nTom, they pay late, what do we do?\r\n\r\nLena',
    '@Tom can you look at it?\r\n\r\nLena',
    'Not our job, partner should do it.',
  ]) {
    it(`asks about "${text.replace(/\s+/g, ' ').slice(0, 40)}…" and carries nothing`, async () => {
      expect((await support(text)).reason).to.equal('case-refused');
      expect(await caseOf(desk)).to.include({ state: 'with-team', tier: 'technical-support' });
      expect(await carried()).to.have.length(0);
      const asked = await lastTo(desk, 'case-note', SUPPORT_ADDRESS);
      expect(textOf(asked)).to.contain('to management').and.contain('begin with “Hello Priya Nair,”');
      await support(`Hello Priya,\r\n\r\n${text.replace('Hi Oskar,', '')}`);
      expect(await carried()).to.have.length(1);
    });
  }

  for (const text of [
    'close: Fixed // SECRET',
    'close // SECRET',
    'this is yours: see Settings // SECRET',
    'close: Oskar, SECRET',
    'this is yours: Internal: SECRET',
    'FYI Mara, SECRET',
    'FYI Mara they SECRET',
    'It is fixed.\r\n\r\nFYI: Oskar – SECRET',
    'Hello Priya,\r\n\r\nit is fixed.\r\n\r\nInternal: SECRET\r\n\r\nLena',
    'Hello Priya,\r\n\r\nit is fixed.\r\n- Intern: SECRET',
    'It is fixed.\r\n(internal note: SECRET)',
    'It is fixed.\r\n/* SECRET */',
    'It is fixed // SECRET',
    'Note to Mara: SECRET',
    'Für Oskar: SECRET',
    'It is fixed.\r\nNot for the partner: SECRET',
  ]) {
    it(`lets nothing of "${text.replace(/\s+/g, ' ')}" cross, and asks`, async () => {
      expect((await support(text)).reason).to.equal('case-refused');
      expect(await caseOf(desk)).to.include({ state: 'with-team', tier: 'technical-support' });
      const asked = await lastTo(desk, 'case-note', SUPPORT_ADDRESS);
      expect(textOf(asked)).to.contain('SECRET');
      const theirs = (await desk.sent()).filter((mail) => reader(mail) === 'priya@harbourfield.example');
      expect(theirs.map((mail) => textOf(mail)).join('')).to.not.contain('SECRET');
    });
  }

  for (const text of [
    'FYI: the update comes on Monday.',
    'The internal server error is gone.',
    'See https://help.example/x for it.',
    'Intern users need no license.',
    'Use "int a = 1; // count" in line 3.',
    'For Priya: the link is in the mail.',
  ]) {
    it(`carries "${text}"`, async () => {
      expect((await support(text)).reason).to.equal('case-answered');
      expect(await carried()).to.have.length(1);
    });
  }

  it('keeps with the next team what an order to that team says', async () => {
    expect((await support('to management: they are furious // SECRET')).reason).to.equal('case-order');
    expect(await carried()).to.have.length(0);
  });

  it('tells the giver of an order that the case is there already, once, and keeps the words', async () => {
    for (const [at, text] of ['to support', 'to support: they are furious'].entries()) {
      expect((await support(text)).reason).to.equal('case-order');
      const told = (await desk.sent('case-note')).filter((mail) => reader(mail) === SUPPORT_ADDRESS);
      expect(told).to.have.length(at + 1);
      expect(told.map((mail) => textOf(mail)).at(-1)).to.contain('S-1 is with Technical support already');
    }
    expect(await desk.sent('case-request')).to.have.length(1);
    const story = await storyOf({ manager: desk.manager }, { id: 1 });
    expect(story.map(({ kind, words }) => [kind, words])).to.deep.include(['note', 'they are furious']);
    expect(await carried()).to.have.length(0);
  });

  it('tells so of a case that the partner answers, too', async () => {
    await support('this is yours: see Settings');
    await support('to partner');
    expect(textOf(await lastTo(desk, 'case-note', SUPPORT_ADDRESS))).to.contain('S-1 is with the partner already');
  });

  it('notes no correction of the triage where what is given back was rightly the partner’s at first', async () => {
    await ask(desk, PASSWORD);
    await desk.write({ text: 'That did not help.\r\n\r\nPriya', answers: await desk.lastSent('case-answer') });
    const unresolved = await desk.lastSent('case-request');
    expect(unresolved.mail.subject).to.contain('S-2');
    await desk.write({ from: SUPPORT, text: 'this is yours: they must ask their admin', answers: unresolved });
    expect(await caseOf(desk, 2)).to.include({ tier: 'partner' });
    expect(await desk.manager.count(TriageCorrection)).to.equal(0);
    await support('this is yours: see Settings');
    expect(await desk.manager.find(TriageCorrection)).to.have.length(1);
  });

  it('asks in the language of the desk', async () => {
    const german = await openDesk({ ...SUPPORT_CONFIG, desk: { ...SUPPORT_CONFIG.desk, locale: 'de-DE' } });
    try {
      await german.refer();
      await ask(german, BUG);
      await german.write({
        from: SUPPORT,
        text: 'to management asap, they are furious',
        answers: await german.lastSent('case-request'),
      });
      expect(textOf(await lastTo(german, 'case-note', SUPPORT_ADDRESS)))
        .to.contain('klingt wie eine Anweisung')
        .and.contain('„Hallo Priya Nair,“')
        .and.not.contain('reads like');
    } finally {
      await german.close();
    }
  });

  it('carries nothing of a marked paragraph, however it is written, and says what it kept back', async () => {
    const said = 'Fixed tonight.\r\n\r\n1. // they know nothing of\r\nthe outage on Monday\r\n\r\nBye\r\n\r\nLena';
    await support(said);
    const html = [
      '<div>Fixed again.</div><div>// they know nothing of</div><div>the outage on Monday</div><div><br></div><div>Lena</div>',
      '<p>Fixed for good.<br>／／ they know nothing of<br>the outage on Monday</p><p>Lena</p>',
    ];
    for (const [at, words] of html.entries()) {
      const raw = desk
        .compose({ from: SUPPORT, text: words, answers: request })
        .replace('text/plain', 'text/html')
        .replace('Subject: ', `X-Mailer: test ${at}\r\nSubject: `);
      await desk.receive(raw);
    }
    const flowed = desk
      .compose({
        from: SUPPORT,
        text: 'Fixed tonight \r\n// they know nothing of \r\nthe outage on Monday\r\n\r\nLena',
        answers: request,
      })
      .replace('charset=utf-8', 'charset=utf-8; format=flowed');
    await desk.receive(flowed);
    const relays = await carried();
    expect(relays).to.have.length(4);
    for (const { mail } of relays)
      expect(`${mail.text ?? ''}${mail.html ?? ''}`)
        .to.match(/Fixed/)
        .and.not.match(/outage|nothing of|[/／]{2} they/);
    const told = (await desk.sent('case-note')).filter((mail) => reader(mail) === SUPPORT_ADDRESS);
    expect(told).to.have.length(3);
    for (const note of told) expect(textOf(note)).to.contain('the outage on Monday');
  });
});

describe('desk/support: who speaks for which team', () => {
  it('keeps management’s case with management where technical support has no address', async () => {
    const desk = await openDesk({ support: { addresses: ['help@nexttechnik.example'] } });
    try {
      await desk.refer();
      await ask(desk, MANAGEMENT);
      expect(await caseOf(desk)).to.include({ tier: 'management' });
      await desk.write({ from: MARA, text: 'this is ours', answers: await desk.lastSent('case-request') });
      expect(await caseOf(desk)).to.include({ tier: 'management', confident: true });
      expect(await desk.manager.count(TriageCorrection)).to.equal(0);
      expect(await desk.sent('case-request')).to.have.length(1);
    } finally {
      await desk.close();
    }
  });

  it('lets a member of management answer in her own name where the team has another address', async () => {
    const desk = await openDesk({
      support: {
        ...SUPPORT_CONFIG.support,
        management: { name: 'The board', email: 'board@nexttechnik.example' },
      },
    });
    try {
      await desk.refer();
      await ask(desk, MANAGEMENT);
      const request = await desk.lastSent('case-request');
      expect(reader(request)).to.equal('board@nexttechnik.example');
      const message = await desk.write({
        from: MARA,
        text: 'I will call them tomorrow.\r\n\r\nMara',
        answers: request,
      });
      expect(message.reason).to.equal('case-answered');
      const relay = await desk.lastSent('case-relay');
      expect(reader(relay)).to.equal('priya@harbourfield.example');
      expect(textOf(relay)).to.contain('Mara Voss writes').and.contain('call them tomorrow');
      expect(await caseOf(desk)).to.include({ state: 'with-partner', tier: 'management' });
    } finally {
      await desk.close();
    }
  });

  it('carries a manager’s words that greet the partner, and asks about others: they answer a mail for staff alone', async () => {
    const desk = await openDesk();
    try {
      await desk.refer();
      await ask(desk, MANAGEMENT);
      await desk.advance(72);
      for (const [from, address] of [
        [OSKAR, 'oskar@nexttechnik.example'],
        [MARA, 'mara@nexttechnik.example'],
      ] as const) {
        const carried = (await desk.sent('case-relay')).length;
        const news = await lastTo(desk, 'case-news', address);
        const held = await desk.write({ from, text: 'Why does nobody answer this?', answers: news });
        expect(held.reason).to.equal('case-refused');
        expect(textOf(await lastTo(desk, 'case-note', address)))
          .to.contain('for staff alone')
          .and.contain('Hello Priya');
        expect(await desk.sent('case-relay')).to.have.length(carried);
        const text = 'Hello Priya,\r\n\r\nthe price for 40 users is on its way.\r\n\r\n// at a discount';
        expect((await desk.write({ from, text, answers: news })).reason).to.equal('case-answered');
        const relay = await desk.lastSent('case-relay');
        expect(reader(relay)).to.equal('priya@harbourfield.example');
        expect(textOf(relay)).to.contain('on its way').and.not.contain('discount');
        expect(await caseOf(desk)).to.include({ state: 'with-partner', tier: 'management' });
      }
      const other = await desk.write({
        from: 'Sandra Keller <sandra@nexttechnik.example>',
        text: 'Hello Priya,\r\n\r\nI know nothing of it.',
        answers: await lastTo(desk, 'case-news', 'oskar@nexttechnik.example'),
      });
      expect(other.reason).to.not.equal('case-answered');
    } finally {
      await desk.close();
    }
  });
});
