import { expect } from 'chai';
import { numbersIn } from '../../src/referrals/namedNumbers.js';

const refs = (text: string): string[] => numbersIn(text).refs.map(({ ref, exact }) => (exact ? ref : `${ref}?`));

describe('referrals/namedNumbers', () => {
  for (const [text, read] of [
    ['R-1002 is won, r-1003 is lost. Again: R-1002.', ['R-1002', 'R-1003']],
    ['R\u20111002 and R–1003', ['R-1002', 'R-1003']],
    ['Your referral 1002, our R 1003, see #1004', ['R-1002?', 'R-1003?', 'R-1004?']],
    ['Empfehlung Nr. 1002 ist gewonnen', ['R-1002?']],
    ['AR-1002, R-1002a, R-12, PR-1002-R-9', []],
    ['R-1002.50 is no number of ours', []],
  ] as const) {
    it(`reads the referrals of “${text}”`, () => expect(refs(text)).to.deep.equal(read));
  }

  it('reads the numbers of jobs', () => {
    expect(numbersIn('J-1 is 45,000, not J–12. j-1!').jobs).to.deep.equal([1, 12]);
    expect(numbersIn('BJ-1, J-1x, J1').jobs).to.deep.equal([]);
  });

  it('reads at most twenty, from the beginning of a long text', () => {
    const many = Array.from({ length: 300 }, (_, index) => `R-${1000 + index} J-${index + 1}`).join(' ');
    expect(numbersIn(many).refs).to.have.length(20);
    expect(numbersIn(many).jobs).to.have.length(20);
    expect(refs(`${' '.repeat(20_000)}R-1002`)).to.deep.equal([]);
  });
});
