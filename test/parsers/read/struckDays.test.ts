/** A start that the same mail strikes out by its day, and the one that counts instead. */
import { describeReadings } from './describeReadings.js';

const FACTS = { statements: ['won'], total: 38600, invoice: [3860], start: '2027-02-15', action: 'record' } as const;
const NO_START = { statements: ['won'], total: 38600, invoice: [3860] } as const;

describeReadings('en', [
  ...[
    'Ah no, stop: forget the 8th, they start on Monday 15 February 2027.',
    "Sorry, not the 8th after all; it's Monday 15 February 2027.",
    'Hang on, scratch that Monday - make it Monday 15 February 2027.',
    'No, wait: forget that, the start is Monday 15 February 2027.',
  ].map((text) => ({
    ...FACTS,
    text: `Kestrel have signed. Total 38,600, invoice us 3,860. We start on 8 February. ${text}`,
  })),
  {
    ...NO_START,
    text: 'Kestrel have signed. Total 38,600, invoice us 3,860. We start on 8 February. Ah no, stop: forget the 8th.',
    action: 'ask',
  },
  // Another day than the start is no matter.
  {
    ...FACTS,
    text: "Kestrel have signed. Total 38,600, invoice us 3,860. We start on 15 February 2027. Forget Monday the 8th for coffee, I'm away.",
  },
]);

describeReadings('de', [
  ...[
    'Ach nein, halt: vergessen Sie den 8., sie beginnen am Montag, 15. Februar 2027.',
    'Moment, nein: nicht der 8., der Start ist Montag, 15. Februar 2027.',
  ].map((text) => ({
    ...FACTS,
    text: `Vogel hat unterschrieben. Summe 38.600, Rechnung an uns 3.860. Wir beginnen am 8. Februar. ${text}`,
  })),
  {
    ...NO_START,
    text: 'Vogel hat unterschrieben. Summe 38.600, Rechnung an uns 3.860. Wir beginnen am 8. Februar. Ach nein, vergessen Sie den 8.',
    action: 'ask',
  },
]);

describeReadings('fr', [
  ...[
    'Ah non, stop : oubliez le 8, ils commencent le lundi 15 février 2027.',
    'Pardon, rayez ce lundi ; ce sera le lundi 15 février 2027.',
  ].map((text) => ({
    ...FACTS,
    text: `Vogel a signé. Total 38'600, à nous facturer 3'860. Nous commençons le 8 février. ${text}`,
  })),
]);

/** Complete with 48,500, 4,850 and 11 January 2027: what stands behind it leaves the start, moves it or makes it unsure. */
const COMPLETE = { statements: ['won'], total: 48500, invoice: [4850] } as const;
const EN = 'Kestrel have signed. Total $48,500, please invoice us $4,850, start Monday 11 January 2027.';
const DE =
  'Vogel hat unterschrieben. Summe 48.500 €, bitte stellen Sie uns 4.850 € in Rechnung, Start Montag, 11. Januar 2027.';
const FR = "Vogel a signé. Total 48'500 CHF, merci de nous facturer 4'850 CHF, début lundi 11 janvier 2027.";
const kept = (text: string) => ({ ...COMPLETE, text, start: '2027-01-11', action: 'record' });
const moved = (text: string, start = '2027-01-18') => ({ ...COMPLETE, text, start, action: 'record' });
const asked = (text: string) => ({ ...COMPLETE, text, action: 'ask' });

describeReadings('en', [
  // Another event's day, or none that is clear.
  asked(`${EN} Our call on Monday is off, make it 2 December 2026.`),
  asked(`${EN} Lunch: not Monday, but 2 December 2026.`),
  asked(`${EN} Forget 11 December for the workshop, it's 14 December 2026.`),
  asked(`${EN} Forget the 11th, it's 18 January 2027 for the workshop.`),
  kept(`${EN} For Monday's call: forget that. It's now 2 December 2026.`),
  kept(`${EN} The 11th doesn't suit Dan for the call.`),
  kept(`${EN} The 11th of December no longer suits them for the workshop.`),
  kept(`${EN} Not 11 February as I said on the phone.`),
  // A number alone has no month of its own.
  asked(`${EN} Sorry, not the 11th but the 18th.`),
  asked(`${EN} Forget the 11th, they start on the 18th.`),
  moved(`${EN.replace('Monday 11 January 2027', '25 November 2026')} Sorry, not the 25th but the 30th.`, '2026-11-30'),
  moved(`${EN} Sorry, not the 11th but 18 January 2027.`),
  moved(`${EN} The 11th is off, make it 18 January 2027.`),
  // Nothing is told in its place.
  asked(`${EN} The 11th no longer suits them.`),
  asked(`${EN} The 11th doesn't work for them any more.`),
]);

describe('a likely start', () => {
  describeReadings('en', [
    { ...asked(`${EN} Cancel Monday's coffee, make it 14 December 2026.`), start: '2026-12-14' },
    { ...asked(`${EN} The inspection: not the 11th, it's 18 January 2027.`), start: '2027-01-18' },
    { ...asked(`${EN} Cancel the 11th for the dentist, make it 18 January 2027.`), start: '2027-01-18' },
    { ...asked(`${EN} The 11th is off - 18 January 2027 is when he decides.`), start: '2027-01-18' },
  ]);
  describeReadings('de', [{ ...asked(`${DE} Vergessen Sie den 11., es ist der 25.`), start: '2026-11-25' }]);
});

describeReadings('de', [
  asked(`${DE} Nicht am 11., sondern am 18.`),
  asked(`${DE} Der 11. fällt leider aus.`),
  asked(`${DE} Das Mittagessen: nicht Montag, sondern 2. Dezember 2026.`),
  asked(`${DE} Unser Telefonat am Montag ist hinfällig, neu ist der 2. Dezember 2026.`),
  kept(`${DE} Ich bin am 11. im Urlaub.`),
  moved(`${DE} Vergessen Sie den 11., es ist der 18. Januar 2027.`),
]);

describeReadings('fr', [
  asked(`${FR} Pas le 11, le 18.`),
  asked(`${FR} Le 11 ne convient plus.`),
  asked(`${FR} Le déjeuner : pas lundi, mais le 2 décembre 2026.`),
  moved(`${FR} Oubliez le 11, ce sera le 18 janvier 2027.`),
]);
