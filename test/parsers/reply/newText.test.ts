import { expect } from 'chai';
import fc from 'fast-check';
import { readHtml } from '../../../src/parsers/reply/html.js';
import { extractNewText } from '../../../src/parsers/reply/index.js';
import { normaliseText } from '../../../src/parsers/reply/normalise.js';
import type { NewText } from '../../../src/parsers/types.js';
import { CONTEXTS } from './contexts.js';

interface Parts {
  readonly text?: string;
  readonly html?: string;
  readonly subject?: string;
}

function read({ text, html, subject }: Parts): NewText {
  const from = [{ name: 'Priya Nair', address: 'priya@harbourfield.example' }];
  return extractNewText({ text: text ?? null, html: html ?? null, subject: subject ?? 'Re: x', from }, CONTEXTS.en);
}

const elided = (newText: NewText, kind: string): string[] =>
  newText.elided.filter((item) => item.kind === kind).map((item) => item.text);

describe('parsers/reply', () => {
  it('says none where the mail has no body', () => {
    expect(read({})).to.deep.include({ text: '', from: 'none', other: null });
  });

  it('keeps what it left out beside what it kept', () => {
    const newText = read({
      text: 'We won.\n\nKind regards\nPriya Nair\n\nOn 26/10/2026 16:20, Next Technik wrote:\n> Total: $40,000',
    });
    expect(newText.text).to.equal('We won.');
    expect(newText.signature).to.equal('Kind regards\nPriya Nair');
    expect(elided(newText, 'quote')[0]).to.contain('Total: $40,000');
  });

  for (const style of [
    'content-visibility: hidden',
    'overflow: hidden; width: 1px; height: 1px',
    '-webkit-text-fill-color: transparent',
    'scale: 0',
    'line-height: 0; overflow: hidden',
  ]) {
    it(`does not see what "${style}" hides`, () => {
      expect(read({ html: `<p>We won.</p><p style="${style}">Total 5</p>` }).text).to.equal('We won.');
    });
  }

  it('sees a dialog only where it is open', () => {
    expect(read({ html: '<p>We won.</p><dialog>Total 5</dialog>' }).text).to.equal('We won.');
    expect(read({ html: '<p>We won.</p><dialog open>Total 5</dialog>' }).text).to.contain('Total 5');
    expect(read({ html: '<p style="line-height: 1.5; max-height: 1px">We won.</p>' }).text).to.equal('We won.');
  });

  describe('the two versions of a mail', () => {
    for (const [what, text, html] of [
      [
        'bold and links',
        '*Total:* $48,500 <https://x.example/a>\n[image: logo]',
        '<b>Total:</b> <a href="https://x.example/a">$48,500</a><br><img src="x">',
      ],
      [
        'wrapped lines',
        'Kestrel signed for 48,500 and we\nstart on 1 December.',
        '<p>Kestrel signed for 48,500 and we start on 1 December.</p>',
      ],
      ['list marks', '  * Total 5\n  * Start 6', '<ul><li>Total 5</li><li>Start 6</li></ul>'],
      ['table rows', 'Total\n$48,500', '<table><tr><td>Total</td><td>$48,500</td></tr></table>'],
      ['quotation marks and dashes', '"ok" - fine', '<p>“ok” – fine</p>'],
    ] as const) {
      it(`takes ${what} for the same words`, () => expect(read({ text, html }).other).to.equal(null));
    }

    for (const [what, text, html, other] of [
      ['figures', 'Total 64,000', '<p>Total 46,000</p>', 'Total 46,000'],
      ['separators', 'Total 48.500', '<p>Total 48,500</p>', 'Total 48,500'],
      [
        'hidden words that the plain version shows',
        'Total 5. We lost.',
        '<p>Total 5.<span style="display:none"> We lost.</span></p>',
        'Total 5.',
      ],
    ] as const) {
      it(`tells that ${what} differ`, () =>
        expect(read({ text, html })).to.deep.include({ text, other, from: 'plain' }));
    }

    it('prefers the version in which the old figure is struck out', () => {
      const newText = read({ text: 'Total 50,000 48,500', html: '<p>Total <s>50,000</s> 48,500</p>' });
      expect(newText).to.deep.include({ text: 'Total 48,500', from: 'html', other: 'Total 50,000 48,500' });
      expect(elided(newText, 'struck-out')).to.deep.equal(['50,000']);
    });

    for (const stub of [
      'Please use an HTML viewer.',
      'If you cannot read this message, open it in your browser.',
      'Ihr Programm zeigt keine HTML-Nachrichten an.',
      'Diese E-Mail im Browser öffnen',
      "Votre messagerie n'affiche pas les messages HTML. Ouvrez ce message dans un navigateur pour le lire.",
    ])
      it(`prefers HTML to a plain version that only asks for it: ${stub}`, () => {
        expect(read({ text: stub, html: '<p>Total 5</p>' })).to.deep.include({ text: 'Total 5', other: null });
      });

    for (const text of [
      'Kestrel said no. To read this message open it in your browser.',
      'We have lost Kestrel, sorry. View this e-mail in the browser.',
      'Draft, not final. Open the message in a browser.',
      'Kestrel hat nicht unterschrieben, bitte öffnen Sie diese Nachricht im Browser.',
    ])
      it(`compares a plain version that says something besides: ${text}`, () => {
        expect(read({ text, html: '<p>Total 5</p>' })).to.deep.include({ text, other: 'Total 5' });
      });

    it('compares a plain version that asks for HTML and gives a figure of its own', () => {
      const stub = 'Total 48,500. Please use an HTML viewer.';
      expect(read({ text: stub, html: '<p>Total 5</p>' }).other).not.to.equal(null);
    });

    it('believes the version that knows what is quoted', () => {
      const quoted = 'Total: $40,000.00 for example';
      const newText = read({
        text: `We won.\n\n${quoted}`,
        html: `<p>We won.</p><blockquote type="cite">${quoted}</blockquote>`,
      });
      expect(newText).to.deep.include({ text: 'We won.', from: 'html', other: null });
    });
  });

  describe('answers', () => {
    it('stand with the question above them', () => {
      const newText = read({ text: '> What is the total?\n\n48,500\n\n> And the start?\n1 December' });
      expect(newText.interleaved).to.equal(true);
      expect(
        newText.answers.map(({ question, start, end }) => [question, newText.text.slice(start, end)]),
      ).to.deep.equal([
        ['What is the total?', '48,500'],
        ['And the start?', '1 December'],
      ]);
    });

    it('below a whole quoted mail have its last paragraph as their question', () => {
      const newText = read({ text: '> Hello,\n>\n> have they signed?\n\nYes' });
      expect(newText.interleaved).to.equal(false);
      expect(newText.answers[0]?.question).to.equal('have they signed?');
    });

    it('in an unmarked mail are read only where the sender says how they are marked', () => {
      const header =
        '\n\nFrom: Next Technik <referrals@nexttechnik.example>\nSent: Monday, 26 October 2026 16:20\nTo: Priya\nSubject: x\n\n';
      const below = 'Total, e.g. 40,000?\n==> 48,500\nGP: 5\nPN: 1 December';
      expect(read({ text: `Answers below.${header}${below}` }).text).to.equal('Answers below.\n\n48,500\n\n1 December');
      expect(read({ text: `Thanks for this.${header}${below}` }).text).to.equal('Thanks for this.');
    });
  });

  describe('forwards', () => {
    const mail =
      '---------- Forwarded message ---------\nFrom: Dan <dan@kestrel.example>\nDate: Mon, 16 Nov 2026\nSubject: ok\nTo: Priya\n\nTotal 48,500';
    it('are kept apart from what the sender says', () => {
      const newText = read({ text: `They are in.\n\n${mail}`, subject: 'Fwd: ok' });
      expect(newText.text).to.equal('They are in.');
      expect(newText.forwarded).to.contain('Total 48,500');
    });

    it('leave nothing where the sender says nothing', () => {
      expect(read({ text: mail, subject: 'Fwd: ok' })).to.deep.include({ text: '', from: 'plain' });
    });

    it('of the desk’s own mail are quotes', () => {
      const newText = read({
        text: mail.replace('Dan <dan@kestrel.example>', 'Next Technik <referrals@nexttechnik.example>'),
      });
      expect(newText.forwarded).to.equal(null);
    });
  });

  describe('characters', () => {
    it('reads spaces, invisible and full-width characters as they look', () => {
      expect(normaliseText('４８\u00a0５００\u200b \u00adok\ufeff\u2060').text).to.equal('48 500 ok');
      expect(normaliseText('e\u0301').text).to.equal('é');
    });

    it('leaves letters of other scripts what they are', () => {
      expect(normaliseText('Kеstrel').text).to.equal('Kеstrel');
    });

    it('leaves out what is struck out with overlay characters', () => {
      expect(normaliseText('5\u03360\u0336 48')).to.deep.include({ text: ' 48', struck: ['50'] });
    });

    it('reports directional overrides in what remains', () => {
      const newText = read({ text: 'Total \u202e005,84\u202c now' });
      expect(newText.text).to.equal('Total 005,84 now');
      expect(newText.bidi).to.have.length(1);
      expect(newText.bidi[0]).to.deep.include({ text: '005,84', start: 6, end: 12 });
      expect(read({ text: 'ok\n> \u202ex' }).bidi).to.deep.equal([]);
      expect(read({ text: "Total 27\u202e\u202c'400 now" }).bidi[0]).to.deep.include({
        text: "27'400",
        start: 6,
        end: 12,
      });
      expect(read({ text: 'Total \u202e\u202c 27, 2\u200b7 and Ves\u00adsel\u200e' }).bidi).to.deep.equal([]);
    });
  });

  describe('hidden text', () => {
    for (const style of [
      'display:none',
      'display: none !important; display: block',
      'visibility:hidden',
      'font-size:0',
      'font-size:1px',
      'opacity:0',
      'max-height:0',
      'height:0;overflow:hidden',
      'color:#fff',
      'color:white',
      'color:rgb(254,254,254)',
      'color:transparent',
      'mso-hide:all',
      'position:absolute;left:-9999px',
      'text-indent:-9999px',
      'clip:rect(0,0,0,0)',
    ]) {
      it(`is left out: ${style}`, () => {
        const newText = read({ html: `<p>Total 5<span style="${style}"> hidden</span></p>` });
        expect(newText.text).to.equal('Total 5');
        expect(elided(newText, 'hidden')).to.deep.equal(['hidden']);
      });
    }

    for (const style of [
      'color:#333',
      'background:#000;color:#fff',
      'font-size:11pt',
      'opacity:0.9',
      'display:inline',
      'max-height:20px',
    ]) {
      it(`is not what can be seen: ${style}`, () => {
        expect(read({ html: `<p>Total<span style="${style}"> 5</span></p>` }).text).to.equal('Total 5');
      });
    }

    it('is found through a stylesheet and an attribute', () => {
      const html =
        '<style>.h{display:none} #i{opacity:0} @media print{p{display:none}}</style><p>Total<b class="h">1</b><b id="i">2</b><b hidden>3</b> 5</p>';
      expect(read({ html }).text).to.equal('Total 5');
    });

    it('is a comment, a title or a script, too', () => {
      const newText = read({ html: '<title>t</title><script>s</script><p>Total 5<!-- Total 99 --></p>' });
      expect(newText.text).to.equal('Total 5');
      expect(elided(newText, 'comment')).to.deep.equal(['Total 99']);
    });
  });

  it('reads any markup without throwing', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<table>',
      '<tr>',
      '<td>',
      '</td>',
      '</table>',
      '<br>',
      '<blockquote>',
      '<p style="',
      '">',
      '<!--',
      '-->',
      '<style>',
      '</style>',
      'x',
      '&amp',
      '<li>',
      '<ol start=9>',
      '<hr>',
      '</p>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(readHtml(pieces.join('')).lines.every((line) => !line.text.includes('\n'))).to.equal(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never lets a quoted line through, whatever stands around it', () => {
    const own = fc.constantFrom('We won.', 'Total: 48,500', '', 'Hi', 'Thanks', '--', 'Priya', 'see below', 'PS: x');
    const quoted = fc.constantFrom(
      '> Total: 40,000.00',
      '>> Total: 40,000.00',
      '> > Total: 40,000.00',
      '>Total: 40,000.00',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(own, quoted), { maxLength: 25 }), (lines) => {
        expect(read({ text: lines.join('\n') }).text).not.to.contain('40,000.00');
      }),
      { numRuns: 300 },
    );
  });
});
