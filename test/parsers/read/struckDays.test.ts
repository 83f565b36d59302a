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
