import { expect } from 'chai';
import { ask, BUG, openDesk, PASSWORD, reader, SUPPORT } from '../../support/cases.js';
import { textOf, type SentMail, type TestDesk } from '../../support/desk.js';

const words = (round: number): string => 'abcdefghijklmnopqrstuvwxyz'.slice(round % 20).repeat(2);

describe('desk/support/loop: a counterpart that answers by itself and does not say so', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
    await desk.refer();
  });
  afterEach(() => desk.close());

  const toManager = async () =>
    (await desk.sent('case-news')).filter((mail) => reader(mail) === 'oskar@nexttechnik.example');
  const newestTo = async (address: string): Promise<SentMail> => {
    const mails = (await desk.sent()).filter(({ row }) => row.recipients.includes(address));
    return mails.at(-1)!;
  };

  for (const [what, text] of [
    ['empty mails', () => ''],
    ['mails whose orders are refused', (round: number) => `${words(round)}\r\n\r\nclose\r\nwait 3 days`],
    ['acknowledgements that change', (round: number) => `We have it: ${words(round)}.`],
  ] as const) {
    it(`stops after a bounded number of ${what} of a team, and tells the manager once`, async () => {
      await ask(desk, BUG);
      const outcomes: (string | null)[] = [];
      for (let round = 0; round < 20; round += 1) {
        const answers = await newestTo('support@nexttechnik.example');
        outcomes.push((await desk.write({ from: SUPPORT, text: text(round), answers })).reason);
      }
      expect(outcomes.slice(0, 12)).to.not.include('case-loop');
      expect([...new Set(outcomes.slice(12))]).to.deep.equal(['case-loop']);
      expect(await toManager()).to.have.length(1);
      expect(textOf((await toManager())[0]!))
        .to.contain('two machines')
        .and.contain('once a day');
    });
  }

  it('bounds it by the day as well', async () => {
    await ask(desk, BUG);
    const request = await desk.lastSent('case-request');
    let carried = 0;
    for (let round = 0; round < 60; round += 1) {
      const { reason } = await desk.write({ from: SUPPORT, text: `We have it: ${words(round)}.`, answers: request });
      if (reason === 'case-answered') carried += 1;
      if (round % 8 === 7) await desk.advance(1);
    }
    expect(carried).to.equal(40);
    await desk.advance(24);
    const { reason } = await desk.write({ from: SUPPORT, text: 'We have found it.', answers: request });
    expect(reason).to.equal('case-answered');
  });

  it('knows acknowledgements by their words, whatever their number', async () => {
    await ask(desk, BUG);
    const request = await desk.lastSent('case-request');
    for (let round = 0; round < 5; round += 1)
      await desk.write({ from: SUPPORT, text: `Your request ${4711 + round} was received.`, answers: request });
    expect(await desk.sent('case-relay')).to.have.length(2);
    expect(await toManager()).to.have.length(1);
  });

  it('stops a partner’s empty answers as well', async () => {
    await ask(desk, PASSWORD);
    for (let round = 0; round < 16; round += 1)
      await desk.write({ text: '', answers: await newestTo('priya@harbourfield.example') });
    // The request itself counts.
    expect(await desk.sent('case-note')).to.have.length(11);
    expect(await toManager()).to.have.length(1);
  });

  it('opens no case after case for a machine, and answers unreadable mails three times an hour', async () => {
    for (let round = 0; round < 6; round += 1) await ask(desk, `Ticket ${round}: nothing prints any more.`);
    expect(await desk.sent('case-answer')).to.have.length(3);
    expect(await desk.sent('held-mail')).to.have.length(1);
    for (let round = 0; round < 6; round += 1) await ask(desk, '', { subject: '' });
    expect(await desk.sent('case-note')).to.have.length(3);
  });

  it('does not count a person’s own pace', async () => {
    await ask(desk, BUG);
    const request = await desk.lastSent('case-request');
    for (let round = 0; round < 8; round += 1)
      expect(
        (await desk.write({ from: SUPPORT, text: `Try step ${words(round)} please.`, answers: request })).reason,
      ).to.equal('case-answered');
  });
});
