import { readLost } from '../../../../src/parsers/locales/en/lost.js';
import { describeReader } from '../describeReader.js';

describeReader('en/lost', readLost, {
  statement: 'lost',
  reads: [
    ['Another bidder undercut us and that settled it.', 'Another bidder undercut'],
    ["She's plumped for a cheaper mob from Perth.", 'plumped for a cheaper mob'],
    ['The board vetoed the purchase.', 'vetoed the purchase.'],
    ["They're going to muddle on with paper.", 'muddle on with paper'],
    ["We've been dropped from the race.", 'been dropped'],
    ["He wrote that they'll not be needing us.", 'not be needing us'],
    ['They have shelved any thought of software this year.', 'shelved any thought of'],
    ['Their nephew is writing them an app instead.', 'nephew is writing them'],
    ['They have found a cheaper one.', 'have found a cheaper one'],

    ['Unfortunately we lost Kestrel to a competitor.', 'we lost'],
    ['Kestrel went with someone cheaper.', 'went with someone'],
    ['They have chosen not to go ahead.', 'chosen not to go'],
    ["Dan told me they're not going ahead with it.", 'not going ahead'],
    ['The project has been cancelled.', 'project has been cancelled'],
    ["We didn't win this one.", "didn't win this one"],
    ['Kestrel has decided to keep things in-house.', 'decided to keep things'],
    ["They're staying with their current system.", 'staying with their current'],
    ['Sadly we were unsuccessful.', 'were unsuccessful'],
    ["Dan's not interested anymore.", 'not interested'],
    ["They've put the whole project on ice indefinitely, so please close this one.", 'on ice indefinitely'],
    ['No luck with Kestrel, another provider got it.', 'another provider got'],
    ['Kestrel turned down our proposal.', 'turned down our'],
    ["It's a no from Kestrel.", "It's a no"],
  ],
  leaves: [
    'The 11 January start is dead, new date to follow.',
    'It will have to go to somebody with more hands.',
    'The old quote of 29k is dead.',
    'They cancelled their old subscription.',
    'Our mail server rejected your first message.',
    'Our rival went bust.',
    'Their board froze the purchase until February.',

    'I lost my phone yesterday.',
    'They will not go ahead before March.',
    'We have decided not to take it.',
    'Kestrel chose NextService.',
  ],
});
