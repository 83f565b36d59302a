import { readAcknowledged } from '../../../../src/parsers/locales/en/acknowledged.js';
import { describeReader } from '../describeReader.js';

describeReader('en/acknowledged', readAcknowledged, {
  statement: 'acknowledged',
  reads: [
    ["Our number for Kestrel is on Judith's desk.", "Our number for Kestrel is on Judith's desk"],
    ['Nothing is agreed until the owners meet.', 'Nothing is agreed until'],
    ["Please don't count it as ours yet.", "don't count it as ours yet"],
    ['Should that come off, 3,300 would be yours.', 'Should that come off'],
    ["I'll ring the lady tomorrow.", "I'll ring"],
    ['We pitched yesterday and they seemed pleased.', 'pitched'],
    ['Quote is out.', 'Quote is out'],
    ["They're comparing us with one other firm.", 'comparing'],
    ['The board decides on the 14th.', 'decides'],
    ["Contract's drafted, awaiting her pen.", 'awaiting'],
    ['Site survey booked for Monday.', 'Site survey booked'],
    ["Thanks for the referral, I'll reach out to Dan tomorrow.", "I'll reach out"],
    ["We've made contact and have a meeting on Thursday.", 'have a meeting'],
    ['I had a good chat with Dan, he is putting it to his partner.', 'had a good chat'],
    ['Proposal submitted, waiting on feedback.', 'Proposal submitted'],
    ['No decision yet on Kestrel.', 'No decision yet'],
    ['Still working through scope with Dan.', 'Still working'],
    ['Received, thank you. We are on it.', 'We are on it'],
    ['Dan is keen but wants to wait until the new year.', 'wait'],
    ['We expect to win this one.', 'expect'],
    ["It's looking good with Kestrel, nothing signed though.", 'nothing signed'],
    ['Negotiating the final terms now.', 'Negotiating'],
    ["We're down to the last two vendors.", 'down to the last two'],
    ['Will contact the customer and let you know how we go.', 'Will contact'],
    ["Yes please, we'd love to take this on.", 'to take this on'],
  ],
  leaves: ['Generally speaking lawyers are slow.', 'Kestrel signed.', 'They went elsewhere.'],
});
