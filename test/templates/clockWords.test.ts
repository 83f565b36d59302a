import { expect } from 'chai';
import { ALL_TIMER_KINDS } from '../../src/desk/timerHandlers.js';
import { LETTER_LANGUAGES } from '../../src/templates/language.js';
import { clockWord, hasClockWord } from '../../src/templates/words/clocks.js';

describe('templates/words/clocks', () => {
  for (const language of LETTER_LANGUAGES) {
    it(`has words in ${language} for every clock that there is, short enough for a column`, () => {
      expect(ALL_TIMER_KINDS.filter((kind) => !hasClockWord(kind, language))).to.deep.equal([]);
      for (const kind of ALL_TIMER_KINDS) expect(clockWord(kind, language).length, kind).to.be.at.most(26);
    });
  }

  it('shows a kind that it does not know with blanks, and takes the language of the locale', () => {
    expect(clockWord('not-known-yet', 'en')).to.equal('not known yet');
    expect(clockWord('status', 'de-CH')).to.equal('Frage nach dem Stand');
    expect(clockWord('status', 'ja')).to.equal('ask for news');
  });
});
