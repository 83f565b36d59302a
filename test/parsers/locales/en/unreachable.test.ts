import { readUnreachable } from '../../../../src/parsers/locales/en/unreachable.js';
import { describeReader } from '../describeReader.js';

describeReader('en/unreachable', readUnreachable, {
  statement: 'unreachable',
  reads: [
    ['The mobile number shared for Dan belongs to a bakery.', 'mobile number shared for Dan belongs to a bakery'],
    ['What we wrote to his e-mail address came back to us.', 'What we wrote to his e-mail address came back'],
    ['We did not find anybody who would pick up.', 'not find anybody who would pick up'],
    ['Fourteen days and not a single reply.', 'not a single reply'],
    ['The phone just keeps ringing.', 'just keeps ringing'],
    ['No one at the company returns my calls.', 'No one at the company returns my calls'],
    ['He hung up on me twice and blocked my number.', 'hung up on me'],
    ["I've sent five mails into the blue.", 'mails into the blue'],
    ["Haven't managed a word with her yet despite daily calls.", "Haven't managed a word with"],
    ['The website is down, the number is dead and the office is empty.', 'number is dead'],
    ['My messages go unread.', 'messages go unread'],
    ['No luck with Dan, I am out of ideas.', 'No luck with Dan,'],

    ["We've been unable to contact Dan despite several attempts.", 'been unable to contact'],
    ["Can't get hold of the customer.", "Can't get hold of"],
    ['No response from Kestrel after three emails.', 'No response from'],
    ["Dan isn't returning our calls.", "isn't returning our calls"],
    ['The phone number is disconnected.', 'phone number is disconnected'],
    ["I haven't managed to reach anyone there.", "haven't managed to reach"],
    ['Dan has gone quiet on us.', 'gone quiet'],
    ['Emails to Dan bounce and nobody picks up.', 'Emails to Dan bounce'],
    ['We have tried to reach Dan five times without success.', 'tried to reach Dan five times without success'],
    [
      "Still haven't heard back from Dan after two weeks of calling.",
      "haven't heard back from Dan after two weeks of calling",
    ],
    ['The customer is not responding.', 'not responding'],
    ['We cannot get in touch with them.', 'cannot get in touch'],
    ['Dan never answers.', 'Dan never answers'],
    ["It's been impossible to get Dan on the phone.", 'impossible to get Dan on the phone'],
  ],
  leaves: [
    "I was typing that I can't reach Trish, and scrap that, she's rung me this minute.",
    'Our office will be unreachable on Friday.',
    'The plumber never called back about our boiler.',
    'I have not had a straight answer on the start yet.',
    "That's why nobody ever picked up.",

    'They have not come back to us about the quote.',
    'Dan finally answered the phone.',
    'We reached Dan on Monday.',
  ],
});
