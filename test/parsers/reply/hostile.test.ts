/** Mail made to cost time or memory. Each has a name; what is checked first is what came of it, time only generously. */
import { expect } from 'chai';
import { parseMail } from '../../../src/inbox/mime.js';
import { readAutomatic } from '../../../src/parsers/automatic.js';
import { readBounce } from '../../../src/parsers/bounce.js';
import { extractNewText, splitSentences } from '../../../src/parsers/reply/index.js';
import { doubtSender } from '../../../src/parsers/sender.js';
import { CONTEXTS } from './contexts.js';

const head = (type: string): string =>
  `From: Priya Nair <priya@harbourfield.example>\nContent-Type: ${type}; charset=utf-8\n\n`;
const plain = head('text/plain');
const html = head('text/html');

/** Name, mail, and new text where it is short enough to say. */
const CASES: readonly (readonly [string, string, string?])[] = [
  ['10,000 quote levels', `${plain}Total 5\n${'>'.repeat(10_000)} x`, 'Total 5'],
  ['a line of 1 MB', plain + 'x'.repeat(1_000_000)],
  ['a line of 1 MB of ">"', plain + '>'.repeat(1_000_000), ''],
  ['20,000 attributions', plain + 'On 12/11/2026 at 10:30 Next wrote\n'.repeat(20_000)],
  ['100,000 labels', plain + 'a: b\n'.repeat(100_000)],
  ['50,000 header lines in the text', plain + 'From: x\nSent: 10:30\n'.repeat(50_000)],
  ['40,000 signatures', plain + 'Kind regards\nPriya\n\n'.repeat(40_000), ''],
  ['60,000 beginnings of a disclaimer', plain + 'This message is\n'.repeat(60_000)],
  ['300,000 stars', plain + '*a '.repeat(300_000)],
  ['200,000 overlaid letters', plain + 'a\u0336'.repeat(200_000), ''],
  ['100,000 directional controls', plain + '\u202e\u2066a'.repeat(100_000)],
  ['10,000 nested tags', `${html}${'<div>'.repeat(10_000)}Total 5${'</div>'.repeat(10_000)}`, 'Total 5'],
  [
    '170,000 open tags and as many wrong ends',
    `${html}Total 5${'<b>'.repeat(170_000)}${'</i>'.repeat(120_000)}`,
    'Total 5',
  ],
  ['80,000 open quotes', `${html}Total 5${'<blockquote>'.repeat(80_000)}x`, 'Total 5'],
  ['60,000 nested tables', html + '<table><tr><td>'.repeat(60_000)],
  ['60,000 style rules', `${html}<style>${'.a{display:none}'.repeat(60_000)}</style><p>Total 5</p>`, 'Total 5'],
  ['unclosed tags', `${html}Total 5${'<div <p <a '.repeat(90_000)}`],
  ['5,000 parts', `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(5000)}`],
  ['60,000 mailboxes', `From: ${'a@b.example, '.repeat(60_000)}\n\nTotal 5`],
];

describe('hostile mail', () => {
  for (const [name, raw, text] of CASES) {
    it(`of ${name} costs little`, async () => {
      const begun = performance.now();
      const mail = await parseMail(Buffer.from(raw));
      const newText = extractNewText(mail, CONTEXTS.en);
      const sentences = splitSentences(newText.text, 'en');
      readAutomatic(mail, CONTEXTS.en, { newText });
      readBounce(mail);
      doubtSender(mail, CONTEXTS.en);
      if (text !== undefined) expect(newText.text).to.equal(text);
      expect(newText.text.length).to.be.at.most(100_000);
      expect(sentences.length).to.be.at.most(2000);
      // Around a quarter of a second on a slow machine; quadratic behaviour takes half a minute.
      expect(performance.now() - begun).to.be.below(4000);
    });
  }
});
