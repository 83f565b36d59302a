import { expect } from 'chai';
import { isCourtesy } from '../../src/parsers/courtesy.js';
import { saysNothingFurther } from '../../src/referrals/nothingFurther.js';

const says = (text: string) => saysNothingFurther(text, (line) => isCourtesy(line, 'Priya Nair'));

describe('referrals/nothingFurther', () => {
  for (const text of [
    'No.',
    'No, nothing at the moment, thanks.\n\nPriya',
    'Nothing further planned for now.',
    'Not at this stage.',
    'Nein, derzeit nicht.',
    'Aktuell ist nichts geplant.',
    'Non, rien pour le moment.',
  ]) {
    it(`takes "${text.replaceAll('\n', ' ')}" for a no`, () => expect(says(text)).to.equal(true));
  }
  for (const text of [
    '',
    'Yes.',
    'Priya',
    'No, but they are thinking about an upgrade.',
    'Nothing yet, they want to talk in March.',
    'No: total is 12,700.',
    'They are not happy with us.',
    'Aktuell ist etwas geplant.',
    `No${', no'.repeat(200)}`,
  ]) {
    it(`leaves "${text.slice(0, 50)}" to the reader`, () => expect(says(text)).to.equal(false));
  }

  it('is quick with hostile text', () => {
    const started = Date.now();
    says(`${'no nothing '.repeat(18)}x`);
    expect(Date.now() - started).to.be.below(100);
  });
});
