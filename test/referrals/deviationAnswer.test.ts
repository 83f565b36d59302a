import { expect } from 'chai';
import { readDeviationAnswer } from '../../src/referrals/deviationAnswer.js';
import { LETTER_LANGUAGES } from '../../src/templates/language.js';
import { renderLetter } from '../../src/templates/index.js';
import { SAMPLES } from '../../src/templates/samples.js';

const MENDED = [
  'All fixed.',
  'This has been put right, thank you.',
  'Die Abweichung ist behoben.\n\nKatrin Vogt',
  'Wir haben den Test nachgeholt.',
  "C'est corrigé.",
  'L’écart a été corrigé ce matin. Merci.',
];
const ACKNOWLEDGED = [
  'Understood, thank you.',
  'We will mend it by 12 January.',
  'Noted. It will be fixed by Friday.',
  'The first point is fixed. The second one will be done next week.',
  'Half of it is done; we are still working on the rest.',
  'Wir haben das zur Kenntnis genommen und kümmern uns darum.',
  'Das wird bis Freitag behoben.',
  'Bien reçu, nous allons corriger cela.',
  'Ce sera corrigé vendredi.',
  'OK, will do.',
];
const UNCLEAR = [
  '',
  'We do not agree: the test was done.',
  'That is wrong, it was never fixed like that.',
  'What exactly do you mean?',
  'Damit sind wir nicht einverstanden.',
  'Nous ne sommes pas d’accord, tout est corrigé depuis un mois.',
  'This is not fixed.',
  'We are sorry to say that this has not been\nfixed.',
  'Is it fixed now?',
  'Please call me.',
  'We cannot accept that.',
];

describe('referrals/deviationAnswer', () => {
  for (const text of MENDED)
    it(`reads “${text}” as mended`, () => expect(readDeviationAnswer(text)).to.equal('mended'));
  for (const text of ACKNOWLEDGED) {
    it(`reads “${text}” as acknowledged`, () => expect(readDeviationAnswer(text)).to.equal('acknowledged'));
  }
  for (const text of UNCLEAR)
    it(`leaves “${text}” to a person`, () => expect(readDeviationAnswer(text)).to.equal(null));

  it('reads nothing from our own letter when it comes back with every quote mark lost', () => {
    for (const language of LETTER_LANGUAGES) {
      for (const { title, view } of SAMPLES.deviation) {
        // Nothing is waited for after these: whatever is read changes nothing.
        if (view.kind === 'mended' || view.kind === 'dropped') continue;
        expect(readDeviationAnswer(renderLetter('deviation', language, view).text), `${title} ${language}`).to.equal(
          null,
        );
      }
    }
  });

  it('takes no time for endless text', () => {
    const started = performance.now();
    readDeviationAnswer('wird a '.repeat(100_000));
    readDeviationAnswer('werden '.repeat(100_000));
    readDeviationAnswer(' '.repeat(100_000));
    expect(performance.now() - started).to.be.below(1000);
  });
});
