import { contact, desk, manager, onDay, referral, type Samples } from '../sampleParties.js';

const notice = {
  desk,
  contact,
  manager,
  referral,
  job: 'J-17',
  kind: 'notice',
  findings: [
    { heading: 'internal-testing', text: 'The go-live went ahead without a written internal test.' },
    { heading: 'best-practices', text: 'Job cards are set up without mandatory fields.' },
  ],
  dueOn: onDay('2027-01-15'),
  note: '',
} as const;

export const samples: Samples<'deviation'> = [
  { title: 'notice', view: notice },
  { title: 'not acknowledged yet', view: { ...notice, kind: 'acknowledge' } },
  { title: 'due soon', view: { ...notice, kind: 'soon' } },
  { title: 'overdue', view: { ...notice, kind: 'overdue' } },
  { title: 'another day', view: { ...notice, kind: 'changed', dueOn: onDay('2027-01-29') } },
  {
    title: 'not yet mended',
    view: { ...notice, kind: 'not-mended', note: 'The test of the mobile app is not in it.' },
  },
  { title: 'settled', view: { ...notice, kind: 'mended' } },
  { title: 'taken back', view: { ...notice, kind: 'dropped' } },
];
