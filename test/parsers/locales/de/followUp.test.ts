import { readFollowUp } from '../../../../src/parsers/locales/de/followUp.js';
import { describeReader } from '../describeReader.js';

describeReader('de/followUp', readFollowUp, {
  statement: 'follow-up',
  reads: [
    [
      'Vogel hat zusätzlich das Modul Lager bestellt, 8.000 €, Provision 800 €, Beginn 1. Februar 2027.',
      'zusätzlich das Modul Lager bestellt',
    ],
  ],
  leaves: ['Vogel hat unterschrieben.'],
});
