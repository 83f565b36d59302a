import { readLost } from '../../../../src/parsers/locales/en/lost.js';
import { describeReader } from '../describeReader.js';

describeReader('en/lost', readLost, {
  statement: 'lost',
  reads: [
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
    'Their board froze the purchase until February.',

    'I lost my phone yesterday.',
    'They will not go ahead before March.',
    'We have decided not to take it.',
    'Kestrel chose NextService.',
  ],
});
