import { readFollowUp } from '../../../../src/parsers/locales/en/followUp.js';
import { describeReader } from '../describeReader.js';

describeReader('en/followUp', readFollowUp, {
  statement: 'follow-up',
  reads: [
    ["They've come back wanting the fleet module and signed for it.", 'come back wanting the fleet module and signed'],
    ['Second order from the same crowd.', 'Second order from the same'],
    ['Our first job there went so well that they ordered a second.', 'ordered a second'],
    ["They've bought ten more licences.", 'bought ten more licences'],
    ['The client added a support plan to the deal we did in spring.', 'added a support plan'],
    ['Repeat custom: they want another depot done and sent the PO.', 'Repeat custom'],
    ['They ordered the dock module as well.', 'ordered the dock module as well'],

    ['Kestrel also took the CRM module for $8,000.', 'also took'],
    [
      'Repeat business from Kestrel: they extended the contract by another $12,000, commission $1,200, starting 15 February 2027.',
      'Repeat business',
    ],
    ['Following the go-live Kestrel have ordered extra training worth $6,000.', 'ordered extra training'],
  ],
  leaves: ['There is potential for a second site.', 'Kestrel signed the contract.', 'Please follow up.'],
});
