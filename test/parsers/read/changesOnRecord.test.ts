/**
 * Corrections of a job on record, by families: one amount to invoice that becomes several, a figure given and taken back, what stays
 * beside what changes, a new name of the customer. Each in three languages, with look-alikes.
 */
import { expect } from 'chai';
import { readMail } from '../../../src/parsers/read.js';
import { readingToJson } from '../../../src/parsers/toJson.js';
import type { Language } from '../../../src/parsers/types.js';
import { mailOf } from '../mailOf.js';
import { contextFor, describeReadings, type ReadingCase } from './describeReadings.js';

/** Of 48,500 and 4,850 from 11 January 2027. */
const changes = (text: string, facts: Pick<ReadingCase, 'total' | 'invoice' | 'start'>): ReadingCase => ({
  text,
  statements: ['correction'],
  ...facts,
  action: 'record',
  onRecord: true,
});

describeReadings('en', [
  changes("The start moves to 25 January 2027. Wait, that's wrong, they're stocktaking then: it's 18 January 2027.", {
    start: '2027-01-18',
  }),
  changes('We start a week later than reported, on 18 January 2027.', { start: '2027-01-18' }),
  changes('We begin a week earlier than I told you: on 4 January 2027.', { start: '2027-01-04' }),
  changes('One change: the single amount of $4,850 becomes two, $3,000 now and $1,850 after go-live. The rest stays.', {
    invoice: [3_000, 1_850],
  }),
  changes('One correction: instead of one invoice of $4,850, two of $2,425 each.', { invoice: [2_425, 2_425] }),
  changes('One correction: please invoice two lots of $2,425 instead of the $4,850.', { invoice: [2_425, 2_425] }),
  changes(
    "Small change: please don't invoice the $4,850 in one go, but $3,000 in January and $1,850 in May. The rest stays.",
    { invoice: [3_000, 1_850] },
  ),
  changes('One correction: the total becomes $52,000, $40,000 for licences and $12,000 for training.', {
    total: 52_000,
  }),
  changes('One correction: the $4,850 becomes $5,200. The total of $52,000 is new as well.', {
    total: 52_000,
    invoice: [5_200],
  }),
  changes(
    "Sorry, the total I gave you is wrong. It's 54,200. No, scratch that, the order in front of me says 53,900.",
    {
      total: 53_900,
    },
  ),
  changes('We start later: 25 January 2027; the $48,500 and the $4,850 stay.', { start: '2027-01-25' }),
  {
    text: "One correction: we may split the $4,850 in two, $3,000 and $1,850. I'll let you know.",
    statements: ['correction'],
    action: 'ask',
    onRecord: true,
  },
  changes('Correction: net it is $44,090.91; your $4,850 does not change.', { total: 44_090.91 }),
]);

describeReadings('de', [
  changes('Der Start verschiebt sich, neu ist es der 25. Januar 2027. Halt, falsch: Es ist der 18. Januar 2027.', {
    start: '2027-01-18',
  }),
  changes('Die Auftragssumme ist jetzt 52.400 €. Halt, falsch: es sind 52.000 €.', { total: 52_000 }),
  changes('Wir beginnen eine Woche später als gemeldet, neu am Montag, 18. Januar 2027 (statt 11. Januar).', {
    start: '2027-01-18',
  }),
  changes(
    'Bitte stellen Sie uns Ihren Anteil nicht in einem Betrag in Rechnung, sondern 2.850 € im Februar und 2.000 € im Mai. Auftragssumme und Start bleiben wie gemeldet.',
    { invoice: [2_850, 2_000] },
  ),
  changes('Kleine Korrektur: aus den 4.850 € werden zwei Rechnungen zu je 2.425 €.', { invoice: [2_425, 2_425] }),
  changes(
    'Statt der 4.850 € dürfen Sie uns nur 4.365 € in Rechnung stellen, weil Herr Vogel zehn Prozent Nachlass bekommen hat: 43.650 € statt 48.500 €.',
    { total: 43_650, invoice: [4_365] },
  ),
]);

describeReadings('fr', [
  changes('Changement : nous commençons une semaine plus tôt que ce que je vous avais dit, le 4 janvier 2027.', {
    start: '2027-01-04',
  }),
  changes("Un seul point change : au lieu d'une facture de 4'850 francs, deux de 2'425 francs chacune.", {
    invoice: [2_425, 2_425],
  }),
  changes(
    "Petite correction : les 4'850 francs sont à facturer en deux fois, 2'850 francs en janvier et 2'000 francs en mai.",
    { invoice: [2_850, 2_000] },
  ),
]);

describe('the customer has another name', () => {
  const named: readonly [Language, string, string][] = [
    [
      'en',
      'Kestrel Plumbing now trade as Osprey Pipework Pty Ltd; amounts and start as before.',
      'Osprey Pipework Pty Ltd',
    ],
    [
      'en',
      'Kestrel Plumbing has been renamed to Osprey Pipework Pty Ltd; please change the name on the job.',
      'Osprey Pipework Pty Ltd',
    ],
    ['de', 'Die Vogel GmbH heißt jetzt Adler Technik GmbH. Bitte ändern Sie den Namen.', 'Adler Technik GmbH'],
    ['de', 'Vogel wurde in Adler Technik GmbH umbenannt. Bitte ändern Sie den Namen.', 'Adler Technik GmbH'],
    ['fr', "Vogel SA s'appelle désormais Aigle Technique SA, merci de corriger le nom.", 'Aigle Technique SA'],
    ['fr', 'Vogel SA a été rebaptisée Aigle Technique SA, merci de corriger le nom.', 'Aigle Technique SA'],
  ];
  for (const [language, text, name] of named) {
    it(`${language}: ${text}`, async () => {
      const mail = await mailOf(text, { Date: 'Wed, 18 Nov 2026 14:00:00 +1100' }, language);
      const reading = readMail(mail, contextFor(language, true));
      expect(readingToJson(reading).won?.customer).to.equal(name);
      expect(reading.action).to.equal('ask');
    });
  }
});

// what changed is told in words that are only like a change, and in figures
describeReadings('fr', [
  changes(
    "Petit changement chez Vogel : le client a renoncé au module étiquetage, si bien que le montant de l'affaire passe de CHF 48'500.- à CHF 44'400.-. Votre part de 10 % est donc ramenée à CHF 4'440.-.",
    { total: 44_400, invoice: [4_440] },
  ),
  changes("Le total passe de 48'500 à 44'400 francs, votre part tombe donc à 4'440 francs.", {
    total: 44_400,
    invoice: [4_440],
  }),
  changes(
    "M. Vogel a enlevé le module stock du contrat pour rester dans son budget. On passe donc de 48'500 à 41'200 francs, et votre facture de 4'850 à 4'120 francs. Même date.",
    { total: 41_200, invoice: [4_120] },
  ),
  {
    text: "M. Vogel est si content qu'il nous a commandé encore un portail, nouveau contrat de 15'300 francs. 1'530 francs pour votre facture. La date de début est encore ouverte.",
    statements: ['follow-up'],
    total: 15_300,
    invoice: [1_530],
    action: 'ask',
    onRecord: true,
  },
  {
    text: 'sandra les licences de vogel tu les actives quand ? merci, seb',
    statements: ['question'],
    action: 'review',
  },
]);

// the step that was accepted, not the job that is on record
describeReadings('en', [
  {
    text: "Testing for Kestrel has passed. Dan's office manager put her name to it today. Training is what comes next.",
    statements: ['milestone'],
    action: 'record',
    onRecord: true,
  },
]);
