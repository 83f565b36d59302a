import { expect } from 'chai';
import { DOUBT_CODES, type DoubtCode } from '../../src/parsers/types.js';
import { renderLetter } from '../../src/templates/index.js';
import { LETTER_LANGUAGES } from '../../src/templates/language.js';
import { SAMPLES } from '../../src/templates/samples.js';

/** Doubts that a person at the desk settles; all others are asked of the partner (READING.md). */
const FOR_STAFF: ReadonlySet<DoubtCode> = new Set<DoubtCode>([
  'meaning-unclear',
  'meaning-guessed',
  'statements-contradict',
  'complaint',
  'question',
  'sender-unknown',
  'sender-ambiguous',
  'sender-lookalike',
  'reply-to-elsewhere',
  'authentication-failed',
  'bank-details',
  'bidi-override',
  'syntax-smuggled',
  'instructs-software',
  'mail-damaged',
]);
const ASKED = DOUBT_CODES.filter((code) => !FOR_STAFF.has(code));

const usual = SAMPLES.question[0]!.view;

/** The paragraph of the letter that ends with a question mark. */
function questionIn(text: string): string {
  return text
    .split('\n\n')
    .filter((paragraph) => paragraph.trimEnd().endsWith('?'))
    .join(' | ')
    .replace(/\s+/g, ' ');
}

describe('templates/question', () => {
  it('has a sample for every doubt that the partner is asked about', () => {
    const titles = SAMPLES.question.map(({ title }) => title);
    for (const code of ASKED) expect(titles).to.include(code);
  });

  for (const language of LETTER_LANGUAGES) {
    it(`asks exactly one question a letter in ${language}`, () => {
      for (const code of ASKED) {
        const view = { ...usual, code, fact: 'total' as const, words: '' };
        const { text, html } = renderLetter('question', language, view);
        expect(text.match(/\?/g), `${code}\n${text}`).to.have.length(1);
        expect(html.match(/class="question"/g), code).to.have.length(1);
      }
    });

    it(`has a question of its own for every doubt in ${language}, other than the general one`, () => {
      // Values that the mail does not name outright are asked about in one way, whatever they are.
      const different = ASKED.filter((code) => code !== 'invoice-likely' && code !== 'start-likely');
      const asked = ['no-such-code', ...different].map((code) =>
        questionIn(renderLetter('question', language, { ...usual, code, fact: 'total', words: '' }).text),
      );
      expect(new Set(asked).size).to.equal(asked.length);
    });

    it(`shows the words that raised the doubt in ${language}`, () => {
      const { text } = renderLetter('question', language, {
        ...usual,
        code: 'start-ambiguous',
        words: 'starting 03/04',
      });
      expect(text).to.include('\n> starting 03/04\n');
    });
  }

  it('names the fact where the doubt can be about several', () => {
    const ask = (fact: 'total' | 'invoice' | null): string =>
      questionIn(renderLetter('question', 'en', { ...usual, code: 'amount-range', fact, words: '' }).text);
    expect(ask('total')).to.include('the total of the job');
    expect(ask('invoice')).to.include('the amount for us to invoice');
    expect(ask(null)).to.include('an amount');
  });

  it('shows what is settled, and nothing of what is not', () => {
    const { text } = renderLetter('question', 'en', {
      ...usual,
      known: { customer: 'Kestrel', total: null, invoice: [], startDate: null },
    });
    expect(text).to.match(/Settled so far:\n\n {2}Customer: +Kestrel\n\n/);
    const nothing = renderLetter('question', 'en', {
      ...usual,
      known: { customer: null, total: null, invoice: [], startDate: null },
    });
    expect(nothing.text).to.not.include('Settled so far');
  });
});
