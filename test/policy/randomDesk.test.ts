import { expect } from 'chai';
import fc from 'fast-check';
import { In } from 'typeorm';
import { checkOwners, unowned } from '../../bench/year/checks/owners.js';
import { checkPapers } from '../../bench/year/checks/money.js';
import { checkStates } from '../../bench/year/checks/states.js';
import { dueTimers } from '../../src/desk/clocks.js';
import { Invoice, Job, Offer, OutgoingMail, Timer } from '../../src/entities/index.js';
import { parseMail } from '../../src/inbox/mime.js';
import { rawOf } from '../../src/outbox/queue.js';
import { HARBOUR, KESTREL, TestDesk, type SentMail } from '../support/desk.js';

/** A second partner of the same country, so that both write English. */
const NORTH = {
  ...HARBOUR,
  name: 'Northgate Systems',
  contactName: 'Tom Reid',
  contactEmail: 'tom@northgate.example',
  billingEmail: 'accounts@northgate.example',
  domains: ['northgate.example'],
};
const SENDERS = ['Priya Nair <priya@harbourfield.example>', 'Tom Reid <tom@northgate.example>'] as const;
const OSKAR = 'Oskar Lindqvist <oskar@nexttechnik.example>';
const ACCOUNTS = 'Accounts <accounts@nexttechnik.example>';

const FACTS = 'Total: $48,500\nInvoice: $4,850\nStart: 1 March 2027';
const NEWS = [
  (customer: string) => `${customer} have signed. Total is $48,500, please invoice $4,850. We start on 1 March 2027.`,
  (customer: string) => `${customer} have signed. Total is $20,000, please invoice $2,000. We start on 15 March 2027.`,
  (customer: string) => `${customer} have signed. Total is $48,500. We start on 1 March 2027.`,
  (customer: string) => `${customer} have signed.`,
  () => FACTS,
  () => 'Correction: the amount to invoice is $5,200.',
  () => 'Sorry, I got a figure wrong. The total should be $30,000.',
  (customer: string) =>
    `${customer} also took the CRM module: follow-up order for $8,000, please invoice $800. It starts on 1 April 2027.`,
  (customer: string) => `${customer} have gone with another provider.`,
  () => 'Sorry, we cannot take this on, we are fully booked.',
  () => 'We cannot reach them. We called five times and left messages.',
  () => 'The project is at risk: their data is not ready and the go-live may slip.',
  () => 'This project is back on track.',
  () => 'Kick-off was held on Monday.',
  () => 'They went live yesterday.',
  () => 'The project was completed on Friday.',
  () => 'Thanks, we have this and will call them tomorrow.',
  () => 'The customer is unhappy with the delay.',
  () => 'Could you send us the price list again?',
] as const;
const COMMANDS = [
  'status?',
  'withdraw',
  'reopen',
  'cleared',
  'close',
  'wait 10 days',
  'hold reminders',
  'resume reminders',
  'milestone: completed',
  `chosen: ${HARBOUR.name}`,
] as const;
const ANSWERS = ['ok', 'reject', 'total: 30,000', 'total: 48,500\ninvoice: 4,850\nstart: 1 March 2027'] as const;

type Step =
  | { readonly do: 'news'; readonly offer: 0 | 1; readonly news: number }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'answer'; readonly pick: number; readonly answer: string }
  | { readonly do: 'command'; readonly offer: 0 | 1; readonly command: string }
  | { readonly do: 'paid'; readonly pick: number };

const offer = fc.constantFrom(0 as const, 1 as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({ do: fc.constant('news' as const), offer, news: fc.nat({ max: NEWS.length - 1 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 30 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('answer' as const),
      pick: fc.nat({ max: 5 }),
      answer: fc.constantFrom(...ANSWERS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('command' as const), offer, command: fc.constantFrom(...COMMANDS) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('paid' as const), pick: fc.nat({ max: 3 }) }) },
);

describe('the desk under random mails, clocks and answers', () => {
  let desk: TestDesk;
  let number = 0;
  before(async () => {
    desk = await TestDesk.open({
      partners: [HARBOUR, NORTH],
      config: {
        services: [
          {
            name: 'NextService deployment',
            managerOnCopy: true,
            testing: true,
            milestones: [
              { name: 'kick-off', afterStartDays: 5 },
              { name: 'go-live', afterStartDays: 20 },
            ],
          },
        ],
      },
    });
  });
  after(() => desk.close());

  /** Lets the clock run from due timer to due timer. */
  async function wait(days: number): Promise<void> {
    const until = Date.parse(desk.now) + days * 86_400_000;
    for (let left = 500; left > 0; left -= 1) {
      const [next] = await desk.manager.find(Timer, { where: { state: 'pending' }, order: { dueAt: 'ASC' }, take: 1 });
      const at = Math.max(Date.parse(desk.now), Math.min(until, next === undefined ? until : Date.parse(next.dueAt)));
      desk.sleep((at - Date.parse(desk.now)) / 3_600_000);
      if ((await dueTimers(desk.manager, desk.now, 1)).length === 0) return;
      await desk.fireDue();
    }
    throw new Error('the clocks never come to rest');
  }

  /** One of the mails about these offers, counted from the newest; none where there is none. */
  async function mailOf(letter: string, offerIds: readonly number[], pick: number): Promise<SentMail | undefined> {
    const rows = await desk.manager.find(OutgoingMail, {
      where: { letter, offerId: In([...offerIds]) },
      order: { id: 'DESC' },
    });
    const row = rows[pick % Math.max(1, rows.length)];
    return row === undefined ? undefined : { row, mail: await parseMail(rawOf(row)) };
  }

  async function play(customer: string, ids: readonly number[], each: Step): Promise<void> {
    switch (each.do) {
      case 'wait':
        return wait(each.days);
      case 'news': {
        const answers = await mailOf('referral-offer', [ids[each.offer] ?? 0], 0);
        await desk.write({
          from: SENDERS[each.offer],
          text: `${NEWS[each.news]?.(customer) ?? ''}\n\nRegards`,
          ...(answers === undefined ? {} : { answers }),
        });
        return;
      }
      case 'answer': {
        const answers = await mailOf('summary', ids, each.pick);
        if (answers !== undefined) await desk.write({ from: OSKAR, text: each.answer, answers });
        return;
      }
      case 'command': {
        const answers = await mailOf('summary', [ids[each.offer] ?? 0], 0);
        if (answers !== undefined) await desk.write({ from: OSKAR, text: each.command, answers });
        return;
      }
      case 'paid': {
        const jobs = await desk.manager.findBy(Job, { offerId: In([...ids]) });
        const papers = await desk.manager.findBy(Invoice, { jobId: In(jobs.map(({ id }) => id)) });
        const paper = papers[each.pick % Math.max(1, papers.length)];
        if (paper !== undefined) await desk.write({ from: ACCOUNTS, text: `paid ${paper.number}` });
      }
    }
  }

  /** What has to hold after every step, about this referral. */
  async function hold(ids: readonly number[]): Promise<void> {
    expect(await unowned(desk.manager, ids)).to.deep.equal([]);
    for (const id of ids) {
      const { state } = await desk.manager.findOneByOrFail(Offer, { id });
      const jobs = (await desk.manager.findBy(Job, { offerId: id })).filter(({ cancelledAt }) => cancelledAt === null);
      expect(jobs.length > 0, `offer ${id} is ${state} with ${jobs.length} jobs`).to.equal(state === 'won');
    }
  }

  it('keeps everything owned and every state legal, whatever comes', async function () {
    this.timeout(600_000);
    const numRuns = Number(process.env['POLICY_DESK_RUNS'] ?? 60);
    const seed = Number(process.env['POLICY_SEED'] ?? 20_261_102);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('first-win' as const, 'customer-chooses' as const),
        fc.array(step, { minLength: 3, maxLength: 9 }),
        async (winRule, steps) => {
          number += 1;
          const customer = `Kestrel ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[number % 26] ?? ''}${number} Plumbing Pty Ltd`;
          const referred = await desk.refer({
            ...KESTREL,
            customer,
            contactEmail: `dan@kestrel${number}.example`,
            partners: [HARBOUR.name, NORTH.name],
            winRule,
          });
          const ids = referred.offers.map(({ id }) => id);
          for (const each of steps) {
            await play(customer, ids, each);
            await hold(ids);
          }
        },
      ),
      { numRuns, seed },
    );
  });

  it('has papers that add up, numbers without gaps and nothing that nobody has, at the end', async function () {
    this.timeout(300_000);
    const checks = [
      ...(await checkPapers(desk.manager)),
      ...(await checkOwners(desk.manager)),
      await checkStates(desk.manager),
    ];
    expect(checks.filter(({ problems }) => problems.length > 0)).to.deep.equal([]);
    expect((await desk.invoices()).length).to.be.greaterThan(10);
    const states = new Set((await desk.manager.find(Offer)).map(({ state }) => state));
    expect([...states]).to.include.members(['won', 'lost', 'declined', 'withdrawn', 'acknowledged']);
  });
});
