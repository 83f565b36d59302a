import { readSupport } from '../../../../src/parsers/locales/en/support.js';
import { describeReader } from '../describeReader.js';

describeReader('en/support', readSupport, {
  statement: 'support',
  reads: [
    ["The calendar view is blank for everybody at the client's.", 'calendar view is blank'],
    ['Users keep being thrown out of the app.', 'keep being thrown out'],
    ["The client can't get the invoices to print.", "can't get the invoices to print"],
    ['Their mobile sync has packed up.', 'sync has packed up'],
    ["Could your technicians look at the client's export, it drops the last column.", 'Could your technicians look'],
    ['One of their users forgot her password and the reset mail never arrives.', 'users forgot her password'],
    ['The customer would like to know how to merge two accounts.', 'customer would like to know how'],
    ['The map shows the wrong city for all of their jobs.', 'map shows the wrong'],
    ["One of our clients can't log in to the portal.", "can't log in"],
    ["Kestrel's app crashes when they open a job.", 'crashes'],
    ['The customer gets an error when syncing timesheets.', 'error'],
    [
      'A customer of mine, Kestrel, keeps getting logged out of the app every five minutes.',
      'keeps getting logged out',
    ],
    ['Kestrel need help setting up the tablet app, the sync button is greyed out.', 'need help setting'],
  ],
  leaves: ['Migration finished with zero errors.', 'I made an error in my last mail.', 'The email bounced.'],
});
