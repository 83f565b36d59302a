import { expect } from 'chai';
import { readListAnswer, type ListDoubt } from '../../src/referrals/listAnswer.js';

const LISTED = [
  { ref: 'R-1001', customer: 'Kestrel Plumbing Pty Ltd' },
  { ref: 'R-1002', customer: 'Wattle Electrical' },
  { ref: 'R-1003', customer: 'Heron Roofing' },
];
const read = (text: string) => readListAnswer(text, LISTED, 'Priya Nair');

describe('referrals/listAnswer', () => {
  it('parts paragraphs and lines that begin with their number', () => {
    expect(
      read(
        'Hi Marta,\n\nR-1001: we won it.\nTotal: 48,500\nInvoice: 4,850\n\n- R-1002 – they went elsewhere.\n(3) R-1003, no news yet.\n\nThanks\nPriya',
      ),
    ).to.deep.equal({
      kind: 'parts',
      parts: [
        { ref: 'R-1001', text: 'we won it.\nTotal: 48,500\nInvoice: 4,850' },
        { ref: 'R-1002', text: 'they went elsewhere.' },
        { ref: 'R-1003', text: 'no news yet.' },
      ],
    });
  });

  it('takes a number with nothing but its customer for the heading of the next paragraph', () => {
    expect(read('*R-1001*, Kestrel Plumbing\n\nIt is signed.\n\nR-1002 Wattle\nNothing yet.')).to.deep.equal({
      kind: 'parts',
      parts: [
        { ref: 'R-1001', text: 'Kestrel Plumbing\nIt is signed.' },
        { ref: 'R-1002', text: 'Wattle\nNothing yet.' },
      ],
    });
  });

  it('takes a mail that names one for that one', () => {
    expect(read('Good news: R-1002 has signed.\n\nTotal 12,000, starting Monday.')).to.deep.equal({
      kind: 'one',
      ref: 'R-1002',
    });
  });

  const UNCLEAR: readonly (readonly [ListDoubt, string])[] = [
    ['no-number', 'All still open.'],
    ['no-number', ''],
    ['no-number', '1001: won. 1002: lost.'],
    ['other-number', 'R-1001: won.\n\nR-1009: lost.'],
    ['other-number', 'R-1009 is lost.'],
    ['other-number', 'R-1001 is won, 1002 is lost.'],
    ['others', 'R-1001 is won, the others are still open.'],
    ['others', 'R-1001: won, total 48,500.\n\nR-1002: same for this one.'],
    ['others', 'R-1001 läuft, die anderen sind noch offen.'],
    ['others', 'R-1001 : gagné. Les autres sont en attente.'],
    ['others', 'R-1001: nothing yet.\n\nThe second one: they have signed, total 48,500.'],
    ['others', 'R-1001: nothing yet. Last one on your list: they have signed, total 48,500.'],
    ['others', 'R-1001: noch nichts.\n\nDer zweite Auftrag: unterschrieben, 48.500.'],
    ['others', 'R-1001 : rien encore.\n\nLe deuxième : signé, 48 500.'],
    ['others', 'R-1001: nothing yet.\nNumber 2: they have signed, total 48,500.'],
    ['others', 'R-1001: nothing yet.\n#3 has signed, total 48,500.'],
    ['others', '1) R-1001: nothing yet.\n2) they have signed, total 48,500.'],
    ['others', 'R-1001: nothing yet.\nR-1002: lost.\n3. They have signed, total 48,500.'],
    ['other-number', 'R-1001/1002: signed, total 48,500.'],
    ['other-number', 'R-1001/2: signed, total 48,500.'],
    ['other-number', 'R-1001-3 are signed, total 48,500.'],
    ['other-number', 'R-1001, R1002: signed, total 48,500.'],
    ['mixed', 'R-1001 is won for 48,500, Wattle is lost.'],
    ['mixed', 'R-1001: won.\nR-1002: lost to the people who did R-1001.'],
    ['mixed', 'R-1001: won.\n\nR-1002: as Heron Roofing, 5,000.'],
    ['outside', 'These are first guesses, not final.\n\nR-1001: won.\n\nR-1002: lost.'],
    ['outside', 'R-1001: won.\n\nR-1002: lost.\n\nThe total is 48,500.'],
    ['outside', 'We won R-1001.\n\nR-1002: lost.'],
    ['no-words', 'R-1001: won.\n\nR-1002'],
    ['no-words', 'R-1001: won.\n\nR-1002: lost.\n\nR-1001: total 5,000'],
  ];
  for (const [reason, text] of UNCLEAR) {
    it(`leaves ${JSON.stringify(text)} to a person: ${reason}`, () => {
      expect(read(text)).to.deep.equal({ kind: 'unclear', reason });
    });
  }

  it('takes amounts, days and lists of a mail about one for no place on the list', () => {
    for (const text of [
      'R-1002: signed.\n- total 48,500\n- start 1. Dezember 2026\n2. Dezember 2026 go-live',
      'R-1002 - 2 weeks behind, nothing to worry about.',
      'R-1002, signed on 1/12/2026, total 48,500: second invoice in March.',
    ])
      expect(read(text), text).to.deep.equal({ kind: 'one', ref: 'R-1002' });
  });

  it('does not take one customer of two referrals for another', () => {
    const same = [LISTED[0]!, { ref: 'R-1004', customer: 'Kestrel Plumbing Pty Ltd' }];
    expect(readListAnswer('R-1001: Kestrel has signed.\nR-1004: Kestrel says no.', same, '').kind).to.equal('parts');
  });

  it('stays quick on hostile text', () => {
    const started = performance.now();
    for (const text of ['R-1001 '.repeat(2800), 'R-'.repeat(9000), '1001,'.repeat(3900), 'all others '.repeat(1800)])
      read(text);
    expect(performance.now() - started).to.be.below(1000);
  });
});
