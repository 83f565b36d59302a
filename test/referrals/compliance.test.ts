import { expect } from 'chai';
import { assess, COMPLIANCE, needsManagement, type CountedBreach } from '../../src/referrals/compliance.js';
import { addDays, parseCalendarDay, type CalendarDay } from '../../src/values/calendarDay.js';

const TODAY = parseCalendarDay('2026-12-01') as CalendarDay;
const RULES = {
  windowDays: 180,
  weights: new Map([
    ['no-answer', 1],
    ['deviation', 3],
    ['milestone-late', 0],
  ]),
  thresholds: { remediation: 5, suspended: 10, revoked: 15 },
};
let id = 0;

function breach(kind: string, daysAgo: number, excused = false): CountedBreach {
  id += 1;
  const notedOn = addDays(TODAY, -daysAgo);
  return { id, kind, notedOn, notedAt: `${notedOn}T01:00:00.000Z`, excused };
}
const many = (count: number, kind: string, daysAgo = 1) => Array.from({ length: count }, () => breach(kind, daysAgo));
const certified = { state: 'certified', restoredAt: null, refusedAt: null } as const;

describe('referrals/compliance', () => {
  it('proposes the next step from the threshold on, with its reasons oldest first', () => {
    expect(assess(many(4, 'no-answer'), certified, RULES, TODAY)).to.equal(null);
    const breaches = [breach('no-answer', 1), breach('deviation', 30), breach('no-answer', 10)];
    const proposal = assess(breaches, certified, RULES, TODAY);
    expect(proposal).to.deep.include({ to: 'remediation', points: 5, threshold: 5 });
    expect(proposal?.breaches.map(({ kind, points }) => `${kind} ${points}`)).to.deep.equal([
      'deviation 3',
      'no-answer 1',
      'no-answer 1',
    ]);
  });

  it('skips no state, and proposes nothing after the last one', () => {
    const all = many(7, 'deviation');
    expect(assess(all, certified, RULES, TODAY)?.to).to.equal('remediation');
    expect(assess(all, { ...certified, state: 'remediation' }, RULES, TODAY)?.to).to.equal('suspended');
    expect(assess(all, { ...certified, state: 'suspended' }, RULES, TODAY)?.to).to.equal('revoked');
    expect(assess(all, { ...certified, state: 'revoked' }, RULES, TODAY)).to.equal(null);
  });

  it('counts neither what is excused, nor what is older than the window, nor what weighs nothing', () => {
    expect(assess([...many(4, 'no-answer'), breach('deviation', 1, true)], certified, RULES, TODAY)).to.equal(null);
    expect(assess([...many(4, 'no-answer'), breach('deviation', 180)], certified, RULES, TODAY)).to.equal(null);
    expect(assess([...many(4, 'no-answer'), breach('deviation', 179)], certified, RULES, TODAY)).to.not.equal(null);
    expect(assess(many(50, 'milestone-late'), certified, RULES, TODAY)).to.equal(null);
  });

  it('counts one for a kind without a weight', () => {
    expect(assess(many(5, 'something-new'), certified, RULES, TODAY)?.points).to.equal(5);
  });

  it('counts nothing from before the partner was restored', () => {
    const standing = { ...certified, restoredAt: `${addDays(TODAY, -5)}T00:00:00.000Z` };
    expect(assess(many(9, 'deviation', 6), standing, RULES, TODAY)).to.equal(null);
    expect(assess(many(2, 'deviation', 5), standing, RULES, TODAY)?.points).to.equal(6);
  });

  it('proposes what staff have refused only once as much again has come since', () => {
    const refused = { ...certified, refusedAt: `${addDays(TODAY, -5)}T01:00:00.000Z` };
    const before = many(3, 'deviation', 5);
    expect(assess(before, refused, RULES, TODAY), 'nothing new').to.equal(null);
    expect(assess([...before, ...many(4, 'no-answer', 4)], refused, RULES, TODAY), 'four points').to.equal(null);
    const proposal = assess([...before, ...many(5, 'no-answer', 4)], refused, RULES, TODAY);
    expect(proposal, 'five points').to.deep.include({ to: 'remediation', points: 14, threshold: 5 });
  });

  it('leaves to the manager what does not touch referrals', () => {
    const steps = COMPLIANCE.transitions.map(({ from, to }) => `${from} → ${to}: ${needsManagement(from, to)}`);
    expect(steps.filter((step) => step.endsWith('false'))).to.deep.equal([
      'certified → remediation: false',
      'remediation → certified: false',
    ]);
  });
});
