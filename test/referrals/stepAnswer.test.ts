import { expect } from 'chai';
import { readStepsDone } from '../../src/referrals/stepAnswer.js';
import { LETTER_LANGUAGES } from '../../src/templates/language.js';
import { renderLetter } from '../../src/templates/index.js';
import { SAMPLES } from '../../src/templates/samples.js';

describe('referrals/stepAnswer', () => {
  for (const [text, steps] of [
    ['Step 1 is done.', [1]],
    ['step 2 done', [2]],
    ['Steps 1 and 3 are completed, step 2 will be done next week.', []],
    ['Steps 1 and 3 are completed.\nStep 2 will be done next week.', [1, 3]],
    ['Schritt 1 ist erledigt.', [1]],
    ['Schritte 1, 2 und 4 sind abgeschlossen.', [1, 2, 4]],
    ['L’étape 2 est terminée.', [2]],
    ['Les étapes 1 et 2 sont faites.', [1, 2]],
    ['All steps are done.', 'all'],
    ['Alle Schritte sind erledigt.', 'all'],
    ['Step 1 is not done.', []],
    ['Schritt 1 ist noch nicht erledigt.', []],
    ['Is step 1 done?', []],
    ['We are done with 3 customers.', []],
    ['Step by step we get there.', []],
  ] as const) {
    it(`reads “${text}”`, () => expect(readStepsDone(text)).to.deep.equal(steps));
  }

  it('reads nothing from our own letter when it comes back with every quote mark lost', () => {
    for (const language of LETTER_LANGUAGES) {
      for (const { title, view } of SAMPLES['remediation-plan']) {
        expect(
          readStepsDone(renderLetter('remediation-plan', language, view).text),
          `${title} ${language}`,
        ).to.deep.equal([]);
      }
    }
  });

  it('takes no time for endless text', () => {
    const started = performance.now();
    readStepsDone('step 1, 2, 3 and 4 '.repeat(20_000));
    readStepsDone('step 1 '.repeat(20_000));
    expect(performance.now() - started).to.be.below(1000);
  });
});
