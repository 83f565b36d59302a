import { readContacted } from '../../../../src/parsers/locales/en/contacted.js';
import { describeReader } from '../describeReader.js';

describeReader('en/contacted', readContacted, {
  statement: 'acknowledged',
  reads: [
    ["We've made contact and have a meeting on Thursday.", 'made contact'],
    ['Dan is keen but wants to wait until the new year.', 'keen'],
    ['We quoted on Monday and are following up this week.', 'quoted'],
    ['They should sign next week.', 'sign'],
    ["It's looking good with Kestrel, nothing signed though.", 'looking good'],
    ['Dan said he would most likely approve it on Friday.', 'likely'],
    ['I left Dan a voicemail and will try again tomorrow.', 'left Dan a voicemail'],
    ['Demo went really well, Dan asked for a revised quote.', 'a revised quote'],
    ["Once the board signs off we're in business.", 'signs'],
    ["If they accept you'd get $2,600.", 'accept'],
    ['Met Dan on site last Thursday.', 'Met'],
    ['Dan confirmed receipt of our quote of $26,000.', 'our quote'],
    ['Spoke to Dan this morning.', 'Spoke'],
    [
      "I've been playing phone tag with Dan but we finally connected yesterday, he's going to review the brochure.",
      'connected',
    ],
  ],
  leaves: ['Kestrel signed the contract.', 'Happy holidays!'],
});
