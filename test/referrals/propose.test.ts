import { expect } from 'chai';
import { proposePartners, type Candidate } from '../../src/referrals/propose.js';
import { write } from '../../src/texts/line.js';

const base: Candidate = {
  id: 1,
  name: 'A',
  certification: 'certified',
  trained: true,
  region: 'AU-NSW',
  openOffers: 0,
  won: 0,
  settled: 0,
  breaches: 0,
};
const names = (candidates: readonly Partial<Candidate>[], where: string | null = 'AU-NSW', most = 3) =>
  proposePartners(
    candidates.map((one, id) => ({ ...base, id, ...one })),
    where,
    most,
  ).map(({ name }) => name);

describe('referrals/propose', () => {
  it('leaves out who may not have it', () => {
    expect(
      names([
        { name: 'untrained', trained: false },
        { name: 'suspended', certification: 'suspended' },
        { name: 'revoked', certification: 'revoked' },
        { name: 'fit' },
      ]),
    ).to.deep.equal(['fit']);
  });

  it('puts remediation last, whatever its record', () => {
    expect(
      names([
        { name: 'mending', certification: 'remediation', won: 9, settled: 9 },
        { name: 'far', region: 'DE-NW' },
      ]),
    ).to.deep.equal(['far', 'mending']);
  });

  it('prefers the same state, then the same country; without a region the record alone', () => {
    const three = [
      { name: 'far', region: 'DE', won: 3, settled: 3 },
      { name: 'land', region: 'AU-QLD' },
      { name: 'state' },
    ];
    expect(names(three)).to.deep.equal(['state', 'land', 'far']);
    expect(names(three, null)[0]).to.equal('far');
  });

  it('weighs wins, load and breaches', () => {
    expect(
      names([{ name: 'loses', won: 1, settled: 6 }, { name: 'wins', won: 5, settled: 6 }, { name: 'new' }]),
    ).to.deep.equal(['wins', 'new', 'loses']);
    expect(names([{ name: 'busy', openOffers: 3 }, { name: 'idle' }])).to.deep.equal(['idle', 'busy']);
    expect(names([{ name: 'late', breaches: 2 }, { name: 'prompt' }])).to.deep.equal(['prompt', 'late']);
  });

  it('says why, and proposes no more than asked for', () => {
    const [first] = proposePartners([{ ...base, won: 3, settled: 4, openOffers: 2, breaches: 1 }], 'AU-NSW');
    expect(first?.reasons.map((reason) => write(reason, 'en'))).to.deep.equal([
      'certified and trained for it',
      'in AU-NSW (near the customer)',
      '2 open',
      '3 of 4 won',
      '1 breach lately',
    ]);
    expect(names([{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }])).to.have.length(3);
  });
});
