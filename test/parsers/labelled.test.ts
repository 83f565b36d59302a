import { expect } from 'chai';
import { withLabels } from '../../src/parsers/labelled.js';
import { splitSentences } from '../../src/parsers/reply/sentences.js';

const names = (text: string, answers: Parameters<typeof withLabels>[1] = []): (string | null)[] =>
  withLabels(splitSentences(text, 'en'), answers).map((sentence) => sentence.label?.name ?? null);

describe('parsers/labelled', () => {
  it("gives an answer the desk's question for a label, without what stands in brackets", () => {
    const answers = [{ question: 'What is the total? (Our guess: about 20,000.)', start: 0, end: 8 }];
    expect(names('$13,300.', answers)).to.deep.equal(['What is the total?']);
  });

  it('gives a bare value the line above it for a label', () => {
    expect(names('Contract sum (before GST)\nS$62,000.00\nCommencement\n15-Mar-2027')).to.deep.equal([
      null,
      'Contract sum (before GST)',
      null,
      'Commencement',
    ]);
  });

  it('gives prose no label, and takes no sentence or figure for one', () => {
    expect(names('We met Dan on Monday.\nHe likes it.')).to.deep.equal([null, null]);
    expect(names('PO 88213\n$62,000.00')[1]).to.equal(null);
    expect(names('That is settled.\n$62,000.00')[1]).to.equal(null);
  });

  it("takes what the desk asks, and not what it says behind its question, nor a 'two:' of the answer", () => {
    const asked = [{ question: 'And when do you begin? 1 January would be a holiday.', start: 0, end: 20 }];
    expect(names('Monday 18 January.', asked)).to.deep.equal(['And when do you begin?']);
    const parts = [{ question: 'How much may we invoice?', start: 0, end: 40 }];
    expect(names('Two: 1,500 now and 1,290 at the end', parts)).to.deep.equal(['How much may we invoice?']);
    expect(names('Two: 1,500 now and 1,290 at the end')).to.deep.equal(['Two']);
  });

  it('leaves a label that the line has itself', () => {
    const answers = [{ question: 'And the start?', start: 0, end: 20 }];
    expect(names('Total: $62,000.00', answers)).to.deep.equal(['Total']);
  });
});
