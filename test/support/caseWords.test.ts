import { expect } from 'chai';
import { CASE_MACHINE, closesInSilence, isOpenCase } from '../../src/support/case.js';
import { partOrders, readCaseOrder } from '../../src/support/caseOrders.js';
import { whichCarried } from '../../src/support/carriedFiles.js';
import { helpfulFor } from '../../src/support/helpful.js';
import { readInterest } from '../../src/support/interest.js';
import { partInternal } from '../../src/support/internalLines.js';
import { doubtAbout } from '../../src/support/unclearOrder.js';
import { readPartnerWord } from '../../src/support/partnerWord.js';
import { helpfulAnswers } from '../../src/desk/support/answers.js';
import { mayStep } from '../../src/values/machine.js';

describe('support/case', () => {
  it('closes in silence only what the partner has an answer to', () => {
    const silent = (Object.keys(CASE_MACHINE.states) as (keyof typeof CASE_MACHINE.states)[]).filter(closesInSilence);
    expect(silent).to.deep.equal(['answered', 'with-partner']);
    for (const state of silent) expect(mayStep(CASE_MACHINE, state, 'closed', 'desk')).to.equal(true);
    expect(mayStep(CASE_MACHINE, 'with-team', 'closed', 'desk')).to.equal(false);
    expect(isOpenCase('closed')).to.equal(false);
  });
});

describe('support/caseOrders', () => {
  for (const [line, order] of [
    ['close', { do: 'close', text: '' }],
    ['Close.', { do: 'close', text: '' }],
    ['close: fixed in 7.2', { do: 'close', text: 'fixed in 7.2' }],
    ['schließen: behoben', { do: 'close', text: 'behoben' }],
    ['wait 5 days', { do: 'wait', days: 5 }],
    ['wait 2 weeks', { do: 'wait', days: 14 }],
    ['warten 3 Tage', { do: 'wait', days: 3 }],
    ['wait until 3 Dec', { do: 'wait-until', day: '3 Dec' }],
    ['to management', { do: 'move', tier: 'management', category: null, text: '' }],
    [
      'To technical support: they see error 500',
      { do: 'move', tier: 'technical-support', category: null, text: 'they see error 500' },
    ],
    ['to support: hosting', { do: 'move', tier: 'technical-support', category: 'hosting', text: '' }],
    // A category of another tier is a word like any other.
    ['to support: contract', { do: 'move', tier: 'technical-support', category: null, text: 'contract' }],
    ['an die Geschäftsleitung', { do: 'move', tier: 'management', category: null, text: '' }],
    ['this is yours: see Settings', { do: 'move', tier: 'partner', category: null, text: 'see Settings' }],
    ['to partner', { do: 'move', tier: 'partner', category: null, text: '' }],
    ['this is ours', { do: 'ours' }],
    ['client: Kestrel Plumbing', { do: 'client', name: 'Kestrel Plumbing' }],
  ] as const) {
    it(`reads "${line}"`, () => expect(readCaseOrder(line)).to.deep.equal(order));
  }
  for (const line of [
    'close the window and open it again',
    'to support this we need a log',
    'wait for the update',
    'This is ours to mend, sorry',
    'Please close the window',
    'close it',
    'Please wait 5 days',
  ]) {
    it(`leaves "${line}" alone`, () => expect(readCaseOrder(line)).to.equal(null));
  }

  for (const [line, same] of [
    ['to management please', 'to management'],
    ['an die Geschäftsleitung bitte', 'to management'],
    ['to support, please!', 'to support'],
    ['to management please: they ask for a price', 'to management: they ask for a price'],
    ['close please', 'close'],
    ['“Close!!”', 'close'],
    ['close, thanks Lena', 'close'],
    ['bitte schließen', 'close'],
    ['could you please close the case', 'close'],
    ['wait 5 days, please', 'wait 5 days'],
    ['this is ours, thanks', 'this is ours'],
    ['client: Kestrel Plumbing please', 'client: Kestrel Plumbing'],
  ] as const) {
    it(`reads "${line}" with its courtesy`, () =>
      expect(readCaseOrder(line, 'Lena Brandt')).to.deep.equal(readCaseOrder(same)));
  }

  for (const [line, order] of [
    ['close it', 'close'],
    ['Can you close this?', 'close'],
    ['Fall bitte schließen', 'close'],
    ['pass it on to management please', 'to management'],
    ['bitte an den Support weiterleiten', 'to support'],
  ] as const) {
    it(`reads "${line}" alone in its paragraph`, () => {
      expect(partOrders(`Hello,\n\n${line}\n\nLena`, 'Lena')).to.deep.equal({
        orders: [readCaseOrder(order)],
        rest: '',
      });
      expect(partOrders(`Open the file\n${line}`, 'Lena').orders).to.deep.equal([]);
    });
  }

  it('takes orders at the top and the bottom only, and leaves steps of an instruction', () => {
    const instruction = 'Hello Priya,\n\nplease do this:\n\nOpen the file\nclose\nOpen it again\n\nLena';
    expect(partOrders(instruction, 'Lena Brandt')).to.deep.equal({ orders: [], rest: instruction });
    expect(partOrders('Fixed.\n\nclose\n\nRegards\nLena', 'Lena Brandt')).to.deep.equal({
      orders: [{ do: 'close', text: '' }],
      rest: 'Fixed.\n\nRegards\nLena',
    });
    expect(partOrders('wait 5 days\n\nLena', 'Lena Brandt')).to.deep.equal({
      orders: [{ do: 'wait', days: 5 }],
      rest: '',
    });
  });

  it('reads the text of an order over the lines that a mail program has wrapped', () => {
    for (const mail of [
      'close: fixed with 7.2,\nplease update\n\nLena',
      'Hello,\n\nit was the date.\n\nclose: fixed with 7.2,\nplease update',
    ]) {
      expect(partOrders(mail, 'Lena').orders).to.deep.equal([{ do: 'close', text: 'fixed with 7.2, please update' }]);
    }
  });

  it('reads a wall of words at once', () => {
    const started = performance.now();
    partOrders(`${'wait '.repeat(4000)}\n`.repeat(200), 'Lena');
    partOrders('close: x\n'.repeat(20_000), 'Lena');
    expect(performance.now() - started).to.be.below(2000);
  });
});

describe('support/unclearOrder', () => {
  const readers = { writer: 'Lena Brandt', partner: ['Priya Nair'], own: ['Oskar Lindqvist', 'Technical support'] };
  for (const text of [
    'this should go to management',
    'to management asap',
    'Management?',
    'Oskar should take this',
    'escalate please',
    'close as solved',
    'Please wait 5 days',
    'client is Kestrel Plumbing',
    'They do not pay and threaten us with a lawyer, I do not know what to say.\n\nplease can management have this\n\nLena',
    'Then restart it.\nClose it.',
    'à la direction svp',
    '-> management',
    'Not ours.',
    'Not our job, partner should do it.',
    'This one is for the partner: see manual',
    'gehört dem Partner',
    'closing this now',
    'erledigt, bitte zumachen',
    'Close and thanks!',
    'duplicate of S-2',
    'merge with S-2',
    'spam',
    'reopen',
    'status?',
    'assign to Tom',
    'Bitte in 5 Tagen wieder vorlegen',
  ]) {
    it(`asks about "${text}"`, () => expect(doubtAbout(text, readers)?.doubt).to.equal('unclear-order'));
  }
  for (const text of [
    'Hi Oskar,\n\nthe client is angry, be careful.',
    '@Oskar have a look',
    'Oskar, please look at it.',
    'Install 7.2.\n\nOskar, they want a discount, shall we give it?',
    'Install 7.2.\n\n@Oskar they pay late.\n\nLena',
  ]) {
    it(`asks about "${text}"`, () => expect(doubtAbout(text, readers)?.doubt).to.equal('greets-colleague'));
  }
  for (const text of [
    'Hello Priya,\n\nPlease wait until Monday.\n\nLena',
    'Hi Priya,\nthis is for management, they will call you.',
    'I will call them tomorrow.',
    'Please close the browser and log in again.',
    'The port is closed by the firewall, open 443.',
    'Wait, is it version 7?',
    'Management console: open Settings',
    'Oskar Lindqvist will call you tomorrow.',
    'This is the way to do it: click Save.',
    'Install 7.2.\n\nLena\n\nOskar Lindqvist',
    'Install 7.2.\n\nOskar Lindqvist will call you.',
    'Hello Priya,\n\nInstall 7.2.\n\nOskar, your manager, will call you.',
    'Close and open the app again.',
    'Ignore the warning and press OK.',
    'Assign the role to the user.',
    'The partner console shows it.',
  ]) {
    it(`leaves "${text}" to the partner`, () => expect(doubtAbout(text, readers)).to.equal(null));
  }
  it('reads a wall of text at once', () => {
    const started = performance.now();
    for (const text of ['to '.repeat(100_000), 'close '.repeat(50_000), 'a\n\n'.repeat(50_000), 'please '.repeat(3000)])
      doubtAbout(text, readers);
    for (const line of ['please '.repeat(3000), ', '.repeat(5000), 'close, '.repeat(3000), '🙂'.repeat(3000)])
      readCaseOrder(line, 'Lena');
    expect(performance.now() - started).to.be.below(2000);
  });
});

describe('support/partnerWord', () => {
  for (const [text, word] of [
    ['Unfortunately that didn’t help.', 'not-helped'],
    ['Did not work, I’m afraid.', 'not-helped'],
    ['No luck. It is still the same after the restart.', 'not-helped'],
    ['Thanks, but they still can’t log in.', 'not-helped'],
    ['Das hat leider nicht geholfen.', 'not-helped'],
    ['Der Fehler besteht immer noch.', 'not-helped'],
    ['Thanks, that helped!', 'solved'],
    ['Solved.', 'solved'],
    ['All works again, you can close it.', 'solved'],
    ['Danke, hat geholfen.', 'solved'],
    ['Ist erledigt, vielen Dank', 'solved'],
    ['Jetzt funktioniert es wieder.', 'solved'],
    // Both: the more careful one.
    ['The login works again. The report is still not working.', 'not-helped'],
    ['This is for technical support, please.', 'to-support'],
    ['Please pass this on to your technical support.', 'to-support'],
    ['Bitte an den technischen Support weitergeben.', 'to-support'],
    ['to support', 'to-support'],
    ['Please pass this to management.', 'to-management'],
    ['We will handle this ourselves.', 'ours'],
    ['Thank you!', 'thanks'],
    ['👍', 'thanks'],
    ['Great 👍🏽', 'thanks'],
    ['close', 'solved'],
    ['Close it please.', 'solved'],
    ['close to the end of the run it stops', null],
    ['Please close it only when the run works.', null],
    ['Vielen Dank, Katrin', 'thanks'],
    ['Great, thanks.', 'thanks'],
    ['Hi Oskar,\n\nThat helped, thanks.\n\nPriya', 'solved'],
  ] as const) {
    it(`reads "${text}" as ${word}`, () => expect(readPartnerWord(text)).to.equal(word));
  }
  for (const text of [
    'We will close it when it works again.',
    'Is this solved with the next release?',
    'It is not solved by that, is it?'.replace('not ', 'hardly '),
    'Thanks. Which version do they need?',
    'This is not for technical support, I think.',
    'Here is the log.',
    'Hoffentlich ist es damit erledigt.',
    'Thanks! Client wants to cancel the contract.',
    'Danke! Der Kunde will jetzt den Vertrag kündigen.',
    'Great, thanks. They want acture Pro for 300 users.',
    'Thanks, the log is attached.',
    'That helped, thanks. The client now wants to cancel the contract at year end.',
    'It works fine on my own PC, the client only gets the error page.',
    'The invoice run is fixed, now the reports show wrong totals.',
    'We will handle this ourselves. Their lawyer wants the data processing agreement signed.',
  ]) {
    it(`leaves "${text}" open`, () => expect(readPartnerWord(text)).to.equal(null));
  }

  it('reads a wall of text at once', () => {
    const started = performance.now();
    for (const text of ['a '.repeat(100_000), 'tried all '.repeat(20_000), '!'.repeat(200_000), 'ist '.repeat(50_000)])
      readPartnerWord(text);
    expect(performance.now() - started).to.be.below(2000);
  });
});

describe('support/internalLines', () => {
  it('keeps a marked line with the rest of its paragraph, at whatever width it was wrapped', () => {
    for (const wrapped of [
      '// they are angry about\nthe price and may leave',
      '// they\nare\nangry',
      '// note\n  more',
    ]) {
      const parted = partInternal(`Hello,\n\n${wrapped}\n\nfor you\n\n> // quoted note\n> of ours\n>\nBye`, '//');
      expect(parted.open).to.equal('Hello,\n\nfor you\n\nBye');
      expect(parted.internal.at(-1)).to.equal('quoted note');
      expect(parted.kept).to.include('> of ours');
    }
    expect(partInternal('Open.\n// inside\nrest', '//')).to.deep.equal({
      open: 'Open.',
      internal: ['inside'],
      kept: ['rest'],
    });
  });
  for (const line of [
    '1. // a note',
    'a) // a note',
    '- // a note',
    '(// a note)',
    '“// a note”',
    '> // a note',
    '\u200b// a note',
    '** // a note',
    '／／ a note',
    '/ / a note',
    '⁄⁄ a note',
    '//a note',
  ]) {
    it(`keeps "${line}"`, () => expect(partInternal(`Hello\n\n${line}\n\nBye`, '//').open).to.equal('Hello\n\nBye'));
  }
  it('keeps what follows a mark behind the end of a sentence, where lines were joined', () => {
    expect(partInternal('It is fixed. // they do not\nknow yet\n\nBye', '//')).to.deep.equal({
      open: 'It is fixed.\n\nBye',
      internal: [],
      kept: ['// they do not', 'know yet'],
    });
  });
  it('gives back orders at the end of a marked paragraph', () => {
    const isOrder = (line: string): boolean => readCaseOrder(line) !== null;
    expect(partInternal('// they pay late\nto management', '//', isOrder).open).to.equal('to management');
    expect(partInternal('// ask whether to hand it\nto management\nbecause of the price', '//', isOrder).open).to.equal(
      '',
    );
  });
  it('leaves addresses and other marks alone', () => {
    const text = 'See https://help.example/x\nand / or // in the middle';
    expect(partInternal(text, '//').open).to.equal(text);
    expect(partInternal('// open\n## inside', '##')).to.deep.include({ open: '// open', internal: ['inside'] });
    expect(partInternal('Internal: not this\n\nINTERN: no\nword', 'intern:').open).to.equal('Internal: not this');
  });
  it('reads a wall of marks at once', () => {
    const started = performance.now();
    for (const text of ['> - '.repeat(50_000), '/'.repeat(200_000), '. '.repeat(100_000), '// x\n'.repeat(50_000)])
      partInternal(text, '//');
    expect(performance.now() - started).to.be.below(2000);
  });
});

describe('support/carriedFiles', () => {
  const file = (
    filename: string | null,
    content: Buffer | string,
    contentType = 'application/octet-stream',
    size?: number,
  ) => {
    const bytes = Buffer.from(content);
    return { filename, contentType, content: bytes, size: size ?? bytes.length };
  };
  const limits = { totalBytes: 100, refusedTypes: ['exe', 'js'] };
  const left = (files: ReturnType<typeof file>[]) =>
    whichCarried(files, limits).left.map(({ name, why }) => `${name} ${why}`);

  it('carries what fits, in order, and names the rest', () => {
    const files = [file('a.log', 'x'.repeat(60)), file('b.log', 'x'.repeat(60)), file('c.log', 'x'.repeat(30))];
    expect(whichCarried(files, limits).carried.map(({ filename }) => filename)).to.deep.equal(['a.log', 'c.log']);
    expect(left(files)).to.deep.equal(['b.log too-large']);
  });
  it('knows programs by ending, by their first octets, and inside a ZIP', () => {
    const zip = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4]),
      Buffer.alloc(22),
      Buffer.from([8, 0, 0, 0]),
      Buffer.from('tool.exe'),
    ]);
    expect(
      left([file('Setup.EXE', 'x'), file('notes.exe. ', 'x'), file('photo.jpg', 'MZ\u0090'), file('logs.zip', zip)]),
    ).to.deep.equal([
      'Setup.EXE refused-type',
      'notes.exe. refused-type',
      'photo.jpg refused-type',
      'logs.zip refused-type',
    ]);
    expect(left([file('exe', 'x'), file('a.exe.txt', 'x'), file('notes.json', 'x')])).to.deep.equal([]);
  });
  it('does not carry half a file, nor what belongs to the mail alone', () => {
    expect(left([file('big.log', 'x', 'text/plain', 5)])).to.deep.equal(['big.log too-large']);
    expect(whichCarried([file('smime.p7s', 'x', 'application/pkcs7-signature')], limits)).to.deep.equal({
      carried: [],
      left: [],
    });
    expect(left([file(null, 'x'.repeat(200), 'message/rfc822')])).to.deep.equal(['mail.eml too-large']);
  });
});

describe('support/interest', () => {
  for (const [text, kinds] of [
    ['The client would like to upgrade to the bigger package.', ['upgrade']],
    ['Der Kunde überlegt, auf ein größeres Paket umzusteigen.', ['upgrade']],
    ['What does acture Pro cost?', ['acture-pro']],
    ['It would be great if the list could be sorted by van.', ['feature-request']],
    ['Es wäre schön, wenn man filtern könnte.', ['feature-request']],
    ['They need 5 more users from May.', ['more-users']],
    ['Sie brauchen zusätzliche Lizenzen.', ['more-users']],
    ['Since the upgrade on Monday nothing works.', []],
    ['The upgrade failed.', []],
    ['They are not interested in acture Pro.', []],
    ['Nothing prints.', []],
  ] as const) {
    it(`reads ${kinds.join(', ') || 'nothing'} from "${text}"`, () =>
      expect(readInterest(text).map(({ kind }) => kind)).to.deep.equal(kinds));
  }
  it('reads a wall of text at once', () => {
    const started = performance.now();
    for (const text of ['interested '.repeat(20_000), 'upgrade '.repeat(20_000), 'more '.repeat(50_000)])
      readInterest(text);
    expect(performance.now() - started).to.be.below(2000);
  });
});

describe('support/helpful', () => {
  const shipped = helpfulAnswers('');
  const titles = (
    text: string,
    category: 'installation-access' | 'package-differences' | 'general-question',
    language = 'en',
    sent: string[] = [],
  ) => helpfulFor(shipped, { text, category, language, sent }, 3).map(({ name }) => name);

  it('finds the answer by category and words, in the language of the request', () => {
    expect(titles('They forgot the password.', 'installation-access')[0]).to.equal('en/password-reset');
    expect(titles('Das Passwort ist weg, die Anmeldung klappt nicht.', 'installation-access', 'de')[0]).to.equal(
      'de/password-reset',
    );
    expect(titles('Quel forfait ?', 'package-differences', 'fr')).to.deep.equal(['en/packages']);
  });
  it('sends no answer twice', () => {
    expect(titles('They forgot the password.', 'installation-access', 'en', ['en/password-reset'])).to.not.include(
      'en/password-reset',
    );
  });
  it('has an answer for every category of the partner, in English and German', () => {
    for (const category of [
      'general-question',
      'basic-troubleshooting',
      'package-differences',
      'standard-feature',
      'installation-access',
    ] as const) {
      for (const language of ['en', 'de']) {
        expect(
          helpfulFor(shipped, { text: '', category, language, sent: [] }, 1),
          `${category} ${language}`,
        ).to.have.length(1);
      }
    }
  });
});
