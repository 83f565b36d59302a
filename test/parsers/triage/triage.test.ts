import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { triageRules } from '../../../src/desk/triageRules.js';
import { NEUTRAL_CONTEXT } from '../../../src/parsers/caseContext.js';
import { readTriage, readTriageText } from '../../../src/parsers/triage/index.js';
import { CATEGORIES, TIER_OF, TIERS, type Category } from '../../../src/parsers/triage/types.js';
import { mailOf } from '../mailOf.js';

const RULES = triageRules('');

const read = (text: string) => readTriageText(text, RULES);
/** By rules alone: what the word lists do must not hang on the classifier. */
const byRules = (text: string) => readTriageText(text, RULES, { learnt: null });

describe('triage: rules, one family after the other', () => {
  const families: readonly (readonly [Category, readonly string[], readonly string[]])[] = [
    [
      'acture-pro',
      ['They want acture Pro and ask for an offer.', 'Der Vorstand möchte auf acture Pro wechseln.'],
      [
        'What is the price pro rata?',
        'Was kostet Team pro Benutzer im Monat?',
        'Pro is too big for them, they stay on Team.',
      ],
    ],
    [
      'security-architecture',
      [
        'Their auditor asks for your penetration test report.',
        'Der Datenschutzbeauftragte verlangt einen Auftragsverarbeitungsvertrag.',
      ],
      ['Which country are the servers in? Just the country, no concern behind it.'],
    ],
    [
      'complaint',
      ['She demands a written apology from your management.', 'Er verlangt eine Entschuldigung der Geschäftsleitung.'],
      [
        'No complaint, they only ask what the blue flag means.',
        'Das ist keine Beschwerde, er fragt nur, was das Symbol bedeutet.',
      ],
    ],
    [
      'contract',
      ['What is the notice period of their subscription?', 'Wie lange ist die Kündigungsfrist?'],
      ['The invoice is settled, thanks. How does one sort the list?'],
    ],
    [
      'hosting',
      ['Nobody gets in, 503 Service Unavailable on all pages.', 'Das Zertifikat ist abgelaufen, alle Browser warnen.'],
      ['He says the server is down, but his network cable was out. Any tips?'],
    ],
    [
      'data-processing',
      [
        'The report adds up to 300, counted by hand it is 287.',
        'Die Summe im Bericht ist falsch, ich habe nachgerechnet.',
      ],
      ['How does the report count weekends? The figures may well be right.'],
    ],
    [
      'unresolved',
      ['We tried everything in the handbook, it did not help.', 'Euer Tipp hat leider nicht geholfen.'],
      [],
    ],
    [
      'package-differences',
      ['What does Business have that Team has not?', 'Was ist der Unterschied zwischen Team und Business?'],
      [],
    ],
    ['installation-access', ['Which role lets her read reports?', 'Welche Rolle braucht der neue Benutzer?'], []],
  ];
  for (const [category, yes, no] of families) {
    for (const text of yes) it(`${category}: "${text}"`, () => expect(byRules(text).category).to.equal(category));
    for (const text of no) it(`not ${category}: "${text}"`, () => expect(read(text).category).to.not.equal(category));
  }
});

describe('triage: the reading', () => {
  it('gives the words that decided, where they stand', () => {
    const reading = read('Good morning. Their auditor asks for your latest penetration test report.');
    expect(reading).to.include({
      tier: 'management',
      category: 'security-architecture',
      confident: true,
      language: 'en',
    });
    expect(reading.evidence.length).to.be.above(0);
    for (const { text, start, end } of reading.evidence) expect(reading.text.slice(start, end)).to.equal(text);
  });

  it('sends several requests to the most careful tier, and names each', () => {
    const { tier, category, requests } = read(
      'Three things:\n1. How does one add a second administrator for the new office?\n2. The Export button throws error 500 for all users since the update.\n3. They ask what the notice period of their contract is.',
    );
    expect({ tier, category }).to.deep.equal({ tier: 'management', category: 'contract' });
    expect(requests.map((each) => each.tier)).to.deep.equal(['partner', 'technical-support', 'management']);
  });

  it('sends what is not understood to management: no words, another language, damaged or encrypted mail', async () => {
    for (const [body, reason] of [
      ['', 'nothing-said'],
      ['+++', 'nothing-said'],
      ['Buenos días, nuestro cliente quiere saber cuándo estará disponible el informe del mes pasado.', 'language'],
    ] as const) {
      const mail = await mailOf(body, { Subject: '' });
      const reading = readTriage(mail, RULES, NEUTRAL_CONTEXT);
      expect(reading, body).to.deep.include({ tier: 'management', category: 'unclear', confident: false, reason });
    }
    const mail = await mailOf('How does one add a user account?');
    const encrypted = { ...mail, problems: [{ code: 'encrypted' as const, message: 'S/MIME' }] };
    expect(readTriage(encrypted, RULES, NEUTRAL_CONTEXT).reason).to.equal('unreadable');
    const damaged = { ...mail, problems: [{ code: 'malformed' as const, message: 'cut' }] };
    expect(readTriage(damaged, RULES, NEUTRAL_CONTEXT).confident).to.equal(false);
  });

  it('never leaves with the partner what says in so many words that it is for management, however sure the classifier is', () => {
    const certain = new Map(CATEGORIES.map((each) => [each, each === 'general-question' ? 0.9 : 0.1 / 13]));
    for (const text of [
      'They want a written apology from your managing director.',
      'What is the notice period of the contract?',
      'Is there a data processing agreement under the GDPR?',
      'They want acture Pro for all sites, please send an offer.',
    ]) {
      expect(readTriageText(text, RULES, { learnt: () => certain }).tier, text).to.equal('management');
    }
  });

  it('reads any text without throwing, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000, unit: 'binary' }), (text) => {
        const first = read(text);
        expect(TIERS).to.include(first.tier);
        expect(TIER_OF[first.category]).to.equal(first.tier);
        expect(read(text).category).to.equal(first.category);
      }),
      { numRuns: 60 },
    );
  });

  for (const [name, wall] of [
    ['letters', 'a'.repeat(400_000)],
    ['words', 'not working '.repeat(40_000)],
    ['marks', '?! '.repeat(100_000)],
    ['quotes', '> > '.repeat(100_000)],
    ['lines', 'From: a\nTo: b\n'.repeat(20_000)],
    ['greater-than signs', '>'.repeat(300_000)],
    ['headers', 'On Monday a wrote:\n'.repeat(20_000)],
  ] as const) {
    it(`reads a wall of ${name} in bounded time`, async function () {
      this.timeout(20_000);
      const mail = await mailOf(wall);
      readTriage(await mailOf('How does one sort the list?'), RULES, NEUTRAL_CONTEXT);
      const started = performance.now();
      readTriage(mail, RULES, NEUTRAL_CONTEXT);
      expect(performance.now() - started).to.be.below(5_000);
    });
  }
});

describe('docs/triage.md', () => {
  it('has the tiers and categories that the reader has', () => {
    const text = readFileSync('docs/triage.md', 'utf8');
    for (const tier of TIERS) {
      const row = new RegExp(`^\\| \`${tier}\` +\\|(.+)\\|$`, 'm').exec(text)?.[1] ?? '';
      const named = [...row.matchAll(/`([a-z-]+)`/g)].map(([, category]) => category);
      expect(named, tier).to.deep.equal(CATEGORIES.filter((each) => TIER_OF[each] === tier));
    }
  });
});
