import { expect } from 'chai';
import fc from 'fast-check';
import { HOSTILE_TEXTS, withHostileTexts } from '../../src/templates/hostile.js';
import { renderLetter } from '../../src/templates/index.js';
import { LETTER_LANGUAGES } from '../../src/templates/language.js';
import { LETTER_NAMES, SAMPLES } from '../../src/templates/samples.js';
import { see } from './visibleText.js';

const thanks = SAMPLES.thanks[0]!.view;

const withCustomer = (customer: string): typeof thanks => ({
  ...thanks,
  referral: { ...thanks.referral, customer },
  facts: { ...thanks.facts, customer },
});

/** Elements of the letter, without those that stand for line breaks and addresses inside a value. */
const structure = (html: string): string =>
  see(html)
    .elements.filter((name) => name !== 'br' && name !== 'a')
    .join(' ');

describe('templates: hostile values', () => {
  for (const name of [
    '<script>alert(1)</script>',
    '{{7*7}}',
    "O'Brien & Sons",
    '{{{desk.address}}}',
    '${7*7}',
    '=cmd|x',
  ]) {
    it(`writes the customer ${name} as it is in subject and text, and as text in HTML`, () => {
      for (const language of LETTER_LANGUAGES) {
        const { subject, text, html } = renderLetter('thanks', language, withCustomer(name));
        expect(subject).to.include(name);
        expect(text).to.include(name);
        expect(see(html).text).to.include(name);
        expect(html).to.not.include('<script');
      }
    });
  }

  it('escapes for HTML once, not twice', () => {
    const { html } = renderLetter('thanks', 'en', withCustomer(`O'Brien & Sons <Ltd> "x"`));
    expect(html).to.include('O&#x27;Brien &amp; Sons &lt;Ltd&gt; &quot;x&quot;');
  });

  for (const letter of LETTER_NAMES) {
    it(`keeps the structure of ${letter} whatever its texts hold`, () => {
      for (const { title, view } of SAMPLES[letter]) {
        const plain = renderLetter(letter, 'en', withHostileTexts(view, 'Kestrel'));
        for (const [attack, text] of HOSTILE_TEXTS) {
          const rendered = renderLetter(letter, 'en', withHostileTexts(view, text));
          expect(structure(rendered.html), `${title}, ${attack}`).to.equal(structure(plain.html));
          expect(rendered.html).to.not.match(/<script|<img|javascript:/i);
          expect(rendered.subject).to.not.match(/[\r\n\u0085\u2028\u2029\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          expect(rendered.text.replaceAll('\n', '')).to.not.match(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
          for (const line of rendered.text.split('\n')) expect(Array.from(line).length, line).to.be.at.most(78);
        }
      }
    });
  }

  it('keeps a name on one line, so that it cannot pretend to be a row or a command', () => {
    const { text } = renderLetter('thanks', 'en', withCustomer('Kestrel\n\nok\r\nJob total: AUD 1\u2028reject'));
    expect(text).to.not.match(/^(?:ok|reject|Job total: AUD 1)/m);
    expect(text).to.include('Kestrel ok Job total: AUD 1 reject');
  });

  it('quotes every line of a mail, so that the text cannot pretend to be ours', () => {
    const view = { ...SAMPLES.summary[0]!.view, newText: 'first\n\nok\r\n> reject\ntotal: 1' };
    expect(renderLetter('summary', 'en', view).text).to.include('> first\n>\n> ok\n> > reject\n> total: 1\n');
  });

  it('adds no field to a mailto link', () => {
    const view = { ...thanks, billing: { name: 'X', email: 'a?bcc=evil@harbourfield.example' } };
    const { html } = renderLetter('thanks', 'en', view);
    expect(html).to.include('href="mailto:a%3Fbcc%3Devil@harbourfield.example"');
    const broken = { ...thanks, billing: { name: 'X', email: '"><b>x</b>@y' } };
    expect(renderLetter('thanks', 'en', broken).html).to.not.include('<b>');
  });

  it('has a subject of one bounded line for any name (property)', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 600 }),
        fc.constantFrom(...LETTER_LANGUAGES),
        (name, language) => {
          for (const letter of ['referral-offer', 'thanks', 'breach'] as const) {
            const view = withHostileTexts(SAMPLES[letter][0]!.view, name);
            const { subject } = renderLetter(letter, language, view);
            expect(subject).to.not.match(/[\r\n\u0085\u2028\u2029\p{Cc}\p{Surrogate}]/u);
            expect(Array.from(subject).length).to.be.at.most(160);
            expect(subject).to.include('R-2041');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
