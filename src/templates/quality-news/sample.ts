import { desk, manager, onDay, partner, referral, type Samples } from '../sampleParties.js';

const check = {
  desk,
  manager,
  partner,
  kind: 'reported',
  referral,
  job: 'J-17',
  findings: ['The go-live went ahead without a written internal test.'],
  steps: [],
  dueOn: onDay('2027-01-15'),
  since: onDay('2026-12-03'),
  text: 'The test has been repeated, see the record in our wiki.\nPriya',
} as const;

const plan = {
  ...check,
  kind: 'step-reported',
  referral: null,
  job: '',
  findings: [],
  steps: [{ number: 1, text: 'Retrain two people', dueOn: onDay('2027-01-15') }],
  dueOn: null,
  text: 'Step 1 is behind us, both have passed the course.',
} as const;

export const samples: Samples<'quality-news'> = [
  { title: 'mended, the partner says', view: check },
  { title: 'acknowledged', view: { ...check, kind: 'acknowledged', text: 'Understood, we see to it.' } },
  { title: 'unclear', view: { ...check, kind: 'unclear', text: 'We do not see it that way.' } },
  { title: 'not acknowledged', view: { ...check, kind: 'unacknowledged', text: '' } },
  { title: 'overdue', view: { ...check, kind: 'overdue', text: '' } },
  { title: 'no result', view: { ...check, kind: 'unanswered', findings: [], dueOn: null, text: '' } },
  { title: 'not confirmed', view: { ...check, kind: 'unconfirmed', text: '' } },
  { title: 'step reported', view: plan },
  { title: 'step not confirmed', view: { ...plan, kind: 'step-unconfirmed', text: '' } },
  { title: 'step late', view: { ...plan, kind: 'step-late', text: '' } },
  { title: 'no step named', view: { ...plan, kind: 'plan-unclear', steps: [] } },
  { title: 'no plan', view: { ...plan, kind: 'plan-missing', steps: [], text: '' } },
];
