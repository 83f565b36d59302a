import { expect } from 'chai';
import { readTeamAnswer, type TeamAnswerOptions } from '../../../src/parsers/team/index.js';
import { calendarDay, type CalendarDay } from '../../../src/values/calendarDay.js';

const day = (text: string): CalendarDay => {
  const [year = 0, month = 0, ofMonth = 0] = text.split('-').map(Number);
  return calendarDay(year, month, ofMonth)!;
};

function read(text: string, change: Partial<TeamAnswerOptions> = {}) {
  const language = change.language ?? 'en';
  return readTeamAnswer(text, {
    language,
    sender: 'Priya Nair',
    others: new Set(['dan ord', 'kestrel plumbing pty ltd', 'oskar lindqvist']),
    courses: ['NextService Implementer', 'NextService'],
    asked: { team: true, scope: true },
    hasAttachment: false,
    mention: {
      language,
      currency: 'AUD',
      locale: 'en-AU',
      dateOrder: 'DMY',
      mailDay: day('2026-12-05'),
      mailInstant: '2026-12-05T00:00:00.000Z',
    },
    ...change,
  });
}

describe('parsers/team: who does the work', () => {
  for (const [language, text, names] of [
    ['en', 'Priya and Tom will do it.', ['Priya', 'Tom']],
    ['en', 'Tom Baker and Ana de la Cruz are going to handle the deployment.', ['Tom Baker', 'Ana de la Cruz']],
    ['en', 'Team: Priya Nair (lead), Tom Baker <tom@harbourfield.example>', ['Priya Nair', 'Tom Baker']],
    ['en', 'The scope is signed, and Tom and Ana will be doing the work.', ['Tom', 'Ana']],
    ['en', 'It will be done by Tom Baker from our Newcastle office.', ['Tom Baker']],
    ['en', "I'll do it myself.", ['Priya Nair']],
    ['en', 'Tom and I will run it.', ['Tom', 'Priya Nair']],
    ['en', '1. Tom Baker, Ana Cruz\n2. Signed on 3 December.', ['Tom Baker', 'Ana Cruz']],
    ['en', '- Tom Baker\n- Ana Cruz\n\nPriya', ['Tom Baker', 'Ana Cruz']],
    ['de', 'Katrin Vogt und Jens Maier übernehmen das.', ['Katrin Vogt', 'Jens Maier']],
    ['de', 'Das machen Katrin und Jens.', ['Katrin', 'Jens']],
    ['de', 'Die Umsetzung wird von Jens Maier durchgeführt.', ['Jens Maier']],
    ['de', 'Das Team besteht aus Katrin Vogt, Jens Maier und Ute Lang.', ['Katrin Vogt', 'Jens Maier', 'Ute Lang']],
    ['de', 'Das mache ich selbst.', ['Priya Nair']],
    ['fr', "Claire Morel et Paul Roux s'en chargent.", ['Claire Morel', 'Paul Roux']],
    ['fr', 'Ce sera Claire Morel.', ['Claire Morel']],
    ['fr', 'Équipe : Claire Morel, Paul Roux', ['Claire Morel', 'Paul Roux']],
    ['fr', 'Les travaux seront réalisés par Claire et Paul.', ['Claire', 'Paul']],
  ] as const) {
    it(`reads "${text.replace(/\n/g, ' / ')}"`, () => {
      expect(read(text, { language }).team?.names).to.deep.equal(names);
    });
  }

  for (const text of [
    'Probably Tom will do it.',
    'Tom or Ana will do it.',
    'Tom will not be doing it.',
    'We have not decided who will do it.',
    'Team: to be confirmed',
  ]) {
    it(`takes no name from "${text}", and says so`, () => {
      const { team, unclear } = read(text);
      expect(team).to.equal(null);
      expect(unclear).to.have.length(1);
    });
  }

  for (const text of [
    'We will do it next week.',
    'Dan Ord will do it himself.',
    'Will Tom do it?',
    'The deployment will run until Friday.',
    'Thanks,\nPriya Nair',
  ]) {
    it(`leaves "${text.replace(/\n/g, ' / ')}" alone`, () => {
      const { team, unclear } = read(text);
      expect([team, ...unclear]).to.deep.equal([null]);
    });
  }
});

describe('parsers/team: the scope', () => {
  for (const [language, text, state, on] of [
    ['en', 'Scope signed 3 Dec.', 'agreed', '2026-12-03'],
    ['en', 'We agreed the scope with Dan on 1 December 2026.', 'agreed', '2026-12-01'],
    ['en', 'Tom will do it, the scope is not signed yet.', 'not-yet', null],
    ['en', 'The scope will be signed on 10 December.', 'not-yet', null],
    ['en', 'Scope agreed on 10 December.', 'not-yet', null],
    ['en', 'Not yet.', 'not-yet', null],
    ['en', 'Yes, agreed on 2 December.', 'agreed', '2026-12-02'],
    ['en', 'Scope: agreed', 'agreed', null],
    ['de', 'Der Umfang ist mit dem Kunden abgestimmt und am 3. Dezember unterschrieben.', 'agreed', '2026-12-03'],
    ['de', 'Der Leistungsumfang ist noch nicht vereinbart.', 'not-yet', null],
    ['de', 'Noch nicht.', 'not-yet', null],
    ['fr', 'Le périmètre a été validé le 3 décembre.', 'agreed', '2026-12-03'],
    ['fr', "Le cahier des charges n'est pas encore signé.", 'not-yet', null],
    ['fr', 'Pas encore.', 'not-yet', null],
  ] as const) {
    it(`reads "${text}" as ${state}`, () => {
      expect(read(text, { language }).scope).to.include({ state, on });
    });
  }

  it('takes a bare yes only for the one question that was asked', () => {
    expect(read('Yes.', { asked: { team: false, scope: true } }).scope).to.include({ state: 'agreed' });
    expect(read('Yes, we have tested it all.', { asked: { team: false, scope: true } }).scope).to.equal(null);
    expect(read('Yes.').scope).to.equal(null);
    expect(read('Yes.', { asked: { team: false, scope: false } }).scope).to.equal(null);
  });

  it('believes in an attached scope only where something is attached', () => {
    expect(read('Scope attached.', { hasAttachment: true }).scope).to.include({ state: 'attached' });
    expect(read('Scope attached.')).to.deep.include({ scope: null, unclear: ['Scope attached.'] });
  });

  it('leaves hedged and contradicting words to a person', () => {
    expect(read('The scope is more or less agreed.')).to.deep.include({ scope: null });
    expect(read('Scope signed. The scope is not agreed.').unclear).to.have.length(1);
  });
});

describe('parsers/team: training and what is left', () => {
  it('reads training that the partner tells of', () => {
    expect(
      read(
        'Tom Baker completed NextService Implementer on 3 November 2026.\ntrained: Ana Cruz, NextService Implementer, 4 Nov until 4 Nov 2028',
      ).trained,
    ).to.deep.equal([
      {
        person: 'Tom Baker',
        course: 'NextService Implementer',
        completedOn: '2026-11-03',
        expiresOn: null,
        partner: '',
      },
      {
        person: 'Ana Cruz',
        course: 'NextService Implementer',
        completedOn: '2026-11-04',
        expiresOn: '2028-11-04',
        partner: '',
      },
    ]);
  });

  it('keeps other news', () => {
    const { rest } = read('Hi Oskar,\n\nTom and Ana will do it. The go-live moves to January.\n\nPriya');
    expect(rest).to.deep.equal(['The go-live moves to January.']);
  });

  it('is quick with a hostile text', () => {
    const before = performance.now();
    read(`${'Aa '.repeat(3000)}will do it. Scope ${', '.repeat(2000)}`);
    read('Team: ' + 'A'.repeat(9000));
    expect(performance.now() - before).to.be.below(1000);
  });
});
