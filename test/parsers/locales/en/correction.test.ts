import { readCorrection } from '../../../../src/parsers/locales/en/correction.js';
import { describeReader } from '../describeReader.js';

describeReader('en/correction', readCorrection, {
  statement: 'correction',
  reads: [
    ['J-1 is 45,000, not 48,500; invoice 4,500.', 'J-1 is 45,000, not 48'],
    ['Put us down for the 18th instead.', 'Put us down for the 18th instead'],
    ['The crew will now begin on 3 March.', 'will now begin on'],
    ["Disregard what I sent on the figures, they're stale.", 'Disregard what I sent'],
    ["I had the decimal in the wrong place, it's 1,240 rather than 12,400.", 'decimal in the wrong'],
    ['The kick-off has been brought forward to the 4th.', 'kick-off has been brought forward'],
    ['They trimmed the order and the new total is 33,100.', 'trimmed the order and the new total'],
    ['My last mail overstated the commission by 200.', 'overstated'],
    ['The customer trades as Bexley Marine, not Bexley Motors.', 'trades as Bexley Marine, not'],
    ['Start is now 7 June, not 31 May.', 'Start is now 7 June, not'],
    ["The figure I sent yesterday included delivery, without it it's 8,400.", 'The figure I sent'],
    ['They want two licences fewer, so knock 800 off the total I gave you.', 'want two licences fewer, so'],
    ['Sorry, I got the Kestrel total wrong: it should be $52,400, not $48,500.', 'I got the Kestrel total wrong'],
    ['Please change the invoice amount for Kestrel from 4,850 to 5,240.', 'Please change the invoice amount'],
  ],
  leaves: [
    'Dan and I have swapped a few emails and my price is next.',
    'Put us down for two seats at the partner day.',
    'Our new quote is 8,400 instead of 9,000.',
    'The call was moved to Tuesday.',
    'The total is 48,500.',
    'Kestrel signed.',
  ],
});
