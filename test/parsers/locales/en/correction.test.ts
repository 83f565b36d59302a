import { readCorrection } from '../../../../src/parsers/locales/en/correction.js';
import { describeReader } from '../describeReader.js';

describeReader('en/correction', readCorrection, {
  statement: 'correction',
  reads: [
    ['Sorry, I got the Kestrel total wrong: it should be $52,400, not $48,500.', 'I got the Kestrel total wrong'],
    ['Please change the invoice amount for Kestrel from 4,850 to 5,240.', 'Please change the invoice amount'],
  ],
  leaves: ['The total is 48,500.', 'Kestrel signed.'],
});
