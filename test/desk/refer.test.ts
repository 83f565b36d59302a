import { expect } from 'chai';
import { showReferral, listReferrals } from '../../src/desk/timeline.js';
import { Partner } from '../../src/entities/index.js';
import type { DeskError } from '../../src/errors.js';
import { KESTREL, RHEINWERK, TestDesk } from '../support/desk.js';

describe('desk/refer', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await TestDesk.open();
  });
  afterEach(() => desk.close());

  const failure = (input: object): Promise<DeskError> =>
    desk.refer(input as typeof KESTREL).then(
      () => {
        throw new Error('it was accepted');
      },
      (error: unknown) => error as DeskError,
    );

  it('numbers referrals without gaps, whatever failed between', async () => {
    await desk.refer();
    await failure({ ...KESTREL, partners: ['Nobody Ltd'] });
    expect(await desk.refer()).to.include({ ref: 'R-1002' });
  });

  for (const [what, input, code, words] of [
    ['an unknown partner', { ...KESTREL, partners: ['Nobody Ltd'] }, 'not-found', 'Nobody Ltd'],
    ['a partner named twice', { ...KESTREL, partners: [RHEINWERK.name, RHEINWERK.name] }, 'input-invalid', 'twice'],
    ['a missing customer', { ...KESTREL, customer: '' }, 'input-invalid', 'customer'],
    ['a line break in the customer', { ...KESTREL, customer: 'A\r\nBcc: x' }, 'input-invalid', 'customer'],
    ['a bad address', { ...KESTREL, contactEmail: 'dan' }, 'input-invalid', 'contactEmail'],
    ['no partner', { ...KESTREL, partners: [] }, 'input-invalid', 'partners'],
    ['an unknown key', { ...KESTREL, partner: 'x' }, 'input-invalid', 'partner'],
  ] as const) {
    it(`refuses ${what} with a clear error, and leaves nothing`, async () => {
      const error = await failure(input);
      expect(error.code).to.equal(code);
      expect(error.message).to.contain(words);
      expect(await listReferrals(desk.database)).to.deep.equal([]);
      expect(await desk.sent()).to.deep.equal([]);
    });
  }

  it('gives suspended and revoked partners no referrals (R23)', async () => {
    await desk.manager.update(Partner, { name: RHEINWERK.name }, { certification: 'suspended' });
    expect(await failure({ ...KESTREL, partners: [RHEINWERK.name] })).to.include({ code: 'not-allowed' });
  });

  it('keeps a customer whose name holds template characters as it is', async () => {
    await desk.refer({ ...KESTREL, customer: '{{7*7}} & <b>Sons</b>' });
    const { mail } = await desk.lastSent('referral-offer');
    expect(mail.text).to.contain('{{7*7}} & <b>Sons</b>');
    expect(mail.html).to.contain('&lt;b&gt;Sons&lt;/b&gt;');
  });

  it('writes to each partner in its language, and names no other partner', async () => {
    await desk.refer({ ...KESTREL, partners: ['Harbour Field Solutions', RHEINWERK.name] });
    const [english, german] = await desk.sent('referral-offer');
    expect(german?.mail.text).to.contain('Kestrel Plumbing Pty Ltd').and.not.contain('Harbour');
    expect(english?.mail.text).to.not.contain('Rheinwerk');
    expect(german?.mail.text).to.match(/Guten Tag|Hallo|Sehr geehrte/);
  });

  it('tells the story of a referral', async () => {
    const { ref } = await desk.refer();
    await desk.write({
      text: 'Thanks, we have called Dan and sent a quote.\r\n\r\nPriya',
      answers: await desk.lastSent('referral-offer'),
    });
    const story = await showReferral(desk.database, ref);
    expect(story.entries.map(({ text }) => text)).to.include.members([
      'offer sent',
      'sent → acknowledged (taken-up)',
      'mail from priya@harbourfield.example: taken-up',
      'status is due',
    ]);
    expect((await listReferrals(desk.database, { state: 'acknowledged' })).map((row) => row.ref)).to.deep.equal([ref]);
    expect(await listReferrals(desk.database, { state: 'won' })).to.deep.equal([]);
    expect(await showReferral(desk.database, 'R-9').then(null, (error: unknown) => (error as DeskError).code)).to.equal(
      'not-found',
    );
  });
});
