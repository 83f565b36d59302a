import { readSupport } from '../../../../src/parsers/locales/en/support.js';
import { describeReader } from '../describeReader.js';

describeReader('en/support', readSupport, {
  statement: 'support',
  reads: [
    ["One of our clients can't log in to the portal.", "can't log in"],
    ["Kestrel's app crashes when they open a job.", 'crashes'],
    ['The customer gets an error when syncing timesheets.', 'error'],
    [
      'A customer of mine, Kestrel, keeps getting logged out of the app every five minutes.',
      'keeps getting logged out',
    ],
    ['Kestrel need help setting up the tablet app, the sync button is greyed out.', 'need help setting'],
  ],
  leaves: ['I made an error in my last mail.', 'The email bounced.'],
});
