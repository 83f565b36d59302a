/** Corrections that wait for a yes, are wished for, or name another customer; 48,500, 4,850 and 11 January 2027 are on record. */
import type { Language } from '../../../src/parsers/types.js';
import { describeAsked } from './describeAsked.js';

const ASKED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Correction for Kestrel: start 18 January 2027, your $4,850 stays as it is, the 48,500 doesn't.",
    "Correction for Kestrel: start moves to 18 January 2027. Wombat's total is now $50,000.",
    'Correction: Kestrel stays as it is; Wombat starts on 18 January 2027.',
    "Correction: start moves to 18 January 2027. That's for Wombat, Kestrel stays.",
    'Correction for Wombat: start moves to 18 January 2027.',
    'Correction for Kestrel: total $46,500, if Dan signs the change order.',
    'Correction for Kestrel: total $46,500. Dan still has to sign the change order.',
    "Correction for Kestrel: total $46,500, that's what Dan would like.",
    "Correction for Kestrel: total $46,500. That's what Dan asks for.",
    'Correction for Kestrel: Dan proposes 18 January 2027 as the start.',
    'Correction for Kestrel: Dan has asked for 18 January 2027 as the start.',
    'Correction for Kestrel: start 18 January 2027, and Dan has cancelled the rest.',
    'Correction for Kestrel: start moves to 18 January 2027. The $48,500 becomes $50,000 from 2028.',
    'Correction for Kestrel: the total is now $45,000, your share follows.',
    'Correction for Kestrel: kick-off is now 18 January 2027, start stays.',
    'Correction for Kestrel: please invoice $4,500, not to us but to Wexford.',
    'Small change for Wexford: total is now $46,500.',
    'Correction for Kestrel: start 18 January 2027, provided Dan agrees.',
    'Correction for Kestrel: Dan would prefer 18 January 2027 as the start.',
  ],
  de: [],
  fr: [],
};

/** Language, mail, and what is recorded of it. */
const RECORDED: readonly (readonly [Language, string, string])[] = [
  ['en', 'Correction for Kestrel: the total is $46,500 and your invoice $4,650.', '46500.00 4650.00 null'],
  ['en', "Correction for Dan's job: the start moves to 18 January 2027.", 'null [] 2027-01-18'],
  ['en', 'Correction: start is now 18 January 2027, Dan asked for it.', 'null [] 2027-01-18'],
  ['en', 'Correction for the Kestrel job: start is now 18 January 2027.', 'null [] 2027-01-18'],
  ['en', 'Correction on Kestrel Plumbing: the total is now $46,500.', '46500.00 [] null'],
  ['en', 'Correction for Kestrel: the invoice is $4,500.', 'null 4500.00 null'],
  ['en', 'Correction: the start at Kestrel moves from 11 January to 18 January 2027.', 'null [] 2027-01-18'],
  ['en', 'Correction for Kestrel: total now $46,500, they signed the change order yesterday.', '46500.00 [] null'],
];

describeAsked('A correction that is none yet, or of another job', {
  asked: ASKED,
  recorded: RECORDED,
  factsOf: (won) =>
    `${won?.total?.amount ?? null} ${won?.invoice.map(({ amount }) => amount).join('+') || '[]'} ${won?.startDate ?? null}`,
  onRecord: true,
});
