/** One sentence for management beside a question that the partner can answer: it never stays with the partner. */
import { expect } from 'chai';
import { triageRules } from '../../../src/desk/triageRules.js';
import { alarmIn } from '../../../src/parsers/triage/alarms.js';
import { readTriageText, sentencesSaid } from '../../../src/parsers/triage/index.js';
import { compileRules } from '../../../src/parsers/triage/rules.js';
import { CATEGORIES, type Category } from '../../../src/parsers/triage/types.js';

const RULES = triageRules('');
const read = (text: string) => readTriageText(text, RULES);

/** However sure the classifier is that it is the partner's. */
const CERTAIN = new Map(CATEGORIES.map((each) => [each, each === 'standard-feature' ? 0.9 : 0.1 / 13]));

describe('triage: alarms', () => {
  const families: readonly (readonly [string, Category, readonly string[]])[] = [
    ['legal threat', 'complaint', ['They are suing us over it.', 'Sie haben uns deswegen verklagt.']],
    [
      'another company’s data',
      'security-architecture',
      [
        "Since yesterday another company's tasks show up in their list.",
        'Seit gestern stehen dort Aufgaben einer anderen Firma.',
      ],
    ],
    [
      'rights of data protection',
      'security-architecture',
      ['He has made a subject access request.', 'Er verlangt Auskunft nach Artikel 15.'],
    ],
    [
      'discount and terms',
      'contract',
      ['They want 15 percent off for three years.', 'Sie möchten 15 Prozent Rabatt bei drei Jahren Laufzeit.'],
    ],
    ['leaving', 'contract', ['They will go to a competitor.', 'Der Kunde denkt über einen Anbieterwechsel nach.']],
    [
      'press and authorities',
      'complaint',
      ['Otherwise they will tell the local paper.', 'Sonst gehen sie damit zur Zeitung.'],
    ],
    ['money back', 'contract', ['They want their money back for May.', 'Für Mai wollen sie ihr Geld zurück.']],
    [
      'damages',
      'complaint',
      ['They expect compensation for two lost days.', 'Sie verlangen eine Entschädigung für zwei Tage.'],
    ],
    [
      'more than Business',
      'acture-pro',
      ['Is there something bigger than Business?', 'Gibt es etwas Grösseres als Business?'],
    ],
    [
      'a server of their own',
      'security-architecture',
      ['They want to host it themselves.', 'Sie wollen es selbst betreiben.'],
    ],
  ];
  for (const [name, category, sentences] of families) {
    it(`${name}: goes to management behind a how-to, whatever the classifier says`, () => {
      for (const sentence of sentences) {
        const text = /\b(der|sie|er|es|seit|sonst|für)\b/i.test(sentence)
          ? `Wie druckt man die Wochenliste? ${sentence}`
          : `How does one print the weekly list? ${sentence}`;
        const reading = readTriageText(text, RULES, { learnt: () => CERTAIN });
        expect(reading, text).to.include({ tier: 'management', category, reason: 'careful', confident: false });
        const [evidence] = reading.evidence;
        expect(reading.text.slice(evidence?.start, evidence?.end), text).to.equal(evidence?.text);
        expect(sentence, text).to.contain(evidence?.text ?? 'nothing');
        expect(reading.requests.at(-1), text).to.include({ tier: 'management', category });
      }
    });
  }

  it('goes before technical support as well where the words do by themselves', () => {
    for (const [text, category] of [
      ['Every invoice run ends with error 500 since the update. They go to a competitor if it stays so.', 'contract'],
      ['Since the update a user sees the tasks of another firm. Error 403 sometimes.', 'security-architecture'],
    ] as const)
      expect(read(text), text).to.include({ tier: 'management', category });
  });

  it('leaves with the partner what is denied, dealt with, or only sounds like it', () => {
    for (const text of [
      'How does one sort the weekly list? She has no complaint and does not want a refund.',
      'The question of the discount is long settled. How does one print the weekly list?',
      'Wie sortiert man die Wochenliste? Das ist keine Beschwerde, und Geld zurück will er nicht.',
    ])
      expect(read(text).tier, text).to.equal('partner');
  });

  it('reads a sentence of thanks for what is done only where an alarm stands in it', () => {
    const said = (text: string) =>
      sentencesSaid(
        text,
        '',
        RULES.find(({ language }) => language === 'en')!,
      ).map((each) => each.text);
    expect(said('Thanks for the quick help with the outage.')).to.deep.equal([]);
    const alarming = 'Thanks for the quick help, they are suing us anyway.';
    expect(said(alarming)).to.deep.equal([alarming]);
  });

  it('takes a hint of words only together with the classifier, and no greeting or subject for one', () => {
    const en = RULES.find(({ language }) => language === 'en')!;
    const alarm = (text: string, likely: number, subject = '') =>
      alarmIn(
        sentencesSaid(text, subject, en),
        en,
        () => new Map(CATEGORIES.map((each) => [each, each === 'contract' ? likely : (1 - likely) / 13])),
      );
    const hint = 'What becomes of the months that they paid in spring?';
    expect(alarm(hint, 0.05)).to.equal(null);
    expect(alarm(hint, 0.95)).to.include({ category: 'contract', sure: false });
    expect(alarm('Dear Mr Price', 0.99)).to.equal(null);
    expect(alarm('Good morning all.', 0.99, 'What becomes of the months they paid')).to.equal(null);
  });

  it('refuses a rule file whose alarm is not for management or names no list', () => {
    const file = {
      common: Array.from({ length: 20 }, (_, index) => 'abcdefghijklmnopqrst'.charAt(index)),
      ignore: ['a b'],
      words: {},
      turns: {},
      rules: [{ category: 'bug', phrases: ['crash'] }],
      another: ['also'],
      aside: ['thanks'],
    };
    expect(compileRules('xx', file).alarms).to.deep.equal([]);
    for (const [alarm, told] of [
      [{ category: 'bug', phrases: ['suing'] }, /management/],
      [{ category: 'contract', phrases: ['refund'], never: ['nowhere'] }, /no list of words: nowhere/],
    ] as const)
      expect(() => compileRules('xx', { ...file, alarms: [alarm] })).to.throw(TypeError, told);
  });
});
