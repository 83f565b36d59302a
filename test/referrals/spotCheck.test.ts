import { expect } from 'chai';
import fc from 'fast-check';
import { drawChecks, SPOT_CHECK, type DrawableJob, type DrawRules } from '../../src/referrals/spotCheck.js';

const FIVE_PERCENT: DrawRules = { shareOf: () => 500, most: 100, seed: 'seed', month: '2026-12' };

function jobs(count: number, of: Partial<DrawableJob> = {}, from = 1): DrawableJob[] {
  return Array.from({ length: count }, (_, index) => ({
    id: from + index,
    partnerId: 1,
    service: 'deployment',
    checked: false,
    ...of,
  }));
}

describe('referrals/spotCheck', () => {
  it('draws the share of a service, rounded up', () => {
    expect(drawChecks(jobs(100), FIVE_PERCENT)).to.have.length(5);
    expect(drawChecks(jobs(101), FIVE_PERCENT)).to.have.length(6);
    expect(drawChecks([], FIVE_PERCENT)).to.deep.equal([]);
  });

  it('draws at least one of every partner, and counts it towards the share', () => {
    const all = [...jobs(40), ...jobs(1, { partnerId: 2 }, 41), ...jobs(1, { partnerId: 3 }, 42)];
    const drawn = drawChecks(all, FIVE_PERCENT);
    expect(drawn).to.include(41).and.to.include(42).and.to.have.length(3);
  });

  it('draws the same for the same seed and month, whatever the order, and others for another', () => {
    const drawn = drawChecks(jobs(200), FIVE_PERCENT);
    expect(drawChecks(jobs(200).reverse(), FIVE_PERCENT)).to.deep.equal(drawn);
    expect(drawChecks(jobs(200), { ...FIVE_PERCENT, month: '2027-01' })).to.not.deep.equal(drawn);
    expect(drawChecks(jobs(200), { ...FIVE_PERCENT, seed: 'other' })).to.not.deep.equal(drawn);
    // Written down: a release that draws otherwise than the last one is noticed.
    expect(drawn).to.deep.equal(DRAWN_OF_200);
  });

  it('draws nothing that was checked, and less where enough was', () => {
    const known = [...jobs(5, { checked: true }), ...jobs(95, {}, 6)];
    expect(drawChecks(known, FIVE_PERCENT)).to.deep.equal([]);
    expect(drawChecks([...known, ...jobs(20, {}, 101)], FIVE_PERCENT)).to.have.length(1);
  });

  it('leaves out a service with no share, and keeps the bound', () => {
    const rules = { ...FIVE_PERCENT, shareOf: (service: string) => (service === 'training' ? 0 : 10_000), most: 7 };
    expect(drawChecks(jobs(50, { service: 'training' }), rules)).to.deep.equal([]);
    expect(drawChecks(jobs(50), rules)).to.have.length(7);
  });

  it('treats every job alike: over many months each is drawn about as often (chi-square)', () => {
    const count = 40;
    const months = 2000;
    const hits = new Map<number, number>();
    for (let month = 0; month < months; month += 1) {
      for (const id of drawChecks(jobs(count), { ...FIVE_PERCENT, month: String(month) })) {
        hits.set(id, (hits.get(id) ?? 0) + 1);
      }
    }
    const expected = (months * 2) / count;
    let chi = 0;
    for (let id = 1; id <= count; id += 1) chi += ((hits.get(id) ?? 0) - expected) ** 2 / expected;
    // 39 degrees of freedom: above 73 in one of a thousand fair draws.
    expect(chi).to.be.below(73);
  });

  it('always covers every partner and every share, without a job twice (property)', () => {
    const job = fc.record({
      partnerId: fc.integer({ min: 1, max: 6 }),
      service: fc.constantFrom('a', 'b'),
      checked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(job, { maxLength: 60 }), fc.integer({ min: 1, max: 10_000 }), (rows, share) => {
        const all = rows.map((row, index) => ({ ...row, id: index + 1 }));
        const drawn = drawChecks(all, { ...FIVE_PERCENT, shareOf: () => share, most: 500 });
        expect(new Set(drawn).size).to.equal(drawn.length);
        const counts = (row: DrawableJob) => row.checked || drawn.includes(row.id);
        expect(all.filter((row) => row.checked && drawn.includes(row.id))).to.deep.equal([]);
        for (const partner of new Set(all.map((row) => row.partnerId))) {
          expect(all.some((row) => row.partnerId === partner && counts(row))).to.equal(true);
        }
        for (const service of ['a', 'b']) {
          const of = all.filter((row) => row.service === service);
          expect(of.filter(counts).length * 10_000).to.be.at.least(of.length * share);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('knows the states of all its transitions', () => {
    for (const { from, to } of SPOT_CHECK.transitions) {
      expect(SPOT_CHECK.states).to.have.property(from);
      expect(SPOT_CHECK.states).to.have.property(to);
      expect(SPOT_CHECK.states[from].open || from === 'minor').to.equal(true);
    }
  });
});

const DRAWN_OF_200 = [14, 18, 24, 49, 53, 73, 82, 96, 134, 140];
