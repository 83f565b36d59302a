import { readFollowUp } from '../../../../src/parsers/locales/en/followUp.js';
import { describeReader } from '../describeReader.js';

describeReader('en/followUp', readFollowUp, {
  statement: 'follow-up',
  reads: [
    ['They ordered the dock module as well.', 'ordered the dock module as well'],

    ['Kestrel also took the CRM module for $8,000.', 'also took'],
    [
      'Repeat business from Kestrel: they extended the contract by another $12,000, commission $1,200, starting 15 February 2027.',
      'Repeat business from',
    ],
    ['Following the go-live Kestrel have ordered extra training worth $6,000.', 'ordered extra training'],
  ],
  leaves: ['Kestrel signed the contract.', 'Please follow up.'],
});
