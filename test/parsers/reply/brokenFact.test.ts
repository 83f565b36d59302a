import { expect } from 'chai';
import fc from 'fast-check';
import { brokenFacts } from '../../../src/parsers/reply/brokenFact.js';

describe('parsers/reply: facts that a line break cuts', () => {
  for (const lines of [
    ['Beginn Montag,', '1. Februar 2027'],
    ['We start on 1', 'February 2027'],
    ['Start: 12th', 'January 2027'],
    ['12', 'January 2027'],
    ['die Rechnung lautet auf', '€ 1.590,--'],
    ['10', '%'],
    ['et à nous facturer 4', '048 CHF. Début jeudi.'],
  ])
    it(`joins ${lines.join(' / ')}`, () => {
      expect(brokenFacts(lines)).to.deep.equal([false, true]);
    });

  for (const lines of [
    ['Users: 12', 'January 2027 start.'],
    ['We start phase 1', 'February 2027.'],
    ['Start in Halle 3', 'Februar 2027'],
    ['Kestrel have signed', '48,500'],
    ['Order 2026-4', '048 of them'],
  ])
    it(`leaves ${lines.join(' / ')}`, () => {
      expect(brokenFacts(lines)).to.deep.equal([false, false]);
    });

  it('answers for every line, whatever values follow each other', () => {
    const line = fc.constantFrom(
      'EUR',
      'monday',
      'lundi',
      '4,850',
      '1 February',
      'Invoice us',
      'Total',
      '€',
      '10',
      '%',
      '',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 300 }), (lines) => {
        expect(brokenFacts(lines)).to.have.length(lines.length);
      }),
    );
  });
});
