import { expect } from 'chai';
import { hashExamples } from '../../../scripts/learn/examples.js';
import { TRIAGE_EXAMPLES, TRIAGE_MAKERS } from '../../../scripts/learn/triage.js';
import { shippedExamples } from '../../../src/desk/triageModel.js';
import { triageRules } from '../../../src/desk/triageRules.js';
import { learnFrom } from '../../../src/parsers/triage/corrections.js';
import { parseExamples } from '../../../src/parsers/triage/lessons.js';
import { CATEGORIES } from '../../../src/parsers/triage/types.js';
import { EXAMPLES } from '../../../src/parsers/triage/weights.js';

const RULES = triageRules('');

describe('the classifier of the triage', () => {
  it('was learnt from examples and word lists as they stand (npm run learn)', async () => {
    expect(await hashExamples([TRIAGE_EXAMPLES], TRIAGE_MAKERS), 'something has changed: npm run learn').to.equal(
      EXAMPLES,
    );
  });

  it('has at least twenty examples of each category in each language', () => {
    const examples = shippedExamples();
    for (const language of ['en', 'de'])
      for (const category of CATEGORIES) {
        const count = examples.filter((each) => each.language === language && each.category === category).length;
        expect(count, `${language} ${category}`).to.be.at.least(20);
      }
  });

  it('names the line of an example that is none', () => {
    expect(() => parseExamples('# fine\nbug\tIt is broken.\nbugs\tIt is broken.', 'en')).to.throw(TypeError, 'line 3');
  });
});

describe('learning from corrections', function () {
  this.timeout(60_000);
  // A word of the client's own trade that no example has.
  const text = 'Our client says the quibblewort of the plonk is all floopy and asks us to look at it again soon.';
  const known = shippedExamples().filter(({ language }, index) => language === 'en' && index % 3 === 0);

  it('shows what would be added, and what would be read otherwise, before and after', () => {
    const learning = learnFrom(
      [
        { messageId: 7, text, tier: 'technical-support', category: 'unresolved' },
        { messageId: 7, text, tier: 'technical-support', category: 'hosting' },
        { messageId: 8, text: '...', tier: 'management', category: null },
        { messageId: 9, text: known[0]!.text, tier: 'partner', category: known[0]!.category },
      ],
      known,
      RULES,
    );
    expect(learning.added).to.deep.equal([{ text, language: 'en', category: 'hosting' }]);
    expect(learning.passedOver).to.deep.equal([
      { messageId: 8, why: 'no text' },
      { messageId: 9, why: 'known' },
    ]);
    expect(learning.corrected).to.have.length(1);
    expect(learning.corrected[0]).to.deep.include({ text, wanted: 'hosting', after: 'hosting' });
    expect(learning.right.of).to.equal(known.length);
    for (const { before, after } of learning.changed) expect(before).to.not.equal(after);
  });

  it('takes the likeliest category of the tier where only the tier was put right', () => {
    const { added } = learnFrom(
      [
        {
          messageId: 1,
          text: 'What does the contract say about the notice period of the seats?',
          tier: 'partner',
          category: null,
        },
      ],
      known.slice(0, 60),
      RULES,
    );
    expect(added).to.have.length(1);
    expect([
      'installation-access',
      'package-differences',
      'general-question',
      'standard-feature',
      'basic-troubleshooting',
    ]).to.include(added[0]!.category);
  });
});
