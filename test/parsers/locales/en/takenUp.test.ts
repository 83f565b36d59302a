import { readTakenUp } from '../../../../src/parsers/locales/en/takenUp.js';
import { describeReader } from '../describeReader.js';

describeReader('en/takenUp', readTakenUp, {
  statement: 'acknowledged',
  reads: [
    ['Received, thank you. We are on it.', 'Received'],
    ['Happy to help, leave it with me.', 'Happy to help'],
    ["Yes please, we'd love to take this on.", "we'd love to"],
    ['Accepted with pleasure, will be in touch with Dan.', 'with pleasure'],
    ['I have assigned this to my colleague Steve who will handle it.', 'assigned this to'],
    ['Will do, leave it to us.', 'Will do'],
  ],
  leaves: ['Kestrel signed.', 'No thanks.', 'Got it, thanks for clearing that up.'],
});
