import { readThanks } from '../../../../src/parsers/locales/en/thanks.js';
import { describeReader } from '../describeReader.js';

describeReader('en/thanks', readThanks, {
  statement: 'unrelated',
  reads: [
    ['Thanks!', 'Thanks'],
    ['Thank you, much appreciated.', 'Thank you'],
    ['Happy New Year to all of you!', 'Happy New Year'],
    ['Cheers, have a good one.', 'Cheers'],
    ['See you at the conference on Friday!', 'See you at'],
    ['No worries mate, talk soon.', 'No worries'],
    ["Perfect, that's all right.", 'Perfect'],
  ],
  leaves: ['Kestrel signed.', 'The total is 48,500.'],
});
