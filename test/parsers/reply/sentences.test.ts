import { expect } from 'chai';
import fc from 'fast-check';
import { detectLanguage, splitSentences } from '../../../src/parsers/reply/index.js';
import type { Language, Sentence } from '../../../src/parsers/types.js';
import { CONTEXTS } from './contexts.js';

const texts = (text: string, language: Language = 'en'): string[] =>
  splitSentences(text, language).map((sentence) => sentence.text);

const labels = (text: string): (readonly [string, string] | null)[] =>
  splitSentences(text, 'en').map(({ label }) => (label === null ? null : ([label.name, label.value] as const)));

/** Every sentence and label value is where it says. */
/** A wrapped line's feed is a space in its sentence. */
const ofSpaces = (text: string): string => text.replaceAll('\n', ' ');

function placed(text: string, sentences: readonly Sentence[]): void {
  for (const { text: own, start, label } of sentences) {
    expect(ofSpaces(text.slice(start, start + own.length))).to.equal(ofSpaces(own));
    if (label !== null)
      expect(ofSpaces(text.slice(label.valueStart, label.valueStart + label.value.length))).to.equal(
        ofSpaces(label.value),
      );
  }
}

describe('parsers/reply/sentences', () => {
  for (const [language, text, count] of [
    ['en', 'We won it. The total is 48,500.', 2],
    ['en', 'Kestrel Plumbing Pty. Ltd. have signed for approx. 4.5 weeks, e.g. from 1 Dec. to 4 Jan.', 1],
    ['en', 'We met Mr. Ord at St. Kilda at 3 p.m. yesterday', 1],
    ['en', 'J. Smith signed. G. Ashworth did not.', 2],
    ['en', 'It is with Acme Co. The total is 5k.', 2],
    ['en', 'Won! Is 4,850 ok? Yes... maybe', 3],
    ['en', 'who do i call? thanks dan', 2],
    ['en', 'kestrel signed! total is 48500. bill us 4850, approx. date is 4 jan. cheers', 3],
    ['en', 'Yahoo! have signed, as did Ernst & Co. next door', 1],
    ['en', 'We start on 1. Dezember in Bern', 1],
    ['en', 'PO value Rs. 12,50,000 and you bill us Rs. 1,25,000', 1],
    ['de', 'Wir beginnen am 1. Dezember 2026, d.h. ca. 12.500,00 EUR, z.B. für Nr. 5.', 1],
    ['de', 'Der Start ist am 7.\nDezember. Bitte Rechnung stellen.', 2],
    ['de', 'Wir starten am 1. Die Rechnung folgt.', 2],
    ['fr', 'M. Dupont a signé pour env. 3 000 € HT. Nous commençons le 1er décembre.', 2],
  ] as const) {
    it(`finds ${count} in "${text.replace('\n', ' ')}"`, () => {
      expect(texts(text, language)).to.have.length(count);
      placed(text, splitSentences(text, language));
    });
  }

  it('joins lines that a client wrapped, with a space for the line feed', () => {
    const text =
      'In the end they signed for 43,250 because the Dandenong warehouse\ncame in as well. Please invoice us 4,325 for it and let me know\nTuesday.';
    expect(texts(text)).to.deep.equal([
      'In the end they signed for 43,250 because the Dandenong warehouse came in as well.',
      'Please invoice us 4,325 for it and let me know Tuesday.',
    ]);
  });

  it('keeps short lines apart', () => {
    expect(texts('Hi Anna,\nwe won\nTotal $48,500\nInvoice $4,850\nStart 1 Dec')).to.deep.equal([
      'Hi Anna,',
      'we won',
      'Total $48,500',
      'Invoice $4,850',
      'Start 1 Dec',
    ]);
  });

  it('takes list items and rows one by one', () => {
    expect(
      texts("- Auftragssumme CHF 41'600.–\n- Start Montag\n1. Total: 5\n2. Start: 6\n| a | b |", 'de'),
    ).to.have.length(5);
  });

  for (const [text, expected] of [
    ['Total: $48,500', ['Total', '$48,500']],
    ['Total - 48,500', ['Total', '48,500']],
    ['Total = 48,500', ['Total', '48,500']],
    ['Total ........ 48,500', ['Total', '48,500']],
    ['Total … 48,500', ['Total', '48,500']],
    ['Total\t48,500', ['Total', '48,500']],
    ['Total      48,500', ['Total', '48,500']],
    ['| Total | 48,500 |', ['Total', '48,500']],
    ['Total (ex GST): 48,500', ['Total (ex GST)', '48,500']],
    ['* Customer - Kestrel', ['Customer', 'Kestrel']],
    ['2. Start : lundi 7 décembre', ['Start', 'lundi 7 décembre']],
    ['Total:\n48,500', ['Total', '48,500']],
    ['Total:\n\n48,500', ['Total', '48,500']],
    ['We start at 10:30 on Monday', null],
    ['See https://kestrel.example', null],
    ['They signed - finally - and we are glad to start on 1 December', null],
    ['Yes... maybe', null],
  ] as const) {
    it(`reads ${expected === null ? 'no label' : `the label ${expected[0]}`} in "${text.replaceAll('\n', '⏎')}"`, () => {
      expect(labels(text)).to.deep.equal([expected]);
      placed(text, splitSentences(text, 'en'));
    });
  }

  it('cuts a line of several labels', () => {
    expect(labels('We won it. Total: $48,500, Invoice: $4,850 | Start: 1 Dec')).to.deep.equal([
      null,
      ['Total', '$48,500'],
      ['Invoice', '$4,850'],
      ['Start', '1 Dec'],
    ]);
  });

  it('numbers paragraphs and knows questions', () => {
    const sentences = splitSentences('One. Two?\n\nThree.', 'en');
    expect(sentences.map((sentence) => sentence.paragraph)).to.deep.equal([0, 0, 1]);
    expect(sentences.map((sentence) => sentence.question)).to.deep.equal([false, true, false]);
  });

  it('takes a colon in the middle of wrapped prose for no row', () => {
    const prose =
      'Kestrel have signed, the full order is worth $20,900. Bill us in two\nlots if you would: $1,000 in December and $1,090 in January. We start\nwith them soon.';
    expect(texts(prose)).to.deep.equal([
      'Kestrel have signed, the full order is worth $20,900.',
      'Bill us in two lots if you would: $1,000 in December and $1,090 in January.',
      'We start with them soon.',
    ]);
    const rows =
      'Kestrel have signed and we are glad about it, the details are below\nTotal: $20,900\nInvoice us: $2,090\nStart: 11 January 2027';
    expect(texts(rows).slice(1)).to.deep.equal(['Total: $20,900', 'Invoice us: $2,090', 'Start: 11 January 2027']);
  });

  it('keeps the line feed of a line that was ended by hand', () => {
    expect(texts('kestrel is ours, 48500 altogether\nbill 4850')).to.deep.equal([
      'kestrel is ours, 48500 altogether\nbill 4850',
    ]);
  });

  it('gives sentences in order, each where it stands, whatever the text', () => {
    const word = fc.constantFrom(
      'Total',
      'signed',
      '4,850',
      '1.',
      'Dec.',
      ':',
      '-',
      '|',
      '\n',
      '\n\n',
      '- ',
      '?',
      '…',
      'é',
      'Ltd.',
      '\t',
      '  ',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom<Language>('en', 'de', 'fr'), (words, language) => {
        const text = words.join(' ');
        const sentences = splitSentences(text, language);
        placed(text, sentences);
        let end = 0;
        for (const sentence of sentences) {
          expect(sentence.start).to.be.at.least(end);
          end = sentence.start + sentence.text.length;
        }
        // No word is lost.
        const kept = sentences
          .map((sentence) => sentence.text)
          .join('')
          .replace(/[^\p{L}\p{N}]/gu, '');
        expect(kept).to.equal(text.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('parsers/reply/language', () => {
  for (const [text, home, language] of [
    ['The customer has signed and we start on Monday.', 'de', 'en'],
    ['Der Kunde hat unterschrieben und wir beginnen am Montag.', 'en', 'de'],
    ['Le client a signé et nous commençons le lundi 7 décembre.', 'en', 'fr'],
    ['48,500', 'de', 'de'],
    ['', 'fr', 'fr'],
    ['ok', 'fr', 'fr'],
  ] as const) {
    it(`takes "${text}" from a partner who speaks ${home} for ${language}`, () => {
      expect(detectLanguage(text, CONTEXTS[home])).to.equal(language);
    });
  }
});
