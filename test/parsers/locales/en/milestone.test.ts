import { readMilestone } from '../../../../src/parsers/locales/en/milestone.js';
import { describeReader } from '../describeReader.js';

describeReader('en/milestone', readMilestone, {
  statement: 'milestone',
  reads: [
    ['Sal signed off the last of the 22 tablets on Monday.', 'signed off the last of the 22 tablets'],
    ['Our final invoice has gone out to him.', 'Our final invoice has gone out to him'],
    ['It has begun, all as planned.', 'It has begun, all as planned'],
    ['Yes, we have started on schedule.', 'we have started on schedule'],
    ['The Geelong crew started using the app this morning.', 'crew started using'],
    ['User acceptance was signed off on Friday.', 'User acceptance was signed off'],
    ['Data is across and reconciled.', 'Data is across'],
    ['All technicians have had their training.', 'had their training'],
    ['The switch to the new system happened over the weekend.', 'system happened'],
    ['Stage two wrapped.', 'Stage two wrapped'],
    ['Go-live went like clockwork.', 'went like clockwork'],
    ["They've been live for three days.", 'been live'],
    ['Kick-off was held yesterday.', 'Kick-off was held'],
    ['We went live this morning.', 'went live'],
    ['Testing is complete.', 'Testing is complete'],
    ['The deployment is finished.', 'deployment is finished'],
    ['UAT passed.', 'UAT passed'],
    ['Data migration is done and verified.', 'Data migration is done'],
    ['All users have been trained.', 'users have been trained'],
    ['Go-live successful!', 'Go-live successful'],
    ['We completed the rollout on Friday.', 'We completed'],
    ['Phase 1 has been delivered and accepted.', 'Phase 1 has been delivered'],
    [
      'Workshops finished last week and the configuration has been signed off by Dan.',
      'configuration has been signed off',
    ],
    ['Kestrel cut over to the new system on Saturday without a hitch.', 'cut over to'],
    ['Internal testing done, everything passed.', 'Internal testing done'],
    ['Kestrel: configuration complete, moving on to testing next week.', 'configuration complete'],
  ],
  leaves: ['Our phone system went live on Monday.', 'My daughter passed her driving test.', 'The quote is finished.'],
});
